// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AppConfig`: 10 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AppConfig::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-application.html).
    Application = "AWS::AppConfig::Application", Ref = AppConfigApplicationId;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 64 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<application::Tags> = "Tags";
    }
    get {
    }
    ref application_id;
}

/// Property types of `AWS::AppConfig::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tags` of `AWS::AppConfig::Application`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::AppConfig::ConfigurationProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-configurationprofile.html).
    ConfigurationProfile = "AWS::AppConfig::ConfigurationProfile", Ref = AppConfigConfigurationProfileId;
    tags "Tags" List;
    new_with ConfigurationProfileRequired {
        /// `LocationUri`: 1 to 2048 characters. Update: replaces.
        location_uri: Str = "LocationUri",
        /// `ApplicationId`: `[a-z0-9]{4,7}`. Update: replaces.
        application_id: AppConfigApplicationId = "ApplicationId",
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `ApplicationId`: `[a-z0-9]{4,7}`. Update: replaces.
        application_id: AppConfigApplicationId = "ApplicationId";
        /// `DeletionProtectionCheck`. Update: in place.
        deletion_protection_check: configuration_profile::DeletionProtectionCheck = "DeletionProtectionCheck";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `KmsKeyIdentifier`: 1 to 2048 characters. Update: in place.
        kms_key_identifier: Str = "KmsKeyIdentifier";
        /// `LocationUri`: 1 to 2048 characters. Update: replaces.
        location_uri: Str = "LocationUri";
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `RetrievalRoleArn`: 20 to 2048 characters. Update: in place.
        retrieval_role_arn: IamRoleArn = "RetrievalRoleArn";
        /// `Tags`. Update: in place.
        tags: List<configuration_profile::Tags> = "Tags";
        /// `Type`: `^[a-zA-Z\.]+`. Update: replaces.
        type_: Str = "Type";
        /// `Validators`: at most 2 items. Update: in place.
        validators: List<configuration_profile::Validators> = "Validators";
    }
    get {
        /// `KmsKeyArn`
        kms_key_arn: Arn = "KmsKeyArn";
    }
    ref configuration_profile_id;
}

/// Property types of `AWS::AppConfig::ConfigurationProfile`.
pub mod configuration_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tags` of `AWS::AppConfig::ConfigurationProfile`.
        Tags;
        new ();
        set {
            /// `Key`: 1 to 128 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `Validators` of `AWS::AppConfig::ConfigurationProfile`.
        Validators;
        new ();
        set {
            /// `Content`: at most 32 768 characters. Update: in place.
            content: Str = "Content";
            /// `Type`. Update: in place.
            type_: Type = "Type";
        }
    }

    values! {
        /// `DeletionProtectionCheck` of `AWS::AppConfig::ConfigurationProfile`.
        DeletionProtectionCheck {
            ACCOUNT_DEFAULT = "ACCOUNT_DEFAULT",
            APPLY = "APPLY",
            BYPASS = "BYPASS",
        }
    }

    values! {
        /// `Type` of `AWS::AppConfig::ConfigurationProfile`.
        Type {
            JSON_SCHEMA = "JSON_SCHEMA",
            LAMBDA = "LAMBDA",
        }
    }
}

resource! {
    /// `AWS::AppConfig::Deployment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deployment.html).
    Deployment = "AWS::AppConfig::Deployment", Ref = Str;
    tags "Tags" List;
    new_with DeploymentRequired {
        /// `ApplicationId`: 1 to 64 characters. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `ConfigurationProfileId`: 1 to 128 characters. Update: replaces.
        configuration_profile_id: Str = "ConfigurationProfileId",
        /// `DeploymentStrategyId`. Update: replaces.
        deployment_strategy_id: Str = "DeploymentStrategyId",
        /// `EnvironmentId`: 1 to 64 characters. Update: replaces.
        environment_id: Str = "EnvironmentId",
        /// `ConfigurationVersion`: 1 to 1024 characters. Update: replaces.
        configuration_version: Str = "ConfigurationVersion",
    }
    set {
        /// `ApplicationId`: 1 to 64 characters. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `ConfigurationProfileId`: 1 to 128 characters. Update: replaces.
        configuration_profile_id: Str = "ConfigurationProfileId";
        /// `ConfigurationVersion`: 1 to 1024 characters. Update: replaces.
        configuration_version: Str = "ConfigurationVersion";
        /// `DeploymentStrategyId`. Update: replaces.
        deployment_strategy_id: Str = "DeploymentStrategyId";
        /// `Description`: at most 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `DynamicExtensionParameters`. Update: replaces.
        dynamic_extension_parameters: List<deployment::DynamicExtensionParameters> = "DynamicExtensionParameters";
        /// `EnvironmentId`: 1 to 64 characters. Update: replaces.
        environment_id: Str = "EnvironmentId";
        /// `KmsKeyIdentifier`: 1 to 2048 characters. Update: replaces.
        kms_key_identifier: Str = "KmsKeyIdentifier";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<deployment::Tag> = "Tags";
    }
    get {
        /// `DeploymentNumber`
        deployment_number: Str = "DeploymentNumber";
        /// `State`
        state: Str = "State";
    }
}

