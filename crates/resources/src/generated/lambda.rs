// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Lambda`: 17 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Lambda::Alias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html).
    Alias = "AWS::Lambda::Alias", Ref = LambdaAliasArn;
    new_with AliasRequired {
        /// `FunctionName`. Update: replaces.
        function_name: LambdaFunction = "FunctionName",
        /// `FunctionVersion`: at most 1024 characters, `^(\$LATEST(\.PUBLISHED)?|[0-9]*)$`. Update: in place.
        function_version: LambdaVersionVersion = "FunctionVersion",
        /// `Name`: 1 to 128 characters, `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `FunctionName`. Update: replaces.
        function_name: LambdaFunction = "FunctionName";
        /// `FunctionVersion`: at most 1024 characters, `^(\$LATEST(\.PUBLISHED)?|[0-9]*)$`. Update: in place.
        function_version: LambdaVersionVersion = "FunctionVersion";
        /// `Name`: 1 to 128 characters, `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`. Update: replaces.
        name: Str = "Name";
        /// `ProvisionedConcurrencyConfig`. Update: in place.
        provisioned_concurrency_config: alias::ProvisionedConcurrencyConfiguration = "ProvisionedConcurrencyConfig";
        /// `RoutingConfig`. Update: in place.
        routing_config: alias::AliasRoutingConfiguration = "RoutingConfig";
    }
    get {
    }
    ref alias_arn;
}

/// Property types of `AWS::Lambda::Alias`.
pub mod alias {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AliasRoutingConfiguration` of `AWS::Lambda::Alias`.
        AliasRoutingConfiguration;
        new ();
        set {
            /// `AdditionalVersionWeights`: no item twice. Update: in place.
            additional_version_weights: List<VersionWeight> = "AdditionalVersionWeights";
        }
    }

    property! {
        /// `ProvisionedConcurrencyConfiguration` of `AWS::Lambda::Alias`.
        ProvisionedConcurrencyConfiguration;
        new (provisioned_concurrent_executions: Int = "ProvisionedConcurrentExecutions");
        set {
        }
    }

    property! {
        /// `VersionWeight` of `AWS::Lambda::Alias`.
        VersionWeight;
        new (function_version: Str = "FunctionVersion", function_weight: Num = "FunctionWeight");
        set {
        }
    }
}

resource! {
    /// `AWS::Lambda::CapacityProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html).
    CapacityProvider = "AWS::Lambda::CapacityProvider", Ref = LambdaCapacityProviderName;
    tags "Tags" List;
    new (permissions_config: capacity_provider::CapacityProviderPermissionsConfig = "PermissionsConfig", vpc_config: capacity_provider::CapacityProviderVpcConfig = "VpcConfig");
    set {
        /// `CapacityProviderName`: 1 to 140 characters. Update: replaces.
        capacity_provider_name: Str = "CapacityProviderName";
        /// `CapacityProviderScalingConfig`. Update: in place.
        capacity_provider_scaling_config: capacity_provider::CapacityProviderScalingConfig = "CapacityProviderScalingConfig";
        /// `InstanceRequirements`. Update: replaces.
        instance_requirements: capacity_provider::InstanceRequirements = "InstanceRequirements";
        /// `KmsKeyArn`: at most 10 000 characters, `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `PermissionsConfig`. Update: replaces.
        permissions_config: capacity_provider::CapacityProviderPermissionsConfig = "PermissionsConfig";
        /// `PropagateTags`. Update: in place.
        propagate_tags: capacity_provider::PropagateTagsConfig = "PropagateTags";
        /// `Tags`: no item twice. Update: in place.
        tags: List<capacity_provider::Tag> = "Tags";
        /// `TelemetryConfig`. Update: in place.
        telemetry_config: capacity_provider::CapacityProviderTelemetryConfig = "TelemetryConfig";
        /// `VpcConfig`. Update: replaces.
        vpc_config: capacity_provider::CapacityProviderVpcConfig = "VpcConfig";
    }
    get {
        /// `Arn`
        arn: LambdaCapacityProviderArn = "Arn";
        /// `State`
        state: Str = "State";
    }
    ref capacity_provider_name;
}

/// Property types of `AWS::Lambda::CapacityProvider`.
pub mod capacity_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CapacityProviderLoggingConfig` of `AWS::Lambda::CapacityProvider`.
        CapacityProviderLoggingConfig;
        new ();
        set {
            /// `LogGroup`: 1 to 512 characters, `[\.\-_/#A-Za-z0-9]+`. Update: in place.
            log_group: Str = "LogGroup";
            /// `SystemLogLevel`. Update: in place.
            system_log_level: SystemLogLevel = "SystemLogLevel";
        }
    }

    property! {
        /// `CapacityProviderPermissionsConfig` of `AWS::Lambda::CapacityProvider`.
        CapacityProviderPermissionsConfig;
        new (capacity_provider_operator_role_arn: IamRoleArn = "CapacityProviderOperatorRoleArn");
        set {
        }
    }

    property! {
        /// `CapacityProviderScalingConfig` of `AWS::Lambda::CapacityProvider`.
        CapacityProviderScalingConfig;
        new ();
        set {
            /// `MaxVCpuCount`: 2 to 15 000. Update: in place.
            max_v_cpu_count: Int = "MaxVCpuCount";
            /// `ScalingMode`. Update: in place.
            scaling_mode: CapacityProviderScalingMode = "ScalingMode";
            /// `ScalingPolicies`: 1 to 10 items. Update: in place.
            scaling_policies: List<TargetTrackingScalingPolicy> = "ScalingPolicies";
        }
    }

    property! {
        /// `CapacityProviderTelemetryConfig` of `AWS::Lambda::CapacityProvider`.
        CapacityProviderTelemetryConfig;
        new ();
        set {
            /// `LoggingConfig`. Update: in place.
            logging_config: CapacityProviderLoggingConfig = "LoggingConfig";
        }
    }

    property! {
        /// `CapacityProviderVpcConfig` of `AWS::Lambda::CapacityProvider`.
        CapacityProviderVpcConfig;
        new_with CapacityProviderVpcConfigRequired {
            /// `SubnetIds`: 1 to 16 items, at most 1024 characters, `^subnet-[0-9a-z]*$`. Update: replaces.
            subnet_ids: List<Str> = "SubnetIds",
            /// `SecurityGroupIds`: at most 5 items, at most 1024 characters, `^sg-[0-9a-zA-Z]*$`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
        }
        set {
        }
    }

    property! {
        /// `InstanceRequirements` of `AWS::Lambda::CapacityProvider`.
        InstanceRequirements;
        new ();
        set {
            /// `AllowedInstanceTypes`: at most 400 items, 1 to 30 characters, `^[a-zA-Z0-9\.\*\-]+$`. Update: replaces.
            allowed_instance_types: List<Str> = "AllowedInstanceTypes";
            /// `Architectures`: 1 items. Update: replaces.
            architectures: List<Architecture> = "Architectures";
            /// `ExcludedInstanceTypes`: at most 400 items, 1 to 30 characters, `^[a-zA-Z0-9\.\*\-]+$`. Update: replaces.
            excluded_instance_types: List<Str> = "ExcludedInstanceTypes";
        }
    }

    property! {
        /// `PropagateTagsConfig` of `AWS::Lambda::CapacityProvider`.
        PropagateTagsConfig;
        new ();
        set {
            /// `ExplicitTags`: at most 40 items, no item twice. Update: in place.
            explicit_tags: List<Tag> = "ExplicitTags";
            /// `Mode`. Update: in place.
            mode: PropagateTagsMode = "Mode";
        }
    }

    property! {
        /// `Tag` of `AWS::Lambda::CapacityProvider`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TargetTrackingScalingPolicy` of `AWS::Lambda::CapacityProvider`.
        TargetTrackingScalingPolicy;
        new (predefined_metric_type: CapacityProviderPredefinedMetricType = "PredefinedMetricType", target_value: Num = "TargetValue");
        set {
        }
    }

    values! {
        /// `Architecture` of `AWS::Lambda::CapacityProvider`.
        Architecture {
            X86_64 = "x86_64",
            ARM64 = "arm64",
        }
    }

    values! {
        /// `CapacityProviderPredefinedMetricType` of `AWS::Lambda::CapacityProvider`.
        CapacityProviderPredefinedMetricType {
            LAMBDA_CAPACITY_PROVIDER_AVERAGE_CPU_UTILIZATION = "LambdaCapacityProviderAverageCPUUtilization",
            LAMBDA_CAPACITY_PROVIDER_AVERAGE_GPU_UTILIZATION = "LambdaCapacityProviderAverageGPUUtilization",
        }
    }

    values! {
        /// `CapacityProviderScalingMode` of `AWS::Lambda::CapacityProvider`.
        CapacityProviderScalingMode {
            AUTO = "Auto",
            MANUAL = "Manual",
        }
    }

    values! {
        /// `PropagateTagsMode` of `AWS::Lambda::CapacityProvider`.
        PropagateTagsMode {
            NONE = "None",
            EXPLICIT = "Explicit",
        }
    }

    values! {
        /// `SystemLogLevel` of `AWS::Lambda::CapacityProvider`.
        SystemLogLevel {
            DEBUG = "DEBUG",
            INFO = "INFO",
            WARN = "WARN",
        }
    }
}

