//! # LW-QUEUE-CONSUMERS: two consumers share one queue
//!
//! **What.** Two functions, or a function and a crawler, read one queue.
//!
//! **Why.** Each message goes to one of them, by chance; filters make it worse, since a message that a filter does
//! not match is deleted.
//!
//! **Example.**
//!
//! ```yaml
//! One: {Type: AWS::Lambda::EventSourceMapping, Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: !Ref A}}
//! Two: {Type: AWS::Lambda::EventSourceMapping, Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: !Ref B}}
//! ```
//!
//! **Fix.** Give each its own queue, and let a topic or a rule send to both.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Resource;
use lakewright_template::Severity;
use std::collections::BTreeMap;

pub(crate) static RULE: Rule = Rule::shared("LW-QUEUE-CONSUMERS", Severity::Warning, "two consumers share one queue");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mut readers: Vec<(Resource<'_>, Resource<'_>)> = wiring
        .mappings()
        .iter()
        .filter(|it| wiring.flag(it.resource, &["Enabled"]) != Some(false) || it.resource.property("Enabled").is_none())
        .map(|it| (it.queue, it.resource))
        .collect();
    for crawler in wiring.all("AWS::Glue::Crawler") {
        for item in wiring.items(crawler, &["Targets", "S3Targets", "EventQueueArn"]) {
            if let Target::Here(queue) = wiring.by_arn(item.value, &item.assumed)
                && queue.is("AWS::SQS::Queue")
            {
                readers.push((queue, crawler));
            }
        }
    }
    let mut first: BTreeMap<&str, Resource<'_>> = BTreeMap::new();
    for (queue, reader) in readers {
        let Some(other) = first.get(queue.id) else {
            first.insert(queue.id, reader);
            continue;
        };
        if other.id == reader.id || !wiring.may_be_with(*other, &wiring.conditions_of(reader)) {
            continue;
        }
        let message = format!("`{}` reads queue `{}` too: each message goes to one of them", other.id, queue.id);
        findings.add(reader.path(), message).set("give each a queue of its own, fed by a topic or a rule", SOURCE);
    }
}
