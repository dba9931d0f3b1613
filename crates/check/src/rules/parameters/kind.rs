//! # E2002: a parameter is of a type that there is not
//!
//! **What.** The type of a parameter is not one of those that CloudFormation knows.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Parameters:
//!   Subnet: {Type: AWS::EC2::Subnet}
//! ```
//!
//! **Fix.** Use a documented type: `AWS::EC2::Subnet::Id`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};
use crate::rules::parameter_types;

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E2002", Severity::Error, "a parameter is of a type that there is not", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for parameter in context.template().parameters() {
        let Some(kind) = parameter.kind() else { continue };
        // Not documented, but taken.
        let is_open = kind.starts_with("AWS::SSM::Parameter::Value<") || kind.starts_with("List<");
        if !is_open && !parameter_types::is_known(kind) {
            findings.add(at(["Parameters", parameter.name, "Type"]), format!("there is no parameter type `{kind}`"));
        }
    }
}
