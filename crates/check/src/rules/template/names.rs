//! # E3007: a resource and a parameter have one name
//!
//! **What.** A logical id names a resource and a parameter.
//!
//! **Why.** References would mean either; CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Parameters:
//!   Queue: {Type: String}
//! Resources:
//!   Queue: {Type: AWS::SQS::Queue}
//! ```
//!
//! **Fix.** Rename one of them.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E3007", Severity::Error, "a resource and a parameter have one name", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources().filter(|it| it.object.contains_key("Type")) {
        if context.template().entry("Parameters", resource.id).is_some() {
            findings.add(at(["Resources", resource.id]), format!("`{}` is a parameter as well", resource.id));
        }
    }
}
