//! The archive: a bucket for what trails write, a bucket for what Config writes, their key, and the log of who read them.
//!
//! Two buckets, since Object Lock is wanted on the one, and Config can not deliver to a bucket with a default retention.

use lakewright_iam::{AnyAction, Condition, Policy, Principal, ResourceStatement, ThisKey, action, arn, service};
use lakewright_resources::{Handle, kms, s3};
use lakewright_stack::{Output, Stack};
use lakewright_template::{Days, Expr, aws, kinds::Arn, val};

use crate::buckets::{deny_plain_http, encrypted_with, lifecycle, private_bucket};
use crate::config::{AccountId, DataLake, Services};
use crate::keys::customer_key;
use crate::names;
use crate::prod::access_logs::AccessLogs;

/// How long what was deleted from the archive can be had back.
const UNDO: Days = Days(30);

type WithPolicy = (Handle<s3::Bucket>, Handle<s3::BucketPolicy>);

/// What of the archive there is.
pub(super) struct Archive {
    key: Handle<kms::Key>,
    pub(super) trail: Option<WithPolicy>,
    pub(super) config: Option<WithPolicy>,
}

impl Archive {
    pub(super) fn key(&self) -> Expr<lakewright_resources::kinds::KmsKeyArn> {
        self.key.arn()
    }
}

/// Adds the key, the log bucket, and a bucket for each kind of log that one of the two accounts writes here; nothing
/// where none writes.
pub(super) fn add(stack: &mut Stack, lake: &DataLake) -> Option<Archive> {
    let trails = accounts_with(lake, |services| services.trail.is_created());
    let recorders = accounts_with(lake, |services| services.config.is_created());
    if trails.is_empty() && recorders.is_empty() {
        return None;
    }
    let alias = names::key_alias(lake, "archive");
    let users = key_users(lake, &trails, &recorders);
    let key = customer_key(&mut stack.scope("Archive"), alias.clone(), "Logs of trails and of Config".into(), users);
    stack.output("ArchiveKeyAlias", Output::new(alias).description("Alias of the key of the archive"));
    let log = add_log(stack, lake);
    let mut bucket = |id: &str,
                      bucket: s3::Bucket,
                      what: &str,
                      writers: &dyn Fn(Expr<Arn>) -> Vec<ResourceStatement>| {
        let bucket = stack.add(format!("{id}Archive"), bucket);
        let policy = Policy::new().statement(deny_plain_http(&bucket)).with(writers(val(bucket.arn())));
        let policy = stack.add(format!("{id}ArchivePolicy"), s3::BucketPolicy::new(bucket.bucket_name(), policy));
        stack
            .output(format!("{id}Archive"), Output::new(bucket.bucket_name()).description(format!("Bucket of {what}")));
        (bucket, policy)
    };
    let trail = (!trails.is_empty()).then(|| {
        let archive = locked(lake, encrypted(lake, names::trail_archive_bucket(lake), &key, &log));
        bucket("Trail", archive, "what the trails write", &|it| trail_writers(lake, it, &trails))
    });
    let config = (!recorders.is_empty()).then(|| {
        let archive = encrypted(lake, names::config_archive_bucket(lake), &key, &log);
        bucket("Config", archive, "what AWS Config writes", &|it| config_writers(it, &recorders))
    });
    Some(Archive { key, trail, config })
}

fn accounts_with(lake: &DataLake, does: impl Fn(&Services) -> bool) -> Vec<&AccountId> {
    let accounts = [(&lake.accounts.prod, &lake.auditing.prod), (&lake.accounts.security, &lake.auditing.security)];
    accounts.into_iter().filter(|(_, services)| does(services)).map(|(account, _)| account).collect()
}

/// CloudTrail and Config encrypt what they write, and decrypt a bucket's key to do so.
fn key_users(lake: &DataLake, trails: &[&AccountId], recorders: &[&AccountId]) -> Vec<ResourceStatement> {
    let mut users = Vec::new();
    if !trails.is_empty() {
        let generate = AnyAction::matching(action::kms::SERVICE, "GenerateDataKey*", "trails ask in several forms");
        users.push(
            ResourceStatement::allow(
                service::CLOUDTRAIL,
                ([action::kms::DECRYPT, action::kms::DESCRIBE_KEY], generate),
            )
            .on(ThisKey)
            .when(Condition::source_arn(trail_arns(lake, trails))),
        );
    }
    if !recorders.is_empty() {
        users.push(
            ResourceStatement::allow(service::CONFIG, [action::kms::DECRYPT, action::kms::GENERATE_DATA_KEY])
                .on(ThisKey)
                .when(for_accounts(recorders)),
        );
    }
    users
}

