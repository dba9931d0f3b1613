// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::KinesisAnalyticsV2`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::KinesisAnalyticsV2::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html).
    Application = "AWS::KinesisAnalyticsV2::Application", Ref = Str;
    tags "Tags" List;
    new (runtime_environment: application::RuntimeEnvironment = "RuntimeEnvironment", service_execution_role: IamRoleArn = "ServiceExecutionRole");
    set {
        /// `ApplicationConfiguration`. Update: in place.
        application_configuration: application::ApplicationConfiguration = "ApplicationConfiguration";
        /// `ApplicationDescription`: at most 1024 characters, default `""`. Update: in place.
        application_description: Str = "ApplicationDescription";
        /// `ApplicationMaintenanceConfiguration`. Update: in place.
        application_maintenance_configuration: application::ApplicationMaintenanceConfiguration = "ApplicationMaintenanceConfiguration";
        /// `ApplicationMode`. Update: replaces.
        application_mode: application::ApplicationMode = "ApplicationMode";
        /// `ApplicationName`: 1 to 128 characters, `^[a-zA-Z0-9_.-]+$`. Update: replaces.
        application_name: Str = "ApplicationName";
        /// `RunConfiguration`. Update: in place.
        run_configuration: application::RunConfiguration = "RunConfiguration";
        /// `RuntimeEnvironment`. Update: may replace.
        runtime_environment: application::RuntimeEnvironment = "RuntimeEnvironment";
        /// `ServiceExecutionRole`: 1 to 2048 characters, `^arn:.*$`. Update: in place.
        service_execution_role: IamRoleArn = "ServiceExecutionRole";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<application::Tag> = "Tags";
    }
    get {
    }
    ref application_name;
}

