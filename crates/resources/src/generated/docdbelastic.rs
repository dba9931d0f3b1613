// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DocDBElastic`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DocDBElastic::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html).
    Cluster = "AWS::DocDBElastic::Cluster", Ref = Arn;
    tags "Tags" List;
    new_with ClusterRequired {
        /// `ClusterName`: 1 to 50 characters, `[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*`. Update: replaces.
        cluster_name: Str = "ClusterName",
        /// `AdminUserName`. Update: replaces.
        admin_user_name: Str = "AdminUserName",
        /// `ShardCapacity`. Update: in place.
        shard_capacity: Int = "ShardCapacity",
        /// `ShardCount`. Update: in place.
        shard_count: Int = "ShardCount",
        /// `AuthType`. Update: replaces.
        auth_type: Str = "AuthType",
    }
    set {
        /// `AdminUserName`. Update: replaces.
        admin_user_name: Str = "AdminUserName";
        /// `AdminUserPassword`. Update: in place.
        admin_user_password: Str = "AdminUserPassword";
        /// `AuthType`. Update: replaces.
        auth_type: Str = "AuthType";
        /// `BackupRetentionPeriod`. Update: in place.
        backup_retention_period: Int = "BackupRetentionPeriod";
        /// `ClusterName`: 1 to 50 characters, `[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*`. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `PreferredBackupWindow`. Update: in place.
        preferred_backup_window: Str = "PreferredBackupWindow";
        /// `PreferredMaintenanceWindow`. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `ShardCapacity`. Update: in place.
        shard_capacity: Int = "ShardCapacity";
        /// `ShardCount`. Update: in place.
        shard_count: Int = "ShardCount";
        /// `ShardInstanceCount`. Update: in place.
        shard_instance_count: Int = "ShardInstanceCount";
        /// `SubnetIds`. Update: in place.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<cluster::Tag> = "Tags";
        /// `VpcSecurityGroupIds`. Update: in place.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
    }
    get {
        /// `ClusterEndpoint`
        cluster_endpoint: Str = "ClusterEndpoint";
    }
    ref cluster_arn;
}

/// Property types of `AWS::DocDBElastic::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::DocDBElastic::Cluster`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::DocDBElastic::ClusterSnapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-clustersnapshot.html).
    ClusterSnapshot = "AWS::DocDBElastic::ClusterSnapshot", Ref = Arn;
    tags "Tags" List;
    new_with ClusterSnapshotRequired {
        /// `ClusterArn`. Update: replaces.
        cluster_arn: Str = "ClusterArn",
        /// `SnapshotName`: 1 to 63 characters. Update: replaces.
        snapshot_name: Str = "SnapshotName",
    }
    set {
        /// `ClusterArn`. Update: replaces.
        cluster_arn: Str = "ClusterArn";
        /// `SnapshotName`: 1 to 63 characters. Update: replaces.
        snapshot_name: Str = "SnapshotName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<cluster_snapshot::Tag> = "Tags";
    }
    get {
        /// `AdminUserName`
        admin_user_name: Str = "AdminUserName";
        /// `ClusterCreationTime`
        cluster_creation_time: Str = "ClusterCreationTime";
        /// `KmsKeyId`
        kms_key_id: Str = "KmsKeyId";
        /// `SnapshotCreationTime`
        snapshot_creation_time: Str = "SnapshotCreationTime";
        /// `SnapshotType`
        snapshot_type: Str = "SnapshotType";
        /// `Status`
        status: Str = "Status";
        /// `SubnetIds`
        subnet_ids: List<Str> = "SubnetIds";
        /// `VpcSecurityGroupIds`
        vpc_security_group_ids: List<Str> = "VpcSecurityGroupIds";
    }
    ref snapshot_arn;
}

/// Property types of `AWS::DocDBElastic::ClusterSnapshot`.
pub mod cluster_snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::Tag;
}
