// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ObservabilityAdmin`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ObservabilityAdmin::DatasetIntegration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-datasetintegration.html).
    DatasetIntegration = "AWS::ObservabilityAdmin::DatasetIntegration", Ref = Arn;
    tags "Tags" List;
    new (role_arn: IamRoleArn = "RoleArn");
    set {
        /// `RoleArn`: 20 to 2048 characters, `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<dataset_integration::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::ObservabilityAdmin::DatasetIntegration`.
pub mod dataset_integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::ObservabilityAdmin::DatasetIntegration`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::ObservabilityAdmin::OrganizationCentralizationRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html).
    OrganizationCentralizationRule = "AWS::ObservabilityAdmin::OrganizationCentralizationRule", Ref = Arn;
    tags "Tags" List;
    new (rule_name: Str = "RuleName", rule: organization_centralization_rule::CentralizationRule = "Rule");
    set {
        /// `Rule`. Update: in place.
        rule: organization_centralization_rule::CentralizationRule = "Rule";
        /// `RuleName`: 1 to 100 characters, `^[0-9A-Za-z-]+$`. Update: replaces.
        rule_name: Str = "RuleName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<organization_centralization_rule::Tag> = "Tags";
    }
    get {
    }
    ref rule_arn;
}

/// Property types of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
pub mod organization_centralization_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset_integration::Tag;

    property! {
        /// `CentralizationRule` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        CentralizationRule;
        new (source: CentralizationRuleSource = "Source", destination: CentralizationRuleDestination = "Destination");
        set {
        }
    }

    property! {
        /// `CentralizationRuleDestination` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        CentralizationRuleDestination;
        new (region: Str = "Region");
        set {
            /// `Account`: 12 characters, `^[0-9]{12}$`. Update: in place.
            account: Str = "Account";
            /// `DestinationLogsConfiguration`. Update: in place.
            destination_logs_configuration: DestinationLogsConfiguration = "DestinationLogsConfiguration";
            /// `DestinationMetricsConfiguration`. Update: in place.
            destination_metrics_configuration: DestinationMetricsConfiguration = "DestinationMetricsConfiguration";
        }
    }

    property! {
        /// `CentralizationRuleSource` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        CentralizationRuleSource;
        new (regions: List<Str> = "Regions");
        set {
            /// `Scope`: 1 to 2000 characters. Update: in place.
            scope: Str = "Scope";
            /// `SourceLogsConfiguration`. Update: in place.
            source_logs_configuration: SourceLogsConfiguration = "SourceLogsConfiguration";
            /// `SourceMetricsConfiguration`. Update: in place.
            source_metrics_configuration: SourceMetricsConfiguration = "SourceMetricsConfiguration";
        }
    }

    property! {
        /// `DestinationLogsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        DestinationLogsConfiguration;
        new ();
        set {
            /// `BackupConfiguration`. Update: in place.
            backup_configuration: LogsBackupConfiguration = "BackupConfiguration";
            /// `LogGroupNameConfiguration`. Update: in place.
            log_group_name_configuration: LogGroupNameConfiguration = "LogGroupNameConfiguration";
            /// `LogsEncryptionConfiguration`. Update: in place.
            logs_encryption_configuration: LogsEncryptionConfiguration = "LogsEncryptionConfiguration";
            /// `TagPropagationConfiguration`. Update: in place.
            tag_propagation_configuration: TagPropagationConfiguration = "TagPropagationConfiguration";
        }
    }

    property! {
        /// `DestinationMetricsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        DestinationMetricsConfiguration;
        new ();
        set {
            /// `BackupConfiguration`. Update: in place.
            backup_configuration: MetricsBackupConfiguration = "BackupConfiguration";
        }
    }

    property! {
        /// `LogGroupNameConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        LogGroupNameConfiguration;
        new (log_group_name_pattern: Str = "LogGroupNamePattern");
        set {
        }
    }

    property! {
        /// `LogsBackupConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        LogsBackupConfiguration;
        new (region: Str = "Region");
        set {
            /// `KmsKeyArn`: 1 to 1011 characters. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `LogsEncryptionConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        LogsEncryptionConfiguration;
        new (encryption_strategy: EncryptionStrategy = "EncryptionStrategy");
        set {
            /// `EncryptionConflictResolutionStrategy`. Update: in place.
            encryption_conflict_resolution_strategy: EncryptionConflictResolutionStrategy = "EncryptionConflictResolutionStrategy";
            /// `EncryptionScope`. Update: in place.
            encryption_scope: EncryptionScope = "EncryptionScope";
            /// `KmsKeyArn`: 1 to 1011 characters. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `MetricsBackupConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        MetricsBackupConfiguration;
        new (region: Str = "Region");
        set {
        }
    }

    property! {
        /// `SourceLogsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        SourceLogsConfiguration;
        new (encrypted_log_group_strategy: EncryptedLogGroupStrategy = "EncryptedLogGroupStrategy");
        set {
            /// `DataSourceSelectionCriteria`: 1 to 2000 characters. Update: in place.
            data_source_selection_criteria: Str = "DataSourceSelectionCriteria";
            /// `LogGroupSelectionCriteria`: 1 to 2000 characters. Update: in place.
            log_group_selection_criteria: Str = "LogGroupSelectionCriteria";
        }
    }

    property! {
        /// `SourceMetricsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        SourceMetricsConfiguration;
        new ();
        set {
            /// `MetricsSelectionCriteria`: 1 to 2000 characters. Update: in place.
            metrics_selection_criteria: Str = "MetricsSelectionCriteria";
        }
    }

    property! {
        /// `TagPropagationConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        TagPropagationConfiguration;
        new (destination_role_arn: IamRoleArn = "DestinationRoleArn");
        set {
            /// `TagConflictResolutionStrategy`. Update: in place.
            tag_conflict_resolution_strategy: TagConflictResolutionStrategy = "TagConflictResolutionStrategy";
        }
    }

    values! {
        /// `EncryptedLogGroupStrategy` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        EncryptedLogGroupStrategy {
            ALLOW = "ALLOW",
            SKIP = "SKIP",
        }
    }

    values! {
        /// `EncryptionConflictResolutionStrategy` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        EncryptionConflictResolutionStrategy {
            ALLOW = "ALLOW",
            SKIP = "SKIP",
        }
    }

    values! {
        /// `EncryptionScope` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        EncryptionScope {
            ENCRYPTED_SOURCE_ONLY = "ENCRYPTED_SOURCE_ONLY",
            NEW_DESTINATION_LOG_GROUPS = "NEW_DESTINATION_LOG_GROUPS",
        }
    }

    values! {
        /// `EncryptionStrategy` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        EncryptionStrategy {
            CUSTOMER_MANAGED = "CUSTOMER_MANAGED",
            AWS_OWNED = "AWS_OWNED",
        }
    }

    values! {
        /// `TagConflictResolutionStrategy` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
        TagConflictResolutionStrategy {
            IN_SYNC = "IN_SYNC",
            ADD_ONLY = "ADD_ONLY",
            UPDATE_SYNC = "UPDATE_SYNC",
        }
    }
}

