// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ApiGateway`: 22 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ApiGateway::Account`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html).
    Account = "AWS::ApiGateway::Account", Ref = ApiGatewayAccountId;
    new ();
    set {
        /// `CloudWatchRoleArn`. Update: in place.
        cloud_watch_role_arn: IamRoleArn = "CloudWatchRoleArn";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::ApiGateway::ApiKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html).
    ApiKey = "AWS::ApiGateway::ApiKey", Ref = ApiGatewayApiKeyId;
    tags "Tags" List;
    new ();
    set {
        /// `CustomerId`. Update: in place.
        customer_id: Str = "CustomerId";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Enabled`: default `false`. Update: in place.
        enabled: Bool = "Enabled";
        /// `GenerateDistinctId`. Update: replaces.
        generate_distinct_id: Bool = "GenerateDistinctId";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `StageKeys`: no item twice. Update: in place.
        stage_keys: List<api_key::StageKey> = "StageKeys";
        /// `Tags`. Update: in place.
        tags: List<api_key::Tag> = "Tags";
        /// `Value`. Update: replaces.
        value: Str = "Value";
    }
    get {
    }
    ref api_key_id;
}

/// Property types of `AWS::ApiGateway::ApiKey`.
pub mod api_key {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `StageKey` of `AWS::ApiGateway::ApiKey`.
        StageKey;
        new ();
        set {
            /// `RestApiId`. Update: in place.
            rest_api_id: ApiGatewayRestApiId = "RestApiId";
            /// `StageName`. Update: in place.
            stage_name: ApiGatewayStageName = "StageName";
        }
    }

    property! {
        /// `Tag` of `AWS::ApiGateway::ApiKey`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::ApiGateway::Authorizer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html).
    Authorizer = "AWS::ApiGateway::Authorizer", Ref = ApiGatewayAuthorizerId;
    new_with AuthorizerRequired {
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId",
        /// `Type`. Update: in place.
        type_: Str = "Type",
        /// `Name`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AuthType`. Update: in place.
        auth_type: Str = "AuthType";
        /// `AuthorizerCredentials`. Update: in place.
        authorizer_credentials: Str = "AuthorizerCredentials";
        /// `AuthorizerResultTtlInSeconds`. Update: in place.
        authorizer_result_ttl_in_seconds: Int = "AuthorizerResultTtlInSeconds";
        /// `AuthorizerUri`. Update: in place.
        authorizer_uri: Str = "AuthorizerUri";
        /// `IdentitySource`. Update: in place.
        identity_source: Str = "IdentitySource";
        /// `IdentityValidationExpression`. Update: in place.
        identity_validation_expression: Str = "IdentityValidationExpression";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `ProviderARNs`: no item twice. Update: in place.
        provider_arns: List<Arn> = "ProviderARNs";
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId";
        /// `Type`. Update: in place.
        type_: Str = "Type";
    }
    get {
    }
    ref authorizer_id;
}

resource! {
    /// `AWS::ApiGateway::BasePathMapping`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html).
    BasePathMapping = "AWS::ApiGateway::BasePathMapping", Ref = Str;
    new (domain_name: ApiGatewayDomainNameDomainName = "DomainName");
    set {
        /// `BasePath`. Update: replaces.
        base_path: Str = "BasePath";
        /// `DomainName`. Update: replaces.
        domain_name: ApiGatewayDomainNameDomainName = "DomainName";
        /// `RestApiId`. Update: in place.
        rest_api_id: ApiGatewayRestApiId = "RestApiId";
        /// `Stage`. Update: in place.
        stage: ApiGatewayStageName = "Stage";
    }
    get {
    }
}

resource! {
    /// `AWS::ApiGateway::BasePathMappingV2`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html).
    BasePathMappingV2 = "AWS::ApiGateway::BasePathMappingV2", Ref = ApiGatewayBasePathMappingV2BasePathMappingArn;
    new_with BasePathMappingV2Required {
        /// `DomainNameArn`. Update: replaces.
        domain_name_arn: Str = "DomainNameArn",
        /// `RestApiId`. Update: in place.
        rest_api_id: Str = "RestApiId",
    }
    set {
        /// `BasePath`. Update: replaces.
        base_path: Str = "BasePath";
        /// `DomainNameArn`. Update: replaces.
        domain_name_arn: Str = "DomainNameArn";
        /// `RestApiId`. Update: in place.
        rest_api_id: Str = "RestApiId";
        /// `Stage`. Update: in place.
        stage: Str = "Stage";
    }
    get {
    }
    ref base_path_mapping_arn;
}

