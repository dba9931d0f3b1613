// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AppSync`: 13 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AppSync::Api`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-api.html).
    Api = "AWS::AppSync::Api", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `EventConfig`. Update: in place.
        event_config: api::EventConfig = "EventConfig";
        /// `Name`: 1 to 50 characters, `[A-Za-z0-9_\-\ ]+`. Update: in place.
        name: Str = "Name";
        /// `OwnerContact`: 1 to 250 characters, `[A-Za-z0-9_\-\ \.]+`. Update: in place.
        owner_contact: Str = "OwnerContact";
        /// `Tags`: no item twice. Update: in place.
        tags: List<api::Tag> = "Tags";
    }
    get {
        /// `ApiId`
        api_id: Str = "ApiId";
        /// `Dns`
        dns: Json = "Dns";
        /// `Dns.Http`
        dns_http: Str = "Dns.Http";
        /// `Dns.Realtime`
        dns_realtime: Str = "Dns.Realtime";
    }
    ref api_arn;
}

/// Property types of `AWS::AppSync::Api`.
pub mod api {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AuthMode` of `AWS::AppSync::Api`.
        AuthMode;
        new ();
        set {
            /// `AuthType`. Update: in place.
            auth_type: AuthenticationType = "AuthType";
        }
    }

    property! {
        /// `AuthProvider` of `AWS::AppSync::Api`.
        AuthProvider;
        new (auth_type: AuthenticationType = "AuthType");
        set {
            /// `CognitoConfig`. Update: in place.
            cognito_config: CognitoConfig = "CognitoConfig";
            /// `LambdaAuthorizerConfig`. Update: in place.
            lambda_authorizer_config: LambdaAuthorizerConfig = "LambdaAuthorizerConfig";
            /// `OpenIDConnectConfig`. Update: in place.
            open_id_connect_config: OpenIDConnectConfig = "OpenIDConnectConfig";
        }
    }

    property! {
        /// `CognitoConfig` of `AWS::AppSync::Api`.
        CognitoConfig;
        new_with CognitoConfigRequired {
            /// `UserPoolId`. Update: in place.
            user_pool_id: Str = "UserPoolId",
            /// `AwsRegion`. Update: in place.
            aws_region: Str = "AwsRegion",
        }
        set {
            /// `AppIdClientRegex`. Update: in place.
            app_id_client_regex: Str = "AppIdClientRegex";
        }
    }

    property! {
        /// `EventConfig` of `AWS::AppSync::Api`.
        EventConfig;
        new_with EventConfigRequired {
            /// `AuthProviders`. Update: in place.
            auth_providers: List<AuthProvider> = "AuthProviders",
            /// `ConnectionAuthModes`. Update: in place.
            connection_auth_modes: List<AuthMode> = "ConnectionAuthModes",
            /// `DefaultPublishAuthModes`. Update: in place.
            default_publish_auth_modes: List<AuthMode> = "DefaultPublishAuthModes",
            /// `DefaultSubscribeAuthModes`. Update: in place.
            default_subscribe_auth_modes: List<AuthMode> = "DefaultSubscribeAuthModes",
        }
        set {
            /// `LogConfig`. Update: in place.
            log_config: EventLogConfig = "LogConfig";
        }
    }

    property! {
        /// `EventLogConfig` of `AWS::AppSync::Api`.
        EventLogConfig;
        new (log_level: EventLogLevel = "LogLevel", cloud_watch_logs_role_arn: IamRoleArn = "CloudWatchLogsRoleArn");
        set {
        }
    }

    property! {
        /// `LambdaAuthorizerConfig` of `AWS::AppSync::Api`.
        LambdaAuthorizerConfig;
        new (authorizer_uri: Str = "AuthorizerUri");
        set {
            /// `AuthorizerResultTtlInSeconds`: 0 to 3600. Update: in place.
            authorizer_result_ttl_in_seconds: Int = "AuthorizerResultTtlInSeconds";
            /// `IdentityValidationExpression`. Update: in place.
            identity_validation_expression: Str = "IdentityValidationExpression";
        }
    }

    property! {
        /// `OpenIDConnectConfig` of `AWS::AppSync::Api`.
        OpenIDConnectConfig;
        new (issuer: Str = "Issuer");
        set {
            /// `AuthTTL`. Update: in place.
            auth_ttl: Num = "AuthTTL";
            /// `ClientId`. Update: in place.
            client_id: Str = "ClientId";
            /// `IatTTL`. Update: in place.
            iat_ttl: Num = "IatTTL";
        }
    }

    property! {
        /// `Tag` of `AWS::AppSync::Api`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AuthenticationType` of `AWS::AppSync::Api`.
        AuthenticationType {
            AMAZON_COGNITO_USER_POOLS = "AMAZON_COGNITO_USER_POOLS",
            AWS_IAM = "AWS_IAM",
            API_KEY = "API_KEY",
            OPENID_CONNECT = "OPENID_CONNECT",
            AWS_LAMBDA = "AWS_LAMBDA",
        }
    }

    values! {
        /// `EventLogLevel` of `AWS::AppSync::Api`.
        EventLogLevel {
            NONE = "NONE",
            ERROR = "ERROR",
            ALL = "ALL",
            INFO = "INFO",
            DEBUG = "DEBUG",
        }
    }
}

