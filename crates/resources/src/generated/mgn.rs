// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MGN`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MGN::Connector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-connector.html).
    Connector = "AWS::MGN::Connector", Ref = Arn;
    tags "Tags" List;
    new_with ConnectorRequired {
        /// `Name`: 1 to 256 characters, `^[A-Za-z0-9_-]+$`. Update: in place.
        name: Str = "Name",
        /// `SsmInstanceID`: 19 to 20 characters, `(^i-[0-9a-zA-Z]{17}$)|(^mi-[0-9a-zA-Z]{17}$)`. Update: replaces.
        ssm_instance_id: Str = "SsmInstanceID",
    }
    set {
        /// `Name`: 1 to 256 characters, `^[A-Za-z0-9_-]+$`. Update: in place.
        name: Str = "Name";
        /// `SsmCommandConfig`. Update: in place.
        ssm_command_config: connector::ConnectorSsmCommandConfig = "SsmCommandConfig";
        /// `SsmInstanceID`: 19 to 20 characters, `(^i-[0-9a-zA-Z]{17}$)|(^mi-[0-9a-zA-Z]{17}$)`. Update: replaces.
        ssm_instance_id: Str = "SsmInstanceID";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<connector::Tag> = "Tags";
    }
    get {
        /// `ConnectorID`
        connector_id: Str = "ConnectorID";
    }
    ref arn;
}

