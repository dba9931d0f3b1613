// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::WAFv2`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::WAFv2::IPSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html).
    IPSet = "AWS::WAFv2::IPSet", Ref = Str;
    tags "Tags" List;
    new (addresses: List<Str> = "Addresses", ip_address_version: ip_set::IPAddressVersion = "IPAddressVersion", scope: ip_set::Scope = "Scope");
    set {
        /// `Addresses`: 1 to 50 characters, `\S`. Update: in place.
        addresses: List<Str> = "Addresses";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `IPAddressVersion`. Update: in place.
        ip_address_version: ip_set::IPAddressVersion = "IPAddressVersion";
        /// `Name`: `^[0-9A-Za-z_-]{1,128}$`. Update: replaces.
        name: Str = "Name";
        /// `Scope`. Update: replaces.
        scope: ip_set::Scope = "Scope";
        /// `Tags`: at least 1 items. Update: in place.
        tags: List<ip_set::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::WAFv2::IPSet`.
pub mod ip_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::WAFv2::IPSet`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `IPAddressVersion` of `AWS::WAFv2::IPSet`.
        IPAddressVersion {
            IPV4 = "IPV4",
            IPV6 = "IPV6",
        }
    }

    values! {
        /// `Scope` of `AWS::WAFv2::IPSet`.
        Scope {
            CLOUDFRONT = "CLOUDFRONT",
            REGIONAL = "REGIONAL",
        }
    }
}

resource! {
    /// `AWS::WAFv2::LoggingConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html).
    LoggingConfiguration = "AWS::WAFv2::LoggingConfiguration", Ref = Arn;
    new (resource_arn: Arn = "ResourceArn", log_destination_configs: List<Str> = "LogDestinationConfigs");
    set {
        /// `LogDestinationConfigs`. Update: in place.
        log_destination_configs: List<Str> = "LogDestinationConfigs";
        /// `LoggingFilter`. Update: in place.
        logging_filter: logging_configuration::LoggingFilter = "LoggingFilter";
        /// `RedactedFields`. Update: in place.
        redacted_fields: List<logging_configuration::FieldToMatch> = "RedactedFields";
        /// `ResourceArn`. Update: replaces.
        resource_arn: Arn = "ResourceArn";
    }
    get {
        /// `ManagedByFirewallManager`
        managed_by_firewall_manager: Bool = "ManagedByFirewallManager";
    }
    ref resource_arn;
}

/// Property types of `AWS::WAFv2::LoggingConfiguration`.
pub mod logging_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ActionCondition` of `AWS::WAFv2::LoggingConfiguration`.
        ActionCondition;
        new (action: Action = "Action");
        set {
        }
    }

    property! {
        /// `Condition` of `AWS::WAFv2::LoggingConfiguration`.
        Condition;
        new ();
        set {
            /// `ActionCondition`. Update: in place.
            action_condition: ActionCondition = "ActionCondition";
            /// `LabelNameCondition`. Update: in place.
            label_name_condition: LabelNameCondition = "LabelNameCondition";
        }
    }

    property! {
        /// `FieldToMatch` of `AWS::WAFv2::LoggingConfiguration`.
        FieldToMatch;
        new ();
        set {
            /// `Method`. Update: in place.
            method: Json = "Method";
            /// `QueryString`. Update: in place.
            query_string: Json = "QueryString";
            /// `SingleHeader`. Update: in place.
            single_header: SingleHeader = "SingleHeader";
            /// `UriPath`. Update: in place.
            uri_path: Json = "UriPath";
        }
    }

    property! {
        /// `Filter` of `AWS::WAFv2::LoggingConfiguration`.
        Filter;
        new (behavior: Behavior = "Behavior", conditions: List<Condition> = "Conditions", requirement: Requirement = "Requirement");
        set {
        }
    }

    property! {
        /// `LabelNameCondition` of `AWS::WAFv2::LoggingConfiguration`.
        LabelNameCondition;
        new (label_name: Str = "LabelName");
        set {
        }
    }

    property! {
        /// `LoggingFilter` of `AWS::WAFv2::LoggingConfiguration`.
        LoggingFilter;
        new (default_behavior: DefaultBehavior = "DefaultBehavior", filters: List<Filter> = "Filters");
        set {
        }
    }

    property! {
        /// `SingleHeader` of `AWS::WAFv2::LoggingConfiguration`.
        SingleHeader;
        new (name: Str = "Name");
        set {
        }
    }

    values! {
        /// `Action` of `AWS::WAFv2::LoggingConfiguration`.
        Action {
            ALLOW = "ALLOW",
            BLOCK = "BLOCK",
            COUNT = "COUNT",
            CAPTCHA = "CAPTCHA",
            CHALLENGE = "CHALLENGE",
            MONETIZE = "MONETIZE",
            EXCLUDED_AS_COUNT = "EXCLUDED_AS_COUNT",
        }
    }

    values! {
        /// `Behavior` of `AWS::WAFv2::LoggingConfiguration`.
        Behavior {
            KEEP = "KEEP",
            DROP = "DROP",
        }
    }

    values! {
        /// `DefaultBehavior` of `AWS::WAFv2::LoggingConfiguration`.
        DefaultBehavior {
            KEEP = "KEEP",
            DROP = "DROP",
        }
    }

    values! {
        /// `Requirement` of `AWS::WAFv2::LoggingConfiguration`.
        Requirement {
            MEETS_ALL = "MEETS_ALL",
            MEETS_ANY = "MEETS_ANY",
        }
    }
}

resource! {
    /// `AWS::WAFv2::RegexPatternSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html).
    RegexPatternSet = "AWS::WAFv2::RegexPatternSet", Ref = Str;
    tags "Tags" List;
    new (scope: regex_pattern_set::Scope = "Scope", regular_expression_list: List<Str> = "RegularExpressionList");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Name`: `^[0-9A-Za-z_-]{1,128}$`. Update: replaces.
        name: Str = "Name";
        /// `RegularExpressionList`: at most 200 characters. Update: in place.
        regular_expression_list: List<Str> = "RegularExpressionList";
        /// `Scope`. Update: replaces.
        scope: regex_pattern_set::Scope = "Scope";
        /// `Tags`: at least 1 items. Update: in place.
        tags: List<regex_pattern_set::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::WAFv2::RegexPatternSet`.
pub mod regex_pattern_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ip_set::{Scope, Tag};
}

resource! {
    /// `AWS::WAFv2::RuleGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-rulegroup.html).
    RuleGroup = "AWS::WAFv2::RuleGroup", Ref = Str;
    tags "Tags" List;
    new (capacity: Int = "Capacity", scope: rule_group::Scope = "Scope", visibility_config: rule_group::VisibilityConfig = "VisibilityConfig");
    set {
        /// `AvailableLabels`. Update: in place.
        available_labels: List<rule_group::LabelSummary> = "AvailableLabels";
        /// `Capacity`: at least 0. Update: in place.
        capacity: Int = "Capacity";
        /// `ConsumedLabels`. Update: in place.
        consumed_labels: List<rule_group::LabelSummary> = "ConsumedLabels";
        /// `CustomResponseBodies`. Update: in place.
        custom_response_bodies: Map<rule_group::CustomResponseBody> = "CustomResponseBodies";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `MonetizationConfig`. Update: in place.
        monetization_config: rule_group::MonetizationConfig = "MonetizationConfig";
        /// `Name`: `^[0-9A-Za-z_-]{1,128}$`. Update: replaces.
        name: Str = "Name";
        /// `Rules`. Update: in place.
        rules: List<rule_group::Rule> = "Rules";
        /// `Scope`. Update: replaces.
        scope: rule_group::Scope = "Scope";
        /// `Tags`: at least 1 items. Update: in place.
        tags: List<rule_group::Tag> = "Tags";
        /// `VisibilityConfig`. Update: in place.
        visibility_config: rule_group::VisibilityConfig = "VisibilityConfig";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
        /// `LabelNamespace`
        label_namespace: Str = "LabelNamespace";
    }
}

