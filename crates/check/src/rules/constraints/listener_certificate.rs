//! # E3676: a listener with TLS and no certificate
//!
//! **What.** A listener with `HTTPS` or `TLS` has no `Certificates`.
//!
//! **Why.** The listener is refused.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ElasticLoadBalancingV2::Listener
//!   Properties: {DefaultActions: [{Type: fixed-response}], LoadBalancerArn: a, Port: 443, Protocol: HTTPS}
//! ```
//!
//! **Fix.** Name a certificate.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3676", Severity::Error, "a listener with TLS and no certificate");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_elasticloadbalancingv2_listener/certificate",
    by_region: false,
    places: &[("AWS::ElasticLoadBalancingV2::Listener", &[])],
};
