//! # E3009: what an instance does at its start is not as it must be
//!
//! **What.** `AWS::CloudFormation::Init` in the metadata of a resource has a part that `cfn-init` does not know, or one of a wrong type.
//!
//! **Why.** `cfn-init` fails when the instance starts, and the stack with it.
//!
//! **Example.**
//!
//! ```yaml
//! Instance:
//!   Type: AWS::EC2::Instance
//!   Metadata:
//!     AWS::CloudFormation::Init:
//!       config: {files: {/etc/app.conf: {content: a, mode: '644'}}}
//! ```
//!
//! **Fix.** See the parts that `cfn-init` takes: modes have six digits.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-init.html>

use lakewright_template::Severity;

use super::{Constraint, Part};
use crate::context::Context;
use crate::place::at;
use crate::rule::Rule;
use crate::rules::wiring::model::Item;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3009", Severity::Error, "what an instance does at its start is not as it must be");

/// What is held against it.
pub(super) const PART: Part =
    Part { constraint: Constraint { rule: &RULE, schema: "resources/cfn_init", by_region: false, places: &[] }, items };

fn items<'d>(context: &Context<'d>) -> Vec<Item<'d>> {
    let name = "AWS::CloudFormation::Init";
    let mut found = Vec::new();
    for resource in context.template().resources() {
        if let Some(value) = resource.object.get("Metadata").and_then(|it| it.get(name)) {
            let path = at(["Resources", resource.id, "Metadata", name]);
            found.push(Item { path, value, assumed: context.own_condition(resource) });
        }
    }
    found
}
