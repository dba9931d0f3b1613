// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::LaunchWizard`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::LaunchWizard::Deployment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-launchwizard-deployment.html).
    Deployment = "AWS::LaunchWizard::Deployment", Ref = Arn;
    tags "Tags" List;
    new_with DeploymentRequired {
        /// `DeploymentPatternName`: 1 to 256 characters, `^[A-Za-z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        deployment_pattern_name: Str = "DeploymentPatternName",
        /// `Name`: 1 to 50 characters, `^[A-Za-z0-9_\s\.-]+$`. Update: replaces.
        name: Str = "Name",
        /// `WorkloadName`: 1 to 100 characters, `^[A-Za-z][a-zA-Z0-9-_]*$`. Update: replaces.
        workload_name: Str = "WorkloadName",
    }
    set {
        /// `DeploymentPatternName`: 1 to 256 characters, `^[A-Za-z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        deployment_pattern_name: Str = "DeploymentPatternName";
        /// `Name`: 1 to 50 characters, `^[A-Za-z0-9_\s\.-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Specifications`. Update: in place.
        specifications: Map<Str> = "Specifications";
        /// `Tags`. Update: in place.
        tags: List<deployment::Tags> = "Tags";
        /// `WorkloadName`: 1 to 100 characters, `^[A-Za-z][a-zA-Z0-9-_]*$`. Update: replaces.
        workload_name: Str = "WorkloadName";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DeletedAt`
        deleted_at: Str = "DeletedAt";
        /// `DeploymentId`
        deployment_id: Str = "DeploymentId";
        /// `ResourceGroup`
        resource_group: Str = "ResourceGroup";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::LaunchWizard::Deployment`.
pub mod deployment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tags` of `AWS::LaunchWizard::Deployment`.
        Tags;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }
}
