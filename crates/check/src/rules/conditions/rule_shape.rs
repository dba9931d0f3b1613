//! # E1700: a rule of the template has a wrong shape
//!
//! **What.** An entry of the section `Rules` has no list `Assertions`, a name with other characters than letters and digits, or
//! parts of the wrong type.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Rules:
//!   Production: {RuleCondition: !Equals [!Ref Stage, prod]}
//! ```
//!
//! **Fix.** Give it `Assertions: [{Assert: ..., AssertDescription: ...}]`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E1700", Severity::Error, "a rule of the template has a wrong shape", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (name, rule) in context.template().section("Rules").filter(|it| it.0 != "Fn::Transform") {
        let path = at(["Rules", name]);
        if name.is_empty() || !name.bytes().all(|it| it.is_ascii_alphanumeric()) {
            findings.add(path, format!("`{name}` is no name of a rule: letters and digits only"));
            continue;
        }
        if rule.as_object().is_none() {
            findings.add(path, "a rule is an object");
            continue;
        }
        let Some(assertions) = rule.get("Assertions") else {
            findings.add(path, "the rule asserts nothing: `Assertions` is missing");
            continue;
        };
        let path = path.join("Assertions");
        let Some(assertions) = assertions.as_array() else {
            findings.add(path, "`Assertions` is a list");
            continue;
        };
        for (position, assertion) in assertions.iter().enumerate() {
            let path = path.join(position);
            if assertion.as_object().is_none() {
                findings.add(path, "an assertion is an object");
            } else if matches!(assertion.get("AssertDescription"), Some(Value::Array(_) | Value::Object(_))) {
                findings.add(path.join("AssertDescription"), "`AssertDescription` is text");
            }
        }
    }
}
