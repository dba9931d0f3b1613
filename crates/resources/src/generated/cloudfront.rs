// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CloudFront`: 22 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CloudFront::AnycastIpList`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html).
    AnycastIpList = "AWS::CloudFront::AnycastIpList", Ref = Str;
    tags "Tags" Object;
    new (ip_count: Int = "IpCount", name: Str = "Name");
    set {
        /// `IpAddressType`. Update: in place.
        ip_address_type: anycast_ip_list::IpAddressType = "IpAddressType";
        /// `IpCount`. Update: replaces.
        ip_count: Int = "IpCount";
        /// `IpamCidrConfigs`. Update: in place.
        ipam_cidr_configs: List<anycast_ip_list::IpamCidrConfig> = "IpamCidrConfigs";
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9-_]{1,64}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: replaces.
        tags: anycast_ip_list::Tags = "Tags";
    }
    get {
        /// `AnycastIpList`
        anycast_ip_list: Json = "AnycastIpList";
        /// `AnycastIpList.AnycastIps`
        anycast_ip_list_anycast_ips: List<Str> = "AnycastIpList.AnycastIps";
        /// `AnycastIpList.Arn`
        anycast_ip_list_arn: Arn = "AnycastIpList.Arn";
        /// `AnycastIpList.Id`
        anycast_ip_list_id: Str = "AnycastIpList.Id";
        /// `AnycastIpList.IpAddressType`
        anycast_ip_list_ip_address_type: Str = "AnycastIpList.IpAddressType";
        /// `AnycastIpList.IpCount`
        anycast_ip_list_ip_count: Int = "AnycastIpList.IpCount";
        /// `AnycastIpList.IpamCidrConfigResults`
        anycast_ip_list_ipam_cidr_config_results: List<Str> = "AnycastIpList.IpamCidrConfigResults";
        /// `AnycastIpList.LastModifiedTime`
        anycast_ip_list_last_modified_time: Str = "AnycastIpList.LastModifiedTime";
        /// `AnycastIpList.Name`
        anycast_ip_list_name: Str = "AnycastIpList.Name";
        /// `AnycastIpList.Status`
        anycast_ip_list_status: Str = "AnycastIpList.Status";
        /// `ETag`
        e_tag: Str = "ETag";
        /// `IpamCidrConfigResults`
        ipam_cidr_config_results: List<Str> = "IpamCidrConfigResults";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::AnycastIpList`.
pub mod anycast_ip_list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IpamCidrConfig` of `AWS::CloudFront::AnycastIpList`.
        IpamCidrConfig;
        new_with IpamCidrConfigRequired {
            /// `Cidr`. Update: in place.
            cidr: Str = "Cidr",
            /// `IpamPoolArn`. Update: in place.
            ipam_pool_arn: Str = "IpamPoolArn",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::CloudFront::AnycastIpList`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: replaces.
            value: Str = "Value";
        }
    }

    property! {
        /// `Tags` of `AWS::CloudFront::AnycastIpList`.
        Tags;
        new ();
        set {
            /// `Items`. Update: replaces.
            items: List<Tag> = "Items";
        }
    }

    values! {
        /// `IpAddressType` of `AWS::CloudFront::AnycastIpList`.
        IpAddressType {
            IPV4 = "ipv4",
            DUALSTACK = "dualstack",
        }
    }
}

resource! {
    /// `AWS::CloudFront::CachePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html).
    CachePolicy = "AWS::CloudFront::CachePolicy", Ref = CloudFrontCachePolicyId;
    new (cache_policy_config: cache_policy::CachePolicyConfig = "CachePolicyConfig");
    set {
        /// `CachePolicyConfig`. Update: in place.
        cache_policy_config: cache_policy::CachePolicyConfig = "CachePolicyConfig";
    }
    get {
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::CachePolicy`.
pub mod cache_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CachePolicyConfig` of `AWS::CloudFront::CachePolicy`.
        CachePolicyConfig;
        new_with CachePolicyConfigRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `MinTTL`: at least 0. Update: in place.
            min_ttl: Num = "MinTTL",
            /// `MaxTTL`: at least 0. Update: in place.
            max_ttl: Num = "MaxTTL",
            /// `DefaultTTL`: at least 0. Update: in place.
            default_ttl: Num = "DefaultTTL",
            /// `ParametersInCacheKeyAndForwardedToOrigin`. Update: in place.
            parameters_in_cache_key_and_forwarded_to_origin: ParametersInCacheKeyAndForwardedToOrigin = "ParametersInCacheKeyAndForwardedToOrigin",
        }
        set {
            /// `Comment`. Update: in place.
            comment: Str = "Comment";
        }
    }

    property! {
        /// `CookiesConfig` of `AWS::CloudFront::CachePolicy`.
        CookiesConfig;
        new (cookie_behavior: Str = "CookieBehavior");
        set {
            /// `Cookies`. Update: in place.
            cookies: List<Str> = "Cookies";
        }
    }

    property! {
        /// `HeadersConfig` of `AWS::CloudFront::CachePolicy`.
        HeadersConfig;
        new (header_behavior: Str = "HeaderBehavior");
        set {
            /// `Headers`. Update: in place.
            headers: List<Str> = "Headers";
        }
    }

    property! {
        /// `ParametersInCacheKeyAndForwardedToOrigin` of `AWS::CloudFront::CachePolicy`.
        ParametersInCacheKeyAndForwardedToOrigin;
        new_with ParametersInCacheKeyAndForwardedToOriginRequired {
            /// `EnableAcceptEncodingGzip`. Update: in place.
            enable_accept_encoding_gzip: Bool = "EnableAcceptEncodingGzip",
            /// `HeadersConfig`. Update: in place.
            headers_config: HeadersConfig = "HeadersConfig",
            /// `CookiesConfig`. Update: in place.
            cookies_config: CookiesConfig = "CookiesConfig",
            /// `QueryStringsConfig`. Update: in place.
            query_strings_config: QueryStringsConfig = "QueryStringsConfig",
        }
        set {
            /// `EnableAcceptEncodingBrotli`. Update: in place.
            enable_accept_encoding_brotli: Bool = "EnableAcceptEncodingBrotli";
        }
    }

    property! {
        /// `QueryStringsConfig` of `AWS::CloudFront::CachePolicy`.
        QueryStringsConfig;
        new (query_string_behavior: Str = "QueryStringBehavior");
        set {
            /// `QueryStrings`. Update: in place.
            query_strings: List<Str> = "QueryStrings";
        }
    }
}

resource! {
    /// `AWS::CloudFront::CloudFrontOriginAccessIdentity`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html).
    CloudFrontOriginAccessIdentity = "AWS::CloudFront::CloudFrontOriginAccessIdentity", Ref = Str;
    new (cloud_front_origin_access_identity_config: cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig = "CloudFrontOriginAccessIdentityConfig");
    set {
        /// `CloudFrontOriginAccessIdentityConfig`. Update: in place.
        cloud_front_origin_access_identity_config: cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig = "CloudFrontOriginAccessIdentityConfig";
    }
    get {
        /// `S3CanonicalUserId`
        s3_canonical_user_id: Str = "S3CanonicalUserId";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::CloudFrontOriginAccessIdentity`.
pub mod cloud_front_origin_access_identity {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudFrontOriginAccessIdentityConfig` of `AWS::CloudFront::CloudFrontOriginAccessIdentity`.
        CloudFrontOriginAccessIdentityConfig;
        new (comment: Str = "Comment");
        set {
        }
    }
}