resource! {
    /// `AWS::ApiGateway::ClientCertificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html).
    ClientCertificate = "AWS::ApiGateway::ClientCertificate", Ref = ApiGatewayClientCertificateId;
    tags "Tags" List;
    new ();
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Tags`. Update: in place.
        tags: List<client_certificate::Tag> = "Tags";
    }
    get {
    }
    ref client_certificate_id;
}

/// Property types of `AWS::ApiGateway::ClientCertificate`.
pub mod client_certificate {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::ApiGateway::ClientCertificate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::ApiGateway::Deployment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html).
    Deployment = "AWS::ApiGateway::Deployment", Ref = ApiGatewayDeploymentId;
    new (rest_api_id: ApiGatewayRestApiId = "RestApiId");
    set {
        /// `DeploymentCanarySettings`. Update: replaces.
        deployment_canary_settings: deployment::DeploymentCanarySettings = "DeploymentCanarySettings";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId";
        /// `StageDescription`. Update: in place.
        stage_description: deployment::StageDescription = "StageDescription";
        /// `StageName`. Update: in place.
        stage_name: Str = "StageName";
    }
    get {
    }
    ref deployment_id;
}

/// Property types of `AWS::ApiGateway::Deployment`.
pub mod deployment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::client_certificate::Tag;

    property! {
        /// `AccessLogSetting` of `AWS::ApiGateway::Deployment`.
        AccessLogSetting;
        new ();
        set {
            /// `DestinationArn`. Update: in place.
            destination_arn: Str = "DestinationArn";
            /// `Format`. Update: in place.
            format: Str = "Format";
        }
    }

    property! {
        /// `CanarySetting` of `AWS::ApiGateway::Deployment`.
        CanarySetting;
        new ();
        set {
            /// `PercentTraffic`. Update: in place.
            percent_traffic: Num = "PercentTraffic";
            /// `StageVariableOverrides`. Update: in place.
            stage_variable_overrides: Map<Str> = "StageVariableOverrides";
            /// `UseStageCache`. Update: in place.
            use_stage_cache: Bool = "UseStageCache";
        }
    }

    property! {
        /// `DeploymentCanarySettings` of `AWS::ApiGateway::Deployment`.
        DeploymentCanarySettings;
        new ();
        set {
            /// `PercentTraffic`. Update: replaces.
            percent_traffic: Num = "PercentTraffic";
            /// `StageVariableOverrides`. Update: replaces.
            stage_variable_overrides: Map<Str> = "StageVariableOverrides";
            /// `UseStageCache`. Update: replaces.
            use_stage_cache: Bool = "UseStageCache";
        }
    }

    property! {
        /// `MethodSetting` of `AWS::ApiGateway::Deployment`.
        MethodSetting;
        new ();
        set {
            /// `CacheDataEncrypted`. Update: in place.
            cache_data_encrypted: Bool = "CacheDataEncrypted";
            /// `CacheTtlInSeconds`. Update: in place.
            cache_ttl_in_seconds: Int = "CacheTtlInSeconds";
            /// `CachingEnabled`. Update: in place.
            caching_enabled: Bool = "CachingEnabled";
            /// `DataTraceEnabled`. Update: in place.
            data_trace_enabled: Bool = "DataTraceEnabled";
            /// `HttpMethod`. Update: in place.
            http_method: Str = "HttpMethod";
            /// `LoggingLevel`. Update: in place.
            logging_level: Str = "LoggingLevel";
            /// `MetricsEnabled`. Update: in place.
            metrics_enabled: Bool = "MetricsEnabled";
            /// `ResourcePath`. Update: in place.
            resource_path: Str = "ResourcePath";
            /// `ThrottlingBurstLimit`. Update: in place.
            throttling_burst_limit: Int = "ThrottlingBurstLimit";
            /// `ThrottlingRateLimit`. Update: in place.
            throttling_rate_limit: Num = "ThrottlingRateLimit";
        }
    }

    property! {
        /// `StageDescription` of `AWS::ApiGateway::Deployment`.
        StageDescription;
        new ();
        set {
            /// `AccessLogSetting`. Update: in place.
            access_log_setting: AccessLogSetting = "AccessLogSetting";
            /// `CacheClusterEnabled`. Update: in place.
            cache_cluster_enabled: Bool = "CacheClusterEnabled";
            /// `CacheClusterSize`. Update: in place.
            cache_cluster_size: Str = "CacheClusterSize";
            /// `CacheDataEncrypted`. Update: in place.
            cache_data_encrypted: Bool = "CacheDataEncrypted";
            /// `CacheTtlInSeconds`. Update: in place.
            cache_ttl_in_seconds: Int = "CacheTtlInSeconds";
            /// `CachingEnabled`. Update: in place.
            caching_enabled: Bool = "CachingEnabled";
            /// `CanarySetting`. Update: in place.
            canary_setting: CanarySetting = "CanarySetting";
            /// `ClientCertificateId`. Update: in place.
            client_certificate_id: Str = "ClientCertificateId";
            /// `DataTraceEnabled`. Update: in place.
            data_trace_enabled: Bool = "DataTraceEnabled";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `DocumentationVersion`. Update: in place.
            documentation_version: Str = "DocumentationVersion";
            /// `LoggingLevel`. Update: in place.
            logging_level: Str = "LoggingLevel";
            /// `MethodSettings`: no item twice. Update: in place.
            method_settings: List<MethodSetting> = "MethodSettings";
            /// `MetricsEnabled`. Update: in place.
            metrics_enabled: Bool = "MetricsEnabled";
            /// `Tags`. Update: in place.
            tags: List<Tag> = "Tags";
            /// `ThrottlingBurstLimit`. Update: in place.
            throttling_burst_limit: Int = "ThrottlingBurstLimit";
            /// `ThrottlingRateLimit`. Update: in place.
            throttling_rate_limit: Num = "ThrottlingRateLimit";
            /// `TracingEnabled`. Update: in place.
            tracing_enabled: Bool = "TracingEnabled";
            /// `Variables`. Update: in place.
            variables: Map<Str> = "Variables";
        }
    }
}

resource! {
    /// `AWS::ApiGateway::DocumentationPart`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html).
    DocumentationPart = "AWS::ApiGateway::DocumentationPart", Ref = ApiGatewayDocumentationPartId;
    new_with DocumentationPartRequired {
        /// `Location`. Update: replaces.
        location: documentation_part::Location = "Location",
        /// `Properties`. Update: in place.
        properties: Str = "Properties",
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId",
    }
    set {
        /// `Location`. Update: replaces.
        location: documentation_part::Location = "Location";
        /// `Properties`. Update: in place.
        properties: Str = "Properties";
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId";
    }
    get {
    }
    ref documentation_part_id;
}

/// Property types of `AWS::ApiGateway::DocumentationPart`.
pub mod documentation_part {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Location` of `AWS::ApiGateway::DocumentationPart`.
        Location;
        new ();
        set {
            /// `Method`. Update: replaces.
            method: Str = "Method";
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `Path`. Update: replaces.
            path: Str = "Path";
            /// `StatusCode`. Update: replaces.
            status_code: Str = "StatusCode";
            /// `Type`. Update: replaces.
            type_: Type = "Type";
        }
    }

    values! {
        /// `Type` of `AWS::ApiGateway::DocumentationPart`.
        Type {
            API = "API",
            AUTHORIZER = "AUTHORIZER",
            MODEL = "MODEL",
            RESOURCE = "RESOURCE",
            METHOD = "METHOD",
            PATH_PARAMETER = "PATH_PARAMETER",
            QUERY_PARAMETER = "QUERY_PARAMETER",
            REQUEST_HEADER = "REQUEST_HEADER",
            REQUEST_BODY = "REQUEST_BODY",
            RESPONSE = "RESPONSE",
            RESPONSE_HEADER = "RESPONSE_HEADER",
            RESPONSE_BODY = "RESPONSE_BODY",
        }
    }
}

