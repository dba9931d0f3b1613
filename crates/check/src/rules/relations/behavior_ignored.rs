//! # W3704: values to forward that a cache policy replaces
//!
//! **What.** A behaviour of a distribution has both `CachePolicyId` and `ForwardedValues`.
//!
//! **Why.** CloudFront ignores `ForwardedValues`.
//!
//! **Example.**
//!
//! ```yaml
//! Site:
//!   Type: AWS::CloudFront::Distribution
//!   Properties:
//!     DistributionConfig:
//!       DefaultCacheBehavior: {CachePolicyId: a, ForwardedValues: {QueryString: true}}
//! ```
//!
//! **Fix.** Leave one of the two out.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html>

use lakewright_template::Severity;

use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("W3704", Severity::Warning, "values to forward that a cache policy replaces");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for site in wiring.all("AWS::CloudFront::Distribution") {
        for key in ["DefaultCacheBehavior", "CacheBehaviors"] {
            for item in wiring.items(site, &["DistributionConfig", key]) {
                if item.value.get("CachePolicyId").is_some() && item.value.get("ForwardedValues").is_some() {
                    let path = item.path.join("ForwardedValues");
                    let message = "CloudFront ignores it: there is a cache policy";
                    findings.add(path, message).set("leave one of the two out", SOURCE);
                }
            }
        }
    }
}
