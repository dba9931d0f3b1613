// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DevOpsAgent`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DevOpsAgent::AgentSpace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-agentspace.html).
    AgentSpace = "AWS::DevOpsAgent::AgentSpace", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: 1 to 1000 characters, `^[\p{L}\p{N}\p{P}\p{S}\p{Z}]+$`. Update: in place.
        description: Str = "Description";
        /// `KmsKeyArn`: 1 to 2048 characters. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Locale`: 2 to 35 characters, `^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$`. Update: in place.
        locale: Str = "Locale";
        /// `Name`: 1 to 255 characters, `^[\p{L}\p{N}\p{P}\p{S}\p{Z}]+$`. Update: in place.
        name: Str = "Name";
        /// `OperatorApp`. Update: in place.
        operator_app: agent_space::OperatorApp = "OperatorApp";
        /// `Preferences`. Update: in place.
        preferences: agent_space::Preferences = "Preferences";
        /// `Tags`: no item twice. Update: in place.
        tags: List<agent_space::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `OperatorApp.Iam.CreatedAt`
        operator_app_iam_created_at: Str = "OperatorApp.Iam.CreatedAt";
        /// `OperatorApp.Iam.UpdatedAt`
        operator_app_iam_updated_at: Str = "OperatorApp.Iam.UpdatedAt";
        /// `OperatorApp.Idc.CreatedAt`
        operator_app_idc_created_at: Str = "OperatorApp.Idc.CreatedAt";
        /// `OperatorApp.Idc.IdcApplicationArn`
        operator_app_idc_idc_application_arn: Arn = "OperatorApp.Idc.IdcApplicationArn";
        /// `OperatorApp.Idc.UpdatedAt`
        operator_app_idc_updated_at: Str = "OperatorApp.Idc.UpdatedAt";
        /// `OperatorApp.Idp.CreatedAt`
        operator_app_idp_created_at: Str = "OperatorApp.Idp.CreatedAt";
        /// `OperatorApp.Idp.UpdatedAt`
        operator_app_idp_updated_at: Str = "OperatorApp.Idp.UpdatedAt";
        /// `OperatorApp.Idp.UserIdClaim`
        operator_app_idp_user_id_claim: Str = "OperatorApp.Idp.UserIdClaim";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref agent_space_id;
}

/// Property types of `AWS::DevOpsAgent::AgentSpace`.
pub mod agent_space {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IamAuthConfiguration` of `AWS::DevOpsAgent::AgentSpace`.
        IamAuthConfiguration;
        new (operator_app_role_arn: IamRoleArn = "OperatorAppRoleArn");
        set {
            /// `CreatedAt`. Update: in place.
            created_at: Str = "CreatedAt";
            /// `UpdatedAt`. Update: in place.
            updated_at: Str = "UpdatedAt";
        }
    }

    property! {
        /// `IdcAuthConfiguration` of `AWS::DevOpsAgent::AgentSpace`.
        IdcAuthConfiguration;
        new (operator_app_role_arn: IamRoleArn = "OperatorAppRoleArn", idc_instance_arn: Str = "IdcInstanceArn");
        set {
            /// `CreatedAt`. Update: in place.
            created_at: Str = "CreatedAt";
            /// `IdcApplicationArn`. Update: in place.
            idc_application_arn: Str = "IdcApplicationArn";
            /// `UpdatedAt`. Update: in place.
            updated_at: Str = "UpdatedAt";
        }
    }

    property! {
        /// `IdpAuthConfiguration` of `AWS::DevOpsAgent::AgentSpace`.
        IdpAuthConfiguration;
        new_with IdpAuthConfigurationRequired {
            /// `OperatorAppRoleArn`. Update: in place.
            operator_app_role_arn: IamRoleArn = "OperatorAppRoleArn",
            /// `IssuerUrl`: `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Update: in place.
            issuer_url: Str = "IssuerUrl",
            /// `ClientId`: 1 to 512 characters. Update: in place.
            client_id: Str = "ClientId",
            /// `ClientSecret`: 1 to 1024 characters. Update: in place.
            client_secret: Str = "ClientSecret",
            /// `Provider`. Update: in place.
            provider: Provider = "Provider",
        }
        set {
            /// `CreatedAt`. Update: in place.
            created_at: Str = "CreatedAt";
            /// `UpdatedAt`. Update: in place.
            updated_at: Str = "UpdatedAt";
            /// `UserIdClaim`. Update: in place.
            user_id_claim: Str = "UserIdClaim";
        }
    }

    property! {
        /// `OperatorApp` of `AWS::DevOpsAgent::AgentSpace`.
        OperatorApp;
        new ();
        set {
            /// `Iam`. Update: in place.
            iam: IamAuthConfiguration = "Iam";
            /// `Idc`. Update: in place.
            idc: IdcAuthConfiguration = "Idc";
            /// `Idp`. Update: in place.
            idp: IdpAuthConfiguration = "Idp";
        }
    }

    property! {
        /// `Preferences` of `AWS::DevOpsAgent::AgentSpace`.
        Preferences;
        new ();
        set {
            /// `ElevatedActionsEnabled`. Update: in place.
            elevated_actions_enabled: Bool = "ElevatedActionsEnabled";
        }
    }

    property! {
        /// `Tag` of `AWS::DevOpsAgent::AgentSpace`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Provider` of `AWS::DevOpsAgent::AgentSpace`.
        Provider {
            OKTA = "okta",
            ENTRA = "entra",
        }
    }
}

