//! Queues of events and of dead letters.

use lakewright_iam::{AnyAction, AnyPrincipal, Condition, Policy, ResourceStatement, action, arn};
use lakewright_resources::{Handle, ResourceExt, kms, sqs};
use lakewright_stack::{Scope, Stack};
use lakewright_template::{Expr, kinds};

use super::zone;
use crate::config::{DataLake, Hop, Sharing, Zone};
use crate::keys::customer_key;
use crate::names;

/// A queue's policy: those who may send, and nobody without TLS.
pub(crate) fn queue_policy(
    queue: &Handle<sqs::Queue>,
    senders: impl IntoIterator<Item = ResourceStatement>,
) -> Policy<ResourceStatement> {
    Policy::new()
        .statement(
            ResourceStatement::deny(AnyPrincipal::because("TLS only"), AnyAction::of(action::sqs::SERVICE, "TLS only"))
                .on(queue.arn())
                .when(Condition::plain_http()),
        )
        .with(senders)
}

/// The queue of a stream's events. A message that its function fails to handle time and again becomes a dead letter.
pub(crate) fn event_queue(
    lake: &DataLake,
    hop: &Hop<'_>,
    key: &Handle<kms::Key>,
    dead_letters: &Handle<sqs::Queue>,
) -> sqs::Queue {
    sqs::Queue::new()
        .queue_name(names::queue(lake, hop))
        .kms_master_key_id(key.arn())
        .message_retention_period(hop.functions.message_retention)
        .visibility_timeout(hop.functions.visibility_timeout())
        .redrive_policy(
            sqs::queue::RedrivePolicy::to(dead_letters.arn()).max_receive_count(hop.functions.max_receive_count),
        )
        .retain()
}

/// The queues of dead letters: one for the lake, or one for each zone.
#[derive(Clone, Debug)]
pub(crate) struct DeadLetters {
    queues: Vec<(Option<String>, Handle<sqs::Queue>)>,
}

/// How many source queues a `byQueue` policy can name.
///
/// Source: Amazon SQS API Reference, `SetQueueAttributes`, `RedriveAllowPolicy`.
const MAX_SOURCES: usize = 10;

impl DeadLetters {
    /// Adds them, with a key of their own.
    pub(crate) fn add(stack: &mut Stack, lake: &DataLake) -> DeadLetters {
        let mut scope = stack.scope("DeadLetters");
        let alias = names::key_alias(lake, "dead-letters");
        let key = customer_key(&mut scope, alias, "Messages that no function could handle".into(), []);
        drop(scope);
        let queues = match lake.dead_letters.sharing {
            Sharing::PerZone => lake
                .zones
                .iter()
                .map(|zone| {
                    let mut scope = stack.scope(format!("{}DeadLetters", zone.logical_id()));
                    zone::tag(&mut scope, zone);
                    (Some(zone.name.clone()), add_queue(&mut scope, lake, Some(zone), &key))
                })
                .collect(),
            _ => vec![(None, add_queue(&mut stack.scope("DeadLetters"), lake, None, &key))],
        };
        DeadLetters { queues }
    }

    /// The queue for the dead letters of a zone.
    pub(crate) fn of(&self, zone: &Zone) -> &Handle<sqs::Queue> {
        let own = self.queues.iter().find(|(name, _)| name.as_ref() == Some(&zone.name));
        // INVARIANT: `add` makes one queue for each zone, or one for all.
        &own.unwrap_or(&self.queues[0]).1
    }

    /// All of them.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Handle<sqs::Queue>> {
        self.queues.iter().map(|(_, queue)| queue)
    }
}

fn add_queue(
    scope: &mut Scope<'_>,
    lake: &DataLake,
    zone: Option<&Zone>,
    key: &Handle<kms::Key>,
) -> Handle<sqs::Queue> {
    let name = zone.map_or_else(|| names::dead_letters(lake), |it| names::zone_dead_letters(lake, it));
    let queue = sqs::Queue::new()
        .queue_name(name)
        .kms_master_key_id(key.arn())
        .message_retention_period(lake.dead_letters.retention)
        .redrive_allow_policy(redrive_allow_policy(sources(lake, zone)))
        .retain();
    let queue = scope.add("Queue", queue);
    let policy = queue_policy(&queue, []);
    scope.add("QueuePolicy", sqs::QueuePolicy::new(policy, [queue.queue_url()]));
    queue
}

/// The queues whose dead letters a queue gets, by their deterministic names: they refer to it already.
fn sources(lake: &DataLake, zone: Option<&Zone>) -> Vec<Expr<kinds::Arn>> {
    let is_source = |it: &&Hop<'_>| zone.is_none_or(|zone| zone.name == it.zone.name);
    let mut sources: Vec<_> =
        lake.hops().iter().filter(is_source).map(|it| arn::sqs_queue(names::queue(lake, it))).collect();
    let crawled = lake.crawled_zones().filter(|it| super::delivery::crawls_by_events(lake, it));
    sources.extend(
        crawled
            .filter(|it| zone.is_none_or(|zone| zone.name == it.name))
            .map(|it| arn::sqs_queue(names::crawler_queue(lake, it))),
    );
    sources
}

fn redrive_allow_policy(sources: Vec<Expr<kinds::Arn>>) -> sqs::queue::RedriveAllowPolicy {
    use sqs::queue::{RedriveAllowPolicy, RedrivePermission};

    if (1..=MAX_SOURCES).contains(&sources.len()) {
        let sources: Vec<_> = sources.into_iter().map(lakewright_template::Uncheck::unchecked).collect();
        RedriveAllowPolicy::new().redrive_permission(RedrivePermission::BY_QUEUE).source_queue_arns(sources)
    } else {
        RedriveAllowPolicy::new().redrive_permission(RedrivePermission::ALLOW_ALL)
    }
}
