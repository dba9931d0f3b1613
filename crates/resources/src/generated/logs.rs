// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Logs`: 16 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Logs::AccountPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html).
    AccountPolicy = "AWS::Logs::AccountPolicy", Ref = Str;
    new_with AccountPolicyRequired {
        /// `PolicyName`: 1 to 256 characters, `^[^:*]{1,256}$`. Update: replaces.
        policy_name: Str = "PolicyName",
        /// `PolicyType`. Update: replaces.
        policy_type: account_policy::PolicyType = "PolicyType",
        /// `PolicyDocument`: 1 to 30 720 characters. Update: in place.
        policy_document: Str = "PolicyDocument",
    }
    set {
        /// `PolicyDocument`: 1 to 30 720 characters. Update: in place.
        policy_document: Str = "PolicyDocument";
        /// `PolicyName`: 1 to 256 characters, `^[^:*]{1,256}$`. Update: replaces.
        policy_name: Str = "PolicyName";
        /// `PolicyType`. Update: replaces.
        policy_type: account_policy::PolicyType = "PolicyType";
        /// `Scope`. Update: in place.
        scope: account_policy::Scope = "Scope";
        /// `SelectionCriteria`. Update: in place.
        selection_criteria: Str = "SelectionCriteria";
    }
    get {
        /// `AccountId`
        account_id: Str = "AccountId";
    }
}

/// Property types of `AWS::Logs::AccountPolicy`.
pub mod account_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `PolicyType` of `AWS::Logs::AccountPolicy`.
        PolicyType {
            DATA_PROTECTION_POLICY = "DATA_PROTECTION_POLICY",
            SUBSCRIPTION_FILTER_POLICY = "SUBSCRIPTION_FILTER_POLICY",
            FIELD_INDEX_POLICY = "FIELD_INDEX_POLICY",
            TRANSFORMER_POLICY = "TRANSFORMER_POLICY",
            METRIC_EXTRACTION_POLICY = "METRIC_EXTRACTION_POLICY",
        }
    }

    values! {
        /// `Scope` of `AWS::Logs::AccountPolicy`.
        Scope {
            ALL = "ALL",
        }
    }
}

resource! {
    /// `AWS::Logs::Delivery`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html).
    Delivery = "AWS::Logs::Delivery", Ref = LogsDeliveryId;
    tags "Tags" List;
    new_with DeliveryRequired {
        /// `DeliverySourceName`: 1 to 60 characters, `[\w-]*$`. Update: replaces.
        delivery_source_name: Str = "DeliverySourceName",
        /// `DeliveryDestinationArn`: 16 to 2048 characters, `[\w#+=/:,.@-]*\*?`. Update: replaces.
        delivery_destination_arn: Str = "DeliveryDestinationArn",
    }
    set {
        /// `DeliveryDestinationArn`: 16 to 2048 characters, `[\w#+=/:,.@-]*\*?`. Update: replaces.
        delivery_destination_arn: Str = "DeliveryDestinationArn";
        /// `DeliverySourceName`: 1 to 60 characters, `[\w-]*$`. Update: replaces.
        delivery_source_name: Str = "DeliverySourceName";
        /// `FieldDelimiter`: 1 to 5 characters. Update: in place.
        field_delimiter: Str = "FieldDelimiter";
        /// `RecordFields`: at most 128 items, 1 to 50 characters. Update: in place.
        record_fields: List<Str> = "RecordFields";
        /// `S3EnableHiveCompatiblePath`. Update: in place.
        s3_enable_hive_compatible_path: Bool = "S3EnableHiveCompatiblePath";
        /// `S3SuffixPath`: at most 256 characters. Update: in place.
        s3_suffix_path: Str = "S3SuffixPath";
        /// `Tags`: no item twice. Update: in place.
        tags: List<delivery::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: LogsDeliveryArn = "Arn";
        /// `DeliveryDestinationType`
        delivery_destination_type: Str = "DeliveryDestinationType";
    }
    ref delivery_id;
}

