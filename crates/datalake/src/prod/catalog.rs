//! The data catalog: one database, and the crawlers that make tables of the zones' objects.

use lakewright_iam::{Condition, Policy, Statement, TrustStatement, action, arn, service};
use lakewright_resources::{Handle, ResourceExt, glue, iam, kms, sns, sqs};
use lakewright_stack::{Scope, Stack};
use lakewright_template::{LogicalId, Seconds, aws, sub};

use super::delivery::{Notifications, crawls_by_events, from_topics, subscribe};
use super::queues::{DeadLetters, queue_policy};
use super::zone::{self, ZoneParts};
use crate::config::{CrawlerMode, DataLake, Zone};
use crate::names;

/// Adds the database, where there are crawlers or people to use it.
pub(crate) fn add_database(stack: &mut Stack, lake: &DataLake) -> Handle<glue::Database> {
    use glue::database::{DataLakePrincipal, DatabaseInput, Permissions, PrincipalPrivileges};

    // Where the account's defaults of Lake Formation were tightened, IAM alone would not be asked.
    let by_iam = PrincipalPrivileges::new()
        .permissions([Permissions::ALL])
        .principal(DataLakePrincipal::new().data_lake_principal_identifier("IAM_ALLOWED_PRINCIPALS"));
    let input = DatabaseInput::new().name(names::database(lake)).create_table_default_permissions([by_iam]);
    stack.add("Database", glue::Database::new(input, aws::account_id()))
}

/// How long a crawler may work on a message.
const CRAWLER_VISIBILITY: Seconds = Seconds(3_600);

/// The same, but short enough that all tries end before the message expires: else it would be lost, not a dead letter.
fn crawler_visibility(lake: &DataLake) -> Seconds {
    let functions = &lake.functions;
    Seconds(CRAWLER_VISIBILITY.0.min(functions.message_retention.0 / functions.max_receive_count.max(1)))
}

/// The queue that tells a zone's crawler of new objects: its own, since two consumers of one queue take each other's
/// messages. `topics` are those of the zone's functions; without any the bucket tells it.
pub(crate) fn add_crawler_queue(
    scope: &mut Scope<'_>,
    lake: &DataLake,
    zone: &Zone,
    key: &Handle<kms::Key>,
    dead_letters: &DeadLetters,
    notifications: &mut Notifications,
) -> Handle<sqs::Queue> {
    let redrive =
        sqs::queue::RedrivePolicy::to(dead_letters.of(zone).arn()).max_receive_count(lake.functions.max_receive_count);
    let queue = sqs::Queue::new()
        .queue_name(names::crawler_queue(lake, zone))
        .kms_master_key_id(key.arn())
        .message_retention_period(lake.functions.message_retention)
        .visibility_timeout(crawler_visibility(lake))
        .redrive_policy(redrive)
        .retain();
    let queue = scope.add("Queue", queue);
    let topics: Vec<(String, Handle<sns::Topic>)> = notifications.function_topics.clone();
    if topics.is_empty() {
        notifications.tell_queue(scope, lake, zone, &queue, None);
        return queue;
    }
    for (stream, topic) in &topics {
        subscribe(&mut scope.scope(LogicalId::pascal(stream)), topic, &queue);
    }
    let topics: Vec<_> = topics.into_iter().map(|it| it.1).collect();
    let policy = queue_policy(&queue, [from_topics(&queue, &topics)]);
    scope.add("QueuePolicy", sqs::QueuePolicy::new(policy, [queue.queue_url()]));
    queue
}

