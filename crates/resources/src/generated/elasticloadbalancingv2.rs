// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ElasticLoadBalancingV2`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ElasticLoadBalancingV2::Listener`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html).
    Listener = "AWS::ElasticLoadBalancingV2::Listener", Ref = ElasticLoadBalancingV2ListenerArn;
    tags "Tags" List;
    new (load_balancer_arn: ElasticLoadBalancingV2LoadBalancerArn = "LoadBalancerArn", default_actions: List<listener::Action> = "DefaultActions");
    set {
        /// `AlpnPolicy`. Update: in place.
        alpn_policy: List<Str> = "AlpnPolicy";
        /// `Certificates`: no item twice. Update: in place.
        certificates: List<listener::Certificate> = "Certificates";
        /// `DefaultActions`: no item twice. Update: in place.
        default_actions: List<listener::Action> = "DefaultActions";
        /// `ListenerAttributes`: no item twice. Update: in place.
        listener_attributes: List<listener::ListenerAttribute> = "ListenerAttributes";
        /// `LoadBalancerArn`. Update: replaces.
        load_balancer_arn: ElasticLoadBalancingV2LoadBalancerArn = "LoadBalancerArn";
        /// `MutualAuthentication`. Update: in place.
        mutual_authentication: listener::MutualAuthentication = "MutualAuthentication";
        /// `Port`: 1 to 65 535. Update: in place.
        port: Int = "Port";
        /// `Protocol`. Update: in place.
        protocol: listener::Protocol = "Protocol";
        /// `SslPolicy`. Update: in place.
        ssl_policy: Str = "SslPolicy";
        /// `Tags`: at least 1 items. Update: in place.
        tags: List<listener::Tag> = "Tags";
    }
    get {
    }
    ref listener_arn;
}

