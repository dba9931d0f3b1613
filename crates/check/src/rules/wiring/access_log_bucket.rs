//! # LW-ACCESS-LOGS: access logs go where S3 does not put them
//!
//! **What.** A bucket writes its access logs to a bucket of the template that is encrypted with a KMS key by
//! default, that keeps objects with Object Lock, or whose policy does not let in the service that writes logs.
//!
//! **Why.** S3 says nothing, and no log ever comes.
//!
//! **Example.**
//!
//! ```yaml
//! Logs: {Type: AWS::S3::Bucket}
//! Bucket:
//!   Type: AWS::S3::Bucket
//!   Properties: {LoggingConfiguration: {DestinationBucketName: !Ref Logs}}
//! ```
//!
//! **Fix.** Use a bucket with `AES256`, without Object Lock, whose policy allows `s3:PutObject` to
//! `logging.s3.amazonaws.com`.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html>

use super::Help as _;
use super::model::Wiring;
use super::model::{Item, Target};
use crate::denote::Question;
use crate::rule::{Findings, Rule};
use lakewright_template::Resource;
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-ACCESS-LOGS", Severity::Warning, "access logs go where S3 does not put them");

const SOURCE: &str = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for source in wiring.all("AWS::S3::Bucket") {
        for item in wiring.items(source, &["LoggingConfiguration", "DestinationBucketName"]) {
            let Target::Here(bucket) = wiring.by_name("AWS::S3::Bucket", item.value, &item.assumed) else { continue };
            let defaults = [
                "BucketEncryption",
                "ServerSideEncryptionConfiguration",
                "ServerSideEncryptionByDefault",
                "SSEAlgorithm",
            ];
            let defaults = wiring.items(bucket, &defaults);
            let is_kms = |it: &Item<'_>| {
                wiring.denoter.denote_under(it.value, &it.assumed).is_some_and(|it| it.starts_with("aws:kms"))
            };
            let is_locked = !wiring.items(bucket, &["ObjectLockConfiguration", "Rule", "DefaultRetention"]).is_empty();
            let message = if !defaults.is_empty() && defaults.iter().all(is_kms) {
                format!("bucket `{}` is encrypted with a KMS key by default: it is no place for access logs", bucket.id)
            } else if is_locked {
                format!("bucket `{}` keeps its objects by default: it is no place for access logs", bucket.id)
            } else if !is_let_in(wiring, source, bucket, &item) {
                format!("nothing lets `logging.s3.amazonaws.com` write access logs to bucket `{}`", bucket.id)
            } else {
                continue;
            };
            let help = "use a bucket with `AES256`, without Object Lock, whose policy lets `logging.s3.amazonaws.com` do `s3:PutObject`";
            findings.add(item.path.clone(), message).set(help, SOURCE);
        }
    }
}

fn is_let_in<'d>(wiring: &Wiring<'_, 'd>, source: Resource<'d>, bucket: Resource<'d>, item: &Item<'d>) -> bool {
    // An access control list does it too, in buckets that still have them.
    if bucket.property("AccessControl").is_some() {
        return true;
    }
    let Some(arn) = wiring.denoter.arn_of(bucket.id) else { return true };
    let prefix = wiring.text(source, &["LoggingConfiguration", "LogFilePrefix"]);
    let prefix = if source.property("LoggingConfiguration").and_then(|it| it.get("LogFilePrefix")).is_some() {
        let Some(prefix) = prefix else { return true };
        prefix
    } else {
        String::new()
    };
    let asked = Question::of_service("logging.s3.amazonaws.com", "s3:PutObject", &format!("{arn}/{prefix}log"));
    let asked = wiring.on_behalf(asked, wiring.denoter.arn_of(source.id).as_deref());
    wiring.resource_may(bucket, &asked, &item.assumed)
}
