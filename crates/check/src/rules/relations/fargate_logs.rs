//! # E3713: a log driver that Fargate does not have
//!
//! **What.** A container of a service on Fargate has another log driver than `awslogs`, `splunk` and `awsfirelens`.
//!
//! **Why.** The tasks do not start.
//!
//! **Example.**
//!
//! ```yaml
//! Task:
//!   Type: AWS::ECS::TaskDefinition
//!   Properties: {ContainerDefinitions: [{Name: a, Image: a, LogConfiguration: {LogDriver: syslog}}]}
//! Service: {Type: AWS::ECS::Service, Properties: {LaunchType: FARGATE, TaskDefinition: !Ref Task}}
//! ```
//!
//! **Fix.** Use one of the three.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-logconfiguration.html>

use lakewright_template::Severity;

use super::{known, on_fargate, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3713", Severity::Error, "a log driver that Fargate does not have");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-logconfiguration.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for link in on_fargate(wiring) {
        let keys = ["ContainerDefinitions", "LogConfiguration", "LogDriver"];
        for item in values(wiring, link.target, &keys, &link.item.assumed) {
            let Some(driver) = known(wiring, &item) else { continue };
            if !matches!(driver.as_str(), "awslogs" | "splunk" | "awsfirelens") {
                let message = format!("service `{}` runs it on Fargate, which does not have `{driver}`", link.from.id);
                findings.add(item.path, message).set("use `awslogs`, `splunk` or `awsfirelens`", SOURCE);
            }
        }
    }
}
