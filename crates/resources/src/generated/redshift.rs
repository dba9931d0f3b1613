// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Redshift`: 16 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Redshift::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html).
    Cluster = "AWS::Redshift::Cluster", Ref = Str;
    tags "Tags" List;
    new_with ClusterRequired {
        /// `NodeType`: at most 2 147 483 647 characters. Update: in place.
        node_type: Str = "NodeType",
        /// `MasterUsername`: at most 128 characters. Update: replaces.
        master_username: Str = "MasterUsername",
        /// `DBName`: at most 2 147 483 647 characters. Update: replaces.
        db_name: Str = "DBName",
        /// `ClusterType`: at most 2 147 483 647 characters. Update: in place.
        cluster_type: Str = "ClusterType",
    }
    set {
        /// `AllowVersionUpgrade`. Update: in place.
        allow_version_upgrade: Bool = "AllowVersionUpgrade";
        /// `AquaConfigurationStatus`. Update: in place.
        aqua_configuration_status: cluster::AquaConfigurationStatus = "AquaConfigurationStatus";
        /// `AutomatedSnapshotRetentionPeriod`. Update: in place.
        automated_snapshot_retention_period: Int = "AutomatedSnapshotRetentionPeriod";
        /// `AvailabilityZone`: at most 2 147 483 647 characters. Update: in place.
        availability_zone: Str = "AvailabilityZone";
        /// `AvailabilityZoneRelocation`. Update: in place.
        availability_zone_relocation: Bool = "AvailabilityZoneRelocation";
        /// `AvailabilityZoneRelocationStatus`. Update: in place.
        availability_zone_relocation_status: Str = "AvailabilityZoneRelocationStatus";
        /// `Classic`. Update: in place.
        classic: Bool = "Classic";
        /// `ClusterIdentifier`: at most 63 characters. Update: replaces.
        cluster_identifier: Str = "ClusterIdentifier";
        /// `ClusterParameterGroupName`: at most 255 characters. Update: in place.
        cluster_parameter_group_name: RedshiftClusterParameterGroupName = "ClusterParameterGroupName";
        /// `ClusterSecurityGroups`: at most 2 147 483 647 characters. Update: in place.
        cluster_security_groups: List<Str> = "ClusterSecurityGroups";
        /// `ClusterSubnetGroupName`: at most 2 147 483 647 characters. Update: replaces.
        cluster_subnet_group_name: RedshiftClusterSubnetGroupName = "ClusterSubnetGroupName";
        /// `ClusterType`: at most 2 147 483 647 characters. Update: in place.
        cluster_type: Str = "ClusterType";
        /// `ClusterVersion`: at most 2 147 483 647 characters. Update: in place.
        cluster_version: Str = "ClusterVersion";
        /// `DBName`: at most 2 147 483 647 characters. Update: replaces.
        db_name: Str = "DBName";
        /// `DeferMaintenance`. Update: in place.
        defer_maintenance: Bool = "DeferMaintenance";
        /// `DeferMaintenanceDuration`. Update: in place.
        defer_maintenance_duration: Int = "DeferMaintenanceDuration";
        /// `DeferMaintenanceEndTime`. Update: in place.
        defer_maintenance_end_time: Str = "DeferMaintenanceEndTime";
        /// `DeferMaintenanceStartTime`. Update: in place.
        defer_maintenance_start_time: Str = "DeferMaintenanceStartTime";
        /// `DestinationRegion`. Update: in place.
        destination_region: Str = "DestinationRegion";
        /// `ElasticIp`: at most 2 147 483 647 characters. Update: in place.
        elastic_ip: Str = "ElasticIp";
        /// `Encrypted`. Update: in place.
        encrypted: Bool = "Encrypted";
        /// `Endpoint`. Update: in place.
        endpoint: cluster::Endpoint = "Endpoint";
        /// `EnhancedVpcRouting`. Update: in place.
        enhanced_vpc_routing: Bool = "EnhancedVpcRouting";
        /// `HsmClientCertificateIdentifier`: at most 2 147 483 647 characters. Update: in place.
        hsm_client_certificate_identifier: Str = "HsmClientCertificateIdentifier";
        /// `HsmConfigurationIdentifier`: at most 2 147 483 647 characters. Update: in place.
        hsm_configuration_identifier: Str = "HsmConfigurationIdentifier";
        /// `IamRoles`: at most 50 items, at most 2 147 483 647 characters. Update: in place.
        iam_roles: List<IamRoleArn> = "IamRoles";
        /// `KmsKeyId`: at most 2 147 483 647 characters. Update: in place.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `LoggingProperties`. Update: in place.
        logging_properties: cluster::LoggingProperties = "LoggingProperties";
        /// `MaintenanceTrackName`: at most 2 147 483 647 characters. Update: in place.
        maintenance_track_name: Str = "MaintenanceTrackName";
        /// `ManageMasterPassword`. Update: in place.
        manage_master_password: Bool = "ManageMasterPassword";
        /// `ManualSnapshotRetentionPeriod`. Update: in place.
        manual_snapshot_retention_period: Int = "ManualSnapshotRetentionPeriod";
        /// `MasterPasswordSecretKmsKeyId`: at most 2 147 483 647 characters. Update: in place.
        master_password_secret_kms_key_id: KmsKey = "MasterPasswordSecretKmsKeyId";
        /// `MasterUserPassword`: at most 64 characters. Update: in place.
        master_user_password: Str = "MasterUserPassword";
        /// `MasterUsername`: at most 128 characters. Update: replaces.
        master_username: Str = "MasterUsername";
        /// `MultiAZ`. Update: in place.
        multi_az: Bool = "MultiAZ";
        /// `NamespaceResourcePolicy`. Update: in place.
        namespace_resource_policy: PolicyDocument = "NamespaceResourcePolicy";
        /// `NodeType`: at most 2 147 483 647 characters. Update: in place.
        node_type: Str = "NodeType";
        /// `NumberOfNodes`: 1 to 100. Update: in place.
        number_of_nodes: Int = "NumberOfNodes";
        /// `OwnerAccount`. Update: replaces.
        owner_account: Str = "OwnerAccount";
        /// `Port`. Update: in place.
        port: Int = "Port";
        /// `PreferredMaintenanceWindow`: at most 2 147 483 647 characters. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `PubliclyAccessible`. Update: in place.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `ResourceAction`. Update: in place.
        resource_action: Str = "ResourceAction";
        /// `RevisionTarget`. Update: in place.
        revision_target: Str = "RevisionTarget";
        /// `RotateEncryptionKey`. Update: in place.
        rotate_encryption_key: Bool = "RotateEncryptionKey";
        /// `SnapshotClusterIdentifier`. Update: replaces.
        snapshot_cluster_identifier: Str = "SnapshotClusterIdentifier";
        /// `SnapshotCopyGrantName`. Update: in place.
        snapshot_copy_grant_name: Str = "SnapshotCopyGrantName";
        /// `SnapshotCopyManual`. Update: in place.
        snapshot_copy_manual: Bool = "SnapshotCopyManual";
        /// `SnapshotCopyRetentionPeriod`. Update: in place.
        snapshot_copy_retention_period: Int = "SnapshotCopyRetentionPeriod";
        /// `SnapshotIdentifier`. Update: replaces.
        snapshot_identifier: Str = "SnapshotIdentifier";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<cluster::Tag> = "Tags";
        /// `VpcSecurityGroupIds`: at most 2 147 483 647 characters. Update: in place.
        vpc_security_group_ids: List<Str> = "VpcSecurityGroupIds";
    }
    get {
        /// `ClusterNamespaceArn`
        cluster_namespace_arn: Arn = "ClusterNamespaceArn";
        /// `DeferMaintenanceIdentifier`
        defer_maintenance_identifier: Str = "DeferMaintenanceIdentifier";
        /// `Endpoint.Address`
        endpoint_address: Str = "Endpoint.Address";
        /// `Endpoint.Port`
        endpoint_port: Str = "Endpoint.Port";
        /// `MasterPasswordSecretArn`
        master_password_secret_arn: Arn = "MasterPasswordSecretArn";
    }
    ref cluster_identifier;
}

