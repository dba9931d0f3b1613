// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ApiGatewayV2`: 15 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ApiGatewayV2::Api`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html).
    Api = "AWS::ApiGatewayV2::Api", Ref = ApiGatewayV2ApiId;
    tags "Tags" Object;
    new ();
    set {
        /// `ApiKeySelectionExpression`. Update: in place.
        api_key_selection_expression: Str = "ApiKeySelectionExpression";
        /// `BasePath`. Update: in place.
        base_path: Str = "BasePath";
        /// `Body`. Update: in place.
        body: Json = "Body";
        /// `BodyS3Location`. Update: in place.
        body_s3_location: api::BodyS3Location = "BodyS3Location";
        /// `CorsConfiguration`. Update: in place.
        cors_configuration: api::Cors = "CorsConfiguration";
        /// `CredentialsArn`. Update: in place.
        credentials_arn: Str = "CredentialsArn";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DisableExecuteApiEndpoint`. Update: in place.
        disable_execute_api_endpoint: Bool = "DisableExecuteApiEndpoint";
        /// `DisableSchemaValidation`. Update: in place.
        disable_schema_validation: Bool = "DisableSchemaValidation";
        /// `FailOnWarnings`. Update: in place.
        fail_on_warnings: Bool = "FailOnWarnings";
        /// `IpAddressType`. Update: in place.
        ip_address_type: Str = "IpAddressType";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `ProtocolType`. Update: replaces.
        protocol_type: Str = "ProtocolType";
        /// `RouteKey`. Update: in place.
        route_key: Str = "RouteKey";
        /// `RouteSelectionExpression`. Update: in place.
        route_selection_expression: Str = "RouteSelectionExpression";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Target`. Update: in place.
        target: Str = "Target";
        /// `Version`. Update: in place.
        version: Str = "Version";
    }
    get {
        /// `ApiEndpoint`
        api_endpoint: Str = "ApiEndpoint";
        /// `ExecuteApiArn`
        execute_api_arn: Arn = "ExecuteApiArn";
    }
    ref api_id;
}

/// Property types of `AWS::ApiGatewayV2::Api`.
pub mod api {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BodyS3Location` of `AWS::ApiGatewayV2::Api`.
        BodyS3Location;
        new ();
        set {
            /// `Bucket`. Update: in place.
            bucket: Str = "Bucket";
            /// `Etag`. Update: in place.
            etag: Str = "Etag";
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `Cors` of `AWS::ApiGatewayV2::Api`.
        Cors;
        new ();
        set {
            /// `AllowCredentials`. Update: in place.
            allow_credentials: Bool = "AllowCredentials";
            /// `AllowHeaders`. Update: in place.
            allow_headers: List<Str> = "AllowHeaders";
            /// `AllowMethods`. Update: in place.
            allow_methods: List<Str> = "AllowMethods";
            /// `AllowOrigins`. Update: in place.
            allow_origins: List<Str> = "AllowOrigins";
            /// `ExposeHeaders`. Update: in place.
            expose_headers: List<Str> = "ExposeHeaders";
            /// `MaxAge`. Update: in place.
            max_age: Int = "MaxAge";
        }
    }
}

resource! {
    /// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html).
    ApiGatewayManagedOverrides = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides", Ref = Str;
    new (api_id: Str = "ApiId");
    set {
        /// `ApiId`. Update: replaces.
        api_id: Str = "ApiId";
        /// `Integration`. Update: in place.
        integration: api_gateway_managed_overrides::IntegrationOverrides = "Integration";
        /// `Route`. Update: in place.
        route: api_gateway_managed_overrides::RouteOverrides = "Route";
        /// `Stage`. Update: in place.
        stage: api_gateway_managed_overrides::StageOverrides = "Stage";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref api_id;
}

/// Property types of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
pub mod api_gateway_managed_overrides {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessLogSettings` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
        AccessLogSettings;
        new ();
        set {
            /// `DestinationArn`. Update: in place.
            destination_arn: Str = "DestinationArn";
            /// `Format`. Update: in place.
            format: Str = "Format";
        }
    }

    property! {
        /// `IntegrationOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
        IntegrationOverrides;
        new ();
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `IntegrationMethod`. Update: in place.
            integration_method: Str = "IntegrationMethod";
            /// `PayloadFormatVersion`. Update: in place.
            payload_format_version: Str = "PayloadFormatVersion";
            /// `TimeoutInMillis`. Update: in place.
            timeout_in_millis: Int = "TimeoutInMillis";
        }
    }

    property! {
        /// `RouteOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
        RouteOverrides;
        new ();
        set {
            /// `AuthorizationScopes`. Update: in place.
            authorization_scopes: List<Str> = "AuthorizationScopes";
            /// `AuthorizationType`. Update: in place.
            authorization_type: Str = "AuthorizationType";
            /// `AuthorizerId`. Update: in place.
            authorizer_id: Str = "AuthorizerId";
            /// `OperationName`. Update: in place.
            operation_name: Str = "OperationName";
            /// `Target`. Update: in place.
            target: Str = "Target";
        }
    }

    property! {
        /// `RouteSettings` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
        RouteSettings;
        new ();
        set {
            /// `DetailedMetricsEnabled`. Update: in place.
            detailed_metrics_enabled: Bool = "DetailedMetricsEnabled";
            /// `ThrottlingBurstLimit`. Update: in place.
            throttling_burst_limit: Int = "ThrottlingBurstLimit";
            /// `ThrottlingRateLimit`. Update: in place.
            throttling_rate_limit: Num = "ThrottlingRateLimit";
        }
    }

    property! {
        /// `StageOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
        StageOverrides;
        new ();
        set {
            /// `AccessLogSettings`. Update: in place.
            access_log_settings: AccessLogSettings = "AccessLogSettings";
            /// `AutoDeploy`. Update: in place.
            auto_deploy: Bool = "AutoDeploy";
            /// `DefaultRouteSettings`. Update: in place.
            default_route_settings: RouteSettings = "DefaultRouteSettings";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `RouteSettings`. Update: in place.
            route_settings: Json = "RouteSettings";
            /// `StageVariables`. Update: in place.
            stage_variables: Json = "StageVariables";
        }
    }
}

