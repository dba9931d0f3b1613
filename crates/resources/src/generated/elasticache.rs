// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ElastiCache`: 12 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ElastiCache::CacheCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html).
    CacheCluster = "AWS::ElastiCache::CacheCluster", Ref = Str;
    tags "Tags" List;
    new_with CacheClusterRequired {
        /// `CacheNodeType`. Update: in place.
        cache_node_type: Str = "CacheNodeType",
        /// `NumCacheNodes`. Update: may replace.
        num_cache_nodes: Int = "NumCacheNodes",
        /// `Engine`. Update: replaces.
        engine: Str = "Engine",
    }
    set {
        /// `AZMode`. Update: may replace.
        az_mode: cache_cluster::AZMode = "AZMode";
        /// `AutoMinorVersionUpgrade`. Update: in place.
        auto_minor_version_upgrade: Bool = "AutoMinorVersionUpgrade";
        /// `CacheNodeType`. Update: in place.
        cache_node_type: Str = "CacheNodeType";
        /// `CacheParameterGroupName`. Update: in place.
        cache_parameter_group_name: Str = "CacheParameterGroupName";
        /// `CacheSecurityGroupNames` (deprecated): no item twice. Update: in place.
        cache_security_group_names: List<Str> = "CacheSecurityGroupNames";
        /// `CacheSubnetGroupName`. Update: replaces.
        cache_subnet_group_name: Str = "CacheSubnetGroupName";
        /// `ClusterName`. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `Engine`. Update: replaces.
        engine: Str = "Engine";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `IpDiscovery`. Update: may replace.
        ip_discovery: cache_cluster::IpDiscovery = "IpDiscovery";
        /// `LogDeliveryConfigurations`. Update: in place.
        log_delivery_configurations: List<cache_cluster::LogDeliveryConfigurationRequest> = "LogDeliveryConfigurations";
        /// `NetworkType`. Update: replaces.
        network_type: cache_cluster::NetworkType = "NetworkType";
        /// `NotificationTopicArn`. Update: in place.
        notification_topic_arn: Str = "NotificationTopicArn";
        /// `NumCacheNodes`. Update: may replace.
        num_cache_nodes: Int = "NumCacheNodes";
        /// `Port`. Update: replaces.
        port: Int = "Port";
        /// `PreferredAvailabilityZone`. Update: may replace.
        preferred_availability_zone: Str = "PreferredAvailabilityZone";
        /// `PreferredAvailabilityZones`. Update: may replace.
        preferred_availability_zones: List<Str> = "PreferredAvailabilityZones";
        /// `PreferredMaintenanceWindow`. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `SnapshotArns`: no item twice. Update: replaces.
        snapshot_arns: List<Str> = "SnapshotArns";
        /// `SnapshotName`. Update: replaces.
        snapshot_name: Str = "SnapshotName";
        /// `SnapshotRetentionLimit`. Update: in place.
        snapshot_retention_limit: Int = "SnapshotRetentionLimit";
        /// `SnapshotWindow`. Update: in place.
        snapshot_window: Str = "SnapshotWindow";
        /// `Tags`. Update: in place.
        tags: List<cache_cluster::Tag> = "Tags";
        /// `TransitEncryptionEnabled`. Update: in place.
        transit_encryption_enabled: Bool = "TransitEncryptionEnabled";
        /// `VpcSecurityGroupIds`. Update: in place.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
    }
    get {
        /// `ConfigurationEndpoint`
        configuration_endpoint: Json = "ConfigurationEndpoint";
        /// `ConfigurationEndpoint.Address`
        configuration_endpoint_address: Str = "ConfigurationEndpoint.Address";
        /// `ConfigurationEndpoint.Port`
        configuration_endpoint_port: Str = "ConfigurationEndpoint.Port";
        /// `RedisEndpoint`
        redis_endpoint: Json = "RedisEndpoint";
        /// `RedisEndpoint.Address`
        redis_endpoint_address: Str = "RedisEndpoint.Address";
        /// `RedisEndpoint.Port`
        redis_endpoint_port: Str = "RedisEndpoint.Port";
    }
    ref cluster_name;
}

