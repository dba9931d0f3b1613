// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MSK`: 9 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MSK::BatchScramSecret`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-batchscramsecret.html).
    BatchScramSecret = "AWS::MSK::BatchScramSecret", Ref = Arn;
    new (cluster_arn: Str = "ClusterArn");
    set {
        /// `ClusterArn`. Update: replaces.
        cluster_arn: Str = "ClusterArn";
        /// `SecretArnList`. Update: in place.
        secret_arn_list: List<Str> = "SecretArnList";
    }
    get {
    }
    ref cluster_arn;
}

resource! {
    /// `AWS::MSK::Channel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html).
    Channel = "AWS::MSK::Channel", Ref = Arn;
    tags "Tags" Object;
    new (channel_name: Str = "ChannelName", topic_configuration_list: List<channel::TopicConfiguration> = "TopicConfigurationList");
    set {
        /// `ChannelName`: 1 to 64 characters, `^[a-zA-Z0-9._-]+$`. Update: replaces.
        channel_name: Str = "ChannelName";
        /// `ClusterArn`: `^arn:[\w-]+:kafka:[\w-]+:\d+:cluster.*\Z`. Update: replaces.
        cluster_arn: Str = "ClusterArn";
        /// `EncryptionConfiguration`. Update: replaces.
        encryption_configuration: channel::EncryptionConfiguration = "EncryptionConfiguration";
        /// `IcebergDestinationConfiguration`. Update: in place.
        iceberg_destination_configuration: channel::IcebergDestinationConfiguration = "IcebergDestinationConfiguration";
        /// `LoggingInfo`. Update: replaces.
        logging_info: channel::ChannelLoggingInfo = "LoggingInfo";
        /// `S3DestinationConfiguration`. Update: in place.
        s3_destination_configuration: channel::S3DestinationConfiguration = "S3DestinationConfiguration";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `TopicConfigurationList`: 1 items. Update: replaces.
        topic_configuration_list: List<channel::TopicConfiguration> = "TopicConfigurationList";
    }
    get {
        /// `StateInfo`
        state_info: Json = "StateInfo";
        /// `StateInfo.Code`
        state_info_code: Str = "StateInfo.Code";
        /// `StateInfo.Message`
        state_info_message: Str = "StateInfo.Message";
        /// `Status`
        status: Str = "Status";
    }
    ref channel_arn;
}

