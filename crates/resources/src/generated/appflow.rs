// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AppFlow`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AppFlow::Connector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connector.html).
    Connector = "AWS::AppFlow::Connector", Ref = Str;
    new (connector_provisioning_type: Str = "ConnectorProvisioningType", connector_provisioning_config: connector::ConnectorProvisioningConfig = "ConnectorProvisioningConfig");
    set {
        /// `ConnectorLabel`: at most 512 characters, `[a-zA-Z0-9][\w!@#.-]+`. Update: replaces.
        connector_label: Str = "ConnectorLabel";
        /// `ConnectorProvisioningConfig`. Update: in place.
        connector_provisioning_config: connector::ConnectorProvisioningConfig = "ConnectorProvisioningConfig";
        /// `ConnectorProvisioningType`: 1 to 256 characters, `[a-zA-Z0-9][\w!@#.-]+`. Update: in place.
        connector_provisioning_type: Str = "ConnectorProvisioningType";
        /// `Description`: at most 2048 characters, `[\s\w/!@#+=.-]*`. Update: in place.
        description: Str = "Description";
    }
    get {
        /// `ConnectorArn`
        connector_arn: Arn = "ConnectorArn";
    }
    ref connector_label;
}

/// Property types of `AWS::AppFlow::Connector`.
pub mod connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConnectorProvisioningConfig` of `AWS::AppFlow::Connector`.
        ConnectorProvisioningConfig;
        new ();
        set {
            /// `Lambda`. Update: in place.
            lambda: LambdaConnectorProvisioningConfig = "Lambda";
        }
    }

    property! {
        /// `LambdaConnectorProvisioningConfig` of `AWS::AppFlow::Connector`.
        LambdaConnectorProvisioningConfig;
        new (lambda_arn: Arn = "LambdaArn");
        set {
        }
    }
}

resource! {
    /// `AWS::AppFlow::ConnectorProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html).
    ConnectorProfile = "AWS::AppFlow::ConnectorProfile", Ref = Str;
    new (connector_profile_name: Str = "ConnectorProfileName", connection_mode: connector_profile::ConnectionMode = "ConnectionMode", connector_type: connector_profile::ConnectorType = "ConnectorType");
    set {
        /// `ConnectionMode`. Update: in place.
        connection_mode: connector_profile::ConnectionMode = "ConnectionMode";
        /// `ConnectorLabel`: at most 256 characters, `[\w!@#.-]+`. Update: replaces.
        connector_label: Str = "ConnectorLabel";
        /// `ConnectorProfileConfig`. Update: in place.
        connector_profile_config: connector_profile::ConnectorProfileConfig = "ConnectorProfileConfig";
        /// `ConnectorProfileName`: at most 256 characters, `[\w/!@#+=.-]+`. Update: replaces.
        connector_profile_name: Str = "ConnectorProfileName";
        /// `ConnectorType`. Update: replaces.
        connector_type: connector_profile::ConnectorType = "ConnectorType";
        /// `KMSArn`: 20 to 2048 characters, `arn:aws:kms:.*:[0-9]+:.*`. Update: in place.
        kms_arn: KmsKeyArn = "KMSArn";
    }
    get {
        /// `ConnectorProfileArn`
        connector_profile_arn: Arn = "ConnectorProfileArn";
        /// `CredentialsArn`
        credentials_arn: Arn = "CredentialsArn";
    }
    ref connector_profile_name;
}

