//! # E3505: a queue shows its messages again before the function is done
//!
//! **What.** The visibility timeout of a queue is less than the timeout of the function that a mapping has read it.
//!
//! **Why.** Lambda refuses the mapping: a message would be given out again while it is still being handled.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 30}}
//! Function: {Type: AWS::Lambda::Function, Properties: {Timeout: 300}}
//! Mapping:
//!   Type: AWS::Lambda::EventSourceMapping
//!   Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: !Ref Function}
//! ```
//!
//! **Fix.** Set `VisibilityTimeout` to six times the function's `Timeout` plus `MaximumBatchingWindowInSeconds`.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html>

use super::Help as _;
use super::model::Wiring;
use crate::denote::Assumed;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("E3505", Severity::Error, "a queue shows its messages again before the function is done");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for mapping in wiring.mappings() {
        let Some(function) = mapping.function else { continue };
        let timeouts = wiring.numbers(function, "Timeout", 3);
        let hidden = wiring.numbers(mapping.queue, "VisibilityTimeout", 30);
        let mut pairs = timeouts.iter().flat_map(|one| hidden.iter().map(move |other| (one, other)));
        let is_short = |((timeout, one), (visibility, other)): &(&(i64, Assumed), &(i64, Assumed))| {
            visibility < timeout && wiring.denoter.possible(&[one.as_slice(), other, &mapping.assumed].concat())
        };
        if let Some(((timeout, _), (visibility, _))) = pairs.find(is_short) {
            let queue = mapping.queue.id;
            let message =
                format!("queue `{queue}` hides messages for {visibility} s, less than the function's {timeout} s");
            let help = format!("set `VisibilityTimeout` of `{queue}` to six times the timeout and the batching window");
            findings.add(mapping.resource.property_path("EventSourceArn"), message).set(help, SOURCE);
        }
    }
}
