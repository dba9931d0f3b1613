// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ElasticBeanstalk`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ElasticBeanstalk::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-application.html).
    Application = "AWS::ElasticBeanstalk::Application", Ref = ElasticBeanstalkApplicationName;
    new ();
    set {
        /// `ApplicationName`: 1 to 100 characters. Update: replaces.
        application_name: Str = "ApplicationName";
        /// `Description`: at most 200 characters. Update: in place.
        description: Str = "Description";
        /// `ResourceLifecycleConfig`. Update: in place.
        resource_lifecycle_config: application::ApplicationResourceLifecycleConfig = "ResourceLifecycleConfig";
    }
    get {
    }
    ref application_name;
}

/// Property types of `AWS::ElasticBeanstalk::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApplicationResourceLifecycleConfig` of `AWS::ElasticBeanstalk::Application`.
        ApplicationResourceLifecycleConfig;
        new ();
        set {
            /// `ServiceRole`. Update: in place.
            service_role: Str = "ServiceRole";
            /// `VersionLifecycleConfig`. Update: in place.
            version_lifecycle_config: ApplicationVersionLifecycleConfig = "VersionLifecycleConfig";
        }
    }

    property! {
        /// `ApplicationVersionLifecycleConfig` of `AWS::ElasticBeanstalk::Application`.
        ApplicationVersionLifecycleConfig;
        new ();
        set {
            /// `MaxAgeRule`. Update: in place.
            max_age_rule: MaxAgeRule = "MaxAgeRule";
            /// `MaxCountRule`. Update: in place.
            max_count_rule: MaxCountRule = "MaxCountRule";
        }
    }

    property! {
        /// `MaxAgeRule` of `AWS::ElasticBeanstalk::Application`.
        MaxAgeRule;
        new ();
        set {
            /// `DeleteSourceFromS3`. Update: in place.
            delete_source_from_s3: Bool = "DeleteSourceFromS3";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `MaxAgeInDays`. Update: in place.
            max_age_in_days: DayCount = "MaxAgeInDays";
        }
    }

    property! {
        /// `MaxCountRule` of `AWS::ElasticBeanstalk::Application`.
        MaxCountRule;
        new ();
        set {
            /// `DeleteSourceFromS3`. Update: in place.
            delete_source_from_s3: Bool = "DeleteSourceFromS3";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `MaxCount`. Update: in place.
            max_count: Int = "MaxCount";
        }
    }
}

resource! {
    /// `AWS::ElasticBeanstalk::ApplicationVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html).
    ApplicationVersion = "AWS::ElasticBeanstalk::ApplicationVersion", Ref = Str;
    new (application_name: ElasticBeanstalkApplicationName = "ApplicationName");
    set {
        /// `ApplicationName`: 1 to 100 characters. Update: replaces.
        application_name: ElasticBeanstalkApplicationName = "ApplicationName";
        /// `BuildConfiguration`. Update: replaces.
        build_configuration: application_version::BuildConfiguration = "BuildConfiguration";
        /// `Description`: at most 200 characters. Update: in place.
        description: Str = "Description";
        /// `ImageConfiguration`. Update: replaces.
        image_configuration: application_version::ImageConfiguration = "ImageConfiguration";
        /// `Process`. Update: replaces.
        process: Bool = "Process";
        /// `SourceBundle`. Update: replaces.
        source_bundle: application_version::SourceBundle = "SourceBundle";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::ElasticBeanstalk::ApplicationVersion`.
pub mod application_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BuildConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
        BuildConfiguration;
        new_with BuildConfigurationRequired {
            /// `CodeBuildServiceRole`: `\S`. Update: replaces.
            code_build_service_role: Str = "CodeBuildServiceRole",
            /// `Image`: `\S`. Update: replaces.
            image: Str = "Image",
        }
        set {
            /// `ArtifactName`. Update: replaces.
            artifact_name: Str = "ArtifactName";
            /// `ComputeType`. Update: replaces.
            compute_type: ComputeType = "ComputeType";
            /// `TimeoutInMinutes`. Update: replaces.
            timeout_in_minutes: Int = "TimeoutInMinutes";
        }
    }

    property! {
        /// `ImageBuildConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
        ImageBuildConfiguration;
        new (type_: Type = "Type", code_build_service_role: Str = "CodeBuildServiceRole");
        set {
            /// `Architecture`. Update: replaces.
            architecture: Architecture = "Architecture";
            /// `Buildpack`. Update: replaces.
            buildpack: Str = "Buildpack";
            /// `ComputeType`. Update: replaces.
            compute_type: ComputeType = "ComputeType";
            /// `DockerfileLocation`. Update: replaces.
            dockerfile_location: Str = "DockerfileLocation";
            /// `TimeoutInMinutes`. Update: replaces.
            timeout_in_minutes: Int = "TimeoutInMinutes";
        }
    }

    property! {
        /// `ImageConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
        ImageConfiguration;
        new ();
        set {
            /// `Build`. Update: replaces.
            build: ImageBuildConfiguration = "Build";
            /// `Source`. Update: replaces.
            source: ImageSource = "Source";
        }
    }

    property! {
        /// `ImageSource` of `AWS::ElasticBeanstalk::ApplicationVersion`.
        ImageSource;
        new ();
        set {
            /// `Uri`. Update: replaces.
            uri: Str = "Uri";
        }
    }

    property! {
        /// `SourceBundle` of `AWS::ElasticBeanstalk::ApplicationVersion`.
        SourceBundle;
        new_with SourceBundleRequired {
            /// `S3Bucket`: at most 255 characters. Update: replaces.
            s3_bucket: S3BucketName = "S3Bucket",
            /// `S3Key`: at most 1024 characters. Update: replaces.
            s3_key: Str = "S3Key",
        }
        set {
        }
    }

    values! {
        /// `Architecture` of `AWS::ElasticBeanstalk::ApplicationVersion`.
        Architecture {
            AMD64 = "amd64",
            ARM64 = "arm64",
        }
    }

    values! {
        /// `ComputeType` of `AWS::ElasticBeanstalk::ApplicationVersion`.
        ComputeType {
            BUILD_GENERAL1_SMALL = "BUILD_GENERAL1_SMALL",
            BUILD_GENERAL1_MEDIUM = "BUILD_GENERAL1_MEDIUM",
            BUILD_GENERAL1_LARGE = "BUILD_GENERAL1_LARGE",
        }
    }

    values! {
        /// `Type` of `AWS::ElasticBeanstalk::ApplicationVersion`.
        Type {
            DOCKER = "docker",
            BUILDPACK = "buildpack",
        }
    }
}

