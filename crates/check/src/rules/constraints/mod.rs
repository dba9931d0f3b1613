//! What holds of properties beyond their schemas: values that need or exclude other properties, and types of instances
//! that a Region offers. The facts say what; a rule's file says where it is held, and why.

mod accelerator_node;
mod alarm_period;
mod aurora_cluster;
mod aurora_instance;
mod authorizer_caching;
mod balancer_certificate;
mod balancer_subnets;
mod blockchain_node;
mod broker_instance;
mod cache_engine;
mod cache_node;
mod cluster_instance_class;
mod cluster_monitoring;
mod cluster_of_snapshot;
mod cluster_of_source;
mod cluster_version;
mod cluster_version_old;
mod codebuild_location;
mod cookies_forward;
mod documentdb_instance;
mod ec2_instance;
mod elasticsearch_node;
mod emr_instance;
mod file_system_size;
mod function_hidden_layer;
mod function_log_level;
mod function_reserved_variables;
mod function_timeout;
mod gamelift_instance;
mod gateway_kind;
mod health_check_alarm;
mod hosting_instance;
mod image_function;
mod init_metadata;
mod inline_runtime;
mod inline_without_runtime;
mod instance_backups;
mod instance_class;
mod instance_class_version;
mod instance_key;
mod instance_replica_mode;
mod instance_version;
mod instance_version_old;
mod interface;
mod listener_certificate;
mod mapping_position_queue;
mod mapping_position_stream;
mod multi_zone_cluster;
mod neptune_instance;
mod opensearch_node;
mod port_range_all;
mod port_range_missing;
mod port_range_unused;
mod primary_address;
mod processing_instance;
mod queue_kind;
mod record_alias;
mod record_values;
mod redshift_node;
mod rest_api_name;
mod serverless_cluster;
mod serverless_insights;
mod service_scheduling;
mod stage_method_path;
mod streaming_fleet;
mod table_on_demand;
mod table_provisioned;
mod target_health_check;
mod target_protocol;
mod target_type;
mod task_logs;
mod task_on_fargate;
mod task_size;
mod training_cluster_instance;
mod transform_instance;
mod update_policy;
mod valkey_encryption;
mod virtual_device;
mod volume_operations;

use lakewright_facts::{Place, Schemas, Walk};
use lakewright_template::{Diagnostic, Object, Path, Step, Value};

use super::wiring::model::{Item, Wiring};
use crate::context::Context;
use crate::properties::Sight;
use crate::rule::{Findings, Rule};

/// A rule whose fault is found by a schema of its own.
struct Constraint {
    rule: &'static Rule,
    /// Its name among the facts.
    schema: &'static str,
    /// Whether the schema has a list for each Region.
    by_region: bool,
    /// Types of resources, and the keys below their properties that lead to what is judged, through lists and conditions.
    places: Places,
}

type Places = &'static [(&'static str, &'static [&'static str])];

/// Where the rules of security groups stand: in the group, or on their own.
const SECURITY_GROUP_RULES: Places = &[
    ("AWS::EC2::SecurityGroup", &["SecurityGroupIngress"]),
    ("AWS::EC2::SecurityGroup", &["SecurityGroupEgress"]),
    ("AWS::EC2::SecurityGroupEgress", &[]),
    ("AWS::EC2::SecurityGroupIngress", &[]),
];

/// A rule about what is no property: the template's metadata, say.
struct Part {
    constraint: Constraint,
    /// What is held against it.
    items: for<'d> fn(&Context<'d>) -> Vec<Item<'d>>,
}

static PARTS: [&Part; 3] = [&init_metadata::PART, &interface::PART, &update_policy::PART];

macro_rules! constraints {
    ($($module:ident),* $(,)?) => { [$(&$module::CONSTRAINT),*] };
}

