//! The stacks of a lake as JSON, and small questions to their policies.
#![allow(dead_code, reason = "each test file asks its own questions")]

use lakewright_datalake::config::{Accounts, DataLake, Services, Singleton};
use lakewright_stack::Stack;
use lakewright_template::{Severity, write};
use serde_json::Value;

pub(crate) const PROD: &str = "111111111111";
pub(crate) const SECURITY: &str = "222222222222";

/// What audits an account, which may be there already.
pub(crate) const AUDITING_TYPES: [&str; 7] = [
    "AWS::CloudTrail::Trail",
    "AWS::Config::ConfigurationRecorder",
    "AWS::Config::DeliveryChannel",
    "AWS::GuardDuty::Detector",
    "AWS::SecurityHub::Hub",
    "AWS::Macie::Session",
    "AWS::AccessAnalyzer::Analyzer",
];

/// The lake with every default.
pub(crate) fn lake() -> DataLake {
    DataLake::new("acme", Accounts { prod: PROD, security: SECURITY })
}

pub(crate) fn prod(lake: &DataLake) -> Value {
    json(&lake.build().prod)
}

pub(crate) fn security(lake: &DataLake) -> Value {
    json(&lake.build().security)
}

/// Without errors, and with every policy within its limits.
fn json(stack: &Stack) -> Value {
    let synthesized = stack.synth();
    let policies = lakewright_iam::check_template(&synthesized.template);
    for found in synthesized.diagnostics.iter().chain(&policies) {
        assert_ne!(found.severity, Severity::Error, "{} at {}", found.message, found.path);
    }
    serde_json::from_str(&write::json(&synthesized.template)).expect("synthesis gives JSON")
}

/// The same in all services of both accounts.
pub(crate) fn services(lake: &DataLake, all: Singleton) -> DataLake {
    let auditing = lake.auditing.clone().prod(Services::all(all)).security(Services::all(all));
    lake.clone().auditing(auditing)
}

/// A resource by its logical id.
pub(crate) fn resource<'v>(template: &'v Value, id: &str) -> &'v Value {
    &template["Resources"][id]["Properties"]
}

/// The resources of a type.
pub(crate) fn of_type<'v>(template: &'v Value, kind: &str) -> Vec<(&'v str, &'v Value)> {
    let resources = template["Resources"].as_object().expect("a template has resources").iter();
    resources.filter(|(_, it)| it["Type"] == kind).map(|(id, it)| (id.as_str(), &it["Properties"])).collect()
}

/// All that a role or group may and may not: its managed policies of the same template, and its own.
pub(crate) fn statements<'v>(template: &'v Value, holder: &str) -> Vec<&'v Value> {
    let holder = resource(template, holder);
    let managed = list(&holder["ManagedPolicyArns"]).into_iter().filter_map(|it| it["Ref"].as_str());
    let managed = managed.map(|it| &resource(template, it)["PolicyDocument"]);
    let own = list(&holder["Policies"]).into_iter().map(|it| &it["PolicyDocument"]);
    managed.chain(own).flat_map(|it| list(&it["Statement"])).collect()
}

/// One, or several.
pub(crate) fn list(value: &Value) -> Vec<&Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(values) => values.iter().collect(),
        one => vec![one],
    }
}

/// An element as text: `Fn::Sub` as its template, `Fn::GetAtt` and `Ref` as `${Id.Attribute}`.
pub(crate) fn text(value: &Value) -> String {
    if let Some(template) = value["Fn::Sub"].as_str() {
        return template.replace("${!", "${").replace("${AWS::Partition}", "aws");
    }
    if let Some(parts) = value["Fn::GetAtt"].as_array() {
        return format!("${{{}.{}}}", parts[0].as_str().unwrap_or(""), parts[1].as_str().unwrap_or(""));
    }
    match value["Ref"].as_str() {
        Some(id) => format!("${{{id}}}"),
        None => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
    }
}

pub(crate) fn texts(value: &Value) -> Vec<String> {
    list(value).into_iter().map(text).collect()
}

/// Whether a statement is about an action, however it is written.
pub(crate) fn is_about(statement: &Value, action: &str) -> bool {
    texts(&statement["Action"]).iter().any(|pattern| matches(pattern, action))
}

/// Whether a pattern with `*` matches.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((before, rest)) => text.strip_prefix(before).is_some_and(|behind| {
            behind.char_indices().map(|(at, _)| at).chain([behind.len()]).any(|at| matches(rest, &behind[at..]))
        }),
    }
}

/// What a role may do an action on.
pub(crate) fn allowed(template: &Value, role: &str, action: &str) -> Vec<String> {
    let allows = statements(template, role).into_iter().filter(|it| it["Effect"] == "Allow" && is_about(it, action));
    let mut resources: Vec<String> = allows.flat_map(|it| texts(&it["Resource"])).collect();
    resources.sort_unstable();
    resources.dedup();
    resources
}

/// The statements of a role's trust.
pub(crate) fn trust<'v>(template: &'v Value, role: &str) -> Vec<&'v Value> {
    list(&resource(template, role)["AssumeRolePolicyDocument"]["Statement"])
}

/// Every role ARN and account root that is a principal.
pub(crate) fn principals(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(template, &mut found);
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            if let Some(principal) = object.get("Principal") {
                found.extend(texts(&principal["AWS"]));
            }
            object.values().for_each(|it| collect(it, found));
        }
        Value::Array(items) => items.iter().for_each(|it| collect(it, found)),
        _ => {}
    }
}
