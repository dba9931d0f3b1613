//! # W3703: a VPN gateway of another type than the only one
//!
//! **What.** `Type` of a VPN gateway is not `ipsec.1`.
//!
//! **Why.** There is no other type.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::EC2::VPNGateway
//!   Properties: {Type: ipsec.2}
//! ```
//!
//! **Fix.** Use `ipsec.1`.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngateway.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("W3703", Severity::Warning, "a VPN gateway of another type than the only one");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ec2_vpngateway/type_enum",
    by_region: false,
    places: &[("AWS::EC2::VPNGateway", &["Type"])],
};
