//! # E3001: a resource has a wrong shape
//!
//! **What.** A resource is an object with a type and none but the known attributes, each of the right type; its logical
//! id has letters and digits.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Resources:
//!   My-Queue: {Type: AWS::SQS::Queue}   # no hyphens
//!   Topic: {Type: AWS::SNS::Topic, Tags: []}   # belongs under Properties
//! ```
//!
//! **Fix.** Rename it, or move what is not known under `Properties`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html>

use lakewright_template::loops::is_loop;
use lakewright_template::{Object, Path, Severity, Value};

use crate::context::Context;
use crate::functions::describe;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E3001", Severity::Error, "a resource has a wrong shape", check);

const ATTRIBUTES: [&str; 12] = [
    "Condition",
    "Connectors",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "IgnoreGlobals",
    "Metadata",
    "Properties",
    "Type",
    "UpdatePolicy",
    "UpdateReplacePolicy",
    "Version",
];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(section) = context.template().root().get("Resources") else { return };
    let Some(resources) = section.as_object() else {
        findings.add(at(["Resources"]), "the resources are an object");
        return;
    };
    for (id, resource) in resources.iter() {
        let is_loop = is_loop(id) && context.has_language_extensions();
        if id == "Fn::Transform" || is_loop {
            continue;
        }
        let path = at(["Resources", id]);
        if id.is_empty() || !id.bytes().all(|it| it.is_ascii_alphanumeric()) {
            findings.add(path, format!("`{id}` is no logical id: letters and digits only"));
            continue;
        }
        if id.len() > 255 {
            findings.add(path, format!("this logical id has {} characters, at most 255 are taken", id.len()));
            continue;
        }
        match resource {
            Value::Object(object) => attributes(object, &path, findings),
            other => drop(findings.add(path, format!("a resource is an object, this is {}", describe(other)))),
        }
    }
}

fn attributes(resource: &Object, path: &Path, findings: &mut Findings<'_>) {
    let is_macro = |it: &str| it == "Fn::Transform" || is_loop(it);
    let kind = resource.get("Type").and_then(Value::as_str);
    let is_custom = kind.is_none_or(|it| it.contains("AWS::CloudFormation::CustomResource") || it.contains("Custom::"));
    if !resource.contains_key("Type") && !resource.contains_key("Fn::Transform") {
        findings.add(path.clone(), "the type of the resource is missing");
    }
    for (name, value) in resource.iter().filter(|it| !is_macro(it.0)) {
        let here = path.join(name.clone());
        if !ATTRIBUTES.contains(&name.as_ref()) {
            // The transform for serverless resources ignores them.
            if kind.is_some_and(|it| it.starts_with("AWS::Serverless::")) {
                continue;
            }
            findings.add(here, format!("a resource has no attribute `{name}`"));
            continue;
        }
        let problem = match name.as_ref() {
            "Type" | "Condition" if value.as_str().is_none() => format!("`{name}` is text"),
            "CreationPolicy" | "UpdatePolicy" if is_custom => format!("a custom resource takes no `{name}`"),
            "Version" if !is_custom => "only custom resources take `Version`".to_owned(),
            "Version" if !matches!(value, Value::String(_) | Value::Number(_)) => "`Version` is text".to_owned(),
            "CreationPolicy" | "UpdatePolicy" | "Connectors" if value.as_object().is_none() => {
                format!("`{name}` is an object")
            }
            "DependsOn" => {
                depends_on(value, &here, findings);
                continue;
            }
            _ => continue,
        };
        findings.add(here, problem);
    }
}

fn depends_on(value: &Value, path: &Path, findings: &mut Findings<'_>) {
    match value {
        Value::String(_) => {}
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate().filter(|it| it.1.as_str().is_none()) {
                let found = describe(item);
                findings.add(path.join(position), format!("`DependsOn` names resources, this is {found}"));
            }
        }
        other => drop(findings.add(path.clone(), format!("`DependsOn` names resources, this is {}", describe(other)))),
    }
}