resource! {
    /// `AWS::Lambda::CodeSigningConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html).
    CodeSigningConfig = "AWS::Lambda::CodeSigningConfig", Ref = LambdaCodeSigningConfigArn;
    tags "Tags" List;
    new (allowed_publishers: code_signing_config::AllowedPublishers = "AllowedPublishers");
    set {
        /// `AllowedPublishers`. Update: in place.
        allowed_publishers: code_signing_config::AllowedPublishers = "AllowedPublishers";
        /// `CodeSigningPolicies`. Update: in place.
        code_signing_policies: code_signing_config::CodeSigningPolicies = "CodeSigningPolicies";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `Tags`: no item twice. Update: in place.
        tags: List<code_signing_config::Tag> = "Tags";
    }
    get {
        /// `CodeSigningConfigId`
        code_signing_config_id: Str = "CodeSigningConfigId";
    }
    ref code_signing_config_arn;
}

/// Property types of `AWS::Lambda::CodeSigningConfig`.
pub mod code_signing_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_provider::Tag;

    property! {
        /// `AllowedPublishers` of `AWS::Lambda::CodeSigningConfig`.
        AllowedPublishers;
        new (signing_profile_version_arns: List<SignerSigningProfileArn> = "SigningProfileVersionArns");
        set {
        }
    }

    property! {
        /// `CodeSigningPolicies` of `AWS::Lambda::CodeSigningConfig`.
        CodeSigningPolicies;
        new (untrusted_artifact_on_deployment: UntrustedArtifactOnDeployment = "UntrustedArtifactOnDeployment");
        set {
        }
    }

    values! {
        /// `UntrustedArtifactOnDeployment` of `AWS::Lambda::CodeSigningConfig`.
        UntrustedArtifactOnDeployment {
            WARN = "Warn",
            ENFORCE = "Enforce",
        }
    }
}

resource! {
    /// `AWS::Lambda::EventInvokeConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html).
    EventInvokeConfig = "AWS::Lambda::EventInvokeConfig", Ref = Str;
    new_with EventInvokeConfigRequired {
        /// `FunctionName`. Update: replaces.
        function_name: LambdaFunction = "FunctionName",
        /// `Qualifier`: `^\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9$_-]{1,129}$`. Update: replaces.
        qualifier: Str = "Qualifier",
    }
    set {
        /// `DestinationConfig`. Update: in place.
        destination_config: event_invoke_config::DestinationConfig = "DestinationConfig";
        /// `FunctionName`. Update: replaces.
        function_name: LambdaFunction = "FunctionName";
        /// `MaximumEventAgeInSeconds`: seconds, 60 to 21 600. Update: in place.
        maximum_event_age_in_seconds: Duration = "MaximumEventAgeInSeconds";
        /// `MaximumRetryAttempts`: 0 to 2. Update: in place.
        maximum_retry_attempts: Int = "MaximumRetryAttempts";
        /// `Qualifier`: `^\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9$_-]{1,129}$`. Update: replaces.
        qualifier: Str = "Qualifier";
    }
    get {
    }
}

/// Property types of `AWS::Lambda::EventInvokeConfig`.
pub mod event_invoke_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DestinationConfig` of `AWS::Lambda::EventInvokeConfig`.
        DestinationConfig;
        new ();
        set {
            /// `OnFailure`. Update: in place.
            on_failure: OnFailure = "OnFailure";
            /// `OnSuccess`. Update: in place.
            on_success: OnSuccess = "OnSuccess";
        }
    }

    property! {
        /// `OnFailure` of `AWS::Lambda::EventInvokeConfig`.
        OnFailure;
        new (destination: Str = "Destination");
        set {
        }
    }

    property! {
        /// `OnSuccess` of `AWS::Lambda::EventInvokeConfig`.
        OnSuccess;
        new (destination: Str = "Destination");
        set {
        }
    }
}

resource! {
    /// `AWS::Lambda::EventSourceMapping`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html).
    EventSourceMapping = "AWS::Lambda::EventSourceMapping", Ref = LambdaEventSourceMappingId;
    tags "Tags" List;
    new (function_name: Str = "FunctionName");
    set {
        /// `AmazonManagedKafkaEventSourceConfig`. Update: may replace.
        amazon_managed_kafka_event_source_config: event_source_mapping::AmazonManagedKafkaEventSourceConfig = "AmazonManagedKafkaEventSourceConfig";
        /// `BatchSize`: 1 to 10 000. Update: in place.
        batch_size: Int = "BatchSize";
        /// `BisectBatchOnFunctionError`. Update: in place.
        bisect_batch_on_function_error: Bool = "BisectBatchOnFunctionError";
        /// `DestinationConfig`. Update: in place.
        destination_config: event_source_mapping::DestinationConfig = "DestinationConfig";
        /// `DocumentDBEventSourceConfig`. Update: in place.
        document_db_event_source_config: event_source_mapping::DocumentDBEventSourceConfig = "DocumentDBEventSourceConfig";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `EventSourceArn`: 12 to 1024 characters. Update: replaces.
        event_source_arn: Arn = "EventSourceArn";
        /// `FilterCriteria`. Update: in place.
        filter_criteria: event_source_mapping::FilterCriteria = "FilterCriteria";
        /// `FunctionName`: 1 to 140 characters. Update: in place.
        function_name: Str = "FunctionName";
        /// `FunctionResponseTypes`: at most 1 items, no item twice. Update: in place.
        function_response_types: List<event_source_mapping::FunctionResponseTypes> = "FunctionResponseTypes";
        /// `KmsKeyArn`: 12 to 2048 characters, `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `LoggingConfig`. Update: in place.
        logging_config: event_source_mapping::LoggingConfig = "LoggingConfig";
        /// `MaximumBatchingWindowInSeconds`: seconds, 0 to 300. Update: in place.
        maximum_batching_window_in_seconds: Duration = "MaximumBatchingWindowInSeconds";
        /// `MaximumRecordAgeInSeconds`: -1 to 604 800. Update: in place.
        maximum_record_age_in_seconds: Int = "MaximumRecordAgeInSeconds";
        /// `MaximumRetryAttempts`: -1 to 10 000. Update: in place.
        maximum_retry_attempts: Int = "MaximumRetryAttempts";
        /// `MetricsConfig`. Update: in place.
        metrics_config: event_source_mapping::MetricsConfig = "MetricsConfig";
        /// `ParallelizationFactor`: 1 to 10. Update: in place.
        parallelization_factor: Int = "ParallelizationFactor";
        /// `ProvisionedPollerConfig`. Update: in place.
        provisioned_poller_config: event_source_mapping::ProvisionedPollerConfig = "ProvisionedPollerConfig";
        /// `Queues`: 1 items, no item twice, 1 to 1000 characters, `[\s\S]*`. Update: in place.
        queues: List<Str> = "Queues";
        /// `ScalingConfig`. Update: in place.
        scaling_config: event_source_mapping::ScalingConfig = "ScalingConfig";
        /// `SelfManagedEventSource`. Update: replaces.
        self_managed_event_source: event_source_mapping::SelfManagedEventSource = "SelfManagedEventSource";
        /// `SelfManagedKafkaEventSourceConfig`. Update: may replace.
        self_managed_kafka_event_source_config: event_source_mapping::SelfManagedKafkaEventSourceConfig = "SelfManagedKafkaEventSourceConfig";
        /// `SourceAccessConfigurations`: 1 to 29 items, no item twice. Update: in place.
        source_access_configurations: List<event_source_mapping::SourceAccessConfiguration> = "SourceAccessConfigurations";
        /// `StartingPosition`: 6 to 12 characters, `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`. Update: replaces.
        starting_position: Str = "StartingPosition";
        /// `StartingPositionTimestamp`. Update: replaces.
        starting_position_timestamp: Num = "StartingPositionTimestamp";
        /// `Tags`: no item twice. Update: in place.
        tags: List<event_source_mapping::Tag> = "Tags";
        /// `Topics`: 1 items, no item twice, 1 to 249 characters, `^[^.]([a-zA-Z0-9\-_.]+)`. Update: in place.
        topics: List<Str> = "Topics";
        /// `TumblingWindowInSeconds`: seconds, 0 to 900. Update: in place.
        tumbling_window_in_seconds: Duration = "TumblingWindowInSeconds";
    }
    get {
        /// `EventSourceMappingArn`
        event_source_mapping_arn: LambdaEventSourceMappingArn = "EventSourceMappingArn";
    }
    ref id;
}

/// Property types of `AWS::Lambda::EventSourceMapping`.
pub mod event_source_mapping {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_provider::{SystemLogLevel, Tag};

    property! {
        /// `AmazonManagedKafkaEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
        AmazonManagedKafkaEventSourceConfig;
        new ();
        set {
            /// `ConsumerGroupId`: 1 to 200 characters, `[a-zA-Z0-9-\/*:_+=.@-]*`. Update: may replace.
            consumer_group_id: Str = "ConsumerGroupId";
            /// `SchemaRegistryConfig`. Update: may replace.
            schema_registry_config: SchemaRegistryConfig = "SchemaRegistryConfig";
        }
    }

    property! {
        /// `DestinationConfig` of `AWS::Lambda::EventSourceMapping`.
        DestinationConfig;
        new ();
        set {
            /// `OnFailure`. Update: in place.
            on_failure: OnFailure = "OnFailure";
        }
    }

    property! {
        /// `DocumentDBEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
        DocumentDBEventSourceConfig;
        new ();
        set {
            /// `CollectionName`: 1 to 57 characters, `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`. Update: in place.
            collection_name: Str = "CollectionName";
            /// `DatabaseName`: 1 to 63 characters, `^[^ /\.$\x22]*$`. Update: in place.
            database_name: Str = "DatabaseName";
            /// `FullDocument`. Update: in place.
            full_document: FullDocument = "FullDocument";
        }
    }