/// Property types of `AWS::Logs::Delivery`.
pub mod delivery {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Logs::Delivery`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Logs::DeliveryDestination`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html).
    DeliveryDestination = "AWS::Logs::DeliveryDestination", Ref = LogsDeliveryDestinationName;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `DeliveryDestinationPolicy`: 1 to 51 200 characters. Update: in place.
        delivery_destination_policy: delivery_destination::DestinationPolicy = "DeliveryDestinationPolicy";
        /// `DeliveryDestinationType`: 1 to 12 characters, `^[0-9A-Za-z]+$`. Update: replaces.
        delivery_destination_type: Str = "DeliveryDestinationType";
        /// `DestinationResourceArn`: 16 to 2048 characters, `[\w#+=/:,.@-]*\*?`. Update: replaces.
        destination_resource_arn: Str = "DestinationResourceArn";
        /// `Name`: 1 to 60 characters, `[\w-]*$`. Update: replaces.
        name: Str = "Name";
        /// `OutputFormat`: 1 to 12 characters, `^[0-9A-Za-z]+$`. Update: replaces.
        output_format: Str = "OutputFormat";
        /// `Tags`: no item twice. Update: in place.
        tags: List<delivery_destination::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: LogsDeliveryDestinationArn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::Logs::DeliveryDestination`.
pub mod delivery_destination {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::delivery::Tag;

    property! {
        /// `DestinationPolicy` of `AWS::Logs::DeliveryDestination`.
        DestinationPolicy;
        new ();
        set {
            /// `DeliveryDestinationName`: 1 to 60 characters. Update: in place.
            delivery_destination_name: Str = "DeliveryDestinationName";
            /// `DeliveryDestinationPolicy`. Update: in place.
            delivery_destination_policy: PolicyDocument = "DeliveryDestinationPolicy";
        }
    }
}

resource! {
    /// `AWS::Logs::DeliverySource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html).
    DeliverySource = "AWS::Logs::DeliverySource", Ref = LogsDeliverySourceName;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `DeliverySourceConfiguration`. Update: in place.
        delivery_source_configuration: Map<Str> = "DeliverySourceConfiguration";
        /// `LogType`: 1 to 255 characters, `[\w-]*$`. Update: in place.
        log_type: Str = "LogType";
        /// `Name`: 1 to 60 characters, `[\w-]*$`. Update: replaces.
        name: Str = "Name";
        /// `ResourceArn`: 16 to 2048 characters, `[\w#+=/:,.@-]*\*?`. Update: in place.
        resource_arn: Str = "ResourceArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<delivery_source::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: LogsDeliverySourceArn = "Arn";
        /// `ResourceArns`
        resource_arns: List<Str> = "ResourceArns";
        /// `Service`
        service: Str = "Service";
        /// `Status`
        status: Str = "Status";
        /// `StatusReason`
        status_reason: Str = "StatusReason";
    }
    ref name;
}

/// Property types of `AWS::Logs::DeliverySource`.
pub mod delivery_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::delivery::Tag;
}

resource! {
    /// `AWS::Logs::Destination`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html).
    Destination = "AWS::Logs::Destination", Ref = LogsDestinationName;
    tags "Tags" List;
    new (destination_name: Str = "DestinationName", target_arn: Arn = "TargetArn", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `DestinationName`: 1 to 512 characters, `^[^:*]{1,512}$`. Update: replaces.
        destination_name: Str = "DestinationName";
        /// `DestinationPolicy`: at least 1 characters. Update: in place.
        destination_policy: Str = "DestinationPolicy";
        /// `RoleArn`: at least 1 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<destination::Tag> = "Tags";
        /// `TargetArn`: at least 1 characters. Update: in place.
        target_arn: Arn = "TargetArn";
    }
    get {
        /// `Arn`
        arn: LogsDestinationArn = "Arn";
    }
    ref destination_name;
}

/// Property types of `AWS::Logs::Destination`.
pub mod destination {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::delivery::Tag;
}

resource! {
    /// `AWS::Logs::Integration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html).
    Integration = "AWS::Logs::Integration", Ref = LogsIntegrationName;
    new (integration_name: Str = "IntegrationName", integration_type: integration::IntegrationType = "IntegrationType", resource_config: integration::ResourceConfig = "ResourceConfig");
    set {
        /// `IntegrationName`: 1 to 50 characters, `[\.\-_/#A-Za-z0-9]+`. Update: replaces.
        integration_name: Str = "IntegrationName";
        /// `IntegrationType`. Update: replaces.
        integration_type: integration::IntegrationType = "IntegrationType";
        /// `ResourceConfig`. Update: replaces.
        resource_config: integration::ResourceConfig = "ResourceConfig";
    }
    get {
        /// `IntegrationStatus`
        integration_status: Str = "IntegrationStatus";
    }
    ref integration_name;
}

/// Property types of `AWS::Logs::Integration`.
pub mod integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `OpenSearchResourceConfig` of `AWS::Logs::Integration`.
        OpenSearchResourceConfig;
        new (data_source_role_arn: IamRoleArn = "DataSourceRoleArn", dashboard_viewer_principals: List<Str> = "DashboardViewerPrincipals");
        set {
            /// `ApplicationARN`: 20 to 2048 characters, `[\w#+=/:,.@-]*\*?`. Update: replaces.
            application_arn: Str = "ApplicationARN";
            /// `KmsKeyArn`: 20 to 2048 characters, `[\w#+=/:,.@-]*\*?`. Update: replaces.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `RetentionDays`: 1 to 3650. Update: replaces.
            retention_days: Int = "RetentionDays";
        }
    }

    property! {
        /// `ResourceConfig` of `AWS::Logs::Integration`.
        ResourceConfig;
        new ();
        set {
            /// `OpenSearchResourceConfig`. Update: replaces.
            open_search_resource_config: OpenSearchResourceConfig = "OpenSearchResourceConfig";
        }
    }

    values! {
        /// `IntegrationType` of `AWS::Logs::Integration`.
        IntegrationType {
            OPENSEARCH = "OPENSEARCH",
        }
    }
}

