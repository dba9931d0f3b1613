// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Proton`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Proton::EnvironmentAccountConnection` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmentaccountconnection.html).
    EnvironmentAccountConnection = "AWS::Proton::EnvironmentAccountConnection", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `CodebuildRoleArn`: 1 to 200 characters. Update: in place.
        codebuild_role_arn: IamRoleArn = "CodebuildRoleArn";
        /// `ComponentRoleArn`: 1 to 200 characters. Update: in place.
        component_role_arn: IamRoleArn = "ComponentRoleArn";
        /// `EnvironmentAccountId`: `^\d{12}$`. Update: in place.
        environment_account_id: Str = "EnvironmentAccountId";
        /// `EnvironmentName`: 1 to 100 characters, `^[0-9A-Za-z]+[0-9A-Za-z_\-]*$`. Update: in place.
        environment_name: Str = "EnvironmentName";
        /// `ManagementAccountId`: `^\d{12}$`. Update: in place.
        management_account_id: Str = "ManagementAccountId";
        /// `RoleArn`: 1 to 200 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<environment_account_connection::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::Proton::EnvironmentAccountConnection`.
pub mod environment_account_connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Proton::EnvironmentAccountConnection`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Proton::EnvironmentTemplate` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmenttemplate.html).
    EnvironmentTemplate = "AWS::Proton::EnvironmentTemplate", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `EncryptionKey`: 1 to 200 characters. Update: replaces.
        encryption_key: Str = "EncryptionKey";
        /// `Name`: 1 to 100 characters, `^[0-9A-Za-z]+[0-9A-Za-z_\-]*$`. Update: replaces.
        name: Str = "Name";
        /// `Provisioning`. Update: replaces.
        provisioning: environment_template::Provisioning = "Provisioning";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<environment_template::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Proton::EnvironmentTemplate`.
pub mod environment_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::environment_account_connection::Tag;

    values! {
        /// `Provisioning` of `AWS::Proton::EnvironmentTemplate`.
        Provisioning {
            CUSTOMER_MANAGED = "CUSTOMER_MANAGED",
        }
    }
}

resource! {
    /// `AWS::Proton::ServiceTemplate` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-servicetemplate.html).
    ServiceTemplate = "AWS::Proton::ServiceTemplate", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `EncryptionKey`: 1 to 200 characters. Update: replaces.
        encryption_key: Str = "EncryptionKey";
        /// `Name`: 1 to 100 characters, `^[0-9A-Za-z]+[0-9A-Za-z_\-]*$`. Update: replaces.
        name: Str = "Name";
        /// `PipelineProvisioning`. Update: replaces.
        pipeline_provisioning: service_template::Provisioning = "PipelineProvisioning";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<service_template::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Proton::ServiceTemplate`.
pub mod service_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::environment_account_connection::Tag;

    pub use super::environment_template::Provisioning;
}
