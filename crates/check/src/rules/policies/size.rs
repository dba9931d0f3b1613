//! # LW-POLICY-SIZE: a policy is too large, or nearly so
//!
//! **What.** A policy document has more characters than its service takes, with every function at its longest.
//!
//! **Why.** The deployment fails, perhaps in the account with the longest names only.
//!
//! **Example.**
//!
//! ```yaml
//! # a policy with hundreds of ARNs
//! ```
//!
//! **Fix.** Use wildcards, conditions, or several managed policies.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("LW-POLICY-SIZE", Severity::Error, "a policy is too large, or nearly so");
