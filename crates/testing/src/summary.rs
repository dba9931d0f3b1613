//! A template at a glance: what it has by type and zone, and who may do what, as the policies declare it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lakewright_template::{Object, Text, Value, write};

use crate::stacks::{property, resources};

/// A summary for a snapshot: small enough that a change in it is seen at a glance.
///
/// `Resources`: how many of each type, by the value of the tag `zone`. `Statements`: each statement of each policy, one
/// line each, resources and conditions included; and which managed policies somebody has.
pub fn summary(template: &Value) -> String {
    let mut text = String::from("Resources\n");
    for (type_name, zones) in by_type(template) {
        let total: usize = zones.values().sum();
        let parts: Vec<String> = zones.iter().map(|(zone, count)| format!("{zone} {count}")).collect();
        line(
            &mut text,
            format_args!("  {:<44} {total:>3}  {}", type_name.trim_start_matches("AWS::"), parts.join(", ")),
        );
    }
    text.push_str("\nStatements\n");
    for (id, resource) in resources(template) {
        let documents = documents(resource);
        let managed = property(resource, &["ManagedPolicyArns"]);
        if documents.is_empty() && managed.is_none() {
            continue;
        }
        line(&mut text, format_args!("  {id}"));
        if let Some(managed) = managed {
            line(&mut text, format_args!("    has {}", short(managed)));
        }
        for statement in documents.iter().flat_map(|it| statements(it)) {
            line(&mut text, format_args!("    {}", sentence(statement)));
        }
    }
    text
}

fn line(text: &mut String, content: std::fmt::Arguments<'_>) {
    // Writing to a String can not fail.
    let _ = writeln!(text, "{content}");
}

fn by_type(template: &Value) -> BTreeMap<&str, BTreeMap<&str, usize>> {
    let mut types: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for (_, resource) in resources(template) {
        let type_name = resource.get("Type").and_then(Value::as_str).unwrap_or_default();
        *types.entry(type_name).or_default().entry(zone(resource)).or_default() += 1;
    }
    types
}

/// The value of the tag `zone`, whichever form the tags have.
fn zone(resource: &Object) -> &str {
    let tags = ["Tags", "HostedZoneTags"].iter().find_map(|name| property(resource, &[name]));
    let found = match tags {
        Some(Value::Array(tags)) => tags
            .iter()
            .find(|it| it.get("Key").and_then(Value::as_str) == Some("zone"))
            .and_then(|it| it.get("Value"))
            .and_then(Value::as_str),
        Some(tags) => tags.get("zone").and_then(Value::as_str),
        None => None,
    };
    found.unwrap_or("shared")
}

/// The policy documents of a resource: objects with statements, wherever they stand in its properties.
fn documents(resource: &Object) -> Vec<&Value> {
    let mut found = Vec::new();
    if let Some(properties) = resource.get("Properties") {
        properties.walk(&mut |node| {
            if node.get("Statement").is_some() && node.get("Version").is_some() {
                found.push(node);
            }
        });
    }
    found
}

fn statements(document: &Value) -> &[Value] {
    document.get("Statement").and_then(Value::as_array).unwrap_or_default()
}

fn sentence(statement: &Value) -> String {
    let part = |name: &str| statement.get(name).map(short);
    let mut sentence = part("Effect").unwrap_or_default();
    for (name, before) in [
        ("Principal", " to "),
        ("Action", " "),
        ("NotAction", " all but "),
        ("Resource", " on "),
        ("NotResource", " on all but "),
        ("Condition", " when "),
    ] {
        if let Some(part) = part(name) {
            sentence.push_str(before);
            sentence.push_str(&part);
        }
    }
    sentence
}

/// The text of an `Fn::Sub` without what all ARNs of a template have.
fn substituted(text: &str) -> String {
    text.replace("arn:${AWS::Partition}:", "").replace("${AWS::AccountId}", "account")
}

/// A value in few words: references by their names, lists with commas, objects without quotation marks.
fn short(value: &Value) -> String {
    if let Some((function, argument)) = value.as_function() {
        return match (function, argument) {
            ("Ref", Value::String(name)) if name == "AWS::AccountId" => "account".to_owned(),
            ("Ref", Value::String(name)) => name.to_string(),
            ("Fn::GetAtt", Value::Array(parts)) => parts.iter().map(short).collect::<Vec<_>>().join("."),
            ("Fn::Sub", Value::String(text)) => substituted(text),
            ("Fn::Sub", Value::Array(parts)) => match parts.as_slice() {
                [Value::String(text), Value::Object(variables)] => {
                    let fill = |text: String, (name, value): (&Text, &Value)| {
                        text.replace(&format!("${{{name}}}"), &short(value))
                    };
                    substituted(&variables.iter().fold(text.to_string(), fill))
                }
                _ => write::json_minified(value),
            },
            _ => write::json_minified(value),
        };
    }
    match value {
        Value::String(text) => text.to_string(),
        Value::Array(items) => items.iter().map(short).collect::<Vec<_>>().join(", "),
        Value::Object(object) => {
            object.iter().map(|(key, value)| format!("{key} {}", short(value))).collect::<Vec<_>>().join(" and ")
        }
        other => write::json_minified(other),
    }
}
