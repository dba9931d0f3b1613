//! # LW-LIFECYCLE-DAYS: objects move to infrequent access too early
//!
//! **What.** A lifecycle rule moves objects to `STANDARD_IA` or `ONEZONE_IA` before they are 30 days old.
//!
//! **Why.** S3 refuses the rule.
//!
//! **Example.**
//!
//! ```yaml
//! LifecycleConfiguration:
//!   Rules: [{Status: Enabled, Transitions: [{StorageClass: STANDARD_IA, TransitionInDays: 7}]}]
//! ```
//!
//! **Fix.** Set `TransitionInDays` to 30 or more.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-LIFECYCLE-DAYS", Severity::Error, "objects move to infrequent access too early");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for bucket in wiring.all("AWS::S3::Bucket") {
        for key in ["Transitions", "Transition"] {
            for item in wiring.items(bucket, &["LifecycleConfiguration", "Rules", key]) {
                let text = |key| wiring.denoter.denote_under(item.value.get(key)?, &item.assumed);
                let class = text("StorageClass").unwrap_or_default();
                let days = text("TransitionInDays").and_then(|it| it.parse::<i64>().ok());
                let Some(days) = days.filter(|it| *it < 30 && matches!(class.as_str(), "STANDARD_IA" | "ONEZONE_IA"))
                else {
                    continue;
                };
                let message = format!("objects move to `{class}` after 30 days at least, not {days}");
                findings.add(item.path.join("TransitionInDays"), message).set("set it to 30 or more", SOURCE);
            }
        }
    }
}
