//! # LW-DELIVERY-CYCLE: a bucket and what allows its notification wait for each other
//!
//! **What.** The policy, permission or key that a bucket's notification needs refers to the bucket, so that it is
//! made after it. The bucket can not be made without it.
//!
//! **Why.** S3 tries the destination when the bucket is made, and refuses: `Unable to validate the following
//! destination configurations`. With `DependsOn` CloudFormation reports a circular dependency instead.
//!
//! **Example.**
//!
//! ```yaml
//! Permission:
//!   Type: AWS::Lambda::Permission
//!   Properties:
//!     Action: lambda:InvokeFunction
//!     FunctionName: !Ref Function
//!     Principal: s3.amazonaws.com
//!     SourceArn: !GetAtt Bucket.Arn
//! ```
//!
//! **Fix.** Give the bucket a name and write the ARN from it (`!Sub 'arn:${AWS::Partition}:s3:::acme-raw'`), or
//! leave out the ARN and keep `aws:SourceAccount`; then let the bucket wait with `DependsOn`.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html>

use super::Help as _;
use super::deliveries::Channel;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-DELIVERY-CYCLE", Severity::Error, "a bucket and what allows its notification wait for each other");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for delivery in wiring.deliveries().iter().filter(|it| it.how == Channel::Notification) {
        let bucket = delivery.by;
        let allowing = wiring.allowing(delivery);
        // One that does not wait for the bucket is enough.
        let is_free = allowing.iter().any(|it| !wiring.waits_for(it.id, bucket.id));
        let late = allowing.first().filter(|_| !is_free);
        let message = match late {
            Some(late) => {
                format!("`{}` refers to bucket `{}`, whose notification can not be made without it", late.id, bucket.id)
            }
            None if wiring.waits_for(bucket.id, bucket.id) => {
                format!("bucket `{}` waits for itself by way of the destination of its notification", bucket.id)
            }
            None => continue,
        };
        let help =
            "set `BucketName`, write the bucket's ARN as text from that name, and let the bucket wait with `DependsOn`";
        findings.add(delivery.path.clone(), message).set(help, SOURCE);
    }
}