/// Property types of `AWS::ElastiCache::CacheCluster`.
pub mod cache_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchLogsDestinationDetails` of `AWS::ElastiCache::CacheCluster`.
        CloudWatchLogsDestinationDetails;
        new (log_group: Str = "LogGroup");
        set {
        }
    }

    property! {
        /// `DestinationDetails` of `AWS::ElastiCache::CacheCluster`.
        DestinationDetails;
        new ();
        set {
            /// `CloudWatchLogsDetails`. Update: in place.
            cloud_watch_logs_details: CloudWatchLogsDestinationDetails = "CloudWatchLogsDetails";
            /// `KinesisFirehoseDetails`. Update: in place.
            kinesis_firehose_details: KinesisFirehoseDestinationDetails = "KinesisFirehoseDetails";
        }
    }

    property! {
        /// `KinesisFirehoseDestinationDetails` of `AWS::ElastiCache::CacheCluster`.
        KinesisFirehoseDestinationDetails;
        new (delivery_stream: Str = "DeliveryStream");
        set {
        }
    }

    property! {
        /// `LogDeliveryConfigurationRequest` of `AWS::ElastiCache::CacheCluster`.
        LogDeliveryConfigurationRequest;
        new_with LogDeliveryConfigurationRequestRequired {
            /// `LogFormat`. Update: in place.
            log_format: LogFormat = "LogFormat",
            /// `LogType`. Update: in place.
            log_type: LogType = "LogType",
            /// `DestinationType`. Update: in place.
            destination_type: DestinationType = "DestinationType",
            /// `DestinationDetails`. Update: in place.
            destination_details: DestinationDetails = "DestinationDetails",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::ElastiCache::CacheCluster`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AZMode` of `AWS::ElastiCache::CacheCluster`.
        AZMode {
            CROSS_AZ = "cross-az",
            SINGLE_AZ = "single-az",
        }
    }

    values! {
        /// `DestinationType` of `AWS::ElastiCache::CacheCluster`.
        DestinationType {
            CLOUDWATCH_LOGS = "cloudwatch-logs",
            KINESIS_FIREHOSE = "kinesis-firehose",
        }
    }

    values! {
        /// `IpDiscovery` of `AWS::ElastiCache::CacheCluster`.
        IpDiscovery {
            IPV4 = "ipv4",
            IPV6 = "ipv6",
        }
    }

    values! {
        /// `LogFormat` of `AWS::ElastiCache::CacheCluster`.
        LogFormat {
            JSON = "json",
            TEXT = "text",
        }
    }

    values! {
        /// `LogType` of `AWS::ElastiCache::CacheCluster`.
        LogType {
            ENGINE_LOG = "engine-log",
            SLOW_LOG = "slow-log",
        }
    }

    values! {
        /// `NetworkType` of `AWS::ElastiCache::CacheCluster`.
        NetworkType {
            DUAL_STACK = "dual_stack",
            IPV4 = "ipv4",
            IPV6 = "ipv6",
        }
    }
}

resource! {
    /// `AWS::ElastiCache::GlobalReplicationGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-globalreplicationgroup.html).
    GlobalReplicationGroup = "AWS::ElastiCache::GlobalReplicationGroup", Ref = Str;
    tags "Tags" List;
    new (members: List<global_replication_group::GlobalReplicationGroupMember> = "Members");
    set {
        /// `AutomaticFailoverEnabled`. Update: in place.
        automatic_failover_enabled: Bool = "AutomaticFailoverEnabled";
        /// `CacheNodeType`. Update: in place.
        cache_node_type: Str = "CacheNodeType";
        /// `CacheParameterGroupName`. Update: in place.
        cache_parameter_group_name: Str = "CacheParameterGroupName";
        /// `Engine`. Update: in place.
        engine: Str = "Engine";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `GlobalNodeGroupCount`. Update: in place.
        global_node_group_count: Int = "GlobalNodeGroupCount";
        /// `GlobalReplicationGroupDescription`. Update: in place.
        global_replication_group_description: Str = "GlobalReplicationGroupDescription";
        /// `GlobalReplicationGroupIdSuffix`. Update: in place.
        global_replication_group_id_suffix: Str = "GlobalReplicationGroupIdSuffix";
        /// `Members`: at least 1 items, no item twice. Update: in place.
        members: List<global_replication_group::GlobalReplicationGroupMember> = "Members";
        /// `RegionalConfigurations`: no item twice. Update: in place.
        regional_configurations: List<global_replication_group::RegionalConfiguration> = "RegionalConfigurations";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<global_replication_group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Status`
        status: Str = "Status";
    }
    ref global_replication_group_id;
}

/// Property types of `AWS::ElastiCache::GlobalReplicationGroup`.
pub mod global_replication_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `GlobalReplicationGroupMember` of `AWS::ElastiCache::GlobalReplicationGroup`.
        GlobalReplicationGroupMember;
        new ();
        set {
            /// `ReplicationGroupId`. Update: in place.
            replication_group_id: Str = "ReplicationGroupId";
            /// `ReplicationGroupRegion`. Update: in place.
            replication_group_region: Str = "ReplicationGroupRegion";
            /// `Role`. Update: in place.
            role: Role = "Role";
        }
    }

    property! {
        /// `RegionalConfiguration` of `AWS::ElastiCache::GlobalReplicationGroup`.
        RegionalConfiguration;
        new ();
        set {
            /// `ReplicationGroupId`. Update: in place.
            replication_group_id: Str = "ReplicationGroupId";
            /// `ReplicationGroupRegion`. Update: in place.
            replication_group_region: Str = "ReplicationGroupRegion";
            /// `ReshardingConfigurations`: no item twice. Update: in place.
            resharding_configurations: List<ReshardingConfiguration> = "ReshardingConfigurations";
        }
    }

    property! {
        /// `ReshardingConfiguration` of `AWS::ElastiCache::GlobalReplicationGroup`.
        ReshardingConfiguration;
        new ();
        set {
            /// `NodeGroupId`. Update: in place.
            node_group_id: Str = "NodeGroupId";
            /// `PreferredAvailabilityZones`. Update: in place.
            preferred_availability_zones: List<Str> = "PreferredAvailabilityZones";
        }
    }

    property! {
        /// `Tag` of `AWS::ElastiCache::GlobalReplicationGroup`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters, `^[a-zA-Z0-9 _\.\/=+:\-@]*$`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `Role` of `AWS::ElastiCache::GlobalReplicationGroup`.
        Role {
            PRIMARY = "PRIMARY",
            SECONDARY = "SECONDARY",
        }
    }
}

resource! {
    /// `AWS::ElastiCache::ParameterGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-parametergroup.html).
    ParameterGroup = "AWS::ElastiCache::ParameterGroup", Ref = Str;
    tags "Tags" List;
    new_with ParameterGroupRequired {
        /// `Description`. Update: in place.
        description: Str = "Description",
        /// `CacheParameterGroupFamily`. Update: replaces.
        cache_parameter_group_family: Str = "CacheParameterGroupFamily",
    }
    set {
        /// `CacheParameterGroupFamily`. Update: replaces.
        cache_parameter_group_family: Str = "CacheParameterGroupFamily";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Properties`. Update: in place.
        properties: Map<Str> = "Properties";
        /// `Tags`. Update: in place.
        tags: List<parameter_group::Tag> = "Tags";
    }
    get {
    }
    ref cache_parameter_group_name;
}

/// Property types of `AWS::ElastiCache::ParameterGroup`.
pub mod parameter_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cache_cluster::Tag;
}

resource! {
    /// `AWS::ElastiCache::ReplicationGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html).
    ReplicationGroup = "AWS::ElastiCache::ReplicationGroup", Ref = Str;
    tags "Tags" List;
    new (replication_group_description: Str = "ReplicationGroupDescription");
    set {
        /// `AtRestEncryptionEnabled`: default `false`. Update: replaces.
        at_rest_encryption_enabled: Bool = "AtRestEncryptionEnabled";
        /// `AuthToken`. Update: may replace.
        auth_token: Str = "AuthToken";
        /// `AutoMinorVersionUpgrade`. Update: in place.
        auto_minor_version_upgrade: Bool = "AutoMinorVersionUpgrade";
        /// `AutomaticFailoverEnabled`: default `false`. Update: in place.
        automatic_failover_enabled: Bool = "AutomaticFailoverEnabled";
        /// `CacheNodeType`. Update: in place.
        cache_node_type: Str = "CacheNodeType";
        /// `CacheParameterGroupName`. Update: in place.
        cache_parameter_group_name: Str = "CacheParameterGroupName";
        /// `CacheSecurityGroupNames` (deprecated): no item twice. Update: in place.
        cache_security_group_names: List<Str> = "CacheSecurityGroupNames";
        /// `CacheSubnetGroupName`. Update: replaces.
        cache_subnet_group_name: Str = "CacheSubnetGroupName";
        /// `ClusterMode`. Update: in place.
        cluster_mode: replication_group::ClusterMode = "ClusterMode";
        /// `DataTieringEnabled`. Update: replaces.
        data_tiering_enabled: Bool = "DataTieringEnabled";
        /// `Durability`. Update: in place.
        durability: replication_group::Durability = "Durability";
        /// `Engine`. Update: may replace.
        engine: Str = "Engine";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `GlobalReplicationGroupId`. Update: replaces.
        global_replication_group_id: Str = "GlobalReplicationGroupId";
        /// `IpDiscovery`. Update: in place.
        ip_discovery: replication_group::IpDiscovery = "IpDiscovery";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `LogDeliveryConfigurations`. Update: in place.
        log_delivery_configurations: List<replication_group::LogDeliveryConfigurationRequest> = "LogDeliveryConfigurations";
        /// `MultiAZEnabled`. Update: in place.
        multi_az_enabled: Bool = "MultiAZEnabled";
        /// `NetworkType`. Update: replaces.
        network_type: replication_group::NetworkType = "NetworkType";
        /// `NodeGroupConfiguration`. Update: may replace.
        node_group_configuration: List<replication_group::NodeGroupConfiguration> = "NodeGroupConfiguration";
        /// `NotificationTopicArn`. Update: in place.
        notification_topic_arn: Str = "NotificationTopicArn";
        /// `NumCacheClusters`: 1 to 6. Update: in place.
        num_cache_clusters: Int = "NumCacheClusters";
        /// `NumNodeGroups`: default `1`. Update: may replace.
        num_node_groups: Int = "NumNodeGroups";
        /// `Port`. Update: replaces.
        port: Int = "Port";
        /// `PreferredCacheClusterAZs`. Update: replaces.
        preferred_cache_cluster_azs: List<Str> = "PreferredCacheClusterAZs";
        /// `PreferredMaintenanceWindow`. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `PrimaryClusterId`. Update: in place.
        primary_cluster_id: Str = "PrimaryClusterId";
        /// `ReplicasPerNodeGroup`: 0 to 5. Update: may replace.
        replicas_per_node_group: Int = "ReplicasPerNodeGroup";
        /// `ReplicationGroupDescription`. Update: in place.
        replication_group_description: Str = "ReplicationGroupDescription";
        /// `ReplicationGroupId`. Update: replaces.
        replication_group_id: Str = "ReplicationGroupId";
        /// `SecurityGroupIds`: no item twice. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SnapshotArns`: no item twice. Update: replaces.
        snapshot_arns: List<Str> = "SnapshotArns";
        /// `SnapshotName`. Update: replaces.
        snapshot_name: Str = "SnapshotName";
        /// `SnapshotRetentionLimit`: default `0`. Update: in place.
        snapshot_retention_limit: Int = "SnapshotRetentionLimit";
        /// `SnapshotWindow`. Update: in place.
        snapshot_window: Str = "SnapshotWindow";
        /// `SnapshottingClusterId`. Update: in place.
        snapshotting_cluster_id: Str = "SnapshottingClusterId";
        /// `Tags`. Update: in place.
        tags: List<replication_group::Tag> = "Tags";
        /// `TransitEncryptionEnabled`: default `false`. Update: in place.
        transit_encryption_enabled: Bool = "TransitEncryptionEnabled";
        /// `TransitEncryptionMode`. Update: in place.
        transit_encryption_mode: replication_group::TransitEncryptionMode = "TransitEncryptionMode";
        /// `UserGroupIds`: no item twice, at least 1 characters, `^[a-zA-Z][a-zA-Z0-9\-]*$`. Update: in place.
        user_group_ids: List<Str> = "UserGroupIds";
    }
    get {
        /// `ConfigurationEndPoint`
        configuration_end_point: Json = "ConfigurationEndPoint";
        /// `ConfigurationEndPoint.Address`
        configuration_end_point_address: Str = "ConfigurationEndPoint.Address";
        /// `ConfigurationEndPoint.Port`
        configuration_end_point_port: Str = "ConfigurationEndPoint.Port";
        /// `EffectiveDurability`
        effective_durability: Str = "EffectiveDurability";
        /// `PrimaryEndPoint`
        primary_end_point: Json = "PrimaryEndPoint";
        /// `PrimaryEndPoint.Address`
        primary_end_point_address: Str = "PrimaryEndPoint.Address";
        /// `PrimaryEndPoint.Port`
        primary_end_point_port: Str = "PrimaryEndPoint.Port";
        /// `ReadEndPoint`
        read_end_point: Json = "ReadEndPoint";
        /// `ReadEndPoint.Addresses`
        read_end_point_addresses: Str = "ReadEndPoint.Addresses";
        /// `ReadEndPoint.AddressesList`
        read_end_point_addresses_list: List<Str> = "ReadEndPoint.AddressesList";
        /// `ReadEndPoint.Ports`
        read_end_point_ports: Str = "ReadEndPoint.Ports";
        /// `ReadEndPoint.PortsList`
        read_end_point_ports_list: List<Str> = "ReadEndPoint.PortsList";
        /// `ReaderEndPoint`
        reader_end_point: Json = "ReaderEndPoint";
        /// `ReaderEndPoint.Address`
        reader_end_point_address: Str = "ReaderEndPoint.Address";
        /// `ReaderEndPoint.Port`
        reader_end_point_port: Str = "ReaderEndPoint.Port";
    }
    ref replication_group_id;
}

