//! # LW-S3-EVENTBRIDGE: a rule waits for events that its bucket does not send
//!
//! **What.** A rule matches events of `aws.s3` for a bucket of the template that does not send its events to
//! EventBridge.
//!
//! **Why.** Buckets send nothing to EventBridge until it is switched on: the rule never matches.
//!
//! **Example.**
//!
//! ```yaml
//! Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw}}
//! Rule:
//!   Type: AWS::Events::Rule
//!   Properties:
//!     EventPattern: {source: [aws.s3], detail-type: [Object Created], detail: {bucket: {name: [!Ref Bucket]}}}
//! ```
//!
//! **Fix.** Add `NotificationConfiguration: {EventBridgeConfiguration: {EventBridgeEnabled: true}}` to the bucket.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-event-notifications-eventbridge.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-S3-EVENTBRIDGE", Severity::Error, "a rule waits for events that its bucket does not send");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-event-notifications-eventbridge.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for rule in wiring.all("AWS::Events::Rule") {
        let texts = |keys: &[&'static str]| {
            let all = wiring.items(rule, keys);
            all.iter().filter_map(|it| wiring.denoter.denote_under(it.value, &it.assumed)).collect::<Vec<_>>()
        };
        // Events of calls that a trail saw name the bucket elsewhere than in `detail.bucket.name`.
        let kinds = texts(&["EventPattern", "detail-type"]);
        let is_of_bucket = texts(&["EventPattern", "source"]) == ["aws.s3"]
            && (kinds.is_empty() || kinds.iter().any(|it| it.starts_with("Object ")));
        if !is_of_bucket {
            continue;
        }
        for item in wiring.items(rule, &["EventPattern", "detail", "bucket", "name"]) {
            let Target::Here(bucket) = wiring.by_name("AWS::S3::Bucket", item.value, &item.assumed) else { continue };
            // A custom resource may set the notifications of a bucket, as those of the AWS CDK do.
            if wiring.is_changed_elsewhere(bucket) {
                continue;
            }
            let has = |keys: &[&'static str]| !wiring.items(bucket, keys).is_empty();
            let is_on = has(&["NotificationConfiguration", "EventBridgeConfiguration"]);
            let is_off = wiring
                .flag(bucket, &["NotificationConfiguration", "EventBridgeConfiguration", "EventBridgeEnabled"])
                == Some(false);
            if is_on
                && !(is_off && has(&["NotificationConfiguration", "EventBridgeConfiguration", "EventBridgeEnabled"]))
            {
                continue;
            }
            let message =
                format!("bucket `{}` does not send its events to EventBridge, so that this never matches", bucket.id);
            let help = format!(
                "set `NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled` of `{}`",
                bucket.id
            );
            findings.add(item.path.clone(), message).set(help, SOURCE);
        }
    }
}
