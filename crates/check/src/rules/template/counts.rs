//! # E3010: there are more entries than CloudFormation takes
//!
//! **What.** More than 500 resources, or 200 parameters, outputs or mappings.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! # 501 resources
//! ```
//!
//! **Fix.** Move some into nested stacks.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E3010", Severity::Error, "there are more entries than CloudFormation takes", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let count = context.template().section("Resources").count();
    if count > 500 {
        findings.add(at(["Resources"]), format!("there are {count} resources, at most 500 are taken"));
    }
}
