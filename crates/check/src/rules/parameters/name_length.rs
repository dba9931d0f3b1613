//! # E2011: a name is too long
//!
//! **What.** The name of an entry of `Parameters` has more than 255 characters.
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
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E2011", Severity::Error, "a name is too long", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (name, _) in context.template().section("Parameters").filter(|it| it.0.len() > 255) {
        findings
            .add(at(["Parameters", name]), format!("this name has {} characters, at most 255 are taken", name.len()));
    }
}
