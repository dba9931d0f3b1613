// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SSO`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SSO::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html).
    Application = "AWS::SSO::Application", Ref = Arn;
    tags "Tags" List;
    new_with ApplicationRequired {
        /// `Name`: at most 255 characters, `^[\w+=,.@-]+$`. Update: in place.
        name: Str = "Name",
        /// `InstanceArn`: 10 to 1224 characters. Update: replaces.
        instance_arn: Str = "InstanceArn",
        /// `ApplicationProviderArn`: 10 to 1224 characters. Update: replaces.
        application_provider_arn: Str = "ApplicationProviderArn",
    }
    set {
        /// `ApplicationProviderArn`: 10 to 1224 characters. Update: replaces.
        application_provider_arn: Str = "ApplicationProviderArn";
        /// `Description`: 1 to 128 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceArn`: 10 to 1224 characters. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `Name`: at most 255 characters, `^[\w+=,.@-]+$`. Update: in place.
        name: Str = "Name";
        /// `PortalOptions`. Update: in place.
        portal_options: application::PortalOptionsConfiguration = "PortalOptions";
        /// `Status`. Update: in place.
        status: application::Status = "Status";
        /// `Tags`: at most 75 items. Update: in place.
        tags: List<application::Tag> = "Tags";
    }
    get {
        /// `IdentityStoreArn`
        identity_store_arn: Arn = "IdentityStoreArn";
    }
    ref application_arn;
}

/// Property types of `AWS::SSO::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `PortalOptionsConfiguration` of `AWS::SSO::Application`.
        PortalOptionsConfiguration;
        new ();
        set {
            /// `SignInOptions`. Update: in place.
            sign_in_options: SignInOptions = "SignInOptions";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `SignInOptions` of `AWS::SSO::Application`.
        SignInOptions;
        new (origin: Origin = "Origin");
        set {
            /// `ApplicationUrl`: 1 to 512 characters. Update: in place.
            application_url: Str = "ApplicationUrl";
        }
    }

    property! {
        /// `Tag` of `AWS::SSO::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Origin` of `AWS::SSO::Application`.
        Origin {
            IDENTITY_CENTER = "IDENTITY_CENTER",
            APPLICATION = "APPLICATION",
        }
    }

    values! {
        /// `Status` of `AWS::SSO::Application`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Visibility` of `AWS::SSO::Application`.
        Visibility {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::SSO::ApplicationAssignment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html).
    ApplicationAssignment = "AWS::SSO::ApplicationAssignment", Ref = Str;
    new_with ApplicationAssignmentRequired {
        /// `ApplicationArn`: 10 to 1224 characters. Update: replaces.
        application_arn: Str = "ApplicationArn",
        /// `PrincipalType`. Update: replaces.
        principal_type: application_assignment::PrincipalType = "PrincipalType",
        /// `PrincipalId`: 1 to 47 characters. Update: replaces.
        principal_id: Str = "PrincipalId",
    }
    set {
        /// `ApplicationArn`: 10 to 1224 characters. Update: replaces.
        application_arn: Str = "ApplicationArn";
        /// `PrincipalId`: 1 to 47 characters. Update: replaces.
        principal_id: Str = "PrincipalId";
        /// `PrincipalType`. Update: replaces.
        principal_type: application_assignment::PrincipalType = "PrincipalType";
    }
    get {
    }
}

/// Property types of `AWS::SSO::ApplicationAssignment`.
pub mod application_assignment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `PrincipalType` of `AWS::SSO::ApplicationAssignment`.
        PrincipalType {
            USER = "USER",
            GROUP = "GROUP",
        }
    }
}

resource! {
    /// `AWS::SSO::Assignment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html).
    Assignment = "AWS::SSO::Assignment", Ref = Str;
    new_with AssignmentRequired {
        /// `InstanceArn`: 10 to 1224 characters. Update: replaces.
        instance_arn: Str = "InstanceArn",
        /// `TargetId`: `\d{12}`. Update: replaces.
        target_id: Str = "TargetId",
        /// `TargetType`. Update: replaces.
        target_type: assignment::TargetType = "TargetType",
        /// `PermissionSetArn`: 10 to 1224 characters. Update: replaces.
        permission_set_arn: Str = "PermissionSetArn",
        /// `PrincipalType`. Update: replaces.
        principal_type: assignment::PrincipalType = "PrincipalType",
        /// `PrincipalId`: 1 to 47 characters. Update: replaces.
        principal_id: Str = "PrincipalId",
    }
    set {
        /// `InstanceArn`: 10 to 1224 characters. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `PermissionSetArn`: 10 to 1224 characters. Update: replaces.
        permission_set_arn: Str = "PermissionSetArn";
        /// `PrincipalId`: 1 to 47 characters. Update: replaces.
        principal_id: Str = "PrincipalId";
        /// `PrincipalType`. Update: replaces.
        principal_type: assignment::PrincipalType = "PrincipalType";
        /// `TargetId`: `\d{12}`. Update: replaces.
        target_id: Str = "TargetId";
        /// `TargetType`. Update: replaces.
        target_type: assignment::TargetType = "TargetType";
    }
    get {
    }
}

