// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Pipes`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Pipes::Pipe`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html).
    Pipe = "AWS::Pipes::Pipe", Ref = Str;
    tags "Tags" Object;
    new_with PipeRequired {
        /// `RoleArn`: 1 to 1600 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
        /// `Source`: 1 to 1600 characters. Update: replaces.
        source: Str = "Source",
        /// `Target`: 1 to 1600 characters. Update: in place.
        target: Str = "Target",
    }
    set {
        /// `Description`: at most 512 characters, `^.*$`. Update: in place.
        description: Str = "Description";
        /// `DesiredState`. Update: in place.
        desired_state: pipe::RequestedPipeState = "DesiredState";
        /// `Enrichment`: at most 1600 characters. Update: in place.
        enrichment: Str = "Enrichment";
        /// `EnrichmentParameters`. Update: in place.
        enrichment_parameters: pipe::PipeEnrichmentParameters = "EnrichmentParameters";
        /// `KmsKeyIdentifier`: at most 2048 characters, `^[a-zA-Z0-9_\-/:]*$`. Update: in place.
        kms_key_identifier: Str = "KmsKeyIdentifier";
        /// `LogConfiguration`. Update: in place.
        log_configuration: pipe::PipeLogConfiguration = "LogConfiguration";
        /// `Name`: 1 to 64 characters, `^[\.\-_A-Za-z0-9]+$`. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: 1 to 1600 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Source`: 1 to 1600 characters. Update: replaces.
        source: Str = "Source";
        /// `SourceParameters`. Update: in place.
        source_parameters: pipe::PipeSourceParameters = "SourceParameters";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Target`: 1 to 1600 characters. Update: in place.
        target: Str = "Target";
        /// `TargetParameters`. Update: in place.
        target_parameters: pipe::PipeTargetParameters = "TargetParameters";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `CurrentState`
        current_state: Str = "CurrentState";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `StateReason`
        state_reason: Str = "StateReason";
    }
    ref name;
}

/// Property types of `AWS::Pipes::Pipe`.
pub mod pipe {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AwsVpcConfiguration` of `AWS::Pipes::Pipe`.
        AwsVpcConfiguration;
        new (subnets: List<Str> = "Subnets");
        set {
            /// `AssignPublicIp`. Update: in place.
            assign_public_ip: AssignPublicIp = "AssignPublicIp";
            /// `SecurityGroups`: at most 5 items, 1 to 1024 characters. Update: in place.
            security_groups: List<Str> = "SecurityGroups";
        }
    }

    property! {
        /// `BatchArrayProperties` of `AWS::Pipes::Pipe`.
        BatchArrayProperties;
        new ();
        set {
            /// `Size`: 2 to 10 000, default `0`. Update: in place.
            size: Int = "Size";
        }
    }

    property! {
        /// `BatchContainerOverrides` of `AWS::Pipes::Pipe`.
        BatchContainerOverrides;
        new ();
        set {
            /// `Command`. Update: in place.
            command: List<Str> = "Command";
            /// `Environment`. Update: in place.
            environment: List<BatchEnvironmentVariable> = "Environment";
            /// `InstanceType`. Update: in place.
            instance_type: Str = "InstanceType";
            /// `ResourceRequirements`. Update: in place.
            resource_requirements: List<BatchResourceRequirement> = "ResourceRequirements";
        }
    }

    property! {
        /// `BatchEnvironmentVariable` of `AWS::Pipes::Pipe`.
        BatchEnvironmentVariable;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `BatchJobDependency` of `AWS::Pipes::Pipe`.
        BatchJobDependency;
        new ();
        set {
            /// `JobId`. Update: in place.
            job_id: Str = "JobId";
            /// `Type`. Update: in place.
            type_: BatchJobDependencyType = "Type";
        }
    }

    property! {
        /// `BatchResourceRequirement` of `AWS::Pipes::Pipe`.
        BatchResourceRequirement;
        new (type_: BatchResourceRequirementType = "Type", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `BatchRetryStrategy` of `AWS::Pipes::Pipe`.
        BatchRetryStrategy;
        new ();
        set {
            /// `Attempts`: 1 to 10, default `0`. Update: in place.
            attempts: Int = "Attempts";
        }
    }

    property! {
        /// `CapacityProviderStrategyItem` of `AWS::Pipes::Pipe`.
        CapacityProviderStrategyItem;
        new (capacity_provider: Str = "CapacityProvider");
        set {
            /// `Base`: 0 to 100 000, default `0`. Update: in place.
            base: Int = "Base";
            /// `Weight`: 0 to 1000, default `0`. Update: in place.
            weight: Int = "Weight";
        }
    }

    property! {
        /// `CloudwatchLogsLogDestination` of `AWS::Pipes::Pipe`.
        CloudwatchLogsLogDestination;
        new ();
        set {
            /// `LogGroupArn`: 1 to 1600 characters. Update: in place.
            log_group_arn: Str = "LogGroupArn";
        }
    }

    property! {
        /// `Credentials` of `AWS::Pipes::Pipe`.
        Credentials;
        new (basic_auth: Str = "BasicAuth");
        set {
        }
    }

    property! {
        /// `DeadLetterConfig` of `AWS::Pipes::Pipe`.
        DeadLetterConfig;
        new ();
        set {
            /// `Arn`: 1 to 1600 characters. Update: in place.
            arn: Arn = "Arn";
        }
    }

    property! {
        /// `DimensionMapping` of `AWS::Pipes::Pipe`.
        DimensionMapping;
        new_with DimensionMappingRequired {
            /// `DimensionName`: 1 to 256 characters. Update: in place.
            dimension_name: Str = "DimensionName",
            /// `DimensionValue`: 1 to 2048 characters. Update: in place.
            dimension_value: Str = "DimensionValue",
            /// `DimensionValueType`. Update: in place.
            dimension_value_type: DimensionValueType = "DimensionValueType",
        }
        set {
        }
    }

    property! {
        /// `EcsContainerOverride` of `AWS::Pipes::Pipe`.
        EcsContainerOverride;
        new ();
        set {
            /// `Command`. Update: in place.
            command: List<Str> = "Command";
            /// `Cpu`. Update: in place.
            cpu: Int = "Cpu";
            /// `Environment`. Update: in place.
            environment: List<EcsEnvironmentVariable> = "Environment";
            /// `EnvironmentFiles`. Update: in place.
            environment_files: List<EcsEnvironmentFile> = "EnvironmentFiles";
            /// `Memory`. Update: in place.
            memory: Int = "Memory";
            /// `MemoryReservation`. Update: in place.
            memory_reservation: Int = "MemoryReservation";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `ResourceRequirements`. Update: in place.
            resource_requirements: List<EcsResourceRequirement> = "ResourceRequirements";
        }
    }

    property! {
        /// `EcsEnvironmentFile` of `AWS::Pipes::Pipe`.
        EcsEnvironmentFile;
        new (type_: EcsEnvironmentFileType = "Type", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `EcsEnvironmentVariable` of `AWS::Pipes::Pipe`.
        EcsEnvironmentVariable;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `EcsEphemeralStorage` of `AWS::Pipes::Pipe`.
        EcsEphemeralStorage;
        new (size_in_gib: Int = "SizeInGiB");
        set {
        }
    }

    property! {
        /// `EcsInferenceAcceleratorOverride` of `AWS::Pipes::Pipe`.
        EcsInferenceAcceleratorOverride;
        new ();
        set {
            /// `DeviceName`. Update: in place.
            device_name: Str = "DeviceName";
            /// `DeviceType`. Update: in place.
            device_type: Str = "DeviceType";
        }
    }

    property! {
        /// `EcsResourceRequirement` of `AWS::Pipes::Pipe`.
        EcsResourceRequirement;
        new (type_: EcsResourceRequirementType = "Type", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `EcsTaskOverride` of `AWS::Pipes::Pipe`.
        EcsTaskOverride;
        new ();
        set {
            /// `ContainerOverrides`. Update: in place.
            container_overrides: List<EcsContainerOverride> = "ContainerOverrides";
            /// `Cpu`. Update: in place.
            cpu: Str = "Cpu";
            /// `EphemeralStorage`. Update: in place.
            ephemeral_storage: EcsEphemeralStorage = "EphemeralStorage";
            /// `ExecutionRoleArn`: 1 to 1600 characters. Update: in place.
            execution_role_arn: IamRoleArn = "ExecutionRoleArn";
            /// `InferenceAcceleratorOverrides`. Update: in place.
            inference_accelerator_overrides: List<EcsInferenceAcceleratorOverride> = "InferenceAcceleratorOverrides";
            /// `Memory`. Update: in place.
            memory: Str = "Memory";
            /// `TaskRoleArn`: 1 to 1600 characters. Update: in place.
            task_role_arn: IamRoleArn = "TaskRoleArn";
        }
    }

    property! {
        /// `Filter` of `AWS::Pipes::Pipe`.
        Filter;
        new ();
        set {
            /// `Pattern`: at most 4096 characters. Update: in place.
            pattern: Str = "Pattern";
        }
    }

    property! {
        /// `FilterCriteria` of `AWS::Pipes::Pipe`.
        FilterCriteria;
        new ();
        set {
            /// `Filters`: at most 5 items. Update: in place.
            filters: List<Filter> = "Filters";
        }
    }

    property! {
        /// `FirehoseLogDestination` of `AWS::Pipes::Pipe`.
        FirehoseLogDestination;
        new ();
        set {
            /// `DeliveryStreamArn`: 1 to 1600 characters. Update: in place.
            delivery_stream_arn: Str = "DeliveryStreamArn";
        }
    }

    property! {
        /// `MSKAccessCredentials` of `AWS::Pipes::Pipe`.
        MSKAccessCredentials;
        new ();
        set {
            /// `ClientCertificateTlsAuth`: 1 to 1600 characters. Update: in place.
            client_certificate_tls_auth: Str = "ClientCertificateTlsAuth";
            /// `SaslScram512Auth`: 1 to 1600 characters. Update: in place.
            sasl_scram512_auth: Str = "SaslScram512Auth";
        }
    }

    property! {
        /// `MultiMeasureAttributeMapping` of `AWS::Pipes::Pipe`.
        MultiMeasureAttributeMapping;
        new_with MultiMeasureAttributeMappingRequired {
            /// `MeasureValue`: 1 to 2048 characters. Update: in place.
            measure_value: Str = "MeasureValue",
            /// `MeasureValueType`. Update: in place.
            measure_value_type: MeasureValueType = "MeasureValueType",
            /// `MultiMeasureAttributeName`: 1 to 256 characters. Update: in place.
            multi_measure_attribute_name: Str = "MultiMeasureAttributeName",
        }
        set {
        }
    }

    property! {
        /// `MultiMeasureMapping` of `AWS::Pipes::Pipe`.
        MultiMeasureMapping;
        new (multi_measure_attribute_mappings: List<MultiMeasureAttributeMapping> = "MultiMeasureAttributeMappings", multi_measure_name: Str = "MultiMeasureName");
        set {
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::Pipes::Pipe`.
        NetworkConfiguration;
        new ();
        set {
            /// `AwsvpcConfiguration`. Update: in place.
            awsvpc_configuration: AwsVpcConfiguration = "AwsvpcConfiguration";
        }
    }

    property! {
        /// `PipeEnrichmentHttpParameters` of `AWS::Pipes::Pipe`.
        PipeEnrichmentHttpParameters;
        new ();
        set {
            /// `HeaderParameters`. Update: in place.
            header_parameters: Map<Str> = "HeaderParameters";
            /// `PathParameterValues`: `^(?!\s*$).+|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)$`. Update: in place.
            path_parameter_values: List<Str> = "PathParameterValues";
            /// `QueryStringParameters`. Update: in place.
            query_string_parameters: Map<Str> = "QueryStringParameters";
        }
    }

    property! {
        /// `PipeEnrichmentParameters` of `AWS::Pipes::Pipe`.
        PipeEnrichmentParameters;
        new ();
        set {
            /// `HttpParameters`. Update: in place.
            http_parameters: PipeEnrichmentHttpParameters = "HttpParameters";
            /// `InputTemplate`: at most 8192 characters. Update: in place.
            input_template: Str = "InputTemplate";
        }
    }

    property! {
        /// `PipeLogConfiguration` of `AWS::Pipes::Pipe`.
        PipeLogConfiguration;
        new ();
        set {
            /// `CloudwatchLogsLogDestination`. Update: in place.
            cloudwatch_logs_log_destination: CloudwatchLogsLogDestination = "CloudwatchLogsLogDestination";
            /// `FirehoseLogDestination`. Update: in place.
            firehose_log_destination: FirehoseLogDestination = "FirehoseLogDestination";
            /// `IncludeExecutionData`: no item twice. Update: in place.
            include_execution_data: List<IncludeExecutionDataOption> = "IncludeExecutionData";
            /// `Level`. Update: in place.
            level: LogLevel = "Level";
            /// `S3LogDestination`. Update: in place.
            s3_log_destination: S3LogDestination = "S3LogDestination";
        }
    }

    property! {
        /// `PipeSourceActiveMQBrokerParameters` of `AWS::Pipes::Pipe`.
        PipeSourceActiveMQBrokerParameters;
        new (credentials: Credentials = "Credentials", queue_name: Str = "QueueName");
        set {
            /// `BatchSize`: 1 to 10 000. Update: in place.
            batch_size: Int = "BatchSize";
            /// `MaximumBatchingWindowInSeconds`: 0 to 300. Update: in place.
            maximum_batching_window_in_seconds: Int = "MaximumBatchingWindowInSeconds";
        }
    }

    property! {
        /// `PipeSourceDynamoDBStreamParameters` of `AWS::Pipes::Pipe`.
        PipeSourceDynamoDBStreamParameters;
        new (starting_position: DynamoDBStreamStartPosition = "StartingPosition");
        set {
            /// `BatchSize`: 1 to 10 000. Update: in place.
            batch_size: Int = "BatchSize";
            /// `DeadLetterConfig`. Update: in place.
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig";
            /// `MaximumBatchingWindowInSeconds`: 0 to 300. Update: in place.
            maximum_batching_window_in_seconds: Int = "MaximumBatchingWindowInSeconds";
            /// `MaximumRecordAgeInSeconds`: -1 to 604 800. Update: in place.
            maximum_record_age_in_seconds: Int = "MaximumRecordAgeInSeconds";
            /// `MaximumRetryAttempts`: -1 to 10 000. Update: in place.
            maximum_retry_attempts: Int = "MaximumRetryAttempts";
            /// `OnPartialBatchItemFailure`. Update: in place.
            on_partial_batch_item_failure: OnPartialBatchItemFailureStreams = "OnPartialBatchItemFailure";
            /// `ParallelizationFactor`: 1 to 10. Update: in place.
            parallelization_factor: Int = "ParallelizationFactor";
        }
    }

    property! {
        /// `PipeSourceKinesisStreamParameters` of `AWS::Pipes::Pipe`.
        PipeSourceKinesisStreamParameters;
        new (starting_position: KinesisStreamStartPosition = "StartingPosition");
        set {
            /// `BatchSize`: 1 to 10 000. Update: in place.
            batch_size: Int = "BatchSize";
            /// `DeadLetterConfig`. Update: in place.
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig";
            /// `MaximumBatchingWindowInSeconds`: 0 to 300. Update: in place.
            maximum_batching_window_in_seconds: Int = "MaximumBatchingWindowInSeconds";
            /// `MaximumRecordAgeInSeconds`: -1 to 604 800. Update: in place.
            maximum_record_age_in_seconds: Int = "MaximumRecordAgeInSeconds";
            /// `MaximumRetryAttempts`: -1 to 10 000. Update: in place.
            maximum_retry_attempts: Int = "MaximumRetryAttempts";
            /// `OnPartialBatchItemFailure`. Update: in place.
            on_partial_batch_item_failure: OnPartialBatchItemFailureStreams = "OnPartialBatchItemFailure";
            /// `ParallelizationFactor`: 1 to 10. Update: in place.
            parallelization_factor: Int = "ParallelizationFactor";
            /// `StartingPositionTimestamp`. Update: replaces.
            starting_position_timestamp: Str = "StartingPositionTimestamp";
        }
    }

    property! {
        /// `PipeSourceManagedStreamingKafkaParameters` of `AWS::Pipes::Pipe`.
        PipeSourceManagedStreamingKafkaParameters;
        new (topic_name: Str = "TopicName");
        set {
            /// `BatchSize`: 1 to 10 000. Update: in place.
            batch_size: Int = "BatchSize";
            /// `ConsumerGroupID`: 1 to 200 characters, `^[a-zA-Z0-9-\/*:_+=.@-]*$`. Update: replaces.
            consumer_group_id: Str = "ConsumerGroupID";
            /// `Credentials`. Update: in place.
            credentials: MSKAccessCredentials = "Credentials";
            /// `MaximumBatchingWindowInSeconds`: 0 to 300. Update: in place.
            maximum_batching_window_in_seconds: Int = "MaximumBatchingWindowInSeconds";
            /// `StartingPosition`. Update: replaces.
            starting_position: MSKStartPosition = "StartingPosition";
        }
    }

    property! {
        /// `PipeSourceParameters` of `AWS::Pipes::Pipe`.
        PipeSourceParameters;
        new ();
        set {
            /// `ActiveMQBrokerParameters`. Update: in place.
            active_mq_broker_parameters: PipeSourceActiveMQBrokerParameters = "ActiveMQBrokerParameters";
            /// `DynamoDBStreamParameters`. Update: in place.
            dynamodb_stream_parameters: PipeSourceDynamoDBStreamParameters = "DynamoDBStreamParameters";
            /// `FilterCriteria`. Update: in place.
            filter_criteria: FilterCriteria = "FilterCriteria";
            /// `KinesisStreamParameters`. Update: in place.
            kinesis_stream_parameters: PipeSourceKinesisStreamParameters = "KinesisStreamParameters";
            /// `ManagedStreamingKafkaParameters`. Update: in place.
            managed_streaming_kafka_parameters: PipeSourceManagedStreamingKafkaParameters = "ManagedStreamingKafkaParameters";
            /// `RabbitMQBrokerParameters`. Update: in place.
            rabbit_mq_broker_parameters: PipeSourceRabbitMQBrokerParameters = "RabbitMQBrokerParameters";
            /// `SelfManagedKafkaParameters`. Update: in place.
            self_managed_kafka_parameters: PipeSourceSelfManagedKafkaParameters = "SelfManagedKafkaParameters";
            /// `SqsQueueParameters`. Update: in place.
            sqs_queue_parameters: PipeSourceSqsQueueParameters = "SqsQueueParameters";
        }
    }

    property! {
        /// `PipeSourceRabbitMQBrokerParameters` of `AWS::Pipes::Pipe`.
        PipeSourceRabbitMQBrokerParameters;
        new (credentials: Credentials = "Credentials", queue_name: Str = "QueueName");
        set {
            /// `BatchSize`: 1 to 10 000. Update: in place.
            batch_size: Int = "BatchSize";
            /// `MaximumBatchingWindowInSeconds`: 0 to 300. Update: in place.
            maximum_batching_window_in_seconds: Int = "MaximumBatchingWindowInSeconds";
            /// `VirtualHost`: 1 to 200 characters, `^[a-zA-Z0-9-\/*:_+=.@-]*$`. Update: replaces.
            virtual_host: Str = "VirtualHost";
        }
    }

    property! {
        /// `PipeSourceSelfManagedKafkaParameters` of `AWS::Pipes::Pipe`.
        PipeSourceSelfManagedKafkaParameters;
        new (topic_name: Str = "TopicName");
        set {
            /// `AdditionalBootstrapServers`: at most 2 items, 1 to 300 characters. Update: replaces.
            additional_bootstrap_servers: List<Str> = "AdditionalBootstrapServers";
            /// `BatchSize`: 1 to 10 000. Update: in place.
            batch_size: Int = "BatchSize";
            /// `ConsumerGroupID`: 1 to 200 characters, `^[a-zA-Z0-9-\/*:_+=.@-]*$`. Update: replaces.
            consumer_group_id: Str = "ConsumerGroupID";
            /// `Credentials`. Update: in place.
            credentials: SelfManagedKafkaAccessConfigurationCredentials = "Credentials";
            /// `MaximumBatchingWindowInSeconds`: 0 to 300. Update: in place.
            maximum_batching_window_in_seconds: Int = "MaximumBatchingWindowInSeconds";
            /// `ServerRootCaCertificate`: 1 to 1600 characters. Update: in place.
            server_root_ca_certificate: Str = "ServerRootCaCertificate";
            /// `StartingPosition`. Update: replaces.
            starting_position: SelfManagedKafkaStartPosition = "StartingPosition";
            /// `Vpc`. Update: in place.
            vpc: SelfManagedKafkaAccessConfigurationVpc = "Vpc";
        }
    }

    property! {
        /// `PipeSourceSqsQueueParameters` of `AWS::Pipes::Pipe`.
        PipeSourceSqsQueueParameters;
        new ();
        set {
            /// `BatchSize`: 1 to 10 000. Update: in place.
            batch_size: Int = "BatchSize";
            /// `MaximumBatchingWindowInSeconds`: 0 to 300. Update: in place.
            maximum_batching_window_in_seconds: Int = "MaximumBatchingWindowInSeconds";
        }
    }

    property! {
        /// `PipeTargetBatchJobParameters` of `AWS::Pipes::Pipe`.
        PipeTargetBatchJobParameters;
        new_with PipeTargetBatchJobParametersRequired {
            /// `JobDefinition`. Update: in place.
            job_definition: Str = "JobDefinition",
            /// `JobName`. Update: in place.
            job_name: Str = "JobName",
        }
        set {
            /// `ArrayProperties`. Update: in place.
            array_properties: BatchArrayProperties = "ArrayProperties";
            /// `ContainerOverrides`. Update: in place.
            container_overrides: BatchContainerOverrides = "ContainerOverrides";
            /// `DependsOn`: at most 20 items. Update: in place.
            depends_on: List<BatchJobDependency> = "DependsOn";
            /// `Parameters`. Update: in place.
            parameters: Map<Str> = "Parameters";
            /// `RetryStrategy`. Update: in place.
            retry_strategy: BatchRetryStrategy = "RetryStrategy";
        }
    }

    property! {
        /// `PipeTargetCloudWatchLogsParameters` of `AWS::Pipes::Pipe`.
        PipeTargetCloudWatchLogsParameters;
        new ();
        set {
            /// `LogStreamName`: 1 to 256 characters. Update: in place.
            log_stream_name: Str = "LogStreamName";
            /// `Timestamp`: 1 to 256 characters, `^\$(\.[\w_-]+(\[(\d+|\*)\])*)*$`. Update: in place.
            timestamp: Str = "Timestamp";
        }
    }

    property! {
        /// `PipeTargetEcsTaskParameters` of `AWS::Pipes::Pipe`.
        PipeTargetEcsTaskParameters;
        new (task_definition_arn: Str = "TaskDefinitionArn");
        set {
            /// `CapacityProviderStrategy`: at most 6 items. Update: in place.
            capacity_provider_strategy: List<CapacityProviderStrategyItem> = "CapacityProviderStrategy";
            /// `EnableECSManagedTags`: default `false`. Update: in place.
            enable_ecs_managed_tags: Bool = "EnableECSManagedTags";
            /// `EnableExecuteCommand`: default `false`. Update: in place.
            enable_execute_command: Bool = "EnableExecuteCommand";
            /// `Group`. Update: in place.
            group: Str = "Group";
            /// `LaunchType`. Update: in place.
            launch_type: LaunchType = "LaunchType";
            /// `NetworkConfiguration`. Update: in place.
            network_configuration: NetworkConfiguration = "NetworkConfiguration";
            /// `Overrides`. Update: in place.
            overrides: EcsTaskOverride = "Overrides";
            /// `PlacementConstraints`: at most 10 items. Update: in place.
            placement_constraints: List<PlacementConstraint> = "PlacementConstraints";
            /// `PlacementStrategy`: at most 5 items. Update: in place.
            placement_strategy: List<PlacementStrategy> = "PlacementStrategy";
            /// `PlatformVersion`. Update: in place.
            platform_version: Str = "PlatformVersion";
            /// `PropagateTags`. Update: in place.
            propagate_tags: PropagateTags = "PropagateTags";
            /// `ReferenceId`: at most 1024 characters. Update: in place.
            reference_id: Str = "ReferenceId";
            /// `Tags`. Update: in place.
            tags: List<Tag> = "Tags";
            /// `TaskCount`: at least 1. Update: in place.
            task_count: Int = "TaskCount";
        }
    }

    property! {
        /// `PipeTargetEventBridgeEventBusParameters` of `AWS::Pipes::Pipe`.
        PipeTargetEventBridgeEventBusParameters;
        new ();
        set {
            /// `DetailType`: 1 to 128 characters. Update: in place.
            detail_type: Str = "DetailType";
            /// `EndpointId`: 1 to 50 characters, `^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$`. Update: in place.
            endpoint_id: Str = "EndpointId";
            /// `Resources`: at most 10 items, 1 to 1600 characters. Update: in place.
            resources: List<Str> = "Resources";
            /// `Source`: 1 to 256 characters. Update: in place.
            source: Str = "Source";
            /// `Time`: 1 to 256 characters, `^\$(\.[\w/_-]+(\[(\d+|\*)\])*)*$`. Update: in place.
            time: Str = "Time";
        }
    }

    property! {
        /// `PipeTargetHttpParameters` of `AWS::Pipes::Pipe`.
        PipeTargetHttpParameters;
        new ();
        set {
            /// `HeaderParameters`. Update: in place.
            header_parameters: Map<Str> = "HeaderParameters";
            /// `PathParameterValues`: `^(?!\s*$).+|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)$`. Update: in place.
            path_parameter_values: List<Str> = "PathParameterValues";
            /// `QueryStringParameters`. Update: in place.
            query_string_parameters: Map<Str> = "QueryStringParameters";
        }
    }

    property! {
        /// `PipeTargetKinesisStreamParameters` of `AWS::Pipes::Pipe`.
        PipeTargetKinesisStreamParameters;
        new (partition_key: Str = "PartitionKey");
        set {
        }
    }

    property! {
        /// `PipeTargetLambdaFunctionParameters` of `AWS::Pipes::Pipe`.
        PipeTargetLambdaFunctionParameters;
        new ();
        set {
            /// `InvocationType`. Update: in place.
            invocation_type: PipeTargetInvocationType = "InvocationType";
        }
    }

    property! {
        /// `PipeTargetParameters` of `AWS::Pipes::Pipe`.
        PipeTargetParameters;
        new ();
        set {
            /// `BatchJobParameters`. Update: in place.
            batch_job_parameters: PipeTargetBatchJobParameters = "BatchJobParameters";
            /// `CloudWatchLogsParameters`. Update: in place.
            cloud_watch_logs_parameters: PipeTargetCloudWatchLogsParameters = "CloudWatchLogsParameters";
            /// `EcsTaskParameters`. Update: in place.
            ecs_task_parameters: PipeTargetEcsTaskParameters = "EcsTaskParameters";
            /// `EventBridgeEventBusParameters`. Update: in place.
            event_bridge_event_bus_parameters: PipeTargetEventBridgeEventBusParameters = "EventBridgeEventBusParameters";
            /// `HttpParameters`. Update: in place.
            http_parameters: PipeTargetHttpParameters = "HttpParameters";
            /// `InputTemplate`: at most 8192 characters. Update: in place.
            input_template: Str = "InputTemplate";
            /// `KinesisStreamParameters`. Update: in place.
            kinesis_stream_parameters: PipeTargetKinesisStreamParameters = "KinesisStreamParameters";
            /// `LambdaFunctionParameters`. Update: in place.
            lambda_function_parameters: PipeTargetLambdaFunctionParameters = "LambdaFunctionParameters";
            /// `RedshiftDataParameters`. Update: in place.
            redshift_data_parameters: PipeTargetRedshiftDataParameters = "RedshiftDataParameters";
            /// `SageMakerPipelineParameters`. Update: in place.
            sage_maker_pipeline_parameters: PipeTargetSageMakerPipelineParameters = "SageMakerPipelineParameters";
            /// `SqsQueueParameters`. Update: in place.
            sqs_queue_parameters: PipeTargetSqsQueueParameters = "SqsQueueParameters";
            /// `StepFunctionStateMachineParameters`. Update: in place.
            step_function_state_machine_parameters: PipeTargetStateMachineParameters = "StepFunctionStateMachineParameters";
            /// `TimestreamParameters`. Update: in place.
            timestream_parameters: PipeTargetTimestreamParameters = "TimestreamParameters";
        }
    }

    property! {
        /// `PipeTargetRedshiftDataParameters` of `AWS::Pipes::Pipe`.
        PipeTargetRedshiftDataParameters;
        new (database: Str = "Database", sqls: List<Str> = "Sqls");
        set {
            /// `DbUser`: 1 to 128 characters. Update: in place.
            db_user: Str = "DbUser";
            /// `SecretManagerArn`: 1 to 1600 characters. Update: in place.
            secret_manager_arn: Str = "SecretManagerArn";
            /// `StatementName`: 1 to 500 characters. Update: in place.
            statement_name: Str = "StatementName";
            /// `WithEvent`: default `false`. Update: in place.
            with_event: Bool = "WithEvent";
        }
    }

    property! {
        /// `PipeTargetSageMakerPipelineParameters` of `AWS::Pipes::Pipe`.
        PipeTargetSageMakerPipelineParameters;
        new ();
        set {
            /// `PipelineParameterList`: at most 200 items. Update: in place.
            pipeline_parameter_list: List<SageMakerPipelineParameter> = "PipelineParameterList";
        }
    }

    property! {
        /// `PipeTargetSqsQueueParameters` of `AWS::Pipes::Pipe`.
        PipeTargetSqsQueueParameters;
        new ();
        set {
            /// `MessageDeduplicationId`: at most 100 characters. Update: in place.
            message_deduplication_id: Str = "MessageDeduplicationId";
            /// `MessageGroupId`: at most 100 characters. Update: in place.
            message_group_id: Str = "MessageGroupId";
        }
    }

    property! {
        /// `PipeTargetStateMachineParameters` of `AWS::Pipes::Pipe`.
        PipeTargetStateMachineParameters;
        new ();
        set {
            /// `InvocationType`. Update: in place.
            invocation_type: PipeTargetInvocationType = "InvocationType";
        }
    }

    property! {
        /// `PipeTargetTimestreamParameters` of `AWS::Pipes::Pipe`.
        PipeTargetTimestreamParameters;
        new_with PipeTargetTimestreamParametersRequired {
            /// `DimensionMappings`: 1 to 128 items. Update: in place.
            dimension_mappings: List<DimensionMapping> = "DimensionMappings",
            /// `TimeValue`: 1 to 256 characters. Update: in place.
            time_value: Str = "TimeValue",
            /// `VersionValue`: 1 to 256 characters. Update: in place.
            version_value: Str = "VersionValue",
        }
        set {
            /// `EpochTimeUnit`. Update: in place.
            epoch_time_unit: EpochTimeUnit = "EpochTimeUnit";
            /// `MultiMeasureMappings`: at most 1024 items. Update: in place.
            multi_measure_mappings: List<MultiMeasureMapping> = "MultiMeasureMappings";
            /// `SingleMeasureMappings`: at most 8192 items. Update: in place.
            single_measure_mappings: List<SingleMeasureMapping> = "SingleMeasureMappings";
            /// `TimeFieldType`. Update: in place.
            time_field_type: TimeFieldType = "TimeFieldType";
            /// `TimestampFormat`: 1 to 256 characters. Update: in place.
            timestamp_format: Str = "TimestampFormat";
        }
    }

    property! {
        /// `PlacementConstraint` of `AWS::Pipes::Pipe`.
        PlacementConstraint;
        new ();
        set {
            /// `Expression`: at most 2000 characters. Update: in place.
            expression: Str = "Expression";
            /// `Type`. Update: in place.
            type_: PlacementConstraintType = "Type";
        }
    }

    property! {
        /// `PlacementStrategy` of `AWS::Pipes::Pipe`.
        PlacementStrategy;
        new ();
        set {
            /// `Field`: at most 255 characters. Update: in place.
            field: Str = "Field";
            /// `Type`. Update: in place.
            type_: PlacementStrategyType = "Type";
        }
    }

    property! {
        /// `S3LogDestination` of `AWS::Pipes::Pipe`.
        S3LogDestination;
        new ();
        set {
            /// `BucketName`. Update: in place.
            bucket_name: S3BucketName = "BucketName";
            /// `BucketOwner`. Update: in place.
            bucket_owner: Str = "BucketOwner";
            /// `OutputFormat`. Update: in place.
            output_format: S3OutputFormat = "OutputFormat";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `SageMakerPipelineParameter` of `AWS::Pipes::Pipe`.
        SageMakerPipelineParameter;
        new_with SageMakerPipelineParameterRequired {
            /// `Name`: 1 to 256 characters. Update: in place.
            name: Str = "Name",
            /// `Value`: at most 1024 characters. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `SelfManagedKafkaAccessConfigurationCredentials` of `AWS::Pipes::Pipe`.
        SelfManagedKafkaAccessConfigurationCredentials;
        new ();
        set {
            /// `BasicAuth`: 1 to 1600 characters. Update: in place.
            basic_auth: Str = "BasicAuth";
            /// `ClientCertificateTlsAuth`: 1 to 1600 characters. Update: in place.
            client_certificate_tls_auth: Str = "ClientCertificateTlsAuth";
            /// `SaslScram256Auth`: 1 to 1600 characters. Update: in place.
            sasl_scram256_auth: Str = "SaslScram256Auth";
            /// `SaslScram512Auth`: 1 to 1600 characters. Update: in place.
            sasl_scram512_auth: Str = "SaslScram512Auth";
        }
    }

    property! {
        /// `SelfManagedKafkaAccessConfigurationVpc` of `AWS::Pipes::Pipe`.
        SelfManagedKafkaAccessConfigurationVpc;
        new ();
        set {
            /// `SecurityGroup`: at most 5 items, 1 to 1024 characters, `^sg-[0-9a-zA-Z]*$`. Update: in place.
            security_group: List<Str> = "SecurityGroup";
            /// `Subnets`: at most 16 items, 1 to 1024 characters, `^subnet-[0-9a-z]*$`. Update: in place.
            subnets: List<Str> = "Subnets";
        }
    }

    property! {
        /// `SingleMeasureMapping` of `AWS::Pipes::Pipe`.
        SingleMeasureMapping;
        new_with SingleMeasureMappingRequired {
            /// `MeasureName`: 1 to 1024 characters. Update: in place.
            measure_name: Str = "MeasureName",
            /// `MeasureValue`: 1 to 2048 characters. Update: in place.
            measure_value: Str = "MeasureValue",
            /// `MeasureValueType`. Update: in place.
            measure_value_type: MeasureValueType = "MeasureValueType",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Pipes::Pipe`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AssignPublicIp` of `AWS::Pipes::Pipe`.
        AssignPublicIp {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `BatchJobDependencyType` of `AWS::Pipes::Pipe`.
        BatchJobDependencyType {
            N_TO_N = "N_TO_N",
            SEQUENTIAL = "SEQUENTIAL",
        }
    }

    values! {
        /// `BatchResourceRequirementType` of `AWS::Pipes::Pipe`.
        BatchResourceRequirementType {
            GPU = "GPU",
            MEMORY = "MEMORY",
            VCPU = "VCPU",
        }
    }

    values! {
        /// `DimensionValueType` of `AWS::Pipes::Pipe`.
        DimensionValueType {
            VARCHAR = "VARCHAR",
        }
    }

    values! {
        /// `DynamoDBStreamStartPosition` of `AWS::Pipes::Pipe`.
        DynamoDBStreamStartPosition {
            TRIM_HORIZON = "TRIM_HORIZON",
            LATEST = "LATEST",
        }
    }

    values! {
        /// `EcsEnvironmentFileType` of `AWS::Pipes::Pipe`.
        EcsEnvironmentFileType {
            S3 = "s3",
        }
    }

    values! {
        /// `EcsResourceRequirementType` of `AWS::Pipes::Pipe`.
        EcsResourceRequirementType {
            GPU = "GPU",
            INFERENCE_ACCELERATOR = "InferenceAccelerator",
        }
    }

    values! {
        /// `EpochTimeUnit` of `AWS::Pipes::Pipe`.
        EpochTimeUnit {
            MILLISECONDS = "MILLISECONDS",
            SECONDS = "SECONDS",
            MICROSECONDS = "MICROSECONDS",
            NANOSECONDS = "NANOSECONDS",
        }
    }

    values! {
        /// `IncludeExecutionDataOption` of `AWS::Pipes::Pipe`.
        IncludeExecutionDataOption {
            ALL = "ALL",
        }
    }

    values! {
        /// `KinesisStreamStartPosition` of `AWS::Pipes::Pipe`.
        KinesisStreamStartPosition {
            TRIM_HORIZON = "TRIM_HORIZON",
            LATEST = "LATEST",
            AT_TIMESTAMP = "AT_TIMESTAMP",
        }
    }

    values! {
        /// `LaunchType` of `AWS::Pipes::Pipe`.
        LaunchType {
            EC2 = "EC2",
            FARGATE = "FARGATE",
            EXTERNAL = "EXTERNAL",
        }
    }

    values! {
        /// `LogLevel` of `AWS::Pipes::Pipe`.
        LogLevel {
            OFF = "OFF",
            ERROR = "ERROR",
            INFO = "INFO",
            TRACE = "TRACE",
        }
    }

    values! {
        /// `MSKStartPosition` of `AWS::Pipes::Pipe`.
        MSKStartPosition {
            TRIM_HORIZON = "TRIM_HORIZON",
            LATEST = "LATEST",
        }
    }

    values! {
        /// `MeasureValueType` of `AWS::Pipes::Pipe`.
        MeasureValueType {
            DOUBLE = "DOUBLE",
            BIGINT = "BIGINT",
            VARCHAR = "VARCHAR",
            BOOLEAN = "BOOLEAN",
            TIMESTAMP = "TIMESTAMP",
        }
    }

    values! {
        /// `OnPartialBatchItemFailureStreams` of `AWS::Pipes::Pipe`.
        OnPartialBatchItemFailureStreams {
            AUTOMATIC_BISECT = "AUTOMATIC_BISECT",
        }
    }

    values! {
        /// `PipeTargetInvocationType` of `AWS::Pipes::Pipe`.
        PipeTargetInvocationType {
            REQUEST_RESPONSE = "REQUEST_RESPONSE",
            FIRE_AND_FORGET = "FIRE_AND_FORGET",
        }
    }

    values! {
        /// `PlacementConstraintType` of `AWS::Pipes::Pipe`.
        PlacementConstraintType {
            DISTINCT_INSTANCE = "distinctInstance",
            MEMBER_OF = "memberOf",
        }
    }

    values! {
        /// `PlacementStrategyType` of `AWS::Pipes::Pipe`.
        PlacementStrategyType {
            RANDOM = "random",
            SPREAD = "spread",
            BINPACK = "binpack",
        }
    }

    values! {
        /// `PropagateTags` of `AWS::Pipes::Pipe`.
        PropagateTags {
            TASK_DEFINITION = "TASK_DEFINITION",
        }
    }

    values! {
        /// `RequestedPipeState` of `AWS::Pipes::Pipe`.
        RequestedPipeState {
            RUNNING = "RUNNING",
            STOPPED = "STOPPED",
        }
    }

    values! {
        /// `S3OutputFormat` of `AWS::Pipes::Pipe`.
        S3OutputFormat {
            JSON = "json",
            PLAIN = "plain",
            W3C = "w3c",
        }
    }

    values! {
        /// `SelfManagedKafkaStartPosition` of `AWS::Pipes::Pipe`.
        SelfManagedKafkaStartPosition {
            TRIM_HORIZON = "TRIM_HORIZON",
            LATEST = "LATEST",
        }
    }

    values! {
        /// `TimeFieldType` of `AWS::Pipes::Pipe`.
        TimeFieldType {
            EPOCH = "EPOCH",
            TIMESTAMP_FORMAT = "TIMESTAMP_FORMAT",
        }
    }
}
