// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::BedrockAgentCore`: 27 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::BedrockAgentCore::ApiKeyCredentialProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-apikeycredentialprovider.html).
    ApiKeyCredentialProvider = "AWS::BedrockAgentCore::ApiKeyCredentialProvider", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `ApiKey`: 1 to 65 536 characters. Update: in place.
        api_key: Str = "ApiKey";
        /// `ApiKeySecretConfig`. Update: in place.
        api_key_secret_config: api_key_credential_provider::SecretReference = "ApiKeySecretConfig";
        /// `ApiKeySecretSource`. Update: in place.
        api_key_secret_source: api_key_credential_provider::ApiKeySecretSource = "ApiKeySecretSource";
        /// `Name`: 1 to 128 characters, `^[a-zA-Z0-9\-_]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<api_key_credential_provider::Tag> = "Tags";
    }
    get {
        /// `ApiKeySecretArn`
        api_key_secret_arn: Json = "ApiKeySecretArn";
        /// `ApiKeySecretArn.SecretArn`
        api_key_secret_arn_secret_arn: Arn = "ApiKeySecretArn.SecretArn";
        /// `ApiKeySecretJsonKey`
        api_key_secret_json_key: Str = "ApiKeySecretJsonKey";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
    ref credential_provider_arn;
}

/// Property types of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
pub mod api_key_credential_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `SecretReference` of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
        SecretReference;
        new_with SecretReferenceRequired {
            /// `SecretId`: 1 to 2048 characters. Update: in place.
            secret_id: Str = "SecretId",
            /// `JsonKey`: 1 to 128 characters. Update: in place.
            json_key: Str = "JsonKey",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ApiKeySecretSource` of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
        ApiKeySecretSource {
            MANAGED = "MANAGED",
            EXTERNAL = "EXTERNAL",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::BrowserCustom`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browsercustom.html).
    BrowserCustom = "AWS::BedrockAgentCore::BrowserCustom", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name", network_configuration: browser_custom::BrowserNetworkConfiguration = "NetworkConfiguration");
    set {
        /// `BrowserSigning`. Update: replaces.
        browser_signing: browser_custom::BrowserSigning = "BrowserSigning";
        /// `Certificates`: at most 10 items. Update: replaces.
        certificates: List<browser_custom::Certificate> = "Certificates";
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `EnterprisePolicies`: at most 10 items. Update: replaces.
        enterprise_policies: List<browser_custom::BrowserEnterprisePolicy> = "EnterprisePolicies";
        /// `ExecutionRoleArn`. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `NetworkConfiguration`. Update: replaces.
        network_configuration: browser_custom::BrowserNetworkConfiguration = "NetworkConfiguration";
        /// `RecordingConfig`. Update: replaces.
        recording_config: browser_custom::RecordingConfig = "RecordingConfig";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `BrowserArn`
        browser_arn: Arn = "BrowserArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureReason`
        failure_reason: Str = "FailureReason";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `Status`
        status: Str = "Status";
    }
    ref browser_id;
}

/// Property types of `AWS::BedrockAgentCore::BrowserCustom`.
pub mod browser_custom {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BrowserEnterprisePolicy` of `AWS::BedrockAgentCore::BrowserCustom`.
        BrowserEnterprisePolicy;
        new (location: S3Location = "Location", type_: BrowserEnterprisePolicyType = "Type");
        set {
        }
    }

    property! {
        /// `BrowserNetworkConfiguration` of `AWS::BedrockAgentCore::BrowserCustom`.
        BrowserNetworkConfiguration;
        new (network_mode: BrowserNetworkMode = "NetworkMode");
        set {
            /// `VpcConfig`. Update: replaces.
            vpc_config: VpcConfig = "VpcConfig";
        }
    }

    property! {
        /// `BrowserSigning` of `AWS::BedrockAgentCore::BrowserCustom`.
        BrowserSigning;
        new ();
        set {
            /// `Enabled`: default `false`. Update: replaces.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `Certificate` of `AWS::BedrockAgentCore::BrowserCustom`.
        Certificate;
        new (certificate_location: CertificateLocation = "CertificateLocation");
        set {
        }
    }

    property! {
        /// `CertificateLocation` of `AWS::BedrockAgentCore::BrowserCustom`.
        CertificateLocation;
        new (secret_arn: Str = "SecretArn");
        set {
        }
    }

    property! {
        /// `RecordingConfig` of `AWS::BedrockAgentCore::BrowserCustom`.
        RecordingConfig;
        new ();
        set {
            /// `Enabled`: default `false`. Update: replaces.
            enabled: Bool = "Enabled";
            /// `S3Location`. Update: replaces.
            s3_location: S3Location = "S3Location";
        }
    }

    property! {
        /// `S3Location` of `AWS::BedrockAgentCore::BrowserCustom`.
        S3Location;
        new_with S3LocationRequired {
            /// `Bucket`: `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`. Update: replaces.
            bucket: Str = "Bucket",
            /// `Prefix`: at least 1 characters. Update: replaces.
            prefix: Str = "Prefix",
        }
        set {
        }
    }

    property! {
        /// `VpcConfig` of `AWS::BedrockAgentCore::BrowserCustom`.
        VpcConfig;
        new_with VpcConfigRequired {
            /// `SecurityGroups`: 1 to 16 items, `^sg-[0-9a-zA-Z]{8,17}$`. Update: replaces.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups",
            /// `Subnets`: 1 to 16 items, `^subnet-[0-9a-zA-Z]{8,17}$`. Update: replaces.
            subnets: List<Ec2SubnetId> = "Subnets",
        }
        set {
        }
    }

    values! {
        /// `BrowserEnterprisePolicyType` of `AWS::BedrockAgentCore::BrowserCustom`.
        BrowserEnterprisePolicyType {
            MANAGED = "MANAGED",
            RECOMMENDED = "RECOMMENDED",
        }
    }

    values! {
        /// `BrowserNetworkMode` of `AWS::BedrockAgentCore::BrowserCustom`.
        BrowserNetworkMode {
            PUBLIC = "PUBLIC",
            VPC = "VPC",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::BrowserProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browserprofile.html).
    BrowserProfile = "AWS::BedrockAgentCore::BrowserProfile", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name");
    set {
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `Name`: `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastSavedAt`
        last_saved_at: Str = "LastSavedAt";
        /// `LastSavedBrowserId`
        last_saved_browser_id: Str = "LastSavedBrowserId";
        /// `LastSavedBrowserSessionId`
        last_saved_browser_session_id: Str = "LastSavedBrowserSessionId";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `ProfileArn`
        profile_arn: Arn = "ProfileArn";
        /// `Status`
        status: Str = "Status";
    }
    ref profile_id;
}

resource! {
    /// `AWS::BedrockAgentCore::CapacityProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html).
    CapacityProvider = "AWS::BedrockAgentCore::CapacityProvider", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", permissions_configuration: capacity_provider::PermissionsConfiguration = "PermissionsConfiguration", compute_configuration: capacity_provider::ComputeConfiguration = "ComputeConfiguration");
    set {
        /// `ComputeConfiguration`. Update: replaces.
        compute_configuration: capacity_provider::ComputeConfiguration = "ComputeConfiguration";
        /// `Description`: 1 to 4096 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 48 characters, `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        name: Str = "Name";
        /// `PermissionsConfiguration`. Update: replaces.
        permissions_configuration: capacity_provider::PermissionsConfiguration = "PermissionsConfiguration";
        /// `Tags`: no item twice. Update: in place.
        tags: List<capacity_provider::Tag> = "Tags";
    }
    get {
        /// `CapacityProviderId`
        capacity_provider_id: Str = "CapacityProviderId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::BedrockAgentCore::CapacityProvider`.
pub mod capacity_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CapacityReservationSpecification` of `AWS::BedrockAgentCore::CapacityProvider`.
        CapacityReservationSpecification;
        new ();
        set {
            /// `CapacityReservationPreference`. Update: replaces.
            capacity_reservation_preference: CapacityReservationPreference = "CapacityReservationPreference";
            /// `CapacityReservationTarget`. Update: replaces.
            capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget";
        }
    }

    property! {
        /// `CapacityReservationTarget` of `AWS::BedrockAgentCore::CapacityProvider`.
        CapacityReservationTarget;
        new ();
        set {
            /// `CapacityReservationId`: 1 to 255 characters, `^cr-[0-9a-z]+$`. Update: replaces.
            capacity_reservation_id: Str = "CapacityReservationId";
            /// `CapacityReservationResourceGroupArn`: 1 to 2048 characters. Update: replaces.
            capacity_reservation_resource_group_arn: Str = "CapacityReservationResourceGroupArn";
        }
    }

    property! {
        /// `ComputeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
        ComputeConfiguration;
        new (ec2_configuration: Ec2Configuration = "Ec2Configuration");
        set {
        }
    }

    property! {
        /// `EbsVolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
        EbsVolumeConfiguration;
        new (name: Str = "Name", size_gib: Int = "SizeGiB");
        set {
            /// `Encrypted`. Update: replaces.
            encrypted: Bool = "Encrypted";
            /// `Iops`: 100 to 256 000. Update: replaces.
            iops: Int = "Iops";
            /// `KmsKeyId`: 20 to 2048 characters. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `SnapshotId`: 13 to 64 characters, `^snap-[a-f0-9]{8,17}$`. Update: replaces.
            snapshot_id: Str = "SnapshotId";
            /// `Throughput`: 125 to 2000. Update: replaces.
            throughput: Int = "Throughput";
            /// `VolumeType`. Update: replaces.
            volume_type: VolumeType = "VolumeType";
        }
    }

    property! {
        /// `Ec2Configuration` of `AWS::BedrockAgentCore::CapacityProvider`.
        Ec2Configuration;
        new (launch_template_source: LaunchTemplateSource = "LaunchTemplateSource", vpc_configuration: VpcConfiguration = "VpcConfiguration");
        set {
            /// `LifecycleConfiguration`. Update: replaces.
            lifecycle_configuration: InstanceLifecycleConfiguration = "LifecycleConfiguration";
            /// `RootVolume`. Update: replaces.
            root_volume: RootVolumeConfiguration = "RootVolume";
            /// `Volumes`: at most 5 items. Update: replaces.
            volumes: List<VolumeConfiguration> = "Volumes";
        }
    }

    property! {
        /// `EphemeralBlockDeviceMapping` of `AWS::BedrockAgentCore::CapacityProvider`.
        EphemeralBlockDeviceMapping;
        new ();
        set {
            /// `DeviceName`: 1 to 255 characters, `^[a-zA-Z0-9/._-]+$`. Update: replaces.
            device_name: Str = "DeviceName";
            /// `Ebs`. Update: replaces.
            ebs: EphemeralEBSVolumeConfiguration = "Ebs";
            /// `VirtualName`: 1 to 255 characters, `^ephemeral[0-9]+$`. Update: replaces.
            virtual_name: Str = "VirtualName";
        }
    }

    property! {
        /// `EphemeralEBSVolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
        EphemeralEBSVolumeConfiguration;
        new ();
        set {
            /// `EbsCardIndex`: at least 0. Update: replaces.
            ebs_card_index: Int = "EbsCardIndex";
            /// `Encrypted`. Update: replaces.
            encrypted: Bool = "Encrypted";
            /// `Iops`: 100 to 256 000. Update: replaces.
            iops: Int = "Iops";
            /// `KmsKeyId`: 20 to 2048 characters. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `SnapshotId`: 13 to 64 characters, `^snap-[a-f0-9]{8,17}$`. Update: replaces.
            snapshot_id: Str = "SnapshotId";
            /// `Throughput`: 125 to 2000. Update: replaces.
            throughput: Int = "Throughput";
            /// `VolumeInitializationRate`: 100 to 300. Update: replaces.
            volume_initialization_rate: Int = "VolumeInitializationRate";
            /// `VolumeSize`: 1 to 65 536. Update: replaces.
            volume_size: Int = "VolumeSize";
            /// `VolumeType`. Update: replaces.
            volume_type: VolumeType = "VolumeType";
        }
    }

    property! {
        /// `InstanceLifecycleConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
        InstanceLifecycleConfiguration;
        new ();
        set {
            /// `IdleInstanceTimeout`: 60 to 1 209 600. Update: replaces.
            idle_instance_timeout: Int = "IdleInstanceTimeout";
            /// `MaxLifetime`: 60 to 1 209 600. Update: replaces.
            max_lifetime: Int = "MaxLifetime";
        }
    }

    property! {
        /// `InstanceRequirements` of `AWS::BedrockAgentCore::CapacityProvider`.
        InstanceRequirements;
        new (allowed_instance_types: List<Str> = "AllowedInstanceTypes");
        set {
        }
    }

    property! {
        /// `LaunchParameters` of `AWS::BedrockAgentCore::CapacityProvider`.
        LaunchParameters;
        new (operating_system: OperatingSystem = "OperatingSystem", instance_requirements: InstanceRequirements = "InstanceRequirements");
        set {
            /// `CapacityReservationSpecification`. Update: replaces.
            capacity_reservation_specification: CapacityReservationSpecification = "CapacityReservationSpecification";
            /// `EphemeralVolumes`: at most 5 items. Update: replaces.
            ephemeral_volumes: List<EphemeralBlockDeviceMapping> = "EphemeralVolumes";
            /// `InstanceProfileArn`: 1 to 2048 characters. Update: replaces.
            instance_profile_arn: Str = "InstanceProfileArn";
            /// `LicenseSpecifications`: at most 5 items. Update: replaces.
            license_specifications: List<LicenseSpecification> = "LicenseSpecifications";
            /// `Monitoring`. Update: replaces.
            monitoring: Monitoring = "Monitoring";
            /// `PropagatedTags`. Update: replaces.
            propagated_tags: Map<Str> = "PropagatedTags";
            /// `SshKeyName`: 1 to 255 characters, `^[!-~][ -~]*[!-~]$|^[!-~]$`. Update: replaces.
            ssh_key_name: Str = "SshKeyName";
        }
    }

    property! {
        /// `LaunchTemplateSource` of `AWS::BedrockAgentCore::CapacityProvider`.
        LaunchTemplateSource;
        new (launch_parameters: LaunchParameters = "LaunchParameters");
        set {
        }
    }

    property! {
        /// `LicenseSpecification` of `AWS::BedrockAgentCore::CapacityProvider`.
        LicenseSpecification;
        new (license_configuration_arn: Str = "LicenseConfigurationArn");
        set {
        }
    }

    property! {
        /// `PermissionsConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
        PermissionsConfiguration;
        new (capacity_provider_operator_role_arn: IamRoleArn = "CapacityProviderOperatorRoleArn");
        set {
        }
    }

    property! {
        /// `RootVolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
        RootVolumeConfiguration;
        new ();
        set {
            /// `Encrypted`. Update: replaces.
            encrypted: Bool = "Encrypted";
            /// `FreeSpaceGiB`: 2 to 65 000. Update: replaces.
            free_space_gib: Int = "FreeSpaceGiB";
            /// `Iops`: 100 to 256 000. Update: replaces.
            iops: Int = "Iops";
            /// `KmsKeyId`: 20 to 2048 characters. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `Throughput`: 125 to 2000. Update: replaces.
            throughput: Int = "Throughput";
            /// `VolumeType`. Update: replaces.
            volume_type: VolumeType = "VolumeType";
        }
    }

    property! {
        /// `Tag` of `AWS::BedrockAgentCore::CapacityProvider`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VolumeConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
        VolumeConfiguration;
        new (ebs_configuration: EbsVolumeConfiguration = "EbsConfiguration");
        set {
        }
    }

    property! {
        /// `VpcConfiguration` of `AWS::BedrockAgentCore::CapacityProvider`.
        VpcConfiguration;
        new_with VpcConfigurationRequired {
            /// `Subnets`: 1 to 16 items, `^subnet-[0-9a-zA-Z]{8,17}$`. Update: replaces.
            subnets: List<Ec2SubnetId> = "Subnets",
            /// `SecurityGroups`: 1 to 16 items, `^sg-[0-9a-zA-Z]{8,17}$`. Update: replaces.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups",
        }
        set {
        }
    }

    values! {
        /// `CapacityReservationPreference` of `AWS::BedrockAgentCore::CapacityProvider`.
        CapacityReservationPreference {
            CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only",
            OPEN = "open",
            NONE = "none",
        }
    }

    values! {
        /// `Monitoring` of `AWS::BedrockAgentCore::CapacityProvider`.
        Monitoring {
            BASIC = "BASIC",
            DETAILED = "DETAILED",
        }
    }

    values! {
        /// `OperatingSystem` of `AWS::BedrockAgentCore::CapacityProvider`.
        OperatingSystem {
            LINUX_X86_64 = "LINUX_X86_64",
            LINUX_ARM64 = "LINUX_ARM64",
        }
    }

    values! {
        /// `VolumeType` of `AWS::BedrockAgentCore::CapacityProvider`.
        VolumeType {
            STANDARD = "standard",
            IO1 = "io1",
            IO2 = "io2",
            GP2 = "gp2",
            SC1 = "sc1",
            ST1 = "st1",
            GP3 = "gp3",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::CodeInterpreterCustom`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-codeinterpretercustom.html).
    CodeInterpreterCustom = "AWS::BedrockAgentCore::CodeInterpreterCustom", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name", network_configuration: code_interpreter_custom::CodeInterpreterNetworkConfiguration = "NetworkConfiguration");
    set {
        /// `Certificates`: at most 10 items. Update: replaces.
        certificates: List<code_interpreter_custom::Certificate> = "Certificates";
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `ExecutionRoleArn`. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `NetworkConfiguration`. Update: replaces.
        network_configuration: code_interpreter_custom::CodeInterpreterNetworkConfiguration = "NetworkConfiguration";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CodeInterpreterArn`
        code_interpreter_arn: Arn = "CodeInterpreterArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureReason`
        failure_reason: Str = "FailureReason";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `Status`
        status: Str = "Status";
    }
    ref code_interpreter_id;
}

/// Property types of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
pub mod code_interpreter_custom {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::browser_custom::{Certificate, CertificateLocation, VpcConfig, VpcConfigRequired};

    property! {
        /// `CodeInterpreterNetworkConfiguration` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
        CodeInterpreterNetworkConfiguration;
        new (network_mode: CodeInterpreterNetworkMode = "NetworkMode");
        set {
            /// `VpcConfig`. Update: replaces.
            vpc_config: VpcConfig = "VpcConfig";
        }
    }

    values! {
        /// `CodeInterpreterNetworkMode` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
        CodeInterpreterNetworkMode {
            PUBLIC = "PUBLIC",
            SANDBOX = "SANDBOX",
            VPC = "VPC",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::ConfigurationBundle`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-configurationbundle.html).
    ConfigurationBundle = "AWS::BedrockAgentCore::ConfigurationBundle", Ref = Arn;
    tags "Tags" List;
    new (bundle_name: Str = "BundleName", components: Map<configuration_bundle::ComponentConfiguration> = "Components");
    set {
        /// `BranchName`: 1 to 128 characters, `^[a-zA-Z][a-zA-Z0-9_/-]{0,127}$`. Update: in place.
        branch_name: Str = "BranchName";
        /// `BundleName`: `^[a-zA-Z][a-zA-Z0-9_]{0,99}$`. Update: replaces.
        bundle_name: Str = "BundleName";
        /// `CommitMessage`: 1 to 500 characters. Update: in place.
        commit_message: Str = "CommitMessage";
        /// `Components`. Update: in place.
        components: Map<configuration_bundle::ComponentConfiguration> = "Components";
        /// `CreatedBy`. Update: in place.
        created_by: configuration_bundle::VersionCreatedBySource = "CreatedBy";
        /// `Description`: 1 to 500 characters, `^.+$`. Update: in place.
        description: Str = "Description";
        /// `KmsKeyArn`: 1 to 2048 characters. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<configuration_bundle::Tag> = "Tags";
    }
    get {
        /// `BundleId`
        bundle_id: Str = "BundleId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LineageMetadata`
        lineage_metadata: Json = "LineageMetadata";
        /// `LineageMetadata.BranchName`
        lineage_metadata_branch_name: Str = "LineageMetadata.BranchName";
        /// `LineageMetadata.CommitMessage`
        lineage_metadata_commit_message: Str = "LineageMetadata.CommitMessage";
        /// `LineageMetadata.CreatedBy`
        lineage_metadata_created_by: Json = "LineageMetadata.CreatedBy";
        /// `LineageMetadata.CreatedBy.Arn`
        lineage_metadata_created_by_arn: Arn = "LineageMetadata.CreatedBy.Arn";
        /// `LineageMetadata.CreatedBy.Name`
        lineage_metadata_created_by_name: Str = "LineageMetadata.CreatedBy.Name";
        /// `LineageMetadata.ParentVersionIds`
        lineage_metadata_parent_version_ids: List<Str> = "LineageMetadata.ParentVersionIds";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `VersionId`
        version_id: Str = "VersionId";
    }
    ref bundle_arn;
}

/// Property types of `AWS::BedrockAgentCore::ConfigurationBundle`.
pub mod configuration_bundle {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_key_credential_provider::Tag;

    property! {
        /// `ComponentConfiguration` of `AWS::BedrockAgentCore::ConfigurationBundle`.
        ComponentConfiguration;
        new (configuration: Json = "Configuration");
        set {
        }
    }