/// Property types of `AWS::WAFv2::RuleGroup`.
pub mod rule_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ip_set::{Scope, Tag};

    property! {
        /// `AllowAction` of `AWS::WAFv2::RuleGroup`.
        AllowAction;
        new ();
        set {
            /// `CustomRequestHandling`. Update: in place.
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling";
        }
    }

    property! {
        /// `AndStatement` of `AWS::WAFv2::RuleGroup`.
        AndStatement;
        new (statements: List<Statement> = "Statements");
        set {
        }
    }

    property! {
        /// `AsnMatchStatement` of `AWS::WAFv2::RuleGroup`.
        AsnMatchStatement;
        new ();
        set {
            /// `AsnList`: 1 to 100 items, 0 to 4 294 967 295. Update: in place.
            asn_list: List<Int> = "AsnList";
            /// `ForwardedIPConfig`. Update: in place.
            forwarded_ip_config: ForwardedIPConfiguration = "ForwardedIPConfig";
        }
    }

    property! {
        /// `BlockAction` of `AWS::WAFv2::RuleGroup`.
        BlockAction;
        new ();
        set {
            /// `CustomResponse`. Update: in place.
            custom_response: CustomResponse = "CustomResponse";
        }
    }

    property! {
        /// `Body` of `AWS::WAFv2::RuleGroup`.
        Body;
        new ();
        set {
            /// `OversizeHandling`. Update: in place.
            oversize_handling: OversizeHandling = "OversizeHandling";
        }
    }

    property! {
        /// `ByteMatchStatement` of `AWS::WAFv2::RuleGroup`.
        ByteMatchStatement;
        new (field_to_match: FieldToMatch = "FieldToMatch", positional_constraint: PositionalConstraint = "PositionalConstraint", text_transformations: List<TextTransformation> = "TextTransformations");
        set {
            /// `PreParseTextTransformations`. Update: in place.
            pre_parse_text_transformations: List<PreParseTextTransformation> = "PreParseTextTransformations";
            /// `SearchString`. Update: in place.
            search_string: Str = "SearchString";
            /// `SearchStringBase64`. Update: in place.
            search_string_base64: Str = "SearchStringBase64";
        }
    }

    property! {
        /// `CaptchaAction` of `AWS::WAFv2::RuleGroup`.
        CaptchaAction;
        new ();
        set {
            /// `CustomRequestHandling`. Update: in place.
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling";
        }
    }

    property! {
        /// `CaptchaConfig` of `AWS::WAFv2::RuleGroup`.
        CaptchaConfig;
        new ();
        set {
            /// `ImmunityTimeProperty`. Update: in place.
            immunity_time_property: ImmunityTimeProperty = "ImmunityTimeProperty";
        }
    }

    property! {
        /// `ChallengeAction` of `AWS::WAFv2::RuleGroup`.
        ChallengeAction;
        new ();
        set {
            /// `CustomRequestHandling`. Update: in place.
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling";
        }
    }

    property! {
        /// `ChallengeConfig` of `AWS::WAFv2::RuleGroup`.
        ChallengeConfig;
        new ();
        set {
            /// `ImmunityTimeProperty`. Update: in place.
            immunity_time_property: ImmunityTimeProperty = "ImmunityTimeProperty";
        }
    }

    property! {
        /// `CookieMatchPattern` of `AWS::WAFv2::RuleGroup`.
        CookieMatchPattern;
        new ();
        set {
            /// `All`. Update: in place.
            all: Json = "All";
            /// `ExcludedCookies`: 1 to 199 items, 1 to 60 characters, `.*\S.*`. Update: in place.
            excluded_cookies: List<Str> = "ExcludedCookies";
            /// `IncludedCookies`: 1 to 199 items, 1 to 60 characters, `.*\S.*`. Update: in place.
            included_cookies: List<Str> = "IncludedCookies";
        }
    }

    property! {
        /// `Cookies` of `AWS::WAFv2::RuleGroup`.
        Cookies;
        new (match_pattern: CookieMatchPattern = "MatchPattern", match_scope: MapMatchScope = "MatchScope", oversize_handling: OversizeHandling = "OversizeHandling");
        set {
        }
    }

    property! {
        /// `CountAction` of `AWS::WAFv2::RuleGroup`.
        CountAction;
        new ();
        set {
            /// `CustomRequestHandling`. Update: in place.
            custom_request_handling: CustomRequestHandling = "CustomRequestHandling";
        }
    }

    property! {
        /// `CryptoConfig` of `AWS::WAFv2::RuleGroup`.
        CryptoConfig;
        new (payment_networks: List<PaymentNetwork> = "PaymentNetworks");
        set {
        }
    }

    property! {
        /// `CustomHTTPHeader` of `AWS::WAFv2::RuleGroup`.
        CustomHTTPHeader;
        new_with CustomHTTPHeaderRequired {
            /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9._$-]+$`. Update: in place.
            name: Str = "Name",
            /// `Value`: 1 to 255 characters. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `CustomRequestHandling` of `AWS::WAFv2::RuleGroup`.
        CustomRequestHandling;
        new (insert_headers: List<CustomHTTPHeader> = "InsertHeaders");
        set {
        }
    }

    property! {
        /// `CustomResponse` of `AWS::WAFv2::RuleGroup`.
        CustomResponse;
        new (response_code: Int = "ResponseCode");
        set {
            /// `CustomResponseBodyKey`: 1 to 128 characters, `^[\w\-]+$`. Update: in place.
            custom_response_body_key: Str = "CustomResponseBodyKey";
            /// `ResponseHeaders`: at least 1 items. Update: in place.
            response_headers: List<CustomHTTPHeader> = "ResponseHeaders";
        }
    }

    property! {
        /// `CustomResponseBody` of `AWS::WAFv2::RuleGroup`.
        CustomResponseBody;
        new (content_type: ResponseContentType = "ContentType", content: Str = "Content");
        set {
        }
    }

    property! {
        /// `FieldToMatch` of `AWS::WAFv2::RuleGroup`.
        FieldToMatch;
        new ();
        set {
            /// `AllQueryArguments`. Update: in place.
            all_query_arguments: Json = "AllQueryArguments";
            /// `Body`. Update: in place.
            body: Body = "Body";
            /// `Cookies`. Update: in place.
            cookies: Cookies = "Cookies";
            /// `HeaderOrder`. Update: in place.
            header_order: HeaderOrder = "HeaderOrder";
            /// `Headers`. Update: in place.
            headers: Headers = "Headers";
            /// `JA3Fingerprint`. Update: in place.
            ja3_fingerprint: JA3Fingerprint = "JA3Fingerprint";
            /// `JA4Fingerprint`. Update: in place.
            ja4_fingerprint: JA4Fingerprint = "JA4Fingerprint";
            /// `JsonBody`. Update: in place.
            json_body: JsonBody = "JsonBody";
            /// `Method`. Update: in place.
            method: Json = "Method";
            /// `QueryString`. Update: in place.
            query_string: Json = "QueryString";
            /// `SingleHeader`. Update: in place.
            single_header: SingleHeader = "SingleHeader";
            /// `SingleQueryArgument`. Update: in place.
            single_query_argument: SingleQueryArgument = "SingleQueryArgument";
            /// `UriFragment`. Update: in place.
            uri_fragment: UriFragment = "UriFragment";
            /// `UriPath`. Update: in place.
            uri_path: Json = "UriPath";
        }
    }

    property! {
        /// `ForwardedIPConfiguration` of `AWS::WAFv2::RuleGroup`.
        ForwardedIPConfiguration;
        new (header_name: Str = "HeaderName", fallback_behavior: FallbackBehavior = "FallbackBehavior");
        set {
        }
    }

    property! {
        /// `GeoMatchStatement` of `AWS::WAFv2::RuleGroup`.
        GeoMatchStatement;
        new ();
        set {
            /// `CountryCodes`: at least 1 items, 1 to 2 characters. Update: in place.
            country_codes: List<CountryCodes> = "CountryCodes";
            /// `ForwardedIPConfig`. Update: in place.
            forwarded_ip_config: ForwardedIPConfiguration = "ForwardedIPConfig";
        }
    }

    property! {
        /// `HeaderMatchPattern` of `AWS::WAFv2::RuleGroup`.
        HeaderMatchPattern;
        new ();
        set {
            /// `All`. Update: in place.
            all: Json = "All";
            /// `ExcludedHeaders`: 1 to 199 items, 1 to 64 characters, `.*\S.*`. Update: in place.
            excluded_headers: List<Str> = "ExcludedHeaders";
            /// `IncludedHeaders`: 1 to 199 items, 1 to 64 characters, `.*\S.*`. Update: in place.
            included_headers: List<Str> = "IncludedHeaders";
        }
    }

    property! {
        /// `HeaderOrder` of `AWS::WAFv2::RuleGroup`.
        HeaderOrder;
        new (oversize_handling: OversizeHandling = "OversizeHandling");
        set {
        }
    }

    property! {
        /// `Headers` of `AWS::WAFv2::RuleGroup`.
        Headers;
        new (match_pattern: HeaderMatchPattern = "MatchPattern", match_scope: MapMatchScope = "MatchScope", oversize_handling: OversizeHandling = "OversizeHandling");
        set {
        }
    }

    property! {
        /// `IPSetForwardedIPConfiguration` of `AWS::WAFv2::RuleGroup`.
        IPSetForwardedIPConfiguration;
        new (header_name: Str = "HeaderName", fallback_behavior: FallbackBehavior = "FallbackBehavior", position: Position = "Position");
        set {
        }
    }

    property! {
        /// `IPSetReferenceStatement` of `AWS::WAFv2::RuleGroup`.
        IPSetReferenceStatement;
        new (arn: Str = "Arn");
        set {
            /// `IPSetForwardedIPConfig`. Update: in place.
            ip_set_forwarded_ip_config: IPSetForwardedIPConfiguration = "IPSetForwardedIPConfig";
        }
    }

    property! {
        /// `ImmunityTimeProperty` of `AWS::WAFv2::RuleGroup`.
        ImmunityTimeProperty;
        new (immunity_time: Int = "ImmunityTime");
        set {
        }
    }

    property! {
        /// `JA3Fingerprint` of `AWS::WAFv2::RuleGroup`.
        JA3Fingerprint;
        new (fallback_behavior: FallbackBehavior = "FallbackBehavior");
        set {
        }
    }

    property! {
        /// `JA4Fingerprint` of `AWS::WAFv2::RuleGroup`.
        JA4Fingerprint;
        new (fallback_behavior: FallbackBehavior = "FallbackBehavior");
        set {
        }
    }

    property! {
        /// `JsonBody` of `AWS::WAFv2::RuleGroup`.
        JsonBody;
        new (match_pattern: JsonMatchPattern = "MatchPattern", match_scope: JsonMatchScope = "MatchScope");
        set {
            /// `InvalidFallbackBehavior`. Update: in place.
            invalid_fallback_behavior: BodyParsingFallbackBehavior = "InvalidFallbackBehavior";
            /// `OversizeHandling`. Update: in place.
            oversize_handling: OversizeHandling = "OversizeHandling";
        }
    }

    property! {
        /// `JsonMatchPattern` of `AWS::WAFv2::RuleGroup`.
        JsonMatchPattern;
        new ();
        set {
            /// `All`. Update: in place.
            all: Json = "All";
            /// `IncludedPaths`: at least 1 items, `^[\/]+([^~]*(~[01])*){1,512}$`. Update: in place.
            included_paths: List<Str> = "IncludedPaths";
        }
    }

    property! {
        /// `Label` of `AWS::WAFv2::RuleGroup`.
        Label;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `LabelMatchStatement` of `AWS::WAFv2::RuleGroup`.
        LabelMatchStatement;
        new (scope: LabelMatchScope = "Scope", key: Str = "Key");
        set {
        }
    }

    property! {
        /// `LabelSummary` of `AWS::WAFv2::RuleGroup`.
        LabelSummary;
        new ();
        set {
            /// `Name`: `^[0-9A-Za-z_:-]{1,1024}$`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `MonetizationConfig` of `AWS::WAFv2::RuleGroup`.
        MonetizationConfig;
        new ();
        set {
            /// `CryptoConfig`. Update: in place.
            crypto_config: CryptoConfig = "CryptoConfig";
            /// `CurrencyMode`. Update: in place.
            currency_mode: CurrencyMode = "CurrencyMode";
        }
    }

    property! {
        /// `MonetizeAction` of `AWS::WAFv2::RuleGroup`.
        MonetizeAction;
        new ();
        set {
            /// `PriceMultiplier`: 1 to 3 characters, `^([1-9][0-9]?|100)$`. Update: in place.
            price_multiplier: Str = "PriceMultiplier";
        }
    }

    property! {
        /// `NotStatement` of `AWS::WAFv2::RuleGroup`.
        NotStatement;
        new (statement: Statement = "Statement");
        set {
        }
    }

    property! {
        /// `OrStatement` of `AWS::WAFv2::RuleGroup`.
        OrStatement;
        new (statements: List<Statement> = "Statements");
        set {
        }
    }

    property! {
        /// `PaymentNetwork` of `AWS::WAFv2::RuleGroup`.
        PaymentNetwork;
        new (chain: BlockchainChain = "Chain", wallet_address: Str = "WalletAddress", prices: List<Price> = "Prices");
        set {
        }
    }

    property! {
        /// `PreParseTextTransformation` of `AWS::WAFv2::RuleGroup`.
        PreParseTextTransformation;
        new (priority: Int = "Priority", type_: PreParseTextTransformationType = "Type");
        set {
        }
    }

    property! {
        /// `Price` of `AWS::WAFv2::RuleGroup`.
        Price;
        new (amount: Str = "Amount", currency: CryptoCurrency = "Currency");
        set {
        }
    }

    property! {
        /// `RateBasedStatement` of `AWS::WAFv2::RuleGroup`.
        RateBasedStatement;
        new (limit: Int = "Limit", aggregate_key_type: AggregateKeyType = "AggregateKeyType");
        set {
            /// `CustomKeys`: at most 5 items. Update: in place.
            custom_keys: List<RateBasedStatementCustomKey> = "CustomKeys";
            /// `EvaluationWindowSec`: one of 60, 120, 300, 600. Update: in place.
            evaluation_window_sec: Int = "EvaluationWindowSec";
            /// `ForwardedIPConfig`. Update: in place.
            forwarded_ip_config: ForwardedIPConfiguration = "ForwardedIPConfig";
            /// `ScopeDownStatement`. Update: in place.
            scope_down_statement: Statement = "ScopeDownStatement";
        }
    }

    property! {
        /// `RateBasedStatementCustomKey` of `AWS::WAFv2::RuleGroup`.
        RateBasedStatementCustomKey;
        new ();
        set {
            /// `ASN`. Update: in place.
            asn: Json = "ASN";
            /// `Cookie`. Update: in place.
            cookie: RateLimitCookie = "Cookie";
            /// `ForwardedIP`. Update: in place.
            forwarded_ip: Json = "ForwardedIP";
            /// `HTTPMethod`. Update: in place.
            http_method: Json = "HTTPMethod";
            /// `Header`. Update: in place.
            header: RateLimitHeader = "Header";
            /// `IP`. Update: in place.
            ip: Json = "IP";
            /// `JA3Fingerprint`. Update: in place.
            ja3_fingerprint: RateLimitJA3Fingerprint = "JA3Fingerprint";
            /// `JA4Fingerprint`. Update: in place.
            ja4_fingerprint: RateLimitJA4Fingerprint = "JA4Fingerprint";
            /// `LabelNamespace`. Update: in place.
            label_namespace: RateLimitLabelNamespace = "LabelNamespace";
            /// `QueryArgument`. Update: in place.
            query_argument: RateLimitQueryArgument = "QueryArgument";
            /// `QueryString`. Update: in place.
            query_string: RateLimitQueryString = "QueryString";
            /// `UriPath`. Update: in place.
            uri_path: RateLimitUriPath = "UriPath";
        }
    }

    property! {
        /// `RateLimitCookie` of `AWS::WAFv2::RuleGroup`.
        RateLimitCookie;
        new (name: Str = "Name", text_transformations: List<TextTransformation> = "TextTransformations");
        set {
        }
    }

    property! {
        /// `RateLimitHeader` of `AWS::WAFv2::RuleGroup`.
        RateLimitHeader;
        new (name: Str = "Name", text_transformations: List<TextTransformation> = "TextTransformations");
        set {
        }
    }

    property! {
        /// `RateLimitJA3Fingerprint` of `AWS::WAFv2::RuleGroup`.
        RateLimitJA3Fingerprint;
        new (fallback_behavior: FallbackBehavior = "FallbackBehavior");
        set {
        }
    }

    property! {
        /// `RateLimitJA4Fingerprint` of `AWS::WAFv2::RuleGroup`.
        RateLimitJA4Fingerprint;
        new (fallback_behavior: FallbackBehavior = "FallbackBehavior");
        set {
        }
    }

    property! {
        /// `RateLimitLabelNamespace` of `AWS::WAFv2::RuleGroup`.
        RateLimitLabelNamespace;
        new (namespace: Str = "Namespace");
        set {
        }
    }

    property! {
        /// `RateLimitQueryArgument` of `AWS::WAFv2::RuleGroup`.
        RateLimitQueryArgument;
        new (name: Str = "Name", text_transformations: List<TextTransformation> = "TextTransformations");
        set {
        }
    }

    property! {
        /// `RateLimitQueryString` of `AWS::WAFv2::RuleGroup`.
        RateLimitQueryString;
        new (text_transformations: List<TextTransformation> = "TextTransformations");
        set {
        }
    }

    property! {
        /// `RateLimitUriPath` of `AWS::WAFv2::RuleGroup`.
        RateLimitUriPath;
        new (text_transformations: List<TextTransformation> = "TextTransformations");
        set {
        }
    }

    property! {
        /// `RegexMatchStatement` of `AWS::WAFv2::RuleGroup`.
        RegexMatchStatement;
        new (regex_string: Str = "RegexString", field_to_match: FieldToMatch = "FieldToMatch", text_transformations: List<TextTransformation> = "TextTransformations");
        set {
            /// `PreParseTextTransformations`. Update: in place.
            pre_parse_text_transformations: List<PreParseTextTransformation> = "PreParseTextTransformations";
        }
    }

    property! {
        /// `RegexPatternSetReferenceStatement` of `AWS::WAFv2::RuleGroup`.
        RegexPatternSetReferenceStatement;
        new (arn: Str = "Arn", field_to_match: FieldToMatch = "FieldToMatch", text_transformations: List<TextTransformation> = "TextTransformations");
        set {
            /// `PreParseTextTransformations`. Update: in place.
            pre_parse_text_transformations: List<PreParseTextTransformation> = "PreParseTextTransformations";
        }
    }

    property! {
        /// `Rule` of `AWS::WAFv2::RuleGroup`.
        Rule;
        new_with RuleRequired {
            /// `Name`: `^[0-9A-Za-z_-]{1,128}$`. Update: in place.
            name: Str = "Name",
            /// `Priority`: at least 0. Update: in place.
            priority: Int = "Priority",
            /// `Statement`. Update: in place.
            statement: Statement = "Statement",
            /// `VisibilityConfig`. Update: in place.
            visibility_config: VisibilityConfig = "VisibilityConfig",
        }
        set {
            /// `Action`. Update: in place.
            action: RuleAction = "Action";
            /// `CaptchaConfig`. Update: in place.
            captcha_config: CaptchaConfig = "CaptchaConfig";
            /// `ChallengeConfig`. Update: in place.
            challenge_config: ChallengeConfig = "ChallengeConfig";
            /// `RuleLabels`. Update: in place.
            rule_labels: List<Label> = "RuleLabels";
        }
    }

    property! {
        /// `RuleAction` of `AWS::WAFv2::RuleGroup`.
        RuleAction;
        new ();
        set {
            /// `Allow`. Update: in place.
            allow: AllowAction = "Allow";
            /// `Block`. Update: in place.
            block: BlockAction = "Block";
            /// `Captcha`. Update: in place.
            captcha: CaptchaAction = "Captcha";
            /// `Challenge`. Update: in place.
            challenge: ChallengeAction = "Challenge";
            /// `Count`. Update: in place.
            count: CountAction = "Count";
            /// `Monetize`. Update: in place.
            monetize: MonetizeAction = "Monetize";
        }
    }

    property! {
        /// `SingleHeader` of `AWS::WAFv2::RuleGroup`.
        SingleHeader;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `SingleQueryArgument` of `AWS::WAFv2::RuleGroup`.
        SingleQueryArgument;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `SizeConstraintStatement` of `AWS::WAFv2::RuleGroup`.
        SizeConstraintStatement;
        new_with SizeConstraintStatementRequired {
            /// `FieldToMatch`. Update: in place.
            field_to_match: FieldToMatch = "FieldToMatch",
            /// `ComparisonOperator`. Update: in place.
            comparison_operator: ComparisonOperator = "ComparisonOperator",
            /// `Size`: 0 to 21 474 836 480. Update: in place.
            size: Num = "Size",
            /// `TextTransformations`: at least 1 items. Update: in place.
            text_transformations: List<TextTransformation> = "TextTransformations",
        }
        set {
            /// `PreParseTextTransformations`. Update: in place.
            pre_parse_text_transformations: List<PreParseTextTransformation> = "PreParseTextTransformations";
        }
    }

    property! {
        /// `SqliMatchStatement` of `AWS::WAFv2::RuleGroup`.
        SqliMatchStatement;
        new (field_to_match: FieldToMatch = "FieldToMatch", text_transformations: List<TextTransformation> = "TextTransformations");
        set {
            /// `PreParseTextTransformations`. Update: in place.
            pre_parse_text_transformations: List<PreParseTextTransformation> = "PreParseTextTransformations";
            /// `SensitivityLevel`. Update: in place.
            sensitivity_level: SensitivityLevel = "SensitivityLevel";
        }
    }

    property! {
        /// `Statement` of `AWS::WAFv2::RuleGroup`.
        Statement;
        new ();
        set {
            /// `AndStatement`. Update: in place.
            and_statement: AndStatement = "AndStatement";
            /// `AsnMatchStatement`. Update: in place.
            asn_match_statement: AsnMatchStatement = "AsnMatchStatement";
            /// `ByteMatchStatement`. Update: in place.
            byte_match_statement: ByteMatchStatement = "ByteMatchStatement";
            /// `GeoMatchStatement`. Update: in place.
            geo_match_statement: GeoMatchStatement = "GeoMatchStatement";
            /// `IPSetReferenceStatement`. Update: in place.
            ip_set_reference_statement: IPSetReferenceStatement = "IPSetReferenceStatement";
            /// `LabelMatchStatement`. Update: in place.
            label_match_statement: LabelMatchStatement = "LabelMatchStatement";
            /// `NotStatement`. Update: in place.
            not_statement: NotStatement = "NotStatement";
            /// `OrStatement`. Update: in place.
            or_statement: OrStatement = "OrStatement";
            /// `RateBasedStatement`. Update: in place.
            rate_based_statement: RateBasedStatement = "RateBasedStatement";
            /// `RegexMatchStatement`. Update: in place.
            regex_match_statement: RegexMatchStatement = "RegexMatchStatement";
            /// `RegexPatternSetReferenceStatement`. Update: in place.
            regex_pattern_set_reference_statement: RegexPatternSetReferenceStatement = "RegexPatternSetReferenceStatement";
            /// `SizeConstraintStatement`. Update: in place.
            size_constraint_statement: SizeConstraintStatement = "SizeConstraintStatement";
            /// `SqliMatchStatement`. Update: in place.
            sqli_match_statement: SqliMatchStatement = "SqliMatchStatement";
            /// `XssMatchStatement`. Update: in place.
            xss_match_statement: XssMatchStatement = "XssMatchStatement";
        }
    }

    property! {
        /// `TextTransformation` of `AWS::WAFv2::RuleGroup`.
        TextTransformation;
        new (priority: Int = "Priority", type_: TextTransformationType = "Type");
        set {
        }
    }

    property! {
        /// `UriFragment` of `AWS::WAFv2::RuleGroup`.
        UriFragment;
        new ();
        set {
            /// `FallbackBehavior`. Update: in place.
            fallback_behavior: FallbackBehavior = "FallbackBehavior";
        }
    }

    property! {
        /// `VisibilityConfig` of `AWS::WAFv2::RuleGroup`.
        VisibilityConfig;
        new_with VisibilityConfigRequired {
            /// `SampledRequestsEnabled`. Update: in place.
            sampled_requests_enabled: Bool = "SampledRequestsEnabled",
            /// `CloudWatchMetricsEnabled`. Update: in place.
            cloud_watch_metrics_enabled: Bool = "CloudWatchMetricsEnabled",
            /// `MetricName`: 1 to 128 characters, `^[\w#:\.\-/]+$`. Update: in place.
            metric_name: Str = "MetricName",
        }
        set {
        }
    }

    property! {
        /// `XssMatchStatement` of `AWS::WAFv2::RuleGroup`.
        XssMatchStatement;
        new (field_to_match: FieldToMatch = "FieldToMatch", text_transformations: List<TextTransformation> = "TextTransformations");
        set {
            /// `PreParseTextTransformations`. Update: in place.
            pre_parse_text_transformations: List<PreParseTextTransformation> = "PreParseTextTransformations";
        }
    }

    values! {
        /// `AggregateKeyType` of `AWS::WAFv2::RuleGroup`.
        AggregateKeyType {
            IP = "IP",
            FORWARDED_IP = "FORWARDED_IP",
            CONSTANT = "CONSTANT",
            CUSTOM_KEYS = "CUSTOM_KEYS",
        }
    }

    values! {
        /// `BlockchainChain` of `AWS::WAFv2::RuleGroup`.
        BlockchainChain {
            BASE = "BASE",
            SOLANA = "SOLANA",
            BASE_SEPOLIA = "BASE_SEPOLIA",
            SOLANA_DEVNET = "SOLANA_DEVNET",
        }
    }

    values! {
        /// `BodyParsingFallbackBehavior` of `AWS::WAFv2::RuleGroup`.
        BodyParsingFallbackBehavior {
            MATCH = "MATCH",
            NO_MATCH = "NO_MATCH",
            EVALUATE_AS_STRING = "EVALUATE_AS_STRING",
        }
    }

    values! {
        /// `ComparisonOperator` of `AWS::WAFv2::RuleGroup`.
        ComparisonOperator {
            EQ = "EQ",
            NE = "NE",
            LE = "LE",
            LT = "LT",
            GE = "GE",
            GT = "GT",
        }
    }

    values! {
        /// `CountryCodes` of `AWS::WAFv2::RuleGroup`.
        CountryCodes {
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
            XK = "XK",
            YE = "YE",
            YT = "YT",
            ZA = "ZA",
            ZM = "ZM",
            ZW = "ZW",
        }
    }

    values! {
        /// `CryptoCurrency` of `AWS::WAFv2::RuleGroup`.
        CryptoCurrency {
            USDC = "USDC",
        }
    }

    values! {
        /// `CurrencyMode` of `AWS::WAFv2::RuleGroup`.
        CurrencyMode {
            REAL = "REAL",
            TEST = "TEST",
        }
    }

    values! {
        /// `FallbackBehavior` of `AWS::WAFv2::RuleGroup`.
        FallbackBehavior {
            MATCH = "MATCH",
            NO_MATCH = "NO_MATCH",
        }
    }

    values! {
        /// `JsonMatchScope` of `AWS::WAFv2::RuleGroup`.
        JsonMatchScope {
            ALL = "ALL",
            KEY = "KEY",
            VALUE = "VALUE",
        }
    }

    values! {
        /// `LabelMatchScope` of `AWS::WAFv2::RuleGroup`.
        LabelMatchScope {
            LABEL = "LABEL",
            NAMESPACE = "NAMESPACE",
        }
    }

    values! {
        /// `MapMatchScope` of `AWS::WAFv2::RuleGroup`.
        MapMatchScope {
            ALL = "ALL",
            KEY = "KEY",
            VALUE = "VALUE",
        }
    }

    values! {
        /// `OversizeHandling` of `AWS::WAFv2::RuleGroup`.
        OversizeHandling {
            CONTINUE = "CONTINUE",
            MATCH = "MATCH",
            NO_MATCH = "NO_MATCH",
        }
    }

    values! {
        /// `Position` of `AWS::WAFv2::RuleGroup`.
        Position {
            FIRST = "FIRST",
            LAST = "LAST",
            ANY = "ANY",
        }
    }

    values! {
        /// `PositionalConstraint` of `AWS::WAFv2::RuleGroup`.
        PositionalConstraint {
            EXACTLY = "EXACTLY",
            STARTS_WITH = "STARTS_WITH",
            ENDS_WITH = "ENDS_WITH",
            CONTAINS = "CONTAINS",
            CONTAINS_WORD = "CONTAINS_WORD",
        }
    }

    values! {
        /// `PreParseTextTransformationType` of `AWS::WAFv2::RuleGroup`.
        PreParseTextTransformationType {
            NONE = "NONE",
            URL_DECODE = "URL_DECODE",
            URL_DECODE_UNI = "URL_DECODE_UNI",
            COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA = "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA",
            REPLACE_SEMICOLONS_WITH_AMPERSANDS = "REPLACE_SEMICOLONS_WITH_AMPERSANDS",
        }
    }

    values! {
        /// `ResponseContentType` of `AWS::WAFv2::RuleGroup`.
        ResponseContentType {
            TEXT_PLAIN = "TEXT_PLAIN",
            TEXT_HTML = "TEXT_HTML",
            APPLICATION_JSON = "APPLICATION_JSON",
        }
    }

    values! {
        /// `SensitivityLevel` of `AWS::WAFv2::RuleGroup`.
        SensitivityLevel {
            LOW = "LOW",
            HIGH = "HIGH",
        }
    }

    values! {
        /// `TextTransformationType` of `AWS::WAFv2::RuleGroup`.
        TextTransformationType {
            NONE = "NONE",
            COMPRESS_WHITE_SPACE = "COMPRESS_WHITE_SPACE",
            HTML_ENTITY_DECODE = "HTML_ENTITY_DECODE",
            LOWERCASE = "LOWERCASE",
            CMD_LINE = "CMD_LINE",
            URL_DECODE = "URL_DECODE",
            BASE64_DECODE = "BASE64_DECODE",
            HEX_DECODE = "HEX_DECODE",
            MD5 = "MD5",
            REPLACE_COMMENTS = "REPLACE_COMMENTS",
            ESCAPE_SEQ_DECODE = "ESCAPE_SEQ_DECODE",
            SQL_HEX_DECODE = "SQL_HEX_DECODE",
            CSS_DECODE = "CSS_DECODE",
            JS_DECODE = "JS_DECODE",
            NORMALIZE_PATH = "NORMALIZE_PATH",
            NORMALIZE_PATH_WIN = "NORMALIZE_PATH_WIN",
            REMOVE_NULLS = "REMOVE_NULLS",
            REPLACE_NULLS = "REPLACE_NULLS",
            BASE64_DECODE_EXT = "BASE64_DECODE_EXT",
            URL_DECODE_UNI = "URL_DECODE_UNI",
            UTF8_TO_UNICODE = "UTF8_TO_UNICODE",
            REMOVE_WHITESPACE = "REMOVE_WHITESPACE",
            TRIM = "TRIM",
            TRIM_LEFT = "TRIM_LEFT",
            TRIM_RIGHT = "TRIM_RIGHT",
            REMOVE_COMMENTS_CHAR = "REMOVE_COMMENTS_CHAR",
            UPPERCASE = "UPPERCASE",
            CMD_LINE_WIN = "CMD_LINE_WIN",
            CMD_LINE_UNIX = "CMD_LINE_UNIX",
            JS_DECODE_EXT = "JS_DECODE_EXT",
            SHA256 = "SHA256",
        }
    }
}

