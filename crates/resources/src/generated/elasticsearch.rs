// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Elasticsearch`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Elasticsearch::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html).
    Domain = "AWS::Elasticsearch::Domain", Ref = Str;
    new ();
    set {
        /// `AccessPolicies`. Update: in place.
        access_policies: Json = "AccessPolicies";
        /// `AdvancedOptions`. Update: in place.
        advanced_options: Map<Str> = "AdvancedOptions";
        /// `AdvancedSecurityOptions`. Update: may replace.
        advanced_security_options: domain::AdvancedSecurityOptionsInput = "AdvancedSecurityOptions";
        /// `CognitoOptions`. Update: in place.
        cognito_options: domain::CognitoOptions = "CognitoOptions";
        /// `DomainEndpointOptions`. Update: in place.
        domain_endpoint_options: domain::DomainEndpointOptions = "DomainEndpointOptions";
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `EBSOptions`. Update: in place.
        ebs_options: domain::EBSOptions = "EBSOptions";
        /// `ElasticsearchClusterConfig`. Update: in place.
        elasticsearch_cluster_config: domain::ElasticsearchClusterConfig = "ElasticsearchClusterConfig";
        /// `ElasticsearchVersion`. Update: may replace.
        elasticsearch_version: Str = "ElasticsearchVersion";
        /// `EncryptionAtRestOptions`. Update: may replace.
        encryption_at_rest_options: domain::EncryptionAtRestOptions = "EncryptionAtRestOptions";
        /// `LogPublishingOptions`. Update: in place.
        log_publishing_options: Map<domain::LogPublishingOption> = "LogPublishingOptions";
        /// `NodeToNodeEncryptionOptions`. Update: may replace.
        node_to_node_encryption_options: domain::NodeToNodeEncryptionOptions = "NodeToNodeEncryptionOptions";
        /// `SnapshotOptions`. Update: in place.
        snapshot_options: domain::SnapshotOptions = "SnapshotOptions";
        /// `Tags`. Update: in place.
        tags: List<domain::Tag> = "Tags";
        /// `VPCOptions`. Update: in place.
        vpc_options: domain::VPCOptions = "VPCOptions";
    }
    get {
        /// `Arn`
        arn: ElasticsearchDomainArn = "Arn";
        /// `DomainArn`
        domain_arn: Arn = "DomainArn";
        /// `DomainEndpoint`
        domain_endpoint: Str = "DomainEndpoint";
        /// `Id`
        id: Str = "Id";
    }
    ref domain_name;
}