/// Property types of `AWS::Redshift::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Endpoint` of `AWS::Redshift::Cluster`.
        Endpoint;
        new ();
        set {
            /// `Address`. Update: in place.
            address: Str = "Address";
            /// `Port`. Update: in place.
            port: Str = "Port";
        }
    }

    property! {
        /// `LoggingProperties` of `AWS::Redshift::Cluster`.
        LoggingProperties;
        new ();
        set {
            /// `BucketName`. Update: in place.
            bucket_name: S3BucketName = "BucketName";
            /// `LogDestinationType`. Update: in place.
            log_destination_type: Str = "LogDestinationType";
            /// `LogExports`: at most 3 items. Update: in place.
            log_exports: List<Str> = "LogExports";
            /// `S3KeyPrefix`. Update: in place.
            s3_key_prefix: Str = "S3KeyPrefix";
        }
    }

    property! {
        /// `Tag` of `AWS::Redshift::Cluster`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AquaConfigurationStatus` of `AWS::Redshift::Cluster`.
        AquaConfigurationStatus {
            AUTO = "auto",
            DISABLED = "disabled",
            ENABLED = "enabled",
        }
    }
}

resource! {
    /// `AWS::Redshift::ClusterParameterGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clusterparametergroup.html).
    ClusterParameterGroup = "AWS::Redshift::ClusterParameterGroup", Ref = RedshiftClusterParameterGroupName;
    tags "Tags" List;
    new_with ClusterParameterGroupRequired {
        /// `Description`: at most 2 147 483 647 characters. Update: replaces.
        description: Str = "Description",
        /// `ParameterGroupFamily`: at most 2 147 483 647 characters. Update: replaces.
        parameter_group_family: Str = "ParameterGroupFamily",
    }
    set {
        /// `Description`: at most 2 147 483 647 characters. Update: replaces.
        description: Str = "Description";
        /// `ParameterGroupFamily`: at most 2 147 483 647 characters. Update: replaces.
        parameter_group_family: Str = "ParameterGroupFamily";
        /// `ParameterGroupName`: at most 255 characters. Update: replaces.
        parameter_group_name: Str = "ParameterGroupName";
        /// `Parameters`. Update: in place.
        parameters: List<cluster_parameter_group::Parameter> = "Parameters";
        /// `Tags`. Update: in place.
        tags: List<cluster_parameter_group::Tag> = "Tags";
    }
    get {
    }
    ref parameter_group_name;
}

