// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DRS`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DRS::LaunchConfigurationTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html).
    LaunchConfigurationTemplate = "AWS::DRS::LaunchConfigurationTemplate", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `CopyPrivateIp`. Update: in place.
        copy_private_ip: Bool = "CopyPrivateIp";
        /// `CopyTags`. Update: in place.
        copy_tags: Bool = "CopyTags";
        /// `ExportBucketArn`: 20 to 2048 characters, `^arn:.{16,2044}$`. Update: in place.
        export_bucket_arn: Str = "ExportBucketArn";
        /// `LaunchDisposition`. Update: in place.
        launch_disposition: launch_configuration_template::LaunchDisposition = "LaunchDisposition";
        /// `LaunchIntoSourceInstance`. Update: in place.
        launch_into_source_instance: Bool = "LaunchIntoSourceInstance";
        /// `Licensing`. Update: in place.
        licensing: launch_configuration_template::Licensing = "Licensing";
        /// `PostLaunchEnabled`. Update: in place.
        post_launch_enabled: Bool = "PostLaunchEnabled";
        /// `Tags`. Update: replaces.
        tags: List<launch_configuration_template::Tag> = "Tags";
        /// `TargetInstanceTypeRightSizingMethod`. Update: in place.
        target_instance_type_right_sizing_method: launch_configuration_template::TargetInstanceTypeRightSizingMethod = "TargetInstanceTypeRightSizingMethod";
    }
    get {
        /// `LaunchConfigurationTemplateID`
        launch_configuration_template_id: Str = "LaunchConfigurationTemplateID";
    }
    ref arn;
}

/// Property types of `AWS::DRS::LaunchConfigurationTemplate`.
pub mod launch_configuration_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Licensing` of `AWS::DRS::LaunchConfigurationTemplate`.
        Licensing;
        new ();
        set {
            /// `OsByol`. Update: in place.
            os_byol: Bool = "OsByol";
        }
    }

    property! {
        /// `Tag` of `AWS::DRS::LaunchConfigurationTemplate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `LaunchDisposition` of `AWS::DRS::LaunchConfigurationTemplate`.
        LaunchDisposition {
            STOPPED = "STOPPED",
            STARTED = "STARTED",
        }
    }

    values! {
        /// `TargetInstanceTypeRightSizingMethod` of `AWS::DRS::LaunchConfigurationTemplate`.
        TargetInstanceTypeRightSizingMethod {
            NONE = "NONE",
            BASIC = "BASIC",
            IN_AWS = "IN_AWS",
        }
    }
}

resource! {
    /// `AWS::DRS::RecoveryPlan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-recoveryplan.html).
    RecoveryPlan = "AWS::DRS::RecoveryPlan", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9][a-zA-Z0-9 _-]*$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<recovery_plan::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `RecoveryPlanID`
        recovery_plan_id: Str = "RecoveryPlanID";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::DRS::RecoveryPlan`.
pub mod recovery_plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::DRS::RecoveryPlan`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::DRS::ReplicationConfigurationTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html).
    ReplicationConfigurationTemplate = "AWS::DRS::ReplicationConfigurationTemplate", Ref = Arn;
    tags "Tags" List;
    new_with ReplicationConfigurationTemplateRequired {
        /// `StagingAreaSubnetId`: at most 255 characters, `^subnet-[0-9a-fA-F]{8,}$`. Update: in place.
        staging_area_subnet_id: Str = "StagingAreaSubnetId",
        /// `ReplicationServersSecurityGroupsIDs`: at most 32 items, at most 255 characters, `^sg-[0-9a-fA-F]{8,}$`. Update: in place.
        replication_servers_security_groups_ids: List<Str> = "ReplicationServersSecurityGroupsIDs",
        /// `EbsEncryption`. Update: in place.
        ebs_encryption: replication_configuration_template::EbsEncryption = "EbsEncryption",
        /// `BandwidthThrottling`: at least 0. Update: in place.
        bandwidth_throttling: Int = "BandwidthThrottling",
        /// `StagingAreaTags`. Update: in place.
        staging_area_tags: Map<Str> = "StagingAreaTags",
        /// `PitPolicy`: 1 to 10 items. Update: in place.
        pit_policy: List<replication_configuration_template::PITPolicyRule> = "PitPolicy",
    }
    set {
        /// `AssociateDefaultSecurityGroup`. Update: in place.
        associate_default_security_group: Bool = "AssociateDefaultSecurityGroup";
        /// `AutoReplicateNewDisks`. Update: in place.
        auto_replicate_new_disks: Bool = "AutoReplicateNewDisks";
        /// `BandwidthThrottling`: at least 0. Update: in place.
        bandwidth_throttling: Int = "BandwidthThrottling";
        /// `CreatePublicIP`. Update: in place.
        create_public_ip: Bool = "CreatePublicIP";
        /// `DataPlaneRouting`. Update: in place.
        data_plane_routing: replication_configuration_template::DataPlaneRouting = "DataPlaneRouting";
        /// `DefaultLargeStagingDiskType`. Update: in place.
        default_large_staging_disk_type: replication_configuration_template::DefaultLargeStagingDiskType = "DefaultLargeStagingDiskType";
        /// `EbsEncryption`. Update: in place.
        ebs_encryption: replication_configuration_template::EbsEncryption = "EbsEncryption";
        /// `EbsEncryptionKeyArn`: 20 to 2048 characters, `^arn:.{16,2044}$`. Update: in place.
        ebs_encryption_key_arn: Str = "EbsEncryptionKeyArn";
        /// `InternetProtocol`. Update: in place.
        internet_protocol: replication_configuration_template::InternetProtocol = "InternetProtocol";
        /// `PitPolicy`: 1 to 10 items. Update: in place.
        pit_policy: List<replication_configuration_template::PITPolicyRule> = "PitPolicy";
        /// `ReplicationServerInstanceType`: at most 255 characters. Update: in place.
        replication_server_instance_type: Str = "ReplicationServerInstanceType";
        /// `ReplicationServersSecurityGroupsIDs`: at most 32 items, at most 255 characters, `^sg-[0-9a-fA-F]{8,}$`. Update: in place.
        replication_servers_security_groups_ids: List<Str> = "ReplicationServersSecurityGroupsIDs";
        /// `StagingAreaSubnetId`: at most 255 characters, `^subnet-[0-9a-fA-F]{8,}$`. Update: in place.
        staging_area_subnet_id: Str = "StagingAreaSubnetId";
        /// `StagingAreaTags`. Update: in place.
        staging_area_tags: Map<Str> = "StagingAreaTags";
        /// `Tags`: no item twice. Update: in place.
        tags: List<replication_configuration_template::Tag> = "Tags";
        /// `UseDedicatedReplicationServer`. Update: in place.
        use_dedicated_replication_server: Bool = "UseDedicatedReplicationServer";
    }
    get {
        /// `ReplicationConfigurationTemplateID`
        replication_configuration_template_id: Str = "ReplicationConfigurationTemplateID";
    }
    ref arn;
}

