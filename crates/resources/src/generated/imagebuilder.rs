// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ImageBuilder`: 9 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ImageBuilder::Component`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-component.html).
    Component = "AWS::ImageBuilder::Component", Ref = ImageBuilderComponentArn;
    tags "Tags" Object;
    new_with ComponentRequired {
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `Platform`. Update: replaces.
        platform: component::Platform = "Platform",
        /// `Version`. Update: replaces.
        version: Str = "Version",
    }
    set {
        /// `ChangeDescription`: 1 to 1024 characters. Update: replaces.
        change_description: Str = "ChangeDescription";
        /// `Data`: 1 to 16 000 characters, `^[^\x00]+$`. Update: replaces.
        data: Str = "Data";
        /// `Description`: 1 to 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `KmsKeyId`: 1 to 1024 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Platform`. Update: replaces.
        platform: component::Platform = "Platform";
        /// `SupportedOsVersions`: 1 to 25 items, at least 1 characters. Update: replaces.
        supported_os_versions: List<Str> = "SupportedOsVersions";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
        /// `Uri`. Update: replaces.
        uri: Str = "Uri";
        /// `Version`. Update: replaces.
        version: Str = "Version";
    }
    get {
        /// `Encrypted`
        encrypted: Bool = "Encrypted";
        /// `LatestVersion`
        latest_version: Json = "LatestVersion";
        /// `LatestVersion.Arn`
        latest_version_arn: Arn = "LatestVersion.Arn";
        /// `LatestVersion.Major`
        latest_version_major: Str = "LatestVersion.Major";
        /// `LatestVersion.Minor`
        latest_version_minor: Str = "LatestVersion.Minor";
        /// `LatestVersion.Patch`
        latest_version_patch: Str = "LatestVersion.Patch";
        /// `Name`
        name: Str = "Name";
        /// `Type`
        type_: Str = "Type";
    }
    ref arn;
}

/// Property types of `AWS::ImageBuilder::Component`.
pub mod component {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Platform` of `AWS::ImageBuilder::Component`.
        Platform {
            WINDOWS = "Windows",
            LINUX = "Linux",
            MAC_OS = "macOS",
        }
    }
}

resource! {
    /// `AWS::ImageBuilder::ContainerRecipe`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html).
    ContainerRecipe = "AWS::ImageBuilder::ContainerRecipe", Ref = ImageBuilderContainerRecipeArn;
    tags "Tags" Object;
    new ();
    set {
        /// `Components`: at least 1 items. Update: replaces.
        components: List<container_recipe::ComponentConfiguration> = "Components";
        /// `ContainerType`. Update: replaces.
        container_type: container_recipe::ContainerType = "ContainerType";
        /// `Description`: 1 to 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `DockerfileTemplateData`: 1 to 16 000 characters, `^[^\x00]+$`. Update: replaces.
        dockerfile_template_data: Str = "DockerfileTemplateData";
        /// `DockerfileTemplateUri`. Update: replaces.
        dockerfile_template_uri: Str = "DockerfileTemplateUri";
        /// `ImageOsVersionOverride`: 1 to 1024 characters. Update: replaces.
        image_os_version_override: Str = "ImageOsVersionOverride";
        /// `InstanceConfiguration`. Update: replaces.
        instance_configuration: container_recipe::InstanceConfiguration = "InstanceConfiguration";
        /// `KmsKeyId`: 1 to 1024 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `ParentImage`: 1 to 1024 characters. Update: replaces.
        parent_image: Str = "ParentImage";
        /// `PlatformOverride`. Update: replaces.
        platform_override: container_recipe::PlatformOverride = "PlatformOverride";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
        /// `TargetRepository`. Update: replaces.
        target_repository: container_recipe::TargetContainerRepository = "TargetRepository";
        /// `Version`. Update: replaces.
        version: Str = "Version";
        /// `WorkingDirectory`: 1 to 1024 characters. Update: replaces.
        working_directory: Str = "WorkingDirectory";
    }
    get {
        /// `LatestVersion`
        latest_version: Json = "LatestVersion";
        /// `LatestVersion.Arn`
        latest_version_arn: Arn = "LatestVersion.Arn";
        /// `LatestVersion.Major`
        latest_version_major: Str = "LatestVersion.Major";
        /// `LatestVersion.Minor`
        latest_version_minor: Str = "LatestVersion.Minor";
        /// `LatestVersion.Patch`
        latest_version_patch: Str = "LatestVersion.Patch";
        /// `Name`
        name: Str = "Name";
    }
    ref arn;
}

/// Property types of `AWS::ImageBuilder::ContainerRecipe`.
pub mod container_recipe {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ComponentConfiguration` of `AWS::ImageBuilder::ContainerRecipe`.
        ComponentConfiguration;
        new ();
        set {
            /// `ComponentArn`. Update: replaces.
            component_arn: Str = "ComponentArn";
            /// `Parameters`: at least 1 items. Update: replaces.
            parameters: List<ComponentParameter> = "Parameters";
        }
    }

    property! {
        /// `ComponentParameter` of `AWS::ImageBuilder::ContainerRecipe`.
        ComponentParameter;
        new (name: Str = "Name", value: List<Str> = "Value");
        set {
        }
    }

    property! {
        /// `EbsInstanceBlockDeviceSpecification` of `AWS::ImageBuilder::ContainerRecipe`.
        EbsInstanceBlockDeviceSpecification;
        new ();
        set {
            /// `DeleteOnTermination`. Update: replaces.
            delete_on_termination: Bool = "DeleteOnTermination";
            /// `Encrypted`. Update: replaces.
            encrypted: Bool = "Encrypted";
            /// `Iops`: 100 to 64 000. Update: replaces.
            iops: Int = "Iops";
            /// `KmsKeyId`: 1 to 1024 characters. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `SnapshotId`: 1 to 1024 characters. Update: replaces.
            snapshot_id: Str = "SnapshotId";
            /// `Throughput`: 125 to 1000. Update: replaces.
            throughput: Int = "Throughput";
            /// `VolumeSize`: 1 to 16 000. Update: replaces.
            volume_size: Int = "VolumeSize";
            /// `VolumeType`. Update: replaces.
            volume_type: VolumeType = "VolumeType";
        }
    }

    property! {
        /// `InstanceBlockDeviceMapping` of `AWS::ImageBuilder::ContainerRecipe`.
        InstanceBlockDeviceMapping;
        new ();
        set {
            /// `DeviceName`: 1 to 1024 characters. Update: replaces.
            device_name: Str = "DeviceName";
            /// `Ebs`. Update: replaces.
            ebs: EbsInstanceBlockDeviceSpecification = "Ebs";
            /// `NoDevice`: 0 characters. Update: replaces.
            no_device: Str = "NoDevice";
            /// `VirtualName`: 1 to 1024 characters. Update: replaces.
            virtual_name: Str = "VirtualName";
        }
    }

    property! {
        /// `InstanceConfiguration` of `AWS::ImageBuilder::ContainerRecipe`.
        InstanceConfiguration;
        new ();
        set {
            /// `BlockDeviceMappings`. Update: replaces.
            block_device_mappings: List<InstanceBlockDeviceMapping> = "BlockDeviceMappings";
            /// `Image`: 1 to 1024 characters. Update: replaces.
            image: Str = "Image";
        }
    }

    property! {
        /// `TargetContainerRepository` of `AWS::ImageBuilder::ContainerRecipe`.
        TargetContainerRepository;
        new ();
        set {
            /// `RepositoryName`: 1 to 1024 characters. Update: replaces.
            repository_name: EcrRepositoryName = "RepositoryName";
            /// `Service`. Update: replaces.
            service: Service = "Service";
        }
    }

    values! {
        /// `ContainerType` of `AWS::ImageBuilder::ContainerRecipe`.
        ContainerType {
            DOCKER = "DOCKER",
        }
    }

    values! {
        /// `PlatformOverride` of `AWS::ImageBuilder::ContainerRecipe`.
        PlatformOverride {
            WINDOWS = "Windows",
            LINUX = "Linux",
        }
    }

    values! {
        /// `Service` of `AWS::ImageBuilder::ContainerRecipe`.
        Service {
            ECR = "ECR",
        }
    }

    values! {
        /// `VolumeType` of `AWS::ImageBuilder::ContainerRecipe`.
        VolumeType {
            STANDARD = "standard",
            IO1 = "io1",
            IO2 = "io2",
            IO2A = "io2a",
            GP2 = "gp2",
            GP3 = "gp3",
            GP3A = "gp3a",
            SC1 = "sc1",
            ST1 = "st1",
        }
    }
}