resource! {
    /// `AWS::Logs::LogAnomalyDetector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html).
    LogAnomalyDetector = "AWS::Logs::LogAnomalyDetector", Ref = LogsLogAnomalyDetectorArn;
    new ();
    set {
        /// `AccountId`. Update: in place.
        account_id: Str = "AccountId";
        /// `AnomalyVisibilityTime`: 7 to 90. Update: in place.
        anomaly_visibility_time: Num = "AnomalyVisibilityTime";
        /// `DetectorName`: at least 1 characters. Update: in place.
        detector_name: Str = "DetectorName";
        /// `EvaluationFrequency`. Update: in place.
        evaluation_frequency: log_anomaly_detector::EvaluationFrequency = "EvaluationFrequency";
        /// `FilterPattern`: at most 1024 characters, ``. Update: in place.
        filter_pattern: Str = "FilterPattern";
        /// `KmsKeyId`: at most 256 characters. Update: in place.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `LogGroupArnList`: no item twice, 20 to 2048 characters, `^[\w#+=/:,.@*-]*$`. Update: in place.
        log_group_arn_list: List<Str> = "LogGroupArnList";
    }
    get {
        /// `AnomalyDetectorStatus`
        anomaly_detector_status: Str = "AnomalyDetectorStatus";
        /// `CreationTimeStamp`
        creation_time_stamp: Num = "CreationTimeStamp";
        /// `LastModifiedTimeStamp`
        last_modified_time_stamp: Num = "LastModifiedTimeStamp";
    }
    ref anomaly_detector_arn;
}

/// Property types of `AWS::Logs::LogAnomalyDetector`.
pub mod log_anomaly_detector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `EvaluationFrequency` of `AWS::Logs::LogAnomalyDetector`.
        EvaluationFrequency {
            FIVE_MIN = "FIVE_MIN",
            TEN_MIN = "TEN_MIN",
            FIFTEEN_MIN = "FIFTEEN_MIN",
            THIRTY_MIN = "THIRTY_MIN",
            ONE_HOUR = "ONE_HOUR",
        }
    }
}

resource! {
    /// `AWS::Logs::LogGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html).
    LogGroup = "AWS::Logs::LogGroup", Ref = LogsLogGroupName;
    tags "Tags" List;
    new ();
    set {
        /// `BearerTokenAuthenticationEnabled`: default `false`. Update: in place.
        bearer_token_authentication_enabled: Bool = "BearerTokenAuthenticationEnabled";
        /// `DataProtectionPolicy`. Update: in place.
        data_protection_policy: Json = "DataProtectionPolicy";
        /// `DeletionProtectionEnabled`: default `false`. Update: in place.
        deletion_protection_enabled: Bool = "DeletionProtectionEnabled";
        /// `FieldIndexPolicies`: no item twice. Update: in place.
        field_index_policies: List<Json> = "FieldIndexPolicies";
        /// `KmsKeyId`: at most 256 characters. Update: in place.
        kms_key_id: KmsKeyArn = "KmsKeyId";
        /// `LogGroupClass`: default `"STANDARD"`. Update: in place.
        log_group_class: log_group::LogGroupClass = "LogGroupClass";
        /// `LogGroupName`: 1 to 512 characters, `^[.\-_/#A-Za-z0-9]{1,512}\Z`. Update: replaces.
        log_group_name: Str = "LogGroupName";
        /// `ResourcePolicyDocument`. Update: in place.
        resource_policy_document: PolicyDocument = "ResourcePolicyDocument";
        /// `RetentionInDays`: one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653. Update: in place.
        retention_in_days: DayCount = "RetentionInDays";
        /// `Tags`: no item twice. Update: in place.
        tags: List<log_group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: LogsLogGroupArn = "Arn";
    }
    ref log_group_name;
}

/// Property types of `AWS::Logs::LogGroup`.
pub mod log_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::delivery::Tag;

    values! {
        /// `LogGroupClass` of `AWS::Logs::LogGroup`.
        LogGroupClass {
            STANDARD = "STANDARD",
            INFREQUENT_ACCESS = "INFREQUENT_ACCESS",
            DELIVERY = "DELIVERY",
        }
    }
}

resource! {
    /// `AWS::Logs::LogStream`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html).
    LogStream = "AWS::Logs::LogStream", Ref = LogsLogStreamName;
    new (log_group_name: LogsLogGroupName = "LogGroupName");
    set {
        /// `LogGroupName`: 1 to 512 characters, `^[\.\-_/#A-Za-z0-9]+$`. Update: replaces.
        log_group_name: LogsLogGroupName = "LogGroupName";
        /// `LogStreamName`: 1 to 512 characters, `^[^:*]*$`. Update: replaces.
        log_stream_name: Str = "LogStreamName";
    }
    get {
    }
    ref log_stream_name;
}

