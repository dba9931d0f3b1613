// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IAM`: 16 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IAM::AccessKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html).
    AccessKey = "AWS::IAM::AccessKey", Ref = IamAccessKeyId;
    new (user_name: Str = "UserName");
    set {
        /// `Serial`. Update: replaces.
        serial: Int = "Serial";
        /// `Status`. Update: in place.
        status: Str = "Status";
        /// `UserName`. Update: replaces.
        user_name: Str = "UserName";
    }
    get {
        /// `SecretAccessKey`
        secret_access_key: Str = "SecretAccessKey";
    }
    ref id;
}

resource! {
    /// `AWS::IAM::Group`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html).
    Group = "AWS::IAM::Group", Ref = IamGroupName;
    new ();
    set {
        /// `GroupName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        group_name: Str = "GroupName";
        /// `ManagedPolicyArns`: at most 20 items, no item twice. Update: in place.
        managed_policy_arns: List<IamManagedPolicyArn> = "ManagedPolicyArns";
        /// `Path`: 1 to 512 characters, `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Update: in place.
        path: Str = "Path";
        /// `Policies`. Update: in place.
        policies: List<group::Policy> = "Policies";
    }
    get {
        /// `Arn`
        arn: IamGroupArn = "Arn";
    }
    ref group_name;
}

/// Property types of `AWS::IAM::Group`.
pub mod group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Policy` of `AWS::IAM::Group`.
        Policy;
        new (policy_document: PolicyDocument = "PolicyDocument", policy_name: Str = "PolicyName");
        set {
        }
    }
}

resource! {
    /// `AWS::IAM::GroupPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-grouppolicy.html).
    GroupPolicy = "AWS::IAM::GroupPolicy", Ref = Str;
    new_with GroupPolicyRequired {
        /// `PolicyName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        policy_name: Str = "PolicyName",
        /// `GroupName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        group_name: IamGroupName = "GroupName",
    }
    set {
        /// `GroupName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        group_name: IamGroupName = "GroupName";
        /// `PolicyDocument`: 1 to 131 072 characters, `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `PolicyName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        policy_name: Str = "PolicyName";
    }
    get {
    }
}

resource! {
    /// `AWS::IAM::InstanceProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html).
    InstanceProfile = "AWS::IAM::InstanceProfile", Ref = IamInstanceProfileName;
    new (roles: List<IamRoleName> = "Roles");
    set {
        /// `InstanceProfileName`: at most 128 characters, `^([\w+=,.@-]+)?$`. Update: replaces.
        instance_profile_name: Str = "InstanceProfileName";
        /// `Path`: 1 to 512 characters, `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Update: replaces.
        path: Str = "Path";
        /// `Roles`: at most 1 items, no item twice, `[a-zA-Z0-9+=,.@\-_]+`. Update: in place.
        roles: List<IamRoleName> = "Roles";
    }
    get {
        /// `Arn`
        arn: IamInstanceProfileArn = "Arn";
    }
    ref instance_profile_name;
}

resource! {
    /// `AWS::IAM::ManagedPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html).
    ManagedPolicy = "AWS::IAM::ManagedPolicy", Ref = IamManagedPolicyArn;
    new (policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `Description`: at most 1000 characters. Update: replaces.
        description: Str = "Description";
        /// `Groups`: no item twice. Update: in place.
        groups: List<IamGroupName> = "Groups";
        /// `ManagedPolicyName`. Update: replaces.
        managed_policy_name: Str = "ManagedPolicyName";
        /// `Path`: 1 to 512 characters, `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`, default `"/"`. Update: replaces.
        path: Str = "Path";
        /// `PolicyDocument`: 1 to 131 072 characters, `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `Roles`: no item twice. Update: in place.
        roles: List<IamRoleName> = "Roles";
        /// `Users`: no item twice. Update: in place.
        users: List<IamUserName> = "Users";
    }
    get {
        /// `AttachmentCount`
        attachment_count: Int = "AttachmentCount";
        /// `CreateDate`
        create_date: Str = "CreateDate";
        /// `DefaultVersionId`
        default_version_id: Str = "DefaultVersionId";
        /// `IsAttachable`
        is_attachable: Bool = "IsAttachable";
        /// `PermissionsBoundaryUsageCount`
        permissions_boundary_usage_count: Int = "PermissionsBoundaryUsageCount";
        /// `PolicyId`
        policy_id: Str = "PolicyId";
        /// `UpdateDate`
        update_date: Str = "UpdateDate";
    }
    ref policy_arn;
}