/// Property types of `AWS::MGN::Connector`.
pub mod connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConnectorSsmCommandConfig` of `AWS::MGN::Connector`.
        ConnectorSsmCommandConfig;
        new_with ConnectorSsmCommandConfigRequired {
            /// `S3OutputEnabled`. Update: in place.
            s3_output_enabled: Bool = "S3OutputEnabled",
            /// `CloudWatchOutputEnabled`. Update: in place.
            cloud_watch_output_enabled: Bool = "CloudWatchOutputEnabled",
        }
        set {
            /// `CloudWatchLogGroupName`: 1 to 512 characters, `^[.\-_/#A-Za-z0-9]+$`. Update: in place.
            cloud_watch_log_group_name: Str = "CloudWatchLogGroupName";
            /// `OutputS3BucketName`: `^[a-zA-Z0-9.\-_]{1,255}$`. Update: in place.
            output_s3_bucket_name: Str = "OutputS3BucketName";
        }
    }

    property! {
        /// `Tag` of `AWS::MGN::Connector`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::MGN::LaunchConfigurationTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html).
    LaunchConfigurationTemplate = "AWS::MGN::LaunchConfigurationTemplate", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AssociatePublicIpAddress`. Update: in place.
        associate_public_ip_address: Bool = "AssociatePublicIpAddress";
        /// `BootMode`. Update: in place.
        boot_mode: launch_configuration_template::BootMode = "BootMode";
        /// `CopyPrivateIp`. Update: in place.
        copy_private_ip: Bool = "CopyPrivateIp";
        /// `CopyTags`. Update: in place.
        copy_tags: Bool = "CopyTags";
        /// `EnableMapAutoTagging`. Update: in place.
        enable_map_auto_tagging: Bool = "EnableMapAutoTagging";
        /// `EnableParametersEncryption`. Update: in place.
        enable_parameters_encryption: Bool = "EnableParametersEncryption";
        /// `LargeVolumeConf`. Update: in place.
        large_volume_conf: launch_configuration_template::LaunchTemplateDiskConf = "LargeVolumeConf";
        /// `LaunchDisposition`. Update: in place.
        launch_disposition: launch_configuration_template::LaunchDisposition = "LaunchDisposition";
        /// `Licensing`. Update: in place.
        licensing: launch_configuration_template::Licensing = "Licensing";
        /// `MapAutoTaggingMpeID`: at most 256 characters. Update: in place.
        map_auto_tagging_mpe_id: Str = "MapAutoTaggingMpeID";
        /// `ParametersEncryptionKey`: 20 to 276 characters. Update: in place.
        parameters_encryption_key: Str = "ParametersEncryptionKey";
        /// `PostLaunchActions`. Update: in place.
        post_launch_actions: launch_configuration_template::PostLaunchActions = "PostLaunchActions";
        /// `SmallVolumeConf`. Update: in place.
        small_volume_conf: launch_configuration_template::LaunchTemplateDiskConf = "SmallVolumeConf";
        /// `SmallVolumeMaxSize`: at least 0. Update: in place.
        small_volume_max_size: Int = "SmallVolumeMaxSize";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<launch_configuration_template::Tag> = "Tags";
        /// `TargetInstanceTypeRightSizingMethod`. Update: in place.
        target_instance_type_right_sizing_method: launch_configuration_template::TargetInstanceTypeRightSizingMethod = "TargetInstanceTypeRightSizingMethod";
    }
    get {
        /// `Ec2LaunchTemplateID`
        ec2_launch_template_id: Str = "Ec2LaunchTemplateID";
        /// `LaunchConfigurationTemplateID`
        launch_configuration_template_id: Str = "LaunchConfigurationTemplateID";
    }
    ref arn;
}

/// Property types of `AWS::MGN::LaunchConfigurationTemplate`.
pub mod launch_configuration_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LaunchTemplateDiskConf` of `AWS::MGN::LaunchConfigurationTemplate`.
        LaunchTemplateDiskConf;
        new ();
        set {
            /// `Iops`: 100 to 64 000. Update: in place.
            iops: Int = "Iops";
            /// `Throughput`: 125 to 1000. Update: in place.
            throughput: Int = "Throughput";
            /// `VolumeType`. Update: in place.
            volume_type: VolumeType = "VolumeType";
        }
    }

    property! {
        /// `Licensing` of `AWS::MGN::LaunchConfigurationTemplate`.
        Licensing;
        new ();
        set {
            /// `OsByol`. Update: in place.
            os_byol: Bool = "OsByol";
        }
    }

    property! {
        /// `PostLaunchActions` of `AWS::MGN::LaunchConfigurationTemplate`.
        PostLaunchActions;
        new ();
        set {
            /// `CloudWatchLogGroupName`: 1 to 512 characters, `^[\.\-_/#A-Za-z0-9]+$`. Update: in place.
            cloud_watch_log_group_name: Str = "CloudWatchLogGroupName";
            /// `Deployment`. Update: in place.
            deployment: Deployment = "Deployment";
            /// `S3LogBucket`: 3 to 63 characters. Update: in place.
            s3_log_bucket: Str = "S3LogBucket";
            /// `S3OutputKeyPrefix`: at most 256 characters. Update: in place.
            s3_output_key_prefix: Str = "S3OutputKeyPrefix";
            /// `SsmDocuments`: at most 10 items. Update: in place.
            ssm_documents: List<SsmDocument> = "SsmDocuments";
        }
    }

    property! {
        /// `SsmDocument` of `AWS::MGN::LaunchConfigurationTemplate`.
        SsmDocument;
        new_with SsmDocumentRequired {
            /// `ActionName`: at most 256 characters. Update: in place.
            action_name: Str = "ActionName",
            /// `SsmDocumentName`: 3 to 172 characters, `^([A-Za-z0-9/:_\.-])+$`. Update: in place.
            ssm_document_name: Str = "SsmDocumentName",
        }
        set {
            /// `ExternalParameters`. Update: in place.
            external_parameters: Map<SsmExternalParameter> = "ExternalParameters";
            /// `MustSucceedForCutover`. Update: in place.
            must_succeed_for_cutover: Bool = "MustSucceedForCutover";
            /// `Parameters`. Update: in place.
            parameters: Map<List<SsmParameterStoreParameter>> = "Parameters";
            /// `TimeoutSeconds`: at least 1. Update: in place.
            timeout_seconds: Int = "TimeoutSeconds";
        }
    }

    property! {
        /// `SsmExternalParameter` of `AWS::MGN::LaunchConfigurationTemplate`.
        SsmExternalParameter;
        new (dynamic_path: Str = "DynamicPath");
        set {
        }
    }

    property! {
        /// `SsmParameterStoreParameter` of `AWS::MGN::LaunchConfigurationTemplate`.
        SsmParameterStoreParameter;
        new (parameter_type: ParameterType = "ParameterType", parameter_name: Str = "ParameterName");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::MGN::LaunchConfigurationTemplate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `BootMode` of `AWS::MGN::LaunchConfigurationTemplate`.
        BootMode {
            LEGACY_BIOS = "LEGACY_BIOS",
            UEFI = "UEFI",
            USE_SOURCE = "USE_SOURCE",
        }
    }

    values! {
        /// `Deployment` of `AWS::MGN::LaunchConfigurationTemplate`.
        Deployment {
            TEST_AND_CUTOVER = "TEST_AND_CUTOVER",
            CUTOVER_ONLY = "CUTOVER_ONLY",
            TEST_ONLY = "TEST_ONLY",
        }
    }

    values! {
        /// `LaunchDisposition` of `AWS::MGN::LaunchConfigurationTemplate`.
        LaunchDisposition {
            STOPPED = "STOPPED",
            STARTED = "STARTED",
        }
    }

    values! {
        /// `ParameterType` of `AWS::MGN::LaunchConfigurationTemplate`.
        ParameterType {
            STRING = "STRING",
            SECURE_STRING = "SECURE_STRING",
        }
    }

    values! {
        /// `TargetInstanceTypeRightSizingMethod` of `AWS::MGN::LaunchConfigurationTemplate`.
        TargetInstanceTypeRightSizingMethod {
            NONE = "NONE",
            BASIC = "BASIC",
        }
    }

    values! {
        /// `VolumeType` of `AWS::MGN::LaunchConfigurationTemplate`.
        VolumeType {
            IO1 = "io1",
            IO2 = "io2",
            GP3 = "gp3",
            GP2 = "gp2",
            ST1 = "st1",
            SC1 = "sc1",
            STANDARD = "standard",
        }
    }
}