/// Property types of `AWS::ElastiCache::ReplicationGroup`.
pub mod replication_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cache_cluster::{CloudWatchLogsDestinationDetails, DestinationDetails, DestinationType, IpDiscovery, KinesisFirehoseDestinationDetails, LogFormat, LogType, NetworkType, Tag};

    property! {
        /// `LogDeliveryConfigurationRequest` of `AWS::ElastiCache::ReplicationGroup`.
        LogDeliveryConfigurationRequest;
        new_with LogDeliveryConfigurationRequestRequired {
            /// `DestinationDetails`. Update: in place.
            destination_details: DestinationDetails = "DestinationDetails",
            /// `DestinationType`. Update: in place.
            destination_type: DestinationType = "DestinationType",
            /// `LogFormat`. Update: in place.
            log_format: LogFormat = "LogFormat",
            /// `LogType`. Update: in place.
            log_type: LogType = "LogType",
        }
        set {
        }
    }

    property! {
        /// `NodeGroupConfiguration` of `AWS::ElastiCache::ReplicationGroup`.
        NodeGroupConfiguration;
        new ();
        set {
            /// `NodeGroupId`: 1 to 4 characters, `^\d+$`. Update: may replace.
            node_group_id: Str = "NodeGroupId";
            /// `PrimaryAvailabilityZone`. Update: may replace.
            primary_availability_zone: Str = "PrimaryAvailabilityZone";
            /// `ReplicaAvailabilityZones`. Update: may replace.
            replica_availability_zones: List<Str> = "ReplicaAvailabilityZones";
            /// `ReplicaCount`. Update: may replace.
            replica_count: Int = "ReplicaCount";
            /// `Slots`. Update: may replace.
            slots: Str = "Slots";
        }
    }

    values! {
        /// `ClusterMode` of `AWS::ElastiCache::ReplicationGroup`.
        ClusterMode {
            COMPATIBLE = "compatible",
            DISABLED = "disabled",
            ENABLED = "enabled",
        }
    }

    values! {
        /// `Durability` of `AWS::ElastiCache::ReplicationGroup`.
        Durability {
            ASYNC = "async",
            DEFAULT = "default",
            DISABLED = "disabled",
            SYNC = "sync",
        }
    }

    values! {
        /// `TransitEncryptionMode` of `AWS::ElastiCache::ReplicationGroup`.
        TransitEncryptionMode {
            PREFERRED = "preferred",
            REQUIRED = "required",
        }
    }
}