/// Property types of `AWS::MSK::Channel`.
pub mod channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Catalog` of `AWS::MSK::Channel`.
        Catalog;
        new ();
        set {
            /// `CatalogArn`: `^arn:[\w-]+:glue:[\w-]+:\d+:catalog.*\Z`. Update: replaces.
            catalog_arn: Str = "CatalogArn";
            /// `WarehouseLocation`. Update: replaces.
            warehouse_location: Str = "WarehouseLocation";
        }
    }

    property! {
        /// `ChannelLoggingInfo` of `AWS::MSK::Channel`.
        ChannelLoggingInfo;
        new ();
        set {
            /// `CloudWatchLogs`. Update: replaces.
            cloud_watch_logs: CloudWatchLogsLogDestination = "CloudWatchLogs";
            /// `Firehose`. Update: replaces.
            firehose: FirehoseLogDestination = "Firehose";
            /// `S3`. Update: replaces.
            s3: S3LogDestination = "S3";
        }
    }

    property! {
        /// `CloudWatchLogsLogDestination` of `AWS::MSK::Channel`.
        CloudWatchLogsLogDestination;
        new (enabled: Bool = "Enabled");
        set {
            /// `LogGroup`. Update: replaces.
            log_group: Str = "LogGroup";
        }
    }

    property! {
        /// `DeadLetterQueueS3` of `AWS::MSK::Channel`.
        DeadLetterQueueS3;
        new_with DeadLetterQueueS3Required {
            /// `BucketArn`: `^arn:[\w-]+:s3:::.*\Z`. Update: replaces.
            bucket_arn: Str = "BucketArn",
            /// `ErrorOutputPrefix`. Update: replaces.
            error_output_prefix: Str = "ErrorOutputPrefix",
        }
        set {
            /// `ExpectedBucketOwner`. Update: replaces.
            expected_bucket_owner: Str = "ExpectedBucketOwner";
        }
    }

    property! {
        /// `DestinationTable` of `AWS::MSK::Channel`.
        DestinationTable;
        new_with DestinationTableRequired {
            /// `DestinationDatabaseName`. Update: replaces.
            destination_database_name: Str = "DestinationDatabaseName",
            /// `DestinationTableName`. Update: replaces.
            destination_table_name: Str = "DestinationTableName",
        }
        set {
            /// `PartitionSpec`. Update: replaces.
            partition_spec: PartitionSpec = "PartitionSpec";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::MSK::Channel`.
        EncryptionConfiguration;
        new (kms_key_arn: KmsKeyArn = "KmsKeyArn");
        set {
        }
    }

    property! {
        /// `FirehoseLogDestination` of `AWS::MSK::Channel`.
        FirehoseLogDestination;
        new (enabled: Bool = "Enabled");
        set {
            /// `DeliveryStream`. Update: replaces.
            delivery_stream: Str = "DeliveryStream";
        }
    }

    property! {
        /// `IcebergDestinationConfiguration` of `AWS::MSK::Channel`.
        IcebergDestinationConfiguration;
        new_with IcebergDestinationConfigurationRequired {
            /// `ServiceExecutionRoleArn`: `^arn:[\w-]+:iam::[\w-]+:role.*\Z`. Update: replaces.
            service_execution_role_arn: IamRoleArn = "ServiceExecutionRoleArn",
            /// `DeadLetterQueueS3`. Update: replaces.
            dead_letter_queue_s3: DeadLetterQueueS3 = "DeadLetterQueueS3",
            /// `AppendOnly`: default `true`. Update: replaces.
            append_only: Bool = "AppendOnly",
            /// `SchemaEvolution`. Update: replaces.
            schema_evolution: SchemaEvolution = "SchemaEvolution",
            /// `TableCreation`. Update: replaces.
            table_creation: TableCreation = "TableCreation",
            /// `DestinationTableList`: 1 items. Update: replaces.
            destination_table_list: List<DestinationTable> = "DestinationTableList",
        }
        set {
            /// `Catalog`. Update: replaces.
            catalog: Catalog = "Catalog";
            /// `CompressionType`. Update: replaces.
            compression_type: IcebergCompressionType = "CompressionType";
            /// `DataFreshnessInSeconds`: 60 to 900. Update: in place.
            data_freshness_in_seconds: Int = "DataFreshnessInSeconds";
        }
    }

    property! {
        /// `PartitionSource` of `AWS::MSK::Channel`.
        PartitionSource;
        new ();
        set {
            /// `SourceName`. Update: replaces.
            source_name: Str = "SourceName";
        }
    }

    property! {
        /// `PartitionSpec` of `AWS::MSK::Channel`.
        PartitionSpec;
        new (partition_strategy: PartitionStrategy = "PartitionStrategy");
        set {
            /// `SourceList`. Update: replaces.
            source_list: List<PartitionSource> = "SourceList";
        }
    }

    property! {
        /// `RecordConverter` of `AWS::MSK::Channel`.
        RecordConverter;
        new (value_converter: ValueConverter = "ValueConverter");
        set {
        }
    }

    property! {
        /// `RecordSchema` of `AWS::MSK::Channel`.
        RecordSchema;
        new (gsr_arn: Str = "GsrArn");
        set {
        }
    }

    property! {
        /// `S3DestinationConfiguration` of `AWS::MSK::Channel`.
        S3DestinationConfiguration;
        new (dead_letter_queue_s3: DeadLetterQueueS3 = "DeadLetterQueueS3", service_execution_role_arn: IamRoleArn = "ServiceExecutionRoleArn", storage: S3Storage = "Storage");
        set {
            /// `DataFreshnessInSeconds`: 60 to 900. Update: in place.
            data_freshness_in_seconds: Int = "DataFreshnessInSeconds";
        }
    }

    property! {
        /// `S3LogDestination` of `AWS::MSK::Channel`.
        S3LogDestination;
        new (enabled: Bool = "Enabled");
        set {
            /// `Bucket`. Update: replaces.
            bucket: Str = "Bucket";
            /// `Prefix`. Update: replaces.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `S3Storage` of `AWS::MSK::Channel`.
        S3Storage;
        new (bucket_arn: Str = "BucketArn", storage_class: S3StorageClass = "StorageClass", compression_type: S3CompressionType = "CompressionType");
        set {
            /// `ExpectedBucketOwner`. Update: replaces.
            expected_bucket_owner: Str = "ExpectedBucketOwner";
            /// `OutputKeyTemplate`. Update: replaces.
            output_key_template: Str = "OutputKeyTemplate";
            /// `OutputPrefix`. Update: replaces.
            output_prefix: Str = "OutputPrefix";
        }
    }

    property! {
        /// `SchemaEvolution` of `AWS::MSK::Channel`.
        SchemaEvolution;
        new (enable_schema_evolution: Bool = "EnableSchemaEvolution");
        set {
        }
    }

    property! {
        /// `TableCreation` of `AWS::MSK::Channel`.
        TableCreation;
        new (enable_table_creation: Bool = "EnableTableCreation");
        set {
        }
    }

    property! {
        /// `TopicConfiguration` of `AWS::MSK::Channel`.
        TopicConfiguration;
        new (topic_arn: Str = "TopicArn", record_converter: RecordConverter = "RecordConverter");
        set {
            /// `RecordSchema`. Update: replaces.
            record_schema: RecordSchema = "RecordSchema";
        }
    }

    values! {
        /// `IcebergCompressionType` of `AWS::MSK::Channel`.
        IcebergCompressionType {
            ZSTD = "ZSTD",
            SNAPPY = "SNAPPY",
        }
    }

    values! {
        /// `PartitionStrategy` of `AWS::MSK::Channel`.
        PartitionStrategy {
            TIME_HOUR = "TIME_HOUR",
        }
    }

    values! {
        /// `S3CompressionType` of `AWS::MSK::Channel`.
        S3CompressionType {
            NONE = "NONE",
            GZIP = "GZIP",
            ZSTD = "ZSTD",
        }
    }

    values! {
        /// `S3StorageClass` of `AWS::MSK::Channel`.
        S3StorageClass {
            STANDARD = "STANDARD",
            INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
            GLACIER_IR = "GLACIER_IR",
        }
    }

    values! {
        /// `ValueConverter` of `AWS::MSK::Channel`.
        ValueConverter {
            BYTE_ARRAY = "BYTE_ARRAY",
            JSON = "JSON",
            JSON_SCHEMA_GSR = "JSON_SCHEMA_GSR",
            STRING = "STRING",
        }
    }
}