    property! {
        /// `VersionCreatedBySource` of `AWS::BedrockAgentCore::ConfigurationBundle`.
        VersionCreatedBySource;
        new (name: Str = "Name");
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::ConsentPortal`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-consentportal.html).
    ConsentPortal = "AWS::BedrockAgentCore::ConsentPortal", Ref = Arn;
    tags "Tags" List;
    new_with ConsentPortalRequired {
        /// `ExecutionRoleArn`. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn",
        /// `IdpConfig`. Update: in place.
        idp_config: consent_portal::IdpConfig = "IdpConfig",
        /// `Name`: 1 to 50 characters, `^[a-zA-Z0-9_-]{1,50}$`. Update: replaces.
        name: Str = "Name",
        /// `Sources`: 1 items. Update: replaces.
        sources: List<consent_portal::ConsentPortalSource> = "Sources",
    }
    set {
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `ExecutionRoleArn`. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `IdpConfig`. Update: in place.
        idp_config: consent_portal::IdpConfig = "IdpConfig";
        /// `Name`: 1 to 50 characters, `^[a-zA-Z0-9_-]{1,50}$`. Update: replaces.
        name: Str = "Name";
        /// `Sources`: 1 items. Update: replaces.
        sources: List<consent_portal::ConsentPortalSource> = "Sources";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<consent_portal::Tag> = "Tags";
    }
    get {
        /// `ConsentPortalId`
        consent_portal_id: Str = "ConsentPortalId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `PortalUrl`
        portal_url: Str = "PortalUrl";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref consent_portal_arn;
}

/// Property types of `AWS::BedrockAgentCore::ConsentPortal`.
pub mod consent_portal {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_key_credential_provider::Tag;

    property! {
        /// `ConsentPortalSource` of `AWS::BedrockAgentCore::ConsentPortal`.
        ConsentPortalSource;
        new (identifier: Str = "Identifier", type_: Type = "Type");
        set {
        }
    }

    property! {
        /// `IdpConfig` of `AWS::BedrockAgentCore::ConsentPortal`.
        IdpConfig;
        new (credential_provider_arn: Str = "CredentialProviderArn", scopes: List<Str> = "Scopes");
        set {
            /// `Audience`. Update: in place.
            audience: Str = "Audience";
        }
    }

    values! {
        /// `Type` of `AWS::BedrockAgentCore::ConsentPortal`.
        Type {
            AGENTCORE_GATEWAY = "agentcore-gateway",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::Dataset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-dataset.html).
    Dataset = "AWS::BedrockAgentCore::Dataset", Ref = Arn;
    tags "Tags" List;
    new (dataset_name: Str = "DatasetName", schema_type: dataset::SchemaType = "SchemaType");
    set {
        /// `DatasetName`: `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        dataset_name: Str = "DatasetName";
        /// `Description`: at most 200 characters. Update: in place.
        description: Str = "Description";
        /// `KmsKeyArn`: 1 to 2048 characters. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `SchemaType`. Update: replaces.
        schema_type: dataset::SchemaType = "SchemaType";
        /// `Source`. Update: replaces.
        source: dataset::DataSourceType = "Source";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<dataset::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DatasetId`
        dataset_id: Str = "DatasetId";
        /// `ExampleCount`
        example_count: Int = "ExampleCount";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref dataset_arn;
}

/// Property types of `AWS::BedrockAgentCore::Dataset`.
pub mod dataset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_provider::Tag;

    property! {
        /// `DataSourceType` of `AWS::BedrockAgentCore::Dataset`.
        DataSourceType;
        new ();
        set {
            /// `InlineExamples`. Update: replaces.
            inline_examples: InlineExamplesSource = "InlineExamples";
            /// `S3Source`. Update: replaces.
            s3_source: S3Source = "S3Source";
        }
    }

    property! {
        /// `InlineExamplesSource` of `AWS::BedrockAgentCore::Dataset`.
        InlineExamplesSource;
        new (examples: List<Json> = "Examples");
        set {
        }
    }

    property! {
        /// `S3Source` of `AWS::BedrockAgentCore::Dataset`.
        S3Source;
        new (s3_uri: Str = "S3Uri");
        set {
        }
    }

    values! {
        /// `SchemaType` of `AWS::BedrockAgentCore::Dataset`.
        SchemaType {
            AGENTCORE_EVALUATION_PREDEFINED_V1 = "AGENTCORE_EVALUATION_PREDEFINED_V1",
            AGENTCORE_EVALUATION_SIMULATED_V1 = "AGENTCORE_EVALUATION_SIMULATED_V1",
            GENERIC_EVALUATION_PREDEFINED_V1 = "GENERIC_EVALUATION_PREDEFINED_V1",
            THIRD_PARTY_EVALUATION_V1 = "THIRD_PARTY_EVALUATION_V1",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::Evaluator`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-evaluator.html).
    Evaluator = "AWS::BedrockAgentCore::Evaluator", Ref = Arn;
    tags "Tags" List;
    new (evaluator_name: Str = "EvaluatorName", evaluator_config: evaluator::EvaluatorConfig = "EvaluatorConfig", level: evaluator::EvaluatorLevel = "Level");
    set {
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `EvaluatorConfig`. Update: in place.
        evaluator_config: evaluator::EvaluatorConfig = "EvaluatorConfig";
        /// `EvaluatorName`: `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        evaluator_name: Str = "EvaluatorName";
        /// `KmsKeyArn`: 1 to 2048 characters. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Level`. Update: in place.
        level: evaluator::EvaluatorLevel = "Level";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<evaluator::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `EvaluatorId`
        evaluator_id: Str = "EvaluatorId";
        /// `EvaluatorType`
        evaluator_type: Str = "EvaluatorType";
        /// `Provider`
        provider: Str = "Provider";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref evaluator_arn;
}

/// Property types of `AWS::BedrockAgentCore::Evaluator`.
pub mod evaluator {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_provider::Tag;

    property! {
        /// `BedrockEvaluatorModelConfig` of `AWS::BedrockAgentCore::Evaluator`.
        BedrockEvaluatorModelConfig;
        new (model_id: Str = "ModelId");
        set {
            /// `AdditionalModelRequestFields`. Update: in place.
            additional_model_request_fields: Json = "AdditionalModelRequestFields";
            /// `InferenceConfig`. Update: in place.
            inference_config: InferenceConfiguration = "InferenceConfig";
        }
    }

    property! {
        /// `CategoricalScaleDefinition` of `AWS::BedrockAgentCore::Evaluator`.
        CategoricalScaleDefinition;
        new_with CategoricalScaleDefinitionRequired {
            /// `Label`: 1 to 100 characters. Update: in place.
            label: Str = "Label",
            /// `Definition`. Update: in place.
            definition: Str = "Definition",
        }
        set {
        }
    }

    property! {
        /// `CodeBasedEvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
        CodeBasedEvaluatorConfig;
        new (lambda_config: LambdaEvaluatorConfig = "LambdaConfig");
        set {
        }
    }

    property! {
        /// `DerivedEvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
        DerivedEvaluatorConfig;
        new (base_evaluator_id: Str = "BaseEvaluatorId", model_config: EvaluatorModelConfig = "ModelConfig");
        set {
        }
    }

    property! {
        /// `DimensionRatingScale` of `AWS::BedrockAgentCore::Evaluator`.
        DimensionRatingScale;
        new ();
        set {
            /// `Categorical`. Update: in place.
            categorical: List<CategoricalScaleDefinition> = "Categorical";
            /// `Numerical`. Update: in place.
            numerical: List<NumericalScaleDefinition> = "Numerical";
        }
    }

    property! {
        /// `EvaluationDimension` of `AWS::BedrockAgentCore::Evaluator`.
        EvaluationDimension;
        new_with EvaluationDimensionRequired {
            /// `DimensionName`: `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: in place.
            dimension_name: Str = "DimensionName",
            /// `DimensionInstruction`: 1 to 4000 characters. Update: in place.
            dimension_instruction: Str = "DimensionInstruction",
            /// `DimensionRatingScale`. Update: in place.
            dimension_rating_scale: DimensionRatingScale = "DimensionRatingScale",
        }
        set {
        }
    }

    property! {
        /// `EvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
        EvaluatorConfig;
        new ();
        set {
            /// `CodeBased`. Update: in place.
            code_based: CodeBasedEvaluatorConfig = "CodeBased";
            /// `Derived`. Update: in place.
            derived: DerivedEvaluatorConfig = "Derived";
            /// `LlmAsAJudge`. Update: in place.
            llm_as_a_judge: LlmAsAJudgeEvaluatorConfig = "LlmAsAJudge";
        }
    }

    property! {
        /// `EvaluatorModelConfig` of `AWS::BedrockAgentCore::Evaluator`.
        EvaluatorModelConfig;
        new ();
        set {
            /// `BedrockEvaluatorModelConfig`. Update: in place.
            bedrock_evaluator_model_config: BedrockEvaluatorModelConfig = "BedrockEvaluatorModelConfig";
            /// `ResponsesEvaluatorModelConfig`. Update: in place.
            responses_evaluator_model_config: OpenResponsesEvaluatorModelConfig = "ResponsesEvaluatorModelConfig";
        }
    }

    property! {
        /// `InferenceConfiguration` of `AWS::BedrockAgentCore::Evaluator`.
        InferenceConfiguration;
        new ();
        set {
            /// `MaxTokens`: at least 1. Update: in place.
            max_tokens: Int = "MaxTokens";
            /// `StopSequences`: at most 2500 items, at least 1 characters. Update: in place.
            stop_sequences: List<Str> = "StopSequences";
            /// `Temperature`: 0 to 1. Update: in place.
            temperature: Num = "Temperature";
            /// `TopP`: 0 to 1. Update: in place.
            top_p: Num = "TopP";
        }
    }

    property! {
        /// `LambdaEvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
        LambdaEvaluatorConfig;
        new (lambda_arn: Arn = "LambdaArn");
        set {
            /// `LambdaTimeoutInSeconds`: 1 to 300. Update: in place.
            lambda_timeout_in_seconds: Int = "LambdaTimeoutInSeconds";
        }
    }

    property! {
        /// `LlmAsAJudgeEvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
        LlmAsAJudgeEvaluatorConfig;
        new (instructions: Str = "Instructions", rating_scale: RatingScale = "RatingScale", model_config: EvaluatorModelConfig = "ModelConfig");
        set {
        }
    }

    property! {
        /// `NumericalScaleDefinition` of `AWS::BedrockAgentCore::Evaluator`.
        NumericalScaleDefinition;
        new_with NumericalScaleDefinitionRequired {
            /// `Value`: at least 0. Update: in place.
            value: Num = "Value",
            /// `Label`: 1 to 100 characters. Update: in place.
            label: Str = "Label",
            /// `Definition`. Update: in place.
            definition: Str = "Definition",
        }
        set {
        }
    }

    property! {
        /// `OpenResponsesEvaluatorModelConfig` of `AWS::BedrockAgentCore::Evaluator`.
        OpenResponsesEvaluatorModelConfig;
        new (model_id: Str = "ModelId");
        set {
            /// `MaxOutputTokens`: at least 1. Update: in place.
            max_output_tokens: Int = "MaxOutputTokens";
            /// `Reasoning`. Update: in place.
            reasoning: ReasoningConfiguration = "Reasoning";
            /// `Temperature`: 0 to 2. Update: in place.
            temperature: Num = "Temperature";
            /// `TopP`: 0 to 1. Update: in place.
            top_p: Num = "TopP";
        }
    }

    property! {
        /// `RatingScale` of `AWS::BedrockAgentCore::Evaluator`.
        RatingScale;
        new ();
        set {
            /// `Categorical`. Update: in place.
            categorical: List<CategoricalScaleDefinition> = "Categorical";
            /// `MultiDimensional`: 1 to 50 items. Update: in place.
            multi_dimensional: List<EvaluationDimension> = "MultiDimensional";
            /// `Numerical`. Update: in place.
            numerical: List<NumericalScaleDefinition> = "Numerical";
        }
    }

    property! {
        /// `ReasoningConfiguration` of `AWS::BedrockAgentCore::Evaluator`.
        ReasoningConfiguration;
        new ();
        set {
            /// `Effort`: 1 to 64 characters. Update: in place.
            effort: Str = "Effort";
        }
    }

    values! {
        /// `EvaluatorLevel` of `AWS::BedrockAgentCore::Evaluator`.
        EvaluatorLevel {
            TOOL_CALL = "TOOL_CALL",
            TRACE = "TRACE",
            SESSION = "SESSION",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::Gateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html).
    Gateway = "AWS::BedrockAgentCore::Gateway", Ref = Str;
    tags "Tags" Object;
    new (authorizer_type: gateway::AuthorizerType = "AuthorizerType", name: Str = "Name", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `AuthorizerConfiguration`. Update: in place.
        authorizer_configuration: gateway::AuthorizerConfiguration = "AuthorizerConfiguration";
        /// `AuthorizerType`. Update: in place.
        authorizer_type: gateway::AuthorizerType = "AuthorizerType";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `ExceptionLevel`. Update: in place.
        exception_level: gateway::ExceptionLevel = "ExceptionLevel";
        /// `InterceptorConfigurations`: 1 to 2 items. Update: in place.
        interceptor_configurations: List<gateway::GatewayInterceptorConfiguration> = "InterceptorConfigurations";
        /// `KmsKeyArn`: 1 to 2048 characters. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Name`: `^([0-9a-zA-Z][-]?){1,48}$`. Update: in place.
        name: Str = "Name";
        /// `PolicyEngineConfiguration`. Update: in place.
        policy_engine_configuration: gateway::GatewayPolicyEngineConfiguration = "PolicyEngineConfiguration";
        /// `ProtocolConfiguration`. Update: in place.
        protocol_configuration: gateway::ProtocolConfiguration = "ProtocolConfiguration";
        /// `ProtocolType`. Update: in place.
        protocol_type: Json = "ProtocolType";
        /// `RoleArn`: 1 to 2048 characters, `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `WafConfiguration`. Update: in place.
        waf_configuration: gateway::WafConfiguration = "WafConfiguration";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `GatewayArn`
        gateway_arn: Arn = "GatewayArn";
        /// `GatewayUrl`
        gateway_url: Str = "GatewayUrl";
        /// `Status`
        status: Str = "Status";
        /// `StatusReasons`
        status_reasons: List<Str> = "StatusReasons";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `WebAclArn`
        web_acl_arn: Arn = "WebAclArn";
        /// `WorkloadIdentityDetails`
        workload_identity_details: Json = "WorkloadIdentityDetails";
        /// `WorkloadIdentityDetails.WorkloadIdentityArn`
        workload_identity_details_workload_identity_arn: Arn = "WorkloadIdentityDetails.WorkloadIdentityArn";
    }
    ref gateway_identifier;
}

/// Property types of `AWS::BedrockAgentCore::Gateway`.
pub mod gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AuthorizerConfiguration` of `AWS::BedrockAgentCore::Gateway`.
        AuthorizerConfiguration;
        new (custom_jwt_authorizer: CustomJWTAuthorizerConfiguration = "CustomJWTAuthorizer");
        set {
        }
    }

    property! {
        /// `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Gateway`.
        AuthorizingClaimMatchValueType;
        new (claim_match_operator: ClaimMatchOperatorType = "ClaimMatchOperator", claim_match_value: ClaimMatchValueType = "ClaimMatchValue");
        set {
        }
    }

    property! {
        /// `ClaimMatchValueType` of `AWS::BedrockAgentCore::Gateway`.
        ClaimMatchValueType;
        new ();
        set {
            /// `MatchValueString`: 1 to 255 characters, `^[A-Za-z0-9_.:/-]+$`. Update: in place.
            match_value_string: Str = "MatchValueString";
            /// `MatchValueStringList`: at least 1 items, 1 to 255 characters, `^[A-Za-z0-9_.:/-]+$`. Update: in place.
            match_value_string_list: List<Str> = "MatchValueStringList";
        }
    }

    property! {
        /// `CustomClaimValidationType` of `AWS::BedrockAgentCore::Gateway`.
        CustomClaimValidationType;
        new (authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue", inbound_token_claim_name: Str = "InboundTokenClaimName", inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType");
        set {
        }
    }

    property! {
        /// `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::Gateway`.
        CustomJWTAuthorizerConfiguration;
        new (discovery_url: Str = "DiscoveryUrl");
        set {
            /// `AdvertisedScopeMapping`. Update: in place.
            advertised_scope_mapping: Map<Str> = "AdvertisedScopeMapping";
            /// `AllowedAudience`: at least 1 items. Update: in place.
            allowed_audience: List<Str> = "AllowedAudience";
            /// `AllowedClients`: at least 1 items. Update: in place.
            allowed_clients: List<Str> = "AllowedClients";
            /// `AllowedScopes`: at least 1 items, 1 to 255 characters, `^[\x21\x23-\x5B\x5D-\x7E]+$`. Update: in place.
            allowed_scopes: List<Str> = "AllowedScopes";
            /// `CustomClaims`: at least 1 items. Update: in place.
            custom_claims: List<CustomClaimValidationType> = "CustomClaims";
            /// `PrivateEndpoint`. Update: in place.
            private_endpoint: PrivateEndpoint = "PrivateEndpoint";
        }
    }

    property! {
        /// `Exclude` of `AWS::BedrockAgentCore::Gateway`.
        Exclude;
        new (field: InterceptorPayloadExclusion = "Field");
        set {
        }
    }

    property! {
        /// `GatewayInterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
        GatewayInterceptorConfiguration;
        new (interception_points: List<GatewayInterceptionPoint> = "InterceptionPoints", interceptor: Interceptor = "Interceptor");
        set {
            /// `InputConfiguration`. Update: in place.
            input_configuration: InterceptorInputConfiguration = "InputConfiguration";
        }
    }

    property! {
        /// `GatewayPolicyEngineConfiguration` of `AWS::BedrockAgentCore::Gateway`.
        GatewayPolicyEngineConfiguration;
        new (arn: Str = "Arn", mode: GatewayPolicyEngineMode = "Mode");
        set {
        }
    }

    property! {
        /// `Interceptor` of `AWS::BedrockAgentCore::Gateway`.
        Interceptor;
        new (lambda: LambdaInterceptorConfiguration = "Lambda");
        set {
        }
    }

    property! {
        /// `InterceptorInputConfiguration` of `AWS::BedrockAgentCore::Gateway`.
        InterceptorInputConfiguration;
        new (pass_request_headers: Bool = "PassRequestHeaders");
        set {
            /// `PayloadFilter`. Update: in place.
            payload_filter: InterceptorPayloadFilter = "PayloadFilter";
        }
    }

    property! {
        /// `InterceptorPayloadFilter` of `AWS::BedrockAgentCore::Gateway`.
        InterceptorPayloadFilter;
        new (exclude: List<Exclude> = "Exclude");
        set {
        }
    }

    property! {
        /// `LambdaInterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
        LambdaInterceptorConfiguration;
        new (arn: Str = "Arn");
        set {
        }
    }

    property! {
        /// `MCPGatewayConfiguration` of `AWS::BedrockAgentCore::Gateway`.
        MCPGatewayConfiguration;
        new ();
        set {
            /// `Instructions`: 1 to 2048 characters. Update: in place.
            instructions: Str = "Instructions";
            /// `SearchType`. Update: in place.
            search_type: SearchType = "SearchType";
            /// `SessionConfiguration`. Update: in place.
            session_configuration: SessionConfiguration = "SessionConfiguration";
            /// `StreamingConfiguration`. Update: in place.
            streaming_configuration: StreamingConfiguration = "StreamingConfiguration";
            /// `SupportedVersions`: default `"2025-03-26"`. Update: in place.
            supported_versions: List<Str> = "SupportedVersions";
        }
    }

    property! {
        /// `ManagedVpcResource` of `AWS::BedrockAgentCore::Gateway`.
        ManagedVpcResource;
        new (endpoint_ip_address_type: EndpointIpAddressType = "EndpointIpAddressType", subnet_ids: List<Str> = "SubnetIds", vpc_identifier: Str = "VpcIdentifier");
        set {
            /// `RoutingDomain`: 3 to 255 characters. Update: in place.
            routing_domain: Str = "RoutingDomain";
            /// `SecurityGroupIds`: at most 5 items, `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `Tags`. Update: in place.
            tags: Map<Str> = "Tags";
        }
    }

    property! {
        /// `PrivateEndpoint` of `AWS::BedrockAgentCore::Gateway`.
        PrivateEndpoint;
        new ();
        set {
            /// `ManagedVpcResource`. Update: in place.
            managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource";
            /// `SelfManagedLatticeResource`. Update: in place.
            self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource";
        }
    }

    property! {
        /// `ProtocolConfiguration` of `AWS::BedrockAgentCore::Gateway`.
        ProtocolConfiguration;
        new (mcp: MCPGatewayConfiguration = "Mcp");
        set {
        }
    }

    property! {
        /// `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::Gateway`.
        SelfManagedLatticeResource;
        new (resource_configuration_identifier: Str = "ResourceConfigurationIdentifier");
        set {
        }
    }

    property! {
        /// `SessionConfiguration` of `AWS::BedrockAgentCore::Gateway`.
        SessionConfiguration;
        new ();
        set {
            /// `SessionTimeoutInSeconds`: 900 to 28 800. Update: in place.
            session_timeout_in_seconds: Num = "SessionTimeoutInSeconds";
        }
    }

    property! {
        /// `StreamingConfiguration` of `AWS::BedrockAgentCore::Gateway`.
        StreamingConfiguration;
        new ();
        set {
            /// `EnableResponseStreaming`. Update: in place.
            enable_response_streaming: Bool = "EnableResponseStreaming";
        }
    }

    property! {
        /// `WafConfiguration` of `AWS::BedrockAgentCore::Gateway`.
        WafConfiguration;
        new ();
        set {
            /// `FailureMode`. Update: in place.
            failure_mode: WafFailureMode = "FailureMode";
        }
    }

    values! {
        /// `AuthorizerType` of `AWS::BedrockAgentCore::Gateway`.
        AuthorizerType {
            CUSTOM_JWT = "CUSTOM_JWT",
            AWS_IAM = "AWS_IAM",
            NONE = "NONE",
            AUTHENTICATE_ONLY = "AUTHENTICATE_ONLY",
        }
    }

    values! {
        /// `ClaimMatchOperatorType` of `AWS::BedrockAgentCore::Gateway`.
        ClaimMatchOperatorType {
            EQUALS = "EQUALS",
            CONTAINS = "CONTAINS",
            CONTAINS_ANY = "CONTAINS_ANY",
        }
    }

    values! {
        /// `EndpointIpAddressType` of `AWS::BedrockAgentCore::Gateway`.
        EndpointIpAddressType {
            IPV4 = "IPV4",
            IPV6 = "IPV6",
        }
    }

    values! {
        /// `ExceptionLevel` of `AWS::BedrockAgentCore::Gateway`.
        ExceptionLevel {
            DEBUG = "DEBUG",
        }
    }

    values! {
        /// `GatewayInterceptionPoint` of `AWS::BedrockAgentCore::Gateway`.
        GatewayInterceptionPoint {
            REQUEST = "REQUEST",
            RESPONSE = "RESPONSE",
        }
    }

    values! {
        /// `GatewayPolicyEngineMode` of `AWS::BedrockAgentCore::Gateway`.
        GatewayPolicyEngineMode {
            LOG_ONLY = "LOG_ONLY",
            ENFORCE = "ENFORCE",
        }
    }

    values! {
        /// `InboundTokenClaimValueType` of `AWS::BedrockAgentCore::Gateway`.
        InboundTokenClaimValueType {
            STRING = "STRING",
            STRING_ARRAY = "STRING_ARRAY",
        }
    }

    values! {
        /// `InterceptorPayloadExclusion` of `AWS::BedrockAgentCore::Gateway`.
        InterceptorPayloadExclusion {
            RESPONSE_BODY = "RESPONSE_BODY",
        }
    }

    values! {
        /// `SearchType` of `AWS::BedrockAgentCore::Gateway`.
        SearchType {
            SEMANTIC = "SEMANTIC",
        }
    }