/// Property types of `AWS::KinesisAnalyticsV2::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApplicationCodeConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        ApplicationCodeConfiguration;
        new (code_content_type: CodeContentType = "CodeContentType", code_content: CodeContent = "CodeContent");
        set {
        }
    }

    property! {
        /// `ApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        ApplicationConfiguration;
        new ();
        set {
            /// `ApplicationCodeConfiguration`. Update: in place.
            application_code_configuration: ApplicationCodeConfiguration = "ApplicationCodeConfiguration";
            /// `ApplicationEncryptionConfiguration`. Update: in place.
            application_encryption_configuration: ApplicationEncryptionConfiguration = "ApplicationEncryptionConfiguration";
            /// `ApplicationSnapshotConfiguration`. Update: in place.
            application_snapshot_configuration: ApplicationSnapshotConfiguration = "ApplicationSnapshotConfiguration";
            /// `ApplicationSystemRollbackConfiguration`. Update: in place.
            application_system_rollback_configuration: ApplicationSystemRollbackConfiguration = "ApplicationSystemRollbackConfiguration";
            /// `EnvironmentProperties`. Update: in place.
            environment_properties: EnvironmentProperties = "EnvironmentProperties";
            /// `FlinkApplicationConfiguration`. Update: in place.
            flink_application_configuration: FlinkApplicationConfiguration = "FlinkApplicationConfiguration";
            /// `SqlApplicationConfiguration`. Update: in place.
            sql_application_configuration: SqlApplicationConfiguration = "SqlApplicationConfiguration";
            /// `VpcConfigurations`: at most 1 items. Update: in place.
            vpc_configurations: List<VpcConfiguration> = "VpcConfigurations";
            /// `ZeppelinApplicationConfiguration`. Update: in place.
            zeppelin_application_configuration: ZeppelinApplicationConfiguration = "ZeppelinApplicationConfiguration";
        }
    }

    property! {
        /// `ApplicationEncryptionConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        ApplicationEncryptionConfiguration;
        new (key_type: KeyType = "KeyType");
        set {
            /// `KeyId`: 1 to 2048 characters. Update: in place.
            key_id: Str = "KeyId";
        }
    }

    property! {
        /// `ApplicationMaintenanceConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        ApplicationMaintenanceConfiguration;
        new (application_maintenance_window_start_time: Str = "ApplicationMaintenanceWindowStartTime");
        set {
        }
    }

    property! {
        /// `ApplicationRestoreConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        ApplicationRestoreConfiguration;
        new (application_restore_type: ApplicationRestoreType = "ApplicationRestoreType");
        set {
            /// `SnapshotName`: 1 to 256 characters, `^[a-zA-Z0-9_.-]+$`. Update: in place.
            snapshot_name: Str = "SnapshotName";
        }
    }

    property! {
        /// `ApplicationSnapshotConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        ApplicationSnapshotConfiguration;
        new (snapshots_enabled: Bool = "SnapshotsEnabled");
        set {
        }
    }

    property! {
        /// `ApplicationSystemRollbackConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        ApplicationSystemRollbackConfiguration;
        new (rollback_enabled: Bool = "RollbackEnabled");
        set {
        }
    }

    property! {
        /// `CSVMappingParameters` of `AWS::KinesisAnalyticsV2::Application`.
        CSVMappingParameters;
        new_with CSVMappingParametersRequired {
            /// `RecordRowDelimiter`: 1 to 1024 characters. Update: in place.
            record_row_delimiter: Str = "RecordRowDelimiter",
            /// `RecordColumnDelimiter`: 1 to 1024 characters. Update: in place.
            record_column_delimiter: Str = "RecordColumnDelimiter",
        }
        set {
        }
    }

    property! {
        /// `CatalogConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        CatalogConfiguration;
        new ();
        set {
            /// `GlueDataCatalogConfiguration`. Update: in place.
            glue_data_catalog_configuration: GlueDataCatalogConfiguration = "GlueDataCatalogConfiguration";
        }
    }

    property! {
        /// `CheckpointConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        CheckpointConfiguration;
        new (configuration_type: CheckpointConfigurationConfigurationType = "ConfigurationType");
        set {
            /// `CheckpointInterval`: 1 to 9 223 372 036 854 775 807. Update: in place.
            checkpoint_interval: Int = "CheckpointInterval";
            /// `CheckpointingEnabled`. Update: in place.
            checkpointing_enabled: Bool = "CheckpointingEnabled";
            /// `MinPauseBetweenCheckpoints`: 0 to 9 223 372 036 854 775 807. Update: in place.
            min_pause_between_checkpoints: Int = "MinPauseBetweenCheckpoints";
        }
    }

    property! {
        /// `CodeContent` of `AWS::KinesisAnalyticsV2::Application`.
        CodeContent;
        new ();
        set {
            /// `S3ContentLocation`. Update: in place.
            s3_content_location: S3ContentLocation = "S3ContentLocation";
            /// `TextContent`: 1 to 102 400 characters. Update: in place.
            text_content: Str = "TextContent";
            /// `ZipFileContent`. Update: in place.
            zip_file_content: Str = "ZipFileContent";
        }
    }

    property! {
        /// `CustomArtifactConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        CustomArtifactConfiguration;
        new (artifact_type: ArtifactType = "ArtifactType");
        set {
            /// `MavenReference`. Update: in place.
            maven_reference: MavenReference = "MavenReference";
            /// `S3ContentLocation`. Update: in place.
            s3_content_location: S3ContentLocation = "S3ContentLocation";
        }
    }

    property! {
        /// `DeployAsApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        DeployAsApplicationConfiguration;
        new (s3_content_location: S3ContentBaseLocation = "S3ContentLocation");
        set {
        }
    }

    property! {
        /// `EnvironmentProperties` of `AWS::KinesisAnalyticsV2::Application`.
        EnvironmentProperties;
        new ();
        set {
            /// `PropertyGroups`: at most 50 items. Update: in place.
            property_groups: List<PropertyGroup> = "PropertyGroups";
        }
    }

    property! {
        /// `FlinkApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        FlinkApplicationConfiguration;
        new ();
        set {
            /// `CheckpointConfiguration`. Update: in place.
            checkpoint_configuration: CheckpointConfiguration = "CheckpointConfiguration";
            /// `MonitoringConfiguration`. Update: in place.
            monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration";
            /// `ParallelismConfiguration`. Update: in place.
            parallelism_configuration: ParallelismConfiguration = "ParallelismConfiguration";
        }
    }

    property! {
        /// `FlinkRunConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        FlinkRunConfiguration;
        new ();
        set {
            /// `AllowNonRestoredState`. Update: in place.
            allow_non_restored_state: Bool = "AllowNonRestoredState";
        }
    }

    property! {
        /// `GlueDataCatalogConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        GlueDataCatalogConfiguration;
        new ();
        set {
            /// `DatabaseARN`: 1 to 2048 characters, `^arn:.*$`. Update: in place.
            database_arn: Str = "DatabaseARN";
        }
    }

    property! {
        /// `Input` of `AWS::KinesisAnalyticsV2::Application`.
        Input;
        new (name_prefix: Str = "NamePrefix", input_schema: InputSchema = "InputSchema");
        set {
            /// `InputParallelism`. Update: in place.
            input_parallelism: InputParallelism = "InputParallelism";
            /// `InputProcessingConfiguration`. Update: in place.
            input_processing_configuration: InputProcessingConfiguration = "InputProcessingConfiguration";
            /// `KinesisFirehoseInput`. Update: in place.
            kinesis_firehose_input: KinesisFirehoseInput = "KinesisFirehoseInput";
            /// `KinesisStreamsInput`. Update: in place.
            kinesis_streams_input: KinesisStreamsInput = "KinesisStreamsInput";
        }
    }

    property! {
        /// `InputLambdaProcessor` of `AWS::KinesisAnalyticsV2::Application`.
        InputLambdaProcessor;
        new (resource_arn: Str = "ResourceARN");
        set {
        }
    }

    property! {
        /// `InputParallelism` of `AWS::KinesisAnalyticsV2::Application`.
        InputParallelism;
        new ();
        set {
            /// `Count`: 1 to 64. Update: in place.
            count: Int = "Count";
        }
    }

    property! {
        /// `InputProcessingConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        InputProcessingConfiguration;
        new ();
        set {
            /// `InputLambdaProcessor`. Update: in place.
            input_lambda_processor: InputLambdaProcessor = "InputLambdaProcessor";
        }
    }

    property! {
        /// `InputSchema` of `AWS::KinesisAnalyticsV2::Application`.
        InputSchema;
        new (record_columns: List<RecordColumn> = "RecordColumns", record_format: RecordFormat = "RecordFormat");
        set {
            /// `RecordEncoding`: 5 characters. Update: in place.
            record_encoding: RecordEncoding = "RecordEncoding";
        }
    }

    property! {
        /// `JSONMappingParameters` of `AWS::KinesisAnalyticsV2::Application`.
        JSONMappingParameters;
        new (record_row_path: Str = "RecordRowPath");
        set {
        }
    }

    property! {
        /// `KinesisFirehoseInput` of `AWS::KinesisAnalyticsV2::Application`.
        KinesisFirehoseInput;
        new (resource_arn: Str = "ResourceARN");
        set {
        }
    }

    property! {
        /// `KinesisStreamsInput` of `AWS::KinesisAnalyticsV2::Application`.
        KinesisStreamsInput;
        new (resource_arn: Str = "ResourceARN");
        set {
        }
    }

    property! {
        /// `MappingParameters` of `AWS::KinesisAnalyticsV2::Application`.
        MappingParameters;
        new ();
        set {
            /// `CSVMappingParameters`. Update: in place.
            csv_mapping_parameters: CSVMappingParameters = "CSVMappingParameters";
            /// `JSONMappingParameters`. Update: in place.
            json_mapping_parameters: JSONMappingParameters = "JSONMappingParameters";
        }
    }

    property! {
        /// `MavenReference` of `AWS::KinesisAnalyticsV2::Application`.
        MavenReference;
        new_with MavenReferenceRequired {
            /// `ArtifactId`: 1 to 256 characters, `^[a-zA-Z0-9_.-]+$`. Update: in place.
            artifact_id: Str = "ArtifactId",
            /// `GroupId`: 1 to 256 characters, `^[a-zA-Z0-9_.-]+$`. Update: in place.
            group_id: Str = "GroupId",
            /// `Version`: 1 to 256 characters, `^[a-zA-Z0-9_.-]+$`. Update: in place.
            version: Str = "Version",
        }
        set {
        }
    }

    property! {
        /// `MonitoringConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        MonitoringConfiguration;
        new (configuration_type: MonitoringConfigurationConfigurationType = "ConfigurationType");
        set {
            /// `LogLevel`. Update: in place.
            log_level: LogLevel = "LogLevel";
            /// `MetricsLevel`. Update: in place.
            metrics_level: MetricsLevel = "MetricsLevel";
        }
    }

    property! {
        /// `ParallelismConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        ParallelismConfiguration;
        new (configuration_type: ParallelismConfigurationConfigurationType = "ConfigurationType");
        set {
            /// `AutoScalingEnabled`. Update: in place.
            auto_scaling_enabled: Bool = "AutoScalingEnabled";
            /// `Parallelism`: at least 1. Update: in place.
            parallelism: Int = "Parallelism";
            /// `ParallelismPerKPU`: at least 1. Update: in place.
            parallelism_per_kpu: Int = "ParallelismPerKPU";
        }
    }

    property! {
        /// `PropertyGroup` of `AWS::KinesisAnalyticsV2::Application`.
        PropertyGroup;
        new ();
        set {
            /// `PropertyGroupId`: 1 to 50 characters, `^[a-zA-Z0-9_.-]+$`. Update: in place.
            property_group_id: Str = "PropertyGroupId";
            /// `PropertyMap`. Update: in place.
            property_map: Map<Str> = "PropertyMap";
        }
    }

    property! {
        /// `RecordColumn` of `AWS::KinesisAnalyticsV2::Application`.
        RecordColumn;
        new_with RecordColumnRequired {
            /// `SqlType`: 1 to 100 characters. Update: in place.
            sql_type: Str = "SqlType",
            /// `Name`: 1 to 256 characters, `^[^-\s<>&]*$`. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `Mapping`: 1 to 65 535 characters. Update: in place.
            mapping: Str = "Mapping";
        }
    }

    property! {
        /// `RecordFormat` of `AWS::KinesisAnalyticsV2::Application`.
        RecordFormat;
        new (record_format_type: RecordFormatType = "RecordFormatType");
        set {
            /// `MappingParameters`. Update: in place.
            mapping_parameters: MappingParameters = "MappingParameters";
        }
    }

    property! {
        /// `RunConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        RunConfiguration;
        new ();
        set {
            /// `ApplicationRestoreConfiguration`. Update: in place.
            application_restore_configuration: ApplicationRestoreConfiguration = "ApplicationRestoreConfiguration";
            /// `FlinkRunConfiguration`. Update: in place.
            flink_run_configuration: FlinkRunConfiguration = "FlinkRunConfiguration";
        }
    }

    property! {
        /// `S3ContentBaseLocation` of `AWS::KinesisAnalyticsV2::Application`.
        S3ContentBaseLocation;
        new (bucket_arn: Str = "BucketARN");
        set {
            /// `BasePath`: 1 to 1024 characters, `^[a-zA-Z0-9/!-_.*'()]+$`. Update: in place.
            base_path: Str = "BasePath";
        }
    }

    property! {
        /// `S3ContentLocation` of `AWS::KinesisAnalyticsV2::Application`.
        S3ContentLocation;
        new_with S3ContentLocationRequired {
            /// `BucketARN`: 1 to 2048 characters, `^arn:.*$`. Update: in place.
            bucket_arn: Str = "BucketARN",
            /// `FileKey`: 1 to 1024 characters. Update: in place.
            file_key: Str = "FileKey",
        }
        set {
            /// `ObjectVersion`: 1 to 1024 characters. Update: in place.
            object_version: Str = "ObjectVersion";
        }
    }

    property! {
        /// `SqlApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        SqlApplicationConfiguration;
        new ();
        set {
            /// `Inputs`: at most 1 items. Update: in place.
            inputs: List<Input> = "Inputs";
        }
    }

    property! {
        /// `Tag` of `AWS::KinesisAnalyticsV2::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        VpcConfiguration;
        new_with VpcConfigurationRequired {
            /// `SecurityGroupIds`: 1 to 5 items. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `SubnetIds`: 1 to 16 items. Update: in place.
            subnet_ids: List<Str> = "SubnetIds",
        }
        set {
        }
    }

    property! {
        /// `ZeppelinApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        ZeppelinApplicationConfiguration;
        new ();
        set {
            /// `CatalogConfiguration`. Update: in place.
            catalog_configuration: CatalogConfiguration = "CatalogConfiguration";
            /// `CustomArtifactsConfiguration`: at most 50 items. Update: in place.
            custom_artifacts_configuration: List<CustomArtifactConfiguration> = "CustomArtifactsConfiguration";
            /// `DeployAsApplicationConfiguration`. Update: in place.
            deploy_as_application_configuration: DeployAsApplicationConfiguration = "DeployAsApplicationConfiguration";
            /// `MonitoringConfiguration`. Update: in place.
            monitoring_configuration: ZeppelinMonitoringConfiguration = "MonitoringConfiguration";
        }
    }

    property! {
        /// `ZeppelinMonitoringConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
        ZeppelinMonitoringConfiguration;
        new ();
        set {
            /// `LogLevel`. Update: in place.
            log_level: LogLevel = "LogLevel";
        }
    }

    values! {
        /// `ApplicationMode` of `AWS::KinesisAnalyticsV2::Application`.
        ApplicationMode {
            INTERACTIVE = "INTERACTIVE",
            STREAMING = "STREAMING",
        }
    }

    values! {
        /// `ApplicationRestoreType` of `AWS::KinesisAnalyticsV2::Application`.
        ApplicationRestoreType {
            SKIP_RESTORE_FROM_SNAPSHOT = "SKIP_RESTORE_FROM_SNAPSHOT",
            RESTORE_FROM_LATEST_SNAPSHOT = "RESTORE_FROM_LATEST_SNAPSHOT",
            RESTORE_FROM_CUSTOM_SNAPSHOT = "RESTORE_FROM_CUSTOM_SNAPSHOT",
        }
    }

    values! {
        /// `ArtifactType` of `AWS::KinesisAnalyticsV2::Application`.
        ArtifactType {
            DEPENDENCY_JAR = "DEPENDENCY_JAR",
            UDF = "UDF",
        }
    }

    values! {
        /// `CheckpointConfigurationConfigurationType` of `AWS::KinesisAnalyticsV2::Application`.
        CheckpointConfigurationConfigurationType {
            DEFAULT = "DEFAULT",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `CodeContentType` of `AWS::KinesisAnalyticsV2::Application`.
        CodeContentType {
            PLAINTEXT = "PLAINTEXT",
            ZIPFILE = "ZIPFILE",
        }
    }

    values! {
        /// `KeyType` of `AWS::KinesisAnalyticsV2::Application`.
        KeyType {
            AWS_OWNED_KEY = "AWS_OWNED_KEY",
            CUSTOMER_MANAGED_KEY = "CUSTOMER_MANAGED_KEY",
        }
    }

    values! {
        /// `LogLevel` of `AWS::KinesisAnalyticsV2::Application`.
        LogLevel {
            DEBUG = "DEBUG",
            INFO = "INFO",
            WARN = "WARN",
            ERROR = "ERROR",
        }
    }

    values! {
        /// `MetricsLevel` of `AWS::KinesisAnalyticsV2::Application`.
        MetricsLevel {
            APPLICATION = "APPLICATION",
            OPERATOR = "OPERATOR",
            PARALLELISM = "PARALLELISM",
            TASK = "TASK",
        }
    }

    values! {
        /// `MonitoringConfigurationConfigurationType` of `AWS::KinesisAnalyticsV2::Application`.
        MonitoringConfigurationConfigurationType {
            DEFAULT = "DEFAULT",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `ParallelismConfigurationConfigurationType` of `AWS::KinesisAnalyticsV2::Application`.
        ParallelismConfigurationConfigurationType {
            CUSTOM = "CUSTOM",
            DEFAULT = "DEFAULT",
        }
    }

    values! {
        /// `RecordEncoding` of `AWS::KinesisAnalyticsV2::Application`.
        RecordEncoding {
            UTF_8 = "UTF-8",
        }
    }

    values! {
        /// `RecordFormatType` of `AWS::KinesisAnalyticsV2::Application`.
        RecordFormatType {
            CSV = "CSV",
            JSON = "JSON",
        }
    }

    values! {
        /// `RuntimeEnvironment` of `AWS::KinesisAnalyticsV2::Application`.
        RuntimeEnvironment {
            FLINK_1_11 = "FLINK-1_11",
            FLINK_1_13 = "FLINK-1_13",
            FLINK_1_15 = "FLINK-1_15",
            FLINK_1_18 = "FLINK-1_18",
            FLINK_1_19 = "FLINK-1_19",
            FLINK_1_20 = "FLINK-1_20",
            FLINK_1_6 = "FLINK-1_6",
            FLINK_1_8 = "FLINK-1_8",
            FLINK_2_2 = "FLINK-2_2",
            FLINK_2_3 = "FLINK-2_3",
            SQL_1_0 = "SQL-1_0",
            ZEPPELIN_FLINK_1_0 = "ZEPPELIN-FLINK-1_0",
            ZEPPELIN_FLINK_2_0 = "ZEPPELIN-FLINK-2_0",
            ZEPPELIN_FLINK_3_0 = "ZEPPELIN-FLINK-3_0",
        }
    }
}

resource! {
    /// `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationcloudwatchloggingoption.html).
    ApplicationCloudWatchLoggingOption = "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption", Ref = Str;
    new (cloud_watch_logging_option: application_cloud_watch_logging_option::CloudWatchLoggingOption = "CloudWatchLoggingOption", application_name: Str = "ApplicationName");
    set {
        /// `ApplicationName`. Update: replaces.
        application_name: Str = "ApplicationName";
        /// `CloudWatchLoggingOption`. Update: in place.
        cloud_watch_logging_option: application_cloud_watch_logging_option::CloudWatchLoggingOption = "CloudWatchLoggingOption";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`.
pub mod application_cloud_watch_logging_option {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchLoggingOption` of `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`.
        CloudWatchLoggingOption;
        new (log_stream_arn: Str = "LogStreamARN");
        set {
        }
    }
}

resource! {
    /// `AWS::KinesisAnalyticsV2::ApplicationOutput`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationoutput.html).
    ApplicationOutput = "AWS::KinesisAnalyticsV2::ApplicationOutput", Ref = Str;
    new (application_name: Str = "ApplicationName", output: application_output::Output = "Output");
    set {
        /// `ApplicationName`. Update: replaces.
        application_name: Str = "ApplicationName";
        /// `Output`. Update: in place.
        output: application_output::Output = "Output";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
pub mod application_output {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DestinationSchema` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
        DestinationSchema;
        new ();
        set {
            /// `RecordFormatType`. Update: in place.
            record_format_type: Str = "RecordFormatType";
        }
    }

    property! {
        /// `KinesisFirehoseOutput` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
        KinesisFirehoseOutput;
        new (resource_arn: Str = "ResourceARN");
        set {
        }
    }

    property! {
        /// `KinesisStreamsOutput` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
        KinesisStreamsOutput;
        new (resource_arn: Str = "ResourceARN");
        set {
        }
    }

    property! {
        /// `LambdaOutput` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
        LambdaOutput;
        new (resource_arn: Str = "ResourceARN");
        set {
        }
    }

    property! {
        /// `Output` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
        Output;
        new (destination_schema: DestinationSchema = "DestinationSchema");
        set {
            /// `KinesisFirehoseOutput`. Update: in place.
            kinesis_firehose_output: KinesisFirehoseOutput = "KinesisFirehoseOutput";
            /// `KinesisStreamsOutput`. Update: in place.
            kinesis_streams_output: KinesisStreamsOutput = "KinesisStreamsOutput";
            /// `LambdaOutput`. Update: in place.
            lambda_output: LambdaOutput = "LambdaOutput";
            /// `Name`. Update: may replace.
            name: Str = "Name";
        }
    }
}

resource! {
    /// `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationreferencedatasource.html).
    ApplicationReferenceDataSource = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource", Ref = Str;
    new (reference_data_source: application_reference_data_source::ReferenceDataSource = "ReferenceDataSource", application_name: Str = "ApplicationName");
    set {
        /// `ApplicationName`. Update: replaces.
        application_name: Str = "ApplicationName";
        /// `ReferenceDataSource`. Update: in place.
        reference_data_source: application_reference_data_source::ReferenceDataSource = "ReferenceDataSource";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
pub mod application_reference_data_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CSVMappingParameters` of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
        CSVMappingParameters;
        new_with CSVMappingParametersRequired {
            /// `RecordColumnDelimiter`. Update: in place.
            record_column_delimiter: Str = "RecordColumnDelimiter",
            /// `RecordRowDelimiter`. Update: in place.
            record_row_delimiter: Str = "RecordRowDelimiter",
        }
        set {
        }
    }

    property! {
        /// `JSONMappingParameters` of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
        JSONMappingParameters;
        new (record_row_path: Str = "RecordRowPath");
        set {
        }
    }

    property! {
        /// `MappingParameters` of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
        MappingParameters;
        new ();
        set {
            /// `CSVMappingParameters`. Update: in place.
            csv_mapping_parameters: CSVMappingParameters = "CSVMappingParameters";
            /// `JSONMappingParameters`. Update: in place.
            json_mapping_parameters: JSONMappingParameters = "JSONMappingParameters";
        }
    }

    property! {
        /// `RecordColumn` of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
        RecordColumn;
        new_with RecordColumnRequired {
            /// `SqlType`. Update: in place.
            sql_type: Str = "SqlType",
            /// `Name`. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `Mapping`. Update: in place.
            mapping: Str = "Mapping";
        }
    }

    property! {
        /// `RecordFormat` of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
        RecordFormat;
        new (record_format_type: Str = "RecordFormatType");
        set {
            /// `MappingParameters`. Update: in place.
            mapping_parameters: MappingParameters = "MappingParameters";
        }
    }

    property! {
        /// `ReferenceDataSource` of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
        ReferenceDataSource;
        new (reference_schema: ReferenceSchema = "ReferenceSchema");
        set {
            /// `S3ReferenceDataSource`. Update: in place.
            s3_reference_data_source: S3ReferenceDataSource = "S3ReferenceDataSource";
            /// `TableName`. Update: may replace.
            table_name: Str = "TableName";
        }
    }

    property! {
        /// `ReferenceSchema` of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
        ReferenceSchema;
        new (record_columns: List<RecordColumn> = "RecordColumns", record_format: RecordFormat = "RecordFormat");
        set {
            /// `RecordEncoding`. Update: in place.
            record_encoding: Str = "RecordEncoding";
        }
    }

    property! {
        /// `S3ReferenceDataSource` of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
        S3ReferenceDataSource;
        new_with S3ReferenceDataSourceRequired {
            /// `BucketARN`. Update: in place.
            bucket_arn: Str = "BucketARN",
            /// `FileKey`. Update: in place.
            file_key: Str = "FileKey",
        }
        set {
        }
    }
}
