// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Textract`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Textract::Adapter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html).
    Adapter = "AWS::Textract::Adapter", Ref = Arn;
    tags "Tags" List;
    new (adapter_name: Str = "AdapterName", feature_types: List<adapter::FeatureType> = "FeatureTypes");
    set {
        /// `AdapterName`: 1 to 128 characters, `^[a-zA-Z0-9-_]+$`. Update: in place.
        adapter_name: Str = "AdapterName";
        /// `AutoUpdate`. Update: in place.
        auto_update: adapter::AutoUpdate = "AutoUpdate";
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `FeatureTypes`: at least 1 items. Update: replaces.
        feature_types: List<adapter::FeatureType> = "FeatureTypes";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<adapter::Tag> = "Tags";
    }
    get {
        /// `AdapterId`
        adapter_id: Str = "AdapterId";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref arn;
}

/// Property types of `AWS::Textract::Adapter`.
pub mod adapter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Textract::Adapter`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AutoUpdate` of `AWS::Textract::Adapter`.
        AutoUpdate {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `FeatureType` of `AWS::Textract::Adapter`.
        FeatureType {
            QUERIES = "QUERIES",
        }
    }
}
