// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Greengrass`: 16 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Greengrass::ConnectorDefinition` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinition.html).
    ConnectorDefinition = "AWS::Greengrass::ConnectorDefinition", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `InitialVersion`. Update: replaces.
        initial_version: connector_definition::ConnectorDefinitionVersion = "InitialVersion";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `LatestVersionArn`
        latest_version_arn: Arn = "LatestVersionArn";
        /// `Name`
        name: Str = "Name";
    }
    ref id;
}

/// Property types of `AWS::Greengrass::ConnectorDefinition`.
pub mod connector_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Connector` of `AWS::Greengrass::ConnectorDefinition`.
        Connector;
        new_with ConnectorRequired {
            /// `ConnectorArn`. Update: replaces.
            connector_arn: Str = "ConnectorArn",
            /// `Id`. Update: replaces.
            id: Str = "Id",
        }
        set {
            /// `Parameters`. Update: replaces.
            parameters: Json = "Parameters";
        }
    }

    property! {
        /// `ConnectorDefinitionVersion` of `AWS::Greengrass::ConnectorDefinition`.
        ConnectorDefinitionVersion;
        new (connectors: List<Connector> = "Connectors");
        set {
        }
    }
}

resource! {
    /// `AWS::Greengrass::ConnectorDefinitionVersion` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinitionversion.html).
    ConnectorDefinitionVersion = "AWS::Greengrass::ConnectorDefinitionVersion", Ref = Str;
    new (connectors: List<connector_definition_version::Connector> = "Connectors", connector_definition_id: Str = "ConnectorDefinitionId");
    set {
        /// `ConnectorDefinitionId`. Update: replaces.
        connector_definition_id: Str = "ConnectorDefinitionId";
        /// `Connectors`. Update: replaces.
        connectors: List<connector_definition_version::Connector> = "Connectors";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Greengrass::ConnectorDefinitionVersion`.
pub mod connector_definition_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connector_definition::{Connector, ConnectorRequired};
}

resource! {
    /// `AWS::Greengrass::CoreDefinition` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinition.html).
    CoreDefinition = "AWS::Greengrass::CoreDefinition", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `InitialVersion`. Update: replaces.
        initial_version: core_definition::CoreDefinitionVersion = "InitialVersion";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `LatestVersionArn`
        latest_version_arn: Arn = "LatestVersionArn";
        /// `Name`
        name: Str = "Name";
    }
    ref id;
}

/// Property types of `AWS::Greengrass::CoreDefinition`.
pub mod core_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Core` of `AWS::Greengrass::CoreDefinition`.
        Core;
        new_with CoreRequired {
            /// `ThingArn`. Update: replaces.
            thing_arn: Str = "ThingArn",
            /// `Id`. Update: replaces.
            id: Str = "Id",
            /// `CertificateArn`. Update: replaces.
            certificate_arn: Str = "CertificateArn",
        }
        set {
            /// `SyncShadow`. Update: replaces.
            sync_shadow: Bool = "SyncShadow";
        }
    }

    property! {
        /// `CoreDefinitionVersion` of `AWS::Greengrass::CoreDefinition`.
        CoreDefinitionVersion;
        new (cores: List<Core> = "Cores");
        set {
        }
    }
}

resource! {
    /// `AWS::Greengrass::CoreDefinitionVersion` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinitionversion.html).
    CoreDefinitionVersion = "AWS::Greengrass::CoreDefinitionVersion", Ref = Str;
    new (cores: List<core_definition_version::Core> = "Cores", core_definition_id: Str = "CoreDefinitionId");
    set {
        /// `CoreDefinitionId`. Update: replaces.
        core_definition_id: Str = "CoreDefinitionId";
        /// `Cores`. Update: replaces.
        cores: List<core_definition_version::Core> = "Cores";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Greengrass::CoreDefinitionVersion`.
pub mod core_definition_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::core_definition::{Core, CoreRequired};
}

