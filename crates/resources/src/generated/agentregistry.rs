// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AgentRegistry`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AgentRegistry::Registry`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html).
    Registry = "AWS::AgentRegistry::Registry", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `ApprovalConfiguration`. Update: in place.
        approval_configuration: registry::ApprovalConfiguration = "ApprovalConfiguration";
        /// `AuthorizerType`. Update: replaces.
        authorizer_type: registry::RegistryAuthorizerType = "AuthorizerType";
        /// `AutoDetectionEnabled`. Update: in place.
        auto_detection_enabled: Bool = "AutoDetectionEnabled";
        /// `AutoDetectionScope`. Update: in place.
        auto_detection_scope: registry::AutoDetectionScope = "AutoDetectionScope";
        /// `CustomMetadataSchemaConfiguration`. Update: in place.
        custom_metadata_schema_configuration: registry::CustomMetadataSchemaConfiguration = "CustomMetadataSchemaConfiguration";
        /// `Description`: 1 to 4096 characters. Update: in place.
        description: Str = "Description";
        /// `DiscoveryConfiguration`. Update: in place.
        discovery_configuration: registry::DiscoveryConfiguration = "DiscoveryConfiguration";
        /// `EncryptionConfiguration`. Update: may replace.
        encryption_configuration: registry::EncryptionConfiguration = "EncryptionConfiguration";
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9][a-zA-Z0-9_\-\.\/]*$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<registry::Tag> = "Tags";
    }
    get {
        /// `AutoDetectionStatus`
        auto_detection_status: Str = "AutoDetectionStatus";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `RegistryId`
        registry_id: Str = "RegistryId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref registry_arn;
}