resource! {
    /// `AWS::ImageBuilder::DistributionConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-distributionconfiguration.html).
    DistributionConfiguration = "AWS::ImageBuilder::DistributionConfiguration", Ref = ImageBuilderDistributionConfigurationArn;
    tags "Tags" Object;
    new (name: Str = "Name", distributions: List<distribution_configuration::Distribution> = "Distributions");
    set {
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Distributions`. Update: in place.
        distributions: List<distribution_configuration::Distribution> = "Distributions";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Name`
        name: Str = "Name";
    }
    ref arn;
}

/// Property types of `AWS::ImageBuilder::DistributionConfiguration`.
pub mod distribution_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::container_recipe::Service;

    property! {
        /// `AmiDistributionConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
        AmiDistributionConfiguration;
        new ();
        set {
            /// `AmiTags`. Update: in place.
            ami_tags: Map<Str> = "AmiTags";
            /// `Description`: 1 to 1024 characters. Update: in place.
            description: Str = "Description";
            /// `KmsKeyId`: 1 to 1024 characters. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `LaunchPermissionConfiguration`. Update: in place.
            launch_permission_configuration: LaunchPermissionConfiguration = "LaunchPermissionConfiguration";
            /// `Name`: 1 to 127 characters. Update: in place.
            name: Str = "Name";
            /// `TargetAccountIds`: 1 to 1536 items, `^[0-9]{12}$`. Update: in place.
            target_account_ids: List<Str> = "TargetAccountIds";
        }
    }

    property! {
        /// `ContainerDistributionConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
        ContainerDistributionConfiguration;
        new ();
        set {
            /// `ContainerTags`: 1 to 1024 characters. Update: in place.
            container_tags: List<Str> = "ContainerTags";
            /// `Description`: 1 to 1024 characters. Update: in place.
            description: Str = "Description";
            /// `TargetRepository`. Update: in place.
            target_repository: TargetContainerRepository = "TargetRepository";
        }
    }

    property! {
        /// `Distribution` of `AWS::ImageBuilder::DistributionConfiguration`.
        Distribution;
        new (region: Str = "Region");
        set {
            /// `AmiDistributionConfiguration`. Update: in place.
            ami_distribution_configuration: AmiDistributionConfiguration = "AmiDistributionConfiguration";
            /// `ContainerDistributionConfiguration`. Update: in place.
            container_distribution_configuration: ContainerDistributionConfiguration = "ContainerDistributionConfiguration";
            /// `FastLaunchConfigurations`: 1 to 1000 items. Update: in place.
            fast_launch_configurations: List<FastLaunchConfiguration> = "FastLaunchConfigurations";
            /// `LaunchTemplateConfigurations`: 1 to 100 items. Update: in place.
            launch_template_configurations: List<LaunchTemplateConfiguration> = "LaunchTemplateConfigurations";
            /// `LicenseConfigurationArns`: 1 to 50 items. Update: in place.
            license_configuration_arns: List<Str> = "LicenseConfigurationArns";
            /// `SsmParameterConfigurations`. Update: in place.
            ssm_parameter_configurations: List<SsmParameterConfiguration> = "SsmParameterConfigurations";
        }
    }

    property! {
        /// `FastLaunchConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
        FastLaunchConfiguration;
        new ();
        set {
            /// `AccountId`: `^[0-9]{12}$`. Update: in place.
            account_id: Str = "AccountId";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `LaunchTemplate`. Update: in place.
            launch_template: FastLaunchLaunchTemplateSpecification = "LaunchTemplate";
            /// `MaxParallelLaunches`: at least 1. Update: in place.
            max_parallel_launches: Int = "MaxParallelLaunches";
            /// `SnapshotConfiguration`. Update: in place.
            snapshot_configuration: FastLaunchSnapshotConfiguration = "SnapshotConfiguration";
        }
    }

    property! {
        /// `FastLaunchLaunchTemplateSpecification` of `AWS::ImageBuilder::DistributionConfiguration`.
        FastLaunchLaunchTemplateSpecification;
        new ();
        set {
            /// `LaunchTemplateId`: `^lt-[a-z0-9-_]{17}$`. Update: in place.
            launch_template_id: Str = "LaunchTemplateId";
            /// `LaunchTemplateName`: 1 to 1024 characters. Update: in place.
            launch_template_name: Str = "LaunchTemplateName";
            /// `LaunchTemplateVersion`: 1 to 1024 characters. Update: in place.
            launch_template_version: Str = "LaunchTemplateVersion";
        }
    }

    property! {
        /// `FastLaunchSnapshotConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
        FastLaunchSnapshotConfiguration;
        new ();
        set {
            /// `TargetResourceCount`: 1 to 10 000. Update: in place.
            target_resource_count: Int = "TargetResourceCount";
        }
    }

    property! {
        /// `LaunchPermissionConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
        LaunchPermissionConfiguration;
        new ();
        set {
            /// `OrganizationArns`. Update: in place.
            organization_arns: List<Str> = "OrganizationArns";
            /// `OrganizationalUnitArns`. Update: in place.
            organizational_unit_arns: List<Str> = "OrganizationalUnitArns";
            /// `UserGroups`. Update: in place.
            user_groups: List<Str> = "UserGroups";
            /// `UserIds`. Update: in place.
            user_ids: List<Str> = "UserIds";
        }
    }

    property! {
        /// `LaunchTemplateConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
        LaunchTemplateConfiguration;
        new ();
        set {
            /// `AccountId`: `^[0-9]{12}$`. Update: in place.
            account_id: Str = "AccountId";
            /// `LaunchTemplateId`: `^lt-[a-z0-9-_]{17}$`. Update: in place.
            launch_template_id: Ec2LaunchTemplateId = "LaunchTemplateId";
            /// `SetDefaultVersion`. Update: in place.
            set_default_version: Bool = "SetDefaultVersion";
        }
    }

    property! {
        /// `SsmParameterConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
        SsmParameterConfiguration;
        new (parameter_name: Str = "ParameterName");
        set {
            /// `AmiAccountId`: `^[0-9]{12}$`. Update: in place.
            ami_account_id: Str = "AmiAccountId";
            /// `DataType`. Update: in place.
            data_type: DataType = "DataType";
        }
    }

    property! {
        /// `TargetContainerRepository` of `AWS::ImageBuilder::DistributionConfiguration`.
        TargetContainerRepository;
        new ();
        set {
            /// `RepositoryName`: 1 to 1024 characters. Update: in place.
            repository_name: Str = "RepositoryName";
            /// `Service`. Update: in place.
            service: Service = "Service";
        }
    }

    values! {
        /// `DataType` of `AWS::ImageBuilder::DistributionConfiguration`.
        DataType {
            TEXT = "text",
            AWS_EC2_IMAGE = "aws:ec2:image",
        }
    }
}

