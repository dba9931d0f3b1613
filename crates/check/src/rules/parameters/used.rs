//! # W2001: a parameter is not used
//!
//! **What.** Nothing refers to a parameter.
//!
//! **Why.** Whoever deploys is asked for something that has no effect.
//!
//! **Example.**
//!
//! ```yaml
//! Parameters:
//!   Size: {Type: Number}
//! Resources:
//!   Queue: {Type: AWS::SQS::Queue}
//! ```
//!
//! **Fix.** Use it, or take it out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};
use crate::rules::mentions::Mentions;

/// The rule.
pub(crate) const RULE: Rule = Rule::new("W2001", Severity::Warning, "a parameter is not used", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // A macro may refer to it.
    if context.template().root().get("Transform").is_some_and(|it| !crate::rules::mentions::is_empty(it)) {
        return;
    }
    let mentions = Mentions::of(context.template().root());
    for (name, _) in context.template().section("Parameters") {
        if !mentions.names.contains(name) {
            findings.add(at(["Parameters", name]), format!("parameter `{name}` is not used"));
        }
    }
}