resource! {
    /// `AWS::ApiGatewayV2::ApiMapping`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html).
    ApiMapping = "AWS::ApiGatewayV2::ApiMapping", Ref = Str;
    new_with ApiMappingRequired {
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName",
        /// `Stage`. Update: in place.
        stage: Str = "Stage",
        /// `ApiId`. Update: in place.
        api_id: Str = "ApiId",
    }
    set {
        /// `ApiId`. Update: in place.
        api_id: Str = "ApiId";
        /// `ApiMappingKey`. Update: in place.
        api_mapping_key: Str = "ApiMappingKey";
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `Stage`. Update: in place.
        stage: Str = "Stage";
    }
    get {
    }
    ref api_mapping_id;
}

resource! {
    /// `AWS::ApiGatewayV2::Authorizer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html).
    Authorizer = "AWS::ApiGatewayV2::Authorizer", Ref = ApiGatewayV2AuthorizerId;
    new_with AuthorizerRequired {
        /// `AuthorizerType`. Update: in place.
        authorizer_type: Str = "AuthorizerType",
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId",
        /// `Name`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId";
        /// `AuthorizerCredentialsArn`. Update: in place.
        authorizer_credentials_arn: Str = "AuthorizerCredentialsArn";
        /// `AuthorizerPayloadFormatVersion`. Update: in place.
        authorizer_payload_format_version: Str = "AuthorizerPayloadFormatVersion";
        /// `AuthorizerResultTtlInSeconds`. Update: in place.
        authorizer_result_ttl_in_seconds: Int = "AuthorizerResultTtlInSeconds";
        /// `AuthorizerType`. Update: in place.
        authorizer_type: Str = "AuthorizerType";
        /// `AuthorizerUri`. Update: in place.
        authorizer_uri: Str = "AuthorizerUri";
        /// `EnableSimpleResponses`. Update: in place.
        enable_simple_responses: Bool = "EnableSimpleResponses";
        /// `IdentitySource`. Update: in place.
        identity_source: List<Str> = "IdentitySource";
        /// `IdentityValidationExpression`. Update: in place.
        identity_validation_expression: Str = "IdentityValidationExpression";
        /// `JwtConfiguration`. Update: in place.
        jwt_configuration: authorizer::JWTConfiguration = "JwtConfiguration";
        /// `Name`. Update: in place.
        name: Str = "Name";
    }
    get {
    }
    ref authorizer_id;
}

/// Property types of `AWS::ApiGatewayV2::Authorizer`.
pub mod authorizer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `JWTConfiguration` of `AWS::ApiGatewayV2::Authorizer`.
        JWTConfiguration;
        new ();
        set {
            /// `Audience`. Update: in place.
            audience: List<Str> = "Audience";
            /// `Issuer`. Update: in place.
            issuer: Str = "Issuer";
        }
    }
}

