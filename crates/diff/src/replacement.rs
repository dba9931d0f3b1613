//! Whether changing a value replaces the resource, and by which fact.

use lakewright_facts::{self as facts, Schemas, TypeSchema, Verdict};
use lakewright_template::Value;

use crate::change::{Fact, Recreation};
use crate::compare::Delta;

/// What a change of a property does to a resource of a type.
pub(crate) fn of(kind: &str, delta: &Delta) -> (Recreation, Option<Fact>) {
    let path = delta.slashed();
    let (kind, path) = written_out(kind, &path).unwrap_or((kind, path));
    match Schemas::get(kind) {
        Some(schema) => of_schema(schema, path, delta),
        None => custom(kind, delta),
    }
}

/// Types that the serverless transform writes out: the type that each becomes, and its properties of another name.
type Written = (&'static str, &'static str, &'static [(&'static str, &'static str)]);
const WRITTEN_OUT: &[Written] = &[
    ("AWS::Serverless::Api", "AWS::ApiGateway::RestApi", &[]),
    ("AWS::Serverless::Application", "AWS::CloudFormation::Stack", &[]),
    ("AWS::Serverless::Function", "AWS::Lambda::Function", &[("CodeUri", "Code")]),
    ("AWS::Serverless::HttpApi", "AWS::ApiGatewayV2::Api", &[]),
    ("AWS::Serverless::LayerVersion", "AWS::Lambda::LayerVersion", &[("ContentUri", "Content")]),
    ("AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table", &[("PrimaryKey", "KeySchema")]),
    (
        "AWS::Serverless::StateMachine",
        "AWS::StepFunctions::StateMachine",
        &[("Name", "StateMachineName"), ("Type", "StateMachineType")],
    ),
];

/// The type that the serverless transform makes of a type.
pub(crate) fn written_as(kind: &str) -> Option<&'static str> {
    WRITTEN_OUT.iter().find(|it| it.0 == kind).map(|it| it.1)
}

/// A property of a type that the serverless transform writes out, as that of the type that it becomes. What is published
/// of the type itself says of every property that it replaces.
fn written_out(kind: &str, path: &str) -> Option<(&'static str, String)> {
    let (_, made, names) = WRITTEN_OUT.iter().find(|it| it.0 == kind)?;
    let (first, rest) = path.split_once('/').map_or((path, ""), |it| it);
    let path = names.iter().find(|it| it.0 == first).map_or_else(
        || path.to_owned(),
        |it| if rest.is_empty() { it.1.to_owned() } else { format!("{}/{rest}", it.1) },
    );
    Some((made, path))
}

fn of_schema(schema: TypeSchema, path: String, delta: &Delta) -> (Recreation, Option<Fact>) {
    let mut paths = vec![path.clone()];
    // A value that comes or goes as a whole takes its create-only parts with it.
    let there = delta.after.as_ref().or(delta.before.as_ref());
    if let Some(value) = there.filter(|it| matches!(it, Value::Object(_) | Value::Array(_))) {
        let listed = schema.create_only().chain(schema.conditional_create_only());
        paths.extend(
            listed.filter_map(|it| below(it, &path)).filter(|it| has(value, it)).map(|it| format!("{path}/{it}")),
        );
    }
    let is_other = delta.before.is_some() && delta.after.is_some();
    let verdicts = paths.iter().map(|it| verdict(schema, it, is_other));
    verdicts.max_by_key(|it| it.0).unwrap_or((Recreation::Never, None))
}

fn verdict(schema: TypeSchema, path: &str, is_other: bool) -> (Recreation, Option<Fact>) {
    let replacement = schema.replacement(path);
    if is_settled(schema, path, replacement, is_other) {
        return (Recreation::Always, Some(Fact::Documentation));
    }
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

/// Whether the documentation settles what the schema leaves open: it says that a change replaces, and the schema says
/// that some changes do (the keys of a table), or that this is what the resource is called (the name of a record set).
///
/// What comes or goes (the launch type of a service that gets a strategy of capacity providers, a bus that is the
/// default one) is one of the cases in which the schema leaves room; another value in its place is not.
fn is_settled(schema: TypeSchema, path: &str, replacement: facts::Replacement, is_other: bool) -> bool {
    replacement.documentation == Some(Verdict::Replaces)
        && match replacement.schema {
            Verdict::Replaces => false,
            Verdict::Sometimes => is_other,
            Verdict::InPlace => schema.reference().eq([path]),
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
