//! # E3680: an application load balancer in one subnet
//!
//! **What.** An application load balancer has fewer than two subnets.
//!
//! **Why.** It must stand in two Availability Zones.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ElasticLoadBalancingV2::LoadBalancer
//!   Properties: {Type: application, Subnets: [subnet-0123456789abcdef0]}
//! ```
//!
//! **Fix.** Name two subnets, or more.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3680", Severity::Error, "an application load balancer in one subnet");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_elasticloadbalancingv2_loadbalancer/application_subnets",
    by_region: false,
    places: &[("AWS::ElasticLoadBalancingV2::LoadBalancer", &[])],
};
