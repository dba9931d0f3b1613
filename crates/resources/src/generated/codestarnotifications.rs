// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CodeStarNotifications`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CodeStarNotifications::NotificationRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html).
    NotificationRule = "AWS::CodeStarNotifications::NotificationRule", Ref = Arn;
    tags "Tags" Object;
    new_with NotificationRuleRequired {
        /// `EventTypeIds`: 1 to 200 characters. Update: in place.
        event_type_ids: List<Str> = "EventTypeIds",
        /// `Resource`. Update: replaces.
        resource: Str = "Resource",
        /// `DetailType`. Update: in place.
        detail_type: notification_rule::DetailType = "DetailType",
        /// `Targets`: at most 10 items. Update: in place.
        targets: List<notification_rule::Target> = "Targets",
        /// `Name`: 1 to 64 characters, `[A-Za-z0-9\-_ ]+$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `CreatedBy`: 1 to 2048 characters. Update: in place.
        created_by: Str = "CreatedBy";
        /// `DetailType`. Update: in place.
        detail_type: notification_rule::DetailType = "DetailType";
        /// `EventTypeId`: 1 to 2048 characters. Update: in place.
        event_type_id: Str = "EventTypeId";
        /// `EventTypeIds`: 1 to 200 characters. Update: in place.
        event_type_ids: List<Str> = "EventTypeIds";
        /// `Name`: 1 to 64 characters, `[A-Za-z0-9\-_ ]+$`. Update: in place.
        name: Str = "Name";
        /// `Resource`. Update: replaces.
        resource: Str = "Resource";
        /// `Status`. Update: in place.
        status: notification_rule::Status = "Status";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `TargetAddress`: 1 to 2048 characters. Update: in place.
        target_address: Str = "TargetAddress";
        /// `Targets`: at most 10 items. Update: in place.
        targets: List<notification_rule::Target> = "Targets";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::CodeStarNotifications::NotificationRule`.
pub mod notification_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Target` of `AWS::CodeStarNotifications::NotificationRule`.
        Target;
        new_with TargetRequired {
            /// `TargetType`. Update: in place.
            target_type: Str = "TargetType",
            /// `TargetAddress`. Update: in place.
            target_address: Str = "TargetAddress",
        }
        set {
        }
    }

    values! {
        /// `DetailType` of `AWS::CodeStarNotifications::NotificationRule`.
        DetailType {
            BASIC = "BASIC",
            FULL = "FULL",
        }
    }

    values! {
        /// `Status` of `AWS::CodeStarNotifications::NotificationRule`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}
