//! # E3024: a tag is not as tags must be
//!
//! **What.** Two tags of a resource have one key, or a key begins with `aws:`.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Tags: [{Key: team, Value: a}, {Key: team, Value: b}]
//! ```
//!
//! **Fix.** Take one out; `aws:` is for AWS alone.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html>

use std::collections::HashSet;

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E3024", Severity::Error, "a tag is not as tags must be", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        let tagging = resource.kind().and_then(|it| context.schema(it)).and_then(|it| it.tagging());
        let Some(name) = tagging.map(|it| it.property) else { continue };
        let Some(Value::Array(tags)) = resource.property(name) else { continue };
        let mut seen = HashSet::new();
        for (position, tag) in tags.iter().enumerate() {
            let Some(key) = tag.get("Key").and_then(Value::as_str) else { continue };
            let path = resource.property_path(name).join(position).join("Key");
            if key.starts_with("aws:") {
                findings.add(path.clone(), format!("`{key}`: keys that begin with `aws:` are for AWS alone"));
            }
            if !seen.insert(key) {
                findings.add(path, format!("another tag has the key `{key}`"));
            }
        }
    }
}
