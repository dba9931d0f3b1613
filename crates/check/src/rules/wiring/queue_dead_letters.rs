//! # LW-QUEUE-DEAD-LETTERS: a queue that a function reads has no dead letters
//!
//! **What.** A function reads a queue that has no `RedrivePolicy`.
//!
//! **Why.** A message that always fails comes back until it expires, days later, and blocks its batch or its group
//! each time. Then it is gone, and nobody knows.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Properties: {}}
//! Mapping:
//!   Type: AWS::Lambda::EventSourceMapping
//!   Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: !Ref Function}
//! ```
//!
//! **Fix.** Add a queue for dead letters, and `RedrivePolicy` with its ARN and a `maxReceiveCount` of five or more.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use std::collections::BTreeSet;

pub(crate) static RULE: Rule =
    Rule::shared("LW-QUEUE-DEAD-LETTERS", Severity::Warning, "a queue that a function reads has no dead letters");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for mapping in wiring.mappings() {
        if mapping.queue.property("RedrivePolicy").is_some() || !seen.insert(mapping.queue.id) {
            continue;
        }
        let message = format!(
            "queue `{}` has no dead letters: a message that fails comes back until it expires",
            mapping.queue.id
        );
        findings.add(mapping.queue.path(), message).set("add a `RedrivePolicy` to another queue", SOURCE);
    }
}
