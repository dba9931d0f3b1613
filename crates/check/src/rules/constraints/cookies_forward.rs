//! # E3722: cookies are forwarded in no way that there is
//!
//! **What.** `Cookies.Forward` of a cache behaviour is none of `all`, `none` and `whitelist`.
//!
//! **Why.** CloudFront refuses the distribution.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::CloudFront::Distribution
//!   Properties: {DistributionConfig: {Enabled: true, Origins: [], DefaultCacheBehavior: {TargetOriginId: a, ViewerProtocolPolicy: allow-all, ForwardedValues: {QueryString: true, Cookies: {Forward: some}}}}}
//! ```
//!
//! **Fix.** Use one of the three.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cookies.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3722", Severity::Error, "cookies are forwarded in no way that there is");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_cloudfront_distribution/forward_enum",
    by_region: false,
    places: &[
        ("AWS::CloudFront::Distribution", &["DistributionConfig", "DefaultCacheBehavior"]),
        ("AWS::CloudFront::Distribution", &["DistributionConfig", "CacheBehaviors"]),
    ],
};
