//! # E3046: a container that logs to CloudWatch without saying where
//!
//! **What.** The log driver `awslogs` lacks `awslogs-group` or `awslogs-region`, or has an option that it does not
//! know.
//!
//! **Why.** The task does not start.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ECS::TaskDefinition
//!   Properties: {ContainerDefinitions: [{Name: a, Image: a, Memory: 128, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: a}}}]}
//! ```
//!
//! **Fix.** Set both options.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3046", Severity::Error, "a container that logs to CloudWatch without saying where");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ecs_taskdefinition/logging_configuration",
    by_region: false,
    places: &[("AWS::ECS::TaskDefinition", &["ContainerDefinitions", "LogConfiguration"])],
};