resource! {
    /// `AWS::DevOpsAgent::Asset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-asset.html).
    Asset = "AWS::DevOpsAgent::Asset", Ref = Str;
    new_with AssetRequired {
        /// `AgentSpaceId`: 1 to 255 characters. Update: replaces.
        agent_space_id: Str = "AgentSpaceId",
        /// `AssetType`: 1 to 64 characters, `^[a-z][a-z0-9_]*$`. Update: replaces.
        asset_type: Str = "AssetType",
    }
    set {
        /// `AgentSpaceId`: 1 to 255 characters. Update: replaces.
        agent_space_id: Str = "AgentSpaceId";
        /// `AssetType`: 1 to 64 characters, `^[a-z][a-z0-9_]*$`. Update: replaces.
        asset_type: Str = "AssetType";
        /// `Files`: at least 1 items. Update: in place.
        files: List<asset::AssetFile> = "Files";
        /// `Metadata`. Update: in place.
        metadata: Json = "Metadata";
        /// `Zip`: at most 8 388 608 characters. Update: in place.
        zip: Str = "Zip";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `AssetId`
        asset_id: Str = "AssetId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Version`
        version: Int = "Version";
    }
}

/// Property types of `AWS::DevOpsAgent::Asset`.
pub mod asset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AssetFile` of `AWS::DevOpsAgent::Asset`.
        AssetFile;
        new (path: Str = "Path");
        set {
            /// `ContentBytes`: at most 8 388 608 characters. Update: in place.
            content_bytes: Str = "ContentBytes";
            /// `ContentText`: at most 1 572 864 characters. Update: in place.
            content_text: Str = "ContentText";
            /// `Metadata`. Update: in place.
            metadata: Json = "Metadata";
        }
    }
}

resource! {
    /// `AWS::DevOpsAgent::Association`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html).
    Association = "AWS::DevOpsAgent::Association", Ref = Str;
    new_with AssociationRequired {
        /// `AgentSpaceId`: 1 to 255 characters. Update: replaces.
        agent_space_id: Str = "AgentSpaceId",
        /// `ServiceId`: 1 to 255 characters. Update: in place.
        service_id: Str = "ServiceId",
        /// `Configuration`. Update: in place.
        configuration: association::ServiceConfiguration = "Configuration",
    }
    set {
        /// `AgentSpaceId`: 1 to 255 characters. Update: replaces.
        agent_space_id: Str = "AgentSpaceId";
        /// `Configuration`. Update: in place.
        configuration: association::ServiceConfiguration = "Configuration";
        /// `LinkedAssociationIds`: 1 to 255 characters. Update: in place.
        linked_association_ids: List<Str> = "LinkedAssociationIds";
        /// `ServiceId`: 1 to 255 characters. Update: in place.
        service_id: Str = "ServiceId";
    }
    get {
        /// `AssociationId`
        association_id: Str = "AssociationId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::DevOpsAgent::Association`.
