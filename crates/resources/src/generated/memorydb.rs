// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MemoryDB`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MemoryDB::ACL`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-acl.html).
    ACL = "AWS::MemoryDB::ACL", Ref = Str;
    tags "Tags" List;
    new (acl_name: Str = "ACLName");
    set {
        /// `ACLName`: `[a-z][a-z0-9\\-]*`. Update: replaces.
        acl_name: Str = "ACLName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<acl::Tag> = "Tags";
        /// `UserNames`: no item twice, at least 1 characters, `^[a-zA-Z][a-zA-Z0-9\-]*$`. Update: in place.
        user_names: List<Str> = "UserNames";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Status`
        status: Str = "Status";
    }
    ref acl_name;
}

/// Property types of `AWS::MemoryDB::ACL`.
pub mod acl {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::MemoryDB::ACL`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters, `^[a-zA-Z0-9 _\.\/=+:\-@]*$`. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::MemoryDB::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html).
    Cluster = "AWS::MemoryDB::Cluster", Ref = Str;
    tags "Tags" List;
    new_with ClusterRequired {
        /// `ClusterName`: `[a-z][a-z0-9\-]*`. Update: replaces.
        cluster_name: Str = "ClusterName",
        /// `NodeType`. Update: in place.
        node_type: Str = "NodeType",
        /// `ACLName`: at least 1 characters, `[a-zA-Z][a-zA-Z0-9\-]*`. Update: in place.
        acl_name: Str = "ACLName",
    }
    set {
        /// `ACLName`: at least 1 characters, `[a-zA-Z][a-zA-Z0-9\-]*`. Update: in place.
        acl_name: Str = "ACLName";
        /// `AutoMinorVersionUpgrade`. Update: in place.
        auto_minor_version_upgrade: Bool = "AutoMinorVersionUpgrade";
        /// `ClusterEndpoint`. Update: in place.
        cluster_endpoint: cluster::Endpoint = "ClusterEndpoint";
        /// `ClusterName`: `[a-z][a-z0-9\-]*`. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `DataTiering`. Update: replaces.
        data_tiering: cluster::DataTieringStatus = "DataTiering";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Engine`. Update: in place.
        engine: Str = "Engine";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `FinalSnapshotName`. Update: in place.
        final_snapshot_name: Str = "FinalSnapshotName";
        /// `IpDiscovery`. Update: in place.
        ip_discovery: cluster::SupportedIpDiscoveryTypes = "IpDiscovery";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `MaintenanceWindow`. Update: in place.
        maintenance_window: Str = "MaintenanceWindow";
        /// `MultiRegionClusterName`. Update: replaces.
        multi_region_cluster_name: Str = "MultiRegionClusterName";
        /// `NetworkType`. Update: replaces.
        network_type: cluster::SupportedNetworkTypes = "NetworkType";
        /// `NodeType`. Update: in place.
        node_type: Str = "NodeType";
        /// `NumReplicasPerShard`. Update: in place.
        num_replicas_per_shard: Int = "NumReplicasPerShard";
        /// `NumShards`. Update: in place.
        num_shards: Int = "NumShards";
        /// `ParameterGroupName`. Update: in place.
        parameter_group_name: Str = "ParameterGroupName";
        /// `Port`. Update: replaces.
        port: Int = "Port";
        /// `SecurityGroupIds`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SnapshotArns`. Update: replaces.
        snapshot_arns: List<Str> = "SnapshotArns";
        /// `SnapshotName`. Update: replaces.
        snapshot_name: Str = "SnapshotName";
        /// `SnapshotRetentionLimit`. Update: in place.
        snapshot_retention_limit: Int = "SnapshotRetentionLimit";
        /// `SnapshotWindow`. Update: in place.
        snapshot_window: Str = "SnapshotWindow";
        /// `SnsTopicArn`. Update: in place.
        sns_topic_arn: SnsTopicArn = "SnsTopicArn";
        /// `SnsTopicStatus`. Update: in place.
        sns_topic_status: Str = "SnsTopicStatus";
        /// `SubnetGroupName`. Update: replaces.
        subnet_group_name: Str = "SubnetGroupName";
        /// `TLSEnabled`. Update: replaces.
        tls_enabled: Bool = "TLSEnabled";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<cluster::Tag> = "Tags";
    }
    get {
        /// `ARN`
        arn: Arn = "ARN";
        /// `ClusterEndpoint.Address`
        cluster_endpoint_address: Str = "ClusterEndpoint.Address";
        /// `ClusterEndpoint.Port`
        cluster_endpoint_port: Int = "ClusterEndpoint.Port";
        /// `ParameterGroupStatus`
        parameter_group_status: Str = "ParameterGroupStatus";
        /// `Status`
        status: Str = "Status";
    }
    ref cluster_name;
}

