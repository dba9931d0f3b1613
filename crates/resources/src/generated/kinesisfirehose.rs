// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::KinesisFirehose`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::KinesisFirehose::DeliveryStream`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html).
    DeliveryStream = "AWS::KinesisFirehose::DeliveryStream", Ref = KinesisFirehoseDeliveryStreamName;
    tags "Tags" List;
    new ();
    set {
        /// `AmazonOpenSearchServerlessDestinationConfiguration`. Update: in place.
        amazon_open_search_serverless_destination_configuration: delivery_stream::AmazonOpenSearchServerlessDestinationConfiguration = "AmazonOpenSearchServerlessDestinationConfiguration";
        /// `AmazonopensearchserviceDestinationConfiguration`. Update: in place.
        amazonopensearchservice_destination_configuration: delivery_stream::AmazonopensearchserviceDestinationConfiguration = "AmazonopensearchserviceDestinationConfiguration";
        /// `DatabaseSourceConfiguration`. Update: replaces.
        database_source_configuration: delivery_stream::DatabaseSourceConfiguration = "DatabaseSourceConfiguration";
        /// `DeliveryStreamEncryptionConfigurationInput`. Update: in place.
        delivery_stream_encryption_configuration_input: delivery_stream::DeliveryStreamEncryptionConfigurationInput = "DeliveryStreamEncryptionConfigurationInput";
        /// `DeliveryStreamName`: 1 to 64 characters, `[a-zA-Z0-9._-]+`. Update: replaces.
        delivery_stream_name: KinesisStreamName = "DeliveryStreamName";
        /// `DeliveryStreamType`. Update: replaces.
        delivery_stream_type: delivery_stream::DeliveryStreamType = "DeliveryStreamType";
        /// `DirectPutSourceConfiguration`. Update: replaces.
        direct_put_source_configuration: delivery_stream::DirectPutSourceConfiguration = "DirectPutSourceConfiguration";
        /// `ElasticsearchDestinationConfiguration`. Update: in place.
        elasticsearch_destination_configuration: delivery_stream::ElasticsearchDestinationConfiguration = "ElasticsearchDestinationConfiguration";
        /// `ExtendedS3DestinationConfiguration`. Update: in place.
        extended_s3_destination_configuration: delivery_stream::ExtendedS3DestinationConfiguration = "ExtendedS3DestinationConfiguration";
        /// `HttpEndpointDestinationConfiguration`. Update: in place.
        http_endpoint_destination_configuration: delivery_stream::HttpEndpointDestinationConfiguration = "HttpEndpointDestinationConfiguration";
        /// `IcebergDestinationConfiguration`. Update: in place.
        iceberg_destination_configuration: delivery_stream::IcebergDestinationConfiguration = "IcebergDestinationConfiguration";
        /// `KinesisStreamSourceConfiguration`. Update: replaces.
        kinesis_stream_source_configuration: delivery_stream::KinesisStreamSourceConfiguration = "KinesisStreamSourceConfiguration";
        /// `MSKSourceConfiguration`. Update: replaces.
        msk_source_configuration: delivery_stream::MSKSourceConfiguration = "MSKSourceConfiguration";
        /// `RedshiftDestinationConfiguration`. Update: in place.
        redshift_destination_configuration: delivery_stream::RedshiftDestinationConfiguration = "RedshiftDestinationConfiguration";
        /// `S3DestinationConfiguration`. Update: in place.
        s3_destination_configuration: delivery_stream::S3DestinationConfiguration = "S3DestinationConfiguration";
        /// `SnowflakeDestinationConfiguration`. Update: in place.
        snowflake_destination_configuration: delivery_stream::SnowflakeDestinationConfiguration = "SnowflakeDestinationConfiguration";
        /// `SplunkDestinationConfiguration`. Update: in place.
        splunk_destination_configuration: delivery_stream::SplunkDestinationConfiguration = "SplunkDestinationConfiguration";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<delivery_stream::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: KinesisFirehoseDeliveryStreamArn = "Arn";
    }
    ref delivery_stream_name;
}

