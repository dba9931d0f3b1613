//! # E3688: one port of a range is all, the other is not
//!
//! **What.** One of `FromPort` and `ToPort` is -1 and the other is not.
//!
//! **Why.** -1 means all, and goes for both or for none.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::EC2::SecurityGroup
//!   Properties: {GroupDescription: a, SecurityGroupIngress: [{IpProtocol: tcp, CidrIp: 10.0.0.0/8, FromPort: -1, ToPort: 80}]}
//! ```
//!
//! **Fix.** Set both to -1, or to ports.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html>

use lakewright_template::Severity;

use super::{Constraint, SECURITY_GROUP_RULES};
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3688", Severity::Error, "one port of a range is all, the other is not");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ec2_securitygroup/all_to_and_from_ports",
    by_region: false,
    places: SECURITY_GROUP_RULES,
};
