//! # E6001: an output has a wrong shape
//!
//! **What.** An output has `Value` and may have `Condition`, `Description` and `Export`; names have letters and digits.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Outputs:
//!   Url: {Val: !Ref Queue}
//! ```
//!
//! **Fix.** Use these attributes.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html>

use lakewright_template::{Path, Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E6001", Severity::Error, "an output has a wrong shape", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(section) = context.template().root().get("Outputs") else { return };
    let Some(outputs) = section.as_object() else {
        findings.add(at(["Outputs"]), "the outputs are an object").id = "E6003".into();
        return;
    };
    let is_macro = |it: &str| it == "Fn::Transform" || it.starts_with("Fn::ForEach::");
    for (name, output) in outputs.iter().filter(|it| !is_macro(it.0)) {
        let path = at(["Outputs", name]);
        if name.is_empty() || !name.bytes().all(|it| it.is_ascii_alphanumeric()) {
            findings.add(path, format!("`{name}` is no name: letters and digits only"));
            continue;
        }
        let Some(entries) = output.as_object() else {
            findings.add(path, "an output is an object").id = "E6003".into();
            continue;
        };
        for key in entries.keys().filter(|it| !is_macro(it)) {
            if !matches!(key.as_ref(), "Condition" | "Description" | "Export" | "Value") {
                findings.add(path.join(key.clone()), format!("an output has no `{key}`"));
            }
        }
        if !entries.contains_key("Value") && !entries.keys().any(|it| is_macro(it)) {
            findings.add(path.clone(), "the value of the output is missing").id = "E6002".into();
        }
        for key in ["Condition", "Description"] {
            if entries.get(key).is_some_and(|it| !matches!(it, Value::String(_) | Value::Number(_) | Value::Bool(_))) {
                findings.add(path.join(key), format!("`{key}` is text")).id = "E6003".into();
            }
        }
        export(entries.get("Export"), &path.join("Export"), findings);
        if let Some(text) = entries.get("Description").and_then(Value::as_str)
            && text.chars().count() > 1024
        {
            let message = "a description has at most 1024 characters";
            findings.add(path.join("Description"), message).id = "E6011".into();
        }
        if let Some(condition) = entries.get("Condition").and_then(Value::as_str)
            && !context.conditions().has(condition)
        {
            findings.add(path.join("Condition"), format!("there is no condition `{condition}`")).id = "E6005".into();
        }
    }
}

/// `Export` of an output: an object with a name.
fn export(value: Option<&Value>, path: &Path, findings: &mut Findings<'_>) {
    let Some(value) = value else { return };
    let Some(entries) = value.as_object() else {
        // Null has a finding of its own.
        if !matches!(value, Value::Null) {
            findings.add(path.clone(), "`Export` is an object with a `Name`").id = "E6003".into();
        }
        return;
    };
    for key in entries.keys().filter(|it| it.as_ref() != "Name" && it.as_ref() != "Fn::Transform") {
        findings.add(path.join(key.clone()), format!("an export has no `{key}`"));
    }
    if !entries.contains_key("Name") && !entries.contains_key("Fn::Transform") {
        findings.add(path.clone(), "the name of the export is missing").id = "E6002".into();
    }
}