/// Property types of `AWS::Redshift::ClusterParameterGroup`.
pub mod cluster_parameter_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Parameter` of `AWS::Redshift::ClusterParameterGroup`.
        Parameter;
        new_with ParameterRequired {
            /// `ParameterValue`. Update: in place.
            parameter_value: Str = "ParameterValue",
            /// `ParameterName`. Update: in place.
            parameter_name: Str = "ParameterName",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Redshift::ClusterParameterGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Redshift::ClusterSecurityGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroup.html).
    ClusterSecurityGroup = "AWS::Redshift::ClusterSecurityGroup", Ref = RedshiftClusterSecurityGroupId;
    new (description: Str = "Description");
    set {
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `Tags`. Update: in place.
        tags: List<cluster_security_group::Tag> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Redshift::ClusterSecurityGroup`.
pub mod cluster_security_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Redshift::ClusterSecurityGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Redshift::ClusterSecurityGroupIngress`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroupingress.html).
    ClusterSecurityGroupIngress = "AWS::Redshift::ClusterSecurityGroupIngress", Ref = Str;
    new (cluster_security_group_name: Ec2SecurityGroupName = "ClusterSecurityGroupName");
    set {
        /// `CIDRIP`. Update: replaces.
        cidrip: Str = "CIDRIP";
        /// `ClusterSecurityGroupName`. Update: replaces.
        cluster_security_group_name: Ec2SecurityGroupName = "ClusterSecurityGroupName";
        /// `EC2SecurityGroupName`. Update: replaces.
        ec2_security_group_name: Ec2SecurityGroupName = "EC2SecurityGroupName";
        /// `EC2SecurityGroupOwnerId`. Update: replaces.
        ec2_security_group_owner_id: Str = "EC2SecurityGroupOwnerId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Redshift::ClusterSubnetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersubnetgroup.html).
    ClusterSubnetGroup = "AWS::Redshift::ClusterSubnetGroup", Ref = RedshiftClusterSubnetGroupName;
    tags "Tags" List;
    new (description: Str = "Description", subnet_ids: List<Ec2SubnetId> = "SubnetIds");
    set {
        /// `Description`: at most 2 147 483 647 characters. Update: in place.
        description: Str = "Description";
        /// `SubnetIds`: at most 20 items, at most 2 147 483 647 characters. Update: in place.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<cluster_subnet_group::Tag> = "Tags";
    }
    get {
    }
    ref cluster_subnet_group_name;
}

/// Property types of `AWS::Redshift::ClusterSubnetGroup`.
pub mod cluster_subnet_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::Tag;
}

resource! {
    /// `AWS::Redshift::EndpointAccess`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointaccess.html).
    EndpointAccess = "AWS::Redshift::EndpointAccess", Ref = Str;
    new_with EndpointAccessRequired {
        /// `ClusterIdentifier`: at most 2 147 483 647 characters. Update: replaces.
        cluster_identifier: Str = "ClusterIdentifier",
        /// `SubnetGroupName`: `^(?=^[a-zA-Z0-9-]+$).{1,255}$`. Update: replaces.
        subnet_group_name: RedshiftClusterSubnetGroupName = "SubnetGroupName",
        /// `EndpointName`: `^(?=^[a-z][a-z0-9]*(-[a-z0-9]+)*$).{1,30}$`. Update: replaces.
        endpoint_name: Str = "EndpointName",
        /// `VpcSecurityGroupIds`: at most 2 147 483 647 characters. Update: in place.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds",
    }
    set {
        /// `ClusterIdentifier`: at most 2 147 483 647 characters. Update: replaces.
        cluster_identifier: Str = "ClusterIdentifier";
        /// `EndpointName`: `^(?=^[a-z][a-z0-9]*(-[a-z0-9]+)*$).{1,30}$`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `ResourceOwner`: at most 2 147 483 647 characters, `^\d{12}$`. Update: replaces.
        resource_owner: Str = "ResourceOwner";
        /// `SubnetGroupName`: `^(?=^[a-zA-Z0-9-]+$).{1,255}$`. Update: replaces.
        subnet_group_name: RedshiftClusterSubnetGroupName = "SubnetGroupName";
        /// `VpcSecurityGroupIds`: at most 2 147 483 647 characters. Update: in place.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
    }
    get {
        /// `Address`
        address: Str = "Address";
        /// `EndpointCreateTime`
        endpoint_create_time: Str = "EndpointCreateTime";
        /// `EndpointStatus`
        endpoint_status: Str = "EndpointStatus";
        /// `Port`
        port: Int = "Port";
        /// `VpcEndpoint`
        vpc_endpoint: Json = "VpcEndpoint";
        /// `VpcEndpoint.NetworkInterfaces`
        vpc_endpoint_network_interfaces: List<Str> = "VpcEndpoint.NetworkInterfaces";
        /// `VpcEndpoint.VpcEndpointId`
        vpc_endpoint_vpc_endpoint_id: Str = "VpcEndpoint.VpcEndpointId";
        /// `VpcEndpoint.VpcId`
        vpc_endpoint_vpc_id: Str = "VpcEndpoint.VpcId";
        /// `VpcSecurityGroups`
        vpc_security_groups: List<Str> = "VpcSecurityGroups";
    }
    ref endpoint_name;
}

resource! {
    /// `AWS::Redshift::EndpointAuthorization`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointauthorization.html).
    EndpointAuthorization = "AWS::Redshift::EndpointAuthorization", Ref = Str;
    new_with EndpointAuthorizationRequired {
        /// `ClusterIdentifier`: `^(?=^[a-z][a-z0-9]*(-[a-z0-9]+)*$).{1,63}$`. Update: replaces.
        cluster_identifier: Str = "ClusterIdentifier",
        /// `Account`: `^\d{12}$`. Update: replaces.
        account: Str = "Account",
    }
    set {
        /// `Account`: `^\d{12}$`. Update: replaces.
        account: Str = "Account";
        /// `ClusterIdentifier`: `^(?=^[a-z][a-z0-9]*(-[a-z0-9]+)*$).{1,63}$`. Update: replaces.
        cluster_identifier: Str = "ClusterIdentifier";
        /// `Force`. Update: in place.
        force: Bool = "Force";
        /// `VpcIds`: `^vpc-[A-Za-z0-9]{1,17}$`. Update: in place.
        vpc_ids: List<Ec2VpcId> = "VpcIds";
    }
    get {
        /// `AllowedAllVPCs`
        allowed_all_vpcs: Bool = "AllowedAllVPCs";
        /// `AllowedVPCs`
        allowed_vpcs: List<Str> = "AllowedVPCs";
        /// `AuthorizeTime`
        authorize_time: Str = "AuthorizeTime";
        /// `ClusterStatus`
        cluster_status: Str = "ClusterStatus";
        /// `EndpointCount`
        endpoint_count: Int = "EndpointCount";
        /// `Grantee`
        grantee: Str = "Grantee";
        /// `Grantor`
        grantor: Str = "Grantor";
        /// `Status`
        status: Str = "Status";
    }
}

resource! {
    /// `AWS::Redshift::EventSubscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-eventsubscription.html).
    EventSubscription = "AWS::Redshift::EventSubscription", Ref = Str;
    tags "Tags" List;
    new (subscription_name: Str = "SubscriptionName");
    set {
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `EventCategories`: no item twice, at most 2 147 483 647 characters. Update: in place.
        event_categories: List<event_subscription::EventCategories> = "EventCategories";
        /// `Severity`: at most 2 147 483 647 characters. Update: in place.
        severity: event_subscription::Severity = "Severity";
        /// `SnsTopicArn`: at most 2 147 483 647 characters. Update: in place.
        sns_topic_arn: SnsTopicArn = "SnsTopicArn";
        /// `SourceIds`: at most 2 147 483 647 characters. Update: in place.
        source_ids: List<Str> = "SourceIds";
        /// `SourceType`: at most 2 147 483 647 characters. Update: in place.
        source_type: event_subscription::SourceType = "SourceType";
        /// `SubscriptionName`. Update: replaces.
        subscription_name: Str = "SubscriptionName";
        /// `Tags`. Update: in place.
        tags: List<event_subscription::Tag> = "Tags";
    }
    get {
        /// `CustSubscriptionId`
        cust_subscription_id: Str = "CustSubscriptionId";
        /// `CustomerAwsId`
        customer_aws_id: Str = "CustomerAwsId";
        /// `EventCategoriesList`
        event_categories_list: List<Str> = "EventCategoriesList";
        /// `SourceIdsList`
        source_ids_list: List<Str> = "SourceIdsList";
        /// `Status`
        status: Str = "Status";
        /// `SubscriptionCreationTime`
        subscription_creation_time: Str = "SubscriptionCreationTime";
    }
    ref subscription_name;
}

