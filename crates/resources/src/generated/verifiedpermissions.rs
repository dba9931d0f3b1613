// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::VerifiedPermissions`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::VerifiedPermissions::IdentitySource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-identitysource.html).
    IdentitySource = "AWS::VerifiedPermissions::IdentitySource", Ref = Str;
    new (configuration: identity_source::IdentitySourceConfiguration = "Configuration", policy_store_id: Str = "PolicyStoreId");
    set {
        /// `Configuration`. Update: in place.
        configuration: identity_source::IdentitySourceConfiguration = "Configuration";
        /// `PolicyStoreId`: 1 to 200 characters, `^[a-zA-Z0-9-]*$`. Update: replaces.
        policy_store_id: Str = "PolicyStoreId";
        /// `PrincipalEntityType`: 1 to 200 characters, `^.*$`. Update: in place.
        principal_entity_type: Str = "PrincipalEntityType";
    }
    get {
        /// `Details`
        details: Json = "Details";
        /// `Details.ClientIds`
        details_client_ids: List<Str> = "Details.ClientIds";
        /// `Details.DiscoveryUrl`
        details_discovery_url: Str = "Details.DiscoveryUrl";
        /// `Details.OpenIdIssuer`
        details_open_id_issuer: Str = "Details.OpenIdIssuer";
        /// `Details.UserPoolArn`
        details_user_pool_arn: Arn = "Details.UserPoolArn";
        /// `IdentitySourceId`
        identity_source_id: Str = "IdentitySourceId";
    }
}

/// Property types of `AWS::VerifiedPermissions::IdentitySource`.
pub mod identity_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CognitoGroupConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
        CognitoGroupConfiguration;
        new (group_entity_type: Str = "GroupEntityType");
        set {
        }
    }

    property! {
        /// `CognitoUserPoolConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
        CognitoUserPoolConfiguration;
        new (user_pool_arn: Str = "UserPoolArn");
        set {
            /// `ClientIds`: at most 1000 items, 1 to 255 characters, `^.*$`. Update: in place.
            client_ids: List<Str> = "ClientIds";
            /// `GroupConfiguration`. Update: in place.
            group_configuration: CognitoGroupConfiguration = "GroupConfiguration";
        }
    }

    property! {
        /// `IdentitySourceConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
        IdentitySourceConfiguration;
        new ();
        set {
            /// `CognitoUserPoolConfiguration`. Update: in place.
            cognito_user_pool_configuration: CognitoUserPoolConfiguration = "CognitoUserPoolConfiguration";
            /// `OpenIdConnectConfiguration`. Update: in place.
            open_id_connect_configuration: OpenIdConnectConfiguration = "OpenIdConnectConfiguration";
        }
    }

    property! {
        /// `OpenIdConnectAccessTokenConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
        OpenIdConnectAccessTokenConfiguration;
        new ();
        set {
            /// `Audiences`: 1 to 255 items, 1 to 255 characters. Update: in place.
            audiences: List<Str> = "Audiences";
            /// `PrincipalIdClaim`: at least 1 characters, default `"sub"`. Update: in place.
            principal_id_claim: Str = "PrincipalIdClaim";
        }
    }

    property! {
        /// `OpenIdConnectConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
        OpenIdConnectConfiguration;
        new (issuer: Str = "Issuer", token_selection: OpenIdConnectTokenSelection = "TokenSelection");
        set {
            /// `EntityIdPrefix`: 1 to 100 characters. Update: in place.
            entity_id_prefix: Str = "EntityIdPrefix";
            /// `GroupConfiguration`. Update: in place.
            group_configuration: OpenIdConnectGroupConfiguration = "GroupConfiguration";
        }
    }

    property! {
        /// `OpenIdConnectGroupConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
        OpenIdConnectGroupConfiguration;
        new_with OpenIdConnectGroupConfigurationRequired {
            /// `GroupClaim`: at least 1 characters. Update: in place.
            group_claim: Str = "GroupClaim",
            /// `GroupEntityType`: 1 to 200 characters. Update: in place.
            group_entity_type: Str = "GroupEntityType",
        }
        set {
        }
    }

    property! {
        /// `OpenIdConnectIdentityTokenConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
        OpenIdConnectIdentityTokenConfiguration;
        new ();
        set {
            /// `ClientIds`: at most 1000 items, 1 to 255 characters, `^.*$`. Update: in place.
            client_ids: List<Str> = "ClientIds";
            /// `PrincipalIdClaim`: at least 1 characters, default `"sub"`. Update: in place.
            principal_id_claim: Str = "PrincipalIdClaim";
        }
    }

    property! {
        /// `OpenIdConnectTokenSelection` of `AWS::VerifiedPermissions::IdentitySource`.
        OpenIdConnectTokenSelection;
        new ();
        set {
            /// `AccessTokenOnly`. Update: in place.
            access_token_only: OpenIdConnectAccessTokenConfiguration = "AccessTokenOnly";
            /// `IdentityTokenOnly`. Update: in place.
            identity_token_only: OpenIdConnectIdentityTokenConfiguration = "IdentityTokenOnly";
        }
    }
}