resource! {
    /// `AWS::WAFv2::WebACL`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html).
    WebACL = "AWS::WAFv2::WebACL", Ref = Str;
    tags "Tags" List;
    new (default_action: web_acl::DefaultAction = "DefaultAction", scope: web_acl::Scope = "Scope", visibility_config: web_acl::VisibilityConfig = "VisibilityConfig");
    set {
        /// `ApplicationConfig`. Update: in place.
        application_config: web_acl::ApplicationConfig = "ApplicationConfig";
        /// `AssociationConfig`. Update: in place.
        association_config: web_acl::AssociationConfig = "AssociationConfig";
        /// `CaptchaConfig`. Update: in place.
        captcha_config: web_acl::CaptchaConfig = "CaptchaConfig";
        /// `ChallengeConfig`. Update: in place.
        challenge_config: web_acl::ChallengeConfig = "ChallengeConfig";
        /// `CustomResponseBodies`. Update: in place.
        custom_response_bodies: Map<web_acl::CustomResponseBody> = "CustomResponseBodies";
        /// `DataProtectionConfig`. Update: in place.
        data_protection_config: web_acl::DataProtectionConfig = "DataProtectionConfig";
        /// `DefaultAction`. Update: in place.
        default_action: web_acl::DefaultAction = "DefaultAction";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `MonetizationConfig`. Update: in place.
        monetization_config: web_acl::MonetizationConfig = "MonetizationConfig";
        /// `Name`: `^[0-9A-Za-z_-]{1,128}$`. Update: replaces.
        name: Str = "Name";
        /// `OnSourceDDoSProtectionConfig`. Update: in place.
        on_source_d_do_s_protection_config: web_acl::OnSourceDDoSProtectionConfig = "OnSourceDDoSProtectionConfig";
        /// `Rules`. Update: in place.
        rules: List<web_acl::Rule> = "Rules";
        /// `Scope`. Update: replaces.
        scope: web_acl::Scope = "Scope";
        /// `Tags`: at least 1 items. Update: in place.
        tags: List<web_acl::Tag> = "Tags";
        /// `TokenDomains`: 1 to 253 characters, `^[\w\.\-/]+$`. Update: in place.
        token_domains: List<Str> = "TokenDomains";
        /// `VisibilityConfig`. Update: in place.
        visibility_config: web_acl::VisibilityConfig = "VisibilityConfig";
    }
    get {
        /// `Arn`
        arn: WaFv2WebAclArn = "Arn";
        /// `Capacity`
        capacity: Int = "Capacity";
        /// `Id`
        id: Str = "Id";
        /// `LabelNamespace`
        label_namespace: Str = "LabelNamespace";
    }
}

