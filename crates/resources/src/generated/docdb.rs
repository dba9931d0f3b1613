// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DocDB`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DocDB::DBCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html).
    DBCluster = "AWS::DocDB::DBCluster", Ref = Str;
    new ();
    set {
        /// `AvailabilityZones`. Update: replaces.
        availability_zones: List<Str> = "AvailabilityZones";
        /// `BackupRetentionPeriod`: 1 to 35. Update: in place.
        backup_retention_period: Int = "BackupRetentionPeriod";
        /// `CopyTagsToSnapshot`. Update: in place.
        copy_tags_to_snapshot: Bool = "CopyTagsToSnapshot";
        /// `DBClusterIdentifier`. Update: replaces.
        db_cluster_identifier: Str = "DBClusterIdentifier";
        /// `DBClusterParameterGroupName`. Update: in place.
        db_cluster_parameter_group_name: Str = "DBClusterParameterGroupName";
        /// `DBSubnetGroupName`. Update: replaces.
        db_subnet_group_name: Str = "DBSubnetGroupName";
        /// `DeletionProtection`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `EnableCloudwatchLogsExports`. Update: in place.
        enable_cloudwatch_logs_exports: List<Str> = "EnableCloudwatchLogsExports";
        /// `EngineVersion`. Update: may replace.
        engine_version: db_cluster::EngineVersion = "EngineVersion";
        /// `GlobalClusterIdentifier`. Update: in place.
        global_cluster_identifier: Str = "GlobalClusterIdentifier";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `ManageMasterUserPassword`. Update: in place.
        manage_master_user_password: Bool = "ManageMasterUserPassword";
        /// `MasterUserPassword`. Update: in place.
        master_user_password: Str = "MasterUserPassword";
        /// `MasterUserSecretKmsKeyId`. Update: in place.
        master_user_secret_kms_key_id: Str = "MasterUserSecretKmsKeyId";
        /// `MasterUsername`. Update: replaces.
        master_username: Str = "MasterUsername";
        /// `NetworkType`. Update: in place.
        network_type: Str = "NetworkType";
        /// `Port`. Update: in place.
        port: Int = "Port";
        /// `PreferredBackupWindow`. Update: in place.
        preferred_backup_window: Str = "PreferredBackupWindow";
        /// `PreferredMaintenanceWindow`. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `RestoreToTime`. Update: in place.
        restore_to_time: Str = "RestoreToTime";
        /// `RestoreType`. Update: in place.
        restore_type: Str = "RestoreType";
        /// `RotateMasterUserPassword`. Update: in place.
        rotate_master_user_password: Bool = "RotateMasterUserPassword";
        /// `ServerlessV2ScalingConfiguration`. Update: in place.
        serverless_v2_scaling_configuration: db_cluster::ServerlessV2ScalingConfiguration = "ServerlessV2ScalingConfiguration";
        /// `SnapshotIdentifier`. Update: replaces.
        snapshot_identifier: Str = "SnapshotIdentifier";
        /// `SourceDBClusterIdentifier`. Update: replaces.
        source_db_cluster_identifier: Str = "SourceDBClusterIdentifier";
        /// `StorageEncrypted`. Update: replaces.
        storage_encrypted: Bool = "StorageEncrypted";
        /// `StorageType`. Update: in place.
        storage_type: Str = "StorageType";
        /// `Tags`. Update: in place.
        tags: List<db_cluster::Tag> = "Tags";
        /// `UseLatestRestorableTime`. Update: in place.
        use_latest_restorable_time: Bool = "UseLatestRestorableTime";
        /// `VpcSecurityGroupIds`. Update: in place.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
    }
    get {
        /// `ClusterResourceId`
        cluster_resource_id: Str = "ClusterResourceId";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `Port`
        port: Int = "Port";
        /// `ReadEndpoint`
        read_endpoint: Str = "ReadEndpoint";
    }
    ref id;
}