resource! {
    /// `AWS::CloudFront::ConnectionFunction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html).
    ConnectionFunction = "AWS::CloudFront::ConnectionFunction", Ref = Str;
    tags "Tags" List;
    new_with ConnectionFunctionRequired {
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9-_]{1,64}$`. Update: replaces.
        name: Str = "Name",
        /// `ConnectionFunctionCode`. Update: in place.
        connection_function_code: Str = "ConnectionFunctionCode",
        /// `ConnectionFunctionConfig`. Update: in place.
        connection_function_config: connection_function::ConnectionFunctionConfig = "ConnectionFunctionConfig",
    }
    set {
        /// `AutoPublish`: default `false`. Update: in place.
        auto_publish: Bool = "AutoPublish";
        /// `ConnectionFunctionCode`. Update: in place.
        connection_function_code: Str = "ConnectionFunctionCode";
        /// `ConnectionFunctionConfig`. Update: in place.
        connection_function_config: connection_function::ConnectionFunctionConfig = "ConnectionFunctionConfig";
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9-_]{1,64}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<connection_function::Tag> = "Tags";
    }
    get {
        /// `ConnectionFunctionArn`
        connection_function_arn: Arn = "ConnectionFunctionArn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `ETag`
        e_tag: Str = "ETag";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `Stage`
        stage: Str = "Stage";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::ConnectionFunction`.
pub mod connection_function {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConnectionFunctionConfig` of `AWS::CloudFront::ConnectionFunction`.
        ConnectionFunctionConfig;
        new (comment: Str = "Comment", runtime: Runtime = "Runtime");
        set {
            /// `KeyValueStoreAssociations`: no item twice. Update: in place.
            key_value_store_associations: List<KeyValueStoreAssociation> = "KeyValueStoreAssociations";
        }
    }

    property! {
        /// `KeyValueStoreAssociation` of `AWS::CloudFront::ConnectionFunction`.
        KeyValueStoreAssociation;
        new (key_value_store_arn: Str = "KeyValueStoreARN");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::CloudFront::ConnectionFunction`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Runtime` of `AWS::CloudFront::ConnectionFunction`.
        Runtime {
            CLOUDFRONT_JS_2_0 = "cloudfront-js-2.0",
        }
    }
}

resource! {
    /// `AWS::CloudFront::ConnectionGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectiongroup.html).
    ConnectionGroup = "AWS::CloudFront::ConnectionGroup", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `AnycastIpListId`. Update: in place.
        anycast_ip_list_id: Str = "AnycastIpListId";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `Ipv6Enabled`. Update: in place.
        ipv6_enabled: Bool = "Ipv6Enabled";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<connection_group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `ETag`
        e_tag: Str = "ETag";
        /// `IsDefault`
        is_default: Bool = "IsDefault";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `RoutingEndpoint`
        routing_endpoint: Str = "RoutingEndpoint";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::ConnectionGroup`.
pub mod connection_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::CloudFront::ConnectionGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::CloudFront::ContinuousDeploymentPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html).
    ContinuousDeploymentPolicy = "AWS::CloudFront::ContinuousDeploymentPolicy", Ref = Str;
    new (continuous_deployment_policy_config: continuous_deployment_policy::ContinuousDeploymentPolicyConfig = "ContinuousDeploymentPolicyConfig");
    set {
        /// `ContinuousDeploymentPolicyConfig`. Update: in place.
        continuous_deployment_policy_config: continuous_deployment_policy::ContinuousDeploymentPolicyConfig = "ContinuousDeploymentPolicyConfig";
    }
    get {
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::ContinuousDeploymentPolicy`.
pub mod continuous_deployment_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ContinuousDeploymentPolicyConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
        ContinuousDeploymentPolicyConfig;
        new (enabled: Bool = "Enabled", staging_distribution_dns_names: List<Str> = "StagingDistributionDnsNames");
        set {
            /// `SingleHeaderPolicyConfig` (deprecated). Update: in place.
            single_header_policy_config: SingleHeaderPolicyConfig = "SingleHeaderPolicyConfig";
            /// `SingleWeightPolicyConfig` (deprecated). Update: in place.
            single_weight_policy_config: SingleWeightPolicyConfig = "SingleWeightPolicyConfig";
            /// `TrafficConfig`. Update: in place.
            traffic_config: TrafficConfig = "TrafficConfig";
            /// `Type` (deprecated). Update: in place.
            type_: Type = "Type";
        }
    }

    property! {
        /// `SessionStickinessConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
        SessionStickinessConfig;
        new_with SessionStickinessConfigRequired {
            /// `IdleTTL`: 300 to 3600. Update: in place.
            idle_ttl: Int = "IdleTTL",
            /// `MaximumTTL`: 300 to 3600. Update: in place.
            maximum_ttl: Int = "MaximumTTL",
        }
        set {
        }
    }

    property! {
        /// `SingleHeaderConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
        SingleHeaderConfig;
        new_with SingleHeaderConfigRequired {
            /// `Header`: 1 to 256 characters. Update: in place.
            header: Str = "Header",
            /// `Value`: 1 to 1783 characters. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `SingleHeaderPolicyConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
        SingleHeaderPolicyConfig;
        new_with SingleHeaderPolicyConfigRequired {
            /// `Header`: 1 to 256 characters. Update: in place.
            header: Str = "Header",
            /// `Value`: 1 to 1783 characters. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `SingleWeightConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
        SingleWeightConfig;
        new (weight: Num = "Weight");
        set {
            /// `SessionStickinessConfig`. Update: in place.
            session_stickiness_config: SessionStickinessConfig = "SessionStickinessConfig";
        }
    }

    property! {
        /// `SingleWeightPolicyConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
        SingleWeightPolicyConfig;
        new (weight: Num = "Weight");
        set {
            /// `SessionStickinessConfig`. Update: in place.
            session_stickiness_config: SessionStickinessConfig = "SessionStickinessConfig";
        }
    }

    property! {
        /// `TrafficConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
        TrafficConfig;
        new (type_: Type = "Type");
        set {
            /// `SingleHeaderConfig`. Update: in place.
            single_header_config: SingleHeaderConfig = "SingleHeaderConfig";
            /// `SingleWeightConfig`. Update: in place.
            single_weight_config: SingleWeightConfig = "SingleWeightConfig";
        }
    }

    values! {
        /// `Type` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
        Type {
            SINGLE_WEIGHT = "SingleWeight",
            SINGLE_HEADER = "SingleHeader",
        }
    }
}

resource! {
    /// `AWS::CloudFront::Distribution`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html).
    Distribution = "AWS::CloudFront::Distribution", Ref = CloudFrontDistributionId;
    tags "Tags" List;
    new (distribution_config: distribution::DistributionConfig = "DistributionConfig");
    set {
        /// `DistributionConfig`. Update: in place.
        distribution_config: distribution::DistributionConfig = "DistributionConfig";
        /// `Tags`. Update: in place.
        tags: List<distribution::Tag> = "Tags";
    }
    get {
        /// `DomainName`
        domain_name: Str = "DomainName";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::Distribution`.
pub mod distribution {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connection_group::Tag;

    property! {
        /// `CacheBehavior` of `AWS::CloudFront::Distribution`.
        CacheBehavior;
        new_with CacheBehaviorRequired {
            /// `PathPattern`. Update: in place.
            path_pattern: Str = "PathPattern",
            /// `TargetOriginId`. Update: in place.
            target_origin_id: Str = "TargetOriginId",
            /// `ViewerProtocolPolicy`. Update: in place.
            viewer_protocol_policy: Str = "ViewerProtocolPolicy",
        }
        set {
            /// `AllowedMethods`. Update: in place.
            allowed_methods: List<Str> = "AllowedMethods";
            /// `CachePolicyId`. Update: in place.
            cache_policy_id: CloudFrontCachePolicyId = "CachePolicyId";
            /// `CachedMethods`. Update: in place.
            cached_methods: List<Str> = "CachedMethods";
            /// `Compress`: default `false`. Update: in place.
            compress: Bool = "Compress";
            /// `DefaultTTL`: default `86400`. Update: in place.
            default_ttl: Num = "DefaultTTL";
            /// `FieldLevelEncryptionId`: default `""`. Update: in place.
            field_level_encryption_id: Str = "FieldLevelEncryptionId";
            /// `ForwardedValues`. Update: in place.
            forwarded_values: ForwardedValues = "ForwardedValues";
            /// `FunctionAssociations`. Update: in place.
            function_associations: List<FunctionAssociation> = "FunctionAssociations";
            /// `GrpcConfig`. Update: in place.
            grpc_config: GrpcConfig = "GrpcConfig";
            /// `LambdaFunctionAssociations`. Update: in place.
            lambda_function_associations: List<LambdaFunctionAssociation> = "LambdaFunctionAssociations";
            /// `MaxTTL`: default `31536000`. Update: in place.
            max_ttl: Num = "MaxTTL";
            /// `MinTTL`: default `0`. Update: in place.
            min_ttl: Num = "MinTTL";
            /// `OriginRequestPolicyId`. Update: in place.
            origin_request_policy_id: CloudFrontOriginRequestPolicyId = "OriginRequestPolicyId";
            /// `RealtimeLogConfigArn`. Update: in place.
            realtime_log_config_arn: Str = "RealtimeLogConfigArn";
            /// `ResponseHeadersPolicyId`. Update: in place.
            response_headers_policy_id: CloudFrontResponseHeadersPolicyId = "ResponseHeadersPolicyId";
            /// `SmoothStreaming`: default `false`. Update: in place.
            smooth_streaming: Bool = "SmoothStreaming";
            /// `TrustedKeyGroups`. Update: in place.
            trusted_key_groups: List<CloudFrontKeyGroupId> = "TrustedKeyGroups";
            /// `TrustedSigners`. Update: in place.
            trusted_signers: List<Str> = "TrustedSigners";
        }
    }

    property! {
        /// `CacheTagConfig` of `AWS::CloudFront::Distribution`.
        CacheTagConfig;
        new (header_name: Str = "HeaderName");
        set {
        }
    }

    property! {
        /// `ConnectionFunctionAssociation` of `AWS::CloudFront::Distribution`.
        ConnectionFunctionAssociation;
        new (id: Str = "Id");
        set {
        }
    }

    property! {
        /// `Cookies` of `AWS::CloudFront::Distribution`.
        Cookies;
        new (forward: Str = "Forward");
        set {
            /// `WhitelistedNames`. Update: in place.
            whitelisted_names: List<Str> = "WhitelistedNames";
        }
    }

    property! {
        /// `CustomErrorResponse` of `AWS::CloudFront::Distribution`.
        CustomErrorResponse;
        new (error_code: Int = "ErrorCode");
        set {
            /// `ErrorCachingMinTTL`: default `300`. Update: in place.
            error_caching_min_ttl: Num = "ErrorCachingMinTTL";
            /// `ResponseCode`: one of 200, 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504. Update: in place.
            response_code: Int = "ResponseCode";
            /// `ResponsePagePath`. Update: in place.
            response_page_path: Str = "ResponsePagePath";
        }
    }

    property! {
        /// `CustomOriginConfig` of `AWS::CloudFront::Distribution`.
        CustomOriginConfig;
        new (origin_protocol_policy: Str = "OriginProtocolPolicy");
        set {
            /// `HTTPPort`: default `80`. Update: in place.
            http_port: Int = "HTTPPort";
            /// `HTTPSPort`: default `443`. Update: in place.
            https_port: Int = "HTTPSPort";
            /// `IpAddressType`. Update: in place.
            ip_address_type: IpAddressType = "IpAddressType";
            /// `OriginKeepaliveTimeout`: default `5`. Update: in place.
            origin_keepalive_timeout: Int = "OriginKeepaliveTimeout";
            /// `OriginMtlsConfig`. Update: in place.
            origin_mtls_config: OriginMtlsConfig = "OriginMtlsConfig";
            /// `OriginReadTimeout`: default `30`. Update: in place.
            origin_read_timeout: Int = "OriginReadTimeout";
            /// `OriginSSLProtocols`. Update: in place.
            origin_ssl_protocols: List<Str> = "OriginSSLProtocols";
        }
    }

    property! {
        /// `DefaultCacheBehavior` of `AWS::CloudFront::Distribution`.
        DefaultCacheBehavior;
        new (target_origin_id: Str = "TargetOriginId", viewer_protocol_policy: ViewerProtocolPolicy = "ViewerProtocolPolicy");
        set {
            /// `AllowedMethods`. Update: in place.
            allowed_methods: List<Str> = "AllowedMethods";
            /// `CachePolicyId`: default `""`. Update: in place.
            cache_policy_id: CloudFrontCachePolicyId = "CachePolicyId";
            /// `CachedMethods`. Update: in place.
            cached_methods: List<Str> = "CachedMethods";
            /// `Compress`: default `false`. Update: in place.
            compress: Bool = "Compress";
            /// `DefaultTTL`: default `86400`. Update: in place.
            default_ttl: Num = "DefaultTTL";
            /// `FieldLevelEncryptionId`: default `""`. Update: in place.
            field_level_encryption_id: Str = "FieldLevelEncryptionId";
            /// `ForwardedValues`. Update: in place.
            forwarded_values: ForwardedValues = "ForwardedValues";
            /// `FunctionAssociations`. Update: in place.
            function_associations: List<FunctionAssociation> = "FunctionAssociations";
            /// `GrpcConfig`. Update: in place.
            grpc_config: GrpcConfig = "GrpcConfig";
            /// `LambdaFunctionAssociations`. Update: in place.
            lambda_function_associations: List<LambdaFunctionAssociation> = "LambdaFunctionAssociations";
            /// `MaxTTL`: default `31536000`. Update: in place.
            max_ttl: Num = "MaxTTL";
            /// `MinTTL`: default `0`. Update: in place.
            min_ttl: Num = "MinTTL";
            /// `OriginRequestPolicyId`: default `""`. Update: in place.
            origin_request_policy_id: CloudFrontOriginRequestPolicyId = "OriginRequestPolicyId";
            /// `RealtimeLogConfigArn`: default `""`. Update: in place.
            realtime_log_config_arn: CloudFrontRealtimeLogConfigArn = "RealtimeLogConfigArn";
            /// `ResponseHeadersPolicyId`: default `""`. Update: in place.
            response_headers_policy_id: CloudFrontResponseHeadersPolicyId = "ResponseHeadersPolicyId";
            /// `SmoothStreaming`: default `false`. Update: in place.
            smooth_streaming: Bool = "SmoothStreaming";
            /// `TrustedKeyGroups`. Update: in place.
            trusted_key_groups: List<CloudFrontKeyGroupId> = "TrustedKeyGroups";
            /// `TrustedSigners`. Update: in place.
            trusted_signers: List<Str> = "TrustedSigners";
        }
    }

    property! {
        /// `Definition` of `AWS::CloudFront::Distribution`.
        Definition;
        new ();
        set {
            /// `StringSchema`. Update: in place.
            string_schema: StringSchema = "StringSchema";
        }
    }

    property! {
        /// `DistributionConfig` of `AWS::CloudFront::Distribution`.
        DistributionConfig;
        new (enabled: Bool = "Enabled", default_cache_behavior: DefaultCacheBehavior = "DefaultCacheBehavior");
        set {
            /// `Aliases`. Update: in place.
            aliases: List<Str> = "Aliases";
            /// `AnycastIpListId`. Update: in place.
            anycast_ip_list_id: Str = "AnycastIpListId";
            /// `CNAMEs`. Update: in place.
            cnam_es: List<Str> = "CNAMEs";
            /// `CacheBehaviors`. Update: in place.
            cache_behaviors: List<CacheBehavior> = "CacheBehaviors";
            /// `CacheTagConfig`. Update: in place.
            cache_tag_config: CacheTagConfig = "CacheTagConfig";
            /// `Comment`: default `""`. Update: in place.
            comment: Str = "Comment";
            /// `ConnectionFunctionAssociation`. Update: in place.
            connection_function_association: ConnectionFunctionAssociation = "ConnectionFunctionAssociation";
            /// `ConnectionMode`. Update: in place.
            connection_mode: ConnectionMode = "ConnectionMode";
            /// `ContinuousDeploymentPolicyId`. Update: in place.
            continuous_deployment_policy_id: Str = "ContinuousDeploymentPolicyId";
            /// `CustomErrorResponses`. Update: in place.
            custom_error_responses: List<CustomErrorResponse> = "CustomErrorResponses";
            /// `CustomOrigin` (deprecated). Update: in place.
            custom_origin: LegacyCustomOrigin = "CustomOrigin";
            /// `DefaultRootObject`: default `""`. Update: in place.
            default_root_object: Str = "DefaultRootObject";
            /// `HttpVersion`: default `"http1.1"`. Update: in place.
            http_version: HttpVersion = "HttpVersion";
            /// `IPV6Enabled`. Update: in place.
            ipv6_enabled: Bool = "IPV6Enabled";
            /// `Logging`. Update: in place.
            logging: Logging = "Logging";
            /// `OriginGroups`. Update: in place.
            origin_groups: OriginGroups = "OriginGroups";
            /// `Origins`. Update: in place.
            origins: List<Origin> = "Origins";
            /// `PriceClass`: default `"PriceClass_All"`. Update: in place.
            price_class: PriceClass = "PriceClass";
            /// `Restrictions`. Update: in place.
            restrictions: Restrictions = "Restrictions";
            /// `S3Origin` (deprecated). Update: in place.
            s3_origin: LegacyS3Origin = "S3Origin";
            /// `Staging`. Update: in place.
            staging: Bool = "Staging";
            /// `TenantConfig`. Update: in place.
            tenant_config: TenantConfig = "TenantConfig";
            /// `ViewerCertificate`. Update: in place.
            viewer_certificate: ViewerCertificate = "ViewerCertificate";
            /// `ViewerMtlsConfig`. Update: in place.
            viewer_mtls_config: ViewerMtlsConfig = "ViewerMtlsConfig";
            /// `WebACLId`: default `""`. Update: in place.
            web_acl_id: WaFv2WebAclArn = "WebACLId";
        }
    }

    property! {
        /// `ForwardedValues` of `AWS::CloudFront::Distribution`.
        ForwardedValues;
        new (query_string: Bool = "QueryString");
        set {
            /// `Cookies`. Update: in place.
            cookies: Cookies = "Cookies";
            /// `Headers`. Update: in place.
            headers: List<Str> = "Headers";
            /// `QueryStringCacheKeys`. Update: in place.
            query_string_cache_keys: List<Str> = "QueryStringCacheKeys";
        }
    }

    property! {
        /// `FunctionAssociation` of `AWS::CloudFront::Distribution`.
        FunctionAssociation;
        new ();
        set {
            /// `EventType`. Update: in place.
            event_type: Str = "EventType";
            /// `FunctionARN`. Update: in place.
            function_arn: CloudFrontFunctionArn = "FunctionARN";
        }
    }

    property! {
        /// `GeoRestriction` of `AWS::CloudFront::Distribution`.
        GeoRestriction;
        new (restriction_type: RestrictionType = "RestrictionType");
        set {
            /// `Locations`. Update: in place.
            locations: List<Locations> = "Locations";
        }
    }

    property! {
        /// `GrpcConfig` of `AWS::CloudFront::Distribution`.
        GrpcConfig;
        new (enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `LambdaFunctionAssociation` of `AWS::CloudFront::Distribution`.
        LambdaFunctionAssociation;
        new ();
        set {
            /// `EventType`. Update: in place.
            event_type: Str = "EventType";
            /// `IncludeBody`. Update: in place.
            include_body: Bool = "IncludeBody";
            /// `LambdaFunctionARN`. Update: in place.
            lambda_function_arn: Arn = "LambdaFunctionARN";
        }
    }

    property! {
        /// `LegacyCustomOrigin` of `AWS::CloudFront::Distribution`.
        LegacyCustomOrigin;
        new_with LegacyCustomOriginRequired {
            /// `DNSName`. Update: in place.
            dns_name: Str = "DNSName",
            /// `OriginProtocolPolicy`. Update: in place.
            origin_protocol_policy: Str = "OriginProtocolPolicy",
            /// `OriginSSLProtocols`. Update: in place.
            origin_ssl_protocols: List<Str> = "OriginSSLProtocols",
        }
        set {
            /// `HTTPPort`: default `80`. Update: in place.
            http_port: Int = "HTTPPort";
            /// `HTTPSPort`: default `443`. Update: in place.
            https_port: Int = "HTTPSPort";
        }
    }

    property! {
        /// `LegacyS3Origin` of `AWS::CloudFront::Distribution`.
        LegacyS3Origin;
        new (dns_name: Str = "DNSName");
        set {
            /// `OriginAccessIdentity`: default `""`. Update: in place.
            origin_access_identity: Str = "OriginAccessIdentity";
        }
    }

    property! {
        /// `Logging` of `AWS::CloudFront::Distribution`.
        Logging;
        new ();
        set {
            /// `Bucket`. Update: in place.
            bucket: S3Bucket = "Bucket";
            /// `IncludeCookies`: default `false`. Update: in place.
            include_cookies: Bool = "IncludeCookies";
            /// `Prefix`: default `""`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `Origin` of `AWS::CloudFront::Distribution`.
        Origin;
        new_with OriginRequired {
            /// `DomainName`. Update: in place.
            domain_name: Str = "DomainName",
            /// `Id`. Update: in place.
            id: Str = "Id",
        }
        set {
            /// `ConnectionAttempts`. Update: in place.
            connection_attempts: Int = "ConnectionAttempts";
            /// `ConnectionTimeout`. Update: in place.
            connection_timeout: Int = "ConnectionTimeout";
            /// `CustomOriginConfig`. Update: in place.
            custom_origin_config: CustomOriginConfig = "CustomOriginConfig";
            /// `OriginAccessControlId`. Update: in place.
            origin_access_control_id: CloudFrontOriginAccessControlId = "OriginAccessControlId";
            /// `OriginCustomHeaders`. Update: in place.
            origin_custom_headers: List<OriginCustomHeader> = "OriginCustomHeaders";
            /// `OriginPath`: default `""`. Update: in place.
            origin_path: Str = "OriginPath";
            /// `OriginShield`. Update: in place.
            origin_shield: OriginShield = "OriginShield";
            /// `ResponseCompletionTimeout`. Update: in place.
            response_completion_timeout: Int = "ResponseCompletionTimeout";
            /// `S3OriginConfig`. Update: in place.
            s3_origin_config: S3OriginConfig = "S3OriginConfig";
            /// `VpcOriginConfig`. Update: in place.
            vpc_origin_config: VpcOriginConfig = "VpcOriginConfig";
        }
    }

    property! {
        /// `OriginCustomHeader` of `AWS::CloudFront::Distribution`.
        OriginCustomHeader;
        new_with OriginCustomHeaderRequired {
            /// `HeaderValue`. Update: in place.
            header_value: Str = "HeaderValue",
            /// `HeaderName`. Update: in place.
            header_name: Str = "HeaderName",
        }
        set {
        }
    }

    property! {
        /// `OriginGroup` of `AWS::CloudFront::Distribution`.
        OriginGroup;
        new (id: Str = "Id", failover_criteria: OriginGroupFailoverCriteria = "FailoverCriteria", members: OriginGroupMembers = "Members");
        set {
            /// `SelectionCriteria`. Update: in place.
            selection_criteria: OriginGroupSelectionCriteria = "SelectionCriteria";
        }
    }

    property! {
        /// `OriginGroupFailoverCriteria` of `AWS::CloudFront::Distribution`.
        OriginGroupFailoverCriteria;
        new (status_codes: StatusCodes = "StatusCodes");
        set {
        }
    }

    property! {
        /// `OriginGroupMember` of `AWS::CloudFront::Distribution`.
        OriginGroupMember;
        new (origin_id: Str = "OriginId");
        set {
        }
    }

    property! {
        /// `OriginGroupMembers` of `AWS::CloudFront::Distribution`.
        OriginGroupMembers;
        new (quantity: Int = "Quantity", items: List<OriginGroupMember> = "Items");
        set {
        }
    }

    property! {
        /// `OriginGroups` of `AWS::CloudFront::Distribution`.
        OriginGroups;
        new (quantity: Int = "Quantity");
        set {
            /// `Items`. Update: in place.
            items: List<OriginGroup> = "Items";
        }
    }

    property! {
        /// `OriginMtlsConfig` of `AWS::CloudFront::Distribution`.
        OriginMtlsConfig;
        new (client_certificate_arn: Str = "ClientCertificateArn");
        set {
        }
    }

    property! {
        /// `OriginShield` of `AWS::CloudFront::Distribution`.
        OriginShield;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `OriginShieldRegion`. Update: in place.
            origin_shield_region: Str = "OriginShieldRegion";
        }
    }

    property! {
        /// `ParameterDefinition` of `AWS::CloudFront::Distribution`.
        ParameterDefinition;
        new (name: Str = "Name", definition: Definition = "Definition");
        set {
        }
    }

    property! {
        /// `Restrictions` of `AWS::CloudFront::Distribution`.
        Restrictions;
        new (geo_restriction: GeoRestriction = "GeoRestriction");
        set {
        }
    }

    property! {
        /// `S3OriginConfig` of `AWS::CloudFront::Distribution`.
        S3OriginConfig;
        new ();
        set {
            /// `OriginAccessIdentity`: default `""`. Update: in place.
            origin_access_identity: Str = "OriginAccessIdentity";
            /// `OriginReadTimeout`: default `30`. Update: in place.
            origin_read_timeout: Int = "OriginReadTimeout";
        }
    }

    property! {
        /// `StatusCodes` of `AWS::CloudFront::Distribution`.
        StatusCodes;
        new (quantity: Int = "Quantity", items: List<Int> = "Items");
        set {
        }
    }

    property! {
        /// `StringSchema` of `AWS::CloudFront::Distribution`.
        StringSchema;
        new (required: Bool = "Required");
        set {
            /// `Comment`. Update: in place.
            comment: Str = "Comment";
            /// `DefaultValue`: 1 to 256 characters. Update: in place.
            default_value: Str = "DefaultValue";
        }
    }

    property! {
        /// `TenantConfig` of `AWS::CloudFront::Distribution`.
        TenantConfig;
        new ();
        set {
            /// `ParameterDefinitions`. Update: in place.
            parameter_definitions: List<ParameterDefinition> = "ParameterDefinitions";
        }
    }

    property! {
        /// `TrustStoreConfig` of `AWS::CloudFront::Distribution`.
        TrustStoreConfig;
        new (trust_store_id: Str = "TrustStoreId");
        set {
            /// `AdvertiseTrustStoreCaNames`. Update: in place.
            advertise_trust_store_ca_names: Bool = "AdvertiseTrustStoreCaNames";
            /// `IgnoreCertificateExpiry`. Update: in place.
            ignore_certificate_expiry: Bool = "IgnoreCertificateExpiry";
        }
    }

    property! {
        /// `ViewerCertificate` of `AWS::CloudFront::Distribution`.
        ViewerCertificate;
        new ();
        set {
            /// `AcmCertificateArn`. Update: in place.
            acm_certificate_arn: CertificateManagerCertificateArn = "AcmCertificateArn";
            /// `CloudFrontDefaultCertificate`. Update: in place.
            cloud_front_default_certificate: Bool = "CloudFrontDefaultCertificate";
            /// `IamCertificateId`: at most 32 characters. Update: in place.
            iam_certificate_id: Str = "IamCertificateId";
            /// `MinimumProtocolVersion`. Update: in place.
            minimum_protocol_version: MinimumProtocolVersion = "MinimumProtocolVersion";
            /// `SslSupportMethod`. Update: in place.
            ssl_support_method: SslSupportMethod = "SslSupportMethod";
        }
    }

    property! {
        /// `ViewerMtlsConfig` of `AWS::CloudFront::Distribution`.
        ViewerMtlsConfig;
        new ();
        set {
            /// `Mode`. Update: in place.
            mode: ViewerMtlsMode = "Mode";
            /// `TrustStoreConfig`. Update: in place.
            trust_store_config: TrustStoreConfig = "TrustStoreConfig";
        }
    }

    property! {
        /// `VpcOriginConfig` of `AWS::CloudFront::Distribution`.
        VpcOriginConfig;
        new (vpc_origin_id: Str = "VpcOriginId");
        set {
            /// `OriginKeepaliveTimeout`: default `5`. Update: in place.
            origin_keepalive_timeout: Int = "OriginKeepaliveTimeout";
            /// `OriginReadTimeout`: default `30`. Update: in place.
            origin_read_timeout: Int = "OriginReadTimeout";
            /// `OwnerAccountId`. Update: in place.
            owner_account_id: Str = "OwnerAccountId";
        }
    }

    values! {
        /// `ConnectionMode` of `AWS::CloudFront::Distribution`.
        ConnectionMode {
            DIRECT = "direct",
            TENANT_ONLY = "tenant-only",
        }
    }

    values! {
        /// `HttpVersion` of `AWS::CloudFront::Distribution`.
        HttpVersion {
            HTTP1_1 = "http1.1",
            HTTP2 = "http2",
            HTTP2AND3 = "http2and3",
            HTTP3 = "http3",
        }
    }

    values! {
        /// `IpAddressType` of `AWS::CloudFront::Distribution`.
        IpAddressType {
            IPV4 = "ipv4",
            IPV6 = "ipv6",
            DUALSTACK = "dualstack",
        }
    }

    values! {
        /// `Locations` of `AWS::CloudFront::Distribution`.
        Locations {
            AD = "AD",
            AE = "AE",
            AF = "AF",
            AG = "AG",
            AI = "AI",
            AL = "AL",
            AM = "AM",
            AO = "AO",
            AQ = "AQ",
            AR = "AR",
            AS = "AS",
            AT = "AT",
            AU = "AU",
            AW = "AW",
            AX = "AX",
            AZ = "AZ",
            BA = "BA",
            BB = "BB",
            BD = "BD",
            BE = "BE",
            BF = "BF",
            BG = "BG",
            BH = "BH",
            BI = "BI",
            BJ = "BJ",
            BL = "BL",
            BM = "BM",
            BN = "BN",
            BO = "BO",
            BQ = "BQ",
            BR = "BR",
            BS = "BS",
            BT = "BT",
            BV = "BV",
            BW = "BW",
            BY = "BY",
            BZ = "BZ",
            CA = "CA",
            CC = "CC",
            CD = "CD",
            CF = "CF",
            CG = "CG",
            CH = "CH",
            CI = "CI",
            CK = "CK",
            CL = "CL",
            CM = "CM",
            CN = "CN",
            CO = "CO",
            CR = "CR",
            CU = "CU",
            CV = "CV",
            CW = "CW",
            CX = "CX",
            CY = "CY",
            CZ = "CZ",
            DE = "DE",
            DJ = "DJ",
            DK = "DK",
            DM = "DM",
            DO = "DO",
            DZ = "DZ",
            EC = "EC",
            EE = "EE",
            EG = "EG",
            EH = "EH",
            ER = "ER",
            ES = "ES",
            ET = "ET",
            FI = "FI",
            FJ = "FJ",
            FK = "FK",
            FM = "FM",
            FO = "FO",
            FR = "FR",
            GA = "GA",
            GB = "GB",
            GD = "GD",
            GE = "GE",
            GF = "GF",
            GG = "GG",
            GH = "GH",
            GI = "GI",
            GL = "GL",
            GM = "GM",
            GN = "GN",
            GP = "GP",
            GQ = "GQ",
            GR = "GR",
            GS = "GS",
            GT = "GT",
            GU = "GU",
            GW = "GW",
            GY = "GY",
            HK = "HK",
            HM = "HM",
            HN = "HN",
            HR = "HR",
            HT = "HT",
            HU = "HU",
            ID = "ID",
            IE = "IE",
            IL = "IL",
            IM = "IM",
            IN = "IN",
            IO = "IO",
            IQ = "IQ",
            IR = "IR",
            IS = "IS",
            IT = "IT",
            JE = "JE",
            JM = "JM",
            JO = "JO",
            JP = "JP",
            KE = "KE",
            KG = "KG",
            KH = "KH",
            KI = "KI",
            KM = "KM",
            KN = "KN",
            KP = "KP",
            KR = "KR",
            KW = "KW",
            KY = "KY",
            KZ = "KZ",
            LA = "LA",
            LB = "LB",
            LC = "LC",
            LI = "LI",
            LK = "LK",
            LR = "LR",
            LS = "LS",
            LT = "LT",
            LU = "LU",
            LV = "LV",
            LY = "LY",
            MA = "MA",
            MC = "MC",
            MD = "MD",
            ME = "ME",
            MF = "MF",
            MG = "MG",
            MH = "MH",
            MK = "MK",
            ML = "ML",
            MM = "MM",
            MN = "MN",
            MO = "MO",
            MP = "MP",
            MQ = "MQ",
            MR = "MR",
            MS = "MS",
            MT = "MT",
            MU = "MU",
            MV = "MV",
            MW = "MW",
            MX = "MX",
            MY = "MY",
            MZ = "MZ",
            NA = "NA",
            NC = "NC",
            NE = "NE",
            NF = "NF",
            NG = "NG",
            NI = "NI",
            NL = "NL",
            NO = "NO",
            NP = "NP",
            NR = "NR",
            NU = "NU",
            NZ = "NZ",
            OM = "OM",
            PA = "PA",
            PE = "PE",
            PF = "PF",
            PG = "PG",
            PH = "PH",
            PK = "PK",
            PL = "PL",
            PM = "PM",
            PN = "PN",
            PR = "PR",
            PS = "PS",
            PT = "PT",
            PW = "PW",
            PY = "PY",
            QA = "QA",
            RE = "RE",
            RO = "RO",
            RS = "RS",
            RU = "RU",
            RW = "RW",
            SA = "SA",
            SB = "SB",
            SC = "SC",
            SD = "SD",
            SE = "SE",
            SG = "SG",
            SH = "SH",
            SI = "SI",
            SJ = "SJ",
            SK = "SK",
            SL = "SL",
            SM = "SM",
            SN = "SN",
            SO = "SO",
            SR = "SR",
            SS = "SS",
            ST = "ST",
            SV = "SV",
            SX = "SX",
            SY = "SY",
            SZ = "SZ",
            TC = "TC",
            TD = "TD",
            TF = "TF",
            TG = "TG",
            TH = "TH",
            TJ = "TJ",
            TK = "TK",
            TL = "TL",
            TM = "TM",
            TN = "TN",
            TO = "TO",
            TR = "TR",
            TT = "TT",
            TV = "TV",
            TW = "TW",
            TZ = "TZ",
            UA = "UA",
            UG = "UG",
            UM = "UM",
            US = "US",
            UY = "UY",
            UZ = "UZ",
            VA = "VA",
            VC = "VC",
            VE = "VE",
            VG = "VG",
            VI = "VI",
            VN = "VN",
            VU = "VU",
            WF = "WF",
            WS = "WS",
            YE = "YE",
            YT = "YT",
            ZA = "ZA",
            ZM = "ZM",
            ZW = "ZW",
        }
    }

    values! {
        /// `MinimumProtocolVersion` of `AWS::CloudFront::Distribution`.
        MinimumProtocolVersion {
            SS_LV3 = "SSLv3",
            TL_SV1 = "TLSv1",
            TL_SV1_1_2016 = "TLSv1.1_2016",
            TL_SV1_2_2018 = "TLSv1.2_2018",
            TL_SV1_2_2019 = "TLSv1.2_2019",
            TL_SV1_2_2021 = "TLSv1.2_2021",
            TL_SV1_2_2025 = "TLSv1.2_2025",
            TL_SV1_3_2025 = "TLSv1.3_2025",
            TL_SV1_2016 = "TLSv1_2016",
        }
    }

    values! {
        /// `OriginGroupSelectionCriteria` of `AWS::CloudFront::Distribution`.
        OriginGroupSelectionCriteria {
            DEFAULT = "default",
            MEDIA_QUALITY_BASED = "media-quality-based",
        }
    }

    values! {
        /// `PriceClass` of `AWS::CloudFront::Distribution`.
        PriceClass {
            NONE = "None",
            PRICE_CLASS_100 = "PriceClass_100",
            PRICE_CLASS_200 = "PriceClass_200",
            PRICE_CLASS_ALL = "PriceClass_All",
        }
    }

    values! {
        /// `RestrictionType` of `AWS::CloudFront::Distribution`.
        RestrictionType {
            BLACKLIST = "blacklist",
            NONE = "none",
            WHITELIST = "whitelist",
        }
    }

    values! {
        /// `SslSupportMethod` of `AWS::CloudFront::Distribution`.
        SslSupportMethod {
            SNI_ONLY = "sni-only",
            STATIC_IP = "static-ip",
            VIP = "vip",
        }
    }

    values! {
        /// `ViewerMtlsMode` of `AWS::CloudFront::Distribution`.
        ViewerMtlsMode {
            REQUIRED = "required",
            OPTIONAL = "optional",
            PASSTHROUGH = "passthrough",
        }
    }

    values! {
        /// `ViewerProtocolPolicy` of `AWS::CloudFront::Distribution`.
        ViewerProtocolPolicy {
            ALLOW_ALL = "allow-all",
            HTTPS_ONLY = "https-only",
            REDIRECT_TO_HTTPS = "redirect-to-https",
        }
    }
}

resource! {
    /// `AWS::CloudFront::DistributionTenant`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html).
    DistributionTenant = "AWS::CloudFront::DistributionTenant", Ref = Str;
    tags "Tags" List;
    new_with DistributionTenantRequired {
        /// `DistributionId`. Update: in place.
        distribution_id: Str = "DistributionId",
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `Domains`. Update: in place.
        domains: List<Str> = "Domains",
    }
    set {
        /// `ConnectionGroupId`. Update: in place.
        connection_group_id: Str = "ConnectionGroupId";
        /// `Customizations`. Update: in place.
        customizations: distribution_tenant::Customizations = "Customizations";
        /// `DistributionId`. Update: in place.
        distribution_id: Str = "DistributionId";
        /// `Domains`. Update: in place.
        domains: List<Str> = "Domains";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `ManagedCertificateRequest`. Update: in place.
        managed_certificate_request: distribution_tenant::ManagedCertificateRequest = "ManagedCertificateRequest";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Parameters`. Update: in place.
        parameters: List<distribution_tenant::Parameter> = "Parameters";
        /// `Tags`. Update: in place.
        tags: List<distribution_tenant::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `DomainResults`
        domain_results: List<Str> = "DomainResults";
        /// `ETag`
        e_tag: Str = "ETag";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::DistributionTenant`.
pub mod distribution_tenant {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connection_group::Tag;

    property! {
        /// `Certificate` of `AWS::CloudFront::DistributionTenant`.
        Certificate;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
        }
    }

    property! {
        /// `Customizations` of `AWS::CloudFront::DistributionTenant`.
        Customizations;
        new ();
        set {
            /// `Certificate`. Update: in place.
            certificate: Certificate = "Certificate";
            /// `GeoRestrictions`. Update: in place.
            geo_restrictions: GeoRestrictionCustomization = "GeoRestrictions";
            /// `WebAcl`. Update: in place.
            web_acl: WebAclCustomization = "WebAcl";
        }
    }

    property! {
        /// `GeoRestrictionCustomization` of `AWS::CloudFront::DistributionTenant`.
        GeoRestrictionCustomization;
        new ();
        set {
            /// `Locations`. Update: in place.
            locations: List<Str> = "Locations";
            /// `RestrictionType`. Update: in place.
            restriction_type: RestrictionType = "RestrictionType";
        }
    }

    property! {
        /// `ManagedCertificateRequest` of `AWS::CloudFront::DistributionTenant`.
        ManagedCertificateRequest;
        new ();
        set {
            /// `CertificateTransparencyLoggingPreference`. Update: in place.
            certificate_transparency_logging_preference: CertificateTransparencyLoggingPreference = "CertificateTransparencyLoggingPreference";
            /// `PrimaryDomainName`. Update: in place.
            primary_domain_name: Str = "PrimaryDomainName";
            /// `ValidationTokenHost`. Update: in place.
            validation_token_host: ValidationTokenHost = "ValidationTokenHost";
        }
    }

    property! {
        /// `Parameter` of `AWS::CloudFront::DistributionTenant`.
        Parameter;
        new ();
        set {
            /// `Name`: 1 to 128 characters, `^[a-zA-Z0-9-_]+$`. Update: in place.
            name: Str = "Name";
            /// `Value`: 1 to 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `WebAclCustomization` of `AWS::CloudFront::DistributionTenant`.
        WebAclCustomization;
        new ();
        set {
            /// `Action`. Update: in place.
            action: Action = "Action";
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
        }
    }

    values! {
        /// `Action` of `AWS::CloudFront::DistributionTenant`.
        Action {
            OVERRIDE = "override",
            DISABLE = "disable",
        }
    }

    values! {
        /// `CertificateTransparencyLoggingPreference` of `AWS::CloudFront::DistributionTenant`.
        CertificateTransparencyLoggingPreference {
            ENABLED = "enabled",
            DISABLED = "disabled",
        }
    }

    values! {
        /// `RestrictionType` of `AWS::CloudFront::DistributionTenant`.
        RestrictionType {
            BLACKLIST = "blacklist",
            WHITELIST = "whitelist",
            NONE = "none",
        }
    }

    values! {
        /// `ValidationTokenHost` of `AWS::CloudFront::DistributionTenant`.
        ValidationTokenHost {
            CLOUDFRONT = "cloudfront",
            SELF_HOSTED = "self-hosted",
        }
    }
}

resource! {
    /// `AWS::CloudFront::FieldLevelEncryptionConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionconfig.html).
    FieldLevelEncryptionConfig = "AWS::CloudFront::FieldLevelEncryptionConfig", Ref = Arn;
    new (caller_reference: Str = "CallerReference", content_type_profile_config: field_level_encryption_config::ContentTypeProfileConfig = "ContentTypeProfileConfig", query_arg_profile_config: field_level_encryption_config::QueryArgProfileConfig = "QueryArgProfileConfig");
    set {
        /// `CallerReference`. Update: replaces.
        caller_reference: Str = "CallerReference";
        /// `Comment`: 1 to 128 characters. Update: in place.
        comment: Str = "Comment";
        /// `ContentTypeProfileConfig`. Update: in place.
        content_type_profile_config: field_level_encryption_config::ContentTypeProfileConfig = "ContentTypeProfileConfig";
        /// `QueryArgProfileConfig`. Update: in place.
        query_arg_profile_config: field_level_encryption_config::QueryArgProfileConfig = "QueryArgProfileConfig";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::CloudFront::FieldLevelEncryptionConfig`.
pub mod field_level_encryption_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ContentTypeProfile` of `AWS::CloudFront::FieldLevelEncryptionConfig`.
        ContentTypeProfile;
        new_with ContentTypeProfileRequired {
            /// `Format`. Update: in place.
            format: Format = "Format",
            /// `ContentType`. Update: in place.
            content_type: Str = "ContentType",
            /// `ProfileId`. Update: in place.
            profile_id: Str = "ProfileId",
        }
        set {
        }
    }

    property! {
        /// `ContentTypeProfileConfig` of `AWS::CloudFront::FieldLevelEncryptionConfig`.
        ContentTypeProfileConfig;
        new (forward_when_content_type_is_unknown: Bool = "ForwardWhenContentTypeIsUnknown", content_type_profiles: List<ContentTypeProfile> = "ContentTypeProfiles");
        set {
        }
    }

    property! {
        /// `QueryArgProfile` of `AWS::CloudFront::FieldLevelEncryptionConfig`.
        QueryArgProfile;
        new_with QueryArgProfileRequired {
            /// `QueryArg`. Update: in place.
            query_arg: Str = "QueryArg",
            /// `ProfileId`. Update: in place.
            profile_id: Str = "ProfileId",
        }
        set {
        }
    }

    property! {
        /// `QueryArgProfileConfig` of `AWS::CloudFront::FieldLevelEncryptionConfig`.
        QueryArgProfileConfig;
        new (forward_when_query_arg_profile_is_unknown: Bool = "ForwardWhenQueryArgProfileIsUnknown", query_arg_profiles: List<QueryArgProfile> = "QueryArgProfiles");
        set {
        }
    }

    values! {
        /// `Format` of `AWS::CloudFront::FieldLevelEncryptionConfig`.
        Format {
            URL_ENCODED = "URLEncoded",
        }
    }
}

resource! {
    /// `AWS::CloudFront::FieldLevelEncryptionProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html).
    FieldLevelEncryptionProfile = "AWS::CloudFront::FieldLevelEncryptionProfile", Ref = Arn;
    new (field_level_encryption_profile_config: field_level_encryption_profile::FieldLevelEncryptionProfileConfig = "FieldLevelEncryptionProfileConfig");
    set {
        /// `FieldLevelEncryptionProfileConfig`. Update: in place.
        field_level_encryption_profile_config: field_level_encryption_profile::FieldLevelEncryptionProfileConfig = "FieldLevelEncryptionProfileConfig";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::CloudFront::FieldLevelEncryptionProfile`.
pub mod field_level_encryption_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EncryptionEntity` of `AWS::CloudFront::FieldLevelEncryptionProfile`.
        EncryptionEntity;
        new_with EncryptionEntityRequired {
            /// `PublicKeyId`. Update: in place.
            public_key_id: Str = "PublicKeyId",
            /// `ProviderId`. Update: in place.
            provider_id: Str = "ProviderId",
            /// `FieldPatterns`: at least 1 items. Update: in place.
            field_patterns: List<Str> = "FieldPatterns",
        }
        set {
        }
    }

    property! {
        /// `FieldLevelEncryptionProfileConfig` of `AWS::CloudFront::FieldLevelEncryptionProfile`.
        FieldLevelEncryptionProfileConfig;
        new_with FieldLevelEncryptionProfileConfigRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `CallerReference`. Update: replaces.
            caller_reference: Str = "CallerReference",
            /// `EncryptionEntities`: at least 1 items. Update: in place.
            encryption_entities: List<EncryptionEntity> = "EncryptionEntities",
        }
        set {
            /// `Comment`. Update: in place.
            comment: Str = "Comment";
        }
    }
}

