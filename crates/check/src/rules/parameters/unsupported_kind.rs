//! # W2002: a parameter is of a type that is not documented
//!
//! **What.** The type of a parameter has the form of a list or of a stored parameter, of something that is not
//! documented.
//!
//! **Why.** CloudFormation takes it, but does not check the value.
//!
//! **Example.**
//!
//! ```yaml
//! Parameters:
//!   Roles: {Type: "List<AWS::IAM::Role::Arn>"}
//! ```
//!
//! **Fix.** Use a documented type, `CommaDelimitedList` for instance.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};
use crate::rules::parameter_types;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("W2002", Severity::Warning, "a parameter is of a type that is not documented", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for parameter in context.template().parameters() {
        let Some(kind) = parameter.kind() else { continue };
        let is_open = kind.starts_with("AWS::SSM::Parameter::Value<") || kind.starts_with("List<");
        if is_open && !parameter_types::is_known(kind) {
            findings.add(at(["Parameters", parameter.name, "Type"]), format!("`{kind}` is not documented"));
        }
    }
}