resource! {
    /// `AWS::AppSync::ApiCache`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html).
    ApiCache = "AWS::AppSync::ApiCache", Ref = Str;
    new_with ApiCacheRequired {
        /// `Type`. Update: in place.
        type_: api_cache::Type = "Type",
        /// `ApiId`. Update: replaces.
        api_id: Str = "ApiId",
        /// `ApiCachingBehavior`. Update: in place.
        api_caching_behavior: api_cache::ApiCachingBehavior = "ApiCachingBehavior",
        /// `Ttl`. Update: in place.
        ttl: Int = "Ttl",
    }
    set {
        /// `ApiCachingBehavior`. Update: in place.
        api_caching_behavior: api_cache::ApiCachingBehavior = "ApiCachingBehavior";
        /// `ApiId`. Update: replaces.
        api_id: Str = "ApiId";
        /// `AtRestEncryptionEnabled`. Update: may replace.
        at_rest_encryption_enabled: Bool = "AtRestEncryptionEnabled";
        /// `HealthMetricsConfig`. Update: in place.
        health_metrics_config: api_cache::HealthMetricsConfig = "HealthMetricsConfig";
        /// `TransitEncryptionEnabled`. Update: may replace.
        transit_encryption_enabled: Bool = "TransitEncryptionEnabled";
        /// `Ttl`. Update: in place.
        ttl: Int = "Ttl";
        /// `Type`. Update: in place.
        type_: api_cache::Type = "Type";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::AppSync::ApiCache`.
pub mod api_cache {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `ApiCachingBehavior` of `AWS::AppSync::ApiCache`.
        ApiCachingBehavior {
            FULL_REQUEST_CACHING = "FULL_REQUEST_CACHING",
            OPERATION_LEVEL_CACHING = "OPERATION_LEVEL_CACHING",
            PER_RESOLVER_CACHING = "PER_RESOLVER_CACHING",
        }
    }

    values! {
        /// `HealthMetricsConfig` of `AWS::AppSync::ApiCache`.
        HealthMetricsConfig {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `Type` of `AWS::AppSync::ApiCache`.
        Type {
            LARGE = "LARGE",
            LARGE_12X = "LARGE_12X",
            LARGE_2X = "LARGE_2X",
            LARGE_4X = "LARGE_4X",
            LARGE_8X = "LARGE_8X",
            MEDIUM = "MEDIUM",
            R4_2XLARGE = "R4_2XLARGE",
            R4_4XLARGE = "R4_4XLARGE",
            R4_8XLARGE = "R4_8XLARGE",
            R4_LARGE = "R4_LARGE",
            R4_XLARGE = "R4_XLARGE",
            SMALL = "SMALL",
            T2_MEDIUM = "T2_MEDIUM",
            T2_SMALL = "T2_SMALL",
            XLARGE = "XLARGE",
        }
    }
}

resource! {
    /// `AWS::AppSync::ApiKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apikey.html).
    ApiKey = "AWS::AppSync::ApiKey", Ref = Arn;
    new (api_id: Str = "ApiId");
    set {
        /// `ApiId`. Update: replaces.
        api_id: Str = "ApiId";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Expires`. Update: in place.
        expires: Num = "Expires";
    }
    get {
        /// `ApiKey`
        api_key: Str = "ApiKey";
        /// `ApiKeyId`
        api_key_id: Str = "ApiKeyId";
    }
    ref arn;
}

resource! {
    /// `AWS::AppSync::ChannelNamespace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html).
    ChannelNamespace = "AWS::AppSync::ChannelNamespace", Ref = Arn;
    tags "Tags" List;
    new_with ChannelNamespaceRequired {
        /// `ApiId`. Update: replaces.
        api_id: Str = "ApiId",
        /// `Name`: 1 to 50 characters, `([A-Za-z0-9](?:[A-Za-z0-9\-]{0,48}[A-Za-z0-9])?)`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `ApiId`. Update: replaces.
        api_id: Str = "ApiId";
        /// `CodeHandlers`: 1 to 32 768 characters. Update: in place.
        code_handlers: Str = "CodeHandlers";
        /// `CodeS3Location`. Update: in place.
        code_s3_location: Str = "CodeS3Location";
        /// `HandlerConfigs`. Update: in place.
        handler_configs: channel_namespace::HandlerConfigs = "HandlerConfigs";
        /// `Name`: 1 to 50 characters, `([A-Za-z0-9](?:[A-Za-z0-9\-]{0,48}[A-Za-z0-9])?)`. Update: replaces.
        name: Str = "Name";
        /// `PublishAuthModes`. Update: in place.
        publish_auth_modes: List<channel_namespace::AuthMode> = "PublishAuthModes";
        /// `SubscribeAuthModes`. Update: in place.
        subscribe_auth_modes: List<channel_namespace::AuthMode> = "SubscribeAuthModes";
        /// `Tags`: no item twice. Update: in place.
        tags: List<channel_namespace::Tag> = "Tags";
    }
    get {
    }
    ref channel_namespace_arn;
}