/// Property types of `AWS::AppConfig::Deployment`.
pub mod deployment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DynamicExtensionParameters` of `AWS::AppConfig::Deployment`.
        DynamicExtensionParameters;
        new ();
        set {
            /// `ExtensionReference`. Update: replaces.
            extension_reference: Str = "ExtensionReference";
            /// `ParameterName`. Update: replaces.
            parameter_name: Str = "ParameterName";
            /// `ParameterValue`. Update: replaces.
            parameter_value: Str = "ParameterValue";
        }
    }

    property! {
        /// `Tag` of `AWS::AppConfig::Deployment`.
        Tag;
        new ();
        set {
            /// `Key`. Update: replaces.
            key: Str = "Key";
            /// `Value`. Update: replaces.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::AppConfig::DeploymentStrategy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deploymentstrategy.html).
    DeploymentStrategy = "AWS::AppConfig::DeploymentStrategy", Ref = Str;
    tags "Tags" List;
    new_with DeploymentStrategyRequired {
        /// `DeploymentDurationInMinutes`: 0 to 1440. Update: in place.
        deployment_duration_in_minutes: Num = "DeploymentDurationInMinutes",
        /// `GrowthFactor`: 1.0 to 100.0. Update: in place.
        growth_factor: Num = "GrowthFactor",
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name",
        /// `ReplicateTo`. Update: replaces.
        replicate_to: deployment_strategy::ReplicateTo = "ReplicateTo",
    }
    set {
        /// `DeploymentDurationInMinutes`: 0 to 1440. Update: in place.
        deployment_duration_in_minutes: Num = "DeploymentDurationInMinutes";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `FinalBakeTimeInMinutes`: 0 to 1440. Update: in place.
        final_bake_time_in_minutes: Num = "FinalBakeTimeInMinutes";
        /// `GrowthFactor`: 1.0 to 100.0. Update: in place.
        growth_factor: Num = "GrowthFactor";
        /// `GrowthType`. Update: in place.
        growth_type: deployment_strategy::GrowthType = "GrowthType";
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name";
        /// `ReplicateTo`. Update: replaces.
        replicate_to: deployment_strategy::ReplicateTo = "ReplicateTo";
        /// `Tags`: no item twice. Update: in place.
        tags: List<deployment_strategy::Tag> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::AppConfig::DeploymentStrategy`.