pub mod association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AWSConfiguration` of `AWS::DevOpsAgent::Association`.
        AWSConfiguration;
        new (account_id: Str = "AccountId", account_type: AWSConfigurationAccountType = "AccountType", assumable_role_arn: IamRoleArn = "AssumableRoleArn");
        set {
            /// `AgentElevatedRoleArn`. Update: in place.
            agent_elevated_role_arn: IamRoleArn = "AgentElevatedRoleArn";
            /// `Resources`. Update: in place.
            resources: List<AWSResource> = "Resources";
            /// `Tags`. Update: in place.
            tags: List<KeyValuePair> = "Tags";
        }
    }

    property! {
        /// `AWSResource` of `AWS::DevOpsAgent::Association`.
        AWSResource;
        new (resource_arn: Str = "ResourceArn");
        set {
            /// `ResourceMetadata`. Update: in place.
            resource_metadata: Json = "ResourceMetadata";
            /// `ResourceType`. Update: in place.
            resource_type: ResourceType = "ResourceType";
        }
    }

    property! {
        /// `AzureConfiguration` of `AWS::DevOpsAgent::Association`.
        AzureConfiguration;
        new (subscription_id: Str = "SubscriptionId");
        set {
        }
    }

    property! {
        /// `DynatraceConfiguration` of `AWS::DevOpsAgent::Association`.
        DynatraceConfiguration;
        new (env_id: Str = "EnvId");
        set {
            /// `EnableWebhookUpdates`. Update: in place.
            enable_webhook_updates: Bool = "EnableWebhookUpdates";
            /// `Resources`. Update: in place.
            resources: List<Str> = "Resources";
        }
    }

    property! {
        /// `EventChannelConfiguration` of `AWS::DevOpsAgent::Association`.
        EventChannelConfiguration;
        new ();
        set {
            /// `EnableWebhookUpdates`. Update: in place.
            enable_webhook_updates: Bool = "EnableWebhookUpdates";
        }
    }

    property! {
        /// `GitHubConfiguration` of `AWS::DevOpsAgent::Association`.
        GitHubConfiguration;
        new_with GitHubConfigurationRequired {
            /// `RepoName`. Update: in place.
            repo_name: Str = "RepoName",
            /// `RepoId`. Update: in place.
            repo_id: Str = "RepoId",
            /// `Owner`. Update: in place.
            owner: Str = "Owner",
            /// `OwnerType`. Update: in place.
            owner_type: OwnerType = "OwnerType",
        }
        set {
        }
    }

    property! {
        /// `GitLabConfiguration` of `AWS::DevOpsAgent::Association`.
        GitLabConfiguration;
        new_with GitLabConfigurationRequired {
            /// `ProjectId`. Update: in place.
            project_id: Str = "ProjectId",
            /// `ProjectPath`. Update: in place.
            project_path: Str = "ProjectPath",
        }
        set {
            /// `EnableWebhookUpdates`. Update: in place.
            enable_webhook_updates: Bool = "EnableWebhookUpdates";
            /// `InstanceIdentifier`. Update: in place.
            instance_identifier: Str = "InstanceIdentifier";
        }
    }

    property! {
        /// `KeyValuePair` of `AWS::DevOpsAgent::Association`.
        KeyValuePair;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `MCPServerConfiguration` of `AWS::DevOpsAgent::Association`.
        MCPServerConfiguration;
        new (tools: List<Str> = "Tools");
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `EnableWebhookUpdates`. Update: in place.
            enable_webhook_updates: Bool = "EnableWebhookUpdates";
            /// `Endpoint`: `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Update: in place.
            endpoint: Str = "Endpoint";
            /// `Name`: `^[a-zA-Z0-9_-]+$`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `MCPServerDatadogConfiguration` of `AWS::DevOpsAgent::Association`.
        MCPServerDatadogConfiguration;
        new ();
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `EnableWebhookUpdates`. Update: in place.
            enable_webhook_updates: Bool = "EnableWebhookUpdates";
            /// `EnabledElevatedTools`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            enabled_elevated_tools: List<Str> = "EnabledElevatedTools";
            /// `Endpoint`: `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Update: in place.
            endpoint: Str = "Endpoint";
            /// `Name`: `^[a-zA-Z0-9_-]+$`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `MCPServerGrafanaConfiguration` of `AWS::DevOpsAgent::Association`.
        MCPServerGrafanaConfiguration;
        new (endpoint: Str = "Endpoint");
        set {
            /// `EnableWebhookUpdates`. Update: in place.
            enable_webhook_updates: Bool = "EnableWebhookUpdates";
            /// `EnabledElevatedTools`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            enabled_elevated_tools: List<Str> = "EnabledElevatedTools";
            /// `Tools`. Update: in place.
            tools: List<Tools> = "Tools";
        }
    }

    property! {
        /// `MCPServerNewRelicConfiguration` of `AWS::DevOpsAgent::Association`.
        MCPServerNewRelicConfiguration;
        new_with MCPServerNewRelicConfigurationRequired {
            /// `AccountId`: at least 6 characters, `^[0-9]+$`. Update: in place.
            account_id: Str = "AccountId",
            /// `Endpoint`: `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Update: in place.
            endpoint: Str = "Endpoint",
        }
        set {
        }
    }

    property! {
        /// `MCPServerSigV4Configuration` of `AWS::DevOpsAgent::Association`.
        MCPServerSigV4Configuration;
        new (tools: List<Str> = "Tools");
        set {
        }
    }

    property! {
        /// `MCPServerSplunkConfiguration` of `AWS::DevOpsAgent::Association`.
        MCPServerSplunkConfiguration;
        new ();
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `EnableWebhookUpdates`. Update: in place.
            enable_webhook_updates: Bool = "EnableWebhookUpdates";
            /// `Endpoint`: `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Update: in place.
            endpoint: Str = "Endpoint";
            /// `Name`: `^[a-zA-Z0-9_-]+$`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `PagerDutyConfiguration` of `AWS::DevOpsAgent::Association`.
        PagerDutyConfiguration;
        new (services: List<Str> = "Services", customer_email: Str = "CustomerEmail");
        set {
            /// `EnableWebhookUpdates`. Update: in place.
            enable_webhook_updates: Bool = "EnableWebhookUpdates";
        }
    }

    property! {
        /// `ServiceConfiguration` of `AWS::DevOpsAgent::Association`.
        ServiceConfiguration;
        new ();
        set {
            /// `Aws`. Update: in place.
            aws: AWSConfiguration = "Aws";
            /// `Azure`. Update: in place.
            azure: AzureConfiguration = "Azure";
            /// `Dynatrace`. Update: in place.
            dynatrace: DynatraceConfiguration = "Dynatrace";
            /// `EventChannel`. Update: in place.
            event_channel: EventChannelConfiguration = "EventChannel";
            /// `GitHub`. Update: in place.
            git_hub: GitHubConfiguration = "GitHub";
            /// `GitLab`. Update: in place.
            git_lab: GitLabConfiguration = "GitLab";
            /// `MCPServer`. Update: in place.
            mcp_server: MCPServerConfiguration = "MCPServer";
            /// `MCPServerDatadog`. Update: in place.
            mcp_server_datadog: MCPServerDatadogConfiguration = "MCPServerDatadog";
            /// `MCPServerGrafana`. Update: in place.
            mcp_server_grafana: MCPServerGrafanaConfiguration = "MCPServerGrafana";
            /// `MCPServerNewRelic`. Update: in place.
            mcp_server_new_relic: MCPServerNewRelicConfiguration = "MCPServerNewRelic";
            /// `MCPServerSigV4`. Update: in place.
            mcp_server_sig_v4: MCPServerSigV4Configuration = "MCPServerSigV4";
            /// `MCPServerSplunk`. Update: in place.
            mcp_server_splunk: MCPServerSplunkConfiguration = "MCPServerSplunk";
            /// `PagerDuty`. Update: in place.
            pager_duty: PagerDutyConfiguration = "PagerDuty";
            /// `ServiceNow`. Update: in place.
            service_now: ServiceNowConfiguration = "ServiceNow";
            /// `Slack`. Update: in place.
            slack: SlackConfiguration = "Slack";
            /// `SourceAws`. Update: in place.
            source_aws: SourceAwsConfiguration = "SourceAws";
        }
    }

    property! {
        /// `ServiceNowConfiguration` of `AWS::DevOpsAgent::Association`.
        ServiceNowConfiguration;
        new ();
        set {
            /// `EnableWebhookUpdates`. Update: in place.
            enable_webhook_updates: Bool = "EnableWebhookUpdates";
            /// `InstanceId`. Update: in place.
            instance_id: Str = "InstanceId";
        }
    }

    property! {
        /// `SlackBidirectionalConfiguration` of `AWS::DevOpsAgent::Association`.
        SlackBidirectionalConfiguration;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `SlackChannel` of `AWS::DevOpsAgent::Association`.
        SlackChannel;
        new (channel_id: Str = "ChannelId");
        set {
            /// `ChannelName`. Update: in place.
            channel_name: Str = "ChannelName";
        }
    }

    property! {
        /// `SlackConfiguration` of `AWS::DevOpsAgent::Association`.
        SlackConfiguration;
        new_with SlackConfigurationRequired {
            /// `WorkspaceId`: `^[TE][A-Z0-9]+$`. Update: in place.
            workspace_id: Str = "WorkspaceId",
            /// `WorkspaceName`. Update: in place.
            workspace_name: Str = "WorkspaceName",
            /// `TransmissionTarget`. Update: in place.
            transmission_target: SlackTransmissionTarget = "TransmissionTarget",
        }
        set {
            /// `Bidirectional`. Update: in place.
            bidirectional: SlackBidirectionalConfiguration = "Bidirectional";
        }
    }

    property! {
        /// `SlackTransmissionTarget` of `AWS::DevOpsAgent::Association`.
        SlackTransmissionTarget;
        new (incident_response_target: SlackChannel = "IncidentResponseTarget");
        set {
        }
    }

    property! {
        /// `SourceAwsConfiguration` of `AWS::DevOpsAgent::Association`.
        SourceAwsConfiguration;
        new (account_id: Str = "AccountId", account_type: SourceAwsConfigurationAccountType = "AccountType", assumable_role_arn: IamRoleArn = "AssumableRoleArn");
        set {
            /// `AgentElevatedRoleArn`. Update: in place.
            agent_elevated_role_arn: IamRoleArn = "AgentElevatedRoleArn";
            /// `Resources`. Update: in place.
            resources: List<AWSResource> = "Resources";
            /// `Tags`. Update: in place.
            tags: List<KeyValuePair> = "Tags";
        }
    }

    values! {
        /// `AWSConfigurationAccountType` of `AWS::DevOpsAgent::Association`.
        AWSConfigurationAccountType {
            MONITOR = "monitor",
        }
    }

    values! {
        /// `OwnerType` of `AWS::DevOpsAgent::Association`.
        OwnerType {
            ORGANIZATION = "organization",
            USER = "user",
        }
    }

    values! {
        /// `ResourceType` of `AWS::DevOpsAgent::Association`.
        ResourceType {
            AWS_CLOUD_FORMATION_STACK = "AWS::CloudFormation::Stack",
            AWS_ECR_REPOSITORY = "AWS::ECR::Repository",
            AWS_S3_BUCKET = "AWS::S3::Bucket",
            AWS_S3_OBJECT = "AWS::S3::Object",
        }
    }

    values! {
        /// `SourceAwsConfigurationAccountType` of `AWS::DevOpsAgent::Association`.
        SourceAwsConfigurationAccountType {
            SOURCE = "source",
        }
    }

    values! {
        /// `Tools` of `AWS::DevOpsAgent::Association`.
        Tools {
            ALERTING = "alerting",
            ANNOTATIONS = "annotations",
            ASSERTS = "asserts",
            CLOUDWATCH = "cloudwatch",
            DASHBOARD = "dashboard",
            DATASOURCE = "datasource",
            ELASTICSEARCH = "elasticsearch",
            EXAMPLES = "examples",
            INCIDENT = "incident",
            LOKI = "loki",
            NAVIGATION = "navigation",
            ONCALL = "oncall",
            PROMETHEUS = "prometheus",
            PYROSCOPE = "pyroscope",
            RENDERING = "rendering",
            RUNPANELQUERY = "runpanelquery",
            SEARCH = "search",
            SEARCHLOGS = "searchlogs",
            SIFT = "sift",
        }
    }
}

