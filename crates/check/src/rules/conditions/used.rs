//! # W8001: a condition is not used
//!
//! **What.** No resource, output, `Fn::If` or other condition uses a condition.
//!
//! **Why.** It misleads who reads the template.
//!
//! **Example.**
//!
//! ```yaml
//! Conditions:
//!   IsProd: !Equals [!Ref Stage, prod]
//! ```
//!
//! **Fix.** Use it, or take it out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};
use crate::rules::mentions::Mentions;

/// The rule.
pub(crate) const RULE: Rule = Rule::new("W8001", Severity::Warning, "a condition is not used", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mentions = Mentions::of(context.template().root());
    for (name, _) in context.template().conditions() {
        if !mentions.conditions.contains(name) {
            findings.add(at(["Conditions", name]), format!("condition `{name}` is not used"));
        }
    }
}