resource! {
    /// `AWS::ElasticBeanstalk::ConfigurationTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-configurationtemplate.html).
    ConfigurationTemplate = "AWS::ElasticBeanstalk::ConfigurationTemplate", Ref = Str;
    new (application_name: ElasticBeanstalkApplicationName = "ApplicationName");
    set {
        /// `ApplicationName`: 1 to 100 characters. Update: replaces.
        application_name: ElasticBeanstalkApplicationName = "ApplicationName";
        /// `Description`: at most 200 characters. Update: in place.
        description: Str = "Description";
        /// `EnvironmentId`. Update: replaces.
        environment_id: Str = "EnvironmentId";
        /// `OptionSettings`. Update: in place.
        option_settings: List<configuration_template::ConfigurationOptionSetting> = "OptionSettings";
        /// `PlatformArn`. Update: replaces.
        platform_arn: Str = "PlatformArn";
        /// `SolutionStackName`. Update: replaces.
        solution_stack_name: Str = "SolutionStackName";
        /// `SourceConfiguration`. Update: replaces.
        source_configuration: configuration_template::SourceConfiguration = "SourceConfiguration";
    }
    get {
        /// `TemplateName`
        template_name: ElasticBeanstalkConfigurationTemplateName = "TemplateName";
    }
}

/// Property types of `AWS::ElasticBeanstalk::ConfigurationTemplate`.
pub mod configuration_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConfigurationOptionSetting` of `AWS::ElasticBeanstalk::ConfigurationTemplate`.
        ConfigurationOptionSetting;
        new_with ConfigurationOptionSettingRequired {
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace",
            /// `OptionName`. Update: in place.
            option_name: Str = "OptionName",
        }
        set {
            /// `ResourceName`: 1 to 256 characters. Update: in place.
            resource_name: Str = "ResourceName";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `SourceConfiguration` of `AWS::ElasticBeanstalk::ConfigurationTemplate`.
        SourceConfiguration;
        new_with SourceConfigurationRequired {
            /// `TemplateName`: 1 to 100 characters. Update: replaces.
            template_name: Str = "TemplateName",
            /// `ApplicationName`: 1 to 100 characters. Update: replaces.
            application_name: Str = "ApplicationName",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::ElasticBeanstalk::Environment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html).
    Environment = "AWS::ElasticBeanstalk::Environment", Ref = Str;
    tags "Tags" List;
    new (application_name: ElasticBeanstalkApplicationName = "ApplicationName");
    set {
        /// `ApplicationName`: 1 to 100 characters. Update: replaces.
        application_name: ElasticBeanstalkApplicationName = "ApplicationName";
        /// `CNAMEPrefix`: 4 to 63 characters. Update: replaces.
        cname_prefix: Str = "CNAMEPrefix";
        /// `Description`: at most 200 characters. Update: in place.
        description: Str = "Description";
        /// `EnvironmentName`: 4 to 40 characters. Update: replaces.
        environment_name: Str = "EnvironmentName";
        /// `OperationsRole`: 1 to 256 characters. Update: in place.
        operations_role: Str = "OperationsRole";
        /// `OptionSettings`. Update: in place.
        option_settings: List<environment::OptionSetting> = "OptionSettings";
        /// `PlatformArn`. Update: in place.
        platform_arn: Str = "PlatformArn";
        /// `SolutionStackName`. Update: replaces.
        solution_stack_name: Str = "SolutionStackName";
        /// `Tags`. Update: in place.
        tags: List<environment::Tag> = "Tags";
        /// `TemplateName`: 1 to 100 characters. Update: in place.
        template_name: ElasticBeanstalkConfigurationTemplateName = "TemplateName";
        /// `Tier`. Update: in place.
        tier: environment::Tier = "Tier";
        /// `VersionLabel`: 1 to 100 characters. Update: in place.
        version_label: Str = "VersionLabel";
    }
    get {
        /// `EndpointURL`
        endpoint_url: Str = "EndpointURL";
    }
    ref environment_name;
}

/// Property types of `AWS::ElasticBeanstalk::Environment`.
pub mod environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `OptionSetting` of `AWS::ElasticBeanstalk::Environment`.
        OptionSetting;
        new_with OptionSettingRequired {
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace",
            /// `OptionName`. Update: in place.
            option_name: Str = "OptionName",
        }
        set {
            /// `ResourceName`: 1 to 256 characters. Update: in place.
            resource_name: Str = "ResourceName";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `Tag` of `AWS::ElasticBeanstalk::Environment`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Tier` of `AWS::ElasticBeanstalk::Environment`.
        Tier;
        new ();
        set {
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `Type`. Update: replaces.
            type_: Str = "Type";
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }
}
