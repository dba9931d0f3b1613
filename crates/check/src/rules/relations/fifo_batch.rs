//! # E3705: a batch that a FIFO queue does not give
//!
//! **What.** `BatchSize` of a mapping from a FIFO queue is more than 10.
//!
//! **Why.** Lambda refuses the mapping.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}
//! Mapping:
//!   Type: AWS::Lambda::EventSourceMapping
//!   Properties: {FunctionName: a, EventSourceArn: !GetAtt Queue.Arn, BatchSize: 100}
//! ```
//!
//! **Fix.** Use at most 10.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html>

use lakewright_template::Severity;

use super::number;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3705", Severity::Error, "a batch that a FIFO queue does not give");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for mapping in wiring.mappings() {
        if wiring.is_fifo(mapping.queue) != Some(true) {
            continue;
        }
        for item in wiring.items(mapping.resource, &["BatchSize"]) {
            if let Some(size) = number(wiring, &item).filter(|it| *it > 10.0) {
                let message = format!("a batch of {size} from a FIFO queue, which gives at most 10");
                findings.add(item.path, message).set("use at most 10", SOURCE);
            }
        }
    }
}
