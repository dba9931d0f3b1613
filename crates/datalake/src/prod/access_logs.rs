//! The bucket for access logs and traffic logs: same account and Region, as S3 demands, and encrypted with S3's own keys,
//! which is all that log delivery supports.

use lakewright_iam::{Condition, Policy, ResourceStatement, action, arn, key, service};
use lakewright_resources::{Handle, ResourceExt, s3};
use lakewright_stack::Stack;
use lakewright_template::{Days, aws, sub};

use crate::buckets::{deny_plain_http, lifecycle, private_bucket};
use crate::config::DataLake;
use crate::names;

/// The bucket for logs, and the policy that lets them in: whoever configures a log must wait for it.
pub(crate) struct AccessLogs {
    pub(crate) bucket: Handle<s3::Bucket>,
    pub(crate) policy: Handle<s3::BucketPolicy>,
}

/// Adds the bucket and its policy.
pub(crate) fn add(stack: &mut Stack, lake: &DataLake) -> AccessLogs {
    use s3::bucket::*;

    let name = names::access_log_bucket(lake);
    let by_default = ServerSideEncryptionByDefault::new(SSEAlgorithm::AES256);
    let expire = |days, folder| lifecycle(folder, Days(1), Some(days)).prefix(format!("{folder}/"));
    let rules =
        [expire(lake.auditing.access_log_retention, ACCESS), expire(lake.network.flow_log_retention, FLOW_LOGS)];
    let bucket = private_bucket(name)
        .bucket_encryption(BucketEncryption::new([
            ServerSideEncryptionRule::new().server_side_encryption_by_default(by_default)
        ]))
        .lifecycle_configuration(LifecycleConfiguration::new(rules));
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

/// Where access logs go in the bucket.
const ACCESS: &str = "access";
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
