// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Neptune`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Neptune::DBCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html).
    DBCluster = "AWS::Neptune::DBCluster", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AssociatedRoles`: no item twice. Update: in place.
        associated_roles: List<db_cluster::DBClusterRole> = "AssociatedRoles";
        /// `AvailabilityZones`: no item twice. Update: replaces.
        availability_zones: List<Str> = "AvailabilityZones";
        /// `BackupRetentionPeriod`: at least 1, default `1`. Update: in place.
        backup_retention_period: Int = "BackupRetentionPeriod";
        /// `CopyTagsToSnapshot`. Update: in place.
        copy_tags_to_snapshot: Bool = "CopyTagsToSnapshot";
        /// `DBClusterIdentifier`: 1 to 63 characters, `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. Update: replaces.
        db_cluster_identifier: Str = "DBClusterIdentifier";
        /// `DBClusterParameterGroupName`. Update: in place.
        db_cluster_parameter_group_name: Str = "DBClusterParameterGroupName";
        /// `DBInstanceParameterGroupName`. Update: in place.
        db_instance_parameter_group_name: Str = "DBInstanceParameterGroupName";
        /// `DBPort`. Update: in place.
        db_port: Int = "DBPort";
        /// `DBSubnetGroupName`. Update: replaces.
        db_subnet_group_name: Str = "DBSubnetGroupName";
        /// `DeletionProtection`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `EnableCloudwatchLogsExports`: no item twice. Update: in place.
        enable_cloudwatch_logs_exports: List<Str> = "EnableCloudwatchLogsExports";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `GlobalClusterIdentifier`: 1 to 255 characters, `^[A-Za-z][0-9A-Za-z-:._]*$`. Update: replaces.
        global_cluster_identifier: Str = "GlobalClusterIdentifier";
        /// `IamAuthEnabled`. Update: in place.
        iam_auth_enabled: Bool = "IamAuthEnabled";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `NetworkType`. Update: in place.
        network_type: db_cluster::NetworkType = "NetworkType";
        /// `PreferredBackupWindow`. Update: in place.
        preferred_backup_window: Str = "PreferredBackupWindow";
        /// `PreferredMaintenanceWindow`. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `RestoreToTime`. Update: replaces.
        restore_to_time: Str = "RestoreToTime";
        /// `RestoreType`: default `"full-copy"`. Update: replaces.
        restore_type: Str = "RestoreType";
        /// `ServerlessScalingConfiguration`. Update: in place.
        serverless_scaling_configuration: db_cluster::ServerlessScalingConfiguration = "ServerlessScalingConfiguration";
        /// `SnapshotIdentifier`. Update: replaces.
        snapshot_identifier: Str = "SnapshotIdentifier";
        /// `SourceDBClusterIdentifier`. Update: replaces.
        source_db_cluster_identifier: Str = "SourceDBClusterIdentifier";
        /// `StorageEncrypted`. Update: replaces.
        storage_encrypted: Bool = "StorageEncrypted";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<db_cluster::Tag> = "Tags";
        /// `UseLatestRestorableTime`. Update: replaces.
        use_latest_restorable_time: Bool = "UseLatestRestorableTime";
        /// `VpcSecurityGroupIds`: no item twice. Update: in place.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
    }
    get {
        /// `ClusterResourceId`
        cluster_resource_id: Str = "ClusterResourceId";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `Port`
        port: Str = "Port";
        /// `ReadEndpoint`
        read_endpoint: Str = "ReadEndpoint";
    }
    ref db_cluster_identifier;
}

/// Property types of `AWS::Neptune::DBCluster`.
pub mod db_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DBClusterRole` of `AWS::Neptune::DBCluster`.
        DBClusterRole;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
            /// `FeatureName`. Update: in place.
            feature_name: Str = "FeatureName";
        }
    }

    property! {
        /// `ServerlessScalingConfiguration` of `AWS::Neptune::DBCluster`.
        ServerlessScalingConfiguration;
        new_with ServerlessScalingConfigurationRequired {
            /// `MinCapacity`: 1 to 128. Update: in place.
            min_capacity: Num = "MinCapacity",
            /// `MaxCapacity`: 2.5 to 128. Update: in place.
            max_capacity: Num = "MaxCapacity",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Neptune::DBCluster`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `NetworkType` of `AWS::Neptune::DBCluster`.
        NetworkType {
            IPV4 = "IPV4",
            DUAL = "DUAL",
        }
    }
}

