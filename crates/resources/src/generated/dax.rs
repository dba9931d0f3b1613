// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DAX`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DAX::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html).
    Cluster = "AWS::DAX::Cluster", Ref = Str;
    new (replication_factor: Int = "ReplicationFactor", iam_role_arn: IamRoleArn = "IAMRoleARN", node_type: Str = "NodeType");
    set {
        /// `AvailabilityZones`. Update: in place.
        availability_zones: List<Str> = "AvailabilityZones";
        /// `ClusterEndpointEncryptionType`. Update: replaces.
        cluster_endpoint_encryption_type: Str = "ClusterEndpointEncryptionType";
        /// `ClusterName`. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `IAMRoleARN`. Update: replaces.
        iam_role_arn: IamRoleArn = "IAMRoleARN";
        /// `NetworkType`. Update: replaces.
        network_type: Str = "NetworkType";
        /// `NodeType`. Update: replaces.
        node_type: Str = "NodeType";
        /// `NotificationTopicARN`. Update: in place.
        notification_topic_arn: Str = "NotificationTopicARN";
        /// `ParameterGroupName`. Update: in place.
        parameter_group_name: Str = "ParameterGroupName";
        /// `PreferredMaintenanceWindow`. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `ReplicationFactor`. Update: in place.
        replication_factor: Int = "ReplicationFactor";
        /// `SSESpecification`. Update: replaces.
        sse_specification: cluster::SSESpecification = "SSESpecification";
        /// `SecurityGroupIds`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetGroupName`. Update: replaces.
        subnet_group_name: Str = "SubnetGroupName";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ClusterDiscoveryEndpoint`
        cluster_discovery_endpoint: Str = "ClusterDiscoveryEndpoint";
        /// `ClusterDiscoveryEndpointURL`
        cluster_discovery_endpoint_url: Str = "ClusterDiscoveryEndpointURL";
        /// `Id`
        id: Str = "Id";
    }
    ref cluster_name;
}

/// Property types of `AWS::DAX::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `SSESpecification` of `AWS::DAX::Cluster`.
        SSESpecification;
        new ();
        set {
            /// `SSEEnabled`. Update: replaces.
            sse_enabled: Bool = "SSEEnabled";
        }
    }
}

resource! {
    /// `AWS::DAX::ParameterGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-parametergroup.html).
    ParameterGroup = "AWS::DAX::ParameterGroup", Ref = Str;
    new ();
    set {
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `ParameterGroupName`. Update: replaces.
        parameter_group_name: Str = "ParameterGroupName";
        /// `ParameterNameValues`. Update: in place.
        parameter_name_values: Json = "ParameterNameValues";
    }
    get {
    }
    ref parameter_group_name;
}

resource! {
    /// `AWS::DAX::SubnetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-subnetgroup.html).
    SubnetGroup = "AWS::DAX::SubnetGroup", Ref = Str;
    new (subnet_ids: List<Str> = "SubnetIds");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `SubnetGroupName`. Update: replaces.
        subnet_group_name: Str = "SubnetGroupName";
        /// `SubnetIds`. Update: in place.
        subnet_ids: List<Str> = "SubnetIds";
    }
    get {
    }
    ref subnet_group_name;
}
