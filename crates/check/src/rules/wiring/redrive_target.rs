//! # LW-REDRIVE-TARGET: dead letters go to what is no queue for them
//!
//! **What.** The target of a `RedrivePolicy` is no queue, or the queue itself.
//!
//! **Why.** SQS and SNS refuse it when the stack is deployed.
//!
//! **Example.**
//!
//! ```yaml
//! Topic: {Type: AWS::SNS::Topic}
//! Queue:
//!   Type: AWS::SQS::Queue
//!   Properties: {RedrivePolicy: {deadLetterTargetArn: !Ref Topic, maxReceiveCount: 5}}
//! ```
//!
//! **Fix.** Name the ARN of a queue of the same kind: `!GetAtt DeadLetters.Arn`.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-REDRIVE-TARGET", Severity::Error, "dead letters go to what is no queue for them");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for kind in ["AWS::SQS::Queue", "AWS::SNS::Subscription"] {
        for source in wiring.all(kind) {
            for item in wiring.items(source, &["RedrivePolicy", "deadLetterTargetArn"]) {
                let text = wiring.denoter.denote_under(item.value, &item.assumed);
                let message = match (wiring.by_arn(item.value, &item.assumed), text) {
                    (Target::Here(dead), _) if !dead.is("AWS::SQS::Queue") => {
                        format!("`{}` is an `{}`, no queue", dead.id, dead.kind().unwrap_or_default())
                    }
                    (Target::Here(dead), _) if dead.id == source.id => {
                        "a queue can not be its own dead letters".to_owned()
                    }
                    (Target::Elsewhere(arn), _) if arn.split(':').nth(2) != Some("sqs") => {
                        format!("`{arn}` is no queue")
                    }
                    (Target::Unknown, Some(text)) if !text.starts_with("arn:") && !text.starts_with("{~") => {
                        format!("`{text}` is no ARN")
                    }
                    (Target::Unknown, Some(text)) if !text.starts_with("arn:") => {
                        match wiring.by_name("AWS::SQS::Queue", item.value, &item.assumed) {
                            Target::Here(dead) => format!("this is the name of `{}`, no ARN", dead.id),
                            _ => continue,
                        }
                    }
                    _ => continue,
                };
                let help = "name a queue of the same kind by `Fn::GetAtt` and `Arn`";
                findings.add(item.path.clone(), message).set(help, SOURCE);
            }
        }
    }
}
