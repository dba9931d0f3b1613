// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::WAFRegional`: 11 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::WAFRegional::ByteMatchSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-bytematchset.html).
    ByteMatchSet = "AWS::WAFRegional::ByteMatchSet", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `ByteMatchTuples`. Update: in place.
        byte_match_tuples: List<byte_match_set::ByteMatchTuple> = "ByteMatchTuples";
        /// `Name`. Update: replaces.
        name: Str = "Name";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAFRegional::ByteMatchSet`.
pub mod byte_match_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ByteMatchTuple` of `AWS::WAFRegional::ByteMatchSet`.
        ByteMatchTuple;
        new_with ByteMatchTupleRequired {
            /// `PositionalConstraint`. Update: in place.
            positional_constraint: Str = "PositionalConstraint",
            /// `TextTransformation`. Update: in place.
            text_transformation: Str = "TextTransformation",
            /// `FieldToMatch`. Update: in place.
            field_to_match: FieldToMatch = "FieldToMatch",
        }
        set {
            /// `TargetString`. Update: in place.
            target_string: Str = "TargetString";
            /// `TargetStringBase64`. Update: in place.
            target_string_base64: Str = "TargetStringBase64";
        }
    }

    property! {
        /// `FieldToMatch` of `AWS::WAFRegional::ByteMatchSet`.
        FieldToMatch;
        new (type_: Str = "Type");
        set {
            /// `Data`. Update: in place.
            data: Str = "Data";
        }
    }
}

resource! {
    /// `AWS::WAFRegional::GeoMatchSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-geomatchset.html).
    GeoMatchSet = "AWS::WAFRegional::GeoMatchSet", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `GeoMatchConstraints`. Update: in place.
        geo_match_constraints: List<geo_match_set::GeoMatchConstraint> = "GeoMatchConstraints";
        /// `Name`. Update: replaces.
        name: Str = "Name";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAFRegional::GeoMatchSet`.
pub mod geo_match_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `GeoMatchConstraint` of `AWS::WAFRegional::GeoMatchSet`.
        GeoMatchConstraint;
        new_with GeoMatchConstraintRequired {
            /// `Value`. Update: in place.
            value: Str = "Value",
            /// `Type`. Update: in place.
            type_: Str = "Type",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::WAFRegional::IPSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ipset.html).
    IPSet = "AWS::WAFRegional::IPSet", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `IPSetDescriptors`. Update: in place.
        ip_set_descriptors: List<ip_set::IPSetDescriptor> = "IPSetDescriptors";
        /// `Name`. Update: replaces.
        name: Str = "Name";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAFRegional::IPSet`.
pub mod ip_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IPSetDescriptor` of `AWS::WAFRegional::IPSet`.
        IPSetDescriptor;
        new_with IPSetDescriptorRequired {
            /// `Value`. Update: in place.
            value: Str = "Value",
            /// `Type`. Update: in place.
            type_: Str = "Type",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::WAFRegional::RateBasedRule` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ratebasedrule.html).
    RateBasedRule = "AWS::WAFRegional::RateBasedRule", Ref = Str;
    new_with RateBasedRuleRequired {
        /// `MetricName`. Update: replaces.
        metric_name: Str = "MetricName",
        /// `RateLimit`. Update: in place.
        rate_limit: Int = "RateLimit",
        /// `RateKey`. Update: replaces.
        rate_key: Str = "RateKey",
        /// `Name`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `MatchPredicates`. Update: in place.
        match_predicates: List<rate_based_rule::Predicate> = "MatchPredicates";
        /// `MetricName`. Update: replaces.
        metric_name: Str = "MetricName";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `RateKey`. Update: replaces.
        rate_key: Str = "RateKey";
        /// `RateLimit`. Update: in place.
        rate_limit: Int = "RateLimit";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAFRegional::RateBasedRule`.
pub mod rate_based_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Predicate` of `AWS::WAFRegional::RateBasedRule`.
        Predicate;
        new_with PredicateRequired {
            /// `Type`. Update: in place.
            type_: Str = "Type",
            /// `Negated`. Update: in place.
            negated: Bool = "Negated",
            /// `DataId`. Update: in place.
            data_id: Str = "DataId",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::WAFRegional::RegexPatternSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-regexpatternset.html).
    RegexPatternSet = "AWS::WAFRegional::RegexPatternSet", Ref = Str;
    new (regex_pattern_strings: List<Str> = "RegexPatternStrings", name: Str = "Name");
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `RegexPatternStrings`: at most 200 characters. Update: in place.
        regex_pattern_strings: List<Str> = "RegexPatternStrings";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::WAFRegional::Rule` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-rule.html).
    Rule = "AWS::WAFRegional::Rule", Ref = Str;
    new_with RuleRequired {
        /// `MetricName`. Update: replaces.
        metric_name: Str = "MetricName",
        /// `Name`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `MetricName`. Update: replaces.
        metric_name: Str = "MetricName";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Predicates`. Update: in place.
        predicates: List<rule::Predicate> = "Predicates";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAFRegional::Rule`.
pub mod rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::rate_based_rule::{Predicate, PredicateRequired};
}

resource! {
    /// `AWS::WAFRegional::SizeConstraintSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-sizeconstraintset.html).
    SizeConstraintSet = "AWS::WAFRegional::SizeConstraintSet", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `SizeConstraints`. Update: in place.
        size_constraints: List<size_constraint_set::SizeConstraint> = "SizeConstraints";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAFRegional::SizeConstraintSet`.
pub mod size_constraint_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::byte_match_set::FieldToMatch;

    property! {
        /// `SizeConstraint` of `AWS::WAFRegional::SizeConstraintSet`.
        SizeConstraint;
        new_with SizeConstraintRequired {
            /// `ComparisonOperator`. Update: in place.
            comparison_operator: Str = "ComparisonOperator",
            /// `TextTransformation`. Update: in place.
            text_transformation: Str = "TextTransformation",
            /// `Size`. Update: in place.
            size: Int = "Size",
            /// `FieldToMatch`. Update: in place.
            field_to_match: FieldToMatch = "FieldToMatch",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::WAFRegional::SqlInjectionMatchSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-sqlinjectionmatchset.html).
    SqlInjectionMatchSet = "AWS::WAFRegional::SqlInjectionMatchSet", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `SqlInjectionMatchTuples`. Update: in place.
        sql_injection_match_tuples: List<sql_injection_match_set::SqlInjectionMatchTuple> = "SqlInjectionMatchTuples";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAFRegional::SqlInjectionMatchSet`.
