//! # E3053: a port of the host in a network that the host does not share
//!
//! **What.** The network mode of a task is `awsvpc`, and `HostPort` of a container is not its `ContainerPort`.
//!
//! **Why.** The task has an address of its own: ECS refuses another port.
//!
//! **Example.**
//!
//! ```yaml
//! Task:
//!   Type: AWS::ECS::TaskDefinition
//!   Properties:
//!     NetworkMode: awsvpc
//!     ContainerDefinitions: [{Name: a, Image: a, PortMappings: [{ContainerPort: 80, HostPort: 8080}]}]
//! ```
//!
//! **Fix.** Leave `HostPort` out.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html>

use lakewright_template::Severity;

use super::{below_under, known, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3053", Severity::Error, "a port of the host in a network that the host does not share");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for task in wiring.all("AWS::ECS::TaskDefinition") {
        let modes = wiring.items(task, &["NetworkMode"]);
        let Some(mode) = modes.iter().find(|it| known(wiring, it).as_deref() == Some("awsvpc")) else { continue };
        for mapping in values(wiring, task, &["ContainerDefinitions", "PortMappings"], &mode.assumed) {
            for host in wiring.below(mapping.clone(), &["HostPort"]) {
                for container in below_under(wiring, &mapping, &["ContainerPort"], &host.assumed) {
                    let (Some(one), Some(other)) = (known(wiring, &host), known(wiring, &container)) else { continue };
                    if one != other {
                        let message = format!("the port of the host is {one}, that of the container {other}");
                        findings.add(host.path.clone(), message).set("leave `HostPort` out", SOURCE);
                    }
                }
            }
        }
    }
}