resource! {
    /// `AWS::MSK::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html).
    Cluster = "AWS::MSK::Cluster", Ref = MskClusterArn;
    tags "Tags" Object;
    new_with ClusterRequired {
        /// `BrokerNodeGroupInfo`. Update: in place.
        broker_node_group_info: cluster::BrokerNodeGroupInfo = "BrokerNodeGroupInfo",
        /// `KafkaVersion`: 1 to 128 characters. Update: in place.
        kafka_version: Str = "KafkaVersion",
        /// `NumberOfBrokerNodes`: at least 1. Update: in place.
        number_of_broker_nodes: Int = "NumberOfBrokerNodes",
        /// `ClusterName`: 1 to 64 characters. Update: replaces.
        cluster_name: Str = "ClusterName",
    }
    set {
        /// `BrokerNodeGroupInfo`. Update: in place.
        broker_node_group_info: cluster::BrokerNodeGroupInfo = "BrokerNodeGroupInfo";
        /// `ClientAuthentication`. Update: in place.
        client_authentication: cluster::ClientAuthentication = "ClientAuthentication";
        /// `ClusterName`: 1 to 64 characters. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `ConfigurationInfo`. Update: in place.
        configuration_info: cluster::ConfigurationInfo = "ConfigurationInfo";
        /// `EncryptionInfo`. Update: in place.
        encryption_info: cluster::EncryptionInfo = "EncryptionInfo";
        /// `EnhancedMonitoring`: 7 to 23 characters. Update: in place.
        enhanced_monitoring: cluster::EnhancedMonitoring = "EnhancedMonitoring";
        /// `KafkaVersion`: 1 to 128 characters. Update: in place.
        kafka_version: Str = "KafkaVersion";
        /// `LoggingInfo`. Update: in place.
        logging_info: cluster::LoggingInfo = "LoggingInfo";
        /// `NumberOfBrokerNodes`: at least 1. Update: in place.
        number_of_broker_nodes: Int = "NumberOfBrokerNodes";
        /// `OpenMonitoring`. Update: in place.
        open_monitoring: cluster::OpenMonitoring = "OpenMonitoring";
        /// `Rebalancing`. Update: in place.
        rebalancing: cluster::Rebalancing = "Rebalancing";
        /// `StorageMode`: 5 to 6 characters. Update: in place.
        storage_mode: cluster::StorageMode = "StorageMode";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `ZookeeperAccess`. Update: in place.
        zookeeper_access: cluster::ZookeeperAccess = "ZookeeperAccess";
    }
    get {
        /// `CurrentVersion`
        current_version: Str = "CurrentVersion";
    }
    ref arn;
}