resource! {
    /// `AWS::Logs::MetricFilter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html).
    MetricFilter = "AWS::Logs::MetricFilter", Ref = Str;
    new_with MetricFilterRequired {
        /// `FilterPattern`: at most 1024 characters. Update: in place.
        filter_pattern: Str = "FilterPattern",
        /// `LogGroupName`: 1 to 512 characters, `^[.\-_/#A-Za-z0-9]{1,512}`. Update: replaces.
        log_group_name: LogsLogGroupName = "LogGroupName",
        /// `MetricTransformations`: 1 items. Update: in place.
        metric_transformations: List<metric_filter::MetricTransformation> = "MetricTransformations",
    }
    set {
        /// `ApplyOnTransformedLogs`. Update: in place.
        apply_on_transformed_logs: Bool = "ApplyOnTransformedLogs";
        /// `EmitSystemFieldDimensions`. Update: in place.
        emit_system_field_dimensions: List<Str> = "EmitSystemFieldDimensions";
        /// `FieldSelectionCriteria`: at most 2000 characters. Update: in place.
        field_selection_criteria: Str = "FieldSelectionCriteria";
        /// `FilterName`: 1 to 512 characters, `^[^:*]{1,512}`. Update: replaces.
        filter_name: Str = "FilterName";
        /// `FilterPattern`: at most 1024 characters. Update: in place.
        filter_pattern: Str = "FilterPattern";
        /// `LogGroupName`: 1 to 512 characters, `^[.\-_/#A-Za-z0-9]{1,512}`. Update: replaces.
        log_group_name: LogsLogGroupName = "LogGroupName";
        /// `MetricTransformations`: 1 items. Update: in place.
        metric_transformations: List<metric_filter::MetricTransformation> = "MetricTransformations";
    }
    get {
    }
}

/// Property types of `AWS::Logs::MetricFilter`.
pub mod metric_filter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Dimension` of `AWS::Logs::MetricFilter`.
        Dimension;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `MetricTransformation` of `AWS::Logs::MetricFilter`.
        MetricTransformation;
        new_with MetricTransformationRequired {
            /// `MetricName`: 1 to 255 characters, `^((?![:*$])[\x00-\x7F]){1,255}`. Update: in place.
            metric_name: Str = "MetricName",
            /// `MetricNamespace`: 1 to 256 characters, `^[0-9a-zA-Z\.\-_\/#]{1,256}`. Update: in place.
            metric_namespace: Str = "MetricNamespace",
            /// `MetricValue`: 1 to 100 characters, `^([+-]?([0-9]*\.?[0-9]*)|(\$.*))$`. Update: in place.
            metric_value: Str = "MetricValue",
        }
        set {
            /// `DefaultValue`. Update: in place.
            default_value: Num = "DefaultValue";
            /// `Dimensions`: 1 to 3 items, no item twice. Update: in place.
            dimensions: List<Dimension> = "Dimensions";
            /// `Unit`. Update: in place.
            unit: Unit = "Unit";
        }
    }

    values! {
        /// `Unit` of `AWS::Logs::MetricFilter`.
        Unit {
            SECONDS = "Seconds",
            MICROSECONDS = "Microseconds",
            MILLISECONDS = "Milliseconds",
            BYTES = "Bytes",
            KILOBYTES = "Kilobytes",
            MEGABYTES = "Megabytes",
            GIGABYTES = "Gigabytes",
            TERABYTES = "Terabytes",
            BITS = "Bits",
            KILOBITS = "Kilobits",
            MEGABITS = "Megabits",
            GIGABITS = "Gigabits",
            TERABITS = "Terabits",
            PERCENT = "Percent",
            COUNT = "Count",
            BYTES_SECOND = "Bytes/Second",
            KILOBYTES_SECOND = "Kilobytes/Second",
            MEGABYTES_SECOND = "Megabytes/Second",
            GIGABYTES_SECOND = "Gigabytes/Second",
            TERABYTES_SECOND = "Terabytes/Second",
            BITS_SECOND = "Bits/Second",
            KILOBITS_SECOND = "Kilobits/Second",
            MEGABITS_SECOND = "Megabits/Second",
            GIGABITS_SECOND = "Gigabits/Second",
            TERABITS_SECOND = "Terabits/Second",
            COUNT_SECOND = "Count/Second",
            NONE = "None",
        }
    }
}

resource! {
    /// `AWS::Logs::QueryDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html).
    QueryDefinition = "AWS::Logs::QueryDefinition", Ref = LogsQueryDefinitionId;
    new_with QueryDefinitionRequired {
        /// `Name`: 1 to 255 characters. Update: in place.
        name: Str = "Name",
        /// `QueryString`: 1 to 10 000 characters. Update: in place.
        query_string: Str = "QueryString",
    }
    set {
        /// `LogGroupNames`: 1 to 512 characters, `[\.\-_/#A-Za-z0-9]+`. Update: in place.
        log_group_names: List<LogsLogGroupName> = "LogGroupNames";
        /// `Name`: 1 to 255 characters. Update: in place.
        name: Str = "Name";
        /// `Parameters`: at most 20 items. Update: in place.
        parameters: List<query_definition::QueryParameter> = "Parameters";
        /// `QueryLanguage`: default `"CWLI"`. Update: in place.
        query_language: query_definition::QueryLanguage = "QueryLanguage";
        /// `QueryString`: 1 to 10 000 characters. Update: in place.
        query_string: Str = "QueryString";
    }
    get {
    }
    ref query_definition_id;
}

