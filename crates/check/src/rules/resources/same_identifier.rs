//! # E3019: two resources have one name
//!
//! **What.** Two resources of one type have the same literal values in the properties that identify them.
//!
//! **Why.** The second can not be made: the first has its name.
//!
//! **Example.**
//!
//! ```yaml
//! One: {Type: AWS::SQS::Queue, Properties: {QueueName: a}}
//! Two: {Type: AWS::SQS::Queue, Properties: {QueueName: a}}
//! ```
//!
//! **Fix.** Give them different names, or none.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import.html>

use std::collections::HashMap;

use lakewright_template::{Severity, Value, write};

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E3019", Severity::Error, "two resources have one name", check);

/// The id of a resource that has a name, and its condition.
type Named<'d> = (&'d str, Option<&'d str>);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut known: HashMap<(&str, String), Vec<Named<'_>>> = HashMap::new();
    for resource in context.template().resources() {
        let Some(schema) = resource.kind().and_then(|it| context.schema(it)) else { continue };
        let names: Vec<&str> = schema.primary_identifier().collect();
        // What AWS makes up is never the same.
        if names.is_empty() || names.iter().any(|it| it.contains('/') || schema.read_only().any(|other| other == *it)) {
            continue;
        }
        let mut key = String::new();
        let is_whole = names.iter().all(|name| match resource.property(name) {
            Some(value @ (Value::String(_) | Value::Number(_) | Value::Bool(_))) => {
                key.push_str(&write::json_minified(value));
                key.push(',');
                true
            }
            _ => false,
        });
        if is_whole && !key.contains("{{resolve:") {
            known.entry((schema.name(), key)).or_default().push((resource.id, resource.condition()));
        }
    }
    let mut groups: Vec<_> = known.into_iter().filter(|it| it.1.len() > 1).collect();
    groups.sort();
    for (_, group) in groups {
        for (id, condition) in &group {
            // Only those that are made together are in each other's way.
            let meets = |other: &&(&str, Option<&str>)| {
                let both = condition.iter().chain(other.1.iter()).map(|it| (*it, true));
                other.0 != *id && context.conditions().possible(both)
            };
            if let (Some(other), Some(resource)) = (group.iter().find(meets), context.template().resource(id)) {
                let message = format!("`{}` has the same name", other.0);
                findings.add(resource.path().join("Properties"), message);
            }
        }
    }
}