/// Property types of `AWS::AgentRegistry::Registry`.
pub mod registry {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApprovalConfiguration` of `AWS::AgentRegistry::Registry`.
        ApprovalConfiguration;
        new ();
        set {
            /// `AutoApprovalRules`: at most 10 items. Update: in place.
            auto_approval_rules: List<AutoApprovalRule> = "AutoApprovalRules";
        }
    }

    property! {
        /// `AuthorizerConfiguration` of `AWS::AgentRegistry::Registry`.
        AuthorizerConfiguration;
        new (custom_jwt_authorizer: CustomJWTAuthorizerConfiguration = "CustomJWTAuthorizer");
        set {
        }
    }

    property! {
        /// `AuthorizingClaimMatchValueType` of `AWS::AgentRegistry::Registry`.
        AuthorizingClaimMatchValueType;
        new (claim_match_value: ClaimMatchValueType = "ClaimMatchValue", claim_match_operator: ClaimMatchOperator = "ClaimMatchOperator");
        set {
        }
    }

    property! {
        /// `ClaimMatchValueType` of `AWS::AgentRegistry::Registry`.
        ClaimMatchValueType;
        new ();
        set {
            /// `MatchValueString`: 1 to 255 characters, `^[A-Za-z0-9_.:/-]+$`. Update: in place.
            match_value_string: Str = "MatchValueString";
            /// `MatchValueStringList`: at least 1 items, 1 to 255 characters, `^[A-Za-z0-9_.:/-]+$`. Update: in place.
            match_value_string_list: List<Str> = "MatchValueStringList";
        }
    }

    property! {
        /// `CustomClaimValidationType` of `AWS::AgentRegistry::Registry`.
        CustomClaimValidationType;
        new (inbound_token_claim_name: Str = "InboundTokenClaimName", inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType", authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue");
        set {
        }
    }

    property! {
        /// `CustomJWTAuthorizerConfiguration` of `AWS::AgentRegistry::Registry`.
        CustomJWTAuthorizerConfiguration;
        new (discovery_url: Str = "DiscoveryUrl");
        set {
            /// `AllowedAudience`: at least 1 items, 1 to 255 characters. Update: in place.
            allowed_audience: List<Str> = "AllowedAudience";
            /// `AllowedClients`: at least 1 items, 1 to 255 characters. Update: in place.
            allowed_clients: List<Str> = "AllowedClients";
            /// `AllowedScopes`: at least 1 items, 1 to 255 characters, `^[\x21\x23-\x5B\x5D-\x7E]+$`. Update: in place.
            allowed_scopes: List<Str> = "AllowedScopes";
            /// `CustomClaims`: at least 1 items. Update: in place.
            custom_claims: List<CustomClaimValidationType> = "CustomClaims";
        }
    }

    property! {
        /// `CustomMetadataSchemaConfiguration` of `AWS::AgentRegistry::Registry`.
        CustomMetadataSchemaConfiguration;
        new ();
        set {
            /// `DefaultSchema`: 1 to 10 240 characters. Update: in place.
            default_schema: Str = "DefaultSchema";
            /// `RecordTypeSchemaOverrides`: at most 5 items. Update: in place.
            record_type_schema_overrides: List<RecordTypeSchemaOverride> = "RecordTypeSchemaOverrides";
        }
    }

    property! {
        /// `DiscoveryConfiguration` of `AWS::AgentRegistry::Registry`.
        DiscoveryConfiguration;
        new ();
        set {
            /// `AuthorizerConfiguration`. Update: in place.
            authorizer_configuration: AuthorizerConfiguration = "AuthorizerConfiguration";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::AgentRegistry::Registry`.
        EncryptionConfiguration;
        new (kms_key_arn: KmsKeyArn = "KmsKeyArn");
        set {
        }
    }

    property! {
        /// `RecordTypeSchemaOverride` of `AWS::AgentRegistry::Registry`.
        RecordTypeSchemaOverride;
        new (record_type: RecordType = "RecordType", schema: Str = "Schema");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::AgentRegistry::Registry`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AutoApprovalRule` of `AWS::AgentRegistry::Registry`.
        AutoApprovalRule {
            APPROVE_ALL = "APPROVE_ALL",
        }
    }

    values! {
        /// `AutoDetectionScope` of `AWS::AgentRegistry::Registry`.
        AutoDetectionScope {
            ORGANIZATION = "ORGANIZATION",
        }
    }

    values! {
        /// `ClaimMatchOperator` of `AWS::AgentRegistry::Registry`.
        ClaimMatchOperator {
            EQUALS = "EQUALS",
            CONTAINS = "CONTAINS",
            CONTAINS_ANY = "CONTAINS_ANY",
        }
    }

    values! {
        /// `InboundTokenClaimValueType` of `AWS::AgentRegistry::Registry`.
        InboundTokenClaimValueType {
            STRING = "STRING",
            STRING_ARRAY = "STRING_ARRAY",
        }
    }

    values! {
        /// `RecordType` of `AWS::AgentRegistry::Registry`.
        RecordType {
            MCP = "MCP",
            AGENT = "AGENT",
            SKILL = "SKILL",
            GATEWAY = "GATEWAY",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `RegistryAuthorizerType` of `AWS::AgentRegistry::Registry`.
        RegistryAuthorizerType {
            CUSTOM_JWT = "CUSTOM_JWT",
            AWS_IAM = "AWS_IAM",
        }
    }
}

