// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::BedrockMantle`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::BedrockMantle::Project`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockmantle-project.html).
    Project = "AWS::BedrockMantle::Project", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<project::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::BedrockMantle::Project`.
pub mod project {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::BedrockMantle::Project`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