/// The trails of accounts, by their deterministic name.
fn trail_arns(lake: &DataLake, accounts: &[&AccountId]) -> Vec<Expr<Arn>> {
    let trail = format!("trail/{}", names::trail(lake));
    accounts.iter().map(|it| arn::of("cloudtrail", aws::region(), it.as_str(), trail.clone())).collect()
}

fn for_accounts(accounts: &[&AccountId]) -> Condition {
    let accounts: Vec<&str> = accounts.iter().map(|it| it.as_str()).collect();
    Condition::string_equals(lakewright_iam::key::SOURCE_ACCOUNT, accounts)
}

fn trail_writers(lake: &DataLake, arn: Expr<Arn>, accounts: &[&AccountId]) -> Vec<ResourceStatement> {
    let objects: Vec<_> = accounts.iter().map(|it| arn::under(&arn, format!("AWSLogs/{it}/*"))).collect();
    let own = || Condition::source_arn(trail_arns(lake, accounts));
    vec![
        ResourceStatement::allow(service::CLOUDTRAIL, action::s3::GET_BUCKET_ACL).on(arn).when(own()),
        ResourceStatement::allow(service::CLOUDTRAIL, action::s3::PUT_OBJECT).on(objects).when(own()),
    ]
}

fn config_writers(arn: Expr<Arn>, accounts: &[&AccountId]) -> Vec<ResourceStatement> {
    let objects: Vec<_> = accounts.iter().map(|it| arn::under(&arn, format!("AWSLogs/{it}/Config/*"))).collect();
    let look = [action::s3::GET_BUCKET_ACL, action::s3::LIST_BUCKET];
    vec![
        ResourceStatement::allow(service::CONFIG, look).on(arn).when(for_accounts(accounts)),
        ResourceStatement::allow(service::CONFIG, action::s3::PUT_OBJECT).on(objects).when(for_accounts(accounts)),
    ]
}

/// A bucket of the archive. Its key is named by ARN: an alias would be looked up in the account of whoever writes.
fn encrypted(lake: &DataLake, name: String, key: &Handle<kms::Key>, log: &AccessLogs) -> s3::Bucket {
    let rule = lifecycle("expire", UNDO, Some(lake.auditing.archive_retention));
    let bucket = private_bucket(name.clone())
        .bucket_encryption(encrypted_with(key))
        .lifecycle_configuration(s3::bucket::LifecycleConfiguration::new([rule]));
    log.log(bucket, &name)
}

fn locked(lake: &DataLake, bucket: s3::Bucket) -> s3::Bucket {
    use s3::bucket::*;

    let Some(lock) = lake.auditing.object_lock else { return bucket };
    let retention = DefaultRetention::new().mode(Mode::new(lock.mode.name())).days(lock.retention.0);
    bucket.object_lock_enabled(true).object_lock_configuration(
        ObjectLockConfiguration::new()
            .object_lock_enabled(ObjectLockEnabled::ENABLED)
            .rule(ObjectLockRule::new().default_retention(retention)),
    )
}

/// The bucket with the access logs of the archive: in the same account, without a key, as S3 demands.
fn add_log(stack: &mut Stack, lake: &DataLake) -> AccessLogs {
    use s3::bucket::*;

    let by_default = ServerSideEncryptionByDefault::new(SSEAlgorithm::AES256);
    let encryption = ServerSideEncryptionRule::new().server_side_encryption_by_default(by_default);
    let bucket = private_bucket(names::archive_log_bucket(lake))
        .bucket_encryption(BucketEncryption::new([encryption]))
        .lifecycle_configuration(LifecycleConfiguration::new([lifecycle(
            "expire",
            UNDO,
            Some(lake.auditing.access_log_retention),
        )]));
    let bucket = stack.add("AccessLogs", bucket);
    let sources = [names::trail_archive_bucket(lake), names::config_archive_bucket(lake)].map(arn::s3_bucket);
    let deliver = ResourceStatement::allow(Principal::from(service::S3_ACCESS_LOGS), action::s3::PUT_OBJECT)
        .on(arn::under(bucket.arn(), "*"))
        .when(Condition::own_account())
        .when(Condition::source_arn(sources.to_vec()));
    let policy = Policy::new().statement(deny_plain_http(&bucket)).statement(deliver);
    let policy = stack.add("AccessLogsPolicy", s3::BucketPolicy::new(bucket.bucket_name(), policy));
    AccessLogs { bucket, policy }
}