resource! {
    /// `AWS::VerifiedPermissions::Policy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policy.html).
    Policy = "AWS::VerifiedPermissions::Policy", Ref = Str;
    new (definition: policy::PolicyDefinition = "Definition", policy_store_id: Str = "PolicyStoreId");
    set {
        /// `Definition`. Update: in place.
        definition: policy::PolicyDefinition = "Definition";
        /// `Name`: at most 150 characters, `^[a-zA-Z0-9-/_]*$`. Update: in place.
        name: Str = "Name";
        /// `PolicyStoreId`: 1 to 200 characters, `^[a-zA-Z0-9-]*$`. Update: replaces.
        policy_store_id: Str = "PolicyStoreId";
    }
    get {
        /// `PolicyId`
        policy_id: Str = "PolicyId";
        /// `PolicyType`
        policy_type: Str = "PolicyType";
    }
}

/// Property types of `AWS::VerifiedPermissions::Policy`.
pub mod policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EntityIdentifier` of `AWS::VerifiedPermissions::Policy`.
        EntityIdentifier;
        new_with EntityIdentifierRequired {
            /// `EntityId`: 1 to 200 characters, `^.*$`. Update: in place.
            entity_id: Str = "EntityId",
            /// `EntityType`: 1 to 200 characters, `^.*$`. Update: in place.
            entity_type: Str = "EntityType",
        }
        set {
        }
    }

    property! {
        /// `PolicyDefinition` of `AWS::VerifiedPermissions::Policy`.
        PolicyDefinition;
        new ();
        set {
            /// `Static`. Update: in place.
            static_: StaticPolicyDefinition = "Static";
            /// `TemplateLinked`. Update: in place.
            template_linked: TemplateLinkedPolicyDefinition = "TemplateLinked";
        }
    }

    property! {
        /// `StaticPolicyDefinition` of `AWS::VerifiedPermissions::Policy`.
        StaticPolicyDefinition;
        new (statement: Str = "Statement");
        set {
            /// `Description`: at most 150 characters. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `TemplateLinkedPolicyDefinition` of `AWS::VerifiedPermissions::Policy`.
        TemplateLinkedPolicyDefinition;
        new (policy_template_id: Str = "PolicyTemplateId");
        set {
            /// `Principal`. Update: in place.
            principal: EntityIdentifier = "Principal";
            /// `Resource`. Update: in place.
            resource: EntityIdentifier = "Resource";
        }
    }
}

resource! {
    /// `AWS::VerifiedPermissions::PolicyStore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html).
    PolicyStore = "AWS::VerifiedPermissions::PolicyStore", Ref = Str;
    tags "Tags" List;
    new (validation_settings: policy_store::ValidationSettings = "ValidationSettings");
    set {
        /// `DeletionProtection`. Update: in place.
        deletion_protection: policy_store::DeletionProtection = "DeletionProtection";
        /// `Description`: at most 150 characters. Update: in place.
        description: Str = "Description";
        /// `EncryptionSettings`. Update: in place.
        encryption_settings: policy_store::EncryptionSettings = "EncryptionSettings";
        /// `Schema`. Update: in place.
        schema: policy_store::SchemaDefinition = "Schema";
        /// `Tags`. Update: in place.
        tags: List<policy_store::Tag> = "Tags";
        /// `ValidationSettings`. Update: in place.
        validation_settings: policy_store::ValidationSettings = "ValidationSettings";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `EncryptionState`
        encryption_state: Json = "EncryptionState";
    }
    ref policy_store_id;
}