    property! {
        /// `Endpoints` of `AWS::Lambda::EventSourceMapping`.
        Endpoints;
        new ();
        set {
            /// `KafkaBootstrapServers`: 1 to 10 items, no item twice, 1 to 300 characters. Update: replaces.
            kafka_bootstrap_servers: List<Str> = "KafkaBootstrapServers";
        }
    }

    property! {
        /// `Filter` of `AWS::Lambda::EventSourceMapping`.
        Filter;
        new ();
        set {
            /// `Pattern`: at most 4096 characters, `.*`. Update: in place.
            pattern: Str = "Pattern";
        }
    }

    property! {
        /// `FilterCriteria` of `AWS::Lambda::EventSourceMapping`.
        FilterCriteria;
        new ();
        set {
            /// `Filters`: 1 to 20 items, no item twice. Update: in place.
            filters: List<Filter> = "Filters";
        }
    }

    property! {
        /// `LoggingConfig` of `AWS::Lambda::EventSourceMapping`.
        LoggingConfig;
        new ();
        set {
            /// `SystemLogLevel`. Update: in place.
            system_log_level: SystemLogLevel = "SystemLogLevel";
        }
    }

    property! {
        /// `MetricsConfig` of `AWS::Lambda::EventSourceMapping`.
        MetricsConfig;
        new ();
        set {
            /// `Metrics`: at most 3 items, no item twice. Update: in place.
            metrics: List<Metrics> = "Metrics";
        }
    }

    property! {
        /// `OnFailure` of `AWS::Lambda::EventSourceMapping`.
        OnFailure;
        new ();
        set {
            /// `Destination`: 12 to 1024 characters. Update: in place.
            destination: Str = "Destination";
        }
    }

    property! {
        /// `ProvisionedPollerConfig` of `AWS::Lambda::EventSourceMapping`.
        ProvisionedPollerConfig;
        new ();
        set {
            /// `MaximumPollers`: 1 to 10 000. Update: in place.
            maximum_pollers: Int = "MaximumPollers";
            /// `MinimumPollers`: 1 to 200. Update: in place.
            minimum_pollers: Int = "MinimumPollers";
            /// `PollerGroupName`: at most 128 characters, `^[a-zA-Z0-9-_]*$`. Update: in place.
            poller_group_name: Str = "PollerGroupName";
        }
    }

    property! {
        /// `ScalingConfig` of `AWS::Lambda::EventSourceMapping`.
        ScalingConfig;
        new ();
        set {
            /// `MaximumConcurrency`: 2 to 1000. Update: in place.
            maximum_concurrency: Int = "MaximumConcurrency";
        }
    }

    property! {
        /// `SchemaRegistryAccessConfig` of `AWS::Lambda::EventSourceMapping`.
        SchemaRegistryAccessConfig;
        new ();
        set {
            /// `Type`. Update: may replace.
            type_: SchemaRegistryAccessConfigType = "Type";
            /// `URI`: 1 to 10 000 characters. Update: may replace.
            uri: Str = "URI";
        }
    }

    property! {
        /// `SchemaRegistryConfig` of `AWS::Lambda::EventSourceMapping`.
        SchemaRegistryConfig;
        new ();
        set {
            /// `AccessConfigs`: at most 2 items, no item twice. Update: may replace.
            access_configs: List<SchemaRegistryAccessConfig> = "AccessConfigs";
            /// `EventRecordFormat`. Update: may replace.
            event_record_format: EventRecordFormat = "EventRecordFormat";
            /// `SchemaRegistryURI`: 1 to 10 000 characters, `[a-zA-Z0-9-/*:_+=.@-]*`. Update: may replace.
            schema_registry_uri: Str = "SchemaRegistryURI";
            /// `SchemaValidationConfigs`: 1 to 2 items, no item twice. Update: may replace.
            schema_validation_configs: List<SchemaValidationConfig> = "SchemaValidationConfigs";
        }
    }

    property! {
        /// `SchemaValidationConfig` of `AWS::Lambda::EventSourceMapping`.
        SchemaValidationConfig;
        new ();
        set {
            /// `Attribute`. Update: may replace.
            attribute: Attribute = "Attribute";
        }
    }

    property! {
        /// `SelfManagedEventSource` of `AWS::Lambda::EventSourceMapping`.
        SelfManagedEventSource;
        new ();
        set {
            /// `Endpoints`. Update: replaces.
            endpoints: Endpoints = "Endpoints";
        }
    }

    property! {
        /// `SelfManagedKafkaEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
        SelfManagedKafkaEventSourceConfig;
        new ();
        set {
            /// `ConsumerGroupId`: 1 to 200 characters, `[a-zA-Z0-9-\/*:_+=.@-]*`. Update: may replace.
            consumer_group_id: Str = "ConsumerGroupId";
            /// `ConsumptionMode`. Update: may replace.
            consumption_mode: ConsumptionMode = "ConsumptionMode";
            /// `SchemaRegistryConfig`. Update: may replace.
            schema_registry_config: SchemaRegistryConfig = "SchemaRegistryConfig";
        }
    }

    property! {
        /// `SourceAccessConfiguration` of `AWS::Lambda::EventSourceMapping`.
        SourceAccessConfiguration;
        new ();
        set {
            /// `Type`. Update: in place.
            type_: SourceAccessConfigurationType = "Type";
            /// `URI`: 1 to 200 characters, `[a-zA-Z0-9-\/*:_+=.@-]*`. Update: in place.
            uri: Str = "URI";
        }
    }

    values! {
        /// `Attribute` of `AWS::Lambda::EventSourceMapping`.
        Attribute {
            KEY = "KEY",
            VALUE = "VALUE",
        }
    }

    values! {
        /// `ConsumptionMode` of `AWS::Lambda::EventSourceMapping`.
        ConsumptionMode {
            STREAM = "Stream",
            QUEUE = "Queue",
        }
    }

    values! {
        /// `EventRecordFormat` of `AWS::Lambda::EventSourceMapping`.
        EventRecordFormat {
            JSON = "JSON",
            SOURCE = "SOURCE",
        }
    }

    values! {
        /// `FullDocument` of `AWS::Lambda::EventSourceMapping`.
        FullDocument {
            UPDATE_LOOKUP = "UpdateLookup",
            DEFAULT = "Default",
        }
    }

    values! {
        /// `FunctionResponseTypes` of `AWS::Lambda::EventSourceMapping`.
        FunctionResponseTypes {
            REPORT_BATCH_ITEM_FAILURES = "ReportBatchItemFailures",
        }
    }

    values! {
        /// `Metrics` of `AWS::Lambda::EventSourceMapping`.
        Metrics {
            EVENT_COUNT = "EventCount",
            ERROR_COUNT = "ErrorCount",
            KAFKA_METRICS = "KafkaMetrics",
        }
    }

    values! {
        /// `SchemaRegistryAccessConfigType` of `AWS::Lambda::EventSourceMapping`.
        SchemaRegistryAccessConfigType {
            BASIC_AUTH = "BASIC_AUTH",
            CLIENT_CERTIFICATE_TLS_AUTH = "CLIENT_CERTIFICATE_TLS_AUTH",
            SERVER_ROOT_CA_CERTIFICATE = "SERVER_ROOT_CA_CERTIFICATE",
            OAUTHBEARER_AUTH = "OAUTHBEARER_AUTH",
        }
    }

    values! {
        /// `SourceAccessConfigurationType` of `AWS::Lambda::EventSourceMapping`.
        SourceAccessConfigurationType {
            BASIC_AUTH = "BASIC_AUTH",
            VPC_SUBNET = "VPC_SUBNET",
            VPC_SECURITY_GROUP = "VPC_SECURITY_GROUP",
            SASL_SCRAM_512_AUTH = "SASL_SCRAM_512_AUTH",
            SASL_SCRAM_256_AUTH = "SASL_SCRAM_256_AUTH",
            VIRTUAL_HOST = "VIRTUAL_HOST",
            CLIENT_CERTIFICATE_TLS_AUTH = "CLIENT_CERTIFICATE_TLS_AUTH",
            SERVER_ROOT_CA_CERTIFICATE = "SERVER_ROOT_CA_CERTIFICATE",
            OAUTHBEARER_AUTH = "OAUTHBEARER_AUTH",
            OAUTHBEARER_SCOPE = "OAUTHBEARER_SCOPE",
            OAUTHBEARER_AUDIENCE = "OAUTHBEARER_AUDIENCE",
            OAUTHBEARER_LOGICAL_CLUSTER = "OAUTHBEARER_LOGICAL_CLUSTER",
            OAUTHBEARER_IDENTITY_POOL = "OAUTHBEARER_IDENTITY_POOL",
            IAM_AUTH = "IAM_AUTH",
            IAM_OAUTHBEARER_AUTH = "IAM_OAUTHBEARER_AUTH",
        }
    }
}