/// Property types of `AWS::Redshift::EventSubscription`.
pub mod event_subscription {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster_parameter_group::Tag;

    values! {
        /// `EventCategories` of `AWS::Redshift::EventSubscription`.
        EventCategories {
            CONFIGURATION = "configuration",
            MANAGEMENT = "management",
            MONITORING = "monitoring",
            SECURITY = "security",
            PENDING = "pending",
        }
    }

    values! {
        /// `Severity` of `AWS::Redshift::EventSubscription`.
        Severity {
            ERROR = "ERROR",
            INFO = "INFO",
        }
    }

    values! {
        /// `SourceType` of `AWS::Redshift::EventSubscription`.
        SourceType {
            CLUSTER = "cluster",
            CLUSTER_PARAMETER_GROUP = "cluster-parameter-group",
            CLUSTER_SECURITY_GROUP = "cluster-security-group",
            CLUSTER_SNAPSHOT = "cluster-snapshot",
            SCHEDULED_ACTION = "scheduled-action",
        }
    }
}

resource! {
    /// `AWS::Redshift::Integration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-integration.html).
    Integration = "AWS::Redshift::Integration", Ref = Arn;
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
        /// `IntegrationName`: 1 to 64 characters, `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Update: in place.
        integration_name: Str = "IntegrationName";
        /// `KMSKeyId`: at most 2 147 483 647 characters. Update: replaces.
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

/// Property types of `AWS::Redshift::Integration`.
pub mod integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Redshift::Integration`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::Redshift::QEV2IdcApplication`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-qev2idcapplication.html).
    QEV2IdcApplication = "AWS::Redshift::QEV2IdcApplication", Ref = Arn;
    tags "Tags" List;
    new_with QEV2IdcApplicationRequired {
        /// `IdcInstanceArn`: at most 2 147 483 647 characters. Update: replaces.
        idc_instance_arn: Str = "IdcInstanceArn",
        /// `Qev2IdcApplicationName`: 1 to 63 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        qev2_idc_application_name: Str = "Qev2IdcApplicationName",
        /// `IdcDisplayName`: 1 to 127 characters, `^[\w+=,.@-]+$`. Update: in place.
        idc_display_name: Str = "IdcDisplayName",
    }
    set {
        /// `IdcDisplayName`: 1 to 127 characters, `^[\w+=,.@-]+$`. Update: in place.
        idc_display_name: Str = "IdcDisplayName";
        /// `IdcInstanceArn`: at most 2 147 483 647 characters. Update: replaces.
        idc_instance_arn: Str = "IdcInstanceArn";
        /// `Qev2IdcApplicationName`: 1 to 63 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        qev2_idc_application_name: Str = "Qev2IdcApplicationName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<qev2_idc_application::Tag> = "Tags";
    }
    get {
        /// `IdcManagedApplicationArn`
        idc_managed_application_arn: Arn = "IdcManagedApplicationArn";
        /// `IdcOnboardStatus`
        idc_onboard_status: Str = "IdcOnboardStatus";
    }
    ref qev2_idc_application_arn;
}