resource! {
    /// `AWS::AgentRegistry::RegistryRecord`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html).
    RegistryRecord = "AWS::AgentRegistry::RegistryRecord", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", record_type: registry_record::RecordType = "RecordType", descriptors: registry_record::Descriptors = "Descriptors");
    set {
        /// `CustomMetadata`. Update: in place.
        custom_metadata: Json = "CustomMetadata";
        /// `Description`: 1 to 4096 characters. Update: in place.
        description: Str = "Description";
        /// `Descriptors`. Update: in place.
        descriptors: registry_record::Descriptors = "Descriptors";
        /// `DisplayName`: 1 to 255 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9][a-zA-Z0-9_\-\.\/]*$`. Update: in place.
        name: Str = "Name";
        /// `RecordType`. Update: replaces.
        record_type: registry_record::RecordType = "RecordType";
        /// `RecordVersion`: 1 to 255 characters, `^[a-zA-Z0-9.-]+$`. Update: in place.
        record_version: Str = "RecordVersion";
        /// `RegistryId`: 1 to 2048 characters. Update: replaces.
        registry_id: Str = "RegistryId";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<registry_record::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `RecordId`
        record_id: Str = "RecordId";
        /// `RegistryArn`
        registry_arn: Arn = "RegistryArn";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref record_arn;
}

/// Property types of `AWS::AgentRegistry::RegistryRecord`.
pub mod registry_record {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::registry::Tag;

    property! {
        /// `A2aAgentCardDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
        A2aAgentCardDescriptor;
        new ();
        set {
            /// `Data`: 1 to 102 400 characters. Update: in place.
            data: Str = "Data";
            /// `DataSchemaVersion`: 1 to 255 characters. Update: in place.
            data_schema_version: Str = "DataSchemaVersion";
            /// `Source`. Update: in place.
            source: DescriptorSource = "Source";
        }
    }

    property! {
        /// `AgUiDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
        AgUiDescriptor;
        new ();
        set {
            /// `Source`. Update: in place.
            source: SourceOnlyDescriptorSource = "Source";
        }
    }

    property! {
        /// `AgentSkillsAdditionalData` of `AWS::AgentRegistry::RegistryRecord`.
        AgentSkillsAdditionalData;
        new ();
        set {
            /// `SkillMd`. Update: in place.
            skill_md: AgentSkillsMdDescriptor = "SkillMd";
        }
    }

    property! {
        /// `AgentSkillsDefinitionDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
        AgentSkillsDefinitionDescriptor;
        new ();
        set {
            /// `AdditionalData`. Update: in place.
            additional_data: AgentSkillsAdditionalData = "AdditionalData";
            /// `Data`: 1 to 102 400 characters. Update: in place.
            data: Str = "Data";
            /// `DataSchemaVersion`: 1 to 255 characters. Update: in place.
            data_schema_version: Str = "DataSchemaVersion";
        }
    }

    property! {
        /// `AgentSkillsMdDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
        AgentSkillsMdDescriptor;
        new ();
        set {
            /// `Data`: 1 to 102 400 characters. Update: in place.
            data: Str = "Data";
            /// `DataSchemaVersion`: 1 to 255 characters. Update: in place.
            data_schema_version: Str = "DataSchemaVersion";
            /// `Source`. Update: in place.
            source: SkillMdSource = "Source";
        }
    }

    property! {
        /// `CustomDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
        CustomDescriptor;
        new ();
        set {
            /// `Data`: 1 to 102 400 characters. Update: in place.
            data: Str = "Data";
        }
    }

    property! {
        /// `DescriptorSource` of `AWS::AgentRegistry::RegistryRecord`.
        DescriptorSource;
        new ();
        set {
            /// `FromUrl`. Update: in place.
            from_url: DescriptorSourceFromUrl = "FromUrl";
        }
    }

    property! {
        /// `DescriptorSourceFromUrl` of `AWS::AgentRegistry::RegistryRecord`.
        DescriptorSourceFromUrl;
        new (url: Str = "Url");
        set {
            /// `CredentialProviderConfigurations`: at most 1 items. Update: in place.
            credential_provider_configurations: List<RegistryRecordCredentialProviderConfiguration> = "CredentialProviderConfigurations";
        }
    }

    property! {
        /// `Descriptors` of `AWS::AgentRegistry::RegistryRecord`.
        Descriptors;
        new ();
        set {
            /// `A2aAgentCard`. Update: in place.
            a2a_agent_card: A2aAgentCardDescriptor = "A2aAgentCard";
            /// `AgentSkillsDefinition`. Update: in place.
            agent_skills_definition: AgentSkillsDefinitionDescriptor = "AgentSkillsDefinition";
            /// `Agui`. Update: in place.
            agui: AgUiDescriptor = "Agui";
            /// `Custom`. Update: in place.
            custom: CustomDescriptor = "Custom";
            /// `Http`. Update: in place.
            http: HttpDescriptor = "Http";
            /// `McpServer`. Update: in place.
            mcp_server: McpServerDescriptor = "McpServer";
        }
    }

    property! {
        /// `HttpDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
        HttpDescriptor;
        new ();
        set {
            /// `Source`. Update: in place.
            source: SourceOnlyDescriptorSource = "Source";
        }
    }

    property! {
        /// `McpServerAdditionalData` of `AWS::AgentRegistry::RegistryRecord`.
        McpServerAdditionalData;
        new ();
        set {
            /// `Tools`. Update: in place.
            tools: McpToolsDescriptor = "Tools";
        }
    }

    property! {
        /// `McpServerDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
        McpServerDescriptor;
        new ();
        set {
            /// `AdditionalData`. Update: in place.
            additional_data: McpServerAdditionalData = "AdditionalData";
            /// `Data`: 1 to 102 400 characters. Update: in place.
            data: Str = "Data";
            /// `DataSchemaVersion`: 1 to 255 characters. Update: in place.
            data_schema_version: Str = "DataSchemaVersion";
            /// `Source`. Update: in place.
            source: DescriptorSource = "Source";
        }
    }

    property! {
        /// `McpToolsDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
        McpToolsDescriptor;
        new ();
        set {
            /// `Data`: 1 to 102 400 characters. Update: in place.
            data: Str = "Data";
            /// `DataSchemaVersion`: 1 to 255 characters. Update: in place.
            data_schema_version: Str = "DataSchemaVersion";
        }
    }

    property! {
        /// `RegistryRecordCredentialProviderConfiguration` of `AWS::AgentRegistry::RegistryRecord`.
        RegistryRecordCredentialProviderConfiguration;
        new (credential_provider_type: CredentialProviderType = "CredentialProviderType", credential_provider: RegistryRecordCredentialProviderUnion = "CredentialProvider");
        set {
        }
    }

    property! {
        /// `RegistryRecordCredentialProviderUnion` of `AWS::AgentRegistry::RegistryRecord`.
        RegistryRecordCredentialProviderUnion;
        new ();
        set {
            /// `IamCredentialProvider`. Update: in place.
            iam_credential_provider: RegistryRecordIamCredentialProvider = "IamCredentialProvider";
            /// `OauthCredentialProvider`. Update: in place.
            oauth_credential_provider: RegistryRecordOAuthCredentialProvider = "OauthCredentialProvider";
        }
    }

    property! {
        /// `RegistryRecordIamCredentialProvider` of `AWS::AgentRegistry::RegistryRecord`.
        RegistryRecordIamCredentialProvider;
        new ();
        set {
            /// `Region`: 1 to 64 characters, `^[a-z0-9-]+$`. Update: in place.
            region: Str = "Region";
            /// `RoleArn`: 20 to 2048 characters, `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `Service`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            service: Str = "Service";
        }
    }

    property! {
        /// `RegistryRecordOAuthCredentialProvider` of `AWS::AgentRegistry::RegistryRecord`.
        RegistryRecordOAuthCredentialProvider;
        new (provider_arn: Str = "ProviderArn");
        set {
            /// `CustomParameters`. Update: in place.
            custom_parameters: Map<Str> = "CustomParameters";
            /// `GrantType`. Update: in place.
            grant_type: GrantType = "GrantType";
            /// `Scopes`. Update: in place.
            scopes: List<Str> = "Scopes";
        }
    }

    property! {
        /// `SkillMdSource` of `AWS::AgentRegistry::RegistryRecord`.
        SkillMdSource;
        new ();
        set {
            /// `FromUrl`. Update: in place.
            from_url: SkillMdSourceFromUrl = "FromUrl";
        }
    }

    property! {
        /// `SkillMdSourceFromUrl` of `AWS::AgentRegistry::RegistryRecord`.
        SkillMdSourceFromUrl;
        new (url: Str = "Url");
        set {
        }
    }

    property! {
        /// `SourceOnlyDescriptorSource` of `AWS::AgentRegistry::RegistryRecord`.
        SourceOnlyDescriptorSource;
        new ();
        set {
            /// `FromUrl`. Update: in place.
            from_url: SourceOnlyDescriptorSourceFromUrl = "FromUrl";
        }
    }

    property! {
        /// `SourceOnlyDescriptorSourceFromUrl` of `AWS::AgentRegistry::RegistryRecord`.
        SourceOnlyDescriptorSourceFromUrl;
        new (url: Str = "Url");
        set {
        }
    }

    values! {
        /// `CredentialProviderType` of `AWS::AgentRegistry::RegistryRecord`.
        CredentialProviderType {
            OAUTH = "OAUTH",
            IAM = "IAM",
        }
    }

    values! {
        /// `GrantType` of `AWS::AgentRegistry::RegistryRecord`.
        GrantType {
            CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
        }
    }

    values! {
        /// `RecordType` of `AWS::AgentRegistry::RegistryRecord`.
        RecordType {
            MCP = "MCP",
            AGENT = "AGENT",
            SKILL = "SKILL",
            CUSTOM = "CUSTOM",
            GATEWAY = "GATEWAY",
        }
    }
}