resource! {
    /// `AWS::Lambda::Function`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html).
    Function = "AWS::Lambda::Function", Ref = LambdaFunctionName;
    tags "Tags" List;
    new (code: function::Code = "Code", role: IamRoleArn = "Role");
    set {
        /// `Architectures`: 1 items, no item twice. Update: in place.
        architectures: List<function::Architectures> = "Architectures";
        /// `CapacityProviderConfig`. Update: in place.
        capacity_provider_config: function::CapacityProviderConfig = "CapacityProviderConfig";
        /// `Code`. Update: in place.
        code: function::Code = "Code";
        /// `CodeSigningConfigArn`: at most 200 characters. Update: in place.
        code_signing_config_arn: LambdaCodeSigningConfigArn = "CodeSigningConfigArn";
        /// `DeadLetterConfig`. Update: in place.
        dead_letter_config: function::DeadLetterConfig = "DeadLetterConfig";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `DurableConfig`. Update: may replace.
        durable_config: function::DurableConfig = "DurableConfig";
        /// `Environment`. Update: in place.
        environment: function::Environment = "Environment";
        /// `EphemeralStorage`. Update: in place.
        ephemeral_storage: function::EphemeralStorage = "EphemeralStorage";
        /// `FileSystemConfigs`: at most 1 items. Update: in place.
        file_system_configs: List<function::FileSystemConfig> = "FileSystemConfigs";
        /// `FunctionName`: at least 1 characters. Update: replaces.
        function_name: Str = "FunctionName";
        /// `FunctionScalingConfig`. Update: in place.
        function_scaling_config: function::FunctionScalingConfig = "FunctionScalingConfig";
        /// `Handler`: at most 128 characters, `^[^\s]+$`. Update: in place.
        handler: Str = "Handler";
        /// `ImageConfig`. Update: in place.
        image_config: function::ImageConfig = "ImageConfig";
        /// `KmsKeyArn`: at most 10 000 characters, `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Layers`: at most 5 items, no item twice, at least 1 characters. Update: in place.
        layers: List<Str> = "Layers";
        /// `LoggingConfig`. Update: in place.
        logging_config: function::LoggingConfig = "LoggingConfig";
        /// `MemorySize`: 128 to 32 768. Update: in place.
        memory_size: Int = "MemorySize";
        /// `PackageType`. Update: replaces.
        package_type: function::PackageType = "PackageType";
        /// `PublishToLatestPublished`. Update: in place.
        publish_to_latest_published: Bool = "PublishToLatestPublished";
        /// `RecursiveLoop`. Update: in place.
        recursive_loop: function::RecursiveLoop = "RecursiveLoop";
        /// `ReservedConcurrentExecutions`: at least 0. Update: in place.
        reserved_concurrent_executions: Int = "ReservedConcurrentExecutions";
        /// `Role`: at most 10 000 characters. Update: in place.
        role: IamRoleArn = "Role";
        /// `Runtime`. Update: in place.
        runtime: function::Runtime = "Runtime";
        /// `RuntimeManagementConfig`. Update: in place.
        runtime_management_config: function::RuntimeManagementConfig = "RuntimeManagementConfig";
        /// `SnapStart`. Update: in place.
        snap_start: function::SnapStart = "SnapStart";
        /// `Tags`: no item twice. Update: in place.
        tags: List<function::Tag> = "Tags";
        /// `TenancyConfig`. Update: replaces.
        tenancy_config: function::TenancyConfig = "TenancyConfig";
        /// `Timeout`: seconds, 1 to 5400. Update: in place.
        timeout: Duration = "Timeout";
        /// `TracingConfig`. Update: in place.
        tracing_config: function::TracingConfig = "TracingConfig";
        /// `VpcConfig`. Update: in place.
        vpc_config: function::VpcConfig = "VpcConfig";
    }
    get {
        /// `Arn`
        arn: LambdaFunctionArn = "Arn";
        /// `SnapStartResponse`
        snap_start_response: Json = "SnapStartResponse";
        /// `SnapStartResponse.ApplyOn`
        snap_start_response_apply_on: Str = "SnapStartResponse.ApplyOn";
        /// `SnapStartResponse.OptimizationStatus`
        snap_start_response_optimization_status: Str = "SnapStartResponse.OptimizationStatus";
    }
    ref function_name;
}

/// Property types of `AWS::Lambda::Function`.
pub mod function {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_provider::{SystemLogLevel, Tag};

    property! {
        /// `CapacityProviderConfig` of `AWS::Lambda::Function`.
        CapacityProviderConfig;
        new (lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig = "LambdaManagedInstancesCapacityProviderConfig");
        set {
        }
    }

    property! {
        /// `Code` of `AWS::Lambda::Function`.
        Code;
        new ();
        set {
            /// `ImageUri`. Update: in place.
            image_uri: Str = "ImageUri";
            /// `S3Bucket`: 3 to 63 characters, `^[0-9A-Za-z\.\-_]*(?<!\.)$`. Update: in place.
            s3_bucket: S3BucketName = "S3Bucket";
            /// `S3Key`: 1 to 1024 characters. Update: in place.
            s3_key: Str = "S3Key";
            /// `S3ObjectStorageMode`. Update: in place.
            s3_object_storage_mode: S3ObjectStorageMode = "S3ObjectStorageMode";
            /// `S3ObjectVersion`: 1 to 1024 characters. Update: in place.
            s3_object_version: Str = "S3ObjectVersion";
            /// `SourceKMSKeyArn`: at most 10 000 characters, `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: in place.
            source_kms_key_arn: Str = "SourceKMSKeyArn";
            /// `ZipFile`. Update: in place.
            zip_file: Str = "ZipFile";
        }
    }

    property! {
        /// `DeadLetterConfig` of `AWS::Lambda::Function`.
        DeadLetterConfig;
        new ();
        set {
            /// `TargetArn`: at most 10 000 characters, `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: in place.
            target_arn: Arn = "TargetArn";
        }
    }

    property! {
        /// `DurableConfig` of `AWS::Lambda::Function`.
        DurableConfig;
        new (execution_timeout: Int = "ExecutionTimeout");
        set {
            /// `KMSKeyArn`: at most 10 000 characters, `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: may replace.
            kms_key_arn: KmsKeyArn = "KMSKeyArn";
            /// `RetentionPeriodInDays`: 1 to 90, default `14`. Update: may replace.
            retention_period_in_days: DayCount = "RetentionPeriodInDays";
        }
    }

    property! {
        /// `Environment` of `AWS::Lambda::Function`.
        Environment;
        new ();
        set {
            /// `Variables`. Update: in place.
            variables: Map<Scalar> = "Variables";
        }
    }

    property! {
        /// `EphemeralStorage` of `AWS::Lambda::Function`.
        EphemeralStorage;
        new (size: Int = "Size");
        set {
        }
    }

    property! {
        /// `FileSystemConfig` of `AWS::Lambda::Function`.
        FileSystemConfig;
        new (arn: Arn = "Arn", local_mount_path: Str = "LocalMountPath");
        set {
            /// `S3FilesConfig`. Update: in place.
            s3_files_config: S3FilesConfig = "S3FilesConfig";
        }
    }

    property! {
        /// `FunctionScalingConfig` of `AWS::Lambda::Function`.
        FunctionScalingConfig;
        new ();
        set {
            /// `MaxExecutionEnvironments`: 0 to 15 000. Update: in place.
            max_execution_environments: Int = "MaxExecutionEnvironments";
            /// `MinExecutionEnvironments`: 0 to 15 000. Update: in place.
            min_execution_environments: Int = "MinExecutionEnvironments";
        }
    }

    property! {
        /// `ImageConfig` of `AWS::Lambda::Function`.
        ImageConfig;
        new ();
        set {
            /// `Command`: at most 1500 items, no item twice. Update: in place.
            command: List<Str> = "Command";
            /// `EntryPoint`: at most 1500 items, no item twice. Update: in place.
            entry_point: List<Str> = "EntryPoint";
            /// `WorkingDirectory`: at most 1000 characters. Update: in place.
            working_directory: Str = "WorkingDirectory";
        }
    }

    property! {
        /// `LambdaManagedInstancesCapacityProviderConfig` of `AWS::Lambda::Function`.
        LambdaManagedInstancesCapacityProviderConfig;
        new (capacity_provider_arn: Str = "CapacityProviderArn");
        set {
            /// `ExecutionEnvironmentMemoryGiBPerVCpu`: 2 to 8. Update: in place.
            execution_environment_memory_gib_per_v_cpu: Num = "ExecutionEnvironmentMemoryGiBPerVCpu";
            /// `PerExecutionEnvironmentMaxConcurrency`: 1 to 1600. Update: in place.
            per_execution_environment_max_concurrency: Int = "PerExecutionEnvironmentMaxConcurrency";
        }
    }

    property! {
        /// `LoggingConfig` of `AWS::Lambda::Function`.
        LoggingConfig;
        new ();
        set {
            /// `ApplicationLogLevel`. Update: in place.
            application_log_level: ApplicationLogLevel = "ApplicationLogLevel";
            /// `LogFormat`. Update: in place.
            log_format: LogFormat = "LogFormat";
            /// `LogGroup`: 1 to 512 characters, `[\.\-_/#A-Za-z0-9]+`. Update: in place.
            log_group: LogsLogGroupName = "LogGroup";
            /// `SystemLogLevel`. Update: in place.
            system_log_level: SystemLogLevel = "SystemLogLevel";
        }
    }

    property! {
        /// `RuntimeManagementConfig` of `AWS::Lambda::Function`.
        RuntimeManagementConfig;
        new (update_runtime_on: UpdateRuntimeOn = "UpdateRuntimeOn");
        set {
            /// `RuntimeVersionArn`. Update: in place.
            runtime_version_arn: Str = "RuntimeVersionArn";
        }
    }

    property! {
        /// `S3FilesConfig` of `AWS::Lambda::Function`.
        S3FilesConfig;
        new ();
        set {
            /// `DirectS3Read`. Update: in place.
            direct_s3_read: DirectS3Read = "DirectS3Read";
        }
    }

    property! {
        /// `SnapStart` of `AWS::Lambda::Function`.
        SnapStart;
        new (apply_on: ApplyOn = "ApplyOn");
        set {
        }
    }

