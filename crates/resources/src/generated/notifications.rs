// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Notifications`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Notifications::ChannelAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-channelassociation.html).
    ChannelAssociation = "AWS::Notifications::ChannelAssociation", Ref = Str;
    new_with ChannelAssociationRequired {
        /// `Arn`. Update: replaces.
        arn: Str = "Arn",
        /// `NotificationConfigurationArn`. Update: replaces.
        notification_configuration_arn: Str = "NotificationConfigurationArn",
    }
    set {
        /// `Arn`. Update: replaces.
        arn: Str = "Arn";
        /// `NotificationConfigurationArn`. Update: replaces.
        notification_configuration_arn: Str = "NotificationConfigurationArn";
    }
    get {
    }
}

resource! {
    /// `AWS::Notifications::EventRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-eventrule.html).
    EventRule = "AWS::Notifications::EventRule", Ref = Arn;
    new_with EventRuleRequired {
        /// `EventType`: 1 to 128 characters, `^([a-zA-Z0-9 \-\(\)])+$`. Update: replaces.
        event_type: Str = "EventType",
        /// `NotificationConfigurationArn`. Update: replaces.
        notification_configuration_arn: Str = "NotificationConfigurationArn",
        /// `Regions`: at least 1 items, 2 to 25 characters, `^([a-z]{1,4})-([a-z]{1,15}-)+([0-9])$`. Update: in place.
        regions: List<Str> = "Regions",
        /// `Source`: 1 to 36 characters, `^aws.([a-z0-9\-])+$`. Update: replaces.
        source: Str = "Source",
    }
    set {
        /// `EventPattern`: at most 4096 characters. Update: in place.
        event_pattern: Str = "EventPattern";
        /// `EventType`: 1 to 128 characters, `^([a-zA-Z0-9 \-\(\)])+$`. Update: replaces.
        event_type: Str = "EventType";
        /// `NotificationConfigurationArn`. Update: replaces.
        notification_configuration_arn: Str = "NotificationConfigurationArn";
        /// `Regions`: at least 1 items, 2 to 25 characters, `^([a-z]{1,4})-([a-z]{1,15}-)+([0-9])$`. Update: in place.
        regions: List<Str> = "Regions";
        /// `Source`: 1 to 36 characters, `^aws.([a-z0-9\-])+$`. Update: replaces.
        source: Str = "Source";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `ManagedRules`
        managed_rules: List<Str> = "ManagedRules";
        /// `StatusSummaryByRegion`
        status_summary_by_region: Json = "StatusSummaryByRegion";
    }
    ref arn;
}

resource! {
    /// `AWS::Notifications::ManagedNotificationAccountContactAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationaccountcontactassociation.html).
    ManagedNotificationAccountContactAssociation = "AWS::Notifications::ManagedNotificationAccountContactAssociation", Ref = Str;
    new (contact_identifier: managed_notification_account_contact_association::ContactIdentifier = "ContactIdentifier", managed_notification_configuration_arn: Str = "ManagedNotificationConfigurationArn");
    set {
        /// `ContactIdentifier`. Update: replaces.
        contact_identifier: managed_notification_account_contact_association::ContactIdentifier = "ContactIdentifier";
        /// `IsSensitiveEventsSubscribed`. Update: in place.
        is_sensitive_events_subscribed: Bool = "IsSensitiveEventsSubscribed";
        /// `ManagedNotificationConfigurationArn`. Update: replaces.
        managed_notification_configuration_arn: Str = "ManagedNotificationConfigurationArn";
    }
    get {
    }
}

/// Property types of `AWS::Notifications::ManagedNotificationAccountContactAssociation`.
pub mod managed_notification_account_contact_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `ContactIdentifier` of `AWS::Notifications::ManagedNotificationAccountContactAssociation`.
        ContactIdentifier {
            ACCOUNT_PRIMARY = "ACCOUNT_PRIMARY",
            ACCOUNT_ALTERNATE_SECURITY = "ACCOUNT_ALTERNATE_SECURITY",
            ACCOUNT_ALTERNATE_OPERATIONS = "ACCOUNT_ALTERNATE_OPERATIONS",
            ACCOUNT_ALTERNATE_BILLING = "ACCOUNT_ALTERNATE_BILLING",
        }
    }
}