resource! {
    /// `AWS::ApiGateway::DocumentationVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html).
    DocumentationVersion = "AWS::ApiGateway::DocumentationVersion", Ref = Str;
    new_with DocumentationVersionRequired {
        /// `DocumentationVersion`: at least 1 characters. Update: replaces.
        documentation_version: Str = "DocumentationVersion",
        /// `RestApiId`: at least 1 characters. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId",
    }
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DocumentationVersion`: at least 1 characters. Update: replaces.
        documentation_version: Str = "DocumentationVersion";
        /// `RestApiId`: at least 1 characters. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId";
    }
    get {
    }
}

resource! {
    /// `AWS::ApiGateway::DomainName`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html).
    DomainName = "AWS::ApiGateway::DomainName", Ref = ApiGatewayDomainNameDomainName;
    tags "Tags" List;
    new ();
    set {
        /// `CertificateArn`. Update: in place.
        certificate_arn: CertificateManagerCertificateArn = "CertificateArn";
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `EndpointAccessMode`. Update: in place.
        endpoint_access_mode: Str = "EndpointAccessMode";
        /// `EndpointConfiguration`. Update: in place.
        endpoint_configuration: domain_name::EndpointConfiguration = "EndpointConfiguration";
        /// `MutualTlsAuthentication`. Update: in place.
        mutual_tls_authentication: domain_name::MutualTlsAuthentication = "MutualTlsAuthentication";
        /// `OwnershipVerificationCertificateArn`. Update: in place.
        ownership_verification_certificate_arn: Str = "OwnershipVerificationCertificateArn";
        /// `RegionalCertificateArn`. Update: in place.
        regional_certificate_arn: Str = "RegionalCertificateArn";
        /// `RoutingMode`: default `"BASE_PATH_MAPPING_ONLY"`. Update: in place.
        routing_mode: domain_name::RoutingMode = "RoutingMode";
        /// `SecurityPolicy`. Update: in place.
        security_policy: Str = "SecurityPolicy";
        /// `Tags`. Update: in place.
        tags: List<domain_name::Tag> = "Tags";
    }
    get {
        /// `DistributionDomainName`
        distribution_domain_name: Str = "DistributionDomainName";
        /// `DistributionHostedZoneId`
        distribution_hosted_zone_id: Str = "DistributionHostedZoneId";
        /// `DomainNameArn`
        domain_name_arn: ApiGatewayDomainNameArn = "DomainNameArn";
        /// `RegionalDomainName`
        regional_domain_name: Str = "RegionalDomainName";
        /// `RegionalHostedZoneId`
        regional_hosted_zone_id: Str = "RegionalHostedZoneId";
    }
    ref domain_name;
}

/// Property types of `AWS::ApiGateway::DomainName`.
pub mod domain_name {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EndpointConfiguration` of `AWS::ApiGateway::DomainName`.
        EndpointConfiguration;
        new ();
        set {
            /// `IpAddressType`. Update: in place.
            ip_address_type: Str = "IpAddressType";
            /// `Types`. Update: in place.
            types: List<Str> = "Types";
        }
    }

    property! {
        /// `MutualTlsAuthentication` of `AWS::ApiGateway::DomainName`.
        MutualTlsAuthentication;
        new ();
        set {
            /// `TruststoreUri`. Update: in place.
            truststore_uri: Str = "TruststoreUri";
            /// `TruststoreVersion`. Update: in place.
            truststore_version: Str = "TruststoreVersion";
        }
    }

    property! {
        /// `Tag` of `AWS::ApiGateway::DomainName`.
        Tag;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `RoutingMode` of `AWS::ApiGateway::DomainName`.
        RoutingMode {
            BASE_PATH_MAPPING_ONLY = "BASE_PATH_MAPPING_ONLY",
            ROUTING_RULE_THEN_BASE_PATH_MAPPING = "ROUTING_RULE_THEN_BASE_PATH_MAPPING",
            ROUTING_RULE_ONLY = "ROUTING_RULE_ONLY",
        }
    }
}

