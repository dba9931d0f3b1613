// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AccessAnalyzer`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AccessAnalyzer::Analyzer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html).
    Analyzer = "AWS::AccessAnalyzer::Analyzer", Ref = AccessAnalyzerAnalyzerArn;
    tags "Tags" List;
    new (type_: Str = "Type");
    set {
        /// `AnalyzerConfiguration`. Update: may replace.
        analyzer_configuration: analyzer::AnalyzerConfiguration = "AnalyzerConfiguration";
        /// `AnalyzerName`: 1 to 1024 characters, `^[A-Za-z_][A-Za-z0-9_.-]*$`. Update: replaces.
        analyzer_name: Str = "AnalyzerName";
        /// `ArchiveRules`. Update: in place.
        archive_rules: List<analyzer::ArchiveRule> = "ArchiveRules";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<analyzer::Tag> = "Tags";
        /// `Type`: at most 1024 characters. Update: replaces.
        type_: Str = "Type";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::AccessAnalyzer::Analyzer`.
pub mod analyzer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AnalysisRule` of `AWS::AccessAnalyzer::Analyzer`.
        AnalysisRule;
        new ();
        set {
            /// `Exclusions`. Update: may replace.
            exclusions: List<AnalysisRuleCriteria> = "Exclusions";
        }
    }

    property! {
        /// `AnalysisRuleCriteria` of `AWS::AccessAnalyzer::Analyzer`.
        AnalysisRuleCriteria;
        new ();
        set {
            /// `AccountIds`. Update: may replace.
            account_ids: List<Str> = "AccountIds";
            /// `ResourceTags`. Update: may replace.
            resource_tags: List<List<Tag>> = "ResourceTags";
        }
    }

    property! {
        /// `AnalyzerConfiguration` of `AWS::AccessAnalyzer::Analyzer`.
        AnalyzerConfiguration;
        new ();
        set {
            /// `InternalAccessConfiguration`. Update: may replace.
            internal_access_configuration: InternalAccessConfiguration = "InternalAccessConfiguration";
            /// `UnusedAccessConfiguration`. Update: may replace.
            unused_access_configuration: UnusedAccessConfiguration = "UnusedAccessConfiguration";
        }
    }

    property! {
        /// `ArchiveRule` of `AWS::AccessAnalyzer::Analyzer`.
        ArchiveRule;
        new (filter: List<Filter> = "Filter", rule_name: Str = "RuleName");
        set {
        }
    }

    property! {
        /// `Filter` of `AWS::AccessAnalyzer::Analyzer`.
        Filter;
        new (property: Str = "Property");
        set {
            /// `Contains`. Update: in place.
            contains: List<Str> = "Contains";
            /// `Eq`. Update: in place.
            eq: List<Str> = "Eq";
            /// `Exists`. Update: in place.
            exists: Bool = "Exists";
            /// `Neq`. Update: in place.
            neq: List<Str> = "Neq";
        }
    }

    property! {
        /// `InternalAccessAnalysisRule` of `AWS::AccessAnalyzer::Analyzer`.
        InternalAccessAnalysisRule;
        new ();
        set {
            /// `Inclusions`. Update: may replace.
            inclusions: List<InternalAccessAnalysisRuleCriteria> = "Inclusions";
        }
    }

    property! {
        /// `InternalAccessAnalysisRuleCriteria` of `AWS::AccessAnalyzer::Analyzer`.
        InternalAccessAnalysisRuleCriteria;
        new ();
        set {
            /// `AccountIds`. Update: may replace.
            account_ids: List<Str> = "AccountIds";
            /// `ResourceArns`. Update: may replace.
            resource_arns: List<Str> = "ResourceArns";
            /// `ResourceTypes`. Update: may replace.
            resource_types: List<Str> = "ResourceTypes";
        }
    }

    property! {
        /// `InternalAccessConfiguration` of `AWS::AccessAnalyzer::Analyzer`.
        InternalAccessConfiguration;
        new ();
        set {
            /// `InternalAccessAnalysisRule`. Update: may replace.
            internal_access_analysis_rule: InternalAccessAnalysisRule = "InternalAccessAnalysisRule";
        }
    }

    property! {
        /// `Tag` of `AWS::AccessAnalyzer::Analyzer`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 255 characters. Update: may replace.
            value: Str = "Value";
        }
    }

    property! {
        /// `UnusedAccessConfiguration` of `AWS::AccessAnalyzer::Analyzer`.
        UnusedAccessConfiguration;
        new ();
        set {
            /// `AnalysisRule`. Update: may replace.
            analysis_rule: AnalysisRule = "AnalysisRule";
            /// `UnusedAccessAge`: 1 to 365. Update: may replace.
            unused_access_age: Int = "UnusedAccessAge";
        }
    }
}

resource! {
    /// `AWS::AccessAnalyzer::ArchiveRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-archiverule.html).
    ArchiveRule = "AWS::AccessAnalyzer::ArchiveRule", Ref = AccessAnalyzerArchiveRuleArn;
    new_with ArchiveRuleRequired {
        /// `AnalyzerName`: 1 to 255 characters, `^[A-Za-z][A-Za-z0-9_.-]*$`. Update: replaces.
        analyzer_name: Str = "AnalyzerName",
        /// `RuleName`: 1 to 255 characters, `^[A-Za-z][A-Za-z0-9_.-]*$`. Update: replaces.
        rule_name: Str = "RuleName",
        /// `Filter`. Update: in place.
        filter: Map<archive_rule::Filter> = "Filter",
    }
    set {
        /// `AnalyzerName`: 1 to 255 characters, `^[A-Za-z][A-Za-z0-9_.-]*$`. Update: replaces.
        analyzer_name: Str = "AnalyzerName";
        /// `Filter`. Update: in place.
        filter: Map<archive_rule::Filter> = "Filter";
        /// `RuleName`: 1 to 255 characters, `^[A-Za-z][A-Za-z0-9_.-]*$`. Update: replaces.
        rule_name: Str = "RuleName";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::AccessAnalyzer::ArchiveRule`.
pub mod archive_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Filter` of `AWS::AccessAnalyzer::ArchiveRule`.
        Filter;
        new ();
        set {
            /// `Contains`: 1 to 20 items. Update: in place.
            contains: List<Str> = "Contains";
            /// `Eq`: 1 to 20 items. Update: in place.
            eq: List<Str> = "Eq";
            /// `Exists`. Update: in place.
            exists: Bool = "Exists";
            /// `Neq`: 1 to 20 items. Update: in place.
            neq: List<Str> = "Neq";
        }
    }
}
