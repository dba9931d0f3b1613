//! # E3679: a listener with TLS and no certificate
//!
//! **What.** A listener of a Classic Load Balancer with `HTTPS` or `SSL` has no `SSLCertificateId`.
//!
//! **Why.** The load balancer is refused.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ElasticLoadBalancing::LoadBalancer
//!   Properties: {Listeners: [{InstancePort: '80', LoadBalancerPort: '443', Protocol: HTTPS}]}
//! ```
//!
//! **Fix.** Name a certificate.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-listeners.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3679", Severity::Error, "a listener with TLS and no certificate");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_elasticloadbalancing_loadbalancer/certificate",
    by_region: false,
    places: &[("AWS::ElasticLoadBalancing::LoadBalancer", &["Listeners"])],
};
