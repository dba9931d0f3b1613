// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Kinesis`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Kinesis::Channel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html).
    Channel = "AWS::Kinesis::Channel", Ref = KinesisChannelArn;
    tags "Tags" List;
    new (channel_name: Str = "ChannelName", service_execution_role_arn: IamRoleArn = "ServiceExecutionRoleARN", stream_configuration_list: List<channel::StreamConfiguration> = "StreamConfigurationList");
    set {
        /// `ChannelName`: 1 to 128 characters, `^[a-zA-Z0-9_.-]+$`. Update: replaces.
        channel_name: Str = "ChannelName";
        /// `EncryptionConfiguration`. Update: replaces.
        encryption_configuration: channel::EncryptionConfiguration = "EncryptionConfiguration";
        /// `LoggingConfiguration`. Update: in place.
        logging_configuration: channel::LoggingConfiguration = "LoggingConfiguration";
        /// `S3DestinationConfiguration`. Update: in place.
        s3_destination_configuration: channel::S3DestinationConfiguration = "S3DestinationConfiguration";
        /// `S3TablesDestinationConfiguration`. Update: in place.
        s3_tables_destination_configuration: channel::S3TablesDestinationConfiguration = "S3TablesDestinationConfiguration";
        /// `ServiceExecutionRoleARN`: 1 to 512 characters. Update: replaces.
        service_execution_role_arn: IamRoleArn = "ServiceExecutionRoleARN";
        /// `StreamConfigurationList`: 1 to 10 000 items. Update: replaces.
        stream_configuration_list: List<channel::StreamConfiguration> = "StreamConfigurationList";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<channel::Tag> = "Tags";
    }
    get {
        /// `ChannelCreationTimestamp`
        channel_creation_timestamp: Str = "ChannelCreationTimestamp";
        /// `ChannelId`
        channel_id: Str = "ChannelId";
        /// `ChannelStatus`
        channel_status: Str = "ChannelStatus";
    }
    ref channel_arn;
}

