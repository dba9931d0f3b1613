// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::RedshiftServerless`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::RedshiftServerless::Namespace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html).
    Namespace = "AWS::RedshiftServerless::Namespace", Ref = Str;
    tags "Tags" List;
    new (namespace_name: Str = "NamespaceName");
    set {
        /// `AdminPasswordSecretKmsKeyId`. Update: in place.
        admin_password_secret_kms_key_id: Str = "AdminPasswordSecretKmsKeyId";
        /// `AdminUserPassword`: 8 to 64 characters. Update: in place.
        admin_user_password: Str = "AdminUserPassword";
        /// `AdminUsername`: `[a-zA-Z][a-zA-Z_0-9+.@-]*`. Update: in place.
        admin_username: Str = "AdminUsername";
        /// `DbName`: at most 127 characters, `[a-zA-Z][a-zA-Z_0-9+.@-]*`. Update: in place.
        db_name: Str = "DbName";
        /// `DefaultIamRoleArn`. Update: in place.
        default_iam_role_arn: IamRoleArn = "DefaultIamRoleArn";
        /// `FinalSnapshotName`: at most 255 characters, `[a-z][a-z0-9]*(-[a-z0-9]+)*`. Update: in place.
        final_snapshot_name: Str = "FinalSnapshotName";
        /// `FinalSnapshotRetentionPeriod`. Update: in place.
        final_snapshot_retention_period: Int = "FinalSnapshotRetentionPeriod";
        /// `IamRoles`: at most 512 characters. Update: in place.
        iam_roles: List<IamRoleArn> = "IamRoles";
        /// `KmsKeyId`. Update: in place.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `LogExports`: at most 16 items. Update: in place.
        log_exports: List<namespace::LogExport> = "LogExports";
        /// `ManageAdminPassword`. Update: in place.
        manage_admin_password: Bool = "ManageAdminPassword";
        /// `NamespaceName`: 3 to 64 characters, `^[a-z0-9-]+$`. Update: replaces.
        namespace_name: Str = "NamespaceName";
        /// `NamespaceResourcePolicy`. Update: in place.
        namespace_resource_policy: PolicyDocument = "NamespaceResourcePolicy";
        /// `RedshiftIdcApplicationArn`: 1 to 1024 characters. Update: in place.
        redshift_idc_application_arn: Str = "RedshiftIdcApplicationArn";
        /// `SnapshotCopyConfigurations`: at most 1 items. Update: in place.
        snapshot_copy_configurations: List<namespace::SnapshotCopyConfiguration> = "SnapshotCopyConfigurations";
        /// `Tags`: at most 200 items. Update: may replace.
        tags: List<namespace::Tag> = "Tags";
    }
    get {
        /// `Namespace`
        namespace: Json = "Namespace";
        /// `Namespace.AdminPasswordSecretArn`
        namespace_admin_password_secret_arn: Arn = "Namespace.AdminPasswordSecretArn";
        /// `Namespace.AdminPasswordSecretKmsKeyId`
        namespace_admin_password_secret_kms_key_id: Str = "Namespace.AdminPasswordSecretKmsKeyId";
        /// `Namespace.AdminUsername`
        namespace_admin_username: Str = "Namespace.AdminUsername";
        /// `Namespace.CreationDate`
        namespace_creation_date: Str = "Namespace.CreationDate";
        /// `Namespace.DbName`
        namespace_db_name: Str = "Namespace.DbName";
        /// `Namespace.DefaultIamRoleArn`
        namespace_default_iam_role_arn: Arn = "Namespace.DefaultIamRoleArn";
        /// `Namespace.IamRoles`
        namespace_iam_roles: List<Str> = "Namespace.IamRoles";
        /// `Namespace.KmsKeyId`
        namespace_kms_key_id: Str = "Namespace.KmsKeyId";
        /// `Namespace.LogExports`
        namespace_log_exports: List<Str> = "Namespace.LogExports";
        /// `Namespace.NamespaceArn`
        namespace_namespace_arn: Arn = "Namespace.NamespaceArn";
        /// `Namespace.NamespaceId`
        namespace_namespace_id: Str = "Namespace.NamespaceId";
        /// `Namespace.NamespaceName`
        namespace_namespace_name: Str = "Namespace.NamespaceName";
        /// `Namespace.Status`
        namespace_status: Str = "Namespace.Status";
    }
    ref namespace_name;
}

