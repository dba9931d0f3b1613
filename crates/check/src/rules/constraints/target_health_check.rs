//! # E3684: a health check with what its protocol does not have
//!
//! **What.** A target group whose health check is not `HTTP` or `HTTPS` has a `Matcher` or a `ProtocolVersion`.
//!
//! **Why.** The target group is refused.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ElasticLoadBalancingV2::TargetGroup
//!   Properties: {HealthCheckProtocol: TCP, Matcher: {HttpCode: '200'}}
//! ```
//!
//! **Fix.** Take them out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3684", Severity::Error, "a health check with what its protocol does not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_elasticloadbalancingv2_targetgroup/healthcheckprotocol_restrictions",
    by_region: false,
    places: &[("AWS::ElasticLoadBalancingV2::TargetGroup", &[])],
};
