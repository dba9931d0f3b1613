//! # W3045: a bucket has an access control list
//!
//! **What.** A bucket has `AccessControl`.
//!
//! **Why.** Access control lists are the old way, and off by default; who may do what is hard to see with them.
//!
//! **Example.**
//!
//! ```yaml
//! Bucket: {Type: AWS::S3::Bucket, Properties: {AccessControl: Private}}
//! ```
//!
//! **Fix.** Use a bucket policy.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("W3045", Severity::Warning, "a bucket has an access control list", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for bucket in context.template().resources().filter(|it| it.is("AWS::S3::Bucket")) {
        let cases = context.cases(bucket.property("AccessControl"), &[]);
        if cases.iter().any(|it| it.value.is_some_and(|it| it.as_str() != Some(""))) {
            findings.add(
                bucket.property_path("AccessControl"),
                "access control lists are the old way: use a bucket policy",
            );
        }
    }
}
