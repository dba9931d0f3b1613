//! # E3057: a behaviour with an origin that the distribution does not have
//!
//! **What.** `TargetOriginId` of the default behaviour is the id of no origin and of no group of origins.
//!
//! **Why.** CloudFront refuses the distribution.
//!
//! **Example.**
//!
//! ```yaml
//! Site:
//!   Type: AWS::CloudFront::Distribution
//!   Properties:
//!     DistributionConfig:
//!       Origins: [{Id: web, DomainName: a.example.com}]
//!       DefaultCacheBehavior: {TargetOriginId: other, ViewerProtocolPolicy: allow-all}
//! ```
//!
//! **Fix.** Use the `Id` of an origin.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html>

use lakewright_template::Severity;

use super::{known, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3057", Severity::Error, "a behaviour with an origin that the distribution does not have");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for site in wiring.all("AWS::CloudFront::Distribution") {
        for item in wiring.items(site, &["DistributionConfig", "DefaultCacheBehavior", "TargetOriginId"]) {
            let Some(wanted) = known(wiring, &item) else { continue };
            let mut ids = Vec::new();
            for keys in [["Origins", "Id"].as_slice(), &["OriginGroups", "Items", "Id"]] {
                let keys: Vec<&str> = std::iter::once("DistributionConfig").chain(keys.iter().copied()).collect();
                ids.extend(values(wiring, site, &keys, &item.assumed).iter().map(|it| known(wiring, it)));
            }
            // What a function gives may be the one.
            let is_listed = ids.iter().any(|it| it.as_ref().is_none_or(|it| *it == wanted));
            let is_whole = wiring
                .items(site, &["DistributionConfig", "Origins"])
                .iter()
                .all(|it| it.value.as_function().is_none());
            if !is_listed && is_whole {
                let message = format!("there is no origin `{wanted}`");
                findings.add(item.path, message).set("use the `Id` of an origin", SOURCE);
            }
        }
    }
}