static ALL: [&Constraint; 76] = constraints![
    accelerator_node,
    alarm_period,
    aurora_cluster,
    aurora_instance,
    authorizer_caching,
    balancer_certificate,
    balancer_subnets,
    blockchain_node,
    broker_instance,
    cache_engine,
    cache_node,
    cluster_instance_class,
    cluster_monitoring,
    cluster_of_snapshot,
    cluster_of_source,
    cluster_version,
    cluster_version_old,
    codebuild_location,
    cookies_forward,
    documentdb_instance,
    ec2_instance,
    elasticsearch_node,
    emr_instance,
    file_system_size,
    function_hidden_layer,
    function_log_level,
    function_reserved_variables,
    function_timeout,
    gamelift_instance,
    gateway_kind,
    health_check_alarm,
    hosting_instance,
    image_function,
    inline_runtime,
    inline_without_runtime,
    instance_backups,
    instance_class,
    instance_class_version,
    instance_key,
    instance_replica_mode,
    instance_version,
    instance_version_old,
    listener_certificate,
    mapping_position_queue,
    mapping_position_stream,
    multi_zone_cluster,
    neptune_instance,
    opensearch_node,
    port_range_all,
    port_range_missing,
    port_range_unused,
    primary_address,
    processing_instance,
    queue_kind,
    record_alias,
    record_values,
    redshift_node,
    rest_api_name,
    serverless_cluster,
    serverless_insights,
    service_scheduling,
    stage_method_path,
    streaming_fleet,
    table_on_demand,
    table_provisioned,
    target_health_check,
    target_protocol,
    target_type,
    task_logs,
    task_on_fargate,
    task_size,
    training_cluster_instance,
    transform_instance,
    valkey_encryption,
    virtual_device,
    volume_operations,
];

/// The rules.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    ALL.iter().copied().chain(PARTS.iter().map(|it| &it.constraint)).map(|it| *it.rule)
}

/// What the rules find.
pub(crate) fn walk(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let context = wiring.context;
    let is_on = |it: &Constraint| context.options().levels.get(it.rule.id) != Some(&None);
    for part in PARTS.into_iter().filter(|it| is_on(&it.constraint)) {
        for item in (part.items)(context) {
            part.constraint.judge(context, &item, findings);
        }
    }
    let nothing = Value::Object(Object::new());
    for constraint in ALL.into_iter().filter(|it| is_on(it)) {
        for (kind, keys) in constraint.places {
            for resource in wiring.all(kind) {
                if keys.is_empty() && resource.object.get("Properties").is_none() {
                    let (path, assumed) = (resource.path().join("Properties"), wiring.conditions_of(resource));
                    constraint.judge(context, &Item { path, value: &nothing, assumed }, findings);
                }
                for item in wiring.items(resource, keys) {
                    constraint.judge(context, &item, findings);
                }
            }
        }
    }
}

impl Constraint {
    fn judge(&self, context: &Context<'_>, item: &Item<'_>, findings: &mut Findings<'_>) {
        let Some(schema) = Schemas::constraint(self.schema) else { return };
        if !self.by_region {
            let found = self.held(context, item, |walk, place| walk.root(item.value, place));
            return found.into_iter().for_each(|it| findings.push(it));
        }
        for region in &context.options().regions {
            let Some(offered) = schema.root().property(region) else { continue };
            for mut finding in self.held(context, item, |walk, place| walk.value(offered, item.value, place)) {
                if finding.id == self.rule.id {
                    finding.message = match item.value.as_str() {
                        Some(value) => format!("`{value}` is not offered in {region}"),
                        None => format!("{} in {region}", finding.message),
                    };
                }
                findings.push(finding);
            }
        }
    }

    /// What is wrong with a value as it is written, or as the default of a parameter. What else functions give may be meant
    /// for other cases: instance types that a parameter allows for other Regions, say.
    fn held(
        &self,
        context: &Context<'_>,
        item: &Item<'_>,
        judge: impl FnOnce(&mut Walk<'_, Sight<'_, '_>>, &Place<'_>),
    ) -> Vec<Diagnostic> {
        let Some(schema) = Schemas::constraint(self.schema) else { return Vec::new() };
        let mut sight = Sight::new(context);
        item.assumed.iter().for_each(|it| sight.assume_fact(&it.0, it.1));
        let mut walk = Walk::new(schema, &mut sight);
        judge(&mut walk, &Place::root(&item.path));
        let mut found = walk.into_findings();
        let is_default =
            |it: &Path| it.steps().last().is_some_and(|it| matches!(it, Step::Key(key) if key == "Default"));
        found.retain(|it| it.id.starts_with("E3") || (self.by_region && it.id == "W1030" && is_default(&it.path)));
        // Why each alternative fails is too much to read.
        if let Some(position) = found.iter().position(|it| matches!(it.id.as_ref(), "E3017" | "E3018")) {
            found = vec![found.swap_remove(position)];
            found.iter_mut().for_each(|it| it.message = self.rule.title.to_owned());
        }
        for finding in found.iter_mut().filter(|it| it.id.starts_with("E3")) {
            finding.id = self.rule.id.into();
            finding.severity = self.rule.severity;
        }
        found
    }
}
