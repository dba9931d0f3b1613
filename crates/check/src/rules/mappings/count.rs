//! # E7010: there are more mappings than CloudFormation takes
//!
//! **What.** More than 200 mappings.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! # 201 mappings
//! ```
//!
//! **Fix.** Put related ones together, or move parts of the template into nested stacks.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E7010", Severity::Error, "there are more mappings than CloudFormation takes", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let count = context.template().section("Mappings").count();
    if count > 200 {
        findings.add(at(["Mappings"]), format!("there are {count} mappings, at most 200 are taken"));
    }
}