resource! {
    /// `AWS::ElastiCache::SecurityGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroup.html).
    SecurityGroup = "AWS::ElastiCache::SecurityGroup", Ref = Str;
    new (description: Str = "Description");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Tags`. Update: in place.
        tags: List<security_group::Tag> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::ElastiCache::SecurityGroup`.
pub mod security_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cache_cluster::Tag;
}

resource! {
    /// `AWS::ElastiCache::SecurityGroupIngress`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroupingress.html).
    SecurityGroupIngress = "AWS::ElastiCache::SecurityGroupIngress", Ref = Str;
    new_with SecurityGroupIngressRequired {
        /// `EC2SecurityGroupName`. Update: in place.
        ec2_security_group_name: Ec2SecurityGroupName = "EC2SecurityGroupName",
        /// `CacheSecurityGroupName`. Update: in place.
        cache_security_group_name: Ec2SecurityGroupName = "CacheSecurityGroupName",
    }
    set {
        /// `CacheSecurityGroupName`. Update: in place.
        cache_security_group_name: Ec2SecurityGroupName = "CacheSecurityGroupName";
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
    /// `AWS::ElastiCache::ServerlessCache`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html).
    ServerlessCache = "AWS::ElastiCache::ServerlessCache", Ref = Str;
    tags "Tags" List;
    new_with ServerlessCacheRequired {
        /// `ServerlessCacheName`. Update: replaces.
        serverless_cache_name: Str = "ServerlessCacheName",
        /// `Engine`. Update: in place.
        engine: Str = "Engine",
    }
    set {
        /// `CacheUsageLimits`. Update: in place.
        cache_usage_limits: serverless_cache::CacheUsageLimits = "CacheUsageLimits";
        /// `ConnectionType`. Update: may replace.
        connection_type: serverless_cache::ConnectionType = "ConnectionType";
        /// `DailySnapshotTime`. Update: in place.
        daily_snapshot_time: Str = "DailySnapshotTime";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Endpoint`. Update: in place.
        endpoint: serverless_cache::Endpoint = "Endpoint";
        /// `Engine`. Update: in place.
        engine: Str = "Engine";
        /// `FinalSnapshotName`. Update: in place.
        final_snapshot_name: Str = "FinalSnapshotName";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `MajorEngineVersion`. Update: in place.
        major_engine_version: Str = "MajorEngineVersion";
        /// `NetworkType`. Update: replaces.
        network_type: serverless_cache::NetworkType = "NetworkType";
        /// `ReaderEndpoint`. Update: in place.
        reader_endpoint: serverless_cache::Endpoint = "ReaderEndpoint";
        /// `SecurityGroupIds`: no item twice. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `ServerlessCacheName`. Update: replaces.
        serverless_cache_name: Str = "ServerlessCacheName";
        /// `SnapshotArnsToRestore`: no item twice. Update: replaces.
        snapshot_arns_to_restore: List<Str> = "SnapshotArnsToRestore";
        /// `SnapshotRetentionLimit`. Update: in place.
        snapshot_retention_limit: Int = "SnapshotRetentionLimit";
        /// `SubnetIds`: no item twice. Update: replaces.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`: no item twice. Update: in place.
        tags: List<serverless_cache::Tag> = "Tags";
        /// `UserGroupId`. Update: in place.
        user_group_id: ElastiCacheUserGroupId = "UserGroupId";
    }
    get {
        /// `ARN`
        arn: Arn = "ARN";
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `Endpoint.Address`
        endpoint_address: Str = "Endpoint.Address";
        /// `Endpoint.Port`
        endpoint_port: Str = "Endpoint.Port";
        /// `FullEngineVersion`
        full_engine_version: Str = "FullEngineVersion";
        /// `ReaderEndpoint.Address`
        reader_endpoint_address: Str = "ReaderEndpoint.Address";
        /// `ReaderEndpoint.Port`
        reader_endpoint_port: Str = "ReaderEndpoint.Port";
        /// `Status`
        status: Str = "Status";
    }
    ref serverless_cache_name;
}

/// Property types of `AWS::ElastiCache::ServerlessCache`.
pub mod serverless_cache {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cache_cluster::NetworkType;

    pub use super::global_replication_group::Tag;

    property! {
        /// `CacheUsageLimits` of `AWS::ElastiCache::ServerlessCache`.
        CacheUsageLimits;
        new ();
        set {
            /// `DataStorage`. Update: in place.
            data_storage: DataStorage = "DataStorage";
            /// `ECPUPerSecond`. Update: in place.
            ecpu_per_second: ECPUPerSecond = "ECPUPerSecond";
        }
    }

    property! {
        /// `DataStorage` of `AWS::ElastiCache::ServerlessCache`.
        DataStorage;
        new (unit: Unit = "Unit");
        set {
            /// `Maximum`. Update: in place.
            maximum: Int = "Maximum";
            /// `Minimum`. Update: in place.
            minimum: Int = "Minimum";
        }
    }

    property! {
        /// `ECPUPerSecond` of `AWS::ElastiCache::ServerlessCache`.
        ECPUPerSecond;
        new ();
        set {
            /// `Maximum`. Update: in place.
            maximum: Int = "Maximum";
            /// `Minimum`. Update: in place.
            minimum: Int = "Minimum";
        }
    }

    property! {
        /// `Endpoint` of `AWS::ElastiCache::ServerlessCache`.
        Endpoint;
        new ();
        set {
            /// `Address`. Update: in place.
            address: Str = "Address";
            /// `Port`. Update: in place.
            port: Str = "Port";
        }
    }

    values! {
        /// `ConnectionType` of `AWS::ElastiCache::ServerlessCache`.
        ConnectionType {
            PUBLIC = "public",
            VPC = "vpc",
        }
    }

    values! {
        /// `Unit` of `AWS::ElastiCache::ServerlessCache`.
        Unit {
            GB = "gb",
        }
    }
}

resource! {
    /// `AWS::ElastiCache::ServerlessCacheSnapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscachesnapshot.html).
    ServerlessCacheSnapshot = "AWS::ElastiCache::ServerlessCacheSnapshot", Ref = Arn;
    tags "Tags" List;
    new_with ServerlessCacheSnapshotRequired {
        /// `ServerlessCacheSnapshotName`: 1 to 255 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        serverless_cache_snapshot_name: Str = "ServerlessCacheSnapshotName",
        /// `ServerlessCacheName`: 1 to 255 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        serverless_cache_name: Str = "ServerlessCacheName",
    }
    set {
        /// `KmsKeyId`: at most 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `ServerlessCacheName`: 1 to 255 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        serverless_cache_name: Str = "ServerlessCacheName";
        /// `ServerlessCacheSnapshotName`: 1 to 255 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        serverless_cache_snapshot_name: Str = "ServerlessCacheSnapshotName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<serverless_cache_snapshot::Tag> = "Tags";
    }
    get {
        /// `BytesUsedForCache`
        bytes_used_for_cache: Str = "BytesUsedForCache";
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `ServerlessCacheConfiguration`
        serverless_cache_configuration: Json = "ServerlessCacheConfiguration";
        /// `ServerlessCacheConfiguration.Engine`
        serverless_cache_configuration_engine: Str = "ServerlessCacheConfiguration.Engine";
        /// `ServerlessCacheConfiguration.MajorEngineVersion`
        serverless_cache_configuration_major_engine_version: Str = "ServerlessCacheConfiguration.MajorEngineVersion";
        /// `ServerlessCacheConfiguration.ServerlessCacheName`
        serverless_cache_configuration_serverless_cache_name: Str = "ServerlessCacheConfiguration.ServerlessCacheName";
        /// `SnapshotType`
        snapshot_type: Str = "SnapshotType";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::ElastiCache::ServerlessCacheSnapshot`.
pub mod serverless_cache_snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::ElastiCache::ServerlessCacheSnapshot`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::ElastiCache::Snapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-snapshot.html).
    Snapshot = "AWS::ElastiCache::Snapshot", Ref = Arn;
    tags "Tags" List;
    new (snapshot_name: Str = "SnapshotName");
    set {
        /// `CacheClusterId`. Update: replaces.
        cache_cluster_id: Str = "CacheClusterId";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `ReplicationGroupId`. Update: replaces.
        replication_group_id: Str = "ReplicationGroupId";
        /// `SnapshotName`. Update: replaces.
        snapshot_name: Str = "SnapshotName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<snapshot::Tag> = "Tags";
    }
    get {
        /// `AutoMinorVersionUpgrade`
        auto_minor_version_upgrade: Bool = "AutoMinorVersionUpgrade";
        /// `AutomaticFailover`
        automatic_failover: Str = "AutomaticFailover";
        /// `CacheClusterCreateTime`
        cache_cluster_create_time: Str = "CacheClusterCreateTime";
        /// `CacheNodeType`
        cache_node_type: Str = "CacheNodeType";
        /// `CacheParameterGroupName`
        cache_parameter_group_name: Str = "CacheParameterGroupName";
        /// `CacheSubnetGroupName`
        cache_subnet_group_name: Str = "CacheSubnetGroupName";
        /// `DataTiering`
        data_tiering: Str = "DataTiering";
        /// `Engine`
        engine: Str = "Engine";
        /// `EngineVersion`
        engine_version: Str = "EngineVersion";
        /// `NodeSnapshots`
        node_snapshots: List<Str> = "NodeSnapshots";
        /// `NumCacheNodes`
        num_cache_nodes: Int = "NumCacheNodes";
        /// `NumNodeGroups`
        num_node_groups: Int = "NumNodeGroups";
        /// `Port`
        port: Int = "Port";
        /// `PreferredAvailabilityZone`
        preferred_availability_zone: Str = "PreferredAvailabilityZone";
        /// `PreferredMaintenanceWindow`
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `ReplicationGroupDescription`
        replication_group_description: Str = "ReplicationGroupDescription";
        /// `SnapshotRetentionLimit`
        snapshot_retention_limit: Int = "SnapshotRetentionLimit";
        /// `SnapshotSource`
        snapshot_source: Str = "SnapshotSource";
        /// `SnapshotStatus`
        snapshot_status: Str = "SnapshotStatus";
        /// `SnapshotWindow`
        snapshot_window: Str = "SnapshotWindow";
        /// `TopicArn`
        topic_arn: Arn = "TopicArn";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref arn;
}

/// Property types of `AWS::ElastiCache::Snapshot`.
pub mod snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::serverless_cache_snapshot::Tag;
}

resource! {
    /// `AWS::ElastiCache::SubnetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-subnetgroup.html).
    SubnetGroup = "AWS::ElastiCache::SubnetGroup", Ref = Str;
    tags "Tags" List;
    new (description: Str = "Description", subnet_ids: List<Ec2SubnetId> = "SubnetIds");
    set {
        /// `CacheSubnetGroupName`. Update: replaces.
        cache_subnet_group_name: Str = "CacheSubnetGroupName";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `SubnetIds`. Update: in place.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: List<subnet_group::Tag> = "Tags";
    }
    get {
    }
    ref cache_subnet_group_name;
}

/// Property types of `AWS::ElastiCache::SubnetGroup`.
pub mod subnet_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cache_cluster::Tag;
}

