//! The stack of the prod account: where the data is, and everything that touches it.

pub(crate) mod access_logs;
mod alarms;
pub(crate) mod auditing;
mod calls;
mod catalog;
mod code;
mod delivery;
mod hop;
mod links;
pub(crate) mod monitoring;
mod network;
pub(crate) mod people;
mod queues;
mod scan;
pub(crate) mod zone;

use lakewright_resources::{Handle, ResourceExt, kms};
use lakewright_stack::{Output, Stack};
use lakewright_template::sub;

use code::Code;
pub(crate) use code::LAYER_FOLDERS;
pub use code::{Folders, HOP_SOURCE};
use delivery::Notifications;
use hop::Surroundings;
use links::Console;
use monitoring::Alerts;
use network::Network;
use queues::DeadLetters;
use zone::ZoneParts;

use crate::built::{Hop as BuiltHop, Zone as BuiltZone};
use crate::config::{DataLake, Zone};
use crate::names;

/// The stack, and its zones as values.
pub(crate) fn build(lake: &DataLake, folders: &Folders) -> (Stack, Vec<BuiltZone>) {
    let account = crate::built::account(lake, &lake.accounts.prod);
    let mut stack = Stack::new("prod", account).stack_name(names::prod_stack(lake)).description(format!(
        "Data lake {}: zones, network, roles and auditing of the prod account",
        names::base(lake)
    ));
    crate::built::tag(&mut stack, lake);

    let code = Code::add(&mut stack, lake, folders);
    let access_logs = access_logs::add(&mut stack, lake);
    let network = Network::add(&mut stack, lake, &access_logs);
    let alerts = Alerts::add(&mut stack.scope("Alert"), lake);
    let dead_letters = DeadLetters::add(&mut stack, lake);
    for queue in dead_letters.all() {
        let scope = queue.logical_id().as_str().trim_end_matches("Queue").to_owned();
        alarms::of_dead_letters(&mut stack.scope(scope), &alerts, queue);
    }
    // The keys come first: a zone's function writes with the key of the next zone, wherever that stands.
    let keys: Vec<Handle<kms::Key>> =
        lake.zones.iter().map(|zone| zone::add_key(&mut zone_scope(&mut stack, zone), lake, zone)).collect();
    let around = Surroundings { lake, network: &network, alerts: &alerts, dead_letters: &dead_letters, code: &code };
    let mut zones = Vec::new();
    let mut built = Vec::new();
    for (zone, key) in lake.zones.iter().zip(&keys) {
        let key_of = |next: &Zone| Some(&keys[lake.zones.iter().position(|it| it.name == next.name)?]);
        let mut notifications = Notifications::default();
        let mut hops = Vec::new();
        for hop in lake.hops_from(zone) {
            let mut scope = stack.scope(hop.logical_id());
            zone::tag(&mut scope, zone);
            let next_key = hop.next.and_then(key_of);
            let parts = hop::add(&mut scope, &around, &hop, key, next_key, &mut notifications);
            scope.output(
                "QueueUrl",
                Output::new(parts.queue.queue_url()).description("Events that wait for the function"),
            );
            hops.push(BuiltHop {
                stream: hop.name.clone(),
                queue: parts.queue,
                function: parts.function,
                role: parts.role,
            });
        }
        let mut scope = zone_scope(&mut stack, zone);
        let crawler_queue = delivery::crawls_by_events(lake, zone).then(|| {
            let mut scope = scope.scope("Crawler");
            catalog::add_crawler_queue(&mut scope, lake, zone, key, &dead_letters, &mut notifications)
        });
        let bucket = zone::add_bucket(&mut scope, lake, zone, key, &access_logs, |it| notifications.configure(it));
        let parts = ZoneParts { zone, key: key.clone(), bucket, crawler_queue };
        scan::add(&mut scope, lake, &alerts, &parts);
        scope.output(
            "BucketName",
            Output::new(parts.bucket.bucket_name()).description(format!("Bucket of the zone {}", zone.name)),
        );
        built.push(BuiltZone { name: zone.name.clone(), key: key.clone(), bucket: parts.bucket.clone(), hops });
        zones.push(parts);
    }
    wait_for_next_buckets(&mut stack, lake, &built);
    let database = catalog::add_database(&mut stack, lake);
    catalog::add_crawlers(&mut stack, lake, &database, &zones);
    monitoring::add_crawler_rule(&mut stack, lake, &alerts);
    let console = Console::of(&mut stack);
    monitoring::add_dashboard(&mut stack, lake, &console);
    console.add_outputs(&mut stack, lake);
    monitoring::add_budget(&mut stack, lake);
    let people = people::add(&mut stack, lake, &zones);
    for (bucket, folder) in [(&people.query_results, "query-results"), (&people.sandboxes, "sandboxes")] {
        stack.edit(bucket, |it| access_logs.log(it, folder));
    }
    auditing::add(&mut stack, lake, &alerts);
    for queue in dead_letters.all() {
        let output = Output::new(queue.queue_url()).description("Messages that no function could handle");
        stack.output(format!("{}Url", queue.logical_id()), output);
        let command = sub!("aws sqs start-message-move-task --source-arn {queue}", queue = queue.arn());
        let output =
            Output::new(command).description("Sends dead letters back to their queues, once the cause is mended");
        stack.output(format!("{}Redrive", queue.logical_id()), output);
    }
    (stack, built)
}

/// A function is told of the next zone when that stands: functions know buckets by name, so nothing else makes them wait,
/// and an update that adds a zone would have its function write into a bucket that is not there yet.
fn wait_for_next_buckets(stack: &mut Stack, lake: &DataLake, built: &[BuiltZone]) {
    for (zone, from) in lake.zones.iter().zip(built) {
        for (hop, parts) in lake.hops_from(zone).into_iter().zip(&from.hops) {
            let next = hop.next.and_then(|next| built.iter().find(|it| it.name == next.name));
            if let Some(next) = next {
                stack.edit(&parts.function, |it| it.depends_on(&next.bucket));
            }
        }
    }
}

/// The scope of a zone's own resources: their ids begin with its name, and they carry its tags.
fn zone_scope<'s>(stack: &'s mut Stack, zone: &Zone) -> lakewright_stack::Scope<'s> {
    let mut scope = stack.scope(zone.logical_id());
    zone::tag(&mut scope, zone);
    scope
}
