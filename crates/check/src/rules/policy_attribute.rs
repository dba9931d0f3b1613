//! `DeletionPolicy` and `UpdateReplacePolicy`: a literal of a few values, or a function that gives one.

use lakewright_facts::Place;
use lakewright_template::Value;

use crate::context::Context;
use crate::functions::{Caller, Types, describe};
use crate::rule::Findings;

/// Types that have snapshots.
const WITH_SNAPSHOTS: [&str; 8] = [
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Neptune::DBCluster",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
];

const FUNCTIONS: [&str; 5] = ["Fn::Sub", "Fn::Select", "Fn::FindInMap", "Fn::If", "Ref"];

pub(crate) fn check(context: &Context<'_>, attribute: &'static str, values: &[&str], findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        let Some(value) = resource.object.get(attribute) else { continue };
        let path = resource.path().join(attribute);
        let has_snapshots = resource.kind().is_some_and(|it| WITH_SNAPSHOTS.contains(&it));
        match value {
            Value::Object(object) if object.single().is_some_and(|it| FUNCTIONS.contains(&it.0.as_ref())) => {
                let caller = Caller::new(context);
                for problem in caller.value(value, &FUNCTIONS, Types::STRING, &Place::root(&path)) {
                    findings.push(problem.into_finding(None));
                }
            }
            Value::String(text) if values.contains(&text.as_ref()) => {}
            Value::String(text) if text == "Snapshot" && has_snapshots => {}
            Value::String(text) if text == "Snapshot" => {
                let kind = resource.kind().unwrap_or_default();
                findings.add(path, format!("`{kind}` has no snapshots"));
            }
            Value::String(text) => drop(findings.add(path, format!("`{text}` is not one of {}", values.join(", ")))),
            other => drop(findings.add(path, format!("`{attribute}` is text, this is {}", describe(other)))),
        }
    }
}
