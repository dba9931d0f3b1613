//! # E3715: a virtual device that is none
//!
//! **What.** A block device without `Ebs` has a `VirtualName` that is not `ephemeral0` to `ephemeral23`.
//!
//! **Why.** EC2 has no other virtual devices.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::EC2::Instance
//!   Properties: {ImageId: ami-0123456789abcdef0, BlockDeviceMappings: [{DeviceName: a, VirtualName: disk1}]}
//! ```
//!
//! **Fix.** Name one of them, or add `Ebs`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-blockdevicemapping.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3715", Severity::Error, "a virtual device that is none");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ec2_instance/virtualname_ephemeral",
    by_region: false,
    places: &[
        ("AWS::EC2::Instance", &["BlockDeviceMappings"]),
        ("AWS::AutoScaling::LaunchConfiguration", &["BlockDeviceMappings"]),
        ("AWS::EC2::LaunchTemplate", &["LaunchTemplateData", "BlockDeviceMappings"]),
        ("AWS::EC2::SpotFleet", &["SpotFleetRequestConfigData", "LaunchSpecifications", "BlockDeviceMappings"]),
    ],
};