/// Property types of `AWS::MemoryDB::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Endpoint` of `AWS::MemoryDB::Cluster`.
        Endpoint;
        new ();
        set {
            /// `Address`. Update: in place.
            address: Str = "Address";
            /// `Port`. Update: in place.
            port: Int = "Port";
        }
    }

    property! {
        /// `Tag` of `AWS::MemoryDB::Cluster`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DataTieringStatus` of `AWS::MemoryDB::Cluster`.
        DataTieringStatus {
            TRUE = "true",
            FALSE = "false",
        }
    }

    values! {
        /// `SupportedIpDiscoveryTypes` of `AWS::MemoryDB::Cluster`.
        SupportedIpDiscoveryTypes {
            IPV4 = "ipv4",
            IPV6 = "ipv6",
        }
    }

    values! {
        /// `SupportedNetworkTypes` of `AWS::MemoryDB::Cluster`.
        SupportedNetworkTypes {
            IPV4 = "ipv4",
            IPV6 = "ipv6",
            DUAL_STACK = "dual_stack",
        }
    }
}

resource! {
    /// `AWS::MemoryDB::MultiRegionCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html).
    MultiRegionCluster = "AWS::MemoryDB::MultiRegionCluster", Ref = Str;
    tags "Tags" List;
    new (node_type: Str = "NodeType");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Engine`. Update: in place.
        engine: Str = "Engine";
        /// `EngineVersion`. Update: replaces.
        engine_version: Str = "EngineVersion";
        /// `MultiRegionClusterNameSuffix`: `[a-z][a-z0-9\-]*`. Update: replaces.
        multi_region_cluster_name_suffix: Str = "MultiRegionClusterNameSuffix";
        /// `MultiRegionParameterGroupName`. Update: replaces.
        multi_region_parameter_group_name: Str = "MultiRegionParameterGroupName";
        /// `NodeType`. Update: in place.
        node_type: Str = "NodeType";
        /// `NumShards`. Update: in place.
        num_shards: Int = "NumShards";
        /// `TLSEnabled`. Update: replaces.
        tls_enabled: Bool = "TLSEnabled";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<multi_region_cluster::Tag> = "Tags";
        /// `UpdateStrategy`. Update: in place.
        update_strategy: multi_region_cluster::UpdateStrategy = "UpdateStrategy";
    }
    get {
        /// `ARN`
        arn: Arn = "ARN";
        /// `Status`
        status: Str = "Status";
    }
    ref multi_region_cluster_name;
}

/// Property types of `AWS::MemoryDB::MultiRegionCluster`.
pub mod multi_region_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::Tag;

    values! {
        /// `UpdateStrategy` of `AWS::MemoryDB::MultiRegionCluster`.
        UpdateStrategy {
            COORDINATED = "COORDINATED",
            UNCOORDINATED = "UNCOORDINATED",
        }
    }
}

resource! {
    /// `AWS::MemoryDB::ParameterGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-parametergroup.html).
    ParameterGroup = "AWS::MemoryDB::ParameterGroup", Ref = Str;
    tags "Tags" List;
    new_with ParameterGroupRequired {
        /// `ParameterGroupName`. Update: replaces.
        parameter_group_name: Str = "ParameterGroupName",
        /// `Family`. Update: replaces.
        family: Str = "Family",
    }
    set {
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `Family`. Update: replaces.
        family: Str = "Family";
        /// `ParameterGroupName`. Update: replaces.
        parameter_group_name: Str = "ParameterGroupName";
        /// `Parameters`. Update: in place.
        parameters: Json = "Parameters";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<parameter_group::Tag> = "Tags";
    }
    get {
        /// `ARN`
        arn: Arn = "ARN";
    }
    ref parameter_group_name;
}

/// Property types of `AWS::MemoryDB::ParameterGroup`.
pub mod parameter_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::Tag;
}