/// Property types of `AWS::RedshiftServerless::Namespace`.
pub mod namespace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `SnapshotCopyConfiguration` of `AWS::RedshiftServerless::Namespace`.
        SnapshotCopyConfiguration;
        new (destination_region: Str = "DestinationRegion");
        set {
            /// `DestinationKmsKeyId`. Update: in place.
            destination_kms_key_id: Str = "DestinationKmsKeyId";
            /// `SnapshotRetentionPeriod`. Update: in place.
            snapshot_retention_period: Int = "SnapshotRetentionPeriod";
        }
    }

    property! {
        /// `Tag` of `AWS::RedshiftServerless::Namespace`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `LogExport` of `AWS::RedshiftServerless::Namespace`.
        LogExport {
            USERACTIVITYLOG = "useractivitylog",
            USERLOG = "userlog",
            CONNECTIONLOG = "connectionlog",
        }
    }
}

resource! {
    /// `AWS::RedshiftServerless::Snapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-snapshot.html).
    Snapshot = "AWS::RedshiftServerless::Snapshot", Ref = Str;
    tags "Tags" List;
    new (snapshot_name: Str = "SnapshotName");
    set {
        /// `NamespaceName`: 3 to 64 characters, `^(?=^[a-z0-9-]+$).{3,64}$`. Update: replaces.
        namespace_name: Str = "NamespaceName";
        /// `RetentionPeriod`. Update: in place.
        retention_period: Int = "RetentionPeriod";
        /// `SnapshotName`: 3 to 64 characters, `^(?=^[a-z0-9-]+$).{3,64}$`. Update: replaces.
        snapshot_name: Str = "SnapshotName";
        /// `Tags`: at most 200 items. Update: replaces.
        tags: List<snapshot::Tag> = "Tags";
    }
    get {
        /// `OwnerAccount`
        owner_account: Str = "OwnerAccount";
        /// `Snapshot`
        snapshot: Json = "Snapshot";
        /// `Snapshot.AdminUsername`
        snapshot_admin_username: Str = "Snapshot.AdminUsername";
        /// `Snapshot.KmsKeyId`
        snapshot_kms_key_id: Str = "Snapshot.KmsKeyId";
        /// `Snapshot.NamespaceArn`
        snapshot_namespace_arn: Arn = "Snapshot.NamespaceArn";
        /// `Snapshot.NamespaceName`
        snapshot_namespace_name: Str = "Snapshot.NamespaceName";
        /// `Snapshot.OwnerAccount`
        snapshot_owner_account: Str = "Snapshot.OwnerAccount";
        /// `Snapshot.RetentionPeriod`
        snapshot_retention_period: Int = "Snapshot.RetentionPeriod";
        /// `Snapshot.SnapshotArn`
        snapshot_snapshot_arn: Arn = "Snapshot.SnapshotArn";
        /// `Snapshot.SnapshotCreateTime`
        snapshot_snapshot_create_time: Str = "Snapshot.SnapshotCreateTime";
        /// `Snapshot.SnapshotName`
        snapshot_snapshot_name: Str = "Snapshot.SnapshotName";
        /// `Snapshot.Status`
        snapshot_status: Str = "Snapshot.Status";
    }
    ref snapshot_name;
}