pub mod sql_injection_match_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::byte_match_set::FieldToMatch;

    property! {
        /// `SqlInjectionMatchTuple` of `AWS::WAFRegional::SqlInjectionMatchSet`.
        SqlInjectionMatchTuple;
        new (text_transformation: Str = "TextTransformation", field_to_match: FieldToMatch = "FieldToMatch");
        set {
        }
    }
}

resource! {
    /// `AWS::WAFRegional::WebACL` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webacl.html).
    WebACL = "AWS::WAFRegional::WebACL", Ref = Str;
    new_with WebACLRequired {
        /// `DefaultAction`. Update: in place.
        default_action: web_acl::Action = "DefaultAction",
        /// `MetricName`. Update: replaces.
        metric_name: Str = "MetricName",
        /// `Name`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `DefaultAction`. Update: in place.
        default_action: web_acl::Action = "DefaultAction";
        /// `MetricName`. Update: replaces.
        metric_name: Str = "MetricName";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Rules`. Update: in place.
        rules: List<web_acl::Rule> = "Rules";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAFRegional::WebACL`.
pub mod web_acl {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Action` of `AWS::WAFRegional::WebACL`.
        Action;
        new (type_: Str = "Type");
        set {
        }
    }

    property! {
        /// `Rule` of `AWS::WAFRegional::WebACL`.
        Rule;
        new (action: Action = "Action", priority: Int = "Priority", rule_id: Str = "RuleId");
        set {
        }
    }
}

resource! {
    /// `AWS::WAFRegional::WebACLAssociation` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webaclassociation.html).
    WebACLAssociation = "AWS::WAFRegional::WebACLAssociation", Ref = Str;
    new_with WebACLAssociationRequired {
        /// `ResourceArn`. Update: replaces.
        resource_arn: Str = "ResourceArn",
        /// `WebACLId`. Update: replaces.
        web_acl_id: Str = "WebACLId",
    }
    set {
        /// `ResourceArn`. Update: replaces.
        resource_arn: Str = "ResourceArn";
        /// `WebACLId`. Update: replaces.
        web_acl_id: Str = "WebACLId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::WAFRegional::XssMatchSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-xssmatchset.html).
    XssMatchSet = "AWS::WAFRegional::XssMatchSet", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `XssMatchTuples`. Update: in place.
        xss_match_tuples: List<xss_match_set::XssMatchTuple> = "XssMatchTuples";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAFRegional::XssMatchSet`.
pub mod xss_match_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::byte_match_set::FieldToMatch;

    property! {
        /// `XssMatchTuple` of `AWS::WAFRegional::XssMatchSet`.
        XssMatchTuple;
        new (text_transformation: Str = "TextTransformation", field_to_match: FieldToMatch = "FieldToMatch");
        set {
        }
    }
}
