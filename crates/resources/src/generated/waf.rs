// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::WAF`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::WAF::ByteMatchSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-bytematchset.html).
    ByteMatchSet = "AWS::WAF::ByteMatchSet", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `ByteMatchTuples`: no item twice. Update: in place.
        byte_match_tuples: List<byte_match_set::ByteMatchTuple> = "ByteMatchTuples";
        /// `Name`. Update: replaces.
        name: Str = "Name";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAF::ByteMatchSet`.
pub mod byte_match_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ByteMatchTuple` of `AWS::WAF::ByteMatchSet`.
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
        /// `FieldToMatch` of `AWS::WAF::ByteMatchSet`.
        FieldToMatch;
        new (type_: Str = "Type");
        set {
            /// `Data`. Update: in place.
            data: Str = "Data";
        }
    }
}

resource! {
    /// `AWS::WAF::IPSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-ipset.html).
    IPSet = "AWS::WAF::IPSet", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `IPSetDescriptors`: no item twice. Update: in place.
        ip_set_descriptors: List<ip_set::IPSetDescriptor> = "IPSetDescriptors";
        /// `Name`. Update: replaces.
        name: Str = "Name";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAF::IPSet`.
pub mod ip_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IPSetDescriptor` of `AWS::WAF::IPSet`.
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
    /// `AWS::WAF::Rule` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-rule.html).
    Rule = "AWS::WAF::Rule", Ref = Str;
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
        /// `Predicates`: no item twice. Update: in place.
        predicates: List<rule::Predicate> = "Predicates";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAF::Rule`.
pub mod rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Predicate` of `AWS::WAF::Rule`.
        Predicate;
        new_with PredicateRequired {
            /// `Negated`. Update: in place.
            negated: Bool = "Negated",
            /// `Type`. Update: in place.
            type_: Str = "Type",
            /// `DataId`. Update: in place.
            data_id: Str = "DataId",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::WAF::SizeConstraintSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sizeconstraintset.html).
    SizeConstraintSet = "AWS::WAF::SizeConstraintSet", Ref = Str;
    new (size_constraints: List<size_constraint_set::SizeConstraint> = "SizeConstraints", name: Str = "Name");
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `SizeConstraints`: no item twice. Update: in place.
        size_constraints: List<size_constraint_set::SizeConstraint> = "SizeConstraints";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAF::SizeConstraintSet`.
pub mod size_constraint_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::byte_match_set::FieldToMatch;

    property! {
        /// `SizeConstraint` of `AWS::WAF::SizeConstraintSet`.
        SizeConstraint;
        new_with SizeConstraintRequired {
            /// `ComparisonOperator`. Update: in place.
            comparison_operator: Str = "ComparisonOperator",
            /// `TextTransformation`. Update: in place.
            text_transformation: Str = "TextTransformation",
            /// `FieldToMatch`. Update: in place.
            field_to_match: FieldToMatch = "FieldToMatch",
            /// `Size`. Update: in place.
            size: Int = "Size",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::WAF::SqlInjectionMatchSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sqlinjectionmatchset.html).
    SqlInjectionMatchSet = "AWS::WAF::SqlInjectionMatchSet", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `SqlInjectionMatchTuples`: no item twice. Update: in place.
        sql_injection_match_tuples: List<sql_injection_match_set::SqlInjectionMatchTuple> = "SqlInjectionMatchTuples";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAF::SqlInjectionMatchSet`.
pub mod sql_injection_match_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::byte_match_set::FieldToMatch;

    property! {
        /// `SqlInjectionMatchTuple` of `AWS::WAF::SqlInjectionMatchSet`.
        SqlInjectionMatchTuple;
        new (text_transformation: Str = "TextTransformation", field_to_match: FieldToMatch = "FieldToMatch");
        set {
        }
    }
}

resource! {
    /// `AWS::WAF::WebACL` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-webacl.html).
    WebACL = "AWS::WAF::WebACL", Ref = Str;
    new_with WebACLRequired {
        /// `DefaultAction`. Update: in place.
        default_action: web_acl::WafAction = "DefaultAction",
        /// `MetricName`. Update: replaces.
        metric_name: Str = "MetricName",
        /// `Name`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `DefaultAction`. Update: in place.
        default_action: web_acl::WafAction = "DefaultAction";
        /// `MetricName`. Update: replaces.
        metric_name: Str = "MetricName";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Rules`: no item twice. Update: in place.
        rules: List<web_acl::ActivatedRule> = "Rules";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAF::WebACL`.
pub mod web_acl {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ActivatedRule` of `AWS::WAF::WebACL`.
        ActivatedRule;
        new (priority: Int = "Priority", rule_id: Str = "RuleId");
        set {
            /// `Action`. Update: in place.
            action: WafAction = "Action";
        }
    }

    property! {
        /// `WafAction` of `AWS::WAF::WebACL`.
        WafAction;
        new (type_: Str = "Type");
        set {
        }
    }
}

resource! {
    /// `AWS::WAF::XssMatchSet` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-xssmatchset.html).
    XssMatchSet = "AWS::WAF::XssMatchSet", Ref = Str;
    new (name: Str = "Name", xss_match_tuples: List<xss_match_set::XssMatchTuple> = "XssMatchTuples");
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `XssMatchTuples`: no item twice. Update: in place.
        xss_match_tuples: List<xss_match_set::XssMatchTuple> = "XssMatchTuples";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::WAF::XssMatchSet`.
pub mod xss_match_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::byte_match_set::FieldToMatch;

    property! {
        /// `XssMatchTuple` of `AWS::WAF::XssMatchSet`.
        XssMatchTuple;
        new (text_transformation: Str = "TextTransformation", field_to_match: FieldToMatch = "FieldToMatch");
        set {
        }
    }
}
