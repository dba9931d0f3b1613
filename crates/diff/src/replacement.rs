//! Whether changing a value replaces the resource, and by which fact.

use lakewright_facts::{Schemas, TypeSchema, Verdict};
use lakewright_template::Value;

use crate::change::{Fact, Recreation};
use crate::compare::Delta;

/// What a change of a property does to a resource of a type.
pub(crate) fn of(kind: &str, delta: &Delta) -> (Recreation, Option<Fact>) {
    match Schemas::get(kind) {
        Some(schema) => of_schema(schema, delta),
        None => custom(kind, delta),
    }
}

fn of_schema(schema: TypeSchema, delta: &Delta) -> (Recreation, Option<Fact>) {
    let path = delta.slashed();
    let mut paths = vec![path.clone()];
    // A value that comes or goes as a whole takes its create-only parts with it.
    let there = delta.after.as_ref().or(delta.before.as_ref());
    if let Some(value) = there.filter(|it| matches!(it, Value::Object(_) | Value::Array(_))) {
        let listed = schema.create_only().chain(schema.conditional_create_only());
        paths.extend(
            listed.filter_map(|it| below(it, &path)).filter(|it| has(value, it)).map(|it| format!("{path}/{it}")),
        );
    }
    paths.iter().map(|it| verdict(schema, it)).max_by_key(|it| it.0).unwrap_or((Recreation::Never, None))
}

fn verdict(schema: TypeSchema, path: &str) -> (Recreation, Option<Fact>) {
    let replacement = schema.replacement(path);
    match replacement.verdict() {
        Verdict::InPlace => (Recreation::Never, None),
        Verdict::Replaces => (Recreation::Always, Some(Fact::CreateOnly)),
        Verdict::Sometimes => {
            let agreed = replacement.documentation.is_none_or(|it| it == replacement.schema);
            let fact = if agreed { Fact::ConditionalCreateOnly } else { Fact::Documentation };
            (Recreation::Conditionally, Some(fact))
        }
    }
}

/// What follows behind `path` in a listed path, stars standing for any step.
fn below<'l>(listed: &'l str, path: &str) -> Option<&'l str> {
    let mut rest = listed;
    for step in path.split('/') {
        let (first, behind) = rest.split_once('/')?;
        if first != "*" && first != step {
            return None;
        }
        rest = behind;
    }
    Some(rest)
}

fn has(value: &Value, path: &str) -> bool {
    let (first, rest) = path.split_once('/').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let under = |it: &Value| rest.is_none_or(|rest| has(it, rest));
    match value {
        Value::Array(items) if first == "*" => items.iter().any(under),
        Value::Object(object) if first == "*" => object.values().any(under),
        Value::Object(object) => object.get(first).is_some_and(under),
        _ => false,
    }
}

/// A custom resource is updated by its provider, which may answer with another physical id; but another provider is
/// another resource.
fn custom(kind: &str, delta: &Delta) -> (Recreation, Option<Fact>) {
    let is_custom = kind.starts_with("Custom::") || kind == "AWS::CloudFormation::CustomResource";
    if is_custom && delta.slashed() == "ServiceToken" {
        return (Recreation::Always, Some(Fact::CreateOnly));
    }
    (Recreation::Never, None)
}
