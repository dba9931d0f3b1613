//! # I7010: there are almost as many mappings as CloudFormation takes
//!
//! **What.** The template has more than nine tenths of the 200 mappings that CloudFormation takes.
//!
//! **Why.** One more feature, and the template is refused.
//!
//! **Example.**
//!
//! ```yaml
//! # a template of 190 mappings
//! ```
//!
//! **Fix.** Move part of it into nested stacks before that.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("I7010", Severity::Informational, "there are almost as many mappings as CloudFormation takes", check);

/// How many CloudFormation takes.
const MOST: usize = 200;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let count = context.template().section("Mappings").count();
    if count > MOST / 10 * 9 && count <= MOST {
        findings.add(at(["Mappings"]), format!("there are {count} mappings, at most {MOST} are taken"));
    }
}