resource! {
    /// `AWS::ImageBuilder::Image`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-image.html).
    Image = "AWS::ImageBuilder::Image", Ref = Arn;
    tags "Tags" Object;
    new ();
    set {
        /// `ContainerRecipeArn`. Update: replaces.
        container_recipe_arn: Str = "ContainerRecipeArn";
        /// `DeletionSettings`. Update: in place.
        deletion_settings: image::DeletionSettings = "DeletionSettings";
        /// `DistributionConfigurationArn`. Update: replaces.
        distribution_configuration_arn: ImageBuilderDistributionConfigurationArn = "DistributionConfigurationArn";
        /// `EnhancedImageMetadataEnabled`. Update: replaces.
        enhanced_image_metadata_enabled: Bool = "EnhancedImageMetadataEnabled";
        /// `ExecutionRole`: 1 to 2048 characters. Update: in place.
        execution_role: Str = "ExecutionRole";
        /// `ImagePipelineExecutionSettings`. Update: may replace.
        image_pipeline_execution_settings: image::ImagePipelineExecutionSettings = "ImagePipelineExecutionSettings";
        /// `ImageRecipeArn`. Update: replaces.
        image_recipe_arn: ImageBuilderImageRecipeArn = "ImageRecipeArn";
        /// `ImageScanningConfiguration`. Update: replaces.
        image_scanning_configuration: image::ImageScanningConfiguration = "ImageScanningConfiguration";
        /// `ImageTestsConfiguration`. Update: replaces.
        image_tests_configuration: image::ImageTestsConfiguration = "ImageTestsConfiguration";
        /// `InfrastructureConfigurationArn`. Update: replaces.
        infrastructure_configuration_arn: ImageBuilderInfrastructureConfigurationArn = "InfrastructureConfigurationArn";
        /// `LoggingConfiguration`. Update: in place.
        logging_configuration: image::ImageLoggingConfiguration = "LoggingConfiguration";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
        /// `Workflows`. Update: replaces.
        workflows: List<image::WorkflowConfiguration> = "Workflows";
    }
    get {
        /// `ImageId`
        image_id: Str = "ImageId";
        /// `ImageUri`
        image_uri: Str = "ImageUri";
        /// `LatestVersion`
        latest_version: Json = "LatestVersion";
        /// `LatestVersion.Arn`
        latest_version_arn: Arn = "LatestVersion.Arn";
        /// `LatestVersion.Major`
        latest_version_major: Str = "LatestVersion.Major";
        /// `LatestVersion.Minor`
        latest_version_minor: Str = "LatestVersion.Minor";
        /// `LatestVersion.Patch`
        latest_version_patch: Str = "LatestVersion.Patch";
        /// `Name`
        name: Str = "Name";
    }
    ref arn;
}