resource! {
    /// `AWS::Greengrass::DeviceDefinition` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinition.html).
    DeviceDefinition = "AWS::Greengrass::DeviceDefinition", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `InitialVersion`. Update: replaces.
        initial_version: device_definition::DeviceDefinitionVersion = "InitialVersion";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `LatestVersionArn`
        latest_version_arn: Arn = "LatestVersionArn";
        /// `Name`
        name: Str = "Name";
    }
    ref id;
}

/// Property types of `AWS::Greengrass::DeviceDefinition`.
pub mod device_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Device` of `AWS::Greengrass::DeviceDefinition`.
        Device;
        new_with DeviceRequired {
            /// `ThingArn`. Update: replaces.
            thing_arn: Str = "ThingArn",
            /// `Id`. Update: replaces.
            id: Str = "Id",
            /// `CertificateArn`. Update: replaces.
            certificate_arn: Str = "CertificateArn",
        }
        set {
            /// `SyncShadow`. Update: replaces.
            sync_shadow: Bool = "SyncShadow";
        }
    }

    property! {
        /// `DeviceDefinitionVersion` of `AWS::Greengrass::DeviceDefinition`.
        DeviceDefinitionVersion;
        new (devices: List<Device> = "Devices");
        set {
        }
    }
}

resource! {
    /// `AWS::Greengrass::DeviceDefinitionVersion` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinitionversion.html).
    DeviceDefinitionVersion = "AWS::Greengrass::DeviceDefinitionVersion", Ref = Str;
    new (devices: List<device_definition_version::Device> = "Devices", device_definition_id: Str = "DeviceDefinitionId");
    set {
        /// `DeviceDefinitionId`. Update: replaces.
        device_definition_id: Str = "DeviceDefinitionId";
        /// `Devices`. Update: replaces.
        devices: List<device_definition_version::Device> = "Devices";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Greengrass::DeviceDefinitionVersion`.
pub mod device_definition_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::device_definition::{Device, DeviceRequired};
}

resource! {
    /// `AWS::Greengrass::FunctionDefinition` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinition.html).
    FunctionDefinition = "AWS::Greengrass::FunctionDefinition", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `InitialVersion`. Update: replaces.
        initial_version: function_definition::FunctionDefinitionVersion = "InitialVersion";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `LatestVersionArn`
        latest_version_arn: Arn = "LatestVersionArn";
        /// `Name`
        name: Str = "Name";
    }
    ref id;
}