/// Property types of `AWS::KinesisFirehose::DeliveryStream`.
pub mod delivery_stream {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AmazonOpenSearchServerlessBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
        AmazonOpenSearchServerlessBufferingHints;
        new ();
        set {
            /// `IntervalInSeconds`: 0 to 900. Update: in place.
            interval_in_seconds: Int = "IntervalInSeconds";
            /// `SizeInMBs`: 1 to 100. Update: in place.
            size_in_m_bs: Int = "SizeInMBs";
        }
    }

    property! {
        /// `AmazonOpenSearchServerlessDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        AmazonOpenSearchServerlessDestinationConfiguration;
        new (index_name: Str = "IndexName", s3_configuration: S3DestinationConfiguration = "S3Configuration", role_arn: IamRoleArn = "RoleARN");
        set {
            /// `BufferingHints`. Update: in place.
            buffering_hints: AmazonOpenSearchServerlessBufferingHints = "BufferingHints";
            /// `CloudWatchLoggingOptions`. Update: in place.
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions";
            /// `CollectionEndpoint`: 1 to 512 characters, `https:.*`. Update: in place.
            collection_endpoint: Str = "CollectionEndpoint";
            /// `ProcessingConfiguration`. Update: in place.
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration";
            /// `RetryOptions`. Update: in place.
            retry_options: AmazonOpenSearchServerlessRetryOptions = "RetryOptions";
            /// `S3BackupMode`. Update: in place.
            s3_backup_mode: AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode = "S3BackupMode";
            /// `VpcConfiguration`. Update: replaces.
            vpc_configuration: VpcConfiguration = "VpcConfiguration";
        }
    }

    property! {
        /// `AmazonOpenSearchServerlessRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
        AmazonOpenSearchServerlessRetryOptions;
        new ();
        set {
            /// `DurationInSeconds`: 0 to 7200. Update: in place.
            duration_in_seconds: Int = "DurationInSeconds";
        }
    }

    property! {
        /// `AmazonopensearchserviceBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
        AmazonopensearchserviceBufferingHints;
        new ();
        set {
            /// `IntervalInSeconds`: 0 to 900. Update: in place.
            interval_in_seconds: Int = "IntervalInSeconds";
            /// `SizeInMBs`: 1 to 100. Update: in place.
            size_in_m_bs: Int = "SizeInMBs";
        }
    }

    property! {
        /// `AmazonopensearchserviceDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        AmazonopensearchserviceDestinationConfiguration;
        new (index_name: Str = "IndexName", s3_configuration: S3DestinationConfiguration = "S3Configuration", role_arn: IamRoleArn = "RoleARN");
        set {
            /// `BufferingHints`. Update: in place.
            buffering_hints: AmazonopensearchserviceBufferingHints = "BufferingHints";
            /// `CloudWatchLoggingOptions`. Update: in place.
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions";
            /// `ClusterEndpoint`: 1 to 512 characters, `https:.*`. Update: in place.
            cluster_endpoint: Str = "ClusterEndpoint";
            /// `DocumentIdOptions`. Update: in place.
            document_id_options: DocumentIdOptions = "DocumentIdOptions";
            /// `DomainARN`: 1 to 512 characters, `arn:.*`. Update: in place.
            domain_arn: OpenSearchServiceDomainArn = "DomainARN";
            /// `IndexRotationPeriod`. Update: in place.
            index_rotation_period: IndexRotationPeriod = "IndexRotationPeriod";
            /// `ProcessingConfiguration`. Update: in place.
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration";
            /// `RetryOptions`. Update: in place.
            retry_options: AmazonopensearchserviceRetryOptions = "RetryOptions";
            /// `S3BackupMode`. Update: in place.
            s3_backup_mode: AmazonopensearchserviceDestinationConfigurationS3BackupMode = "S3BackupMode";
            /// `TypeName`: at most 100 characters. Update: in place.
            type_name: Str = "TypeName";
            /// `VpcConfiguration`. Update: replaces.
            vpc_configuration: VpcConfiguration = "VpcConfiguration";
        }
    }

    property! {
        /// `AmazonopensearchserviceRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
        AmazonopensearchserviceRetryOptions;
        new ();
        set {
            /// `DurationInSeconds`: 0 to 7200. Update: in place.
            duration_in_seconds: Int = "DurationInSeconds";
        }
    }

    property! {
        /// `AuthenticationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        AuthenticationConfiguration;
        new (role_arn: IamRoleArn = "RoleARN", connectivity: Connectivity = "Connectivity");
        set {
        }
    }

    property! {
        /// `BufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
        BufferingHints;
        new ();
        set {
            /// `IntervalInSeconds`: 0 to 900. Update: in place.
            interval_in_seconds: Int = "IntervalInSeconds";
            /// `SizeInMBs`: 1 to 128. Update: in place.
            size_in_m_bs: Int = "SizeInMBs";
        }
    }

    property! {
        /// `CatalogConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        CatalogConfiguration;
        new ();
        set {
            /// `CatalogArn`: 1 to 512 characters, `arn:.*`. Update: replaces.
            catalog_arn: Str = "CatalogArn";
            /// `WarehouseLocation`: 1 to 2048 characters, `s3:\/\/.*`. Update: replaces.
            warehouse_location: Str = "WarehouseLocation";
        }
    }

    property! {
        /// `CloudWatchLoggingOptions` of `AWS::KinesisFirehose::DeliveryStream`.
        CloudWatchLoggingOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `LogGroupName`: at most 512 characters, `^[\.\-_/#A-Za-z0-9]*$`. Update: in place.
            log_group_name: LogsLogGroupName = "LogGroupName";
            /// `LogStreamName`: at most 512 characters, `^[^:*]*$`. Update: in place.
            log_stream_name: Str = "LogStreamName";
        }
    }

    property! {
        /// `CopyCommand` of `AWS::KinesisFirehose::DeliveryStream`.
        CopyCommand;
        new (data_table_name: Str = "DataTableName");
        set {
            /// `CopyOptions`: at most 204 800 characters. Update: in place.
            copy_options: Str = "CopyOptions";
            /// `DataTableColumns`: at most 204 800 characters. Update: in place.
            data_table_columns: Str = "DataTableColumns";
        }
    }

    property! {
        /// `DataFormatConversionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        DataFormatConversionConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `InputFormatConfiguration`. Update: in place.
            input_format_configuration: InputFormatConfiguration = "InputFormatConfiguration";
            /// `OutputFormatConfiguration`. Update: in place.
            output_format_configuration: OutputFormatConfiguration = "OutputFormatConfiguration";
            /// `SchemaConfiguration`. Update: in place.
            schema_configuration: SchemaConfiguration = "SchemaConfiguration";
        }
    }

    property! {
        /// `DatabaseColumns` of `AWS::KinesisFirehose::DeliveryStream`.
        DatabaseColumns;
        new ();
        set {
            /// `Exclude`: 1 to 194 characters, `[\u0001-\uFFFF]*`. Update: replaces.
            exclude: List<Str> = "Exclude";
            /// `Include`: 1 to 194 characters, `[\u0001-\uFFFF]*`. Update: replaces.
            include: List<Str> = "Include";
        }
    }

    property! {
        /// `DatabaseSourceAuthenticationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        DatabaseSourceAuthenticationConfiguration;
        new (secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration");
        set {
        }
    }

    property! {
        /// `DatabaseSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        DatabaseSourceConfiguration;
        new_with DatabaseSourceConfigurationRequired {
            /// `Type`. Update: replaces.
            type_: DatabaseSourceConfigurationType = "Type",
            /// `Endpoint`: 1 to 255 characters, `^(?!\s*$).+`. Update: replaces.
            endpoint: Str = "Endpoint",
            /// `Port`: 0 to 65 535. Update: replaces.
            port: Int = "Port",
            /// `Databases`. Update: replaces.
            databases: Databases = "Databases",
            /// `Tables`. Update: replaces.
            tables: DatabaseTables = "Tables",
            /// `SnapshotWatermarkTable`: 1 to 129 characters, `[\u0001-\uFFFF]*`. Update: replaces.
            snapshot_watermark_table: Str = "SnapshotWatermarkTable",
            /// `DatabaseSourceAuthenticationConfiguration`. Update: replaces.
            database_source_authentication_configuration: DatabaseSourceAuthenticationConfiguration = "DatabaseSourceAuthenticationConfiguration",
            /// `DatabaseSourceVPCConfiguration`. Update: replaces.
            database_source_vpc_configuration: DatabaseSourceVPCConfiguration = "DatabaseSourceVPCConfiguration",
        }
        set {
            /// `Columns`. Update: replaces.
            columns: DatabaseColumns = "Columns";
            /// `Digest`: 1 to 512 characters, `.*`. Update: replaces.
            digest: Str = "Digest";
            /// `PublicCertificate`: 1 to 4096 characters, `.*`. Update: replaces.
            public_certificate: Str = "PublicCertificate";
            /// `SSLMode`. Update: replaces.
            ssl_mode: SSLMode = "SSLMode";
            /// `SurrogateKeys`: 1 to 1024 characters, `^\S+$`. Update: replaces.
            surrogate_keys: List<Str> = "SurrogateKeys";
        }
    }

    property! {
        /// `DatabaseSourceVPCConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        DatabaseSourceVPCConfiguration;
        new (vpc_endpoint_service_name: Str = "VpcEndpointServiceName");
        set {
        }
    }

    property! {
        /// `DatabaseTables` of `AWS::KinesisFirehose::DeliveryStream`.
        DatabaseTables;
        new ();
        set {
            /// `Exclude`: 1 to 129 characters, `[\u0001-\uFFFF]*`. Update: replaces.
            exclude: List<Str> = "Exclude";
            /// `Include`: 1 to 129 characters, `[\u0001-\uFFFF]*`. Update: replaces.
            include: List<Str> = "Include";
        }
    }

    property! {
        /// `Databases` of `AWS::KinesisFirehose::DeliveryStream`.
        Databases;
        new ();
        set {
            /// `Exclude`: 1 to 64 characters, `[\u0001-\uFFFF]*`. Update: replaces.
            exclude: List<Str> = "Exclude";
            /// `Include`: 1 to 64 characters, `[\u0001-\uFFFF]*`. Update: replaces.
            include: List<Str> = "Include";
        }
    }

    property! {
        /// `DeliveryStreamEncryptionConfigurationInput` of `AWS::KinesisFirehose::DeliveryStream`.
        DeliveryStreamEncryptionConfigurationInput;
        new (key_type: KeyType = "KeyType");
        set {
            /// `KeyARN`: 1 to 512 characters, `arn:.*`. Update: in place.
            key_arn: KmsKeyArn = "KeyARN";
        }
    }

    property! {
        /// `Deserializer` of `AWS::KinesisFirehose::DeliveryStream`.
        Deserializer;
        new ();
        set {
            /// `HiveJsonSerDe`. Update: in place.
            hive_json_ser_de: HiveJsonSerDe = "HiveJsonSerDe";
            /// `OpenXJsonSerDe`. Update: in place.
            open_x_json_ser_de: OpenXJsonSerDe = "OpenXJsonSerDe";
        }
    }

    property! {
        /// `DestinationTableConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        DestinationTableConfiguration;
        new_with DestinationTableConfigurationRequired {
            /// `DestinationDatabaseName`: 1 to 512 characters, `^[a-zA-Z0-9\.\_]+$`. Update: in place.
            destination_database_name: Str = "DestinationDatabaseName",
            /// `DestinationTableName`: 1 to 512 characters, `^[a-zA-Z0-9\.\_]+$`. Update: in place.
            destination_table_name: Str = "DestinationTableName",
        }
        set {
            /// `PartitionSpec`. Update: in place.
            partition_spec: PartitionSpec = "PartitionSpec";
            /// `S3ErrorOutputPrefix`: 1 to 1024 characters. Update: in place.
            s3_error_output_prefix: Str = "S3ErrorOutputPrefix";
            /// `UniqueKeys`: no item twice, 1 to 512 characters, `^\S+$`. Update: in place.
            unique_keys: List<Str> = "UniqueKeys";
        }
    }

    property! {
        /// `DirectPutSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        DirectPutSourceConfiguration;
        new ();
        set {
            /// `ThroughputHintInMBs`: 1 to 100. Update: replaces.
            throughput_hint_in_m_bs: Int = "ThroughputHintInMBs";
        }
    }

    property! {
        /// `DocumentIdOptions` of `AWS::KinesisFirehose::DeliveryStream`.
        DocumentIdOptions;
        new (default_document_id_format: DefaultDocumentIdFormat = "DefaultDocumentIdFormat");
        set {
        }
    }

    property! {
        /// `DynamicPartitioningConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        DynamicPartitioningConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `RetryOptions`. Update: in place.
            retry_options: RetryOptions = "RetryOptions";
        }
    }

    property! {
        /// `ElasticsearchBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
        ElasticsearchBufferingHints;
        new ();
        set {
            /// `IntervalInSeconds`: 0 to 900. Update: in place.
            interval_in_seconds: Int = "IntervalInSeconds";
            /// `SizeInMBs`: 1 to 100. Update: in place.
            size_in_m_bs: Int = "SizeInMBs";
        }
    }

    property! {
        /// `ElasticsearchDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        ElasticsearchDestinationConfiguration;
        new (index_name: Str = "IndexName", s3_configuration: S3DestinationConfiguration = "S3Configuration", role_arn: IamRoleArn = "RoleARN");
        set {
            /// `BufferingHints`. Update: in place.
            buffering_hints: ElasticsearchBufferingHints = "BufferingHints";
            /// `CloudWatchLoggingOptions`. Update: in place.
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions";
            /// `ClusterEndpoint`: 1 to 512 characters, `https:.*`. Update: in place.
            cluster_endpoint: Str = "ClusterEndpoint";
            /// `DocumentIdOptions`. Update: in place.
            document_id_options: DocumentIdOptions = "DocumentIdOptions";
            /// `DomainARN`: 1 to 512 characters, `arn:.*`. Update: in place.
            domain_arn: Arn = "DomainARN";
            /// `IndexRotationPeriod`. Update: in place.
            index_rotation_period: IndexRotationPeriod = "IndexRotationPeriod";
            /// `ProcessingConfiguration`. Update: in place.
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration";
            /// `RetryOptions`. Update: in place.
            retry_options: ElasticsearchRetryOptions = "RetryOptions";
            /// `S3BackupMode`. Update: in place.
            s3_backup_mode: ElasticsearchDestinationConfigurationS3BackupMode = "S3BackupMode";
            /// `TypeName`: at most 100 characters. Update: in place.
            type_name: Str = "TypeName";
            /// `VpcConfiguration`. Update: replaces.
            vpc_configuration: VpcConfiguration = "VpcConfiguration";
        }
    }

    property! {
        /// `ElasticsearchRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
        ElasticsearchRetryOptions;
        new ();
        set {
            /// `DurationInSeconds`: 0 to 7200. Update: in place.
            duration_in_seconds: Int = "DurationInSeconds";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        EncryptionConfiguration;
        new ();
        set {
            /// `KMSEncryptionConfig`. Update: in place.
            kms_encryption_config: KMSEncryptionConfig = "KMSEncryptionConfig";
            /// `NoEncryptionConfig`. Update: in place.
            no_encryption_config: NoEncryptionConfig = "NoEncryptionConfig";
        }
    }

    property! {
        /// `ExtendedS3DestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        ExtendedS3DestinationConfiguration;
        new (bucket_arn: S3BucketArn = "BucketARN", role_arn: IamRoleArn = "RoleARN");
        set {
            /// `BufferingHints`. Update: in place.
            buffering_hints: BufferingHints = "BufferingHints";
            /// `CloudWatchLoggingOptions`. Update: in place.
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions";
            /// `CompressionFormat`. Update: in place.
            compression_format: CompressionFormat = "CompressionFormat";
            /// `CustomTimeZone`: at most 50 characters, `^$|[a-zA-Z/_]+$`. Update: in place.
            custom_time_zone: Str = "CustomTimeZone";
            /// `DataFormatConversionConfiguration`. Update: in place.
            data_format_conversion_configuration: DataFormatConversionConfiguration = "DataFormatConversionConfiguration";
            /// `DynamicPartitioningConfiguration`. Update: in place.
            dynamic_partitioning_configuration: DynamicPartitioningConfiguration = "DynamicPartitioningConfiguration";
            /// `EncryptionConfiguration`. Update: in place.
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration";
            /// `ErrorOutputPrefix`: at most 1024 characters. Update: in place.
            error_output_prefix: Str = "ErrorOutputPrefix";
            /// `FileExtension`: at most 128 characters, `^$|\.[0-9a-z!\-_.*'()]+`. Update: in place.
            file_extension: Str = "FileExtension";
            /// `Prefix`: at most 1024 characters. Update: in place.
            prefix: Str = "Prefix";
            /// `ProcessingConfiguration`. Update: in place.
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration";
            /// `S3BackupConfiguration`. Update: in place.
            s3_backup_configuration: S3DestinationConfiguration = "S3BackupConfiguration";
            /// `S3BackupMode`. Update: in place.
            s3_backup_mode: ExtendedS3DestinationConfigurationS3BackupMode = "S3BackupMode";
        }
    }

    property! {
        /// `HiveJsonSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
        HiveJsonSerDe;
        new ();
        set {
            /// `TimestampFormats`: no item twice, 1 to 1024 characters, `^(?!\s*$).+$`. Update: in place.
            timestamp_formats: List<Str> = "TimestampFormats";
        }
    }

    property! {
        /// `HttpEndpointCommonAttribute` of `AWS::KinesisFirehose::DeliveryStream`.
        HttpEndpointCommonAttribute;
        new_with HttpEndpointCommonAttributeRequired {
            /// `AttributeName`: 1 to 256 characters, `^(?!\s*$).+$`. Update: in place.
            attribute_name: Str = "AttributeName",
            /// `AttributeValue`: at most 1024 characters. Update: in place.
            attribute_value: Str = "AttributeValue",
        }
        set {
        }
    }

    property! {
        /// `HttpEndpointConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        HttpEndpointConfiguration;
        new (url: Str = "Url");
        set {
            /// `AccessKey`: at most 4096 characters. Update: in place.
            access_key: Str = "AccessKey";
            /// `Name`: 1 to 256 characters, `^(?!\s*$).+$`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `HttpEndpointDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        HttpEndpointDestinationConfiguration;
        new (endpoint_configuration: HttpEndpointConfiguration = "EndpointConfiguration", s3_configuration: S3DestinationConfiguration = "S3Configuration");
        set {
            /// `BufferingHints`. Update: in place.
            buffering_hints: BufferingHints = "BufferingHints";
            /// `CloudWatchLoggingOptions`. Update: in place.
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions";
            /// `ProcessingConfiguration`. Update: in place.
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration";
            /// `RequestConfiguration`. Update: in place.
            request_configuration: HttpEndpointRequestConfiguration = "RequestConfiguration";
            /// `RetryOptions`. Update: in place.
            retry_options: RetryOptions = "RetryOptions";
            /// `RoleARN`: 1 to 512 characters, `arn:.*`. Update: in place.
            role_arn: IamRoleArn = "RoleARN";
            /// `S3BackupMode`. Update: in place.
            s3_backup_mode: HttpEndpointDestinationConfigurationS3BackupMode = "S3BackupMode";
            /// `SecretsManagerConfiguration`. Update: in place.
            secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration";
        }
    }

    property! {
        /// `HttpEndpointRequestConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        HttpEndpointRequestConfiguration;
        new ();
        set {
            /// `CommonAttributes`: at most 50 items, no item twice. Update: in place.
            common_attributes: List<HttpEndpointCommonAttribute> = "CommonAttributes";
            /// `ContentEncoding`. Update: in place.
            content_encoding: ContentEncoding = "ContentEncoding";
        }
    }

    property! {
        /// `IcebergDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        IcebergDestinationConfiguration;
        new (role_arn: IamRoleArn = "RoleARN", catalog_configuration: CatalogConfiguration = "CatalogConfiguration", s3_configuration: S3DestinationConfiguration = "S3Configuration");
        set {
            /// `AppendOnly`. Update: in place.
            append_only: Bool = "AppendOnly";
            /// `BufferingHints`. Update: in place.
            buffering_hints: BufferingHints = "BufferingHints";
            /// `CloudWatchLoggingOptions`. Update: in place.
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions";
            /// `DestinationTableConfigurationList`. Update: in place.
            destination_table_configuration_list: List<DestinationTableConfiguration> = "DestinationTableConfigurationList";
            /// `ProcessingConfiguration`. Update: in place.
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration";
            /// `RetryOptions`. Update: in place.
            retry_options: RetryOptions = "RetryOptions";
            /// `SchemaEvolutionConfiguration`. Update: in place.
            schema_evolution_configuration: SchemaEvolutionConfiguration = "SchemaEvolutionConfiguration";
            /// `TableCreationConfiguration`. Update: in place.
            table_creation_configuration: TableCreationConfiguration = "TableCreationConfiguration";
            /// `s3BackupMode`. Update: in place.
            s3_backup_mode: IcebergDestinationConfigurationS3BackupMode = "s3BackupMode";
        }
    }

    property! {
        /// `InputFormatConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        InputFormatConfiguration;
        new ();
        set {
            /// `Deserializer`. Update: in place.
            deserializer: Deserializer = "Deserializer";
        }
    }

    property! {
        /// `KMSEncryptionConfig` of `AWS::KinesisFirehose::DeliveryStream`.
        KMSEncryptionConfig;
        new (awskms_key_arn: KmsKeyArn = "AWSKMSKeyARN");
        set {
        }
    }

    property! {
        /// `KinesisStreamSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        KinesisStreamSourceConfiguration;
        new (role_arn: IamRoleArn = "RoleARN", kinesis_stream_arn: KinesisStreamArn = "KinesisStreamARN");
        set {
        }
    }

    property! {
        /// `MSKSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        MSKSourceConfiguration;
        new_with MSKSourceConfigurationRequired {
            /// `MSKClusterARN`: 1 to 512 characters, `arn:.*`. Update: replaces.
            msk_cluster_arn: Str = "MSKClusterARN",
            /// `TopicName`: 1 to 255 characters, `[a-zA-Z0-9\._\-]+`. Update: replaces.
            topic_name: Str = "TopicName",
            /// `AuthenticationConfiguration`. Update: replaces.
            authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration",
        }
        set {
            /// `ReadFromTimestamp`. Update: replaces.
            read_from_timestamp: Str = "ReadFromTimestamp";
        }
    }

    property! {
        /// `OpenXJsonSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
        OpenXJsonSerDe;
        new ();
        set {
            /// `CaseInsensitive`. Update: in place.
            case_insensitive: Bool = "CaseInsensitive";
            /// `ColumnToJsonKeyMappings`. Update: in place.
            column_to_json_key_mappings: Map<Str> = "ColumnToJsonKeyMappings";
            /// `ConvertDotsInJsonKeysToUnderscores`. Update: in place.
            convert_dots_in_json_keys_to_underscores: Bool = "ConvertDotsInJsonKeysToUnderscores";
        }
    }

    property! {
        /// `OrcSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
        OrcSerDe;
        new ();
        set {
            /// `BlockSizeBytes`: at least 67 108 864. Update: in place.
            block_size_bytes: Int = "BlockSizeBytes";
            /// `BloomFilterColumns`: no item twice, 1 to 1024 characters, `^\S+$`. Update: in place.
            bloom_filter_columns: List<Str> = "BloomFilterColumns";
            /// `BloomFilterFalsePositiveProbability`: 0 to 1. Update: in place.
            bloom_filter_false_positive_probability: Num = "BloomFilterFalsePositiveProbability";
            /// `Compression`. Update: in place.
            compression: OrcSerDeCompression = "Compression";
            /// `DictionaryKeyThreshold`: 0 to 1. Update: in place.
            dictionary_key_threshold: Num = "DictionaryKeyThreshold";
            /// `EnablePadding`. Update: in place.
            enable_padding: Bool = "EnablePadding";
            /// `FormatVersion`. Update: in place.
            format_version: FormatVersion = "FormatVersion";
            /// `PaddingTolerance`: 0 to 1. Update: in place.
            padding_tolerance: Num = "PaddingTolerance";
            /// `RowIndexStride`: at least 1000. Update: in place.
            row_index_stride: Int = "RowIndexStride";
            /// `StripeSizeBytes`: at least 8 388 608. Update: in place.
            stripe_size_bytes: Int = "StripeSizeBytes";
        }
    }

    property! {
        /// `OutputFormatConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        OutputFormatConfiguration;
        new ();
        set {
            /// `Serializer`. Update: in place.
            serializer: Serializer = "Serializer";
        }
    }

    property! {
        /// `ParquetSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
        ParquetSerDe;
        new ();
        set {
            /// `BlockSizeBytes`: at least 67 108 864. Update: in place.
            block_size_bytes: Int = "BlockSizeBytes";
            /// `Compression`. Update: in place.
            compression: ParquetSerDeCompression = "Compression";
            /// `EnableDictionaryCompression`. Update: in place.
            enable_dictionary_compression: Bool = "EnableDictionaryCompression";
            /// `MaxPaddingBytes`: at least 0. Update: in place.
            max_padding_bytes: Int = "MaxPaddingBytes";
            /// `PageSizeBytes`: at least 65 536. Update: in place.
            page_size_bytes: Int = "PageSizeBytes";
            /// `WriterVersion`. Update: in place.
            writer_version: WriterVersion = "WriterVersion";
        }
    }

    property! {
        /// `PartitionField` of `AWS::KinesisFirehose::DeliveryStream`.
        PartitionField;
        new (source_name: Str = "SourceName");
        set {
        }
    }

    property! {
        /// `PartitionSpec` of `AWS::KinesisFirehose::DeliveryStream`.
        PartitionSpec;
        new ();
        set {
            /// `Identity`: no item twice. Update: in place.
            identity: List<PartitionField> = "Identity";
        }
    }

    property! {
        /// `ProcessingConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        ProcessingConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `Processors`: no item twice. Update: in place.
            processors: List<Processor> = "Processors";
        }
    }

    property! {
        /// `Processor` of `AWS::KinesisFirehose::DeliveryStream`.
        Processor;
        new (type_: ProcessorType = "Type");
        set {
            /// `Parameters`: no item twice. Update: in place.
            parameters: List<ProcessorParameter> = "Parameters";
        }
    }

    property! {
        /// `ProcessorParameter` of `AWS::KinesisFirehose::DeliveryStream`.
        ProcessorParameter;
        new (parameter_value: Str = "ParameterValue", parameter_name: ParameterName = "ParameterName");
        set {
        }
    }

    property! {
        /// `RedshiftDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        RedshiftDestinationConfiguration;
        new_with RedshiftDestinationConfigurationRequired {
            /// `S3Configuration`. Update: in place.
            s3_configuration: S3DestinationConfiguration = "S3Configuration",
            /// `ClusterJDBCURL`: 1 to 512 characters. Update: in place.
            cluster_jdbcurl: Str = "ClusterJDBCURL",
            /// `CopyCommand`. Update: in place.
            copy_command: CopyCommand = "CopyCommand",
            /// `RoleARN`: 1 to 512 characters, `arn:.*`. Update: in place.
            role_arn: IamRoleArn = "RoleARN",
        }
        set {
            /// `CloudWatchLoggingOptions`. Update: in place.
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions";
            /// `Password`: 6 to 512 characters. Update: in place.
            password: Str = "Password";
            /// `ProcessingConfiguration`. Update: in place.
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration";
            /// `RetryOptions`. Update: in place.
            retry_options: RedshiftRetryOptions = "RetryOptions";
            /// `S3BackupConfiguration`. Update: in place.
            s3_backup_configuration: S3DestinationConfiguration = "S3BackupConfiguration";
            /// `S3BackupMode`. Update: in place.
            s3_backup_mode: RedshiftDestinationConfigurationS3BackupMode = "S3BackupMode";
            /// `SecretsManagerConfiguration`. Update: in place.
            secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration";
            /// `Username`: 1 to 512 characters. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `RedshiftRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
        RedshiftRetryOptions;
        new ();
        set {
            /// `DurationInSeconds`: 0 to 7200. Update: in place.
            duration_in_seconds: Int = "DurationInSeconds";
        }
    }

    property! {
        /// `RetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
        RetryOptions;
        new ();
        set {
            /// `DurationInSeconds`: 0 to 7200. Update: in place.
            duration_in_seconds: Int = "DurationInSeconds";
        }
    }

    property! {
        /// `S3DestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        S3DestinationConfiguration;
        new (bucket_arn: S3BucketArn = "BucketARN", role_arn: IamRoleArn = "RoleARN");
        set {
            /// `BufferingHints`. Update: in place.
            buffering_hints: BufferingHints = "BufferingHints";
            /// `CloudWatchLoggingOptions`. Update: in place.
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions";
            /// `CompressionFormat`. Update: in place.
            compression_format: CompressionFormat = "CompressionFormat";
            /// `EncryptionConfiguration`. Update: in place.
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration";
            /// `ErrorOutputPrefix`: at most 1024 characters. Update: in place.
            error_output_prefix: Str = "ErrorOutputPrefix";
            /// `Prefix`: at most 1024 characters. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `SchemaConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        SchemaConfiguration;
        new ();
        set {
            /// `CatalogId`: 1 to 1024 characters, `^\S+$`. Update: in place.
            catalog_id: Str = "CatalogId";
            /// `DatabaseName`: 1 to 1024 characters, `^\S+$`. Update: in place.
            database_name: GlueDatabaseName = "DatabaseName";
            /// `Region`: 1 to 1024 characters, `^\S+$`. Update: in place.
            region: Str = "Region";
            /// `RoleARN`: 1 to 512 characters, `arn:.*`. Update: in place.
            role_arn: IamRoleArn = "RoleARN";
            /// `TableName`: 1 to 1024 characters, `^\S+$`. Update: in place.
            table_name: Str = "TableName";
            /// `VersionId`: 1 to 1024 characters, `^\S+$`. Update: in place.
            version_id: Str = "VersionId";
        }
    }

    property! {
        /// `SchemaEvolutionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        SchemaEvolutionConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `SecretsManagerConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        SecretsManagerConfiguration;
        new (enabled: Bool = "Enabled");
        set {
            /// `RoleARN`: 1 to 512 characters, `arn:.*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+`. Update: replaces.
            role_arn: IamRoleArn = "RoleARN";
            /// `SecretARN`: 1 to 2048 characters. Update: replaces.
            secret_arn: Str = "SecretARN";
        }
    }

    property! {
        /// `Serializer` of `AWS::KinesisFirehose::DeliveryStream`.
        Serializer;
        new ();
        set {
            /// `OrcSerDe`. Update: in place.
            orc_ser_de: OrcSerDe = "OrcSerDe";
            /// `ParquetSerDe`. Update: in place.
            parquet_ser_de: ParquetSerDe = "ParquetSerDe";
        }
    }

    property! {
        /// `SnowflakeBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
        SnowflakeBufferingHints;
        new ();
        set {
            /// `IntervalInSeconds`: 0 to 900. Update: in place.
            interval_in_seconds: Int = "IntervalInSeconds";
            /// `SizeInMBs`: 1 to 128. Update: in place.
            size_in_m_bs: Int = "SizeInMBs";
        }
    }

    property! {
        /// `SnowflakeDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        SnowflakeDestinationConfiguration;
        new_with SnowflakeDestinationConfigurationRequired {
            /// `AccountUrl`: 24 to 2048 characters, `.+?\.snowflakecomputing\.com`. Update: in place.
            account_url: Str = "AccountUrl",
            /// `Database`: 1 to 255 characters. Update: in place.
            database: Str = "Database",
            /// `Schema`: 1 to 255 characters. Update: in place.
            schema: Str = "Schema",
            /// `Table`: 1 to 255 characters. Update: in place.
            table: Str = "Table",
            /// `RoleARN`: 1 to 512 characters, `arn:.*`. Update: in place.
            role_arn: IamRoleArn = "RoleARN",
            /// `S3Configuration`. Update: in place.
            s3_configuration: S3DestinationConfiguration = "S3Configuration",
        }
        set {
            /// `BufferingHints`. Update: in place.
            buffering_hints: SnowflakeBufferingHints = "BufferingHints";
            /// `CloudWatchLoggingOptions`. Update: in place.
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions";
            /// `ContentColumnName`: 1 to 255 characters. Update: in place.
            content_column_name: Str = "ContentColumnName";
            /// `DataLoadingOption`. Update: in place.
            data_loading_option: DataLoadingOption = "DataLoadingOption";
            /// `KeyPassphrase`: 7 to 255 characters. Update: in place.
            key_passphrase: Str = "KeyPassphrase";
            /// `MetaDataColumnName`: 1 to 255 characters. Update: in place.
            meta_data_column_name: Str = "MetaDataColumnName";
            /// `PrivateKey`: 256 to 4096 characters. Update: in place.
            private_key: Str = "PrivateKey";
            /// `ProcessingConfiguration`. Update: in place.
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration";
            /// `RetryOptions`. Update: in place.
            retry_options: SnowflakeRetryOptions = "RetryOptions";
            /// `S3BackupMode`. Update: in place.
            s3_backup_mode: SnowflakeDestinationConfigurationS3BackupMode = "S3BackupMode";
            /// `SecretsManagerConfiguration`. Update: in place.
            secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration";
            /// `SnowflakeRoleConfiguration`. Update: in place.
            snowflake_role_configuration: SnowflakeRoleConfiguration = "SnowflakeRoleConfiguration";
            /// `SnowflakeVpcConfiguration`. Update: replaces.
            snowflake_vpc_configuration: SnowflakeVpcConfiguration = "SnowflakeVpcConfiguration";
            /// `User`: 1 to 255 characters. Update: in place.
            user: Str = "User";
        }
    }

    property! {
        /// `SnowflakeRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
        SnowflakeRetryOptions;
        new ();
        set {
            /// `DurationInSeconds`: 0 to 7200. Update: in place.
            duration_in_seconds: Int = "DurationInSeconds";
        }
    }

    property! {
        /// `SnowflakeRoleConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        SnowflakeRoleConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `SnowflakeRole`: 1 to 255 characters. Update: in place.
            snowflake_role: Str = "SnowflakeRole";
        }
    }

    property! {
        /// `SnowflakeVpcConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        SnowflakeVpcConfiguration;
        new (private_link_vpce_id: Str = "PrivateLinkVpceId");
        set {
        }
    }

    property! {
        /// `SplunkBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
        SplunkBufferingHints;
        new ();
        set {
            /// `IntervalInSeconds`: 0 to 60. Update: in place.
            interval_in_seconds: Int = "IntervalInSeconds";
            /// `SizeInMBs`: 1 to 5. Update: in place.
            size_in_m_bs: Int = "SizeInMBs";
        }
    }

    property! {
        /// `SplunkDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        SplunkDestinationConfiguration;
        new (hec_endpoint: Str = "HECEndpoint", s3_configuration: S3DestinationConfiguration = "S3Configuration", hec_endpoint_type: HECEndpointType = "HECEndpointType");
        set {
            /// `BufferingHints`. Update: in place.
            buffering_hints: SplunkBufferingHints = "BufferingHints";
            /// `CloudWatchLoggingOptions`. Update: in place.
            cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions";
            /// `HECAcknowledgmentTimeoutInSeconds`: 180 to 600. Update: in place.
            hec_acknowledgment_timeout_in_seconds: Int = "HECAcknowledgmentTimeoutInSeconds";
            /// `HECToken`: at most 2048 characters. Update: in place.
            hec_token: Str = "HECToken";
            /// `ProcessingConfiguration`. Update: in place.
            processing_configuration: ProcessingConfiguration = "ProcessingConfiguration";
            /// `RetryOptions`. Update: in place.
            retry_options: SplunkRetryOptions = "RetryOptions";
            /// `S3BackupMode`. Update: in place.
            s3_backup_mode: SplunkDestinationConfigurationS3BackupMode = "S3BackupMode";
            /// `SecretsManagerConfiguration`. Update: in place.
            secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration";
        }
    }

    property! {
        /// `SplunkRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
        SplunkRetryOptions;
        new ();
        set {
            /// `DurationInSeconds`: 0 to 7200. Update: in place.
            duration_in_seconds: Int = "DurationInSeconds";
        }
    }

    property! {
        /// `TableCreationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        TableCreationConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `Tag` of `AWS::KinesisFirehose::DeliveryStream`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters, `^[\p{L}\p{Z}\p{N}_.:\/=+\-@%]*$`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `VpcConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
        VpcConfiguration;
        new_with VpcConfigurationRequired {
            /// `RoleARN`: 1 to 512 characters, `arn:.*`. Update: replaces.
            role_arn: IamRoleArn = "RoleARN",
            /// `SubnetIds`: 1 to 16 items, no item twice, 1 to 1024 characters, `^\S+$`. Update: replaces.
            subnet_ids: List<Ec2SubnetId> = "SubnetIds",
            /// `SecurityGroupIds`: 1 to 5 items, no item twice, 1 to 1024 characters, `^\S+$`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
        }
        set {
        }
    }

    values! {
        /// `AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
        AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode {
            FAILED_DOCUMENTS_ONLY = "FailedDocumentsOnly",
            ALL_DOCUMENTS = "AllDocuments",
        }
    }

    values! {
        /// `AmazonopensearchserviceDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
        AmazonopensearchserviceDestinationConfigurationS3BackupMode {
            FAILED_DOCUMENTS_ONLY = "FailedDocumentsOnly",
            ALL_DOCUMENTS = "AllDocuments",
        }
    }

    values! {
        /// `CompressionFormat` of `AWS::KinesisFirehose::DeliveryStream`.
        CompressionFormat {
            UNCOMPRESSED = "UNCOMPRESSED",
            GZIP = "GZIP",
            ZIP = "ZIP",
            SNAPPY = "Snappy",
            HADOOP_SNAPPY = "HADOOP_SNAPPY",
        }
    }

    values! {
        /// `Connectivity` of `AWS::KinesisFirehose::DeliveryStream`.
        Connectivity {
            PUBLIC = "PUBLIC",
            PRIVATE = "PRIVATE",
        }
    }

    values! {
        /// `ContentEncoding` of `AWS::KinesisFirehose::DeliveryStream`.
        ContentEncoding {
            NONE = "NONE",
            GZIP = "GZIP",
        }
    }

    values! {
        /// `DataLoadingOption` of `AWS::KinesisFirehose::DeliveryStream`.
        DataLoadingOption {
            JSON_MAPPING = "JSON_MAPPING",
            VARIANT_CONTENT_MAPPING = "VARIANT_CONTENT_MAPPING",
            VARIANT_CONTENT_AND_METADATA_MAPPING = "VARIANT_CONTENT_AND_METADATA_MAPPING",
        }
    }

    values! {
        /// `DatabaseSourceConfigurationType` of `AWS::KinesisFirehose::DeliveryStream`.
        DatabaseSourceConfigurationType {
            MYSQL = "MySQL",
            POSTGRESQL = "PostgreSQL",
        }
    }

    values! {
        /// `DefaultDocumentIdFormat` of `AWS::KinesisFirehose::DeliveryStream`.
        DefaultDocumentIdFormat {
            FIREHOSE_DEFAULT = "FIREHOSE_DEFAULT",
            NO_DOCUMENT_ID = "NO_DOCUMENT_ID",
        }
    }

    values! {
        /// `DeliveryStreamType` of `AWS::KinesisFirehose::DeliveryStream`.
        DeliveryStreamType {
            DATABASE_AS_SOURCE = "DatabaseAsSource",
            DIRECT_PUT = "DirectPut",
            KINESIS_STREAM_AS_SOURCE = "KinesisStreamAsSource",
            MSK_AS_SOURCE = "MSKAsSource",
        }
    }

    values! {
        /// `ElasticsearchDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
        ElasticsearchDestinationConfigurationS3BackupMode {
            FAILED_DOCUMENTS_ONLY = "FailedDocumentsOnly",
            ALL_DOCUMENTS = "AllDocuments",
        }
    }

    values! {
        /// `ExtendedS3DestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
        ExtendedS3DestinationConfigurationS3BackupMode {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `FormatVersion` of `AWS::KinesisFirehose::DeliveryStream`.
        FormatVersion {
            V0_11 = "V0_11",
            V0_12 = "V0_12",
        }
    }

    values! {
        /// `HECEndpointType` of `AWS::KinesisFirehose::DeliveryStream`.
        HECEndpointType {
            RAW = "Raw",
            EVENT = "Event",
        }
    }

    values! {
        /// `HttpEndpointDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
        HttpEndpointDestinationConfigurationS3BackupMode {
            ALL_DATA = "AllData",
            FAILED_DATA_ONLY = "FailedDataOnly",
        }
    }

    values! {
        /// `IcebergDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
        IcebergDestinationConfigurationS3BackupMode {
            ALL_DATA = "AllData",
            FAILED_DATA_ONLY = "FailedDataOnly",
        }
    }

    values! {
        /// `IndexRotationPeriod` of `AWS::KinesisFirehose::DeliveryStream`.
        IndexRotationPeriod {
            NO_ROTATION = "NoRotation",
            ONE_HOUR = "OneHour",
            ONE_DAY = "OneDay",
            ONE_WEEK = "OneWeek",
            ONE_MONTH = "OneMonth",
        }
    }

    values! {
        /// `KeyType` of `AWS::KinesisFirehose::DeliveryStream`.
        KeyType {
            AWS_OWNED_CMK = "AWS_OWNED_CMK",
            CUSTOMER_MANAGED_CMK = "CUSTOMER_MANAGED_CMK",
        }
    }

    values! {
        /// `NoEncryptionConfig` of `AWS::KinesisFirehose::DeliveryStream`.
        NoEncryptionConfig {
            NO_ENCRYPTION = "NoEncryption",
        }
    }

    values! {
        /// `OrcSerDeCompression` of `AWS::KinesisFirehose::DeliveryStream`.
        OrcSerDeCompression {
            NONE = "NONE",
            SNAPPY = "SNAPPY",
            ZLIB = "ZLIB",
        }
    }

    values! {
        /// `ParameterName` of `AWS::KinesisFirehose::DeliveryStream`.
        ParameterName {
            BUFFER_INTERVAL_IN_SECONDS = "BufferIntervalInSeconds",
            BUFFER_SIZE_IN_M_BS = "BufferSizeInMBs",
            COMPRESSION_FORMAT = "CompressionFormat",
            DATA_MESSAGE_EXTRACTION = "DataMessageExtraction",
            DELIMITER = "Delimiter",
            JSON_PARSING_ENGINE = "JsonParsingEngine",
            LAMBDA_ARN = "LambdaArn",
            METADATA_EXTRACTION_QUERY = "MetadataExtractionQuery",
            NUMBER_OF_RETRIES = "NumberOfRetries",
            ROLE_ARN = "RoleArn",
            SUB_RECORD_TYPE = "SubRecordType",
        }
    }

    values! {
        /// `ParquetSerDeCompression` of `AWS::KinesisFirehose::DeliveryStream`.
        ParquetSerDeCompression {
            GZIP = "GZIP",
            SNAPPY = "SNAPPY",
            UNCOMPRESSED = "UNCOMPRESSED",
        }
    }

    values! {
        /// `ProcessorType` of `AWS::KinesisFirehose::DeliveryStream`.
        ProcessorType {
            RECORD_DE_AGGREGATION = "RecordDeAggregation",
            DECOMPRESSION = "Decompression",
            CLOUD_WATCH_LOG_PROCESSING = "CloudWatchLogProcessing",
            LAMBDA = "Lambda",
            METADATA_EXTRACTION = "MetadataExtraction",
            APPEND_DELIMITER_TO_RECORD = "AppendDelimiterToRecord",
        }
    }

    values! {
        /// `RedshiftDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
        RedshiftDestinationConfigurationS3BackupMode {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `SSLMode` of `AWS::KinesisFirehose::DeliveryStream`.
        SSLMode {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `SnowflakeDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
        SnowflakeDestinationConfigurationS3BackupMode {
            FAILED_DATA_ONLY = "FailedDataOnly",
            ALL_DATA = "AllData",
        }
    }

    values! {
        /// `SplunkDestinationConfigurationS3BackupMode` of `AWS::KinesisFirehose::DeliveryStream`.
        SplunkDestinationConfigurationS3BackupMode {
            ALL_EVENTS = "AllEvents",
            FAILED_EVENTS_ONLY = "FailedEventsOnly",
        }
    }

    values! {
        /// `WriterVersion` of `AWS::KinesisFirehose::DeliveryStream`.
        WriterVersion {
            V1 = "V1",
            V2 = "V2",
        }
    }
}