/// Property types of `AWS::DRS::ReplicationConfigurationTemplate`.
pub mod replication_configuration_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::recovery_plan::Tag;

    property! {
        /// `PITPolicyRule` of `AWS::DRS::ReplicationConfigurationTemplate`.
        PITPolicyRule;
        new_with PITPolicyRuleRequired {
            /// `Units`. Update: in place.
            units: Units = "Units",
            /// `Interval`: at least 1. Update: in place.
            interval: Int = "Interval",
            /// `RetentionDuration`: at least 1. Update: in place.
            retention_duration: Int = "RetentionDuration",
        }
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `RuleID`: at least 0. Update: in place.
            rule_id: Int = "RuleID";
        }
    }

    values! {
        /// `DataPlaneRouting` of `AWS::DRS::ReplicationConfigurationTemplate`.
        DataPlaneRouting {
            PRIVATE_IP = "PRIVATE_IP",
            PUBLIC_IP = "PUBLIC_IP",
        }
    }

    values! {
        /// `DefaultLargeStagingDiskType` of `AWS::DRS::ReplicationConfigurationTemplate`.
        DefaultLargeStagingDiskType {
            GP2 = "GP2",
            GP3 = "GP3",
            ST1 = "ST1",
            AUTO = "AUTO",
        }
    }

    values! {
        /// `EbsEncryption` of `AWS::DRS::ReplicationConfigurationTemplate`.
        EbsEncryption {
            DEFAULT = "DEFAULT",
            CUSTOM = "CUSTOM",
            NONE = "NONE",
        }
    }

    values! {
        /// `InternetProtocol` of `AWS::DRS::ReplicationConfigurationTemplate`.
        InternetProtocol {
            IPV4 = "IPV4",
            IPV6 = "IPV6",
        }
    }

    values! {
        /// `Units` of `AWS::DRS::ReplicationConfigurationTemplate`.
        Units {
            MINUTE = "MINUTE",
            HOUR = "HOUR",
            DAY = "DAY",
        }
    }
}

resource! {
    /// `AWS::DRS::SourceNetwork`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-sourcenetwork.html).
    SourceNetwork = "AWS::DRS::SourceNetwork", Ref = Arn;
    tags "Tags" List;
    new_with SourceNetworkRequired {
        /// `VpcID`: 12 to 21 characters, `^vpc-[0-9a-fA-F]{8,}$`. Update: replaces.
        vpc_id: Str = "VpcID",
        /// `OriginAccountID`: 12 characters, `[0-9]{12,}`. Update: replaces.
        origin_account_id: Str = "OriginAccountID",
        /// `OriginRegion`: at most 255 characters. Update: replaces.
        origin_region: Str = "OriginRegion",
    }
    set {
        /// `OriginAccountID`: 12 characters, `[0-9]{12,}`. Update: replaces.
        origin_account_id: Str = "OriginAccountID";
        /// `OriginRegion`: at most 255 characters. Update: replaces.
        origin_region: Str = "OriginRegion";
        /// `Tags`. Update: in place.
        tags: List<source_network::Tag> = "Tags";
        /// `VpcID`: 12 to 21 characters, `^vpc-[0-9a-fA-F]{8,}$`. Update: replaces.
        vpc_id: Str = "VpcID";
    }
    get {
        /// `SourceNetworkID`
        source_network_id: Str = "SourceNetworkID";
    }
    ref arn;
}

/// Property types of `AWS::DRS::SourceNetwork`.
pub mod source_network {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::recovery_plan::Tag;
}