/// Property types of `AWS::Greengrass::FunctionDefinition`.
pub mod function_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DefaultConfig` of `AWS::Greengrass::FunctionDefinition`.
        DefaultConfig;
        new (execution: Execution = "Execution");
        set {
        }
    }

    property! {
        /// `Environment` of `AWS::Greengrass::FunctionDefinition`.
        Environment;
        new ();
        set {
            /// `AccessSysfs`. Update: replaces.
            access_sysfs: Bool = "AccessSysfs";
            /// `Execution`. Update: replaces.
            execution: Execution = "Execution";
            /// `ResourceAccessPolicies`. Update: replaces.
            resource_access_policies: List<ResourceAccessPolicy> = "ResourceAccessPolicies";
            /// `Variables`. Update: replaces.
            variables: Json = "Variables";
        }
    }

    property! {
        /// `Execution` of `AWS::Greengrass::FunctionDefinition`.
        Execution;
        new ();
        set {
            /// `IsolationMode`. Update: replaces.
            isolation_mode: Str = "IsolationMode";
            /// `RunAs`. Update: replaces.
            run_as: RunAs = "RunAs";
        }
    }

    property! {
        /// `Function` of `AWS::Greengrass::FunctionDefinition`.
        Function;
        new (function_arn: LambdaFunctionArn = "FunctionArn", function_configuration: FunctionConfiguration = "FunctionConfiguration", id: Str = "Id");
        set {
        }
    }

    property! {
        /// `FunctionConfiguration` of `AWS::Greengrass::FunctionDefinition`.
        FunctionConfiguration;
        new ();
        set {
            /// `EncodingType`. Update: replaces.
            encoding_type: Str = "EncodingType";
            /// `Environment`. Update: replaces.
            environment: Environment = "Environment";
            /// `ExecArgs`. Update: replaces.
            exec_args: Str = "ExecArgs";
            /// `Executable`. Update: replaces.
            executable: Str = "Executable";
            /// `MemorySize`. Update: replaces.
            memory_size: Int = "MemorySize";
            /// `Pinned`. Update: replaces.
            pinned: Bool = "Pinned";
            /// `Timeout`. Update: replaces.
            timeout: Int = "Timeout";
        }
    }

    property! {
        /// `FunctionDefinitionVersion` of `AWS::Greengrass::FunctionDefinition`.
        FunctionDefinitionVersion;
        new (functions: List<Function> = "Functions");
        set {
            /// `DefaultConfig`. Update: replaces.
            default_config: DefaultConfig = "DefaultConfig";
        }
    }

    property! {
        /// `ResourceAccessPolicy` of `AWS::Greengrass::FunctionDefinition`.
        ResourceAccessPolicy;
        new (resource_id: Str = "ResourceId");
        set {
            /// `Permission`. Update: replaces.
            permission: Str = "Permission";
        }
    }

    property! {
        /// `RunAs` of `AWS::Greengrass::FunctionDefinition`.
        RunAs;
        new ();
        set {
            /// `Gid`. Update: replaces.
            gid: Int = "Gid";
            /// `Uid`. Update: replaces.
            uid: Int = "Uid";
        }
    }
}

resource! {
    /// `AWS::Greengrass::FunctionDefinitionVersion` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinitionversion.html).
    FunctionDefinitionVersion = "AWS::Greengrass::FunctionDefinitionVersion", Ref = Str;
    new (function_definition_id: Str = "FunctionDefinitionId", functions: List<function_definition_version::Function> = "Functions");
    set {
        /// `DefaultConfig`. Update: replaces.
        default_config: function_definition_version::DefaultConfig = "DefaultConfig";
        /// `FunctionDefinitionId`. Update: replaces.
        function_definition_id: Str = "FunctionDefinitionId";
        /// `Functions`. Update: replaces.
        functions: List<function_definition_version::Function> = "Functions";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Greengrass::FunctionDefinitionVersion`.
pub mod function_definition_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::function_definition::{DefaultConfig, Environment, Execution, Function, FunctionConfiguration, ResourceAccessPolicy, RunAs};
}

resource! {
    /// `AWS::Greengrass::Group` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-group.html).
    Group = "AWS::Greengrass::Group", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `InitialVersion`. Update: replaces.
        initial_version: group::GroupVersion = "InitialVersion";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `LatestVersionArn`
        latest_version_arn: Arn = "LatestVersionArn";
        /// `Name`
        name: Str = "Name";
        /// `RoleArn`
        role_arn: Arn = "RoleArn";
        /// `RoleAttachedAt`
        role_attached_at: Str = "RoleAttachedAt";
    }
    ref id;
}

/// Property types of `AWS::Greengrass::Group`.
pub mod group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `GroupVersion` of `AWS::Greengrass::Group`.
        GroupVersion;
        new ();
        set {
            /// `ConnectorDefinitionVersionArn`. Update: replaces.
            connector_definition_version_arn: Str = "ConnectorDefinitionVersionArn";
            /// `CoreDefinitionVersionArn`. Update: replaces.
            core_definition_version_arn: Str = "CoreDefinitionVersionArn";
            /// `DeviceDefinitionVersionArn`. Update: replaces.
            device_definition_version_arn: Str = "DeviceDefinitionVersionArn";
            /// `FunctionDefinitionVersionArn`. Update: replaces.
            function_definition_version_arn: Str = "FunctionDefinitionVersionArn";
            /// `LoggerDefinitionVersionArn`. Update: replaces.
            logger_definition_version_arn: Str = "LoggerDefinitionVersionArn";
            /// `ResourceDefinitionVersionArn`. Update: replaces.
            resource_definition_version_arn: Str = "ResourceDefinitionVersionArn";
            /// `SubscriptionDefinitionVersionArn`. Update: replaces.
            subscription_definition_version_arn: Str = "SubscriptionDefinitionVersionArn";
        }
    }
}

