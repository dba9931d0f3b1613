//! What several jobs may do: managed policies that stand once.

use lakewright_iam::{Condition, Policy, Statement, action, arn, key};
use lakewright_resources::kinds::IamManagedPolicyArn;
use lakewright_stack::Stack;
use lakewright_template::{Expr, kinds::Arn};

use super::workbench::Workbench;
use super::{CLEARANCE, clearance, managed_policy};
use crate::config::DataLake;
use crate::names;
use crate::prod::zone::{CLASSIFICATION, ZoneParts, is_entry};

/// As many zones as fit into one managed policy with the longest names where a zone stands five times, in the Denies.
const ZONES_A_DENIAL: usize = 9;
/// As many as fit where a zone stands once, with its key. With fewer, the jobs of a lake of 32 zones would have more than
/// the ten managed policies that a role may have.
pub(super) const ZONES_A_GRANT: usize = 12;

/// Managed policies over zones: one, or several where there are too many zones.
pub(super) fn over_zones<'z, 'a>(
    stack: &mut Stack,
    id: &str,
    zones: impl IntoIterator<Item = &'z ZoneParts<'a>>,
    zones_a_policy: usize,
    policy: impl Fn(&[&ZoneParts<'_>]) -> Policy,
    further: Option<Policy>,
) -> Vec<Expr<IamManagedPolicyArn>>
where
    'a: 'z,
{
    let zones: Vec<&ZoneParts<'_>> = zones.into_iter().collect();
    let mut further = further;
    let parts = zones.chunks(zones_a_policy).enumerate().map(|(position, chunk)| {
        let id = if position == 0 { id.to_owned() } else { format!("{id}{}", position + 1) };
        let policy = policy(chunk).and(further.take().unwrap_or_default());
        stack.add(id, managed_policy(policy)).policy_arn()
    });
    parts.collect()
}

/// What everybody has who reads data: the Denies of the clearance, reading of the zones, queries.
pub(super) fn readers(
    stack: &mut Stack,
    lake: &DataLake,
    zones: &[ZoneParts<'_>],
    workbench: &Workbench,
) -> Vec<Expr<IamManagedPolicyArn>> {
    let mut policies = over_zones(stack, "Clearance", zones, ZONES_A_DENIAL, clearance::denials, None);
    let queries = queries(lake).and(workbench.own_folders());
    policies.extend(over_zones(stack, "Reading", zones, ZONES_A_GRANT, reading, Some(queries)));
    policies
}

fn reading(zones: &[&ZoneParts<'_>]) -> Policy {
    let actions = [
        action::s3::GET_BUCKET_LOCATION,
        action::s3::GET_OBJECT,
        action::s3::GET_OBJECT_TAGGING,
        action::s3::GET_OBJECT_VERSION,
        action::s3::GET_OBJECT_VERSION_TAGGING,
        action::s3::LIST_BUCKET,
        action::s3::LIST_BUCKET_VERSIONS,
    ];
    let buckets: Vec<_> = zones.iter().map(|it| it.bucket.arn()).collect();
    Policy::new()
        .statement(Statement::allow(actions).on((buckets, objects(zones))))
        .statement(Statement::allow(action::kms::DECRYPT).on(keys(zones)).when(through([S3])))
}

/// Athena and the catalog: the work group of one's clearance, and the one that every account has.
fn queries(lake: &DataLake) -> Policy {
    let catalog = [
        action::glue::BATCH_GET_PARTITION,
        action::glue::GET_DATABASE,
        action::glue::GET_DATABASES,
        action::glue::GET_PARTITION,
        action::glue::GET_PARTITIONS,
        action::glue::GET_TABLE,
        action::glue::GET_TABLES,
    ];
    let athena = [
        action::athena::GET_QUERY_EXECUTION,
        action::athena::GET_QUERY_RESULTS,
        action::athena::GET_QUERY_RESULTS_STREAM,
        action::athena::GET_WORK_GROUP,
        action::athena::START_QUERY_EXECUTION,
        action::athena::STOP_QUERY_EXECUTION,
    ];
    let own = format!("{}-{}", names::base(lake), key::principal_tag(CLEARANCE).variable());
    Policy::new()
        // Athena looks into the database `default` whatever the query is about.
        .statement(Statement::allow(catalog).on((tables(lake), arn::glue_database("default"))))
        .statement(Statement::allow(athena).on([arn::athena_workgroup(own), arn::athena_workgroup("primary")]))
}

/// The catalog, the lake's database and its tables: Glue asks for all three.
pub(super) fn tables(lake: &DataLake) -> [Expr<Arn>; 3] {
    let database = names::database(lake);
    [arn::glue_catalog(), arn::glue_database(&database), arn::glue_table(&database, "*")]
}

/// What stewards and engineers have: writing in all zones, tables, crawlers, dead letters.
pub(super) fn writers(stack: &mut Stack, lake: &DataLake, zones: &[ZoneParts<'_>]) -> Vec<Expr<IamManagedPolicyArn>> {
    let mut operations = tables_and_crawlers(lake).and(dead_letters(lake));
    let entries: Vec<_> = zones.iter().filter(|it| is_entry(lake, it.zone)).collect();
    if !entries.is_empty() {
        // Uploads say how sensitive they are. A tag that is there is nothing of theirs: a steward without the highest
        // clearance would lower it and read.
        let untagged = Condition::null(key::existing_object_tag(CLASSIFICATION), true);
        operations =
            operations.statement(Statement::allow(action::s3::PUT_OBJECT_TAGGING).on(objects(&entries)).when(untagged));
    }
    over_zones(stack, "Writing", zones, ZONES_A_GRANT, |zones| writing(zones, [S3, SQS].into()), Some(operations))
}

/// Writing objects. Tags are not among it: whoever writes them says who may read.
pub(super) fn writing(zones: &[&ZoneParts<'_>], services: Vec<&'static str>) -> Policy {
    let actions = [
        action::s3::ABORT_MULTIPART_UPLOAD,
        action::s3::DELETE_OBJECT,
        action::s3::LIST_MULTIPART_UPLOAD_PARTS,
        action::s3::PUT_OBJECT,
    ];
    let key_actions = [action::kms::DECRYPT, action::kms::GENERATE_DATA_KEY];
    Policy::new()
        .statement(Statement::allow(actions).on(objects(zones)))
        .statement(Statement::allow(key_actions).on(keys(zones)).when(through(services)))
}

/// Crawlers are started, not changed: they read everything, so whoever could point one elsewhere would read it too.
fn tables_and_crawlers(lake: &DataLake) -> Policy {
    let on_tables = [
        action::glue::BATCH_CREATE_PARTITION,
        action::glue::BATCH_DELETE_PARTITION,
        action::glue::BATCH_UPDATE_PARTITION,
        action::glue::CREATE_TABLE,
        action::glue::DELETE_TABLE,
        action::glue::UPDATE_PARTITION,
        action::glue::UPDATE_TABLE,
    ];
    let on_crawlers = [action::glue::GET_CRAWLER, action::glue::START_CRAWLER, action::glue::STOP_CRAWLER];
    let crawlers = arn::glue_crawler(format!("{}*", names::base(lake)));
    Policy::new()
        .statement(Statement::allow(on_tables).on(tables(lake)))
        .statement(Statement::allow(on_crawlers).on(crawlers))
}

/// Dead letters are looked at and sent back to the queue they came from.
fn dead_letters(lake: &DataLake) -> Policy {
    let base = names::base(lake);
    let taking = [
        action::sqs::CANCEL_MESSAGE_MOVE_TASK,
        action::sqs::DELETE_MESSAGE,
        action::sqs::GET_QUEUE_ATTRIBUTES,
        action::sqs::LIST_MESSAGE_MOVE_TASKS,
        action::sqs::RECEIVE_MESSAGE,
        action::sqs::START_MESSAGE_MOVE_TASK,
    ];
    let alias = key::kms::RESOURCE_ALIASES;
    let of_dead_letters = names::key_alias(lake, "dead-letters");
    Policy::new()
        .statement(Statement::allow(taking).on(arn::sqs_queue(format!("{base}-*dead-letters"))))
        .statement(Statement::allow(action::sqs::SEND_MESSAGE).on(arn::sqs_queue(format!("{base}-*"))))
        .statement(
            Statement::allow(action::kms::DECRYPT)
                .on(arn::kms_key("*"))
                .when(lakewright_iam::ForAnyValue::string_equals(alias, of_dead_letters))
                .when(through([SQS])),
        )
}

/// The objects of zones.
pub(super) fn objects(zones: &[&ZoneParts<'_>]) -> Vec<Expr<Arn>> {
    zones.iter().map(|it| arn::under(it.bucket.arn(), "*")).collect()
}

fn keys(zones: &[&ZoneParts<'_>]) -> Vec<Expr<lakewright_resources::kinds::KmsKeyArn>> {
    zones.iter().map(|it| it.key.arn()).collect()
}

/// S3, for [`through`].
pub(super) const S3: &str = "s3.*";
/// SQS, for [`through`].
pub(super) const SQS: &str = "sqs.*";

/// A key is used only through these services, never by itself. AWS sets the name, `s3.eu-west-1.amazonaws.com`; behind
/// the service's own part it differs by Region and partition.
pub(super) fn through(services: impl IntoIterator<Item = &'static str>) -> Condition {
    let services: Vec<&str> = services.into_iter().collect();
    Condition::string_like(key::kms::VIA_SERVICE, services)
}
