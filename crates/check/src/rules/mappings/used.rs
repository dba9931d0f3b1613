//! # W7001: a mapping is not used
//!
//! **What.** No `Fn::FindInMap` looks into a mapping.
//!
//! **Why.** It misleads who reads the template, and counts against its size.
//!
//! **Example.**
//!
//! ```yaml
//! Mappings:
//!   Sizes: {prod: {Read: 5}}
//! ```
//!
//! **Fix.** Use it, or take it out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};
use crate::rules::mentions::Mentions;

/// The rule.
pub(crate) const RULE: Rule = Rule::new("W7001", Severity::Warning, "a mapping is not used", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(mappings) = context.template().root().get("Mappings").and_then(|it| it.as_object()) else { return };
    let mentions = Mentions::of(context.template().root());
    if mentions.has_computed_mapping || mappings.single().is_some_and(|it| it.0 == "Fn::Transform") {
        return;
    }
    for name in mappings.keys() {
        if !mentions.mappings.contains(name.as_ref()) {
            findings.add(at(["Mappings", name]), format!("mapping `{name}` is not used"));
        }
    }
}