/// Property types of `AWS::Logs::QueryDefinition`.
pub mod query_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `QueryParameter` of `AWS::Logs::QueryDefinition`.
        QueryParameter;
        new (name: Str = "Name");
        set {
            /// `DefaultValue`: at most 1024 characters. Update: in place.
            default_value: Str = "DefaultValue";
            /// `Description`: at most 512 characters. Update: in place.
            description: Str = "Description";
        }
    }

    values! {
        /// `QueryLanguage` of `AWS::Logs::QueryDefinition`.
        QueryLanguage {
            CWLI = "CWLI",
            SQL = "SQL",
            PPL = "PPL",
        }
    }
}

resource! {
    /// `AWS::Logs::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html).
    ResourcePolicy = "AWS::Logs::ResourcePolicy", Ref = LogsResourcePolicyName;
    new (policy_name: Str = "PolicyName", policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `PolicyDocument`: 1 to 51 200 characters, `[\u0009\u000A\u000D\u0020-\u00FF]+`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `PolicyName`: 1 to 255 characters, `^([^:*\/]+\/?)*[^:*\/]+$`. Update: replaces.
        policy_name: Str = "PolicyName";
    }
    get {
    }
    ref policy_name;
}

resource! {
    /// `AWS::Logs::ScheduledQuery`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html).
    ScheduledQuery = "AWS::Logs::ScheduledQuery", Ref = LogsScheduledQueryArn;
    tags "Tags" List;
    new_with ScheduledQueryRequired {
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9_\-/.#]+$`. Update: replaces.
        name: Str = "Name",
        /// `QueryLanguage`. Update: in place.
        query_language: scheduled_query::QueryLanguage = "QueryLanguage",
        /// `QueryString`: at most 10 000 characters. Update: in place.
        query_string: Str = "QueryString",
        /// `ScheduleExpression`: at most 256 characters. Update: in place.
        schedule_expression: Str = "ScheduleExpression",
        /// `ExecutionRoleArn`: at least 1 characters. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn",
    }
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `DestinationConfiguration`. Update: in place.
        destination_configuration: scheduled_query::DestinationConfiguration = "DestinationConfiguration";
        /// `ExecutionRoleArn`: at least 1 characters. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `LogGroupIdentifiers`: 1 to 50 items, 1 to 2048 characters, `^[\w#+=/:,.@-]*$`. Update: in place.
        log_group_identifiers: List<Str> = "LogGroupIdentifiers";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9_\-/.#]+$`. Update: replaces.
        name: Str = "Name";
        /// `QueryLanguage`. Update: in place.
        query_language: scheduled_query::QueryLanguage = "QueryLanguage";
        /// `QueryString`: at most 10 000 characters. Update: in place.
        query_string: Str = "QueryString";
        /// `ScheduleEndTime`: at least 0. Update: in place.
        schedule_end_time: Num = "ScheduleEndTime";
        /// `ScheduleExpression`: at most 256 characters. Update: in place.
        schedule_expression: Str = "ScheduleExpression";
        /// `ScheduleStartTime`: at least 0. Update: in place.
        schedule_start_time: Num = "ScheduleStartTime";
        /// `StartTimeOffset`. Update: in place.
        start_time_offset: Int = "StartTimeOffset";
        /// `State`. Update: in place.
        state: scheduled_query::ScheduledQueryState = "State";
        /// `Tags`. Update: in place.
        tags: List<scheduled_query::Tags> = "Tags";
        /// `Timezone`: at least 1 characters. Update: in place.
        timezone: Str = "Timezone";
    }
    get {
        /// `CreationTime`
        creation_time: Num = "CreationTime";
        /// `LastExecutionStatus`
        last_execution_status: Str = "LastExecutionStatus";
        /// `LastTriggeredTime`
        last_triggered_time: Num = "LastTriggeredTime";
        /// `LastUpdatedTime`
        last_updated_time: Num = "LastUpdatedTime";
    }
    ref scheduled_query_arn;
}