/// Property types of `AWS::AppSync::ChannelNamespace`.
pub mod channel_namespace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api::{AuthMode, AuthenticationType, Tag};

    property! {
        /// `HandlerConfig` of `AWS::AppSync::ChannelNamespace`.
        HandlerConfig;
        new (behavior: HandlerBehavior = "Behavior", integration: Integration = "Integration");
        set {
        }
    }

    property! {
        /// `HandlerConfigs` of `AWS::AppSync::ChannelNamespace`.
        HandlerConfigs;
        new ();
        set {
            /// `OnPublish`. Update: in place.
            on_publish: HandlerConfig = "OnPublish";
            /// `OnSubscribe`. Update: in place.
            on_subscribe: HandlerConfig = "OnSubscribe";
        }
    }

    property! {
        /// `Integration` of `AWS::AppSync::ChannelNamespace`.
        Integration;
        new (data_source_name: Str = "DataSourceName");
        set {
            /// `LambdaConfig`. Update: in place.
            lambda_config: LambdaConfig = "LambdaConfig";
        }
    }

    property! {
        /// `LambdaConfig` of `AWS::AppSync::ChannelNamespace`.
        LambdaConfig;
        new (invoke_type: InvokeType = "InvokeType");
        set {
        }
    }

    values! {
        /// `HandlerBehavior` of `AWS::AppSync::ChannelNamespace`.
        HandlerBehavior {
            CODE = "CODE",
            DIRECT = "DIRECT",
        }
    }

    values! {
        /// `InvokeType` of `AWS::AppSync::ChannelNamespace`.
        InvokeType {
            REQUEST_RESPONSE = "REQUEST_RESPONSE",
            EVENT = "EVENT",
        }
    }
}