resource! {
    /// `AWS::IAM::OIDCProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html).
    OIDCProvider = "AWS::IAM::OIDCProvider", Ref = IamOidcProviderArn;
    tags "Tags" List;
    new ();
    set {
        /// `ClientIdList`: 1 to 255 characters. Update: in place.
        client_id_list: List<Str> = "ClientIdList";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<oidc_provider::Tag> = "Tags";
        /// `ThumbprintList`: at most 5 items, 40 characters, `[0-9A-Fa-f]{40}`. Update: in place.
        thumbprint_list: List<Str> = "ThumbprintList";
        /// `Url`: 1 to 255 characters. Update: replaces.
        url: Str = "Url";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::IAM::OIDCProvider`.
pub mod oidc_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::IAM::OIDCProvider`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::IAM::Policy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html).
    Policy = "AWS::IAM::Policy", Ref = IamPolicyId;
    new (policy_document: PolicyDocument = "PolicyDocument", policy_name: Str = "PolicyName");
    set {
        /// `Groups`. Update: in place.
        groups: List<IamGroupName> = "Groups";
        /// `PolicyDocument`: 1 to 131 072 characters, `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `PolicyName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: in place.
        policy_name: Str = "PolicyName";
        /// `Roles`. Update: in place.
        roles: List<IamRoleName> = "Roles";
        /// `Users`. Update: in place.
        users: List<IamUserName> = "Users";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::IAM::Role`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html).
    Role = "AWS::IAM::Role", Ref = IamRoleName;
    tags "Tags" List;
    new (assume_role_policy_document: PolicyDocument = "AssumeRolePolicyDocument");
    set {
        /// `AssumeRolePolicyDocument`: 1 to 131 072 characters, `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Update: in place.
        assume_role_policy_document: PolicyDocument = "AssumeRolePolicyDocument";
        /// `Description`: at most 1000 characters. Update: in place.
        description: Str = "Description";
        /// `ManagedPolicyArns`: no item twice. Update: in place.
        managed_policy_arns: List<IamManagedPolicyArn> = "ManagedPolicyArns";
        /// `MaxSessionDuration`: 3600 to 43 200. Update: in place.
        max_session_duration: Int = "MaxSessionDuration";
        /// `Path`: 1 to 512 characters, `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`, default `"/"`. Update: replaces.
        path: Str = "Path";
        /// `PermissionsBoundary`: 20 to 2048 characters. Update: in place.
        permissions_boundary: Str = "PermissionsBoundary";
        /// `Policies`. Update: in place.
        policies: List<role::Policy> = "Policies";
        /// `RoleName`: 1 to 64 characters, `^[\w+=,.@-]+$`. Update: replaces.
        role_name: Str = "RoleName";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<role::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: IamRoleArn = "Arn";
        /// `RoleId`
        role_id: Str = "RoleId";
    }
    ref role_name;
}

/// Property types of `AWS::IAM::Role`.
pub mod role {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Policy` of `AWS::IAM::Role`.
        Policy;
        new (policy_name: Str = "PolicyName", policy_document: PolicyDocument = "PolicyDocument");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::IAM::Role`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::IAM::RolePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html).
    RolePolicy = "AWS::IAM::RolePolicy", Ref = Str;
    new_with RolePolicyRequired {
        /// `PolicyName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        policy_name: Str = "PolicyName",
        /// `RoleName`: 1 to 64 characters, `^[\w+=,.@-]+$`. Update: replaces.
        role_name: IamRoleName = "RoleName",
    }
    set {
        /// `PolicyDocument`: 1 to 131 072 characters, `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `PolicyName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        policy_name: Str = "PolicyName";
        /// `RoleName`: 1 to 64 characters, `^[\w+=,.@-]+$`. Update: replaces.
        role_name: IamRoleName = "RoleName";
    }
    get {
    }
}