    values! {
        /// `WafFailureMode` of `AWS::BedrockAgentCore::Gateway`.
        WafFailureMode {
            FAIL_CLOSE = "FAIL_CLOSE",
            FAIL_OPEN = "FAIL_OPEN",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::GatewayRateLimit`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayratelimit.html).
    GatewayRateLimit = "AWS::BedrockAgentCore::GatewayRateLimit", Ref = Str;
    new (dimension_keys: List<Str> = "DimensionKeys", entries: List<gateway_rate_limit::LimitEntry> = "Entries");
    set {
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `DimensionKeys`: 1 to 10 items, 1 to 80 characters. Update: replaces.
        dimension_keys: List<Str> = "DimensionKeys";
        /// `Entries`: 1 to 1000 items. Update: in place.
        entries: List<gateway_rate_limit::LimitEntry> = "Entries";
        /// `GatewayIdentifier`: `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. Update: replaces.
        gateway_identifier: Str = "GatewayIdentifier";
        /// `RateLimitId`: 2 to 64 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_\.]{0,62}[a-zA-Z0-9]$`. Update: replaces.
        rate_limit_id: Str = "RateLimitId";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::BedrockAgentCore::GatewayRateLimit`.
pub mod gateway_rate_limit {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LimitEntry` of `AWS::BedrockAgentCore::GatewayRateLimit`.
        LimitEntry;
        new (dimensions: Map<Str> = "Dimensions");
        set {
            /// `Connections`: 1 items. Update: in place.
            connections: List<RateConfig> = "Connections";
            /// `Requests`: 1 items. Update: in place.
            requests: List<RateConfig> = "Requests";
            /// `Tokens`: 1 items. Update: in place.
            tokens: List<RateConfig> = "Tokens";
        }
    }

    property! {
        /// `RateConfig` of `AWS::BedrockAgentCore::GatewayRateLimit`.
        RateConfig;
        new (period: Period = "Period", rate: Num = "Rate");
        set {
        }
    }

    values! {
        /// `Period` of `AWS::BedrockAgentCore::GatewayRateLimit`.
        Period {
            SECOND = "second",
            MINUTE = "minute",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::GatewayRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayrule.html).
    GatewayRule = "AWS::BedrockAgentCore::GatewayRule", Ref = Str;
    new (actions: List<gateway_rule::Action> = "Actions", priority: Num = "Priority");
    set {
        /// `Actions`: 1 to 2 items. Update: in place.
        actions: List<gateway_rule::Action> = "Actions";
        /// `Conditions`: at most 2 items. Update: in place.
        conditions: List<gateway_rule::Condition> = "Conditions";
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `GatewayIdentifier`: `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. Update: replaces.
        gateway_identifier: Str = "GatewayIdentifier";
        /// `Priority`: 1 to 1 000 000. Update: in place.
        priority: Num = "Priority";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `GatewayArn`
        gateway_arn: Arn = "GatewayArn";
        /// `RuleId`
        rule_id: Str = "RuleId";
        /// `Status`
        status: Str = "Status";
        /// `System`
        system: Json = "System";
        /// `System.ManagedBy`
        system_managed_by: Str = "System.ManagedBy";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::BedrockAgentCore::GatewayRule`.
pub mod gateway_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Action` of `AWS::BedrockAgentCore::GatewayRule`.
        Action;
        new ();
        set {
            /// `ConfigurationBundle`. Update: in place.
            configuration_bundle: ConfigurationBundleAction = "ConfigurationBundle";
            /// `RouteToTarget`. Update: in place.
            route_to_target: RouteToTargetAction = "RouteToTarget";
        }
    }

    property! {
        /// `AnyOf` of `AWS::BedrockAgentCore::GatewayRule`.
        AnyOf;
        new (iam_principal: IamPrincipal = "IamPrincipal");
        set {
        }
    }

    property! {
        /// `Condition` of `AWS::BedrockAgentCore::GatewayRule`.
        Condition;
        new ();
        set {
            /// `MatchPaths`. Update: in place.
            match_paths: MatchPaths = "MatchPaths";
            /// `MatchPrincipals`. Update: in place.
            match_principals: MatchPrincipals = "MatchPrincipals";
        }
    }

    property! {
        /// `ConfigurationBundleAction` of `AWS::BedrockAgentCore::GatewayRule`.
        ConfigurationBundleAction;
        new ();
        set {
            /// `StaticOverride`. Update: in place.
            static_override: StaticOverride = "StaticOverride";
            /// `WeightedOverride`. Update: in place.
            weighted_override: WeightedOverride = "WeightedOverride";
        }
    }

    property! {
        /// `ConfigurationBundleReference` of `AWS::BedrockAgentCore::GatewayRule`.
        ConfigurationBundleReference;
        new_with ConfigurationBundleReferenceRequired {
            /// `BundleArn`. Update: in place.
            bundle_arn: Str = "BundleArn",
            /// `BundleVersion`. Update: in place.
            bundle_version: Str = "BundleVersion",
        }
        set {
        }
    }

    property! {
        /// `IamPrincipal` of `AWS::BedrockAgentCore::GatewayRule`.
        IamPrincipal;
        new (arn: Str = "Arn");
        set {
            /// `Operator`. Update: in place.
            operator: PrincipalMatchOperator = "Operator";
        }
    }

    property! {
        /// `MatchPaths` of `AWS::BedrockAgentCore::GatewayRule`.
        MatchPaths;
        new (any_of: List<Str> = "AnyOf");
        set {
        }
    }

    property! {
        /// `MatchPrincipals` of `AWS::BedrockAgentCore::GatewayRule`.
        MatchPrincipals;
        new (any_of: List<AnyOf> = "AnyOf");
        set {
        }
    }

    property! {
        /// `RouteToTargetAction` of `AWS::BedrockAgentCore::GatewayRule`.
        RouteToTargetAction;
        new ();
        set {
            /// `StaticRoute`. Update: in place.
            static_route: StaticRoute = "StaticRoute";
            /// `WeightedRoute`. Update: in place.
            weighted_route: WeightedRoute = "WeightedRoute";
        }
    }

    property! {
        /// `StaticOverride` of `AWS::BedrockAgentCore::GatewayRule`.
        StaticOverride;
        new_with StaticOverrideRequired {
            /// `BundleArn`. Update: in place.
            bundle_arn: Str = "BundleArn",
            /// `BundleVersion`. Update: in place.
            bundle_version: Str = "BundleVersion",
        }
        set {
        }
    }

    property! {
        /// `StaticRoute` of `AWS::BedrockAgentCore::GatewayRule`.
        StaticRoute;
        new (target_name: Str = "TargetName");
        set {
        }
    }

    property! {
        /// `TargetTrafficSplitEntry` of `AWS::BedrockAgentCore::GatewayRule`.
        TargetTrafficSplitEntry;
        new_with TargetTrafficSplitEntryRequired {
            /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?$`. Update: in place.
            name: Str = "Name",
            /// `TargetName`: `^([0-9a-zA-Z][-]?){1,100}$`. Update: in place.
            target_name: Str = "TargetName",
            /// `Weight`: 1 to 99. Update: in place.
            weight: Num = "Weight",
        }
        set {
            /// `Description`: 1 to 200 characters. Update: in place.
            description: Str = "Description";
            /// `Metadata`. Update: in place.
            metadata: Map<Str> = "Metadata";
        }
    }

    property! {
        /// `TrafficSplitEntry` of `AWS::BedrockAgentCore::GatewayRule`.
        TrafficSplitEntry;
        new (configuration_bundle: ConfigurationBundleReference = "ConfigurationBundle", name: Str = "Name", weight: Num = "Weight");
        set {
            /// `Description`: 1 to 200 characters. Update: in place.
            description: Str = "Description";
            /// `Metadata`. Update: in place.
            metadata: Map<Str> = "Metadata";
        }
    }

    property! {
        /// `WeightedOverride` of `AWS::BedrockAgentCore::GatewayRule`.
        WeightedOverride;
        new (traffic_split: List<TrafficSplitEntry> = "TrafficSplit");
        set {
        }
    }

    property! {
        /// `WeightedRoute` of `AWS::BedrockAgentCore::GatewayRule`.
        WeightedRoute;
        new (traffic_split: List<TargetTrafficSplitEntry> = "TrafficSplit");
        set {
        }
    }

    values! {
        /// `PrincipalMatchOperator` of `AWS::BedrockAgentCore::GatewayRule`.
        PrincipalMatchOperator {
            STRING_EQUALS = "StringEquals",
            STRING_LIKE = "StringLike",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::GatewayTarget`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html).
    GatewayTarget = "AWS::BedrockAgentCore::GatewayTarget", Ref = Str;
    new (target_configuration: gateway_target::TargetConfiguration = "TargetConfiguration");
    set {
        /// `CredentialProviderConfigurations`: 1 items. Update: in place.
        credential_provider_configurations: List<gateway_target::CredentialProviderConfiguration> = "CredentialProviderConfigurations";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `GatewayIdentifier`: `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. Update: replaces.
        gateway_identifier: Str = "GatewayIdentifier";
        /// `MetadataConfiguration`. Update: in place.
        metadata_configuration: gateway_target::MetadataConfiguration = "MetadataConfiguration";
        /// `Name`: `^([0-9a-zA-Z][-]?){1,100}$`. Update: in place.
        name: Str = "Name";
        /// `PrivateEndpoint`. Update: in place.
        private_endpoint: gateway_target::PrivateEndpoint = "PrivateEndpoint";
        /// `TargetConfiguration`. Update: in place.
        target_configuration: gateway_target::TargetConfiguration = "TargetConfiguration";
    }
    get {
        /// `AuthorizationData`
        authorization_data: Str = "AuthorizationData";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `GatewayArn`
        gateway_arn: Arn = "GatewayArn";
        /// `LastSynchronizedAt`
        last_synchronized_at: Str = "LastSynchronizedAt";
        /// `PrivateEndpointManagedResources`
        private_endpoint_managed_resources: List<Str> = "PrivateEndpointManagedResources";
        /// `ProtocolType`
        protocol_type: Str = "ProtocolType";
        /// `Status`
        status: Str = "Status";
        /// `StatusReasons`
        status_reasons: List<Str> = "StatusReasons";
        /// `TargetId`
        target_id: Str = "TargetId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::BedrockAgentCore::GatewayTarget`.
pub mod gateway_target {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::gateway::{EndpointIpAddressType, ManagedVpcResource, PrivateEndpoint, SelfManagedLatticeResource};

    property! {
        /// `ApiGatewayTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        ApiGatewayTargetConfiguration;
        new_with ApiGatewayTargetConfigurationRequired {
            /// `ApiGatewayToolConfiguration`. Update: in place.
            api_gateway_tool_configuration: ApiGatewayToolConfiguration = "ApiGatewayToolConfiguration",
            /// `RestApiId`. Update: in place.
            rest_api_id: Str = "RestApiId",
            /// `Stage`. Update: in place.
            stage: Str = "Stage",
        }
        set {
        }
    }

    property! {
        /// `ApiGatewayToolConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        ApiGatewayToolConfiguration;
        new (tool_filters: List<ApiGatewayToolFilter> = "ToolFilters");
        set {
            /// `ToolOverrides`. Update: in place.
            tool_overrides: List<ApiGatewayToolOverride> = "ToolOverrides";
        }
    }

    property! {
        /// `ApiGatewayToolFilter` of `AWS::BedrockAgentCore::GatewayTarget`.
        ApiGatewayToolFilter;
        new (filter_path: Str = "FilterPath", methods: List<RestApiMethod> = "Methods");
        set {
        }
    }

    property! {
        /// `ApiGatewayToolOverride` of `AWS::BedrockAgentCore::GatewayTarget`.
        ApiGatewayToolOverride;
        new_with ApiGatewayToolOverrideRequired {
            /// `Method`. Update: in place.
            method: RestApiMethod = "Method",
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Path`. Update: in place.
            path: Str = "Path",
        }
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `ApiKeyCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
        ApiKeyCredentialProvider;
        new (provider_arn: Str = "ProviderArn");
        set {
            /// `CredentialLocation`. Update: in place.
            credential_location: ApiKeyCredentialLocation = "CredentialLocation";
            /// `CredentialParameterName`: 1 to 64 characters. Update: in place.
            credential_parameter_name: Str = "CredentialParameterName";
            /// `CredentialPrefix`: 1 to 64 characters. Update: in place.
            credential_prefix: Str = "CredentialPrefix";
        }
    }

    property! {
        /// `ApiSchemaConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        ApiSchemaConfiguration;
        new ();
        set {
            /// `InlinePayload`. Update: in place.
            inline_payload: Str = "InlinePayload";
            /// `S3`. Update: in place.
            s3: S3Configuration = "S3";
        }
    }

    property! {
        /// `ConnectorConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        ConnectorConfiguration;
        new (name: Str = "Name");
        set {
            /// `Description`: at most 2000 characters. Update: in place.
            description: Str = "Description";
            /// `ParameterOverrides`. Update: in place.
            parameter_overrides: List<ConnectorParameterOverride> = "ParameterOverrides";
            /// `ParameterValues`. Update: in place.
            parameter_values: Json = "ParameterValues";
        }
    }

    property! {
        /// `ConnectorParameterOverride` of `AWS::BedrockAgentCore::GatewayTarget`.
        ConnectorParameterOverride;
        new (path: Str = "Path");
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `Visible`. Update: in place.
            visible: Bool = "Visible";
        }
    }

    property! {
        /// `ConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
        ConnectorSource;
        new (connector_id: Str = "ConnectorId");
        set {
        }
    }

    property! {
        /// `ConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        ConnectorTargetConfiguration;
        new (source: ConnectorSource = "Source");
        set {
            /// `Configurations`. Update: in place.
            configurations: List<ConnectorConfiguration> = "Configurations";
            /// `Enabled`: 1 to 50 items. Update: in place.
            enabled: List<Str> = "Enabled";
        }
    }

    property! {
        /// `CredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
        CredentialProvider;
        new ();
        set {
            /// `ApiKeyCredentialProvider`. Update: in place.
            api_key_credential_provider: ApiKeyCredentialProvider = "ApiKeyCredentialProvider";
            /// `IamCredentialProvider`. Update: in place.
            iam_credential_provider: IamCredentialProvider = "IamCredentialProvider";
            /// `OauthCredentialProvider`. Update: in place.
            oauth_credential_provider: OAuthCredentialProvider = "OauthCredentialProvider";
        }
    }

    property! {
        /// `CredentialProviderConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        CredentialProviderConfiguration;
        new (credential_provider_type: CredentialProviderType = "CredentialProviderType");
        set {
            /// `CredentialProvider`. Update: in place.
            credential_provider: CredentialProvider = "CredentialProvider";
        }
    }

    property! {
        /// `HttpApiSchemaConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        HttpApiSchemaConfiguration;
        new (source: ApiSchemaConfiguration = "Source");
        set {
        }
    }

    property! {
        /// `HttpConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
        HttpConnectorSource;
        new (connector_id: Str = "ConnectorId");
        set {
        }
    }

    property! {
        /// `HttpConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        HttpConnectorTargetConfiguration;
        new (source: HttpConnectorSource = "Source");
        set {
            /// `Parameters`. Update: in place.
            parameters: Map<Str> = "Parameters";
        }
    }

    property! {
        /// `HttpTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        HttpTargetConfiguration;
        new ();
        set {
            /// `AgentcoreRuntime`. Update: in place.
            agentcore_runtime: RuntimeTargetConfiguration = "AgentcoreRuntime";
            /// `Connector`. Update: in place.
            connector: HttpConnectorTargetConfiguration = "Connector";
            /// `Passthrough`. Update: in place.
            passthrough: PassthroughTargetConfiguration = "Passthrough";
        }
    }

    property! {
        /// `IamCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
        IamCredentialProvider;
        new (service: Str = "Service");
        set {
            /// `Region`: 1 to 32 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
            region: Str = "Region";
        }
    }

    property! {
        /// `InferenceConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
        InferenceConnectorSource;
        new (connector_id: Str = "ConnectorId");
        set {
        }
    }

    property! {
        /// `InferenceConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        InferenceConnectorTargetConfiguration;
        new (source: InferenceConnectorSource = "Source");
        set {
        }
    }

    property! {
        /// `InferenceOperationConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        InferenceOperationConfiguration;
        new (path: Str = "Path");
        set {
            /// `Models`: 1 to 100 items. Update: in place.
            models: List<ModelEntry> = "Models";
            /// `ProviderPath`: 1 to 256 characters, `^/[a-zA-Z0-9\-\._/]+$`. Update: in place.
            provider_path: Str = "ProviderPath";
        }
    }

    property! {
        /// `InferenceProviderTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        InferenceProviderTargetConfiguration;
        new (endpoint: Str = "Endpoint");
        set {
            /// `ModelMapping`. Update: in place.
            model_mapping: ModelMapping = "ModelMapping";
            /// `Operations`: 1 to 10 items. Update: in place.
            operations: List<InferenceOperationConfiguration> = "Operations";
        }
    }

    property! {
        /// `InferenceTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        InferenceTargetConfiguration;
        new ();
        set {
            /// `Connector`. Update: in place.
            connector: InferenceConnectorTargetConfiguration = "Connector";
            /// `Provider`. Update: in place.
            provider: InferenceProviderTargetConfiguration = "Provider";
        }
    }

    property! {
        /// `McpLambdaTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        McpLambdaTargetConfiguration;
        new (lambda_arn: Arn = "LambdaArn", tool_schema: ToolSchema = "ToolSchema");
        set {
        }
    }

    property! {
        /// `McpServerTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        McpServerTargetConfiguration;
        new (endpoint: Str = "Endpoint");
        set {
            /// `ListingMode`. Update: in place.
            listing_mode: ListingMode = "ListingMode";
            /// `McpToolSchema`. Update: in place.
            mcp_tool_schema: McpToolSchemaConfiguration = "McpToolSchema";
            /// `ResourcePriority`: 0 to 1000. Update: in place.
            resource_priority: Num = "ResourcePriority";
        }
    }

    property! {
        /// `McpTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        McpTargetConfiguration;
        new ();
        set {
            /// `ApiGateway`. Update: in place.
            api_gateway: ApiGatewayTargetConfiguration = "ApiGateway";
            /// `Connector`. Update: in place.
            connector: ConnectorTargetConfiguration = "Connector";
            /// `Lambda`. Update: in place.
            lambda: McpLambdaTargetConfiguration = "Lambda";
            /// `McpServer`. Update: in place.
            mcp_server: McpServerTargetConfiguration = "McpServer";
            /// `OpenApiSchema`. Update: in place.
            open_api_schema: ApiSchemaConfiguration = "OpenApiSchema";
            /// `SmithyModel`. Update: in place.
            smithy_model: ApiSchemaConfiguration = "SmithyModel";
        }
    }

    property! {
        /// `McpToolSchemaConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        McpToolSchemaConfiguration;
        new ();
        set {
            /// `InlinePayload`. Update: in place.
            inline_payload: Str = "InlinePayload";
            /// `S3`. Update: in place.
            s3: S3Configuration = "S3";
        }
    }

    property! {
        /// `MetadataConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        MetadataConfiguration;
        new ();
        set {
            /// `AllowedQueryParameters`: 1 to 10 items, no item twice, 1 to 40 characters. Update: in place.
            allowed_query_parameters: List<Str> = "AllowedQueryParameters";
            /// `AllowedRequestHeaders`: 1 to 10 items, no item twice, 1 to 100 characters. Update: in place.
            allowed_request_headers: List<Str> = "AllowedRequestHeaders";
            /// `AllowedResponseHeaders`: 1 to 10 items, no item twice, 1 to 100 characters. Update: in place.
            allowed_response_headers: List<Str> = "AllowedResponseHeaders";
        }
    }

    property! {
        /// `ModelEntry` of `AWS::BedrockAgentCore::GatewayTarget`.
        ModelEntry;
        new (model: Str = "Model");
        set {
        }
    }

    property! {
        /// `ModelMapping` of `AWS::BedrockAgentCore::GatewayTarget`.
        ModelMapping;
        new ();
        set {
            /// `ProviderPrefix`. Update: in place.
            provider_prefix: ProviderPrefix = "ProviderPrefix";
        }
    }

    property! {
        /// `OAuthCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
        OAuthCredentialProvider;
        new (provider_arn: Str = "ProviderArn", scopes: List<Str> = "Scopes");
        set {
            /// `CustomParameters`. Update: in place.
            custom_parameters: Map<Str> = "CustomParameters";
            /// `DefaultReturnUrl`: 1 to 2048 characters, `^\w+:(\/?\/?)[^\s]+$`. Update: in place.
            default_return_url: Str = "DefaultReturnUrl";
            /// `GrantType`. Update: in place.
            grant_type: Json = "GrantType";
        }
    }

    property! {
        /// `PassthroughTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        PassthroughTargetConfiguration;
        new (endpoint: Str = "Endpoint", protocol_type: PassthroughProtocolType = "ProtocolType");
        set {
            /// `Schema`. Update: in place.
            schema: HttpApiSchemaConfiguration = "Schema";
            /// `StickinessConfiguration`. Update: in place.
            stickiness_configuration: StickinessConfiguration = "StickinessConfiguration";
        }
    }

    property! {
        /// `ProviderPrefix` of `AWS::BedrockAgentCore::GatewayTarget`.
        ProviderPrefix;
        new ();
        set {
            /// `Separator`: 1 characters, default `"."`. Update: in place.
            separator: Str = "Separator";
            /// `Strip`: default `false`. Update: in place.
            strip: Bool = "Strip";
        }
    }

    property! {
        /// `RuntimeTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        RuntimeTargetConfiguration;
        new (arn: Str = "Arn");
        set {
            /// `Qualifier`: `([1-9][0-9]{0,4})|([a-zA-Z][a-zA-Z0-9_]{0,47})`. Update: in place.
            qualifier: Str = "Qualifier";
            /// `Schema`. Update: in place.
            schema: HttpApiSchemaConfiguration = "Schema";
        }
    }

    property! {
        /// `S3Configuration` of `AWS::BedrockAgentCore::GatewayTarget`.
        S3Configuration;
        new ();
        set {
            /// `BucketOwnerAccountId`: `^[0-9]{12}$`. Update: in place.
            bucket_owner_account_id: Str = "BucketOwnerAccountId";
            /// `Uri`: `^s3://.{1,2043}$`. Update: in place.
            uri: Str = "Uri";
        }
    }

    property! {
        /// `SchemaDefinition` of `AWS::BedrockAgentCore::GatewayTarget`.
        SchemaDefinition;
        new (type_: SchemaType = "Type");
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `Items`. Update: in place.
            items: SchemaDefinition = "Items";
            /// `Properties`. Update: in place.
            properties: Map<SchemaDefinition> = "Properties";
            /// `Required`. Update: in place.
            required: List<Str> = "Required";
        }
    }

    property! {
        /// `StickinessConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        StickinessConfiguration;
        new (identifier: Str = "Identifier");
        set {
            /// `Timeout`: 1 to 86 400. Update: in place.
            timeout: Num = "Timeout";
        }
    }

    property! {
        /// `TargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
        TargetConfiguration;
        new ();
        set {
            /// `Http`. Update: in place.
            http: HttpTargetConfiguration = "Http";
            /// `Inference`. Update: in place.
            inference: InferenceTargetConfiguration = "Inference";
            /// `Mcp`. Update: in place.
            mcp: McpTargetConfiguration = "Mcp";
        }
    }

    property! {
        /// `ToolDefinition` of `AWS::BedrockAgentCore::GatewayTarget`.
        ToolDefinition;
        new_with ToolDefinitionRequired {
            /// `Description`. Update: in place.
            description: Str = "Description",
            /// `InputSchema`. Update: in place.
            input_schema: SchemaDefinition = "InputSchema",
            /// `Name`. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `OutputSchema`. Update: in place.
            output_schema: SchemaDefinition = "OutputSchema";
        }
    }

    property! {
        /// `ToolSchema` of `AWS::BedrockAgentCore::GatewayTarget`.
        ToolSchema;
        new ();
        set {
            /// `InlinePayload`. Update: in place.
            inline_payload: List<ToolDefinition> = "InlinePayload";
            /// `S3`. Update: in place.
            s3: S3Configuration = "S3";
        }
    }

    values! {
        /// `ApiKeyCredentialLocation` of `AWS::BedrockAgentCore::GatewayTarget`.
        ApiKeyCredentialLocation {
            HEADER = "HEADER",
            QUERY_PARAMETER = "QUERY_PARAMETER",
        }
    }

    values! {
        /// `CredentialProviderType` of `AWS::BedrockAgentCore::GatewayTarget`.
        CredentialProviderType {
            GATEWAY_IAM_ROLE = "GATEWAY_IAM_ROLE",
            OAUTH = "OAUTH",
            API_KEY = "API_KEY",
            CALLER_IAM_CREDENTIALS = "CALLER_IAM_CREDENTIALS",
            JWT_PASSTHROUGH = "JWT_PASSTHROUGH",
        }
    }

    values! {
        /// `ListingMode` of `AWS::BedrockAgentCore::GatewayTarget`.
        ListingMode {
            DEFAULT = "DEFAULT",
            DYNAMIC = "DYNAMIC",
        }
    }

    values! {
        /// `PassthroughProtocolType` of `AWS::BedrockAgentCore::GatewayTarget`.
        PassthroughProtocolType {
            MCP = "MCP",
            A2A = "A2A",
            INFERENCE = "INFERENCE",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `RestApiMethod` of `AWS::BedrockAgentCore::GatewayTarget`.
        RestApiMethod {
            GET = "GET",
            DELETE = "DELETE",
            HEAD = "HEAD",
            OPTIONS = "OPTIONS",
            PATCH = "PATCH",
            PUT = "PUT",
            POST = "POST",
        }
    }

    values! {
        /// `SchemaType` of `AWS::BedrockAgentCore::GatewayTarget`.
        SchemaType {
            STRING = "string",
            NUMBER = "number",
            OBJECT = "object",
            ARRAY = "array",
            BOOLEAN = "boolean",
            INTEGER = "integer",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::Harness`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html).
    Harness = "AWS::BedrockAgentCore::Harness", Ref = Arn;
    tags "Tags" List;
    new (harness_name: Str = "HarnessName", execution_role_arn: IamRoleArn = "ExecutionRoleArn", model: harness::HarnessModelConfiguration = "Model");
    set {
        /// `AllowedTools`: 1 to 64 characters, `^(\*|@?[^/]+(/[^/]+)?)$`. Update: in place.
        allowed_tools: List<Str> = "AllowedTools";
        /// `AuthorizerConfiguration`. Update: in place.
        authorizer_configuration: harness::AuthorizerConfiguration = "AuthorizerConfiguration";
        /// `Environment`. Update: in place.
        environment: harness::HarnessEnvironmentProvider = "Environment";
        /// `EnvironmentArtifact`. Update: in place.
        environment_artifact: harness::HarnessEnvironmentArtifact = "EnvironmentArtifact";
        /// `EnvironmentVariables`. Update: in place.
        environment_variables: Map<Str> = "EnvironmentVariables";
        /// `ExecutionRoleArn`: 1 to 2048 characters, `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `HarnessName`: `^[a-zA-Z][a-zA-Z0-9_]{0,39}$`. Update: replaces.
        harness_name: Str = "HarnessName";
        /// `Hooks`: at most 20 items, no item twice. Update: in place.
        hooks: List<harness::HarnessHook> = "Hooks";
        /// `MaxIterations`. Update: in place.
        max_iterations: Int = "MaxIterations";
        /// `MaxTokens`. Update: in place.
        max_tokens: Int = "MaxTokens";
        /// `Memory`. Update: in place.
        memory: harness::HarnessMemoryConfiguration = "Memory";
        /// `Model`. Update: in place.
        model: harness::HarnessModelConfiguration = "Model";
        /// `Skills`. Update: in place.
        skills: List<harness::HarnessSkill> = "Skills";
        /// `SystemPrompt`. Update: in place.
        system_prompt: List<harness::HarnessSystemContentBlock> = "SystemPrompt";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<harness::Tag> = "Tags";
        /// `TimeoutSeconds`. Update: in place.
        timeout_seconds: Int = "TimeoutSeconds";
        /// `Tools`. Update: in place.
        tools: List<harness::HarnessTool> = "Tools";
        /// `Truncation`. Update: in place.
        truncation: harness::HarnessTruncationConfiguration = "Truncation";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn`
        environment_agent_core_runtime_environment_agent_runtime_arn: Arn = "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn";
        /// `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId`
        environment_agent_core_runtime_environment_agent_runtime_id: Str = "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId";
        /// `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName`
        environment_agent_core_runtime_environment_agent_runtime_name: Str = "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName";
        /// `HarnessId`
        harness_id: Str = "HarnessId";
        /// `Memory.ManagedMemoryConfiguration.Arn`
        memory_managed_memory_configuration_arn: Arn = "Memory.ManagedMemoryConfiguration.Arn";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Version`
        version: Str = "Version";
    }
    ref arn;
}

/// Property types of `AWS::BedrockAgentCore::Harness`.
pub mod harness {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::gateway::{EndpointIpAddressType, InboundTokenClaimValueType, SelfManagedLatticeResource};

    property! {
        /// `AuthorizerConfiguration` of `AWS::BedrockAgentCore::Harness`.
        AuthorizerConfiguration;
        new ();
        set {
            /// `CustomJWTAuthorizer`. Update: in place.
            custom_jwt_authorizer: CustomJWTAuthorizerConfiguration = "CustomJWTAuthorizer";
        }
    }

    property! {
        /// `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Harness`.
        AuthorizingClaimMatchValueType;
        new (claim_match_value: ClaimMatchValueType = "ClaimMatchValue", claim_match_operator: ClaimMatchOperator = "ClaimMatchOperator");
        set {
        }
    }

    property! {
        /// `ClaimMatchValueType` of `AWS::BedrockAgentCore::Harness`.
        ClaimMatchValueType;
        new ();
        set {
            /// `MatchValueString`: 1 to 255 characters, `^[A-Za-z0-9_.-]+$`. Update: in place.
            match_value_string: Str = "MatchValueString";
            /// `MatchValueStringList`: at least 1 items, 1 to 255 characters, `^[A-Za-z0-9_.-]+$`. Update: in place.
            match_value_string_list: List<Str> = "MatchValueStringList";
        }
    }

    property! {
        /// `ContainerConfiguration` of `AWS::BedrockAgentCore::Harness`.
        ContainerConfiguration;
        new (container_uri: Str = "ContainerUri");
        set {
        }
    }

    property! {
        /// `CustomClaimValidationType` of `AWS::BedrockAgentCore::Harness`.
        CustomClaimValidationType;
        new (inbound_token_claim_name: Str = "InboundTokenClaimName", inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType", authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue");
        set {
        }
    }

    property! {
        /// `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::Harness`.
        CustomJWTAuthorizerConfiguration;
        new (discovery_url: Str = "DiscoveryUrl");
        set {
            /// `AdvertisedScopeMapping`. Update: in place.
            advertised_scope_mapping: Map<Str> = "AdvertisedScopeMapping";
            /// `AllowedAudience`: at least 1 items. Update: in place.
            allowed_audience: List<Str> = "AllowedAudience";
            /// `AllowedClients`: at least 1 items. Update: in place.
            allowed_clients: List<Str> = "AllowedClients";
            /// `AllowedScopes`: at least 1 items, 1 to 255 characters, `^[\x21\x23-\x5B\x5D-\x7E]+$`. Update: in place.
            allowed_scopes: List<Str> = "AllowedScopes";
            /// `CustomClaims`: at least 1 items. Update: in place.
            custom_claims: List<CustomClaimValidationType> = "CustomClaims";
            /// `PrivateEndpoint`. Update: in place.
            private_endpoint: PrivateEndpoint = "PrivateEndpoint";
            /// `PrivateEndpointOverrides`: at most 5 items. Update: in place.
            private_endpoint_overrides: List<PrivateEndpointOverride> = "PrivateEndpointOverrides";
        }
    }

    property! {
        /// `EfsAccessPointConfiguration` of `AWS::BedrockAgentCore::Harness`.
        EfsAccessPointConfiguration;
        new_with EfsAccessPointConfigurationRequired {
            /// `AccessPointArn`: at most 128 characters. Update: in place.
            access_point_arn: Str = "AccessPointArn",
            /// `MountPath`: 6 to 200 characters, `^/mnt/[a-zA-Z0-9._-]+/?$`. Update: in place.
            mount_path: Str = "MountPath",
        }
        set {
        }
    }

    property! {
        /// `FilesystemConfiguration` of `AWS::BedrockAgentCore::Harness`.
        FilesystemConfiguration;
        new ();
        set {
            /// `EfsAccessPoint`. Update: in place.
            efs_access_point: EfsAccessPointConfiguration = "EfsAccessPoint";
            /// `S3FilesAccessPoint`. Update: in place.
            s3_files_access_point: S3FilesAccessPointConfiguration = "S3FilesAccessPoint";
            /// `SessionStorage`. Update: in place.
            session_storage: SessionStorageConfiguration = "SessionStorage";
        }
    }

    property! {
        /// `HarnessAfterInvocationHook` of `AWS::BedrockAgentCore::Harness`.
        HarnessAfterInvocationHook;
        new (name: Str = "Name", target: HarnessHookTarget = "Target");
        set {
        }
    }

    property! {
        /// `HarnessAfterToolCallHook` of `AWS::BedrockAgentCore::Harness`.
        HarnessAfterToolCallHook;
        new (name: Str = "Name", target: HarnessHookTarget = "Target");
        set {
        }
    }

    property! {
        /// `HarnessAgentCoreBrowserConfig` of `AWS::BedrockAgentCore::Harness`.
        HarnessAgentCoreBrowserConfig;
        new ();
        set {
            /// `BrowserArn`. Update: in place.
            browser_arn: Str = "BrowserArn";
        }
    }

    property! {
        /// `HarnessAgentCoreCodeInterpreterConfig` of `AWS::BedrockAgentCore::Harness`.
        HarnessAgentCoreCodeInterpreterConfig;
        new ();
        set {
            /// `CodeInterpreterArn`. Update: in place.
            code_interpreter_arn: Str = "CodeInterpreterArn";
        }
    }

    property! {
        /// `HarnessAgentCoreGatewayConfig` of `AWS::BedrockAgentCore::Harness`.
        HarnessAgentCoreGatewayConfig;
        new (gateway_arn: Str = "GatewayArn");
        set {
            /// `OutboundAuth`. Update: in place.
            outbound_auth: HarnessGatewayOutboundAuth = "OutboundAuth";
        }
    }

    property! {
        /// `HarnessAgentCoreMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
        HarnessAgentCoreMemoryConfiguration;
        new (arn: Str = "Arn");
        set {
            /// `ActorId`. Update: in place.
            actor_id: Str = "ActorId";
            /// `MessagesCount`. Update: in place.
            messages_count: Int = "MessagesCount";
            /// `RetrievalConfig`. Update: in place.
            retrieval_config: Map<HarnessAgentCoreMemoryRetrievalConfig> = "RetrievalConfig";
        }
    }

    property! {
        /// `HarnessAgentCoreMemoryRetrievalConfig` of `AWS::BedrockAgentCore::Harness`.
        HarnessAgentCoreMemoryRetrievalConfig;
        new ();
        set {
            /// `RelevanceScore`. Update: in place.
            relevance_score: Num = "RelevanceScore";
            /// `StrategyId`. Update: in place.
            strategy_id: Str = "StrategyId";
            /// `TopK`. Update: in place.
            top_k: Int = "TopK";
        }
    }

    property! {
        /// `HarnessAgentCoreRuntimeEnvironment` of `AWS::BedrockAgentCore::Harness`.
        HarnessAgentCoreRuntimeEnvironment;
        new ();
        set {
            /// `AgentRuntimeArn`: 20 to 1011 characters. Update: in place.
            agent_runtime_arn: Str = "AgentRuntimeArn";
            /// `AgentRuntimeId`. Update: in place.
            agent_runtime_id: Str = "AgentRuntimeId";
            /// `AgentRuntimeName`. Update: in place.
            agent_runtime_name: Str = "AgentRuntimeName";
            /// `FilesystemConfigurations`: at most 5 items. Update: in place.
            filesystem_configurations: List<FilesystemConfiguration> = "FilesystemConfigurations";
            /// `LifecycleConfiguration`. Update: in place.
            lifecycle_configuration: LifecycleConfiguration = "LifecycleConfiguration";
            /// `NetworkConfiguration`. Update: in place.
            network_configuration: NetworkConfiguration = "NetworkConfiguration";
        }
    }

    property! {
        /// `HarnessBedrockModelConfig` of `AWS::BedrockAgentCore::Harness`.
        HarnessBedrockModelConfig;
        new (model_id: Str = "ModelId");
        set {
            /// `AdditionalParams`. Update: in place.
            additional_params: Json = "AdditionalParams";
            /// `ApiFormat`. Update: in place.
            api_format: HarnessBedrockModelConfigApiFormat = "ApiFormat";
            /// `MaxTokens`: at least 1. Update: in place.
            max_tokens: Int = "MaxTokens";
            /// `Temperature`: 0 to 2. Update: in place.
            temperature: Num = "Temperature";
            /// `TopP`: 0 to 1. Update: in place.
            top_p: Num = "TopP";
        }
    }

    property! {
        /// `HarnessBeforeInvocationHook` of `AWS::BedrockAgentCore::Harness`.
        HarnessBeforeInvocationHook;
        new (name: Str = "Name", target: HarnessHookTarget = "Target");
        set {
        }
    }

    property! {
        /// `HarnessBeforeToolCallHook` of `AWS::BedrockAgentCore::Harness`.
        HarnessBeforeToolCallHook;
        new (name: Str = "Name", target: HarnessHookTarget = "Target");
        set {
        }
    }

    property! {
        /// `HarnessEnvironmentArtifact` of `AWS::BedrockAgentCore::Harness`.
        HarnessEnvironmentArtifact;
        new ();
        set {
            /// `ContainerConfiguration`. Update: in place.
            container_configuration: ContainerConfiguration = "ContainerConfiguration";
        }
    }

    property! {
        /// `HarnessEnvironmentProvider` of `AWS::BedrockAgentCore::Harness`.
        HarnessEnvironmentProvider;
        new ();
        set {
            /// `AgentCoreRuntimeEnvironment`. Update: in place.
            agent_core_runtime_environment: HarnessAgentCoreRuntimeEnvironment = "AgentCoreRuntimeEnvironment";
        }
    }

    property! {
        /// `HarnessGatewayOutboundAuth` of `AWS::BedrockAgentCore::Harness`.
        HarnessGatewayOutboundAuth;
        new ();
        set {
            /// `AwsIam`. Update: in place.
            aws_iam: Json = "AwsIam";
            /// `None`. Update: in place.
            none: Json = "None";
            /// `Oauth`. Update: in place.
            oauth: OAuthCredentialProvider = "Oauth";
        }
    }

    property! {
        /// `HarnessGeminiModelConfig` of `AWS::BedrockAgentCore::Harness`.
        HarnessGeminiModelConfig;
        new_with HarnessGeminiModelConfigRequired {
            /// `ModelId`. Update: in place.
            model_id: Str = "ModelId",
            /// `ApiKeyArn`. Update: in place.
            api_key_arn: Str = "ApiKeyArn",
        }
        set {
            /// `AdditionalParams`. Update: in place.
            additional_params: Json = "AdditionalParams";
            /// `MaxTokens`: at least 1. Update: in place.
            max_tokens: Int = "MaxTokens";
            /// `Temperature`: 0 to 2. Update: in place.
            temperature: Num = "Temperature";
            /// `TopK`: 0 to 500. Update: in place.
            top_k: Int = "TopK";
            /// `TopP`: 0 to 1. Update: in place.
            top_p: Num = "TopP";
        }
    }

    property! {
        /// `HarnessHook` of `AWS::BedrockAgentCore::Harness`.
        HarnessHook;
        new ();
        set {
            /// `AfterInvocation`. Update: in place.
            after_invocation: HarnessAfterInvocationHook = "AfterInvocation";
            /// `AfterToolCall`. Update: in place.
            after_tool_call: HarnessAfterToolCallHook = "AfterToolCall";
            /// `BeforeInvocation`. Update: in place.
            before_invocation: HarnessBeforeInvocationHook = "BeforeInvocation";
            /// `BeforeToolCall`. Update: in place.
            before_tool_call: HarnessBeforeToolCallHook = "BeforeToolCall";
        }
    }

    property! {
        /// `HarnessHookEventBridgeTarget` of `AWS::BedrockAgentCore::Harness`.
        HarnessHookEventBridgeTarget;
        new (arn: Str = "Arn");
        set {
        }
    }

    property! {
        /// `HarnessHookLambdaTarget` of `AWS::BedrockAgentCore::Harness`.
        HarnessHookLambdaTarget;
        new (arn: Str = "Arn");
        set {
            /// `FailureMode`. Update: in place.
            failure_mode: FailureMode = "FailureMode";
            /// `TimeoutSeconds`: 1 to 900. Update: in place.
            timeout_seconds: Int = "TimeoutSeconds";
        }
    }

    property! {
        /// `HarnessHookSnsTarget` of `AWS::BedrockAgentCore::Harness`.
        HarnessHookSnsTarget;
        new (arn: Str = "Arn");
        set {
        }
    }

    property! {
        /// `HarnessHookTarget` of `AWS::BedrockAgentCore::Harness`.
        HarnessHookTarget;
        new ();
        set {
            /// `EventBridge`. Update: in place.
            event_bridge: HarnessHookEventBridgeTarget = "EventBridge";
            /// `Lambda`. Update: in place.
            lambda: HarnessHookLambdaTarget = "Lambda";
            /// `Sns`. Update: in place.
            sns: HarnessHookSnsTarget = "Sns";
        }
    }

    property! {
        /// `HarnessInlineFunctionConfig` of `AWS::BedrockAgentCore::Harness`.
        HarnessInlineFunctionConfig;
        new (description: Str = "Description", input_schema: Json = "InputSchema");
        set {
        }
    }

    property! {
        /// `HarnessLiteLlmModelConfig` of `AWS::BedrockAgentCore::Harness`.
        HarnessLiteLlmModelConfig;
        new (model_id: Str = "ModelId");
        set {
            /// `AdditionalParams`. Update: in place.
            additional_params: Json = "AdditionalParams";
            /// `ApiBase`: 1 to 16 383 characters. Update: in place.
            api_base: Str = "ApiBase";
            /// `ApiKeyArn`. Update: in place.
            api_key_arn: Str = "ApiKeyArn";
            /// `MaxTokens`: at least 1. Update: in place.
            max_tokens: Int = "MaxTokens";
            /// `Temperature`: 0 to 2. Update: in place.
            temperature: Num = "Temperature";
            /// `TopP`: 0 to 1. Update: in place.
            top_p: Num = "TopP";
        }
    }

    property! {
        /// `HarnessManagedMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
        HarnessManagedMemoryConfiguration;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
            /// `EncryptionKeyArn`. Update: replaces.
            encryption_key_arn: Str = "EncryptionKeyArn";
            /// `EventExpiryDuration`: 3 to 365. Update: in place.
            event_expiry_duration: Int = "EventExpiryDuration";
            /// `Strategies`: 1 to 4 items, no item twice. Update: in place.
            strategies: List<Strategies> = "Strategies";
        }
    }

    property! {
        /// `HarnessMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
        HarnessMemoryConfiguration;
        new ();
        set {
            /// `AgentCoreMemoryConfiguration`. Update: in place.
            agent_core_memory_configuration: HarnessAgentCoreMemoryConfiguration = "AgentCoreMemoryConfiguration";
            /// `Disabled`. Update: in place.
            disabled: Json = "Disabled";
            /// `ManagedMemoryConfiguration`. Update: in place.
            managed_memory_configuration: HarnessManagedMemoryConfiguration = "ManagedMemoryConfiguration";
        }
    }

    property! {
        /// `HarnessModelConfiguration` of `AWS::BedrockAgentCore::Harness`.
        HarnessModelConfiguration;
        new ();
        set {
            /// `BedrockModelConfig`. Update: in place.
            bedrock_model_config: HarnessBedrockModelConfig = "BedrockModelConfig";
            /// `GeminiModelConfig`. Update: in place.
            gemini_model_config: HarnessGeminiModelConfig = "GeminiModelConfig";
            /// `LiteLlmModelConfig`. Update: in place.
            lite_llm_model_config: HarnessLiteLlmModelConfig = "LiteLlmModelConfig";
            /// `OpenAiModelConfig`. Update: in place.
            open_ai_model_config: HarnessOpenAiModelConfig = "OpenAiModelConfig";
        }
    }

    property! {
        /// `HarnessOpenAiModelConfig` of `AWS::BedrockAgentCore::Harness`.
        HarnessOpenAiModelConfig;
        new_with HarnessOpenAiModelConfigRequired {
            /// `ModelId`. Update: in place.
            model_id: Str = "ModelId",
            /// `ApiKeyArn`. Update: in place.
            api_key_arn: Str = "ApiKeyArn",
        }
        set {
            /// `AdditionalParams`. Update: in place.
            additional_params: Json = "AdditionalParams";
            /// `ApiBase`: 1 to 16 383 characters. Update: in place.
            api_base: Str = "ApiBase";
            /// `ApiFormat`. Update: in place.
            api_format: HarnessOpenAiModelConfigApiFormat = "ApiFormat";
            /// `MaxTokens`: at least 1. Update: in place.
            max_tokens: Int = "MaxTokens";
            /// `Temperature`: 0 to 2. Update: in place.
            temperature: Num = "Temperature";
            /// `TopP`: 0 to 1. Update: in place.
            top_p: Num = "TopP";
        }
    }

    property! {
        /// `HarnessRemoteMcpConfig` of `AWS::BedrockAgentCore::Harness`.
        HarnessRemoteMcpConfig;
        new (url: Str = "Url");
        set {
            /// `Headers`. Update: in place.
            headers: Map<Str> = "Headers";
        }
    }

    property! {
        /// `HarnessSkill` of `AWS::BedrockAgentCore::Harness`.
        HarnessSkill;
        new ();
        set {
            /// `AwsSkills`. Update: in place.
            aws_skills: HarnessSkillAwsSkillsSource = "AwsSkills";
            /// `Git`. Update: in place.
            git: HarnessSkillGitSource = "Git";
            /// `Path`: at least 1 characters. Update: in place.
            path: Str = "Path";
            /// `S3`. Update: in place.
            s3: HarnessSkillS3Source = "S3";
        }
    }

    property! {
        /// `HarnessSkillAwsSkillsSource` of `AWS::BedrockAgentCore::Harness`.
        HarnessSkillAwsSkillsSource;
        new ();
        set {
            /// `Paths`: 1 to 4096 characters, `^([^*?\[\]]|\*)+$`. Update: in place.
            paths: List<Str> = "Paths";
        }
    }

    property! {
        /// `HarnessSkillGitAuth` of `AWS::BedrockAgentCore::Harness`.
        HarnessSkillGitAuth;
        new (credential_arn: Str = "CredentialArn");
        set {
            /// `Username`. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `HarnessSkillGitSource` of `AWS::BedrockAgentCore::Harness`.
        HarnessSkillGitSource;
        new (url: Str = "Url");
        set {
            /// `Auth`. Update: in place.
            auth: HarnessSkillGitAuth = "Auth";
            /// `Path`. Update: in place.
            path: Str = "Path";
        }
    }

    property! {
        /// `HarnessSkillS3Source` of `AWS::BedrockAgentCore::Harness`.
        HarnessSkillS3Source;
        new (uri: Str = "Uri");
        set {
        }
    }

    property! {
        /// `HarnessSlidingWindowConfiguration` of `AWS::BedrockAgentCore::Harness`.
        HarnessSlidingWindowConfiguration;
        new ();
        set {
            /// `MessagesCount`. Update: in place.
            messages_count: Int = "MessagesCount";
        }
    }

    property! {
        /// `HarnessSummarizationConfiguration` of `AWS::BedrockAgentCore::Harness`.
        HarnessSummarizationConfiguration;
        new ();
        set {
            /// `PreserveRecentMessages`. Update: in place.
            preserve_recent_messages: Int = "PreserveRecentMessages";
            /// `SummarizationSystemPrompt`. Update: in place.
            summarization_system_prompt: Str = "SummarizationSystemPrompt";
            /// `SummaryRatio`. Update: in place.
            summary_ratio: Num = "SummaryRatio";
        }
    }

    property! {
        /// `HarnessSystemContentBlock` of `AWS::BedrockAgentCore::Harness`.
        HarnessSystemContentBlock;
        new (text: Str = "Text");
        set {
        }
    }

    property! {
        /// `HarnessTool` of `AWS::BedrockAgentCore::Harness`.
        HarnessTool;
        new (type_: Type = "Type");
        set {
            /// `Config`. Update: in place.
            config: HarnessToolConfiguration = "Config";
            /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `HarnessToolConfiguration` of `AWS::BedrockAgentCore::Harness`.
        HarnessToolConfiguration;
        new ();
        set {
            /// `AgentCoreBrowser`. Update: in place.
            agent_core_browser: HarnessAgentCoreBrowserConfig = "AgentCoreBrowser";
            /// `AgentCoreCodeInterpreter`. Update: in place.
            agent_core_code_interpreter: HarnessAgentCoreCodeInterpreterConfig = "AgentCoreCodeInterpreter";
            /// `AgentCoreGateway`. Update: in place.
            agent_core_gateway: HarnessAgentCoreGatewayConfig = "AgentCoreGateway";
            /// `InlineFunction`. Update: in place.
            inline_function: HarnessInlineFunctionConfig = "InlineFunction";
            /// `RemoteMcp`. Update: in place.
            remote_mcp: HarnessRemoteMcpConfig = "RemoteMcp";
        }
    }

    property! {
        /// `HarnessTruncationConfiguration` of `AWS::BedrockAgentCore::Harness`.
        HarnessTruncationConfiguration;
        new (strategy: Strategy = "Strategy");
        set {
            /// `Config`. Update: in place.
            config: HarnessTruncationStrategyConfiguration = "Config";
        }
    }

    property! {
        /// `HarnessTruncationStrategyConfiguration` of `AWS::BedrockAgentCore::Harness`.
        HarnessTruncationStrategyConfiguration;
        new ();
        set {
            /// `SlidingWindow`. Update: in place.
            sliding_window: HarnessSlidingWindowConfiguration = "SlidingWindow";
            /// `Summarization`. Update: in place.
            summarization: HarnessSummarizationConfiguration = "Summarization";
        }
    }

    property! {
        /// `LifecycleConfiguration` of `AWS::BedrockAgentCore::Harness`.
        LifecycleConfiguration;
        new ();
        set {
            /// `IdleRuntimeSessionTimeout`: 60 to 1 209 600. Update: in place.
            idle_runtime_session_timeout: Int = "IdleRuntimeSessionTimeout";
            /// `MaxLifetime`: 60 to 1 209 600. Update: in place.
            max_lifetime: Int = "MaxLifetime";
        }
    }

    property! {
        /// `ManagedVpcResource` of `AWS::BedrockAgentCore::Harness`.
        ManagedVpcResource;
        new (vpc_identifier: Str = "VpcIdentifier", subnet_ids: List<Str> = "SubnetIds", endpoint_ip_address_type: EndpointIpAddressType = "EndpointIpAddressType");
        set {
            /// `RoutingDomain`: 3 to 255 characters. Update: in place.
            routing_domain: Str = "RoutingDomain";
            /// `SecurityGroupIds`: at most 5 items, `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `Tags`. Update: in place.
            tags: Map<Str> = "Tags";
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::BedrockAgentCore::Harness`.
        NetworkConfiguration;
        new (network_mode: NetworkMode = "NetworkMode");
        set {
            /// `NetworkModeConfig`. Update: in place.
            network_mode_config: VpcConfig = "NetworkModeConfig";
        }
    }

    property! {
        /// `OAuthCredentialProvider` of `AWS::BedrockAgentCore::Harness`.
        OAuthCredentialProvider;
        new (provider_arn: Str = "ProviderArn", scopes: List<Str> = "Scopes");
        set {
            /// `CustomParameters`. Update: in place.
            custom_parameters: Map<Str> = "CustomParameters";
            /// `DefaultReturnUrl`: 1 to 2048 characters, `^\w+:(\/?\/?)[^\s]+$`. Update: in place.
            default_return_url: Str = "DefaultReturnUrl";
            /// `GrantType`. Update: in place.
            grant_type: GrantType = "GrantType";
        }
    }

    property! {
        /// `PrivateEndpoint` of `AWS::BedrockAgentCore::Harness`.
        PrivateEndpoint;
        new ();
        set {
            /// `ManagedVpcResource`. Update: in place.
            managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource";
            /// `SelfManagedLatticeResource`. Update: in place.
            self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource";
        }
    }

    property! {
        /// `PrivateEndpointOverride` of `AWS::BedrockAgentCore::Harness`.
        PrivateEndpointOverride;
        new (domain: Str = "Domain", private_endpoint: PrivateEndpoint = "PrivateEndpoint");
        set {
        }
    }

    property! {
        /// `S3FilesAccessPointConfiguration` of `AWS::BedrockAgentCore::Harness`.
        S3FilesAccessPointConfiguration;
        new_with S3FilesAccessPointConfigurationRequired {
            /// `AccessPointArn`: at most 256 characters. Update: in place.
            access_point_arn: Str = "AccessPointArn",
            /// `MountPath`: 6 to 200 characters, `^/mnt/[a-zA-Z0-9._-]+/?$`. Update: in place.
            mount_path: Str = "MountPath",
        }
        set {
        }
    }

    property! {
        /// `SessionStorageConfiguration` of `AWS::BedrockAgentCore::Harness`.
        SessionStorageConfiguration;
        new (mount_path: Str = "MountPath");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::BedrockAgentCore::Harness`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcConfig` of `AWS::BedrockAgentCore::Harness`.
        VpcConfig;
        new_with VpcConfigRequired {
            /// `SecurityGroups`: 1 to 16 items, `^sg-[0-9a-zA-Z]{8,17}$`. Update: in place.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups",
            /// `Subnets`: 1 to 16 items, `^subnet-[0-9a-zA-Z]{8,17}$`. Update: in place.
            subnets: List<Ec2SubnetId> = "Subnets",
        }
        set {
        }
    }

    values! {
        /// `ClaimMatchOperator` of `AWS::BedrockAgentCore::Harness`.
        ClaimMatchOperator {
            EQUALS = "EQUALS",
            CONTAINS = "CONTAINS",
            CONTAINS_ANY = "CONTAINS_ANY",
        }
    }

    values! {
        /// `FailureMode` of `AWS::BedrockAgentCore::Harness`.
        FailureMode {
            ALLOW = "allow",
            DENY = "deny",
        }
    }

    values! {
        /// `GrantType` of `AWS::BedrockAgentCore::Harness`.
        GrantType {
            CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
            AUTHORIZATION_CODE = "AUTHORIZATION_CODE",
        }
    }

    values! {
        /// `HarnessBedrockModelConfigApiFormat` of `AWS::BedrockAgentCore::Harness`.
        HarnessBedrockModelConfigApiFormat {
            CONVERSE_STREAM = "converse_stream",
            RESPONSES = "responses",
            CHAT_COMPLETIONS = "chat_completions",
        }
    }

    values! {
        /// `HarnessOpenAiModelConfigApiFormat` of `AWS::BedrockAgentCore::Harness`.
        HarnessOpenAiModelConfigApiFormat {
            CHAT_COMPLETIONS = "chat_completions",
            RESPONSES = "responses",
        }
    }

    values! {
        /// `NetworkMode` of `AWS::BedrockAgentCore::Harness`.
        NetworkMode {
            PUBLIC = "PUBLIC",
            VPC = "VPC",
        }
    }

    values! {
        /// `Strategies` of `AWS::BedrockAgentCore::Harness`.
        Strategies {
            SEMANTIC = "SEMANTIC",
            SUMMARIZATION = "SUMMARIZATION",
            USER_PREFERENCE = "USER_PREFERENCE",
            EPISODIC = "EPISODIC",
        }
    }

    values! {
        /// `Strategy` of `AWS::BedrockAgentCore::Harness`.
        Strategy {
            SLIDING_WINDOW = "sliding_window",
            SUMMARIZATION = "summarization",
            NONE = "none",
        }
    }

    values! {
        /// `Type` of `AWS::BedrockAgentCore::Harness`.
        Type {
            REMOTE_MCP = "remote_mcp",
            AGENTCORE_BROWSER = "agentcore_browser",
            AGENTCORE_GATEWAY = "agentcore_gateway",
            INLINE_FUNCTION = "inline_function",
            AGENTCORE_CODE_INTERPRETER = "agentcore_code_interpreter",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::HarnessEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harnessendpoint.html).
    HarnessEndpoint = "AWS::BedrockAgentCore::HarnessEndpoint", Ref = Arn;
    tags "Tags" List;
    new_with HarnessEndpointRequired {
        /// `HarnessId`: `^[a-zA-Z][a-zA-Z0-9_]{0,39}-[a-zA-Z0-9]{10}$`. Update: replaces.
        harness_id: Str = "HarnessId",
        /// `EndpointName`: `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        endpoint_name: Str = "EndpointName",
    }
    set {
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `EndpointName`: `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `HarnessId`: `^[a-zA-Z][a-zA-Z0-9_]{0,39}-[a-zA-Z0-9]{10}$`. Update: replaces.
        harness_id: Str = "HarnessId";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<harness_endpoint::Tag> = "Tags";
        /// `TargetVersion`: 1 to 5 characters, `^([1-9][0-9]{0,4})$`. Update: in place.
        target_version: Str = "TargetVersion";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `HarnessName`
        harness_name: Str = "HarnessName";
        /// `LiveVersion`
        live_version: Str = "LiveVersion";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::BedrockAgentCore::HarnessEndpoint`.
pub mod harness_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::harness::Tag;
}

resource! {
    /// `AWS::BedrockAgentCore::Memory`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html).
    Memory = "AWS::BedrockAgentCore::Memory", Ref = Arn;
    tags "Tags" Object;
    new (name: Str = "Name", event_expiry_duration: Int = "EventExpiryDuration");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `EncryptionKeyArn`. Update: replaces.
        encryption_key_arn: Str = "EncryptionKeyArn";
        /// `EventExpiryDuration`: 3 to 365. Update: in place.
        event_expiry_duration: Int = "EventExpiryDuration";
        /// `IndexedKeys`: 1 to 10 items. Update: in place.
        indexed_keys: List<memory::IndexedKey> = "IndexedKeys";
        /// `MemoryExecutionRoleArn`. Update: in place.
        memory_execution_role_arn: IamRoleArn = "MemoryExecutionRoleArn";
        /// `MemoryStrategies`. Update: in place.
        memory_strategies: List<memory::MemoryStrategy> = "MemoryStrategies";
        /// `Name`: `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        name: Str = "Name";
        /// `NamespaceKeys`: 1 to 5 items. Update: in place.
        namespace_keys: List<memory::NamespaceKeyEntry> = "NamespaceKeys";
        /// `StreamDeliveryResources`. Update: in place.
        stream_delivery_resources: memory::StreamDeliveryResources = "StreamDeliveryResources";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureReason`
        failure_reason: Str = "FailureReason";
        /// `MemoryId`
        memory_id: Str = "MemoryId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref memory_arn;
}

/// Property types of `AWS::BedrockAgentCore::Memory`.
pub mod memory {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ContentConfiguration` of `AWS::BedrockAgentCore::Memory`.
        ContentConfiguration;
        new (type_: ContentConfigurationType = "Type");
        set {
            /// `Level`. Update: in place.
            level: Level = "Level";
        }
    }

    property! {
        /// `CustomConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
        CustomConfigurationInput;
        new ();
        set {
            /// `EpisodicOverride`. Update: in place.
            episodic_override: EpisodicOverride = "EpisodicOverride";
            /// `SelfManagedConfiguration`. Update: in place.
            self_managed_configuration: SelfManagedConfiguration = "SelfManagedConfiguration";
            /// `SemanticOverride`. Update: in place.
            semantic_override: SemanticOverride = "SemanticOverride";
            /// `SummaryOverride`. Update: in place.
            summary_override: SummaryOverride = "SummaryOverride";
            /// `UserPreferenceOverride`. Update: in place.
            user_preference_override: UserPreferenceOverride = "UserPreferenceOverride";
        }
    }

    property! {
        /// `CustomMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
        CustomMemoryStrategy;
        new (name: Str = "Name");
        set {
            /// `Configuration`. Update: in place.
            configuration: CustomConfigurationInput = "Configuration";
            /// `CreatedAt`. Update: in place.
            created_at: Str = "CreatedAt";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `MemoryRecordSchema`. Update: in place.
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema";
            /// `NamespaceTemplates`: at least 1 items. Update: in place.
            namespace_templates: List<Str> = "NamespaceTemplates";
            /// `Namespaces`: at least 1 items. Update: in place.
            namespaces: List<Str> = "Namespaces";
            /// `RecordExpiryDurationDays`: at least 31. Update: in place.
            record_expiry_duration_days: Int = "RecordExpiryDurationDays";
            /// `RecordExpirySpecification`. Update: in place.
            record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification";
            /// `Status`. Update: in place.
            status: Status = "Status";
            /// `StrategyId`: at least 12 characters, `^[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}$`. Update: in place.
            strategy_id: Str = "StrategyId";
            /// `Type`. Update: in place.
            type_: CustomMemoryStrategyType = "Type";
            /// `UpdatedAt`. Update: in place.
            updated_at: Str = "UpdatedAt";
        }
    }

    property! {
        /// `EpisodicMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
        EpisodicMemoryStrategy;
        new (name: Str = "Name");
        set {
            /// `CreatedAt`. Update: in place.
            created_at: Str = "CreatedAt";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `MemoryRecordSchema`. Update: in place.
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema";
            /// `NamespaceTemplates`: at least 1 items. Update: in place.
            namespace_templates: List<Str> = "NamespaceTemplates";
            /// `Namespaces`: at least 1 items. Update: in place.
            namespaces: List<Str> = "Namespaces";
            /// `RecordExpiryDurationDays`: at least 31. Update: in place.
            record_expiry_duration_days: Int = "RecordExpiryDurationDays";
            /// `RecordExpirySpecification`. Update: in place.
            record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification";
            /// `ReflectionConfiguration`. Update: in place.
            reflection_configuration: EpisodicReflectionConfigurationInput = "ReflectionConfiguration";
            /// `Status`. Update: in place.
            status: Status = "Status";
            /// `StrategyId`: at least 12 characters, `^[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}$`. Update: in place.
            strategy_id: Str = "StrategyId";
            /// `Type`. Update: in place.
            type_: EpisodicMemoryStrategyType = "Type";
            /// `UpdatedAt`. Update: in place.
            updated_at: Str = "UpdatedAt";
        }
    }

    property! {
        /// `EpisodicOverride` of `AWS::BedrockAgentCore::Memory`.
        EpisodicOverride;
        new ();
        set {
            /// `Consolidation`. Update: in place.
            consolidation: EpisodicOverrideConsolidationConfigurationInput = "Consolidation";
            /// `Extraction`. Update: in place.
            extraction: EpisodicOverrideExtractionConfigurationInput = "Extraction";
            /// `Reflection`. Update: in place.
            reflection: EpisodicOverrideReflectionConfigurationInput = "Reflection";
        }
    }

    property! {
        /// `EpisodicOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
        EpisodicOverrideConsolidationConfigurationInput;
        new_with EpisodicOverrideConsolidationConfigurationInputRequired {
            /// `AppendToPrompt`: 1 to 30 000 characters. Update: in place.
            append_to_prompt: Str = "AppendToPrompt",
            /// `ModelId`. Update: in place.
            model_id: Str = "ModelId",
        }
        set {
        }
    }

    property! {
        /// `EpisodicOverrideExtractionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
        EpisodicOverrideExtractionConfigurationInput;
        new_with EpisodicOverrideExtractionConfigurationInputRequired {
            /// `AppendToPrompt`: 1 to 30 000 characters. Update: in place.
            append_to_prompt: Str = "AppendToPrompt",
            /// `ModelId`. Update: in place.
            model_id: Str = "ModelId",
        }
        set {
        }
    }

    property! {
        /// `EpisodicOverrideReflectionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
        EpisodicOverrideReflectionConfigurationInput;
        new_with EpisodicOverrideReflectionConfigurationInputRequired {
            /// `AppendToPrompt`: 1 to 30 000 characters. Update: in place.
            append_to_prompt: Str = "AppendToPrompt",
            /// `ModelId`. Update: in place.
            model_id: Str = "ModelId",
        }
        set {
            /// `MemoryRecordSchema`. Update: in place.
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema";
            /// `NamespaceTemplates`: at least 1 items. Update: in place.
            namespace_templates: List<Str> = "NamespaceTemplates";
            /// `Namespaces`: at least 1 items. Update: in place.
            namespaces: List<Str> = "Namespaces";
        }
    }

    property! {
        /// `EpisodicReflectionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
        EpisodicReflectionConfigurationInput;
        new ();
        set {
            /// `MemoryRecordSchema`. Update: in place.
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema";
            /// `NamespaceTemplates`: at least 1 items. Update: in place.
            namespace_templates: List<Str> = "NamespaceTemplates";
            /// `Namespaces`: at least 1 items. Update: in place.
            namespaces: List<Str> = "Namespaces";
        }
    }

    property! {
        /// `ExtractionConfig` of `AWS::BedrockAgentCore::Memory`.
        ExtractionConfig;
        new ();
        set {
            /// `LlmExtractionConfig`. Update: in place.
            llm_extraction_config: LlmExtractionConfig = "LlmExtractionConfig";
        }
    }

    property! {
        /// `IndexedKey` of `AWS::BedrockAgentCore::Memory`.
        IndexedKey;
        new (key: Str = "Key", type_: MetadataValueType = "Type");
        set {
        }
    }

    property! {
        /// `InvocationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
        InvocationConfigurationInput;
        new ();
        set {
            /// `PayloadDeliveryBucketName`: `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`. Update: in place.
            payload_delivery_bucket_name: Str = "PayloadDeliveryBucketName";
            /// `TopicArn`. Update: in place.
            topic_arn: SnsTopicArn = "TopicArn";
        }
    }

    property! {
        /// `KinesisResource` of `AWS::BedrockAgentCore::Memory`.
        KinesisResource;
        new (data_stream_arn: Str = "DataStreamArn", content_configurations: List<ContentConfiguration> = "ContentConfigurations");
        set {
        }
    }

    property! {
        /// `LlmExtractionConfig` of `AWS::BedrockAgentCore::Memory`.
        LlmExtractionConfig;
        new (definition: Str = "Definition");
        set {
            /// `LlmExtractionInstruction`: 1 to 1000 characters. Update: in place.
            llm_extraction_instruction: Str = "LlmExtractionInstruction";
            /// `Validation`. Update: in place.
            validation: Validation = "Validation";
        }
    }

    property! {
        /// `MemoryRecordSchema` of `AWS::BedrockAgentCore::Memory`.
        MemoryRecordSchema;
        new ();
        set {
            /// `MetadataSchema`: 1 to 20 items. Update: in place.
            metadata_schema: List<MetadataSchemaEntry> = "MetadataSchema";
        }
    }

    property! {
        /// `MemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
        MemoryStrategy;
        new ();
        set {
            /// `CustomMemoryStrategy`. Update: in place.
            custom_memory_strategy: CustomMemoryStrategy = "CustomMemoryStrategy";
            /// `EpisodicMemoryStrategy`. Update: in place.
            episodic_memory_strategy: EpisodicMemoryStrategy = "EpisodicMemoryStrategy";
            /// `SemanticMemoryStrategy`. Update: in place.
            semantic_memory_strategy: SemanticMemoryStrategy = "SemanticMemoryStrategy";
            /// `SummaryMemoryStrategy`. Update: in place.
            summary_memory_strategy: SummaryMemoryStrategy = "SummaryMemoryStrategy";
            /// `UserPreferenceMemoryStrategy`. Update: in place.
            user_preference_memory_strategy: UserPreferenceMemoryStrategy = "UserPreferenceMemoryStrategy";
        }
    }

    property! {
        /// `MessageBasedTriggerInput` of `AWS::BedrockAgentCore::Memory`.
        MessageBasedTriggerInput;
        new ();
        set {
            /// `MessageCount`: 1 to 50. Update: in place.
            message_count: Int = "MessageCount";
        }
    }

    property! {
        /// `MetadataSchemaEntry` of `AWS::BedrockAgentCore::Memory`.
        MetadataSchemaEntry;
        new (key: Str = "Key");
        set {
            /// `ExtractionConfig`. Update: in place.
            extraction_config: ExtractionConfig = "ExtractionConfig";
            /// `ExtractionType`. Update: in place.
            extraction_type: ExtractionType = "ExtractionType";
            /// `Type`. Update: in place.
            type_: MetadataValueType = "Type";
        }
    }

    property! {
        /// `NamespaceKeyEntry` of `AWS::BedrockAgentCore::Memory`.
        NamespaceKeyEntry;
        new (key: Str = "Key");
        set {
            /// `Validation`. Update: in place.
            validation: NamespaceKeyValidation = "Validation";
        }
    }

    property! {
        /// `NamespaceKeyValidation` of `AWS::BedrockAgentCore::Memory`.
        NamespaceKeyValidation;
        new ();
        set {
            /// `AllowedValues`: 1 to 10 items, 1 to 64 characters, `^[a-z0-9][a-z0-9-_]*$`. Update: in place.
            allowed_values: List<Str> = "AllowedValues";
            /// `RegexPattern`: 1 to 64 characters. Update: in place.
            regex_pattern: Str = "RegexPattern";
        }
    }

    property! {
        /// `NumberValidation` of `AWS::BedrockAgentCore::Memory`.
        NumberValidation;
        new ();
        set {
            /// `MaxValue`. Update: in place.
            max_value: Num = "MaxValue";
            /// `MinValue`. Update: in place.
            min_value: Num = "MinValue";
        }
    }

    property! {
        /// `RecordExpirySpecification` of `AWS::BedrockAgentCore::Memory`.
        RecordExpirySpecification;
        new (record_expiry_duration_days: Int = "RecordExpiryDurationDays");
        set {
        }
    }

    property! {
        /// `SelfManagedConfiguration` of `AWS::BedrockAgentCore::Memory`.
        SelfManagedConfiguration;
        new ();
        set {
            /// `HistoricalContextWindowSize`: 0 to 50. Update: in place.
            historical_context_window_size: Int = "HistoricalContextWindowSize";
            /// `InvocationConfiguration`. Update: in place.
            invocation_configuration: InvocationConfigurationInput = "InvocationConfiguration";
            /// `TriggerConditions`: at least 1 items. Update: in place.
            trigger_conditions: List<TriggerConditionInput> = "TriggerConditions";
        }
    }

    property! {
        /// `SemanticMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
        SemanticMemoryStrategy;
        new (name: Str = "Name");
        set {
            /// `CreatedAt`. Update: in place.
            created_at: Str = "CreatedAt";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `MemoryRecordSchema`. Update: in place.
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema";
            /// `NamespaceTemplates`: at least 1 items. Update: in place.
            namespace_templates: List<Str> = "NamespaceTemplates";
            /// `Namespaces`: at least 1 items. Update: in place.
            namespaces: List<Str> = "Namespaces";
            /// `RecordExpiryDurationDays`: at least 31. Update: in place.
            record_expiry_duration_days: Int = "RecordExpiryDurationDays";
            /// `RecordExpirySpecification`. Update: in place.
            record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification";
            /// `Status`. Update: in place.
            status: Status = "Status";
            /// `StrategyId`: at least 12 characters, `^[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}$`. Update: in place.
            strategy_id: Str = "StrategyId";
            /// `Type`. Update: in place.
            type_: SemanticMemoryStrategyType = "Type";
            /// `UpdatedAt`. Update: in place.
            updated_at: Str = "UpdatedAt";
        }
    }

    property! {
        /// `SemanticOverride` of `AWS::BedrockAgentCore::Memory`.
        SemanticOverride;
        new ();
        set {
            /// `Consolidation`. Update: in place.
            consolidation: SemanticOverrideConsolidationConfigurationInput = "Consolidation";
            /// `Extraction`. Update: in place.
            extraction: SemanticOverrideExtractionConfigurationInput = "Extraction";
        }
    }

    property! {
        /// `SemanticOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
        SemanticOverrideConsolidationConfigurationInput;
        new_with SemanticOverrideConsolidationConfigurationInputRequired {
            /// `AppendToPrompt`: 1 to 30 000 characters. Update: in place.
            append_to_prompt: Str = "AppendToPrompt",
            /// `ModelId`. Update: in place.
            model_id: Str = "ModelId",
        }
        set {
        }
    }

    property! {
        /// `SemanticOverrideExtractionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
        SemanticOverrideExtractionConfigurationInput;
        new_with SemanticOverrideExtractionConfigurationInputRequired {
            /// `AppendToPrompt`: 1 to 30 000 characters. Update: in place.
            append_to_prompt: Str = "AppendToPrompt",
            /// `ModelId`. Update: in place.
            model_id: Str = "ModelId",
        }
        set {
        }
    }

    property! {
        /// `StreamDeliveryResource` of `AWS::BedrockAgentCore::Memory`.
        StreamDeliveryResource;
        new ();
        set {
            /// `Kinesis`. Update: in place.
            kinesis: KinesisResource = "Kinesis";
        }
    }

    property! {
        /// `StreamDeliveryResources` of `AWS::BedrockAgentCore::Memory`.
        StreamDeliveryResources;
        new (resources: List<StreamDeliveryResource> = "Resources");
        set {
        }
    }

    property! {
        /// `StringListValidation` of `AWS::BedrockAgentCore::Memory`.
        StringListValidation;
        new ();
        set {
            /// `AllowedValues`: 1 to 10 items. Update: in place.
            allowed_values: List<Str> = "AllowedValues";
            /// `MaxItems`: 1 to 5. Update: in place.
            max_items: Int = "MaxItems";
        }
    }

    property! {
        /// `StringValidation` of `AWS::BedrockAgentCore::Memory`.
        StringValidation;
        new (allowed_values: List<Str> = "AllowedValues");
        set {
        }
    }

    property! {
        /// `SummaryMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
        SummaryMemoryStrategy;
        new (name: Str = "Name");
        set {
            /// `CreatedAt`. Update: in place.
            created_at: Str = "CreatedAt";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `MemoryRecordSchema`. Update: in place.
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema";
            /// `NamespaceTemplates`: at least 1 items. Update: in place.
            namespace_templates: List<Str> = "NamespaceTemplates";
            /// `Namespaces`: at least 1 items. Update: in place.
            namespaces: List<Str> = "Namespaces";
            /// `RecordExpiryDurationDays`: at least 31. Update: in place.
            record_expiry_duration_days: Int = "RecordExpiryDurationDays";
            /// `RecordExpirySpecification`. Update: in place.
            record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification";
            /// `Status`. Update: in place.
            status: Status = "Status";
            /// `StrategyId`: at least 12 characters, `^[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}$`. Update: in place.
            strategy_id: Str = "StrategyId";
            /// `Type`. Update: in place.
            type_: SummaryMemoryStrategyType = "Type";
            /// `UpdatedAt`. Update: in place.
            updated_at: Str = "UpdatedAt";
        }
    }

    property! {
        /// `SummaryOverride` of `AWS::BedrockAgentCore::Memory`.
        SummaryOverride;
        new ();
        set {
            /// `Consolidation`. Update: in place.
            consolidation: SummaryOverrideConsolidationConfigurationInput = "Consolidation";
        }
    }

    property! {
        /// `SummaryOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
        SummaryOverrideConsolidationConfigurationInput;
        new_with SummaryOverrideConsolidationConfigurationInputRequired {
            /// `AppendToPrompt`: 1 to 30 000 characters. Update: in place.
            append_to_prompt: Str = "AppendToPrompt",
            /// `ModelId`. Update: in place.
            model_id: Str = "ModelId",
        }
        set {
        }
    }

    property! {
        /// `TimeBasedTriggerInput` of `AWS::BedrockAgentCore::Memory`.
        TimeBasedTriggerInput;
        new ();
        set {
            /// `IdleSessionTimeout`: 10 to 3000. Update: in place.
            idle_session_timeout: Int = "IdleSessionTimeout";
        }
    }

    property! {
        /// `TokenBasedTriggerInput` of `AWS::BedrockAgentCore::Memory`.
        TokenBasedTriggerInput;
        new ();
        set {
            /// `TokenCount`: 100 to 500 000. Update: in place.
            token_count: Int = "TokenCount";
        }
    }

    property! {
        /// `TriggerConditionInput` of `AWS::BedrockAgentCore::Memory`.
        TriggerConditionInput;
        new ();
        set {
            /// `MessageBasedTrigger`. Update: in place.
            message_based_trigger: MessageBasedTriggerInput = "MessageBasedTrigger";
            /// `TimeBasedTrigger`. Update: in place.
            time_based_trigger: TimeBasedTriggerInput = "TimeBasedTrigger";
            /// `TokenBasedTrigger`. Update: in place.
            token_based_trigger: TokenBasedTriggerInput = "TokenBasedTrigger";
        }
    }

    property! {
        /// `UserPreferenceMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
        UserPreferenceMemoryStrategy;
        new (name: Str = "Name");
        set {
            /// `CreatedAt`. Update: in place.
            created_at: Str = "CreatedAt";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `MemoryRecordSchema`. Update: in place.
            memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema";
            /// `NamespaceTemplates`: at least 1 items. Update: in place.
            namespace_templates: List<Str> = "NamespaceTemplates";
            /// `Namespaces`: at least 1 items. Update: in place.
            namespaces: List<Str> = "Namespaces";
            /// `RecordExpiryDurationDays`: at least 31. Update: in place.
            record_expiry_duration_days: Int = "RecordExpiryDurationDays";
            /// `RecordExpirySpecification`. Update: in place.
            record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification";
            /// `Status`. Update: in place.
            status: Status = "Status";
            /// `StrategyId`: at least 12 characters, `^[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}$`. Update: in place.
            strategy_id: Str = "StrategyId";
            /// `Type`. Update: in place.
            type_: UserPreferenceMemoryStrategyType = "Type";
            /// `UpdatedAt`. Update: in place.
            updated_at: Str = "UpdatedAt";
        }
    }

    property! {
        /// `UserPreferenceOverride` of `AWS::BedrockAgentCore::Memory`.
        UserPreferenceOverride;
        new ();
        set {
            /// `Consolidation`. Update: in place.
            consolidation: UserPreferenceOverrideConsolidationConfigurationInput = "Consolidation";
            /// `Extraction`. Update: in place.
            extraction: UserPreferenceOverrideExtractionConfigurationInput = "Extraction";
        }
    }

    property! {
        /// `UserPreferenceOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
        UserPreferenceOverrideConsolidationConfigurationInput;
        new_with UserPreferenceOverrideConsolidationConfigurationInputRequired {
            /// `AppendToPrompt`: 1 to 30 000 characters. Update: in place.
            append_to_prompt: Str = "AppendToPrompt",
            /// `ModelId`. Update: in place.
            model_id: Str = "ModelId",
        }
        set {
        }
    }

    property! {
        /// `UserPreferenceOverrideExtractionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
        UserPreferenceOverrideExtractionConfigurationInput;
        new_with UserPreferenceOverrideExtractionConfigurationInputRequired {
            /// `AppendToPrompt`: 1 to 30 000 characters. Update: in place.
            append_to_prompt: Str = "AppendToPrompt",
            /// `ModelId`. Update: in place.
            model_id: Str = "ModelId",
        }
        set {
        }
    }

    property! {
        /// `Validation` of `AWS::BedrockAgentCore::Memory`.
        Validation;
        new ();
        set {
            /// `NumberValidation`. Update: in place.
            number_validation: NumberValidation = "NumberValidation";
            /// `StringListValidation`. Update: in place.
            string_list_validation: StringListValidation = "StringListValidation";
            /// `StringValidation`. Update: in place.
            string_validation: StringValidation = "StringValidation";
        }
    }

    values! {
        /// `ContentConfigurationType` of `AWS::BedrockAgentCore::Memory`.
        ContentConfigurationType {
            MEMORY_RECORDS = "MEMORY_RECORDS",
        }
    }

    values! {
        /// `CustomMemoryStrategyType` of `AWS::BedrockAgentCore::Memory`.
        CustomMemoryStrategyType {
            SEMANTIC = "SEMANTIC",
            SUMMARIZATION = "SUMMARIZATION",
            USER_PREFERENCE = "USER_PREFERENCE",
            CUSTOM = "CUSTOM",
            EPISODIC = "EPISODIC",
        }
    }

    values! {
        /// `EpisodicMemoryStrategyType` of `AWS::BedrockAgentCore::Memory`.
        EpisodicMemoryStrategyType {
            SEMANTIC = "SEMANTIC",
            SUMMARIZATION = "SUMMARIZATION",
            USER_PREFERENCE = "USER_PREFERENCE",
            CUSTOM = "CUSTOM",
            EPISODIC = "EPISODIC",
        }
    }

    values! {
        /// `ExtractionType` of `AWS::BedrockAgentCore::Memory`.
        ExtractionType {
            LLM_INFERRED = "LLM_INFERRED",
            STRICTLY_CONSISTENT = "STRICTLY_CONSISTENT",
        }
    }

    values! {
        /// `Level` of `AWS::BedrockAgentCore::Memory`.
        Level {
            METADATA_ONLY = "METADATA_ONLY",
            FULL_CONTENT = "FULL_CONTENT",
        }
    }

    values! {
        /// `MetadataValueType` of `AWS::BedrockAgentCore::Memory`.
        MetadataValueType {
            STRING = "STRING",
            STRINGLIST = "STRINGLIST",
            NUMBER = "NUMBER",
        }
    }

    values! {
        /// `SemanticMemoryStrategyType` of `AWS::BedrockAgentCore::Memory`.
        SemanticMemoryStrategyType {
            SEMANTIC = "SEMANTIC",
            SUMMARIZATION = "SUMMARIZATION",
            USER_PREFERENCE = "USER_PREFERENCE",
            CUSTOM = "CUSTOM",
            EPISODIC = "EPISODIC",
        }
    }

    values! {
        /// `Status` of `AWS::BedrockAgentCore::Memory`.
        Status {
            CREATING = "CREATING",
            ACTIVE = "ACTIVE",
            DELETING = "DELETING",
            FAILED = "FAILED",
        }
    }

    values! {
        /// `SummaryMemoryStrategyType` of `AWS::BedrockAgentCore::Memory`.
        SummaryMemoryStrategyType {
            SEMANTIC = "SEMANTIC",
            SUMMARIZATION = "SUMMARIZATION",
            USER_PREFERENCE = "USER_PREFERENCE",
            CUSTOM = "CUSTOM",
            EPISODIC = "EPISODIC",
        }
    }

    values! {
        /// `UserPreferenceMemoryStrategyType` of `AWS::BedrockAgentCore::Memory`.
        UserPreferenceMemoryStrategyType {
            SEMANTIC = "SEMANTIC",
            SUMMARIZATION = "SUMMARIZATION",
            USER_PREFERENCE = "USER_PREFERENCE",
            CUSTOM = "CUSTOM",
            EPISODIC = "EPISODIC",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::OAuth2CredentialProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html).
    OAuth2CredentialProvider = "AWS::BedrockAgentCore::OAuth2CredentialProvider", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", credential_provider_vendor: oauth2_credential_provider::CredentialProviderVendor = "CredentialProviderVendor");
    set {
        /// `CredentialProviderVendor`. Update: replaces.
        credential_provider_vendor: oauth2_credential_provider::CredentialProviderVendor = "CredentialProviderVendor";
        /// `Name`: 1 to 128 characters, `^[a-zA-Z0-9\-_]+$`. Update: replaces.
        name: Str = "Name";
        /// `Oauth2ProviderConfigInput`. Update: in place.
        oauth2_provider_config_input: oauth2_credential_provider::Oauth2ProviderConfigInput = "Oauth2ProviderConfigInput";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<oauth2_credential_provider::Tag> = "Tags";
    }
    get {
        /// `CallbackUrl`
        callback_url: Str = "CallbackUrl";
        /// `ClientSecretArn`
        client_secret_arn: Json = "ClientSecretArn";
        /// `ClientSecretArn.SecretArn`
        client_secret_arn_secret_arn: Arn = "ClientSecretArn.SecretArn";
        /// `ClientSecretJsonKey`
        client_secret_json_key: Str = "ClientSecretJsonKey";
        /// `ClientSecretSource`
        client_secret_source: Str = "ClientSecretSource";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `Oauth2ProviderConfigOutput`
        oauth2_provider_config_output: Json = "Oauth2ProviderConfigOutput";
        /// `Oauth2ProviderConfigOutput.ClientAuthenticationMethod`
        oauth2_provider_config_output_client_authentication_method: Str = "Oauth2ProviderConfigOutput.ClientAuthenticationMethod";
        /// `Oauth2ProviderConfigOutput.ClientId`
        oauth2_provider_config_output_client_id: Str = "Oauth2ProviderConfigOutput.ClientId";
        /// `Oauth2ProviderConfigOutput.OauthDiscovery`
        oauth2_provider_config_output_oauth_discovery: Json = "Oauth2ProviderConfigOutput.OauthDiscovery";
        /// `Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata`
        oauth2_provider_config_output_oauth_discovery_authorization_server_metadata: Json = "Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata";
        /// `Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.AuthorizationEndpoint`
        oauth2_provider_config_output_oauth_discovery_authorization_server_metadata_authorization_endpoint: Str = "Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.AuthorizationEndpoint";
        /// `Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.Issuer`
        oauth2_provider_config_output_oauth_discovery_authorization_server_metadata_issuer: Str = "Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.Issuer";
        /// `Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.ResponseTypes`
        oauth2_provider_config_output_oauth_discovery_authorization_server_metadata_response_types: List<Str> = "Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.ResponseTypes";
        /// `Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.TokenEndpoint`
        oauth2_provider_config_output_oauth_discovery_authorization_server_metadata_token_endpoint: Str = "Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.TokenEndpoint";
        /// `Oauth2ProviderConfigOutput.OauthDiscovery.DiscoveryUrl`
        oauth2_provider_config_output_oauth_discovery_discovery_url: Str = "Oauth2ProviderConfigOutput.OauthDiscovery.DiscoveryUrl";
        /// `Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig`
        oauth2_provider_config_output_on_behalf_of_token_exchange_config: Json = "Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig";
        /// `Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.GrantType`
        oauth2_provider_config_output_on_behalf_of_token_exchange_config_grant_type: Str = "Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.GrantType";
        /// `Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.TokenExchangeGrantTypeConfig`
        oauth2_provider_config_output_on_behalf_of_token_exchange_config_token_exchange_grant_type_config: Json = "Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.TokenExchangeGrantTypeConfig";
        /// `Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.TokenExchangeGrantTypeConfig.ActorTokenContent`
        oauth2_provider_config_output_on_behalf_of_token_exchange_config_token_exchange_grant_type_config_actor_token_content: Str = "Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.TokenExchangeGrantTypeConfig.ActorTokenContent";
        /// `Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.TokenExchangeGrantTypeConfig.ActorTokenScopes`
        oauth2_provider_config_output_on_behalf_of_token_exchange_config_token_exchange_grant_type_config_actor_token_scopes: List<Str> = "Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.TokenExchangeGrantTypeConfig.ActorTokenScopes";
        /// `Oauth2ProviderConfigOutput.PrivateEndpoint`
        oauth2_provider_config_output_private_endpoint: Json = "Oauth2ProviderConfigOutput.PrivateEndpoint";
        /// `Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource`
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource: Json = "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource";
        /// `Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.EndpointIpAddressType`
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_endpoint_ip_address_type: Str = "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.EndpointIpAddressType";
        /// `Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.RoutingDomain`
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_routing_domain: Str = "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.RoutingDomain";
        /// `Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.SecurityGroupIds`
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_security_group_ids: List<Str> = "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.SecurityGroupIds";
        /// `Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.SubnetIds`
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_subnet_ids: List<Str> = "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.SubnetIds";
        /// `Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.Tags`
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_tags: Json = "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.Tags";
        /// `Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.VpcIdentifier`
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_vpc_identifier: Str = "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.VpcIdentifier";
        /// `Oauth2ProviderConfigOutput.PrivateEndpoint.SelfManagedLatticeResource`
        oauth2_provider_config_output_private_endpoint_self_managed_lattice_resource: Json = "Oauth2ProviderConfigOutput.PrivateEndpoint.SelfManagedLatticeResource";
        /// `Oauth2ProviderConfigOutput.PrivateEndpoint.SelfManagedLatticeResource.ResourceConfigurationIdentifier`
        oauth2_provider_config_output_private_endpoint_self_managed_lattice_resource_resource_configuration_identifier: Str = "Oauth2ProviderConfigOutput.PrivateEndpoint.SelfManagedLatticeResource.ResourceConfigurationIdentifier";
        /// `Oauth2ProviderConfigOutput.PrivateEndpointOverrides`
        oauth2_provider_config_output_private_endpoint_overrides: List<Str> = "Oauth2ProviderConfigOutput.PrivateEndpointOverrides";
        /// `Oauth2ProviderConfigOutput.PrivateKeyJwtConfig`
        oauth2_provider_config_output_private_key_jwt_config: Json = "Oauth2ProviderConfigOutput.PrivateKeyJwtConfig";
        /// `Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.AdditionalHeaderClaims`
        oauth2_provider_config_output_private_key_jwt_config_additional_header_claims: Json = "Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.AdditionalHeaderClaims";
        /// `Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.AdditionalPayloadClaims`
        oauth2_provider_config_output_private_key_jwt_config_additional_payload_claims: Json = "Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.AdditionalPayloadClaims";
        /// `Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.PrivateKeySource`
        oauth2_provider_config_output_private_key_jwt_config_private_key_source: Json = "Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.PrivateKeySource";
        /// `Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.PrivateKeySource.KmsKeySource`
        oauth2_provider_config_output_private_key_jwt_config_private_key_source_kms_key_source: Json = "Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.PrivateKeySource.KmsKeySource";
        /// `Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.SigningAlgorithm`
        oauth2_provider_config_output_private_key_jwt_config_signing_algorithm: Str = "Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.SigningAlgorithm";
        /// `Status`
        status: Str = "Status";
    }
    ref credential_provider_arn;
}

/// Property types of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
pub mod oauth2_credential_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_key_credential_provider::{SecretReference, SecretReferenceRequired, Tag};

    pub use super::gateway::{EndpointIpAddressType, SelfManagedLatticeResource};

    pub use super::harness::ManagedVpcResource;

    property! {
        /// `AtlassianOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        AtlassianOauth2ProviderConfigInput;
        new (client_id: Str = "ClientId");
        set {
            /// `ClientSecret`: 1 to 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `ClientSecretConfig`. Update: in place.
            client_secret_config: SecretReference = "ClientSecretConfig";
            /// `ClientSecretSource`. Update: in place.
            client_secret_source: ClientSecretSource = "ClientSecretSource";
        }
    }

    property! {
        /// `CustomOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        CustomOauth2ProviderConfigInput;
        new (oauth_discovery: Oauth2Discovery = "OauthDiscovery");
        set {
            /// `ClientAuthenticationMethod`. Update: in place.
            client_authentication_method: ClientAuthenticationMethod = "ClientAuthenticationMethod";
            /// `ClientId`: 1 to 256 characters. Update: in place.
            client_id: Str = "ClientId";
            /// `ClientSecret`: 1 to 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `ClientSecretConfig`. Update: in place.
            client_secret_config: SecretReference = "ClientSecretConfig";
            /// `ClientSecretSource`. Update: in place.
            client_secret_source: ClientSecretSource = "ClientSecretSource";
            /// `OnBehalfOfTokenExchangeConfig`. Update: in place.
            on_behalf_of_token_exchange_config: OnBehalfOfTokenExchangeConfig = "OnBehalfOfTokenExchangeConfig";
            /// `PrivateEndpoint`. Update: in place.
            private_endpoint: PrivateEndpoint = "PrivateEndpoint";
            /// `PrivateEndpointOverrides`: at most 5 items. Update: in place.
            private_endpoint_overrides: List<PrivateEndpointOverride> = "PrivateEndpointOverrides";
            /// `PrivateKeyJwtConfig`. Update: in place.
            private_key_jwt_config: PrivateKeyJwtConfig = "PrivateKeyJwtConfig";
        }
    }

    property! {
        /// `GithubOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        GithubOauth2ProviderConfigInput;
        new (client_id: Str = "ClientId");
        set {
            /// `ClientSecret`: 1 to 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `ClientSecretConfig`. Update: in place.
            client_secret_config: SecretReference = "ClientSecretConfig";
            /// `ClientSecretSource`. Update: in place.
            client_secret_source: ClientSecretSource = "ClientSecretSource";
        }
    }

    property! {
        /// `GoogleOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        GoogleOauth2ProviderConfigInput;
        new (client_id: Str = "ClientId");
        set {
            /// `ClientSecret`: 1 to 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `ClientSecretConfig`. Update: in place.
            client_secret_config: SecretReference = "ClientSecretConfig";
            /// `ClientSecretSource`. Update: in place.
            client_secret_source: ClientSecretSource = "ClientSecretSource";
        }
    }

    property! {
        /// `IncludedOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        IncludedOauth2ProviderConfigInput;
        new (client_id: Str = "ClientId");
        set {
            /// `AuthorizationEndpoint`. Update: in place.
            authorization_endpoint: Str = "AuthorizationEndpoint";
            /// `ClientSecret`: 1 to 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `ClientSecretConfig`. Update: in place.
            client_secret_config: SecretReference = "ClientSecretConfig";
            /// `ClientSecretSource`. Update: in place.
            client_secret_source: ClientSecretSource = "ClientSecretSource";
            /// `Issuer`. Update: in place.
            issuer: Str = "Issuer";
            /// `TokenEndpoint`. Update: in place.
            token_endpoint: Str = "TokenEndpoint";
        }
    }

    property! {
        /// `KmsKeySourceType` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        KmsKeySourceType;
        new (kms_key_arn: KmsKeyArn = "KmsKeyArn");
        set {
        }
    }

    property! {
        /// `LinkedinOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        LinkedinOauth2ProviderConfigInput;
        new (client_id: Str = "ClientId");
        set {
            /// `ClientSecret`: 1 to 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `ClientSecretConfig`. Update: in place.
            client_secret_config: SecretReference = "ClientSecretConfig";
            /// `ClientSecretSource`. Update: in place.
            client_secret_source: ClientSecretSource = "ClientSecretSource";
        }
    }

    property! {
        /// `MicrosoftOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        MicrosoftOauth2ProviderConfigInput;
        new (client_id: Str = "ClientId");
        set {
            /// `ClientSecret`: 1 to 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `ClientSecretConfig`. Update: in place.
            client_secret_config: SecretReference = "ClientSecretConfig";
            /// `ClientSecretSource`. Update: in place.
            client_secret_source: ClientSecretSource = "ClientSecretSource";
            /// `TenantId`: 1 to 2048 characters. Update: in place.
            tenant_id: Str = "TenantId";
        }
    }

    property! {
        /// `Oauth2AuthorizationServerMetadata` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        Oauth2AuthorizationServerMetadata;
        new_with Oauth2AuthorizationServerMetadataRequired {
            /// `Issuer`. Update: in place.
            issuer: Str = "Issuer",
            /// `AuthorizationEndpoint`. Update: in place.
            authorization_endpoint: Str = "AuthorizationEndpoint",
            /// `TokenEndpoint`. Update: in place.
            token_endpoint: Str = "TokenEndpoint",
        }
        set {
            /// `ResponseTypes`. Update: in place.
            response_types: List<Str> = "ResponseTypes";
        }
    }

    property! {
        /// `Oauth2Discovery` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        Oauth2Discovery;
        new ();
        set {
            /// `AuthorizationServerMetadata`. Update: in place.
            authorization_server_metadata: Oauth2AuthorizationServerMetadata = "AuthorizationServerMetadata";
            /// `DiscoveryUrl`: `^.+/\.well-known/openid-configuration$`. Update: in place.
            discovery_url: Str = "DiscoveryUrl";
        }
    }

    property! {
        /// `Oauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        Oauth2ProviderConfigInput;
        new ();
        set {
            /// `AtlassianOauth2ProviderConfig`. Update: in place.
            atlassian_oauth2_provider_config: AtlassianOauth2ProviderConfigInput = "AtlassianOauth2ProviderConfig";
            /// `CustomOauth2ProviderConfig`. Update: in place.
            custom_oauth2_provider_config: CustomOauth2ProviderConfigInput = "CustomOauth2ProviderConfig";
            /// `GithubOauth2ProviderConfig`. Update: in place.
            github_oauth2_provider_config: GithubOauth2ProviderConfigInput = "GithubOauth2ProviderConfig";
            /// `GoogleOauth2ProviderConfig`. Update: in place.
            google_oauth2_provider_config: GoogleOauth2ProviderConfigInput = "GoogleOauth2ProviderConfig";
            /// `IncludedOauth2ProviderConfig`. Update: in place.
            included_oauth2_provider_config: IncludedOauth2ProviderConfigInput = "IncludedOauth2ProviderConfig";
            /// `LinkedinOauth2ProviderConfig`. Update: in place.
            linkedin_oauth2_provider_config: LinkedinOauth2ProviderConfigInput = "LinkedinOauth2ProviderConfig";
            /// `MicrosoftOauth2ProviderConfig`. Update: in place.
            microsoft_oauth2_provider_config: MicrosoftOauth2ProviderConfigInput = "MicrosoftOauth2ProviderConfig";
            /// `SalesforceOauth2ProviderConfig`. Update: in place.
            salesforce_oauth2_provider_config: SalesforceOauth2ProviderConfigInput = "SalesforceOauth2ProviderConfig";
            /// `SlackOauth2ProviderConfig`. Update: in place.
            slack_oauth2_provider_config: SlackOauth2ProviderConfigInput = "SlackOauth2ProviderConfig";
        }
    }

    property! {
        /// `OnBehalfOfTokenExchangeConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        OnBehalfOfTokenExchangeConfig;
        new (grant_type: GrantType = "GrantType");
        set {
            /// `TokenExchangeGrantTypeConfig`. Update: in place.
            token_exchange_grant_type_config: TokenExchangeGrantTypeConfig = "TokenExchangeGrantTypeConfig";
        }
    }

    property! {
        /// `PrivateEndpoint` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        PrivateEndpoint;
        new ();
        set {
            /// `ManagedVpcResource`. Update: in place.
            managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource";
            /// `SelfManagedLatticeResource`. Update: in place.
            self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource";
        }
    }

    property! {
        /// `PrivateEndpointOverride` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        PrivateEndpointOverride;
        new (domain: Str = "Domain", private_endpoint: PrivateEndpoint = "PrivateEndpoint");
        set {
        }
    }

    property! {
        /// `PrivateKeyJwtConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        PrivateKeyJwtConfig;
        new ();
        set {
            /// `AdditionalHeaderClaims`. Update: in place.
            additional_header_claims: Map<Str> = "AdditionalHeaderClaims";
            /// `AdditionalPayloadClaims`. Update: in place.
            additional_payload_claims: Map<Str> = "AdditionalPayloadClaims";
            /// `PrivateKeySource`. Update: in place.
            private_key_source: PrivateKeySource = "PrivateKeySource";
            /// `SigningAlgorithm`. Update: in place.
            signing_algorithm: SigningAlgorithm = "SigningAlgorithm";
        }
    }

    property! {
        /// `PrivateKeySource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        PrivateKeySource;
        new ();
        set {
            /// `KmsKeySource`. Update: in place.
            kms_key_source: KmsKeySourceType = "KmsKeySource";
        }
    }

    property! {
        /// `SalesforceOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        SalesforceOauth2ProviderConfigInput;
        new (client_id: Str = "ClientId");
        set {
            /// `ClientSecret`: 1 to 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `ClientSecretConfig`. Update: in place.
            client_secret_config: SecretReference = "ClientSecretConfig";
            /// `ClientSecretSource`. Update: in place.
            client_secret_source: ClientSecretSource = "ClientSecretSource";
        }
    }

    property! {
        /// `SlackOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        SlackOauth2ProviderConfigInput;
        new (client_id: Str = "ClientId");
        set {
            /// `ClientSecret`: 1 to 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `ClientSecretConfig`. Update: in place.
            client_secret_config: SecretReference = "ClientSecretConfig";
            /// `ClientSecretSource`. Update: in place.
            client_secret_source: ClientSecretSource = "ClientSecretSource";
        }
    }

    property! {
        /// `TokenExchangeGrantTypeConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        TokenExchangeGrantTypeConfig;
        new (actor_token_content: ActorTokenContent = "ActorTokenContent");
        set {
            /// `ActorTokenScopes`. Update: in place.
            actor_token_scopes: List<Str> = "ActorTokenScopes";
        }
    }

    values! {
        /// `ActorTokenContent` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        ActorTokenContent {
            NONE = "NONE",
            M2M = "M2M",
            AWS_IAM_ID_TOKEN_JWT = "AWS_IAM_ID_TOKEN_JWT",
        }
    }

    values! {
        /// `ClientAuthenticationMethod` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        ClientAuthenticationMethod {
            CLIENT_SECRET_BASIC = "CLIENT_SECRET_BASIC",
            CLIENT_SECRET_POST = "CLIENT_SECRET_POST",
            AWS_IAM_ID_TOKEN_JWT = "AWS_IAM_ID_TOKEN_JWT",
            PRIVATE_KEY_JWT = "PRIVATE_KEY_JWT",
        }
    }

    values! {
        /// `ClientSecretSource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        ClientSecretSource {
            MANAGED = "MANAGED",
            EXTERNAL = "EXTERNAL",
        }
    }

    values! {
        /// `CredentialProviderVendor` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        CredentialProviderVendor {
            GOOGLE_OAUTH2 = "GoogleOauth2",
            GITHUB_OAUTH2 = "GithubOauth2",
            SLACK_OAUTH2 = "SlackOauth2",
            SALESFORCE_OAUTH2 = "SalesforceOauth2",
            MICROSOFT_OAUTH2 = "MicrosoftOauth2",
            CUSTOM_OAUTH2 = "CustomOauth2",
            ATLASSIAN_OAUTH2 = "AtlassianOauth2",
            LINKEDIN_OAUTH2 = "LinkedinOauth2",
            X_OAUTH2 = "XOauth2",
            OKTA_OAUTH2 = "OktaOauth2",
            ONE_LOGIN_OAUTH2 = "OneLoginOauth2",
            PING_ONE_OAUTH2 = "PingOneOauth2",
            FACEBOOK_OAUTH2 = "FacebookOauth2",
            YANDEX_OAUTH2 = "YandexOauth2",
            REDDIT_OAUTH2 = "RedditOauth2",
            ZOOM_OAUTH2 = "ZoomOauth2",
            TWITCH_OAUTH2 = "TwitchOauth2",
            SPOTIFY_OAUTH2 = "SpotifyOauth2",
            DROPBOX_OAUTH2 = "DropboxOauth2",
            NOTION_OAUTH2 = "NotionOauth2",
            HUBSPOT_OAUTH2 = "HubspotOauth2",
            CYBER_ARK_OAUTH2 = "CyberArkOauth2",
            FUSION_AUTH_OAUTH2 = "FusionAuthOauth2",
            AUTH0_OAUTH2 = "Auth0Oauth2",
            COGNITO_OAUTH2 = "CognitoOauth2",
        }
    }

    values! {
        /// `GrantType` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        GrantType {
            TOKEN_EXCHANGE = "TOKEN_EXCHANGE",
            JWT_AUTHORIZATION_GRANT = "JWT_AUTHORIZATION_GRANT",
        }
    }

    values! {
        /// `SigningAlgorithm` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
        SigningAlgorithm {
            RS256 = "RS256",
            PS256 = "PS256",
            ES256 = "ES256",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::OnlineEvaluationConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html).
    OnlineEvaluationConfig = "AWS::BedrockAgentCore::OnlineEvaluationConfig", Ref = Arn;
    tags "Tags" List;
    new_with OnlineEvaluationConfigRequired {
        /// `OnlineEvaluationConfigName`: `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        online_evaluation_config_name: Str = "OnlineEvaluationConfigName",
        /// `DataSourceConfig`. Update: in place.
        data_source_config: online_evaluation_config::DataSourceConfig = "DataSourceConfig",
        /// `EvaluationExecutionRoleArn`: 1 to 2048 characters, `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`. Update: in place.
        evaluation_execution_role_arn: IamRoleArn = "EvaluationExecutionRoleArn",
        /// `Rule`. Update: in place.
        rule: online_evaluation_config::Rule = "Rule",
    }
    set {
        /// `ClusteringConfig`. Update: in place.
        clustering_config: online_evaluation_config::ClusteringConfig = "ClusteringConfig";
        /// `DataSourceConfig`. Update: in place.
        data_source_config: online_evaluation_config::DataSourceConfig = "DataSourceConfig";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `EvaluationExecutionRoleArn`: 1 to 2048 characters, `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`. Update: in place.
        evaluation_execution_role_arn: IamRoleArn = "EvaluationExecutionRoleArn";
        /// `Evaluators`: at most 25 items. Update: in place.
        evaluators: List<online_evaluation_config::EvaluatorReference> = "Evaluators";
        /// `ExecutionStatus`. Update: in place.
        execution_status: online_evaluation_config::ExecutionStatus = "ExecutionStatus";
        /// `Insights`: at most 10 items. Update: in place.
        insights: List<online_evaluation_config::Insight> = "Insights";
        /// `OnlineEvaluationConfigName`: `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        online_evaluation_config_name: Str = "OnlineEvaluationConfigName";
        /// `OutputConfig`. Update: in place.
        output_config: online_evaluation_config::OutputConfig = "OutputConfig";
        /// `Rule`. Update: in place.
        rule: online_evaluation_config::Rule = "Rule";
        /// `Tags`. Update: in place.
        tags: List<online_evaluation_config::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `OnlineEvaluationConfigId`
        online_evaluation_config_id: Str = "OnlineEvaluationConfigId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref online_evaluation_config_arn;
}

/// Property types of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
pub mod online_evaluation_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchLogsInputConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        CloudWatchLogsInputConfig;
        new (service_names: List<Str> = "ServiceNames");
        set {
            /// `LogGroupNamePrefixes`: 1 to 5 items, 1 to 512 characters, `^[.\-_/#A-Za-z0-9]+$`. Update: in place.
            log_group_name_prefixes: List<Str> = "LogGroupNamePrefixes";
            /// `LogGroupNames`: 1 to 10 items, 1 to 512 characters, `^[.\-_/#A-Za-z0-9]+$`. Update: in place.
            log_group_names: List<Str> = "LogGroupNames";
        }
    }

    property! {
        /// `CloudWatchOutputConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        CloudWatchOutputConfig;
        new ();
        set {
            /// `LogGroupName`: 1 to 512 characters, `^[.\-_/#A-Za-z0-9]+$`. Update: in place.
            log_group_name: LogsLogGroupName = "LogGroupName";
            /// `MetricsNamespace`: 1 to 255 characters, `^[a-zA-Z0-9._#/:-]+$`. Update: in place.
            metrics_namespace: Str = "MetricsNamespace";
            /// `ResultDestination`. Update: in place.
            result_destination: ResultDestination = "ResultDestination";
        }
    }

    property! {
        /// `ClusteringConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        ClusteringConfig;
        new (frequencies: List<ClusteringFrequency> = "Frequencies");
        set {
        }
    }

    property! {
        /// `DataSourceConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        DataSourceConfig;
        new (cloud_watch_logs: CloudWatchLogsInputConfig = "CloudWatchLogs");
        set {
        }
    }

    property! {
        /// `EvaluatorReference` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        EvaluatorReference;
        new (evaluator_id: Str = "EvaluatorId");
        set {
        }
    }

    property! {
        /// `Filter` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        Filter;
        new (key: Str = "Key", operator: Operator = "Operator", value: FilterValue = "Value");
        set {
        }
    }

    property! {
        /// `FilterValue` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        FilterValue;
        new ();
        set {
            /// `BooleanValue`. Update: in place.
            boolean_value: Bool = "BooleanValue";
            /// `DoubleValue`. Update: in place.
            double_value: Num = "DoubleValue";
            /// `StringValue`: 1 to 1024 characters. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `Insight` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        Insight;
        new (insight_id: Str = "InsightId");
        set {
        }
    }

    property! {
        /// `OutputConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        OutputConfig;
        new ();
        set {
            /// `CloudWatchConfig`. Update: in place.
            cloud_watch_config: CloudWatchOutputConfig = "CloudWatchConfig";
        }
    }

    property! {
        /// `Rule` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        Rule;
        new (sampling_config: SamplingConfig = "SamplingConfig");
        set {
            /// `Filters`: at most 5 items. Update: in place.
            filters: List<Filter> = "Filters";
            /// `SessionConfig`. Update: in place.
            session_config: SessionConfig = "SessionConfig";
        }
    }

    property! {
        /// `SamplingConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        SamplingConfig;
        new (sampling_percentage: Num = "SamplingPercentage");
        set {
        }
    }

    property! {
        /// `SessionConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        SessionConfig;
        new (session_timeout_minutes: Int = "SessionTimeoutMinutes");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ClusteringFrequency` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        ClusteringFrequency {
            DAILY = "DAILY",
            WEEKLY = "WEEKLY",
            MONTHLY = "MONTHLY",
        }
    }

    values! {
        /// `ExecutionStatus` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        ExecutionStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Operator` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        Operator {
            EQUALS = "Equals",
            NOT_EQUALS = "NotEquals",
            GREATER_THAN = "GreaterThan",
            LESS_THAN = "LessThan",
            GREATER_THAN_OR_EQUAL = "GreaterThanOrEqual",
            LESS_THAN_OR_EQUAL = "LessThanOrEqual",
            CONTAINS = "Contains",
            NOT_CONTAINS = "NotContains",
        }
    }

    values! {
        /// `ResultDestination` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
        ResultDestination {
            DEDICATED_LOG_GROUP = "DEDICATED_LOG_GROUP",
            SOURCE_LOG_GROUP = "SOURCE_LOG_GROUP",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::PaymentConnector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentconnector.html).
    PaymentConnector = "AWS::BedrockAgentCore::PaymentConnector", Ref = Arn;
    new_with PaymentConnectorRequired {
        /// `PaymentManagerId`: `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. Update: replaces.
        payment_manager_id: Str = "PaymentManagerId",
        /// `ConnectorName`: `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        connector_name: Str = "ConnectorName",
        /// `ConnectorType`. Update: replaces.
        connector_type: payment_connector::PaymentConnectorType = "ConnectorType",
    }
    set {
        /// `ConnectorName`: `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        connector_name: Str = "ConnectorName";
        /// `ConnectorType`. Update: replaces.
        connector_type: payment_connector::PaymentConnectorType = "ConnectorType";
        /// `CredentialProviderConfigurations`: at most 1 items. Update: in place.
        credential_provider_configurations: List<payment_connector::CredentialsProviderConfiguration> = "CredentialProviderConfigurations";
        /// `Description`: 1 to 4096 characters, `^[a-zA-Z0-9\s]+$`. Update: in place.
        description: Str = "Description";
        /// `PaymentManagerId`: `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. Update: replaces.
        payment_manager_id: Str = "PaymentManagerId";
        /// `ProvisionMode`. Update: replaces.
        provision_mode: payment_connector::PaymentConnectorProvisionMode = "ProvisionMode";
    }
    get {
        /// `AuthorizationUrl`
        authorization_url: Str = "AuthorizationUrl";
        /// `ConnectorCreatedAt`
        connector_created_at: Str = "ConnectorCreatedAt";
        /// `ConnectorLastUpdatedAt`
        connector_last_updated_at: Str = "ConnectorLastUpdatedAt";
        /// `ConnectorStatus`
        connector_status: Str = "ConnectorStatus";
        /// `PaymentConnectorId`
        payment_connector_id: Str = "PaymentConnectorId";
    }
    ref payment_connector_arn;
}

/// Property types of `AWS::BedrockAgentCore::PaymentConnector`.
pub mod payment_connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CredentialsProviderConfiguration` of `AWS::BedrockAgentCore::PaymentConnector`.
        CredentialsProviderConfiguration;
        new ();
        set {
            /// `CoinbaseCDP`. Update: in place.
            coinbase_cdp: PaymentCredentialProviderConfiguration = "CoinbaseCDP";
            /// `StripePrivy`. Update: in place.
            stripe_privy: PaymentCredentialProviderConfiguration = "StripePrivy";
        }
    }

    property! {
        /// `PaymentCredentialProviderConfiguration` of `AWS::BedrockAgentCore::PaymentConnector`.
        PaymentCredentialProviderConfiguration;
        new (credential_provider_arn: Str = "CredentialProviderArn");
        set {
        }
    }

    values! {
        /// `PaymentConnectorProvisionMode` of `AWS::BedrockAgentCore::PaymentConnector`.
        PaymentConnectorProvisionMode {
            MANUAL = "MANUAL",
            QUICK_CREATE = "QUICK_CREATE",
        }
    }

    values! {
        /// `PaymentConnectorType` of `AWS::BedrockAgentCore::PaymentConnector`.
        PaymentConnectorType {
            COINBASE_CDP = "CoinbaseCDP",
            STRIPE_PRIVY = "StripePrivy",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::PaymentCredentialProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentcredentialprovider.html).
    PaymentCredentialProvider = "AWS::BedrockAgentCore::PaymentCredentialProvider", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", credential_provider_vendor: payment_credential_provider::PaymentCredentialProviderVendorType = "CredentialProviderVendor");
    set {
        /// `CredentialProviderVendor`. Update: replaces.
        credential_provider_vendor: payment_credential_provider::PaymentCredentialProviderVendorType = "CredentialProviderVendor";
        /// `Name`: 1 to 128 characters, `^[a-zA-Z0-9\-_]+$`. Update: replaces.
        name: Str = "Name";
        /// `ProviderConfigurationInput`. Update: in place.
        provider_configuration_input: payment_credential_provider::PaymentProviderConfigurationInput = "ProviderConfigurationInput";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<payment_credential_provider::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `ProviderConfigurationOutput`
        provider_configuration_output: Json = "ProviderConfigurationOutput";
        /// `ProviderConfigurationOutput.CoinbaseCdpConfiguration`
        provider_configuration_output_coinbase_cdp_configuration: Json = "ProviderConfigurationOutput.CoinbaseCdpConfiguration";
        /// `ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeyId`
        provider_configuration_output_coinbase_cdp_configuration_api_key_id: Str = "ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeyId";
        /// `ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeySecretArn`
        provider_configuration_output_coinbase_cdp_configuration_api_key_secret_arn: Json = "ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeySecretArn";
        /// `ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeySecretArn.SecretArn`
        provider_configuration_output_coinbase_cdp_configuration_api_key_secret_arn_secret_arn: Arn = "ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeySecretArn.SecretArn";
        /// `ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeySecretJsonKey`
        provider_configuration_output_coinbase_cdp_configuration_api_key_secret_json_key: Str = "ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeySecretJsonKey";
        /// `ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeySecretSource`
        provider_configuration_output_coinbase_cdp_configuration_api_key_secret_source: Str = "ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeySecretSource";
        /// `ProviderConfigurationOutput.CoinbaseCdpConfiguration.WalletSecretArn`
        provider_configuration_output_coinbase_cdp_configuration_wallet_secret_arn: Json = "ProviderConfigurationOutput.CoinbaseCdpConfiguration.WalletSecretArn";
        /// `ProviderConfigurationOutput.CoinbaseCdpConfiguration.WalletSecretArn.SecretArn`
        provider_configuration_output_coinbase_cdp_configuration_wallet_secret_arn_secret_arn: Arn = "ProviderConfigurationOutput.CoinbaseCdpConfiguration.WalletSecretArn.SecretArn";
        /// `ProviderConfigurationOutput.CoinbaseCdpConfiguration.WalletSecretJsonKey`
        provider_configuration_output_coinbase_cdp_configuration_wallet_secret_json_key: Str = "ProviderConfigurationOutput.CoinbaseCdpConfiguration.WalletSecretJsonKey";
        /// `ProviderConfigurationOutput.CoinbaseCdpConfiguration.WalletSecretSource`
        provider_configuration_output_coinbase_cdp_configuration_wallet_secret_source: Str = "ProviderConfigurationOutput.CoinbaseCdpConfiguration.WalletSecretSource";
        /// `ProviderConfigurationOutput.StripePrivyConfiguration`
        provider_configuration_output_stripe_privy_configuration: Json = "ProviderConfigurationOutput.StripePrivyConfiguration";
        /// `ProviderConfigurationOutput.StripePrivyConfiguration.AppId`
        provider_configuration_output_stripe_privy_configuration_app_id: Str = "ProviderConfigurationOutput.StripePrivyConfiguration.AppId";
        /// `ProviderConfigurationOutput.StripePrivyConfiguration.AppSecretArn`
        provider_configuration_output_stripe_privy_configuration_app_secret_arn: Json = "ProviderConfigurationOutput.StripePrivyConfiguration.AppSecretArn";
        /// `ProviderConfigurationOutput.StripePrivyConfiguration.AppSecretArn.SecretArn`
        provider_configuration_output_stripe_privy_configuration_app_secret_arn_secret_arn: Arn = "ProviderConfigurationOutput.StripePrivyConfiguration.AppSecretArn.SecretArn";
        /// `ProviderConfigurationOutput.StripePrivyConfiguration.AppSecretJsonKey`
        provider_configuration_output_stripe_privy_configuration_app_secret_json_key: Str = "ProviderConfigurationOutput.StripePrivyConfiguration.AppSecretJsonKey";
        /// `ProviderConfigurationOutput.StripePrivyConfiguration.AppSecretSource`
        provider_configuration_output_stripe_privy_configuration_app_secret_source: Str = "ProviderConfigurationOutput.StripePrivyConfiguration.AppSecretSource";
        /// `ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationId`
        provider_configuration_output_stripe_privy_configuration_authorization_id: Str = "ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationId";
        /// `ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationPrivateKeyArn`
        provider_configuration_output_stripe_privy_configuration_authorization_private_key_arn: Json = "ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationPrivateKeyArn";
        /// `ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationPrivateKeyArn.SecretArn`
        provider_configuration_output_stripe_privy_configuration_authorization_private_key_arn_secret_arn: Arn = "ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationPrivateKeyArn.SecretArn";
        /// `ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationPrivateKeyJsonKey`
        provider_configuration_output_stripe_privy_configuration_authorization_private_key_json_key: Str = "ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationPrivateKeyJsonKey";
        /// `ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationPrivateKeySource`
        provider_configuration_output_stripe_privy_configuration_authorization_private_key_source: Str = "ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationPrivateKeySource";
    }
    ref credential_provider_arn;
}

/// Property types of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
pub mod payment_credential_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_key_credential_provider::{SecretReference, SecretReferenceRequired, Tag};

    property! {
        /// `CoinbaseCdpConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
        CoinbaseCdpConfigurationInput;
        new (api_key_id: Str = "ApiKeyId");
        set {
            /// `ApiKeySecret`: 1 to 2048 characters. Update: in place.
            api_key_secret: Str = "ApiKeySecret";
            /// `ApiKeySecretConfig`. Update: in place.
            api_key_secret_config: SecretReference = "ApiKeySecretConfig";
            /// `ApiKeySecretSource`. Update: in place.
            api_key_secret_source: SecretSourceType = "ApiKeySecretSource";
            /// `WalletSecret`: 1 to 2048 characters. Update: in place.
            wallet_secret: Str = "WalletSecret";
            /// `WalletSecretConfig`. Update: in place.
            wallet_secret_config: SecretReference = "WalletSecretConfig";
            /// `WalletSecretSource`. Update: in place.
            wallet_secret_source: SecretSourceType = "WalletSecretSource";
        }
    }

    property! {
        /// `PaymentProviderConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
        PaymentProviderConfigurationInput;
        new ();
        set {
            /// `CoinbaseCdpConfiguration`. Update: in place.
            coinbase_cdp_configuration: CoinbaseCdpConfigurationInput = "CoinbaseCdpConfiguration";
            /// `StripePrivyConfiguration`. Update: in place.
            stripe_privy_configuration: StripePrivyConfigurationInput = "StripePrivyConfiguration";
        }
    }

    property! {
        /// `StripePrivyConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
        StripePrivyConfigurationInput;
        new_with StripePrivyConfigurationInputRequired {
            /// `AppId`: 1 to 512 characters. Update: in place.
            app_id: Str = "AppId",
            /// `AuthorizationId`: 1 to 512 characters. Update: in place.
            authorization_id: Str = "AuthorizationId",
        }
        set {
            /// `AppSecret`: 1 to 2048 characters. Update: in place.
            app_secret: Str = "AppSecret";
            /// `AppSecretConfig`. Update: in place.
            app_secret_config: SecretReference = "AppSecretConfig";
            /// `AppSecretSource`. Update: in place.
            app_secret_source: SecretSourceType = "AppSecretSource";
            /// `AuthorizationPrivateKey`: 1 to 4096 characters. Update: in place.
            authorization_private_key: Str = "AuthorizationPrivateKey";
            /// `AuthorizationPrivateKeyConfig`. Update: in place.
            authorization_private_key_config: SecretReference = "AuthorizationPrivateKeyConfig";
            /// `AuthorizationPrivateKeySource`. Update: in place.
            authorization_private_key_source: SecretSourceType = "AuthorizationPrivateKeySource";
        }
    }

    values! {
        /// `PaymentCredentialProviderVendorType` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
        PaymentCredentialProviderVendorType {
            COINBASE_CDP = "CoinbaseCDP",
            STRIPE_PRIVY = "StripePrivy",
        }
    }

    values! {
        /// `SecretSourceType` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
        SecretSourceType {
            MANAGED = "MANAGED",
            EXTERNAL = "EXTERNAL",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::PaymentManager`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html).
    PaymentManager = "AWS::BedrockAgentCore::PaymentManager", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", authorizer_type: payment_manager::PaymentsAuthorizerType = "AuthorizerType", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `AuthorizerConfiguration`. Update: replaces.
        authorizer_configuration: payment_manager::AuthorizerConfiguration = "AuthorizerConfiguration";
        /// `AuthorizerType`. Update: replaces.
        authorizer_type: payment_manager::PaymentsAuthorizerType = "AuthorizerType";
        /// `Description`: 1 to 4096 characters, `^[a-zA-Z0-9\s]+$`. Update: in place.
        description: Str = "Description";
        /// `Name`: `^[a-zA-Z][a-zA-Z0-9]{0,47}$`. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: 1 to 2048 characters, `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<payment_manager::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `PaymentManagerId`
        payment_manager_id: Str = "PaymentManagerId";
        /// `Status`
        status: Str = "Status";
        /// `WorkloadIdentityDetails`
        workload_identity_details: Json = "WorkloadIdentityDetails";
        /// `WorkloadIdentityDetails.WorkloadIdentityArn`
        workload_identity_details_workload_identity_arn: Arn = "WorkloadIdentityDetails.WorkloadIdentityArn";
    }
    ref payment_manager_arn;
}

/// Property types of `AWS::BedrockAgentCore::PaymentManager`.
pub mod payment_manager {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_provider::Tag;

    pub use super::gateway::InboundTokenClaimValueType;

    pub use super::harness::ClaimMatchOperator;

    property! {
        /// `AuthorizerConfiguration` of `AWS::BedrockAgentCore::PaymentManager`.
        AuthorizerConfiguration;
        new (custom_jwt_authorizer: CustomJWTAuthorizerConfiguration = "CustomJWTAuthorizer");
        set {
        }
    }

    property! {
        /// `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::PaymentManager`.
        AuthorizingClaimMatchValueType;
        new (claim_match_value: ClaimMatchValueType = "ClaimMatchValue", claim_match_operator: ClaimMatchOperator = "ClaimMatchOperator");
        set {
        }
    }

    property! {
        /// `ClaimMatchValueType` of `AWS::BedrockAgentCore::PaymentManager`.
        ClaimMatchValueType;
        new ();
        set {
            /// `MatchValueString`: 1 to 255 characters, `^[A-Za-z0-9_.-]+$`. Update: replaces.
            match_value_string: Str = "MatchValueString";
            /// `MatchValueStringList`: 1 to 255 characters, `^[A-Za-z0-9_.-]+$`. Update: replaces.
            match_value_string_list: List<Str> = "MatchValueStringList";
        }
    }

    property! {
        /// `CustomClaimValidationType` of `AWS::BedrockAgentCore::PaymentManager`.
        CustomClaimValidationType;
        new (inbound_token_claim_name: Str = "InboundTokenClaimName", inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType", authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue");
        set {
        }
    }

    property! {
        /// `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::PaymentManager`.
        CustomJWTAuthorizerConfiguration;
        new (discovery_url: Str = "DiscoveryUrl");
        set {
            /// `AllowedAudience`: at least 1 items. Update: replaces.
            allowed_audience: List<Str> = "AllowedAudience";
            /// `AllowedClients`: at least 1 items. Update: replaces.
            allowed_clients: List<Str> = "AllowedClients";
            /// `AllowedScopes`: at least 1 items, 1 to 255 characters, `^[\x21\x23-\x5B\x5D-\x7E]+$`. Update: replaces.
            allowed_scopes: List<Str> = "AllowedScopes";
            /// `CustomClaims`: at least 1 items. Update: replaces.
            custom_claims: List<CustomClaimValidationType> = "CustomClaims";
        }
    }

    values! {
        /// `PaymentsAuthorizerType` of `AWS::BedrockAgentCore::PaymentManager`.
        PaymentsAuthorizerType {
            CUSTOM_JWT = "CUSTOM_JWT",
            AWS_IAM = "AWS_IAM",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::Policy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policy.html).
    Policy = "AWS::BedrockAgentCore::Policy", Ref = Arn;
    new_with PolicyRequired {
        /// `PolicyEngineId`: 12 to 59 characters, `^[A-Za-z][A-Za-z0-9_]*-[a-z0-9_]{10}$`. Update: replaces.
        policy_engine_id: Str = "PolicyEngineId",
        /// `Name`: 1 to 48 characters, `^[A-Za-z][A-Za-z0-9_]*$`. Update: replaces.
        name: Str = "Name",
        /// `Definition`. Update: in place.
        definition: policy::PolicyDefinition = "Definition",
    }
    set {
        /// `Definition`. Update: in place.
        definition: policy::PolicyDefinition = "Definition";
        /// `Description`: 1 to 4096 characters. Update: in place.
        description: Str = "Description";
        /// `EnforcementMode`: default `"ACTIVE"`. Update: in place.
        enforcement_mode: policy::EnforcementMode = "EnforcementMode";
        /// `Name`: 1 to 48 characters, `^[A-Za-z][A-Za-z0-9_]*$`. Update: replaces.
        name: Str = "Name";
        /// `PolicyEngineId`: 12 to 59 characters, `^[A-Za-z][A-Za-z0-9_]*-[a-z0-9_]{10}$`. Update: replaces.
        policy_engine_id: Str = "PolicyEngineId";
        /// `ValidationMode`. Update: in place.
        validation_mode: policy::PolicyValidationMode = "ValidationMode";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `PolicyId`
        policy_id: Str = "PolicyId";
        /// `Status`
        status: Str = "Status";
        /// `StatusReasons`
        status_reasons: List<Str> = "StatusReasons";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref policy_arn;
}

/// Property types of `AWS::BedrockAgentCore::Policy`.
pub mod policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CedarPolicy` of `AWS::BedrockAgentCore::Policy`.
        CedarPolicy;
        new (statement: Str = "Statement");
        set {
        }
    }

    property! {
        /// `PolicyDefinition` of `AWS::BedrockAgentCore::Policy`.
        PolicyDefinition;
        new ();
        set {
            /// `Cedar`. Update: in place.
            cedar: CedarPolicy = "Cedar";
            /// `Policy`. Update: in place.
            policy: PolicyStatement = "Policy";
        }
    }

    property! {
        /// `PolicyStatement` of `AWS::BedrockAgentCore::Policy`.
        PolicyStatement;
        new (statement: Str = "Statement");
        set {
        }
    }

    values! {
        /// `EnforcementMode` of `AWS::BedrockAgentCore::Policy`.
        EnforcementMode {
            ACTIVE = "ACTIVE",
            LOG_ONLY = "LOG_ONLY",
        }
    }

    values! {
        /// `PolicyValidationMode` of `AWS::BedrockAgentCore::Policy`.
        PolicyValidationMode {
            FAIL_ON_ANY_FINDINGS = "FAIL_ON_ANY_FINDINGS",
            IGNORE_ALL_FINDINGS = "IGNORE_ALL_FINDINGS",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::PolicyEngine`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policyengine.html).
    PolicyEngine = "AWS::BedrockAgentCore::PolicyEngine", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: 1 to 4096 characters. Update: in place.
        description: Str = "Description";
        /// `EncryptionKeyArn`: 1 to 2048 characters. Update: replaces.
        encryption_key_arn: Str = "EncryptionKeyArn";
        /// `Name`: 1 to 48 characters, `^[A-Za-z][A-Za-z0-9_]*$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<policy_engine::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `PolicyEngineId`
        policy_engine_id: Str = "PolicyEngineId";
        /// `Status`
        status: Str = "Status";
        /// `StatusReasons`
        status_reasons: List<Str> = "StatusReasons";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref policy_engine_arn;
}

/// Property types of `AWS::BedrockAgentCore::PolicyEngine`.
pub mod policy_engine {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_provider::Tag;
}

resource! {
    /// `AWS::BedrockAgentCore::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-resourcepolicy.html).
    ResourcePolicy = "AWS::BedrockAgentCore::ResourcePolicy", Ref = Arn;
    new_with ResourcePolicyRequired {
        /// `ResourceArn`: 20 to 1011 characters. Update: replaces.
        resource_arn: Str = "ResourceArn",
        /// `Policy`: 1 to 20 480 characters. Update: in place.
        policy: Str = "Policy",
    }
    set {
        /// `Policy`: 1 to 20 480 characters. Update: in place.
        policy: Str = "Policy";
        /// `ResourceArn`: 20 to 1011 characters. Update: replaces.
        resource_arn: Str = "ResourceArn";
    }
    get {
    }
    ref resource_arn;
}

resource! {
    /// `AWS::BedrockAgentCore::Runtime`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html).
    Runtime = "AWS::BedrockAgentCore::Runtime", Ref = Str;
    tags "Tags" Object;
    new (agent_runtime_name: Str = "AgentRuntimeName", agent_runtime_artifact: runtime::AgentRuntimeArtifact = "AgentRuntimeArtifact", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `AgentRuntimeArtifact`. Update: in place.
        agent_runtime_artifact: runtime::AgentRuntimeArtifact = "AgentRuntimeArtifact";
        /// `AgentRuntimeName`: `[a-zA-Z][a-zA-Z0-9_]{0,47}`. Update: replaces.
        agent_runtime_name: Str = "AgentRuntimeName";
        /// `AuthorizerConfiguration`. Update: in place.
        authorizer_configuration: runtime::AuthorizerConfiguration = "AuthorizerConfiguration";
        /// `CapacityProviderConfiguration`. Update: in place.
        capacity_provider_configuration: runtime::CapacityProviderConfiguration = "CapacityProviderConfiguration";
        /// `Description`: 1 to 1200 characters. Update: in place.
        description: Str = "Description";
        /// `EnvironmentVariables`. Update: in place.
        environment_variables: Map<Str> = "EnvironmentVariables";
        /// `FilesystemConfigurations`: at most 5 items. Update: in place.
        filesystem_configurations: List<runtime::FilesystemConfiguration> = "FilesystemConfigurations";
        /// `LifecycleConfiguration`. Update: in place.
        lifecycle_configuration: runtime::LifecycleConfiguration = "LifecycleConfiguration";
        /// `NetworkConfiguration`. Update: in place.
        network_configuration: runtime::NetworkConfiguration = "NetworkConfiguration";
        /// `PlatformVersion`: 1 to 128 characters, `^[^\s]+$`. Update: in place.
        platform_version: Str = "PlatformVersion";
        /// `ProtocolConfiguration`. Update: in place.
        protocol_configuration: runtime::ProtocolConfiguration = "ProtocolConfiguration";
        /// `RequestHeaderConfiguration`. Update: in place.
        request_header_configuration: runtime::RequestHeaderConfiguration = "RequestHeaderConfiguration";
        /// `RoleArn`: `arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `AgentRuntimeArn`
        agent_runtime_arn: Arn = "AgentRuntimeArn";
        /// `AgentRuntimeVersion`
        agent_runtime_version: Str = "AgentRuntimeVersion";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureReason`
        failure_reason: Str = "FailureReason";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `Status`
        status: Str = "Status";
        /// `WorkloadIdentityDetails`
        workload_identity_details: Json = "WorkloadIdentityDetails";
        /// `WorkloadIdentityDetails.WorkloadIdentityArn`
        workload_identity_details_workload_identity_arn: Arn = "WorkloadIdentityDetails.WorkloadIdentityArn";
    }
    ref agent_runtime_id;
}

/// Property types of `AWS::BedrockAgentCore::Runtime`.
pub mod runtime {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::gateway::{EndpointIpAddressType, InboundTokenClaimValueType};

    pub use super::harness::{ClaimMatchOperator, ContainerConfiguration, EfsAccessPointConfiguration, EfsAccessPointConfigurationRequired, LifecycleConfiguration, NetworkConfiguration, NetworkMode, S3FilesAccessPointConfiguration, S3FilesAccessPointConfigurationRequired, SessionStorageConfiguration, VpcConfig, VpcConfigRequired};

    property! {
        /// `AgentRuntimeArtifact` of `AWS::BedrockAgentCore::Runtime`.
        AgentRuntimeArtifact;
        new ();
        set {
            /// `CodeConfiguration`. Update: in place.
            code_configuration: CodeConfiguration = "CodeConfiguration";
            /// `ContainerConfiguration`. Update: in place.
            container_configuration: ContainerConfiguration = "ContainerConfiguration";
        }
    }

    property! {
        /// `AllowedWorkloadConfiguration` of `AWS::BedrockAgentCore::Runtime`.
        AllowedWorkloadConfiguration;
        new ();
        set {
            /// `HostingEnvironments`: 1 to 10 items, no item twice. Update: in place.
            hosting_environments: List<HostingEnvironment> = "HostingEnvironments";
            /// `WorkloadIdentities`: 1 to 10 items, no item twice, 3 to 255 characters, `^[A-Za-z0-9_.-]+$`. Update: in place.
            workload_identities: List<Str> = "WorkloadIdentities";
        }
    }

    property! {
        /// `AuthorizerConfiguration` of `AWS::BedrockAgentCore::Runtime`.
        AuthorizerConfiguration;
        new ();
        set {
            /// `CustomJWTAuthorizer`. Update: in place.
            custom_jwt_authorizer: CustomJWTAuthorizerConfiguration = "CustomJWTAuthorizer";
        }
    }

    property! {
        /// `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Runtime`.
        AuthorizingClaimMatchValueType;
        new (claim_match_operator: ClaimMatchOperator = "ClaimMatchOperator", claim_match_value: ClaimMatchValueType = "ClaimMatchValue");
        set {
        }
    }

    property! {
        /// `CapacityProviderConfiguration` of `AWS::BedrockAgentCore::Runtime`.
        CapacityProviderConfiguration;
        new (capacity_provider_arn: Str = "CapacityProviderArn");
        set {
        }
    }

    property! {
        /// `CapacityProviderVolumeConfiguration` of `AWS::BedrockAgentCore::Runtime`.
        CapacityProviderVolumeConfiguration;
        new_with CapacityProviderVolumeConfigurationRequired {
            /// `VolumeName`: 1 to 48 characters, `^[a-zA-Z][a-zA-Z0-9_-]{0,47}$`. Update: in place.
            volume_name: Str = "VolumeName",
            /// `MountPath`: 6 to 200 characters, `^/mnt/[a-zA-Z0-9._-]+/?$`. Update: in place.
            mount_path: Str = "MountPath",
        }
        set {
        }
    }

    property! {
        /// `ClaimMatchValueType` of `AWS::BedrockAgentCore::Runtime`.
        ClaimMatchValueType;
        new ();
        set {
            /// `MatchValueString`: `[A-Za-z0-9_.-]+`. Update: in place.
            match_value_string: Str = "MatchValueString";
            /// `MatchValueStringList`: 1 to 255 items, `[A-Za-z0-9_.-]+`. Update: in place.
            match_value_string_list: List<Str> = "MatchValueStringList";
        }
    }

    property! {
        /// `Code` of `AWS::BedrockAgentCore::Runtime`.
        Code;
        new ();
        set {
            /// `S3`. Update: in place.
            s3: S3Location = "S3";
        }
    }

    property! {
        /// `CodeConfiguration` of `AWS::BedrockAgentCore::Runtime`.
        CodeConfiguration;
        new (code: Code = "Code", runtime: AgentManagedRuntimeType = "Runtime", entry_point: List<Str> = "EntryPoint");
        set {
        }
    }

    property! {
        /// `CustomClaimValidationType` of `AWS::BedrockAgentCore::Runtime`.
        CustomClaimValidationType;
        new (authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue", inbound_token_claim_name: Str = "InboundTokenClaimName", inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType");
        set {
        }
    }

    property! {
        /// `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::Runtime`.
        CustomJWTAuthorizerConfiguration;
        new (discovery_url: Str = "DiscoveryUrl");
        set {
            /// `AllowedAudience`: at least 1 items. Update: in place.
            allowed_audience: List<Str> = "AllowedAudience";
            /// `AllowedClients`: at least 1 items. Update: in place.
            allowed_clients: List<Str> = "AllowedClients";
            /// `AllowedScopes`: at least 1 items, `[\x21\x23-\x5B\x5D-\x7E]+`. Update: in place.
            allowed_scopes: List<Str> = "AllowedScopes";
            /// `AllowedWorkloadConfiguration`. Update: in place.
            allowed_workload_configuration: AllowedWorkloadConfiguration = "AllowedWorkloadConfiguration";
            /// `CustomClaims`: at least 1 items. Update: in place.
            custom_claims: List<CustomClaimValidationType> = "CustomClaims";
            /// `PrivateEndpoint`. Update: in place.
            private_endpoint: PrivateEndpoint = "PrivateEndpoint";
            /// `PrivateEndpointOverrides`: at most 5 items. Update: in place.
            private_endpoint_overrides: List<PrivateEndpointOverride> = "PrivateEndpointOverrides";
        }
    }

    property! {
        /// `FilesystemConfiguration` of `AWS::BedrockAgentCore::Runtime`.
        FilesystemConfiguration;
        new ();
        set {
            /// `CapacityProviderVolume`. Update: in place.
            capacity_provider_volume: CapacityProviderVolumeConfiguration = "CapacityProviderVolume";
            /// `EfsAccessPoint`. Update: in place.
            efs_access_point: EfsAccessPointConfiguration = "EfsAccessPoint";
            /// `S3FilesAccessPoint`. Update: in place.
            s3_files_access_point: S3FilesAccessPointConfiguration = "S3FilesAccessPoint";
            /// `SessionStorage`. Update: in place.
            session_storage: SessionStorageConfiguration = "SessionStorage";
        }
    }

    property! {
        /// `HostingEnvironment` of `AWS::BedrockAgentCore::Runtime`.
        HostingEnvironment;
        new (arn: Str = "Arn");
        set {
        }
    }

    property! {
        /// `ManagedVpcResource` of `AWS::BedrockAgentCore::Runtime`.
        ManagedVpcResource;
        new (vpc_identifier: Str = "VpcIdentifier", subnet_ids: List<Str> = "SubnetIds", endpoint_ip_address_type: EndpointIpAddressType = "EndpointIpAddressType");
        set {
            /// `RoutingDomain`. Update: in place.
            routing_domain: Str = "RoutingDomain";
            /// `SecurityGroupIds`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `Tags`. Update: in place.
            tags: Map<Str> = "Tags";
        }
    }

    property! {
        /// `PrivateEndpoint` of `AWS::BedrockAgentCore::Runtime`.
        PrivateEndpoint;
        new ();
        set {
            /// `ManagedVpcResource`. Update: in place.
            managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource";
            /// `SelfManagedLatticeResource`. Update: in place.
            self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource";
        }
    }

    property! {
        /// `PrivateEndpointOverride` of `AWS::BedrockAgentCore::Runtime`.
        PrivateEndpointOverride;
        new (domain: Str = "Domain", private_endpoint: PrivateEndpoint = "PrivateEndpoint");
        set {
        }
    }

    property! {
        /// `RequestHeaderConfiguration` of `AWS::BedrockAgentCore::Runtime`.
        RequestHeaderConfiguration;
        new ();
        set {
            /// `RequestHeaderAllowlist`: 1 to 20 items, no item twice, 1 to 256 characters, `^[A-Za-z][A-Za-z0-9_-]{0,255}$`. Update: in place.
            request_header_allowlist: List<Str> = "RequestHeaderAllowlist";
        }
    }

    property! {
        /// `S3Location` of `AWS::BedrockAgentCore::Runtime`.
        S3Location;
        new_with S3LocationRequired {
            /// `Bucket`: `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`. Update: in place.
            bucket: Str = "Bucket",
            /// `Prefix`: 1 to 1024 characters. Update: in place.
            prefix: Str = "Prefix",
        }
        set {
            /// `VersionId`: 3 to 1024 characters. Update: in place.
            version_id: Str = "VersionId";
        }
    }

    property! {
        /// `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::Runtime`.
        SelfManagedLatticeResource;
        new (resource_configuration_identifier: Str = "ResourceConfigurationIdentifier");
        set {
        }
    }

    values! {
        /// `AgentManagedRuntimeType` of `AWS::BedrockAgentCore::Runtime`.
        AgentManagedRuntimeType {
            PYTHON_3_10 = "PYTHON_3_10",
            PYTHON_3_11 = "PYTHON_3_11",
            PYTHON_3_12 = "PYTHON_3_12",
            PYTHON_3_13 = "PYTHON_3_13",
            PYTHON_3_14 = "PYTHON_3_14",
            NODE_22 = "NODE_22",
        }
    }

    values! {
        /// `ProtocolConfiguration` of `AWS::BedrockAgentCore::Runtime`.
        ProtocolConfiguration {
            MCP = "MCP",
            HTTP = "HTTP",
            A2A = "A2A",
            AGUI = "AGUI",
        }
    }
}

resource! {
    /// `AWS::BedrockAgentCore::RuntimeEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtimeendpoint.html).
    RuntimeEndpoint = "AWS::BedrockAgentCore::RuntimeEndpoint", Ref = Arn;
    tags "Tags" Object;
    new_with RuntimeEndpointRequired {
        /// `AgentRuntimeId`: `^[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$`. Update: replaces.
        agent_runtime_id: Str = "AgentRuntimeId",
        /// `Name`: 1 to 48 characters, `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `AgentRuntimeId`: `^[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$`. Update: replaces.
        agent_runtime_id: Str = "AgentRuntimeId";
        /// `AgentRuntimeVersion`: `^([1-9][0-9]{0,4})$`. Update: in place.
        agent_runtime_version: Str = "AgentRuntimeVersion";
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 48 characters, `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `AgentRuntimeArn`
        agent_runtime_arn: Arn = "AgentRuntimeArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureReason`
        failure_reason: Str = "FailureReason";
        /// `Id`
        id: Str = "Id";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `LiveVersion`
        live_version: Str = "LiveVersion";
        /// `Status`
        status: Str = "Status";
        /// `TargetVersion`
        target_version: Str = "TargetVersion";
    }
    ref agent_runtime_endpoint_arn;
}

resource! {
    /// `AWS::BedrockAgentCore::WorkloadIdentity`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-workloadidentity.html).
    WorkloadIdentity = "AWS::BedrockAgentCore::WorkloadIdentity", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `AllowedResourceOauth2ReturnUrls`: 1 to 2048 characters, `\w+:(/?/?)[^\s]+`. Update: in place.
        allowed_resource_oauth2_return_urls: List<Str> = "AllowedResourceOauth2ReturnUrls";
        /// `Name`: 3 to 255 characters, `[A-Za-z0-9_.-]+`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<workload_identity::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Num = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Num = "LastUpdatedTime";
        /// `WorkloadIdentityArn`
        workload_identity_arn: Arn = "WorkloadIdentityArn";
    }
    ref name;
}

/// Property types of `AWS::BedrockAgentCore::WorkloadIdentity`.
pub mod workload_identity {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::online_evaluation_config::Tag;
}