resource! {
    /// `AWS::ApiGateway::DomainNameAccessAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html).
    DomainNameAccessAssociation = "AWS::ApiGateway::DomainNameAccessAssociation", Ref = ApiGatewayDomainNameAccessAssociationArn;
    tags "Tags" List;
    new_with DomainNameAccessAssociationRequired {
        /// `DomainNameArn`. Update: replaces.
        domain_name_arn: Str = "DomainNameArn",
        /// `AccessAssociationSource`. Update: replaces.
        access_association_source: Str = "AccessAssociationSource",
        /// `AccessAssociationSourceType`. Update: replaces.
        access_association_source_type: domain_name_access_association::AccessAssociationSourceType = "AccessAssociationSourceType",
    }
    set {
        /// `AccessAssociationSource`. Update: replaces.
        access_association_source: Str = "AccessAssociationSource";
        /// `AccessAssociationSourceType`. Update: replaces.
        access_association_source_type: domain_name_access_association::AccessAssociationSourceType = "AccessAssociationSourceType";
        /// `DomainNameArn`. Update: replaces.
        domain_name_arn: Str = "DomainNameArn";
        /// `Tags`. Update: replaces.
        tags: List<domain_name_access_association::Tag> = "Tags";
    }
    get {
    }
    ref domain_name_access_association_arn;
}

/// Property types of `AWS::ApiGateway::DomainNameAccessAssociation`.
pub mod domain_name_access_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::ApiGateway::DomainNameAccessAssociation`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AccessAssociationSourceType` of `AWS::ApiGateway::DomainNameAccessAssociation`.
        AccessAssociationSourceType {
            VPCE = "VPCE",
        }
    }
}

resource! {
    /// `AWS::ApiGateway::DomainNameV2`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html).
    DomainNameV2 = "AWS::ApiGateway::DomainNameV2", Ref = ApiGatewayDomainNameV2DomainNameArn;
    tags "Tags" List;
    new ();
    set {
        /// `CertificateArn`. Update: in place.
        certificate_arn: CertificateManagerCertificateArn = "CertificateArn";
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `EndpointAccessMode`. Update: in place.
        endpoint_access_mode: Str = "EndpointAccessMode";
        /// `EndpointConfiguration`. Update: replaces.
        endpoint_configuration: domain_name_v2::EndpointConfiguration = "EndpointConfiguration";
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `RoutingMode`: default `"BASE_PATH_MAPPING_ONLY"`. Update: in place.
        routing_mode: domain_name_v2::RoutingMode = "RoutingMode";
        /// `SecurityPolicy`. Update: replaces.
        security_policy: Str = "SecurityPolicy";
        /// `Tags`. Update: in place.
        tags: List<domain_name_v2::Tag> = "Tags";
    }
    get {
        /// `DomainNameId`
        domain_name_id: Str = "DomainNameId";
    }
    ref domain_name_arn;
}

/// Property types of `AWS::ApiGateway::DomainNameV2`.
pub mod domain_name_v2 {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain_name::{RoutingMode, Tag};

