// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CloudTrail`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CloudTrail::Channel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-channel.html).
    Channel = "AWS::CloudTrail::Channel", Ref = CloudTrailChannelArn;
    tags "Tags" List;
    new ();
    set {
        /// `Destinations`: 1 to 10 items, no item twice. Update: in place.
        destinations: List<channel::Destination> = "Destinations";
        /// `Name`: 3 to 128 characters, `(^[a-zA-Z0-9._\-]+$)`. Update: in place.
        name: Str = "Name";
        /// `Source`: 1 to 256 characters, `(.*)`. Update: replaces.
        source: Str = "Source";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<channel::Tag> = "Tags";
    }
    get {
    }
    ref channel_arn;
}

/// Property types of `AWS::CloudTrail::Channel`.
pub mod channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Destination` of `AWS::CloudTrail::Channel`.
        Destination;
        new (type_: Type = "Type", location: Str = "Location");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::CloudTrail::Channel`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::CloudTrail::Channel`.
        Type {
            EVENT_DATA_STORE = "EVENT_DATA_STORE",
        }
    }
}

resource! {
    /// `AWS::CloudTrail::Dashboard`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html).
    Dashboard = "AWS::CloudTrail::Dashboard", Ref = CloudTrailDashboardArn;
    tags "Tags" List;
    new ();
    set {
        /// `Name`: 3 to 128 characters, `^[a-zA-Z0-9_\-]+$`. Update: in place.
        name: Str = "Name";
        /// `RefreshSchedule`. Update: in place.
        refresh_schedule: dashboard::RefreshSchedule = "RefreshSchedule";
        /// `Tags`. Update: in place.
        tags: List<dashboard::Tag> = "Tags";
        /// `TerminationProtectionEnabled`. Update: in place.
        termination_protection_enabled: Bool = "TerminationProtectionEnabled";
        /// `Widgets`: no item twice. Update: in place.
        widgets: List<dashboard::Widget> = "Widgets";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `Status`
        status: Str = "Status";
        /// `Type`
        type_: Str = "Type";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
    }
    ref dashboard_arn;
}

/// Property types of `AWS::CloudTrail::Dashboard`.
pub mod dashboard {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Frequency` of `AWS::CloudTrail::Dashboard`.
        Frequency;
        new (unit: Unit = "Unit", value: Int = "Value");
        set {
        }
    }

    property! {
        /// `RefreshSchedule` of `AWS::CloudTrail::Dashboard`.
        RefreshSchedule;
        new ();
        set {
            /// `Frequency`. Update: in place.
            frequency: Frequency = "Frequency";
            /// `Status`. Update: in place.
            status: Status = "Status";
            /// `TimeOfDay`: `^[0-9]{2}:[0-9]{2}`. Update: in place.
            time_of_day: Str = "TimeOfDay";
        }
    }

    property! {
        /// `Tag` of `AWS::CloudTrail::Dashboard`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Widget` of `AWS::CloudTrail::Dashboard`.
        Widget;
        new (query_statement: Str = "QueryStatement");
        set {
            /// `QueryParameters`: 1 to 10 items, 1 to 1024 characters, `.*`. Update: in place.
            query_parameters: List<Str> = "QueryParameters";
            /// `ViewProperties`. Update: in place.
            view_properties: Map<Str> = "ViewProperties";
        }
    }

    values! {
        /// `Status` of `AWS::CloudTrail::Dashboard`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Unit` of `AWS::CloudTrail::Dashboard`.
        Unit {
            HOURS = "HOURS",
            DAYS = "DAYS",
        }
    }
}

