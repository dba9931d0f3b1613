//! # E3047: a size of task that Fargate does not have
//!
//! **What.** `Cpu` and `Memory` of a task on Fargate are no pair that it offers.
//!
//! **Why.** ECS refuses the task definition.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ECS::TaskDefinition
//!   Properties: {RequiresCompatibilities: [FARGATE], NetworkMode: awsvpc, Cpu: '256', Memory: '4096'}
//! ```
//!
//! **Fix.** Use a pair of the list: 256 with 512, 1024 or 2048; 512 with 1024 to 4096; and so on.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3047", Severity::Error, "a size of task that Fargate does not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ecs_taskdefinition/fargate_cpu_memory",
    by_region: false,
    places: &[("AWS::ECS::TaskDefinition", &[])],
};
