// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SecurityAgent`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SecurityAgent::AgentSpace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-agentspace.html).
    AgentSpace = "AWS::SecurityAgent::AgentSpace", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `AwsResources`. Update: in place.
        aws_resources: agent_space::AWSResources = "AwsResources";
        /// `CodeReviewSettings`. Update: in place.
        code_review_settings: agent_space::CodeReviewSettings = "CodeReviewSettings";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `IntegratedResources`. Update: in place.
        integrated_resources: List<agent_space::IntegratedResource> = "IntegratedResources";
        /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<agent_space::Tag> = "Tags";
        /// `TargetDomainIds`. Update: in place.
        target_domain_ids: List<Str> = "TargetDomainIds";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref agent_space_id;
}

/// Property types of `AWS::SecurityAgent::AgentSpace`.
pub mod agent_space {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AWSResources` of `AWS::SecurityAgent::AgentSpace`.
        AWSResources;
        new ();
        set {
            /// `IamRoles`. Update: in place.
            iam_roles: List<Str> = "IamRoles";
            /// `LambdaFunctionArns`. Update: in place.
            lambda_function_arns: List<Str> = "LambdaFunctionArns";
            /// `LogGroups`. Update: in place.
            log_groups: List<Str> = "LogGroups";
            /// `S3Buckets`. Update: in place.
            s3_buckets: List<Str> = "S3Buckets";
            /// `SecretArns`. Update: in place.
            secret_arns: List<Str> = "SecretArns";
            /// `Vpcs`. Update: in place.
            vpcs: List<VpcConfig> = "Vpcs";
        }
    }

    property! {
        /// `BitbucketCapabilitiesResource` of `AWS::SecurityAgent::AgentSpace`.
        BitbucketCapabilitiesResource;
        new ();
        set {
            /// `LeaveComments`. Update: in place.
            leave_comments: Bool = "LeaveComments";
            /// `RemediateCode`. Update: in place.
            remediate_code: Bool = "RemediateCode";
        }
    }

    property! {
        /// `BitbucketRepositoryResource` of `AWS::SecurityAgent::AgentSpace`.
        BitbucketRepositoryResource;
        new_with BitbucketRepositoryResourceRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Workspace`. Update: in place.
            workspace: Str = "Workspace",
        }
        set {
        }
    }

    property! {
        /// `CodeReviewSettings` of `AWS::SecurityAgent::AgentSpace`.
        CodeReviewSettings;
        new_with CodeReviewSettingsRequired {
            /// `ControlsScanning`. Update: in place.
            controls_scanning: Bool = "ControlsScanning",
            /// `GeneralPurposeScanning`. Update: in place.
            general_purpose_scanning: Bool = "GeneralPurposeScanning",
        }
        set {
        }
    }

    property! {
        /// `ConfluenceCapabilitiesResource` of `AWS::SecurityAgent::AgentSpace`.
        ConfluenceCapabilitiesResource;
        new ();
        set {
            /// `CreateDocument`. Update: in place.
            create_document: Bool = "CreateDocument";
            /// `FetchDocument`. Update: in place.
            fetch_document: Bool = "FetchDocument";
            /// `UpdateDocument`. Update: in place.
            update_document: Bool = "UpdateDocument";
        }
    }

    property! {
        /// `ConfluenceDocumentResource` of `AWS::SecurityAgent::AgentSpace`.
        ConfluenceDocumentResource;
        new_with ConfluenceDocumentResourceRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `SpaceKey`. Update: in place.
            space_key: Str = "SpaceKey",
            /// `PageId`. Update: in place.
            page_id: Str = "PageId",
        }
        set {
            /// `SpaceTitle`. Update: in place.
            space_title: Str = "SpaceTitle";
            /// `Title`. Update: in place.
            title: Str = "Title";
        }
    }

    property! {
        /// `GitHubCapabilitiesResource` of `AWS::SecurityAgent::AgentSpace`.
        GitHubCapabilitiesResource;
        new_with GitHubCapabilitiesResourceRequired {
            /// `LeaveComments`. Update: in place.
            leave_comments: Bool = "LeaveComments",
            /// `RemediateCode`. Update: in place.
            remediate_code: Bool = "RemediateCode",
        }
        set {
        }
    }

    property! {
        /// `GitHubRepositoryResource` of `AWS::SecurityAgent::AgentSpace`.
        GitHubRepositoryResource;
        new_with GitHubRepositoryResourceRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Owner`. Update: in place.
            owner: Str = "Owner",
        }
        set {
        }
    }

    property! {
        /// `GitLabCapabilitiesResource` of `AWS::SecurityAgent::AgentSpace`.
        GitLabCapabilitiesResource;
        new ();
        set {
            /// `LeaveComments`. Update: in place.
            leave_comments: Bool = "LeaveComments";
            /// `RemediateCode`. Update: in place.
            remediate_code: Bool = "RemediateCode";
        }
    }

    property! {
        /// `GitLabRepositoryResource` of `AWS::SecurityAgent::AgentSpace`.
        GitLabRepositoryResource;
        new_with GitLabRepositoryResourceRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace",
        }
        set {
        }
    }

    property! {
        /// `IntegratedResource` of `AWS::SecurityAgent::AgentSpace`.
        IntegratedResource;
        new (integration: Str = "Integration", provider_resources: List<ProviderResource> = "ProviderResources");
        set {
        }
    }

    property! {
        /// `ProviderResource` of `AWS::SecurityAgent::AgentSpace`.
        ProviderResource;
        new ();
        set {
            /// `BitbucketCapabilities`. Update: in place.
            bitbucket_capabilities: BitbucketCapabilitiesResource = "BitbucketCapabilities";
            /// `BitbucketRepository`. Update: in place.
            bitbucket_repository: BitbucketRepositoryResource = "BitbucketRepository";
            /// `ConfluenceCapabilities`. Update: in place.
            confluence_capabilities: ConfluenceCapabilitiesResource = "ConfluenceCapabilities";
            /// `ConfluenceDocument`. Update: in place.
            confluence_document: ConfluenceDocumentResource = "ConfluenceDocument";
            /// `GitHubCapabilities`. Update: in place.
            git_hub_capabilities: GitHubCapabilitiesResource = "GitHubCapabilities";
            /// `GitHubRepository`. Update: in place.
            git_hub_repository: GitHubRepositoryResource = "GitHubRepository";
            /// `GitLabCapabilities`. Update: in place.
            git_lab_capabilities: GitLabCapabilitiesResource = "GitLabCapabilities";
            /// `GitLabRepository`. Update: in place.
            git_lab_repository: GitLabRepositoryResource = "GitLabRepository";
        }
    }

    property! {
        /// `Tag` of `AWS::SecurityAgent::AgentSpace`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcConfig` of `AWS::SecurityAgent::AgentSpace`.
        VpcConfig;
        new ();
        set {
            /// `SecurityGroupArns`. Update: in place.
            security_group_arns: List<Str> = "SecurityGroupArns";
            /// `SubnetArns`. Update: in place.
            subnet_arns: List<Str> = "SubnetArns";
            /// `VpcArn`. Update: in place.
            vpc_arn: Str = "VpcArn";
        }
    }
}

