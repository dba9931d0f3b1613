//! # LW-MAPPING-VISIBILITY: a queue hides its messages for too short a time
//!
//! **What.** The visibility timeout of a queue is less than six times the timeout of the function that reads it,
//! plus the batching window. (Less than the timeout itself is refused by Lambda, and is `E3505`.)
//!
//! **Why.** A batch that is throttled or retried becomes visible again while it is still being handled: messages are
//! handled twice, and reach the dead letters early.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 60}}
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
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-MAPPING-VISIBILITY", Severity::Warning, "a queue hides its messages for too short a time");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for mapping in wiring.mappings() {
        let Some(function) = mapping.function else { continue };
        let timeouts = wiring.numbers(function, "Timeout", 3);
        let windows = wiring.numbers(mapping.resource, "MaximumBatchingWindowInSeconds", 0);
        let hidden = wiring.numbers(mapping.queue, "VisibilityTimeout", 30);
        let mut found = None;
        for (timeout, one) in &timeouts {
            for (window, two) in &windows {
                for (visibility, three) in &hidden {
                    let wanted = timeout.saturating_mul(6).saturating_add(*window);
                    // More than twelve hours can not be set; less than the timeout is another rule's.
                    let is_short = visibility >= timeout && *visibility < wanted.min(43_200);
                    let together = [one.as_slice(), two, three, &mapping.assumed].concat();
                    if found.is_none() && is_short && wiring.denoter.possible(&together) {
                        found = Some((*timeout, *visibility, wanted));
                    }
                }
            }
        }
        let Some((timeout, visibility, wanted)) = found else { continue };
        let (queue, name) = (mapping.queue.id, function.id);
        let message = format!("queue `{queue}` hides messages for {visibility} s; function `{name}` needs {wanted} s");
        let help = format!(
            "set `VisibilityTimeout` to {wanted}: six times the timeout of {timeout} s, plus the batching window"
        );
        findings.add(mapping.queue.property_path("VisibilityTimeout"), message).set(help, SOURCE);
    }
}
