//! # E2010: there are more parameters than CloudFormation takes
//!
//! **What.** More than 200 parameters.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! # 201 parameters
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
    Rule::new("E2010", Severity::Error, "there are more parameters than CloudFormation takes", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let count = context.template().section("Parameters").count();
    if count > 200 {
        findings.add(at(["Parameters"]), format!("there are {count} parameters, at most 200 are taken"));
    }
}
