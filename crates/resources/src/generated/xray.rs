// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::XRay`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::XRay::Group`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-group.html).
    Group = "AWS::XRay::Group", Ref = Arn;
    tags "Tags" List;
    new (group_name: Str = "GroupName");
    set {
        /// `FilterExpression`. Update: in place.
        filter_expression: Str = "FilterExpression";
        /// `GroupName`: 1 to 32 characters. Update: in place.
        group_name: Str = "GroupName";
        /// `InsightsConfiguration`. Update: in place.
        insights_configuration: group::InsightsConfiguration = "InsightsConfiguration";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<group::Tag> = "Tags";
    }
    get {
    }
    ref group_arn;
}

/// Property types of `AWS::XRay::Group`.
pub mod group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `InsightsConfiguration` of `AWS::XRay::Group`.
        InsightsConfiguration;
        new ();
        set {
            /// `InsightsEnabled`. Update: in place.
            insights_enabled: Bool = "InsightsEnabled";
            /// `NotificationsEnabled`. Update: in place.
            notifications_enabled: Bool = "NotificationsEnabled";
        }
    }

    property! {
        /// `Tag` of `AWS::XRay::Group`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::XRay::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-resourcepolicy.html).
    ResourcePolicy = "AWS::XRay::ResourcePolicy", Ref = Str;
    new_with ResourcePolicyRequired {
        /// `PolicyName`: 1 to 128 characters, `[\w+=,.@-]+`. Update: replaces.
        policy_name: Str = "PolicyName",
        /// `PolicyDocument`: 1 to 5120 characters. Update: in place.
        policy_document: Str = "PolicyDocument",
    }
    set {
        /// `BypassPolicyLockoutCheck`. Update: in place.
        bypass_policy_lockout_check: Bool = "BypassPolicyLockoutCheck";
        /// `PolicyDocument`: 1 to 5120 characters. Update: in place.
        policy_document: Str = "PolicyDocument";
        /// `PolicyName`: 1 to 128 characters, `[\w+=,.@-]+`. Update: replaces.
        policy_name: Str = "PolicyName";
    }
    get {
    }
    ref policy_name;
}

resource! {
    /// `AWS::XRay::SamplingRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-samplingrule.html).
    SamplingRule = "AWS::XRay::SamplingRule", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `RuleName` (deprecated): 1 to 32 characters. Update: in place.
        rule_name: Str = "RuleName";
        /// `SamplingRule`. Update: in place.
        sampling_rule: sampling_rule::SamplingRule = "SamplingRule";
        /// `SamplingRuleRecord` (deprecated). Update: in place.
        sampling_rule_record: sampling_rule::SamplingRuleRecord = "SamplingRuleRecord";
        /// `SamplingRuleUpdate` (deprecated). Update: in place.
        sampling_rule_update: sampling_rule::SamplingRuleUpdate = "SamplingRuleUpdate";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<sampling_rule::Tag> = "Tags";
    }
    get {
    }
    ref rule_arn;
}

/// Property types of `AWS::XRay::SamplingRule`.
pub mod sampling_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::group::Tag;

    property! {
        /// `SamplingRateBoost` of `AWS::XRay::SamplingRule`.
        SamplingRateBoost;
        new_with SamplingRateBoostRequired {
            /// `MaxRate`: 0 to 1. Update: in place.
            max_rate: Num = "MaxRate",
            /// `CooldownWindowMinutes`: at least 1. Update: in place.
            cooldown_window_minutes: Int = "CooldownWindowMinutes",
        }
        set {
        }
    }

    property! {
        /// `SamplingRule` of `AWS::XRay::SamplingRule`.
        SamplingRule;
        new_with SamplingRuleRequired {
            /// `FixedRate`: 0 to 1. Update: in place.
            fixed_rate: Num = "FixedRate",
            /// `Host`: at most 64 characters. Update: in place.
            host: Str = "Host",
            /// `HTTPMethod`: at most 10 characters. Update: in place.
            http_method: Str = "HTTPMethod",
            /// `Priority`: 1 to 9999. Update: in place.
            priority: Int = "Priority",
            /// `ReservoirSize`: at least 0. Update: in place.
            reservoir_size: Int = "ReservoirSize",
            /// `ResourceARN`: at most 500 characters. Update: in place.
            resource_arn: Str = "ResourceARN",
            /// `ServiceName`: at most 64 characters. Update: in place.
            service_name: Str = "ServiceName",
            /// `ServiceType`: at most 64 characters. Update: in place.
            service_type: Str = "ServiceType",
            /// `URLPath`: at most 128 characters. Update: in place.
            url_path: Str = "URLPath",
        }
        set {
            /// `Attributes`. Update: in place.
            attributes: Map<Str> = "Attributes";
            /// `RuleARN`. Update: in place.
            rule_arn: Str = "RuleARN";
            /// `RuleName`: 1 to 32 characters. Update: in place.
            rule_name: Str = "RuleName";
            /// `SamplingRateBoost`. Update: in place.
            sampling_rate_boost: SamplingRateBoost = "SamplingRateBoost";
            /// `Version`: at least 1. Update: replaces.
            version: Int = "Version";
        }
    }

    property! {
        /// `SamplingRuleRecord` of `AWS::XRay::SamplingRule`.
        SamplingRuleRecord;
        new ();
        set {
            /// `CreatedAt`. Update: in place.
            created_at: Str = "CreatedAt";
            /// `ModifiedAt`. Update: in place.
            modified_at: Str = "ModifiedAt";
            /// `SamplingRule`. Update: in place.
            sampling_rule: SamplingRule = "SamplingRule";
        }
    }

    property! {
        /// `SamplingRuleUpdate` of `AWS::XRay::SamplingRule`.
        SamplingRuleUpdate;
        new ();
        set {
            /// `Attributes`. Update: in place.
            attributes: Map<Str> = "Attributes";
            /// `FixedRate`: 0 to 1. Update: in place.
            fixed_rate: Num = "FixedRate";
            /// `HTTPMethod`: at most 10 characters. Update: in place.
            http_method: Str = "HTTPMethod";
            /// `Host`: at most 64 characters. Update: in place.
            host: Str = "Host";
            /// `Priority`: 1 to 9999. Update: in place.
            priority: Int = "Priority";
            /// `ReservoirSize`: at least 0. Update: in place.
            reservoir_size: Int = "ReservoirSize";
            /// `ResourceARN`: at most 500 characters. Update: in place.
            resource_arn: Str = "ResourceARN";
            /// `RuleARN`. Update: in place.
            rule_arn: Str = "RuleARN";
            /// `RuleName`: 1 to 32 characters. Update: in place.
            rule_name: Str = "RuleName";
            /// `SamplingRateBoost`. Update: in place.
            sampling_rate_boost: SamplingRateBoost = "SamplingRateBoost";
            /// `ServiceName`: at most 64 characters. Update: in place.
            service_name: Str = "ServiceName";
            /// `ServiceType`: at most 64 characters. Update: in place.
            service_type: Str = "ServiceType";
            /// `URLPath`: at most 128 characters. Update: in place.
            url_path: Str = "URLPath";
        }
    }
}

resource! {
    /// `AWS::XRay::TransactionSearchConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-transactionsearchconfig.html).
    TransactionSearchConfig = "AWS::XRay::TransactionSearchConfig", Ref = Str;
    new ();
    set {
        /// `IndexingPercentage`: 0 to 100. Update: in place.
        indexing_percentage: Num = "IndexingPercentage";
    }
    get {
    }
    ref account_id;
}
