//! # E3628: an instance that the Region does not offer
//!
//! **What.** The type of instance of an instance is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-0123456789abcdef0, InstanceType: x9.large}}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3628", Severity::Error, "an instance that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ec2_instance/instancetype_enum",
    by_region: true,
    places: &[
        ("AWS::EC2::Instance", &["InstanceType"]),
        ("AWS::EC2::LaunchTemplate", &["LaunchTemplateData", "InstanceType"]),
        ("AWS::EC2::EC2Fleet", &["LaunchTemplateConfigs", "Overrides", "InstanceType"]),
        ("AWS::EC2::CapacityReservationFleet", &["InstanceTypeSpecifications", "InstanceType"]),
        ("AWS::GameLift::GameServerGroup", &["InstanceDefinitions", "InstanceType"]),
    ],
};