resource! {
    /// `AWS::CloudTrail::EventDataStore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html).
    EventDataStore = "AWS::CloudTrail::EventDataStore", Ref = CloudTrailEventDataStoreArn;
    tags "Tags" List;
    new ();
    set {
        /// `AdvancedEventSelectors`: no item twice. Update: in place.
        advanced_event_selectors: List<event_data_store::AdvancedEventSelector> = "AdvancedEventSelectors";
        /// `BillingMode`. Update: in place.
        billing_mode: event_data_store::BillingMode = "BillingMode";
        /// `ContextKeySelectors`: at most 2 items, no item twice. Update: in place.
        context_key_selectors: List<event_data_store::ContextKeySelector> = "ContextKeySelectors";
        /// `FederationEnabled`. Update: in place.
        federation_enabled: Bool = "FederationEnabled";
        /// `FederationRoleArn`. Update: in place.
        federation_role_arn: IamRoleArn = "FederationRoleArn";
        /// `IngestionEnabled`. Update: in place.
        ingestion_enabled: Bool = "IngestionEnabled";
        /// `InsightSelectors`: no item twice. Update: in place.
        insight_selectors: List<event_data_store::InsightSelector> = "InsightSelectors";
        /// `InsightsDestination`: 3 to 256 characters, `^[a-zA-Z0-9._/\-:]+$`. Update: in place.
        insights_destination: Str = "InsightsDestination";
        /// `KmsKeyId`: 1 to 350 characters, `^[a-zA-Z0-9._/\-:]+$`. Update: in place.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `MaxEventSize`. Update: in place.
        max_event_size: event_data_store::MaxEventSize = "MaxEventSize";
        /// `MultiRegionEnabled`. Update: in place.
        multi_region_enabled: Bool = "MultiRegionEnabled";
        /// `Name`: 3 to 128 characters, `^[a-zA-Z0-9._\-]+$`. Update: in place.
        name: Str = "Name";
        /// `OrganizationEnabled`. Update: in place.
        organization_enabled: Bool = "OrganizationEnabled";
        /// `RetentionPeriod`: 7 to 3653. Update: in place.
        retention_period: Int = "RetentionPeriod";
        /// `Tags`. Update: in place.
        tags: List<event_data_store::Tag> = "Tags";
        /// `TerminationProtectionEnabled`. Update: in place.
        termination_protection_enabled: Bool = "TerminationProtectionEnabled";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
    }
    ref event_data_store_arn;
}

/// Property types of `AWS::CloudTrail::EventDataStore`.
pub mod event_data_store {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dashboard::Tag;