/// Property types of `AWS::Redshift::QEV2IdcApplication`.
pub mod qev2_idc_application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster_parameter_group::Tag;
}

resource! {
    /// `AWS::Redshift::RedshiftIdcApplication`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html).
    RedshiftIdcApplication = "AWS::Redshift::RedshiftIdcApplication", Ref = Arn;
    tags "Tags" List;
    new_with RedshiftIdcApplicationRequired {
        /// `IdcInstanceArn`: at most 2 147 483 647 characters. Update: replaces.
        idc_instance_arn: Str = "IdcInstanceArn",
        /// `RedshiftIdcApplicationName`: 1 to 63 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        redshift_idc_application_name: Str = "RedshiftIdcApplicationName",
        /// `IdcDisplayName`: 1 to 127 characters, `^[\w+=,.@-]+$`. Update: in place.
        idc_display_name: Str = "IdcDisplayName",
        /// `IamRoleArn`: at most 2 147 483 647 characters. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn",
    }
    set {
        /// `ApplicationType`. Update: replaces.
        application_type: redshift_idc_application::ApplicationType = "ApplicationType";
        /// `AuthorizedTokenIssuerList`. Update: in place.
        authorized_token_issuer_list: List<redshift_idc_application::AuthorizedTokenIssuer> = "AuthorizedTokenIssuerList";
        /// `IamRoleArn`: at most 2 147 483 647 characters. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn";
        /// `IdcDisplayName`: 1 to 127 characters, `^[\w+=,.@-]+$`. Update: in place.
        idc_display_name: Str = "IdcDisplayName";
        /// `IdcInstanceArn`: at most 2 147 483 647 characters. Update: replaces.
        idc_instance_arn: Str = "IdcInstanceArn";
        /// `IdentityNamespace`: 1 to 127 characters, `^[a-zA-Z0-9_+.#@$-]+$`. Update: in place.
        identity_namespace: Str = "IdentityNamespace";
        /// `RedshiftIdcApplicationName`: 1 to 63 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        redshift_idc_application_name: Str = "RedshiftIdcApplicationName";
        /// `ServiceIntegrations`. Update: in place.
        service_integrations: List<redshift_idc_application::ServiceIntegrationsUnion> = "ServiceIntegrations";
        /// `SsoTagKeys`: at most 2 147 483 647 characters. Update: replaces.
        sso_tag_keys: List<Str> = "SsoTagKeys";
        /// `Tags`: no item twice. Update: in place.
        tags: List<redshift_idc_application::Tag> = "Tags";
    }
    get {
        /// `IdcManagedApplicationArn`
        idc_managed_application_arn: Arn = "IdcManagedApplicationArn";
        /// `IdcOnboardStatus`
        idc_onboard_status: Str = "IdcOnboardStatus";
    }
    ref redshift_idc_application_arn;
}

