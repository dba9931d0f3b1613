//! # E2001: a parameter has a wrong or unknown attribute
//!
//! **What.** A parameter has no type, an attribute that there is not (or not for its type), or one of the wrong type.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Parameters:
//!   Size: {Type: String, MinValue: 1}   # for numbers only
//! ```
//!
//! **Fix.** Use the attributes that the documentation lists for the type.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html>

use lakewright_template::{Object, Path, Severity, Value};

use crate::context::Context;
use crate::functions::{Types, describe};
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E2001", Severity::Error, "a parameter has a wrong or unknown attribute", check);

const OF_ALL: [&str; 6] = ["AllowedValues", "ConstraintDescription", "Default", "Description", "NoEcho", "Type"];
const OF_NUMBERS: [&str; 2] = ["MaxValue", "MinValue"];
const OF_TEXTS: [&str; 3] = ["AllowedPattern", "MaxLength", "MinLength"];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(section) = context.template().root().get("Parameters") else { return };
    let Some(parameters) = section.as_object() else {
        findings.add(at(["Parameters"]), "the parameters are an object");
        return;
    };
    for (name, parameter) in parameters.iter().filter(|it| it.0.as_ref() != "Fn::Transform") {
        let path = at(["Parameters", name.as_ref()]);
        if !name.bytes().all(|it| it.is_ascii_alphanumeric()) || name.is_empty() {
            findings.add(path.clone(), format!("`{name}` is no name: letters and digits only"));
            continue;
        }
        match parameter {
            Value::Object(parameter) => attributes(parameter, &path, findings),
            other => drop(findings.add(path, format!("a parameter is an object, this is {}", describe(other)))),
        }
    }
}

fn attributes(parameter: &Object, path: &Path, findings: &mut Findings<'_>) {
    if !parameter.contains_key("Type") {
        findings.add(path.clone(), "the type of the parameter is missing");
    }
    let is_number = parameter.get("Type").and_then(Value::as_str) == Some("Number");
    for (key, value) in parameter.iter() {
        let here = path.join(key.clone());
        let name = key.as_ref();
        let others: &[&str] = if is_number { &OF_NUMBERS } else { &OF_TEXTS };
        if !OF_ALL.contains(&name) && !others.contains(&name) {
            let is_of_other = OF_NUMBERS.contains(&name) || OF_TEXTS.contains(&name);
            let which = if is_of_other { " of this type" } else { "" };
            findings.add(here.clone(), format!("a parameter{which} has no `{name}`"));
            if !is_of_other {
                continue;
            }
        }
        let wanted = match name {
            "AllowedValues" => Types::LIST,
            "MaxLength" | "MinLength" => Types::INTEGER,
            "MaxValue" | "MinValue" => Types::NUMBER,
            "NoEcho" => Types::BOOLEAN,
            _ => Types::STRING,
        };
        if !wanted.takes(value) {
            findings.add(here.clone(), format!("this is {}, but {wanted} is needed", describe(value)));
        }
        if name == "MaxLength" && value.as_i64().is_some_and(|it| it > 4096) {
            findings.add(here.clone(), "a parameter has at most 4096 bytes");
        }
        for (position, item) in value.as_array().unwrap_or_default().iter().enumerate() {
            if name == "AllowedValues" && !Types::STRING.takes(item) {
                findings.add(here.join(position), format!("this is {}, but a string is needed", describe(item)));
            }
        }
    }
}