    property! {
        /// `EndpointConfiguration` of `AWS::ApiGateway::DomainNameV2`.
        EndpointConfiguration;
        new ();
        set {
            /// `IpAddressType`. Update: replaces.
            ip_address_type: Str = "IpAddressType";
            /// `Types`. Update: replaces.
            types: List<Str> = "Types";
        }
    }
}

resource! {
    /// `AWS::ApiGateway::GatewayResponse`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html).
    GatewayResponse = "AWS::ApiGateway::GatewayResponse", Ref = ApiGatewayGatewayResponseId;
    new_with GatewayResponseRequired {
        /// `ResponseType`. Update: replaces.
        response_type: Str = "ResponseType",
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId",
    }
    set {
        /// `ResponseParameters`. Update: in place.
        response_parameters: Map<Str> = "ResponseParameters";
        /// `ResponseTemplates`. Update: in place.
        response_templates: Map<Str> = "ResponseTemplates";
        /// `ResponseType`. Update: replaces.
        response_type: Str = "ResponseType";
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId";
        /// `StatusCode`. Update: in place.
        status_code: Str = "StatusCode";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::ApiGateway::Method`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html).
    Method = "AWS::ApiGateway::Method", Ref = Str;
    new_with MethodRequired {
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId",
        /// `ResourceId`. Update: replaces.
        resource_id: ApiGatewayResourceId = "ResourceId",
        /// `HttpMethod`. Update: replaces.
        http_method: Str = "HttpMethod",
    }
    set {
        /// `ApiKeyRequired`. Update: in place.
        api_key_required: Bool = "ApiKeyRequired";
        /// `AuthorizationScopes`. Update: in place.
        authorization_scopes: List<Str> = "AuthorizationScopes";
        /// `AuthorizationType`. Update: in place.
        authorization_type: Str = "AuthorizationType";
        /// `AuthorizerId`. Update: in place.
        authorizer_id: ApiGatewayAuthorizerId = "AuthorizerId";
        /// `HttpMethod`. Update: replaces.
        http_method: Str = "HttpMethod";
        /// `Integration`. Update: in place.
        integration: method::Integration = "Integration";
        /// `MethodResponses`: no item twice. Update: in place.
        method_responses: List<method::MethodResponse> = "MethodResponses";
        /// `OperationName`. Update: in place.
        operation_name: Str = "OperationName";
        /// `RequestModels`. Update: in place.
        request_models: Map<Str> = "RequestModels";
        /// `RequestParameters`. Update: in place.
        request_parameters: Map<Scalar> = "RequestParameters";
        /// `RequestValidatorId`. Update: in place.
        request_validator_id: ApiGatewayRequestValidatorId = "RequestValidatorId";
        /// `ResourceId`. Update: replaces.
        resource_id: ApiGatewayResourceId = "ResourceId";
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId";
    }
    get {
    }
}

/// Property types of `AWS::ApiGateway::Method`.
pub mod method {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Integration` of `AWS::ApiGateway::Method`.
        Integration;
        new (type_: Type = "Type");
        set {
            /// `CacheKeyParameters`: no item twice. Update: in place.
            cache_key_parameters: List<Str> = "CacheKeyParameters";
            /// `CacheNamespace`. Update: in place.
            cache_namespace: Str = "CacheNamespace";
            /// `ConnectionId`. Update: in place.
            connection_id: Str = "ConnectionId";
            /// `ConnectionType`. Update: in place.
            connection_type: ConnectionType = "ConnectionType";
            /// `ContentHandling`. Update: in place.
            content_handling: ContentHandling = "ContentHandling";
            /// `Credentials`. Update: in place.
            credentials: Str = "Credentials";
            /// `IntegrationHttpMethod`. Update: in place.
            integration_http_method: Str = "IntegrationHttpMethod";
            /// `IntegrationResponses`: no item twice. Update: in place.
            integration_responses: List<IntegrationResponse> = "IntegrationResponses";
            /// `IntegrationTarget`. Update: in place.
            integration_target: Str = "IntegrationTarget";
            /// `PassthroughBehavior`. Update: in place.
            passthrough_behavior: PassthroughBehavior = "PassthroughBehavior";
            /// `RequestParameters`. Update: in place.
            request_parameters: Map<Str> = "RequestParameters";
            /// `RequestTemplates`. Update: in place.
            request_templates: Map<Str> = "RequestTemplates";
            /// `ResponseTransferMode`: default `"BUFFERED"`. Update: in place.
            response_transfer_mode: ResponseTransferMode = "ResponseTransferMode";
            /// `TimeoutInMillis`: at least 50. Update: in place.
            timeout_in_millis: Int = "TimeoutInMillis";
            /// `Uri`. Update: in place.
            uri: Str = "Uri";
        }
    }

    property! {
        /// `IntegrationResponse` of `AWS::ApiGateway::Method`.
        IntegrationResponse;
        new (status_code: Str = "StatusCode");
        set {
            /// `ContentHandling`. Update: in place.
            content_handling: ContentHandling = "ContentHandling";
            /// `ResponseParameters`. Update: in place.
            response_parameters: Map<Str> = "ResponseParameters";
            /// `ResponseTemplates`. Update: in place.
            response_templates: Map<Str> = "ResponseTemplates";
            /// `SelectionPattern`. Update: in place.
            selection_pattern: Str = "SelectionPattern";
        }
    }

    property! {
        /// `MethodResponse` of `AWS::ApiGateway::Method`.
        MethodResponse;
        new (status_code: Str = "StatusCode");
        set {
            /// `ResponseModels`. Update: in place.
            response_models: Map<Str> = "ResponseModels";
            /// `ResponseParameters`. Update: in place.
            response_parameters: Map<Scalar> = "ResponseParameters";
        }
    }

    values! {
        /// `ConnectionType` of `AWS::ApiGateway::Method`.
        ConnectionType {
            INTERNET = "INTERNET",
            VPC_LINK = "VPC_LINK",
        }
    }

    values! {
        /// `ContentHandling` of `AWS::ApiGateway::Method`.
        ContentHandling {
            CONVERT_TO_BINARY = "CONVERT_TO_BINARY",
            CONVERT_TO_TEXT = "CONVERT_TO_TEXT",
        }
    }

    values! {
        /// `PassthroughBehavior` of `AWS::ApiGateway::Method`.
        PassthroughBehavior {
            WHEN_NO_MATCH = "WHEN_NO_MATCH",
            WHEN_NO_TEMPLATES = "WHEN_NO_TEMPLATES",
            NEVER = "NEVER",
        }
    }

    values! {
        /// `ResponseTransferMode` of `AWS::ApiGateway::Method`.
        ResponseTransferMode {
            BUFFERED = "BUFFERED",
            STREAM = "STREAM",
        }
    }

    values! {
        /// `Type` of `AWS::ApiGateway::Method`.
        Type {
            AWS = "AWS",
            AWS_PROXY = "AWS_PROXY",
            HTTP = "HTTP",
            HTTP_PROXY = "HTTP_PROXY",
            MOCK = "MOCK",
        }
    }
}