/// Property types of `AWS::Elasticsearch::Domain`.
pub mod domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AdvancedSecurityOptionsInput` of `AWS::Elasticsearch::Domain`.
        AdvancedSecurityOptionsInput;
        new ();
        set {
            /// `AnonymousAuthEnabled`. Update: may replace.
            anonymous_auth_enabled: Bool = "AnonymousAuthEnabled";
            /// `Enabled`. Update: may replace.
            enabled: Bool = "Enabled";
            /// `InternalUserDatabaseEnabled`. Update: may replace.
            internal_user_database_enabled: Bool = "InternalUserDatabaseEnabled";
            /// `MasterUserOptions`. Update: may replace.
            master_user_options: MasterUserOptions = "MasterUserOptions";
        }
    }

    property! {
        /// `CognitoOptions` of `AWS::Elasticsearch::Domain`.
        CognitoOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `IdentityPoolId`. Update: in place.
            identity_pool_id: Str = "IdentityPoolId";
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `UserPoolId`. Update: in place.
            user_pool_id: Str = "UserPoolId";
        }
    }

    property! {
        /// `ColdStorageOptions` of `AWS::Elasticsearch::Domain`.
        ColdStorageOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `DomainEndpointOptions` of `AWS::Elasticsearch::Domain`.
        DomainEndpointOptions;
        new ();
        set {
            /// `CustomEndpoint`. Update: in place.
            custom_endpoint: Str = "CustomEndpoint";
            /// `CustomEndpointCertificateArn`. Update: in place.
            custom_endpoint_certificate_arn: Str = "CustomEndpointCertificateArn";
            /// `CustomEndpointEnabled`. Update: in place.
            custom_endpoint_enabled: Bool = "CustomEndpointEnabled";
            /// `EnforceHTTPS`. Update: in place.
            enforce_https: Bool = "EnforceHTTPS";
            /// `TLSSecurityPolicy`. Update: in place.
            tls_security_policy: Str = "TLSSecurityPolicy";
        }
    }

    property! {
        /// `EBSOptions` of `AWS::Elasticsearch::Domain`.
        EBSOptions;
        new ();
        set {
            /// `EBSEnabled`. Update: in place.
            ebs_enabled: Bool = "EBSEnabled";
            /// `Iops`. Update: in place.
            iops: Int = "Iops";
            /// `VolumeSize`. Update: in place.
            volume_size: Int = "VolumeSize";
            /// `VolumeType`. Update: in place.
            volume_type: Str = "VolumeType";
        }
    }

    property! {
        /// `ElasticsearchClusterConfig` of `AWS::Elasticsearch::Domain`.
        ElasticsearchClusterConfig;
        new ();
        set {
            /// `ColdStorageOptions`. Update: in place.
            cold_storage_options: ColdStorageOptions = "ColdStorageOptions";
            /// `DedicatedMasterCount`. Update: in place.
            dedicated_master_count: Int = "DedicatedMasterCount";
            /// `DedicatedMasterEnabled`. Update: in place.
            dedicated_master_enabled: Bool = "DedicatedMasterEnabled";
            /// `DedicatedMasterType`. Update: in place.
            dedicated_master_type: Str = "DedicatedMasterType";
            /// `InstanceCount`. Update: in place.
            instance_count: Int = "InstanceCount";
            /// `InstanceType`. Update: in place.
            instance_type: Str = "InstanceType";
            /// `WarmCount`. Update: in place.
            warm_count: Int = "WarmCount";
            /// `WarmEnabled`. Update: in place.
            warm_enabled: Bool = "WarmEnabled";
            /// `WarmType`. Update: in place.
            warm_type: Str = "WarmType";
            /// `ZoneAwarenessConfig`. Update: in place.
            zone_awareness_config: ZoneAwarenessConfig = "ZoneAwarenessConfig";
            /// `ZoneAwarenessEnabled`. Update: in place.
            zone_awareness_enabled: Bool = "ZoneAwarenessEnabled";
        }
    }

    property! {
        /// `EncryptionAtRestOptions` of `AWS::Elasticsearch::Domain`.
        EncryptionAtRestOptions;
        new ();
        set {
            /// `Enabled`. Update: may replace.
            enabled: Bool = "Enabled";
            /// `KmsKeyId`. Update: may replace.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `LogPublishingOption` of `AWS::Elasticsearch::Domain`.
        LogPublishingOption;
        new ();
        set {
            /// `CloudWatchLogsLogGroupArn`. Update: in place.
            cloud_watch_logs_log_group_arn: Str = "CloudWatchLogsLogGroupArn";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `MasterUserOptions` of `AWS::Elasticsearch::Domain`.
        MasterUserOptions;
        new ();
        set {
            /// `MasterUserARN`. Update: may replace.
            master_user_arn: Str = "MasterUserARN";
            /// `MasterUserName`. Update: may replace.
            master_user_name: Str = "MasterUserName";
            /// `MasterUserPassword`. Update: may replace.
            master_user_password: Str = "MasterUserPassword";
        }
    }

    property! {
        /// `NodeToNodeEncryptionOptions` of `AWS::Elasticsearch::Domain`.
        NodeToNodeEncryptionOptions;
        new ();
        set {
            /// `Enabled`. Update: may replace.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `SnapshotOptions` of `AWS::Elasticsearch::Domain`.
        SnapshotOptions;
        new ();
        set {
            /// `AutomatedSnapshotStartHour`. Update: in place.
            automated_snapshot_start_hour: Int = "AutomatedSnapshotStartHour";
        }
    }

    property! {
        /// `Tag` of `AWS::Elasticsearch::Domain`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VPCOptions` of `AWS::Elasticsearch::Domain`.
        VPCOptions;
        new ();
        set {
            /// `SecurityGroupIds`: no item twice. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`: no item twice. Update: in place.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    property! {
        /// `ZoneAwarenessConfig` of `AWS::Elasticsearch::Domain`.
        ZoneAwarenessConfig;
        new ();
        set {
            /// `AvailabilityZoneCount`. Update: in place.
            availability_zone_count: Int = "AvailabilityZoneCount";
        }
    }
}
