// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::RDS`: 20 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::RDS::ClusterSnapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html).
    ClusterSnapshot = "AWS::RDS::ClusterSnapshot", Ref = Arn;
    tags "Tags" List;
    new_with ClusterSnapshotRequired {
        /// `DBClusterSnapshotIdentifier`: 1 to 63 characters, `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Update: replaces.
        db_cluster_snapshot_identifier: Str = "DBClusterSnapshotIdentifier",
        /// `DBClusterIdentifier`. Update: replaces.
        db_cluster_identifier: Str = "DBClusterIdentifier",
    }
    set {
        /// `DBClusterIdentifier`. Update: replaces.
        db_cluster_identifier: Str = "DBClusterIdentifier";
        /// `DBClusterSnapshotIdentifier`: 1 to 63 characters, `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Update: replaces.
        db_cluster_snapshot_identifier: Str = "DBClusterSnapshotIdentifier";
        /// `Tags`. Update: in place.
        tags: List<cluster_snapshot::Tag> = "Tags";
    }
    get {
        /// `AllocatedStorage`
        allocated_storage: Int = "AllocatedStorage";
        /// `AvailabilityZones`
        availability_zones: List<Str> = "AvailabilityZones";
        /// `ClusterCreateTime`
        cluster_create_time: Str = "ClusterCreateTime";
        /// `DbClusterResourceId`
        db_cluster_resource_id: Str = "DbClusterResourceId";
        /// `Engine`
        engine: Str = "Engine";
        /// `EngineMode`
        engine_mode: Str = "EngineMode";
        /// `EngineVersion`
        engine_version: Str = "EngineVersion";
        /// `IAMDatabaseAuthenticationEnabled`
        iam_database_authentication_enabled: Bool = "IAMDatabaseAuthenticationEnabled";
        /// `KmsKeyId`
        kms_key_id: Str = "KmsKeyId";
        /// `LicenseModel`
        license_model: Str = "LicenseModel";
        /// `MasterUsername`
        master_username: Str = "MasterUsername";
        /// `Port`
        port: Int = "Port";
        /// `SnapshotCreateTime`
        snapshot_create_time: Str = "SnapshotCreateTime";
        /// `SnapshotType`
        snapshot_type: Str = "SnapshotType";
        /// `Status`
        status: Str = "Status";
        /// `StorageEncrypted`
        storage_encrypted: Bool = "StorageEncrypted";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref db_cluster_snapshot_arn;
}

/// Property types of `AWS::RDS::ClusterSnapshot`.
pub mod cluster_snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::RDS::ClusterSnapshot`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::RDS::CustomDBEngineVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html).
    CustomDBEngineVersion = "AWS::RDS::CustomDBEngineVersion", Ref = Str;
    tags "Tags" List;
    new_with CustomDBEngineVersionRequired {
        /// `Engine`: 1 to 35 characters, `^[A-Za-z0-9-]{1,35}$`. Update: replaces.
        engine: Str = "Engine",
        /// `EngineVersion`: 1 to 60 characters, `^[a-z0-9_.-]{1,60}$`. Update: replaces.
        engine_version: Str = "EngineVersion",
    }
    set {
        /// `DatabaseInstallationFiles`. Update: replaces.
        database_installation_files: List<Str> = "DatabaseInstallationFiles";
        /// `DatabaseInstallationFilesS3BucketName`: 3 to 63 characters. Update: replaces.
        database_installation_files_s3_bucket_name: Str = "DatabaseInstallationFilesS3BucketName";
        /// `DatabaseInstallationFilesS3Prefix`: 1 to 255 characters. Update: replaces.
        database_installation_files_s3_prefix: Str = "DatabaseInstallationFilesS3Prefix";
        /// `Description`: 1 to 1000 characters. Update: in place.
        description: Str = "Description";
        /// `Engine`: 1 to 35 characters, `^[A-Za-z0-9-]{1,35}$`. Update: replaces.
        engine: Str = "Engine";
        /// `EngineVersion`: 1 to 60 characters, `^[a-z0-9_.-]{1,60}$`. Update: replaces.
        engine_version: Str = "EngineVersion";
        /// `ImageId`: 1 to 255 characters. Update: replaces.
        image_id: Str = "ImageId";
        /// `KMSKeyId`: 1 to 2048 characters, `^[a-zA-Z0-9_:\-\/]+$`. Update: replaces.
        kms_key_id: KmsKey = "KMSKeyId";
        /// `Manifest`: 1 to 51 000 characters, `^[\s\S]*$`. Update: replaces.
        manifest: Str = "Manifest";
        /// `SourceCustomDbEngineVersionIdentifier`: 1 to 255 characters. Update: replaces.
        source_custom_db_engine_version_identifier: Str = "SourceCustomDbEngineVersionIdentifier";
        /// `Status`: default `"available"`. Update: in place.
        status: custom_db_engine_version::Status = "Status";
        /// `Tags`. Update: in place.
        tags: List<custom_db_engine_version::Tag> = "Tags";
        /// `UseAwsProvidedLatestImage`. Update: replaces.
        use_aws_provided_latest_image: Bool = "UseAwsProvidedLatestImage";
    }
    get {
        /// `DBEngineVersionArn`
        db_engine_version_arn: Arn = "DBEngineVersionArn";
    }
}

/// Property types of `AWS::RDS::CustomDBEngineVersion`.
pub mod custom_db_engine_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::RDS::CustomDBEngineVersion`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `Status` of `AWS::RDS::CustomDBEngineVersion`.
        Status {
            AVAILABLE = "available",
            INACTIVE = "inactive",
            INACTIVE_EXCEPT_RESTORE = "inactive-except-restore",
            PENDING_VALIDATION = "pending-validation",
        }
    }
}