/// Property types of `AWS::WAFv2::WebACL`.
pub mod web_acl {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ip_set::{Scope, Tag};

    pub use super::rule_group::{AllowAction, AsnMatchStatement, BlockAction, BlockchainChain, Body, BodyParsingFallbackBehavior, ByteMatchStatement, CaptchaAction, CaptchaConfig, ChallengeAction, ChallengeConfig, ComparisonOperator, CookieMatchPattern, Cookies, CountAction, CountryCodes, CryptoConfig, CryptoCurrency, CurrencyMode, CustomHTTPHeader, CustomHTTPHeaderRequired, CustomRequestHandling, CustomResponse, CustomResponseBody, FallbackBehavior, FieldToMatch, ForwardedIPConfiguration, GeoMatchStatement, HeaderMatchPattern, HeaderOrder, Headers, IPSetForwardedIPConfiguration, IPSetReferenceStatement, ImmunityTimeProperty, JA3Fingerprint, JA4Fingerprint, JsonBody, JsonMatchPattern, JsonMatchScope, Label, LabelMatchScope, LabelMatchStatement, MapMatchScope, MonetizationConfig, MonetizeAction, OversizeHandling, PaymentNetwork, Position, PositionalConstraint, PreParseTextTransformation, PreParseTextTransformationType, Price, RateBasedStatementCustomKey, RateLimitCookie, RateLimitHeader, RateLimitJA3Fingerprint, RateLimitJA4Fingerprint, RateLimitLabelNamespace, RateLimitQueryArgument, RateLimitQueryString, RateLimitUriPath, RegexMatchStatement, RegexPatternSetReferenceStatement, ResponseContentType, RuleAction, SensitivityLevel, SingleHeader, SingleQueryArgument, SizeConstraintStatement, SizeConstraintStatementRequired, SqliMatchStatement, TextTransformation, TextTransformationType, UriFragment, VisibilityConfig, VisibilityConfigRequired, XssMatchStatement};

