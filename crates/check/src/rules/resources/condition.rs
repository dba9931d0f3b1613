//! # E3015: the condition of a resource is not there
//!
//! **What.** `Condition` of a resource names no condition of the template.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Condition: IsProd}
//! ```
//!
//! **Fix.** Define it under `Conditions`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E3015", Severity::Error, "the condition of a resource is not there", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        if let Some(condition) = resource.condition().filter(|it| !context.conditions().has(it)) {
            findings.add(resource.path().join("Condition"), format!("there is no condition `{condition}`"));
        }
    }
}
