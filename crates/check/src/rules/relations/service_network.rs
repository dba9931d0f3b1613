//! # E3052: a service whose tasks need a network and have none
//!
//! **What.** The task definition of a service has the network mode `awsvpc`, and the service has no
//! `NetworkConfiguration`.
//!
//! **Why.** ECS refuses the service: it does not know in which subnets to start tasks.
//!
//! **Example.**
//!
//! ```yaml
//! Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: awsvpc}}
//! Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task}}
//! ```
//!
//! **Fix.** Set `NetworkConfiguration` of the service.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html>

use lakewright_template::Severity;

use super::{known, lacks, links, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3052", Severity::Error, "a service whose tasks need a network and have none");

const SOURCE: &str = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for link in links(wiring, "AWS::ECS::Service", &["TaskDefinition"], "AWS::ECS::TaskDefinition") {
        if !lacks(link.from, "NetworkConfiguration") {
            continue;
        }
        let modes = values(wiring, link.target, &["NetworkMode"], &link.item.assumed);
        if modes.iter().any(|it| known(wiring, it).as_deref() == Some("awsvpc")) {
            let message = format!("tasks of `{}` need `NetworkConfiguration`", link.target.id);
            findings.add(link.from.path().join("Properties"), message).set("set subnets and security groups", SOURCE);
        }
    }
}
