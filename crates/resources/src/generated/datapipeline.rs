// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DataPipeline`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DataPipeline::Pipeline`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datapipeline-pipeline.html).
    Pipeline = "AWS::DataPipeline::Pipeline", Ref = Str;
    tags "PipelineTags" List;
    new (name: Str = "Name");
    set {
        /// `Activate`. Update: in place.
        activate: Bool = "Activate";
        /// `Description`: at most 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `Name`: 1 to 1024 characters. Update: replaces.
        name: Str = "Name";
        /// `ParameterObjects`. Update: in place.
        parameter_objects: List<pipeline::ParameterObject> = "ParameterObjects";
        /// `ParameterValues`. Update: in place.
        parameter_values: List<pipeline::ParameterValue> = "ParameterValues";
        /// `PipelineObjects`. Update: in place.
        pipeline_objects: List<pipeline::PipelineObject> = "PipelineObjects";
        /// `PipelineTags`. Update: in place.
        pipeline_tags: List<pipeline::PipelineTag> = "PipelineTags";
    }
    get {
    }
    ref pipeline_id;
}

/// Property types of `AWS::DataPipeline::Pipeline`.
pub mod pipeline {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Field` of `AWS::DataPipeline::Pipeline`.
        Field;
        new (key: Str = "Key");
        set {
            /// `RefValue`: 1 to 256 characters. Update: in place.
            ref_value: Str = "RefValue";
            /// `StringValue`: at most 10 240 characters. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `ParameterAttribute` of `AWS::DataPipeline::Pipeline`.
        ParameterAttribute;
        new_with ParameterAttributeRequired {
            /// `Key`: 1 to 256 characters. Update: in place.
            key: Str = "Key",
            /// `StringValue`: at most 10 240 characters. Update: in place.
            string_value: Str = "StringValue",
        }
        set {
        }
    }

    property! {
        /// `ParameterObject` of `AWS::DataPipeline::Pipeline`.
        ParameterObject;
        new (attributes: List<ParameterAttribute> = "Attributes", id: Str = "Id");
        set {
        }
    }

    property! {
        /// `ParameterValue` of `AWS::DataPipeline::Pipeline`.
        ParameterValue;
        new_with ParameterValueRequired {
            /// `Id`: 1 to 256 characters. Update: in place.
            id: Str = "Id",
            /// `StringValue`: at most 10 240 characters. Update: in place.
            string_value: Str = "StringValue",
        }
        set {
        }
    }

    property! {
        /// `PipelineObject` of `AWS::DataPipeline::Pipeline`.
        PipelineObject;
        new_with PipelineObjectRequired {
            /// `Fields`. Update: in place.
            fields: List<Field> = "Fields",
            /// `Id`: 1 to 1024 characters. Update: in place.
            id: Str = "Id",
            /// `Name`: 1 to 1024 characters. Update: in place.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `PipelineTag` of `AWS::DataPipeline::Pipeline`.
        PipelineTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