resource! {
    /// `AWS::RDS::DBCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html).
    DBCluster = "AWS::RDS::DBCluster", Ref = RdsDbClusterIdentifier;
    tags "Tags" List;
    new ();
    set {
        /// `AllocatedStorage`. Update: in place.
        allocated_storage: Int = "AllocatedStorage";
        /// `AssociatedRoles`: at most 15 items, no item twice. Update: in place.
        associated_roles: List<db_cluster::DBClusterRole> = "AssociatedRoles";
        /// `AutoMinorVersionUpgrade`. Update: in place.
        auto_minor_version_upgrade: Bool = "AutoMinorVersionUpgrade";
        /// `AvailabilityZones`: no item twice. Update: may replace.
        availability_zones: List<Str> = "AvailabilityZones";
        /// `BacktrackWindow`: at least 0. Update: in place.
        backtrack_window: Int = "BacktrackWindow";
        /// `BackupRetentionPeriod`: 1 to 35, default `1`. Update: in place.
        backup_retention_period: Int = "BackupRetentionPeriod";
        /// `ClusterScalabilityType`. Update: replaces.
        cluster_scalability_type: db_cluster::ClusterScalabilityType = "ClusterScalabilityType";
        /// `CopyTagsToSnapshot`. Update: in place.
        copy_tags_to_snapshot: Bool = "CopyTagsToSnapshot";
        /// `DBClusterIdentifier`: 1 to 63 characters, `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Update: replaces.
        db_cluster_identifier: Str = "DBClusterIdentifier";
        /// `DBClusterInstanceClass`. Update: in place.
        db_cluster_instance_class: Str = "DBClusterInstanceClass";
        /// `DBClusterParameterGroupName`. Update: in place.
        db_cluster_parameter_group_name: RdsDbClusterParameterGroupName = "DBClusterParameterGroupName";
        /// `DBInstanceParameterGroupName`. Update: in place.
        db_instance_parameter_group_name: Str = "DBInstanceParameterGroupName";
        /// `DBSubnetGroupName`. Update: replaces.
        db_subnet_group_name: RdsDbSubnetGroupName = "DBSubnetGroupName";
        /// `DBSystemId`. Update: replaces.
        db_system_id: Str = "DBSystemId";
        /// `DatabaseInsightsMode`. Update: in place.
        database_insights_mode: db_cluster::DatabaseInsightsMode = "DatabaseInsightsMode";
        /// `DatabaseName`. Update: replaces.
        database_name: Str = "DatabaseName";
        /// `DeleteAutomatedBackups`. Update: in place.
        delete_automated_backups: Bool = "DeleteAutomatedBackups";
        /// `DeletionProtection`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `Domain`. Update: in place.
        domain: Str = "Domain";
        /// `DomainIAMRoleName`. Update: in place.
        domain_iam_role_name: Str = "DomainIAMRoleName";
        /// `EnableCloudwatchLogsExports`: no item twice. Update: in place.
        enable_cloudwatch_logs_exports: List<Str> = "EnableCloudwatchLogsExports";
        /// `EnableGlobalWriteForwarding`. Update: in place.
        enable_global_write_forwarding: Bool = "EnableGlobalWriteForwarding";
        /// `EnableHttpEndpoint`. Update: in place.
        enable_http_endpoint: Bool = "EnableHttpEndpoint";
        /// `EnableIAMDatabaseAuthentication`. Update: in place.
        enable_iam_database_authentication: Bool = "EnableIAMDatabaseAuthentication";
        /// `EnableLocalWriteForwarding`. Update: in place.
        enable_local_write_forwarding: Bool = "EnableLocalWriteForwarding";
        /// `Engine`. Update: may replace.
        engine: Str = "Engine";
        /// `EngineLifecycleSupport`. Update: in place.
        engine_lifecycle_support: Str = "EngineLifecycleSupport";
        /// `EngineMode`. Update: replaces.
        engine_mode: Str = "EngineMode";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `GlobalClusterIdentifier`: at most 63 characters, `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Update: may replace.
        global_cluster_identifier: RdsGlobalClusterIdentifier = "GlobalClusterIdentifier";
        /// `Iops`. Update: in place.
        iops: Int = "Iops";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `ManageMasterUserPassword`. Update: in place.
        manage_master_user_password: Bool = "ManageMasterUserPassword";
        /// `MasterUserAuthenticationType`. Update: in place.
        master_user_authentication_type: db_cluster::MasterUserAuthenticationType = "MasterUserAuthenticationType";
        /// `MasterUserPassword`. Update: in place.
        master_user_password: Str = "MasterUserPassword";
        /// `MasterUserSecret`. Update: in place.
        master_user_secret: db_cluster::MasterUserSecret = "MasterUserSecret";
        /// `MasterUsername`: at least 1 characters, `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`. Update: may replace.
        master_username: Str = "MasterUsername";
        /// `MonitoringInterval`. Update: in place.
        monitoring_interval: Int = "MonitoringInterval";
        /// `MonitoringRoleArn`. Update: in place.
        monitoring_role_arn: IamRoleArn = "MonitoringRoleArn";
        /// `NetworkType`. Update: in place.
        network_type: Str = "NetworkType";
        /// `PerformanceInsightsEnabled`. Update: in place.
        performance_insights_enabled: Bool = "PerformanceInsightsEnabled";
        /// `PerformanceInsightsKmsKeyId`. Update: in place.
        performance_insights_kms_key_id: Str = "PerformanceInsightsKmsKeyId";
        /// `PerformanceInsightsRetentionPeriod`. Update: in place.
        performance_insights_retention_period: Int = "PerformanceInsightsRetentionPeriod";
        /// `Port`. Update: in place.
        port: Int = "Port";
        /// `PreferredBackupWindow`. Update: in place.
        preferred_backup_window: Str = "PreferredBackupWindow";
        /// `PreferredMaintenanceWindow`. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `PubliclyAccessible`. Update: replaces.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `ReplicationSourceIdentifier`. Update: in place.
        replication_source_identifier: Str = "ReplicationSourceIdentifier";
        /// `RestoreToTime`. Update: replaces.
        restore_to_time: Str = "RestoreToTime";
        /// `RestoreType`. Update: replaces.
        restore_type: Str = "RestoreType";
        /// `ScalingConfiguration`. Update: in place.
        scaling_configuration: db_cluster::ScalingConfiguration = "ScalingConfiguration";
        /// `ServerlessV2ScalingConfiguration`. Update: in place.
        serverless_v2_scaling_configuration: db_cluster::ServerlessV2ScalingConfiguration = "ServerlessV2ScalingConfiguration";
        /// `SnapshotIdentifier`. Update: replaces.
        snapshot_identifier: Str = "SnapshotIdentifier";
        /// `SourceDBClusterIdentifier`. Update: replaces.
        source_db_cluster_identifier: Str = "SourceDBClusterIdentifier";
        /// `SourceDbClusterResourceId`. Update: replaces.
        source_db_cluster_resource_id: Str = "SourceDbClusterResourceId";
        /// `SourceRegion`. Update: replaces.
        source_region: Str = "SourceRegion";
        /// `StorageEncrypted`. Update: replaces.
        storage_encrypted: Bool = "StorageEncrypted";
        /// `StorageType`. Update: in place.
        storage_type: Str = "StorageType";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<db_cluster::Tag> = "Tags";
        /// `UseLatestRestorableTime`. Update: replaces.
        use_latest_restorable_time: Bool = "UseLatestRestorableTime";
        /// `VpcSecurityGroupIds`: no item twice. Update: in place.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
    }
    get {
        /// `DBClusterArn`
        db_cluster_arn: Arn = "DBClusterArn";
        /// `DBClusterResourceId`
        db_cluster_resource_id: Str = "DBClusterResourceId";
        /// `Endpoint`
        endpoint: Json = "Endpoint";
        /// `Endpoint.Address`
        endpoint_address: Str = "Endpoint.Address";
        /// `Endpoint.Port`
        endpoint_port: Str = "Endpoint.Port";
        /// `MasterUserSecret.SecretArn`
        master_user_secret_secret_arn: Arn = "MasterUserSecret.SecretArn";
        /// `ReadEndpoint`
        read_endpoint: Json = "ReadEndpoint";
        /// `ReadEndpoint.Address`
        read_endpoint_address: Str = "ReadEndpoint.Address";
        /// `StorageEncryptionType`
        storage_encryption_type: Str = "StorageEncryptionType";
        /// `StorageThroughput`
        storage_throughput: Int = "StorageThroughput";
    }
    ref db_cluster_identifier;
}

/// Property types of `AWS::RDS::DBCluster`.
pub mod db_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_db_engine_version::Tag;

    property! {
        /// `DBClusterRole` of `AWS::RDS::DBCluster`.
        DBClusterRole;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
            /// `FeatureName`. Update: in place.
            feature_name: Str = "FeatureName";
        }
    }

    property! {
        /// `MasterUserSecret` of `AWS::RDS::DBCluster`.
        MasterUserSecret;
        new ();
        set {
            /// `KmsKeyId`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `SecretArn`. Update: in place.
            secret_arn: Str = "SecretArn";
        }
    }

    property! {
        /// `ScalingConfiguration` of `AWS::RDS::DBCluster`.
        ScalingConfiguration;
        new ();
        set {
            /// `AutoPause`. Update: in place.
            auto_pause: Bool = "AutoPause";
            /// `MaxCapacity`. Update: in place.
            max_capacity: Int = "MaxCapacity";
            /// `MinCapacity`. Update: in place.
            min_capacity: Int = "MinCapacity";
            /// `SecondsBeforeTimeout`. Update: in place.
            seconds_before_timeout: Int = "SecondsBeforeTimeout";
            /// `SecondsUntilAutoPause`. Update: in place.
            seconds_until_auto_pause: Int = "SecondsUntilAutoPause";
            /// `TimeoutAction`. Update: in place.
            timeout_action: Str = "TimeoutAction";
        }
    }

    property! {
        /// `ServerlessV2ScalingConfiguration` of `AWS::RDS::DBCluster`.
        ServerlessV2ScalingConfiguration;
        new ();
        set {
            /// `MaxCapacity`. Update: in place.
            max_capacity: Num = "MaxCapacity";
            /// `MinCapacity`. Update: in place.
            min_capacity: Num = "MinCapacity";
            /// `SecondsUntilAutoPause`. Update: in place.
            seconds_until_auto_pause: Int = "SecondsUntilAutoPause";
        }
    }

    values! {
        /// `ClusterScalabilityType` of `AWS::RDS::DBCluster`.
        ClusterScalabilityType {
            LIMITLESS = "limitless",
            STANDARD = "standard",
        }
    }

    values! {
        /// `DatabaseInsightsMode` of `AWS::RDS::DBCluster`.
        DatabaseInsightsMode {
            ADVANCED = "advanced",
            STANDARD = "standard",
        }
    }

    values! {
        /// `MasterUserAuthenticationType` of `AWS::RDS::DBCluster`.
        MasterUserAuthenticationType {
            IAM_DB_AUTH = "iam-db-auth",
            PASSWORD = "password",
        }
    }
}

resource! {
    /// `AWS::RDS::DBClusterEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterendpoint.html).
    DBClusterEndpoint = "AWS::RDS::DBClusterEndpoint", Ref = Arn;
    tags "Tags" List;
    new_with DBClusterEndpointRequired {
        /// `DBClusterEndpointIdentifier`: 1 to 63 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        db_cluster_endpoint_identifier: Str = "DBClusterEndpointIdentifier",
        /// `DBClusterIdentifier`: 1 to 63 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        db_cluster_identifier: Str = "DBClusterIdentifier",
        /// `CustomEndpointType`. Update: in place.
        custom_endpoint_type: db_cluster_endpoint::CustomEndpointType = "CustomEndpointType",
    }
    set {
        /// `CustomEndpointType`. Update: in place.
        custom_endpoint_type: db_cluster_endpoint::CustomEndpointType = "CustomEndpointType";
        /// `DBClusterEndpointIdentifier`: 1 to 63 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        db_cluster_endpoint_identifier: Str = "DBClusterEndpointIdentifier";
        /// `DBClusterIdentifier`: 1 to 63 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        db_cluster_identifier: Str = "DBClusterIdentifier";
        /// `ExcludedMembers`: no item twice. Update: in place.
        excluded_members: List<Str> = "ExcludedMembers";
        /// `StaticMembers`: no item twice. Update: in place.
        static_members: List<Str> = "StaticMembers";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<db_cluster_endpoint::Tag> = "Tags";
    }
    get {
        /// `DBClusterEndpointResourceIdentifier`
        db_cluster_endpoint_resource_identifier: Str = "DBClusterEndpointResourceIdentifier";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `EndpointType`
        endpoint_type: Str = "EndpointType";
        /// `Status`
        status: Str = "Status";
    }
    ref db_cluster_endpoint_arn;
}