resource! {
    /// `AWS::CloudFront::Function`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html).
    Function = "AWS::CloudFront::Function", Ref = CloudFrontFunctionArn;
    tags "Tags" List;
    new_with FunctionRequired {
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9-_]{1,64}$`. Update: replaces.
        name: Str = "Name",
        /// `FunctionConfig`. Update: in place.
        function_config: function::FunctionConfig = "FunctionConfig",
        /// `FunctionCode`. Update: in place.
        function_code: Str = "FunctionCode",
    }
    set {
        /// `AutoPublish`. Update: in place.
        auto_publish: Bool = "AutoPublish";
        /// `FunctionCode`. Update: in place.
        function_code: Str = "FunctionCode";
        /// `FunctionConfig`. Update: in place.
        function_config: function::FunctionConfig = "FunctionConfig";
        /// `FunctionMetadata`. Update: in place.
        function_metadata: function::FunctionMetadata = "FunctionMetadata";
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9-_]{1,64}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<function::Tag> = "Tags";
    }
    get {
        /// `FunctionMetadata.FunctionARN`
        function_metadata_function_arn: Arn = "FunctionMetadata.FunctionARN";
        /// `Stage`
        stage: Str = "Stage";
    }
    ref function_arn;
}

/// Property types of `AWS::CloudFront::Function`.
pub mod function {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connection_function::{KeyValueStoreAssociation, Tag};

    property! {
        /// `FunctionConfig` of `AWS::CloudFront::Function`.
        FunctionConfig;
        new (comment: Str = "Comment", runtime: Runtime = "Runtime");
        set {
            /// `KeyValueStoreAssociations`: no item twice. Update: in place.
            key_value_store_associations: List<KeyValueStoreAssociation> = "KeyValueStoreAssociations";
        }
    }

    property! {
        /// `FunctionMetadata` of `AWS::CloudFront::Function`.
        FunctionMetadata;
        new ();
        set {
            /// `FunctionARN`. Update: in place.
            function_arn: Str = "FunctionARN";
        }
    }

    values! {
        /// `Runtime` of `AWS::CloudFront::Function`.
        Runtime {
            CLOUDFRONT_JS_1_0 = "cloudfront-js-1.0",
            CLOUDFRONT_JS_2_0 = "cloudfront-js-2.0",
        }
    }
}

resource! {
    /// `AWS::CloudFront::KeyGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html).
    KeyGroup = "AWS::CloudFront::KeyGroup", Ref = CloudFrontKeyGroupId;
    new (key_group_config: key_group::KeyGroupConfig = "KeyGroupConfig");
    set {
        /// `KeyGroupConfig`. Update: in place.
        key_group_config: key_group::KeyGroupConfig = "KeyGroupConfig";
    }
    get {
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::KeyGroup`.
pub mod key_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `KeyGroupConfig` of `AWS::CloudFront::KeyGroup`.
        KeyGroupConfig;
        new (name: Str = "Name", items: List<Str> = "Items");
        set {
            /// `Comment`. Update: in place.
            comment: Str = "Comment";
        }
    }
}

resource! {
    /// `AWS::CloudFront::KeyValueStore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html).
    KeyValueStore = "AWS::CloudFront::KeyValueStore", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Comment`: at most 128 characters. Update: in place.
        comment: Str = "Comment";
        /// `ImportSource`. Update: in place.
        import_source: key_value_store::ImportSource = "ImportSource";
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9-_]{1,64}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<key_value_store::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
    }
    ref name;
}

/// Property types of `AWS::CloudFront::KeyValueStore`.
pub mod key_value_store {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connection_function::Tag;

    property! {
        /// `ImportSource` of `AWS::CloudFront::KeyValueStore`.
        ImportSource;
        new (source_type: SourceType = "SourceType", source_arn: Str = "SourceArn");
        set {
        }
    }

    values! {
        /// `SourceType` of `AWS::CloudFront::KeyValueStore`.
        SourceType {
            S3 = "S3",
        }
    }
}

resource! {
    /// `AWS::CloudFront::MonitoringSubscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html).
    MonitoringSubscription = "AWS::CloudFront::MonitoringSubscription", Ref = Str;
    new (distribution_id: CloudFrontDistributionId = "DistributionId", monitoring_subscription: monitoring_subscription::MonitoringSubscription = "MonitoringSubscription");
    set {
        /// `DistributionId`. Update: replaces.
        distribution_id: CloudFrontDistributionId = "DistributionId";
        /// `MonitoringSubscription`. Update: in place.
        monitoring_subscription: monitoring_subscription::MonitoringSubscription = "MonitoringSubscription";
    }
    get {
    }
    ref distribution_id;
}

