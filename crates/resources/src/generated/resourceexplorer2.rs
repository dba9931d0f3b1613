// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ResourceExplorer2`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ResourceExplorer2::DefaultViewAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-defaultviewassociation.html).
    DefaultViewAssociation = "AWS::ResourceExplorer2::DefaultViewAssociation", Ref = Str;
    new (view_arn: Str = "ViewArn");
    set {
        /// `ViewArn`. Update: in place.
        view_arn: Str = "ViewArn";
    }
    get {
    }
    ref associated_aws_principal;
}

resource! {
    /// `AWS::ResourceExplorer2::Index`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-index.html).
    Index = "AWS::ResourceExplorer2::Index", Ref = Arn;
    tags "Tags" Object;
    new (type_: index::IndexType = "Type");
    set {
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Type`. Update: in place.
        type_: index::IndexType = "Type";
    }
    get {
        /// `IndexState`
        index_state: Str = "IndexState";
    }
    ref arn;
}

/// Property types of `AWS::ResourceExplorer2::Index`.
pub mod index {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `IndexType` of `AWS::ResourceExplorer2::Index`.
        IndexType {
            LOCAL = "LOCAL",
            AGGREGATOR = "AGGREGATOR",
        }
    }
}

resource! {
    /// `AWS::ResourceExplorer2::View`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-view.html).
    View = "AWS::ResourceExplorer2::View", Ref = Arn;
    tags "Tags" Object;
    new (view_name: Str = "ViewName");
    set {
        /// `Filters`. Update: in place.
        filters: view::SearchFilter = "Filters";
        /// `IncludedProperties`. Update: in place.
        included_properties: List<view::IncludedProperty> = "IncludedProperties";
        /// `Scope`. Update: replaces.
        scope: Str = "Scope";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `ViewName`: `^[a-zA-Z0-9\-]{1,64}$`. Update: replaces.
        view_name: Str = "ViewName";
    }
    get {
    }
    ref view_arn;
}

/// Property types of `AWS::ResourceExplorer2::View`.
pub mod view {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IncludedProperty` of `AWS::ResourceExplorer2::View`.
        IncludedProperty;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `SearchFilter` of `AWS::ResourceExplorer2::View`.
        SearchFilter;
        new (filter_string: Str = "FilterString");
        set {
        }
    }
}