resource! {
    /// `AWS::AppSync::DataSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html).
    DataSource = "AWS::AppSync::DataSource", Ref = Arn;
    new_with DataSourceRequired {
        /// `Type`. Update: in place.
        type_: data_source::Type = "Type",
        /// `ApiId`. Update: replaces.
        api_id: AppSyncGraphqlApiId = "ApiId",
        /// `Name`: 1 to 65 536 characters, `^[_A-Za-z][_0-9A-Za-z]*$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `ApiId`. Update: replaces.
        api_id: AppSyncGraphqlApiId = "ApiId";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DynamoDBConfig`. Update: in place.
        dynamodb_config: data_source::DynamoDBConfig = "DynamoDBConfig";
        /// `ElasticsearchConfig` (deprecated). Update: in place.
        elasticsearch_config: data_source::ElasticsearchConfig = "ElasticsearchConfig";
        /// `EventBridgeConfig`. Update: in place.
        event_bridge_config: data_source::EventBridgeConfig = "EventBridgeConfig";
        /// `HttpConfig`. Update: in place.
        http_config: data_source::HttpConfig = "HttpConfig";
        /// `LambdaConfig`. Update: in place.
        lambda_config: data_source::LambdaConfig = "LambdaConfig";
        /// `MetricsConfig`. Update: in place.
        metrics_config: data_source::MetricsConfig = "MetricsConfig";
        /// `Name`: 1 to 65 536 characters, `^[_A-Za-z][_0-9A-Za-z]*$`. Update: replaces.
        name: Str = "Name";
        /// `OpenSearchServiceConfig`. Update: in place.
        open_search_service_config: data_source::OpenSearchServiceConfig = "OpenSearchServiceConfig";
        /// `RelationalDatabaseConfig`. Update: in place.
        relational_database_config: data_source::RelationalDatabaseConfig = "RelationalDatabaseConfig";
        /// `ServiceRoleArn`. Update: in place.
        service_role_arn: IamRoleArn = "ServiceRoleArn";
        /// `Type`. Update: in place.
        type_: data_source::Type = "Type";
    }
    get {
        /// `Name`
        name: AppSyncDataSourceName = "Name";
    }
    ref data_source_arn;
}

/// Property types of `AWS::AppSync::DataSource`.
pub mod data_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AuthorizationConfig` of `AWS::AppSync::DataSource`.
        AuthorizationConfig;
        new (authorization_type: AuthorizationType = "AuthorizationType");
        set {
            /// `AwsIamConfig`. Update: in place.
            aws_iam_config: AwsIamConfig = "AwsIamConfig";
        }
    }

    property! {
        /// `AwsIamConfig` of `AWS::AppSync::DataSource`.
        AwsIamConfig;
        new ();
        set {
            /// `SigningRegion`. Update: in place.
            signing_region: Str = "SigningRegion";
            /// `SigningServiceName`. Update: in place.
            signing_service_name: Str = "SigningServiceName";
        }
    }

    property! {
        /// `DeltaSyncConfig` of `AWS::AppSync::DataSource`.
        DeltaSyncConfig;
        new_with DeltaSyncConfigRequired {
            /// `BaseTableTTL`. Update: in place.
            base_table_ttl: Str = "BaseTableTTL",
            /// `DeltaSyncTableTTL`. Update: in place.
            delta_sync_table_ttl: Str = "DeltaSyncTableTTL",
            /// `DeltaSyncTableName`. Update: in place.
            delta_sync_table_name: Str = "DeltaSyncTableName",
        }
        set {
        }
    }

    property! {
        /// `DynamoDBConfig` of `AWS::AppSync::DataSource`.
        DynamoDBConfig;
        new_with DynamoDBConfigRequired {
            /// `TableName`. Update: in place.
            table_name: DynamodbTableName = "TableName",
            /// `AwsRegion`. Update: in place.
            aws_region: Str = "AwsRegion",
        }
        set {
            /// `DeltaSyncConfig`. Update: in place.
            delta_sync_config: DeltaSyncConfig = "DeltaSyncConfig";
            /// `UseCallerCredentials`. Update: in place.
            use_caller_credentials: Bool = "UseCallerCredentials";
            /// `Versioned`. Update: in place.
            versioned: Bool = "Versioned";
        }
    }

    property! {
        /// `ElasticsearchConfig` of `AWS::AppSync::DataSource`.
        ElasticsearchConfig;
        new_with ElasticsearchConfigRequired {
            /// `AwsRegion`. Update: in place.
            aws_region: Str = "AwsRegion",
            /// `Endpoint`. Update: in place.
            endpoint: Str = "Endpoint",
        }
        set {
        }
    }

    property! {
        /// `EventBridgeConfig` of `AWS::AppSync::DataSource`.
        EventBridgeConfig;
        new (event_bus_arn: EventsEventBusArn = "EventBusArn");
        set {
        }
    }

    property! {
        /// `HttpConfig` of `AWS::AppSync::DataSource`.
        HttpConfig;
        new (endpoint: Str = "Endpoint");
        set {
            /// `AuthorizationConfig`. Update: in place.
            authorization_config: AuthorizationConfig = "AuthorizationConfig";
        }
    }

    property! {
        /// `LambdaConfig` of `AWS::AppSync::DataSource`.
        LambdaConfig;
        new (lambda_function_arn: Arn = "LambdaFunctionArn");
        set {
        }
    }

    property! {
        /// `OpenSearchServiceConfig` of `AWS::AppSync::DataSource`.
        OpenSearchServiceConfig;
        new_with OpenSearchServiceConfigRequired {
            /// `AwsRegion`. Update: in place.
            aws_region: Str = "AwsRegion",
            /// `Endpoint`. Update: in place.
            endpoint: Str = "Endpoint",
        }
        set {
        }
    }

    property! {
        /// `RdsHttpEndpointConfig` of `AWS::AppSync::DataSource`.
        RdsHttpEndpointConfig;
        new_with RdsHttpEndpointConfigRequired {
            /// `AwsRegion`. Update: in place.
            aws_region: Str = "AwsRegion",
            /// `DbClusterIdentifier`. Update: in place.
            db_cluster_identifier: Str = "DbClusterIdentifier",
            /// `AwsSecretStoreArn`. Update: in place.
            aws_secret_store_arn: SecretsManagerSecretId = "AwsSecretStoreArn",
        }
        set {
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName";
            /// `Schema`. Update: in place.
            schema: Str = "Schema";
        }
    }

    property! {
        /// `RelationalDatabaseConfig` of `AWS::AppSync::DataSource`.
        RelationalDatabaseConfig;
        new (relational_database_source_type: RelationalDatabaseSourceType = "RelationalDatabaseSourceType");
        set {
            /// `RdsHttpEndpointConfig`. Update: in place.
            rds_http_endpoint_config: RdsHttpEndpointConfig = "RdsHttpEndpointConfig";
        }
    }

    values! {
        /// `AuthorizationType` of `AWS::AppSync::DataSource`.
        AuthorizationType {
            AWS_IAM = "AWS_IAM",
        }
    }

    values! {
        /// `MetricsConfig` of `AWS::AppSync::DataSource`.
        MetricsConfig {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `RelationalDatabaseSourceType` of `AWS::AppSync::DataSource`.
        RelationalDatabaseSourceType {
            RDS_HTTP_ENDPOINT = "RDS_HTTP_ENDPOINT",
        }
    }

    values! {
        /// `Type` of `AWS::AppSync::DataSource`.
        Type {
            AMAZON_BEDROCK_RUNTIME = "AMAZON_BEDROCK_RUNTIME",
            AMAZON_DYNAMODB = "AMAZON_DYNAMODB",
            AMAZON_ELASTICSEARCH = "AMAZON_ELASTICSEARCH",
            AMAZON_EVENTBRIDGE = "AMAZON_EVENTBRIDGE",
            AMAZON_OPENSEARCH_SERVICE = "AMAZON_OPENSEARCH_SERVICE",
            AWS_LAMBDA = "AWS_LAMBDA",
            HTTP = "HTTP",
            NONE = "NONE",
            RELATIONAL_DATABASE = "RELATIONAL_DATABASE",
        }
    }
}

resource! {
    /// `AWS::AppSync::DomainName`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainname.html).
    DomainName = "AWS::AppSync::DomainName", Ref = AppSyncDomainNameDomainName;
    tags "Tags" List;
    new (domain_name: Str = "DomainName", certificate_arn: CertificateManagerCertificateArn = "CertificateArn");
    set {
        /// `CertificateArn`: 3 to 2048 characters. Update: replaces.
        certificate_arn: CertificateManagerCertificateArn = "CertificateArn";
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `DomainName`: 1 to 253 characters, `^(\*[a-z\d-]*\.)?([a-z\d-]+\.)+[a-z\d-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<domain_name::Tag> = "Tags";
    }
    get {
        /// `AppSyncDomainName`
        app_sync_domain_name: Str = "AppSyncDomainName";
        /// `DomainNameArn`
        domain_name_arn: Arn = "DomainNameArn";
        /// `HostedZoneId`
        hosted_zone_id: Str = "HostedZoneId";
    }
    ref domain_name;
}

/// Property types of `AWS::AppSync::DomainName`.
pub mod domain_name {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api::Tag;
}

resource! {
    /// `AWS::AppSync::DomainNameApiAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainnameapiassociation.html).
    DomainNameApiAssociation = "AWS::AppSync::DomainNameApiAssociation", Ref = Str;
    new_with DomainNameApiAssociationRequired {
        /// `DomainName`: 1 to 253 characters, `^(\*[a-z\d-]*\.)?([a-z\d-]+\.)+[a-z\d-]+$`. Update: replaces.
        domain_name: AppSyncDomainNameDomainName = "DomainName",
        /// `ApiId`. Update: in place.
        api_id: AppSyncGraphqlApiId = "ApiId",
    }
    set {
        /// `ApiId`. Update: in place.
        api_id: AppSyncGraphqlApiId = "ApiId";
        /// `DomainName`: 1 to 253 characters, `^(\*[a-z\d-]*\.)?([a-z\d-]+\.)+[a-z\d-]+$`. Update: replaces.
        domain_name: AppSyncDomainNameDomainName = "DomainName";
    }
    get {
    }
    ref api_association_identifier;
}

resource! {
    /// `AWS::AppSync::FunctionConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-functionconfiguration.html).
    FunctionConfiguration = "AWS::AppSync::FunctionConfiguration", Ref = Arn;
    new_with FunctionConfigurationRequired {
        /// `ApiId`. Update: replaces.
        api_id: AppSyncGraphqlApiId = "ApiId",
        /// `DataSourceName`: 1 to 65 536 characters, `^[_A-Za-z][_0-9A-Za-z]*$`. Update: in place.
        data_source_name: AppSyncDataSourceName = "DataSourceName",
        /// `Name`: 1 to 65 536 characters, `^[_A-Za-z][_0-9A-Za-z]*$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `ApiId`. Update: replaces.
        api_id: AppSyncGraphqlApiId = "ApiId";
        /// `Code`: 1 to 32 768 characters. Update: in place.
        code: Str = "Code";
        /// `CodeS3Location`. Update: in place.
        code_s3_location: Str = "CodeS3Location";
        /// `DataSourceName`: 1 to 65 536 characters, `^[_A-Za-z][_0-9A-Za-z]*$`. Update: in place.
        data_source_name: AppSyncDataSourceName = "DataSourceName";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `FunctionVersion`. Update: in place.
        function_version: Str = "FunctionVersion";
        /// `MaxBatchSize`: 0 to 2000. Update: in place.
        max_batch_size: Int = "MaxBatchSize";
        /// `Name`: 1 to 65 536 characters, `^[_A-Za-z][_0-9A-Za-z]*$`. Update: in place.
        name: Str = "Name";
        /// `RequestMappingTemplate`: at most 65 536 characters. Update: in place.
        request_mapping_template: Str = "RequestMappingTemplate";
        /// `RequestMappingTemplateS3Location`. Update: in place.
        request_mapping_template_s3_location: Str = "RequestMappingTemplateS3Location";
        /// `ResponseMappingTemplate`: at most 65 536 characters. Update: in place.
        response_mapping_template: Str = "ResponseMappingTemplate";
        /// `ResponseMappingTemplateS3Location`. Update: in place.
        response_mapping_template_s3_location: Str = "ResponseMappingTemplateS3Location";
        /// `Runtime`. Update: in place.
        runtime: function_configuration::AppSyncRuntime = "Runtime";
        /// `SyncConfig`. Update: in place.
        sync_config: function_configuration::SyncConfig = "SyncConfig";
    }
    get {
        /// `DataSourceName`
        data_source_name: Str = "DataSourceName";
        /// `FunctionId`
        function_id: AppSyncFunctionConfigurationFunctionId = "FunctionId";
        /// `Name`
        name: Str = "Name";
    }
    ref function_arn;
}

/// Property types of `AWS::AppSync::FunctionConfiguration`.
pub mod function_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AppSyncRuntime` of `AWS::AppSync::FunctionConfiguration`.
        AppSyncRuntime;
        new (name: Name = "Name", runtime_version: Str = "RuntimeVersion");
        set {
        }
    }

    property! {
        /// `LambdaConflictHandlerConfig` of `AWS::AppSync::FunctionConfiguration`.
        LambdaConflictHandlerConfig;
        new ();
        set {
            /// `LambdaConflictHandlerArn`. Update: in place.
            lambda_conflict_handler_arn: Str = "LambdaConflictHandlerArn";
        }
    }

    property! {
        /// `SyncConfig` of `AWS::AppSync::FunctionConfiguration`.
        SyncConfig;
        new (conflict_detection: ConflictDetection = "ConflictDetection");
        set {
            /// `ConflictHandler`. Update: in place.
            conflict_handler: ConflictHandler = "ConflictHandler";
            /// `LambdaConflictHandlerConfig`. Update: in place.
            lambda_conflict_handler_config: LambdaConflictHandlerConfig = "LambdaConflictHandlerConfig";
        }
    }

    values! {
        /// `ConflictDetection` of `AWS::AppSync::FunctionConfiguration`.
        ConflictDetection {
            NONE = "NONE",
            VERSION = "VERSION",
        }
    }

    values! {
        /// `ConflictHandler` of `AWS::AppSync::FunctionConfiguration`.
        ConflictHandler {
            AUTOMERGE = "AUTOMERGE",
            LAMBDA = "LAMBDA",
            NONE = "NONE",
            OPTIMISTIC_CONCURRENCY = "OPTIMISTIC_CONCURRENCY",
        }
    }

    values! {
        /// `Name` of `AWS::AppSync::FunctionConfiguration`.
        Name {
            APPSYNC_JS = "APPSYNC_JS",
        }
    }
}

resource! {
    /// `AWS::AppSync::GraphQLApi`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html).
    GraphQLApi = "AWS::AppSync::GraphQLApi", Ref = AppSyncGraphqlApiArn;
    tags "Tags" List;
    new (name: Str = "Name", authentication_type: graphql_api::AuthenticationType = "AuthenticationType");
    set {
        /// `AdditionalAuthenticationProviders`: no item twice. Update: in place.
        additional_authentication_providers: List<graphql_api::AdditionalAuthenticationProvider> = "AdditionalAuthenticationProviders";
        /// `ApiType`. Update: in place.
        api_type: graphql_api::ApiType = "ApiType";
        /// `AuthenticationType`. Update: in place.
        authentication_type: graphql_api::AuthenticationType = "AuthenticationType";
        /// `EnhancedMetricsConfig`. Update: in place.
        enhanced_metrics_config: graphql_api::EnhancedMetricsConfig = "EnhancedMetricsConfig";
        /// `EnvironmentVariables`. Update: in place.
        environment_variables: Map<Str> = "EnvironmentVariables";
        /// `IntrospectionConfig`. Update: in place.
        introspection_config: graphql_api::IntrospectionConfig = "IntrospectionConfig";
        /// `LambdaAuthorizerConfig`. Update: in place.
        lambda_authorizer_config: graphql_api::LambdaAuthorizerConfig = "LambdaAuthorizerConfig";
        /// `LogConfig`. Update: in place.
        log_config: graphql_api::LogConfig = "LogConfig";
        /// `MergedApiExecutionRoleArn`. Update: in place.
        merged_api_execution_role_arn: IamRoleArn = "MergedApiExecutionRoleArn";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `OpenIDConnectConfig`. Update: in place.
        open_id_connect_config: graphql_api::OpenIDConnectConfig = "OpenIDConnectConfig";
        /// `OwnerContact`. Update: in place.
        owner_contact: Str = "OwnerContact";
        /// `QueryDepthLimit`: 0 to 75. Update: in place.
        query_depth_limit: Int = "QueryDepthLimit";
        /// `ResolverCountLimit`: 0 to 10 000. Update: in place.
        resolver_count_limit: Int = "ResolverCountLimit";
        /// `Tags`: no item twice. Update: in place.
        tags: List<graphql_api::Tag> = "Tags";
        /// `UserPoolConfig`. Update: in place.
        user_pool_config: graphql_api::UserPoolConfig = "UserPoolConfig";
        /// `Visibility`. Update: in place.
        visibility: graphql_api::Visibility = "Visibility";
        /// `XrayEnabled`. Update: in place.
        xray_enabled: Bool = "XrayEnabled";
    }
    get {
        /// `ApiId`
        api_id: AppSyncGraphqlApiId = "ApiId";
        /// `GraphQLDns`
        graphql_dns: Str = "GraphQLDns";
        /// `GraphQLEndpointArn`
        graphql_endpoint_arn: Arn = "GraphQLEndpointArn";
        /// `GraphQLUrl`
        graphql_url: Str = "GraphQLUrl";
        /// `RealtimeDns`
        realtime_dns: Str = "RealtimeDns";
        /// `RealtimeUrl`
        realtime_url: Str = "RealtimeUrl";
    }
    ref arn;
}

/// Property types of `AWS::AppSync::GraphQLApi`.
pub mod graphql_api {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AdditionalAuthenticationProvider` of `AWS::AppSync::GraphQLApi`.
        AdditionalAuthenticationProvider;
        new (authentication_type: AuthenticationType = "AuthenticationType");
        set {
            /// `LambdaAuthorizerConfig`. Update: in place.
            lambda_authorizer_config: LambdaAuthorizerConfig = "LambdaAuthorizerConfig";
            /// `OpenIDConnectConfig`. Update: in place.
            open_id_connect_config: OpenIDConnectConfig = "OpenIDConnectConfig";
            /// `UserPoolConfig`. Update: in place.
            user_pool_config: CognitoUserPoolConfig = "UserPoolConfig";
        }
    }

    property! {
        /// `CognitoUserPoolConfig` of `AWS::AppSync::GraphQLApi`.
        CognitoUserPoolConfig;
        new ();
        set {
            /// `AppIdClientRegex`. Update: in place.
            app_id_client_regex: Str = "AppIdClientRegex";
            /// `AwsRegion`. Update: in place.
            aws_region: Str = "AwsRegion";
            /// `UserPoolId`. Update: in place.
            user_pool_id: CognitoUserPoolId = "UserPoolId";
        }
    }

    property! {
        /// `EnhancedMetricsConfig` of `AWS::AppSync::GraphQLApi`.
        EnhancedMetricsConfig;
        new (operation_level_metrics_config: OperationLevelMetricsConfig = "OperationLevelMetricsConfig", resolver_level_metrics_behavior: ResolverLevelMetricsBehavior = "ResolverLevelMetricsBehavior", data_source_level_metrics_behavior: DataSourceLevelMetricsBehavior = "DataSourceLevelMetricsBehavior");
        set {
        }
    }

    property! {
        /// `LambdaAuthorizerConfig` of `AWS::AppSync::GraphQLApi`.
        LambdaAuthorizerConfig;
        new ();
        set {
            /// `AuthorizerResultTtlInSeconds`: 0 to 3600. Update: may replace.
            authorizer_result_ttl_in_seconds: Int = "AuthorizerResultTtlInSeconds";
            /// `AuthorizerUri`. Update: may replace.
            authorizer_uri: Str = "AuthorizerUri";
            /// `IdentityValidationExpression`. Update: may replace.
            identity_validation_expression: Str = "IdentityValidationExpression";
        }
    }

    property! {
        /// `LogConfig` of `AWS::AppSync::GraphQLApi`.
        LogConfig;
        new (field_log_level: FieldLogLevel = "FieldLogLevel", cloud_watch_logs_role_arn: IamRoleArn = "CloudWatchLogsRoleArn");
        set {
            /// `ExcludeVerboseContent`. Update: in place.
            exclude_verbose_content: Bool = "ExcludeVerboseContent";
        }
    }

    property! {
        /// `OpenIDConnectConfig` of `AWS::AppSync::GraphQLApi`.
        OpenIDConnectConfig;
        new ();
        set {
            /// `AuthTTL`. Update: may replace.
            auth_ttl: Num = "AuthTTL";
            /// `ClientId`. Update: may replace.
            client_id: Str = "ClientId";
            /// `IatTTL`. Update: may replace.
            iat_ttl: Num = "IatTTL";
            /// `Issuer`. Update: may replace.
            issuer: Str = "Issuer";
        }
    }

    property! {
        /// `Tag` of `AWS::AppSync::GraphQLApi`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `UserPoolConfig` of `AWS::AppSync::GraphQLApi`.
        UserPoolConfig;
        new ();
        set {
            /// `AppIdClientRegex`. Update: may replace.
            app_id_client_regex: Str = "AppIdClientRegex";
            /// `AwsRegion`. Update: may replace.
            aws_region: Str = "AwsRegion";
            /// `DefaultAction`. Update: may replace.
            default_action: DefaultAction = "DefaultAction";
            /// `UserPoolId`. Update: may replace.
            user_pool_id: CognitoUserPoolId = "UserPoolId";
        }
    }

    values! {
        /// `ApiType` of `AWS::AppSync::GraphQLApi`.
        ApiType {
            GRAPHQL = "GRAPHQL",
            MERGED = "MERGED",
        }
    }

    values! {
        /// `AuthenticationType` of `AWS::AppSync::GraphQLApi`.
        AuthenticationType {
            AMAZON_COGNITO_USER_POOLS = "AMAZON_COGNITO_USER_POOLS",
            API_KEY = "API_KEY",
            AWS_IAM = "AWS_IAM",
            AWS_LAMBDA = "AWS_LAMBDA",
            OPENID_CONNECT = "OPENID_CONNECT",
        }
    }

    values! {
        /// `DataSourceLevelMetricsBehavior` of `AWS::AppSync::GraphQLApi`.
        DataSourceLevelMetricsBehavior {
            FULL_REQUEST_DATA_SOURCE_METRICS = "FULL_REQUEST_DATA_SOURCE_METRICS",
            PER_DATA_SOURCE_METRICS = "PER_DATA_SOURCE_METRICS",
        }
    }

    values! {
        /// `DefaultAction` of `AWS::AppSync::GraphQLApi`.
        DefaultAction {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `FieldLogLevel` of `AWS::AppSync::GraphQLApi`.
        FieldLogLevel {
            ALL = "ALL",
            DEBUG = "DEBUG",
            ERROR = "ERROR",
            INFO = "INFO",
            NONE = "NONE",
        }
    }

    values! {
        /// `IntrospectionConfig` of `AWS::AppSync::GraphQLApi`.
        IntrospectionConfig {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `OperationLevelMetricsConfig` of `AWS::AppSync::GraphQLApi`.
        OperationLevelMetricsConfig {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `ResolverLevelMetricsBehavior` of `AWS::AppSync::GraphQLApi`.
        ResolverLevelMetricsBehavior {
            FULL_REQUEST_RESOLVER_METRICS = "FULL_REQUEST_RESOLVER_METRICS",
            PER_RESOLVER_METRICS = "PER_RESOLVER_METRICS",
        }
    }

    values! {
        /// `Visibility` of `AWS::AppSync::GraphQLApi`.
        Visibility {
            GLOBAL = "GLOBAL",
            PRIVATE = "PRIVATE",
        }
    }
}

resource! {
    /// `AWS::AppSync::GraphQLSchema`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlschema.html).
    GraphQLSchema = "AWS::AppSync::GraphQLSchema", Ref = Str;
    new (api_id: Str = "ApiId");
    set {
        /// `ApiId`. Update: may replace.
        api_id: Str = "ApiId";
        /// `Definition`. Update: in place.
        definition: Str = "Definition";
        /// `DefinitionS3Location`. Update: in place.
        definition_s3_location: Str = "DefinitionS3Location";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::AppSync::Resolver`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html).
    Resolver = "AWS::AppSync::Resolver", Ref = Arn;
    new_with ResolverRequired {
        /// `TypeName`: 1 to 65 536 characters, `^[_A-Za-z][_0-9A-Za-z]*$`. Update: replaces.
        type_name: Str = "TypeName",
        /// `ApiId`. Update: replaces.
        api_id: AppSyncGraphqlApiId = "ApiId",
        /// `FieldName`: 1 to 65 536 characters, `^[_A-Za-z][_0-9A-Za-z]*$`. Update: replaces.
        field_name: Str = "FieldName",
    }
    set {
        /// `ApiId`. Update: replaces.
        api_id: AppSyncGraphqlApiId = "ApiId";
        /// `CachingConfig`. Update: in place.
        caching_config: resolver::CachingConfig = "CachingConfig";
        /// `Code`: 1 to 32 768 characters. Update: in place.
        code: Str = "Code";
        /// `CodeS3Location`. Update: in place.
        code_s3_location: Str = "CodeS3Location";
        /// `DataSourceName`: 1 to 65 536 characters, `^[_A-Za-z][_0-9A-Za-z]*$`. Update: in place.
        data_source_name: AppSyncDataSourceName = "DataSourceName";
        /// `FieldName`: 1 to 65 536 characters, `^[_A-Za-z][_0-9A-Za-z]*$`. Update: replaces.
        field_name: Str = "FieldName";
        /// `Kind`. Update: in place.
        kind: resolver::Kind = "Kind";
        /// `MaxBatchSize`: 0 to 2000. Update: in place.
        max_batch_size: Int = "MaxBatchSize";
        /// `MetricsConfig`. Update: in place.
        metrics_config: resolver::MetricsConfig = "MetricsConfig";
        /// `PipelineConfig`. Update: in place.
        pipeline_config: resolver::PipelineConfig = "PipelineConfig";
        /// `RequestMappingTemplate`: 1 to 65 536 characters. Update: in place.
        request_mapping_template: Str = "RequestMappingTemplate";
        /// `RequestMappingTemplateS3Location`. Update: in place.
        request_mapping_template_s3_location: Str = "RequestMappingTemplateS3Location";
        /// `ResponseMappingTemplate`: 1 to 65 536 characters. Update: in place.
        response_mapping_template: Str = "ResponseMappingTemplate";
        /// `ResponseMappingTemplateS3Location`. Update: in place.
        response_mapping_template_s3_location: Str = "ResponseMappingTemplateS3Location";
        /// `Runtime`. Update: in place.
        runtime: resolver::AppSyncRuntime = "Runtime";
        /// `SyncConfig`. Update: in place.
        sync_config: resolver::SyncConfig = "SyncConfig";
        /// `TypeName`: 1 to 65 536 characters, `^[_A-Za-z][_0-9A-Za-z]*$`. Update: replaces.
        type_name: Str = "TypeName";
    }
    get {
        /// `FieldName`
        field_name: Str = "FieldName";
        /// `TypeName`
        type_name: Str = "TypeName";
    }
    ref resolver_arn;
}

/// Property types of `AWS::AppSync::Resolver`.
pub mod resolver {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::function_configuration::{ConflictDetection, ConflictHandler, LambdaConflictHandlerConfig, Name, SyncConfig};

    property! {
        /// `AppSyncRuntime` of `AWS::AppSync::Resolver`.
        AppSyncRuntime;
        new (runtime_version: Str = "RuntimeVersion", name: Name = "Name");
        set {
        }
    }

    property! {
        /// `CachingConfig` of `AWS::AppSync::Resolver`.
        CachingConfig;
        new (ttl: Num = "Ttl");
        set {
            /// `CachingKeys`. Update: in place.
            caching_keys: List<Str> = "CachingKeys";
        }
    }

    property! {
        /// `PipelineConfig` of `AWS::AppSync::Resolver`.
        PipelineConfig;
        new ();
        set {
            /// `Functions`. Update: in place.
            functions: List<Str> = "Functions";
        }
    }

    values! {
        /// `Kind` of `AWS::AppSync::Resolver`.
        Kind {
            PIPELINE = "PIPELINE",
            UNIT = "UNIT",
        }
    }

    values! {
        /// `MetricsConfig` of `AWS::AppSync::Resolver`.
        MetricsConfig {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::AppSync::SourceApiAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-sourceapiassociation.html).
    SourceApiAssociation = "AWS::AppSync::SourceApiAssociation", Ref = Arn;
    new ();
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `MergedApiIdentifier`. Update: replaces.
        merged_api_identifier: Str = "MergedApiIdentifier";
        /// `SourceApiAssociationConfig`. Update: in place.
        source_api_association_config: source_api_association::SourceApiAssociationConfig = "SourceApiAssociationConfig";
        /// `SourceApiIdentifier`. Update: replaces.
        source_api_identifier: Str = "SourceApiIdentifier";
    }
    get {
        /// `AssociationId`
        association_id: Str = "AssociationId";
        /// `LastSuccessfulMergeDate`
        last_successful_merge_date: Str = "LastSuccessfulMergeDate";
        /// `MergedApiArn`
        merged_api_arn: Arn = "MergedApiArn";
        /// `MergedApiId`
        merged_api_id: Str = "MergedApiId";
        /// `SourceApiArn`
        source_api_arn: Arn = "SourceApiArn";
        /// `SourceApiAssociationStatus`
        source_api_association_status: Str = "SourceApiAssociationStatus";
        /// `SourceApiAssociationStatusDetail`
        source_api_association_status_detail: Str = "SourceApiAssociationStatusDetail";
        /// `SourceApiId`
        source_api_id: Str = "SourceApiId";
    }
    ref association_arn;
}

/// Property types of `AWS::AppSync::SourceApiAssociation`.
pub mod source_api_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `SourceApiAssociationConfig` of `AWS::AppSync::SourceApiAssociation`.
        SourceApiAssociationConfig;
        new ();
        set {
            /// `MergeType`. Update: in place.
            merge_type: MergeType = "MergeType";
        }
    }

    values! {
        /// `MergeType` of `AWS::AppSync::SourceApiAssociation`.
        MergeType {
            AUTO_MERGE = "AUTO_MERGE",
            MANUAL_MERGE = "MANUAL_MERGE",
        }
    }
}

resource! {
    /// `AWS::AppSync::Type`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-type.html).
    Type = "AWS::AppSync::Type", Ref = Arn;
    new_with TypeRequired {
        /// `ApiId`. Update: replaces.
        api_id: Str = "ApiId",
        /// `Definition`. Update: in place.
        definition: Str = "Definition",
        /// `Format`. Update: in place.
        format: type_::Format = "Format",
    }
    set {
        /// `ApiId`. Update: replaces.
        api_id: Str = "ApiId";
        /// `Definition`. Update: in place.
        definition: Str = "Definition";
        /// `Format`. Update: in place.
        format: type_::Format = "Format";
    }
    get {
        /// `Name`
        name: Str = "Name";
    }
    ref arn;
}

/// Property types of `AWS::AppSync::Type`.
pub mod type_ {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Format` of `AWS::AppSync::Type`.
        Format {
            SDL = "SDL",
            JSON = "JSON",
        }
    }
}
