//! # E3061: days for a tier that S3 does not take
//!
//! **What.** `Days` of a tier is not 90 to 730 for `ARCHIVE_ACCESS`, or not 180 to 730 for `DEEP_ARCHIVE_ACCESS`.
//!
//! **Why.** S3 refuses the configuration.
//!
//! **Example.**
//!
//! ```yaml
//! Bucket:
//!   Type: AWS::S3::Bucket
//!   Properties:
//!     IntelligentTieringConfigurations: [{Id: a, Status: Enabled, Tierings: [{AccessTier: DEEP_ARCHIVE_ACCESS, Days: 90}]}]
//! ```
//!
//! **Fix.** Use a number in the range.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tiering.html>

use lakewright_template::Severity;

use super::{below_under, known, number};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3061", Severity::Error, "days for a tier that S3 does not take");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tiering.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for bucket in wiring.all("AWS::S3::Bucket") {
        for tiering in wiring.items(bucket, &["IntelligentTieringConfigurations", "Tierings"]) {
            for item in wiring.below(tiering.clone(), &["Days"]) {
                let tier = below_under(wiring, &tiering, &["AccessTier"], &item.assumed);
                let least = match tier.first().and_then(|it| known(wiring, it)).as_deref() {
                    Some("ARCHIVE_ACCESS") => 90.0,
                    Some("DEEP_ARCHIVE_ACCESS") => 180.0,
                    _ => continue,
                };
                if let Some(days) = number(wiring, &item).filter(|it| !(least..=730.0).contains(it)) {
                    let message = format!("{days} days, and the tier takes {least} to 730");
                    findings.add(item.path, message).set("use a number in the range", SOURCE);
                }
            }
        }
    }
}
