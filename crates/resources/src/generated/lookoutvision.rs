// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::LookoutVision`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::LookoutVision::Project`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutvision-project.html).
    Project = "AWS::LookoutVision::Project", Ref = Str;
    new (project_name: Str = "ProjectName");
    set {
        /// `ProjectName`: 1 to 255 characters, `[a-zA-Z0-9][a-zA-Z0-9_\-]*`. Update: replaces.
        project_name: Str = "ProjectName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref project_name;
}
