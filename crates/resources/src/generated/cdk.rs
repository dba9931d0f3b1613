// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CDK`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CDK::Metadata`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cdk-metadata.html).
    Metadata = "AWS::CDK::Metadata", Ref = Str;
    new ();
    set {
        /// `Analytics`. Update: in place.
        analytics: Str = "Analytics";
        /// `Modules`. Update: in place.
        modules: Str = "Modules";
    }
    get {
    }
    ref id;
}