/// Property types of `AWS::Redshift::RedshiftIdcApplication`.
pub mod redshift_idc_application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster_parameter_group::Tag;

    property! {
        /// `AuthorizedTokenIssuer` of `AWS::Redshift::RedshiftIdcApplication`.
        AuthorizedTokenIssuer;
        new ();
        set {
            /// `AuthorizedAudiencesList`: at most 2 147 483 647 characters. Update: in place.
            authorized_audiences_list: List<Str> = "AuthorizedAudiencesList";
            /// `TrustedTokenIssuerArn`: at most 2 147 483 647 characters. Update: in place.
            trusted_token_issuer_arn: Str = "TrustedTokenIssuerArn";
        }
    }

    property! {
        /// `Connect` of `AWS::Redshift::RedshiftIdcApplication`.
        Connect;
        new (authorization: Authorization = "Authorization");
        set {
        }
    }

    property! {
        /// `LakeFormationQuery` of `AWS::Redshift::RedshiftIdcApplication`.
        LakeFormationQuery;
        new (authorization: Authorization = "Authorization");
        set {
        }
    }

    property! {
        /// `LakeFormationScopeUnion` of `AWS::Redshift::RedshiftIdcApplication`.
        LakeFormationScopeUnion;
        new ();
        set {
            /// `LakeFormationQuery`. Update: in place.
            lake_formation_query: LakeFormationQuery = "LakeFormationQuery";
        }
    }

    property! {
        /// `ReadWriteAccess` of `AWS::Redshift::RedshiftIdcApplication`.
        ReadWriteAccess;
        new (authorization: Authorization = "Authorization");
        set {
        }
    }

    property! {
        /// `RedshiftScopeUnion` of `AWS::Redshift::RedshiftIdcApplication`.
        RedshiftScopeUnion;
        new ();
        set {
            /// `Connect`. Update: in place.
            connect: Connect = "Connect";
        }
    }

    property! {
        /// `S3AccessGrantsScopeUnion` of `AWS::Redshift::RedshiftIdcApplication`.
        S3AccessGrantsScopeUnion;
        new ();
        set {
            /// `ReadWriteAccess`. Update: in place.
            read_write_access: ReadWriteAccess = "ReadWriteAccess";
        }
    }

    property! {
        /// `ServiceIntegrationsUnion` of `AWS::Redshift::RedshiftIdcApplication`.
        ServiceIntegrationsUnion;
        new ();
        set {
            /// `LakeFormation`. Update: in place.
            lake_formation: List<LakeFormationScopeUnion> = "LakeFormation";
            /// `Redshift`. Update: in place.
            redshift: List<RedshiftScopeUnion> = "Redshift";
            /// `S3AccessGrants`. Update: in place.
            s3_access_grants: List<S3AccessGrantsScopeUnion> = "S3AccessGrants";
        }
    }

    values! {
        /// `ApplicationType` of `AWS::Redshift::RedshiftIdcApplication`.
        ApplicationType {
            NONE = "None",
            LAKEHOUSE = "Lakehouse",
        }
    }

    values! {
        /// `Authorization` of `AWS::Redshift::RedshiftIdcApplication`.
        Authorization {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }
}

resource! {
    /// `AWS::Redshift::ScheduledAction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-scheduledaction.html).
    ScheduledAction = "AWS::Redshift::ScheduledAction", Ref = Str;
    new (scheduled_action_name: Str = "ScheduledActionName");
    set {
        /// `Enable`. Update: in place.
        enable: Bool = "Enable";
        /// `EndTime`. Update: in place.
        end_time: Str = "EndTime";
        /// `IamRole`: at most 2 147 483 647 characters. Update: in place.
        iam_role: Str = "IamRole";
        /// `Schedule`: at most 2 147 483 647 characters. Update: in place.
        schedule: Str = "Schedule";
        /// `ScheduledActionDescription`: at most 2 147 483 647 characters. Update: in place.
        scheduled_action_description: Str = "ScheduledActionDescription";
        /// `ScheduledActionName`: at most 2 147 483 647 characters. Update: replaces.
        scheduled_action_name: Str = "ScheduledActionName";
        /// `StartTime`. Update: in place.
        start_time: Str = "StartTime";
        /// `TargetAction`. Update: in place.
        target_action: scheduled_action::ScheduledActionType = "TargetAction";
    }
    get {
        /// `NextInvocations`
        next_invocations: List<Str> = "NextInvocations";
        /// `State`
        state: Str = "State";
    }
    ref scheduled_action_name;
}

