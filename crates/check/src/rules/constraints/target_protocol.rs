//! # E3683: a GENEVE target group with another port
//!
//! **What.** A target group with `Protocol: GENEVE` has another port than 6081.
//!
//! **Why.** The target group is refused.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Protocol: GENEVE, Port: 80, VpcId: a}}
//! ```
//!
//! **Fix.** Set the port to 6081.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3683", Severity::Error, "a GENEVE target group with another port");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_elasticloadbalancingv2_targetgroup/protocol_restrictions",
    by_region: false,
    places: &[("AWS::ElasticLoadBalancingV2::TargetGroup", &[])],
};