    property! {
        /// `AdvancedEventSelector` of `AWS::CloudTrail::EventDataStore`.
        AdvancedEventSelector;
        new (field_selectors: List<AdvancedFieldSelector> = "FieldSelectors");
        set {
            /// `Name`: 1 to 1000 characters. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `AdvancedFieldSelector` of `AWS::CloudTrail::EventDataStore`.
        AdvancedFieldSelector;
        new (field: Str = "Field");
        set {
            /// `EndsWith`: at least 1 items, no item twice, 1 to 2048 characters, `(.+)`. Update: in place.
            ends_with: List<Str> = "EndsWith";
            /// `Equals`: at least 1 items, no item twice, 1 to 2048 characters, `(.+)`. Update: in place.
            equals: List<Str> = "Equals";
            /// `NotEndsWith`: at least 1 items, no item twice, 1 to 2048 characters, `(.+)`. Update: in place.
            not_ends_with: List<Str> = "NotEndsWith";
            /// `NotEquals`: at least 1 items, no item twice, 1 to 2048 characters, `(.+)`. Update: in place.
            not_equals: List<Str> = "NotEquals";
            /// `NotStartsWith`: at least 1 items, no item twice, 1 to 2048 characters, `(.+)`. Update: in place.
            not_starts_with: List<Str> = "NotStartsWith";
            /// `StartsWith`: at least 1 items, no item twice, 1 to 2048 characters, `(.+)`. Update: in place.
            starts_with: List<Str> = "StartsWith";
        }
    }

    property! {
        /// `ContextKeySelector` of `AWS::CloudTrail::EventDataStore`.
        ContextKeySelector;
        new (type_: Type = "Type", equals: List<Str> = "Equals");
        set {
        }
    }

    property! {
        /// `InsightSelector` of `AWS::CloudTrail::EventDataStore`.
        InsightSelector;
        new ();
        set {
            /// `InsightType`. Update: in place.
            insight_type: InsightType = "InsightType";
        }
    }

    values! {
        /// `BillingMode` of `AWS::CloudTrail::EventDataStore`.
        BillingMode {
            EXTENDABLE_RETENTION_PRICING = "EXTENDABLE_RETENTION_PRICING",
            FIXED_RETENTION_PRICING = "FIXED_RETENTION_PRICING",
        }
    }

    values! {
        /// `InsightType` of `AWS::CloudTrail::EventDataStore`.
        InsightType {
            API_CALL_RATE_INSIGHT = "ApiCallRateInsight",
            API_ERROR_RATE_INSIGHT = "ApiErrorRateInsight",
        }
    }

    values! {
        /// `MaxEventSize` of `AWS::CloudTrail::EventDataStore`.
        MaxEventSize {
            STANDARD = "Standard",
            LARGE = "Large",
        }
    }

    values! {
        /// `Type` of `AWS::CloudTrail::EventDataStore`.
        Type {
            REQUEST_CONTEXT = "RequestContext",
            TAG_CONTEXT = "TagContext",
        }
    }
}

resource! {
    /// `AWS::CloudTrail::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-resourcepolicy.html).
    ResourcePolicy = "AWS::CloudTrail::ResourcePolicy", Ref = CloudTrailResourcePolicyResourceArn;
    new (resource_arn: Str = "ResourceArn", resource_policy: PolicyDocument = "ResourcePolicy");
    set {
        /// `ResourceArn`: 3 to 256 characters, `^[a-zA-Z0-9._/\-:]+$`. Update: replaces.
        resource_arn: Str = "ResourceArn";
        /// `ResourcePolicy`: 1 to 8192 characters. Update: in place.
        resource_policy: PolicyDocument = "ResourcePolicy";
    }
    get {
    }
    ref resource_arn;
}

resource! {
    /// `AWS::CloudTrail::Trail`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html).
    Trail = "AWS::CloudTrail::Trail", Ref = CloudTrailTrailName;
    tags "Tags" List;
    new (s3_bucket_name: S3BucketName = "S3BucketName", is_logging: Bool = "IsLogging");
    set {
        /// `AdvancedEventSelectors`: no item twice. Update: in place.
        advanced_event_selectors: List<trail::AdvancedEventSelector> = "AdvancedEventSelectors";
        /// `AggregationConfigurations`: at most 1 items, no item twice. Update: in place.
        aggregation_configurations: List<trail::AggregationConfiguration> = "AggregationConfigurations";
        /// `CloudWatchLogsLogGroupArn`. Update: in place.
        cloud_watch_logs_log_group_arn: LogsLogGroupArn = "CloudWatchLogsLogGroupArn";
        /// `CloudWatchLogsRoleArn`. Update: in place.
        cloud_watch_logs_role_arn: IamRoleArn = "CloudWatchLogsRoleArn";
        /// `EnableLogFileValidation`. Update: in place.
        enable_log_file_validation: Bool = "EnableLogFileValidation";
        /// `EventSelectors`: at most 5 items, no item twice. Update: in place.
        event_selectors: List<trail::EventSelector> = "EventSelectors";
        /// `IncludeGlobalServiceEvents`. Update: in place.
        include_global_service_events: Bool = "IncludeGlobalServiceEvents";
        /// `InsightSelectors`: no item twice. Update: in place.
        insight_selectors: List<trail::InsightSelector> = "InsightSelectors";
        /// `IsLogging`. Update: in place.
        is_logging: Bool = "IsLogging";
        /// `IsMultiRegionTrail`. Update: in place.
        is_multi_region_trail: Bool = "IsMultiRegionTrail";
        /// `IsOrganizationTrail`. Update: in place.
        is_organization_trail: Bool = "IsOrganizationTrail";
        /// `KMSKeyId`. Update: in place.
        kms_key_id: KmsKey = "KMSKeyId";
        /// `S3BucketName`. Update: in place.
        s3_bucket_name: S3BucketName = "S3BucketName";
        /// `S3KeyPrefix`: at most 200 characters. Update: in place.
        s3_key_prefix: Str = "S3KeyPrefix";
        /// `SnsTopicName`: at most 256 characters. Update: in place.
        sns_topic_name: SnsTopic = "SnsTopicName";
        /// `Tags`. Update: in place.
        tags: List<trail::Tag> = "Tags";
        /// `TrailName`: 3 to 128 characters. Update: replaces.
        trail_name: Str = "TrailName";
    }
    get {
        /// `Arn`
        arn: CloudTrailTrailArn = "Arn";
        /// `SnsTopicArn`
        sns_topic_arn: CloudTrailTrailSnsTopicArn = "SnsTopicArn";
    }
    ref trail_name;
}

/// Property types of `AWS::CloudTrail::Trail`.
pub mod trail {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dashboard::Tag;