resource! {
    /// `AWS::IAM::SAMLProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html).
    SAMLProvider = "AWS::IAM::SAMLProvider", Ref = IamSamlProviderArn;
    tags "Tags" List;
    new ();
    set {
        /// `AddPrivateKey`: 1 to 16 384 characters, `[\u0009\u000A\u000D\u0020-\u00FF]+`. Update: replaces.
        add_private_key: Str = "AddPrivateKey";
        /// `AssertionEncryptionMode`. Update: in place.
        assertion_encryption_mode: saml_provider::AssertionEncryptionMode = "AssertionEncryptionMode";
        /// `Name`: 1 to 128 characters, `[\w._-]+`. Update: replaces.
        name: Str = "Name";
        /// `PrivateKeyList`: at most 2 items. Update: in place.
        private_key_list: List<saml_provider::SAMLPrivateKey> = "PrivateKeyList";
        /// `RemovePrivateKey`: 22 to 64 characters, `[A-Z0-9]+`. Update: replaces.
        remove_private_key: Str = "RemovePrivateKey";
        /// `SamlMetadataDocument`: 1000 to 10 000 000 characters. Update: in place.
        saml_metadata_document: Str = "SamlMetadataDocument";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<saml_provider::Tag> = "Tags";
    }
    get {
        /// `SamlProviderUUID`
        saml_provider_uuid: Str = "SamlProviderUUID";
    }
    ref arn;
}

/// Property types of `AWS::IAM::SAMLProvider`.
pub mod saml_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::oidc_provider::Tag;

    property! {
        /// `SAMLPrivateKey` of `AWS::IAM::SAMLProvider`.
        SAMLPrivateKey;
        new_with SAMLPrivateKeyRequired {
            /// `KeyId`: 22 to 64 characters, `[A-Z0-9]+`. Update: in place.
            key_id: Str = "KeyId",
            /// `Timestamp`. Update: in place.
            timestamp: Str = "Timestamp",
        }
        set {
        }
    }

    values! {
        /// `AssertionEncryptionMode` of `AWS::IAM::SAMLProvider`.
        AssertionEncryptionMode {
            ALLOWED = "Allowed",
            REQUIRED = "Required",
        }
    }
}

resource! {
    /// `AWS::IAM::ServerCertificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html).
    ServerCertificate = "AWS::IAM::ServerCertificate", Ref = IamServerCertificateName;
    tags "Tags" List;
    new ();
    set {
        /// `CertificateBody`: 1 to 16 384 characters, `[\u0009\u000A\u000D\u0020-\u00FF]+`. Update: replaces.
        certificate_body: Str = "CertificateBody";
        /// `CertificateChain`: 1 to 2 097 152 characters, `[\u0009\u000A\u000D\u0020-\u00FF]+`. Update: replaces.
        certificate_chain: Str = "CertificateChain";
        /// `Path`: 1 to 512 characters, `(\u002F)|(\u002F[\u0021-\u007F]+\u002F)`. Update: in place.
        path: Str = "Path";
        /// `PrivateKey`: 1 to 16 384 characters, `[\u0009\u000A\u000D\u0020-\u00FF]+`. Update: replaces.
        private_key: Str = "PrivateKey";
        /// `ServerCertificateName`: 1 to 128 characters, `[\w+=,.@-]+`. Update: replaces.
        server_certificate_name: Str = "ServerCertificateName";
        /// `Tags`. Update: in place.
        tags: List<server_certificate::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: IamServerCertificateArn = "Arn";
    }
    ref server_certificate_name;
}

