//! # LW-POLICY-QUOTA: a policy has more parts than its service takes
//!
//! **What.** The policy of a queue has more than 20 statements, 50 principals, 10 conditions or 7 actions in one
//! statement.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! # a queue policy with 21 statements
//! ```
//!
//! **Fix.** Put statements together; let a role or account in instead of many.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::shared("LW-POLICY-QUOTA", Severity::Error, "a policy has more parts than its service takes");