/// Property types of `AWS::SSO::Assignment`.
pub mod assignment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_assignment::PrincipalType;

    values! {
        /// `TargetType` of `AWS::SSO::Assignment`.
        TargetType {
            AWS_ACCOUNT = "AWS_ACCOUNT",
        }
    }
}

resource! {
    /// `AWS::SSO::Instance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instance.html).
    Instance = "AWS::SSO::Instance", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Name`: 1 to 32 characters, `^[\w+=,.@-]+$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 75 items. Update: in place.
        tags: List<instance::Tag> = "Tags";
    }
    get {
        /// `IdentityStoreId`
        identity_store_id: Str = "IdentityStoreId";
        /// `OwnerAccountId`
        owner_account_id: Str = "OwnerAccountId";
        /// `Status`
        status: Str = "Status";
    }
    ref instance_arn;
}

/// Property types of `AWS::SSO::Instance`.
pub mod instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::SSO::Instance`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::SSO::InstanceAccessControlAttributeConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html).
    InstanceAccessControlAttributeConfiguration = "AWS::SSO::InstanceAccessControlAttributeConfiguration", Ref = Arn;
    new (instance_arn: Str = "InstanceArn");
    set {
        /// `AccessControlAttributes`: at most 50 items. Update: in place.
        access_control_attributes: List<instance_access_control_attribute_configuration::AccessControlAttribute> = "AccessControlAttributes";
        /// `InstanceAccessControlAttributeConfiguration` (deprecated). Update: in place.
        instance_access_control_attribute_configuration: instance_access_control_attribute_configuration::InstanceAccessControlAttributeConfiguration = "InstanceAccessControlAttributeConfiguration";
        /// `InstanceArn`: 10 to 1224 characters. Update: replaces.
        instance_arn: Str = "InstanceArn";
    }
    get {
    }
    ref instance_arn;
}

/// Property types of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
pub mod instance_access_control_attribute_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessControlAttribute` of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
        AccessControlAttribute;
        new (key: Str = "Key", value: AccessControlAttributeValue = "Value");
        set {
        }
    }

    property! {
        /// `AccessControlAttributeValue` of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
        AccessControlAttributeValue;
        new (source: List<Str> = "Source");
        set {
        }
    }

    property! {
        /// `InstanceAccessControlAttributeConfiguration` of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
        InstanceAccessControlAttributeConfiguration;
        new (access_control_attributes: List<AccessControlAttribute> = "AccessControlAttributes");
        set {
        }
    }
}

resource! {
    /// `AWS::SSO::PermissionSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html).
    PermissionSet = "AWS::SSO::PermissionSet", Ref = Str;
    tags "Tags" List;
    new_with PermissionSetRequired {
        /// `Name`: 1 to 32 characters, `[\w+=,.@-]+`. Update: replaces.
        name: Str = "Name",
        /// `InstanceArn`: 10 to 1224 characters. Update: replaces.
        instance_arn: Str = "InstanceArn",
    }
    set {
        /// `CustomerManagedPolicyReferences`: at most 25 items. Update: in place.
        customer_managed_policy_references: List<permission_set::CustomerManagedPolicyReference> = "CustomerManagedPolicyReferences";
        /// `Description`: 1 to 700 characters, `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*`. Update: in place.
        description: Str = "Description";
        /// `InlinePolicy`. Update: in place.
        inline_policy: PolicyDocument = "InlinePolicy";
        /// `InstanceArn`: 10 to 1224 characters. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `ManagedPolicies`: at most 25 items, 20 to 2048 characters. Update: in place.
        managed_policies: List<Str> = "ManagedPolicies";
        /// `Name`: 1 to 32 characters, `[\w+=,.@-]+`. Update: replaces.
        name: Str = "Name";
        /// `PermissionsBoundary`. Update: in place.
        permissions_boundary: permission_set::PermissionsBoundary = "PermissionsBoundary";
        /// `RelayStateType`: 1 to 240 characters. Update: in place.
        relay_state_type: Str = "RelayStateType";
        /// `SessionDuration`: 1 to 100 characters. Update: in place.
        session_duration: Str = "SessionDuration";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<permission_set::Tag> = "Tags";
    }
    get {
        /// `PermissionSetArn`
        permission_set_arn: Arn = "PermissionSetArn";
    }
}

/// Property types of `AWS::SSO::PermissionSet`.
pub mod permission_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::instance::Tag;

    property! {
        /// `CustomerManagedPolicyReference` of `AWS::SSO::PermissionSet`.
        CustomerManagedPolicyReference;
        new (name: Str = "Name");
        set {
            /// `Path`: 1 to 512 characters, `((/[A-Za-z0-9\.,\+@=_-]+)*)/`. Update: in place.
            path: Str = "Path";
        }
    }

    property! {
        /// `PermissionsBoundary` of `AWS::SSO::PermissionSet`.
        PermissionsBoundary;
        new ();
        set {
            /// `CustomerManagedPolicyReference`. Update: in place.
            customer_managed_policy_reference: CustomerManagedPolicyReference = "CustomerManagedPolicyReference";
            /// `ManagedPolicyArn`: 20 to 2048 characters. Update: in place.
            managed_policy_arn: Str = "ManagedPolicyArn";
        }
    }
}
