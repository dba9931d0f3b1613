//! # E3514: a policy of a resource is about something that is no ARN
//!
//! **What.** `Resource` of a statement in the policy of a bucket, queue, topic, key or domain is no ARN. The policy of a bucket
//! takes no lone `*` either.
//!
//! **Why.** The service refuses the policy, and the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! PolicyDocument:
//!   Statement: [{Effect: Deny, Principal: "*", Action: "s3:*", Resource: my-bucket}]
//! ```
//!
//! **Fix.** Write the ARN: `!GetAtt Bucket.Arn`, `!Sub ${Bucket.Arn}/*`.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::shared("E3514", Severity::Error, "a policy of a resource is about something that is no ARN");