/// Property types of `AWS::DocDB::DBCluster`.
pub mod db_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ServerlessV2ScalingConfiguration` of `AWS::DocDB::DBCluster`.
        ServerlessV2ScalingConfiguration;
        new_with ServerlessV2ScalingConfigurationRequired {
            /// `MinCapacity`. Update: in place.
            min_capacity: Num = "MinCapacity",
            /// `MaxCapacity`. Update: in place.
            max_capacity: Num = "MaxCapacity",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::DocDB::DBCluster`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `EngineVersion` of `AWS::DocDB::DBCluster`.
        EngineVersion {
            N3_6_0 = "3.6.0",
            N4_0 = "4.0",
            N4_0_0 = "4.0.0",
            N5_0_0 = "5.0.0",
            N5_0_1 = "5.0.1",
            N8_0_0 = "8.0.0",
            N8_0_1 = "8.0.1",
        }
    }
}

resource! {
    /// `AWS::DocDB::DBClusterParameterGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbclusterparametergroup.html).
    DBClusterParameterGroup = "AWS::DocDB::DBClusterParameterGroup", Ref = Str;
    tags "Tags" List;
    new_with DBClusterParameterGroupRequired {
        /// `Family`: 1 to 255 characters. Update: replaces.
        family: Str = "Family",
        /// `Description`: 1 to 255 characters. Update: replaces.
        description: Str = "Description",
        /// `Parameters`. Update: in place.
        parameters: Json = "Parameters",
    }
    set {
        /// `Description`: 1 to 255 characters. Update: replaces.
        description: Str = "Description";
        /// `Family`: 1 to 255 characters. Update: replaces.
        family: Str = "Family";
        /// `Name`: 1 to 255 characters, `[a-zA-Z0-9-]*`. Update: replaces.
        name: Str = "Name";
        /// `Parameters`. Update: in place.
        parameters: Json = "Parameters";
        /// `Tags`. Update: in place.
        tags: List<db_cluster_parameter_group::Tag> = "Tags";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::DocDB::DBClusterParameterGroup`.
pub mod db_cluster_parameter_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::db_cluster::Tag;
}

resource! {
    /// `AWS::DocDB::DBInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html).
    DBInstance = "AWS::DocDB::DBInstance", Ref = Str;
    new_with DBInstanceRequired {
        /// `DBInstanceClass`. Update: in place.
        db_instance_class: Str = "DBInstanceClass",
        /// `DBClusterIdentifier`. Update: replaces.
        db_cluster_identifier: Str = "DBClusterIdentifier",
    }
    set {
        /// `AutoMinorVersionUpgrade`. Update: in place.
        auto_minor_version_upgrade: Bool = "AutoMinorVersionUpgrade";
        /// `AvailabilityZone`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `CACertificateIdentifier`. Update: in place.
        ca_certificate_identifier: Str = "CACertificateIdentifier";
        /// `CertificateRotationRestart`. Update: in place.
        certificate_rotation_restart: Bool = "CertificateRotationRestart";
        /// `DBClusterIdentifier`. Update: replaces.
        db_cluster_identifier: Str = "DBClusterIdentifier";
        /// `DBInstanceClass`. Update: in place.
        db_instance_class: Str = "DBInstanceClass";
        /// `DBInstanceIdentifier`. Update: replaces.
        db_instance_identifier: Str = "DBInstanceIdentifier";
        /// `EnablePerformanceInsights`. Update: in place.
        enable_performance_insights: Bool = "EnablePerformanceInsights";
        /// `PreferredMaintenanceWindow`. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `Tags`. Update: in place.
        tags: List<db_instance::Tag> = "Tags";
    }
    get {
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `Port`
        port: Str = "Port";
    }
    ref id;
}

/// Property types of `AWS::DocDB::DBInstance`.
pub mod db_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::db_cluster::Tag;
}

