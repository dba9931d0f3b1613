//! What two properties or two resources must agree about, which no schema of one type says.

mod address_domain;
mod api_mixed;
mod backup_days;
mod behavior_ignored;
mod behavior_origin;
mod blocks;
mod certificate_domain;
mod cluster_failover;
mod dead_letters_kind;
mod detector_features;
mod device_ignored;
mod endpoint_names;
mod environment_size;
mod fargate_logs;
mod fifo_batch;
mod group_health;
mod group_sizes;
mod instance_encryption;
mod instance_engine;
mod instance_image;
mod log_subscriptions;
mod method_authorizer_api;
mod method_authorizer_kind;
mod parameter_prefix;
mod permission_account;
mod permission_principal;
mod pipeline_artifacts;
mod pipeline_counts;
mod pipeline_source;
mod record_zone;
mod replica_mode_ignored;
mod role_path;
mod rule_gateway_targets;
mod rule_schedule;
mod service_network;
mod service_on_fargate;
mod service_ports;
mod site_names;
mod snap_start;
mod stage_api;
mod stage_settings_ignored;
mod subnet_outside;
mod subnet_overlap;
mod subnet_routes;
mod subscription_endpoint;
mod task_essential;
mod task_host_port;
mod template_networks;
mod tiering_days;
mod tracking_sizes;
mod volume_ignored;

use lakewright_template::{Resource, Value};

use super::wired::{Wired, wired};
use super::wiring::model::{Item, Wiring};
use crate::denote::Assumed;
use crate::denote::likeness::{is_open, stand_ins};
use crate::rule::{Findings, Rule};

static ALL: [Wired; 50] = wired![
    address_domain,
    api_mixed,
    backup_days,
    behavior_ignored,
    behavior_origin,
    certificate_domain,
    cluster_failover,
    dead_letters_kind,
    detector_features,
    device_ignored,
    endpoint_names,
    environment_size,
    fargate_logs,
    fifo_batch,
    group_health,
    group_sizes,
    instance_encryption,
    instance_engine,
    instance_image,
    log_subscriptions,
    method_authorizer_api,
    method_authorizer_kind,
    parameter_prefix,
    permission_account,
    permission_principal,
    pipeline_artifacts,
    pipeline_counts,
    pipeline_source,
    record_zone,
    replica_mode_ignored,
    role_path,
    rule_gateway_targets,
    rule_schedule,
    service_network,
    service_on_fargate,
    service_ports,
    site_names,
    snap_start,
    stage_api,
    stage_settings_ignored,
    subnet_outside,
    subnet_overlap,
    subnet_routes,
    subscription_endpoint,
    task_essential,
    task_host_port,
    template_networks,
    tiering_days,
    tracking_sizes,
    volume_ignored,
];

/// The rules.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    ALL.iter().map(|it| *it.rule)
}

/// What the rules find.
pub(crate) fn walk(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    super::wired::walk(&ALL, wiring, findings);
}

/// Where block devices stand: types, and keys below their properties.
const DEVICES: [(&str, &[&str]); 4] = [
    ("AWS::EC2::Instance", &["BlockDeviceMappings"]),
    ("AWS::EC2::LaunchTemplate", &["LaunchTemplateData", "BlockDeviceMappings"]),
    ("AWS::EC2::SpotFleet", &["SpotFleetRequestConfigData", "LaunchSpecifications", "BlockDeviceMappings"]),
    ("AWS::AutoScaling::LaunchConfiguration", &["BlockDeviceMappings"]),
];

/// A property that names another resource of the template.
#[derive(Clone, Debug)]
struct Link<'d> {
    from: Resource<'d>,
    /// The property.
    item: Item<'d>,
    target: Resource<'d>,
}

/// Every property of resources of a type, below keys, that names a resource of another type.
fn links<'d>(wiring: &Wiring<'_, 'd>, kind: &'static str, keys: &[&'static str], target: &str) -> Vec<Link<'d>> {
    let mut found = Vec::new();
    for from in wiring.all(kind) {
        for item in wiring.items(from, keys) {
            if let Some(target) = refers(wiring, &item, target) {
                found.push(Link { from, item, target });
            }
        }
    }
    found
}

/// The resource of a type that a property names by `Ref` or `Fn::GetAtt`, where both may be made together.
fn refers<'d>(wiring: &Wiring<'_, 'd>, item: &Item<'d>, kind: &str) -> Option<Resource<'d>> {
    let id = match item.value.as_function()? {
        ("Ref", Value::String(id)) => id.as_ref(),
        ("Fn::GetAtt", Value::String(text)) => text.split_once('.')?.0,
        ("Fn::GetAtt", Value::Array(parts)) => parts.first()?.as_str()?,
        _ => return None,
    };
    let target = wiring.context.template().resource(id).filter(|it| it.is(kind))?;
    wiring.may_be_with(target, &item.assumed).then_some(target)
}