/// Property types of `AWS::ElasticLoadBalancingV2::Listener`.
pub mod listener {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Action` of `AWS::ElasticLoadBalancingV2::Listener`.
        Action;
        new (type_: Type = "Type");
        set {
            /// `AuthenticateCognitoConfig`. Update: in place.
            authenticate_cognito_config: AuthenticateCognitoConfig = "AuthenticateCognitoConfig";
            /// `AuthenticateOidcConfig`. Update: in place.
            authenticate_oidc_config: AuthenticateOidcConfig = "AuthenticateOidcConfig";
            /// `FixedResponseConfig`. Update: in place.
            fixed_response_config: FixedResponseConfig = "FixedResponseConfig";
            /// `ForwardConfig`. Update: in place.
            forward_config: ForwardConfig = "ForwardConfig";
            /// `JwtValidationConfig`. Update: in place.
            jwt_validation_config: JwtValidationConfig = "JwtValidationConfig";
            /// `Order`: 1 to 50 000. Update: in place.
            order: Int = "Order";
            /// `RedirectConfig`. Update: in place.
            redirect_config: RedirectConfig = "RedirectConfig";
            /// `TargetGroupArn`. Update: in place.
            target_group_arn: ElasticLoadBalancingV2TargetGroupArn = "TargetGroupArn";
        }
    }

    property! {
        /// `AuthenticateCognitoConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
        AuthenticateCognitoConfig;
        new_with AuthenticateCognitoConfigRequired {
            /// `UserPoolClientId`. Update: in place.
            user_pool_client_id: CognitoUserPoolClient = "UserPoolClientId",
            /// `UserPoolDomain`. Update: in place.
            user_pool_domain: Str = "UserPoolDomain",
            /// `UserPoolArn`. Update: in place.
            user_pool_arn: CognitoUserPoolArn = "UserPoolArn",
        }
        set {
            /// `AuthenticationRequestExtraParams`. Update: in place.
            authentication_request_extra_params: Map<Str> = "AuthenticationRequestExtraParams";
            /// `OnUnauthenticatedRequest`. Update: in place.
            on_unauthenticated_request: OnUnauthenticatedRequest = "OnUnauthenticatedRequest";
            /// `Scope`. Update: in place.
            scope: Str = "Scope";
            /// `SessionCookieName`. Update: in place.
            session_cookie_name: Str = "SessionCookieName";
            /// `SessionTimeout`. Update: in place.
            session_timeout: Str = "SessionTimeout";
        }
    }

    property! {
        /// `AuthenticateOidcConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
        AuthenticateOidcConfig;
        new_with AuthenticateOidcConfigRequired {
            /// `TokenEndpoint`. Update: in place.
            token_endpoint: Str = "TokenEndpoint",
            /// `Issuer`. Update: in place.
            issuer: Str = "Issuer",
            /// `UserInfoEndpoint`. Update: in place.
            user_info_endpoint: Str = "UserInfoEndpoint",
            /// `ClientId`. Update: in place.
            client_id: Str = "ClientId",
            /// `AuthorizationEndpoint`. Update: in place.
            authorization_endpoint: Str = "AuthorizationEndpoint",
        }
        set {
            /// `AuthenticationRequestExtraParams`. Update: in place.
            authentication_request_extra_params: Map<Str> = "AuthenticationRequestExtraParams";
            /// `ClientSecret`. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `OnUnauthenticatedRequest`. Update: in place.
            on_unauthenticated_request: OnUnauthenticatedRequest = "OnUnauthenticatedRequest";
            /// `Scope`. Update: in place.
            scope: Str = "Scope";
            /// `SessionCookieName`. Update: in place.
            session_cookie_name: Str = "SessionCookieName";
            /// `SessionTimeout`. Update: in place.
            session_timeout: Str = "SessionTimeout";
            /// `UseExistingClientSecret`. Update: in place.
            use_existing_client_secret: Bool = "UseExistingClientSecret";
        }
    }

    property! {
        /// `Certificate` of `AWS::ElasticLoadBalancingV2::Listener`.
        Certificate;
        new ();
        set {
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
        }
    }

    property! {
        /// `FixedResponseConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
        FixedResponseConfig;
        new (status_code: Str = "StatusCode");
        set {
            /// `ContentType`: at most 32 characters. Update: in place.
            content_type: Str = "ContentType";
            /// `MessageBody`: at most 1024 characters. Update: in place.
            message_body: Str = "MessageBody";
        }
    }

    property! {
        /// `ForwardConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
        ForwardConfig;
        new ();
        set {
            /// `TargetGroupStickinessConfig`. Update: in place.
            target_group_stickiness_config: TargetGroupStickinessConfig = "TargetGroupStickinessConfig";
            /// `TargetGroups`: no item twice. Update: in place.
            target_groups: List<TargetGroupTuple> = "TargetGroups";
        }
    }

    property! {
        /// `JwtValidationActionAdditionalClaim` of `AWS::ElasticLoadBalancingV2::Listener`.
        JwtValidationActionAdditionalClaim;
        new (format: Format = "Format", name: Str = "Name", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `JwtValidationConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
        JwtValidationConfig;
        new_with JwtValidationConfigRequired {
            /// `JwksEndpoint`. Update: in place.
            jwks_endpoint: Str = "JwksEndpoint",
            /// `Issuer`. Update: in place.
            issuer: Str = "Issuer",
        }
        set {
            /// `AdditionalClaims`: no item twice. Update: in place.
            additional_claims: List<JwtValidationActionAdditionalClaim> = "AdditionalClaims";
        }
    }

    property! {
        /// `ListenerAttribute` of `AWS::ElasticLoadBalancingV2::Listener`.
        ListenerAttribute;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `MutualAuthentication` of `AWS::ElasticLoadBalancingV2::Listener`.
        MutualAuthentication;
        new ();
        set {
            /// `AdvertiseTrustStoreCaNames`. Update: in place.
            advertise_trust_store_ca_names: AdvertiseTrustStoreCaNames = "AdvertiseTrustStoreCaNames";
            /// `IgnoreClientCertificateExpiry`. Update: in place.
            ignore_client_certificate_expiry: Bool = "IgnoreClientCertificateExpiry";
            /// `Mode`. Update: in place.
            mode: Str = "Mode";
            /// `TrustStoreArn`. Update: in place.
            trust_store_arn: Str = "TrustStoreArn";
        }
    }

    property! {
        /// `RedirectConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
        RedirectConfig;
        new (status_code: StatusCode = "StatusCode");
        set {
            /// `Host`: 1 to 128 characters. Update: in place.
            host: Str = "Host";
            /// `Path`: 1 to 128 characters. Update: in place.
            path: Str = "Path";
            /// `Port`. Update: in place.
            port: Str = "Port";
            /// `Protocol`: `^(HTTPS?|#\{protocol\})$`. Update: in place.
            protocol: Str = "Protocol";
            /// `Query`: at most 128 characters. Update: in place.
            query: Str = "Query";
        }
    }

    property! {
        /// `Tag` of `AWS::ElasticLoadBalancingV2::Listener`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TargetGroupStickinessConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
        TargetGroupStickinessConfig;
        new ();
        set {
            /// `DurationSeconds`. Update: in place.
            duration_seconds: Int = "DurationSeconds";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `TargetGroupTuple` of `AWS::ElasticLoadBalancingV2::Listener`.
        TargetGroupTuple;
        new ();
        set {
            /// `TargetGroupArn`. Update: in place.
            target_group_arn: ElasticLoadBalancingV2TargetGroupArn = "TargetGroupArn";
            /// `Weight`. Update: in place.
            weight: Int = "Weight";
        }
    }

    values! {
        /// `AdvertiseTrustStoreCaNames` of `AWS::ElasticLoadBalancingV2::Listener`.
        AdvertiseTrustStoreCaNames {
            OFF = "off",
            ON = "on",
        }
    }

    values! {
        /// `Format` of `AWS::ElasticLoadBalancingV2::Listener`.
        Format {
            SINGLE_STRING = "single-string",
            SPACE_SEPARATED_VALUES = "space-separated-values",
            STRING_ARRAY = "string-array",
        }
    }

    values! {
        /// `OnUnauthenticatedRequest` of `AWS::ElasticLoadBalancingV2::Listener`.
        OnUnauthenticatedRequest {
            ALLOW = "allow",
            AUTHENTICATE = "authenticate",
            DENY = "deny",
        }
    }

    values! {
        /// `Protocol` of `AWS::ElasticLoadBalancingV2::Listener`.
        Protocol {
            GENEVE = "GENEVE",
            HTTP = "HTTP",
            HTTPS = "HTTPS",
            QUIC = "QUIC",
            TCP = "TCP",
            TCP_QUIC = "TCP_QUIC",
            TCP_UDP = "TCP_UDP",
            TLS = "TLS",
            UDP = "UDP",
        }
    }

    values! {
        /// `StatusCode` of `AWS::ElasticLoadBalancingV2::Listener`.
        StatusCode {
            HTTP_301 = "HTTP_301",
            HTTP_302 = "HTTP_302",
        }
    }

    values! {
        /// `Type` of `AWS::ElasticLoadBalancingV2::Listener`.
        Type {
            AUTHENTICATE_COGNITO = "authenticate-cognito",
            AUTHENTICATE_OIDC = "authenticate-oidc",
            FIXED_RESPONSE = "fixed-response",
            FORWARD = "forward",
            JWT_VALIDATION = "jwt-validation",
            REDIRECT = "redirect",
        }
    }
}

resource! {
    /// `AWS::ElasticLoadBalancingV2::ListenerCertificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html).
    ListenerCertificate = "AWS::ElasticLoadBalancingV2::ListenerCertificate", Ref = Str;
    new (listener_arn: Str = "ListenerArn", certificates: List<listener_certificate::Certificate> = "Certificates");
    set {
        /// `Certificates`: no item twice. Update: in place.
        certificates: List<listener_certificate::Certificate> = "Certificates";
        /// `ListenerArn`. Update: replaces.
        listener_arn: Str = "ListenerArn";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::ElasticLoadBalancingV2::ListenerCertificate`.
pub mod listener_certificate {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::listener::Certificate;
}

resource! {
    /// `AWS::ElasticLoadBalancingV2::ListenerRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html).
    ListenerRule = "AWS::ElasticLoadBalancingV2::ListenerRule", Ref = Arn;
    tags "Tags" List;
    new (actions: List<listener_rule::Action> = "Actions", priority: Int = "Priority", conditions: List<listener_rule::RuleCondition> = "Conditions");
    set {
        /// `Actions`: no item twice. Update: in place.
        actions: List<listener_rule::Action> = "Actions";
        /// `Conditions`: no item twice. Update: in place.
        conditions: List<listener_rule::RuleCondition> = "Conditions";
        /// `ListenerArn`. Update: replaces.
        listener_arn: ElasticLoadBalancingV2ListenerArn = "ListenerArn";
        /// `Priority`: 1 to 50 000. Update: in place.
        priority: Int = "Priority";
        /// `Tags`: at least 1 items. Update: in place.
        tags: List<listener_rule::Tag> = "Tags";
        /// `Transforms`: no item twice. Update: in place.
        transforms: List<listener_rule::Transform> = "Transforms";
    }
    get {
        /// `IsDefault`
        is_default: Bool = "IsDefault";
    }
    ref rule_arn;
}

/// Property types of `AWS::ElasticLoadBalancingV2::ListenerRule`.
pub mod listener_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::listener::{FixedResponseConfig, Format, ForwardConfig, JwtValidationActionAdditionalClaim, JwtValidationConfig, JwtValidationConfigRequired, OnUnauthenticatedRequest, RedirectConfig, StatusCode, Tag, TargetGroupStickinessConfig, TargetGroupTuple};

    property! {
        /// `Action` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        Action;
        new (type_: ActionType = "Type");
        set {
            /// `AuthenticateCognitoConfig`. Update: in place.
            authenticate_cognito_config: AuthenticateCognitoConfig = "AuthenticateCognitoConfig";
            /// `AuthenticateOidcConfig`. Update: in place.
            authenticate_oidc_config: AuthenticateOidcConfig = "AuthenticateOidcConfig";
            /// `FixedResponseConfig`. Update: in place.
            fixed_response_config: FixedResponseConfig = "FixedResponseConfig";
            /// `ForwardConfig`. Update: in place.
            forward_config: ForwardConfig = "ForwardConfig";
            /// `JwtValidationConfig`. Update: in place.
            jwt_validation_config: JwtValidationConfig = "JwtValidationConfig";
            /// `Order`: 1 to 50 000. Update: in place.
            order: Int = "Order";
            /// `RedirectConfig`. Update: in place.
            redirect_config: RedirectConfig = "RedirectConfig";
            /// `TargetGroupArn`. Update: in place.
            target_group_arn: ElasticLoadBalancingV2TargetGroupArn = "TargetGroupArn";
        }
    }

    property! {
        /// `AuthenticateCognitoConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        AuthenticateCognitoConfig;
        new_with AuthenticateCognitoConfigRequired {
            /// `UserPoolClientId`. Update: in place.
            user_pool_client_id: CognitoUserPoolClientId = "UserPoolClientId",
            /// `UserPoolDomain`. Update: in place.
            user_pool_domain: Str = "UserPoolDomain",
            /// `UserPoolArn`. Update: in place.
            user_pool_arn: CognitoUserPoolArn = "UserPoolArn",
        }
        set {
            /// `AuthenticationRequestExtraParams`. Update: in place.
            authentication_request_extra_params: Map<Str> = "AuthenticationRequestExtraParams";
            /// `OnUnauthenticatedRequest`. Update: in place.
            on_unauthenticated_request: OnUnauthenticatedRequest = "OnUnauthenticatedRequest";
            /// `Scope`. Update: in place.
            scope: Str = "Scope";
            /// `SessionCookieName`. Update: in place.
            session_cookie_name: Str = "SessionCookieName";
            /// `SessionTimeout`. Update: in place.
            session_timeout: Int = "SessionTimeout";
        }
    }

    property! {
        /// `AuthenticateOidcConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        AuthenticateOidcConfig;
        new_with AuthenticateOidcConfigRequired {
            /// `TokenEndpoint`. Update: in place.
            token_endpoint: Str = "TokenEndpoint",
            /// `Issuer`. Update: in place.
            issuer: Str = "Issuer",
            /// `UserInfoEndpoint`. Update: in place.
            user_info_endpoint: Str = "UserInfoEndpoint",
            /// `ClientId`. Update: in place.
            client_id: Str = "ClientId",
            /// `AuthorizationEndpoint`. Update: in place.
            authorization_endpoint: Str = "AuthorizationEndpoint",
        }
        set {
            /// `AuthenticationRequestExtraParams`. Update: in place.
            authentication_request_extra_params: Map<Str> = "AuthenticationRequestExtraParams";
            /// `ClientSecret`. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `OnUnauthenticatedRequest`. Update: in place.
            on_unauthenticated_request: OnUnauthenticatedRequest = "OnUnauthenticatedRequest";
            /// `Scope`. Update: in place.
            scope: Str = "Scope";
            /// `SessionCookieName`. Update: in place.
            session_cookie_name: Str = "SessionCookieName";
            /// `SessionTimeout`. Update: in place.
            session_timeout: Int = "SessionTimeout";
            /// `UseExistingClientSecret`. Update: in place.
            use_existing_client_secret: Bool = "UseExistingClientSecret";
        }
    }

    property! {
        /// `HostHeaderConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        HostHeaderConfig;
        new ();
        set {
            /// `RegexValues`: no item twice. Update: in place.
            regex_values: List<Str> = "RegexValues";
            /// `Values`: no item twice. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `HttpHeaderConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        HttpHeaderConfig;
        new ();
        set {
            /// `HttpHeaderName`. Update: in place.
            http_header_name: Str = "HttpHeaderName";
            /// `RegexValues`: no item twice. Update: in place.
            regex_values: List<Str> = "RegexValues";
            /// `Values`: no item twice. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `HttpRequestMethodConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        HttpRequestMethodConfig;
        new ();
        set {
            /// `Values`: no item twice. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `PathPatternConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        PathPatternConfig;
        new ();
        set {
            /// `RegexValues`: no item twice. Update: in place.
            regex_values: List<Str> = "RegexValues";
            /// `Values`: no item twice. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `QueryStringConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        QueryStringConfig;
        new ();
        set {
            /// `Values`: no item twice. Update: in place.
            values: List<QueryStringKeyValue> = "Values";
        }
    }

    property! {
        /// `QueryStringKeyValue` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        QueryStringKeyValue;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `RewriteConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        RewriteConfig;
        new_with RewriteConfigRequired {
            /// `Regex`. Update: in place.
            regex: Str = "Regex",
            /// `Replace`. Update: in place.
            replace: Str = "Replace",
        }
        set {
        }
    }

    property! {
        /// `RewriteConfigObject` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        RewriteConfigObject;
        new (rewrites: List<RewriteConfig> = "Rewrites");
        set {
        }
    }

    property! {
        /// `RuleCondition` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        RuleCondition;
        new ();
        set {
            /// `Field`: at most 64 characters. Update: in place.
            field: Str = "Field";
            /// `HostHeaderConfig`. Update: in place.
            host_header_config: HostHeaderConfig = "HostHeaderConfig";
            /// `HttpHeaderConfig`. Update: in place.
            http_header_config: HttpHeaderConfig = "HttpHeaderConfig";
            /// `HttpRequestMethodConfig`. Update: in place.
            http_request_method_config: HttpRequestMethodConfig = "HttpRequestMethodConfig";
            /// `PathPatternConfig`. Update: in place.
            path_pattern_config: PathPatternConfig = "PathPatternConfig";
            /// `QueryStringConfig`. Update: in place.
            query_string_config: QueryStringConfig = "QueryStringConfig";
            /// `RegexValues`: no item twice. Update: in place.
            regex_values: List<Str> = "RegexValues";
            /// `SourceIpConfig`. Update: in place.
            source_ip_config: SourceIpConfig = "SourceIpConfig";
            /// `Values`: no item twice. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `SourceIpConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        SourceIpConfig;
        new ();
        set {
            /// `IpAddressType`. Update: in place.
            ip_address_type: IpAddressType = "IpAddressType";
            /// `Values`: no item twice. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `Transform` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        Transform;
        new (type_: TransformType = "Type");
        set {
            /// `HostHeaderRewriteConfig`. Update: in place.
            host_header_rewrite_config: RewriteConfigObject = "HostHeaderRewriteConfig";
            /// `UrlRewriteConfig`. Update: in place.
            url_rewrite_config: RewriteConfigObject = "UrlRewriteConfig";
        }
    }

    values! {
        /// `ActionType` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        ActionType {
            AUTHENTICATE_COGNITO = "authenticate-cognito",
            AUTHENTICATE_OIDC = "authenticate-oidc",
            FIXED_RESPONSE = "fixed-response",
            FORWARD = "forward",
            JWT_VALIDATION = "jwt-validation",
            REDIRECT = "redirect",
        }
    }

    values! {
        /// `IpAddressType` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        IpAddressType {
            IPV4 = "ipv4",
            IPV6 = "ipv6",
        }
    }

    values! {
        /// `TransformType` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
        TransformType {
            HOST_HEADER_REWRITE = "host-header-rewrite",
            URL_REWRITE = "url-rewrite",
        }
    }
}

resource! {
    /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html).
    LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer", Ref = ElasticLoadBalancingV2LoadBalancerArn;
    tags "Tags" List;
    new ();
    set {
        /// `EnableCapacityReservationProvisionStabilize`: default `false`. Update: in place.
        enable_capacity_reservation_provision_stabilize: Bool = "EnableCapacityReservationProvisionStabilize";
        /// `EnablePrefixForIpv6SourceNat`. Update: in place.
        enable_prefix_for_ipv6_source_nat: load_balancer::EnablePrefixForIpv6SourceNat = "EnablePrefixForIpv6SourceNat";
        /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`. Update: in place.
        enforce_security_group_inbound_rules_on_private_link_traffic: Str = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic";
        /// `IpAddressType`. Update: in place.
        ip_address_type: load_balancer::IpAddressType = "IpAddressType";
        /// `Ipv4IpamPoolId`. Update: in place.
        ipv4_ipam_pool_id: Str = "Ipv4IpamPoolId";
        /// `LoadBalancerAttributes`: no item twice. Update: in place.
        load_balancer_attributes: List<load_balancer::LoadBalancerAttribute> = "LoadBalancerAttributes";
        /// `MinimumLoadBalancerCapacity`. Update: in place.
        minimum_load_balancer_capacity: load_balancer::MinimumLoadBalancerCapacity = "MinimumLoadBalancerCapacity";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Scheme`. Update: replaces.
        scheme: load_balancer::Scheme = "Scheme";
        /// `SecurityGroups`: no item twice. Update: in place.
        security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        /// `SubnetMappings`: no item twice. Update: in place.
        subnet_mappings: List<load_balancer::SubnetMapping> = "SubnetMappings";
        /// `Subnets`: no item twice. Update: in place.
        subnets: List<Ec2SubnetId> = "Subnets";
        /// `Tags`. Update: in place.
        tags: List<load_balancer::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: load_balancer::Type = "Type";
    }
    get {
        /// `CanonicalHostedZoneID`
        canonical_hosted_zone_id: Str = "CanonicalHostedZoneID";
        /// `DNSName`
        dns_name: ElasticLoadBalancingV2LoadBalancerDnsName = "DNSName";
        /// `LoadBalancerFullName`
        load_balancer_full_name: Str = "LoadBalancerFullName";
        /// `LoadBalancerName`
        load_balancer_name: Str = "LoadBalancerName";
        /// `SecurityGroups`
        security_groups: List<Str> = "SecurityGroups";
    }
    ref load_balancer_arn;
}

/// Property types of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
pub mod load_balancer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LoadBalancerAttribute` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
        LoadBalancerAttribute;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `MinimumLoadBalancerCapacity` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
        MinimumLoadBalancerCapacity;
        new (capacity_units: Int = "CapacityUnits");
        set {
        }
    }

    property! {
        /// `SubnetMapping` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
        SubnetMapping;
        new (subnet_id: Ec2SubnetId = "SubnetId");
        set {
            /// `AllocationId`. Update: in place.
            allocation_id: Str = "AllocationId";
            /// `IPv6Address`. Update: in place.
            ipv6_address: Str = "IPv6Address";
            /// `PrivateIPv4Address`. Update: in place.
            private_ipv4_address: Str = "PrivateIPv4Address";
            /// `SourceNatIpv6Prefix`. Update: in place.
            source_nat_ipv6_prefix: Str = "SourceNatIpv6Prefix";
        }
    }

    property! {
        /// `Tag` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `EnablePrefixForIpv6SourceNat` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
        EnablePrefixForIpv6SourceNat {
            OFF = "off",
            ON = "on",
        }
    }

    values! {
        /// `IpAddressType` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
        IpAddressType {
            DUALSTACK = "dualstack",
            DUALSTACK_WITHOUT_PUBLIC_IPV4 = "dualstack-without-public-ipv4",
            IPV4 = "ipv4",
        }
    }

    values! {
        /// `Scheme` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
        Scheme {
            INTERNAL = "internal",
            INTERNET_FACING = "internet-facing",
        }
    }

    values! {
        /// `Type` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
        Type {
            APPLICATION = "application",
            GATEWAY = "gateway",
            NETWORK = "network",
        }
    }
}

resource! {
    /// `AWS::ElasticLoadBalancingV2::TargetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html).
    TargetGroup = "AWS::ElasticLoadBalancingV2::TargetGroup", Ref = ElasticLoadBalancingV2TargetGroupArn;
    tags "Tags" List;
    new ();
    set {
        /// `HealthCheckEnabled`. Update: in place.
        health_check_enabled: Bool = "HealthCheckEnabled";
        /// `HealthCheckIntervalSeconds`: 5 to 300. Update: in place.
        health_check_interval_seconds: Int = "HealthCheckIntervalSeconds";
        /// `HealthCheckPath`: 1 to 1024 characters. Update: in place.
        health_check_path: Str = "HealthCheckPath";
        /// `HealthCheckPort`. Update: in place.
        health_check_port: Str = "HealthCheckPort";
        /// `HealthCheckProtocol`. Update: in place.
        health_check_protocol: target_group::HealthCheckProtocol = "HealthCheckProtocol";
        /// `HealthCheckTimeoutSeconds`: 2 to 120. Update: in place.
        health_check_timeout_seconds: Int = "HealthCheckTimeoutSeconds";
        /// `HealthyThresholdCount`: 2 to 10. Update: in place.
        healthy_threshold_count: Int = "HealthyThresholdCount";
        /// `IpAddressType`. Update: replaces.
        ip_address_type: target_group::IpAddressType = "IpAddressType";
        /// `Matcher`. Update: in place.
        matcher: target_group::Matcher = "Matcher";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Port`: 1 to 65 535. Update: replaces.
        port: Int = "Port";
        /// `Protocol`. Update: replaces.
        protocol: target_group::Protocol = "Protocol";
        /// `ProtocolVersion`. Update: replaces.
        protocol_version: Str = "ProtocolVersion";
        /// `Tags`. Update: in place.
        tags: List<target_group::Tag> = "Tags";
        /// `TargetControlPort`: 1 to 65 535. Update: in place.
        target_control_port: Int = "TargetControlPort";
        /// `TargetGroupAttributes`: no item twice. Update: in place.
        target_group_attributes: List<target_group::TargetGroupAttribute> = "TargetGroupAttributes";
        /// `TargetType`. Update: replaces.
        target_type: target_group::TargetType = "TargetType";
        /// `Targets`: no item twice. Update: in place.
        targets: List<target_group::TargetDescription> = "Targets";
        /// `UnhealthyThresholdCount`: 2 to 10. Update: in place.
        unhealthy_threshold_count: Int = "UnhealthyThresholdCount";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `LoadBalancerArns`
        load_balancer_arns: List<Str> = "LoadBalancerArns";
        /// `TargetGroupFullName`
        target_group_full_name: Str = "TargetGroupFullName";
        /// `TargetGroupName`
        target_group_name: Str = "TargetGroupName";
    }
    ref target_group_arn;
}

/// Property types of `AWS::ElasticLoadBalancingV2::TargetGroup`.
pub mod target_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::listener::{Protocol, Tag};

    pub use super::listener_rule::IpAddressType;

    property! {
        /// `Matcher` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
        Matcher;
        new ();
        set {
            /// `GrpcCode`. Update: in place.
            grpc_code: Str = "GrpcCode";
            /// `HttpCode`. Update: in place.
            http_code: Str = "HttpCode";
        }
    }

    property! {
        /// `TargetDescription` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
        TargetDescription;
        new (id: Str = "Id");
        set {
            /// `AvailabilityZone`. Update: in place.
            availability_zone: Str = "AvailabilityZone";
            /// `Port`: 1 to 65 535. Update: in place.
            port: Int = "Port";
            /// `QuicServerId`: 1 to 256 characters. Update: in place.
            quic_server_id: Str = "QuicServerId";
        }
    }

    property! {
        /// `TargetGroupAttribute` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
        TargetGroupAttribute;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `HealthCheckProtocol` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
        HealthCheckProtocol {
            GENEVE = "GENEVE",
            HTTP = "HTTP",
            HTTPS = "HTTPS",
            QUIC = "QUIC",
            TCP = "TCP",
            TCP_QUIC = "TCP_QUIC",
            TCP_UDP = "TCP_UDP",
            TLS = "TLS",
            UDP = "UDP",
        }
    }

    values! {
        /// `TargetType` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
        TargetType {
            ALB = "alb",
            INSTANCE = "instance",
            IP = "ip",
            LAMBDA = "lambda",
        }
    }
}

resource! {
    /// `AWS::ElasticLoadBalancingV2::TrustStore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html).
    TrustStore = "AWS::ElasticLoadBalancingV2::TrustStore", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `CaCertificatesBundleS3Bucket`. Update: in place.
        ca_certificates_bundle_s3_bucket: Str = "CaCertificatesBundleS3Bucket";
        /// `CaCertificatesBundleS3Key`. Update: in place.
        ca_certificates_bundle_s3_key: Str = "CaCertificatesBundleS3Key";
        /// `CaCertificatesBundleS3ObjectVersion`. Update: in place.
        ca_certificates_bundle_s3_object_version: Str = "CaCertificatesBundleS3ObjectVersion";
        /// `Name`: 1 to 32 characters, `^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at least 1 items. Update: in place.
        tags: List<trust_store::Tag> = "Tags";
    }
    get {
        /// `NumberOfCaCertificates`
        number_of_ca_certificates: Int = "NumberOfCaCertificates";
        /// `Status`
        status: Str = "Status";
    }
    ref trust_store_arn;
}