    property! {
        /// `AWSManagedRulesACFPRuleSet` of `AWS::WAFv2::WebACL`.
        AWSManagedRulesACFPRuleSet;
        new_with AWSManagedRulesACFPRuleSetRequired {
            /// `CreationPath`: 1 to 256 characters, `\S`. Update: in place.
            creation_path: Str = "CreationPath",
            /// `RegistrationPagePath`: 1 to 256 characters, `\S`. Update: in place.
            registration_page_path: Str = "RegistrationPagePath",
            /// `RequestInspection`. Update: in place.
            request_inspection: RequestInspectionACFP = "RequestInspection",
        }
        set {
            /// `EnableRegexInPath`. Update: in place.
            enable_regex_in_path: Bool = "EnableRegexInPath";
            /// `ResponseInspection`. Update: in place.
            response_inspection: ResponseInspection = "ResponseInspection";
        }
    }

    property! {
        /// `AWSManagedRulesATPRuleSet` of `AWS::WAFv2::WebACL`.
        AWSManagedRulesATPRuleSet;
        new (login_path: Str = "LoginPath");
        set {
            /// `EnableRegexInPath`. Update: in place.
            enable_regex_in_path: Bool = "EnableRegexInPath";
            /// `RequestInspection`. Update: in place.
            request_inspection: RequestInspection = "RequestInspection";
            /// `ResponseInspection`. Update: in place.
            response_inspection: ResponseInspection = "ResponseInspection";
        }
    }