/// Property types of `AWS::Redshift::ScheduledAction`.
pub mod scheduled_action {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `PauseClusterMessage` of `AWS::Redshift::ScheduledAction`.
        PauseClusterMessage;
        new (cluster_identifier: Str = "ClusterIdentifier");
        set {
        }
    }

    property! {
        /// `ResizeClusterMessage` of `AWS::Redshift::ScheduledAction`.
        ResizeClusterMessage;
        new (cluster_identifier: Str = "ClusterIdentifier");
        set {
            /// `Classic`. Update: in place.
            classic: Bool = "Classic";
            /// `ClusterType`. Update: in place.
            cluster_type: Str = "ClusterType";
            /// `NodeType`. Update: in place.
            node_type: Str = "NodeType";
            /// `NumberOfNodes`. Update: in place.
            number_of_nodes: Int = "NumberOfNodes";
        }
    }

    property! {
        /// `ResumeClusterMessage` of `AWS::Redshift::ScheduledAction`.
        ResumeClusterMessage;
        new (cluster_identifier: Str = "ClusterIdentifier");
        set {
        }
    }

    property! {
        /// `ScheduledActionType` of `AWS::Redshift::ScheduledAction`.
        ScheduledActionType;
        new ();
        set {
            /// `PauseCluster`. Update: in place.
            pause_cluster: PauseClusterMessage = "PauseCluster";
            /// `ResizeCluster`. Update: in place.
            resize_cluster: ResizeClusterMessage = "ResizeCluster";
            /// `ResumeCluster`. Update: in place.
            resume_cluster: ResumeClusterMessage = "ResumeCluster";
        }
    }
}

resource! {
    /// `AWS::Redshift::Snapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshot.html).
    Snapshot = "AWS::Redshift::Snapshot", Ref = Arn;
    tags "Tags" List;
    new_with SnapshotRequired {
        /// `SnapshotIdentifier`: 1 to 255 characters. Update: replaces.
        snapshot_identifier: Str = "SnapshotIdentifier",
        /// `ClusterIdentifier`: 1 to 63 characters. Update: replaces.
        cluster_identifier: Str = "ClusterIdentifier",
    }
    set {
        /// `ClusterIdentifier`: 1 to 63 characters. Update: replaces.
        cluster_identifier: Str = "ClusterIdentifier";
        /// `ManualSnapshotRetentionPeriod`: -1 to 3653. Update: in place.
        manual_snapshot_retention_period: Int = "ManualSnapshotRetentionPeriod";
        /// `SnapshotIdentifier`: 1 to 255 characters. Update: replaces.
        snapshot_identifier: Str = "SnapshotIdentifier";
        /// `Tags`. Update: in place.
        tags: List<snapshot::Tag> = "Tags";
    }
    get {
        /// `AvailabilityZone`
        availability_zone: Str = "AvailabilityZone";
        /// `ClusterCreateTime`
        cluster_create_time: Str = "ClusterCreateTime";
        /// `ClusterVersion`
        cluster_version: Str = "ClusterVersion";
        /// `DBName`
        db_name: Str = "DBName";
        /// `Encrypted`
        encrypted: Bool = "Encrypted";
        /// `EncryptedWithHSM`
        encrypted_with_hsm: Bool = "EncryptedWithHSM";
        /// `EngineFullVersion`
        engine_full_version: Str = "EngineFullVersion";
        /// `EnhancedVpcRouting`
        enhanced_vpc_routing: Bool = "EnhancedVpcRouting";
        /// `KmsKeyId`
        kms_key_id: Str = "KmsKeyId";
        /// `MaintenanceTrackName`
        maintenance_track_name: Str = "MaintenanceTrackName";
        /// `MasterUsername`
        master_username: Str = "MasterUsername";
        /// `NodeType`
        node_type: Str = "NodeType";
        /// `NumberOfNodes`
        number_of_nodes: Int = "NumberOfNodes";
        /// `OwnerAccount`
        owner_account: Str = "OwnerAccount";
        /// `Port`
        port: Int = "Port";
        /// `SnapshotCreateTime`
        snapshot_create_time: Str = "SnapshotCreateTime";
        /// `SnapshotType`
        snapshot_type: Str = "SnapshotType";
        /// `Status`
        status: Str = "Status";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref snapshot_arn;
}

/// Property types of `AWS::Redshift::Snapshot`.
pub mod snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster_parameter_group::Tag;
}