/// Property types of `AWS::RDS::DBClusterEndpoint`.
pub mod db_cluster_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster_snapshot::Tag;

    values! {
        /// `CustomEndpointType` of `AWS::RDS::DBClusterEndpoint`.
        CustomEndpointType {
            READER = "READER",
            WRITER = "WRITER",
            ANY = "ANY",
        }
    }
}

resource! {
    /// `AWS::RDS::DBClusterParameterGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html).
    DBClusterParameterGroup = "AWS::RDS::DBClusterParameterGroup", Ref = RdsDbClusterParameterGroupName;
    tags "Tags" List;
    new_with DBClusterParameterGroupRequired {
        /// `Description`. Update: replaces.
        description: Str = "Description",
        /// `Family`. Update: replaces.
        family: Str = "Family",
        /// `Parameters`. Update: in place.
        parameters: Json = "Parameters",
    }
    set {
        /// `DBClusterParameterGroupName`: at least 1 characters, `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`. Update: replaces.
        db_cluster_parameter_group_name: Str = "DBClusterParameterGroupName";
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `Family`. Update: replaces.
        family: Str = "Family";
        /// `Parameters`. Update: in place.
        parameters: Json = "Parameters";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<db_cluster_parameter_group::Tag> = "Tags";
    }
    get {
    }
    ref db_cluster_parameter_group_name;
}

/// Property types of `AWS::RDS::DBClusterParameterGroup`.
pub mod db_cluster_parameter_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_db_engine_version::Tag;
}