resource! {
    /// `AWS::ApiGateway::Model`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-model.html).
    Model = "AWS::ApiGateway::Model", Ref = ApiGatewayModelName;
    new (rest_api_id: ApiGatewayRestApiId = "RestApiId");
    set {
        /// `ContentType`. Update: replaces.
        content_type: Str = "ContentType";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId";
        /// `Schema`. Update: in place.
        schema: Json = "Schema";
    }
    get {
    }
    ref name;
}

resource! {
    /// `AWS::ApiGateway::RequestValidator`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html).
    RequestValidator = "AWS::ApiGateway::RequestValidator", Ref = ApiGatewayRequestValidatorId;
    new (rest_api_id: ApiGatewayRestApiId = "RestApiId");
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId";
        /// `ValidateRequestBody`. Update: in place.
        validate_request_body: Bool = "ValidateRequestBody";
        /// `ValidateRequestParameters`. Update: in place.
        validate_request_parameters: Bool = "ValidateRequestParameters";
    }
    get {
    }
    ref request_validator_id;
}

resource! {
    /// `AWS::ApiGateway::Resource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html).
    Resource = "AWS::ApiGateway::Resource", Ref = ApiGatewayResourceId;
    new_with ResourceRequired {
        /// `ParentId`. Update: replaces.
        parent_id: Str = "ParentId",
        /// `PathPart`. Update: replaces.
        path_part: Str = "PathPart",
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId",
    }
    set {
        /// `ParentId`. Update: replaces.
        parent_id: Str = "ParentId";
        /// `PathPart`. Update: replaces.
        path_part: Str = "PathPart";
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId";
    }
    get {
    }
    ref resource_id;
}

resource! {
    /// `AWS::ApiGateway::RestApi`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html).
    RestApi = "AWS::ApiGateway::RestApi", Ref = ApiGatewayRestApiId;
    tags "Tags" List;
    new ();
    set {
        /// `ApiKeySourceType`. Update: in place.
        api_key_source_type: Str = "ApiKeySourceType";
        /// `BinaryMediaTypes`: no item twice. Update: in place.
        binary_media_types: List<Str> = "BinaryMediaTypes";
        /// `Body`. Update: in place.
        body: Json = "Body";
        /// `BodyS3Location`. Update: in place.
        body_s3_location: rest_api::S3Location = "BodyS3Location";
        /// `CloneFrom`. Update: in place.
        clone_from: Str = "CloneFrom";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DisableExecuteApiEndpoint`. Update: in place.
        disable_execute_api_endpoint: Bool = "DisableExecuteApiEndpoint";
        /// `EndpointAccessMode`. Update: in place.
        endpoint_access_mode: Str = "EndpointAccessMode";
        /// `EndpointConfiguration`. Update: in place.
        endpoint_configuration: rest_api::EndpointConfiguration = "EndpointConfiguration";
        /// `FailOnWarnings`. Update: in place.
        fail_on_warnings: Bool = "FailOnWarnings";
        /// `MinimumCompressionSize`. Update: in place.
        minimum_compression_size: Int = "MinimumCompressionSize";
        /// `Mode`. Update: in place.
        mode: Str = "Mode";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Parameters`. Update: in place.
        parameters: Map<Str> = "Parameters";
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `SecurityPolicy`. Update: in place.
        security_policy: Str = "SecurityPolicy";
        /// `Tags`. Update: in place.
        tags: List<rest_api::Tag> = "Tags";
        /// `Version`. Update: in place.
        version: Str = "Version";
    }
    get {
        /// `RootResourceId`
        root_resource_id: Str = "RootResourceId";
    }
    ref rest_api_id;
}

