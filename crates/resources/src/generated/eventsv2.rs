// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::EventsV2`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::EventsV2::EventBus`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventbus.html).
    EventBus = "AWS::EventsV2::EventBus", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `EncryptionConfiguration`. Update: in place.
        encryption_configuration: event_bus::EncryptionConfiguration = "EncryptionConfiguration";
        /// `Name`: 1 to 256 characters, `^[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Update: replaces.
        name: Str = "Name";
        /// `StorageConfiguration`. Update: in place.
        storage_configuration: event_bus::StorageConfiguration = "StorageConfiguration";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<event_bus::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `State`
        state: Str = "State";
    }
    ref event_bus_arn;
}

/// Property types of `AWS::EventsV2::EventBus`.
pub mod event_bus {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EncryptionConfiguration` of `AWS::EventsV2::EventBus`.
        EncryptionConfiguration;
        new ();
        set {
            /// `KmsKeyIdentifier`: at most 2048 characters, `^[a-zA-Z0-9_\-/:]*$`. Update: in place.
            kms_key_identifier: Str = "KmsKeyIdentifier";
        }
    }

    property! {
        /// `StorageConfiguration` of `AWS::EventsV2::EventBus`.
        StorageConfiguration;
        new ();
        set {
            /// `RetentionPeriodInDays`: 1 to 365. Update: in place.
            retention_period_in_days: DayCount = "RetentionPeriodInDays";
        }
    }

    property! {
        /// `Tag` of `AWS::EventsV2::EventBus`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::EventsV2::EventSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventsource.html).
    EventSource = "AWS::EventsV2::EventSource", Ref = Arn;
    tags "Tags" List;
    new_with EventSourceRequired {
        /// `Name`: 1 to 256 characters, `^(?!aws\.)[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Update: replaces.
        name: Str = "Name",
        /// `EventBusArn`: 1 to 1011 characters. Update: replaces.
        event_bus_arn: Str = "EventBusArn",
        /// `Configuration`. Update: in place.
        configuration: event_source::EventSourceConfiguration = "Configuration",
    }
    set {
        /// `Configuration`. Update: in place.
        configuration: event_source::EventSourceConfiguration = "Configuration";
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `EventBusArn`: 1 to 1011 characters. Update: replaces.
        event_bus_arn: Str = "EventBusArn";
        /// `Name`: 1 to 256 characters, `^(?!aws\.)[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<event_source::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `Revoked`
        revoked: Bool = "Revoked";
        /// `State`
        state: Str = "State";
    }
    ref event_source_arn;
}

/// Property types of `AWS::EventsV2::EventSource`.
pub mod event_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::event_bus::Tag;

    property! {
        /// `AwsServiceEventsConfiguration` of `AWS::EventsV2::EventSource`.
        AwsServiceEventsConfiguration;
        new (aws_service: Str = "AwsService");
        set {
            /// `OnFailureConfiguration`. Update: in place.
            on_failure_configuration: OnFailureConfiguration = "OnFailureConfiguration";
            /// `Pattern`: at most 3753 characters. Update: in place.
            pattern: Str = "Pattern";
        }
    }

    property! {
        /// `EventSourceConfiguration` of `AWS::EventsV2::EventSource`.
        EventSourceConfiguration;
        new ();
        set {
            /// `AwsServiceEventsConfiguration`. Update: in place.
            aws_service_events_configuration: AwsServiceEventsConfiguration = "AwsServiceEventsConfiguration";
            /// `PartnerEventsConfiguration`. Update: in place.
            partner_events_configuration: PartnerEventsConfiguration = "PartnerEventsConfiguration";
        }
    }

    property! {
        /// `OnFailureConfiguration` of `AWS::EventsV2::EventSource`.
        OnFailureConfiguration;
        new ();
        set {
            /// `Arn`: 1 to 1600 characters. Update: in place.
            arn: Str = "Arn";
        }
    }

    property! {
        /// `PartnerEventsConfiguration` of `AWS::EventsV2::EventSource`.
        PartnerEventsConfiguration;
        new (partner_event_source_arn: Str = "PartnerEventSourceArn");
        set {
            /// `OnFailureConfiguration`. Update: in place.
            on_failure_configuration: OnFailureConfiguration = "OnFailureConfiguration";
            /// `PartnerBusKmsKeyIdentifier`: at most 2048 characters, `^[a-zA-Z0-9_\-/:]*$`. Update: in place.
            partner_bus_kms_key_identifier: Str = "PartnerBusKmsKeyIdentifier";
            /// `Pattern`: at most 3753 characters. Update: in place.
            pattern: Str = "Pattern";
        }
    }
}