pub mod deployment_strategy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::AppConfig::DeploymentStrategy`.
        Tag;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `GrowthType` of `AWS::AppConfig::DeploymentStrategy`.
        GrowthType {
            EXPONENTIAL = "EXPONENTIAL",
            LINEAR = "LINEAR",
        }
    }

    values! {
        /// `ReplicateTo` of `AWS::AppConfig::DeploymentStrategy`.
        ReplicateTo {
            NONE = "NONE",
            SSM_DOCUMENT = "SSM_DOCUMENT",
        }
    }
}

resource! {
    /// `AWS::AppConfig::Environment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-environment.html).
    Environment = "AWS::AppConfig::Environment", Ref = Str;
    tags "Tags" List;
    new_with EnvironmentRequired {
        /// `Name`: 1 to 64 characters. Update: in place.
        name: Str = "Name",
        /// `ApplicationId`: `[a-z0-9]{4,7}`. Update: replaces.
        application_id: AppConfigApplicationId = "ApplicationId",
    }
    set {
        /// `ApplicationId`: `[a-z0-9]{4,7}`. Update: replaces.
        application_id: AppConfigApplicationId = "ApplicationId";
        /// `DeletionProtectionCheck`. Update: in place.
        deletion_protection_check: environment::DeletionProtectionCheck = "DeletionProtectionCheck";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Monitors`: at most 5 items. Update: in place.
        monitors: List<environment::Monitor> = "Monitors";
        /// `Name`: 1 to 64 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<environment::Tag> = "Tags";
    }
    get {
    }
    ref environment_id;
}

/// Property types of `AWS::AppConfig::Environment`.
pub mod environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_profile::DeletionProtectionCheck;

    property! {
        /// `Monitor` of `AWS::AppConfig::Environment`.
        Monitor;
        new (alarm_arn: Arn = "AlarmArn");
        set {
            /// `AlarmRoleArn`: 20 to 2048 characters. Update: in place.
            alarm_role_arn: IamRoleArn = "AlarmRoleArn";
        }
    }

    property! {
        /// `Tag` of `AWS::AppConfig::Environment`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::AppConfig::ExperimentDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentdefinition.html).
    ExperimentDefinition = "AWS::AppConfig::ExperimentDefinition", Ref = Str;
    tags "Tags" List;
    new_with ExperimentDefinitionRequired {
        /// `ApplicationIdentifier`: 1 to 2048 characters. Update: replaces.
        application_identifier: Str = "ApplicationIdentifier",
        /// `Name`: 1 to 64 characters, `^(?!AWS\.).{1,64}$`. Update: replaces.
        name: Str = "Name",
        /// `ConfigurationProfileIdentifier`: 1 to 2048 characters. Update: replaces.
        configuration_profile_identifier: Str = "ConfigurationProfileIdentifier",
        /// `EnvironmentIdentifier`: 1 to 2048 characters. Update: replaces.
        environment_identifier: Str = "EnvironmentIdentifier",
        /// `FlagKey`: 1 to 64 characters, `^[a-z][a-zA-Z0-9_-]{1,64}$`. Update: replaces.
        flag_key: Str = "FlagKey",
        /// `Treatments`: 1 to 5 items. Update: in place.
        treatments: List<experiment_definition::Treatment> = "Treatments",
        /// `Control`. Update: in place.
        control: experiment_definition::Treatment = "Control",
        /// `AudienceRule`: 1 to 16 384 characters. Update: in place.
        audience_rule: Str = "AudienceRule",
    }
    set {
        /// `ApplicationIdentifier`: 1 to 2048 characters. Update: replaces.
        application_identifier: Str = "ApplicationIdentifier";
        /// `AudienceDescription`: at most 1024 characters. Update: in place.
        audience_description: Str = "AudienceDescription";
        /// `AudienceRule`: 1 to 16 384 characters. Update: in place.
        audience_rule: Str = "AudienceRule";
        /// `ConfigurationProfileIdentifier`: 1 to 2048 characters. Update: replaces.
        configuration_profile_identifier: Str = "ConfigurationProfileIdentifier";
        /// `Control`. Update: in place.
        control: experiment_definition::Treatment = "Control";
        /// `EnvironmentIdentifier`: 1 to 2048 characters. Update: replaces.
        environment_identifier: Str = "EnvironmentIdentifier";
        /// `FlagKey`: 1 to 64 characters, `^[a-z][a-zA-Z0-9_-]{1,64}$`. Update: replaces.
        flag_key: Str = "FlagKey";
        /// `Hypothesis`: at most 1024 characters. Update: in place.
        hypothesis: Str = "Hypothesis";
        /// `LaunchCriteria`: at most 1024 characters. Update: in place.
        launch_criteria: Str = "LaunchCriteria";
        /// `Name`: 1 to 64 characters, `^(?!AWS\.).{1,64}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<experiment_definition::Tag> = "Tags";
        /// `Treatments`: 1 to 5 items. Update: in place.
        treatments: List<experiment_definition::Treatment> = "Treatments";
    }
    get {
        /// `ApplicationId`
        application_id: Str = "ApplicationId";
        /// `Control.Key`
        control_key: Str = "Control.Key";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::AppConfig::ExperimentDefinition`.
pub mod experiment_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::environment::Tag;

    property! {
        /// `AttributeValue` of `AWS::AppConfig::ExperimentDefinition`.
        AttributeValue;
        new ();
        set {
            /// `BooleanValue`. Update: in place.
            boolean_value: Bool = "BooleanValue";
            /// `NumberArray`. Update: in place.
            number_array: List<Num> = "NumberArray";
            /// `NumberValue`. Update: in place.
            number_value: Num = "NumberValue";
            /// `StringArray`. Update: in place.
            string_array: List<Str> = "StringArray";
            /// `StringValue`. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `Treatment` of `AWS::AppConfig::ExperimentDefinition`.
        Treatment;
        new (weight: Num = "Weight", enabled: Bool = "Enabled");
        set {
            /// `AttributeValues`. Update: in place.
            attribute_values: Map<AttributeValue> = "AttributeValues";
            /// `Description`: at most 1024 characters. Update: in place.
            description: Str = "Description";
            /// `Key`. Update: in place.
            key: Str = "Key";
        }
    }
}

resource! {
    /// `AWS::AppConfig::ExperimentRun`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentrun.html).
    ExperimentRun = "AWS::AppConfig::ExperimentRun", Ref = Str;
    tags "Tags" List;
    new_with ExperimentRunRequired {
        /// `ApplicationIdentifier`: 1 to 2048 characters. Update: replaces.
        application_identifier: Str = "ApplicationIdentifier",
        /// `ExperimentDefinitionIdentifier`: 1 to 2048 characters. Update: replaces.
        experiment_definition_identifier: Str = "ExperimentDefinitionIdentifier",
        /// `ExposurePercentage`: 0 to 100. Update: in place.
        exposure_percentage: Num = "ExposurePercentage",
    }
    set {
        /// `ApplicationIdentifier`: 1 to 2048 characters. Update: replaces.
        application_identifier: Str = "ApplicationIdentifier";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `ExperimentDefinitionIdentifier`: 1 to 2048 characters. Update: replaces.
        experiment_definition_identifier: Str = "ExperimentDefinitionIdentifier";
        /// `ExposurePercentage`: 0 to 100. Update: in place.
        exposure_percentage: Num = "ExposurePercentage";
        /// `Tags`: no item twice. Update: in place.
        tags: List<experiment_run::Tag> = "Tags";
        /// `TreatmentOverrides`. Update: in place.
        treatment_overrides: experiment_run::TreatmentOverrides = "TreatmentOverrides";
    }
    get {
        /// `ApplicationId`
        application_id: Str = "ApplicationId";
        /// `ExperimentDefinitionId`
        experiment_definition_id: Str = "ExperimentDefinitionId";
        /// `Run`
        run: Str = "Run";
        /// `StartedAt`
        started_at: Str = "StartedAt";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::AppConfig::ExperimentRun`.
pub mod experiment_run {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::environment::Tag;

    property! {
        /// `TreatmentOverrides` of `AWS::AppConfig::ExperimentRun`.
        TreatmentOverrides;
        new ();
        set {
            /// `Inline`. Update: in place.
            inline: Map<Str> = "Inline";
        }
    }
}

resource! {
    /// `AWS::AppConfig::Extension`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extension.html).
    Extension = "AWS::AppConfig::Extension", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", actions: Map<List<extension::Action>> = "Actions");
    set {
        /// `Actions`. Update: in place.
        actions: Map<List<extension::Action>> = "Actions";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `LatestVersionNumber`. Update: in place.
        latest_version_number: Int = "LatestVersionNumber";
        /// `Name`: `^[^\/#:\n]{1,64}$`. Update: replaces.
        name: Str = "Name";
        /// `Parameters`. Update: in place.
        parameters: Map<extension::Parameter> = "Parameters";
        /// `Tags`: no item twice. Update: may replace.
        tags: List<extension::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `VersionNumber`
        version_number: Int = "VersionNumber";
    }
    ref id;
}

/// Property types of `AWS::AppConfig::Extension`.
pub mod extension {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Action` of `AWS::AppConfig::Extension`.
        Action;
        new_with ActionRequired {
            /// `Name`: 1 to 128 characters. Update: in place.
            name: Str = "Name",
            /// `Uri`: 1 to 2048 characters. Update: in place.
            uri: Str = "Uri",
        }
        set {
            /// `Description`: at most 1024 characters. Update: in place.
            description: Str = "Description";
            /// `RoleArn`: 20 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `Parameter` of `AWS::AppConfig::Extension`.
        Parameter;
        new (required: Bool = "Required");
        set {
            /// `Description`: at most 1024 characters. Update: in place.
            description: Str = "Description";
            /// `Dynamic`. Update: in place.
            dynamic: Bool = "Dynamic";
        }
    }

    property! {
        /// `Tag` of `AWS::AppConfig::Extension`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::AppConfig::ExtensionAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extensionassociation.html).
    ExtensionAssociation = "AWS::AppConfig::ExtensionAssociation", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ExtensionIdentifier`: 1 to 2048 characters. Update: replaces.
        extension_identifier: Str = "ExtensionIdentifier";
        /// `ExtensionVersionNumber`. Update: replaces.
        extension_version_number: Int = "ExtensionVersionNumber";
        /// `Parameters`. Update: in place.
        parameters: Map<Str> = "Parameters";
        /// `ResourceIdentifier`: 1 to 2048 characters. Update: replaces.
        resource_identifier: Str = "ResourceIdentifier";
        /// `Tags`: no item twice. Update: may replace.
        tags: List<extension_association::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ExtensionArn`
        extension_arn: Arn = "ExtensionArn";
        /// `ResourceArn`
        resource_arn: Arn = "ResourceArn";
    }
    ref id;
}

/// Property types of `AWS::AppConfig::ExtensionAssociation`.
pub mod extension_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::extension::Tag;
}

resource! {
    /// `AWS::AppConfig::HostedConfigurationVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-hostedconfigurationversion.html).
    HostedConfigurationVersion = "AWS::AppConfig::HostedConfigurationVersion", Ref = Str;
    new_with HostedConfigurationVersionRequired {
        /// `ApplicationId`: `[a-z0-9]{4,7}`. Update: replaces.
        application_id: AppConfigApplicationId = "ApplicationId",
        /// `ConfigurationProfileId`: `[a-z0-9]{4,7}`. Update: replaces.
        configuration_profile_id: AppConfigConfigurationProfileId = "ConfigurationProfileId",
        /// `Content`. Update: replaces.
        content: Str = "Content",
        /// `ContentType`: 1 to 255 characters. Update: replaces.
        content_type: Str = "ContentType",
    }
    set {
        /// `ApplicationId`: `[a-z0-9]{4,7}`. Update: replaces.
        application_id: AppConfigApplicationId = "ApplicationId";
        /// `ConfigurationProfileId`: `[a-z0-9]{4,7}`. Update: replaces.
        configuration_profile_id: AppConfigConfigurationProfileId = "ConfigurationProfileId";
        /// `Content`. Update: replaces.
        content: Str = "Content";
        /// `ContentType`: 1 to 255 characters. Update: replaces.
        content_type: Str = "ContentType";
        /// `Description`: at most 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `LatestVersionNumber`. Update: replaces.
        latest_version_number: Int = "LatestVersionNumber";
        /// `VersionLabel`: at most 64 characters, `^$|.*[^0-9].*`. Update: replaces.
        version_label: Str = "VersionLabel";
    }
    get {
    }
    ref version_number;
}
