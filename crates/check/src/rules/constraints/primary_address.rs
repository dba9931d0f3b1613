//! # E3674: two primary addresses
//!
//! **What.** `PrivateIpAddress` is set, and another private address is `Primary: true`.
//!
//! **Why.** An interface has one primary address; EC2 refuses two.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::EC2::NetworkInterface
//!   Properties: {SubnetId: subnet-0123456789abcdef0, PrivateIpAddress: 10.0.0.4, PrivateIpAddresses: [{PrivateIpAddress: 10.0.0.5, Primary: true}]}
//! ```
//!
//! **Fix.** Take one of them out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3674", Severity::Error, "two primary addresses");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ec2_instance/privateipaddress",
    by_region: false,
    places: &[("AWS::EC2::Instance", &[]), ("AWS::EC2::NetworkInterface", &[])],
};