/// Property types of `AWS::CloudFront::MonitoringSubscription`.
pub mod monitoring_subscription {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MonitoringSubscription` of `AWS::CloudFront::MonitoringSubscription`.
        MonitoringSubscription;
        new ();
        set {
            /// `RealtimeMetricsSubscriptionConfig`. Update: in place.
            realtime_metrics_subscription_config: RealtimeMetricsSubscriptionConfig = "RealtimeMetricsSubscriptionConfig";
        }
    }

    property! {
        /// `RealtimeMetricsSubscriptionConfig` of `AWS::CloudFront::MonitoringSubscription`.
        RealtimeMetricsSubscriptionConfig;
        new (realtime_metrics_subscription_status: RealtimeMetricsSubscriptionStatus = "RealtimeMetricsSubscriptionStatus");
        set {
        }
    }

    values! {
        /// `RealtimeMetricsSubscriptionStatus` of `AWS::CloudFront::MonitoringSubscription`.
        RealtimeMetricsSubscriptionStatus {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }
}

resource! {
    /// `AWS::CloudFront::OriginAccessControl`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html).
    OriginAccessControl = "AWS::CloudFront::OriginAccessControl", Ref = CloudFrontOriginAccessControlId;
    new (origin_access_control_config: origin_access_control::OriginAccessControlConfig = "OriginAccessControlConfig");
    set {
        /// `OriginAccessControlConfig`. Update: in place.
        origin_access_control_config: origin_access_control::OriginAccessControlConfig = "OriginAccessControlConfig";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::CloudFront::OriginAccessControl`.
pub mod origin_access_control {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `OriginAccessControlConfig` of `AWS::CloudFront::OriginAccessControl`.
        OriginAccessControlConfig;
        new_with OriginAccessControlConfigRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `SigningProtocol`: `^(sigv4|sigv4a)$`. Update: in place.
            signing_protocol: Str = "SigningProtocol",
            /// `SigningBehavior`: `^(never|no-override|always|always-amz-auth)$`. Update: in place.
            signing_behavior: Str = "SigningBehavior",
            /// `OriginAccessControlOriginType`: `^(s3|mediastore|lambda|mediapackagev2)$`. Update: in place.
            origin_access_control_origin_type: Str = "OriginAccessControlOriginType",
        }
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
        }
    }
}