    property! {
        /// `AWSManagedRulesAntiDDoSRuleSet` of `AWS::WAFv2::WebACL`.
        AWSManagedRulesAntiDDoSRuleSet;
        new (client_side_action_config: ClientSideActionConfig = "ClientSideActionConfig");
        set {
            /// `SensitivityToBlock`. Update: in place.
            sensitivity_to_block: SensitivityToAct = "SensitivityToBlock";
        }
    }

    property! {
        /// `AWSManagedRulesBotControlRuleSet` of `AWS::WAFv2::WebACL`.
        AWSManagedRulesBotControlRuleSet;
        new (inspection_level: InspectionLevel = "InspectionLevel");
        set {
            /// `EnableMachineLearning`. Update: in place.
            enable_machine_learning: Bool = "EnableMachineLearning";
        }
    }

    property! {
        /// `AndStatement` of `AWS::WAFv2::WebACL`.
        AndStatement;
        new (statements: List<Statement> = "Statements");
        set {
        }
    }

    property! {
        /// `ApplicationAttribute` of `AWS::WAFv2::WebACL`.
        ApplicationAttribute;
        new (name: Str = "Name", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `ApplicationConfig` of `AWS::WAFv2::WebACL`.
        ApplicationConfig;
        new (attributes: List<ApplicationAttribute> = "Attributes");
        set {
        }
    }

    property! {
        /// `AssociationConfig` of `AWS::WAFv2::WebACL`.
        AssociationConfig;
        new ();
        set {
            /// `RequestBody`. Update: in place.
            request_body: Map<RequestBodyAssociatedResourceTypeConfig> = "RequestBody";
        }
    }

    property! {
        /// `ClientSideAction` of `AWS::WAFv2::WebACL`.
        ClientSideAction;
        new (usage_of_action: UsageOfAction = "UsageOfAction");
        set {
            /// `ExemptUriRegularExpressions`. Update: in place.
            exempt_uri_regular_expressions: List<Regex> = "ExemptUriRegularExpressions";
            /// `Sensitivity`. Update: in place.
            sensitivity: SensitivityToAct = "Sensitivity";
        }
    }

    property! {
        /// `ClientSideActionConfig` of `AWS::WAFv2::WebACL`.
        ClientSideActionConfig;
        new (challenge: ClientSideAction = "Challenge");
        set {
        }
    }

    property! {
        /// `DataProtect` of `AWS::WAFv2::WebACL`.
        DataProtect;
        new (field: FieldToProtect = "Field", action: DataProtectionAction = "Action");
        set {
            /// `ExcludeRateBasedDetails`. Update: in place.
            exclude_rate_based_details: Bool = "ExcludeRateBasedDetails";
            /// `ExcludeRuleMatchDetails`. Update: in place.
            exclude_rule_match_details: Bool = "ExcludeRuleMatchDetails";
        }
    }

    property! {
        /// `DataProtectionConfig` of `AWS::WAFv2::WebACL`.
        DataProtectionConfig;
        new (data_protections: List<DataProtect> = "DataProtections");
        set {
        }
    }

    property! {
        /// `DefaultAction` of `AWS::WAFv2::WebACL`.
        DefaultAction;
        new ();
        set {
            /// `Allow`. Update: in place.
            allow: AllowAction = "Allow";
            /// `Block`. Update: in place.
            block: BlockAction = "Block";
        }
    }

    property! {
        /// `ExcludedRule` of `AWS::WAFv2::WebACL`.
        ExcludedRule;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `FieldIdentifier` of `AWS::WAFv2::WebACL`.
        FieldIdentifier;
        new (identifier: Str = "Identifier");
        set {
        }
    }

    property! {
        /// `FieldToProtect` of `AWS::WAFv2::WebACL`.
        FieldToProtect;
        new (field_type: FieldType = "FieldType");
        set {
            /// `FieldKeys`: at most 100 items, 1 to 64 characters, `\S`. Update: in place.
            field_keys: List<Str> = "FieldKeys";
        }
    }

    property! {
        /// `ManagedRuleGroupConfig` of `AWS::WAFv2::WebACL`.
        ManagedRuleGroupConfig;
        new ();
        set {
            /// `AWSManagedRulesACFPRuleSet`. Update: in place.
            aws_managed_rules_acfp_rule_set: AWSManagedRulesACFPRuleSet = "AWSManagedRulesACFPRuleSet";
            /// `AWSManagedRulesATPRuleSet`. Update: in place.
            aws_managed_rules_atp_rule_set: AWSManagedRulesATPRuleSet = "AWSManagedRulesATPRuleSet";
            /// `AWSManagedRulesAntiDDoSRuleSet`. Update: in place.
            aws_managed_rules_anti_d_do_s_rule_set: AWSManagedRulesAntiDDoSRuleSet = "AWSManagedRulesAntiDDoSRuleSet";
            /// `AWSManagedRulesBotControlRuleSet`. Update: in place.
            aws_managed_rules_bot_control_rule_set: AWSManagedRulesBotControlRuleSet = "AWSManagedRulesBotControlRuleSet";
            /// `LoginPath`: 1 to 256 characters, `.*\S.*`. Update: in place.
            login_path: Str = "LoginPath";
            /// `PasswordField`. Update: in place.
            password_field: FieldIdentifier = "PasswordField";
            /// `PayloadType`. Update: in place.
            payload_type: PayloadType = "PayloadType";
            /// `UsernameField`. Update: in place.
            username_field: FieldIdentifier = "UsernameField";
        }
    }

    property! {
        /// `ManagedRuleGroupStatement` of `AWS::WAFv2::WebACL`.
        ManagedRuleGroupStatement;
        new_with ManagedRuleGroupStatementRequired {
            /// `VendorName`: 1 to 128 characters, `\S`. Update: in place.
            vendor_name: Str = "VendorName",
            /// `Name`: `^[0-9A-Za-z_-]{1,128}$`. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `ExcludedRules`: at most 100 items. Update: in place.
            excluded_rules: List<ExcludedRule> = "ExcludedRules";
            /// `ManagedRuleGroupConfigs`. Update: in place.
            managed_rule_group_configs: List<ManagedRuleGroupConfig> = "ManagedRuleGroupConfigs";
            /// `RuleActionOverrides`: at most 100 items. Update: in place.
            rule_action_overrides: List<RuleActionOverride> = "RuleActionOverrides";
            /// `ScopeDownStatement`. Update: in place.
            scope_down_statement: Statement = "ScopeDownStatement";
            /// `Version`: 1 to 64 characters, `^[\w#:\.\-/]+$`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `NotStatement` of `AWS::WAFv2::WebACL`.
        NotStatement;
        new (statement: Statement = "Statement");
        set {
        }
    }

    property! {
        /// `OnSourceDDoSProtectionConfig` of `AWS::WAFv2::WebACL`.
        OnSourceDDoSProtectionConfig;
        new (alb_low_reputation_mode: ALBLowReputationMode = "ALBLowReputationMode");
        set {
        }
    }

    property! {
        /// `OrStatement` of `AWS::WAFv2::WebACL`.
        OrStatement;
        new (statements: List<Statement> = "Statements");
        set {
        }
    }

    property! {
        /// `OverrideAction` of `AWS::WAFv2::WebACL`.
        OverrideAction;
        new ();
        set {
            /// `Count`. Update: in place.
            count: Json = "Count";
            /// `None`. Update: in place.
            none: Json = "None";
        }
    }

    property! {
        /// `RateBasedStatement` of `AWS::WAFv2::WebACL`.
        RateBasedStatement;
        new (limit: Int = "Limit", aggregate_key_type: AggregateKeyType = "AggregateKeyType");
        set {
            /// `CustomKeys`: at most 5 items. Update: in place.
            custom_keys: List<RateBasedStatementCustomKey> = "CustomKeys";
            /// `EvaluationWindowSec`: one of 60, 120, 300, 600. Update: in place.
            evaluation_window_sec: Int = "EvaluationWindowSec";
            /// `ForwardedIPConfig`. Update: in place.
            forwarded_ip_config: ForwardedIPConfiguration = "ForwardedIPConfig";
            /// `ScopeDownStatement`. Update: in place.
            scope_down_statement: Statement = "ScopeDownStatement";
        }
    }

    property! {
        /// `Regex` of `AWS::WAFv2::WebACL`.
        Regex;
        new ();
        set {
            /// `RegexString`: 1 to 512 characters. Update: in place.
            regex_string: Str = "RegexString";
        }
    }

    property! {
        /// `RequestBodyAssociatedResourceTypeConfig` of `AWS::WAFv2::WebACL`.
        RequestBodyAssociatedResourceTypeConfig;
        new (default_size_inspection_limit: SizeInspectionLimit = "DefaultSizeInspectionLimit");
        set {
        }
    }

    property! {
        /// `RequestInspection` of `AWS::WAFv2::WebACL`.
        RequestInspection;
        new_with RequestInspectionRequired {
            /// `PayloadType`. Update: in place.
            payload_type: PayloadType = "PayloadType",
            /// `UsernameField`. Update: in place.
            username_field: FieldIdentifier = "UsernameField",
            /// `PasswordField`. Update: in place.
            password_field: FieldIdentifier = "PasswordField",
        }
        set {
        }
    }

    property! {
        /// `RequestInspectionACFP` of `AWS::WAFv2::WebACL`.
        RequestInspectionACFP;
        new (payload_type: PayloadType = "PayloadType");
        set {
            /// `AddressFields`. Update: in place.
            address_fields: List<FieldIdentifier> = "AddressFields";
            /// `EmailField`. Update: in place.
            email_field: FieldIdentifier = "EmailField";
            /// `PasswordField`. Update: in place.
            password_field: FieldIdentifier = "PasswordField";
            /// `PhoneNumberFields`. Update: in place.
            phone_number_fields: List<FieldIdentifier> = "PhoneNumberFields";
            /// `UsernameField`. Update: in place.
            username_field: FieldIdentifier = "UsernameField";
        }
    }

    property! {
        /// `ResponseInspection` of `AWS::WAFv2::WebACL`.
        ResponseInspection;
        new ();
        set {
            /// `BodyContains`. Update: in place.
            body_contains: ResponseInspectionBodyContains = "BodyContains";
            /// `Header`. Update: in place.
            header: ResponseInspectionHeader = "Header";
            /// `Json`. Update: in place.
            json: ResponseInspectionJson = "Json";
            /// `StatusCode`. Update: in place.
            status_code: ResponseInspectionStatusCode = "StatusCode";
        }
    }

    property! {
        /// `ResponseInspectionBodyContains` of `AWS::WAFv2::WebACL`.
        ResponseInspectionBodyContains;
        new_with ResponseInspectionBodyContainsRequired {
            /// `SuccessStrings`: 1 to 5 items, 1 to 100 characters, `.*\S.*`. Update: in place.
            success_strings: List<Str> = "SuccessStrings",
            /// `FailureStrings`: 1 to 5 items, 1 to 100 characters, `.*\S.*`. Update: in place.
            failure_strings: List<Str> = "FailureStrings",
        }
        set {
        }
    }

    property! {
        /// `ResponseInspectionHeader` of `AWS::WAFv2::WebACL`.
        ResponseInspectionHeader;
        new_with ResponseInspectionHeaderRequired {
            /// `Name`: 1 to 200 characters, `.*\S.*`. Update: in place.
            name: Str = "Name",
            /// `SuccessValues`: 1 to 3 items, 1 to 100 characters, `.*\S.*`. Update: in place.
            success_values: List<Str> = "SuccessValues",
            /// `FailureValues`: 1 to 3 items, 1 to 100 characters, `.*\S.*`. Update: in place.
            failure_values: List<Str> = "FailureValues",
        }
        set {
        }
    }

    property! {
        /// `ResponseInspectionJson` of `AWS::WAFv2::WebACL`.
        ResponseInspectionJson;
        new_with ResponseInspectionJsonRequired {
            /// `Identifier`: 1 to 512 characters, `.*\S.*`. Update: in place.
            identifier: Str = "Identifier",
            /// `SuccessValues`: 1 to 5 items, 1 to 100 characters, `.*\S.*`. Update: in place.
            success_values: List<Str> = "SuccessValues",
            /// `FailureValues`: 1 to 5 items, 1 to 100 characters, `.*\S.*`. Update: in place.
            failure_values: List<Str> = "FailureValues",
        }
        set {
        }
    }

    property! {
        /// `ResponseInspectionStatusCode` of `AWS::WAFv2::WebACL`.
        ResponseInspectionStatusCode;
        new_with ResponseInspectionStatusCodeRequired {
            /// `SuccessCodes`: 1 to 10 items, 0 to 999, at most 999 characters. Update: in place.
            success_codes: List<Int> = "SuccessCodes",
            /// `FailureCodes`: 1 to 10 items, 0 to 999, at most 999 characters. Update: in place.
            failure_codes: List<Int> = "FailureCodes",
        }
        set {
        }
    }

    property! {
        /// `Rule` of `AWS::WAFv2::WebACL`.
        Rule;
        new_with RuleRequired {
            /// `Name`: `^[0-9A-Za-z_-]{1,128}$`. Update: in place.
            name: Str = "Name",
            /// `Priority`: at least 0. Update: in place.
            priority: Int = "Priority",
            /// `Statement`. Update: in place.
            statement: Statement = "Statement",
            /// `VisibilityConfig`. Update: in place.
            visibility_config: VisibilityConfig = "VisibilityConfig",
        }
        set {
            /// `Action`. Update: in place.
            action: RuleAction = "Action";
            /// `CaptchaConfig`. Update: in place.
            captcha_config: CaptchaConfig = "CaptchaConfig";
            /// `ChallengeConfig`. Update: in place.
            challenge_config: ChallengeConfig = "ChallengeConfig";
            /// `OverrideAction`. Update: in place.
            override_action: OverrideAction = "OverrideAction";
            /// `RuleLabels`. Update: in place.
            rule_labels: List<Label> = "RuleLabels";
        }
    }

    property! {
        /// `RuleActionOverride` of `AWS::WAFv2::WebACL`.
        RuleActionOverride;
        new (name: Str = "Name", action_to_use: RuleAction = "ActionToUse");
        set {
        }
    }

    property! {
        /// `RuleGroupReferenceStatement` of `AWS::WAFv2::WebACL`.
        RuleGroupReferenceStatement;
        new (arn: Str = "Arn");
        set {
            /// `ExcludedRules`: at most 100 items. Update: in place.
            excluded_rules: List<ExcludedRule> = "ExcludedRules";
            /// `RuleActionOverrides`: at most 100 items. Update: in place.
            rule_action_overrides: List<RuleActionOverride> = "RuleActionOverrides";
        }
    }

    property! {
        /// `Statement` of `AWS::WAFv2::WebACL`.
        Statement;
        new ();
        set {
            /// `AndStatement`. Update: in place.
            and_statement: AndStatement = "AndStatement";
            /// `AsnMatchStatement`. Update: in place.
            asn_match_statement: AsnMatchStatement = "AsnMatchStatement";
            /// `ByteMatchStatement`. Update: in place.
            byte_match_statement: ByteMatchStatement = "ByteMatchStatement";
            /// `GeoMatchStatement`. Update: in place.
            geo_match_statement: GeoMatchStatement = "GeoMatchStatement";
            /// `IPSetReferenceStatement`. Update: in place.
            ip_set_reference_statement: IPSetReferenceStatement = "IPSetReferenceStatement";
            /// `LabelMatchStatement`. Update: in place.
            label_match_statement: LabelMatchStatement = "LabelMatchStatement";
            /// `ManagedRuleGroupStatement`. Update: in place.
            managed_rule_group_statement: ManagedRuleGroupStatement = "ManagedRuleGroupStatement";
            /// `NotStatement`. Update: in place.
            not_statement: NotStatement = "NotStatement";
            /// `OrStatement`. Update: in place.
            or_statement: OrStatement = "OrStatement";
            /// `RateBasedStatement`. Update: in place.
            rate_based_statement: RateBasedStatement = "RateBasedStatement";
            /// `RegexMatchStatement`. Update: in place.
            regex_match_statement: RegexMatchStatement = "RegexMatchStatement";
            /// `RegexPatternSetReferenceStatement`. Update: in place.
            regex_pattern_set_reference_statement: RegexPatternSetReferenceStatement = "RegexPatternSetReferenceStatement";
            /// `RuleGroupReferenceStatement`. Update: in place.
            rule_group_reference_statement: RuleGroupReferenceStatement = "RuleGroupReferenceStatement";
            /// `SizeConstraintStatement`. Update: in place.
            size_constraint_statement: SizeConstraintStatement = "SizeConstraintStatement";
            /// `SqliMatchStatement`. Update: in place.
            sqli_match_statement: SqliMatchStatement = "SqliMatchStatement";
            /// `XssMatchStatement`. Update: in place.
            xss_match_statement: XssMatchStatement = "XssMatchStatement";
        }
    }

    values! {
        /// `ALBLowReputationMode` of `AWS::WAFv2::WebACL`.
        ALBLowReputationMode {
            ACTIVE_UNDER_DDOS = "ACTIVE_UNDER_DDOS",
            ALWAYS_ON = "ALWAYS_ON",
        }
    }

    values! {
        /// `AggregateKeyType` of `AWS::WAFv2::WebACL`.
        AggregateKeyType {
            CONSTANT = "CONSTANT",
            IP = "IP",
            FORWARDED_IP = "FORWARDED_IP",
            CUSTOM_KEYS = "CUSTOM_KEYS",
        }
    }

    values! {
        /// `DataProtectionAction` of `AWS::WAFv2::WebACL`.
        DataProtectionAction {
            SUBSTITUTION = "SUBSTITUTION",
            HASH = "HASH",
        }
    }

    values! {
        /// `FieldType` of `AWS::WAFv2::WebACL`.
        FieldType {
            SINGLE_HEADER = "SINGLE_HEADER",
            SINGLE_COOKIE = "SINGLE_COOKIE",
            SINGLE_QUERY_ARGUMENT = "SINGLE_QUERY_ARGUMENT",
            QUERY_STRING = "QUERY_STRING",
            BODY = "BODY",
        }
    }

    values! {
        /// `InspectionLevel` of `AWS::WAFv2::WebACL`.
        InspectionLevel {
            COMMON = "COMMON",
            TARGETED = "TARGETED",
        }
    }

    values! {
        /// `PayloadType` of `AWS::WAFv2::WebACL`.
        PayloadType {
            JSON = "JSON",
            FORM_ENCODED = "FORM_ENCODED",
        }
    }

    values! {
        /// `SensitivityToAct` of `AWS::WAFv2::WebACL`.
        SensitivityToAct {
            LOW = "LOW",
            MEDIUM = "MEDIUM",
            HIGH = "HIGH",
        }
    }

    values! {
        /// `SizeInspectionLimit` of `AWS::WAFv2::WebACL`.
        SizeInspectionLimit {
            KB_16 = "KB_16",
            KB_32 = "KB_32",
            KB_48 = "KB_48",
            KB_64 = "KB_64",
        }
    }

    values! {
        /// `UsageOfAction` of `AWS::WAFv2::WebACL`.
        UsageOfAction {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::WAFv2::WebACLAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html).
    WebACLAssociation = "AWS::WAFv2::WebACLAssociation", Ref = Str;
    new (resource_arn: Arn = "ResourceArn", web_acl_arn: Str = "WebACLArn");
    set {
        /// `ResourceArn`: 20 to 2048 characters, `\S`. Update: replaces.
        resource_arn: Arn = "ResourceArn";
        /// `WebACLArn`: 20 to 2048 characters, `\S`. Update: replaces.
        web_acl_arn: Str = "WebACLArn";
    }
    get {
    }
}