resource! {
    /// `AWS::RDS::DBInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html).
    DBInstance = "AWS::RDS::DBInstance", Ref = RdsDbInstanceIdentifier;
    tags "Tags" List;
    new ();
    set {
        /// `AdditionalStorageVolumes`. Update: in place.
        additional_storage_volumes: List<db_instance::AdditionalStorageVolume> = "AdditionalStorageVolumes";
        /// `AllocatedStorage`: `^[0-9]*$`. Update: in place.
        allocated_storage: Str = "AllocatedStorage";
        /// `AllowMajorVersionUpgrade`. Update: in place.
        allow_major_version_upgrade: Bool = "AllowMajorVersionUpgrade";
        /// `ApplyImmediately`. Update: in place.
        apply_immediately: Bool = "ApplyImmediately";
        /// `AssociatedRoles`. Update: in place.
        associated_roles: List<db_instance::DBInstanceRole> = "AssociatedRoles";
        /// `AutoMinorVersionUpgrade`. Update: may replace.
        auto_minor_version_upgrade: Bool = "AutoMinorVersionUpgrade";
        /// `AutomaticBackupReplicationKmsKeyId`. Update: in place.
        automatic_backup_replication_kms_key_id: Str = "AutomaticBackupReplicationKmsKeyId";
        /// `AutomaticBackupReplicationRegion`. Update: in place.
        automatic_backup_replication_region: Str = "AutomaticBackupReplicationRegion";
        /// `AutomaticBackupReplicationRetentionPeriod`: at least 1. Update: in place.
        automatic_backup_replication_retention_period: Int = "AutomaticBackupReplicationRetentionPeriod";
        /// `AvailabilityZone`. Update: may replace.
        availability_zone: Str = "AvailabilityZone";
        /// `BackupRetentionPeriod`: at least 0. Update: may replace.
        backup_retention_period: Int = "BackupRetentionPeriod";
        /// `BackupTarget`. Update: replaces.
        backup_target: Str = "BackupTarget";
        /// `CACertificateIdentifier`. Update: in place.
        ca_certificate_identifier: Str = "CACertificateIdentifier";
        /// `CertificateRotationRestart`. Update: in place.
        certificate_rotation_restart: Bool = "CertificateRotationRestart";
        /// `CharacterSetName`. Update: replaces.
        character_set_name: Str = "CharacterSetName";
        /// `CopyTagsToSnapshot`. Update: in place.
        copy_tags_to_snapshot: Bool = "CopyTagsToSnapshot";
        /// `CustomIAMInstanceProfile`. Update: replaces.
        custom_iam_instance_profile: Str = "CustomIAMInstanceProfile";
        /// `DBClusterIdentifier`. Update: replaces.
        db_cluster_identifier: RdsDbClusterIdentifier = "DBClusterIdentifier";
        /// `DBClusterSnapshotIdentifier`. Update: may replace.
        db_cluster_snapshot_identifier: Str = "DBClusterSnapshotIdentifier";
        /// `DBInstanceClass`. Update: in place.
        db_instance_class: Str = "DBInstanceClass";
        /// `DBInstanceIdentifier`: 1 to 63 characters, `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Update: replaces.
        db_instance_identifier: Str = "DBInstanceIdentifier";
        /// `DBName`. Update: replaces.
        db_name: Str = "DBName";
        /// `DBParameterGroupName`. Update: may replace.
        db_parameter_group_name: RdsDbParameterGroupName = "DBParameterGroupName";
        /// `DBSecurityGroups`: no item twice. Update: in place.
        db_security_groups: List<Str> = "DBSecurityGroups";
        /// `DBSnapshotIdentifier`. Update: may replace.
        db_snapshot_identifier: Str = "DBSnapshotIdentifier";
        /// `DBSubnetGroupName`. Update: replaces.
        db_subnet_group_name: RdsDbSubnetGroupName = "DBSubnetGroupName";
        /// `DBSystemId`. Update: replaces.
        db_system_id: Str = "DBSystemId";
        /// `DatabaseInsightsMode`. Update: in place.
        database_insights_mode: db_instance::DatabaseInsightsMode = "DatabaseInsightsMode";
        /// `DedicatedLogVolume`. Update: in place.
        dedicated_log_volume: Bool = "DedicatedLogVolume";
        /// `DeleteAutomatedBackups`. Update: in place.
        delete_automated_backups: Bool = "DeleteAutomatedBackups";
        /// `DeletionProtection`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `Domain`. Update: in place.
        domain: Str = "Domain";
        /// `DomainAuthSecretArn`. Update: in place.
        domain_auth_secret_arn: Str = "DomainAuthSecretArn";
        /// `DomainDnsIps`. Update: in place.
        domain_dns_ips: List<Str> = "DomainDnsIps";
        /// `DomainFqdn`. Update: in place.
        domain_fqdn: Str = "DomainFqdn";
        /// `DomainIAMRoleName`. Update: in place.
        domain_iam_role_name: Str = "DomainIAMRoleName";
        /// `DomainOu`. Update: in place.
        domain_ou: Str = "DomainOu";
        /// `EnableCloudwatchLogsExports`. Update: in place.
        enable_cloudwatch_logs_exports: List<Str> = "EnableCloudwatchLogsExports";
        /// `EnableIAMDatabaseAuthentication`. Update: in place.
        enable_iam_database_authentication: Bool = "EnableIAMDatabaseAuthentication";
        /// `EnablePerformanceInsights`. Update: in place.
        enable_performance_insights: Bool = "EnablePerformanceInsights";
        /// `Engine`. Update: may replace.
        engine: Str = "Engine";
        /// `EngineLifecycleSupport`. Update: in place.
        engine_lifecycle_support: Str = "EngineLifecycleSupport";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `Iops`. Update: in place.
        iops: Int = "Iops";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `LicenseModel`. Update: in place.
        license_model: Str = "LicenseModel";
        /// `ManageMasterUserPassword`. Update: in place.
        manage_master_user_password: Bool = "ManageMasterUserPassword";
        /// `MasterUserAuthenticationType`. Update: in place.
        master_user_authentication_type: db_instance::MasterUserAuthenticationType = "MasterUserAuthenticationType";
        /// `MasterUserPassword`. Update: in place.
        master_user_password: Str = "MasterUserPassword";
        /// `MasterUserSecret`. Update: in place.
        master_user_secret: db_instance::MasterUserSecret = "MasterUserSecret";
        /// `MasterUsername`: 1 to 128 characters, `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`. Update: replaces.
        master_username: Str = "MasterUsername";
        /// `MaxAllocatedStorage`. Update: in place.
        max_allocated_storage: Int = "MaxAllocatedStorage";
        /// `MonitoringInterval`. Update: in place.
        monitoring_interval: Int = "MonitoringInterval";
        /// `MonitoringRoleArn`. Update: in place.
        monitoring_role_arn: IamRoleArn = "MonitoringRoleArn";
        /// `MultiAZ`. Update: may replace.
        multi_az: Bool = "MultiAZ";
        /// `NcharCharacterSetName`. Update: replaces.
        nchar_character_set_name: Str = "NcharCharacterSetName";
        /// `NetworkType`. Update: in place.
        network_type: Str = "NetworkType";
        /// `OptionGroupName`. Update: in place.
        option_group_name: Str = "OptionGroupName";
        /// `PerformanceInsightsKMSKeyId`. Update: may replace.
        performance_insights_kms_key_id: KmsKey = "PerformanceInsightsKMSKeyId";
        /// `PerformanceInsightsRetentionPeriod`: one of 7, 31, 62, 93, 124, 155, 186, 217, 248, 279, 310, 341, 372, 403, 434, 465, 496, 527, 558, 589, 620, 651, 682, 713, 731. Update: in place.
        performance_insights_retention_period: Int = "PerformanceInsightsRetentionPeriod";
        /// `Port`: `^\d*$`. Update: may replace.
        port: Str = "Port";
        /// `PreferredBackupWindow`. Update: in place.
        preferred_backup_window: Str = "PreferredBackupWindow";
        /// `PreferredMaintenanceWindow`. Update: may replace.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `ProcessorFeatures`. Update: in place.
        processor_features: List<db_instance::ProcessorFeature> = "ProcessorFeatures";
        /// `PromotionTier`: 0 to 15. Update: in place.
        promotion_tier: Int = "PromotionTier";
        /// `PubliclyAccessible`. Update: in place.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `ReplicaMode`. Update: in place.
        replica_mode: Str = "ReplicaMode";
        /// `RestoreTime`. Update: may replace.
        restore_time: Str = "RestoreTime";
        /// `SourceDBClusterIdentifier`. Update: may replace.
        source_db_cluster_identifier: Str = "SourceDBClusterIdentifier";
        /// `SourceDBInstanceAutomatedBackupsArn`. Update: may replace.
        source_db_instance_automated_backups_arn: Str = "SourceDBInstanceAutomatedBackupsArn";
        /// `SourceDBInstanceIdentifier`. Update: may replace.
        source_db_instance_identifier: RdsDbInstanceIdentifier = "SourceDBInstanceIdentifier";
        /// `SourceDbiResourceId`. Update: may replace.
        source_dbi_resource_id: Str = "SourceDbiResourceId";
        /// `SourceRegion`. Update: replaces.
        source_region: Str = "SourceRegion";
        /// `StorageEncrypted`. Update: replaces.
        storage_encrypted: Bool = "StorageEncrypted";
        /// `StorageThroughput`. Update: in place.
        storage_throughput: Int = "StorageThroughput";
        /// `StorageType`. Update: may replace.
        storage_type: Str = "StorageType";
        /// `Tags`. Update: in place.
        tags: List<db_instance::Tag> = "Tags";
        /// `TdeCredentialArn` (deprecated). Update: in place.
        tde_credential_arn: Str = "TdeCredentialArn";
        /// `TdeCredentialPassword` (deprecated). Update: in place.
        tde_credential_password: Str = "TdeCredentialPassword";
        /// `Timezone`. Update: replaces.
        timezone: Str = "Timezone";
        /// `UseDefaultProcessorFeatures`. Update: in place.
        use_default_processor_features: Bool = "UseDefaultProcessorFeatures";
        /// `UseLatestRestorableTime`. Update: may replace.
        use_latest_restorable_time: Bool = "UseLatestRestorableTime";
        /// `VPCSecurityGroups`: no item twice. Update: in place.
        vpc_security_groups: List<Ec2SecurityGroupId> = "VPCSecurityGroups";
    }
    get {
        /// `AutomaticRestartTime`
        automatic_restart_time: Str = "AutomaticRestartTime";
        /// `CertificateDetails`
        certificate_details: Json = "CertificateDetails";
        /// `CertificateDetails.CAIdentifier`
        certificate_details_ca_identifier: Str = "CertificateDetails.CAIdentifier";
        /// `CertificateDetails.ValidTill`
        certificate_details_valid_till: Str = "CertificateDetails.ValidTill";
        /// `DBInstanceArn`
        db_instance_arn: Arn = "DBInstanceArn";
        /// `DBInstanceStatus`
        db_instance_status: Str = "DBInstanceStatus";
        /// `DBSystemId`
        db_system_id: Str = "DBSystemId";
        /// `DbiResourceId`
        dbi_resource_id: Str = "DbiResourceId";
        /// `Endpoint`
        endpoint: Json = "Endpoint";
        /// `Endpoint.Address`
        endpoint_address: Str = "Endpoint.Address";
        /// `Endpoint.HostedZoneId`
        endpoint_hosted_zone_id: Str = "Endpoint.HostedZoneId";
        /// `Endpoint.Port`
        endpoint_port: Str = "Endpoint.Port";
        /// `InstanceCreateTime`
        instance_create_time: Str = "InstanceCreateTime";
        /// `IsStorageConfigUpgradeAvailable`
        is_storage_config_upgrade_available: Bool = "IsStorageConfigUpgradeAvailable";
        /// `LatestRestorableTime`
        latest_restorable_time: Str = "LatestRestorableTime";
        /// `ListenerEndpoint`
        listener_endpoint: Json = "ListenerEndpoint";
        /// `ListenerEndpoint.Address`
        listener_endpoint_address: Str = "ListenerEndpoint.Address";
        /// `ListenerEndpoint.HostedZoneId`
        listener_endpoint_hosted_zone_id: Str = "ListenerEndpoint.HostedZoneId";
        /// `ListenerEndpoint.Port`
        listener_endpoint_port: Str = "ListenerEndpoint.Port";
        /// `MasterUserSecret.SecretArn`
        master_user_secret_secret_arn: Arn = "MasterUserSecret.SecretArn";
        /// `PercentProgress`
        percent_progress: Str = "PercentProgress";
        /// `ReadReplicaDBClusterIdentifiers`
        read_replica_db_cluster_identifiers: List<Str> = "ReadReplicaDBClusterIdentifiers";
        /// `ReadReplicaDBInstanceIdentifiers`
        read_replica_db_instance_identifiers: List<Str> = "ReadReplicaDBInstanceIdentifiers";
        /// `ResumeFullAutomationModeTime`
        resume_full_automation_mode_time: Str = "ResumeFullAutomationModeTime";
        /// `SecondaryAvailabilityZone`
        secondary_availability_zone: Str = "SecondaryAvailabilityZone";
        /// `StatusInfos`
        status_infos: List<Str> = "StatusInfos";
        /// `StorageOperationPercentProgress`
        storage_operation_percent_progress: Int = "StorageOperationPercentProgress";
        /// `StorageOperationStatus`
        storage_operation_status: Str = "StorageOperationStatus";
    }
    ref db_instance_identifier;
}