/// Property types of `AWS::ImageBuilder::Image`.
pub mod image {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DeletionSettings` of `AWS::ImageBuilder::Image`.
        DeletionSettings;
        new (execution_role: Str = "ExecutionRole");
        set {
        }
    }

    property! {
        /// `EcrConfiguration` of `AWS::ImageBuilder::Image`.
        EcrConfiguration;
        new ();
        set {
            /// `ContainerTags`: 1 to 1024 characters. Update: replaces.
            container_tags: List<Str> = "ContainerTags";
            /// `RepositoryName`: 1 to 1024 characters. Update: replaces.
            repository_name: Str = "RepositoryName";
        }
    }

    property! {
        /// `ImageLoggingConfiguration` of `AWS::ImageBuilder::Image`.
        ImageLoggingConfiguration;
        new ();
        set {
            /// `LogGroupName`: 1 to 512 characters, `^[a-zA-Z0-9\-_/\.]{1,512}$`. Update: in place.
            log_group_name: LogsLogGroupName = "LogGroupName";
        }
    }

    property! {
        /// `ImagePipelineExecutionSettings` of `AWS::ImageBuilder::Image`.
        ImagePipelineExecutionSettings;
        new ();
        set {
            /// `DeploymentId`. Update: may replace.
            deployment_id: Str = "DeploymentId";
            /// `OnUpdate`. Update: may replace.
            on_update: Bool = "OnUpdate";
        }
    }

    property! {
        /// `ImageScanningConfiguration` of `AWS::ImageBuilder::Image`.
        ImageScanningConfiguration;
        new ();
        set {
            /// `EcrConfiguration`. Update: replaces.
            ecr_configuration: EcrConfiguration = "EcrConfiguration";
            /// `ImageScanningEnabled`. Update: replaces.
            image_scanning_enabled: Bool = "ImageScanningEnabled";
        }
    }

    property! {
        /// `ImageTestsConfiguration` of `AWS::ImageBuilder::Image`.
        ImageTestsConfiguration;
        new ();
        set {
            /// `ImageTestsEnabled`. Update: replaces.
            image_tests_enabled: Bool = "ImageTestsEnabled";
            /// `TimeoutMinutes`: 60 to 1440. Update: replaces.
            timeout_minutes: Int = "TimeoutMinutes";
        }
    }

    property! {
        /// `WorkflowConfiguration` of `AWS::ImageBuilder::Image`.
        WorkflowConfiguration;
        new ();
        set {
            /// `OnFailure`. Update: replaces.
            on_failure: OnFailure = "OnFailure";
            /// `ParallelGroup`: 1 to 100 characters, `^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$`. Update: replaces.
            parallel_group: Str = "ParallelGroup";
            /// `Parameters`: at least 1 items. Update: replaces.
            parameters: List<WorkflowParameter> = "Parameters";
            /// `WorkflowArn`. Update: replaces.
            workflow_arn: Str = "WorkflowArn";
        }
    }

    property! {
        /// `WorkflowParameter` of `AWS::ImageBuilder::Image`.
        WorkflowParameter;
        new ();
        set {
            /// `Name`: 1 to 128 characters, `^[^\x00]+$`. Update: replaces.
            name: Str = "Name";
            /// `Value`: `^[^\x00]*$`. Update: replaces.
            value: List<Str> = "Value";
        }
    }

    values! {
        /// `OnFailure` of `AWS::ImageBuilder::Image`.
        OnFailure {
            CONTINUE = "CONTINUE",
            ABORT = "ABORT",
        }
    }
}

resource! {
    /// `AWS::ImageBuilder::ImagePipeline`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html).
    ImagePipeline = "AWS::ImageBuilder::ImagePipeline", Ref = Arn;
    tags "Tags" Object;
    new ();
    set {
        /// `ContainerRecipeArn`. Update: in place.
        container_recipe_arn: ImageBuilderContainerRecipeArn = "ContainerRecipeArn";
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `DistributionConfigurationArn`. Update: in place.
        distribution_configuration_arn: ImageBuilderDistributionConfigurationArn = "DistributionConfigurationArn";
        /// `EnhancedImageMetadataEnabled`. Update: in place.
        enhanced_image_metadata_enabled: Bool = "EnhancedImageMetadataEnabled";
        /// `ExecutionRole`: 1 to 2048 characters. Update: in place.
        execution_role: Str = "ExecutionRole";
        /// `ImageRecipeArn`. Update: in place.
        image_recipe_arn: ImageBuilderImageRecipeArn = "ImageRecipeArn";
        /// `ImageScanningConfiguration`. Update: in place.
        image_scanning_configuration: image_pipeline::ImageScanningConfiguration = "ImageScanningConfiguration";
        /// `ImageTags`. Update: in place.
        image_tags: Map<Str> = "ImageTags";
        /// `ImageTestsConfiguration`. Update: in place.
        image_tests_configuration: image_pipeline::ImageTestsConfiguration = "ImageTestsConfiguration";
        /// `InfrastructureConfigurationArn`. Update: in place.
        infrastructure_configuration_arn: ImageBuilderInfrastructureConfigurationArn = "InfrastructureConfigurationArn";
        /// `LoggingConfiguration`. Update: in place.
        logging_configuration: image_pipeline::PipelineLoggingConfiguration = "LoggingConfiguration";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Schedule`. Update: in place.
        schedule: image_pipeline::Schedule = "Schedule";
        /// `Status`. Update: in place.
        status: image_pipeline::Status = "Status";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Workflows`. Update: in place.
        workflows: List<image_pipeline::WorkflowConfiguration> = "Workflows";
    }
    get {
        /// `DeploymentId`
        deployment_id: Str = "DeploymentId";
        /// `Name`
        name: Str = "Name";
    }
    ref arn;
}

/// Property types of `AWS::ImageBuilder::ImagePipeline`.
pub mod image_pipeline {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::image::OnFailure;

    property! {
        /// `AutoDisablePolicy` of `AWS::ImageBuilder::ImagePipeline`.
        AutoDisablePolicy;
        new (failure_count: Int = "FailureCount");
        set {
        }
    }

    property! {
        /// `EcrConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
        EcrConfiguration;
        new ();
        set {
            /// `ContainerTags`: 1 to 1024 characters. Update: in place.
            container_tags: List<Str> = "ContainerTags";
            /// `RepositoryName`: 1 to 1024 characters. Update: in place.
            repository_name: Str = "RepositoryName";
        }
    }

    property! {
        /// `ImageScanningConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
        ImageScanningConfiguration;
        new ();
        set {
            /// `EcrConfiguration`. Update: in place.
            ecr_configuration: EcrConfiguration = "EcrConfiguration";
            /// `ImageScanningEnabled`. Update: in place.
            image_scanning_enabled: Bool = "ImageScanningEnabled";
        }
    }

    property! {
        /// `ImageTestsConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
        ImageTestsConfiguration;
        new ();
        set {
            /// `ImageTestsEnabled`. Update: in place.
            image_tests_enabled: Bool = "ImageTestsEnabled";
            /// `TimeoutMinutes`: 60 to 1440. Update: in place.
            timeout_minutes: Int = "TimeoutMinutes";
        }
    }

    property! {
        /// `PipelineLoggingConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
        PipelineLoggingConfiguration;
        new ();
        set {
            /// `ImageLogGroupName`: 1 to 512 characters, `^[a-zA-Z0-9\-_/\.]{1,512}$`. Update: in place.
            image_log_group_name: Str = "ImageLogGroupName";
            /// `PipelineLogGroupName`: 1 to 512 characters, `^[a-zA-Z0-9\-_/\.]{1,512}$`. Update: in place.
            pipeline_log_group_name: Str = "PipelineLogGroupName";
        }
    }

    property! {
        /// `Schedule` of `AWS::ImageBuilder::ImagePipeline`.
        Schedule;
        new ();
        set {
            /// `AutoDisablePolicy`. Update: in place.
            auto_disable_policy: AutoDisablePolicy = "AutoDisablePolicy";
            /// `PipelineExecutionStartCondition`. Update: in place.
            pipeline_execution_start_condition: PipelineExecutionStartCondition = "PipelineExecutionStartCondition";
            /// `ScheduleExpression`: 1 to 1024 characters. Update: in place.
            schedule_expression: Str = "ScheduleExpression";
            /// `Timezone`: 3 to 100 characters, `^[a-zA-Z0-9]{2,}(?:\/[a-zA-Z0-9\-_+]+)*$`. Update: in place.
            timezone: Str = "Timezone";
        }
    }

    property! {
        /// `WorkflowConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
        WorkflowConfiguration;
        new ();
        set {
            /// `OnFailure`. Update: in place.
            on_failure: OnFailure = "OnFailure";
            /// `ParallelGroup`: 1 to 100 characters, `^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$`. Update: in place.
            parallel_group: Str = "ParallelGroup";
            /// `Parameters`: at least 1 items. Update: in place.
            parameters: List<WorkflowParameter> = "Parameters";
            /// `WorkflowArn`. Update: in place.
            workflow_arn: Str = "WorkflowArn";
        }
    }

    property! {
        /// `WorkflowParameter` of `AWS::ImageBuilder::ImagePipeline`.
        WorkflowParameter;
        new ();
        set {
            /// `Name`: 1 to 128 characters, `^[^\x00]+$`. Update: in place.
            name: Str = "Name";
            /// `Value`: `^[^\x00]*$`. Update: in place.
            value: List<Str> = "Value";
        }
    }

    values! {
        /// `PipelineExecutionStartCondition` of `AWS::ImageBuilder::ImagePipeline`.
        PipelineExecutionStartCondition {
            EXPRESSION_MATCH_ONLY = "EXPRESSION_MATCH_ONLY",
            EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE = "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
        }
    }

    values! {
        /// `Status` of `AWS::ImageBuilder::ImagePipeline`.
        Status {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }
}