resource! {
    /// `AWS::MemoryDB::Snapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-snapshot.html).
    Snapshot = "AWS::MemoryDB::Snapshot", Ref = Arn;
    tags "Tags" List;
    new_with SnapshotRequired {
        /// `SnapshotName`. Update: replaces.
        snapshot_name: Str = "SnapshotName",
        /// `ClusterName`. Update: replaces.
        cluster_name: Str = "ClusterName",
    }
    set {
        /// `ClusterName`. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `SnapshotName`. Update: replaces.
        snapshot_name: Str = "SnapshotName";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<snapshot::Tag> = "Tags";
    }
    get {
        /// `ClusterConfiguration`
        cluster_configuration: Json = "ClusterConfiguration";
        /// `ClusterConfiguration.Description`
        cluster_configuration_description: Str = "ClusterConfiguration.Description";
        /// `ClusterConfiguration.Engine`
        cluster_configuration_engine: Str = "ClusterConfiguration.Engine";
        /// `ClusterConfiguration.EngineVersion`
        cluster_configuration_engine_version: Str = "ClusterConfiguration.EngineVersion";
        /// `ClusterConfiguration.MaintenanceWindow`
        cluster_configuration_maintenance_window: Str = "ClusterConfiguration.MaintenanceWindow";
        /// `ClusterConfiguration.Name`
        cluster_configuration_name: Str = "ClusterConfiguration.Name";
        /// `ClusterConfiguration.NodeType`
        cluster_configuration_node_type: Str = "ClusterConfiguration.NodeType";
        /// `ClusterConfiguration.NumShards`
        cluster_configuration_num_shards: Int = "ClusterConfiguration.NumShards";
        /// `ClusterConfiguration.ParameterGroupName`
        cluster_configuration_parameter_group_name: Str = "ClusterConfiguration.ParameterGroupName";
        /// `ClusterConfiguration.Port`
        cluster_configuration_port: Int = "ClusterConfiguration.Port";
        /// `ClusterConfiguration.SnapshotRetentionLimit`
        cluster_configuration_snapshot_retention_limit: Int = "ClusterConfiguration.SnapshotRetentionLimit";
        /// `ClusterConfiguration.SnapshotWindow`
        cluster_configuration_snapshot_window: Str = "ClusterConfiguration.SnapshotWindow";
        /// `ClusterConfiguration.SubnetGroupName`
        cluster_configuration_subnet_group_name: Str = "ClusterConfiguration.SubnetGroupName";
        /// `ClusterConfiguration.TopicArn`
        cluster_configuration_topic_arn: Arn = "ClusterConfiguration.TopicArn";
        /// `ClusterConfiguration.VpcId`
        cluster_configuration_vpc_id: Str = "ClusterConfiguration.VpcId";
        /// `DataTiering`
        data_tiering: Str = "DataTiering";
        /// `Source`
        source: Str = "Source";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::MemoryDB::Snapshot`.
pub mod snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::MemoryDB::Snapshot`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::MemoryDB::SubnetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-subnetgroup.html).
    SubnetGroup = "AWS::MemoryDB::SubnetGroup", Ref = Str;
    tags "Tags" List;
    new (subnet_group_name: Str = "SubnetGroupName", subnet_ids: List<Ec2SubnetId> = "SubnetIds");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `SubnetGroupName`: `[a-z][a-z0-9\-]*`. Update: replaces.
        subnet_group_name: Str = "SubnetGroupName";
        /// `SubnetIds`: no item twice. Update: in place.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<subnet_group::Tag> = "Tags";
    }
    get {
        /// `ARN`
        arn: Arn = "ARN";
        /// `SupportedNetworkTypes`
        supported_network_types: List<Str> = "SupportedNetworkTypes";
    }
    ref subnet_group_name;
}

/// Property types of `AWS::MemoryDB::SubnetGroup`.
pub mod subnet_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::Tag;
}

resource! {
    /// `AWS::MemoryDB::User`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-user.html).
    User = "AWS::MemoryDB::User", Ref = Str;
    tags "Tags" List;
    new (user_name: Str = "UserName");
    set {
        /// `AccessString`: `\S`. Update: in place.
        access_string: Str = "AccessString";
        /// `AuthenticationMode`. Update: in place.
        authentication_mode: user::AuthenticationMode = "AuthenticationMode";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<user::Tag> = "Tags";
        /// `UserName`: at least 1 characters, `[a-z][a-z0-9\\-]*`. Update: replaces.
        user_name: Str = "UserName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Status`
        status: Str = "Status";
    }
    ref user_name;
}

/// Property types of `AWS::MemoryDB::User`.
pub mod user {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::acl::Tag;

    property! {
        /// `AuthenticationMode` of `AWS::MemoryDB::User`.
        AuthenticationMode;
        new ();
        set {
            /// `Passwords`: 1 to 2 items, no item twice. Update: in place.
            passwords: List<Str> = "Passwords";
            /// `Type`. Update: in place.
            type_: Type = "Type";
        }
    }

    values! {
        /// `Type` of `AWS::MemoryDB::User`.
        Type {
            PASSWORD = "password",
            IAM = "iam",
        }
    }
}