/// Property types of `AWS::RDS::DBInstance`.
pub mod db_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_db_engine_version::Tag;

    pub use super::db_cluster::{DatabaseInsightsMode, MasterUserAuthenticationType, MasterUserSecret};

    property! {
        /// `AdditionalStorageVolume` of `AWS::RDS::DBInstance`.
        AdditionalStorageVolume;
        new ();
        set {
            /// `AllocatedStorage`: `^[0-9]*$`. Update: in place.
            allocated_storage: Str = "AllocatedStorage";
            /// `Iops`. Update: in place.
            iops: Int = "Iops";
            /// `MaxAllocatedStorage`. Update: in place.
            max_allocated_storage: Int = "MaxAllocatedStorage";
            /// `StorageOperationPercentProgress`. Update: in place.
            storage_operation_percent_progress: Int = "StorageOperationPercentProgress";
            /// `StorageOperationStatus`. Update: in place.
            storage_operation_status: Str = "StorageOperationStatus";
            /// `StorageThroughput`. Update: in place.
            storage_throughput: Int = "StorageThroughput";
            /// `StorageType`. Update: in place.
            storage_type: Str = "StorageType";
            /// `VolumeName`. Update: in place.
            volume_name: Str = "VolumeName";
        }
    }

    property! {
        /// `DBInstanceRole` of `AWS::RDS::DBInstance`.
        DBInstanceRole;
        new (feature_name: Str = "FeatureName", role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }

    property! {
        /// `ProcessorFeature` of `AWS::RDS::DBInstance`.
        ProcessorFeature;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Name = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `Name` of `AWS::RDS::DBInstance`.
        Name {
            CORE_COUNT = "coreCount",
            THREADS_PER_CORE = "threadsPerCore",
        }
    }
}

resource! {
    /// `AWS::RDS::DBParameterGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html).
    DBParameterGroup = "AWS::RDS::DBParameterGroup", Ref = RdsDbParameterGroupName;
    tags "Tags" List;
    new_with DBParameterGroupRequired {
        /// `Family`. Update: replaces.
        family: Str = "Family",
        /// `Description`. Update: replaces.
        description: Str = "Description",
    }
    set {
        /// `DBParameterGroupName`: `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`. Update: replaces.
        db_parameter_group_name: Str = "DBParameterGroupName";
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `Family`. Update: replaces.
        family: Str = "Family";
        /// `Parameters`. Update: in place.
        parameters: Json = "Parameters";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<db_parameter_group::Tag> = "Tags";
    }
    get {
        /// `DBParameterGroupArn`
        db_parameter_group_arn: Arn = "DBParameterGroupArn";
    }
    ref db_parameter_group_name;
}

/// Property types of `AWS::RDS::DBParameterGroup`.
pub mod db_parameter_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_db_engine_version::Tag;
}