resource! {
    /// `AWS::CloudFront::OriginRequestPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html).
    OriginRequestPolicy = "AWS::CloudFront::OriginRequestPolicy", Ref = CloudFrontOriginRequestPolicyId;
    new (origin_request_policy_config: origin_request_policy::OriginRequestPolicyConfig = "OriginRequestPolicyConfig");
    set {
        /// `OriginRequestPolicyConfig`. Update: in place.
        origin_request_policy_config: origin_request_policy::OriginRequestPolicyConfig = "OriginRequestPolicyConfig";
    }
    get {
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::OriginRequestPolicy`.
pub mod origin_request_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CookiesConfig` of `AWS::CloudFront::OriginRequestPolicy`.
        CookiesConfig;
        new (cookie_behavior: Str = "CookieBehavior");
        set {
            /// `Cookies`. Update: in place.
            cookies: List<Str> = "Cookies";
        }
    }

    property! {
        /// `HeadersConfig` of `AWS::CloudFront::OriginRequestPolicy`.
        HeadersConfig;
        new (header_behavior: Str = "HeaderBehavior");
        set {
            /// `Headers`. Update: in place.
            headers: List<Str> = "Headers";
        }
    }

    property! {
        /// `OriginRequestPolicyConfig` of `AWS::CloudFront::OriginRequestPolicy`.
        OriginRequestPolicyConfig;
        new_with OriginRequestPolicyConfigRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `HeadersConfig`. Update: in place.
            headers_config: HeadersConfig = "HeadersConfig",
            /// `CookiesConfig`. Update: in place.
            cookies_config: CookiesConfig = "CookiesConfig",
            /// `QueryStringsConfig`. Update: in place.
            query_strings_config: QueryStringsConfig = "QueryStringsConfig",
        }
        set {
            /// `Comment`. Update: in place.
            comment: Str = "Comment";
        }
    }

    property! {
        /// `QueryStringsConfig` of `AWS::CloudFront::OriginRequestPolicy`.
        QueryStringsConfig;
        new (query_string_behavior: Str = "QueryStringBehavior");
        set {
            /// `QueryStrings`. Update: in place.
            query_strings: List<Str> = "QueryStrings";
        }
    }
}

