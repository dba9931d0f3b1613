//! # E3049: a health check on one port of containers that have any
//!
//! **What.** A container takes any port of its host (`HostPort: 0`) behind a load balancer, and `HealthCheckPort` of
//! the target group is set to another value than `traffic-port`.
//!
//! **Why.** The health check asks a port where nobody listens: the tasks are stopped again and again.
//!
//! **Example.**
//!
//! ```yaml
//! Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Port: 80, HealthCheckPort: '80'}}
//! Task:
//!   Type: AWS::ECS::TaskDefinition
//!   Properties: {ContainerDefinitions: [{Name: web, Image: a, PortMappings: [{ContainerPort: 80, HostPort: 0}]}]}
//! Service:
//!   Type: AWS::ECS::Service
//!   Properties:
//!     TaskDefinition: !Ref Task
//!     LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
//! ```
//!
//! **Fix.** Leave `HealthCheckPort` out, or set it to `traffic-port`.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-networkmode-bridge.html>

use lakewright_template::Severity;

use super::{Link, known, links, refers, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::{Item, Wiring};

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3049", Severity::Error, "a health check on one port of containers that have any");

const SOURCE: &str = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-networkmode-bridge.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let (services, groups) = ("AWS::ECS::Service", "AWS::ElasticLoadBalancingV2::TargetGroup");
    for service in links(wiring, services, &["TaskDefinition"], "AWS::ECS::TaskDefinition") {
        for balancer in values(wiring, service.from, &["LoadBalancers"], &service.item.assumed) {
            let named = |key: &'static str| {
                wiring.below(balancer.clone(), &[key]).into_iter().find_map(|it| known(wiring, &it))
            };
            let (Some(name), Some(port)) = (named("ContainerName"), named("ContainerPort")) else { continue };
            if !has_any_port(wiring, &service, &name, &port) {
                continue;
            }
            for item in wiring.below(balancer.clone(), &["TargetGroupArn"]) {
                let Some(group) = refers(wiring, &item, groups) else { continue };
                for checked in values(wiring, group, &["HealthCheckPort"], &item.assumed) {
                    let Some(text) = known(wiring, &checked).filter(|it| it != "traffic-port") else { continue };
                    let message = format!("container `{name}` takes any port, and port {text} is checked");
                    findings.add(checked.path, message).set("use `traffic-port`", SOURCE);
                }
            }
        }
    }
}

/// Whether a container of a service's tasks takes any port of the host for one of its own.
fn has_any_port<'d>(wiring: &Wiring<'_, 'd>, service: &Link<'d>, name: &str, port: &str) -> bool {
    let containers = values(wiring, service.target, &["ContainerDefinitions"], &service.item.assumed);
    containers.iter().filter(|it| says(wiring, it, "Name", name)).any(|it| {
        let mappings = wiring.below(it.clone(), &["PortMappings"]);
        mappings.iter().any(|it| says(wiring, it, "ContainerPort", port) && says(wiring, it, "HostPort", "0"))
    })
}

fn says<'d>(wiring: &Wiring<'_, 'd>, item: &Item<'d>, key: &'static str, text: &str) -> bool {
    wiring.below(item.clone(), &[key]).iter().any(|it| known(wiring, it).as_deref() == Some(text))
}