resource! {
    /// `AWS::ApiGatewayV2::Deployment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html).
    Deployment = "AWS::ApiGatewayV2::Deployment", Ref = Str;
    new (api_id: ApiGatewayV2ApiId = "ApiId");
    set {
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `StageName`. Update: in place.
        stage_name: Str = "StageName";
    }
    get {
    }
    ref deployment_id;
}

resource! {
    /// `AWS::ApiGatewayV2::DomainName`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html).
    DomainName = "AWS::ApiGatewayV2::DomainName", Ref = ApiGatewayV2DomainNameDomainName;
    tags "Tags" Object;
    new (domain_name: Str = "DomainName");
    set {
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `DomainNameConfigurations`. Update: in place.
        domain_name_configurations: List<domain_name::DomainNameConfiguration> = "DomainNameConfigurations";
        /// `MutualTlsAuthentication`. Update: in place.
        mutual_tls_authentication: domain_name::MutualTlsAuthentication = "MutualTlsAuthentication";
        /// `RoutingMode`: default `"API_MAPPING_ONLY"`. Update: in place.
        routing_mode: domain_name::RoutingMode = "RoutingMode";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `DomainNameArn`
        domain_name_arn: Arn = "DomainNameArn";
        /// `RegionalDomainName`
        regional_domain_name: Str = "RegionalDomainName";
        /// `RegionalHostedZoneId`
        regional_hosted_zone_id: Str = "RegionalHostedZoneId";
    }
    ref domain_name;
}

/// Property types of `AWS::ApiGatewayV2::DomainName`.
pub mod domain_name {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DomainNameConfiguration` of `AWS::ApiGatewayV2::DomainName`.
        DomainNameConfiguration;
        new ();
        set {
            /// `CertificateArn`. Update: in place.
            certificate_arn: CertificateManagerCertificateArn = "CertificateArn";
            /// `CertificateName`. Update: in place.
            certificate_name: Str = "CertificateName";
            /// `EndpointType`. Update: in place.
            endpoint_type: Str = "EndpointType";
            /// `IpAddressType`. Update: in place.
            ip_address_type: Str = "IpAddressType";
            /// `OwnershipVerificationCertificateArn`. Update: in place.
            ownership_verification_certificate_arn: Str = "OwnershipVerificationCertificateArn";
            /// `SecurityPolicy`. Update: in place.
            security_policy: Str = "SecurityPolicy";
        }
    }

    property! {
        /// `MutualTlsAuthentication` of `AWS::ApiGatewayV2::DomainName`.
        MutualTlsAuthentication;
        new ();
        set {
            /// `TruststoreUri`. Update: in place.
            truststore_uri: Str = "TruststoreUri";
            /// `TruststoreVersion`. Update: in place.
            truststore_version: Str = "TruststoreVersion";
        }
    }

    values! {
        /// `RoutingMode` of `AWS::ApiGatewayV2::DomainName`.
        RoutingMode {
            API_MAPPING_ONLY = "API_MAPPING_ONLY",
            ROUTING_RULE_THEN_API_MAPPING = "ROUTING_RULE_THEN_API_MAPPING",
            ROUTING_RULE_ONLY = "ROUTING_RULE_ONLY",
        }
    }
}

resource! {
    /// `AWS::ApiGatewayV2::Integration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html).
    Integration = "AWS::ApiGatewayV2::Integration", Ref = ApiGatewayV2IntegrationId;
    new_with IntegrationRequired {
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId",
        /// `IntegrationType`. Update: in place.
        integration_type: Str = "IntegrationType",
    }
    set {
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId";
        /// `ConnectionId`. Update: in place.
        connection_id: Str = "ConnectionId";
        /// `ConnectionType`. Update: in place.
        connection_type: Str = "ConnectionType";
        /// `ContentHandlingStrategy`. Update: in place.
        content_handling_strategy: Str = "ContentHandlingStrategy";
        /// `CredentialsArn`. Update: in place.
        credentials_arn: Str = "CredentialsArn";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `IntegrationMethod`. Update: in place.
        integration_method: Str = "IntegrationMethod";
        /// `IntegrationSubtype`. Update: in place.
        integration_subtype: Str = "IntegrationSubtype";
        /// `IntegrationType`. Update: in place.
        integration_type: Str = "IntegrationType";
        /// `IntegrationUri`. Update: in place.
        integration_uri: Str = "IntegrationUri";
        /// `PassthroughBehavior`. Update: in place.
        passthrough_behavior: Str = "PassthroughBehavior";
        /// `PayloadFormatVersion`. Update: in place.
        payload_format_version: Str = "PayloadFormatVersion";
        /// `RequestParameters`. Update: in place.
        request_parameters: Map<Str> = "RequestParameters";
        /// `RequestTemplates`. Update: in place.
        request_templates: Map<Str> = "RequestTemplates";
        /// `ResponseParameters`. Update: in place.
        response_parameters: Map<integration::ResponseParameterMap> = "ResponseParameters";
        /// `TemplateSelectionExpression`. Update: in place.
        template_selection_expression: Str = "TemplateSelectionExpression";
        /// `TimeoutInMillis`. Update: in place.
        timeout_in_millis: Int = "TimeoutInMillis";
        /// `TlsConfig`. Update: in place.
        tls_config: integration::TlsConfig = "TlsConfig";
    }
    get {
    }
    ref integration_id;
}