resource! {
    /// `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html).
    OrganizationTelemetryRule = "AWS::ObservabilityAdmin::OrganizationTelemetryRule", Ref = Arn;
    tags "Tags" List;
    new (rule_name: Str = "RuleName", rule: organization_telemetry_rule::TelemetryRule = "Rule");
    set {
        /// `Rule`. Update: in place.
        rule: organization_telemetry_rule::TelemetryRule = "Rule";
        /// `RuleName`: 1 to 100 characters, `^[0-9A-Za-z-]+$`. Update: replaces.
        rule_name: Str = "RuleName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<organization_telemetry_rule::Tag> = "Tags";
    }
    get {
        /// `RegionStatuses`
        region_statuses: List<Str> = "RegionStatuses";
    }
    ref rule_arn;
}

/// Property types of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
pub mod organization_telemetry_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset_integration::Tag;

    property! {
        /// `ActionCondition` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        ActionCondition;
        new ();
        set {
            /// `Action`. Update: in place.
            action: Action = "Action";
        }
    }

    property! {
        /// `AdvancedEventSelector` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        AdvancedEventSelector;
        new (field_selectors: List<AdvancedFieldSelector> = "FieldSelectors");
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `AdvancedFieldSelector` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        AdvancedFieldSelector;
        new ();
        set {
            /// `EndsWith`: no item twice. Update: in place.
            ends_with: List<Str> = "EndsWith";
            /// `Equals`: no item twice. Update: in place.
            equals: List<Str> = "Equals";
            /// `Field`: 1 to 1000 characters. Update: in place.
            field: Str = "Field";
            /// `NotEndsWith`: no item twice. Update: in place.
            not_ends_with: List<Str> = "NotEndsWith";
            /// `NotEquals`: no item twice. Update: in place.
            not_equals: List<Str> = "NotEquals";
            /// `NotStartsWith`: no item twice. Update: in place.
            not_starts_with: List<Str> = "NotStartsWith";
            /// `StartsWith`: no item twice. Update: in place.
            starts_with: List<Str> = "StartsWith";
        }
    }

    property! {
        /// `CloudtrailParameters` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        CloudtrailParameters;
        new (advanced_event_selectors: List<AdvancedEventSelector> = "AdvancedEventSelectors");
        set {
        }
    }

    property! {
        /// `Condition` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        Condition;
        new ();
        set {
            /// `ActionCondition`. Update: in place.
            action_condition: ActionCondition = "ActionCondition";
            /// `LabelNameCondition`. Update: in place.
            label_name_condition: LabelNameCondition = "LabelNameCondition";
        }
    }

    property! {
        /// `ELBLoadBalancerLoggingParameters` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        ELBLoadBalancerLoggingParameters;
        new ();
        set {
            /// `FieldDelimiter`. Update: in place.
            field_delimiter: Str = "FieldDelimiter";
            /// `OutputFormat`. Update: in place.
            output_format: OutputFormat = "OutputFormat";
        }
    }

    property! {
        /// `FieldToMatch` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        FieldToMatch;
        new ();
        set {
            /// `Method`. Update: in place.
            method: Str = "Method";
            /// `QueryString`. Update: in place.
            query_string: Str = "QueryString";
            /// `SingleHeader`. Update: in place.
            single_header: SingleHeader = "SingleHeader";
            /// `UriPath`. Update: in place.
            uri_path: Str = "UriPath";
        }
    }

    property! {
        /// `Filter` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        Filter;
        new ();
        set {
            /// `Behavior`. Update: in place.
            behavior: FilterBehavior = "Behavior";
            /// `Conditions`: at least 1 items, no item twice. Update: in place.
            conditions: List<Condition> = "Conditions";
            /// `Requirement`. Update: in place.
            requirement: FilterRequirement = "Requirement";
        }
    }

    property! {
        /// `LabelNameCondition` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        LabelNameCondition;
        new ();
        set {
            /// `LabelName`: 1 to 1024 characters, `^[0-9A-Za-z_\-:]+$`. Update: in place.
            label_name: Str = "LabelName";
        }
    }

    property! {
        /// `LogDeliveryParameters` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        LogDeliveryParameters;
        new ();
        set {
            /// `LogTypes`: at least 1 items, no item twice. Update: in place.
            log_types: List<LogTypes> = "LogTypes";
        }
    }

    property! {
        /// `LoggingFilter` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        LoggingFilter;
        new ();
        set {
            /// `DefaultBehavior`. Update: in place.
            default_behavior: FilterBehavior = "DefaultBehavior";
            /// `Filters`: at least 1 items, no item twice. Update: in place.
            filters: List<Filter> = "Filters";
        }
    }

    property! {
        /// `MskMonitoringParameters` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        MskMonitoringParameters;
        new ();
        set {
            /// `EnhancedMonitoring`. Update: in place.
            enhanced_monitoring: EnhancedMonitoring = "EnhancedMonitoring";
        }
    }

    property! {
        /// `SingleHeader` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        SingleHeader;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `TelemetryDestinationConfiguration` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        TelemetryDestinationConfiguration;
        new ();
        set {
            /// `CloudtrailParameters`. Update: in place.
            cloudtrail_parameters: CloudtrailParameters = "CloudtrailParameters";
            /// `DestinationPattern`. Update: in place.
            destination_pattern: Str = "DestinationPattern";
            /// `DestinationType`. Update: in place.
            destination_type: DestinationType = "DestinationType";
            /// `ELBLoadBalancerLoggingParameters`. Update: in place.
            elb_load_balancer_logging_parameters: ELBLoadBalancerLoggingParameters = "ELBLoadBalancerLoggingParameters";
            /// `KmsKeyArn`: 1 to 2048 characters. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `LogDeliveryParameters`. Update: in place.
            log_delivery_parameters: LogDeliveryParameters = "LogDeliveryParameters";
            /// `MskMonitoringParameters`. Update: in place.
            msk_monitoring_parameters: MskMonitoringParameters = "MskMonitoringParameters";
            /// `RetentionInDays`: 1 to 3653. Update: in place.
            retention_in_days: DayCount = "RetentionInDays";
            /// `VPCFlowLogParameters`. Update: in place.
            vpc_flow_log_parameters: VPCFlowLogParameters = "VPCFlowLogParameters";
            /// `WAFLoggingParameters`. Update: in place.
            waf_logging_parameters: WAFLoggingParameters = "WAFLoggingParameters";
        }
    }

    property! {
        /// `TelemetryRule` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        TelemetryRule;
        new (resource_type: ResourceType = "ResourceType", telemetry_type: TelemetryType = "TelemetryType");
        set {
            /// `AllRegions`. Update: replaces.
            all_regions: Bool = "AllRegions";
            /// `AllowFieldUpdates`: default `false`. Update: in place.
            allow_field_updates: Bool = "AllowFieldUpdates";
            /// `DestinationConfiguration`. Update: in place.
            destination_configuration: TelemetryDestinationConfiguration = "DestinationConfiguration";
            /// `Regions`: at least 1 items, no item twice, at least 1 characters. Update: in place.
            regions: List<Str> = "Regions";
            /// `Scope`. Update: in place.
            scope: Str = "Scope";
            /// `SelectionCriteria`. Update: in place.
            selection_criteria: Str = "SelectionCriteria";
            /// `TelemetrySourceTypes`: no item twice. Update: in place.
            telemetry_source_types: List<TelemetrySourceType> = "TelemetrySourceTypes";
        }
    }

    property! {
        /// `VPCFlowLogParameters` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        VPCFlowLogParameters;
        new ();
        set {
            /// `LogFormat`. Update: in place.
            log_format: Str = "LogFormat";
            /// `MaxAggregationInterval`. Update: in place.
            max_aggregation_interval: Int = "MaxAggregationInterval";
            /// `TrafficType`. Update: in place.
            traffic_type: Str = "TrafficType";
        }
    }

    property! {
        /// `WAFLoggingParameters` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        WAFLoggingParameters;
        new ();
        set {
            /// `LogType`. Update: in place.
            log_type: WAFLogType = "LogType";
            /// `LoggingFilter`. Update: in place.
            logging_filter: LoggingFilter = "LoggingFilter";
            /// `RedactedFields`: at most 100 items, no item twice. Update: in place.
            redacted_fields: List<FieldToMatch> = "RedactedFields";
        }
    }

    values! {
        /// `Action` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        Action {
            ALLOW = "ALLOW",
            BLOCK = "BLOCK",
            COUNT = "COUNT",
            CAPTCHA = "CAPTCHA",
            CHALLENGE = "CHALLENGE",
            EXCLUDED_AS_COUNT = "EXCLUDED_AS_COUNT",
        }
    }

    values! {
        /// `DestinationType` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        DestinationType {
            CLOUD_WATCH_LOGS = "cloud-watch-logs",
        }
    }

    values! {
        /// `EnhancedMonitoring` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        EnhancedMonitoring {
            DEFAULT = "DEFAULT",
            PER_BROKER = "PER_BROKER",
            PER_TOPIC_PER_BROKER = "PER_TOPIC_PER_BROKER",
            PER_TOPIC_PER_PARTITION = "PER_TOPIC_PER_PARTITION",
        }
    }

    values! {
        /// `FilterBehavior` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        FilterBehavior {
            KEEP = "KEEP",
            DROP = "DROP",
        }
    }

    values! {
        /// `FilterRequirement` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        FilterRequirement {
            MEETS_ALL = "MEETS_ALL",
            MEETS_ANY = "MEETS_ANY",
        }
    }

    values! {
        /// `LogTypes` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        LogTypes {
            SECURITY_FINDING_LOGS = "SECURITY_FINDING_LOGS",
            S3_SERVER_ACCESS_LOGS = "S3_SERVER_ACCESS_LOGS",
            ACCESS_LOGS = "ACCESS_LOGS",
            CONNECTION_LOGS = "CONNECTION_LOGS",
            ALB_ACCESS_LOGS = "ALB_ACCESS_LOGS",
            ALB_CONNECTION_LOGS = "ALB_CONNECTION_LOGS",
            ALB_HEALTH_CHECK_LOGS = "ALB_HEALTH_CHECK_LOGS",
        }
    }

    values! {
        /// `OutputFormat` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        OutputFormat {
            PLAIN = "plain",
            JSON = "json",
        }
    }

    values! {
        /// `ResourceType` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        ResourceType {
            AWS_EC2_VPC = "AWS::EC2::VPC",
            AWS_WA_FV2_WEB_ACL = "AWS::WAFv2::WebACL",
            AWS_CLOUD_TRAIL = "AWS::CloudTrail",
            AWS_EKS_CLUSTER = "AWS::EKS::Cluster",
            AWS_ELASTIC_LOAD_BALANCING_V2_LOAD_BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer",
            AWS_EC2_INSTANCE = "AWS::EC2::Instance",
            AWS_SECURITY_HUB_HUB = "AWS::SecurityHub::Hub",
            AWS_SECURITY_HUB_HUB_V2 = "AWS::SecurityHub::HubV2",
            AWS_S3_BUCKET = "AWS::S3::Bucket",
            AWS_MSK_CLUSTER = "AWS::MSK::Cluster",
            AWS_CLOUD_FRONT_DISTRIBUTION = "AWS::CloudFront::Distribution",
            AWS_CLOUD_WATCH_O_TEL_ENRICHMENT = "AWS::CloudWatch::OTelEnrichment",
        }
    }

    values! {
        /// `TelemetrySourceType` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        TelemetrySourceType {
            VPC_FLOW_LOGS = "VPC_FLOW_LOGS",
            ROUTE53_RESOLVER_QUERY_LOGS = "ROUTE53_RESOLVER_QUERY_LOGS",
            EKS_AUDIT_LOGS = "EKS_AUDIT_LOGS",
            EKS_AUTHENTICATOR_LOGS = "EKS_AUTHENTICATOR_LOGS",
            EKS_CONTROLLER_MANAGER_LOGS = "EKS_CONTROLLER_MANAGER_LOGS",
            EKS_SCHEDULER_LOGS = "EKS_SCHEDULER_LOGS",
            EKS_API_LOGS = "EKS_API_LOGS",
        }
    }

    values! {
        /// `TelemetryType` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        TelemetryType {
            LOGS = "Logs",
            METRICS = "Metrics",
        }
    }

    values! {
        /// `WAFLogType` of `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
        WAFLogType {
            WAF_LOGS = "WAF_LOGS",
        }
    }
}

