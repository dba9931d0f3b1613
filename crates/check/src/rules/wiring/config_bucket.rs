//! # LW-CONFIG-BUCKET: AWS Config delivers to a bucket that keeps its objects
//!
//! **What.** A delivery channel of AWS Config writes to a bucket with a default retention by Object Lock.
//!
//! **Why.** AWS Config can not deliver to such a bucket.
//!
//! **Example.**
//!
//! ```yaml
//! Bucket:
//!   Type: AWS::S3::Bucket
//!   Properties:
//!     ObjectLockEnabled: true
//!     ObjectLockConfiguration: {ObjectLockEnabled: Enabled, Rule: {DefaultRetention: {Mode: GOVERNANCE, Days: 30}}}
//! Channel: {Type: AWS::Config::DeliveryChannel, Properties: {S3BucketName: !Ref Bucket}}
//! ```
//!
//! **Fix.** Deliver to a bucket without default retention.
//!
//! **Source.** <https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-CONFIG-BUCKET", Severity::Error, "AWS Config delivers to a bucket that keeps its objects");

const SOURCE: &str = "https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for channel in wiring.all("AWS::Config::DeliveryChannel") {
        for item in wiring.items(channel, &["S3BucketName"]) {
            let Target::Here(bucket) = wiring.by_name("AWS::S3::Bucket", item.value, &item.assumed) else { continue };
            if wiring.items(bucket, &["ObjectLockConfiguration", "Rule", "DefaultRetention"]).is_empty() {
                continue;
            }
            let message =
                format!("AWS Config can not deliver to bucket `{}`, which keeps its objects by default", bucket.id);
            findings.add(item.path.clone(), message).set("use a bucket without `DefaultRetention`", SOURCE);
        }
    }
}
