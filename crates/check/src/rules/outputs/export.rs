//! # E6102: the name of an export is no text
//!
//! **What.** The name under which an output is exported is no text, or refers to a resource.
//!
//! **Why.** CloudFormation refuses the template: the name must be known before anything is made.
//!
//! **Example.**
//!
//! ```yaml
//! Outputs:
//!   Url: {Value: !Ref Queue, Export: {Name: [a]}}
//! ```
//!
//! **Fix.** Make it of parameters and pseudo parameters.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html>

use lakewright_facts::Place;
use lakewright_template::Severity;

use crate::context::Context;
use crate::functions::{Caller, IN_PROPERTIES, Types};
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E6102", Severity::Error, "the name of an export is no text", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (name, output) in context.template().outputs() {
        let Some(value) = output.get("Export").and_then(|it| it.get("Name")) else { continue };
        let path = at(["Outputs", name, "Export", "Name"]);
        let caller = Caller::new(context).without_resources();
        let instead = value.as_function().is_none().then_some(RULE.id);
        for problem in caller.value(value, &IN_PROPERTIES, Types::STRING, &Place::root(&path)) {
            findings.push(problem.into_finding(instead));
        }
    }
}