    property! {
        /// `TenancyConfig` of `AWS::Lambda::Function`.
        TenancyConfig;
        new (tenant_isolation_mode: TenantIsolationMode = "TenantIsolationMode");
        set {
        }
    }

    property! {
        /// `TracingConfig` of `AWS::Lambda::Function`.
        TracingConfig;
        new ();
        set {
            /// `Mode`. Update: in place.
            mode: Mode = "Mode";
        }
    }

    property! {
        /// `VpcConfig` of `AWS::Lambda::Function`.
        VpcConfig;
        new ();
        set {
            /// `Ipv6AllowedForDualStack`. Update: in place.
            ipv6_allowed_for_dual_stack: Bool = "Ipv6AllowedForDualStack";
            /// `SecurityGroupIds`: at most 5 items, at most 1024 characters, `^sg-[0-9a-zA-Z]*$`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`: at most 16 items, at most 1024 characters, `^subnet-[0-9a-z]*$`. Update: in place.
            subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        }
    }

    values! {
        /// `ApplicationLogLevel` of `AWS::Lambda::Function`.
        ApplicationLogLevel {
            TRACE = "TRACE",
            DEBUG = "DEBUG",
            INFO = "INFO",
            WARN = "WARN",
            ERROR = "ERROR",
            FATAL = "FATAL",
        }
    }

    values! {
        /// `ApplyOn` of `AWS::Lambda::Function`.
        ApplyOn {
            PUBLISHED_VERSIONS = "PublishedVersions",
            NONE = "None",
        }
    }

    values! {
        /// `Architectures` of `AWS::Lambda::Function`.
        Architectures {
            X86_64 = "x86_64",
            ARM64 = "arm64",
        }
    }

    values! {
        /// `DirectS3Read` of `AWS::Lambda::Function`.
        DirectS3Read {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
            AUTO = "AUTO",
        }
    }

    values! {
        /// `LogFormat` of `AWS::Lambda::Function`.
        LogFormat {
            TEXT = "Text",
            JSON = "JSON",
        }
    }

    values! {
        /// `Mode` of `AWS::Lambda::Function`.
        Mode {
            ACTIVE = "Active",
            PASS_THROUGH = "PassThrough",
        }
    }

    values! {
        /// `PackageType` of `AWS::Lambda::Function`.
        PackageType {
            IMAGE = "Image",
            ZIP = "Zip",
        }
    }

    values! {
        /// `RecursiveLoop` of `AWS::Lambda::Function`.
        RecursiveLoop {
            ALLOW = "Allow",
            TERMINATE = "Terminate",
        }
    }

    values! {
        /// `Runtime` of `AWS::Lambda::Function`.
        Runtime {
            DOTNET10 = "dotnet10",
            DOTNET6 = "dotnet6",
            DOTNET8 = "dotnet8",
            DOTNETCORE1_0 = "dotnetcore1.0",
            DOTNETCORE2_0 = "dotnetcore2.0",
            DOTNETCORE2_1 = "dotnetcore2.1",
            DOTNETCORE3_1 = "dotnetcore3.1",
            GO1_X = "go1.x",
            JAVA11 = "java11",
            JAVA11_AL2023 = "java11.al2023",
            JAVA17 = "java17",
            JAVA17_AL2023 = "java17.al2023",
            JAVA21 = "java21",
            JAVA25 = "java25",
            JAVA8 = "java8",
            JAVA8_AL2 = "java8.al2",
            JAVA8_AL2023 = "java8.al2023",
            NODEJS = "nodejs",
            NODEJS10_X = "nodejs10.x",
            NODEJS12_X = "nodejs12.x",
            NODEJS14_X = "nodejs14.x",
            NODEJS16_X = "nodejs16.x",
            NODEJS18_X = "nodejs18.x",
            NODEJS20_X = "nodejs20.x",
            NODEJS22_X = "nodejs22.x",
            NODEJS24_X = "nodejs24.x",
            NODEJS26_X = "nodejs26.x",
            NODEJS4_3 = "nodejs4.3",
            NODEJS4_3_EDGE = "nodejs4.3-edge",
            NODEJS6_10 = "nodejs6.10",
            NODEJS8_10 = "nodejs8.10",
            PROVIDED = "provided",
            PROVIDED_AL2 = "provided.al2",
            PROVIDED_AL2023 = "provided.al2023",
            PYTHON2_7 = "python2.7",
            PYTHON3_10 = "python3.10",
            PYTHON3_11 = "python3.11",
            PYTHON3_12 = "python3.12",
            PYTHON3_13 = "python3.13",
            PYTHON3_14 = "python3.14",
            PYTHON3_15 = "python3.15",
            PYTHON3_6 = "python3.6",
            PYTHON3_7 = "python3.7",
            PYTHON3_8 = "python3.8",
            PYTHON3_9 = "python3.9",
            RUBY2_5 = "ruby2.5",
            RUBY2_7 = "ruby2.7",
            RUBY3_2 = "ruby3.2",
            RUBY3_3 = "ruby3.3",
            RUBY3_4 = "ruby3.4",
            RUBY4_0 = "ruby4.0",
        }
    }

    values! {
        /// `S3ObjectStorageMode` of `AWS::Lambda::Function`.
        S3ObjectStorageMode {
            COPY = "COPY",
            REFERENCE = "REFERENCE",
        }
    }

    values! {
        /// `TenantIsolationMode` of `AWS::Lambda::Function`.
        TenantIsolationMode {
            PER_TENANT = "PER_TENANT",
        }
    }

    values! {
        /// `UpdateRuntimeOn` of `AWS::Lambda::Function`.
        UpdateRuntimeOn {
            AUTO = "Auto",
            FUNCTION_UPDATE = "FunctionUpdate",
            MANUAL = "Manual",
        }
    }
}

pub use function::Code;

resource! {
    /// `AWS::Lambda::LayerVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html).
    LayerVersion = "AWS::Lambda::LayerVersion", Ref = LambdaLayerVersionArn;
    new (content: layer_version::Content = "Content");
    set {
        /// `CompatibleArchitectures`: at most 2 items. Update: replaces.
        compatible_architectures: List<layer_version::CompatibleArchitectures> = "CompatibleArchitectures";
        /// `CompatibleRuntimes`: at most 15 items. Update: replaces.
        compatible_runtimes: List<layer_version::CompatibleRuntimes> = "CompatibleRuntimes";
        /// `Content`. Update: replaces.
        content: layer_version::Content = "Content";
        /// `Description`: at most 256 characters. Update: replaces.
        description: Str = "Description";
        /// `LayerName`: 1 to 140 characters. Update: replaces.
        layer_name: Str = "LayerName";
        /// `LicenseInfo`: at most 512 characters. Update: replaces.
        license_info: Str = "LicenseInfo";
    }
    get {
    }
    ref layer_version_arn;
}

/// Property types of `AWS::Lambda::LayerVersion`.
pub mod layer_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::function::S3ObjectStorageMode;

    property! {
        /// `Content` of `AWS::Lambda::LayerVersion`.
        Content;
        new_with ContentRequired {
            /// `S3Bucket`: 3 to 63 characters, `^[0-9A-Za-z\.\-_]*(?<!\.)$`. Update: replaces.
            s3_bucket: S3BucketName = "S3Bucket",
            /// `S3Key`: 1 to 1024 characters. Update: replaces.
            s3_key: Str = "S3Key",
        }
        set {
            /// `S3ObjectStorageMode`. Update: replaces.
            s3_object_storage_mode: S3ObjectStorageMode = "S3ObjectStorageMode";
            /// `S3ObjectVersion`: 1 to 1024 characters. Update: replaces.
            s3_object_version: Str = "S3ObjectVersion";
        }
    }

    values! {
        /// `CompatibleArchitectures` of `AWS::Lambda::LayerVersion`.
        CompatibleArchitectures {
            ARM64 = "arm64",
            X86_64 = "x86_64",
        }
    }

    values! {
        /// `CompatibleRuntimes` of `AWS::Lambda::LayerVersion`.
        CompatibleRuntimes {
            DOTNET10 = "dotnet10",
            DOTNET6 = "dotnet6",
            DOTNET8 = "dotnet8",
            DOTNETCORE1_0 = "dotnetcore1.0",
            DOTNETCORE2_0 = "dotnetcore2.0",
            DOTNETCORE2_1 = "dotnetcore2.1",
            DOTNETCORE3_1 = "dotnetcore3.1",
            GO1_X = "go1.x",
            JAVA11 = "java11",
            JAVA11_AL2023 = "java11.al2023",
            JAVA17 = "java17",
            JAVA17_AL2023 = "java17.al2023",
            JAVA21 = "java21",
            JAVA25 = "java25",
            JAVA8 = "java8",
            JAVA8_AL2 = "java8.al2",
            JAVA8_AL2023 = "java8.al2023",
            NODEJS = "nodejs",
            NODEJS10_X = "nodejs10.x",
            NODEJS12_X = "nodejs12.x",
            NODEJS14_X = "nodejs14.x",
            NODEJS16_X = "nodejs16.x",
            NODEJS18_X = "nodejs18.x",
            NODEJS20_X = "nodejs20.x",
            NODEJS22_X = "nodejs22.x",
            NODEJS24_X = "nodejs24.x",
            NODEJS26_X = "nodejs26.x",
            NODEJS4_3 = "nodejs4.3",
            NODEJS4_3_EDGE = "nodejs4.3-edge",
            NODEJS6_10 = "nodejs6.10",
            NODEJS8_10 = "nodejs8.10",
            PROVIDED = "provided",
            PROVIDED_AL2 = "provided.al2",
            PROVIDED_AL2023 = "provided.al2023",
            PYTHON2_7 = "python2.7",
            PYTHON3_10 = "python3.10",
            PYTHON3_11 = "python3.11",
            PYTHON3_12 = "python3.12",
            PYTHON3_13 = "python3.13",
            PYTHON3_14 = "python3.14",
            PYTHON3_15 = "python3.15",
            PYTHON3_6 = "python3.6",
            PYTHON3_7 = "python3.7",
            PYTHON3_8 = "python3.8",
            PYTHON3_9 = "python3.9",
            RUBY2_5 = "ruby2.5",
            RUBY2_7 = "ruby2.7",
            RUBY3_2 = "ruby3.2",
            RUBY3_3 = "ruby3.3",
            RUBY3_4 = "ruby3.4",
            RUBY4_0 = "ruby4.0",
        }
    }
}

