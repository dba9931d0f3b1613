//! # LW-QUEUE-RETENTION: dead letters are kept no longer than the messages themselves
//!
//! **What.** A queue of dead letters keeps messages no longer than the queue they come from.
//!
//! **Why.** A message keeps the time at which it was first sent: what failed late is deleted as soon as it has
//! arrived.
//!
//! **Example.**
//!
//! ```yaml
//! Dead: {Type: AWS::SQS::Queue}
//! Queue:
//!   Type: AWS::SQS::Queue
//!   Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}
//! ```
//!
//! **Fix.** Set `MessageRetentionPeriod` of the dead letters above that of the queue: `1209600` is the most.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use std::collections::BTreeSet;

pub(crate) const RULE: Rule = Rule::shared(
    "LW-QUEUE-RETENTION",
    Severity::Warning,
    "dead letters are kept no longer than the messages themselves",
);

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for queue in wiring.all("AWS::SQS::Queue") {
        for item in wiring.items(queue, &["RedrivePolicy", "deadLetterTargetArn"]) {
            let Target::Here(dead) = wiring.by_arn(item.value, &item.assumed) else { continue };
            let of = |it| wiring.number(it, &["MessageRetentionPeriod"], 345_600);
            let (Some(of_dead), Some(of_queue)) = (of(dead), of(queue)) else { continue };
            // A FIFO queue starts the time anew.
            let is_late = of_dead <= of_queue && of_queue < 1_209_600 && wiring.is_fifo(queue) == Some(false);
            if !dead.is("AWS::SQS::Queue") || !is_late || !seen.insert(dead.id) {
                continue;
            }
            let message = format!(
                "`{}` keeps letters for {of_dead} s from when they were sent first, of which they may have been in `{}` for {of_queue} s",
                dead.id, queue.id
            );
            findings.add(dead.path(), message).set("set its `MessageRetentionPeriod` to 1209600", SOURCE);
        }
    }
}
