// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::NovaAct`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::NovaAct::WorkflowDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-novaact-workflowdefinition.html).
    WorkflowDefinition = "AWS::NovaAct::WorkflowDefinition", Ref = Arn;
    new (name: Str = "Name");
    set {
        /// `Description`: 1 to 4000 characters. Update: replaces.
        description: Str = "Description";
        /// `ExportConfig`. Update: replaces.
        export_config: workflow_definition::WorkflowExportConfig = "ExportConfig";
        /// `Name`: 1 to 40 characters, `^[a-zA-Z0-9_-]{1,40}$`. Update: replaces.
        name: Str = "Name";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::NovaAct::WorkflowDefinition`.
pub mod workflow_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `WorkflowExportConfig` of `AWS::NovaAct::WorkflowDefinition`.
        WorkflowExportConfig;
        new (s3_bucket_name: S3BucketName = "S3BucketName");
        set {
            /// `S3KeyPrefix`: 1 to 100 characters. Update: replaces.
            s3_key_prefix: Str = "S3KeyPrefix";
        }
    }
}