resource! {
    /// `AWS::Lambda::LayerVersionPermission`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html).
    LayerVersionPermission = "AWS::Lambda::LayerVersionPermission", Ref = LambdaLayerVersionPermissionId;
    new_with LayerVersionPermissionRequired {
        /// `LayerVersionArn`. Update: replaces.
        layer_version_arn: LambdaLayerVersionArn = "LayerVersionArn",
        /// `Action`: at most 22 characters, `^lambda:GetLayerVersion$`. Update: replaces.
        action: Str = "Action",
        /// `Principal`: at most 10 000 characters, `^\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root$`. Update: replaces.
        principal: Str = "Principal",
    }
    set {
        /// `Action`: at most 22 characters, `^lambda:GetLayerVersion$`. Update: replaces.
        action: Str = "Action";
        /// `LayerVersionArn`. Update: replaces.
        layer_version_arn: LambdaLayerVersionArn = "LayerVersionArn";
        /// `OrganizationId`: at most 34 characters, `^o-[a-z0-9]{10,32}$`. Update: replaces.
        organization_id: Str = "OrganizationId";
        /// `Principal`: at most 10 000 characters, `^\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root$`. Update: replaces.
        principal: Str = "Principal";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Lambda::MicrovmImage`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html).
    MicrovmImage = "AWS::Lambda::MicrovmImage", Ref = LambdaMicrovmImageArn;
    tags "Tags" List;
    new_with MicrovmImageRequired {
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9-_]+$`. Update: replaces.
        name: Str = "Name",
        /// `BaseImageArn`: 1 to 2048 characters, `^[^\s]+$`. Update: in place.
        base_image_arn: Str = "BaseImageArn",
        /// `BaseImageVersion`: 1 to 2048 characters, `^[^\s]+$`. Update: in place.
        base_image_version: Str = "BaseImageVersion",
        /// `BuildRoleArn`. Update: in place.
        build_role_arn: IamRoleArn = "BuildRoleArn",
        /// `Description`. Update: in place.
        description: Str = "Description",
        /// `CodeArtifact`. Update: in place.
        code_artifact: microvm_image::CodeArtifact = "CodeArtifact",
        /// `Logging`. Update: in place.
        logging: microvm_image::Logging = "Logging",
        /// `EgressNetworkConnectors`: at most 10 items, no item twice. Update: in place.
        egress_network_connectors: List<Str> = "EgressNetworkConnectors",
        /// `CpuConfigurations`: no item twice. Update: in place.
        cpu_configurations: List<microvm_image::CpuConfiguration> = "CpuConfigurations",
        /// `Resources`: at most 1 items, no item twice. Update: in place.
        resources: List<microvm_image::Resources> = "Resources",
        /// `AdditionalOsCapabilities`: no item twice. Update: in place.
        additional_os_capabilities: List<microvm_image::AdditionalOsCapabilities> = "AdditionalOsCapabilities",
        /// `Hooks`. Update: in place.
        hooks: microvm_image::Hooks = "Hooks",
        /// `EnvironmentVariables`: at most 50 items, no item twice. Update: in place.
        environment_variables: List<microvm_image::EnvironmentVariable> = "EnvironmentVariables",
    }
    set {
        /// `AdditionalOsCapabilities`: no item twice. Update: in place.
        additional_os_capabilities: List<microvm_image::AdditionalOsCapabilities> = "AdditionalOsCapabilities";
        /// `BaseImageArn`: 1 to 2048 characters, `^[^\s]+$`. Update: in place.
        base_image_arn: Str = "BaseImageArn";
        /// `BaseImageVersion`: 1 to 2048 characters, `^[^\s]+$`. Update: in place.
        base_image_version: Str = "BaseImageVersion";
        /// `BuildRoleArn`. Update: in place.
        build_role_arn: IamRoleArn = "BuildRoleArn";
        /// `CodeArtifact`. Update: in place.
        code_artifact: microvm_image::CodeArtifact = "CodeArtifact";
        /// `CpuConfigurations`: no item twice. Update: in place.
        cpu_configurations: List<microvm_image::CpuConfiguration> = "CpuConfigurations";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `EgressNetworkConnectors`: at most 10 items, no item twice. Update: in place.
        egress_network_connectors: List<Str> = "EgressNetworkConnectors";
        /// `EnvironmentVariables`: at most 50 items, no item twice. Update: in place.
        environment_variables: List<microvm_image::EnvironmentVariable> = "EnvironmentVariables";
        /// `Hooks`. Update: in place.
        hooks: microvm_image::Hooks = "Hooks";
        /// `Logging`. Update: in place.
        logging: microvm_image::Logging = "Logging";
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9-_]+$`. Update: replaces.
        name: Str = "Name";
        /// `Resources`: at most 1 items, no item twice. Update: in place.
        resources: List<microvm_image::Resources> = "Resources";
        /// `Tags`: no item twice. Update: in place.
        tags: List<microvm_image::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LatestActiveImageVersion`
        latest_active_image_version: Str = "LatestActiveImageVersion";
        /// `LatestFailedImageVersion`
        latest_failed_image_version: Str = "LatestFailedImageVersion";
        /// `State`
        state: Str = "State";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref image_arn;
}

/// Property types of `AWS::Lambda::MicrovmImage`.
pub mod microvm_image {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_provider::Tag;

    property! {
        /// `CloudWatchLogging` of `AWS::Lambda::MicrovmImage`.
        CloudWatchLogging;
        new ();
        set {
            /// `LogGroup`: 1 to 512 characters, `^[a-zA-Z0-9_\-/.#]+$`. Update: in place.
            log_group: Str = "LogGroup";
            /// `LogStream`: 1 to 512 characters, `^[^:*]*$`. Update: in place.
            log_stream: Str = "LogStream";
        }
    }

    property! {
        /// `CodeArtifact` of `AWS::Lambda::MicrovmImage`.
        CodeArtifact;
        new (uri: Str = "Uri");
        set {
        }
    }

    property! {
        /// `CpuConfiguration` of `AWS::Lambda::MicrovmImage`.
        CpuConfiguration;
        new (architecture: Architecture = "Architecture");
        set {
        }
    }

    property! {
        /// `EnvironmentVariable` of `AWS::Lambda::MicrovmImage`.
        EnvironmentVariable;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Hooks` of `AWS::Lambda::MicrovmImage`.
        Hooks;
        new ();
        set {
            /// `MicrovmHooks`. Update: in place.
            microvm_hooks: MicrovmHooks = "MicrovmHooks";
            /// `MicrovmImageHooks`. Update: in place.
            microvm_image_hooks: MicrovmImageHooks = "MicrovmImageHooks";
            /// `Port`: 1 to 65 535. Update: in place.
            port: Int = "Port";
        }
    }

    property! {
        /// `Logging` of `AWS::Lambda::MicrovmImage`.
        Logging;
        new ();
        set {
            /// `CloudWatch`. Update: in place.
            cloud_watch: CloudWatchLogging = "CloudWatch";
            /// `Disabled`: default `false`. Update: in place.
            disabled: Bool = "Disabled";
        }
    }

    property! {
        /// `MicrovmHooks` of `AWS::Lambda::MicrovmImage`.
        MicrovmHooks;
        new ();
        set {
            /// `Resume`. Update: in place.
            resume: HookState = "Resume";
            /// `ResumeTimeoutInSeconds`: 1 to 60. Update: in place.
            resume_timeout_in_seconds: Int = "ResumeTimeoutInSeconds";
            /// `Run`. Update: in place.
            run: HookState = "Run";
            /// `RunTimeoutInSeconds`: 1 to 60. Update: in place.
            run_timeout_in_seconds: Int = "RunTimeoutInSeconds";
            /// `Suspend`. Update: in place.
            suspend: HookState = "Suspend";
            /// `SuspendTimeoutInSeconds`: 1 to 60. Update: in place.
            suspend_timeout_in_seconds: Int = "SuspendTimeoutInSeconds";
            /// `Terminate`. Update: in place.
            terminate: HookState = "Terminate";
            /// `TerminateTimeoutInSeconds`: 1 to 60. Update: in place.
            terminate_timeout_in_seconds: Int = "TerminateTimeoutInSeconds";
        }
    }

    property! {
        /// `MicrovmImageHooks` of `AWS::Lambda::MicrovmImage`.
        MicrovmImageHooks;
        new ();
        set {
            /// `Ready`. Update: in place.
            ready: HookState = "Ready";
            /// `ReadyTimeoutInSeconds`: 1 to 3600. Update: in place.
            ready_timeout_in_seconds: Int = "ReadyTimeoutInSeconds";
            /// `Validate`. Update: in place.
            validate: HookState = "Validate";
            /// `ValidateTimeoutInSeconds`: 1 to 3600. Update: in place.
            validate_timeout_in_seconds: Int = "ValidateTimeoutInSeconds";
        }
    }

    property! {
        /// `Resources` of `AWS::Lambda::MicrovmImage`.
        Resources;
        new (minimum_memory_in_mi_b: Int = "MinimumMemoryInMiB");
        set {
        }
    }

    values! {
        /// `AdditionalOsCapabilities` of `AWS::Lambda::MicrovmImage`.
        AdditionalOsCapabilities {
            ALL = "ALL",
        }
    }

    values! {
        /// `Architecture` of `AWS::Lambda::MicrovmImage`.
        Architecture {
            ARM_64 = "ARM_64",
        }
    }

    values! {
        /// `HookState` of `AWS::Lambda::MicrovmImage`.
        HookState {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }
}

resource! {
    /// `AWS::Lambda::NetworkConnector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html).
    NetworkConnector = "AWS::Lambda::NetworkConnector", Ref = LambdaNetworkConnectorArn;
    tags "Tags" List;
    new (configuration: network_connector::Config = "Configuration");
    set {
        /// `Configuration`. Update: in place.
        configuration: network_connector::Config = "Configuration";
        /// `Name`: 1 to 140 characters. Update: replaces.
        name: Str = "Name";
        /// `OperatorRole`: at most 10 000 characters. Update: in place.
        operator_role: Str = "OperatorRole";
        /// `Tags`: no item twice. Update: in place.
        tags: List<network_connector::Tag> = "Tags";
    }
    get {
        /// `LatestVersion`
        latest_version: Int = "LatestVersion";
        /// `LatestVersionArn`
        latest_version_arn: LambdaNetworkConnectorLatestVersionArn = "LatestVersionArn";
        /// `State`
        state: Str = "State";
    }
    ref arn;
}