    pub use super::event_data_store::{AdvancedEventSelector, AdvancedFieldSelector, InsightType};

    property! {
        /// `AggregationConfiguration` of `AWS::CloudTrail::Trail`.
        AggregationConfiguration;
        new (event_category: EventCategory = "EventCategory", templates: List<Template> = "Templates");
        set {
        }
    }

    property! {
        /// `DataResource` of `AWS::CloudTrail::Trail`.
        DataResource;
        new (type_: Type = "Type");
        set {
            /// `Values`: no item twice. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `EventSelector` of `AWS::CloudTrail::Trail`.
        EventSelector;
        new ();
        set {
            /// `DataResources`: no item twice. Update: in place.
            data_resources: List<DataResource> = "DataResources";
            /// `ExcludeManagementEventSources`: no item twice. Update: in place.
            exclude_management_event_sources: List<Str> = "ExcludeManagementEventSources";
            /// `IncludeManagementEvents`. Update: in place.
            include_management_events: Bool = "IncludeManagementEvents";
            /// `ReadWriteType`. Update: in place.
            read_write_type: ReadWriteType = "ReadWriteType";
        }
    }

    property! {
        /// `InsightSelector` of `AWS::CloudTrail::Trail`.
        InsightSelector;
        new ();
        set {
            /// `EventCategories`: no item twice. Update: in place.
            event_categories: List<SourceEventCategory> = "EventCategories";
            /// `InsightType`. Update: in place.
            insight_type: InsightType = "InsightType";
        }
    }

    values! {
        /// `EventCategory` of `AWS::CloudTrail::Trail`.
        EventCategory {
            DATA = "Data",
        }
    }

    values! {
        /// `ReadWriteType` of `AWS::CloudTrail::Trail`.
        ReadWriteType {
            ALL = "All",
            READ_ONLY = "ReadOnly",
            WRITE_ONLY = "WriteOnly",
        }
    }

    values! {
        /// `SourceEventCategory` of `AWS::CloudTrail::Trail`.
        SourceEventCategory {
            MANAGEMENT = "Management",
            DATA = "Data",
        }
    }

    values! {
        /// `Template` of `AWS::CloudTrail::Trail`.
        Template {
            API_ACTIVITY = "API_ACTIVITY",
            RESOURCE_ACCESS = "RESOURCE_ACCESS",
            USER_ACTIONS = "USER_ACTIONS",
        }
    }

    values! {
        /// `Type` of `AWS::CloudTrail::Trail`.
        Type {
            AWS_LAMBDA_FUNCTION = "AWS::Lambda::Function",
            AWS_S3_OBJECT = "AWS::S3::Object",
            AWS_DYNAMODB_TABLE = "AWS::DynamoDB::Table",
            AWS_S3_OUTPOSTS_OBJECT = "AWS::S3Outposts::Object",
            AWS_MANAGED_BLOCKCHAIN_NODE = "AWS::ManagedBlockchain::Node",
            AWS_S3_OBJECT_LAMBDA_ACCESS_POINT = "AWS::S3ObjectLambda::AccessPoint",
            AWS_EC2_SNAPSHOT = "AWS::EC2::Snapshot",
            AWS_S3_ACCESS_POINT = "AWS::S3::AccessPoint",
            AWS_DYNAMODB_STREAM = "AWS::DynamoDB::Stream",
        }
    }
}
