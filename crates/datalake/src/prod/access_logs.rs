//! The bucket for access logs and traffic logs: same account and Region, as S3 demands, and encrypted with S3's own keys,
//! which is all that log delivery supports. By choice S3 copies the access logs to the archive of the security account.

use lakewright_iam::{
    Action, Condition, Policy, ResourceStatement, Statement, TrustStatement, action, arn, key, service,
};
use lakewright_resources::{Handle, ResourceExt, iam, s3};
use lakewright_stack::Stack;
use lakewright_template::{Days, Uncheck, aws, sub};

use crate::buckets::{deny_plain_http, lifecycle, private_bucket};
use crate::config::{self, DataLake};
use crate::names;

/// The bucket for logs, and the policy that lets them in: whoever configures a log must wait for it.
pub(crate) struct AccessLogs {
    pub(crate) bucket: Handle<s3::Bucket>,
    pub(crate) policy: Handle<s3::BucketPolicy>,
}

/// Adds the bucket and its policy.
pub(crate) fn add(stack: &mut Stack, lake: &DataLake) -> AccessLogs {
    use s3::bucket::LifecycleConfiguration;

    let name = names::access_log_bucket(lake);
    let expire = |days, folder| lifecycle(folder, Days(1), Some(days)).prefix(format!("{folder}/"));
    let rules =
        [expire(lake.auditing.access_log_retention, ACCESS), expire(lake.network.flow_log_retention, FLOW_LOGS)];
    let bucket = private_bucket(name)
        .bucket_encryption(s3::bucket::BucketEncryption::by_s3())
        .lifecycle_configuration(LifecycleConfiguration::new(rules));
    let bucket = match lake.auditing.access_logs {
        config::AccessLogs::Kept => bucket,
        config::AccessLogs::Copied => bucket.replication_configuration(to_archive(stack, lake)),
    };
    let bucket = stack.add("AccessLogs", bucket);

    let mut policy = Policy::new().statement(deny_plain_http(&bucket));
    let mut logged: Vec<String> = lake.zones.iter().map(|zone| names::zone_bucket(lake, zone)).collect();
    logged.extend([names::query_result_bucket(lake), names::sandbox_bucket(lake)]);
    policy = policy.statement(
        ResourceStatement::allow(service::S3_ACCESS_LOGS, action::s3::PUT_OBJECT)
            .on(arn::under(bucket.arn(), format!("{ACCESS}/*")))
            .when(Condition::own_account())
            .when(Condition::source_arn(logged.iter().map(arn::s3_bucket).collect::<Vec<_>>())),
    );
    if lake.network.flow_logs {
        policy = policy.with(flow_logs(&bucket));
    }
    let policy = stack.add("AccessLogsPolicy", s3::BucketPolicy::new(bucket.bucket_name(), policy));
    AccessLogs { bucket, policy }
}

impl AccessLogs {
    /// Logs the accesses to a bucket into a folder of its own.
    pub(crate) fn log(&self, bucket: s3::Bucket, folder: &str) -> s3::Bucket {
        let logging = s3::bucket::LoggingConfiguration::new()
            .destination_bucket_name(self.bucket.bucket_name())
            .log_file_prefix(format!("{ACCESS}/{folder}/"));
        bucket.logging_configuration(logging).depends_on(&self.policy)
    }
}

/// What copying takes at the other end. The archive owns the copies; what goes here stays there, so that deletions are not
/// among it.
pub(crate) const COPIES: [Action; 3] =
    [action::s3::OBJECT_OWNER_OVERRIDE_TO_BUCKET_OWNER, action::s3::REPLICATE_OBJECT, action::s3::REPLICATE_TAGS];

/// Copies access logs to the archive, with a role that may do that alone. The archive stands first.
fn to_archive(stack: &mut Stack, lake: &DataLake) -> s3::bucket::ReplicationConfiguration {
    use s3::bucket::*;

    let own = arn::s3_bucket(names::access_log_bucket(lake));
    let archive = arn::s3_bucket(names::access_archive_bucket(lake));
    let logs = format!("{ACCESS}/*");
    let read = [
        action::s3::GET_OBJECT_VERSION_ACL,
        action::s3::GET_OBJECT_VERSION_FOR_REPLICATION,
        action::s3::GET_OBJECT_VERSION_TAGGING,
    ];
    let policy = Policy::new()
        .statement(Statement::allow([action::s3::GET_REPLICATION_CONFIGURATION, action::s3::LIST_BUCKET]).on(&own))
        .statement(Statement::allow(read).on(arn::under(own, logs.clone())))
        .statement(Statement::allow(COPIES).on(arn::under(&archive, logs)));
    // Without a condition, as S3 documents it: only who may pass the role can have S3 take it, for a bucket of this account.
    let trust = Policy::new().statement(TrustStatement::allow(service::S3, action::sts::ASSUME_ROLE));
    let role = iam::Role::new(trust)
        .role_name(names::log_copy_role(lake))
        .path(names::service_role_path(lake))
        .policies([iam::role::Policy::new("copy", policy)]);
    let role = stack.add("LogCopyRole", role);
    let destination = ReplicationDestination::new(archive.unchecked())
        .account(lake.accounts.security.as_str())
        .access_control_translation(AccessControlTranslation::new(Owner::DESTINATION));
    let rule = ReplicationRule::new(destination, ReplicationRuleStatus::ENABLED)
        .id("archive")
        .priority(1)
        .filter(ReplicationRuleFilter::new().prefix(format!("{ACCESS}/")))
        .delete_marker_replication(DeleteMarkerReplication::new().status(DeleteMarkerReplicationStatus::DISABLED));
    ReplicationConfiguration::new(role.arn(), [rule])
}

/// Where access logs go in the bucket.
pub(crate) const ACCESS: &str = "access";
/// Where flow logs go in the bucket.
pub(crate) const FLOW_LOGS: &str = "flow-logs";

fn flow_logs(bucket: &Handle<s3::Bucket>) -> [ResourceStatement; 2] {
    let own = |statement: ResourceStatement| {
        statement.when(Condition::own_account()).when(Condition::source_arn(arn::regional("logs", "*")))
    };
    let objects = sub!("{folder}/AWSLogs/{account}/*", folder = FLOW_LOGS, account = aws::account_id());
    [
        own(ResourceStatement::allow(service::LOG_DELIVERY, action::s3::PUT_OBJECT)
            .on(arn::under(bucket.arn(), objects))
            .when(Condition::string_equals(key::s3::X_AMZ_ACL, "bucket-owner-full-control"))),
        own(ResourceStatement::allow(service::LOG_DELIVERY, action::s3::GET_BUCKET_ACL).on(bucket.arn())),
    ]
}
