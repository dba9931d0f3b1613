//! # LW-KEY-BY-ALIAS: a bucket names its key by an alias
//!
//! **What.** The default encryption of a bucket names its key by an alias.
//!
//! **Why.** The alias is looked up in the account of whoever writes: somebody from another account writes with
//! another key, or not at all.
//!
//! **Example.**
//!
//! ```yaml
//! BucketEncryption:
//!   ServerSideEncryptionConfiguration:
//!     - ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms', KMSMasterKeyID: alias/raw}
//! ```
//!
//! **Fix.** Name the key by its ARN: `!GetAtt Key.Arn`.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule = Rule::shared("LW-KEY-BY-ALIAS", Severity::Warning, "a bucket names its key by an alias");

const SOURCE: &str = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    const KEY: [&str; 4] =
        ["BucketEncryption", "ServerSideEncryptionConfiguration", "ServerSideEncryptionByDefault", "KMSMasterKeyID"];
    for bucket in wiring.all("AWS::S3::Bucket") {
        for item in wiring.items(bucket, &KEY) {
            let Some(key) = wiring.denoter.denote_under(item.value, &item.assumed) else { continue };
            if !key.starts_with("alias/") || key == "alias/aws/s3" {
                continue;
            }
            let message = format!("`{key}` is looked up in the account of whoever writes to `{}`", bucket.id);
            findings.add(item.path.clone(), message).set("name the key by its ARN", SOURCE);
        }
    }
}