/// Property types of `AWS::ApiGatewayV2::Integration`.
pub mod integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ResponseParameter` of `AWS::ApiGatewayV2::Integration`.
        ResponseParameter;
        new ();
        set {
            /// `Destination`. Update: in place.
            destination: Str = "Destination";
            /// `Source`. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `ResponseParameterMap` of `AWS::ApiGatewayV2::Integration`.
        ResponseParameterMap;
        new ();
        set {
            /// `ResponseParameters`. Update: in place.
            response_parameters: List<ResponseParameter> = "ResponseParameters";
        }
    }

    property! {
        /// `TlsConfig` of `AWS::ApiGatewayV2::Integration`.
        TlsConfig;
        new ();
        set {
            /// `ServerNameToVerify`. Update: in place.
            server_name_to_verify: Str = "ServerNameToVerify";
        }
    }
}

resource! {
    /// `AWS::ApiGatewayV2::IntegrationResponse`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integrationresponse.html).
    IntegrationResponse = "AWS::ApiGatewayV2::IntegrationResponse", Ref = Str;
    new_with IntegrationResponseRequired {
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId",
        /// `IntegrationId`. Update: replaces.
        integration_id: ApiGatewayV2IntegrationId = "IntegrationId",
        /// `IntegrationResponseKey`. Update: in place.
        integration_response_key: Str = "IntegrationResponseKey",
    }
    set {
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId";
        /// `ContentHandlingStrategy`. Update: in place.
        content_handling_strategy: Str = "ContentHandlingStrategy";
        /// `IntegrationId`. Update: replaces.
        integration_id: ApiGatewayV2IntegrationId = "IntegrationId";
        /// `IntegrationResponseKey`. Update: in place.
        integration_response_key: Str = "IntegrationResponseKey";
        /// `ResponseParameters`. Update: in place.
        response_parameters: Json = "ResponseParameters";
        /// `ResponseTemplates`. Update: in place.
        response_templates: Json = "ResponseTemplates";
        /// `TemplateSelectionExpression`. Update: in place.
        template_selection_expression: Str = "TemplateSelectionExpression";
    }
    get {
    }
    ref integration_response_id;
}

resource! {
    /// `AWS::ApiGatewayV2::Model`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-model.html).
    Model = "AWS::ApiGatewayV2::Model", Ref = Str;
    new_with ModelRequired {
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId",
        /// `Schema`. Update: in place.
        schema: Json = "Schema",
        /// `Name`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId";
        /// `ContentType`. Update: in place.
        content_type: Str = "ContentType";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Schema`. Update: in place.
        schema: Json = "Schema";
    }
    get {
    }
    ref model_id;
}

resource! {
    /// `AWS::ApiGatewayV2::PortalProduct`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html).
    PortalProduct = "AWS::ApiGatewayV2::PortalProduct", Ref = Arn;
    tags "Tags" List;
    new (display_name: Str = "DisplayName");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 255 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `Tags`. Update: in place.
        tags: List<portal_product::Tag> = "Tags";
    }
    get {
        /// `LastModified`
        last_modified: Str = "LastModified";
        /// `PortalProductId`
        portal_product_id: Str = "PortalProductId";
    }
    ref portal_product_arn;
}

