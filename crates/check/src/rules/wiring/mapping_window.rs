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
use crate::denote::Assumed;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-MAPPING-WINDOW", Severity::Error, "a large batch without a window to gather it in");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for mapping in wiring.mappings() {
        let sizes = wiring.numbers(mapping.resource, "BatchSize", 10);
        let Some((size, assumed)) = sizes.into_iter().find(|it| it.0 > 10) else { continue };
        let windows = wiring.numbers(mapping.resource, "MaximumBatchingWindowInSeconds", 0);
        let has_none =
            |it: &(i64, Assumed)| it.0 == 0 && wiring.denoter.possible(&[assumed.as_slice(), &it.1].concat());
        let message = if wiring.is_fifo(mapping.queue) == Some(true) {
            format!("a batch from FIFO queue `{}` has at most 10 messages, not {size}", mapping.queue.id)
        } else if windows.iter().any(has_none) {
            format!("a batch of {size} messages needs a batching window of a second at least")
        } else {
            continue;
        };
        let help = "set `MaximumBatchingWindowInSeconds` to 1 or more; from a FIFO queue, take 10 messages or fewer";
        findings.add(mapping.resource.property_path("BatchSize"), message).set(help, SOURCE);
    }
}
