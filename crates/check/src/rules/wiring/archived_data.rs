//! # LW-ARCHIVED-DATA: a crawler reads what is archived
//!
//! **What.** A bucket that a crawler of the template reads moves its objects to `GLACIER` or `DEEP_ARCHIVE` within
//! 90 days.
//!
//! **Why.** Archived objects can not be read: crawlers skip them, and queries of the tables fail or miss them.
//!
//! **Example.**
//!
//! ```yaml
//! Bucket:
//!   Type: AWS::S3::Bucket
//!   Properties:
//!     LifecycleConfiguration: {Rules: [{Status: Enabled, Transitions: [{StorageClass: GLACIER, TransitionInDays: 7}]}]}
//! ```
//!
//! **Fix.** Use `STANDARD_IA`, `INTELLIGENT_TIERING` or `GLACIER_IR`, which are read at once, or archive later.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule = Rule::shared("LW-ARCHIVED-DATA", Severity::Warning, "a crawler reads what is archived");

const SOURCE: &str = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let crawlers = wiring.all("AWS::Glue::Crawler");
    let paths: Vec<String> = crawlers
        .flat_map(|it| wiring.items(it, &["Targets", "S3Targets", "Path"]))
        .filter_map(|it| wiring.denoter.denote_under(it.value, &it.assumed))
        .collect();
    for bucket in wiring.all("AWS::S3::Bucket") {
        let Some(name) = wiring.denoter.name_of(bucket.id) else { continue };
        let is_read = paths.iter().any(|it| it.trim_start_matches("s3://").split('/').next() == Some(name.as_str()));
        if !is_read {
            continue;
        }
        for key in ["Transitions", "Transition"] {
            for item in wiring.items(bucket, &["LifecycleConfiguration", "Rules", key]) {
                let text = |key| wiring.denoter.denote_under(item.value.get(key)?, &item.assumed);
                let class = text("StorageClass").unwrap_or_default();
                let days = text("TransitionInDays").and_then(|it| it.parse::<i64>().ok());
                if !matches!(class.as_str(), "GLACIER" | "DEEP_ARCHIVE") || days.is_none_or(|it| it > 90) {
                    continue;
                }
                let message = format!(
                    "a crawler reads bucket `{}`, and its objects are in `{class}` after {} days",
                    bucket.id,
                    days.unwrap_or_default()
                );
                findings
                    .add(item.path.clone(), message)
                    .set("use a class that is read at once: `STANDARD_IA`, `GLACIER_IR`", SOURCE);
            }
        }
    }
}
