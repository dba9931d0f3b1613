//! The archive: a bucket for what trails write, a bucket for what Config writes, their key, by choice a bucket for copies
//! of the prod account's access logs, and the log of who read them.
//!
//! Buckets of their own, since Object Lock is wanted on the one, and Config can not deliver to a bucket with a default retention.

use lakewright_iam::{
    Action, AnyAction, Condition, Policy, Principal, ResourceStatement, ThisKey, action, arn, key, service,
};
use lakewright_resources::{Handle, kms, s3};
use lakewright_stack::{Output, Stack};
use lakewright_template::{Days, Expr, aws, kinds::Arn, val};

use crate::buckets::{deny_plain_http, encrypted_with, lifecycle, private_bucket};
use crate::config::{self, AccountId, DataLake, Services};
use crate::keys::customer_key;
use crate::names;
use crate::prod::access_logs::{ACCESS, AccessLogs, COPIES};

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

/// Adds the key, the log bucket, and a bucket for each kind of log that is written here; nothing where none is.
pub(super) fn add(stack: &mut Stack, lake: &DataLake) -> Option<Archive> {
    let trails = Trails::of(lake);
    let recorders = accounts_with(lake, |services| services.config.is_created());
    let copied = lake.auditing.access_logs == config::AccessLogs::Copied;
    if trails.is_empty() && recorders.is_empty() && !copied {
        return None;
    }
    let key = (!trails.is_empty() || !recorders.is_empty()).then(|| add_key(stack, lake, &trails, &recorders));
    let log = add_log(stack, lake);
    if copied {
        add_copies(stack, lake, &log);
    }
    let key = key?;
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

fn add_key(stack: &mut Stack, lake: &DataLake, trails: &Trails<'_>, recorders: &[&AccountId]) -> Handle<kms::Key> {
    let alias = names::key_alias(lake, "archive");
    let users = key_users(lake, trails, recorders);
    let key = customer_key(&mut stack.scope("Archive"), alias.clone(), "Logs of trails and of Config".into(), users);
    stack.output("ArchiveKeyAlias", Output::new(alias).description("Alias of the key of the archive"));
    key
}

fn accounts_with(lake: &DataLake, does: impl Fn(&Services) -> bool) -> Vec<&AccountId> {
    let accounts = [(&lake.accounts.prod, &lake.auditing.prod), (&lake.accounts.security, &lake.auditing.security)];
    accounts.into_iter().filter(|(_, services)| does(services)).map(|(account, _)| account).collect()
}

/// The trails that write to the archive.
struct Trails<'l> {
    /// Those of one account, by that account.
    accounts: Vec<&'l AccountId>,
    /// That of the organization: the account that owns it, and the organization.
    organization: Option<(&'l AccountId, &'l str)>,
}

impl Trails<'_> {
    fn of(lake: &DataLake) -> Trails<'_> {
        let whole = lake.auditing.organization_trail.as_ref();
        let mut accounts = accounts_with(lake, |services| services.trail.is_created());
        // That of the organization takes the place of the security account's own.
        accounts.retain(|it| whole.is_none() || **it != lake.accounts.security);
        let organization = whole.zip(lake.organization.as_deref()).map(|(it, id)| (&it.management_account, id));
        Trails { accounts, organization }
    }

    fn is_empty(&self) -> bool {
        self.accounts.is_empty() && self.organization.is_none()
    }

    /// Their ARNs, by their deterministic names. A trail of an organization is the management account's, whoever made it.
    fn arns(&self, lake: &DataLake) -> Vec<Expr<Arn>> {
        let mut arns = self.arns_of_accounts(lake);
        arns.extend(self.organization.map(|(owner, _)| trail_arn(owner, &names::organization_trail(lake))));
        arns
    }

    fn arns_of_accounts(&self, lake: &DataLake) -> Vec<Expr<Arn>> {
        self.accounts.iter().map(|it| trail_arn(it, &names::trail(lake))).collect()
    }
}

fn trail_arn(account: &AccountId, name: &str) -> Expr<Arn> {
    arn::of("cloudtrail", aws::region(), account.as_str(), format!("trail/{name}"))
}

