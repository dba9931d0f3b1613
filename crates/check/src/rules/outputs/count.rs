//! # E6010: there are more outputs than CloudFormation takes
//!
//! **What.** More than 200 outputs.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! # 201 outputs
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
    Rule::new("E6010", Severity::Error, "there are more outputs than CloudFormation takes", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let count = context.template().section("Outputs").count();
    if count > 200 {
        findings.add(at(["Outputs"]), format!("there are {count} outputs, at most 200 are taken"));
    }
}