resource! {
    /// `AWS::RDS::DBProxy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html).
    DBProxy = "AWS::RDS::DBProxy", Ref = RdsDbProxyName;
    tags "Tags" List;
    new_with DBProxyRequired {
        /// `DBProxyName`: 1 to 64 characters, `[0-z]*`. Update: replaces.
        db_proxy_name: Str = "DBProxyName",
        /// `EngineFamily`. Update: replaces.
        engine_family: db_proxy::EngineFamily = "EngineFamily",
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
        /// `VpcSubnetIds`: at least 2 items. Update: replaces.
        vpc_subnet_ids: List<Ec2SubnetId> = "VpcSubnetIds",
    }
    set {
        /// `Auth`: 1 to 200 items. Update: in place.
        auth: List<db_proxy::AuthFormat> = "Auth";
        /// `DBProxyName`: 1 to 64 characters, `[0-z]*`. Update: replaces.
        db_proxy_name: Str = "DBProxyName";
        /// `DebugLogging`. Update: in place.
        debug_logging: Bool = "DebugLogging";
        /// `DefaultAuthScheme`. Update: in place.
        default_auth_scheme: db_proxy::DefaultAuthScheme = "DefaultAuthScheme";
        /// `EndpointNetworkType`. Update: replaces.
        endpoint_network_type: db_proxy::EndpointNetworkType = "EndpointNetworkType";
        /// `EngineFamily`. Update: replaces.
        engine_family: db_proxy::EngineFamily = "EngineFamily";
        /// `IdleClientTimeout`. Update: in place.
        idle_client_timeout: Int = "IdleClientTimeout";
        /// `RequireTLS`. Update: in place.
        require_tls: Bool = "RequireTLS";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: in place.
        tags: List<db_proxy::TagFormat> = "Tags";
        /// `TargetConnectionNetworkType`. Update: replaces.
        target_connection_network_type: db_proxy::TargetConnectionNetworkType = "TargetConnectionNetworkType";
        /// `VpcSecurityGroupIds`: at least 1 items. Update: in place.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
        /// `VpcSubnetIds`: at least 2 items. Update: replaces.
        vpc_subnet_ids: List<Ec2SubnetId> = "VpcSubnetIds";
    }
    get {
        /// `DBProxyArn`
        db_proxy_arn: Arn = "DBProxyArn";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref db_proxy_name;
}

/// Property types of `AWS::RDS::DBProxy`.
pub mod db_proxy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AuthFormat` of `AWS::RDS::DBProxy`.
        AuthFormat;
        new ();
        set {
            /// `AuthScheme`. Update: in place.
            auth_scheme: AuthScheme = "AuthScheme";
            /// `ClientPasswordAuthType`. Update: in place.
            client_password_auth_type: ClientPasswordAuthType = "ClientPasswordAuthType";
            /// `Description`: 1 to 1000 characters. Update: in place.
            description: Str = "Description";
            /// `IAMAuth`. Update: in place.
            iam_auth: IAMAuth = "IAMAuth";
            /// `SecretArn`: 20 to 2048 characters. Update: in place.
            secret_arn: SecretsManagerSecretId = "SecretArn";
        }
    }

    property! {
        /// `TagFormat` of `AWS::RDS::DBProxy`.
        TagFormat;
        new ();
        set {
            /// `Key`: at most 128 characters, `(\w|\d|\s|\\|-|\.:=+-)*`. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 128 characters, `(\w|\d|\s|\\|-|\.:=+-)*`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `AuthScheme` of `AWS::RDS::DBProxy`.
        AuthScheme {
            SECRETS = "SECRETS",
        }
    }

    values! {
        /// `ClientPasswordAuthType` of `AWS::RDS::DBProxy`.
        ClientPasswordAuthType {
            MYSQL_NATIVE_PASSWORD = "MYSQL_NATIVE_PASSWORD",
            MYSQL_CACHING_SHA2_PASSWORD = "MYSQL_CACHING_SHA2_PASSWORD",
            POSTGRES_SCRAM_SHA_256 = "POSTGRES_SCRAM_SHA_256",
            POSTGRES_MD5 = "POSTGRES_MD5",
            SQL_SERVER_AUTHENTICATION = "SQL_SERVER_AUTHENTICATION",
        }
    }

    values! {
        /// `DefaultAuthScheme` of `AWS::RDS::DBProxy`.
        DefaultAuthScheme {
            IAM_AUTH = "IAM_AUTH",
            NONE = "NONE",
        }
    }

    values! {
        /// `EndpointNetworkType` of `AWS::RDS::DBProxy`.
        EndpointNetworkType {
            IPV4 = "IPV4",
            IPV6 = "IPV6",
            DUAL = "DUAL",
        }
    }

    values! {
        /// `EngineFamily` of `AWS::RDS::DBProxy`.
        EngineFamily {
            MYSQL = "MYSQL",
            POSTGRESQL = "POSTGRESQL",
            SQLSERVER = "SQLSERVER",
        }
    }

    values! {
        /// `IAMAuth` of `AWS::RDS::DBProxy`.
        IAMAuth {
            DISABLED = "DISABLED",
            REQUIRED = "REQUIRED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `TargetConnectionNetworkType` of `AWS::RDS::DBProxy`.
        TargetConnectionNetworkType {
            IPV4 = "IPV4",
            IPV6 = "IPV6",
        }
    }
}

resource! {
    /// `AWS::RDS::DBProxyEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html).
    DBProxyEndpoint = "AWS::RDS::DBProxyEndpoint", Ref = Str;
    tags "Tags" List;
    new_with DBProxyEndpointRequired {
        /// `DBProxyName`: 1 to 64 characters, `[0-z]*`. Update: replaces.
        db_proxy_name: Str = "DBProxyName",
        /// `DBProxyEndpointName`: 1 to 64 characters, `[0-z]*`. Update: replaces.
        db_proxy_endpoint_name: Str = "DBProxyEndpointName",
        /// `VpcSubnetIds`: at least 2 items. Update: replaces.
        vpc_subnet_ids: List<Ec2SubnetId> = "VpcSubnetIds",
    }
    set {
        /// `DBProxyEndpointName`: 1 to 64 characters, `[0-z]*`. Update: replaces.
        db_proxy_endpoint_name: Str = "DBProxyEndpointName";
        /// `DBProxyName`: 1 to 64 characters, `[0-z]*`. Update: replaces.
        db_proxy_name: Str = "DBProxyName";
        /// `EndpointNetworkType`. Update: replaces.
        endpoint_network_type: db_proxy_endpoint::EndpointNetworkType = "EndpointNetworkType";
        /// `Tags`. Update: in place.
        tags: List<db_proxy_endpoint::TagFormat> = "Tags";
        /// `TargetRole`. Update: in place.
        target_role: db_proxy_endpoint::TargetRole = "TargetRole";
        /// `VpcSecurityGroupIds`: at least 1 items. Update: in place.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
        /// `VpcSubnetIds`: at least 2 items. Update: replaces.
        vpc_subnet_ids: List<Ec2SubnetId> = "VpcSubnetIds";
    }
    get {
        /// `DBProxyEndpointArn`
        db_proxy_endpoint_arn: Arn = "DBProxyEndpointArn";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `IsDefault`
        is_default: Bool = "IsDefault";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref db_proxy_endpoint_name;
}

/// Property types of `AWS::RDS::DBProxyEndpoint`.
pub mod db_proxy_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::db_proxy::{EndpointNetworkType, TagFormat};

    values! {
        /// `TargetRole` of `AWS::RDS::DBProxyEndpoint`.
        TargetRole {
            READ_WRITE = "READ_WRITE",
            READ_ONLY = "READ_ONLY",
        }
    }
}

resource! {
    /// `AWS::RDS::DBProxyTargetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html).
    DBProxyTargetGroup = "AWS::RDS::DBProxyTargetGroup", Ref = Arn;
    tags "Tags" List;
    new (db_proxy_name: RdsDbProxyName = "DBProxyName", target_group_name: db_proxy_target_group::TargetGroupName = "TargetGroupName");
    set {
        /// `ConnectionPoolConfigurationInfo`. Update: in place.
        connection_pool_configuration_info: db_proxy_target_group::ConnectionPoolConfigurationInfoFormat = "ConnectionPoolConfigurationInfo";
        /// `DBClusterIdentifiers`. Update: in place.
        db_cluster_identifiers: List<RdsDbClusterIdentifier> = "DBClusterIdentifiers";
        /// `DBInstanceIdentifiers`. Update: in place.
        db_instance_identifiers: List<Str> = "DBInstanceIdentifiers";
        /// `DBProxyName`: 1 to 64 characters, `[A-z][0-z]*`. Update: replaces.
        db_proxy_name: RdsDbProxyName = "DBProxyName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<db_proxy_target_group::Tag> = "Tags";
        /// `TargetGroupName`: 1 to 63 characters. Update: replaces.
        target_group_name: db_proxy_target_group::TargetGroupName = "TargetGroupName";
    }
    get {
    }
    ref target_group_arn;
}