/// Property types of `AWS::RedshiftServerless::Snapshot`.
pub mod snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::RedshiftServerless::Snapshot`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::RedshiftServerless::Workgroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html).
    Workgroup = "AWS::RedshiftServerless::Workgroup", Ref = Str;
    tags "Tags" List;
    new (workgroup_name: Str = "WorkgroupName");
    set {
        /// `BaseCapacity`. Update: in place.
        base_capacity: Int = "BaseCapacity";
        /// `ConfigParameters`: at least 1 items, no item twice. Update: in place.
        config_parameters: List<workgroup::ConfigParameter> = "ConfigParameters";
        /// `EnhancedVpcRouting`: default `false`. Update: in place.
        enhanced_vpc_routing: Bool = "EnhancedVpcRouting";
        /// `MaxCapacity`. Update: in place.
        max_capacity: Int = "MaxCapacity";
        /// `NamespaceName`: 3 to 64 characters, `^(?=^[a-z0-9-]+$).{3,64}$`. Update: replaces.
        namespace_name: Str = "NamespaceName";
        /// `Port`. Update: in place.
        port: Int = "Port";
        /// `PricePerformanceTarget`. Update: in place.
        price_performance_target: workgroup::PerformanceTarget = "PricePerformanceTarget";
        /// `PubliclyAccessible`: default `false`. Update: in place.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `RecoveryPointId`. Update: in place.
        recovery_point_id: Str = "RecoveryPointId";
        /// `SecurityGroupIds`: 1 to 32 items, at most 255 characters, `^sg-[0-9a-fA-F]{8,}$`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SnapshotArn`. Update: in place.
        snapshot_arn: Str = "SnapshotArn";
        /// `SnapshotName`. Update: in place.
        snapshot_name: Str = "SnapshotName";
        /// `SnapshotOwnerAccount`. Update: in place.
        snapshot_owner_account: Str = "SnapshotOwnerAccount";
        /// `SubnetIds`: 1 to 32 items, at most 255 characters, `^subnet-[0-9a-fA-F]{8,}$`. Update: in place.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<workgroup::Tag> = "Tags";
        /// `TrackName`: 1 to 256 characters, `^[a-zA-Z0-9_]+$`. Update: in place.
        track_name: Str = "TrackName";
        /// `Workgroup`. Update: in place.
        workgroup: workgroup::Workgroup = "Workgroup";
        /// `WorkgroupName`: 3 to 64 characters, `^(?=^[a-z0-9-]+$).{3,64}$`. Update: replaces.
        workgroup_name: Str = "WorkgroupName";
    }
    get {
        /// `Workgroup`
        workgroup: Json = "Workgroup";
        /// `Workgroup.BaseCapacity`
        workgroup_base_capacity: Int = "Workgroup.BaseCapacity";
        /// `Workgroup.ConfigParameters`
        workgroup_config_parameters: List<Str> = "Workgroup.ConfigParameters";
        /// `Workgroup.CreationDate`
        workgroup_creation_date: Str = "Workgroup.CreationDate";
        /// `Workgroup.Endpoint`
        workgroup_endpoint: Json = "Workgroup.Endpoint";
        /// `Workgroup.Endpoint.Address`
        workgroup_endpoint_address: Str = "Workgroup.Endpoint.Address";
        /// `Workgroup.Endpoint.Port`
        workgroup_endpoint_port: Int = "Workgroup.Endpoint.Port";
        /// `Workgroup.Endpoint.VpcEndpoints`
        workgroup_endpoint_vpc_endpoints: List<Str> = "Workgroup.Endpoint.VpcEndpoints";
        /// `Workgroup.EnhancedVpcRouting`
        workgroup_enhanced_vpc_routing: Bool = "Workgroup.EnhancedVpcRouting";
        /// `Workgroup.MaxCapacity`
        workgroup_max_capacity: Int = "Workgroup.MaxCapacity";
        /// `Workgroup.NamespaceName`
        workgroup_namespace_name: Str = "Workgroup.NamespaceName";
        /// `Workgroup.PubliclyAccessible`
        workgroup_publicly_accessible: Bool = "Workgroup.PubliclyAccessible";
        /// `Workgroup.SecurityGroupIds`
        workgroup_security_group_ids: List<Str> = "Workgroup.SecurityGroupIds";
        /// `Workgroup.Status`
        workgroup_status: Str = "Workgroup.Status";
        /// `Workgroup.SubnetIds`
        workgroup_subnet_ids: List<Str> = "Workgroup.SubnetIds";
        /// `Workgroup.TrackName`
        workgroup_track_name: Str = "Workgroup.TrackName";
        /// `Workgroup.WorkgroupArn`
        workgroup_workgroup_arn: Arn = "Workgroup.WorkgroupArn";
        /// `Workgroup.WorkgroupId`
        workgroup_workgroup_id: Str = "Workgroup.WorkgroupId";
        /// `Workgroup.WorkgroupName`
        workgroup_workgroup_name: Str = "Workgroup.WorkgroupName";
    }
    ref workgroup_name;
}

