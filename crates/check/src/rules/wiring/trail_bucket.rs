//! # LW-TRAIL-BUCKET: a trail may not write to its bucket
//!
//! **What.** A trail writes to a bucket of the template that has no policy for it, or one that does not let
//! CloudTrail read its access control list and put objects; or it does not wait for the policy.
//!
//! **Why.** CloudTrail tries the bucket when the trail is made, and refuses: `InsufficientS3BucketPolicyException`.
//!
//! **Example.**
//!
//! ```yaml
//! Bucket: {Type: AWS::S3::Bucket}
//! Trail: {Type: AWS::CloudTrail::Trail, Properties: {S3BucketName: !Ref Bucket, IsLogging: true}}
//! ```
//!
//! **Fix.** Add an `AWS::S3::BucketPolicy` that allows `s3:GetBucketAcl` on the bucket and `s3:PutObject` on
//! `AWSLogs/ACCOUNT/*` to `cloudtrail.amazonaws.com`, and let the trail wait with `DependsOn`.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use crate::denote::Question;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule = Rule::shared("LW-TRAIL-BUCKET", Severity::Error, "a trail may not write to its bucket");

const SOURCE: &str =
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for trail in wiring.all("AWS::CloudTrail::Trail") {
        for item in wiring.items(trail, &["S3BucketName"]) {
            let Target::Here(bucket) = wiring.by_name("AWS::S3::Bucket", item.value, &item.assumed) else { continue };
            let Some(arn) = wiring.denoter.arn_of(bucket.id) else { continue };
            let prefix = match trail.property("S3KeyPrefix") {
                None => String::new(),
                Some(it) => match wiring.denoter.denote_under(it, &item.assumed) {
                    Some(it) => format!("{}/", it.trim_end_matches('/')),
                    None => continue,
                },
            };
            let log = format!("{arn}/{prefix}AWSLogs/{}/CloudTrail/log", wiring.denoter.account());
            let source = wiring.denoter.arn_of(trail.id);
            let missing: Vec<&str> = [("s3:GetBucketAcl", arn.as_str()), ("s3:PutObject", log.as_str())]
                .into_iter()
                .filter(|(action, resource)| {
                    let asked = Question::of_service("cloudtrail.amazonaws.com", action, resource);
                    let asked =
                        wiring.on_behalf(asked, source.as_deref()).with("s3:x-amz-acl", "bucket-owner-full-control");
                    !wiring.resource_may(bucket, &asked, &item.assumed)
                })
                .map(|it| it.0)
                .collect();
            if !missing.is_empty() {
                let message = format!(
                    "trail `{}` may not do `{}` on its bucket `{}`",
                    trail.id,
                    missing.join("` and `"),
                    bucket.id
                );
                let help = format!("allow it to `cloudtrail.amazonaws.com` in a policy of `{}`", bucket.id);
                findings.add(item.path.clone(), message).set(help, SOURCE);
                continue;
            }
            let policies = wiring.policies_of(bucket, &item.assumed).unwrap_or_default();
            if let Some(late) =
                policies.first().filter(|_| !policies.iter().any(|it| wiring.waits_for(trail.id, it.by.id)))
            {
                let message = format!("trail `{}` may be made before `{}`, which lets it write", trail.id, late.by.id);
                let finding = findings.add(item.path.clone(), message);
                finding.severity = Severity::Warning;
                finding.set(format!("add `DependsOn: {}` to the trail", late.by.id), SOURCE);
            }
        }
    }
}
