//! # E3512: a policy of a resource has a wrong shape
//!
//! **What.** An element of a policy of a bucket, queue, topic, key or domain is missing, unknown or has a wrong value.
//!
//! **Why.** The service refuses the policy, and the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! PolicyDocument:
//!       Statement: [{Effect: Allow, Action: "s3:GetObject", Resource: "*"}]
//! ```
//!
//! **Fix.** Write the elements as the reference has them; a statement names a principal.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3512", Severity::Error, "a policy of a resource has a wrong shape");