resource! {
    /// `AWS::SecurityAgent::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-application.html).
    Application = "AWS::SecurityAgent::Application", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `DefaultKmsKeyId`: at most 2048 characters. Update: in place.
        default_kms_key_id: Str = "DefaultKmsKeyId";
        /// `IdCConfiguration`. Update: replaces.
        id_c_configuration: application::IdCConfiguration = "IdCConfiguration";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: in place.
        tags: List<application::Tag> = "Tags";
    }
    get {
        /// `ApplicationName`
        application_name: Str = "ApplicationName";
        /// `Domain`
        domain: Str = "Domain";
        /// `IdCConfiguration.IdCApplicationArn`
        id_c_configuration_id_c_application_arn: Arn = "IdCConfiguration.IdCApplicationArn";
    }
    ref application_id;
}

/// Property types of `AWS::SecurityAgent::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_space::Tag;

    property! {
        /// `IdCConfiguration` of `AWS::SecurityAgent::Application`.
        IdCConfiguration;
        new ();
        set {
            /// `IdCApplicationArn`. Update: replaces.
            id_c_application_arn: Str = "IdCApplicationArn";
            /// `IdCInstanceArn`. Update: replaces.
            id_c_instance_arn: Str = "IdCInstanceArn";
        }
    }
}

resource! {
    /// `AWS::SecurityAgent::Artifact`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-artifact.html).
    Artifact = "AWS::SecurityAgent::Artifact", Ref = Arn;
    new_with ArtifactRequired {
        /// `AgentSpaceId`. Update: replaces.
        agent_space_id: Str = "AgentSpaceId",
        /// `ArtifactType`. Update: replaces.
        artifact_type: artifact::ArtifactType = "ArtifactType",
        /// `FileName`. Update: replaces.
        file_name: Str = "FileName",
    }
    set {
        /// `AgentSpaceId`. Update: replaces.
        agent_space_id: Str = "AgentSpaceId";
        /// `ArtifactContent`. Update: replaces.
        artifact_content: Str = "ArtifactContent";
        /// `ArtifactType`. Update: replaces.
        artifact_type: artifact::ArtifactType = "ArtifactType";
        /// `FileName`. Update: replaces.
        file_name: Str = "FileName";
    }
    get {
        /// `ArtifactId`
        artifact_id: Str = "ArtifactId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::SecurityAgent::Artifact`.
pub mod artifact {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `ArtifactType` of `AWS::SecurityAgent::Artifact`.
        ArtifactType {
            TXT = "TXT",
            PNG = "PNG",
            JPEG = "JPEG",
            MD = "MD",
            PDF = "PDF",
            DOCX = "DOCX",
            DOC = "DOC",
            JSON = "JSON",
            YAML = "YAML",
        }
    }
}

resource! {
    /// `AWS::SecurityAgent::Integration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-integration.html).
    Integration = "AWS::SecurityAgent::Integration", Ref = Arn;
    tags "Tags" List;
    new (provider: integration::Provider = "Provider", display_name: Str = "DisplayName");
    set {
        /// `DisplayName`. Update: replaces.
        display_name: Str = "DisplayName";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `PrivateConnectionName`. Update: replaces.
        private_connection_name: Str = "PrivateConnectionName";
        /// `Provider`. Update: replaces.
        provider: integration::Provider = "Provider";
        /// `ProviderInput`. Update: replaces.
        provider_input: integration::ProviderInput = "ProviderInput";
        /// `Tags`: no item twice. Update: in place.
        tags: List<integration::Tag> = "Tags";
    }
    get {
        /// `InstallationId`
        installation_id: Str = "InstallationId";
        /// `IntegrationId`
        integration_id: Str = "IntegrationId";
        /// `ProviderType`
        provider_type: Str = "ProviderType";
        /// `TargetUrl`
        target_url: Str = "TargetUrl";
    }
    ref arn;
}

/// Property types of `AWS::SecurityAgent::Integration`.
pub mod integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_space::Tag;

    property! {
        /// `BitbucketInput` of `AWS::SecurityAgent::Integration`.
        BitbucketInput;
        new_with BitbucketInputRequired {
            /// `InstallationId`. Update: replaces.
            installation_id: Str = "InstallationId",
            /// `Workspace`. Update: replaces.
            workspace: Str = "Workspace",
            /// `Code`. Update: replaces.
            code: Str = "Code",
            /// `State`. Update: replaces.
            state: Str = "State",
        }
        set {
        }
    }

    property! {
        /// `ConfluenceInput` of `AWS::SecurityAgent::Integration`.
        ConfluenceInput;
        new_with ConfluenceInputRequired {
            /// `InstallationId`. Update: replaces.
            installation_id: Str = "InstallationId",
            /// `Code`. Update: replaces.
            code: Str = "Code",
            /// `State`. Update: replaces.
            state: Str = "State",
            /// `SiteUrl`. Update: replaces.
            site_url: Str = "SiteUrl",
        }
        set {
        }
    }

    property! {
        /// `GitHubInput` of `AWS::SecurityAgent::Integration`.
        GitHubInput;
        new_with GitHubInputRequired {
            /// `Code`. Update: replaces.
            code: Str = "Code",
            /// `State`. Update: replaces.
            state: Str = "State",
        }
        set {
            /// `InstallationId`. Update: replaces.
            installation_id: Str = "InstallationId";
            /// `OrganizationName`. Update: replaces.
            organization_name: Str = "OrganizationName";
            /// `TargetUrl`. Update: replaces.
            target_url: Str = "TargetUrl";
        }
    }

    property! {
        /// `GitLabInput` of `AWS::SecurityAgent::Integration`.
        GitLabInput;
        new (access_token: Str = "AccessToken", token_type: TokenType = "TokenType");
        set {
            /// `GroupId`. Update: replaces.
            group_id: Str = "GroupId";
            /// `TargetUrl`. Update: replaces.
            target_url: Str = "TargetUrl";
        }
    }

    property! {
        /// `ProviderInput` of `AWS::SecurityAgent::Integration`.
        ProviderInput;
        new ();
        set {
            /// `Bitbucket`. Update: replaces.
            bitbucket: BitbucketInput = "Bitbucket";
            /// `Confluence`. Update: replaces.
            confluence: ConfluenceInput = "Confluence";
            /// `Github`. Update: replaces.
            github: GitHubInput = "Github";
            /// `Gitlab`. Update: replaces.
            gitlab: GitLabInput = "Gitlab";
        }
    }

    values! {
        /// `Provider` of `AWS::SecurityAgent::Integration`.
        Provider {
            GITHUB = "GITHUB",
            GITLAB = "GITLAB",
            BITBUCKET = "BITBUCKET",
            CONFLUENCE = "CONFLUENCE",
        }
    }

    values! {
        /// `TokenType` of `AWS::SecurityAgent::Integration`.
        TokenType {
            PERSONAL = "PERSONAL",
            GROUP = "GROUP",
        }
    }
}

