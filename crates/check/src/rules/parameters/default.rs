//! # E2015: the default of a parameter is not allowed
//!
//! **What.** The default is not among the allowed values, does not match the pattern, or is out of range.
//!
//! **Why.** A deployment that relies on the default fails.
//!
//! **Example.**
//!
//! ```yaml
//! Parameters:
//!   Stage: {Type: String, Default: test, AllowedValues: [dev, prod]}
//! ```
//!
//! **Fix.** Change the default, or allow it.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html>

use lakewright_facts::Pattern;
use lakewright_template::{Parameter, Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};
use crate::rules::parameter_types;

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E2015", Severity::Error, "the default of a parameter is not allowed", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for parameter in context.template().parameters() {
        let Some(kind) = parameter.kind() else { continue };
        let Some(default) = parameter.default().filter(|it| !matches!(it, Value::Null)) else { continue };
        let Some(text) = text(default) else {
            // A list or an object is no text that could be allowed.
            let has_pattern = parameter.object.get("AllowedPattern").is_some();
            if has_pattern || !parameter.allowed_values().is_empty() {
                findings
                    .add(at(["Parameters", parameter.name, "Default"]), "the default is no text, so it is not allowed");
            }
            continue;
        };
        let whole = faults(parameter, default, &text);
        let faults = if parameter_types::is_list(kind) {
            let of_items = |it: &str| !faults(parameter, &Value::from(it.to_owned()), it).is_empty();
            if text.split(',').any(|it| of_items(it.trim())) { whole } else { Vec::new() }
        } else {
            whole
        };
        for fault in faults {
            findings.add(at(["Parameters", parameter.name, "Default"]), fault);
        }
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(it) => Some(it.to_string()),
        _ => None,
    }
}

fn faults(parameter: Parameter<'_>, value: &Value, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let number = |name: &str| parameter.object.get(name).and_then(Value::as_i64);
    let pattern = parameter.object.get("AllowedPattern").and_then(Value::as_str);
    if let Some(pattern) = pattern.filter(|it| !it.is_empty())
        && Pattern::new(&format!("^(?:{pattern})")).is_some_and(|it| !it.matches(text))
    {
        faults.push(format!("the default does not match `{pattern}`"));
    }
    if let (Some(value), Some(least)) = (value.as_i64(), number("MinValue").filter(|it| *it != 0))
        && value < least
    {
        faults.push(format!("the default is less than {least}"));
    }
    if let (Some(value), Some(most)) = (value.as_i64(), number("MaxValue"))
        && value > most
    {
        faults.push(format!("the default is more than {most}"));
    }
    let allowed = parameter.allowed_values();
    if !allowed.is_empty() && !allowed.iter().any(|it| is_same(it, value)) {
        faults.push("the default is not among the allowed values".to_owned());
    }
    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    if let Some(least) = number("MinLength").filter(|it| length < *it) {
        faults.push(format!("the default has {length} characters, at least {least} are needed"));
    }
    if let Some(most) = number("MaxLength").filter(|it| length > *it) {
        faults.push(format!("the default has {length} characters, at most {most} are allowed"));
    }
    faults
}

/// Whether two values are one to CloudFormation, which compares their text.
fn is_same(one: &Value, other: &Value) -> bool {
    one == other || (text(one).is_some() && text(one) == text(other))
}