/// Adds the crawlers: one over all zones, or one for each: by choice, since a crawler has one prefix for its tables, and
/// where a queue tells it of new objects, since such a crawler takes one zone.
pub(crate) fn add_crawlers(
    stack: &mut Stack,
    lake: &DataLake,
    database: &Handle<glue::Database>,
    zones: &[ZoneParts<'_>],
) {
    let crawled: Vec<_> = zones.iter().filter(|it| it.zone.crawl).collect();
    if crawled.is_empty() || lake.crawler.mode == CrawlerMode::Off {
        return;
    }
    let role = add_role(stack, lake, database, &crawled);
    if lake.crawler.is_per_zone() {
        for zone in crawled {
            let mut scope = stack.scope(zone.zone.logical_id());
            zone::tag(&mut scope, zone.zone);
            let crawler = crawler(lake, database, &role, &[zone])
                .name(names::zone_crawler(lake, zone.zone))
                .table_prefix(names::table_prefix(zone.zone));
            scope.add("Crawler", crawler);
        }
    } else {
        stack.add("Crawler", crawler(lake, database, &role, &crawled).name(names::crawler(lake)));
    }
}

fn crawler(
    lake: &DataLake,
    database: &Handle<glue::Database>,
    role: &Handle<iam::Role>,
    zones: &[&ZoneParts<'_>],
) -> glue::Crawler {
    use glue::crawler::{
        DeleteBehavior, RecrawlBehavior, RecrawlPolicy, S3Target, Schedule, SchemaChangePolicy, Targets, UpdateBehavior,
    };

    let by_events = lake.crawler.mode == CrawlerMode::Event;
    let targets: Vec<_> = zones
        .iter()
        .map(|zone| {
            let target = S3Target::new().path(sub!("s3://{bucket}/", bucket = zone.bucket.bucket_name()));
            match &zone.crawler_queue {
                Some(queue) => target.event_queue_arn(queue.arn()),
                None => target,
            }
        })
        .collect();
    // A crawl that looks at part of the data only may not change or remove tables.
    let (recrawl, update) = if by_events {
        (RecrawlBehavior::CRAWL_EVENT_MODE, UpdateBehavior::LOG)
    } else {
        (RecrawlBehavior::CRAWL_EVERYTHING, UpdateBehavior::UPDATE_IN_DATABASE)
    };
    glue::Crawler::new(role.arn(), Targets::new().s3_targets(targets))
        .database_name(database.database_name())
        .recrawl_policy(RecrawlPolicy::new().recrawl_behavior(recrawl))
        .schedule(Schedule::new().schedule_expression(lake.crawler.schedule.clone()))
        .schema_change_policy(SchemaChangePolicy::new().update_behavior(update).delete_behavior(DeleteBehavior::LOG))
}

fn add_role(
    stack: &mut Stack,
    lake: &DataLake,
    database: &Handle<glue::Database>,
    zones: &[&ZoneParts<'_>],
) -> Handle<iam::Role> {
    let trust = Policy::new()
        .statement(TrustStatement::allow(service::GLUE, action::sts::ASSUME_ROLE).when(Condition::own_account()));
    let role = iam::Role::new(trust)
        .role_name(names::crawler_role(lake))
        .path(names::service_role_path(lake))
        .policies([iam::role::Policy::new("crawl", role_policy(lake, database, zones))]);
    stack.add("CrawlerRole", role)
}

/// What AWS's own policy for Glue allows on everything, on this lake's database, buckets, keys and queues.
fn role_policy(lake: &DataLake, database: &Handle<glue::Database>, zones: &[&ZoneParts<'_>]) -> Policy {
    use action::{glue as catalog, kms as key, logs, s3, sqs as message};

    let buckets: Vec<_> = zones.iter().map(|it| it.bucket.arn()).collect();
    let objects: Vec<_> = buckets.iter().map(|it| arn::under(it, "*")).collect();
    let keys: Vec<_> = zones.iter().map(|it| it.key.arn()).collect();
    let queues: Vec<_> = zones.iter().filter_map(|it| Some(it.crawler_queue.as_ref()?.arn())).collect();
    let name = database.database_name();
    let log = [arn::log_group("/aws-glue/crawlers"), arn::within(arn::log_group("/aws-glue/crawlers"), "*")];
    let policy = Policy::new()
        .statement(
            Statement::allow([
                catalog::BATCH_CREATE_PARTITION,
                catalog::BATCH_GET_PARTITION,
                catalog::CREATE_PARTITION,
                catalog::CREATE_TABLE,
                catalog::GET_DATABASE,
                catalog::GET_PARTITION,
                catalog::GET_PARTITIONS,
                catalog::GET_TABLE,
                catalog::GET_TABLES,
                catalog::UPDATE_PARTITION,
                catalog::UPDATE_TABLE,
            ])
            .on((arn::glue_catalog(), arn::glue_database(name.clone()), arn::glue_table(name, "*"))),
        )
        .statement(Statement::allow([s3::GET_BUCKET_LOCATION, s3::LIST_BUCKET]).on(buckets))
        .statement(Statement::allow(s3::GET_OBJECT).on(objects))
        .statement(Statement::allow(key::DECRYPT).on(keys))
        .statement(Statement::allow([logs::CREATE_LOG_GROUP, logs::CREATE_LOG_STREAM, logs::PUT_LOG_EVENTS]).on(log));
    if !zones.iter().any(|it| crawls_by_events(lake, it.zone)) {
        return policy;
    }
    policy.statement(
        Statement::allow([
            message::CHANGE_MESSAGE_VISIBILITY,
            message::DELETE_MESSAGE,
            message::GET_QUEUE_ATTRIBUTES,
            message::GET_QUEUE_URL,
            message::LIST_DEAD_LETTER_SOURCE_QUEUES,
            message::LIST_QUEUE_TAGS,
            message::PURGE_QUEUE,
            message::RECEIVE_MESSAGE,
            message::SET_QUEUE_ATTRIBUTES,
        ])
        .on(queues),
    )
}