resource! {
    /// `AWS::MGN::NetworkMigrationDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html).
    NetworkMigrationDefinition = "AWS::MGN::NetworkMigrationDefinition", Ref = Arn;
    tags "Tags" List;
    new_with NetworkMigrationDefinitionRequired {
        /// `Name`: 1 to 256 characters, `^[^\s\x00]( *[^\s\x00])*$`. Update: in place.
        name: Str = "Name",
        /// `SourceConfigurations`: at most 2 items. Update: in place.
        source_configurations: List<network_migration_definition::SourceConfiguration> = "SourceConfigurations",
        /// `TargetS3Configuration`. Update: in place.
        target_s3_configuration: network_migration_definition::TargetS3Configuration = "TargetS3Configuration",
        /// `TargetNetwork`. Update: in place.
        target_network: network_migration_definition::TargetNetwork = "TargetNetwork",
    }
    set {
        /// `Description`: at most 600 characters, `^[^\x00]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 256 characters, `^[^\s\x00]( *[^\s\x00])*$`. Update: in place.
        name: Str = "Name";
        /// `ScopeTags`. Update: in place.
        scope_tags: Map<Str> = "ScopeTags";
        /// `SourceConfigurations`: at most 2 items. Update: in place.
        source_configurations: List<network_migration_definition::SourceConfiguration> = "SourceConfigurations";
        /// `Tags`: no item twice. Update: in place.
        tags: List<network_migration_definition::Tag> = "Tags";
        /// `TargetDeployment`. Update: in place.
        target_deployment: network_migration_definition::TargetDeployment = "TargetDeployment";
        /// `TargetNetwork`. Update: in place.
        target_network: network_migration_definition::TargetNetwork = "TargetNetwork";
        /// `TargetS3Configuration`. Update: in place.
        target_s3_configuration: network_migration_definition::TargetS3Configuration = "TargetS3Configuration";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `NetworkMigrationDefinitionID`
        network_migration_definition_id: Str = "NetworkMigrationDefinitionID";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::MGN::NetworkMigrationDefinition`.
pub mod network_migration_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connector::Tag;

    property! {
        /// `SourceConfiguration` of `AWS::MGN::NetworkMigrationDefinition`.
        SourceConfiguration;
        new (source_environment: SourceEnvironment = "SourceEnvironment", source_s3_configuration: SourceS3Configuration = "SourceS3Configuration");
        set {
        }
    }

    property! {
        /// `SourceS3Configuration` of `AWS::MGN::NetworkMigrationDefinition`.
        SourceS3Configuration;
        new_with SourceS3ConfigurationRequired {
            /// `S3Bucket`: `^[a-zA-Z0-9.\-_]{1,255}$`. Update: in place.
            s3_bucket: S3BucketName = "S3Bucket",
            /// `S3BucketOwner`: 12 characters, `[0-9]{12,}`. Update: in place.
            s3_bucket_owner: Str = "S3BucketOwner",
            /// `S3Key`: `^[^\x00]{1,1024}$`. Update: in place.
            s3_key: Str = "S3Key",
        }
        set {
        }
    }

    property! {
        /// `TargetNetwork` of `AWS::MGN::NetworkMigrationDefinition`.
        TargetNetwork;
        new (topology: Topology = "Topology");
        set {
            /// `InboundCidr`: 9 to 18 characters. Update: in place.
            inbound_cidr: Str = "InboundCidr";
            /// `InspectionCidr`: 9 to 18 characters. Update: in place.
            inspection_cidr: Str = "InspectionCidr";
            /// `OutboundCidr`: 9 to 18 characters. Update: in place.
            outbound_cidr: Str = "OutboundCidr";
        }
    }

    property! {
        /// `TargetS3Configuration` of `AWS::MGN::NetworkMigrationDefinition`.
        TargetS3Configuration;
        new_with TargetS3ConfigurationRequired {
            /// `S3Bucket`: `^[a-zA-Z0-9.\-_]{1,255}$`. Update: in place.
            s3_bucket: S3BucketName = "S3Bucket",
            /// `S3BucketOwner`: 12 characters, `[0-9]{12,}`. Update: in place.
            s3_bucket_owner: Str = "S3BucketOwner",
        }
        set {
        }
    }

    values! {
        /// `SourceEnvironment` of `AWS::MGN::NetworkMigrationDefinition`.
        SourceEnvironment {
            NSX = "NSX",
            VSPHERE = "VSPHERE",
            FORTIGATE_FIREWALL = "FORTIGATE_FIREWALL",
            PALO_ALTO_FIREWALL = "PALO_ALTO_FIREWALL",
            CISCO_ACI = "CISCO_ACI",
            LOGICAL_MODEL = "LOGICAL_MODEL",
            MODELIZE_IT = "MODELIZE_IT",
        }
    }

    values! {
        /// `TargetDeployment` of `AWS::MGN::NetworkMigrationDefinition`.
        TargetDeployment {
            SINGLE_ACCOUNT = "SINGLE_ACCOUNT",
            MULTI_ACCOUNT = "MULTI_ACCOUNT",
        }
    }

    values! {
        /// `Topology` of `AWS::MGN::NetworkMigrationDefinition`.
        Topology {
            ISOLATED_VPC = "ISOLATED_VPC",
            HUB_AND_SPOKE = "HUB_AND_SPOKE",
        }
    }
}
