//! # E3671: a volume with operations that its type does not have
//!
//! **What.** A volume is of type `io1` or `io2` without `Iops`, or with a number that is out of range for its type.
//!
//! **Why.** EC2 starts no instance with it.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::EC2::Instance
//!   Properties: {ImageId: ami-0123456789abcdef0, BlockDeviceMappings: [{DeviceName: a, Ebs: {VolumeType: io1, VolumeSize: 10}}]}
//! ```
//!
//! **Fix.** Set `Iops` in the range of the type.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-ebs.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3671", Severity::Error, "a volume with operations that its type does not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ec2_instance/blockdevicemappings",
    by_region: false,
    places: &[
        ("AWS::EC2::Instance", &["BlockDeviceMappings", "Ebs"]),
        ("AWS::AutoScaling::LaunchConfiguration", &["BlockDeviceMappings", "Ebs"]),
        ("AWS::EC2::LaunchTemplate", &["LaunchTemplateData", "BlockDeviceMappings", "Ebs"]),
        ("AWS::EC2::SpotFleet", &["SpotFleetRequestConfigData", "LaunchSpecifications", "BlockDeviceMappings", "Ebs"]),
    ],
};