resource! {
    /// `AWS::ImageBuilder::ImageRecipe`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html).
    ImageRecipe = "AWS::ImageBuilder::ImageRecipe", Ref = ImageBuilderImageRecipeArn;
    tags "Tags" Object;
    new_with ImageRecipeRequired {
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `Version`. Update: replaces.
        version: Str = "Version",
        /// `ParentImage`: 1 to 1024 characters. Update: replaces.
        parent_image: Str = "ParentImage",
    }
    set {
        /// `AdditionalInstanceConfiguration`. Update: replaces.
        additional_instance_configuration: image_recipe::AdditionalInstanceConfiguration = "AdditionalInstanceConfiguration";
        /// `AmiTags`. Update: replaces.
        ami_tags: Map<Str> = "AmiTags";
        /// `AmiWatermarks`: 1 to 5 items, 3 to 128 characters. Update: replaces.
        ami_watermarks: List<Str> = "AmiWatermarks";
        /// `BlockDeviceMappings`. Update: replaces.
        block_device_mappings: List<image_recipe::InstanceBlockDeviceMapping> = "BlockDeviceMappings";
        /// `Components`: at least 1 items. Update: replaces.
        components: List<image_recipe::ComponentConfiguration> = "Components";
        /// `Description`: 1 to 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `ParentImage`: 1 to 1024 characters. Update: replaces.
        parent_image: Str = "ParentImage";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
        /// `Version`. Update: replaces.
        version: Str = "Version";
        /// `WorkingDirectory`: 1 to 1024 characters. Update: replaces.
        working_directory: Str = "WorkingDirectory";
    }
    get {
        /// `LatestVersion`
        latest_version: Json = "LatestVersion";
        /// `LatestVersion.Arn`
        latest_version_arn: Arn = "LatestVersion.Arn";
        /// `LatestVersion.Major`
        latest_version_major: Str = "LatestVersion.Major";
        /// `LatestVersion.Minor`
        latest_version_minor: Str = "LatestVersion.Minor";
        /// `LatestVersion.Patch`
        latest_version_patch: Str = "LatestVersion.Patch";
        /// `Name`
        name: Str = "Name";
    }
    ref arn;
}