resource! {
    /// `AWS::CloudFront::PublicKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html).
    PublicKey = "AWS::CloudFront::PublicKey", Ref = CloudFrontPublicKeyId;
    new (public_key_config: public_key::PublicKeyConfig = "PublicKeyConfig");
    set {
        /// `PublicKeyConfig`. Update: in place.
        public_key_config: public_key::PublicKeyConfig = "PublicKeyConfig";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::PublicKey`.
pub mod public_key {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `PublicKeyConfig` of `AWS::CloudFront::PublicKey`.
        PublicKeyConfig;
        new_with PublicKeyConfigRequired {
            /// `CallerReference`. Update: in place.
            caller_reference: Str = "CallerReference",
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `EncodedKey`. Update: in place.
            encoded_key: Str = "EncodedKey",
        }
        set {
            /// `Comment`. Update: in place.
            comment: Str = "Comment";
        }
    }
}

resource! {
    /// `AWS::CloudFront::RealtimeLogConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html).
    RealtimeLogConfig = "AWS::CloudFront::RealtimeLogConfig", Ref = CloudFrontRealtimeLogConfigArn;
    new_with RealtimeLogConfigRequired {
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `EndPoints`: at least 1 items. Update: in place.
        end_points: List<realtime_log_config::EndPoint> = "EndPoints",
        /// `Fields`: at least 1 items. Update: in place.
        fields: List<Str> = "Fields",
        /// `SamplingRate`: 1 to 100. Update: in place.
        sampling_rate: Num = "SamplingRate",
    }
    set {
        /// `EndPoints`: at least 1 items. Update: in place.
        end_points: List<realtime_log_config::EndPoint> = "EndPoints";
        /// `Fields`: at least 1 items. Update: in place.
        fields: List<Str> = "Fields";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `SamplingRate`: 1 to 100. Update: in place.
        sampling_rate: Num = "SamplingRate";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::CloudFront::RealtimeLogConfig`.
pub mod realtime_log_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EndPoint` of `AWS::CloudFront::RealtimeLogConfig`.
        EndPoint;
        new (kinesis_stream_config: KinesisStreamConfig = "KinesisStreamConfig", stream_type: Str = "StreamType");
        set {
        }
    }

    property! {
        /// `KinesisStreamConfig` of `AWS::CloudFront::RealtimeLogConfig`.
        KinesisStreamConfig;
        new (role_arn: IamRoleArn = "RoleArn", stream_arn: KinesisStreamArn = "StreamArn");
        set {
        }
    }
}

