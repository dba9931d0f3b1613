// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AccountAccess`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AccountAccess::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-application.html).
    Application = "AWS::AccountAccess::Application", Ref = Arn;
    tags "Tags" List;
    new (identity_source: application::IdentitySource = "IdentitySource");
    set {
        /// `IdentitySource`. Update: replaces.
        identity_source: application::IdentitySource = "IdentitySource";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<application::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `IdentitySource.IdentityCenter.ApplicationArn`
        identity_source_identity_center_application_arn: Arn = "IdentitySource.IdentityCenter.ApplicationArn";
        /// `Status`
        status: Str = "Status";
        /// `TenantId`
        tenant_id: Str = "TenantId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref application_arn;
}

/// Property types of `AWS::AccountAccess::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IdentityCenter` of `AWS::AccountAccess::Application`.
        IdentityCenter;
        new (instance_arn: Str = "InstanceArn");
        set {
            /// `ApplicationArn`: 10 to 1224 characters. Update: replaces.
            application_arn: Str = "ApplicationArn";
        }
    }

    property! {
        /// `IdentitySource` of `AWS::AccountAccess::Application`.
        IdentitySource;
        new (identity_center: IdentityCenter = "IdentityCenter");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::AccountAccess::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::AccountAccess::Entitlement`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-entitlement.html).
    Entitlement = "AWS::AccountAccess::Entitlement", Ref = Str;
    new (application_arn: Str = "ApplicationArn", entitlement: entitlement::Entitlement = "Entitlement");
    set {
        /// `ApplicationArn`: 49 to 2048 characters. Update: replaces.
        application_arn: Str = "ApplicationArn";
        /// `Entitlement`. Update: replaces.
        entitlement: entitlement::Entitlement = "Entitlement";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Entitlement.PrincipalRole.Account`
        entitlement_principal_role_account: Str = "Entitlement.PrincipalRole.Account";
        /// `EntitlementId`
        entitlement_id: Str = "EntitlementId";
    }
}

/// Property types of `AWS::AccountAccess::Entitlement`.
pub mod entitlement {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Entitlement` of `AWS::AccountAccess::Entitlement`.
        Entitlement;
        new (principal_role: PrincipalRoleEntitlement = "PrincipalRole");
        set {
        }
    }

    property! {
        /// `IdentityCenterPrincipal` of `AWS::AccountAccess::Entitlement`.
        IdentityCenterPrincipal;
        new ();
        set {
            /// `GroupId`: 1 to 47 characters. Update: replaces.
            group_id: Str = "GroupId";
            /// `UserId`: 1 to 47 characters. Update: replaces.
            user_id: Str = "UserId";
        }
    }

    property! {
        /// `Principal` of `AWS::AccountAccess::Entitlement`.
        Principal;
        new (identity_center: IdentityCenterPrincipal = "IdentityCenter");
        set {
        }
    }

    property! {
        /// `PrincipalRoleEntitlement` of `AWS::AccountAccess::Entitlement`.
        PrincipalRoleEntitlement;
        new (principal: Principal = "Principal", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `Account`: 12 characters, `^[0-9]{12}$`. Update: replaces.
            account: Str = "Account";
        }
    }
}