/// Property types of `AWS::RedshiftServerless::Workgroup`.
pub mod workgroup {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConfigParameter` of `AWS::RedshiftServerless::Workgroup`.
        ConfigParameter;
        new ();
        set {
            /// `ParameterKey`: at most 255 characters. Update: in place.
            parameter_key: Str = "ParameterKey";
            /// `ParameterValue`: at most 15 000 characters. Update: in place.
            parameter_value: Str = "ParameterValue";
        }
    }

    property! {
        /// `Endpoint` of `AWS::RedshiftServerless::Workgroup`.
        Endpoint;
        new ();
        set {
            /// `Address`. Update: in place.
            address: Str = "Address";
            /// `Port`. Update: in place.
            port: Int = "Port";
            /// `VpcEndpoints`. Update: in place.
            vpc_endpoints: List<VpcEndpoint> = "VpcEndpoints";
        }
    }

    property! {
        /// `NetworkInterface` of `AWS::RedshiftServerless::Workgroup`.
        NetworkInterface;
        new ();
        set {
            /// `AvailabilityZone`. Update: in place.
            availability_zone: Str = "AvailabilityZone";
            /// `NetworkInterfaceId`. Update: in place.
            network_interface_id: Str = "NetworkInterfaceId";
            /// `PrivateIpAddress`. Update: in place.
            private_ip_address: Str = "PrivateIpAddress";
            /// `SubnetId`. Update: in place.
            subnet_id: Ec2SubnetId = "SubnetId";
        }
    }

    property! {
        /// `PerformanceTarget` of `AWS::RedshiftServerless::Workgroup`.
        PerformanceTarget;
        new ();
        set {
            /// `Level`: 1 to 100. Update: in place.
            level: Int = "Level";
            /// `Status`. Update: in place.
            status: PerformanceTargetStatus = "Status";
        }
    }

    property! {
        /// `Tag` of `AWS::RedshiftServerless::Workgroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcEndpoint` of `AWS::RedshiftServerless::Workgroup`.
        VpcEndpoint;
        new ();
        set {
            /// `NetworkInterfaces`. Update: in place.
            network_interfaces: List<NetworkInterface> = "NetworkInterfaces";
            /// `VpcEndpointId`. Update: in place.
            vpc_endpoint_id: Str = "VpcEndpointId";
            /// `VpcId`. Update: in place.
            vpc_id: Ec2VpcId = "VpcId";
        }
    }

    property! {
        /// `Workgroup` of `AWS::RedshiftServerless::Workgroup`.
        Workgroup;
        new ();
        set {
            /// `BaseCapacity`. Update: in place.
            base_capacity: Int = "BaseCapacity";
            /// `ConfigParameters`: no item twice. Update: in place.
            config_parameters: List<ConfigParameter> = "ConfigParameters";
            /// `CreationDate`. Update: in place.
            creation_date: Str = "CreationDate";
            /// `Endpoint`. Update: in place.
            endpoint: Endpoint = "Endpoint";
            /// `EnhancedVpcRouting`. Update: in place.
            enhanced_vpc_routing: Bool = "EnhancedVpcRouting";
            /// `MaxCapacity`. Update: in place.
            max_capacity: Int = "MaxCapacity";
            /// `NamespaceName`: 3 to 64 characters, `^[a-z0-9-]+$`. Update: in place.
            namespace_name: Str = "NamespaceName";
            /// `PricePerformanceTarget`. Update: in place.
            price_performance_target: PerformanceTarget = "PricePerformanceTarget";
            /// `PubliclyAccessible`. Update: in place.
            publicly_accessible: Bool = "PubliclyAccessible";
            /// `SecurityGroupIds`: at most 255 characters, `^sg-[0-9a-fA-F]{8,}$`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `Status`. Update: in place.
            status: WorkgroupStatus = "Status";
            /// `SubnetIds`: at most 255 characters, `^subnet-[0-9a-fA-F]{8,}$`. Update: in place.
            subnet_ids: List<Str> = "SubnetIds";
            /// `TrackName`: 1 to 256 characters, `^[a-zA-Z0-9_]+$`. Update: in place.
            track_name: Str = "TrackName";
            /// `WorkgroupArn`. Update: in place.
            workgroup_arn: Str = "WorkgroupArn";
            /// `WorkgroupId`. Update: in place.
            workgroup_id: Str = "WorkgroupId";
            /// `WorkgroupName`: 3 to 64 characters, `^[a-z0-9-]*$`. Update: in place.
            workgroup_name: Str = "WorkgroupName";
        }
    }

    values! {
        /// `PerformanceTargetStatus` of `AWS::RedshiftServerless::Workgroup`.
        PerformanceTargetStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `WorkgroupStatus` of `AWS::RedshiftServerless::Workgroup`.
        WorkgroupStatus {
            CREATING = "CREATING",
            AVAILABLE = "AVAILABLE",
            MODIFYING = "MODIFYING",
            DELETING = "DELETING",
        }
    }
}