resource! {
    /// `AWS::ObservabilityAdmin::S3TableIntegration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-s3tableintegration.html).
    S3TableIntegration = "AWS::ObservabilityAdmin::S3TableIntegration", Ref = Arn;
    tags "Tags" List;
    new (encryption: s3_table_integration::EncryptionConfig = "Encryption", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `Encryption`. Update: replaces.
        encryption: s3_table_integration::EncryptionConfig = "Encryption";
        /// `LogSources`: no item twice. Update: in place.
        log_sources: List<s3_table_integration::LogSource> = "LogSources";
        /// `RoleArn`: 1 to 1011 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<s3_table_integration::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::ObservabilityAdmin::S3TableIntegration`.
pub mod s3_table_integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset_integration::Tag;

    property! {
        /// `EncryptionConfig` of `AWS::ObservabilityAdmin::S3TableIntegration`.
        EncryptionConfig;
        new (sse_algorithm: SseAlgorithm = "SseAlgorithm");
        set {
            /// `KmsKeyArn`: 1 to 1011 characters. Update: replaces.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `LogSource` of `AWS::ObservabilityAdmin::S3TableIntegration`.
        LogSource;
        new_with LogSourceRequired {
            /// `Name`: 1 to 256 characters. Update: in place.
            name: Str = "Name",
            /// `Type`: 1 to 256 characters. Update: in place.
            type_: Str = "Type",
        }
        set {
            /// `Identifier`: 1 to 256 characters. Update: in place.
            identifier: Str = "Identifier";
        }
    }

    values! {
        /// `SseAlgorithm` of `AWS::ObservabilityAdmin::S3TableIntegration`.
        SseAlgorithm {
            AES256 = "AES256",
            AWS_KMS = "aws:kms",
        }
    }
}

resource! {
    /// `AWS::ObservabilityAdmin::TelemetryEnrichment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryenrichment.html).
    TelemetryEnrichment = "AWS::ObservabilityAdmin::TelemetryEnrichment", Ref = Str;
    new (scope: telemetry_enrichment::Scope = "Scope");
    set {
        /// `Scope`. Update: replaces.
        scope: telemetry_enrichment::Scope = "Scope";
    }
    get {
        /// `Status`
        status: Str = "Status";
    }
    ref scope;
}

/// Property types of `AWS::ObservabilityAdmin::TelemetryEnrichment`.
pub mod telemetry_enrichment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Scope` of `AWS::ObservabilityAdmin::TelemetryEnrichment`.
        Scope {
            ACCOUNT = "ACCOUNT",
        }
    }
}

resource! {
    /// `AWS::ObservabilityAdmin::TelemetryPipelines`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetrypipelines.html).
    TelemetryPipelines = "AWS::ObservabilityAdmin::TelemetryPipelines", Ref = Str;
    tags "Tags" List;
    new (configuration: telemetry_pipelines::TelemetryPipelineConfiguration = "Configuration");
    set {
        /// `Configuration`. Update: in place.
        configuration: telemetry_pipelines::TelemetryPipelineConfiguration = "Configuration";
        /// `Name`: 3 to 28 characters, `[a-z][a-z0-9\-]+`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<telemetry_pipelines::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Pipeline`
        pipeline: Json = "Pipeline";
        /// `Pipeline.Arn`
        pipeline_arn: Arn = "Pipeline.Arn";
        /// `Pipeline.Configuration`
        pipeline_configuration: Json = "Pipeline.Configuration";
        /// `Pipeline.Configuration.Body`
        pipeline_configuration_body: Str = "Pipeline.Configuration.Body";
        /// `Pipeline.CreatedTimeStamp`
        pipeline_created_time_stamp: Num = "Pipeline.CreatedTimeStamp";
        /// `Pipeline.LastUpdateTimeStamp`
        pipeline_last_update_time_stamp: Num = "Pipeline.LastUpdateTimeStamp";
        /// `Pipeline.Name`
        pipeline_name: Str = "Pipeline.Name";
        /// `Pipeline.Status`
        pipeline_status: Str = "Pipeline.Status";
        /// `Pipeline.StatusReason`
        pipeline_status_reason: Json = "Pipeline.StatusReason";
        /// `Pipeline.StatusReason.Description`
        pipeline_status_reason_description: Str = "Pipeline.StatusReason.Description";
        /// `Pipeline.Tags`
        pipeline_tags: List<Str> = "Pipeline.Tags";
        /// `Status`
        status: Str = "Status";
        /// `StatusReason`
        status_reason: Json = "StatusReason";
        /// `StatusReason.Description`
        status_reason_description: Str = "StatusReason.Description";
    }
    ref pipeline_identifier;
}