/// Property types of `AWS::Kinesis::Channel`.
pub mod channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchLogsConfiguration` of `AWS::Kinesis::Channel`.
        CloudWatchLogsConfiguration;
        new (enabled: Bool = "Enabled");
        set {
            /// `LogGroupName`: 1 to 512 characters, `^[\.\-_/#A-Za-z0-9]+$`. Update: in place.
            log_group_name: LogsLogGroupName = "LogGroupName";
            /// `LogStreamName`: 1 to 512 characters, `^[^:*]+$`, default `"DestinationDelivery"`. Update: in place.
            log_stream_name: Str = "LogStreamName";
        }
    }

    property! {
        /// `DeadLetterQueueS3Configuration` of `AWS::Kinesis::Channel`.
        DeadLetterQueueS3Configuration;
        new_with DeadLetterQueueS3ConfigurationRequired {
            /// `BucketARN`: 1 to 2048 characters, `^arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}$`. Update: replaces.
            bucket_arn: Str = "BucketARN",
            /// `ExpectedBucketOwner`: 12 characters, `^\d{12}$`. Update: replaces.
            expected_bucket_owner: Str = "ExpectedBucketOwner",
        }
        set {
            /// `ErrorOutputPrefix`: 1 to 512 characters, `^[0-9A-Za-z!\-_'.*()\/]+$`. Update: replaces.
            error_output_prefix: Str = "ErrorOutputPrefix";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::Kinesis::Channel`.
        EncryptionConfiguration;
        new (encryption_type: EncryptionType = "EncryptionType", key_id: Str = "KeyId");
        set {
        }
    }

    property! {
        /// `LoggingConfiguration` of `AWS::Kinesis::Channel`.
        LoggingConfiguration;
        new (cloud_watch_logs: CloudWatchLogsConfiguration = "CloudWatchLogs");
        set {
        }
    }

    property! {
        /// `PartitionField` of `AWS::Kinesis::Channel`.
        PartitionField;
        new (transform: Transform = "Transform", source_name: Str = "SourceName");
        set {
        }
    }

    property! {
        /// `PartitionSpec` of `AWS::Kinesis::Channel`.
        PartitionSpec;
        new (partition_fields: List<PartitionField> = "PartitionFields");
        set {
        }
    }

    property! {
        /// `RecordConfiguration` of `AWS::Kinesis::Channel`.
        RecordConfiguration;
        new (record_format_type: RecordFormatType = "RecordFormatType");
        set {
            /// `GSRSchemaARN`: 1 to 512 characters. Update: replaces.
            gsr_schema_arn: Str = "GSRSchemaARN";
        }
    }

    property! {
        /// `S3DestinationConfiguration` of `AWS::Kinesis::Channel`.
        S3DestinationConfiguration;
        new (storage_configuration: S3StorageConfiguration = "StorageConfiguration");
        set {
            /// `DataFreshnessInSeconds`: default `300`. Update: in place.
            data_freshness_in_seconds: Int = "DataFreshnessInSeconds";
            /// `DeadLetterQueueS3Configuration`. Update: replaces.
            dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration = "DeadLetterQueueS3Configuration";
        }
    }

    property! {
        /// `S3StorageConfiguration` of `AWS::Kinesis::Channel`.
        S3StorageConfiguration;
        new_with S3StorageConfigurationRequired {
            /// `BucketARN`: 1 to 2048 characters, `^arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}$`. Update: replaces.
            bucket_arn: Str = "BucketARN",
            /// `ExpectedBucketOwner`: 12 characters, `^\d{12}$`. Update: replaces.
            expected_bucket_owner: Str = "ExpectedBucketOwner",
            /// `CompressionType`. Update: replaces.
            compression_type: S3StorageConfigurationCompressionType = "CompressionType",
        }
        set {
            /// `OutputKeyTemplate`: 1 to 1024 characters, `^[0-9A-Za-z!\-_'.*()\/=:{}]+$`. Update: replaces.
            output_key_template: Str = "OutputKeyTemplate";
            /// `StorageClass`: default `"STANDARD"`. Update: replaces.
            storage_class: StorageClass = "StorageClass";
        }
    }

    property! {
        /// `S3TableConfiguration` of `AWS::Kinesis::Channel`.
        S3TableConfiguration;
        new_with S3TableConfigurationRequired {
            /// `TableBucketARN`: 1 to 2048 characters. Update: replaces.
            table_bucket_arn: Str = "TableBucketARN",
            /// `Namespace`: 1 to 255 characters, `^[0-9a-z_]+$`. Update: replaces.
            namespace: Str = "Namespace",
            /// `TableName`: 1 to 255 characters, `^[0-9a-z_]+$`. Update: replaces.
            table_name: Str = "TableName",
            /// `CompressionType`. Update: replaces.
            compression_type: S3TableConfigurationCompressionType = "CompressionType",
        }
        set {
            /// `PartitionSpec`. Update: replaces.
            partition_spec: PartitionSpec = "PartitionSpec";
        }
    }

    property! {
        /// `S3TablesDestinationConfiguration` of `AWS::Kinesis::Channel`.
        S3TablesDestinationConfiguration;
        new (dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration = "DeadLetterQueueS3Configuration", s3_tables_configuration_list: List<S3TableConfiguration> = "S3TablesConfigurationList");
        set {
            /// `DataFreshnessInSeconds`: default `300`. Update: in place.
            data_freshness_in_seconds: Int = "DataFreshnessInSeconds";
        }
    }

    property! {
        /// `StreamConfiguration` of `AWS::Kinesis::Channel`.
        StreamConfiguration;
        new (stream_arn: Str = "StreamARN", record_configuration: RecordConfiguration = "RecordConfiguration");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Kinesis::Channel`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `EncryptionType` of `AWS::Kinesis::Channel`.
        EncryptionType {
            KMS = "KMS",
        }
    }

    values! {
        /// `RecordFormatType` of `AWS::Kinesis::Channel`.
        RecordFormatType {
            GSR_JSON = "GSR_JSON",
            JSON = "JSON",
            STRING = "STRING",
            BYTE_ARRAY = "BYTE_ARRAY",
        }
    }

    values! {
        /// `S3StorageConfigurationCompressionType` of `AWS::Kinesis::Channel`.
        S3StorageConfigurationCompressionType {
            NONE = "NONE",
            GZIP = "GZIP",
            ZSTD = "ZSTD",
        }
    }

    values! {
        /// `S3TableConfigurationCompressionType` of `AWS::Kinesis::Channel`.
        S3TableConfigurationCompressionType {
            NONE = "NONE",
            ZSTD = "ZSTD",
            SNAPPY = "SNAPPY",
        }
    }

    values! {
        /// `StorageClass` of `AWS::Kinesis::Channel`.
        StorageClass {
            STANDARD = "STANDARD",
            INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
            GLACIER_IR = "GLACIER_IR",
        }
    }

    values! {
        /// `Transform` of `AWS::Kinesis::Channel`.
        Transform {
            TIME_HOUR = "TIME_HOUR",
        }
    }
}

resource! {
    /// `AWS::Kinesis::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-resourcepolicy.html).
    ResourcePolicy = "AWS::Kinesis::ResourcePolicy", Ref = KinesisResourcePolicyResourceArn;
    new (resource_arn: Arn = "ResourceArn", resource_policy: PolicyDocument = "ResourcePolicy");
    set {
        /// `ResourceArn`: 1 to 2048 characters, `arn:aws.*:kinesis:.*:\d{12}:stream/\S+`. Update: replaces.
        resource_arn: Arn = "ResourceArn";
        /// `ResourcePolicy`. Update: in place.
        resource_policy: PolicyDocument = "ResourcePolicy";
    }
    get {
    }
    ref resource_arn;
}