resource! {
    /// `AWS::DevOpsAgent::PrivateConnection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-privateconnection.html).
    PrivateConnection = "AWS::DevOpsAgent::PrivateConnection", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", connection_configuration: private_connection::ConnectionConfiguration = "ConnectionConfiguration");
    set {
        /// `Certificate`: 1 to 32 768 characters. Update: in place.
        certificate: Str = "Certificate";
        /// `ConnectionConfiguration`. Update: replaces.
        connection_configuration: private_connection::ConnectionConfiguration = "ConnectionConfiguration";
        /// `Name`: 3 to 30 characters, `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<private_connection::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CertificateExpiryTime`
        certificate_expiry_time: Str = "CertificateExpiryTime";
        /// `Status`
        status: Str = "Status";
    }
    ref name;
}

/// Property types of `AWS::DevOpsAgent::PrivateConnection`.
pub mod private_connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_space::Tag;

    property! {
        /// `ConnectionConfiguration` of `AWS::DevOpsAgent::PrivateConnection`.
        ConnectionConfiguration;
        new ();
        set {
            /// `SelfManaged`. Update: replaces.
            self_managed: SelfManagedMode = "SelfManaged";
            /// `ServiceManaged`. Update: replaces.
            service_managed: ServiceManagedMode = "ServiceManaged";
        }
    }

    property! {
        /// `SelfManagedMode` of `AWS::DevOpsAgent::PrivateConnection`.
        SelfManagedMode;
        new (resource_configuration_id: Str = "ResourceConfigurationId");
        set {
        }
    }

    property! {
        /// `ServiceManagedMode` of `AWS::DevOpsAgent::PrivateConnection`.
        ServiceManagedMode;
        new_with ServiceManagedModeRequired {
            /// `HostAddress`: 3 to 255 characters, `^[a-zA-Z0-9.:\-]+$`. Update: replaces.
            host_address: Str = "HostAddress",
            /// `VpcId`: 5 to 50 characters, `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Update: replaces.
            vpc_id: Ec2VpcId = "VpcId",
        }
        set {
            /// `DnsResolution`. Update: replaces.
            dns_resolution: DnsResolution = "DnsResolution";
            /// `IpAddressType`. Update: replaces.
            ip_address_type: IpAddressType = "IpAddressType";
            /// `Ipv4AddressesPerEni`: 1 to 62. Update: replaces.
            ipv4_addresses_per_eni: Int = "Ipv4AddressesPerEni";
            /// `PortRanges`: 1 to 11 items, `^((\d{1,5}\-\d{1,5})|(\d+))$`. Update: replaces.
            port_ranges: List<Str> = "PortRanges";
            /// `SecurityGroupIds`: 1 to 5 items, 11 to 20 characters, `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`: 1 to 20 items, 15 to 24 characters, `^subnet-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Update: replaces.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    values! {
        /// `DnsResolution` of `AWS::DevOpsAgent::PrivateConnection`.
        DnsResolution {
            PUBLIC = "PUBLIC",
            IN_VPC = "IN_VPC",
        }
    }

    values! {
        /// `IpAddressType` of `AWS::DevOpsAgent::PrivateConnection`.
        IpAddressType {
            IPV4 = "IPV4",
            IPV6 = "IPV6",
            DUAL_STACK = "DUAL_STACK",
        }
    }
}