resource! {
    /// `AWS::EventsV2::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-resourcepolicy.html).
    ResourcePolicy = "AWS::EventsV2::ResourcePolicy", Ref = Arn;
    new (event_bus_arn: Str = "EventBusArn", policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `EventBusArn`: 1 to 1011 characters. Update: replaces.
        event_bus_arn: Str = "EventBusArn";
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
    }
    get {
        /// `RevisionId`
        revision_id: Str = "RevisionId";
    }
    ref event_bus_arn;
}

resource! {
    /// `AWS::EventsV2::Subscriber`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html).
    Subscriber = "AWS::EventsV2::Subscriber", Ref = Arn;
    tags "Tags" List;
    new_with SubscriberRequired {
        /// `Name`: 1 to 256 characters, `^[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Update: replaces.
        name: Str = "Name",
        /// `EventBusArn`: 1 to 1011 characters. Update: replaces.
        event_bus_arn: Str = "EventBusArn",
        /// `InvokeConfiguration`. Update: in place.
        invoke_configuration: subscriber::InvokeConfiguration = "InvokeConfiguration",
    }
    set {
        /// `BatchConfiguration`. Update: in place.
        batch_configuration: subscriber::BatchConfiguration = "BatchConfiguration";
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `EventBusArn`: 1 to 1011 characters. Update: replaces.
        event_bus_arn: Str = "EventBusArn";
        /// `FilterConfiguration`. Update: in place.
        filter_configuration: subscriber::FilterConfiguration = "FilterConfiguration";
        /// `InvokeConfiguration`. Update: in place.
        invoke_configuration: subscriber::InvokeConfiguration = "InvokeConfiguration";
        /// `LogConfiguration`. Update: in place.
        log_configuration: subscriber::LogConfiguration = "LogConfiguration";
        /// `Name`: 1 to 256 characters, `^[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Update: replaces.
        name: Str = "Name";
        /// `OnFailureConfiguration`. Update: in place.
        on_failure_configuration: subscriber::OnFailureConfiguration = "OnFailureConfiguration";
        /// `PointInTimeConfiguration`. Update: replaces.
        point_in_time_configuration: subscriber::PointInTimeConfiguration = "PointInTimeConfiguration";
        /// `ResumePosition`. Update: in place.
        resume_position: subscriber::ResumePosition = "ResumePosition";
        /// `RetryPolicy`. Update: in place.
        retry_policy: subscriber::RetryPolicy = "RetryPolicy";
        /// `StartingPosition`. Update: replaces.
        starting_position: subscriber::StartingPosition = "StartingPosition";
        /// `State`. Update: in place.
        state: subscriber::State = "State";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<subscriber::Tag> = "Tags";
        /// `Transformer`. Update: in place.
        transformer: subscriber::Transformer = "Transformer";
        /// `Type`. Update: replaces.
        type_: subscriber::SubscriberType = "Type";
    }
    get {
        /// `BusName`
        bus_name: Str = "BusName";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref subscriber_arn;
}

/// Property types of `AWS::EventsV2::Subscriber`.
pub mod subscriber {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::event_bus::Tag;

    pub use super::event_source::OnFailureConfiguration;

    property! {
        /// `BatchConfiguration` of `AWS::EventsV2::Subscriber`.
        BatchConfiguration;
        new ();
        set {
            /// `MaxBatchSize`: 1 to 500. Update: in place.
            max_batch_size: Int = "MaxBatchSize";
            /// `MaxBatchWindowInSeconds`: 0 to 300. Update: in place.
            max_batch_window_in_seconds: Int = "MaxBatchWindowInSeconds";
        }
    }

    property! {
        /// `DeduplicationConfiguration` of `AWS::EventsV2::Subscriber`.
        DeduplicationConfiguration;
        new (deduplication_type: DeduplicationType = "DeduplicationType");
        set {
        }
    }

    property! {
        /// `EventBusV2Parameters` of `AWS::EventsV2::Subscriber`.
        EventBusV2Parameters;
        new ();
        set {
            /// `DeduplicationConfiguration`. Update: in place.
            deduplication_configuration: DeduplicationConfiguration = "DeduplicationConfiguration";
            /// `Metadata`. Update: in place.
            metadata: Map<Str> = "Metadata";
            /// `SystemMetadata`. Update: in place.
            system_metadata: EventBusV2SystemMetadata = "SystemMetadata";
        }
    }

    property! {
        /// `EventBusV2SystemMetadata` of `AWS::EventsV2::Subscriber`.
        EventBusV2SystemMetadata;
        new ();
        set {
            /// `DeduplicationId`. Update: in place.
            deduplication_id: Str = "DeduplicationId";
            /// `EventGroupId`. Update: in place.
            event_group_id: Str = "EventGroupId";
        }
    }

    property! {
        /// `Filter` of `AWS::EventsV2::Subscriber`.
        Filter;
        new (pattern: Str = "Pattern", scope: Scope = "Scope");
        set {
        }
    }

    property! {
        /// `FilterConfiguration` of `AWS::EventsV2::Subscriber`.
        FilterConfiguration;
        new (filters: List<Filter> = "Filters");
        set {
            /// `Language`. Update: in place.
            language: Language = "Language";
        }
    }

    property! {
        /// `HttpParameters` of `AWS::EventsV2::Subscriber`.
        HttpParameters;
        new ();
        set {
            /// `HeaderParameters`. Update: in place.
            header_parameters: Map<Str> = "HeaderParameters";
            /// `InvocationTimeoutSeconds`. Update: in place.
            invocation_timeout_seconds: Str = "InvocationTimeoutSeconds";
            /// `PathParameterValues`: at most 50 items, `^(?!\s*$).+$`. Update: in place.
            path_parameter_values: List<Str> = "PathParameterValues";
            /// `QueryStringParameters`. Update: in place.
            query_string_parameters: Map<Str> = "QueryStringParameters";
        }
    }

    property! {
        /// `InvokeConfiguration` of `AWS::EventsV2::Subscriber`.
        InvokeConfiguration;
        new (target_arn: Str = "TargetArn", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `EventBusV2Parameters`. Update: in place.
            event_bus_v2_parameters: EventBusV2Parameters = "EventBusV2Parameters";
            /// `HttpParameters`. Update: in place.
            http_parameters: HttpParameters = "HttpParameters";
            /// `KinesisParameters`. Update: in place.
            kinesis_parameters: KinesisParameters = "KinesisParameters";
            /// `LambdaParameters`. Update: in place.
            lambda_parameters: LambdaParameters = "LambdaParameters";
            /// `SnsParameters`. Update: in place.
            sns_parameters: SnsParameters = "SnsParameters";
            /// `SqsParameters`. Update: in place.
            sqs_parameters: SqsParameters = "SqsParameters";
            /// `StepFunctionsParameters`. Update: in place.
            step_functions_parameters: StepFunctionsParameters = "StepFunctionsParameters";
            /// `UniversalTargetParameters`. Update: in place.
            universal_target_parameters: UniversalTargetParameters = "UniversalTargetParameters";
        }
    }

    property! {
        /// `JsonataConfiguration` of `AWS::EventsV2::Subscriber`.
        JsonataConfiguration;
        new (expression: Str = "Expression");
        set {
        }
    }

    property! {
        /// `KinesisParameters` of `AWS::EventsV2::Subscriber`.
        KinesisParameters;
        new ();
        set {
            /// `ExplicitHashKey`. Update: in place.
            explicit_hash_key: Str = "ExplicitHashKey";
            /// `PartitionKey`. Update: in place.
            partition_key: Str = "PartitionKey";
        }
    }

    property! {
        /// `LambdaParameters` of `AWS::EventsV2::Subscriber`.
        LambdaParameters;
        new ();
        set {
            /// `DurableExecutionName`. Update: in place.
            durable_execution_name: Str = "DurableExecutionName";
            /// `InvocationTimeoutSeconds`. Update: in place.
            invocation_timeout_seconds: Str = "InvocationTimeoutSeconds";
            /// `InvocationType`. Update: in place.
            invocation_type: Str = "InvocationType";
            /// `Qualifier`. Update: in place.
            qualifier: Str = "Qualifier";
            /// `TenantId`. Update: in place.
            tenant_id: Str = "TenantId";
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::EventsV2::Subscriber`.
        LogConfiguration;
        new ();
        set {
            /// `IncludePayload`. Update: in place.
            include_payload: IncludePayload = "IncludePayload";
            /// `Level`. Update: in place.
            level: Level = "Level";
        }
    }

    property! {
        /// `MessageAttributeValue` of `AWS::EventsV2::Subscriber`.
        MessageAttributeValue;
        new (data_type: Str = "DataType");
        set {
            /// `BinaryValue`. Update: in place.
            binary_value: Str = "BinaryValue";
            /// `StringValue`. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `PointInTimeConfiguration` of `AWS::EventsV2::Subscriber`.
        PointInTimeConfiguration;
        new (point_type: PointType = "PointType");
        set {
            /// `EndPoint`. Update: replaces.
            end_point: Int = "EndPoint";
            /// `StartingPoint`. Update: replaces.
            starting_point: Int = "StartingPoint";
        }
    }

    property! {
        /// `RetryPolicy` of `AWS::EventsV2::Subscriber`.
        RetryPolicy;
        new ();
        set {
            /// `MaxEventAgeInSeconds`: 60 to 86 400. Update: in place.
            max_event_age_in_seconds: Int = "MaxEventAgeInSeconds";
            /// `MaxRetryAttempts`: 0 to 185. Update: in place.
            max_retry_attempts: Int = "MaxRetryAttempts";
            /// `RetryStrategy`. Update: in place.
            retry_strategy: RetryStrategy = "RetryStrategy";
        }
    }

    property! {
        /// `SnsParameters` of `AWS::EventsV2::Subscriber`.
        SnsParameters;
        new ();
        set {
            /// `MessageAttributes`. Update: in place.
            message_attributes: Map<MessageAttributeValue> = "MessageAttributes";
            /// `MessageDeduplicationId`. Update: in place.
            message_deduplication_id: Str = "MessageDeduplicationId";
            /// `MessageGroupId`. Update: in place.
            message_group_id: Str = "MessageGroupId";
            /// `MessageStructure`. Update: in place.
            message_structure: Str = "MessageStructure";
            /// `Subject`. Update: in place.
            subject: Str = "Subject";
        }
    }

    property! {
        /// `SqsParameters` of `AWS::EventsV2::Subscriber`.
        SqsParameters;
        new ();
        set {
            /// `DelaySeconds`. Update: in place.
            delay_seconds: Str = "DelaySeconds";
            /// `MessageAttributes`. Update: in place.
            message_attributes: Map<MessageAttributeValue> = "MessageAttributes";
            /// `MessageDeduplicationId`. Update: in place.
            message_deduplication_id: Str = "MessageDeduplicationId";
            /// `MessageGroupId`. Update: in place.
            message_group_id: Str = "MessageGroupId";
            /// `MessageSystemAttributes`. Update: in place.
            message_system_attributes: Map<MessageAttributeValue> = "MessageSystemAttributes";
        }
    }

    property! {
        /// `StepFunctionsParameters` of `AWS::EventsV2::Subscriber`.
        StepFunctionsParameters;
        new ();
        set {
            /// `InvocationTimeoutSeconds`. Update: in place.
            invocation_timeout_seconds: Str = "InvocationTimeoutSeconds";
            /// `InvocationType`. Update: in place.
            invocation_type: Str = "InvocationType";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `TraceHeader`. Update: in place.
            trace_header: Str = "TraceHeader";
        }
    }

    property! {
        /// `Transformer` of `AWS::EventsV2::Subscriber`.
        Transformer;
        new ();
        set {
            /// `JsonataConfiguration`. Update: in place.
            jsonata_configuration: JsonataConfiguration = "JsonataConfiguration";
            /// `Type`. Update: in place.
            type_: TransformerType = "Type";
        }
    }

    property! {
        /// `UniversalTargetParameters` of `AWS::EventsV2::Subscriber`.
        UniversalTargetParameters;
        new (input: Str = "Input");
        set {
            /// `InvocationTimeoutSeconds`. Update: in place.
            invocation_timeout_seconds: Str = "InvocationTimeoutSeconds";
        }
    }

    values! {
        /// `DeduplicationType` of `AWS::EventsV2::Subscriber`.
        DeduplicationType {
            CONTENT_BASED = "CONTENT_BASED",
        }
    }

    values! {
        /// `IncludePayload` of `AWS::EventsV2::Subscriber`.
        IncludePayload {
            FULL = "FULL",
            ON_ERROR_ONLY = "ON_ERROR_ONLY",
        }
    }

    values! {
        /// `Language` of `AWS::EventsV2::Subscriber`.
        Language {
            EVENT_BRIDGE_PATTERN = "EVENT_BRIDGE_PATTERN",
        }
    }

    values! {
        /// `Level` of `AWS::EventsV2::Subscriber`.
        Level {
            OFF = "OFF",
            ERROR = "ERROR",
            INFO = "INFO",
        }
    }

    values! {
        /// `PointType` of `AWS::EventsV2::Subscriber`.
        PointType {
            HORIZON = "HORIZON",
            TIMESTAMP = "TIMESTAMP",
        }
    }

    values! {
        /// `ResumePosition` of `AWS::EventsV2::Subscriber`.
        ResumePosition {
            LAST_PROCESSED = "LAST_PROCESSED",
            LATEST = "LATEST",
        }
    }

    values! {
        /// `RetryStrategy` of `AWS::EventsV2::Subscriber`.
        RetryStrategy {
            ALL = "ALL",
        }
    }

    values! {
        /// `Scope` of `AWS::EventsV2::Subscriber`.
        Scope {
            DATA = "DATA",
            METADATA = "METADATA",
            SYSTEM_METADATA = "SYSTEM_METADATA",
        }
    }

    values! {
        /// `StartingPosition` of `AWS::EventsV2::Subscriber`.
        StartingPosition {
            LATEST = "LATEST",
            POINT_IN_TIME = "POINT_IN_TIME",
        }
    }

    values! {
        /// `State` of `AWS::EventsV2::Subscriber`.
        State {
            RUNNING = "RUNNING",
            STOPPED = "STOPPED",
        }
    }

    values! {
        /// `SubscriberType` of `AWS::EventsV2::Subscriber`.
        SubscriberType {
            FIFO = "FIFO",
            UNORDERED = "UNORDERED",
        }
    }

    values! {
        /// `TransformerType` of `AWS::EventsV2::Subscriber`.
        TransformerType {
            RAW = "RAW",
            WITH_METADATA = "WITH_METADATA",
            JSONATA = "JSONATA",
        }
    }
}