/// Property types of `AWS::Lambda::NetworkConnector`.
pub mod network_connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_provider::Tag;

    property! {
        /// `Config` of `AWS::Lambda::NetworkConnector`.
        Config;
        new (vpc_egress_configuration: VpcEgressConfiguration = "VpcEgressConfiguration");
        set {
        }
    }

    property! {
        /// `VpcEgressConfiguration` of `AWS::Lambda::NetworkConnector`.
        VpcEgressConfiguration;
        new_with VpcEgressConfigurationRequired {
            /// `SubnetIds`: 1 to 16 items, at most 1024 characters, `^subnet-[0-9a-z]*$`. Update: in place.
            subnet_ids: List<Str> = "SubnetIds",
            /// `SecurityGroupIds`: at most 16 items, at most 1024 characters, `^sg-[0-9a-zA-Z]*$`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `NetworkProtocol`. Update: in place.
            network_protocol: NetworkProtocol = "NetworkProtocol",
            /// `AssociatedComputeResourceTypes`: 1 items. Update: in place.
            associated_compute_resource_types: List<AssociatedComputeResourceTypes> = "AssociatedComputeResourceTypes",
        }
        set {
        }
    }

    values! {
        /// `AssociatedComputeResourceTypes` of `AWS::Lambda::NetworkConnector`.
        AssociatedComputeResourceTypes {
            MICRO_VM = "MicroVm",
            WEB_FUNCTION = "WebFunction",
        }
    }

    values! {
        /// `NetworkProtocol` of `AWS::Lambda::NetworkConnector`.
        NetworkProtocol {
            IPV4 = "IPv4",
            DUAL_STACK = "DualStack",
        }
    }
}

resource! {
    /// `AWS::Lambda::Permission`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html).
    Permission = "AWS::Lambda::Permission", Ref = Str;
    new_with PermissionRequired {
        /// `FunctionName`: 1 to 140 characters. Update: replaces.
        function_name: Str = "FunctionName",
        /// `Action`: 1 to 256 characters, `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`. Update: replaces.
        action: Str = "Action",
        /// `Principal`: 1 to 256 characters, `^.*$`. Update: replaces.
        principal: Str = "Principal",
    }
    set {
        /// `Action`: 1 to 256 characters, `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`. Update: replaces.
        action: Str = "Action";
        /// `EventSourceToken`: 1 to 256 characters, `^[a-zA-Z0-9._\-]+$`. Update: replaces.
        event_source_token: Str = "EventSourceToken";
        /// `FunctionName`: 1 to 140 characters. Update: replaces.
        function_name: Str = "FunctionName";
        /// `FunctionUrlAuthType`. Update: replaces.
        function_url_auth_type: permission::FunctionUrlAuthType = "FunctionUrlAuthType";
        /// `InvokedViaFunctionUrl`. Update: replaces.
        invoked_via_function_url: Bool = "InvokedViaFunctionUrl";
        /// `Principal`: 1 to 256 characters, `^.*$`. Update: replaces.
        principal: Str = "Principal";
        /// `PrincipalOrgID`: 12 to 34 characters, `^o-[a-z0-9]{10,32}$`. Update: replaces.
        principal_org_id: Str = "PrincipalOrgID";
        /// `SourceAccount`: 12 characters, `^\d{12}$`. Update: replaces.
        source_account: Str = "SourceAccount";
        /// `SourceArn`: 12 to 1024 characters. Update: replaces.
        source_arn: Arn = "SourceArn";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::Lambda::Permission`.
pub mod permission {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `FunctionUrlAuthType` of `AWS::Lambda::Permission`.
        FunctionUrlAuthType {
            AWS_IAM = "AWS_IAM",
            NONE = "NONE",
        }
    }
}

resource! {
    /// `AWS::Lambda::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html).
    ResourcePolicy = "AWS::Lambda::ResourcePolicy", Ref = LambdaResourcePolicyResourceArn;
    new (resource_arn: Str = "ResourceArn", policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `ResourceArn`: 12 to 1024 characters. Update: replaces.
        resource_arn: Str = "ResourceArn";
    }
    get {
    }
    ref resource_arn;
}

resource! {
    /// `AWS::Lambda::Url`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html).
    Url = "AWS::Lambda::Url", Ref = LambdaUrlFunctionArn;
    new (target_function_arn: LambdaFunctionArn = "TargetFunctionArn", auth_type: url::AuthType = "AuthType");
    set {
        /// `AuthType`. Update: in place.
        auth_type: url::AuthType = "AuthType";
        /// `Cors`. Update: in place.
        cors: url::Cors = "Cors";
        /// `InvokeMode`. Update: in place.
        invoke_mode: url::InvokeMode = "InvokeMode";
        /// `Qualifier`: 1 to 128 characters, `((?!^[0-9]+$)([a-zA-Z0-9-_]+))`. Update: replaces.
        qualifier: Str = "Qualifier";
        /// `TargetFunctionArn`. Update: replaces.
        target_function_arn: LambdaFunctionArn = "TargetFunctionArn";
    }
    get {
        /// `FunctionUrl`
        function_url: Str = "FunctionUrl";
    }
    ref function_arn;
}

/// Property types of `AWS::Lambda::Url`.
pub mod url {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Cors` of `AWS::Lambda::Url`.
        Cors;
        new ();
        set {
            /// `AllowCredentials`. Update: in place.
            allow_credentials: Bool = "AllowCredentials";
            /// `AllowHeaders`: 1 to 100 items, 1 to 1024 characters. Update: in place.
            allow_headers: List<Str> = "AllowHeaders";
            /// `AllowMethods`: 1 to 6 items, at most 6 characters. Update: in place.
            allow_methods: List<AllowMethods> = "AllowMethods";
            /// `AllowOrigins`: 1 to 100 items, 1 to 253 characters. Update: in place.
            allow_origins: List<Str> = "AllowOrigins";
            /// `ExposeHeaders`: 1 to 100 items, 1 to 1024 characters. Update: in place.
            expose_headers: List<Str> = "ExposeHeaders";
            /// `MaxAge`: 0 to 86 400. Update: in place.
            max_age: Int = "MaxAge";
        }
    }

    values! {
        /// `AllowMethods` of `AWS::Lambda::Url`.
        AllowMethods {
            GET = "GET",
            PUT = "PUT",
            HEAD = "HEAD",
            POST = "POST",
            PATCH = "PATCH",
            DELETE = "DELETE",
            ALL = "*",
        }
    }

    values! {
        /// `AuthType` of `AWS::Lambda::Url`.
        AuthType {
            AWS_IAM = "AWS_IAM",
            NONE = "NONE",
        }
    }

    values! {
        /// `InvokeMode` of `AWS::Lambda::Url`.
        InvokeMode {
            BUFFERED = "BUFFERED",
            RESPONSE_STREAM = "RESPONSE_STREAM",
        }
    }
}

resource! {
    /// `AWS::Lambda::Version`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html).
    Version = "AWS::Lambda::Version", Ref = LambdaVersionFunctionArn;
    new (function_name: LambdaFunction = "FunctionName");
    set {
        /// `CodeSha256`. Update: replaces.
        code_sha256: Str = "CodeSha256";
        /// `Description`: at most 256 characters. Update: replaces.
        description: Str = "Description";
        /// `FunctionName`: 1 to 140 characters. Update: replaces.
        function_name: LambdaFunction = "FunctionName";
        /// `FunctionScalingConfig`. Update: in place.
        function_scaling_config: version::FunctionScalingConfig = "FunctionScalingConfig";
        /// `ProvisionedConcurrencyConfig`. Update: replaces.
        provisioned_concurrency_config: version::ProvisionedConcurrencyConfiguration = "ProvisionedConcurrencyConfig";
        /// `RuntimePolicy`. Update: replaces.
        runtime_policy: version::RuntimePolicy = "RuntimePolicy";
    }
    get {
        /// `Version`
        version: LambdaVersionVersion = "Version";
    }
    ref function_arn;
}

/// Property types of `AWS::Lambda::Version`.
pub mod version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::function::FunctionScalingConfig;

    property! {
        /// `ProvisionedConcurrencyConfiguration` of `AWS::Lambda::Version`.
        ProvisionedConcurrencyConfiguration;
        new (provisioned_concurrent_executions: Int = "ProvisionedConcurrentExecutions");
        set {
        }
    }

    property! {
        /// `RuntimePolicy` of `AWS::Lambda::Version`.
        RuntimePolicy;
        new (update_runtime_on: Str = "UpdateRuntimeOn");
        set {
            /// `RuntimeVersionArn`: 26 to 2048 characters. Update: replaces.
            runtime_version_arn: Str = "RuntimeVersionArn";
        }
    }
}

resource! {
    /// `AWS::Lambda::WebFunction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html).
    WebFunction = "AWS::Lambda::WebFunction", Ref = LambdaWebFunctionArn;
    tags "Tags" List;
    new (function_name: Str = "FunctionName");
    set {
        /// `FunctionName`: 1 to 256 characters. Update: replaces.
        function_name: Str = "FunctionName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<web_function::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `State`
        state: Str = "State";
        /// `StateReason`
        state_reason: Str = "StateReason";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref function_arn;
}