resource! {
    /// `AWS::Greengrass::GroupVersion` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-groupversion.html).
    GroupVersion = "AWS::Greengrass::GroupVersion", Ref = Str;
    new (group_id: Str = "GroupId");
    set {
        /// `ConnectorDefinitionVersionArn`. Update: replaces.
        connector_definition_version_arn: Str = "ConnectorDefinitionVersionArn";
        /// `CoreDefinitionVersionArn`. Update: replaces.
        core_definition_version_arn: Str = "CoreDefinitionVersionArn";
        /// `DeviceDefinitionVersionArn`. Update: replaces.
        device_definition_version_arn: Str = "DeviceDefinitionVersionArn";
        /// `FunctionDefinitionVersionArn`. Update: replaces.
        function_definition_version_arn: Str = "FunctionDefinitionVersionArn";
        /// `GroupId`. Update: replaces.
        group_id: Str = "GroupId";
        /// `LoggerDefinitionVersionArn`. Update: replaces.
        logger_definition_version_arn: Str = "LoggerDefinitionVersionArn";
        /// `ResourceDefinitionVersionArn`. Update: replaces.
        resource_definition_version_arn: Str = "ResourceDefinitionVersionArn";
        /// `SubscriptionDefinitionVersionArn`. Update: replaces.
        subscription_definition_version_arn: Str = "SubscriptionDefinitionVersionArn";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Greengrass::LoggerDefinition` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinition.html).
    LoggerDefinition = "AWS::Greengrass::LoggerDefinition", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `InitialVersion`. Update: replaces.
        initial_version: logger_definition::LoggerDefinitionVersion = "InitialVersion";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `LatestVersionArn`
        latest_version_arn: Arn = "LatestVersionArn";
        /// `Name`
        name: Str = "Name";
    }
    ref id;
}

/// Property types of `AWS::Greengrass::LoggerDefinition`.
pub mod logger_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Logger` of `AWS::Greengrass::LoggerDefinition`.
        Logger;
        new_with LoggerRequired {
            /// `Type`. Update: replaces.
            type_: Str = "Type",
            /// `Level`. Update: replaces.
            level: Str = "Level",
            /// `Id`. Update: replaces.
            id: Str = "Id",
            /// `Component`. Update: replaces.
            component: Str = "Component",
        }
        set {
            /// `Space`. Update: replaces.
            space: Int = "Space";
        }
    }

    property! {
        /// `LoggerDefinitionVersion` of `AWS::Greengrass::LoggerDefinition`.
        LoggerDefinitionVersion;
        new (loggers: List<Logger> = "Loggers");
        set {
        }
    }
}