resource! {
    /// `AWS::Kinesis::Stream`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html).
    Stream = "AWS::Kinesis::Stream", Ref = KinesisStreamName;
    tags "Tags" List;
    new ();
    set {
        /// `DesiredShardLevelMetrics`: at most 7 items, no item twice. Update: in place.
        desired_shard_level_metrics: List<stream::EnhancedMetric> = "DesiredShardLevelMetrics";
        /// `MaxRecordSizeInKiB`: 1024 to 10 240. Update: in place.
        max_record_size_in_ki_b: Int = "MaxRecordSizeInKiB";
        /// `Name`: 1 to 128 characters, `^[a-zA-Z0-9_.-]+$`. Update: replaces.
        name: Str = "Name";
        /// `RecordDistributionStrategy`. Update: in place.
        record_distribution_strategy: stream::RecordDistributionStrategy = "RecordDistributionStrategy";
        /// `RetentionPeriodHours`: 1 to 8760. Update: in place.
        retention_period_hours: Int = "RetentionPeriodHours";
        /// `ShardCount`: 1 to 100 000. Update: in place.
        shard_count: Int = "ShardCount";
        /// `StreamEncryption`. Update: in place.
        stream_encryption: stream::StreamEncryption = "StreamEncryption";
        /// `StreamModeDetails`. Update: in place.
        stream_mode_details: stream::StreamModeDetails = "StreamModeDetails";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<stream::Tag> = "Tags";
        /// `WarmThroughputMiBps`: at least 0. Update: in place.
        warm_throughput_mi_bps: Int = "WarmThroughputMiBps";
    }
    get {
        /// `Arn`
        arn: KinesisStreamArn = "Arn";
        /// `WarmThroughputObject`
        warm_throughput_object: Json = "WarmThroughputObject";
        /// `WarmThroughputObject.CurrentMiBps`
        warm_throughput_object_current_mi_bps: Int = "WarmThroughputObject.CurrentMiBps";
        /// `WarmThroughputObject.TargetMiBps`
        warm_throughput_object_target_mi_bps: Int = "WarmThroughputObject.TargetMiBps";
    }
    ref name;
}

/// Property types of `AWS::Kinesis::Stream`.
pub mod stream {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::{EncryptionType, Tag};

    property! {
        /// `StreamEncryption` of `AWS::Kinesis::Stream`.
        StreamEncryption;
        new (encryption_type: EncryptionType = "EncryptionType", key_id: KmsKey = "KeyId");
        set {
        }
    }

    property! {
        /// `StreamModeDetails` of `AWS::Kinesis::Stream`.
        StreamModeDetails;
        new (stream_mode: StreamMode = "StreamMode");
        set {
        }
    }

    values! {
        /// `EnhancedMetric` of `AWS::Kinesis::Stream`.
        EnhancedMetric {
            INCOMING_BYTES = "IncomingBytes",
            INCOMING_RECORDS = "IncomingRecords",
            OUTGOING_BYTES = "OutgoingBytes",
            OUTGOING_RECORDS = "OutgoingRecords",
            WRITE_PROVISIONED_THROUGHPUT_EXCEEDED = "WriteProvisionedThroughputExceeded",
            READ_PROVISIONED_THROUGHPUT_EXCEEDED = "ReadProvisionedThroughputExceeded",
            ITERATOR_AGE_MILLISECONDS = "IteratorAgeMilliseconds",
            ALL = "ALL",
        }
    }

    values! {
        /// `RecordDistributionStrategy` of `AWS::Kinesis::Stream`.
        RecordDistributionStrategy {
            AUTO = "AUTO",
            USER_PARTITION_KEY = "USER_PARTITION_KEY",
        }
    }

    values! {
        /// `StreamMode` of `AWS::Kinesis::Stream`.
        StreamMode {
            ON_DEMAND = "ON_DEMAND",
            PROVISIONED = "PROVISIONED",
        }
    }
}

resource! {
    /// `AWS::Kinesis::StreamConsumer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-streamconsumer.html).
    StreamConsumer = "AWS::Kinesis::StreamConsumer", Ref = KinesisStreamConsumerArn;
    tags "Tags" List;
    new_with StreamConsumerRequired {
        /// `ConsumerName`: 1 to 128 characters, `^[a-zA-Z0-9_.-]+$`. Update: replaces.
        consumer_name: Str = "ConsumerName",
        /// `StreamARN`: 1 to 2048 characters, `^arn:aws.*:kinesis:.*:\d{12}:stream/\S+`. Update: replaces.
        stream_arn: Str = "StreamARN",
    }
    set {
        /// `ConsumerName`: 1 to 128 characters, `^[a-zA-Z0-9_.-]+$`. Update: replaces.
        consumer_name: Str = "ConsumerName";
        /// `StreamARN`: 1 to 2048 characters, `^arn:aws.*:kinesis:.*:\d{12}:stream/\S+`. Update: replaces.
        stream_arn: Str = "StreamARN";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<stream_consumer::Tag> = "Tags";
    }
    get {
        /// `ConsumerCreationTimestamp`
        consumer_creation_timestamp: Str = "ConsumerCreationTimestamp";
        /// `ConsumerName`
        consumer_name: Str = "ConsumerName";
        /// `ConsumerStatus`
        consumer_status: Str = "ConsumerStatus";
        /// `StreamARN`
        stream_arn: KinesisStreamConsumerStreamArn = "StreamARN";
    }
    ref consumer_arn;
}

/// Property types of `AWS::Kinesis::StreamConsumer`.
pub mod stream_consumer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Kinesis::StreamConsumer`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
