//! # E3681: a target group with what its targets do not have
//!
//! **What.** A target group lacks, or has, what goes with another `TargetType`.
//!
//! **Why.** The target group is refused.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {TargetType: ip}}
//! ```
//!
//! **Fix.** Functions take neither port, protocol nor network; all others need them.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3681", Severity::Error, "a target group with what its targets do not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_elasticloadbalancingv2_targetgroup/targettype_restrictions",
    by_region: false,
    places: &[("AWS::ElasticLoadBalancingV2::TargetGroup", &[])],
};