/// Property types of `AWS::ElasticLoadBalancingV2::TrustStore`.
pub mod trust_store {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::listener::Tag;
}

resource! {
    /// `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html).
    TrustStoreRevocation = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation", Ref = Str;
    new ();
    set {
        /// `RevocationContents`: no item twice. Update: replaces.
        revocation_contents: List<trust_store_revocation::RevocationContent> = "RevocationContents";
        /// `TrustStoreArn`. Update: replaces.
        trust_store_arn: Str = "TrustStoreArn";
    }
    get {
        /// `RevocationId`
        revocation_id: Int = "RevocationId";
        /// `TrustStoreRevocations`
        trust_store_revocations: List<Str> = "TrustStoreRevocations";
    }
}

/// Property types of `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
pub mod trust_store_revocation {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `RevocationContent` of `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
        RevocationContent;
        new ();
        set {
            /// `RevocationType`. Update: replaces.
            revocation_type: RevocationType = "RevocationType";
            /// `S3Bucket`. Update: replaces.
            s3_bucket: S3BucketName = "S3Bucket";
            /// `S3Key`. Update: replaces.
            s3_key: Str = "S3Key";
            /// `S3ObjectVersion`. Update: replaces.
            s3_object_version: Str = "S3ObjectVersion";
        }
    }

    values! {
        /// `RevocationType` of `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
        RevocationType {
            CRL = "CRL",
        }
    }
}
