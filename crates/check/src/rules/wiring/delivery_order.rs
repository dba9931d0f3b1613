//! # LW-DELIVERY-ORDER: a bucket does not wait for what allows its notification
//!
//! **What.** A bucket has a notification, and the policy or permission that allows it may be made after the bucket.
//!
//! **Why.** S3 tries every destination when the notification is set. Whether the stack can be made then depends on
//! which of the two is faster.
//!
//! **Example.**
//!
//! ```yaml
//! Bucket:
//!   Type: AWS::S3::Bucket
//!   Properties:
//!     BucketName: acme-raw
//!     NotificationConfiguration:
//!       QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]
//! QueuePolicy: {Type: AWS::SQS::QueuePolicy} # allows arn:aws:s3:::acme-raw
//! ```
//!
//! **Fix.** Add `DependsOn` with the policy or permission to the bucket.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html>

use super::Help as _;
use super::deliveries::Channel;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-DELIVERY-ORDER", Severity::Warning, "a bucket does not wait for what allows its notification");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for delivery in wiring.deliveries().iter().filter(|it| it.how == Channel::Notification) {
        let bucket = delivery.by;
        let allowing = wiring.allowing(delivery);
        let is_ordered = |it: &str| wiring.waits_for(bucket.id, it) || wiring.waits_for(it, bucket.id);
        let Some(first) = allowing.first().filter(|_| !allowing.iter().any(|it| is_ordered(it.id))) else { continue };
        let message =
            format!("bucket `{}` may be made before `{}`, which allows its notification", bucket.id, first.id);
        let help = format!("add `DependsOn: {}` to the bucket", first.id);
        findings.add(delivery.path.clone(), message).set(help, SOURCE);
    }
}