/// Property types of `AWS::Logs::ScheduledQuery`.
pub mod scheduled_query {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DestinationConfiguration` of `AWS::Logs::ScheduledQuery`.
        DestinationConfiguration;
        new ();
        set {
            /// `S3Configuration`. Update: in place.
            s3_configuration: S3Configuration = "S3Configuration";
        }
    }

    property! {
        /// `S3Configuration` of `AWS::Logs::ScheduledQuery`.
        S3Configuration;
        new (destination_identifier: Str = "DestinationIdentifier", role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }

    property! {
        /// `Tags` of `AWS::Logs::ScheduledQuery`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `QueryLanguage` of `AWS::Logs::ScheduledQuery`.
        QueryLanguage {
            CWLI = "CWLI",
            PPL = "PPL",
            SQL = "SQL",
        }
    }

    values! {
        /// `ScheduledQueryState` of `AWS::Logs::ScheduledQuery`.
        ScheduledQueryState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::Logs::StorageTierPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html).
    StorageTierPolicy = "AWS::Logs::StorageTierPolicy", Ref = LogsStorageTierPolicyAccountId;
    new (storage_tier: storage_tier_policy::StorageTier = "StorageTier");
    set {
        /// `StorageTier`. Update: in place.
        storage_tier: storage_tier_policy::StorageTier = "StorageTier";
    }
    get {
        /// `LastUpdatedTime`
        last_updated_time: Num = "LastUpdatedTime";
    }
    ref account_id;
}

/// Property types of `AWS::Logs::StorageTierPolicy`.
pub mod storage_tier_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `StorageTier` of `AWS::Logs::StorageTierPolicy`.
        StorageTier {
            INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
        }
    }
}

resource! {
    /// `AWS::Logs::SubscriptionFilter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html).
    SubscriptionFilter = "AWS::Logs::SubscriptionFilter", Ref = LogsSubscriptionFilterName;
    new_with SubscriptionFilterRequired {
        /// `DestinationArn`: at least 1 characters. Update: in place.
        destination_arn: Arn = "DestinationArn",
        /// `FilterPattern`: at most 1024 characters. Update: in place.
        filter_pattern: Str = "FilterPattern",
        /// `LogGroupName`: 1 to 512 characters, `^[\.\-_/#A-Za-z0-9]+$`. Update: replaces.
        log_group_name: LogsLogGroupName = "LogGroupName",
    }
    set {
        /// `ApplyOnTransformedLogs`. Update: in place.
        apply_on_transformed_logs: Bool = "ApplyOnTransformedLogs";
        /// `DestinationArn`: at least 1 characters. Update: in place.
        destination_arn: Arn = "DestinationArn";
        /// `Distribution`. Update: in place.
        distribution: subscription_filter::Distribution = "Distribution";
        /// `EmitSystemFields`. Update: in place.
        emit_system_fields: List<Str> = "EmitSystemFields";
        /// `FieldSelectionCriteria`: at most 2000 characters. Update: in place.
        field_selection_criteria: Str = "FieldSelectionCriteria";
        /// `FilterName`: 1 to 512 characters, `^[^:*]*$`. Update: replaces.
        filter_name: Str = "FilterName";
        /// `FilterPattern`: at most 1024 characters. Update: in place.
        filter_pattern: Str = "FilterPattern";
        /// `LogGroupName`: 1 to 512 characters, `^[\.\-_/#A-Za-z0-9]+$`. Update: replaces.
        log_group_name: LogsLogGroupName = "LogGroupName";
        /// `RoleArn`: at least 1 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
    }
    get {
    }
    ref filter_name;
}

/// Property types of `AWS::Logs::SubscriptionFilter`.
pub mod subscription_filter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Distribution` of `AWS::Logs::SubscriptionFilter`.
        Distribution {
            RANDOM = "Random",
            BY_LOG_STREAM = "ByLogStream",
        }
    }
}

resource! {
    /// `AWS::Logs::Transformer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html).
    Transformer = "AWS::Logs::Transformer", Ref = LogsTransformerLogGroupIdentifier;
    new (log_group_identifier: Str = "LogGroupIdentifier", transformer_config: List<transformer::Processor> = "TransformerConfig");
    set {
        /// `LogGroupIdentifier`: 1 to 2048 characters, `[\w#+=/:,.@-]*`. Update: replaces.
        log_group_identifier: Str = "LogGroupIdentifier";
        /// `TransformerConfig`: 1 to 20 items. Update: in place.
        transformer_config: List<transformer::Processor> = "TransformerConfig";
    }
    get {
    }
    ref log_group_identifier;
}

