//! # E3044: a service on Fargate that is not replicated
//!
//! **What.** A service runs on Fargate, or is deployed by CodeDeploy or another controller, and has
//! `SchedulingStrategy: DAEMON`.
//!
//! **Why.** Daemons run on instances of one's own only; ECS refuses the service.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::ECS::Service, Properties: {LaunchType: FARGATE, TaskDefinition: a, SchedulingStrategy: DAEMON}}
//! ```
//!
//! **Fix.** Use `REPLICA`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3044", Severity::Error, "a service on Fargate that is not replicated");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_ecs_service/fargate",
    by_region: false,
    places: &[("AWS::ECS::Service", &[])],
};
