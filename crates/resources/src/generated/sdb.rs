// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SDB`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SDB::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sdb-domain.html).
    Domain = "AWS::SDB::Domain", Ref = Str;
    new ();
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
    }
    get {
    }
    ref id;
}