resource! {
    /// `AWS::Neptune::DBClusterParameterGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbclusterparametergroup.html).
    DBClusterParameterGroup = "AWS::Neptune::DBClusterParameterGroup", Ref = Str;
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
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `Family`. Update: replaces.
        family: Str = "Family";
        /// `Name`. Update: replaces.
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

/// Property types of `AWS::Neptune::DBClusterParameterGroup`.
pub mod db_cluster_parameter_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Neptune::DBClusterParameterGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Neptune::DBInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html).
    DBInstance = "AWS::Neptune::DBInstance", Ref = Str;
    tags "Tags" List;
    new (db_instance_class: Str = "DBInstanceClass");
    set {
        /// `AllowMajorVersionUpgrade`. Update: in place.
        allow_major_version_upgrade: Bool = "AllowMajorVersionUpgrade";
        /// `AutoMinorVersionUpgrade`. Update: may replace.
        auto_minor_version_upgrade: Bool = "AutoMinorVersionUpgrade";
        /// `AvailabilityZone`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `DBClusterIdentifier`. Update: replaces.
        db_cluster_identifier: Str = "DBClusterIdentifier";
        /// `DBInstanceClass`. Update: in place.
        db_instance_class: Str = "DBInstanceClass";
        /// `DBInstanceIdentifier`. Update: replaces.
        db_instance_identifier: Str = "DBInstanceIdentifier";
        /// `DBParameterGroupName`. Update: may replace.
        db_parameter_group_name: Str = "DBParameterGroupName";
        /// `DBSnapshotIdentifier` (deprecated). Update: replaces.
        db_snapshot_identifier: Str = "DBSnapshotIdentifier";
        /// `DBSubnetGroupName`. Update: replaces.
        db_subnet_group_name: Str = "DBSubnetGroupName";
        /// `PreferredMaintenanceWindow`. Update: may replace.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `PubliclyAccessible`. Update: in place.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `Tags`: no item twice. Update: in place.
        tags: List<db_instance::Tag> = "Tags";
    }
    get {
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `Port`
        port: Str = "Port";
    }
    ref db_instance_identifier;
}

/// Property types of `AWS::Neptune::DBInstance`.
pub mod db_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::db_cluster_parameter_group::Tag;
}

resource! {
    /// `AWS::Neptune::DBParameterGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbparametergroup.html).
    DBParameterGroup = "AWS::Neptune::DBParameterGroup", Ref = Str;
    tags "Tags" List;
    new_with DBParameterGroupRequired {
        /// `Family`. Update: replaces.
        family: Str = "Family",
        /// `Description`. Update: replaces.
        description: Str = "Description",
        /// `Parameters`. Update: in place.
        parameters: Json = "Parameters",
    }
    set {
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `Family`. Update: replaces.
        family: Str = "Family";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Parameters`. Update: in place.
        parameters: Json = "Parameters";
        /// `Tags`. Update: in place.
        tags: List<db_parameter_group::Tag> = "Tags";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::Neptune::DBParameterGroup`.
pub mod db_parameter_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::db_cluster_parameter_group::Tag;
}

resource! {
    /// `AWS::Neptune::DBSubnetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbsubnetgroup.html).
    DBSubnetGroup = "AWS::Neptune::DBSubnetGroup", Ref = Str;
    tags "Tags" List;
    new (db_subnet_group_description: Str = "DBSubnetGroupDescription", subnet_ids: List<Str> = "SubnetIds");
    set {
        /// `DBSubnetGroupDescription`. Update: in place.
        db_subnet_group_description: Str = "DBSubnetGroupDescription";
        /// `DBSubnetGroupName`. Update: replaces.
        db_subnet_group_name: Str = "DBSubnetGroupName";
        /// `SubnetIds`. Update: in place.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: List<db_subnet_group::Tag> = "Tags";
    }
    get {
    }
    ref db_subnet_group_name;
}

/// Property types of `AWS::Neptune::DBSubnetGroup`.
pub mod db_subnet_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::db_cluster_parameter_group::Tag;
}

resource! {
    /// `AWS::Neptune::EventSubscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-eventsubscription.html).
    EventSubscription = "AWS::Neptune::EventSubscription", Ref = Str;
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
        /// `Tags`. Update: in place.
        tags: List<event_subscription::Tag> = "Tags";
    }
    get {
    }
    ref subscription_name;
}

/// Property types of `AWS::Neptune::EventSubscription`.
pub mod event_subscription {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::db_cluster_parameter_group::Tag;
}

resource! {
    /// `AWS::Neptune::GlobalCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html).
    GlobalCluster = "AWS::Neptune::GlobalCluster", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `DeletionProtection`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `Engine`. Update: replaces.
        engine: global_cluster::Engine = "Engine";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `GlobalClusterIdentifier`: 1 to 255 characters, `^[A-Za-z][0-9A-Za-z-:._]*$`. Update: replaces.
        global_cluster_identifier: Str = "GlobalClusterIdentifier";
        /// `SourceDBClusterIdentifier`. Update: replaces.
        source_db_cluster_identifier: Str = "SourceDBClusterIdentifier";
        /// `StorageEncrypted`. Update: replaces.
        storage_encrypted: Bool = "StorageEncrypted";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<global_cluster::Tag> = "Tags";
    }
    get {
    }
    ref global_cluster_identifier;
}

/// Property types of `AWS::Neptune::GlobalCluster`.
pub mod global_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::db_cluster::Tag;

    values! {
        /// `Engine` of `AWS::Neptune::GlobalCluster`.
        Engine {
            NEPTUNE = "neptune",
        }
    }
}