resource! {
    /// `AWS::CloudFront::ResponseHeadersPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html).
    ResponseHeadersPolicy = "AWS::CloudFront::ResponseHeadersPolicy", Ref = CloudFrontResponseHeadersPolicyId;
    new (response_headers_policy_config: response_headers_policy::ResponseHeadersPolicyConfig = "ResponseHeadersPolicyConfig");
    set {
        /// `ResponseHeadersPolicyConfig`. Update: in place.
        response_headers_policy_config: response_headers_policy::ResponseHeadersPolicyConfig = "ResponseHeadersPolicyConfig";
    }
    get {
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::ResponseHeadersPolicy`.
pub mod response_headers_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessControlAllowHeaders` of `AWS::CloudFront::ResponseHeadersPolicy`.
        AccessControlAllowHeaders;
        new (items: List<Str> = "Items");
        set {
        }
    }

    property! {
        /// `AccessControlAllowMethods` of `AWS::CloudFront::ResponseHeadersPolicy`.
        AccessControlAllowMethods;
        new (items: List<Items> = "Items");
        set {
        }
    }

    property! {
        /// `AccessControlAllowOrigins` of `AWS::CloudFront::ResponseHeadersPolicy`.
        AccessControlAllowOrigins;
        new (items: List<Str> = "Items");
        set {
        }
    }

    property! {
        /// `AccessControlExposeHeaders` of `AWS::CloudFront::ResponseHeadersPolicy`.
        AccessControlExposeHeaders;
        new (items: List<Str> = "Items");
        set {
        }
    }

    property! {
        /// `ContentSecurityPolicy` of `AWS::CloudFront::ResponseHeadersPolicy`.
        ContentSecurityPolicy;
        new (override_: Bool = "Override", content_security_policy: Str = "ContentSecurityPolicy");
        set {
        }
    }

    property! {
        /// `ContentTypeOptions` of `AWS::CloudFront::ResponseHeadersPolicy`.
        ContentTypeOptions;
        new (override_: Bool = "Override");
        set {
        }
    }

    property! {
        /// `CorsConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
        CorsConfig;
        new_with CorsConfigRequired {
            /// `AccessControlAllowOrigins`. Update: in place.
            access_control_allow_origins: AccessControlAllowOrigins = "AccessControlAllowOrigins",
            /// `AccessControlAllowHeaders`. Update: in place.
            access_control_allow_headers: AccessControlAllowHeaders = "AccessControlAllowHeaders",
            /// `AccessControlAllowMethods`. Update: in place.
            access_control_allow_methods: AccessControlAllowMethods = "AccessControlAllowMethods",
            /// `AccessControlAllowCredentials`. Update: in place.
            access_control_allow_credentials: Bool = "AccessControlAllowCredentials",
            /// `OriginOverride`. Update: in place.
            origin_override: Bool = "OriginOverride",
        }
        set {
            /// `AccessControlExposeHeaders`. Update: in place.
            access_control_expose_headers: AccessControlExposeHeaders = "AccessControlExposeHeaders";
            /// `AccessControlMaxAgeSec`. Update: in place.
            access_control_max_age_sec: Int = "AccessControlMaxAgeSec";
        }
    }

    property! {
        /// `CustomHeader` of `AWS::CloudFront::ResponseHeadersPolicy`.
        CustomHeader;
        new_with CustomHeaderRequired {
            /// `Header`. Update: in place.
            header: Str = "Header",
            /// `Value`. Update: in place.
            value: Str = "Value",
            /// `Override`. Update: in place.
            override_: Bool = "Override",
        }
        set {
        }
    }

    property! {
        /// `CustomHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
        CustomHeadersConfig;
        new (items: List<CustomHeader> = "Items");
        set {
        }
    }

    property! {
        /// `FrameOptions` of `AWS::CloudFront::ResponseHeadersPolicy`.
        FrameOptions;
        new (override_: Bool = "Override", frame_option: Str = "FrameOption");
        set {
        }
    }

    property! {
        /// `ReferrerPolicy` of `AWS::CloudFront::ResponseHeadersPolicy`.
        ReferrerPolicy;
        new (override_: Bool = "Override", referrer_policy: Str = "ReferrerPolicy");
        set {
        }
    }

    property! {
        /// `RemoveHeader` of `AWS::CloudFront::ResponseHeadersPolicy`.
        RemoveHeader;
        new (header: Str = "Header");
        set {
        }
    }

    property! {
        /// `RemoveHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
        RemoveHeadersConfig;
        new (items: List<RemoveHeader> = "Items");
        set {
        }
    }

    property! {
        /// `ResponseHeadersPolicyConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
        ResponseHeadersPolicyConfig;
        new (name: Str = "Name");
        set {
            /// `Comment`: at most 128 characters. Update: in place.
            comment: Str = "Comment";
            /// `CorsConfig`. Update: in place.
            cors_config: CorsConfig = "CorsConfig";
            /// `CustomHeadersConfig`. Update: in place.
            custom_headers_config: CustomHeadersConfig = "CustomHeadersConfig";
            /// `RemoveHeadersConfig`. Update: in place.
            remove_headers_config: RemoveHeadersConfig = "RemoveHeadersConfig";
            /// `SecurityHeadersConfig`. Update: in place.
            security_headers_config: SecurityHeadersConfig = "SecurityHeadersConfig";
            /// `ServerTimingHeadersConfig`. Update: in place.
            server_timing_headers_config: ServerTimingHeadersConfig = "ServerTimingHeadersConfig";
        }
    }

    property! {
        /// `SecurityHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
        SecurityHeadersConfig;
        new ();
        set {
            /// `ContentSecurityPolicy`. Update: in place.
            content_security_policy: ContentSecurityPolicy = "ContentSecurityPolicy";
            /// `ContentTypeOptions`. Update: in place.
            content_type_options: ContentTypeOptions = "ContentTypeOptions";
            /// `FrameOptions`. Update: in place.
            frame_options: FrameOptions = "FrameOptions";
            /// `ReferrerPolicy`. Update: in place.
            referrer_policy: ReferrerPolicy = "ReferrerPolicy";
            /// `StrictTransportSecurity`. Update: in place.
            strict_transport_security: StrictTransportSecurity = "StrictTransportSecurity";
            /// `XSSProtection`. Update: in place.
            xss_protection: XSSProtection = "XSSProtection";
        }
    }

    property! {
        /// `ServerTimingHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
        ServerTimingHeadersConfig;
        new (enabled: Bool = "Enabled");
        set {
            /// `SamplingRate`: 0 to 100. Update: in place.
            sampling_rate: Num = "SamplingRate";
        }
    }

    property! {
        /// `StrictTransportSecurity` of `AWS::CloudFront::ResponseHeadersPolicy`.
        StrictTransportSecurity;
        new (override_: Bool = "Override", access_control_max_age_sec: Int = "AccessControlMaxAgeSec");
        set {
            /// `IncludeSubdomains`. Update: in place.
            include_subdomains: Bool = "IncludeSubdomains";
            /// `Preload`. Update: in place.
            preload: Bool = "Preload";
        }
    }

    property! {
        /// `XSSProtection` of `AWS::CloudFront::ResponseHeadersPolicy`.
        XSSProtection;
        new_with XSSProtectionRequired {
            /// `Override`. Update: in place.
            override_: Bool = "Override",
            /// `Protection`. Update: in place.
            protection: Bool = "Protection",
        }
        set {
            /// `ModeBlock`. Update: in place.
            mode_block: Bool = "ModeBlock";
            /// `ReportUri`. Update: in place.
            report_uri: Str = "ReportUri";
        }
    }

    values! {
        /// `Items` of `AWS::CloudFront::ResponseHeadersPolicy`.
        Items {
            ALL = "ALL",
            DELETE = "DELETE",
            GET = "GET",
            HEAD = "HEAD",
            OPTIONS = "OPTIONS",
            PATCH = "PATCH",
            POST = "POST",
            PUT = "PUT",
        }
    }
}

