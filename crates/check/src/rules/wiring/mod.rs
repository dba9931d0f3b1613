//! Wiring: what no schema says, and what a data lake dies of. A rule a file; what they share is [`model`] and its
//! neighbours.
//!
//! A rule of level error is certain: whatever the parameters, it can not work as it is written. What goes wrong with the
//! defaults of the parameters alone is a warning that says so. What depends on what is not known (another stack, a parameter
//! without a default, a macro) is not reported.

mod access_log_bucket;
mod action_resource;
mod administrator;
mod archived_data;
mod condition_keys;
mod condition_type;
mod conditional;
mod config_bucket;
mod confused_deputy;
mod crawler_events;
mod cross_account_role;
mod database_name;
mod deliveries;
mod delivery_cycle;
mod delivery_fifo;
mod delivery_function;
mod delivery_key;
mod delivery_logs;
mod delivery_managed_key;
mod delivery_order;
mod delivery_queue;
mod delivery_role;
mod delivery_topic;
mod endpoint_open;
mod endpoint_policy;
mod endpoint_public_routes;
mod endpoint_without_routes;
mod environment_access;
mod event_bridge_off;
mod function_dead_letters;
mod function_destination;
mod function_public_subnet;
mod function_route;
mod key_by_alias;
mod lifecycle_days;
mod log_subscription;
mod mapping_concurrency;
mod mapping_order;
mod mapping_partial_batch;
mod mapping_receives;
mod mapping_role;
mod mapping_visibility;
mod mapping_window;
mod mappings;
pub(crate) mod model;
mod network;
mod notification_loop;
mod notification_overlap;
mod output_pairs;
mod permissions;
mod pipe_role;
mod policy_twice;
mod public_access;
mod public_subnet_route;
mod queue_consumers;
mod queue_dead_letters;
mod queue_retention;
mod redrive_allow;
mod redrive_target;
mod retain;
mod role_account;
mod role_arn;
mod role_trust;
mod role_uses;
mod roles;
mod schedule_role;
mod senders;
mod set_operator;
mod statement_resource;
mod statements;
mod tag_deny;
mod trail_bucket;
mod trail_loop;
mod visibility_below_timeout;
mod vpc_names;

use lakewright_template::Diagnostic;

use self::model::Wiring;
use super::wired::{Wired, wired};
use crate::rule::{Findings, Rule};

/// All wiring rules, by id.
static ALL: [Wired; 64] = wired![
    access_log_bucket,
    action_resource,
    administrator,
    archived_data,
    condition_type,
    config_bucket,
    confused_deputy,
    crawler_events,
    cross_account_role,
    database_name,
    delivery_cycle,
    delivery_fifo,
    delivery_function,
    delivery_key,
    delivery_logs,
    delivery_managed_key,
    delivery_order,
    delivery_queue,
    delivery_role,
    delivery_topic,
    endpoint_open,
    endpoint_policy,
    endpoint_public_routes,
    endpoint_without_routes,
    environment_access,
    function_dead_letters,
    function_destination,
    function_public_subnet,
    function_route,
    key_by_alias,
    lifecycle_days,
    log_subscription,
    mapping_concurrency,
    mapping_order,
    mapping_partial_batch,
    mapping_receives,
    mapping_role,
    mapping_visibility,
    mapping_window,
    notification_loop,
    notification_overlap,
    output_pairs,
    pipe_role,
    policy_twice,
    public_access,
    public_subnet_route,
    queue_consumers,
    queue_dead_letters,
    queue_retention,
    redrive_allow,
    redrive_target,
    retain,
    role_account,
    role_arn,
    role_trust,
    schedule_role,
    event_bridge_off,
    set_operator,
    statement_resource,
    tag_deny,
    trail_bucket,
    trail_loop,
    visibility_below_timeout,
    vpc_names,
];

/// The rules, by id.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    ALL.iter().map(|it| *it.rule)
}

/// What the wiring rules find.
pub(crate) fn walk(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    super::wired::walk(&ALL, wiring, findings);
}

/// Says what to do about a finding.
pub(super) trait Help {
    fn set(&mut self, help: impl Into<String>, source: &'static str);
}

impl Help for Diagnostic {
    fn set(&mut self, help: impl Into<String>, source: &'static str) {
        self.help = Some(help.into());
        self.source = Some(source.into());
    }
}
