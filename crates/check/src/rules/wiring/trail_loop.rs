//! # LW-TRAIL-LOOP: a trail logs its own deliveries
//!
//! **What.** A trail logs data events of the bucket that it writes to, or of all buckets.
//!
//! **Why.** Each delivery is an event, which is delivered: the trail logs, and costs, without an end.
//!
//! **Example.**
//!
//! ```yaml
//! Trail:
//!   Type: AWS::CloudTrail::Trail
//!   Properties:
//!     S3BucketName: !Ref Logs
//!     EventSelectors: [{DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3']}]}]
//! ```
//!
//! **Fix.** List the buckets whose events matter; or exclude the trail's bucket by `NotStartsWith` in
//! `AdvancedEventSelectors`.
//!
//! **Source.** <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use lakewright_template::Value;

pub(crate) static RULE: Rule = Rule::shared("LW-TRAIL-LOOP", Severity::Warning, "a trail logs its own deliveries");

const SOURCE: &str =
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for trail in wiring.all("AWS::CloudTrail::Trail") {
        let Some(bucket) = trail.property("S3BucketName") else { continue };
        let bucket = match wiring.by_name("AWS::S3::Bucket", bucket, &wiring.conditions_of(trail)) {
            Target::Here(it) => wiring.denoter.arn_of(it.id),
            _ => None,
        };
        let covers = |text: &str| {
            let is_all = matches!(text, "arn:aws:s3" | "arn:aws:s3:::" | "arn:aws:s3:::*");
            is_all
                || bucket.as_deref().is_some_and(|it| text == it || text.strip_prefix(it).is_some_and(|it| it == "/"))
        };
        for item in wiring.items(trail, &["EventSelectors", "DataResources", "Values"]) {
            let text = wiring.denoter.denote_under(item.value, &item.assumed).unwrap_or_default();
            if covers(&text) {
                let message = format!("trail `{}` logs what it writes to its own bucket", trail.id);
                findings.add(item.path.clone(), message).set("list the buckets whose events matter", SOURCE);
            }
        }
        for item in wiring.items(trail, &["AdvancedEventSelectors"]) {
            let fields = wiring.below(item.clone(), &["FieldSelectors"]);
            let of = |name: &str| fields.iter().find(|it| it.value.get("Field").and_then(Value::as_str) == Some(name));
            let starts: Vec<String> = of("resources.ARN")
                .map(|it| wiring.below(it.clone(), &["StartsWith"]))
                .unwrap_or_default()
                .iter()
                .filter_map(|it| wiring.denoter.denote_under(it.value, &it.assumed))
                .collect();
            if starts.iter().any(|it| covers(it)) {
                let message = format!("trail `{}` logs what it writes to its own bucket", trail.id);
                findings.add(item.path.clone(), message).set("name the buckets whose events matter", SOURCE);
            }
        }
    }
}