/// The values at a path of keys below a resource's properties that may be there under conditions, with all of them.
fn values<'d>(
    wiring: &Wiring<'_, 'd>,
    resource: Resource<'d>,
    keys: &[&'static str],
    assumed: &Assumed,
) -> Vec<Item<'d>> {
    under(wiring, wiring.items(resource, keys), assumed)
}

/// The same below an item.
fn below_under<'d>(
    wiring: &Wiring<'_, 'd>,
    item: &Item<'d>,
    keys: &[&'static str],
    assumed: &Assumed,
) -> Vec<Item<'d>> {
    under(wiring, wiring.below(item.clone(), keys), assumed)
}

fn under<'d>(wiring: &Wiring<'_, 'd>, items: Vec<Item<'d>>, assumed: &Assumed) -> Vec<Item<'d>> {
    let mut found = Vec::new();
    for mut item in items {
        for one in assumed {
            if !item.assumed.contains(one) {
                item.assumed.push(one.clone());
            }
        }
        if wiring.denoter.possible(&item.assumed) {
            found.push(item);
        }
    }
    found
}

/// A value of both ends of a link each, for all that may be there together.
fn pairs<'d>(
    wiring: &Wiring<'_, 'd>,
    link: &Link<'d>,
    mine: &[&'static str],
    theirs: &[&'static str],
) -> Vec<(Item<'d>, Item<'d>)> {
    let mut found = Vec::new();
    for one in values(wiring, link.from, mine, &link.item.assumed) {
        for other in values(wiring, link.target, theirs, &one.assumed) {
            found.push((one.clone(), other));
        }
    }
    found
}

/// Those of them that certainly differ.
fn disagreements<'d>(
    wiring: &Wiring<'_, 'd>,
    link: &Link<'d>,
    mine: &[&'static str],
    theirs: &[&'static str],
) -> Vec<(Item<'d>, Item<'d>)> {
    let mut found = pairs(wiring, link, mine, theirs);
    found.retain(|(one, other)| differ(wiring, one, other));
    found
}

/// Whether two values certainly denote different things.
fn differ(wiring: &Wiring<'_, '_>, one: &Item<'_>, other: &Item<'_>) -> bool {
    let denoted = |it: &Item<'_>| wiring.denoter.denote_under(it.value, &it.assumed);
    let (Some(one), Some(other)) = (denoted(one), denoted(other)) else { return false };
    // What is made with the template is what no parameter gives.
    let is_made = |it: &str| stand_ins(it).any(|it| !it.starts_with('~'));
    let may_be_any = (is_open(&one) && !is_made(&other)) || (is_open(&other) && !is_made(&one));
    one != other && !may_be_any
}

/// The text of a value, where all of it is known.
fn known(wiring: &Wiring<'_, '_>, item: &Item<'_>) -> Option<String> {
    let text = wiring.denoter.denote_under(item.value, &item.assumed)?;
    let is_whole = stand_ins(&text).next().is_none();
    is_whole.then_some(text)
}

/// A number that is known.
fn number(wiring: &Wiring<'_, '_>, item: &Item<'_>) -> Option<f64> {
    known(wiring, item)?.trim().parse().ok()
}

/// A truth value that is known.
fn flag(wiring: &Wiring<'_, '_>, item: &Item<'_>) -> Option<bool> {
    match known(wiring, item)?.to_ascii_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// Whether a resource certainly does not have a property.
fn lacks(resource: Resource<'_>, name: &str) -> bool {
    match resource.object.get("Properties") {
        None => true,
        Some(it) if it.as_function().is_some() => false,
        Some(it) => match it.get(name) {
            None => it.get("Fn::Transform").is_none(),
            Some(value) => matches!(value.as_function(), Some(("Ref", it)) if it.as_str() == Some("AWS::NoValue")),
        },
    }
}

/// Services of ECS on Fargate, with the task definitions of the template that they run.
fn on_fargate<'d>(wiring: &Wiring<'_, 'd>) -> Vec<Link<'d>> {
    let mut found = links(wiring, "AWS::ECS::Service", &["TaskDefinition"], "AWS::ECS::TaskDefinition");
    found.retain(|link| {
        let kinds = values(wiring, link.from, &["LaunchType"], &link.item.assumed);
        kinds.iter().any(|it| known(wiring, it).as_deref() == Some("FARGATE"))
    });
    found
}
