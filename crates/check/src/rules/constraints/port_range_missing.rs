//! # E3687: a protocol with ports, and no ports
//!
//! **What.** A rule of a security group is about TCP, UDP or ICMP and has no `FromPort` or no `ToPort`.
//!
//! **Why.** EC2 refuses the rule.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::EC2::SecurityGroup
//!   Properties: {GroupDescription: a, SecurityGroupIngress: [{IpProtocol: tcp, CidrIp: 10.0.0.0/8}]}
//! ```
//!
//! **Fix.** Set both.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html>

use lakewright_template::Severity;

use super::{Constraint, SECURITY_GROUP_RULES};
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3687", Severity::Error, "a protocol with ports, and no ports");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ec2_securitygroup/protocols_and_port_ranges_include",
    by_region: false,
    places: SECURITY_GROUP_RULES,
};