/// Property types of `AWS::ImageBuilder::ImageRecipe`.
pub mod image_recipe {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::container_recipe::{ComponentParameter, EbsInstanceBlockDeviceSpecification, InstanceBlockDeviceMapping, VolumeType};

    property! {
        /// `AdditionalInstanceConfiguration` of `AWS::ImageBuilder::ImageRecipe`.
        AdditionalInstanceConfiguration;
        new ();
        set {
            /// `SystemsManagerAgent`. Update: replaces.
            systems_manager_agent: SystemsManagerAgent = "SystemsManagerAgent";
            /// `UserDataOverride`: 1 to 21 847 characters. Update: replaces.
            user_data_override: Str = "UserDataOverride";
        }
    }

    property! {
        /// `ComponentConfiguration` of `AWS::ImageBuilder::ImageRecipe`.
        ComponentConfiguration;
        new ();
        set {
            /// `ComponentArn`. Update: replaces.
            component_arn: ImageBuilderComponentArn = "ComponentArn";
            /// `Parameters`: at least 1 items. Update: replaces.
            parameters: List<ComponentParameter> = "Parameters";
        }
    }

    property! {
        /// `SystemsManagerAgent` of `AWS::ImageBuilder::ImageRecipe`.
        SystemsManagerAgent;
        new ();
        set {
            /// `UninstallAfterBuild`. Update: replaces.
            uninstall_after_build: Bool = "UninstallAfterBuild";
        }
    }
}

resource! {
    /// `AWS::ImageBuilder::InfrastructureConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-infrastructureconfiguration.html).
    InfrastructureConfiguration = "AWS::ImageBuilder::InfrastructureConfiguration", Ref = ImageBuilderInfrastructureConfigurationArn;
    tags "Tags" Object;
    new_with InfrastructureConfigurationRequired {
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `InstanceProfileName`: 1 to 256 characters, `^[\w+=,.@-]+$`. Update: in place.
        instance_profile_name: IamInstanceProfileName = "InstanceProfileName",
    }
    set {
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceMetadataOptions`. Update: in place.
        instance_metadata_options: infrastructure_configuration::InstanceMetadataOptions = "InstanceMetadataOptions";
        /// `InstanceProfileName`: 1 to 256 characters, `^[\w+=,.@-]+$`. Update: in place.
        instance_profile_name: IamInstanceProfileName = "InstanceProfileName";
        /// `InstanceTypes`. Update: in place.
        instance_types: List<Str> = "InstanceTypes";
        /// `KeyPair`: 1 to 1024 characters. Update: in place.
        key_pair: Str = "KeyPair";
        /// `Logging`. Update: in place.
        logging: infrastructure_configuration::Logging = "Logging";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `ParentInstance`. Update: in place.
        parent_instance: infrastructure_configuration::ParentInstance = "ParentInstance";
        /// `Placement`. Update: in place.
        placement: infrastructure_configuration::Placement = "Placement";
        /// `ResourceTags`. Update: in place.
        resource_tags: Map<Str> = "ResourceTags";
        /// `SecurityGroupIds`: 1 to 1024 characters. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SnsTopicArn`. Update: in place.
        sns_topic_arn: SnsTopicArn = "SnsTopicArn";
        /// `SubnetId`: 1 to 1024 characters. Update: in place.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `TerminateInstanceOnCompletion`. Update: in place.
        terminate_instance_on_completion: Bool = "TerminateInstanceOnCompletion";
        /// `TerminateInstanceOnFailure`. Update: in place.
        terminate_instance_on_failure: Bool = "TerminateInstanceOnFailure";
    }
    get {
        /// `Name`
        name: Str = "Name";
    }
    ref arn;
}

