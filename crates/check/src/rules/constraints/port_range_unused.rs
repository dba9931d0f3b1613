//! # W3687: ports of a protocol that has none
//!
//! **What.** A rule of a security group is about a protocol without ports, such as `-1`, and has ports.
//!
//! **Why.** They have no effect: the rule is about all ports.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::EC2::SecurityGroup
//!   Properties: {GroupDescription: a, SecurityGroupIngress: [{IpProtocol: '-1', CidrIp: 10.0.0.0/8, FromPort: 80, ToPort: 80}]}
//! ```
//!
//! **Fix.** Take them out, or name the protocol.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html>

use lakewright_template::Severity;

use super::{Constraint, SECURITY_GROUP_RULES};
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("W3687", Severity::Warning, "ports of a protocol that has none");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ec2_securitygroup/protocols_and_port_ranges_exclude",
    by_region: false,
    places: SECURITY_GROUP_RULES,
};
