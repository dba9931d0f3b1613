//! # E3502: dead letters of a FIFO queue in a standard one, or the other way round
//!
//! **What.** A queue and the queue for its dead letters are of different kinds.
//!
//! **Why.** SQS refuses the redrive policy: a FIFO queue needs a FIFO queue, a standard queue a standard one.
//!
//! **Example.**
//!
//! ```yaml
//! Dead: {Type: AWS::SQS::Queue}
//! Queue:
//!   Type: AWS::SQS::Queue
//!   Properties: {FifoQueue: true, RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3}}
//! ```
//!
//! **Fix.** Make both of one kind.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html>

use lakewright_template::Severity;

use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::{Target, Wiring};

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3502", Severity::Error, "dead letters of a FIFO queue in a standard one, or the other way round");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for queue in wiring.all("AWS::SQS::Queue") {
        for item in wiring.items(queue, &["RedrivePolicy", "deadLetterTargetArn"]) {
            let Target::Here(dead) = wiring.by_arn(item.value, &item.assumed) else { continue };
            if !dead.is("AWS::SQS::Queue") {
                continue;
            }
            let (Some(one), Some(other)) = (wiring.is_fifo(queue), wiring.is_fifo(dead)) else { continue };
            if one != other {
                let kind = |fifo| if fifo { "FIFO" } else { "standard" };
                let message = format!("`{}` is a {} queue, `{}` a {} one", queue.id, kind(one), dead.id, kind(other));
                findings.add(item.path, message).set("name a queue of the same kind", SOURCE);
            }
        }
    }
}
