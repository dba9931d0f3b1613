//! # E3641: a GameLift instance that the Region does not offer
//!
//! **What.** The type of instance of a GameLift instance is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::GameLift::Fleet, Properties: {Name: a, EC2InstanceType: x9.large}}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3641", Severity::Error, "a GameLift instance that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_gamelift_fleet/ec2instancetype_enum",
    by_region: true,
    places: &[("AWS::GameLift::Fleet", &["EC2InstanceType"])],
};
