//! # I7002: a name is almost too long
//!
//! **What.** The name of an entry of `Mappings` has more than nine tenths of the 255 characters that CloudFormation
//! takes.
//!
//! **Why.** A longer one is refused.
//!
//! **Example.**
//!
//! ```yaml
//! # a name of 250 characters
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
pub(crate) const RULE: Rule = Rule::new("I7002", Severity::Informational, "a name is almost too long", check);

/// How long CloudFormation lets it be.
const MOST: usize = 255;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let is_near = |name: &str| name.len() > MOST * 9 / 10 && name.len() <= MOST;
    for (name, _) in context.template().section("Mappings").filter(|it| is_near(it.0)) {
        let message = format!("this name has {} characters, at most {MOST} are taken", name.len());
        findings.add(at(["Mappings", name]), message);
    }
}