/// Property types of `AWS::VerifiedPermissions::PolicyStore`.
pub mod policy_store {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DeletionProtection` of `AWS::VerifiedPermissions::PolicyStore`.
        DeletionProtection;
        new (mode: DeletionMode = "Mode");
        set {
        }
    }

    property! {
        /// `EncryptionSettings` of `AWS::VerifiedPermissions::PolicyStore`.
        EncryptionSettings;
        new ();
        set {
            /// `Default`. Update: in place.
            default: Json = "Default";
            /// `KmsEncryptionSettings`. Update: in place.
            kms_encryption_settings: KmsEncryptionSettings = "KmsEncryptionSettings";
        }
    }

    property! {
        /// `KmsEncryptionSettings` of `AWS::VerifiedPermissions::PolicyStore`.
        KmsEncryptionSettings;
        new (key: Str = "Key");
        set {
            /// `EncryptionContext`. Update: in place.
            encryption_context: Map<Str> = "EncryptionContext";
        }
    }

    property! {
        /// `SchemaDefinition` of `AWS::VerifiedPermissions::PolicyStore`.
        SchemaDefinition;
        new ();
        set {
            /// `CedarJson`. Update: in place.
            cedar_json: Str = "CedarJson";
        }
    }

    property! {
        /// `Tag` of `AWS::VerifiedPermissions::PolicyStore`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `ValidationSettings` of `AWS::VerifiedPermissions::PolicyStore`.
        ValidationSettings;
        new (mode: ValidationMode = "Mode");
        set {
        }
    }

    values! {
        /// `DeletionMode` of `AWS::VerifiedPermissions::PolicyStore`.
        DeletionMode {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ValidationMode` of `AWS::VerifiedPermissions::PolicyStore`.
        ValidationMode {
            OFF = "OFF",
            STRICT = "STRICT",
        }
    }
}

resource! {
    /// `AWS::VerifiedPermissions::PolicyStoreAlias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystorealias.html).
    PolicyStoreAlias = "AWS::VerifiedPermissions::PolicyStoreAlias", Ref = Str;
    new_with PolicyStoreAliasRequired {
        /// `AliasName`: 1 to 150 characters, `^[a-zA-Z0-9-_/]*$`. Update: replaces.
        alias_name: Str = "AliasName",
        /// `PolicyStoreId`: 1 to 200 characters, `^[a-zA-Z0-9-]*$`. Update: replaces.
        policy_store_id: Str = "PolicyStoreId",
    }
    set {
        /// `AliasName`: 1 to 150 characters, `^[a-zA-Z0-9-_/]*$`. Update: replaces.
        alias_name: Str = "AliasName";
        /// `PolicyStoreId`: 1 to 200 characters, `^[a-zA-Z0-9-]*$`. Update: replaces.
        policy_store_id: Str = "PolicyStoreId";
    }
    get {
    }
    ref alias_name;
}

resource! {
    /// `AWS::VerifiedPermissions::PolicyTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policytemplate.html).
    PolicyTemplate = "AWS::VerifiedPermissions::PolicyTemplate", Ref = Str;
    new_with PolicyTemplateRequired {
        /// `Statement`: 1 to 10 000 characters. Update: in place.
        statement: Str = "Statement",
        /// `PolicyStoreId`: 1 to 200 characters, `^[a-zA-Z0-9-]*$`. Update: replaces.
        policy_store_id: Str = "PolicyStoreId",
    }
    set {
        /// `Description`: at most 150 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: at most 150 characters, `^[a-zA-Z0-9-/_]*$`. Update: in place.
        name: Str = "Name";
        /// `PolicyStoreId`: 1 to 200 characters, `^[a-zA-Z0-9-]*$`. Update: replaces.
        policy_store_id: Str = "PolicyStoreId";
        /// `Statement`: 1 to 10 000 characters. Update: in place.
        statement: Str = "Statement";
    }
    get {
        /// `PolicyTemplateId`
        policy_template_id: Str = "PolicyTemplateId";
    }
}