resource! {
    /// `AWS::SecurityAgent::Pentest`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-pentest.html).
    Pentest = "AWS::SecurityAgent::Pentest", Ref = Str;
    new_with PentestRequired {
        /// `AgentSpaceId`. Update: replaces.
        agent_space_id: Str = "AgentSpaceId",
        /// `ServiceRole`. Update: in place.
        service_role: Str = "ServiceRole",
        /// `Assets`. Update: in place.
        assets: pentest::Assets = "Assets",
    }
    set {
        /// `AgentSpaceId`. Update: replaces.
        agent_space_id: Str = "AgentSpaceId";
        /// `Assets`. Update: in place.
        assets: pentest::Assets = "Assets";
        /// `CleanUpStrategy`. Update: in place.
        clean_up_strategy: pentest::CleanUpStrategy = "CleanUpStrategy";
        /// `CodeRemediationStrategy`. Update: in place.
        code_remediation_strategy: pentest::CodeRemediationStrategy = "CodeRemediationStrategy";
        /// `DisableManagedSkills`. Update: in place.
        disable_managed_skills: List<pentest::SkillType> = "DisableManagedSkills";
        /// `ExcludeRiskTypes`. Update: in place.
        exclude_risk_types: List<pentest::RiskType> = "ExcludeRiskTypes";
        /// `LogConfig`. Update: in place.
        log_config: pentest::CloudWatchLog = "LogConfig";
        /// `NetworkTrafficConfig`. Update: in place.
        network_traffic_config: pentest::NetworkTrafficConfig = "NetworkTrafficConfig";
        /// `ServiceRole`. Update: in place.
        service_role: Str = "ServiceRole";
        /// `Title`. Update: in place.
        title: Str = "Title";
        /// `VpcConfig`. Update: in place.
        vpc_config: pentest::VpcConfig = "VpcConfig";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `PentestId`
        pentest_id: Str = "PentestId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::SecurityAgent::Pentest`.
pub mod pentest {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_space::VpcConfig;

    property! {
        /// `Actor` of `AWS::SecurityAgent::Pentest`.
        Actor;
        new ();
        set {
            /// `Authentication`. Update: in place.
            authentication: Authentication = "Authentication";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `EnableEmailMfa`. Update: in place.
            enable_email_mfa: Bool = "EnableEmailMfa";
            /// `Identifier`. Update: in place.
            identifier: Str = "Identifier";
            /// `MfaForwardingAddress`. Update: in place.
            mfa_forwarding_address: Str = "MfaForwardingAddress";
            /// `Uris`. Update: in place.
            uris: List<Str> = "Uris";
        }
    }

    property! {
        /// `Assets` of `AWS::SecurityAgent::Pentest`.
        Assets;
        new ();
        set {
            /// `Actors`. Update: in place.
            actors: List<Actor> = "Actors";
            /// `Documents`. Update: in place.
            documents: List<DocumentInfo> = "Documents";
            /// `Endpoints`. Update: in place.
            endpoints: List<Endpoint> = "Endpoints";
            /// `IntegratedRepositories`. Update: in place.
            integrated_repositories: List<IntegratedRepository> = "IntegratedRepositories";
            /// `SourceCode`. Update: in place.
            source_code: List<SourceCodeRepository> = "SourceCode";
            /// `TrustedCaCertificates`. Update: in place.
            trusted_ca_certificates: List<TrustedCaCertificate> = "TrustedCaCertificates";
        }
    }

    property! {
        /// `Authentication` of `AWS::SecurityAgent::Pentest`.
        Authentication;
        new ();
        set {
            /// `ProviderType`. Update: in place.
            provider_type: ProviderType = "ProviderType";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `CaCertificateSource` of `AWS::SecurityAgent::Pentest`.
        CaCertificateSource;
        new ();
        set {
            /// `ArtifactId`. Update: in place.
            artifact_id: Str = "ArtifactId";
            /// `InlinePem`. Update: in place.
            inline_pem: Str = "InlinePem";
            /// `S3Location`. Update: in place.
            s3_location: Str = "S3Location";
        }
    }

    property! {
        /// `CloudWatchLog` of `AWS::SecurityAgent::Pentest`.
        CloudWatchLog;
        new ();
        set {
            /// `LogGroup`. Update: in place.
            log_group: Str = "LogGroup";
            /// `LogStream`. Update: in place.
            log_stream: Str = "LogStream";
        }
    }

    property! {
        /// `CustomHeader` of `AWS::SecurityAgent::Pentest`.
        CustomHeader;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `DocumentInfo` of `AWS::SecurityAgent::Pentest`.
        DocumentInfo;
        new ();
        set {
            /// `ArtifactId`. Update: in place.
            artifact_id: Str = "ArtifactId";
            /// `S3Location`. Update: in place.
            s3_location: Str = "S3Location";
        }
    }

    property! {
        /// `Endpoint` of `AWS::SecurityAgent::Pentest`.
        Endpoint;
        new ();
        set {
            /// `Uri`. Update: in place.
            uri: Str = "Uri";
        }
    }

    property! {
        /// `IntegratedRepository` of `AWS::SecurityAgent::Pentest`.
        IntegratedRepository;
        new_with IntegratedRepositoryRequired {
            /// `IntegrationId`. Update: in place.
            integration_id: Str = "IntegrationId",
            /// `ProviderResourceId`. Update: in place.
            provider_resource_id: Str = "ProviderResourceId",
        }
        set {
            /// `Branch`. Update: in place.
            branch: Str = "Branch";
        }
    }

    property! {
        /// `NetworkTrafficConfig` of `AWS::SecurityAgent::Pentest`.
        NetworkTrafficConfig;
        new ();
        set {
            /// `CustomHeaders`. Update: in place.
            custom_headers: List<CustomHeader> = "CustomHeaders";
            /// `Rules`. Update: in place.
            rules: List<NetworkTrafficRule> = "Rules";
        }
    }

    property! {
        /// `NetworkTrafficRule` of `AWS::SecurityAgent::Pentest`.
        NetworkTrafficRule;
        new ();
        set {
            /// `Effect`. Update: in place.
            effect: Effect = "Effect";
            /// `NetworkTrafficRuleType`. Update: in place.
            network_traffic_rule_type: NetworkTrafficRuleType = "NetworkTrafficRuleType";
            /// `Pattern`. Update: in place.
            pattern: Str = "Pattern";
        }
    }

    property! {
        /// `SourceCodeRepository` of `AWS::SecurityAgent::Pentest`.
        SourceCodeRepository;
        new ();
        set {
            /// `S3Location`. Update: in place.
            s3_location: Str = "S3Location";
        }
    }

    property! {
        /// `TrustedCaCertificate` of `AWS::SecurityAgent::Pentest`.
        TrustedCaCertificate;
        new (source: CaCertificateSource = "Source");
        set {
        }
    }

    values! {
        /// `CleanUpStrategy` of `AWS::SecurityAgent::Pentest`.
        CleanUpStrategy {
            BEST_EFFORT_DELETE = "BEST_EFFORT_DELETE",
            RETAIN_ALL = "RETAIN_ALL",
        }
    }

    values! {
        /// `CodeRemediationStrategy` of `AWS::SecurityAgent::Pentest`.
        CodeRemediationStrategy {
            AUTOMATIC = "AUTOMATIC",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Effect` of `AWS::SecurityAgent::Pentest`.
        Effect {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `NetworkTrafficRuleType` of `AWS::SecurityAgent::Pentest`.
        NetworkTrafficRuleType {
            URL = "URL",
        }
    }

    values! {
        /// `ProviderType` of `AWS::SecurityAgent::Pentest`.
        ProviderType {
            SECRETS_MANAGER = "SECRETS_MANAGER",
            AWS_LAMBDA = "AWS_LAMBDA",
            AWS_IAM_ROLE = "AWS_IAM_ROLE",
            AWS_INTERNAL = "AWS_INTERNAL",
        }
    }

    values! {
        /// `RiskType` of `AWS::SecurityAgent::Pentest`.
        RiskType {
            CROSS_SITE_SCRIPTING = "CROSS_SITE_SCRIPTING",
            DEFAULT_CREDENTIALS = "DEFAULT_CREDENTIALS",
            INSECURE_DIRECT_OBJECT_REFERENCE = "INSECURE_DIRECT_OBJECT_REFERENCE",
            PRIVILEGE_ESCALATION = "PRIVILEGE_ESCALATION",
            SERVER_SIDE_TEMPLATE_INJECTION = "SERVER_SIDE_TEMPLATE_INJECTION",
            COMMAND_INJECTION = "COMMAND_INJECTION",
            CODE_INJECTION = "CODE_INJECTION",
            SQL_INJECTION = "SQL_INJECTION",
            ARBITRARY_FILE_UPLOAD = "ARBITRARY_FILE_UPLOAD",
            INSECURE_DESERIALIZATION = "INSECURE_DESERIALIZATION",
            LOCAL_FILE_INCLUSION = "LOCAL_FILE_INCLUSION",
            INFORMATION_DISCLOSURE = "INFORMATION_DISCLOSURE",
            PATH_TRAVERSAL = "PATH_TRAVERSAL",
            SERVER_SIDE_REQUEST_FORGERY = "SERVER_SIDE_REQUEST_FORGERY",
            JSON_WEB_TOKEN_VULNERABILITIES = "JSON_WEB_TOKEN_VULNERABILITIES",
            XML_EXTERNAL_ENTITY = "XML_EXTERNAL_ENTITY",
            FILE_DELETION = "FILE_DELETION",
            OTHER = "OTHER",
            GRAPHQL_VULNERABILITIES = "GRAPHQL_VULNERABILITIES",
            BUSINESS_LOGIC_VULNERABILITIES = "BUSINESS_LOGIC_VULNERABILITIES",
            CRYPTOGRAPHIC_VULNERABILITIES = "CRYPTOGRAPHIC_VULNERABILITIES",
            DENIAL_OF_SERVICE = "DENIAL_OF_SERVICE",
            FILE_ACCESS = "FILE_ACCESS",
            FILE_CREATION = "FILE_CREATION",
            DATABASE_MODIFICATION = "DATABASE_MODIFICATION",
            DATABASE_ACCESS = "DATABASE_ACCESS",
            OUTBOUND_SERVICE_REQUEST = "OUTBOUND_SERVICE_REQUEST",
            UNKNOWN = "UNKNOWN",
        }
    }

    values! {
        /// `SkillType` of `AWS::SecurityAgent::Pentest`.
        SkillType {
            FINDING_PERSONALIZATION = "FINDING_PERSONALIZATION",
            LOGIN_OPTIMIZATION = "LOGIN_OPTIMIZATION",
        }
    }
}

resource! {
    /// `AWS::SecurityAgent::SecurityRequirementPack`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-securityrequirementpack.html).
    SecurityRequirementPack = "AWS::SecurityAgent::SecurityRequirementPack", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `KmsKeyId`: at most 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`: 1 to 120 characters. Update: in place.
        name: Str = "Name";
        /// `SecurityRequirements`. Update: in place.
        security_requirements: List<security_requirement_pack::SecurityRequirement> = "SecurityRequirements";
        /// `Status`. Update: in place.
        status: security_requirement_pack::Status = "Status";
        /// `Tags`. Update: in place.
        tags: List<security_requirement_pack::Tag> = "Tags";
    }
    get {
    }
    ref pack_id;
}

/// Property types of `AWS::SecurityAgent::SecurityRequirementPack`.
pub mod security_requirement_pack {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_space::Tag;

    property! {
        /// `SecurityRequirement` of `AWS::SecurityAgent::SecurityRequirementPack`.
        SecurityRequirement;
        new_with SecurityRequirementRequired {
            /// `Name`: at most 80 characters. Update: in place.
            name: Str = "Name",
            /// `Description`: at most 500 characters. Update: in place.
            description: Str = "Description",
            /// `Domain`: at most 10 000 characters. Update: in place.
            domain: Str = "Domain",
            /// `Evaluation`: at most 10 000 characters. Update: in place.
            evaluation: Str = "Evaluation",
        }
        set {
            /// `Remediation`: at most 10 000 characters. Update: in place.
            remediation: Str = "Remediation";
        }
    }

    values! {
        /// `Status` of `AWS::SecurityAgent::SecurityRequirementPack`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::SecurityAgent::TargetDomain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-targetdomain.html).
    TargetDomain = "AWS::SecurityAgent::TargetDomain", Ref = Str;
    tags "Tags" List;
    new (target_domain_name: Str = "TargetDomainName", verification_method: target_domain::VerificationMethod = "VerificationMethod");
    set {
        /// `Tags`. Update: in place.
        tags: List<target_domain::Tag> = "Tags";
        /// `TargetDomainName`. Update: replaces.
        target_domain_name: Str = "TargetDomainName";
        /// `VerificationMethod`. Update: in place.
        verification_method: target_domain::VerificationMethod = "VerificationMethod";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `VerificationDetails`
        verification_details: Json = "VerificationDetails";
        /// `VerificationDetails.DnsTxt`
        verification_details_dns_txt: Json = "VerificationDetails.DnsTxt";
        /// `VerificationDetails.DnsTxt.DnsRecordName`
        verification_details_dns_txt_dns_record_name: Str = "VerificationDetails.DnsTxt.DnsRecordName";
        /// `VerificationDetails.DnsTxt.DnsRecordType`
        verification_details_dns_txt_dns_record_type: Str = "VerificationDetails.DnsTxt.DnsRecordType";
        /// `VerificationDetails.DnsTxt.Token`
        verification_details_dns_txt_token: Str = "VerificationDetails.DnsTxt.Token";
        /// `VerificationDetails.HttpRoute`
        verification_details_http_route: Json = "VerificationDetails.HttpRoute";
        /// `VerificationDetails.HttpRoute.RoutePath`
        verification_details_http_route_route_path: Str = "VerificationDetails.HttpRoute.RoutePath";
        /// `VerificationDetails.HttpRoute.Token`
        verification_details_http_route_token: Str = "VerificationDetails.HttpRoute.Token";
        /// `VerificationDetails.Method`
        verification_details_method: Str = "VerificationDetails.Method";
        /// `VerificationStatus`
        verification_status: Str = "VerificationStatus";
        /// `VerificationStatusReason`
        verification_status_reason: Str = "VerificationStatusReason";
        /// `VerifiedAt`
        verified_at: Str = "VerifiedAt";
    }
    ref target_domain_id;
}

/// Property types of `AWS::SecurityAgent::TargetDomain`.
pub mod target_domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_space::Tag;

    values! {
        /// `VerificationMethod` of `AWS::SecurityAgent::TargetDomain`.
        VerificationMethod {
            DNS_TXT = "DNS_TXT",
            HTTP_ROUTE = "HTTP_ROUTE",
            PRIVATE_VPC = "PRIVATE_VPC",
        }
    }
}