/// Property types of `AWS::ApiGateway::RestApi`.
pub mod rest_api {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::client_certificate::Tag;

    property! {
        /// `EndpointConfiguration` of `AWS::ApiGateway::RestApi`.
        EndpointConfiguration;
        new ();
        set {
            /// `IpAddressType`. Update: in place.
            ip_address_type: Str = "IpAddressType";
            /// `Types`: no item twice. Update: in place.
            types: List<Str> = "Types";
            /// `VpcEndpointIds`: no item twice. Update: in place.
            vpc_endpoint_ids: List<Ec2VpcEndpointId> = "VpcEndpointIds";
        }
    }

    property! {
        /// `S3Location` of `AWS::ApiGateway::RestApi`.
        S3Location;
        new ();
        set {
            /// `Bucket`. Update: in place.
            bucket: S3BucketName = "Bucket";
            /// `ETag`. Update: in place.
            e_tag: Str = "ETag";
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }
}

resource! {
    /// `AWS::ApiGateway::Stage`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html).
    Stage = "AWS::ApiGateway::Stage", Ref = ApiGatewayStageName;
    tags "Tags" List;
    new (rest_api_id: ApiGatewayRestApiId = "RestApiId");
    set {
        /// `AccessLogSetting`. Update: in place.
        access_log_setting: stage::AccessLogSetting = "AccessLogSetting";
        /// `CacheClusterEnabled`. Update: in place.
        cache_cluster_enabled: Bool = "CacheClusterEnabled";
        /// `CacheClusterSize`. Update: in place.
        cache_cluster_size: Str = "CacheClusterSize";
        /// `CanarySetting`. Update: in place.
        canary_setting: stage::CanarySetting = "CanarySetting";
        /// `ClientCertificateId`. Update: in place.
        client_certificate_id: ApiGatewayClientCertificateId = "ClientCertificateId";
        /// `DeploymentId`. Update: in place.
        deployment_id: ApiGatewayDeploymentId = "DeploymentId";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DocumentationVersion`. Update: in place.
        documentation_version: Str = "DocumentationVersion";
        /// `MethodSettings`: no item twice. Update: in place.
        method_settings: List<stage::MethodSetting> = "MethodSettings";
        /// `RestApiId`. Update: replaces.
        rest_api_id: ApiGatewayRestApiId = "RestApiId";
        /// `StageName`. Update: replaces.
        stage_name: Str = "StageName";
        /// `Tags`. Update: in place.
        tags: List<stage::Tag> = "Tags";
        /// `TracingEnabled`. Update: in place.
        tracing_enabled: Bool = "TracingEnabled";
        /// `Variables`. Update: in place.
        variables: Map<Str> = "Variables";
    }
    get {
    }
    ref stage_name;
}

/// Property types of `AWS::ApiGateway::Stage`.
pub mod stage {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_key::Tag;

    property! {
        /// `AccessLogSetting` of `AWS::ApiGateway::Stage`.
        AccessLogSetting;
        new ();
        set {
            /// `DestinationArn`. Update: in place.
            destination_arn: Arn = "DestinationArn";
            /// `Format`. Update: in place.
            format: Str = "Format";
        }
    }

    property! {
        /// `CanarySetting` of `AWS::ApiGateway::Stage`.
        CanarySetting;
        new ();
        set {
            /// `DeploymentId`. Update: in place.
            deployment_id: ApiGatewayDeploymentId = "DeploymentId";
            /// `PercentTraffic`: 0 to 100. Update: in place.
            percent_traffic: Num = "PercentTraffic";
            /// `StageVariableOverrides`. Update: in place.
            stage_variable_overrides: Map<Str> = "StageVariableOverrides";
            /// `UseStageCache`. Update: in place.
            use_stage_cache: Bool = "UseStageCache";
        }
    }

    property! {
        /// `MethodSetting` of `AWS::ApiGateway::Stage`.
        MethodSetting;
        new ();
        set {
            /// `CacheDataEncrypted`. Update: in place.
            cache_data_encrypted: Bool = "CacheDataEncrypted";
            /// `CacheTtlInSeconds`. Update: in place.
            cache_ttl_in_seconds: Int = "CacheTtlInSeconds";
            /// `CachingEnabled`. Update: in place.
            caching_enabled: Bool = "CachingEnabled";
            /// `DataTraceEnabled`. Update: in place.
            data_trace_enabled: Bool = "DataTraceEnabled";
            /// `HttpMethod`. Update: in place.
            http_method: Str = "HttpMethod";
            /// `LoggingLevel`. Update: in place.
            logging_level: Str = "LoggingLevel";
            /// `MetricsEnabled`. Update: in place.
            metrics_enabled: Bool = "MetricsEnabled";
            /// `ResourcePath`. Update: in place.
            resource_path: Str = "ResourcePath";
            /// `ThrottlingBurstLimit`: at least 0. Update: in place.
            throttling_burst_limit: Int = "ThrottlingBurstLimit";
            /// `ThrottlingRateLimit`: at least 0. Update: in place.
            throttling_rate_limit: Num = "ThrottlingRateLimit";
        }
    }
}

resource! {
    /// `AWS::ApiGateway::UsagePlan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html).
    UsagePlan = "AWS::ApiGateway::UsagePlan", Ref = ApiGatewayUsagePlanId;
    tags "Tags" List;
    new ();
    set {
        /// `ApiStages`: no item twice. Update: in place.
        api_stages: List<usage_plan::ApiStage> = "ApiStages";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Quota`. Update: in place.
        quota: usage_plan::QuotaSettings = "Quota";
        /// `Tags`. Update: in place.
        tags: List<usage_plan::Tag> = "Tags";
        /// `Throttle`. Update: in place.
        throttle: usage_plan::ThrottleSettings = "Throttle";
        /// `UsagePlanName`. Update: in place.
        usage_plan_name: Str = "UsagePlanName";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::ApiGateway::UsagePlan`.
pub mod usage_plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_key::Tag;

    property! {
        /// `ApiStage` of `AWS::ApiGateway::UsagePlan`.
        ApiStage;
        new ();
        set {
            /// `ApiId`. Update: in place.
            api_id: ApiGatewayRestApiId = "ApiId";
            /// `Stage`. Update: in place.
            stage: ApiGatewayStageName = "Stage";
            /// `Throttle`. Update: in place.
            throttle: Map<ThrottleSettings> = "Throttle";
        }
    }

    property! {
        /// `QuotaSettings` of `AWS::ApiGateway::UsagePlan`.
        QuotaSettings;
        new ();
        set {
            /// `Limit`: at least 0. Update: in place.
            limit: Int = "Limit";
            /// `Offset`: at least 0. Update: in place.
            offset: Int = "Offset";
            /// `Period`. Update: in place.
            period: Str = "Period";
        }
    }

    property! {
        /// `ThrottleSettings` of `AWS::ApiGateway::UsagePlan`.
        ThrottleSettings;
        new ();
        set {
            /// `BurstLimit`: at least 0. Update: in place.
            burst_limit: Int = "BurstLimit";
            /// `RateLimit`: at least 0. Update: in place.
            rate_limit: Num = "RateLimit";
        }
    }
}

resource! {
    /// `AWS::ApiGateway::UsagePlanKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html).
    UsagePlanKey = "AWS::ApiGateway::UsagePlanKey", Ref = ApiGatewayUsagePlanKeyId;
    new_with UsagePlanKeyRequired {
        /// `KeyType`. Update: replaces.
        key_type: usage_plan_key::KeyType = "KeyType",
        /// `UsagePlanId`. Update: replaces.
        usage_plan_id: ApiGatewayUsagePlanId = "UsagePlanId",
        /// `KeyId`. Update: replaces.
        key_id: ApiGatewayApiKeyId = "KeyId",
    }
    set {
        /// `KeyId`. Update: replaces.
        key_id: ApiGatewayApiKeyId = "KeyId";
        /// `KeyType`. Update: replaces.
        key_type: usage_plan_key::KeyType = "KeyType";
        /// `UsagePlanId`. Update: replaces.
        usage_plan_id: ApiGatewayUsagePlanId = "UsagePlanId";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::ApiGateway::UsagePlanKey`.
pub mod usage_plan_key {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `KeyType` of `AWS::ApiGateway::UsagePlanKey`.
        KeyType {
            API_KEY = "API_KEY",
        }
    }
}

resource! {
    /// `AWS::ApiGateway::VpcLink`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html).
    VpcLink = "AWS::ApiGateway::VpcLink", Ref = ApiGatewayVpcLinkId;
    tags "Tags" List;
    new (name: Str = "Name", target_arns: List<Arn> = "TargetArns");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<vpc_link::Tag> = "Tags";
        /// `TargetArns`. Update: replaces.
        target_arns: List<Arn> = "TargetArns";
    }
    get {
    }
    ref vpc_link_id;
}

/// Property types of `AWS::ApiGateway::VpcLink`.
pub mod vpc_link {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::client_certificate::Tag;
}
