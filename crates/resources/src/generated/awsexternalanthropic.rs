// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AWSExternalAnthropic`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AWSExternalAnthropic::Workspace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-awsexternalanthropic-workspace.html).
    Workspace = "AWS::AWSExternalAnthropic::Workspace", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `DataResidency`. Update: replaces.
        data_residency: workspace::DataResidency = "DataResidency";
        /// `Name`: 1 to 40 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<workspace::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::AWSExternalAnthropic::Workspace`.
pub mod workspace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataResidency` of `AWS::AWSExternalAnthropic::Workspace`.
        DataResidency;
        new ();
        set {
            /// `AllowedInferenceGeos`: no item twice. Update: replaces.
            allowed_inference_geos: List<Str> = "AllowedInferenceGeos";
            /// `DefaultInferenceGeo`. Update: replaces.
            default_inference_geo: Str = "DefaultInferenceGeo";
            /// `WorkspaceGeo`. Update: replaces.
            workspace_geo: Str = "WorkspaceGeo";
        }
    }

    property! {
        /// `Tag` of `AWS::AWSExternalAnthropic::Workspace`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