resource! {
    /// `AWS::Redshift::SnapshotCopyGrant`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotcopygrant.html).
    SnapshotCopyGrant = "AWS::Redshift::SnapshotCopyGrant", Ref = Arn;
    tags "Tags" List;
    new (snapshot_copy_grant_name: Str = "SnapshotCopyGrantName");
    set {
        /// `KmsKeyId`: at most 2 147 483 647 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `SnapshotCopyGrantName`: 1 to 63 characters, `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Update: replaces.
        snapshot_copy_grant_name: Str = "SnapshotCopyGrantName";
        /// `Tags`. Update: in place.
        tags: List<snapshot_copy_grant::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Redshift::SnapshotCopyGrant`.
pub mod snapshot_copy_grant {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Redshift::SnapshotCopyGrant`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Redshift::SnapshotSchedule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotschedule.html).
    SnapshotSchedule = "AWS::Redshift::SnapshotSchedule", Ref = Arn;
    tags "Tags" List;
    new (schedule_identifier: Str = "ScheduleIdentifier", schedule_definitions: List<Str> = "ScheduleDefinitions");
    set {
        /// `ScheduleDefinitions`: at most 2 147 483 647 characters. Update: in place.
        schedule_definitions: List<Str> = "ScheduleDefinitions";
        /// `ScheduleDescription`: at most 2 147 483 647 characters. Update: replaces.
        schedule_description: Str = "ScheduleDescription";
        /// `ScheduleIdentifier`: at most 2 147 483 647 characters. Update: replaces.
        schedule_identifier: Str = "ScheduleIdentifier";
        /// `Tags`. Update: in place.
        tags: List<snapshot_schedule::Tag> = "Tags";
    }
    get {
        /// `AssociatedClusterCount`
        associated_cluster_count: Int = "AssociatedClusterCount";
    }
    ref arn;
}

/// Property types of `AWS::Redshift::SnapshotSchedule`.
pub mod snapshot_schedule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::snapshot_copy_grant::Tag;
}

resource! {
    /// `AWS::Redshift::UsageLimit`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html).
    UsageLimit = "AWS::Redshift::UsageLimit", Ref = Arn;
    tags "Tags" List;
    new_with UsageLimitRequired {
        /// `ClusterIdentifier`: at most 2 147 483 647 characters. Update: replaces.
        cluster_identifier: Str = "ClusterIdentifier",
        /// `FeatureType`. Update: replaces.
        feature_type: usage_limit::FeatureType = "FeatureType",
        /// `LimitType`. Update: replaces.
        limit_type: usage_limit::LimitType = "LimitType",
        /// `Amount`. Update: in place.
        amount: Num = "Amount",
    }
    set {
        /// `Amount`. Update: in place.
        amount: Num = "Amount";
        /// `BreachAction`. Update: in place.
        breach_action: usage_limit::BreachAction = "BreachAction";
        /// `ClusterIdentifier`: at most 2 147 483 647 characters. Update: replaces.
        cluster_identifier: Str = "ClusterIdentifier";
        /// `FeatureType`. Update: replaces.
        feature_type: usage_limit::FeatureType = "FeatureType";
        /// `LimitType`. Update: replaces.
        limit_type: usage_limit::LimitType = "LimitType";
        /// `Period`. Update: replaces.
        period: usage_limit::Period = "Period";
        /// `Tags`. Update: in place.
        tags: List<usage_limit::Tag> = "Tags";
    }
    get {
        /// `UsageLimitId`
        usage_limit_id: Str = "UsageLimitId";
    }
    ref arn;
}

/// Property types of `AWS::Redshift::UsageLimit`.
pub mod usage_limit {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster_parameter_group::Tag;

    values! {
        /// `BreachAction` of `AWS::Redshift::UsageLimit`.
        BreachAction {
            LOG = "log",
            EMIT_METRIC = "emit-metric",
            DISABLE = "disable",
        }
    }

    values! {
        /// `FeatureType` of `AWS::Redshift::UsageLimit`.
        FeatureType {
            SPECTRUM = "spectrum",
            CONCURRENCY_SCALING = "concurrency-scaling",
            CROSS_REGION_DATASHARING = "cross-region-datasharing",
            EXTRA_COMPUTE_FOR_AUTOMATIC_OPTIMIZATION = "extra-compute-for-automatic-optimization",
        }
    }

    values! {
        /// `LimitType` of `AWS::Redshift::UsageLimit`.
        LimitType {
            TIME = "time",
            DATA_SCANNED = "data-scanned",
        }
    }

    values! {
        /// `Period` of `AWS::Redshift::UsageLimit`.
        Period {
            DAILY = "daily",
            WEEKLY = "weekly",
            MONTHLY = "monthly",
        }
    }
}