/// Property types of `AWS::ApiGatewayV2::PortalProduct`.
pub mod portal_product {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::ApiGatewayV2::PortalProduct`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::ApiGatewayV2::Route`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html).
    Route = "AWS::ApiGatewayV2::Route", Ref = ApiGatewayV2RouteId;
    new_with RouteRequired {
        /// `RouteKey`. Update: in place.
        route_key: Str = "RouteKey",
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId",
    }
    set {
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId";
        /// `ApiKeyRequired`. Update: in place.
        api_key_required: Bool = "ApiKeyRequired";
        /// `AuthorizationScopes`. Update: in place.
        authorization_scopes: List<Str> = "AuthorizationScopes";
        /// `AuthorizationType`. Update: in place.
        authorization_type: Str = "AuthorizationType";
        /// `AuthorizerId`. Update: in place.
        authorizer_id: ApiGatewayV2AuthorizerId = "AuthorizerId";
        /// `ModelSelectionExpression`. Update: in place.
        model_selection_expression: Str = "ModelSelectionExpression";
        /// `OperationName`. Update: in place.
        operation_name: Str = "OperationName";
        /// `RequestModels`. Update: in place.
        request_models: Json = "RequestModels";
        /// `RequestParameters`. Update: in place.
        request_parameters: Json = "RequestParameters";
        /// `RouteKey`. Update: in place.
        route_key: Str = "RouteKey";
        /// `RouteResponseSelectionExpression`. Update: in place.
        route_response_selection_expression: Str = "RouteResponseSelectionExpression";
        /// `Target`. Update: in place.
        target: Str = "Target";
    }
    get {
    }
    ref route_id;
}

resource! {
    /// `AWS::ApiGatewayV2::RouteResponse`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routeresponse.html).
    RouteResponse = "AWS::ApiGatewayV2::RouteResponse", Ref = Str;
    new_with RouteResponseRequired {
        /// `RouteResponseKey`. Update: in place.
        route_response_key: Str = "RouteResponseKey",
        /// `RouteId`. Update: replaces.
        route_id: ApiGatewayV2RouteId = "RouteId",
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId",
    }
    set {
        /// `ApiId`. Update: replaces.
        api_id: ApiGatewayV2ApiId = "ApiId";
        /// `ModelSelectionExpression`. Update: in place.
        model_selection_expression: Str = "ModelSelectionExpression";
        /// `ResponseModels`. Update: in place.
        response_models: Json = "ResponseModels";
        /// `ResponseParameters`. Update: in place.
        response_parameters: Map<route_response::ParameterConstraints> = "ResponseParameters";
        /// `RouteId`. Update: replaces.
        route_id: ApiGatewayV2RouteId = "RouteId";
        /// `RouteResponseKey`. Update: in place.
        route_response_key: Str = "RouteResponseKey";
    }
    get {
    }
    ref route_response_id;
}

/// Property types of `AWS::ApiGatewayV2::RouteResponse`.
pub mod route_response {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ParameterConstraints` of `AWS::ApiGatewayV2::RouteResponse`.
        ParameterConstraints;
        new (required: Bool = "Required");
        set {
        }
    }
}

resource! {
    /// `AWS::ApiGatewayV2::RoutingRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routingrule.html).
    RoutingRule = "AWS::ApiGatewayV2::RoutingRule", Ref = Arn;
    new_with RoutingRuleRequired {
        /// `DomainNameArn`. Update: replaces.
        domain_name_arn: Str = "DomainNameArn",
        /// `Priority`: 1 to 1 000 000. Update: in place.
        priority: Int = "Priority",
        /// `Conditions`. Update: in place.
        conditions: List<routing_rule::Condition> = "Conditions",
        /// `Actions`. Update: in place.
        actions: List<routing_rule::Action> = "Actions",
    }
    set {
        /// `Actions`. Update: in place.
        actions: List<routing_rule::Action> = "Actions";
        /// `Conditions`. Update: in place.
        conditions: List<routing_rule::Condition> = "Conditions";
        /// `DomainNameArn`. Update: replaces.
        domain_name_arn: Str = "DomainNameArn";
        /// `Priority`: 1 to 1 000 000. Update: in place.
        priority: Int = "Priority";
    }
    get {
        /// `RoutingRuleId`
        routing_rule_id: Str = "RoutingRuleId";
    }
    ref routing_rule_arn;
}

