//! # LW-DELIVERY-QUEUE: a queue's policy does not let in what delivers to it
//!
//! **What.** A notification, subscription or rule sends to a queue whose policy does not allow it: there is no
//! policy, it names another principal or action, or its conditions exclude this very source.
//!
//! **Why.** S3 refuses the notification when the bucket is made; SNS and EventBridge drop what they can not deliver.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue}
//! Bucket:
//!   Type: AWS::S3::Bucket
//!   Properties:
//!     NotificationConfiguration:
//!       QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]
//! ```
//!
//! **Fix.** Add an `AWS::SQS::QueuePolicy` that allows `sqs:SendMessage` to the service, with `aws:SourceArn` of the
//! source and `aws:SourceAccount`.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html>

use super::Help as _;
use super::model::Wiring;
use crate::denote::Assumed;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-DELIVERY-QUEUE", Severity::Error, "a queue's policy does not let in what delivers to it");

const SOURCE: &str = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for delivery in wiring.deliveries() {
        let Some(queue) = delivery.target_of("AWS::SQS::Queue") else { continue };
        let Some(arn) = wiring.denoter.arn_of(queue.id) else { continue };
        let asked = delivery.asks(wiring, "sqs:SendMessage", &arn);
        let target_there = wiring.conditions_of(queue);
        let assumed: Assumed = delivery.assumed.iter().cloned().chain(target_there).collect();
        let policies = wiring.policies_of(queue, &delivery.assumed).unwrap_or_default();
        let deciding: Vec<_> = policies.iter().map(|it| it.by).collect();
        let refused = wiring.refused(&assumed, &deciding, |it| wiring.resource_may(queue, &asked, it));
        let Some(when) = refused else { continue };
        let has_policy = wiring.policies_of(queue, &delivery.assumed).is_some_and(|it| !it.is_empty());
        let (id, service, source) = (queue.id, delivery.service, delivery.source_name());
        let message = match has_policy {
            true => format!("the policy of queue `{id}` does not let `{service}` send messages for {source}{when}"),
            false => {
                format!("queue `{id}` has no policy, so that `{service}` can not send messages for {source}{when}")
            }
        };
        let help = format!(
            "allow `{service}` the action `sqs:SendMessage` in a policy of `{id}`, with the source in `aws:SourceArn`"
        );
        findings.add(delivery.path.clone(), message).set(help, SOURCE);
    }
}