/// Property types of `AWS::AppFlow::ConnectorProfile`.
pub mod connector_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AmplitudeConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        AmplitudeConnectorProfileCredentials;
        new_with AmplitudeConnectorProfileCredentialsRequired {
            /// `ApiKey`: at most 256 characters, `\S+`. Update: in place.
            api_key: Str = "ApiKey",
            /// `SecretKey`: at most 256 characters, `\S+`. Update: in place.
            secret_key: Str = "SecretKey",
        }
        set {
        }
    }

    property! {
        /// `ApiKeyCredentials` of `AWS::AppFlow::ConnectorProfile`.
        ApiKeyCredentials;
        new (api_key: Str = "ApiKey");
        set {
            /// `ApiSecretKey`: at most 256 characters, `\S+`. Update: in place.
            api_secret_key: Str = "ApiSecretKey";
        }
    }

    property! {
        /// `BasicAuthCredentials` of `AWS::AppFlow::ConnectorProfile`.
        BasicAuthCredentials;
        new_with BasicAuthCredentialsRequired {
            /// `Username`: at most 512 characters, `\S+`. Update: in place.
            username: Str = "Username",
            /// `Password`: at most 512 characters, `\S+`. Update: in place.
            password: Str = "Password",
        }
        set {
        }
    }

    property! {
        /// `ConnectorOAuthRequest` of `AWS::AppFlow::ConnectorProfile`.
        ConnectorOAuthRequest;
        new ();
        set {
            /// `AuthCode`: at most 4096 characters, `^\S+$`. Update: in place.
            auth_code: Str = "AuthCode";
            /// `RedirectUri`: at most 512 characters, `^\S+$`. Update: in place.
            redirect_uri: Str = "RedirectUri";
        }
    }

    property! {
        /// `ConnectorProfileConfig` of `AWS::AppFlow::ConnectorProfile`.
        ConnectorProfileConfig;
        new ();
        set {
            /// `ConnectorProfileCredentials`. Update: in place.
            connector_profile_credentials: ConnectorProfileCredentials = "ConnectorProfileCredentials";
            /// `ConnectorProfileProperties`. Update: in place.
            connector_profile_properties: ConnectorProfileProperties = "ConnectorProfileProperties";
        }
    }

    property! {
        /// `ConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        ConnectorProfileCredentials;
        new ();
        set {
            /// `Amplitude`. Update: in place.
            amplitude: AmplitudeConnectorProfileCredentials = "Amplitude";
            /// `CustomConnector`. Update: in place.
            custom_connector: CustomConnectorProfileCredentials = "CustomConnector";
            /// `Datadog`. Update: in place.
            datadog: DatadogConnectorProfileCredentials = "Datadog";
            /// `Dynatrace`. Update: in place.
            dynatrace: DynatraceConnectorProfileCredentials = "Dynatrace";
            /// `GoogleAnalytics`. Update: in place.
            google_analytics: GoogleAnalyticsConnectorProfileCredentials = "GoogleAnalytics";
            /// `InforNexus`. Update: in place.
            infor_nexus: InforNexusConnectorProfileCredentials = "InforNexus";
            /// `Marketo`. Update: in place.
            marketo: MarketoConnectorProfileCredentials = "Marketo";
            /// `Pardot`. Update: in place.
            pardot: PardotConnectorProfileCredentials = "Pardot";
            /// `Redshift`. Update: in place.
            redshift: RedshiftConnectorProfileCredentials = "Redshift";
            /// `SAPOData`. Update: in place.
            sapo_data: SAPODataConnectorProfileCredentials = "SAPOData";
            /// `Salesforce`. Update: in place.
            salesforce: SalesforceConnectorProfileCredentials = "Salesforce";
            /// `ServiceNow`. Update: in place.
            service_now: ServiceNowConnectorProfileCredentials = "ServiceNow";
            /// `Singular`. Update: in place.
            singular: SingularConnectorProfileCredentials = "Singular";
            /// `Slack`. Update: in place.
            slack: SlackConnectorProfileCredentials = "Slack";
            /// `Snowflake`. Update: in place.
            snowflake: SnowflakeConnectorProfileCredentials = "Snowflake";
            /// `Trendmicro`. Update: in place.
            trendmicro: TrendmicroConnectorProfileCredentials = "Trendmicro";
            /// `Veeva`. Update: in place.
            veeva: VeevaConnectorProfileCredentials = "Veeva";
            /// `Zendesk`. Update: in place.
            zendesk: ZendeskConnectorProfileCredentials = "Zendesk";
        }
    }

    property! {
        /// `ConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        ConnectorProfileProperties;
        new ();
        set {
            /// `CustomConnector`. Update: in place.
            custom_connector: CustomConnectorProfileProperties = "CustomConnector";
            /// `Datadog`. Update: in place.
            datadog: DatadogConnectorProfileProperties = "Datadog";
            /// `Dynatrace`. Update: in place.
            dynatrace: DynatraceConnectorProfileProperties = "Dynatrace";
            /// `InforNexus`. Update: in place.
            infor_nexus: InforNexusConnectorProfileProperties = "InforNexus";
            /// `Marketo`. Update: in place.
            marketo: MarketoConnectorProfileProperties = "Marketo";
            /// `Pardot`. Update: in place.
            pardot: PardotConnectorProfileProperties = "Pardot";
            /// `Redshift`. Update: in place.
            redshift: RedshiftConnectorProfileProperties = "Redshift";
            /// `SAPOData`. Update: in place.
            sapo_data: SAPODataConnectorProfileProperties = "SAPOData";
            /// `Salesforce`. Update: in place.
            salesforce: SalesforceConnectorProfileProperties = "Salesforce";
            /// `ServiceNow`. Update: in place.
            service_now: ServiceNowConnectorProfileProperties = "ServiceNow";
            /// `Slack`. Update: in place.
            slack: SlackConnectorProfileProperties = "Slack";
            /// `Snowflake`. Update: in place.
            snowflake: SnowflakeConnectorProfileProperties = "Snowflake";
            /// `Veeva`. Update: in place.
            veeva: VeevaConnectorProfileProperties = "Veeva";
            /// `Zendesk`. Update: in place.
            zendesk: ZendeskConnectorProfileProperties = "Zendesk";
        }
    }

    property! {
        /// `CustomAuthCredentials` of `AWS::AppFlow::ConnectorProfile`.
        CustomAuthCredentials;
        new (custom_authentication_type: Str = "CustomAuthenticationType");
        set {
            /// `CredentialsMap`. Update: in place.
            credentials_map: Map<Str> = "CredentialsMap";
        }
    }

    property! {
        /// `CustomConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        CustomConnectorProfileCredentials;
        new (authentication_type: AuthenticationType = "AuthenticationType");
        set {
            /// `ApiKey`. Update: in place.
            api_key: ApiKeyCredentials = "ApiKey";
            /// `Basic`. Update: in place.
            basic: BasicAuthCredentials = "Basic";
            /// `Custom`. Update: in place.
            custom: CustomAuthCredentials = "Custom";
            /// `Oauth2`. Update: in place.
            oauth2: OAuth2Credentials = "Oauth2";
        }
    }

    property! {
        /// `CustomConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        CustomConnectorProfileProperties;
        new ();
        set {
            /// `OAuth2Properties`. Update: in place.
            oauth2_properties: OAuth2Properties = "OAuth2Properties";
            /// `ProfileProperties`. Update: in place.
            profile_properties: Map<Str> = "ProfileProperties";
        }
    }

    property! {
        /// `DatadogConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        DatadogConnectorProfileCredentials;
        new_with DatadogConnectorProfileCredentialsRequired {
            /// `ApiKey`: at most 256 characters, `\S+`. Update: in place.
            api_key: Str = "ApiKey",
            /// `ApplicationKey`: at most 512 characters, `\S+`. Update: in place.
            application_key: Str = "ApplicationKey",
        }
        set {
        }
    }

    property! {
        /// `DatadogConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        DatadogConnectorProfileProperties;
        new (instance_url: Str = "InstanceUrl");
        set {
        }
    }

    property! {
        /// `DynatraceConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        DynatraceConnectorProfileCredentials;
        new (api_token: Str = "ApiToken");
        set {
        }
    }

    property! {
        /// `DynatraceConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        DynatraceConnectorProfileProperties;
        new (instance_url: Str = "InstanceUrl");
        set {
        }
    }

    property! {
        /// `GoogleAnalyticsConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        GoogleAnalyticsConnectorProfileCredentials;
        new_with GoogleAnalyticsConnectorProfileCredentialsRequired {
            /// `ClientId`: at most 512 characters, `\S+`. Update: in place.
            client_id: Str = "ClientId",
            /// `ClientSecret`: at most 512 characters, `\S+`. Update: in place.
            client_secret: Str = "ClientSecret",
        }
        set {
            /// `AccessToken`: at most 4096 characters, `\S+`. Update: in place.
            access_token: Str = "AccessToken";
            /// `ConnectorOAuthRequest`. Update: in place.
            connector_oauth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest";
            /// `RefreshToken`: at most 4096 characters, `\S+`. Update: in place.
            refresh_token: Str = "RefreshToken";
        }
    }

    property! {
        /// `InforNexusConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        InforNexusConnectorProfileCredentials;
        new_with InforNexusConnectorProfileCredentialsRequired {
            /// `AccessKeyId`: at most 256 characters, `\S+`. Update: in place.
            access_key_id: Str = "AccessKeyId",
            /// `UserId`: at most 512 characters, `\S+`. Update: in place.
            user_id: Str = "UserId",
            /// `SecretAccessKey`: at most 512 characters, `\S+`. Update: in place.
            secret_access_key: Str = "SecretAccessKey",
            /// `Datakey`: at most 512 characters, `\S+`. Update: in place.
            datakey: Str = "Datakey",
        }
        set {
        }
    }

    property! {
        /// `InforNexusConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        InforNexusConnectorProfileProperties;
        new (instance_url: Str = "InstanceUrl");
        set {
        }
    }

    property! {
        /// `MarketoConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        MarketoConnectorProfileCredentials;
        new_with MarketoConnectorProfileCredentialsRequired {
            /// `ClientId`: at most 512 characters, `\S+`. Update: in place.
            client_id: Str = "ClientId",
            /// `ClientSecret`: at most 512 characters, `\S+`. Update: in place.
            client_secret: Str = "ClientSecret",
        }
        set {
            /// `AccessToken`: at most 4096 characters, `\S+`. Update: in place.
            access_token: Str = "AccessToken";
            /// `ConnectorOAuthRequest`. Update: in place.
            connector_oauth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest";
        }
    }

    property! {
        /// `MarketoConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        MarketoConnectorProfileProperties;
        new (instance_url: Str = "InstanceUrl");
        set {
        }
    }

    property! {
        /// `OAuth2Credentials` of `AWS::AppFlow::ConnectorProfile`.
        OAuth2Credentials;
        new ();
        set {
            /// `AccessToken`: at most 4096 characters, `\S+`. Update: in place.
            access_token: Str = "AccessToken";
            /// `ClientId`: at most 512 characters, `\S+`. Update: in place.
            client_id: Str = "ClientId";
            /// `ClientSecret`: at most 512 characters, `\S+`. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `OAuthRequest`. Update: in place.
            oauth_request: ConnectorOAuthRequest = "OAuthRequest";
            /// `RefreshToken`: at most 4096 characters, `\S+`. Update: in place.
            refresh_token: Str = "RefreshToken";
        }
    }

    property! {
        /// `OAuth2Properties` of `AWS::AppFlow::ConnectorProfile`.
        OAuth2Properties;
        new ();
        set {
            /// `OAuth2GrantType`. Update: in place.
            oauth2_grant_type: OAuth2GrantType = "OAuth2GrantType";
            /// `TokenUrl`: at most 256 characters. Update: in place.
            token_url: Str = "TokenUrl";
            /// `TokenUrlCustomProperties`. Update: in place.
            token_url_custom_properties: Map<Str> = "TokenUrlCustomProperties";
        }
    }

    property! {
        /// `OAuthCredentials` of `AWS::AppFlow::ConnectorProfile`.
        OAuthCredentials;
        new ();
        set {
            /// `AccessToken`: at most 4096 characters, `\S+`. Update: in place.
            access_token: Str = "AccessToken";
            /// `ClientId`: at most 512 characters, `\S+`. Update: in place.
            client_id: Str = "ClientId";
            /// `ClientSecret`: at most 512 characters, `\S+`. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `ConnectorOAuthRequest`. Update: in place.
            connector_oauth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest";
            /// `RefreshToken`: at most 4096 characters, `\S+`. Update: in place.
            refresh_token: Str = "RefreshToken";
        }
    }

    property! {
        /// `OAuthProperties` of `AWS::AppFlow::ConnectorProfile`.
        OAuthProperties;
        new ();
        set {
            /// `AuthCodeUrl`: at most 256 characters. Update: in place.
            auth_code_url: Str = "AuthCodeUrl";
            /// `OAuthScopes`: no item twice, at most 128 characters, `[/\w]*`. Update: in place.
            oauth_scopes: List<Str> = "OAuthScopes";
            /// `TokenUrl`: at most 256 characters. Update: in place.
            token_url: Str = "TokenUrl";
        }
    }

    property! {
        /// `PardotConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        PardotConnectorProfileCredentials;
        new ();
        set {
            /// `AccessToken`: at most 4096 characters, `\S+`. Update: in place.
            access_token: Str = "AccessToken";
            /// `ClientCredentialsArn`: 20 to 2048 characters, `arn:aws:secretsmanager:.*:[0-9]+:.*`. Update: in place.
            client_credentials_arn: Str = "ClientCredentialsArn";
            /// `ConnectorOAuthRequest`. Update: in place.
            connector_oauth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest";
            /// `RefreshToken`: at most 4096 characters, `\S+`. Update: in place.
            refresh_token: Str = "RefreshToken";
        }
    }

    property! {
        /// `PardotConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        PardotConnectorProfileProperties;
        new (business_unit_id: Str = "BusinessUnitId");
        set {
            /// `InstanceUrl`: at most 256 characters, `\S+`. Update: in place.
            instance_url: Str = "InstanceUrl";
            /// `IsSandboxEnvironment`. Update: in place.
            is_sandbox_environment: Bool = "IsSandboxEnvironment";
        }
    }

    property! {
        /// `RedshiftConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        RedshiftConnectorProfileCredentials;
        new ();
        set {
            /// `Password`: at most 512 characters, `\S+`. Update: in place.
            password: Str = "Password";
            /// `Username`: at most 512 characters, `\S+`. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `RedshiftConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        RedshiftConnectorProfileProperties;
        new (bucket_name: S3BucketName = "BucketName", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `BucketPrefix`: at most 128 characters. Update: in place.
            bucket_prefix: Str = "BucketPrefix";
            /// `ClusterIdentifier`: at most 512 characters, `\S+`. Update: in place.
            cluster_identifier: Str = "ClusterIdentifier";
            /// `DataApiRoleArn`: at most 512 characters, `arn:aws:iam:.*:[0-9]+:.*`. Update: in place.
            data_api_role_arn: IamRoleArn = "DataApiRoleArn";
            /// `DatabaseName`: at most 512 characters, `\S+`. Update: in place.
            database_name: Str = "DatabaseName";
            /// `DatabaseUrl`: at most 512 characters, `\S+`. Update: in place.
            database_url: Str = "DatabaseUrl";
            /// `IsRedshiftServerless`. Update: in place.
            is_redshift_serverless: Bool = "IsRedshiftServerless";
            /// `WorkgroupName`: at most 512 characters, `\S+`. Update: in place.
            workgroup_name: Str = "WorkgroupName";
        }
    }

    property! {
        /// `SAPODataConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        SAPODataConnectorProfileCredentials;
        new ();
        set {
            /// `BasicAuthCredentials`. Update: in place.
            basic_auth_credentials: BasicAuthCredentials = "BasicAuthCredentials";
            /// `OAuthCredentials`. Update: in place.
            oauth_credentials: OAuthCredentials = "OAuthCredentials";
        }
    }

    property! {
        /// `SAPODataConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        SAPODataConnectorProfileProperties;
        new ();
        set {
            /// `ApplicationHostUrl`: at most 256 characters. Update: in place.
            application_host_url: Str = "ApplicationHostUrl";
            /// `ApplicationServicePath`: at most 512 characters, `\S+`. Update: in place.
            application_service_path: Str = "ApplicationServicePath";
            /// `ClientNumber`: 3 characters, `^\d{3}$`. Update: in place.
            client_number: Str = "ClientNumber";
            /// `DisableSSO`. Update: in place.
            disable_sso: Bool = "DisableSSO";
            /// `LogonLanguage`: at most 2 characters, `^[a-zA-Z0-9_]*$`. Update: in place.
            logon_language: Str = "LogonLanguage";
            /// `OAuthProperties`. Update: in place.
            oauth_properties: OAuthProperties = "OAuthProperties";
            /// `PortNumber`: 1 to 65 535. Update: in place.
            port_number: Int = "PortNumber";
            /// `PrivateLinkServiceName`: at most 512 characters, `\S+`. Update: in place.
            private_link_service_name: Str = "PrivateLinkServiceName";
        }
    }

    property! {
        /// `SalesforceConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        SalesforceConnectorProfileCredentials;
        new ();
        set {
            /// `AccessToken`: at most 4096 characters, `\S+`. Update: in place.
            access_token: Str = "AccessToken";
            /// `ClientCredentialsArn`: 20 to 2048 characters, `arn:aws:secretsmanager:.*:[0-9]+:.*`. Update: in place.
            client_credentials_arn: Str = "ClientCredentialsArn";
            /// `ConnectorOAuthRequest`. Update: in place.
            connector_oauth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest";
            /// `JwtToken`: at most 8000 characters. Update: in place.
            jwt_token: Str = "JwtToken";
            /// `OAuth2GrantType`. Update: in place.
            oauth2_grant_type: OAuth2GrantType = "OAuth2GrantType";
            /// `RefreshToken`: at most 4096 characters, `\S+`. Update: in place.
            refresh_token: Str = "RefreshToken";
        }
    }

    property! {
        /// `SalesforceConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        SalesforceConnectorProfileProperties;
        new ();
        set {
            /// `InstanceUrl`: at most 256 characters, `\S+`. Update: in place.
            instance_url: Str = "InstanceUrl";
            /// `isSandboxEnvironment`. Update: in place.
            is_sandbox_environment: Bool = "isSandboxEnvironment";
            /// `usePrivateLinkForMetadataAndAuthorization`. Update: in place.
            use_private_link_for_metadata_and_authorization: Bool = "usePrivateLinkForMetadataAndAuthorization";
        }
    }

    property! {
        /// `ServiceNowConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        ServiceNowConnectorProfileCredentials;
        new ();
        set {
            /// `OAuth2Credentials`. Update: in place.
            oauth2_credentials: OAuth2Credentials = "OAuth2Credentials";
            /// `Password`: at most 512 characters, `\S+`. Update: in place.
            password: Str = "Password";
            /// `Username`: at most 512 characters, `\S+`. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `ServiceNowConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        ServiceNowConnectorProfileProperties;
        new (instance_url: Str = "InstanceUrl");
        set {
        }
    }

    property! {
        /// `SingularConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        SingularConnectorProfileCredentials;
        new (api_key: Str = "ApiKey");
        set {
        }
    }

    property! {
        /// `SlackConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        SlackConnectorProfileCredentials;
        new_with SlackConnectorProfileCredentialsRequired {
            /// `ClientId`: at most 512 characters, `\S+`. Update: in place.
            client_id: Str = "ClientId",
            /// `ClientSecret`: at most 512 characters, `\S+`. Update: in place.
            client_secret: Str = "ClientSecret",
        }
        set {
            /// `AccessToken`: at most 4096 characters, `\S+`. Update: in place.
            access_token: Str = "AccessToken";
            /// `ConnectorOAuthRequest`. Update: in place.
            connector_oauth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest";
        }
    }

    property! {
        /// `SlackConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        SlackConnectorProfileProperties;
        new (instance_url: Str = "InstanceUrl");
        set {
        }
    }

    property! {
        /// `SnowflakeConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        SnowflakeConnectorProfileCredentials;
        new_with SnowflakeConnectorProfileCredentialsRequired {
            /// `Username`: at most 512 characters, `\S+`. Update: in place.
            username: Str = "Username",
            /// `Password`: at most 512 characters, `\S+`. Update: in place.
            password: Str = "Password",
        }
        set {
        }
    }

    property! {
        /// `SnowflakeConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        SnowflakeConnectorProfileProperties;
        new_with SnowflakeConnectorProfilePropertiesRequired {
            /// `Warehouse`: at most 512 characters, `[\s\w/!@#+=.-]*`. Update: in place.
            warehouse: Str = "Warehouse",
            /// `Stage`: at most 512 characters, `\S+`. Update: in place.
            stage: Str = "Stage",
            /// `BucketName`: 3 to 63 characters, `\S+`. Update: in place.
            bucket_name: S3BucketName = "BucketName",
        }
        set {
            /// `AccountName`: at most 512 characters, `\S+`. Update: in place.
            account_name: Str = "AccountName";
            /// `BucketPrefix`: at most 128 characters. Update: in place.
            bucket_prefix: Str = "BucketPrefix";
            /// `PrivateLinkServiceName`: at most 512 characters, `\S+`. Update: in place.
            private_link_service_name: Str = "PrivateLinkServiceName";
            /// `Region`: at most 64 characters, `\S+`. Update: in place.
            region: Str = "Region";
        }
    }

    property! {
        /// `TrendmicroConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        TrendmicroConnectorProfileCredentials;
        new (api_secret_key: Str = "ApiSecretKey");
        set {
        }
    }

    property! {
        /// `VeevaConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        VeevaConnectorProfileCredentials;
        new_with VeevaConnectorProfileCredentialsRequired {
            /// `Username`: at most 512 characters, `\S+`. Update: in place.
            username: Str = "Username",
            /// `Password`: at most 512 characters, `\S+`. Update: in place.
            password: Str = "Password",
        }
        set {
        }
    }

    property! {
        /// `VeevaConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        VeevaConnectorProfileProperties;
        new (instance_url: Str = "InstanceUrl");
        set {
        }
    }

    property! {
        /// `ZendeskConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
        ZendeskConnectorProfileCredentials;
        new_with ZendeskConnectorProfileCredentialsRequired {
            /// `ClientId`: at most 512 characters, `\S+`. Update: in place.
            client_id: Str = "ClientId",
            /// `ClientSecret`: at most 512 characters, `\S+`. Update: in place.
            client_secret: Str = "ClientSecret",
        }
        set {
            /// `AccessToken`: at most 4096 characters, `\S+`. Update: in place.
            access_token: Str = "AccessToken";
            /// `ConnectorOAuthRequest`. Update: in place.
            connector_oauth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest";
        }
    }

    property! {
        /// `ZendeskConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
        ZendeskConnectorProfileProperties;
        new (instance_url: Str = "InstanceUrl");
        set {
        }
    }

    values! {
        /// `AuthenticationType` of `AWS::AppFlow::ConnectorProfile`.
        AuthenticationType {
            OAUTH2 = "OAUTH2",
            APIKEY = "APIKEY",
            BASIC = "BASIC",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `ConnectionMode` of `AWS::AppFlow::ConnectorProfile`.
        ConnectionMode {
            PUBLIC = "Public",
            PRIVATE = "Private",
        }
    }

    values! {
        /// `ConnectorType` of `AWS::AppFlow::ConnectorProfile`.
        ConnectorType {
            SALESFORCE = "Salesforce",
            PARDOT = "Pardot",
            SINGULAR = "Singular",
            SLACK = "Slack",
            REDSHIFT = "Redshift",
            MARKETO = "Marketo",
            GOOGLEANALYTICS = "Googleanalytics",
            ZENDESK = "Zendesk",
            SERVICENOW = "Servicenow",
            SAPO_DATA = "SAPOData",
            DATADOG = "Datadog",
            TRENDMICRO = "Trendmicro",
            SNOWFLAKE = "Snowflake",
            DYNATRACE = "Dynatrace",
            INFORNEXUS = "Infornexus",
            AMPLITUDE = "Amplitude",
            VEEVA = "Veeva",
            CUSTOM_CONNECTOR = "CustomConnector",
        }
    }

    values! {
        /// `OAuth2GrantType` of `AWS::AppFlow::ConnectorProfile`.
        OAuth2GrantType {
            CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
            AUTHORIZATION_CODE = "AUTHORIZATION_CODE",
            JWT_BEARER = "JWT_BEARER",
        }
    }
}

resource! {
    /// `AWS::AppFlow::Flow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html).
    Flow = "AWS::AppFlow::Flow", Ref = Str;
    tags "Tags" List;
    new_with FlowRequired {
        /// `FlowName`: 1 to 256 characters, `[a-zA-Z0-9][\w!@#.-]+`. Update: replaces.
        flow_name: Str = "FlowName",
        /// `Tasks`. Update: in place.
        tasks: List<flow::Task> = "Tasks",
        /// `SourceFlowConfig`. Update: in place.
        source_flow_config: flow::SourceFlowConfig = "SourceFlowConfig",
        /// `DestinationFlowConfigList`. Update: in place.
        destination_flow_config_list: List<flow::DestinationFlowConfig> = "DestinationFlowConfigList",
        /// `TriggerConfig`. Update: in place.
        trigger_config: flow::TriggerConfig = "TriggerConfig",
    }
    set {
        /// `Description`: at most 2048 characters, `[\w!@#\-.?,\s]*`. Update: in place.
        description: Str = "Description";
        /// `DestinationFlowConfigList`. Update: in place.
        destination_flow_config_list: List<flow::DestinationFlowConfig> = "DestinationFlowConfigList";
        /// `FlowName`: 1 to 256 characters, `[a-zA-Z0-9][\w!@#.-]+`. Update: replaces.
        flow_name: Str = "FlowName";
        /// `FlowStatus`. Update: in place.
        flow_status: flow::FlowStatus = "FlowStatus";
        /// `KMSArn`: 20 to 2048 characters, `arn:aws:kms:.*:[0-9]+:.*`. Update: replaces.
        kms_arn: KmsKeyArn = "KMSArn";
        /// `MetadataCatalogConfig`. Update: in place.
        metadata_catalog_config: flow::MetadataCatalogConfig = "MetadataCatalogConfig";
        /// `SourceFlowConfig`. Update: in place.
        source_flow_config: flow::SourceFlowConfig = "SourceFlowConfig";
        /// `Tags`. Update: in place.
        tags: List<flow::Tag> = "Tags";
        /// `Tasks`. Update: in place.
        tasks: List<flow::Task> = "Tasks";
        /// `TriggerConfig`. Update: in place.
        trigger_config: flow::TriggerConfig = "TriggerConfig";
    }
    get {
        /// `FlowArn`
        flow_arn: Arn = "FlowArn";
    }
    ref flow_name;
}

/// Property types of `AWS::AppFlow::Flow`.
pub mod flow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AggregationConfig` of `AWS::AppFlow::Flow`.
        AggregationConfig;
        new ();
        set {
            /// `AggregationType`. Update: in place.
            aggregation_type: AggregationType = "AggregationType";
            /// `TargetFileSize`. Update: in place.
            target_file_size: Int = "TargetFileSize";
        }
    }

    property! {
        /// `AmplitudeSourceProperties` of `AWS::AppFlow::Flow`.
        AmplitudeSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `ConnectorOperator` of `AWS::AppFlow::Flow`.
        ConnectorOperator;
        new ();
        set {
            /// `Amplitude`. Update: in place.
            amplitude: AmplitudeConnectorOperator = "Amplitude";
            /// `CustomConnector`. Update: in place.
            custom_connector: Operator = "CustomConnector";
            /// `Datadog`. Update: in place.
            datadog: DatadogConnectorOperator = "Datadog";
            /// `Dynatrace`. Update: in place.
            dynatrace: DynatraceConnectorOperator = "Dynatrace";
            /// `GoogleAnalytics`. Update: in place.
            google_analytics: GoogleAnalyticsConnectorOperator = "GoogleAnalytics";
            /// `InforNexus`. Update: in place.
            infor_nexus: InforNexusConnectorOperator = "InforNexus";
            /// `Marketo`. Update: in place.
            marketo: MarketoConnectorOperator = "Marketo";
            /// `Pardot`. Update: in place.
            pardot: PardotConnectorOperator = "Pardot";
            /// `S3`. Update: in place.
            s3: S3ConnectorOperator = "S3";
            /// `SAPOData`. Update: in place.
            sapo_data: SAPODataConnectorOperator = "SAPOData";
            /// `Salesforce`. Update: in place.
            salesforce: SalesforceConnectorOperator = "Salesforce";
            /// `ServiceNow`. Update: in place.
            service_now: ServiceNowConnectorOperator = "ServiceNow";
            /// `Singular`. Update: in place.
            singular: SingularConnectorOperator = "Singular";
            /// `Slack`. Update: in place.
            slack: SlackConnectorOperator = "Slack";
            /// `Trendmicro`. Update: in place.
            trendmicro: TrendmicroConnectorOperator = "Trendmicro";
            /// `Veeva`. Update: in place.
            veeva: VeevaConnectorOperator = "Veeva";
            /// `Zendesk`. Update: in place.
            zendesk: ZendeskConnectorOperator = "Zendesk";
        }
    }

    property! {
        /// `CustomConnectorDestinationProperties` of `AWS::AppFlow::Flow`.
        CustomConnectorDestinationProperties;
        new (entity_name: Str = "EntityName");
        set {
            /// `CustomProperties`. Update: in place.
            custom_properties: Map<Str> = "CustomProperties";
            /// `ErrorHandlingConfig`. Update: in place.
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig";
            /// `IdFieldNames`: at most 128 characters, `^\S+$`. Update: in place.
            id_field_names: List<Str> = "IdFieldNames";
            /// `WriteOperationType`. Update: in place.
            write_operation_type: WriteOperationType = "WriteOperationType";
        }
    }

    property! {
        /// `CustomConnectorSourceProperties` of `AWS::AppFlow::Flow`.
        CustomConnectorSourceProperties;
        new (entity_name: Str = "EntityName");
        set {
            /// `CustomProperties`. Update: in place.
            custom_properties: Map<Str> = "CustomProperties";
            /// `DataTransferApi`. Update: in place.
            data_transfer_api: DataTransferApi = "DataTransferApi";
        }
    }

    property! {
        /// `DataTransferApi` of `AWS::AppFlow::Flow`.
        DataTransferApi;
        new (name: Str = "Name", type_: Type = "Type");
        set {
        }
    }

    property! {
        /// `DatadogSourceProperties` of `AWS::AppFlow::Flow`.
        DatadogSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `DestinationConnectorProperties` of `AWS::AppFlow::Flow`.
        DestinationConnectorProperties;
        new ();
        set {
            /// `CustomConnector`. Update: in place.
            custom_connector: CustomConnectorDestinationProperties = "CustomConnector";
            /// `EventBridge`. Update: in place.
            event_bridge: EventBridgeDestinationProperties = "EventBridge";
            /// `LookoutMetrics`. Update: in place.
            lookout_metrics: LookoutMetricsDestinationProperties = "LookoutMetrics";
            /// `Marketo`. Update: in place.
            marketo: MarketoDestinationProperties = "Marketo";
            /// `Redshift`. Update: in place.
            redshift: RedshiftDestinationProperties = "Redshift";
            /// `S3`. Update: in place.
            s3: S3DestinationProperties = "S3";
            /// `SAPOData`. Update: in place.
            sapo_data: SAPODataDestinationProperties = "SAPOData";
            /// `Salesforce`. Update: in place.
            salesforce: SalesforceDestinationProperties = "Salesforce";
            /// `Snowflake`. Update: in place.
            snowflake: SnowflakeDestinationProperties = "Snowflake";
            /// `Upsolver`. Update: in place.
            upsolver: UpsolverDestinationProperties = "Upsolver";
            /// `Zendesk`. Update: in place.
            zendesk: ZendeskDestinationProperties = "Zendesk";
        }
    }

    property! {
        /// `DestinationFlowConfig` of `AWS::AppFlow::Flow`.
        DestinationFlowConfig;
        new (connector_type: ConnectorType = "ConnectorType", destination_connector_properties: DestinationConnectorProperties = "DestinationConnectorProperties");
        set {
            /// `ApiVersion`: at most 256 characters, `\S+`. Update: in place.
            api_version: Str = "ApiVersion";
            /// `ConnectorProfileName`: at most 256 characters, `[\w/!@#+=.-]+`. Update: in place.
            connector_profile_name: Str = "ConnectorProfileName";
        }
    }

    property! {
        /// `DynatraceSourceProperties` of `AWS::AppFlow::Flow`.
        DynatraceSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `ErrorHandlingConfig` of `AWS::AppFlow::Flow`.
        ErrorHandlingConfig;
        new ();
        set {
            /// `BucketName`: 3 to 63 characters, `\S+`. Update: in place.
            bucket_name: S3BucketName = "BucketName";
            /// `BucketPrefix`: at most 512 characters. Update: in place.
            bucket_prefix: Str = "BucketPrefix";
            /// `FailOnFirstError`. Update: in place.
            fail_on_first_error: Bool = "FailOnFirstError";
        }
    }

    property! {
        /// `EventBridgeDestinationProperties` of `AWS::AppFlow::Flow`.
        EventBridgeDestinationProperties;
        new (object: Str = "Object");
        set {
            /// `ErrorHandlingConfig`. Update: in place.
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig";
        }
    }

    property! {
        /// `GlueDataCatalog` of `AWS::AppFlow::Flow`.
        GlueDataCatalog;
        new_with GlueDataCatalogRequired {
            /// `RoleArn`: at most 512 characters, `arn:aws:iam:.*:[0-9]+:.*`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
            /// `DatabaseName`: at most 255 characters. Update: in place.
            database_name: Str = "DatabaseName",
            /// `TablePrefix`: at most 128 characters. Update: in place.
            table_prefix: Str = "TablePrefix",
        }
        set {
        }
    }

    property! {
        /// `GoogleAnalyticsSourceProperties` of `AWS::AppFlow::Flow`.
        GoogleAnalyticsSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `IncrementalPullConfig` of `AWS::AppFlow::Flow`.
        IncrementalPullConfig;
        new ();
        set {
            /// `DatetimeTypeFieldName`: at most 256 characters. Update: in place.
            datetime_type_field_name: Str = "DatetimeTypeFieldName";
        }
    }

    property! {
        /// `InforNexusSourceProperties` of `AWS::AppFlow::Flow`.
        InforNexusSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `LookoutMetricsDestinationProperties` of `AWS::AppFlow::Flow`.
        LookoutMetricsDestinationProperties;
        new ();
        set {
            /// `Object`: at most 512 characters, `\S+`. Update: in place.
            object: Str = "Object";
        }
    }

    property! {
        /// `MarketoDestinationProperties` of `AWS::AppFlow::Flow`.
        MarketoDestinationProperties;
        new (object: Str = "Object");
        set {
            /// `ErrorHandlingConfig`. Update: in place.
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig";
        }
    }

    property! {
        /// `MarketoSourceProperties` of `AWS::AppFlow::Flow`.
        MarketoSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `MetadataCatalogConfig` of `AWS::AppFlow::Flow`.
        MetadataCatalogConfig;
        new ();
        set {
            /// `GlueDataCatalog`. Update: in place.
            glue_data_catalog: GlueDataCatalog = "GlueDataCatalog";
        }
    }

    property! {
        /// `PardotSourceProperties` of `AWS::AppFlow::Flow`.
        PardotSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `PrefixConfig` of `AWS::AppFlow::Flow`.
        PrefixConfig;
        new ();
        set {
            /// `PathPrefixHierarchy`. Update: in place.
            path_prefix_hierarchy: List<PathPrefix> = "PathPrefixHierarchy";
            /// `PrefixFormat`. Update: in place.
            prefix_format: PrefixFormat = "PrefixFormat";
            /// `PrefixType`. Update: in place.
            prefix_type: PrefixType = "PrefixType";
        }
    }

    property! {
        /// `RedshiftDestinationProperties` of `AWS::AppFlow::Flow`.
        RedshiftDestinationProperties;
        new_with RedshiftDestinationPropertiesRequired {
            /// `Object`: at most 512 characters, `\S+`. Update: in place.
            object: Str = "Object",
            /// `IntermediateBucketName`: 3 to 63 characters, `\S+`. Update: in place.
            intermediate_bucket_name: S3BucketName = "IntermediateBucketName",
        }
        set {
            /// `BucketPrefix`: at most 512 characters. Update: in place.
            bucket_prefix: Str = "BucketPrefix";
            /// `ErrorHandlingConfig`. Update: in place.
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig";
        }
    }

    property! {
        /// `S3DestinationProperties` of `AWS::AppFlow::Flow`.
        S3DestinationProperties;
        new (bucket_name: S3BucketName = "BucketName");
        set {
            /// `BucketPrefix`: at most 512 characters. Update: in place.
            bucket_prefix: Str = "BucketPrefix";
            /// `S3OutputFormatConfig`. Update: in place.
            s3_output_format_config: S3OutputFormatConfig = "S3OutputFormatConfig";
        }
    }

    property! {
        /// `S3InputFormatConfig` of `AWS::AppFlow::Flow`.
        S3InputFormatConfig;
        new ();
        set {
            /// `S3InputFileType`. Update: in place.
            s3_input_file_type: S3InputFileType = "S3InputFileType";
        }
    }

    property! {
        /// `S3OutputFormatConfig` of `AWS::AppFlow::Flow`.
        S3OutputFormatConfig;
        new ();
        set {
            /// `AggregationConfig`. Update: in place.
            aggregation_config: AggregationConfig = "AggregationConfig";
            /// `FileType`. Update: in place.
            file_type: FileType = "FileType";
            /// `PrefixConfig`. Update: in place.
            prefix_config: PrefixConfig = "PrefixConfig";
            /// `PreserveSourceDataTyping`. Update: in place.
            preserve_source_data_typing: Bool = "PreserveSourceDataTyping";
        }
    }

    property! {
        /// `S3SourceProperties` of `AWS::AppFlow::Flow`.
        S3SourceProperties;
        new_with S3SourcePropertiesRequired {
            /// `BucketName`: 3 to 63 characters, `\S+`. Update: in place.
            bucket_name: S3BucketName = "BucketName",
            /// `BucketPrefix`: at most 512 characters. Update: in place.
            bucket_prefix: Str = "BucketPrefix",
        }
        set {
            /// `S3InputFormatConfig`. Update: in place.
            s3_input_format_config: S3InputFormatConfig = "S3InputFormatConfig";
        }
    }

    property! {
        /// `SAPODataDestinationProperties` of `AWS::AppFlow::Flow`.
        SAPODataDestinationProperties;
        new (object_path: Str = "ObjectPath");
        set {
            /// `ErrorHandlingConfig`. Update: in place.
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig";
            /// `IdFieldNames`: at most 128 characters, `^\S+$`. Update: in place.
            id_field_names: List<Str> = "IdFieldNames";
            /// `SuccessResponseHandlingConfig`. Update: in place.
            success_response_handling_config: SuccessResponseHandlingConfig = "SuccessResponseHandlingConfig";
            /// `WriteOperationType`. Update: in place.
            write_operation_type: WriteOperationType = "WriteOperationType";
        }
    }

    property! {
        /// `SAPODataPaginationConfig` of `AWS::AppFlow::Flow`.
        SAPODataPaginationConfig;
        new (max_page_size: Int = "maxPageSize");
        set {
        }
    }

    property! {
        /// `SAPODataParallelismConfig` of `AWS::AppFlow::Flow`.
        SAPODataParallelismConfig;
        new (max_parallelism: Int = "maxParallelism");
        set {
        }
    }

    property! {
        /// `SAPODataSourceProperties` of `AWS::AppFlow::Flow`.
        SAPODataSourceProperties;
        new (object_path: Str = "ObjectPath");
        set {
            /// `paginationConfig`. Update: in place.
            pagination_config: SAPODataPaginationConfig = "paginationConfig";
            /// `parallelismConfig`. Update: in place.
            parallelism_config: SAPODataParallelismConfig = "parallelismConfig";
        }
    }

    property! {
        /// `SalesforceDestinationProperties` of `AWS::AppFlow::Flow`.
        SalesforceDestinationProperties;
        new (object: Str = "Object");
        set {
            /// `DataTransferApi`. Update: in place.
            data_transfer_api: SalesforceDestinationPropertiesDataTransferApi = "DataTransferApi";
            /// `ErrorHandlingConfig`. Update: in place.
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig";
            /// `IdFieldNames`: at most 128 characters, `^\S+$`. Update: in place.
            id_field_names: List<Str> = "IdFieldNames";
            /// `WriteOperationType`. Update: in place.
            write_operation_type: WriteOperationType = "WriteOperationType";
        }
    }

    property! {
        /// `SalesforceSourceProperties` of `AWS::AppFlow::Flow`.
        SalesforceSourceProperties;
        new (object: Str = "Object");
        set {
            /// `DataTransferApi`. Update: in place.
            data_transfer_api: SalesforceDestinationPropertiesDataTransferApi = "DataTransferApi";
            /// `EnableDynamicFieldUpdate`. Update: in place.
            enable_dynamic_field_update: Bool = "EnableDynamicFieldUpdate";
            /// `IncludeDeletedRecords`. Update: in place.
            include_deleted_records: Bool = "IncludeDeletedRecords";
        }
    }

    property! {
        /// `ScheduledTriggerProperties` of `AWS::AppFlow::Flow`.
        ScheduledTriggerProperties;
        new (schedule_expression: Str = "ScheduleExpression");
        set {
            /// `DataPullMode`. Update: in place.
            data_pull_mode: DataPullMode = "DataPullMode";
            /// `FirstExecutionFrom`. Update: in place.
            first_execution_from: Num = "FirstExecutionFrom";
            /// `FlowErrorDeactivationThreshold`: 1 to 100. Update: in place.
            flow_error_deactivation_threshold: Int = "FlowErrorDeactivationThreshold";
            /// `ScheduleEndTime`. Update: in place.
            schedule_end_time: Num = "ScheduleEndTime";
            /// `ScheduleOffset`: 0 to 36 000. Update: in place.
            schedule_offset: Num = "ScheduleOffset";
            /// `ScheduleStartTime`. Update: in place.
            schedule_start_time: Num = "ScheduleStartTime";
            /// `TimeZone`: at most 256 characters. Update: in place.
            time_zone: Str = "TimeZone";
        }
    }

    property! {
        /// `ServiceNowSourceProperties` of `AWS::AppFlow::Flow`.
        ServiceNowSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `SingularSourceProperties` of `AWS::AppFlow::Flow`.
        SingularSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `SlackSourceProperties` of `AWS::AppFlow::Flow`.
        SlackSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `SnowflakeDestinationProperties` of `AWS::AppFlow::Flow`.
        SnowflakeDestinationProperties;
        new_with SnowflakeDestinationPropertiesRequired {
            /// `Object`: at most 512 characters, `\S+`. Update: in place.
            object: Str = "Object",
            /// `IntermediateBucketName`: 3 to 63 characters, `\S+`. Update: in place.
            intermediate_bucket_name: S3BucketName = "IntermediateBucketName",
        }
        set {
            /// `BucketPrefix`: at most 512 characters. Update: in place.
            bucket_prefix: Str = "BucketPrefix";
            /// `ErrorHandlingConfig`. Update: in place.
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig";
        }
    }

    property! {
        /// `SourceConnectorProperties` of `AWS::AppFlow::Flow`.
        SourceConnectorProperties;
        new ();
        set {
            /// `Amplitude`. Update: in place.
            amplitude: AmplitudeSourceProperties = "Amplitude";
            /// `CustomConnector`. Update: in place.
            custom_connector: CustomConnectorSourceProperties = "CustomConnector";
            /// `Datadog`. Update: in place.
            datadog: DatadogSourceProperties = "Datadog";
            /// `Dynatrace`. Update: in place.
            dynatrace: DynatraceSourceProperties = "Dynatrace";
            /// `GoogleAnalytics`. Update: in place.
            google_analytics: GoogleAnalyticsSourceProperties = "GoogleAnalytics";
            /// `InforNexus`. Update: in place.
            infor_nexus: InforNexusSourceProperties = "InforNexus";
            /// `Marketo`. Update: in place.
            marketo: MarketoSourceProperties = "Marketo";
            /// `Pardot`. Update: in place.
            pardot: PardotSourceProperties = "Pardot";
            /// `S3`. Update: in place.
            s3: S3SourceProperties = "S3";
            /// `SAPOData`. Update: in place.
            sapo_data: SAPODataSourceProperties = "SAPOData";
            /// `Salesforce`. Update: in place.
            salesforce: SalesforceSourceProperties = "Salesforce";
            /// `ServiceNow`. Update: in place.
            service_now: ServiceNowSourceProperties = "ServiceNow";
            /// `Singular`. Update: in place.
            singular: SingularSourceProperties = "Singular";
            /// `Slack`. Update: in place.
            slack: SlackSourceProperties = "Slack";
            /// `Trendmicro`. Update: in place.
            trendmicro: TrendmicroSourceProperties = "Trendmicro";
            /// `Veeva`. Update: in place.
            veeva: VeevaSourceProperties = "Veeva";
            /// `Zendesk`. Update: in place.
            zendesk: ZendeskSourceProperties = "Zendesk";
        }
    }

    property! {
        /// `SourceFlowConfig` of `AWS::AppFlow::Flow`.
        SourceFlowConfig;
        new (connector_type: ConnectorType = "ConnectorType", source_connector_properties: SourceConnectorProperties = "SourceConnectorProperties");
        set {
            /// `ApiVersion`: at most 256 characters, `\S+`. Update: in place.
            api_version: Str = "ApiVersion";
            /// `ConnectorProfileName`: at most 256 characters, `[\w/!@#+=.-]+`. Update: in place.
            connector_profile_name: Str = "ConnectorProfileName";
            /// `IncrementalPullConfig`. Update: in place.
            incremental_pull_config: IncrementalPullConfig = "IncrementalPullConfig";
        }
    }

    property! {
        /// `SuccessResponseHandlingConfig` of `AWS::AppFlow::Flow`.
        SuccessResponseHandlingConfig;
        new ();
        set {
            /// `BucketName`: 3 to 63 characters, `\S+`. Update: in place.
            bucket_name: S3BucketName = "BucketName";
            /// `BucketPrefix`: at most 512 characters. Update: in place.
            bucket_prefix: Str = "BucketPrefix";
        }
    }

    property! {
        /// `Tag` of `AWS::AppFlow::Flow`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Task` of `AWS::AppFlow::Flow`.
        Task;
        new (source_fields: List<Str> = "SourceFields", task_type: TaskType = "TaskType");
        set {
            /// `ConnectorOperator`. Update: in place.
            connector_operator: ConnectorOperator = "ConnectorOperator";
            /// `DestinationField`: at most 256 characters. Update: in place.
            destination_field: Str = "DestinationField";
            /// `TaskProperties`. Update: in place.
            task_properties: List<TaskPropertiesObject> = "TaskProperties";
        }
    }

    property! {
        /// `TaskPropertiesObject` of `AWS::AppFlow::Flow`.
        TaskPropertiesObject;
        new (key: OperatorPropertiesKeys = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TrendmicroSourceProperties` of `AWS::AppFlow::Flow`.
        TrendmicroSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `TriggerConfig` of `AWS::AppFlow::Flow`.
        TriggerConfig;
        new (trigger_type: TriggerType = "TriggerType");
        set {
            /// `TriggerProperties`. Update: in place.
            trigger_properties: ScheduledTriggerProperties = "TriggerProperties";
        }
    }

    property! {
        /// `UpsolverDestinationProperties` of `AWS::AppFlow::Flow`.
        UpsolverDestinationProperties;
        new (bucket_name: S3BucketName = "BucketName", s3_output_format_config: UpsolverS3OutputFormatConfig = "S3OutputFormatConfig");
        set {
            /// `BucketPrefix`: at most 512 characters. Update: in place.
            bucket_prefix: Str = "BucketPrefix";
        }
    }

    property! {
        /// `UpsolverS3OutputFormatConfig` of `AWS::AppFlow::Flow`.
        UpsolverS3OutputFormatConfig;
        new (prefix_config: PrefixConfig = "PrefixConfig");
        set {
            /// `AggregationConfig`. Update: in place.
            aggregation_config: AggregationConfig = "AggregationConfig";
            /// `FileType`. Update: in place.
            file_type: FileType = "FileType";
        }
    }

    property! {
        /// `VeevaSourceProperties` of `AWS::AppFlow::Flow`.
        VeevaSourceProperties;
        new (object: Str = "Object");
        set {
            /// `DocumentType`: at most 512 characters, `[\s\w_-]+`. Update: in place.
            document_type: Str = "DocumentType";
            /// `IncludeAllVersions`. Update: in place.
            include_all_versions: Bool = "IncludeAllVersions";
            /// `IncludeRenditions`. Update: in place.
            include_renditions: Bool = "IncludeRenditions";
            /// `IncludeSourceFiles`. Update: in place.
            include_source_files: Bool = "IncludeSourceFiles";
        }
    }

    property! {
        /// `ZendeskDestinationProperties` of `AWS::AppFlow::Flow`.
        ZendeskDestinationProperties;
        new (object: Str = "Object");
        set {
            /// `ErrorHandlingConfig`. Update: in place.
            error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig";
            /// `IdFieldNames`: at most 128 characters, `^\S+$`. Update: in place.
            id_field_names: List<Str> = "IdFieldNames";
            /// `WriteOperationType`. Update: in place.
            write_operation_type: WriteOperationType = "WriteOperationType";
        }
    }

    property! {
        /// `ZendeskSourceProperties` of `AWS::AppFlow::Flow`.
        ZendeskSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    values! {
        /// `AggregationType` of `AWS::AppFlow::Flow`.
        AggregationType {
            NONE = "None",
            SINGLE_FILE = "SingleFile",
        }
    }

    values! {
        /// `AmplitudeConnectorOperator` of `AWS::AppFlow::Flow`.
        AmplitudeConnectorOperator {
            BETWEEN = "BETWEEN",
        }
    }

    values! {
        /// `ConnectorType` of `AWS::AppFlow::Flow`.
        ConnectorType {
            SAPO_DATA = "SAPOData",
            SALESFORCE = "Salesforce",
            PARDOT = "Pardot",
            SINGULAR = "Singular",
            SLACK = "Slack",
            REDSHIFT = "Redshift",
            S3 = "S3",
            MARKETO = "Marketo",
            GOOGLEANALYTICS = "Googleanalytics",
            ZENDESK = "Zendesk",
            SERVICENOW = "Servicenow",
            DATADOG = "Datadog",
            TRENDMICRO = "Trendmicro",
            SNOWFLAKE = "Snowflake",
            DYNATRACE = "Dynatrace",
            INFORNEXUS = "Infornexus",
            AMPLITUDE = "Amplitude",
            VEEVA = "Veeva",
            CUSTOM_CONNECTOR = "CustomConnector",
            EVENT_BRIDGE = "EventBridge",
            UPSOLVER = "Upsolver",
            LOOKOUT_METRICS = "LookoutMetrics",
        }
    }

    values! {
        /// `DataPullMode` of `AWS::AppFlow::Flow`.
        DataPullMode {
            INCREMENTAL = "Incremental",
            COMPLETE = "Complete",
        }
    }

    values! {
        /// `DatadogConnectorOperator` of `AWS::AppFlow::Flow`.
        DatadogConnectorOperator {
            PROJECTION = "PROJECTION",
            BETWEEN = "BETWEEN",
            EQUAL_TO = "EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `DynatraceConnectorOperator` of `AWS::AppFlow::Flow`.
        DynatraceConnectorOperator {
            PROJECTION = "PROJECTION",
            BETWEEN = "BETWEEN",
            EQUAL_TO = "EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `FileType` of `AWS::AppFlow::Flow`.
        FileType {
            CSV = "CSV",
            JSON = "JSON",
            PARQUET = "PARQUET",
        }
    }

    values! {
        /// `FlowStatus` of `AWS::AppFlow::Flow`.
        FlowStatus {
            ACTIVE = "Active",
            SUSPENDED = "Suspended",
            DRAFT = "Draft",
        }
    }

    values! {
        /// `GoogleAnalyticsConnectorOperator` of `AWS::AppFlow::Flow`.
        GoogleAnalyticsConnectorOperator {
            PROJECTION = "PROJECTION",
            BETWEEN = "BETWEEN",
        }
    }

    values! {
        /// `InforNexusConnectorOperator` of `AWS::AppFlow::Flow`.
        InforNexusConnectorOperator {
            PROJECTION = "PROJECTION",
            BETWEEN = "BETWEEN",
            EQUAL_TO = "EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `MarketoConnectorOperator` of `AWS::AppFlow::Flow`.
        MarketoConnectorOperator {
            PROJECTION = "PROJECTION",
            LESS_THAN = "LESS_THAN",
            GREATER_THAN = "GREATER_THAN",
            BETWEEN = "BETWEEN",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `Operator` of `AWS::AppFlow::Flow`.
        Operator {
            PROJECTION = "PROJECTION",
            LESS_THAN = "LESS_THAN",
            GREATER_THAN = "GREATER_THAN",
            CONTAINS = "CONTAINS",
            BETWEEN = "BETWEEN",
            LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
            GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
            EQUAL_TO = "EQUAL_TO",
            NOT_EQUAL_TO = "NOT_EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `OperatorPropertiesKeys` of `AWS::AppFlow::Flow`.
        OperatorPropertiesKeys {
            VALUE = "VALUE",
            VALUES = "VALUES",
            DATA_TYPE = "DATA_TYPE",
            UPPER_BOUND = "UPPER_BOUND",
            LOWER_BOUND = "LOWER_BOUND",
            SOURCE_DATA_TYPE = "SOURCE_DATA_TYPE",
            DESTINATION_DATA_TYPE = "DESTINATION_DATA_TYPE",
            VALIDATION_ACTION = "VALIDATION_ACTION",
            MASK_VALUE = "MASK_VALUE",
            MASK_LENGTH = "MASK_LENGTH",
            TRUNCATE_LENGTH = "TRUNCATE_LENGTH",
            MATH_OPERATION_FIELDS_ORDER = "MATH_OPERATION_FIELDS_ORDER",
            CONCAT_FORMAT = "CONCAT_FORMAT",
            SUBFIELD_CATEGORY_MAP = "SUBFIELD_CATEGORY_MAP",
            EXCLUDE_SOURCE_FIELDS_LIST = "EXCLUDE_SOURCE_FIELDS_LIST",
            INCLUDE_NEW_FIELDS = "INCLUDE_NEW_FIELDS",
            ORDERED_PARTITION_KEYS_LIST = "ORDERED_PARTITION_KEYS_LIST",
        }
    }

    values! {
        /// `PardotConnectorOperator` of `AWS::AppFlow::Flow`.
        PardotConnectorOperator {
            PROJECTION = "PROJECTION",
            EQUAL_TO = "EQUAL_TO",
            NO_OP = "NO_OP",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        }
    }

    values! {
        /// `PathPrefix` of `AWS::AppFlow::Flow`.
        PathPrefix {
            EXECUTION_ID = "EXECUTION_ID",
            SCHEMA_VERSION = "SCHEMA_VERSION",
        }
    }

    values! {
        /// `PrefixFormat` of `AWS::AppFlow::Flow`.
        PrefixFormat {
            YEAR = "YEAR",
            MONTH = "MONTH",
            DAY = "DAY",
            HOUR = "HOUR",
            MINUTE = "MINUTE",
        }
    }

    values! {
        /// `PrefixType` of `AWS::AppFlow::Flow`.
        PrefixType {
            FILENAME = "FILENAME",
            PATH = "PATH",
            PATH_AND_FILENAME = "PATH_AND_FILENAME",
        }
    }

    values! {
        /// `S3ConnectorOperator` of `AWS::AppFlow::Flow`.
        S3ConnectorOperator {
            PROJECTION = "PROJECTION",
            LESS_THAN = "LESS_THAN",
            GREATER_THAN = "GREATER_THAN",
            BETWEEN = "BETWEEN",
            LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
            GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
            EQUAL_TO = "EQUAL_TO",
            NOT_EQUAL_TO = "NOT_EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `S3InputFileType` of `AWS::AppFlow::Flow`.
        S3InputFileType {
            CSV = "CSV",
            JSON = "JSON",
        }
    }

    values! {
        /// `SAPODataConnectorOperator` of `AWS::AppFlow::Flow`.
        SAPODataConnectorOperator {
            PROJECTION = "PROJECTION",
            LESS_THAN = "LESS_THAN",
            CONTAINS = "CONTAINS",
            GREATER_THAN = "GREATER_THAN",
            BETWEEN = "BETWEEN",
            LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
            GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
            EQUAL_TO = "EQUAL_TO",
            NOT_EQUAL_TO = "NOT_EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `SalesforceConnectorOperator` of `AWS::AppFlow::Flow`.
        SalesforceConnectorOperator {
            PROJECTION = "PROJECTION",
            LESS_THAN = "LESS_THAN",
            CONTAINS = "CONTAINS",
            GREATER_THAN = "GREATER_THAN",
            BETWEEN = "BETWEEN",
            LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
            GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
            EQUAL_TO = "EQUAL_TO",
            NOT_EQUAL_TO = "NOT_EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `SalesforceDestinationPropertiesDataTransferApi` of `AWS::AppFlow::Flow`.
        SalesforceDestinationPropertiesDataTransferApi {
            AUTOMATIC = "AUTOMATIC",
            BULKV2 = "BULKV2",
            REST_SYNC = "REST_SYNC",
        }
    }

    values! {
        /// `ServiceNowConnectorOperator` of `AWS::AppFlow::Flow`.
        ServiceNowConnectorOperator {
            PROJECTION = "PROJECTION",
            LESS_THAN = "LESS_THAN",
            CONTAINS = "CONTAINS",
            GREATER_THAN = "GREATER_THAN",
            BETWEEN = "BETWEEN",
            LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
            GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
            EQUAL_TO = "EQUAL_TO",
            NOT_EQUAL_TO = "NOT_EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `SingularConnectorOperator` of `AWS::AppFlow::Flow`.
        SingularConnectorOperator {
            PROJECTION = "PROJECTION",
            EQUAL_TO = "EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `SlackConnectorOperator` of `AWS::AppFlow::Flow`.
        SlackConnectorOperator {
            PROJECTION = "PROJECTION",
            BETWEEN = "BETWEEN",
            EQUAL_TO = "EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `TaskType` of `AWS::AppFlow::Flow`.
        TaskType {
            ARITHMETIC = "Arithmetic",
            FILTER = "Filter",
            MAP = "Map",
            MAP_ALL = "Map_all",
            MASK = "Mask",
            MERGE = "Merge",
            PASSTHROUGH = "Passthrough",
            TRUNCATE = "Truncate",
            VALIDATE = "Validate",
            PARTITION = "Partition",
        }
    }

    values! {
        /// `TrendmicroConnectorOperator` of `AWS::AppFlow::Flow`.
        TrendmicroConnectorOperator {
            PROJECTION = "PROJECTION",
            EQUAL_TO = "EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `TriggerType` of `AWS::AppFlow::Flow`.
        TriggerType {
            SCHEDULED = "Scheduled",
            EVENT = "Event",
            ON_DEMAND = "OnDemand",
        }
    }

    values! {
        /// `Type` of `AWS::AppFlow::Flow`.
        Type {
            SYNC = "SYNC",
            ASYNC = "ASYNC",
            AUTOMATIC = "AUTOMATIC",
        }
    }

    values! {
        /// `VeevaConnectorOperator` of `AWS::AppFlow::Flow`.
        VeevaConnectorOperator {
            PROJECTION = "PROJECTION",
            LESS_THAN = "LESS_THAN",
            GREATER_THAN = "GREATER_THAN",
            BETWEEN = "BETWEEN",
            LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
            GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
            EQUAL_TO = "EQUAL_TO",
            NOT_EQUAL_TO = "NOT_EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `WriteOperationType` of `AWS::AppFlow::Flow`.
        WriteOperationType {
            INSERT = "INSERT",
            UPSERT = "UPSERT",
            UPDATE = "UPDATE",
            DELETE = "DELETE",
        }
    }

    values! {
        /// `ZendeskConnectorOperator` of `AWS::AppFlow::Flow`.
        ZendeskConnectorOperator {
            PROJECTION = "PROJECTION",
            GREATER_THAN = "GREATER_THAN",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }
}
