//! # LW-MAPPING-WINDOW: a large batch without a window to gather it in
//!
//! **What.** A mapping from a standard queue has a `BatchSize` above ten without a batching window, or one from a
//! FIFO queue has a `BatchSize` above ten.
//!
//! **Why.** Lambda refuses both.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Properties: {}}
//! Mapping:
//!   Type: AWS::Lambda::EventSourceMapping
//!   Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: !Ref Function, BatchSize: 100}
//! ```
//!
//! **Fix.** Set `MaximumBatchingWindowInSeconds` to one or more; for a FIFO queue, `BatchSize` to ten or less.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-MAPPING-WINDOW", Severity::Error, "a large batch without a window to gather it in");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for mapping in wiring.mappings() {
        let size = wiring.number(mapping.resource, &["BatchSize"], 10);
        let Some(size) = size.filter(|it| *it > 10) else { continue };
        let window = wiring.number(mapping.resource, &["MaximumBatchingWindowInSeconds"], 0);
        let message = match (wiring.is_fifo(mapping.queue), window) {
            (Some(true), _) => {
                format!("a batch from FIFO queue `{}` has at most 10 messages, not {size}", mapping.queue.id)
            }
            (_, Some(0)) => format!("a batch of {size} messages needs a batching window of a second at least"),
            _ => continue,
        };
        let help = "set `MaximumBatchingWindowInSeconds` to 1 or more; from a FIFO queue, take 10 messages or fewer";
        findings.add(mapping.resource.property_path("BatchSize"), message).set(help, SOURCE);
    }
}
