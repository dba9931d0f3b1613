//! # E3016: how a resource is updated is not as it must be
//!
//! **What.** `UpdatePolicy` stands at a resource whose type has none, or has a key that the type does not know.
//!
//! **Why.** CloudFormation refuses the template, or updates otherwise than meant.
//!
//! **Example.**
//!
//! ```yaml
//! Group:
//!   Type: AWS::AutoScaling::AutoScalingGroup
//!   UpdatePolicy: {AutoScalingRollingUpdate: {BatchSize: 1}}
//! ```
//!
//! **Fix.** Use what the type takes.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html>

use lakewright_template::Severity;

use super::{Constraint, Part};
use crate::context::Context;
use crate::rule::Rule;
use crate::rules::wiring::model::Item;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3016", Severity::Error, "how a resource is updated is not as it must be");

/// What is held against it.
pub(super) const PART: Part = Part {
    constraint: Constraint { rule: &RULE, schema: "resources/update_policy", by_region: false, places: &[] },
    items,
};

fn items<'d>(context: &Context<'d>) -> Vec<Item<'d>> {
    let mut found = Vec::new();
    for resource in context.template().resources() {
        if resource.object.contains_key("UpdatePolicy")
            && let Some(value) = context.template().entry("Resources", resource.id)
        {
            found.push(Item { path: resource.path(), value, assumed: context.own_condition(resource) });
        }
    }
    found
}
