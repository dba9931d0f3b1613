//! # E3054: a service on Fargate with tasks that are not for it
//!
//! **What.** A service has the launch type `FARGATE`, and its task definition does not list it in
//! `RequiresCompatibilities`.
//!
//! **Why.** ECS refuses the service.
//!
//! **Example.**
//!
//! ```yaml
//! Task: {Type: AWS::ECS::TaskDefinition, Properties: {RequiresCompatibilities: [EC2]}}
//! Service: {Type: AWS::ECS::Service, Properties: {LaunchType: FARGATE, TaskDefinition: !Ref Task}}
//! ```
//!
//! **Fix.** Set `RequiresCompatibilities: [FARGATE]`.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html>

use lakewright_template::Severity;

use super::{known, lacks, on_fargate, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3054", Severity::Error, "a service on Fargate with tasks that are not for it");

const SOURCE: &str = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for link in on_fargate(wiring) {
        let listed = values(wiring, link.target, &["RequiresCompatibilities"], &link.item.assumed);
        let texts: Option<Vec<String>> = listed.iter().map(|it| known(wiring, it)).collect();
        let Some(texts) = texts else { continue };
        // In the network of the task alone, every launch type will do.
        let modes = values(wiring, link.target, &["NetworkMode"], &link.item.assumed);
        let is_open = modes.iter().any(|it| known(wiring, it).is_none_or(|it| it == "awsvpc"));
        let is_unlisted = lacks(link.target, "RequiresCompatibilities") && !is_open;
        if is_unlisted || (!texts.is_empty() && !texts.iter().any(|it| it == "FARGATE")) {
            let message = format!("service `{}` runs it on Fargate, and `FARGATE` is not listed", link.from.id);
            let properties = link.target.path().join("Properties");
            let path = if is_unlisted { properties } else { properties.join("RequiresCompatibilities") };
            findings.add(path, message).set("set `RequiresCompatibilities: [FARGATE]`", SOURCE);
        }
    }
}