resource! {
    /// `AWS::CloudFront::StreamingDistribution`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html).
    StreamingDistribution = "AWS::CloudFront::StreamingDistribution", Ref = Str;
    new (streaming_distribution_config: streaming_distribution::StreamingDistributionConfig = "StreamingDistributionConfig", tags: List<streaming_distribution::Tag> = "Tags");
    set {
        /// `StreamingDistributionConfig`. Update: in place.
        streaming_distribution_config: streaming_distribution::StreamingDistributionConfig = "StreamingDistributionConfig";
        /// `Tags`. Update: in place.
        tags: List<streaming_distribution::Tag> = "Tags";
    }
    get {
        /// `DomainName`
        domain_name: Str = "DomainName";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::StreamingDistribution`.
pub mod streaming_distribution {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connection_group::Tag;

    property! {
        /// `Logging` of `AWS::CloudFront::StreamingDistribution`.
        Logging;
        new_with LoggingRequired {
            /// `Bucket`. Update: in place.
            bucket: Str = "Bucket",
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled",
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix",
        }
        set {
        }
    }

    property! {
        /// `S3Origin` of `AWS::CloudFront::StreamingDistribution`.
        S3Origin;
        new_with S3OriginRequired {
            /// `DomainName`. Update: in place.
            domain_name: Str = "DomainName",
            /// `OriginAccessIdentity`. Update: in place.
            origin_access_identity: Str = "OriginAccessIdentity",
        }
        set {
        }
    }

    property! {
        /// `StreamingDistributionConfig` of `AWS::CloudFront::StreamingDistribution`.
        StreamingDistributionConfig;
        new_with StreamingDistributionConfigRequired {
            /// `Comment`. Update: in place.
            comment: Str = "Comment",
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled",
            /// `S3Origin`. Update: in place.
            s3_origin: S3Origin = "S3Origin",
            /// `TrustedSigners`. Update: in place.
            trusted_signers: TrustedSigners = "TrustedSigners",
        }
        set {
            /// `Aliases`. Update: in place.
            aliases: List<Str> = "Aliases";
            /// `Logging`. Update: in place.
            logging: Logging = "Logging";
            /// `PriceClass`. Update: in place.
            price_class: Str = "PriceClass";
        }
    }

    property! {
        /// `TrustedSigners` of `AWS::CloudFront::StreamingDistribution`.
        TrustedSigners;
        new (enabled: Bool = "Enabled");
        set {
            /// `AwsAccountNumbers`. Update: in place.
            aws_account_numbers: List<Str> = "AwsAccountNumbers";
        }
    }
}

resource! {
    /// `AWS::CloudFront::TrustStore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html).
    TrustStore = "AWS::CloudFront::TrustStore", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `CaCertificatesBundleSource`. Update: in place.
        ca_certificates_bundle_source: trust_store::CaCertificatesBundleSource = "CaCertificatesBundleSource";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<trust_store::Tag> = "Tags";
        /// `UseClientCertificateOCSPEndpoint`. Update: in place.
        use_client_certificate_ocsp_endpoint: Bool = "UseClientCertificateOCSPEndpoint";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ETag`
        e_tag: Str = "ETag";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `NumberOfCaCertificates`
        number_of_ca_certificates: Int = "NumberOfCaCertificates";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::TrustStore`.
pub mod trust_store {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connection_function::Tag;

    property! {
        /// `CaCertificatesBundleS3Location` of `AWS::CloudFront::TrustStore`.
        CaCertificatesBundleS3Location;
        new_with CaCertificatesBundleS3LocationRequired {
            /// `Bucket`. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`. Update: in place.
            key: Str = "Key",
            /// `Region`. Update: in place.
            region: Str = "Region",
        }
        set {
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `CaCertificatesBundleSource` of `AWS::CloudFront::TrustStore`.
        CaCertificatesBundleSource;
        new (ca_certificates_bundle_s3_location: CaCertificatesBundleS3Location = "CaCertificatesBundleS3Location");
        set {
        }
    }
}

resource! {
    /// `AWS::CloudFront::VpcOrigin`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html).
    VpcOrigin = "AWS::CloudFront::VpcOrigin", Ref = Str;
    tags "Tags" List;
    new (vpc_origin_endpoint_config: vpc_origin::VpcOriginEndpointConfig = "VpcOriginEndpointConfig");
    set {
        /// `Tags`. Update: in place.
        tags: List<vpc_origin::Tag> = "Tags";
        /// `VpcOriginEndpointConfig`. Update: in place.
        vpc_origin_endpoint_config: vpc_origin::VpcOriginEndpointConfig = "VpcOriginEndpointConfig";
    }
    get {
        /// `AccountId`
        account_id: Str = "AccountId";
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::CloudFront::VpcOrigin`.
pub mod vpc_origin {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::anycast_ip_list::IpAddressType;

    pub use super::connection_group::Tag;

    property! {
        /// `VpcOriginEndpointConfig` of `AWS::CloudFront::VpcOrigin`.
        VpcOriginEndpointConfig;
        new_with VpcOriginEndpointConfigRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Arn`. Update: in place.
            arn: Str = "Arn",
        }
        set {
            /// `HTTPPort`: default `80`. Update: in place.
            http_port: Int = "HTTPPort";
            /// `HTTPSPort`: default `443`. Update: in place.
            https_port: Int = "HTTPSPort";
            /// `IpAddressType`: default `"ipv4"`. Update: in place.
            ip_address_type: IpAddressType = "IpAddressType";
            /// `OriginProtocolPolicy`: default `"match-viewer"`. Update: in place.
            origin_protocol_policy: OriginProtocolPolicy = "OriginProtocolPolicy";
            /// `OriginSSLProtocols`. Update: in place.
            origin_ssl_protocols: List<Str> = "OriginSSLProtocols";
        }
    }

    values! {
        /// `OriginProtocolPolicy` of `AWS::CloudFront::VpcOrigin`.
        OriginProtocolPolicy {
            HTTP_ONLY = "http-only",
            HTTPS_ONLY = "https-only",
            MATCH_VIEWER = "match-viewer",
        }
    }
}