/// Property types of `AWS::ApiGatewayV2::RoutingRule`.
pub mod routing_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Action` of `AWS::ApiGatewayV2::RoutingRule`.
        Action;
        new (invoke_api: ActionInvokeApi = "InvokeApi");
        set {
        }
    }

    property! {
        /// `ActionInvokeApi` of `AWS::ApiGatewayV2::RoutingRule`.
        ActionInvokeApi;
        new_with ActionInvokeApiRequired {
            /// `ApiId`. Update: in place.
            api_id: Str = "ApiId",
            /// `Stage`. Update: in place.
            stage: Str = "Stage",
        }
        set {
            /// `StripBasePath`. Update: in place.
            strip_base_path: Bool = "StripBasePath";
        }
    }

    property! {
        /// `Condition` of `AWS::ApiGatewayV2::RoutingRule`.
        Condition;
        new ();
        set {
            /// `MatchBasePaths`. Update: in place.
            match_base_paths: MatchBasePaths = "MatchBasePaths";
            /// `MatchHeaders`. Update: in place.
            match_headers: MatchHeaders = "MatchHeaders";
        }
    }

    property! {
        /// `MatchBasePaths` of `AWS::ApiGatewayV2::RoutingRule`.
        MatchBasePaths;
        new (any_of: List<Str> = "AnyOf");
        set {
        }
    }

    property! {
        /// `MatchHeaderValue` of `AWS::ApiGatewayV2::RoutingRule`.
        MatchHeaderValue;
        new_with MatchHeaderValueRequired {
            /// `Header`. Update: in place.
            header: Str = "Header",
            /// `ValueGlob`. Update: in place.
            value_glob: Str = "ValueGlob",
        }
        set {
        }
    }

    property! {
        /// `MatchHeaders` of `AWS::ApiGatewayV2::RoutingRule`.
        MatchHeaders;
        new (any_of: List<MatchHeaderValue> = "AnyOf");
        set {
        }
    }
}

resource! {
    /// `AWS::ApiGatewayV2::Stage`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html).
    Stage = "AWS::ApiGatewayV2::Stage", Ref = Str;
    tags "Tags" Object;
    new_with StageRequired {
        /// `StageName`. Update: replaces.
        stage_name: Str = "StageName",
        /// `ApiId`. Update: replaces.
        api_id: Str = "ApiId",
    }
    set {
        /// `AccessLogSettings`. Update: in place.
        access_log_settings: stage::AccessLogSettings = "AccessLogSettings";
        /// `ApiId`. Update: replaces.
        api_id: Str = "ApiId";
        /// `AutoDeploy`. Update: in place.
        auto_deploy: Bool = "AutoDeploy";
        /// `ClientCertificateId`. Update: in place.
        client_certificate_id: Str = "ClientCertificateId";
        /// `DefaultRouteSettings`. Update: in place.
        default_route_settings: stage::RouteSettings = "DefaultRouteSettings";
        /// `DeploymentId`. Update: in place.
        deployment_id: Str = "DeploymentId";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `RouteSettings`. Update: in place.
        route_settings: Json = "RouteSettings";
        /// `StageName`. Update: replaces.
        stage_name: Str = "StageName";
        /// `StageVariables`. Update: in place.
        stage_variables: Json = "StageVariables";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref stage_name;
}

/// Property types of `AWS::ApiGatewayV2::Stage`.
pub mod stage {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::api_gateway_managed_overrides::AccessLogSettings;

    property! {
        /// `RouteSettings` of `AWS::ApiGatewayV2::Stage`.
        RouteSettings;
        new ();
        set {
            /// `DataTraceEnabled`. Update: in place.
            data_trace_enabled: Bool = "DataTraceEnabled";
            /// `DetailedMetricsEnabled`. Update: in place.
            detailed_metrics_enabled: Bool = "DetailedMetricsEnabled";
            /// `LoggingLevel`. Update: in place.
            logging_level: Str = "LoggingLevel";
            /// `ThrottlingBurstLimit`. Update: in place.
            throttling_burst_limit: Int = "ThrottlingBurstLimit";
            /// `ThrottlingRateLimit`. Update: in place.
            throttling_rate_limit: Num = "ThrottlingRateLimit";
        }
    }
}

resource! {
    /// `AWS::ApiGatewayV2::VpcLink`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html).
    VpcLink = "AWS::ApiGatewayV2::VpcLink", Ref = Str;
    tags "Tags" Object;
    new (subnet_ids: List<Ec2SubnetId> = "SubnetIds", name: Str = "Name");
    set {
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `SecurityGroupIds`. Update: replaces.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetIds`. Update: replaces.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref vpc_link_id;
}
