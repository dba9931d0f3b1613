//! # W3011: only one of DeletionPolicy and UpdateReplacePolicy is set
//!
//! **What.** A resource is kept when the stack goes, but not when it is replaced, or the other way round.
//!
//! **Why.** The data that one of them protects is lost by the other.
//!
//! **Example.**
//!
//! ```yaml
//! Table: {Type: AWS::DynamoDB::Table, DeletionPolicy: Retain}
//! ```
//!
//! **Fix.** Set both.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("W3011", Severity::Warning, "only one of DeletionPolicy and UpdateReplacePolicy is set", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        // A version is never replaced in place of another.
        if resource.is("AWS::Lambda::Version") || resource.is("AWS::Lambda::LayerVersion") {
            continue;
        }
        let [deletion, replacement] =
            ["DeletionPolicy", "UpdateReplacePolicy"].map(|it| resource.object.get(it).map(|value| (it, value)));
        let only = match (deletion, replacement) {
            (Some(only), None) | (None, Some(only)) => only,
            _ => continue,
        };
        if only.1.as_str() != Some("Delete") {
            let other = if only.0 == "DeletionPolicy" { "UpdateReplacePolicy" } else { "DeletionPolicy" };
            let message = format!("`{}` is set and `{other}` is not: both are needed to keep the data", only.0);
            findings.add(resource.path(), message);
        }
    }
}