/// Property types of `AWS::Logs::Transformer`.
pub mod transformer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AddKeyEntry` of `AWS::Logs::Transformer`.
        AddKeyEntry;
        new (key: Str = "Key", value: Str = "Value");
        set {
            /// `OverwriteIfExists`. Update: in place.
            overwrite_if_exists: Bool = "OverwriteIfExists";
        }
    }

    property! {
        /// `AddKeys` of `AWS::Logs::Transformer`.
        AddKeys;
        new (entries: List<AddKeyEntry> = "Entries");
        set {
        }
    }

    property! {
        /// `CopyValue` of `AWS::Logs::Transformer`.
        CopyValue;
        new (entries: List<CopyValueEntry> = "Entries");
        set {
        }
    }

    property! {
        /// `CopyValueEntry` of `AWS::Logs::Transformer`.
        CopyValueEntry;
        new_with CopyValueEntryRequired {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source",
            /// `Target`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            target: Str = "Target",
        }
        set {
            /// `OverwriteIfExists`. Update: in place.
            overwrite_if_exists: Bool = "OverwriteIfExists";
        }
    }

    property! {
        /// `Csv` of `AWS::Logs::Transformer`.
        Csv;
        new ();
        set {
            /// `Columns`: 1 to 100 items, 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            columns: List<Str> = "Columns";
            /// `Delimiter`: 1 to 2 characters. Update: in place.
            delimiter: Str = "Delimiter";
            /// `QuoteCharacter`: 1 characters. Update: in place.
            quote_character: Str = "QuoteCharacter";
            /// `Source`: 1 to 128 characters. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `DateTimeConverter` of `AWS::Logs::Transformer`.
        DateTimeConverter;
        new_with DateTimeConverterRequired {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source",
            /// `Target`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            target: Str = "Target",
            /// `MatchPatterns`: 1 to 5 items, no item twice, 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            match_patterns: List<Str> = "MatchPatterns",
        }
        set {
            /// `Locale`: at least 1 characters. Update: in place.
            locale: Str = "Locale";
            /// `SourceTimezone`: at least 1 characters. Update: in place.
            source_timezone: Str = "SourceTimezone";
            /// `TargetFormat`: 1 to 64 characters. Update: in place.
            target_format: Str = "TargetFormat";
            /// `TargetTimezone`: at least 1 characters. Update: in place.
            target_timezone: Str = "TargetTimezone";
        }
    }

    property! {
        /// `DeleteKeys` of `AWS::Logs::Transformer`.
        DeleteKeys;
        new (with_keys: List<Str> = "WithKeys");
        set {
        }
    }

    property! {
        /// `Grok` of `AWS::Logs::Transformer`.
        Grok;
        new (match_: Str = "Match");
        set {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `ListToMap` of `AWS::Logs::Transformer`.
        ListToMap;
        new_with ListToMapRequired {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source",
            /// `Key`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            key: Str = "Key",
        }
        set {
            /// `Flatten`. Update: in place.
            flatten: Bool = "Flatten";
            /// `FlattenedElement`. Update: in place.
            flattened_element: FlattenedElement = "FlattenedElement";
            /// `Target`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            target: Str = "Target";
            /// `ValueKey`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            value_key: Str = "ValueKey";
        }
    }

    property! {
        /// `LowerCaseString` of `AWS::Logs::Transformer`.
        LowerCaseString;
        new (with_keys: List<Str> = "WithKeys");
        set {
        }
    }

    property! {
        /// `MoveKeyEntry` of `AWS::Logs::Transformer`.
        MoveKeyEntry;
        new_with MoveKeyEntryRequired {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source",
            /// `Target`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            target: Str = "Target",
        }
        set {
            /// `OverwriteIfExists`. Update: in place.
            overwrite_if_exists: Bool = "OverwriteIfExists";
        }
    }

    property! {
        /// `MoveKeys` of `AWS::Logs::Transformer`.
        MoveKeys;
        new (entries: List<MoveKeyEntry> = "Entries");
        set {
        }
    }

    property! {
        /// `ParseCloudfront` of `AWS::Logs::Transformer`.
        ParseCloudfront;
        new ();
        set {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `ParseJSON` of `AWS::Logs::Transformer`.
        ParseJSON;
        new ();
        set {
            /// `Destination`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            destination: Str = "Destination";
            /// `Source`: 1 to 128 characters. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `ParseKeyValue` of `AWS::Logs::Transformer`.
        ParseKeyValue;
        new ();
        set {
            /// `Destination`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            destination: Str = "Destination";
            /// `FieldDelimiter`: 1 to 128 characters. Update: in place.
            field_delimiter: Str = "FieldDelimiter";
            /// `KeyPrefix`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            key_prefix: Str = "KeyPrefix";
            /// `KeyValueDelimiter`: 1 to 128 characters. Update: in place.
            key_value_delimiter: Str = "KeyValueDelimiter";
            /// `NonMatchValue`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            non_match_value: Str = "NonMatchValue";
            /// `OverwriteIfExists`. Update: in place.
            overwrite_if_exists: Bool = "OverwriteIfExists";
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `ParsePostgres` of `AWS::Logs::Transformer`.
        ParsePostgres;
        new ();
        set {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `ParseRoute53` of `AWS::Logs::Transformer`.
        ParseRoute53;
        new ();
        set {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `ParseToOCSF` of `AWS::Logs::Transformer`.
        ParseToOCSF;
        new (event_source: EventSource = "EventSource", ocsf_version: OcsfVersion = "OcsfVersion");
        set {
            /// `MappingVersion`: 1 to 10 characters, `^v\d+\.\d+(\.\d+)?$`. Update: in place.
            mapping_version: Str = "MappingVersion";
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `ParseVPC` of `AWS::Logs::Transformer`.
        ParseVPC;
        new ();
        set {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `ParseWAF` of `AWS::Logs::Transformer`.
        ParseWAF;
        new ();
        set {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `Processor` of `AWS::Logs::Transformer`.
        Processor;
        new ();
        set {
            /// `AddKeys`. Update: in place.
            add_keys: AddKeys = "AddKeys";
            /// `CopyValue`. Update: in place.
            copy_value: CopyValue = "CopyValue";
            /// `Csv`. Update: in place.
            csv: Csv = "Csv";
            /// `DateTimeConverter`. Update: in place.
            date_time_converter: DateTimeConverter = "DateTimeConverter";
            /// `DeleteKeys`. Update: in place.
            delete_keys: DeleteKeys = "DeleteKeys";
            /// `Grok`. Update: in place.
            grok: Grok = "Grok";
            /// `ListToMap`. Update: in place.
            list_to_map: ListToMap = "ListToMap";
            /// `LowerCaseString`. Update: in place.
            lower_case_string: LowerCaseString = "LowerCaseString";
            /// `MoveKeys`. Update: in place.
            move_keys: MoveKeys = "MoveKeys";
            /// `ParseCloudfront`. Update: in place.
            parse_cloudfront: ParseCloudfront = "ParseCloudfront";
            /// `ParseJSON`. Update: in place.
            parse_json: ParseJSON = "ParseJSON";
            /// `ParseKeyValue`. Update: in place.
            parse_key_value: ParseKeyValue = "ParseKeyValue";
            /// `ParsePostgres`. Update: in place.
            parse_postgres: ParsePostgres = "ParsePostgres";
            /// `ParseRoute53`. Update: in place.
            parse_route53: ParseRoute53 = "ParseRoute53";
            /// `ParseToOCSF`. Update: in place.
            parse_to_ocsf: ParseToOCSF = "ParseToOCSF";
            /// `ParseVPC`. Update: in place.
            parse_vpc: ParseVPC = "ParseVPC";
            /// `ParseWAF`. Update: in place.
            parse_waf: ParseWAF = "ParseWAF";
            /// `RenameKeys`. Update: in place.
            rename_keys: RenameKeys = "RenameKeys";
            /// `SplitString`. Update: in place.
            split_string: SplitString = "SplitString";
            /// `SubstituteString`. Update: in place.
            substitute_string: SubstituteString = "SubstituteString";
            /// `TrimString`. Update: in place.
            trim_string: TrimString = "TrimString";
            /// `TypeConverter`. Update: in place.
            type_converter: TypeConverter = "TypeConverter";
            /// `UpperCaseString`. Update: in place.
            upper_case_string: UpperCaseString = "UpperCaseString";
        }
    }

    property! {
        /// `RenameKeyEntry` of `AWS::Logs::Transformer`.
        RenameKeyEntry;
        new_with RenameKeyEntryRequired {
            /// `Key`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            key: Str = "Key",
            /// `RenameTo`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            rename_to: Str = "RenameTo",
        }
        set {
            /// `OverwriteIfExists`. Update: in place.
            overwrite_if_exists: Bool = "OverwriteIfExists";
        }
    }

    property! {
        /// `RenameKeys` of `AWS::Logs::Transformer`.
        RenameKeys;
        new (entries: List<RenameKeyEntry> = "Entries");
        set {
        }
    }

    property! {
        /// `SplitString` of `AWS::Logs::Transformer`.
        SplitString;
        new (entries: List<SplitStringEntry> = "Entries");
        set {
        }
    }

    property! {
        /// `SplitStringEntry` of `AWS::Logs::Transformer`.
        SplitStringEntry;
        new_with SplitStringEntryRequired {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source",
            /// `Delimiter`: 1 to 128 characters. Update: in place.
            delimiter: Str = "Delimiter",
        }
        set {
        }
    }

    property! {
        /// `SubstituteString` of `AWS::Logs::Transformer`.
        SubstituteString;
        new (entries: List<SubstituteStringEntry> = "Entries");
        set {
        }
    }

    property! {
        /// `SubstituteStringEntry` of `AWS::Logs::Transformer`.
        SubstituteStringEntry;
        new_with SubstituteStringEntryRequired {
            /// `Source`: 1 to 128 characters, `^.*[a-zA-Z0-9]+.*$`. Update: in place.
            source: Str = "Source",
            /// `From`: 1 to 128 characters. Update: in place.
            from: Str = "From",
            /// `To`: 1 to 128 characters. Update: in place.
            to: Str = "To",
        }
        set {
        }
    }

    property! {
        /// `TrimString` of `AWS::Logs::Transformer`.
        TrimString;
        new (with_keys: List<Str> = "WithKeys");
        set {
        }
    }

    property! {
        /// `TypeConverter` of `AWS::Logs::Transformer`.
        TypeConverter;
        new (entries: List<TypeConverterEntry> = "Entries");
        set {
        }
    }

    property! {
        /// `TypeConverterEntry` of `AWS::Logs::Transformer`.
        TypeConverterEntry;
        new (key: Str = "Key", type_: Type = "Type");
        set {
        }
    }

    property! {
        /// `UpperCaseString` of `AWS::Logs::Transformer`.
        UpperCaseString;
        new (with_keys: List<Str> = "WithKeys");
        set {
        }
    }

    values! {
        /// `EventSource` of `AWS::Logs::Transformer`.
        EventSource {
            CLOUD_TRAIL = "CloudTrail",
            ROUTE53_RESOLVER = "Route53Resolver",
            VPC_FLOW = "VPCFlow",
            EKS_AUDIT = "EKSAudit",
            AWSWAF = "AWSWAF",
        }
    }

    values! {
        /// `FlattenedElement` of `AWS::Logs::Transformer`.
        FlattenedElement {
            FIRST = "first",
            LAST = "last",
        }
    }

    values! {
        /// `OcsfVersion` of `AWS::Logs::Transformer`.
        OcsfVersion {
            V1_1 = "V1.1",
            V1_5 = "V1.5",
        }
    }

    values! {
        /// `Type` of `AWS::Logs::Transformer`.
        Type {
            BOOLEAN = "boolean",
            INTEGER = "integer",
            DOUBLE = "double",
            STRING = "string",
        }
    }
}
