//! One step of data: a queue of events, a function that carries objects on, and the alarms over both.

use lakewright_iam::{Policy, Statement, action, arn, service};
use lakewright_resources::{Handle, ResourceExt, iam, kms, lambda, logs, sqs};
use lakewright_stack::Scope;

use super::alarms;
use super::calls::{self, Bucket};
use super::code::Code;
use super::delivery::Notifications;
use super::monitoring::Alerts;
use super::network::Network;
use super::queues::{DeadLetters, event_queue};
use crate::config::{DataLake, Hop};
use crate::names;

/// What a hop is made of and with.
pub(crate) struct Surroundings<'a> {
    pub(crate) lake: &'a DataLake,
    pub(crate) network: &'a Network,
    pub(crate) alerts: &'a Alerts,
    pub(crate) dead_letters: &'a DeadLetters,
    pub(crate) code: &'a Code,
}

/// A hop as other parts of the stack see it.
#[derive(Clone, Debug)]
pub(crate) struct HopParts {
    pub(crate) queue: Handle<sqs::Queue>,
    pub(crate) function: Handle<lambda::Function>,
    pub(crate) role: Handle<iam::Role>,
}

/// Adds the parts of a hop to its scope. `key` is that of its zone, `next_key` that of the zone it writes to.
pub(crate) fn add(
    scope: &mut Scope<'_>,
    around: &Surroundings<'_>,
    hop: &Hop<'_>,
    key: &Handle<kms::Key>,
    next_key: Option<&Handle<kms::Key>>,
    notifications: &mut Notifications,
) -> HopParts {
    let Surroundings { lake, network, alerts, dead_letters, code } = around;
    let queue = scope.add("Queue", event_queue(lake, hop, key, dead_letters.of(hop.zone)));
    notifications.tell_function(scope, lake, hop, key, &queue);

    let log_group = logs::LogGroup::new()
        .log_group_name(names::function_log_group(lake, hop))
        .retention_in_days(hop.functions.log_retention)
        .retain();
    let log_group = scope.add("LogGroup", log_group);
    let policy = function_policy(lake, hop, &queue, &log_group, key, next_key);
    let role = iam::Role::new(Policy::trust(service::LAMBDA))
        .role_name(names::function_role(lake, hop))
        .path(names::service_role_path(lake))
        .managed_policy_arns([network.function_policy.policy_arn()])
        .policies([iam::role::Policy::new("hop", policy)]);
    let role = scope.add("Role", role);
    let function = scope.add("Function", function(around, hop, &role, &log_group, code));
    scope.add("Mapping", mapping(hop, &queue, &function));
    alarms::of_hop(scope, lake, hop, alerts, &queue, &function);
    HopParts { queue, function, role }
}

fn function(
    around: &Surroundings<'_>,
    hop: &Hop<'_>,
    role: &Handle<iam::Role>,
    log_group: &Handle<logs::LogGroup>,
    code: &Code,
) -> lambda::Function {
    use lambda::function::{Architectures, Environment, LoggingConfig, VpcConfig};

    let lake = around.lake;
    let mut environment = vec![("ZONE", hop.zone.name.clone())];
    if let Some(next) = hop.next {
        environment.push(("DOWNSTREAM_BUCKET", names::zone_bucket(lake, next)));
    }
    lambda::Function::new(code.of(hop), role.arn())
        .function_name(names::function(lake, hop))
        .runtime(lambda::function::Runtime::new(hop.functions.runtime.clone()))
        .architectures([Architectures::new(hop.functions.architecture.name())])
        .handler("index.handler")
        .layers(code.layers(hop))
        .memory_size(hop.functions.memory_mb)
        .timeout(hop.functions.timeout)
        .environment(Environment::new().variables(environment))
        .logging_config(LoggingConfig::new().log_group(log_group.log_group_name()))
        .vpc_config(
            VpcConfig::new()
                .security_group_ids([around.network.function_security_group.group_id()])
                .subnet_ids(around.network.private_subnets()),
        )
}

/// Messages become calls: failed ones alone come back, and calls are bounded here rather than by reserved concurrency,
/// which would throttle and send good messages to the dead letters.
fn mapping(
    hop: &Hop<'_>,
    queue: &Handle<sqs::Queue>,
    function: &Handle<lambda::Function>,
) -> lambda::EventSourceMapping {
    use lambda::event_source_mapping::{FunctionResponseTypes, ScalingConfig};

    let mapping = lambda::EventSourceMapping::new(function.reference())
        .event_source_arn(queue.arn())
        .batch_size(hop.functions.batch_size)
        .function_response_types([FunctionResponseTypes::REPORT_BATCH_ITEM_FAILURES])
        .scaling_config(ScalingConfig::new().maximum_concurrency(hop.functions.maximum_concurrency));
    match hop.functions.batching_window.0 {
        0 => mapping,
        _ => mapping.maximum_batching_window_in_seconds(hop.functions.batching_window),
    }
}

/// What the function's code calls, and what goes on around it: messages are taken from its queue, its log is written.
fn function_policy(
    lake: &DataLake,
    hop: &Hop<'_>,
    queue: &Handle<sqs::Queue>,
    log_group: &Handle<logs::LogGroup>,
    key: &Handle<kms::Key>,
    next_key: Option<&Handle<kms::Key>>,
) -> Policy {
    use action::{kms as key_action, logs as log, sqs as message};

    let next = hop.next.zip(next_key);
    let calls = match hop.code {
        None => calls::of_the_lake(next.is_some()),
        Some(_) => calls::of_own_code(next.is_some()),
    };
    let own = arn::s3_bucket(names::zone_bucket(lake, hop.zone));
    // The queue's messages are encrypted with the zone's key too.
    let mut on_own_key = calls::on_key(&calls, Bucket::Own);
    if !on_own_key.contains(&key_action::DECRYPT) {
        on_own_key.push(key_action::DECRYPT);
    }
    let policy = Policy::new()
        .statement(
            Statement::allow(calls::on_objects(&calls, Bucket::Own)).on(arn::under(own, format!("{}*", hop.prefix()))),
        )
        .statement(Statement::allow(on_own_key).on(key.arn()))
        .statement(
            Statement::allow([message::DELETE_MESSAGE, message::GET_QUEUE_ATTRIBUTES, message::RECEIVE_MESSAGE])
                .on(queue.arn()),
        )
        .statement(Statement::allow([log::CREATE_LOG_STREAM, log::PUT_LOG_EVENTS]).on(log_group.arn()));
    match next {
        Some((next, next_key)) => policy
            .statement(
                Statement::allow(calls::on_objects(&calls, Bucket::Next))
                    .on(arn::under(arn::s3_bucket(names::zone_bucket(lake, next)), "*")),
            )
            .statement(Statement::allow(calls::on_key(&calls, Bucket::Next)).on(next_key.arn())),
        None => policy,
    }
}
