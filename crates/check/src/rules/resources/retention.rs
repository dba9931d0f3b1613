//! # I3013: a resource with data that expires does not say when
//!
//! **What.** How long a resource keeps its data is not set.
//!
//! **Why.** The default is short: a day of backups, four days of messages, a day of records.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue}
//! ```
//!
//! **Fix.** Set the retention period.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html>

use lakewright_template::{Resource, Severity, Value};

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("I3013", Severity::Informational, "a resource with data that expires does not say when", check);

const PERIODS: [(&str, &str); 7] = [
    ("AWS::Kinesis::Stream", "RetentionPeriodHours"),
    ("AWS::SQS::Queue", "MessageRetentionPeriod"),
    ("AWS::DocDB::DBCluster", "BackupRetentionPeriod"),
    ("AWS::Synthetics::Canary", "SuccessRetentionPeriod"),
    ("AWS::Synthetics::Canary", "FailureRetentionPeriod"),
    ("AWS::Redshift::Cluster", "AutomatedSnapshotRetentionPeriod"),
    ("AWS::RDS::DBCluster", "BackupRetentionPeriod"),
];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        for (_, name) in PERIODS.iter().filter(|it| resource.is(it.0)) {
            report(context, resource, name, &[], findings);
        }
        if resource.is("AWS::RDS::DBInstance") {
            database(context, resource, findings);
        }
    }
}

/// A database of its own: not one of a cluster, and no copy of another.
fn database(context: &Context<'_>, resource: Resource<'_>, findings: &mut Findings<'_>) {
    for engine in context.cases(resource.property("Engine"), &context.own_condition(resource)) {
        let Some(Value::String(name)) = engine.value else { continue };
        if name.starts_with("aurora") {
            continue;
        }
        for source in context.cases(resource.property("SourceDBInstanceIdentifier"), &engine.conditions) {
            if source.value.is_none() {
                report(context, resource, "BackupRetentionPeriod", &source.conditions, findings);
            }
        }
    }
}

fn report(
    context: &Context<'_>,
    resource: Resource<'_>,
    name: &str,
    assumed: &[(String, bool)],
    findings: &mut Findings<'_>,
) {
    let mut conditions = context.own_condition(resource);
    conditions.extend(assumed.iter().cloned());
    if resource.object.get("Properties").is_some_and(|it| it.as_object().is_none()) {
        return;
    }
    if context.cases(resource.property(name), &conditions).iter().any(|it| it.value.is_none()) {
        let message = format!("`{name}` is not set: the default is short, and data is lost after it");
        findings.add(resource.path().join("Properties"), message);
    }
}