resource! {
    /// `AWS::DocDB::DBSubnetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbsubnetgroup.html).
    DBSubnetGroup = "AWS::DocDB::DBSubnetGroup", Ref = Str;
    tags "Tags" List;
    new (db_subnet_group_description: Str = "DBSubnetGroupDescription", subnet_ids: List<Str> = "SubnetIds");
    set {
        /// `DBSubnetGroupDescription`: 1 to 100 characters. Update: in place.
        db_subnet_group_description: Str = "DBSubnetGroupDescription";
        /// `DBSubnetGroupName`: 1 to 255 characters, `[a-zA-Z][0-9a-zA-Z-:._ ]*`. Update: replaces.
        db_subnet_group_name: Str = "DBSubnetGroupName";
        /// `SubnetIds`: 1 to 20 items. Update: in place.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: List<db_subnet_group::Tag> = "Tags";
    }
    get {
    }
    ref db_subnet_group_name;
}

/// Property types of `AWS::DocDB::DBSubnetGroup`.
pub mod db_subnet_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::db_cluster::Tag;
}

resource! {
    /// `AWS::DocDB::EventSubscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-eventsubscription.html).
    EventSubscription = "AWS::DocDB::EventSubscription", Ref = Str;
    new (sns_topic_arn: SnsTopicArn = "SnsTopicArn");
    set {
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `EventCategories`. Update: in place.
        event_categories: List<Str> = "EventCategories";
        /// `SnsTopicArn`. Update: replaces.
        sns_topic_arn: SnsTopicArn = "SnsTopicArn";
        /// `SourceIds`: `^[a-zA-Z][a-zA-Z0-9-]*[a-zA-Z0-9]$|^[a-zA-Z]$`. Update: in place.
        source_ids: List<Str> = "SourceIds";
        /// `SourceType`. Update: in place.
        source_type: event_subscription::SourceType = "SourceType";
        /// `SubscriptionName`: at most 255 characters. Update: replaces.
        subscription_name: Str = "SubscriptionName";
    }
    get {
    }
    ref subscription_name;
}

/// Property types of `AWS::DocDB::EventSubscription`.
pub mod event_subscription {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `SourceType` of `AWS::DocDB::EventSubscription`.
        SourceType {
            DB_INSTANCE = "db-instance",
            DB_CLUSTER = "db-cluster",
            DB_PARAMETER_GROUP = "db-parameter-group",
            DB_SECURITY_GROUP = "db-security-group",
            DB_CLUSTER_SNAPSHOT = "db-cluster-snapshot",
        }
    }
}

resource! {
    /// `AWS::DocDB::GlobalCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html).
    GlobalCluster = "AWS::DocDB::GlobalCluster", Ref = Str;
    tags "Tags" List;
    new (global_cluster_identifier: Str = "GlobalClusterIdentifier");
    set {
        /// `DeletionProtection`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `Engine`: default `"docdb"`. Update: replaces.
        engine: global_cluster::Engine = "Engine";
        /// `EngineVersion`. Update: replaces.
        engine_version: Str = "EngineVersion";
        /// `GlobalClusterIdentifier`: 1 to 63 characters, `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Update: replaces.
        global_cluster_identifier: Str = "GlobalClusterIdentifier";
        /// `SourceDBClusterIdentifier`. Update: replaces.
        source_db_cluster_identifier: Str = "SourceDBClusterIdentifier";
        /// `StorageEncrypted`. Update: replaces.
        storage_encrypted: Bool = "StorageEncrypted";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<global_cluster::Tag> = "Tags";
    }
    get {
        /// `GlobalClusterArn`
        global_cluster_arn: Arn = "GlobalClusterArn";
        /// `GlobalClusterResourceId`
        global_cluster_resource_id: Str = "GlobalClusterResourceId";
    }
    ref global_cluster_identifier;
}

/// Property types of `AWS::DocDB::GlobalCluster`.
pub mod global_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::DocDB::GlobalCluster`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Engine` of `AWS::DocDB::GlobalCluster`.
        Engine {
            DOCDB = "docdb",
        }
    }
}
