//! # E8001: a condition has a wrong shape
//!
//! **What.** A condition is a call of `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not` or names another one; names have
//! letters and digits.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Conditions:
//!   Is-Prod: !Equals [!Ref Stage, prod]   # no hyphens
//! ```
//!
//! **Fix.** Rename it, or write it with these functions.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html>

use lakewright_facts::Place;
use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::functions::{Caller, Types, describe};
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E8001", Severity::Error, "a condition has a wrong shape", check);

const FUNCTIONS: [&str; 5] = ["Condition", "Fn::Equals", "Fn::Not", "Fn::And", "Fn::Or"];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let caller = Caller::new(context).without_resources();
    if context.template().root().get("Conditions").is_some_and(|it| it.as_object().is_none()) {
        findings.add(at(["Conditions"]), "the conditions are an object");
    }
    for (name, value) in context.template().conditions().filter(|it| it.0 != "Fn::Transform") {
        let path = at(["Conditions", name]);
        let is_name = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'&' | b'_');
        if name.is_empty() || name.len() > 255 || !name.bytes().all(is_name) {
            findings.add(path, format!("`{name}` is no name of a condition: letters and digits only"));
            continue;
        }
        match value.as_object().and_then(|it| it.single()) {
            Some((function, argument)) if FUNCTIONS.contains(&function.as_ref()) => {
                let instead = (function == "Condition").then_some("E8001");
                for problem in caller.call(function, argument, Types::BOOLEAN, &Place::root(&path)) {
                    findings.push(problem.into_finding(instead));
                }
            }
            _ if Types::BOOLEAN.takes(value) => {}
            _ => {
                let found = describe(value);
                findings.add(path, format!("a condition calls one function of conditions, this is {found}"));
            }
        }
    }
    rules(context, findings);
}

/// The conditions in the section `Rules`.
fn rules(context: &Context<'_>, findings: &mut Findings<'_>) {
    let caller = Caller::new(context).without_resources().in_rules();
    for (name, rule) in context.template().section("Rules") {
        let of_rule = rule.get("RuleCondition").map(|it| (at(["Rules", name, "RuleCondition"]), it));
        let assertions = rule.get("Assertions").and_then(Value::as_array).unwrap_or_default();
        let of_assertions = assertions.iter().enumerate().filter_map(|(position, it)| {
            Some((at(["Rules", name, "Assertions"]).join(position).join("Assert"), it.get("Assert")?))
        });
        for (path, condition) in of_rule.into_iter().chain(of_assertions) {
            if let Some((function, argument)) = condition.as_function() {
                for problem in caller.call(function, argument, Types::BOOLEAN, &Place::root(&path)) {
                    findings.push(problem.into_finding(None));
                }
            }
        }
    }
}
