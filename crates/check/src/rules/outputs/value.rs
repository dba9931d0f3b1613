//! # E6101: the value of an output is no text
//!
//! **What.** The value of an output is a list or object, or refers to something that is not there.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Outputs:
//!   Url: {Value: !GetAtt Queue.Nothing}
//! ```
//!
//! **Fix.** Refer to what is there; join lists to text.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html>

use lakewright_facts::Place;
use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::functions::{Caller, IN_PROPERTIES, Types};
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E6101", Severity::Error, "the value of an output is no text", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (name, output) in context.template().outputs() {
        let Some(value) = output.get("Value") else { continue };
        // Nothing at all is not looked at there.
        if matches!(value, Value::Null | Value::Bool(false)) || value.as_str() == Some("") {
            continue;
        }
        let path = at(["Outputs", name, "Value"]);
        let place = Place::root(&path);
        if matches!(value.as_object().and_then(|it| it.single()), Some((key, _)) if key == "Fn::Transform") {
            continue;
        }
        for problem in Caller::new(context).value(value, &IN_PROPERTIES, Types::STRING, &place) {
            findings.push(problem.into_finding(Some(RULE.id)));
        }
    }
}