resource! {
    /// `AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationadditionalchannelassociation.html).
    ManagedNotificationAdditionalChannelAssociation = "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation", Ref = Str;
    new_with ManagedNotificationAdditionalChannelAssociationRequired {
        /// `ChannelArn`. Update: replaces.
        channel_arn: Str = "ChannelArn",
        /// `ManagedNotificationConfigurationArn`. Update: replaces.
        managed_notification_configuration_arn: Str = "ManagedNotificationConfigurationArn",
    }
    set {
        /// `ChannelArn`. Update: replaces.
        channel_arn: Str = "ChannelArn";
        /// `IsSensitiveEventsSubscribed`. Update: in place.
        is_sensitive_events_subscribed: Bool = "IsSensitiveEventsSubscribed";
        /// `ManagedNotificationConfigurationArn`. Update: replaces.
        managed_notification_configuration_arn: Str = "ManagedNotificationConfigurationArn";
    }
    get {
    }
}

resource! {
    /// `AWS::Notifications::NotificationConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationconfiguration.html).
    NotificationConfiguration = "AWS::Notifications::NotificationConfiguration", Ref = Arn;
    tags "Tags" List;
    new_with NotificationConfigurationRequired {
        /// `Description`: at most 256 characters, `^[^\u0001-\u001F\u007F-\u009F]*$`. Update: in place.
        description: Str = "Description",
        /// `Name`: 1 to 64 characters, `^[A-Za-z0-9_\-]+$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AggregationDuration`. Update: in place.
        aggregation_duration: notification_configuration::AggregationDuration = "AggregationDuration";
        /// `Description`: at most 256 characters, `^[^\u0001-\u001F\u007F-\u009F]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 64 characters, `^[A-Za-z0-9_\-]+$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: replaces.
        tags: List<notification_configuration::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::Notifications::NotificationConfiguration`.
pub mod notification_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Notifications::NotificationConfiguration`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AggregationDuration` of `AWS::Notifications::NotificationConfiguration`.
        AggregationDuration {
            LONG = "LONG",
            SHORT = "SHORT",
            NONE = "NONE",
        }
    }
}

resource! {
    /// `AWS::Notifications::NotificationHub`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationhub.html).
    NotificationHub = "AWS::Notifications::NotificationHub", Ref = Str;
    new (region: Str = "Region");
    set {
        /// `Region`: 2 to 25 characters. Update: replaces.
        region: Str = "Region";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `NotificationHubStatusSummary`
        notification_hub_status_summary: Json = "NotificationHubStatusSummary";
        /// `NotificationHubStatusSummary.NotificationHubStatus`
        notification_hub_status_summary_notification_hub_status: Str = "NotificationHubStatusSummary.NotificationHubStatus";
        /// `NotificationHubStatusSummary.NotificationHubStatusReason`
        notification_hub_status_summary_notification_hub_status_reason: Str = "NotificationHubStatusSummary.NotificationHubStatusReason";
    }
    ref region;
}

resource! {
    /// `AWS::Notifications::OrganizationalUnitAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-organizationalunitassociation.html).
    OrganizationalUnitAssociation = "AWS::Notifications::OrganizationalUnitAssociation", Ref = Str;
    new_with OrganizationalUnitAssociationRequired {
        /// `NotificationConfigurationArn`. Update: replaces.
        notification_configuration_arn: Str = "NotificationConfigurationArn",
        /// `OrganizationalUnitId`. Update: replaces.
        organizational_unit_id: Str = "OrganizationalUnitId",
    }
    set {
        /// `NotificationConfigurationArn`. Update: replaces.
        notification_configuration_arn: Str = "NotificationConfigurationArn";
        /// `OrganizationalUnitId`. Update: replaces.
        organizational_unit_id: Str = "OrganizationalUnitId";
    }
    get {
    }
}