/// Property types of `AWS::RDS::DBProxyTargetGroup`.
pub mod db_proxy_target_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConnectionPoolConfigurationInfoFormat` of `AWS::RDS::DBProxyTargetGroup`.
        ConnectionPoolConfigurationInfoFormat;
        new ();
        set {
            /// `ConnectionBorrowTimeout`. Update: in place.
            connection_borrow_timeout: Int = "ConnectionBorrowTimeout";
            /// `InitQuery`. Update: in place.
            init_query: Str = "InitQuery";
            /// `MaxConnectionsPercent`: 0 to 100. Update: in place.
            max_connections_percent: Int = "MaxConnectionsPercent";
            /// `MaxIdleConnectionsPercent`: 0 to 100. Update: in place.
            max_idle_connections_percent: Int = "MaxIdleConnectionsPercent";
            /// `SessionPinningFilters`. Update: in place.
            session_pinning_filters: List<Str> = "SessionPinningFilters";
        }
    }

    property! {
        /// `Tag` of `AWS::RDS::DBProxyTargetGroup`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: 1 to 256 characters, `^(?!aws:|rds:)[\p{L}\p{Z}\p{N}_. :/=+\-@]+$`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `TargetGroupName` of `AWS::RDS::DBProxyTargetGroup`.
        TargetGroupName {
            DEFAULT = "default",
        }
    }
}

resource! {
    /// `AWS::RDS::DBSecurityGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html).
    DBSecurityGroup = "AWS::RDS::DBSecurityGroup", Ref = Str;
    new (group_description: Str = "GroupDescription", db_security_group_ingress: List<db_security_group::Ingress> = "DBSecurityGroupIngress");
    set {
        /// `DBSecurityGroupIngress`: no item twice. Update: in place.
        db_security_group_ingress: List<db_security_group::Ingress> = "DBSecurityGroupIngress";
        /// `EC2VpcId`. Update: replaces.
        ec2_vpc_id: Str = "EC2VpcId";
        /// `GroupDescription`. Update: replaces.
        group_description: Str = "GroupDescription";
        /// `Tags`. Update: in place.
        tags: List<db_security_group::Tag> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::RDS::DBSecurityGroup`.
pub mod db_security_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Ingress` of `AWS::RDS::DBSecurityGroup`.
        Ingress;
        new ();
        set {
            /// `CIDRIP`. Update: in place.
            cidrip: Str = "CIDRIP";
            /// `EC2SecurityGroupId`. Update: may replace.
            ec2_security_group_id: Ec2SecurityGroupId = "EC2SecurityGroupId";
            /// `EC2SecurityGroupName`. Update: may replace.
            ec2_security_group_name: Ec2SecurityGroupName = "EC2SecurityGroupName";
            /// `EC2SecurityGroupOwnerId`. Update: may replace.
            ec2_security_group_owner_id: Str = "EC2SecurityGroupOwnerId";
        }
    }

    property! {
        /// `Tag` of `AWS::RDS::DBSecurityGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::RDS::DBSecurityGroupIngress`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html).
    DBSecurityGroupIngress = "AWS::RDS::DBSecurityGroupIngress", Ref = Str;
    new (db_security_group_name: Str = "DBSecurityGroupName");
    set {
        /// `CIDRIP`. Update: in place.
        cidrip: Str = "CIDRIP";
        /// `DBSecurityGroupName`. Update: in place.
        db_security_group_name: Str = "DBSecurityGroupName";
        /// `EC2SecurityGroupId`. Update: in place.
        ec2_security_group_id: Ec2SecurityGroupId = "EC2SecurityGroupId";
        /// `EC2SecurityGroupName`. Update: in place.
        ec2_security_group_name: Ec2SecurityGroupName = "EC2SecurityGroupName";
        /// `EC2SecurityGroupOwnerId`. Update: in place.
        ec2_security_group_owner_id: Str = "EC2SecurityGroupOwnerId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::RDS::DBShardGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html).
    DBShardGroup = "AWS::RDS::DBShardGroup", Ref = Str;
    tags "Tags" List;
    new (db_cluster_identifier: Str = "DBClusterIdentifier", max_acu: Num = "MaxACU");
    set {
        /// `ComputeRedundancy`: at least 0. Update: in place.
        compute_redundancy: Int = "ComputeRedundancy";
        /// `DBClusterIdentifier`: 1 to 63 characters. Update: replaces.
        db_cluster_identifier: Str = "DBClusterIdentifier";
        /// `DBShardGroupIdentifier`: 1 to 63 characters. Update: replaces.
        db_shard_group_identifier: Str = "DBShardGroupIdentifier";
        /// `MaxACU`. Update: in place.
        max_acu: Num = "MaxACU";
        /// `MinACU`. Update: in place.
        min_acu: Num = "MinACU";
        /// `PubliclyAccessible`. Update: replaces.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<db_shard_group::Tag> = "Tags";
    }
    get {
        /// `DBShardGroupResourceId`
        db_shard_group_resource_id: Str = "DBShardGroupResourceId";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
    }
    ref db_shard_group_identifier;
}

/// Property types of `AWS::RDS::DBShardGroup`.
pub mod db_shard_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_db_engine_version::Tag;
}

resource! {
    /// `AWS::RDS::DBSnapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html).
    DBSnapshot = "AWS::RDS::DBSnapshot", Ref = Arn;
    tags "Tags" List;
    new_with DBSnapshotRequired {
        /// `DBSnapshotIdentifier`: 1 to 255 characters, `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Update: replaces.
        db_snapshot_identifier: Str = "DBSnapshotIdentifier",
        /// `DBInstanceIdentifier`. Update: replaces.
        db_instance_identifier: Str = "DBInstanceIdentifier",
    }
    set {
        /// `DBInstanceIdentifier`. Update: replaces.
        db_instance_identifier: Str = "DBInstanceIdentifier";
        /// `DBSnapshotIdentifier`: 1 to 255 characters, `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Update: replaces.
        db_snapshot_identifier: Str = "DBSnapshotIdentifier";
        /// `Tags`. Update: in place.
        tags: List<db_snapshot::Tag> = "Tags";
    }
    get {
        /// `AllocatedStorage`
        allocated_storage: Int = "AllocatedStorage";
        /// `AvailabilityZone`
        availability_zone: Str = "AvailabilityZone";
        /// `DbiResourceId`
        dbi_resource_id: Str = "DbiResourceId";
        /// `Encrypted`
        encrypted: Bool = "Encrypted";
        /// `Engine`
        engine: Str = "Engine";
        /// `EngineVersion`
        engine_version: Str = "EngineVersion";
        /// `IAMDatabaseAuthenticationEnabled`
        iam_database_authentication_enabled: Bool = "IAMDatabaseAuthenticationEnabled";
        /// `InstanceCreateTime`
        instance_create_time: Str = "InstanceCreateTime";
        /// `Iops`
        iops: Int = "Iops";
        /// `KmsKeyId`
        kms_key_id: Str = "KmsKeyId";
        /// `LicenseModel`
        license_model: Str = "LicenseModel";
        /// `MasterUsername`
        master_username: Str = "MasterUsername";
        /// `OptionGroupName`
        option_group_name: Str = "OptionGroupName";
        /// `OriginalSnapshotCreateTime`
        original_snapshot_create_time: Str = "OriginalSnapshotCreateTime";
        /// `Port`
        port: Int = "Port";
        /// `SnapshotCreateTime`
        snapshot_create_time: Str = "SnapshotCreateTime";
        /// `SnapshotType`
        snapshot_type: Str = "SnapshotType";
        /// `Status`
        status: Str = "Status";
        /// `StorageThroughput`
        storage_throughput: Int = "StorageThroughput";
        /// `StorageType`
        storage_type: Str = "StorageType";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref db_snapshot_arn;
}

/// Property types of `AWS::RDS::DBSnapshot`.
pub mod db_snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster_snapshot::Tag;
}

resource! {
    /// `AWS::RDS::DBSubnetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html).
    DBSubnetGroup = "AWS::RDS::DBSubnetGroup", Ref = RdsDbSubnetGroupName;
    tags "Tags" List;
    new (db_subnet_group_description: Str = "DBSubnetGroupDescription", subnet_ids: List<Ec2SubnetId> = "SubnetIds");
    set {
        /// `DBSubnetGroupDescription`. Update: in place.
        db_subnet_group_description: Str = "DBSubnetGroupDescription";
        /// `DBSubnetGroupName`. Update: replaces.
        db_subnet_group_name: Str = "DBSubnetGroupName";
        /// `SubnetIds`. Update: in place.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<db_subnet_group::Tag> = "Tags";
    }
    get {
        /// `DBSubnetGroupArn`
        db_subnet_group_arn: Arn = "DBSubnetGroupArn";
    }
    ref db_subnet_group_name;
}

/// Property types of `AWS::RDS::DBSubnetGroup`.
pub mod db_subnet_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_db_engine_version::Tag;
}

resource! {
    /// `AWS::RDS::Deployment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-deployment.html).
    Deployment = "AWS::RDS::Deployment", Ref = Arn;
    tags "Tags" List;
    new_with DeploymentRequired {
        /// `BlueGreenDeploymentName`: 1 to 60 characters, `^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$`. Update: replaces.
        blue_green_deployment_name: Str = "BlueGreenDeploymentName",
        /// `Source`: 1 to 2048 characters, `^arn:[A-Za-z][0-9A-Za-z-:._]*$`. Update: replaces.
        source: Str = "Source",
    }
    set {
        /// `BlueGreenDeploymentName`: 1 to 60 characters, `^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$`. Update: replaces.
        blue_green_deployment_name: Str = "BlueGreenDeploymentName";
        /// `Source`: 1 to 2048 characters, `^arn:[A-Za-z][0-9A-Za-z-:._]*$`. Update: replaces.
        source: Str = "Source";
        /// `Tags`. Update: in place.
        tags: List<deployment::Tag> = "Tags";
        /// `TargetAllocatedStorage`. Update: replaces.
        target_allocated_storage: Int = "TargetAllocatedStorage";
        /// `TargetDBClusterParameterGroupName`: 1 to 255 characters. Update: replaces.
        target_db_cluster_parameter_group_name: Str = "TargetDBClusterParameterGroupName";
        /// `TargetDBInstanceClass`: 5 to 20 characters, `^db\.[0-9a-z]{2,6}\.[0-9a-z]{4,9}$`. Update: replaces.
        target_db_instance_class: Str = "TargetDBInstanceClass";
        /// `TargetDBParameterGroupName`: 1 to 255 characters. Update: replaces.
        target_db_parameter_group_name: Str = "TargetDBParameterGroupName";
        /// `TargetEngineVersion`: 1 to 64 characters, `^[0-9A-Za-z-_.]+$`. Update: replaces.
        target_engine_version: Str = "TargetEngineVersion";
        /// `TargetIops`. Update: replaces.
        target_iops: Int = "TargetIops";
        /// `TargetStorageThroughput`. Update: replaces.
        target_storage_throughput: Int = "TargetStorageThroughput";
        /// `TargetStorageType`. Update: replaces.
        target_storage_type: Str = "TargetStorageType";
        /// `UpgradeTargetStorageConfig`. Update: replaces.
        upgrade_target_storage_config: Bool = "UpgradeTargetStorageConfig";
    }
    get {
        /// `BlueGreenDeploymentIdentifier`
        blue_green_deployment_identifier: Str = "BlueGreenDeploymentIdentifier";
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `Status`
        status: Str = "Status";
        /// `SwitchoverDetails`
        switchover_details: List<Str> = "SwitchoverDetails";
        /// `Target`
        target: Str = "Target";
        /// `Tasks`
        tasks: List<Str> = "Tasks";
    }
    ref arn;
}

