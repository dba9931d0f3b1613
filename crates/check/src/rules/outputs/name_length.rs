//! # E6011: a name or description of an output is too long
//!
//! **What.** The name of an entry of `Outputs` has more than 255 characters, or its `Description`
//! more than 1,024.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! # a name of 300 characters
//! ```
//!
//! **Fix.** Shorten it.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E6011", Severity::Error, "a name or description of an output is too long", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (name, _) in context.template().section("Outputs").filter(|it| it.0.len() > 255) {
        findings.add(at(["Outputs", name]), format!("this name has {} characters, at most 255 are taken", name.len()));
    }
}
