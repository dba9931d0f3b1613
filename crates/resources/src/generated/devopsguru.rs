// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DevOpsGuru`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DevOpsGuru::LogAnomalyDetectionIntegration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-loganomalydetectionintegration.html).
    LogAnomalyDetectionIntegration = "AWS::DevOpsGuru::LogAnomalyDetectionIntegration", Ref = Str;
    new ();
    set {
    }
    get {
    }
    ref account_id;
}

resource! {
    /// `AWS::DevOpsGuru::NotificationChannel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html).
    NotificationChannel = "AWS::DevOpsGuru::NotificationChannel", Ref = Str;
    new (config: notification_channel::NotificationChannelConfig = "Config");
    set {
        /// `Config`. Update: replaces.
        config: notification_channel::NotificationChannelConfig = "Config";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::DevOpsGuru::NotificationChannel`.
pub mod notification_channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `NotificationChannelConfig` of `AWS::DevOpsGuru::NotificationChannel`.
        NotificationChannelConfig;
        new ();
        set {
            /// `Filters`. Update: replaces.
            filters: NotificationFilterConfig = "Filters";
            /// `Sns`. Update: replaces.
            sns: SnsChannelConfig = "Sns";
        }
    }

    property! {
        /// `NotificationFilterConfig` of `AWS::DevOpsGuru::NotificationChannel`.
        NotificationFilterConfig;
        new ();
        set {
            /// `MessageTypes`: 1 to 5 items. Update: replaces.
            message_types: List<NotificationMessageType> = "MessageTypes";
            /// `Severities`: 1 to 3 items. Update: replaces.
            severities: List<InsightSeverity> = "Severities";
        }
    }

    property! {
        /// `SnsChannelConfig` of `AWS::DevOpsGuru::NotificationChannel`.
        SnsChannelConfig;
        new ();
        set {
            /// `TopicArn`: 36 to 1024 characters, `^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:\d{12}:[^:]+$`. Update: replaces.
            topic_arn: SnsTopicArn = "TopicArn";
        }
    }

    values! {
        /// `InsightSeverity` of `AWS::DevOpsGuru::NotificationChannel`.
        InsightSeverity {
            LOW = "LOW",
            MEDIUM = "MEDIUM",
            HIGH = "HIGH",
        }
    }

    values! {
        /// `NotificationMessageType` of `AWS::DevOpsGuru::NotificationChannel`.
        NotificationMessageType {
            NEW_INSIGHT = "NEW_INSIGHT",
            CLOSED_INSIGHT = "CLOSED_INSIGHT",
            NEW_ASSOCIATION = "NEW_ASSOCIATION",
            SEVERITY_UPGRADED = "SEVERITY_UPGRADED",
            NEW_RECOMMENDATION = "NEW_RECOMMENDATION",
        }
    }
}

resource! {
    /// `AWS::DevOpsGuru::ResourceCollection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-resourcecollection.html).
    ResourceCollection = "AWS::DevOpsGuru::ResourceCollection", Ref = Str;
    new (resource_collection_filter: resource_collection::ResourceCollectionFilter = "ResourceCollectionFilter");
    set {
        /// `ResourceCollectionFilter`. Update: in place.
        resource_collection_filter: resource_collection::ResourceCollectionFilter = "ResourceCollectionFilter";
    }
    get {
    }
    ref resource_collection_type;
}

/// Property types of `AWS::DevOpsGuru::ResourceCollection`.
pub mod resource_collection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudFormationCollectionFilter` of `AWS::DevOpsGuru::ResourceCollection`.
        CloudFormationCollectionFilter;
        new ();
        set {
            /// `StackNames`: 1 to 1000 items, 1 to 128 characters, `^[a-zA-Z*]+[a-zA-Z0-9-]*$`. Update: in place.
            stack_names: List<Str> = "StackNames";
        }
    }

    property! {
        /// `ResourceCollectionFilter` of `AWS::DevOpsGuru::ResourceCollection`.
        ResourceCollectionFilter;
        new ();
        set {
            /// `CloudFormation`. Update: in place.
            cloud_formation: CloudFormationCollectionFilter = "CloudFormation";
            /// `Tags`. Update: in place.
            tags: List<TagCollection> = "Tags";
        }
    }

    property! {
        /// `TagCollection` of `AWS::DevOpsGuru::ResourceCollection`.
        TagCollection;
        new ();
        set {
            /// `AppBoundaryKey`: 1 to 128 characters. Update: in place.
            app_boundary_key: Str = "AppBoundaryKey";
            /// `TagValues`: 1 to 1000 items, 1 to 256 characters. Update: in place.
            tag_values: List<Str> = "TagValues";
        }
    }
}