/// Property types of `AWS::IAM::ServerCertificate`.
pub mod server_certificate {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::IAM::ServerCertificate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::IAM::ServiceLinkedRole`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html).
    ServiceLinkedRole = "AWS::IAM::ServiceLinkedRole", Ref = IamServiceLinkedRoleName;
    new ();
    set {
        /// `AWSServiceName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        aws_service_name: Str = "AWSServiceName";
        /// `CustomSuffix`: 1 to 64 characters, `^[\w+=,.@-]+$`. Update: replaces.
        custom_suffix: Str = "CustomSuffix";
        /// `Description`: at most 1000 characters. Update: in place.
        description: Str = "Description";
    }
    get {
    }
    ref role_name;
}

resource! {
    /// `AWS::IAM::User`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html).
    User = "AWS::IAM::User", Ref = IamUserName;
    tags "Tags" List;
    new ();
    set {
        /// `Groups`: at most 10 items. Update: in place.
        groups: List<IamGroupName> = "Groups";
        /// `LoginProfile`. Update: in place.
        login_profile: user::LoginProfile = "LoginProfile";
        /// `ManagedPolicyArns`: at most 20 items, no item twice. Update: in place.
        managed_policy_arns: List<IamManagedPolicyArn> = "ManagedPolicyArns";
        /// `Path`: 1 to 512 characters, `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Update: in place.
        path: Str = "Path";
        /// `PermissionsBoundary`: 20 to 2048 characters. Update: in place.
        permissions_boundary: Str = "PermissionsBoundary";
        /// `Policies`. Update: in place.
        policies: List<user::Policy> = "Policies";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<user::Tag> = "Tags";
        /// `UserName`: 1 to 64 characters, `^[\w+=,.@-]+$`. Update: replaces.
        user_name: Str = "UserName";
    }
    get {
        /// `Arn`
        arn: IamUserArn = "Arn";
    }
    ref user_name;
}

/// Property types of `AWS::IAM::User`.
pub mod user {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::role::{Policy, Tag};

    property! {
        /// `LoginProfile` of `AWS::IAM::User`.
        LoginProfile;
        new (password: Str = "Password");
        set {
            /// `PasswordResetRequired`. Update: in place.
            password_reset_required: Bool = "PasswordResetRequired";
        }
    }
}

resource! {
    /// `AWS::IAM::UserPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html).
    UserPolicy = "AWS::IAM::UserPolicy", Ref = Str;
    new_with UserPolicyRequired {
        /// `PolicyName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        policy_name: Str = "PolicyName",
        /// `UserName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        user_name: IamUserName = "UserName",
    }
    set {
        /// `PolicyDocument`: 1 to 131 072 characters, `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `PolicyName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        policy_name: Str = "PolicyName";
        /// `UserName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        user_name: IamUserName = "UserName";
    }
    get {
    }
}

resource! {
    /// `AWS::IAM::UserToGroupAddition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html).
    UserToGroupAddition = "AWS::IAM::UserToGroupAddition", Ref = IamUserToGroupAdditionId;
    new (group_name: Str = "GroupName", users: List<Str> = "Users");
    set {
        /// `GroupName`. Update: in place.
        group_name: Str = "GroupName";
        /// `Users`. Update: in place.
        users: List<Str> = "Users";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::IAM::VirtualMFADevice`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html).
    VirtualMFADevice = "AWS::IAM::VirtualMFADevice", Ref = IamVirtualMfaDeviceSerialNumber;
    new (users: List<Str> = "Users");
    set {
        /// `Path`: 1 to 512 characters, `(\u002F)|(\u002F[\u0021-\u007F]+\u002F)`. Update: replaces.
        path: Str = "Path";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<virtual_mfa_device::Tag> = "Tags";
        /// `Users`. Update: in place.
        users: List<Str> = "Users";
        /// `VirtualMfaDeviceName`: 1 to 226 characters, `[\w+=,.@-]+`. Update: replaces.
        virtual_mfa_device_name: Str = "VirtualMfaDeviceName";
    }
    get {
    }
    ref serial_number;
}

/// Property types of `AWS::IAM::VirtualMFADevice`.
pub mod virtual_mfa_device {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::oidc_provider::Tag;
}