/// Property types of `AWS::Lambda::WebFunction`.
pub mod web_function {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Lambda::WebFunction`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Lambda::WebFunctionEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html).
    WebFunctionEndpoint = "AWS::Lambda::WebFunctionEndpoint", Ref = LambdaWebFunctionEndpointArn;
    new_with WebFunctionEndpointRequired {
        /// `FunctionName`: 1 to 256 characters. Update: replaces.
        function_name: Str = "FunctionName",
        /// `EndpointName`: 1 to 256 characters. Update: replaces.
        endpoint_name: Str = "EndpointName",
        /// `EndpointType`. Update: replaces.
        endpoint_type: web_function_endpoint::EndpointType = "EndpointType",
        /// `AuthType`. Update: in place.
        auth_type: web_function_endpoint::AuthType = "AuthType",
    }
    set {
        /// `AuthType`. Update: in place.
        auth_type: web_function_endpoint::AuthType = "AuthType";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `EndpointName`: 1 to 256 characters. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `EndpointType`. Update: replaces.
        endpoint_type: web_function_endpoint::EndpointType = "EndpointType";
        /// `FunctionName`: 1 to 256 characters. Update: replaces.
        function_name: Str = "FunctionName";
        /// `Regions`: no item twice, 1 to 50 characters, `^([a-z]{2,}-){2,}[0-9]$`. Update: replaces.
        regions: List<Str> = "Regions";
        /// `RevisionWeights`: 1 to 2 items. Update: in place.
        revision_weights: List<web_function_endpoint::RevisionWeight> = "RevisionWeights";
        /// `ScalingConfig`. Update: in place.
        scaling_config: web_function_endpoint::ScalingConfig = "ScalingConfig";
        /// `ThrottleConfig`. Update: in place.
        throttle_config: web_function_endpoint::ThrottleConfig = "ThrottleConfig";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DomainName`
        domain_name: Str = "DomainName";
        /// `FunctionArn`
        function_arn: LambdaWebFunctionEndpointFunctionArn = "FunctionArn";
        /// `RegionalEndpoints`
        regional_endpoints: Json = "RegionalEndpoints";
        /// `State`
        state: Str = "State";
        /// `StateReason`
        state_reason: Str = "StateReason";
        /// `UpdateStatus`
        update_status: Str = "UpdateStatus";
        /// `UpdateStatusReason`
        update_status_reason: Str = "UpdateStatusReason";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref endpoint_arn;
}

/// Property types of `AWS::Lambda::WebFunctionEndpoint`.
pub mod web_function_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `RevisionWeight` of `AWS::Lambda::WebFunctionEndpoint`.
        RevisionWeight;
        new (revision_id: Str = "RevisionId", weight: Int = "Weight");
        set {
        }
    }

    property! {
        /// `ScalingConfig` of `AWS::Lambda::WebFunctionEndpoint`.
        ScalingConfig;
        new ();
        set {
            /// `MaxEnvironments`: at least 2. Update: in place.
            max_environments: Int = "MaxEnvironments";
        }
    }

    property! {
        /// `ThrottleConfig` of `AWS::Lambda::WebFunctionEndpoint`.
        ThrottleConfig;
        new ();
        set {
            /// `RateLimit`: at least 0. Update: in place.
            rate_limit: Int = "RateLimit";
        }
    }

    values! {
        /// `AuthType` of `AWS::Lambda::WebFunctionEndpoint`.
        AuthType {
            APPLICATION_MANAGED = "ApplicationManaged",
            IAM_AUTH = "IamAuth",
        }
    }

    values! {
        /// `EndpointType` of `AWS::Lambda::WebFunctionEndpoint`.
        EndpointType {
            HOME_REGION = "HomeRegion",
            MULTI_REGION = "MultiRegion",
            PER_REGION = "PerRegion",
        }
    }
}

resource! {
    /// `AWS::Lambda::WebFunctionRevision`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html).
    WebFunctionRevision = "AWS::Lambda::WebFunctionRevision", Ref = LambdaWebFunctionRevisionArn;
    new (function_name: Str = "FunctionName", build_config: web_function_revision::BuildConfig = "BuildConfig", service_config: web_function_revision::ServiceConfig = "ServiceConfig");
    set {
        /// `BuildConfig`. Update: replaces.
        build_config: web_function_revision::BuildConfig = "BuildConfig";
        /// `Description`: at most 256 characters. Update: replaces.
        description: Str = "Description";
        /// `FunctionName`: 1 to 256 characters. Update: replaces.
        function_name: Str = "FunctionName";
        /// `KmsKeyArn`: 20 to 2048 characters. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `ServiceConfig`. Update: replaces.
        service_config: web_function_revision::ServiceConfig = "ServiceConfig";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FunctionArn`
        function_arn: LambdaWebFunctionRevisionFunctionArn = "FunctionArn";
        /// `RevisionId`
        revision_id: Str = "RevisionId";
        /// `State`
        state: Str = "State";
        /// `StateReason`
        state_reason: Str = "StateReason";
    }
    ref revision_arn;
}

/// Property types of `AWS::Lambda::WebFunctionRevision`.
pub mod web_function_revision {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_provider::SystemLogLevel;

    pub use super::function::ApplicationLogLevel;

    property! {
        /// `BuildConfig` of `AWS::Lambda::WebFunctionRevision`.
        BuildConfig;
        new (code_config: CodeConfig = "CodeConfig", runtime_config: RuntimeConfig = "RuntimeConfig");
        set {
        }
    }

    property! {
        /// `CodeConfig` of `AWS::Lambda::WebFunctionRevision`.
        CodeConfig;
        new (s3_object: S3Object = "S3Object");
        set {
        }
    }

    property! {
        /// `LoggingConfig` of `AWS::Lambda::WebFunctionRevision`.
        LoggingConfig;
        new ();
        set {
            /// `ApplicationLogLevel`. Update: replaces.
            application_log_level: ApplicationLogLevel = "ApplicationLogLevel";
            /// `LogGroup`: 1 to 500 characters, `^[a-zA-Z0-9\.\-_/#]+$`. Update: replaces.
            log_group: Str = "LogGroup";
            /// `SystemLogLevel`. Update: replaces.
            system_log_level: SystemLogLevel = "SystemLogLevel";
        }
    }

    property! {
        /// `RuntimeConfig` of `AWS::Lambda::WebFunctionRevision`.
        RuntimeConfig;
        new (runtime: Str = "Runtime");
        set {
        }
    }

    property! {
        /// `S3Object` of `AWS::Lambda::WebFunctionRevision`.
        S3Object;
        new_with S3ObjectRequired {
            /// `Bucket`: 3 to 63 characters, `^([a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9])$`. Update: replaces.
            bucket: Str = "Bucket",
            /// `Key`: 1 to 1024 characters. Update: replaces.
            key: Str = "Key",
        }
        set {
            /// `VersionId`. Update: replaces.
            version_id: Str = "VersionId";
        }
    }

    property! {
        /// `ServiceConfig` of `AWS::Lambda::WebFunctionRevision`.
        ServiceConfig;
        new (execution_role_arn: Str = "ExecutionRoleArn");
        set {
            /// `EgressNetworkConnectorArn`: 1 to 2048 characters. Update: replaces.
            egress_network_connector_arn: Str = "EgressNetworkConnectorArn";
            /// `EnvironmentVariables`. Update: replaces.
            environment_variables: Map<Str> = "EnvironmentVariables";
            /// `MaxConcurrencyPerEnvironment`: 1 to 128. Update: replaces.
            max_concurrency_per_environment: Int = "MaxConcurrencyPerEnvironment";
            /// `TelemetryConfig`. Update: replaces.
            telemetry_config: TelemetryConfig = "TelemetryConfig";
            /// `TimeoutSeconds`: 3 to 900. Update: replaces.
            timeout_seconds: Int = "TimeoutSeconds";
        }
    }

    property! {
        /// `TelemetryConfig` of `AWS::Lambda::WebFunctionRevision`.
        TelemetryConfig;
        new ();
        set {
            /// `LoggingConfig`. Update: replaces.
            logging_config: LoggingConfig = "LoggingConfig";
        }
    }
}
