//! # E1005: a transform is not named as it must be
//!
//! **What.** `Transform` is neither the name of a macro, nor an object with `Name` and `Parameters`, nor a list of
//! these.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Transform: {Macro: Shorthand}
//! ```
//!
//! **Fix.** Write the name, or `{Name: ..., Parameters: {...}}`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html>

use lakewright_template::{Path, Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E1005", Severity::Error, "a transform is not named as it must be", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(transform) = context.template().root().get("Transform") else { return };
    let path = at(["Transform"]);
    match transform {
        Value::Array(items) => {
            let all = items.iter().enumerate();
            all.for_each(|(position, it)| one(it, path.join(position), findings));
        }
        one_alone => one(one_alone, path, findings),
    }
}

fn one(transform: &Value, path: Path, findings: &mut Findings<'_>) {
    let object = match transform {
        Value::String(_) => return,
        Value::Object(object) => object,
        _ => {
            findings.add(path, "a transform is a name, or an object with `Name`");
            return;
        }
    };
    if object.get("Name").and_then(Value::as_str).is_none() {
        findings.add(path.clone(), "`Name` is missing, or no text");
    }
    if object.get("Parameters").is_some_and(|it| it.as_object().is_none()) {
        findings.add(path.join("Parameters"), "`Parameters` is an object");
    }
    for key in object.keys().filter(|it| !matches!(it.as_ref(), "Name" | "Parameters")) {
        findings.add(path.join(key.clone()), format!("a transform has no `{key}`"));
    }
}