resource! {
    /// `AWS::Greengrass::LoggerDefinitionVersion` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinitionversion.html).
    LoggerDefinitionVersion = "AWS::Greengrass::LoggerDefinitionVersion", Ref = Str;
    new (loggers: List<logger_definition_version::Logger> = "Loggers", logger_definition_id: Str = "LoggerDefinitionId");
    set {
        /// `LoggerDefinitionId`. Update: replaces.
        logger_definition_id: Str = "LoggerDefinitionId";
        /// `Loggers`. Update: replaces.
        loggers: List<logger_definition_version::Logger> = "Loggers";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Greengrass::LoggerDefinitionVersion`.
pub mod logger_definition_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::logger_definition::{Logger, LoggerRequired};
}

resource! {
    /// `AWS::Greengrass::ResourceDefinition` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinition.html).
    ResourceDefinition = "AWS::Greengrass::ResourceDefinition", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `InitialVersion`. Update: replaces.
        initial_version: resource_definition::ResourceDefinitionVersion = "InitialVersion";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `LatestVersionArn`
        latest_version_arn: Arn = "LatestVersionArn";
        /// `Name`
        name: Str = "Name";
    }
    ref id;
}

/// Property types of `AWS::Greengrass::ResourceDefinition`.
pub mod resource_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `GroupOwnerSetting` of `AWS::Greengrass::ResourceDefinition`.
        GroupOwnerSetting;
        new (auto_add_group_owner: Bool = "AutoAddGroupOwner");
        set {
            /// `GroupOwner`. Update: replaces.
            group_owner: Str = "GroupOwner";
        }
    }

    property! {
        /// `LocalDeviceResourceData` of `AWS::Greengrass::ResourceDefinition`.
        LocalDeviceResourceData;
        new (source_path: Str = "SourcePath");
        set {
            /// `GroupOwnerSetting`. Update: replaces.
            group_owner_setting: GroupOwnerSetting = "GroupOwnerSetting";
        }
    }

    property! {
        /// `LocalVolumeResourceData` of `AWS::Greengrass::ResourceDefinition`.
        LocalVolumeResourceData;
        new_with LocalVolumeResourceDataRequired {
            /// `SourcePath`. Update: replaces.
            source_path: Str = "SourcePath",
            /// `DestinationPath`. Update: replaces.
            destination_path: Str = "DestinationPath",
        }
        set {
            /// `GroupOwnerSetting`. Update: replaces.
            group_owner_setting: GroupOwnerSetting = "GroupOwnerSetting";
        }
    }

    property! {
        /// `ResourceDataContainer` of `AWS::Greengrass::ResourceDefinition`.
        ResourceDataContainer;
        new ();
        set {
            /// `LocalDeviceResourceData`. Update: replaces.
            local_device_resource_data: LocalDeviceResourceData = "LocalDeviceResourceData";
            /// `LocalVolumeResourceData`. Update: replaces.
            local_volume_resource_data: LocalVolumeResourceData = "LocalVolumeResourceData";
            /// `S3MachineLearningModelResourceData`. Update: replaces.
            s3_machine_learning_model_resource_data: S3MachineLearningModelResourceData = "S3MachineLearningModelResourceData";
            /// `SageMakerMachineLearningModelResourceData`. Update: replaces.
            sage_maker_machine_learning_model_resource_data: SageMakerMachineLearningModelResourceData = "SageMakerMachineLearningModelResourceData";
            /// `SecretsManagerSecretResourceData`. Update: replaces.
            secrets_manager_secret_resource_data: SecretsManagerSecretResourceData = "SecretsManagerSecretResourceData";
        }
    }

    property! {
        /// `ResourceDefinitionVersion` of `AWS::Greengrass::ResourceDefinition`.
        ResourceDefinitionVersion;
        new (resources: List<ResourceInstance> = "Resources");
        set {
        }
    }

    property! {
        /// `ResourceDownloadOwnerSetting` of `AWS::Greengrass::ResourceDefinition`.
        ResourceDownloadOwnerSetting;
        new_with ResourceDownloadOwnerSettingRequired {
            /// `GroupOwner`. Update: replaces.
            group_owner: Str = "GroupOwner",
            /// `GroupPermission`. Update: replaces.
            group_permission: Str = "GroupPermission",
        }
        set {
        }
    }

    property! {
        /// `ResourceInstance` of `AWS::Greengrass::ResourceDefinition`.
        ResourceInstance;
        new_with ResourceInstanceRequired {
            /// `ResourceDataContainer`. Update: replaces.
            resource_data_container: ResourceDataContainer = "ResourceDataContainer",
            /// `Id`. Update: replaces.
            id: Str = "Id",
            /// `Name`. Update: replaces.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `S3MachineLearningModelResourceData` of `AWS::Greengrass::ResourceDefinition`.
        S3MachineLearningModelResourceData;
        new_with S3MachineLearningModelResourceDataRequired {
            /// `DestinationPath`. Update: replaces.
            destination_path: Str = "DestinationPath",
            /// `S3Uri`. Update: replaces.
            s3_uri: Str = "S3Uri",
        }
        set {
            /// `OwnerSetting`. Update: replaces.
            owner_setting: ResourceDownloadOwnerSetting = "OwnerSetting";
        }
    }

    property! {
        /// `SageMakerMachineLearningModelResourceData` of `AWS::Greengrass::ResourceDefinition`.
        SageMakerMachineLearningModelResourceData;
        new_with SageMakerMachineLearningModelResourceDataRequired {
            /// `DestinationPath`. Update: replaces.
            destination_path: Str = "DestinationPath",
            /// `SageMakerJobArn`. Update: replaces.
            sage_maker_job_arn: Str = "SageMakerJobArn",
        }
        set {
            /// `OwnerSetting`. Update: replaces.
            owner_setting: ResourceDownloadOwnerSetting = "OwnerSetting";
        }
    }

    property! {
        /// `SecretsManagerSecretResourceData` of `AWS::Greengrass::ResourceDefinition`.
        SecretsManagerSecretResourceData;
        new (arn: Str = "ARN");
        set {
            /// `AdditionalStagingLabelsToDownload`. Update: replaces.
            additional_staging_labels_to_download: List<Str> = "AdditionalStagingLabelsToDownload";
        }
    }
}

resource! {
    /// `AWS::Greengrass::ResourceDefinitionVersion` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinitionversion.html).
    ResourceDefinitionVersion = "AWS::Greengrass::ResourceDefinitionVersion", Ref = Str;
    new (resources: List<resource_definition_version::ResourceInstance> = "Resources", resource_definition_id: Str = "ResourceDefinitionId");
    set {
        /// `ResourceDefinitionId`. Update: replaces.
        resource_definition_id: Str = "ResourceDefinitionId";
        /// `Resources`. Update: replaces.
        resources: List<resource_definition_version::ResourceInstance> = "Resources";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Greengrass::ResourceDefinitionVersion`.
pub mod resource_definition_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::resource_definition::{GroupOwnerSetting, LocalDeviceResourceData, LocalVolumeResourceData, LocalVolumeResourceDataRequired, ResourceDataContainer, ResourceDownloadOwnerSetting, ResourceDownloadOwnerSettingRequired, ResourceInstance, ResourceInstanceRequired, S3MachineLearningModelResourceData, S3MachineLearningModelResourceDataRequired, SageMakerMachineLearningModelResourceData, SageMakerMachineLearningModelResourceDataRequired, SecretsManagerSecretResourceData};
}

resource! {
    /// `AWS::Greengrass::SubscriptionDefinition` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinition.html).
    SubscriptionDefinition = "AWS::Greengrass::SubscriptionDefinition", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `InitialVersion`. Update: replaces.
        initial_version: subscription_definition::SubscriptionDefinitionVersion = "InitialVersion";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `LatestVersionArn`
        latest_version_arn: Arn = "LatestVersionArn";
        /// `Name`
        name: Str = "Name";
    }
    ref id;
}