/// Property types of `AWS::MSK::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AuthorizerLogs` of `AWS::MSK::Cluster`.
        AuthorizerLogs;
        new ();
        set {
            /// `CloudWatchLogs`. Update: in place.
            cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs";
            /// `Firehose`. Update: in place.
            firehose: Firehose = "Firehose";
            /// `S3`. Update: in place.
            s3: S3 = "S3";
        }
    }

    property! {
        /// `BrokerLogs` of `AWS::MSK::Cluster`.
        BrokerLogs;
        new ();
        set {
            /// `CloudWatchLogs`. Update: in place.
            cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs";
            /// `Firehose`. Update: in place.
            firehose: Firehose = "Firehose";
            /// `S3`. Update: in place.
            s3: S3 = "S3";
        }
    }

    property! {
        /// `BrokerNodeGroupInfo` of `AWS::MSK::Cluster`.
        BrokerNodeGroupInfo;
        new (client_subnets: List<Ec2SubnetId> = "ClientSubnets", instance_type: Str = "InstanceType");
        set {
            /// `BrokerAZDistribution`: 6 to 9 characters. Update: replaces.
            broker_az_distribution: BrokerAZDistribution = "BrokerAZDistribution";
            /// `ConnectivityInfo`. Update: in place.
            connectivity_info: ConnectivityInfo = "ConnectivityInfo";
            /// `SecurityGroups`. Update: replaces.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
            /// `StorageInfo`. Update: in place.
            storage_info: StorageInfo = "StorageInfo";
        }
    }

    property! {
        /// `ClientAuthentication` of `AWS::MSK::Cluster`.
        ClientAuthentication;
        new ();
        set {
            /// `Sasl`. Update: in place.
            sasl: Sasl = "Sasl";
            /// `Tls`. Update: in place.
            tls: Tls = "Tls";
            /// `Unauthenticated`. Update: in place.
            unauthenticated: Unauthenticated = "Unauthenticated";
        }
    }

    property! {
        /// `CloudWatchLogs` of `AWS::MSK::Cluster`.
        CloudWatchLogs;
        new (enabled: Bool = "Enabled");
        set {
            /// `LogGroup`. Update: in place.
            log_group: LogsLogGroupName = "LogGroup";
        }
    }

    property! {
        /// `ConfigurationInfo` of `AWS::MSK::Cluster`.
        ConfigurationInfo;
        new (revision: Int = "Revision", arn: Arn = "Arn");
        set {
        }
    }

    property! {
        /// `ConnectivityInfo` of `AWS::MSK::Cluster`.
        ConnectivityInfo;
        new ();
        set {
            /// `NetworkType`. Update: in place.
            network_type: NetworkType = "NetworkType";
            /// `PublicAccess`. Update: in place.
            public_access: PublicAccess = "PublicAccess";
            /// `VpcConnectivity`. Update: in place.
            vpc_connectivity: VpcConnectivity = "VpcConnectivity";
        }
    }

    property! {
        /// `EBSStorageInfo` of `AWS::MSK::Cluster`.
        EBSStorageInfo;
        new ();
        set {
            /// `ProvisionedThroughput`. Update: in place.
            provisioned_throughput: ProvisionedThroughput = "ProvisionedThroughput";
            /// `VolumeSize`: 1 to 16 384. Update: in place.
            volume_size: Int = "VolumeSize";
        }
    }

    property! {
        /// `EncryptionAtRest` of `AWS::MSK::Cluster`.
        EncryptionAtRest;
        new (data_volume_kms_key_id: KmsKey = "DataVolumeKMSKeyId");
        set {
        }
    }

    property! {
        /// `EncryptionInTransit` of `AWS::MSK::Cluster`.
        EncryptionInTransit;
        new ();
        set {
            /// `ClientBroker`. Update: in place.
            client_broker: ClientBroker = "ClientBroker";
            /// `InCluster`. Update: replaces.
            in_cluster: Bool = "InCluster";
        }
    }

    property! {
        /// `EncryptionInfo` of `AWS::MSK::Cluster`.
        EncryptionInfo;
        new ();
        set {
            /// `EncryptionAtRest`. Update: replaces.
            encryption_at_rest: EncryptionAtRest = "EncryptionAtRest";
            /// `EncryptionInTransit`. Update: in place.
            encryption_in_transit: EncryptionInTransit = "EncryptionInTransit";
        }
    }

    property! {
        /// `Firehose` of `AWS::MSK::Cluster`.
        Firehose;
        new (enabled: Bool = "Enabled");
        set {
            /// `DeliveryStream`. Update: in place.
            delivery_stream: Str = "DeliveryStream";
        }
    }

    property! {
        /// `Iam` of `AWS::MSK::Cluster`.
        Iam;
        new (enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `JmxExporter` of `AWS::MSK::Cluster`.
        JmxExporter;
        new (enabled_in_broker: Bool = "EnabledInBroker");
        set {
        }
    }

    property! {
        /// `LoggingInfo` of `AWS::MSK::Cluster`.
        LoggingInfo;
        new ();
        set {
            /// `AuthorizerLogs`. Update: in place.
            authorizer_logs: AuthorizerLogs = "AuthorizerLogs";
            /// `BrokerLogs`. Update: in place.
            broker_logs: BrokerLogs = "BrokerLogs";
        }
    }

    property! {
        /// `NodeExporter` of `AWS::MSK::Cluster`.
        NodeExporter;
        new (enabled_in_broker: Bool = "EnabledInBroker");
        set {
        }
    }

    property! {
        /// `OpenMonitoring` of `AWS::MSK::Cluster`.
        OpenMonitoring;
        new (prometheus: Prometheus = "Prometheus");
        set {
        }
    }

    property! {
        /// `Prometheus` of `AWS::MSK::Cluster`.
        Prometheus;
        new ();
        set {
            /// `JmxExporter`. Update: in place.
            jmx_exporter: JmxExporter = "JmxExporter";
            /// `NodeExporter`. Update: in place.
            node_exporter: NodeExporter = "NodeExporter";
        }
    }

    property! {
        /// `ProvisionedThroughput` of `AWS::MSK::Cluster`.
        ProvisionedThroughput;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `VolumeThroughput`. Update: in place.
            volume_throughput: Int = "VolumeThroughput";
        }
    }

    property! {
        /// `PublicAccess` of `AWS::MSK::Cluster`.
        PublicAccess;
        new ();
        set {
            /// `Type`: 7 to 23 characters. Update: in place.
            type_: Str = "Type";
        }
    }

    property! {
        /// `Rebalancing` of `AWS::MSK::Cluster`.
        Rebalancing;
        new (status: Status = "Status");
        set {
        }
    }

    property! {
        /// `S3` of `AWS::MSK::Cluster`.
        S3;
        new (enabled: Bool = "Enabled");
        set {
            /// `Bucket`. Update: in place.
            bucket: Str = "Bucket";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `Sasl` of `AWS::MSK::Cluster`.
        Sasl;
        new ();
        set {
            /// `Iam`. Update: in place.
            iam: Iam = "Iam";
            /// `Scram`. Update: in place.
            scram: Scram = "Scram";
        }
    }

    property! {
        /// `Scram` of `AWS::MSK::Cluster`.
        Scram;
        new (enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `StorageInfo` of `AWS::MSK::Cluster`.
        StorageInfo;
        new ();
        set {
            /// `EBSStorageInfo`. Update: in place.
            ebs_storage_info: EBSStorageInfo = "EBSStorageInfo";
        }
    }

    property! {
        /// `Tls` of `AWS::MSK::Cluster`.
        Tls;
        new ();
        set {
            /// `CertificateAuthorityArnList`. Update: in place.
            certificate_authority_arn_list: List<AcmpcaCertificateAuthorityArn> = "CertificateAuthorityArnList";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `Unauthenticated` of `AWS::MSK::Cluster`.
        Unauthenticated;
        new (enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `VpcConnectivity` of `AWS::MSK::Cluster`.
        VpcConnectivity;
        new ();
        set {
            /// `ClientAuthentication`. Update: in place.
            client_authentication: VpcConnectivityClientAuthentication = "ClientAuthentication";
        }
    }

    property! {
        /// `VpcConnectivityClientAuthentication` of `AWS::MSK::Cluster`.
        VpcConnectivityClientAuthentication;
        new ();
        set {
            /// `Sasl`. Update: in place.
            sasl: VpcConnectivitySasl = "Sasl";
            /// `Tls`. Update: in place.
            tls: VpcConnectivityTls = "Tls";
        }
    }

    property! {
        /// `VpcConnectivityIam` of `AWS::MSK::Cluster`.
        VpcConnectivityIam;
        new (enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `VpcConnectivitySasl` of `AWS::MSK::Cluster`.
        VpcConnectivitySasl;
        new ();
        set {
            /// `Iam`. Update: in place.
            iam: VpcConnectivityIam = "Iam";
            /// `Scram`. Update: in place.
            scram: VpcConnectivityScram = "Scram";
        }
    }

    property! {
        /// `VpcConnectivityScram` of `AWS::MSK::Cluster`.
        VpcConnectivityScram;
        new (enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `VpcConnectivityTls` of `AWS::MSK::Cluster`.
        VpcConnectivityTls;
        new (enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `ZookeeperAccess` of `AWS::MSK::Cluster`.
        ZookeeperAccess;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    values! {
        /// `BrokerAZDistribution` of `AWS::MSK::Cluster`.
        BrokerAZDistribution {
            DEFAULT = "DEFAULT",
        }
    }

    values! {
        /// `ClientBroker` of `AWS::MSK::Cluster`.
        ClientBroker {
            TLS = "TLS",
            TLS_PLAINTEXT = "TLS_PLAINTEXT",
            PLAINTEXT = "PLAINTEXT",
        }
    }

    values! {
        /// `EnhancedMonitoring` of `AWS::MSK::Cluster`.
        EnhancedMonitoring {
            DEFAULT = "DEFAULT",
            PER_BROKER = "PER_BROKER",
            PER_TOPIC_PER_BROKER = "PER_TOPIC_PER_BROKER",
            PER_TOPIC_PER_PARTITION = "PER_TOPIC_PER_PARTITION",
        }
    }

    values! {
        /// `NetworkType` of `AWS::MSK::Cluster`.
        NetworkType {
            IPV4 = "IPV4",
            DUAL = "DUAL",
        }
    }

    values! {
        /// `Status` of `AWS::MSK::Cluster`.
        Status {
            PAUSED = "PAUSED",
            ACTIVE = "ACTIVE",
        }
    }

    values! {
        /// `StorageMode` of `AWS::MSK::Cluster`.
        StorageMode {
            LOCAL = "LOCAL",
            TIERED = "TIERED",
        }
    }
}

resource! {
    /// `AWS::MSK::ClusterPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-clusterpolicy.html).
    ClusterPolicy = "AWS::MSK::ClusterPolicy", Ref = Arn;
    new (policy: PolicyDocument = "Policy", cluster_arn: Str = "ClusterArn");
    set {
        /// `ClusterArn`: `^arn:[\w-]+:kafka:[\w-]+:\d+:cluster.*\Z`. Update: replaces.
        cluster_arn: Str = "ClusterArn";
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
    }
    get {
        /// `CurrentVersion`
        current_version: Str = "CurrentVersion";
    }
    ref cluster_arn;
}

resource! {
    /// `AWS::MSK::Configuration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-configuration.html).
    Configuration = "AWS::MSK::Configuration", Ref = MskConfigurationArn;
    new_with ConfigurationRequired {
        /// `ServerProperties`. Update: in place.
        server_properties: Str = "ServerProperties",
        /// `Name`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `KafkaVersionsList`. Update: replaces.
        kafka_versions_list: List<Str> = "KafkaVersionsList";
        /// `LatestRevision`. Update: in place.
        latest_revision: configuration::LatestRevision = "LatestRevision";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `ServerProperties`. Update: in place.
        server_properties: Str = "ServerProperties";
    }
    get {
        /// `LatestRevision.CreationTime`
        latest_revision_creation_time: Str = "LatestRevision.CreationTime";
        /// `LatestRevision.Description`
        latest_revision_description: Str = "LatestRevision.Description";
        /// `LatestRevision.Revision`
        latest_revision_revision: Int = "LatestRevision.Revision";
    }
    ref arn;
}

/// Property types of `AWS::MSK::Configuration`.
pub mod configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LatestRevision` of `AWS::MSK::Configuration`.
        LatestRevision;
        new ();
        set {
            /// `CreationTime`. Update: in place.
            creation_time: Str = "CreationTime";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `Revision`. Update: in place.
            revision: Int = "Revision";
        }
    }
}

resource! {
    /// `AWS::MSK::Replicator`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html).
    Replicator = "AWS::MSK::Replicator", Ref = Arn;
    tags "Tags" List;
    new_with ReplicatorRequired {
        /// `ReplicatorName`: 1 to 128 characters, `^[0-9A-Za-z][0-9A-Za-z-]{0,}$`. Update: replaces.
        replicator_name: Str = "ReplicatorName",
        /// `ReplicationInfoList`: 1 items, no item twice. Update: in place.
        replication_info_list: List<replicator::ReplicationInfo> = "ReplicationInfoList",
        /// `KafkaClusters`: 2 items, no item twice. Update: replaces.
        kafka_clusters: List<replicator::KafkaCluster> = "KafkaClusters",
        /// `ServiceExecutionRoleArn`: `arn:(aws|aws-us-gov|aws-cn):iam:.*`. Update: replaces.
        service_execution_role_arn: IamRoleArn = "ServiceExecutionRoleArn",
    }
    set {
        /// `Description`: at most 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `KafkaClusters`: 2 items, no item twice. Update: replaces.
        kafka_clusters: List<replicator::KafkaCluster> = "KafkaClusters";
        /// `LogDelivery`. Update: in place.
        log_delivery: replicator::LogDelivery = "LogDelivery";
        /// `ReplicationInfoList`: 1 items, no item twice. Update: in place.
        replication_info_list: List<replicator::ReplicationInfo> = "ReplicationInfoList";
        /// `ReplicatorName`: 1 to 128 characters, `^[0-9A-Za-z][0-9A-Za-z-]{0,}$`. Update: replaces.
        replicator_name: Str = "ReplicatorName";
        /// `ServiceExecutionRoleArn`: `arn:(aws|aws-us-gov|aws-cn):iam:.*`. Update: replaces.
        service_execution_role_arn: IamRoleArn = "ServiceExecutionRoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<replicator::Tag> = "Tags";
    }
    get {
        /// `CurrentVersion`
        current_version: Str = "CurrentVersion";
    }
    ref replicator_arn;
}

/// Property types of `AWS::MSK::Replicator`.
pub mod replicator {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::{Firehose, S3};

    property! {
        /// `AmazonMskCluster` of `AWS::MSK::Replicator`.
        AmazonMskCluster;
        new (msk_cluster_arn: Str = "MskClusterArn");
        set {
        }
    }

    property! {
        /// `ApacheKafkaCluster` of `AWS::MSK::Replicator`.
        ApacheKafkaCluster;
        new_with ApacheKafkaClusterRequired {
            /// `ApacheKafkaClusterId`. Update: replaces.
            apache_kafka_cluster_id: Str = "ApacheKafkaClusterId",
            /// `BootstrapBrokerString`. Update: replaces.
            bootstrap_broker_string: Str = "BootstrapBrokerString",
        }
        set {
        }
    }

    property! {
        /// `CloudWatchLogs` of `AWS::MSK::Replicator`.
        CloudWatchLogs;
        new (enabled: Bool = "Enabled");
        set {
            /// `LogGroup`. Update: in place.
            log_group: Str = "LogGroup";
        }
    }

    property! {
        /// `ConsumerGroupReplication` of `AWS::MSK::Replicator`.
        ConsumerGroupReplication;
        new (consumer_groups_to_replicate: List<Str> = "ConsumerGroupsToReplicate");
        set {
            /// `ConsumerGroupOffsetSyncMode`. Update: replaces.
            consumer_group_offset_sync_mode: ConsumerGroupOffsetSyncMode = "ConsumerGroupOffsetSyncMode";
            /// `ConsumerGroupsToExclude`: 1 to 100 items, no item twice, at most 256 characters. Update: in place.
            consumer_groups_to_exclude: List<Str> = "ConsumerGroupsToExclude";
            /// `DetectAndCopyNewConsumerGroups`. Update: in place.
            detect_and_copy_new_consumer_groups: Bool = "DetectAndCopyNewConsumerGroups";
            /// `SynchroniseConsumerGroupOffsets`. Update: in place.
            synchronise_consumer_group_offsets: Bool = "SynchroniseConsumerGroupOffsets";
        }
    }

    property! {
        /// `KafkaCluster` of `AWS::MSK::Replicator`.
        KafkaCluster;
        new ();
        set {
            /// `AmazonMskCluster`. Update: replaces.
            amazon_msk_cluster: AmazonMskCluster = "AmazonMskCluster";
            /// `ApacheKafkaCluster`. Update: replaces.
            apache_kafka_cluster: ApacheKafkaCluster = "ApacheKafkaCluster";
            /// `ClientAuthentication`. Update: replaces.
            client_authentication: KafkaClusterClientAuthentication = "ClientAuthentication";
            /// `EncryptionInTransit`. Update: replaces.
            encryption_in_transit: KafkaClusterEncryptionInTransit = "EncryptionInTransit";
            /// `VpcConfig`. Update: replaces.
            vpc_config: KafkaClusterClientVpcConfig = "VpcConfig";
        }
    }

    property! {
        /// `KafkaClusterClientAuthentication` of `AWS::MSK::Replicator`.
        KafkaClusterClientAuthentication;
        new ();
        set {
            /// `MTLS`. Update: replaces.
            mtls: KafkaClusterMtlsAuthentication = "MTLS";
            /// `SaslOAuthBearer`. Update: replaces.
            sasl_oauth_bearer: KafkaClusterSaslOAuthBearerAuthentication = "SaslOAuthBearer";
            /// `SaslScram`. Update: replaces.
            sasl_scram: KafkaClusterSaslScramAuthentication = "SaslScram";
        }
    }

    property! {
        /// `KafkaClusterClientVpcConfig` of `AWS::MSK::Replicator`.
        KafkaClusterClientVpcConfig;
        new (subnet_ids: List<Str> = "SubnetIds");
        set {
            /// `SecurityGroupIds`: 1 to 16 items, no item twice. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        }
    }

    property! {
        /// `KafkaClusterEncryptionInTransit` of `AWS::MSK::Replicator`.
        KafkaClusterEncryptionInTransit;
        new (encryption_type: KafkaClusterEncryptionInTransitType = "EncryptionType");
        set {
            /// `RootCaCertificate`. Update: replaces.
            root_ca_certificate: Str = "RootCaCertificate";
        }
    }

    property! {
        /// `KafkaClusterMtlsAuthentication` of `AWS::MSK::Replicator`.
        KafkaClusterMtlsAuthentication;
        new (secret_arn: Str = "SecretArn");
        set {
        }
    }

    property! {
        /// `KafkaClusterOAuthClientCredentials` of `AWS::MSK::Replicator`.
        KafkaClusterOAuthClientCredentials;
        new (token_request_secret_arn: Str = "TokenRequestSecretArn");
        set {
        }
    }

    property! {
        /// `KafkaClusterOAuthClientCredentialsAssertion` of `AWS::MSK::Replicator`.
        KafkaClusterOAuthClientCredentialsAssertion;
        new (audience: Str = "Audience", signing_algorithm: JwtSigningAlgorithm = "SigningAlgorithm");
        set {
            /// `TokenRequestSecretArn`. Update: replaces.
            token_request_secret_arn: Str = "TokenRequestSecretArn";
        }
    }

    property! {
        /// `KafkaClusterOAuthIamJwtBearer` of `AWS::MSK::Replicator`.
        KafkaClusterOAuthIamJwtBearer;
        new (audience: Str = "Audience", signing_algorithm: JwtSigningAlgorithm = "SigningAlgorithm");
        set {
            /// `TokenRequestSecretArn`. Update: replaces.
            token_request_secret_arn: Str = "TokenRequestSecretArn";
        }
    }

    property! {
        /// `KafkaClusterSaslOAuthBearerAuthentication` of `AWS::MSK::Replicator`.
        KafkaClusterSaslOAuthBearerAuthentication;
        new (token_endpoint_url: Str = "TokenEndpointUrl", token_endpoint_authentication_method: TokenEndpointAuthenticationMethod = "TokenEndpointAuthenticationMethod");
        set {
            /// `ClientCredentials`. Update: replaces.
            client_credentials: KafkaClusterOAuthClientCredentials = "ClientCredentials";
            /// `ClientCredentialsAssertion`. Update: replaces.
            client_credentials_assertion: KafkaClusterOAuthClientCredentialsAssertion = "ClientCredentialsAssertion";
            /// `IamJwtBearer`. Update: replaces.
            iam_jwt_bearer: KafkaClusterOAuthIamJwtBearer = "IamJwtBearer";
            /// `Scope`. Update: replaces.
            scope: Str = "Scope";
            /// `TokenEndpointTlsCertificateArn`. Update: replaces.
            token_endpoint_tls_certificate_arn: Str = "TokenEndpointTlsCertificateArn";
        }
    }

    property! {
        /// `KafkaClusterSaslScramAuthentication` of `AWS::MSK::Replicator`.
        KafkaClusterSaslScramAuthentication;
        new (mechanism: KafkaClusterSaslScramMechanism = "Mechanism", secret_arn: Str = "SecretArn");
        set {
        }
    }

    property! {
        /// `LogDelivery` of `AWS::MSK::Replicator`.
        LogDelivery;
        new ();
        set {
            /// `ReplicatorLogDelivery`. Update: in place.
            replicator_log_delivery: ReplicatorLogDelivery = "ReplicatorLogDelivery";
        }
    }

    property! {
        /// `ReplicationInfo` of `AWS::MSK::Replicator`.
        ReplicationInfo;
        new (topic_replication: TopicReplication = "TopicReplication", consumer_group_replication: ConsumerGroupReplication = "ConsumerGroupReplication", target_compression_type: TargetCompressionType = "TargetCompressionType");
        set {
            /// `SourceKafkaClusterArn`: `arn:(aws|aws-us-gov|aws-cn):kafka:.*`. Update: replaces.
            source_kafka_cluster_arn: Str = "SourceKafkaClusterArn";
            /// `SourceKafkaClusterId`. Update: replaces.
            source_kafka_cluster_id: Str = "SourceKafkaClusterId";
            /// `TargetKafkaClusterArn`: `arn:(aws|aws-us-gov|aws-cn):kafka:.*`. Update: replaces.
            target_kafka_cluster_arn: Str = "TargetKafkaClusterArn";
            /// `TargetKafkaClusterId`. Update: replaces.
            target_kafka_cluster_id: Str = "TargetKafkaClusterId";
        }
    }

    property! {
        /// `ReplicationStartingPosition` of `AWS::MSK::Replicator`.
        ReplicationStartingPosition;
        new ();
        set {
            /// `Type`. Update: replaces.
            type_: ReplicationStartingPositionType = "Type";
        }
    }

    property! {
        /// `ReplicationTopicNameConfiguration` of `AWS::MSK::Replicator`.
        ReplicationTopicNameConfiguration;
        new ();
        set {
            /// `Type`. Update: replaces.
            type_: ReplicationTopicNameConfigurationType = "Type";
        }
    }

    property! {
        /// `ReplicatorLogDelivery` of `AWS::MSK::Replicator`.
        ReplicatorLogDelivery;
        new ();
        set {
            /// `CloudWatchLogs`. Update: in place.
            cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs";
            /// `Firehose`. Update: in place.
            firehose: Firehose = "Firehose";
            /// `S3`. Update: in place.
            s3: S3 = "S3";
        }
    }

    property! {
        /// `Tag` of `AWS::MSK::Replicator`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TopicReplication` of `AWS::MSK::Replicator`.
        TopicReplication;
        new (topics_to_replicate: List<Str> = "TopicsToReplicate");
        set {
            /// `CopyAccessControlListsForTopics`. Update: in place.
            copy_access_control_lists_for_topics: Bool = "CopyAccessControlListsForTopics";
            /// `CopyTopicConfigurations`. Update: in place.
            copy_topic_configurations: Bool = "CopyTopicConfigurations";
            /// `DetectAndCopyNewTopics`. Update: in place.
            detect_and_copy_new_topics: Bool = "DetectAndCopyNewTopics";
            /// `StartingPosition`. Update: replaces.
            starting_position: ReplicationStartingPosition = "StartingPosition";
            /// `TopicNameConfiguration`. Update: replaces.
            topic_name_configuration: ReplicationTopicNameConfiguration = "TopicNameConfiguration";
            /// `TopicsToExclude`: 1 to 100 items, no item twice, at most 249 characters. Update: in place.
            topics_to_exclude: List<Str> = "TopicsToExclude";
        }
    }

    values! {
        /// `ConsumerGroupOffsetSyncMode` of `AWS::MSK::Replicator`.
        ConsumerGroupOffsetSyncMode {
            LEGACY = "LEGACY",
            ENHANCED = "ENHANCED",
        }
    }

    values! {
        /// `JwtSigningAlgorithm` of `AWS::MSK::Replicator`.
        JwtSigningAlgorithm {
            RS256 = "RS256",
            ES384 = "ES384",
        }
    }

    values! {
        /// `KafkaClusterEncryptionInTransitType` of `AWS::MSK::Replicator`.
        KafkaClusterEncryptionInTransitType {
            TLS = "TLS",
        }
    }

    values! {
        /// `KafkaClusterSaslScramMechanism` of `AWS::MSK::Replicator`.
        KafkaClusterSaslScramMechanism {
            SHA256 = "SHA256",
            SHA512 = "SHA512",
        }
    }

    values! {
        /// `ReplicationStartingPositionType` of `AWS::MSK::Replicator`.
        ReplicationStartingPositionType {
            LATEST = "LATEST",
            EARLIEST = "EARLIEST",
        }
    }

    values! {
        /// `ReplicationTopicNameConfigurationType` of `AWS::MSK::Replicator`.
        ReplicationTopicNameConfigurationType {
            PREFIXED_WITH_SOURCE_CLUSTER_ALIAS = "PREFIXED_WITH_SOURCE_CLUSTER_ALIAS",
            IDENTICAL = "IDENTICAL",
        }
    }

    values! {
        /// `TargetCompressionType` of `AWS::MSK::Replicator`.
        TargetCompressionType {
            NONE = "NONE",
            GZIP = "GZIP",
            SNAPPY = "SNAPPY",
            LZ4 = "LZ4",
            ZSTD = "ZSTD",
        }
    }

    values! {
        /// `TokenEndpointAuthenticationMethod` of `AWS::MSK::Replicator`.
        TokenEndpointAuthenticationMethod {
            POST = "POST",
            BASIC = "BASIC",
            NONE = "NONE",
        }
    }
}

resource! {
    /// `AWS::MSK::ServerlessCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-serverlesscluster.html).
    ServerlessCluster = "AWS::MSK::ServerlessCluster", Ref = Arn;
    tags "Tags" Object;
    new (cluster_name: Str = "ClusterName", vpc_configs: List<serverless_cluster::VpcConfig> = "VpcConfigs", client_authentication: serverless_cluster::ClientAuthentication = "ClientAuthentication");
    set {
        /// `ClientAuthentication`. Update: replaces.
        client_authentication: serverless_cluster::ClientAuthentication = "ClientAuthentication";
        /// `ClusterName`: 1 to 64 characters. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
        /// `VpcConfigs`: no item twice. Update: replaces.
        vpc_configs: List<serverless_cluster::VpcConfig> = "VpcConfigs";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::MSK::ServerlessCluster`.
pub mod serverless_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ClientAuthentication` of `AWS::MSK::ServerlessCluster`.
        ClientAuthentication;
        new (sasl: Sasl = "Sasl");
        set {
        }
    }

    property! {
        /// `Iam` of `AWS::MSK::ServerlessCluster`.
        Iam;
        new (enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `Sasl` of `AWS::MSK::ServerlessCluster`.
        Sasl;
        new (iam: Iam = "Iam");
        set {
        }
    }

    property! {
        /// `VpcConfig` of `AWS::MSK::ServerlessCluster`.
        VpcConfig;
        new (subnet_ids: List<Ec2SubnetId> = "SubnetIds");
        set {
            /// `SecurityGroups`: no item twice. Update: replaces.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        }
    }
}

resource! {
    /// `AWS::MSK::Topic`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html).
    Topic = "AWS::MSK::Topic", Ref = Arn;
    new_with TopicRequired {
        /// `ClusterArn`. Update: replaces.
        cluster_arn: Str = "ClusterArn",
        /// `TopicName`. Update: replaces.
        topic_name: Str = "TopicName",
        /// `PartitionCount`: at least 1. Update: in place.
        partition_count: Int = "PartitionCount",
        /// `ReplicationFactor`: at least 1. Update: replaces.
        replication_factor: Int = "ReplicationFactor",
    }
    set {
        /// `ClusterArn`. Update: replaces.
        cluster_arn: Str = "ClusterArn";
        /// `Configs`. Update: in place.
        configs: Str = "Configs";
        /// `PartitionCount`: at least 1. Update: in place.
        partition_count: Int = "PartitionCount";
        /// `ReplicationFactor`: at least 1. Update: replaces.
        replication_factor: Int = "ReplicationFactor";
        /// `TopicName`. Update: replaces.
        topic_name: Str = "TopicName";
    }
    get {
    }
    ref topic_arn;
}

resource! {
    /// `AWS::MSK::VpcConnection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html).
    VpcConnection = "AWS::MSK::VpcConnection", Ref = Arn;
    tags "Tags" Object;
    new_with VpcConnectionRequired {
        /// `Authentication`: 3 to 10 characters. Update: replaces.
        authentication: vpc_connection::Authentication = "Authentication",
        /// `ClientSubnets`: `^(subnet-)([a-z0-9]+)\Z`. Update: replaces.
        client_subnets: List<Str> = "ClientSubnets",
        /// `SecurityGroups`: `^(sg-)([a-z0-9]+)\Z`. Update: replaces.
        security_groups: List<Ec2SecurityGroupId> = "SecurityGroups",
        /// `TargetClusterArn`: `^arn:[\w-]+:kafka:[\w-]+:\d+:cluster.*\Z`. Update: replaces.
        target_cluster_arn: Str = "TargetClusterArn",
        /// `VpcId`: `^(vpc-)([a-z0-9]+)\Z`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
    }
    set {
        /// `Authentication`: 3 to 10 characters. Update: replaces.
        authentication: vpc_connection::Authentication = "Authentication";
        /// `ClientSubnets`: `^(subnet-)([a-z0-9]+)\Z`. Update: replaces.
        client_subnets: List<Str> = "ClientSubnets";
        /// `SecurityGroups`: `^(sg-)([a-z0-9]+)\Z`. Update: replaces.
        security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `TargetClusterArn`: `^arn:[\w-]+:kafka:[\w-]+:\d+:cluster.*\Z`. Update: replaces.
        target_cluster_arn: Str = "TargetClusterArn";
        /// `VpcId`: `^(vpc-)([a-z0-9]+)\Z`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::MSK::VpcConnection`.
pub mod vpc_connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Authentication` of `AWS::MSK::VpcConnection`.
        Authentication {
            SASL_IAM = "SASL_IAM",
            SASL_SCRAM = "SASL_SCRAM",
            TLS = "TLS",
        }
    }
}
