//! # E4001: the form of the parameters is not as it must be
//!
//! **What.** `AWS::CloudFormation::Interface` in the metadata has a key that it does not know, or a value of a wrong type.
//!
//! **Why.** The console shows the parameters in no order, or refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Metadata:
//!   AWS::CloudFormation::Interface:
//!     ParameterGroups: [{Labels: {default: Network}, Parameters: [Vpc]}]
//! ```
//!
//! **Fix.** Use `ParameterGroups` (`Label`, `Parameters`) and `ParameterLabels`.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html>

use lakewright_template::Severity;

use super::{Constraint, Part};
use crate::context::Context;
use crate::place::at;
use crate::rule::Rule;
use crate::rules::wiring::model::Item;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E4001", Severity::Error, "the form of the parameters is not as it must be");

/// What is held against it.
pub(super) const PART: Part =
    Part { constraint: Constraint { rule: &RULE, schema: "metadata/interface", by_region: false, places: &[] }, items };

fn items<'d>(context: &Context<'d>) -> Vec<Item<'d>> {
    let name = "AWS::CloudFormation::Interface";
    let found = context.template().root().get("Metadata").and_then(|it| it.get(name));
    found.map(|value| Item { path: at(["Metadata", name]), value, assumed: Vec::new() }).into_iter().collect()
}