resource! {
    /// `AWS::DevOpsAgent::Service`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html).
    Service = "AWS::DevOpsAgent::Service", Ref = Str;
    tags "Tags" List;
    new (service_type: service::ServiceType = "ServiceType");
    set {
        /// `ExchangeUrlPrivateConnectionName`: 3 to 30 characters, `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Update: replaces.
        exchange_url_private_connection_name: Str = "ExchangeUrlPrivateConnectionName";
        /// `KmsKeyArn`: 1 to 2048 characters. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Name`: 1 to 255 characters, `^[\p{L}\p{N} _-]+$`. Update: in place.
        name: Str = "Name";
        /// `PrivateConnectionName`: 3 to 30 characters, `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Update: replaces.
        private_connection_name: Str = "PrivateConnectionName";
        /// `ServiceDetails`. Update: in place.
        service_details: service::ServiceDetails = "ServiceDetails";
        /// `ServiceType`. Update: replaces.
        service_type: service::ServiceType = "ServiceType";
        /// `Tags`: no item twice. Update: in place.
        tags: List<service::Tag> = "Tags";
        /// `TargetUrlPrivateConnectionName`: 3 to 30 characters, `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Update: replaces.
        target_url_private_connection_name: Str = "TargetUrlPrivateConnectionName";
    }
    get {
        /// `AccessibleResources`
        accessible_resources: List<Str> = "AccessibleResources";
        /// `AdditionalServiceDetails`
        additional_service_details: Json = "AdditionalServiceDetails";
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref service_id;
}

/// Property types of `AWS::DevOpsAgent::Service`.
pub mod service {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_space::Tag;

    property! {
        /// `ApiKeyDetails` of `AWS::DevOpsAgent::Service`.
        ApiKeyDetails;
        new_with ApiKeyDetailsRequired {
            /// `ApiKeyName`: `^[a-zA-Z0-9_\s-]+$`. Update: in place.
            api_key_name: Str = "ApiKeyName",
            /// `ApiKeyValue`: `^[!-~]([ \t]*[!-~])*$`. Update: in place.
            api_key_value: Str = "ApiKeyValue",
            /// `ApiKeyHeader`: `^[a-zA-Z0-9-]+$`. Update: in place.
            api_key_header: Str = "ApiKeyHeader",
        }
        set {
        }
    }

    property! {
        /// `AzureIdentityServiceDetails` of `AWS::DevOpsAgent::Service`.
        AzureIdentityServiceDetails;
        new_with AzureIdentityServiceDetailsRequired {
            /// `TenantId`. Update: may replace.
            tenant_id: Str = "TenantId",
            /// `ClientId`. Update: may replace.
            client_id: Str = "ClientId",
            /// `WebIdentityRoleArn`: `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.+$`. Update: may replace.
            web_identity_role_arn: IamRoleArn = "WebIdentityRoleArn",
            /// `WebIdentityTokenAudiences`: at least 1 items. Update: may replace.
            web_identity_token_audiences: List<Str> = "WebIdentityTokenAudiences",
        }
        set {
        }
    }

    property! {
        /// `BearerTokenDetails` of `AWS::DevOpsAgent::Service`.
        BearerTokenDetails;
        new_with BearerTokenDetailsRequired {
            /// `TokenName`: `^[a-zA-Z0-9_\s-]+$`. Update: in place.
            token_name: Str = "TokenName",
            /// `TokenValue`: `^[\S]+$`. Update: in place.
            token_value: Str = "TokenValue",
        }
        set {
            /// `AuthorizationHeader`: `^[a-zA-Z0-9-]+$`, default `"Authorization"`. Update: in place.
            authorization_header: Str = "AuthorizationHeader";
        }
    }

    property! {
        /// `DynatraceAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
        DynatraceAuthorizationConfig;
        new ();
        set {
            /// `OAuthClientCredentials`. Update: may replace.
            oauth_client_credentials: OAuthClientDetails = "OAuthClientCredentials";
        }
    }

    property! {
        /// `DynatraceServiceDetails` of `AWS::DevOpsAgent::Service`.
        DynatraceServiceDetails;
        new (account_urn: Str = "AccountUrn");
        set {
            /// `AuthorizationConfig`. Update: may replace.
            authorization_config: DynatraceAuthorizationConfig = "AuthorizationConfig";
        }
    }

    property! {
        /// `GitHubAppVerificationDetails` of `AWS::DevOpsAgent::Service`.
        GitHubAppVerificationDetails;
        new (token_value: Str = "TokenValue", app_variant: AppVariant = "AppVariant");
        set {
            /// `OrganizationName`: 1 to 39 characters, `^[a-zA-Z0-9](?:-?[a-zA-Z0-9])*$`. Update: may replace.
            organization_name: Str = "OrganizationName";
            /// `TargetUrl`: 1 to 2048 characters. Update: may replace.
            target_url: Str = "TargetUrl";
        }
    }

    property! {
        /// `GitHubDetails` of `AWS::DevOpsAgent::Service`.
        GitHubDetails;
        new ();
        set {
            /// `AppVerification`. Update: may replace.
            app_verification: GitHubAppVerificationDetails = "AppVerification";
            /// `DirectAccess`. Update: may replace.
            direct_access: GitHubPatDetails = "DirectAccess";
        }
    }

    property! {
        /// `GitHubPatDetails` of `AWS::DevOpsAgent::Service`.
        GitHubPatDetails;
        new (token_value: Str = "TokenValue");
        set {
            /// `OrganizationName`: 1 to 39 characters, `^[a-zA-Z0-9](?:-?[a-zA-Z0-9])*$`. Update: may replace.
            organization_name: Str = "OrganizationName";
            /// `TargetUrl`: 1 to 2048 characters. Update: may replace.
            target_url: Str = "TargetUrl";
        }
    }

    property! {
        /// `GitLabDetails` of `AWS::DevOpsAgent::Service`.
        GitLabDetails;
        new_with GitLabDetailsRequired {
            /// `TargetUrl`. Update: in place.
            target_url: Str = "TargetUrl",
            /// `TokenType`. Update: in place.
            token_type: TokenType = "TokenType",
            /// `TokenValue`: `^[a-zA-Z0-9._-]+$`. Update: in place.
            token_value: Str = "TokenValue",
        }
        set {
            /// `GroupId`. Update: in place.
            group_id: Str = "GroupId";
        }
    }

    property! {
        /// `MCPServerAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
        MCPServerAuthorizationConfig;
        new ();
        set {
            /// `ApiKey`. Update: in place.
            api_key: ApiKeyDetails = "ApiKey";
            /// `BearerToken`. Update: in place.
            bearer_token: BearerTokenDetails = "BearerToken";
            /// `OAuthClientCredentials`. Update: in place.
            oauth_client_credentials: MCPServerOAuthClientCredentialsConfig = "OAuthClientCredentials";
        }
    }

    property! {
        /// `MCPServerDetails` of `AWS::DevOpsAgent::Service`.
        MCPServerDetails;
        new_with MCPServerDetailsRequired {
            /// `Name`: `^[a-zA-Z0-9_-]+$`. Update: in place.
            name: Str = "Name",
            /// `Endpoint`: `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Update: in place.
            endpoint: Str = "Endpoint",
            /// `AuthorizationConfig`. Update: in place.
            authorization_config: MCPServerAuthorizationConfig = "AuthorizationConfig",
        }
        set {
            /// `Description`: at most 500 characters. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `MCPServerGrafanaAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
        MCPServerGrafanaAuthorizationConfig;
        new (bearer_token: BearerTokenDetails = "BearerToken");
        set {
        }
    }

    property! {
        /// `MCPServerGrafanaDetails` of `AWS::DevOpsAgent::Service`.
        MCPServerGrafanaDetails;
        new_with MCPServerGrafanaDetailsRequired {
            /// `Name`: `^[a-zA-Z0-9_-]+$`. Update: in place.
            name: Str = "Name",
            /// `Endpoint`: `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Update: in place.
            endpoint: Str = "Endpoint",
            /// `AuthorizationConfig`. Update: in place.
            authorization_config: MCPServerGrafanaAuthorizationConfig = "AuthorizationConfig",
        }
        set {
            /// `Description`: at most 500 characters. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `MCPServerOAuthClientCredentialsConfig` of `AWS::DevOpsAgent::Service`.
        MCPServerOAuthClientCredentialsConfig;
        new_with MCPServerOAuthClientCredentialsConfigRequired {
            /// `ClientId`. Update: in place.
            client_id: Str = "ClientId",
            /// `ClientSecret`. Update: in place.
            client_secret: Str = "ClientSecret",
            /// `ExchangeUrl`: `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Update: in place.
            exchange_url: Str = "ExchangeUrl",
        }
        set {
            /// `ClientName`. Update: in place.
            client_name: Str = "ClientName";
            /// `ExchangeParameters`. Update: in place.
            exchange_parameters: Json = "ExchangeParameters";
            /// `Scopes`. Update: in place.
            scopes: List<Str> = "Scopes";
        }
    }

    property! {
        /// `MCPServerSigV4AuthorizationConfig` of `AWS::DevOpsAgent::Service`.
        MCPServerSigV4AuthorizationConfig;
        new_with MCPServerSigV4AuthorizationConfigRequired {
            /// `Region`: `^(\*|[a-z]{2,4}(-[a-z]+)+-\d+)$`. Update: in place.
            region: Str = "Region",
            /// `Service`: 1 to 100 characters. Update: in place.
            service: Str = "Service",
        }
        set {
            /// `CustomHeaders`. Update: in place.
            custom_headers: Map<Str> = "CustomHeaders";
            /// `McpRoleArn`: `^arn:aws:iam::\d{12}:role/[a-zA-Z0-9+=,.@_/-]+$`. Update: in place.
            mcp_role_arn: IamRoleArn = "McpRoleArn";
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `MCPServerSigV4Details` of `AWS::DevOpsAgent::Service`.
        MCPServerSigV4Details;
        new_with MCPServerSigV4DetailsRequired {
            /// `Name`: `^[a-zA-Z0-9_-]+$`. Update: in place.
            name: Str = "Name",
            /// `Endpoint`: `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Update: in place.
            endpoint: Str = "Endpoint",
            /// `AuthorizationConfig`. Update: in place.
            authorization_config: MCPServerSigV4AuthorizationConfig = "AuthorizationConfig",
        }
        set {
            /// `Description`: at most 500 characters. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `MCPServerSplunkAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
        MCPServerSplunkAuthorizationConfig;
        new (bearer_token: BearerTokenDetails = "BearerToken");
        set {
        }
    }

    property! {
        /// `MCPServerSplunkDetails` of `AWS::DevOpsAgent::Service`.
        MCPServerSplunkDetails;
        new_with MCPServerSplunkDetailsRequired {
            /// `Name`: `^[a-zA-Z0-9_-]+$`. Update: may replace.
            name: Str = "Name",
            /// `Endpoint`: `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Update: may replace.
            endpoint: Str = "Endpoint",
            /// `AuthorizationConfig`. Update: may replace.
            authorization_config: MCPServerSplunkAuthorizationConfig = "AuthorizationConfig",
        }
        set {
            /// `Description`: at most 500 characters. Update: may replace.
            description: Str = "Description";
        }
    }

    property! {
        /// `NewRelicApiKeyConfig` of `AWS::DevOpsAgent::Service`.
        NewRelicApiKeyConfig;
        new_with NewRelicApiKeyConfigRequired {
            /// `ApiKey`: `^NRAK-[A-Z0-9]+$`. Update: in place.
            api_key: Str = "ApiKey",
            /// `AccountId`: `^[0-9]+$`. Update: in place.
            account_id: Str = "AccountId",
            /// `Region`. Update: in place.
            region: Region = "Region",
        }
        set {
            /// `AlertPolicyIds`: `^[0-9]+$`. Update: in place.
            alert_policy_ids: List<Str> = "AlertPolicyIds";
            /// `ApplicationIds`: `^[0-9]+$`. Update: in place.
            application_ids: List<Str> = "ApplicationIds";
            /// `EntityGuids`: `^[a-zA-Z0-9_.-]+$`. Update: in place.
            entity_guids: List<Str> = "EntityGuids";
        }
    }

    property! {
        /// `NewRelicAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
        NewRelicAuthorizationConfig;
        new (api_key: NewRelicApiKeyConfig = "ApiKey");
        set {
        }
    }

    property! {
        /// `NewRelicServiceDetails` of `AWS::DevOpsAgent::Service`.
        NewRelicServiceDetails;
        new (authorization_config: NewRelicAuthorizationConfig = "AuthorizationConfig");
        set {
        }
    }

    property! {
        /// `OAuthClientDetails` of `AWS::DevOpsAgent::Service`.
        OAuthClientDetails;
        new_with OAuthClientDetailsRequired {
            /// `ClientId`. Update: may replace.
            client_id: Str = "ClientId",
            /// `ClientSecret`. Update: may replace.
            client_secret: Str = "ClientSecret",
        }
        set {
            /// `ClientName`. Update: may replace.
            client_name: Str = "ClientName";
            /// `ExchangeParameters`. Update: may replace.
            exchange_parameters: Json = "ExchangeParameters";
        }
    }

    property! {
        /// `PagerDutyAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
        PagerDutyAuthorizationConfig;
        new ();
        set {
            /// `OAuthClientCredentials`. Update: may replace.
            oauth_client_credentials: OAuthClientDetails = "OAuthClientCredentials";
        }
    }

    property! {
        /// `PagerDutyDetails` of `AWS::DevOpsAgent::Service`.
        PagerDutyDetails;
        new (scopes: List<Str> = "Scopes", authorization_config: PagerDutyAuthorizationConfig = "AuthorizationConfig");
        set {
        }
    }

    property! {
        /// `ServiceDetails` of `AWS::DevOpsAgent::Service`.
        ServiceDetails;
        new ();
        set {
            /// `AzureIdentity`. Update: may replace.
            azure_identity: AzureIdentityServiceDetails = "AzureIdentity";
            /// `Dynatrace`. Update: may replace.
            dynatrace: DynatraceServiceDetails = "Dynatrace";
            /// `GitHub`. Update: may replace.
            git_hub: GitHubDetails = "GitHub";
            /// `GitLab`. Update: in place.
            git_lab: GitLabDetails = "GitLab";
            /// `MCPServer`. Update: in place.
            mcp_server: MCPServerDetails = "MCPServer";
            /// `MCPServerGrafana`. Update: in place.
            mcp_server_grafana: MCPServerGrafanaDetails = "MCPServerGrafana";
            /// `MCPServerNewRelic`. Update: in place.
            mcp_server_new_relic: NewRelicServiceDetails = "MCPServerNewRelic";
            /// `MCPServerSigV4`. Update: in place.
            mcp_server_sig_v4: MCPServerSigV4Details = "MCPServerSigV4";
            /// `MCPServerSplunk`. Update: may replace.
            mcp_server_splunk: MCPServerSplunkDetails = "MCPServerSplunk";
            /// `PagerDuty`. Update: may replace.
            pager_duty: PagerDutyDetails = "PagerDuty";
            /// `ServiceNow`. Update: may replace.
            service_now: ServiceNowServiceDetails = "ServiceNow";
        }
    }

    property! {
        /// `ServiceNowAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
        ServiceNowAuthorizationConfig;
        new ();
        set {
            /// `OAuthClientCredentials`. Update: may replace.
            oauth_client_credentials: OAuthClientDetails = "OAuthClientCredentials";
        }
    }

    property! {
        /// `ServiceNowServiceDetails` of `AWS::DevOpsAgent::Service`.
        ServiceNowServiceDetails;
        new (instance_url: Str = "InstanceUrl");
        set {
            /// `AuthorizationConfig`. Update: may replace.
            authorization_config: ServiceNowAuthorizationConfig = "AuthorizationConfig";
        }
    }

    values! {
        /// `AppVariant` of `AWS::DevOpsAgent::Service`.
        AppVariant {
            READ_ONLY = "READ_ONLY",
            READ_WRITE = "READ_WRITE",
            CUSTOM_APP = "CUSTOM_APP",
        }
    }

    values! {
        /// `Region` of `AWS::DevOpsAgent::Service`.
        Region {
            US = "US",
            EU = "EU",
        }
    }

    values! {
        /// `ServiceType` of `AWS::DevOpsAgent::Service`.
        ServiceType {
            DYNATRACE = "dynatrace",
            MCPSERVER = "mcpserver",
            MCPSERVERSPLUNK = "mcpserversplunk",
            MCPSERVERNEWRELIC = "mcpservernewrelic",
            GITLAB = "gitlab",
            GITHUB = "github",
            SERVICENOW = "servicenow",
            PAGERDUTY = "pagerduty",
            AZUREIDENTITY = "azureidentity",
            MCPSERVERSIGV4 = "mcpserversigv4",
            MCPSERVERGRAFANA = "mcpservergrafana",
        }
    }

    values! {
        /// `TokenType` of `AWS::DevOpsAgent::Service`.
        TokenType {
            PERSONAL = "personal",
            GROUP = "group",
        }
    }
}

resource! {
    /// `AWS::DevOpsAgent::Trigger`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-trigger.html).
    Trigger = "AWS::DevOpsAgent::Trigger", Ref = Str;
    new_with TriggerRequired {
        /// `AgentSpaceId`: 1 to 255 characters. Update: replaces.
        agent_space_id: Str = "AgentSpaceId",
        /// `Type`: 1 to 64 characters. Update: replaces.
        type_: trigger::Type = "Type",
        /// `Condition`. Update: replaces.
        condition: trigger::Condition = "Condition",
        /// `Action`. Update: replaces.
        action: Json = "Action",
    }
    set {
        /// `Action`. Update: replaces.
        action: Json = "Action";
        /// `AgentSpaceId`: 1 to 255 characters. Update: replaces.
        agent_space_id: Str = "AgentSpaceId";
        /// `Condition`. Update: replaces.
        condition: trigger::Condition = "Condition";
        /// `Status`: 1 to 64 characters, default `"Active"`. Update: in place.
        status: trigger::Status = "Status";
        /// `Type`: 1 to 64 characters. Update: replaces.
        type_: trigger::Type = "Type";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `TriggerId`
        trigger_id: Str = "TriggerId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::DevOpsAgent::Trigger`.
pub mod trigger {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Condition` of `AWS::DevOpsAgent::Trigger`.
        Condition;
        new (schedule: Schedule = "Schedule");
        set {
        }
    }

    property! {
        /// `Schedule` of `AWS::DevOpsAgent::Trigger`.
        Schedule;
        new (expression: Str = "Expression");
        set {
        }
    }

    values! {
        /// `Status` of `AWS::DevOpsAgent::Trigger`.
        Status {
            ACTIVE = "Active",
            INACTIVE = "Inactive",
        }
    }

    values! {
        /// `Type` of `AWS::DevOpsAgent::Trigger`.
        Type {
            TIME_BASED = "TIME_BASED",
        }
    }
}
