// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Timestream`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Timestream::Database` (AWS ends it: maintenance): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-database.html).
    Database = "AWS::Timestream::Database", Ref = TimestreamDatabaseName;
    tags "Tags" List;
    new ();
    set {
        /// `DatabaseName`: `^[a-zA-Z0-9_.-]{3,256}$`. Update: replaces.
        database_name: Str = "DatabaseName";
        /// `KmsKeyId`: 1 to 2048 characters. Update: in place.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<database::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref database_name;
}

/// Property types of `AWS::Timestream::Database`.
pub mod database {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Timestream::Database`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::Timestream::InfluxDBBackup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbbackup.html).
    InfluxDBBackup = "AWS::Timestream::InfluxDBBackup", Ref = Arn;
    tags "Tags" List;
    new_with InfluxDBBackupRequired {
        /// `Name`: 3 to 40 characters, `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Update: replaces.
        name: Str = "Name",
        /// `DbResourceId`: 3 to 64 characters, `^[a-zA-Z0-9]+$`. Update: replaces.
        db_resource_id: Str = "DbResourceId",
    }
    set {
        /// `DbResourceId`: 3 to 64 characters, `^[a-zA-Z0-9]+$`. Update: replaces.
        db_resource_id: Str = "DbResourceId";
        /// `Name`: 3 to 40 characters, `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Update: replaces.
        name: Str = "Name";
        /// `RetentionDays`: 1 to 3650. Update: replaces.
        retention_days: Int = "RetentionDays";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<influx_db_backup::Tag> = "Tags";
    }
    get {
        /// `AllocatedStorage`
        allocated_storage: Int = "AllocatedStorage";
        /// `ClusterConfiguration`
        cluster_configuration: Json = "ClusterConfiguration";
        /// `ClusterConfiguration.DedicatedCompactor`
        cluster_configuration_dedicated_compactor: Bool = "ClusterConfiguration.DedicatedCompactor";
        /// `ClusterConfiguration.IngestQueryInstances`
        cluster_configuration_ingest_query_instances: Int = "ClusterConfiguration.IngestQueryInstances";
        /// `ClusterConfiguration.QueryOnlyInstances`
        cluster_configuration_query_only_instances: Int = "ClusterConfiguration.QueryOnlyInstances";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DbInstanceType`
        db_instance_type: Str = "DbInstanceType";
        /// `DbParameterGroupId`
        db_parameter_group_id: Str = "DbParameterGroupId";
        /// `DbStorageType`
        db_storage_type: Str = "DbStorageType";
        /// `DeploymentType`
        deployment_type: Str = "DeploymentType";
        /// `EngineType`
        engine_type: Str = "EngineType";
        /// `ExpiresAfter`
        expires_after: Str = "ExpiresAfter";
        /// `FailoverMode`
        failover_mode: Str = "FailoverMode";
        /// `Id`
        id: Str = "Id";
        /// `InfluxAuthParametersSecretArn`
        influx_auth_parameters_secret_arn: Arn = "InfluxAuthParametersSecretArn";
        /// `KmsKeyId`
        kms_key_id: Str = "KmsKeyId";
        /// `LogDeliveryConfiguration`
        log_delivery_configuration: Json = "LogDeliveryConfiguration";
        /// `LogDeliveryConfiguration.S3Configuration`
        log_delivery_configuration_s3_configuration: Json = "LogDeliveryConfiguration.S3Configuration";
        /// `LogDeliveryConfiguration.S3Configuration.BucketName`
        log_delivery_configuration_s3_configuration_bucket_name: Str = "LogDeliveryConfiguration.S3Configuration.BucketName";
        /// `LogDeliveryConfiguration.S3Configuration.Enabled`
        log_delivery_configuration_s3_configuration_enabled: Bool = "LogDeliveryConfiguration.S3Configuration.Enabled";
        /// `MaintenanceSchedule`
        maintenance_schedule: Json = "MaintenanceSchedule";
        /// `MaintenanceSchedule.PreferredMaintenanceWindow`
        maintenance_schedule_preferred_maintenance_window: Str = "MaintenanceSchedule.PreferredMaintenanceWindow";
        /// `MaintenanceSchedule.Timezone`
        maintenance_schedule_timezone: Str = "MaintenanceSchedule.Timezone";
        /// `NetworkType`
        network_type: Str = "NetworkType";
        /// `Port`
        port: Int = "Port";
        /// `PubliclyAccessible`
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `Status`
        status: Str = "Status";
        /// `Type`
        type_: Str = "Type";
        /// `VpcSecurityGroupIds`
        vpc_security_group_ids: List<Str> = "VpcSecurityGroupIds";
        /// `VpcSubnetIds`
        vpc_subnet_ids: List<Str> = "VpcSubnetIds";
    }
    ref arn;
}

/// Property types of `AWS::Timestream::InfluxDBBackup`.
pub mod influx_db_backup {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Timestream::InfluxDBBackup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Timestream::InfluxDBCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbcluster.html).
    InfluxDBCluster = "AWS::Timestream::InfluxDBCluster", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AllocatedStorage`: 20 to 15 360. Update: replaces.
        allocated_storage: Int = "AllocatedStorage";
        /// `Bucket`: 2 to 64 characters, `^[^_][^"]*$`. Update: replaces.
        bucket: Str = "Bucket";
        /// `DbInstanceType`. Update: in place.
        db_instance_type: influx_db_cluster::DbInstanceType = "DbInstanceType";
        /// `DbParameterGroupIdentifier`: 3 to 64 characters, `^[a-zA-Z0-9]+$`. Update: in place.
        db_parameter_group_identifier: Str = "DbParameterGroupIdentifier";
        /// `DbStorageType`. Update: replaces.
        db_storage_type: influx_db_cluster::DbStorageType = "DbStorageType";
        /// `DeploymentType`. Update: replaces.
        deployment_type: influx_db_cluster::DeploymentType = "DeploymentType";
        /// `FailoverMode`. Update: in place.
        failover_mode: influx_db_cluster::FailoverMode = "FailoverMode";
        /// `LogDeliveryConfiguration`. Update: in place.
        log_delivery_configuration: influx_db_cluster::LogDeliveryConfiguration = "LogDeliveryConfiguration";
        /// `MaintenanceSchedule`. Update: in place.
        maintenance_schedule: influx_db_cluster::MaintenanceSchedule = "MaintenanceSchedule";
        /// `Name`: 3 to 40 characters, `^[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Update: replaces.
        name: Str = "Name";
        /// `NetworkType`. Update: replaces.
        network_type: influx_db_cluster::NetworkType = "NetworkType";
        /// `Organization`: 1 to 64 characters. Update: replaces.
        organization: Str = "Organization";
        /// `Password`: 8 to 64 characters, `^[a-zA-Z0-9]+$`. Update: replaces.
        password: Str = "Password";
        /// `Port`: 1024 to 65 535. Update: in place.
        port: Int = "Port";
        /// `PubliclyAccessible`: default `false`. Update: replaces.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `Tags`: 1 to 200 items, no item twice. Update: in place.
        tags: List<influx_db_cluster::Tag> = "Tags";
        /// `Username`: 1 to 64 characters. Update: replaces.
        username: Str = "Username";
        /// `VpcSecurityGroupIds`: 1 to 5 items. Update: replaces.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
        /// `VpcSubnetIds`: 1 to 3 items. Update: replaces.
        vpc_subnet_ids: List<Str> = "VpcSubnetIds";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `EngineType`
        engine_type: Str = "EngineType";
        /// `InfluxAuthParametersSecretArn`
        influx_auth_parameters_secret_arn: Arn = "InfluxAuthParametersSecretArn";
        /// `NextMaintenanceTime`
        next_maintenance_time: Str = "NextMaintenanceTime";
        /// `ReaderEndpoint`
        reader_endpoint: Str = "ReaderEndpoint";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::Timestream::InfluxDBCluster`.
pub mod influx_db_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LogDeliveryConfiguration` of `AWS::Timestream::InfluxDBCluster`.
        LogDeliveryConfiguration;
        new (s3_configuration: S3Configuration = "S3Configuration");
        set {
        }
    }

    property! {
        /// `MaintenanceSchedule` of `AWS::Timestream::InfluxDBCluster`.
        MaintenanceSchedule;
        new_with MaintenanceScheduleRequired {
            /// `Timezone`: 1 to 64 characters. Update: in place.
            timezone: Str = "Timezone",
            /// `PreferredMaintenanceWindow`: at most 19 characters. Update: in place.
            preferred_maintenance_window: Str = "PreferredMaintenanceWindow",
        }
        set {
        }
    }

    property! {
        /// `S3Configuration` of `AWS::Timestream::InfluxDBCluster`.
        S3Configuration;
        new (enabled: Bool = "Enabled", bucket_name: S3BucketName = "BucketName");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Timestream::InfluxDBCluster`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `DbInstanceType` of `AWS::Timestream::InfluxDBCluster`.
        DbInstanceType {
            DB_INFLUX_MEDIUM = "db.influx.medium",
            DB_INFLUX_LARGE = "db.influx.large",
            DB_INFLUX_XLARGE = "db.influx.xlarge",
            DB_INFLUX_2XLARGE = "db.influx.2xlarge",
            DB_INFLUX_4XLARGE = "db.influx.4xlarge",
            DB_INFLUX_8XLARGE = "db.influx.8xlarge",
            DB_INFLUX_12XLARGE = "db.influx.12xlarge",
            DB_INFLUX_16XLARGE = "db.influx.16xlarge",
            DB_INFLUX_24XLARGE = "db.influx.24xlarge",
        }
    }

    values! {
        /// `DbStorageType` of `AWS::Timestream::InfluxDBCluster`.
        DbStorageType {
            INFLUX_IO_INCLUDED_T1 = "InfluxIOIncludedT1",
            INFLUX_IO_INCLUDED_T2 = "InfluxIOIncludedT2",
            INFLUX_IO_INCLUDED_T3 = "InfluxIOIncludedT3",
        }
    }

    values! {
        /// `DeploymentType` of `AWS::Timestream::InfluxDBCluster`.
        DeploymentType {
            MULTI_NODE_READ_REPLICAS = "MULTI_NODE_READ_REPLICAS",
        }
    }

    values! {
        /// `FailoverMode` of `AWS::Timestream::InfluxDBCluster`.
        FailoverMode {
            AUTOMATIC = "AUTOMATIC",
            NO_FAILOVER = "NO_FAILOVER",
        }
    }

    values! {
        /// `NetworkType` of `AWS::Timestream::InfluxDBCluster`.
        NetworkType {
            IPV4 = "IPV4",
            DUAL = "DUAL",
        }
    }
}

resource! {
    /// `AWS::Timestream::InfluxDBInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html).
    InfluxDBInstance = "AWS::Timestream::InfluxDBInstance", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AllocatedStorage`: 20 to 16 384. Update: in place.
        allocated_storage: Int = "AllocatedStorage";
        /// `Bucket`: 2 to 64 characters, `^[^_][^"]*$`. Update: replaces.
        bucket: Str = "Bucket";
        /// `DbInstanceType`. Update: in place.
        db_instance_type: influx_db_instance::DbInstanceType = "DbInstanceType";
        /// `DbParameterGroupIdentifier`: 3 to 64 characters, `^[a-zA-Z0-9]+$`. Update: in place.
        db_parameter_group_identifier: Str = "DbParameterGroupIdentifier";
        /// `DbStorageType`. Update: in place.
        db_storage_type: influx_db_instance::DbStorageType = "DbStorageType";
        /// `DeploymentType`. Update: in place.
        deployment_type: influx_db_instance::DeploymentType = "DeploymentType";
        /// `LogDeliveryConfiguration`. Update: in place.
        log_delivery_configuration: influx_db_instance::LogDeliveryConfiguration = "LogDeliveryConfiguration";
        /// `MaintenanceSchedule`. Update: in place.
        maintenance_schedule: influx_db_instance::MaintenanceSchedule = "MaintenanceSchedule";
        /// `Name`: 3 to 40 characters, `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Update: replaces.
        name: Str = "Name";
        /// `NetworkType`. Update: replaces.
        network_type: influx_db_instance::NetworkType = "NetworkType";
        /// `Organization`: 1 to 64 characters. Update: replaces.
        organization: Str = "Organization";
        /// `Password`: 8 to 64 characters, `^[a-zA-Z0-9]+$`. Update: replaces.
        password: Str = "Password";
        /// `Port`: 1024 to 65 535. Update: in place.
        port: Int = "Port";
        /// `PubliclyAccessible`: default `false`. Update: replaces.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `Tags`: 1 to 200 items, no item twice. Update: in place.
        tags: List<influx_db_instance::Tag> = "Tags";
        /// `Username`: 1 to 64 characters. Update: replaces.
        username: Str = "Username";
        /// `VpcSecurityGroupIds`: 1 to 5 items. Update: replaces.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
        /// `VpcSubnetIds`: 1 to 3 items. Update: replaces.
        vpc_subnet_ids: List<Str> = "VpcSubnetIds";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `AvailabilityZone`
        availability_zone: Str = "AvailabilityZone";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `InfluxAuthParametersSecretArn`
        influx_auth_parameters_secret_arn: Arn = "InfluxAuthParametersSecretArn";
        /// `NextMaintenanceTime`
        next_maintenance_time: Str = "NextMaintenanceTime";
        /// `SecondaryAvailabilityZone`
        secondary_availability_zone: Str = "SecondaryAvailabilityZone";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::Timestream::InfluxDBInstance`.
pub mod influx_db_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::influx_db_cluster::{DbInstanceType, DbStorageType, LogDeliveryConfiguration, MaintenanceSchedule, MaintenanceScheduleRequired, NetworkType, S3Configuration, Tag};

    values! {
        /// `DeploymentType` of `AWS::Timestream::InfluxDBInstance`.
        DeploymentType {
            SINGLE_AZ = "SINGLE_AZ",
            WITH_MULTIAZ_STANDBY = "WITH_MULTIAZ_STANDBY",
        }
    }
}

resource! {
    /// `AWS::Timestream::ScheduledQuery` (AWS ends it: maintenance): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html).
    ScheduledQuery = "AWS::Timestream::ScheduledQuery", Ref = Arn;
    tags "Tags" List;
    new_with ScheduledQueryRequired {
        /// `QueryString`: 1 to 262 144 characters. Update: replaces.
        query_string: Str = "QueryString",
        /// `ScheduleConfiguration`. Update: replaces.
        schedule_configuration: scheduled_query::ScheduleConfiguration = "ScheduleConfiguration",
        /// `NotificationConfiguration`. Update: replaces.
        notification_configuration: scheduled_query::NotificationConfiguration = "NotificationConfiguration",
        /// `ScheduledQueryExecutionRoleArn`: 1 to 2048 characters. Update: replaces.
        scheduled_query_execution_role_arn: IamRoleArn = "ScheduledQueryExecutionRoleArn",
        /// `ErrorReportConfiguration`. Update: replaces.
        error_report_configuration: scheduled_query::ErrorReportConfiguration = "ErrorReportConfiguration",
    }
    set {
        /// `ClientToken`: 32 to 128 characters. Update: may replace.
        client_token: Str = "ClientToken";
        /// `ErrorReportConfiguration`. Update: replaces.
        error_report_configuration: scheduled_query::ErrorReportConfiguration = "ErrorReportConfiguration";
        /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
        kms_key_id: KmsKeyId = "KmsKeyId";
        /// `NotificationConfiguration`. Update: replaces.
        notification_configuration: scheduled_query::NotificationConfiguration = "NotificationConfiguration";
        /// `QueryString`: 1 to 262 144 characters. Update: replaces.
        query_string: Str = "QueryString";
        /// `ScheduleConfiguration`. Update: replaces.
        schedule_configuration: scheduled_query::ScheduleConfiguration = "ScheduleConfiguration";
        /// `ScheduledQueryExecutionRoleArn`: 1 to 2048 characters. Update: replaces.
        scheduled_query_execution_role_arn: IamRoleArn = "ScheduledQueryExecutionRoleArn";
        /// `ScheduledQueryName`: 1 to 64 characters, `[a-zA-Z0-9_.-]+`. Update: replaces.
        scheduled_query_name: Str = "ScheduledQueryName";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<scheduled_query::Tag> = "Tags";
        /// `TargetConfiguration`. Update: replaces.
        target_configuration: scheduled_query::TargetConfiguration = "TargetConfiguration";
    }
    get {
        /// `SQErrorReportConfiguration`
        sq_error_report_configuration: Str = "SQErrorReportConfiguration";
        /// `SQKmsKeyId`
        sq_kms_key_id: Str = "SQKmsKeyId";
        /// `SQName`
        sq_name: Str = "SQName";
        /// `SQNotificationConfiguration`
        sq_notification_configuration: Str = "SQNotificationConfiguration";
        /// `SQQueryString`
        sq_query_string: Str = "SQQueryString";
        /// `SQScheduleConfiguration`
        sq_schedule_configuration: Str = "SQScheduleConfiguration";
        /// `SQScheduledQueryExecutionRoleArn`
        sq_scheduled_query_execution_role_arn: Arn = "SQScheduledQueryExecutionRoleArn";
        /// `SQTargetConfiguration`
        sq_target_configuration: Str = "SQTargetConfiguration";
    }
    ref arn;
}

/// Property types of `AWS::Timestream::ScheduledQuery`.
pub mod scheduled_query {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::influx_db_backup::Tag;

    property! {
        /// `DimensionMapping` of `AWS::Timestream::ScheduledQuery`.
        DimensionMapping;
        new (name: Str = "Name", dimension_value_type: DimensionValueType = "DimensionValueType");
        set {
        }
    }

    property! {
        /// `ErrorReportConfiguration` of `AWS::Timestream::ScheduledQuery`.
        ErrorReportConfiguration;
        new (s3_configuration: S3Configuration = "S3Configuration");
        set {
        }
    }

    property! {
        /// `MixedMeasureMapping` of `AWS::Timestream::ScheduledQuery`.
        MixedMeasureMapping;
        new (measure_value_type: MixedMeasureMappingMeasureValueType = "MeasureValueType");
        set {
            /// `MeasureName`. Update: replaces.
            measure_name: Str = "MeasureName";
            /// `MultiMeasureAttributeMappings`: at least 1 items. Update: replaces.
            multi_measure_attribute_mappings: List<MultiMeasureAttributeMapping> = "MultiMeasureAttributeMappings";
            /// `SourceColumn`. Update: replaces.
            source_column: Str = "SourceColumn";
            /// `TargetMeasureName`. Update: replaces.
            target_measure_name: Str = "TargetMeasureName";
        }
    }

    property! {
        /// `MultiMeasureAttributeMapping` of `AWS::Timestream::ScheduledQuery`.
        MultiMeasureAttributeMapping;
        new (source_column: Str = "SourceColumn", measure_value_type: MultiMeasureAttributeMappingMeasureValueType = "MeasureValueType");
        set {
            /// `TargetMultiMeasureAttributeName`. Update: replaces.
            target_multi_measure_attribute_name: Str = "TargetMultiMeasureAttributeName";
        }
    }

    property! {
        /// `MultiMeasureMappings` of `AWS::Timestream::ScheduledQuery`.
        MultiMeasureMappings;
        new (multi_measure_attribute_mappings: List<MultiMeasureAttributeMapping> = "MultiMeasureAttributeMappings");
        set {
            /// `TargetMultiMeasureName`. Update: replaces.
            target_multi_measure_name: Str = "TargetMultiMeasureName";
        }
    }

    property! {
        /// `NotificationConfiguration` of `AWS::Timestream::ScheduledQuery`.
        NotificationConfiguration;
        new (sns_configuration: SnsConfiguration = "SnsConfiguration");
        set {
        }
    }

    property! {
        /// `S3Configuration` of `AWS::Timestream::ScheduledQuery`.
        S3Configuration;
        new (bucket_name: S3BucketName = "BucketName");
        set {
            /// `EncryptionOption`. Update: replaces.
            encryption_option: EncryptionOption = "EncryptionOption";
            /// `ObjectKeyPrefix`: 1 to 896 characters. Update: replaces.
            object_key_prefix: Str = "ObjectKeyPrefix";
        }
    }

    property! {
        /// `ScheduleConfiguration` of `AWS::Timestream::ScheduledQuery`.
        ScheduleConfiguration;
        new (schedule_expression: Str = "ScheduleExpression");
        set {
        }
    }

    property! {
        /// `SnsConfiguration` of `AWS::Timestream::ScheduledQuery`.
        SnsConfiguration;
        new (topic_arn: SnsTopicArn = "TopicArn");
        set {
        }
    }

    property! {
        /// `TargetConfiguration` of `AWS::Timestream::ScheduledQuery`.
        TargetConfiguration;
        new (timestream_configuration: TimestreamConfiguration = "TimestreamConfiguration");
        set {
        }
    }

    property! {
        /// `TimestreamConfiguration` of `AWS::Timestream::ScheduledQuery`.
        TimestreamConfiguration;
        new_with TimestreamConfigurationRequired {
            /// `DatabaseName`. Update: replaces.
            database_name: Str = "DatabaseName",
            /// `TableName`. Update: replaces.
            table_name: Str = "TableName",
            /// `TimeColumn`. Update: replaces.
            time_column: Str = "TimeColumn",
            /// `DimensionMappings`. Update: replaces.
            dimension_mappings: List<DimensionMapping> = "DimensionMappings",
        }
        set {
            /// `MeasureNameColumn`. Update: replaces.
            measure_name_column: Str = "MeasureNameColumn";
            /// `MixedMeasureMappings`: at least 1 items. Update: replaces.
            mixed_measure_mappings: List<MixedMeasureMapping> = "MixedMeasureMappings";
            /// `MultiMeasureMappings`. Update: replaces.
            multi_measure_mappings: MultiMeasureMappings = "MultiMeasureMappings";
        }
    }

    values! {
        /// `DimensionValueType` of `AWS::Timestream::ScheduledQuery`.
        DimensionValueType {
            VARCHAR = "VARCHAR",
        }
    }

    values! {
        /// `EncryptionOption` of `AWS::Timestream::ScheduledQuery`.
        EncryptionOption {
            SSE_S3 = "SSE_S3",
            SSE_KMS = "SSE_KMS",
        }
    }

    values! {
        /// `MixedMeasureMappingMeasureValueType` of `AWS::Timestream::ScheduledQuery`.
        MixedMeasureMappingMeasureValueType {
            BIGINT = "BIGINT",
            BOOLEAN = "BOOLEAN",
            DOUBLE = "DOUBLE",
            VARCHAR = "VARCHAR",
            MULTI = "MULTI",
        }
    }

    values! {
        /// `MultiMeasureAttributeMappingMeasureValueType` of `AWS::Timestream::ScheduledQuery`.
        MultiMeasureAttributeMappingMeasureValueType {
            BIGINT = "BIGINT",
            BOOLEAN = "BOOLEAN",
            DOUBLE = "DOUBLE",
            VARCHAR = "VARCHAR",
            TIMESTAMP = "TIMESTAMP",
        }
    }
}

resource! {
    /// `AWS::Timestream::Table` (AWS ends it: maintenance): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html).
    Table = "AWS::Timestream::Table", Ref = Str;
    tags "Tags" List;
    new (database_name: TimestreamDatabaseName = "DatabaseName");
    set {
        /// `DatabaseName`: `^[a-zA-Z0-9_.-]{3,256}$`. Update: replaces.
        database_name: TimestreamDatabaseName = "DatabaseName";
        /// `MagneticStoreWriteProperties`. Update: in place.
        magnetic_store_write_properties: table::MagneticStoreWriteProperties = "MagneticStoreWriteProperties";
        /// `RetentionProperties`. Update: in place.
        retention_properties: table::RetentionProperties = "RetentionProperties";
        /// `Schema`. Update: in place.
        schema: table::Schema = "Schema";
        /// `TableName`: `^[a-zA-Z0-9_.-]{3,256}$`. Update: replaces.
        table_name: Str = "TableName";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<table::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Name`
        name: Str = "Name";
    }
}

