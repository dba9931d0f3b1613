// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SSMQuickSetup`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SSMQuickSetup::ConfigurationManager`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-configurationmanager.html).
    ConfigurationManager = "AWS::SSMQuickSetup::ConfigurationManager", Ref = Arn;
    tags "Tags" Object;
    new (configuration_definitions: List<configuration_manager::ConfigurationDefinition> = "ConfigurationDefinitions");
    set {
        /// `ConfigurationDefinitions`. Update: in place.
        configuration_definitions: List<configuration_manager::ConfigurationDefinition> = "ConfigurationDefinitions";
        /// `Description`: `^.{0,512}$`. Update: in place.
        description: Str = "Description";
        /// `Name`: `^[ A-Za-z0-9_-]{1,50}$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastModifiedAt`
        last_modified_at: Str = "LastModifiedAt";
        /// `StatusSummaries`
        status_summaries: List<Str> = "StatusSummaries";
    }
    ref manager_arn;
}

/// Property types of `AWS::SSMQuickSetup::ConfigurationManager`.
pub mod configuration_manager {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConfigurationDefinition` of `AWS::SSMQuickSetup::ConfigurationManager`.
        ConfigurationDefinition;
        new (parameters: Map<Str> = "Parameters", type_: Str = "Type");
        set {
            /// `LocalDeploymentAdministrationRoleArn`. Update: in place.
            local_deployment_administration_role_arn: IamRoleArn = "LocalDeploymentAdministrationRoleArn";
            /// `LocalDeploymentExecutionRoleName`: 1 to 256 characters. Update: in place.
            local_deployment_execution_role_name: Str = "LocalDeploymentExecutionRoleName";
            /// `TypeVersion`: 1 to 128 characters. Update: replaces.
            type_version: Str = "TypeVersion";
            /// `id`. Update: in place.
            id: Str = "id";
        }
    }
}

resource! {
    /// `AWS::SSMQuickSetup::LifecycleAutomation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-lifecycleautomation.html).
    LifecycleAutomation = "AWS::SSMQuickSetup::LifecycleAutomation", Ref = Str;
    tags "Tags" Object;
    new_with LifecycleAutomationRequired {
        /// `AutomationDocument`: 1 to 500 characters, `^\S+$`. Update: in place.
        automation_document: Str = "AutomationDocument",
        /// `ResourceKey`: 1 to 64 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        resource_key: Str = "ResourceKey",
        /// `AutomationParameters`. Update: in place.
        automation_parameters: Map<List<Str>> = "AutomationParameters",
    }
    set {
        /// `AutomationDocument`: 1 to 500 characters, `^\S+$`. Update: in place.
        automation_document: Str = "AutomationDocument";
        /// `AutomationParameters`. Update: in place.
        automation_parameters: Map<List<Str>> = "AutomationParameters";
        /// `ResourceKey`: 1 to 64 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        resource_key: Str = "ResourceKey";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref association_id;
}