/// Property types of `AWS::ImageBuilder::InfrastructureConfiguration`.
pub mod infrastructure_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AutoScalingGroup` of `AWS::ImageBuilder::InfrastructureConfiguration`.
        AutoScalingGroup;
        new (name: Str = "Name");
        set {
            /// `CapacityWaitTimeoutSeconds`: 0 to 3600. Update: in place.
            capacity_wait_timeout_seconds: Int = "CapacityWaitTimeoutSeconds";
        }
    }

    property! {
        /// `InstanceMetadataOptions` of `AWS::ImageBuilder::InfrastructureConfiguration`.
        InstanceMetadataOptions;
        new ();
        set {
            /// `HttpPutResponseHopLimit`: 1 to 64. Update: in place.
            http_put_response_hop_limit: Int = "HttpPutResponseHopLimit";
            /// `HttpTokens`. Update: in place.
            http_tokens: HttpTokens = "HttpTokens";
        }
    }

    property! {
        /// `Logging` of `AWS::ImageBuilder::InfrastructureConfiguration`.
        Logging;
        new ();
        set {
            /// `S3Logs`. Update: in place.
            s3_logs: S3Logs = "S3Logs";
        }
    }

    property! {
        /// `ParentInstance` of `AWS::ImageBuilder::InfrastructureConfiguration`.
        ParentInstance;
        new (auto_scaling_group: AutoScalingGroup = "AutoScalingGroup");
        set {
        }
    }

    property! {
        /// `Placement` of `AWS::ImageBuilder::InfrastructureConfiguration`.
        Placement;
        new ();
        set {
            /// `AvailabilityZone`: 1 to 1024 characters. Update: in place.
            availability_zone: Str = "AvailabilityZone";
            /// `HostId`: 1 to 1024 characters. Update: in place.
            host_id: Str = "HostId";
            /// `HostResourceGroupArn`: 1 to 1024 characters. Update: in place.
            host_resource_group_arn: Str = "HostResourceGroupArn";
            /// `Tenancy`. Update: in place.
            tenancy: Tenancy = "Tenancy";
        }
    }

    property! {
        /// `S3Logs` of `AWS::ImageBuilder::InfrastructureConfiguration`.
        S3Logs;
        new ();
        set {
            /// `S3BucketName`: 1 to 1024 characters. Update: in place.
            s3_bucket_name: S3BucketName = "S3BucketName";
            /// `S3KeyPrefix`: 1 to 1024 characters. Update: in place.
            s3_key_prefix: Str = "S3KeyPrefix";
        }
    }

    values! {
        /// `HttpTokens` of `AWS::ImageBuilder::InfrastructureConfiguration`.
        HttpTokens {
            REQUIRED = "required",
            OPTIONAL = "optional",
        }
    }

    values! {
        /// `Tenancy` of `AWS::ImageBuilder::InfrastructureConfiguration`.
        Tenancy {
            DEFAULT = "default",
            DEDICATED = "dedicated",
            HOST = "host",
        }
    }
}

resource! {
    /// `AWS::ImageBuilder::LifecyclePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html).
    LifecyclePolicy = "AWS::ImageBuilder::LifecyclePolicy", Ref = Arn;
    tags "Tags" Object;
    new_with LifecyclePolicyRequired {
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `ExecutionRole`: 1 to 2048 characters. Update: in place.
        execution_role: Str = "ExecutionRole",
        /// `ResourceType`. Update: in place.
        resource_type: lifecycle_policy::ResourceType = "ResourceType",
        /// `PolicyDetails`: 1 to 3 items. Update: in place.
        policy_details: List<lifecycle_policy::PolicyDetail> = "PolicyDetails",
        /// `ResourceSelection`. Update: in place.
        resource_selection: lifecycle_policy::ResourceSelection = "ResourceSelection",
    }
    set {
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `ExecutionRole`: 1 to 2048 characters. Update: in place.
        execution_role: Str = "ExecutionRole";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `PolicyDetails`: 1 to 3 items. Update: in place.
        policy_details: List<lifecycle_policy::PolicyDetail> = "PolicyDetails";
        /// `ResourceSelection`. Update: in place.
        resource_selection: lifecycle_policy::ResourceSelection = "ResourceSelection";
        /// `ResourceType`. Update: in place.
        resource_type: lifecycle_policy::ResourceType = "ResourceType";
        /// `Status`. Update: in place.
        status: lifecycle_policy::Status = "Status";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::ImageBuilder::LifecyclePolicy`.
pub mod lifecycle_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::image_pipeline::Status;

    property! {
        /// `Action` of `AWS::ImageBuilder::LifecyclePolicy`.
        Action;
        new (type_: ActionType = "Type");
        set {
            /// `IncludeResources`. Update: in place.
            include_resources: IncludeResources = "IncludeResources";
        }
    }

    property! {
        /// `AmiExclusionRules` of `AWS::ImageBuilder::LifecyclePolicy`.
        AmiExclusionRules;
        new ();
        set {
            /// `IsPublic`. Update: in place.
            is_public: Bool = "IsPublic";
            /// `LastLaunched`. Update: in place.
            last_launched: LastLaunched = "LastLaunched";
            /// `Regions`: 1 to 1024 characters. Update: in place.
            regions: List<Str> = "Regions";
            /// `SharedAccounts`: 1 to 1536 items, `^[0-9]{12}$`. Update: in place.
            shared_accounts: List<Str> = "SharedAccounts";
            /// `TagMap`. Update: in place.
            tag_map: Map<Str> = "TagMap";
        }
    }

    property! {
        /// `ExclusionRules` of `AWS::ImageBuilder::LifecyclePolicy`.
        ExclusionRules;
        new ();
        set {
            /// `Amis`. Update: in place.
            amis: AmiExclusionRules = "Amis";
            /// `TagMap`. Update: in place.
            tag_map: Map<Str> = "TagMap";
        }
    }

    property! {
        /// `Filter` of `AWS::ImageBuilder::LifecyclePolicy`.
        Filter;
        new (type_: FilterType = "Type", value: Int = "Value");
        set {
            /// `RetainAtLeast`: 1 to 10. Update: in place.
            retain_at_least: Int = "RetainAtLeast";
            /// `Unit`. Update: in place.
            unit: TimeUnit = "Unit";
        }
    }

    property! {
        /// `IncludeResources` of `AWS::ImageBuilder::LifecyclePolicy`.
        IncludeResources;
        new ();
        set {
            /// `Amis`. Update: in place.
            amis: Bool = "Amis";
            /// `Containers`. Update: in place.
            containers: Bool = "Containers";
            /// `Snapshots`. Update: in place.
            snapshots: Bool = "Snapshots";
        }
    }

    property! {
        /// `LastLaunched` of `AWS::ImageBuilder::LifecyclePolicy`.
        LastLaunched;
        new (value: Int = "Value", unit: TimeUnit = "Unit");
        set {
        }
    }

    property! {
        /// `PolicyDetail` of `AWS::ImageBuilder::LifecyclePolicy`.
        PolicyDetail;
        new (action: Action = "Action", filter: Filter = "Filter");
        set {
            /// `ExclusionRules`. Update: in place.
            exclusion_rules: ExclusionRules = "ExclusionRules";
        }
    }

    property! {
        /// `RecipeSelection` of `AWS::ImageBuilder::LifecyclePolicy`.
        RecipeSelection;
        new_with RecipeSelectionRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `SemanticVersion`: `^(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)$`. Update: in place.
            semantic_version: Str = "SemanticVersion",
        }
        set {
        }
    }

    property! {
        /// `ResourceSelection` of `AWS::ImageBuilder::LifecyclePolicy`.
        ResourceSelection;
        new ();
        set {
            /// `Recipes`: 1 to 50 items. Update: in place.
            recipes: List<RecipeSelection> = "Recipes";
            /// `TagMap`. Update: in place.
            tag_map: Map<Str> = "TagMap";
        }
    }

    values! {
        /// `ActionType` of `AWS::ImageBuilder::LifecyclePolicy`.
        ActionType {
            DELETE = "DELETE",
            DEPRECATE = "DEPRECATE",
            DISABLE = "DISABLE",
        }
    }

    values! {
        /// `FilterType` of `AWS::ImageBuilder::LifecyclePolicy`.
        FilterType {
            AGE = "AGE",
            COUNT = "COUNT",
        }
    }

    values! {
        /// `ResourceType` of `AWS::ImageBuilder::LifecyclePolicy`.
        ResourceType {
            AMI_IMAGE = "AMI_IMAGE",
            CONTAINER_IMAGE = "CONTAINER_IMAGE",
        }
    }

    values! {
        /// `TimeUnit` of `AWS::ImageBuilder::LifecyclePolicy`.
        TimeUnit {
            DAYS = "DAYS",
            WEEKS = "WEEKS",
            MONTHS = "MONTHS",
            YEARS = "YEARS",
        }
    }
}

resource! {
    /// `AWS::ImageBuilder::Workflow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-workflow.html).
    Workflow = "AWS::ImageBuilder::Workflow", Ref = Arn;
    tags "Tags" Object;
    new_with WorkflowRequired {
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `Type`. Update: replaces.
        type_: workflow::Type = "Type",
        /// `Version`. Update: replaces.
        version: Str = "Version",
    }
    set {
        /// `ChangeDescription`: 1 to 1024 characters. Update: replaces.
        change_description: Str = "ChangeDescription";
        /// `Data`: 1 to 16 000 characters, `^[^\x00]+$`. Update: replaces.
        data: Str = "Data";
        /// `Description`: 1 to 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `KmsKeyId`: 1 to 1024 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Type`. Update: replaces.
        type_: workflow::Type = "Type";
        /// `Uri`. Update: replaces.
        uri: Str = "Uri";
        /// `Version`. Update: replaces.
        version: Str = "Version";
    }
    get {
        /// `LatestVersion`
        latest_version: Json = "LatestVersion";
        /// `LatestVersion.Arn`
        latest_version_arn: Arn = "LatestVersion.Arn";
        /// `LatestVersion.Major`
        latest_version_major: Str = "LatestVersion.Major";
        /// `LatestVersion.Minor`
        latest_version_minor: Str = "LatestVersion.Minor";
        /// `LatestVersion.Patch`
        latest_version_patch: Str = "LatestVersion.Patch";
    }
    ref arn;
}

/// Property types of `AWS::ImageBuilder::Workflow`.
pub mod workflow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Type` of `AWS::ImageBuilder::Workflow`.
        Type {
            BUILD = "BUILD",
            TEST = "TEST",
            DISTRIBUTION = "DISTRIBUTION",
        }
    }
}
