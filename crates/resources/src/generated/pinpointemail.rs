// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::PinpointEmail`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::PinpointEmail::ConfigurationSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationset.html).
    ConfigurationSet = "AWS::PinpointEmail::ConfigurationSet", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `DeliveryOptions`. Update: in place.
        delivery_options: configuration_set::DeliveryOptions = "DeliveryOptions";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `ReputationOptions`. Update: in place.
        reputation_options: configuration_set::ReputationOptions = "ReputationOptions";
        /// `SendingOptions`. Update: in place.
        sending_options: configuration_set::SendingOptions = "SendingOptions";
        /// `Tags`. Update: in place.
        tags: List<configuration_set::Tags> = "Tags";
        /// `TrackingOptions`. Update: in place.
        tracking_options: configuration_set::TrackingOptions = "TrackingOptions";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::PinpointEmail::ConfigurationSet`.
pub mod configuration_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DeliveryOptions` of `AWS::PinpointEmail::ConfigurationSet`.
        DeliveryOptions;
        new ();
        set {
            /// `SendingPoolName`. Update: in place.
            sending_pool_name: Str = "SendingPoolName";
        }
    }

    property! {
        /// `ReputationOptions` of `AWS::PinpointEmail::ConfigurationSet`.
        ReputationOptions;
        new ();
        set {
            /// `ReputationMetricsEnabled`. Update: in place.
            reputation_metrics_enabled: Bool = "ReputationMetricsEnabled";
        }
    }

    property! {
        /// `SendingOptions` of `AWS::PinpointEmail::ConfigurationSet`.
        SendingOptions;
        new ();
        set {
            /// `SendingEnabled`. Update: in place.
            sending_enabled: Bool = "SendingEnabled";
        }
    }

    property! {
        /// `Tags` of `AWS::PinpointEmail::ConfigurationSet`.
        Tags;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TrackingOptions` of `AWS::PinpointEmail::ConfigurationSet`.
        TrackingOptions;
        new ();
        set {
            /// `CustomRedirectDomain`. Update: in place.
            custom_redirect_domain: Str = "CustomRedirectDomain";
        }
    }
}

resource! {
    /// `AWS::PinpointEmail::ConfigurationSetEventDestination`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationseteventdestination.html).
    ConfigurationSetEventDestination = "AWS::PinpointEmail::ConfigurationSetEventDestination", Ref = Str;
    new_with ConfigurationSetEventDestinationRequired {
        /// `ConfigurationSetName`. Update: replaces.
        configuration_set_name: Str = "ConfigurationSetName",
        /// `EventDestinationName`. Update: replaces.
        event_destination_name: Str = "EventDestinationName",
    }
    set {
        /// `ConfigurationSetName`. Update: replaces.
        configuration_set_name: Str = "ConfigurationSetName";
        /// `EventDestination`. Update: in place.
        event_destination: configuration_set_event_destination::EventDestination = "EventDestination";
        /// `EventDestinationName`. Update: replaces.
        event_destination_name: Str = "EventDestinationName";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
pub mod configuration_set_event_destination {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
        CloudWatchDestination;
        new ();
        set {
            /// `DimensionConfigurations`. Update: in place.
            dimension_configurations: List<DimensionConfiguration> = "DimensionConfigurations";
        }
    }

    property! {
        /// `DimensionConfiguration` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
        DimensionConfiguration;
        new_with DimensionConfigurationRequired {
            /// `DimensionValueSource`. Update: in place.
            dimension_value_source: Str = "DimensionValueSource",
            /// `DefaultDimensionValue`. Update: in place.
            default_dimension_value: Str = "DefaultDimensionValue",
            /// `DimensionName`. Update: in place.
            dimension_name: Str = "DimensionName",
        }
        set {
        }
    }

    property! {
        /// `EventDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
        EventDestination;
        new (matching_event_types: List<Str> = "MatchingEventTypes");
        set {
            /// `CloudWatchDestination`. Update: in place.
            cloud_watch_destination: CloudWatchDestination = "CloudWatchDestination";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `KinesisFirehoseDestination`. Update: in place.
            kinesis_firehose_destination: KinesisFirehoseDestination = "KinesisFirehoseDestination";
            /// `PinpointDestination`. Update: in place.
            pinpoint_destination: PinpointDestination = "PinpointDestination";
            /// `SnsDestination`. Update: in place.
            sns_destination: SnsDestination = "SnsDestination";
        }
    }

    property! {
        /// `KinesisFirehoseDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
        KinesisFirehoseDestination;
        new (delivery_stream_arn: Str = "DeliveryStreamArn", iam_role_arn: IamRoleArn = "IamRoleArn");
        set {
        }
    }

    property! {
        /// `PinpointDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
        PinpointDestination;
        new ();
        set {
            /// `ApplicationArn`. Update: in place.
            application_arn: Str = "ApplicationArn";
        }
    }

    property! {
        /// `SnsDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
        SnsDestination;
        new (topic_arn: SnsTopicArn = "TopicArn");
        set {
        }
    }
}

resource! {
    /// `AWS::PinpointEmail::DedicatedIpPool`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-dedicatedippool.html).
    DedicatedIpPool = "AWS::PinpointEmail::DedicatedIpPool", Ref = Str;
    new ();
    set {
        /// `PoolName`. Update: replaces.
        pool_name: Str = "PoolName";
        /// `Tags`. Update: in place.
        tags: List<dedicated_ip_pool::Tags> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::PinpointEmail::DedicatedIpPool`.
pub mod dedicated_ip_pool {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tags;
}

resource! {
    /// `AWS::PinpointEmail::Identity`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-identity.html).
    Identity = "AWS::PinpointEmail::Identity", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `DkimSigningEnabled`. Update: in place.
        dkim_signing_enabled: Bool = "DkimSigningEnabled";
        /// `FeedbackForwardingEnabled`. Update: in place.
        feedback_forwarding_enabled: Bool = "FeedbackForwardingEnabled";
        /// `MailFromAttributes`. Update: in place.
        mail_from_attributes: identity::MailFromAttributes = "MailFromAttributes";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<identity::Tags> = "Tags";
    }
    get {
        /// `IdentityDNSRecordName1`
        identity_dns_record_name1: Str = "IdentityDNSRecordName1";
        /// `IdentityDNSRecordName2`
        identity_dns_record_name2: Str = "IdentityDNSRecordName2";
        /// `IdentityDNSRecordName3`
        identity_dns_record_name3: Str = "IdentityDNSRecordName3";
        /// `IdentityDNSRecordValue1`
        identity_dns_record_value1: Str = "IdentityDNSRecordValue1";
        /// `IdentityDNSRecordValue2`
        identity_dns_record_value2: Str = "IdentityDNSRecordValue2";
        /// `IdentityDNSRecordValue3`
        identity_dns_record_value3: Str = "IdentityDNSRecordValue3";
    }
    ref id;
}

/// Property types of `AWS::PinpointEmail::Identity`.
pub mod identity {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tags;

    property! {
        /// `MailFromAttributes` of `AWS::PinpointEmail::Identity`.
        MailFromAttributes;
        new ();
        set {
            /// `BehaviorOnMxFailure`. Update: in place.
            behavior_on_mx_failure: Str = "BehaviorOnMxFailure";
            /// `MailFromDomain`. Update: in place.
            mail_from_domain: Str = "MailFromDomain";
        }
    }
}