/// Property types of `AWS::RDS::Deployment`.
pub mod deployment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster_snapshot::Tag;
}

resource! {
    /// `AWS::RDS::EventSubscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-eventsubscription.html).
    EventSubscription = "AWS::RDS::EventSubscription", Ref = Str;
    tags "Tags" List;
    new (sns_topic_arn: SnsTopicArn = "SnsTopicArn");
    set {
        /// `Enabled`: default `true`. Update: in place.
        enabled: Bool = "Enabled";
        /// `EventCategories`: no item twice. Update: in place.
        event_categories: List<Str> = "EventCategories";
        /// `SnsTopicArn`. Update: replaces.
        sns_topic_arn: SnsTopicArn = "SnsTopicArn";
        /// `SourceIds`: no item twice. Update: in place.
        source_ids: List<Str> = "SourceIds";
        /// `SourceType`. Update: in place.
        source_type: Str = "SourceType";
        /// `SubscriptionName`: at most 255 characters. Update: replaces.
        subscription_name: Str = "SubscriptionName";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<event_subscription::Tag> = "Tags";
    }
    get {
    }
    ref subscription_name;
}

/// Property types of `AWS::RDS::EventSubscription`.
pub mod event_subscription {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_db_engine_version::Tag;
}

resource! {
    /// `AWS::RDS::GlobalCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html).
    GlobalCluster = "AWS::RDS::GlobalCluster", Ref = RdsGlobalClusterIdentifier;
    tags "Tags" List;
    new ();
    set {
        /// `DeletionProtection`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `Engine`. Update: replaces.
        engine: global_cluster::Engine = "Engine";
        /// `EngineLifecycleSupport`. Update: in place.
        engine_lifecycle_support: Str = "EngineLifecycleSupport";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `GlobalClusterIdentifier`: 1 to 63 characters, `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Update: replaces.
        global_cluster_identifier: Str = "GlobalClusterIdentifier";
        /// `SourceDBClusterIdentifier`. Update: replaces.
        source_db_cluster_identifier: RdsDbClusterIdentifier = "SourceDBClusterIdentifier";
        /// `StorageEncrypted`. Update: replaces.
        storage_encrypted: Bool = "StorageEncrypted";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<global_cluster::Tag> = "Tags";
    }
    get {
        /// `GlobalEndpoint`
        global_endpoint: Json = "GlobalEndpoint";
        /// `GlobalEndpoint.Address`
        global_endpoint_address: Str = "GlobalEndpoint.Address";
    }
    ref global_cluster_identifier;
}

/// Property types of `AWS::RDS::GlobalCluster`.
pub mod global_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_db_engine_version::Tag;

    values! {
        /// `Engine` of `AWS::RDS::GlobalCluster`.
        Engine {
            AURORA = "aurora",
            AURORA_MYSQL = "aurora-mysql",
            AURORA_POSTGRESQL = "aurora-postgresql",
        }
    }
}

resource! {
    /// `AWS::RDS::Integration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html).
    Integration = "AWS::RDS::Integration", Ref = Arn;
    tags "Tags" List;
    new_with IntegrationRequired {
        /// `SourceArn`: 1 to 255 characters. Update: replaces.
        source_arn: Str = "SourceArn",
        /// `TargetArn`: 20 to 2048 characters. Update: replaces.
        target_arn: Str = "TargetArn",
    }
    set {
        /// `AdditionalEncryptionContext`. Update: replaces.
        additional_encryption_context: Map<Str> = "AdditionalEncryptionContext";
        /// `DataFilter`: 1 to 25 600 characters, `[a-zA-Z0-9_ "\\\-$,*.:?+\/]*`. Update: in place.
        data_filter: Str = "DataFilter";
        /// `Description`: 1 to 1000 characters. Update: in place.
        description: Str = "Description";
        /// `IntegrationName`: 1 to 64 characters, `^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$`. Update: in place.
        integration_name: Str = "IntegrationName";
        /// `KMSKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KMSKeyId";
        /// `SourceArn`: 1 to 255 characters. Update: replaces.
        source_arn: Str = "SourceArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<integration::Tag> = "Tags";
        /// `TargetArn`: 20 to 2048 characters. Update: replaces.
        target_arn: Str = "TargetArn";
    }
    get {
        /// `CreateTime`
        create_time: Str = "CreateTime";
    }
    ref integration_arn;
}

/// Property types of `AWS::RDS::Integration`.
pub mod integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_db_engine_version::Tag;
}

resource! {
    /// `AWS::RDS::OptionGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html).
    OptionGroup = "AWS::RDS::OptionGroup", Ref = Str;
    tags "Tags" List;
    new_with OptionGroupRequired {
        /// `EngineName`. Update: replaces.
        engine_name: Str = "EngineName",
        /// `MajorEngineVersion`. Update: replaces.
        major_engine_version: Str = "MajorEngineVersion",
        /// `OptionGroupDescription`. Update: replaces.
        option_group_description: Str = "OptionGroupDescription",
    }
    set {
        /// `EngineName`. Update: replaces.
        engine_name: Str = "EngineName";
        /// `MajorEngineVersion`. Update: replaces.
        major_engine_version: Str = "MajorEngineVersion";
        /// `OptionConfigurations`. Update: in place.
        option_configurations: List<option_group::OptionConfiguration> = "OptionConfigurations";
        /// `OptionGroupDescription`. Update: replaces.
        option_group_description: Str = "OptionGroupDescription";
        /// `OptionGroupName`. Update: replaces.
        option_group_name: Str = "OptionGroupName";
        /// `Tags`. Update: in place.
        tags: List<option_group::Tag> = "Tags";
    }
    get {
    }
    ref option_group_name;
}

/// Property types of `AWS::RDS::OptionGroup`.
pub mod option_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_db_engine_version::Tag;

    property! {
        /// `OptionConfiguration` of `AWS::RDS::OptionGroup`.
        OptionConfiguration;
        new (option_name: Str = "OptionName");
        set {
            /// `DBSecurityGroupMemberships`: no item twice. Update: in place.
            db_security_group_memberships: List<Str> = "DBSecurityGroupMemberships";
            /// `OptionSettings`. Update: in place.
            option_settings: List<OptionSetting> = "OptionSettings";
            /// `OptionVersion`. Update: in place.
            option_version: Str = "OptionVersion";
            /// `Port`. Update: in place.
            port: Int = "Port";
            /// `VpcSecurityGroupMemberships`: no item twice. Update: in place.
            vpc_security_group_memberships: List<Str> = "VpcSecurityGroupMemberships";
        }
    }

    property! {
        /// `OptionSetting` of `AWS::RDS::OptionGroup`.
        OptionSetting;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }
}