/// Property types of `AWS::Greengrass::SubscriptionDefinition`.
pub mod subscription_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Subscription` of `AWS::Greengrass::SubscriptionDefinition`.
        Subscription;
        new_with SubscriptionRequired {
            /// `Target`. Update: replaces.
            target: Str = "Target",
            /// `Id`. Update: replaces.
            id: Str = "Id",
            /// `Source`. Update: replaces.
            source: Str = "Source",
            /// `Subject`. Update: replaces.
            subject: Str = "Subject",
        }
        set {
        }
    }

    property! {
        /// `SubscriptionDefinitionVersion` of `AWS::Greengrass::SubscriptionDefinition`.
        SubscriptionDefinitionVersion;
        new (subscriptions: List<Subscription> = "Subscriptions");
        set {
        }
    }
}

resource! {
    /// `AWS::Greengrass::SubscriptionDefinitionVersion` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinitionversion.html).
    SubscriptionDefinitionVersion = "AWS::Greengrass::SubscriptionDefinitionVersion", Ref = Str;
    new (subscription_definition_id: Str = "SubscriptionDefinitionId", subscriptions: List<subscription_definition_version::Subscription> = "Subscriptions");
    set {
        /// `SubscriptionDefinitionId`. Update: replaces.
        subscription_definition_id: Str = "SubscriptionDefinitionId";
        /// `Subscriptions`. Update: replaces.
        subscriptions: List<subscription_definition_version::Subscription> = "Subscriptions";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Greengrass::SubscriptionDefinitionVersion`.
pub mod subscription_definition_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::subscription_definition::{Subscription, SubscriptionRequired};
}
