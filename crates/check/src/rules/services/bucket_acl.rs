//! # E3045: a bucket has an access control list, but no list may be used
//!
//! **What.** A bucket has `AccessControl` and no `OwnershipControls` that allow it.
//!
//! **Why.** Since April 2023 access control lists are off by default; the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Bucket: {Type: AWS::S3::Bucket, Properties: {AccessControl: PublicRead}}
//! ```
//!
//! **Fix.** Use a bucket policy. Where a list is needed, add `OwnershipControls` with `ObjectOwnership:
//! BucketOwnerPreferred`.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E3045", Severity::Error, "a bucket has an access control list, but no list may be used", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for bucket in context.template().resources().filter(|it| it.is("AWS::S3::Bucket")) {
        for acl in context.cases(bucket.property("AccessControl"), &context.own_condition(bucket)) {
            let Some(Value::String(name)) = acl.value else { continue };
            if matches!(name.as_ref(), "Private" | "BucketOwnerFullControl" | "BucketOwnerRead") {
                continue;
            }
            let mut controls = context.cases(bucket.property("OwnershipControls"), &acl.conditions).into_iter();
            let is_missing = |it: &crate::context::Case<'_>| match it.value {
                None => true,
                Some(value) => match value.get("Rules") {
                    Some(Value::Array(rules)) => rules.is_empty(),
                    Some(_) => false,
                    None => value.as_function().is_none(),
                },
            };
            if controls.any(|it| is_missing(&it)) {
                let message = format!("the access control list `{name}` is refused without `OwnershipControls`");
                findings.add(bucket.path().join("Properties"), message);
                break;
            }
        }
    }
}