/// Property types of `AWS::ObservabilityAdmin::TelemetryPipelines`.
pub mod telemetry_pipelines {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset_integration::Tag;

    property! {
        /// `TelemetryPipelineConfiguration` of `AWS::ObservabilityAdmin::TelemetryPipelines`.
        TelemetryPipelineConfiguration;
        new (body: Str = "Body");
        set {
        }
    }
}

resource! {
    /// `AWS::ObservabilityAdmin::TelemetryRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryrule.html).
    TelemetryRule = "AWS::ObservabilityAdmin::TelemetryRule", Ref = Arn;
    tags "Tags" List;
    new (rule_name: Str = "RuleName", rule: telemetry_rule::TelemetryRule = "Rule");
    set {
        /// `Rule`. Update: in place.
        rule: telemetry_rule::TelemetryRule = "Rule";
        /// `RuleName`: 1 to 100 characters, `^[0-9A-Za-z-]+$`. Update: replaces.
        rule_name: Str = "RuleName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<telemetry_rule::Tag> = "Tags";
    }
    get {
        /// `RegionStatuses`
        region_statuses: List<Str> = "RegionStatuses";
    }
    ref rule_arn;
}

/// Property types of `AWS::ObservabilityAdmin::TelemetryRule`.
pub mod telemetry_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset_integration::Tag;

    pub use super::organization_telemetry_rule::{Action, ActionCondition, AdvancedEventSelector, AdvancedFieldSelector, CloudtrailParameters, Condition, DestinationType, ELBLoadBalancerLoggingParameters, EnhancedMonitoring, FieldToMatch, Filter, FilterBehavior, FilterRequirement, LabelNameCondition, LoggingFilter, MskMonitoringParameters, OutputFormat, SingleHeader, TelemetrySourceType, VPCFlowLogParameters, WAFLogType, WAFLoggingParameters};

    property! {
        /// `LogDeliveryParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
        LogDeliveryParameters;
        new ();
        set {
            /// `LogTypes`: at least 1 items, no item twice. Update: in place.
            log_types: List<LogTypes> = "LogTypes";
        }
    }

    property! {
        /// `TelemetryDestinationConfiguration` of `AWS::ObservabilityAdmin::TelemetryRule`.
        TelemetryDestinationConfiguration;
        new ();
        set {
            /// `CloudtrailParameters`. Update: in place.
            cloudtrail_parameters: CloudtrailParameters = "CloudtrailParameters";
            /// `DestinationPattern`. Update: in place.
            destination_pattern: Str = "DestinationPattern";
            /// `DestinationType`. Update: in place.
            destination_type: DestinationType = "DestinationType";
            /// `ELBLoadBalancerLoggingParameters`. Update: in place.
            elb_load_balancer_logging_parameters: ELBLoadBalancerLoggingParameters = "ELBLoadBalancerLoggingParameters";
            /// `KmsKeyArn`: 1 to 2048 characters. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `LogDeliveryParameters`. Update: in place.
            log_delivery_parameters: LogDeliveryParameters = "LogDeliveryParameters";
            /// `MskMonitoringParameters`. Update: in place.
            msk_monitoring_parameters: MskMonitoringParameters = "MskMonitoringParameters";
            /// `RetentionInDays`: 1 to 3653. Update: in place.
            retention_in_days: DayCount = "RetentionInDays";
            /// `VPCFlowLogParameters`. Update: in place.
            vpc_flow_log_parameters: VPCFlowLogParameters = "VPCFlowLogParameters";
            /// `WAFLoggingParameters`. Update: in place.
            waf_logging_parameters: WAFLoggingParameters = "WAFLoggingParameters";
        }
    }

    property! {
        /// `TelemetryRule` of `AWS::ObservabilityAdmin::TelemetryRule`.
        TelemetryRule;
        new (resource_type: ResourceType = "ResourceType", telemetry_type: TelemetryType = "TelemetryType");
        set {
            /// `AllRegions`. Update: replaces.
            all_regions: Bool = "AllRegions";
            /// `AllowFieldUpdates`: default `false`. Update: in place.
            allow_field_updates: Bool = "AllowFieldUpdates";
            /// `DestinationConfiguration`. Update: in place.
            destination_configuration: TelemetryDestinationConfiguration = "DestinationConfiguration";
            /// `Regions`: at least 1 items, no item twice, at least 1 characters. Update: in place.
            regions: List<Str> = "Regions";
            /// `SelectionCriteria`. Update: in place.
            selection_criteria: Str = "SelectionCriteria";
            /// `TelemetrySourceTypes`: no item twice. Update: in place.
            telemetry_source_types: List<TelemetrySourceType> = "TelemetrySourceTypes";
        }
    }

    values! {
        /// `LogTypes` of `AWS::ObservabilityAdmin::TelemetryRule`.
        LogTypes {
            APPLICATION_LOGS = "APPLICATION_LOGS",
            USAGE_LOGS = "USAGE_LOGS",
            SECURITY_FINDING_LOGS = "SECURITY_FINDING_LOGS",
            S3_SERVER_ACCESS_LOGS = "S3_SERVER_ACCESS_LOGS",
            ACCESS_LOGS = "ACCESS_LOGS",
            CONNECTION_LOGS = "CONNECTION_LOGS",
            ALB_ACCESS_LOGS = "ALB_ACCESS_LOGS",
            ALB_CONNECTION_LOGS = "ALB_CONNECTION_LOGS",
            ALB_HEALTH_CHECK_LOGS = "ALB_HEALTH_CHECK_LOGS",
        }
    }

    values! {
        /// `ResourceType` of `AWS::ObservabilityAdmin::TelemetryRule`.
        ResourceType {
            AWS_EC2_VPC = "AWS::EC2::VPC",
            AWS_WA_FV2_WEB_ACL = "AWS::WAFv2::WebACL",
            AWS_CLOUD_TRAIL = "AWS::CloudTrail",
            AWS_EKS_CLUSTER = "AWS::EKS::Cluster",
            AWS_ELASTIC_LOAD_BALANCING_V2_LOAD_BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer",
            AWS_EC2_INSTANCE = "AWS::EC2::Instance",
            AWS_BEDROCK_AGENT_CORE_RUNTIME = "AWS::BedrockAgentCore::Runtime",
            AWS_BEDROCK_AGENT_CORE_BROWSER = "AWS::BedrockAgentCore::Browser",
            AWS_BEDROCK_AGENT_CORE_CODE_INTERPRETER = "AWS::BedrockAgentCore::CodeInterpreter",
            AWS_SECURITY_HUB_HUB = "AWS::SecurityHub::Hub",
            AWS_SECURITY_HUB_HUB_V2 = "AWS::SecurityHub::HubV2",
            AWS_S3_BUCKET = "AWS::S3::Bucket",
            AWS_MSK_CLUSTER = "AWS::MSK::Cluster",
            AWS_CLOUD_FRONT_DISTRIBUTION = "AWS::CloudFront::Distribution",
            AWS_CLOUD_WATCH_O_TEL_ENRICHMENT = "AWS::CloudWatch::OTelEnrichment",
            AWS_BEDROCK_KNOWLEDGE_BASE = "AWS::Bedrock::KnowledgeBase",
            AWS_BEDROCK_AGENT_CORE_MEMORY = "AWS::BedrockAgentCore::Memory",
            AWS_BEDROCK_AGENT_CORE_GATEWAY = "AWS::BedrockAgentCore::Gateway",
            AWS_BEDROCK_AGENT_CORE_WORKLOAD_IDENTITY = "AWS::BedrockAgentCore::WorkloadIdentity",
        }
    }

    values! {
        /// `TelemetryType` of `AWS::ObservabilityAdmin::TelemetryRule`.
        TelemetryType {
            LOGS = "Logs",
            TRACES = "Traces",
            METRICS = "Metrics",
        }
    }
}
