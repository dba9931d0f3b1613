//! # I3010: there are almost as many resources as CloudFormation takes
//!
//! **What.** The template has more than nine tenths of the 500 resources that CloudFormation takes.
//!
//! **Why.** One more feature, and the template is refused.
//!
//! **Example.**
//!
//! ```yaml
//! # a template of 475 resources
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
    Rule::new("I3010", Severity::Informational, "there are almost as many resources as CloudFormation takes", check);

/// How many CloudFormation takes.
const MOST: usize = 500;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let count = context.template().section("Resources").count();
    if count > MOST / 10 * 9 && count <= MOST {
        findings.add(at(["Resources"]), format!("there are {count} resources, at most {MOST} are taken"));
    }
}
