//! # E3048: a task for Fargate that can not run there
//!
//! **What.** A task for Fargate lacks `Cpu`, `Memory` or `NetworkMode: awsvpc`, or has placement constraints or a log
//! driver that Fargate does not have.
//!
//! **Why.** ECS refuses the task definition.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ECS::TaskDefinition
//!   Properties: {RequiresCompatibilities: [FARGATE], NetworkMode: bridge, Cpu: '256', Memory: '512'}
//! ```
//!
//! **Fix.** Set the three, and leave out what Fargate does not have.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3048", Severity::Error, "a task for Fargate that can not run there");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ecs_taskdefinition/fargate_properties",
    by_region: false,
    places: &[("AWS::ECS::TaskDefinition", &[])],
};