resource! {
    /// `AWS::ElastiCache::User`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-user.html).
    User = "AWS::ElastiCache::User", Ref = Str;
    tags "Tags" List;
    new_with UserRequired {
        /// `UserId`: at least 1 characters, `[a-z][a-z0-9\\-]*`. Update: replaces.
        user_id: Str = "UserId",
        /// `UserName`: at least 1 characters. Update: replaces.
        user_name: Str = "UserName",
        /// `Engine`. Update: may replace.
        engine: user::Engine = "Engine",
    }
    set {
        /// `AccessString`: `\S`. Update: in place.
        access_string: Str = "AccessString";
        /// `AuthenticationMode`. Update: in place.
        authentication_mode: user::AuthenticationMode = "AuthenticationMode";
        /// `Engine`. Update: may replace.
        engine: user::Engine = "Engine";
        /// `NoPasswordRequired`. Update: in place.
        no_password_required: Bool = "NoPasswordRequired";
        /// `Passwords`: at least 1 items, no item twice. Update: in place.
        passwords: List<Str> = "Passwords";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<user::Tag> = "Tags";
        /// `UserId`: at least 1 characters, `[a-z][a-z0-9\\-]*`. Update: replaces.
        user_id: Str = "UserId";
        /// `UserName`: at least 1 characters. Update: replaces.
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

/// Property types of `AWS::ElastiCache::User`.
pub mod user {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::global_replication_group::Tag;

    property! {
        /// `AuthenticationMode` of `AWS::ElastiCache::User`.
        AuthenticationMode;
        new (type_: Type = "Type");
        set {
            /// `Passwords`: at least 1 items, no item twice. Update: in place.
            passwords: List<Str> = "Passwords";
        }
    }

    values! {
        /// `Engine` of `AWS::ElastiCache::User`.
        Engine {
            REDIS = "redis",
            VALKEY = "valkey",
        }
    }

    values! {
        /// `Type` of `AWS::ElastiCache::User`.
        Type {
            IAM = "iam",
            NO_PASSWORD_REQUIRED = "no-password-required",
            PASSWORD = "password",
        }
    }
}

resource! {
    /// `AWS::ElastiCache::UserGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-usergroup.html).
    UserGroup = "AWS::ElastiCache::UserGroup", Ref = ElastiCacheUserGroupId;
    tags "Tags" List;
    new (user_group_id: Str = "UserGroupId", engine: user_group::Engine = "Engine", user_ids: List<ElastiCacheUserId> = "UserIds");
    set {
        /// `Engine`. Update: may replace.
        engine: user_group::Engine = "Engine";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<user_group::Tag> = "Tags";
        /// `UserGroupId`: `[a-z][a-z0-9\\-]*`. Update: replaces.
        user_group_id: Str = "UserGroupId";
        /// `UserIds`: no item twice, at least 1 characters, `^[a-zA-Z][a-zA-Z0-9\-]*$`. Update: in place.
        user_ids: List<ElastiCacheUserId> = "UserIds";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Status`
        status: Str = "Status";
    }
    ref user_group_id;
}

/// Property types of `AWS::ElastiCache::UserGroup`.
pub mod user_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::global_replication_group::Tag;

    pub use super::user::Engine;
}
