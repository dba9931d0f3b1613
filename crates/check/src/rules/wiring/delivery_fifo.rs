//! # LW-DELIVERY-FIFO: a FIFO queue or topic where none can be
//!
//! **What.** A bucket notifies a FIFO queue or topic, or a FIFO queue subscribes to a standard topic.
//!
//! **Why.** S3 delivers to standard queues and topics alone, a standard topic to standard queues: the deployment
//! fails.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}
//! Bucket:
//!   Type: AWS::S3::Bucket
//!   Properties:
//!     NotificationConfiguration:
//!       QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]
//! ```
//!
//! **Fix.** Use a standard queue, or send the bucket's events through EventBridge.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html>

use super::Help as _;
use super::deliveries::Channel;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-DELIVERY-FIFO", Severity::Error, "a FIFO queue or topic where none can be");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for delivery in wiring.deliveries() {
        let queue = delivery.target_of("AWS::SQS::Queue");
        let Some(target) = queue.or_else(|| delivery.target_of("AWS::SNS::Topic")) else { continue };
        if wiring.is_fifo(target) != Some(true) {
            continue;
        }
        let message = match (delivery.how, delivery.from) {
            (Channel::Notification, _) => format!("a bucket can not notify `{}`, which is FIFO", target.id),
            (Channel::Subscription, Some(topic)) if wiring.is_fifo(topic) == Some(false) => {
                format!("FIFO queue `{}` can not subscribe to standard topic `{}`", target.id, topic.id)
            }
            _ => continue,
        };
        let help = "use a standard queue or topic, or an EventBridge rule, which delivers to FIFO queues";
        findings.add(delivery.path.clone(), message).set(help, SOURCE);
    }
}