/// CloudTrail and Config encrypt what they write, and decrypt a bucket's key to do so.
fn key_users(lake: &DataLake, trails: &Trails<'_>, recorders: &[&AccountId]) -> Vec<ResourceStatement> {
    let mut users = Vec::new();
    if !trails.is_empty() {
        let generate = AnyAction::matching(action::kms::SERVICE, "GenerateDataKey*", "trails ask in several forms");
        users.push(
            ResourceStatement::allow(
                service::CLOUDTRAIL,
                ([action::kms::DECRYPT, action::kms::DESCRIBE_KEY], generate),
            )
            .on(ThisKey)
            .when(Condition::source_arn(trails.arns(lake))),
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

fn for_accounts(accounts: &[&AccountId]) -> Condition {
    let accounts: Vec<&str> = accounts.iter().map(|it| it.as_str()).collect();
    Condition::string_equals(key::SOURCE_ACCOUNT, accounts)
}

/// Where trails write: those of accounts below the account's id. That of an organization writes below the organization's
/// id, and below its owner's should it be made a trail of that account alone.
fn trail_writers(lake: &DataLake, arn: Expr<Arn>, trails: &Trails<'_>) -> Vec<ResourceStatement> {
    let put = |folders: Vec<&str>, trails: Vec<Expr<Arn>>| {
        let objects: Vec<_> = folders.iter().map(|it| arn::under(&arn, format!("AWSLogs/{it}/*"))).collect();
        ResourceStatement::allow(service::CLOUDTRAIL, action::s3::PUT_OBJECT)
            .on(objects)
            .when(Condition::source_arn(trails))
    };
    let mut writers = Vec::new();
    if !trails.accounts.is_empty() {
        let folders = trails.accounts.iter().map(|it| it.as_str()).collect();
        writers.push(put(folders, trails.arns_of_accounts(lake)));
    }
    if let Some((owner, organization)) = trails.organization {
        let own = vec![trail_arn(owner, &names::organization_trail(lake))];
        writers.push(put(vec![organization, owner.as_str()], own));
    }
    let look = ResourceStatement::allow(service::CLOUDTRAIL, action::s3::GET_BUCKET_ACL).on(&arn);
    [look.when(Condition::source_arn(trails.arns(lake)))].into_iter().chain(writers).collect()
}

fn config_writers(arn: Expr<Arn>, accounts: &[&AccountId]) -> Vec<ResourceStatement> {
    let objects: Vec<_> = accounts.iter().map(|it| arn::under(&arn, format!("AWSLogs/{it}/Config/*"))).collect();
    let look = [action::s3::GET_BUCKET_ACL, action::s3::LIST_BUCKET];
    vec![
        ResourceStatement::allow(service::CONFIG, look).on(arn).when(for_accounts(accounts)),
        ResourceStatement::allow(service::CONFIG, action::s3::PUT_OBJECT).on(objects).when(for_accounts(accounts)),
    ]
}

/// The bucket with copies of the prod account's access logs, which that account's replication role alone may write.
///
/// It has no key: a replica is encrypted as its source is, whatever the default of its bucket, and logs that S3 delivers
/// are encrypted with S3's own keys.
/// Source: Amazon S3 User Guide, "Setting default server-side encryption behavior", on replication.
fn add_copies(stack: &mut Stack, lake: &DataLake, log: &AccessLogs) {
    use s3::bucket::*;

    let name = names::access_archive_bucket(lake);
    let expire = lifecycle("expire", UNDO, Some(lake.auditing.archive_retention));
    let bucket = private_bucket(name.clone())
        .bucket_encryption(s3::bucket::BucketEncryption::by_s3())
        .lifecycle_configuration(LifecycleConfiguration::new([expire]));
    let bucket = stack.add("AccessArchive", log.log(bucket, &name));
    // A role is no principal across accounts: it need not be there yet.
    let prod = lake.accounts.prod.as_str();
    let role = format!("{}{}", names::service_role_path(lake).trim_start_matches('/'), names::log_copy_role(lake));
    let admit = |actions: Vec<Action>, on: Expr<Arn>| {
        ResourceStatement::allow(Principal::account_root(prod), actions)
            .on(on)
            .when(Condition::arn_equals(key::PRINCIPAL_ARN, arn::role_of(prod, role.clone())))
    };
    let policy = Policy::new()
        .statement(deny_plain_http(&bucket))
        .statement(admit(COPIES.to_vec(), arn::under(bucket.arn(), format!("{ACCESS}/*"))))
        .statement(admit(vec![action::s3::GET_BUCKET_VERSIONING], val(bucket.arn())));
    stack.add("AccessArchivePolicy", s3::BucketPolicy::new(bucket.bucket_name(), policy));
    let output =
        Output::new(bucket.bucket_name()).description("Bucket of the copies of the prod account's access logs");
    stack.output("AccessArchive", output);
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

    let bucket = private_bucket(names::archive_log_bucket(lake))
        .bucket_encryption(s3::bucket::BucketEncryption::by_s3())
        .lifecycle_configuration(LifecycleConfiguration::new([lifecycle(
            "expire",
            UNDO,
            Some(lake.auditing.access_log_retention),
        )]));
    let bucket = stack.add("AccessLogs", bucket);
    let mut sources = vec![names::trail_archive_bucket(lake), names::config_archive_bucket(lake)];
    if lake.auditing.access_logs == config::AccessLogs::Copied {
        sources.push(names::access_archive_bucket(lake));
    }
    let sources: Vec<_> = sources.into_iter().map(arn::s3_bucket).collect();
    let deliver = ResourceStatement::allow(Principal::from(service::S3_ACCESS_LOGS), action::s3::PUT_OBJECT)
        .on(arn::under(bucket.arn(), "*"))
        .when(Condition::own_account())
        .when(Condition::source_arn(sources));
    let policy = Policy::new().statement(deny_plain_http(&bucket)).statement(deliver);
    let policy = stack.add("AccessLogsPolicy", s3::BucketPolicy::new(bucket.bucket_name(), policy));
    AccessLogs { bucket, policy }
}
