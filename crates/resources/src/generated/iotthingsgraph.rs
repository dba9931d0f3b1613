// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IoTThingsGraph`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IoTThingsGraph::FlowTemplate` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotthingsgraph-flowtemplate.html).
    FlowTemplate = "AWS::IoTThingsGraph::FlowTemplate", Ref = Str;
    new (definition: flow_template::DefinitionDocument = "Definition");
    set {
        /// `CompatibleNamespaceVersion`. Update: in place.
        compatible_namespace_version: Num = "CompatibleNamespaceVersion";
        /// `Definition`. Update: in place.
        definition: flow_template::DefinitionDocument = "Definition";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::IoTThingsGraph::FlowTemplate`.
pub mod flow_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DefinitionDocument` of `AWS::IoTThingsGraph::FlowTemplate`.
        DefinitionDocument;
        new_with DefinitionDocumentRequired {
            /// `Language`. Update: in place.
            language: Str = "Language",
            /// `Text`. Update: in place.
            text: Str = "Text",
        }
        set {
        }
    }
}