/// Property types of `AWS::Timestream::Table`.
pub mod table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::database::Tag;

    property! {
        /// `MagneticStoreRejectedDataLocation` of `AWS::Timestream::Table`.
        MagneticStoreRejectedDataLocation;
        new ();
        set {
            /// `S3Configuration`. Update: in place.
            s3_configuration: S3Configuration = "S3Configuration";
        }
    }

    property! {
        /// `MagneticStoreWriteProperties` of `AWS::Timestream::Table`.
        MagneticStoreWriteProperties;
        new (enable_magnetic_store_writes: Bool = "EnableMagneticStoreWrites");
        set {
            /// `MagneticStoreRejectedDataLocation`. Update: in place.
            magnetic_store_rejected_data_location: MagneticStoreRejectedDataLocation = "MagneticStoreRejectedDataLocation";
        }
    }

    property! {
        /// `PartitionKey` of `AWS::Timestream::Table`.
        PartitionKey;
        new (type_: PartitionKeyType = "Type");
        set {
            /// `EnforcementInRecord`. Update: in place.
            enforcement_in_record: PartitionKeyEnforcementLevel = "EnforcementInRecord";
            /// `Name`: 1 to 2048 characters. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `RetentionProperties` of `AWS::Timestream::Table`.
        RetentionProperties;
        new ();
        set {
            /// `MagneticStoreRetentionPeriodInDays`. Update: in place.
            magnetic_store_retention_period_in_days: Str = "MagneticStoreRetentionPeriodInDays";
            /// `MemoryStoreRetentionPeriodInHours`. Update: in place.
            memory_store_retention_period_in_hours: Str = "MemoryStoreRetentionPeriodInHours";
        }
    }

    property! {
        /// `S3Configuration` of `AWS::Timestream::Table`.
        S3Configuration;
        new_with S3ConfigurationRequired {
            /// `EncryptionOption`. Update: in place.
            encryption_option: Str = "EncryptionOption",
            /// `BucketName`. Update: in place.
            bucket_name: S3BucketName = "BucketName",
        }
        set {
            /// `KmsKeyId`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `ObjectKeyPrefix`. Update: in place.
            object_key_prefix: Str = "ObjectKeyPrefix";
        }
    }

    property! {
        /// `Schema` of `AWS::Timestream::Table`.
        Schema;
        new ();
        set {
            /// `CompositePartitionKey`: at least 1 items. Update: in place.
            composite_partition_key: List<PartitionKey> = "CompositePartitionKey";
        }
    }

    values! {
        /// `PartitionKeyEnforcementLevel` of `AWS::Timestream::Table`.
        PartitionKeyEnforcementLevel {
            REQUIRED = "REQUIRED",
            OPTIONAL = "OPTIONAL",
        }
    }

    values! {
        /// `PartitionKeyType` of `AWS::Timestream::Table`.
        PartitionKeyType {
            DIMENSION = "DIMENSION",
            MEASURE = "MEASURE",
        }
    }
}
