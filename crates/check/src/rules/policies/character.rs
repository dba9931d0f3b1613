//! # LW-POLICY-CHARACTER: a policy has a character that IAM does not take
//!
//! **What.** A policy has a character outside of what IAM takes: tab, line feed, carriage return, and U+0020 to U+00FF.
//!
//! **Why.** IAM refuses the policy.
//!
//! **Example.**
//!
//! ```yaml
//! Sid: "Läs data – nur Lesen"
//! ```
//!
//! **Fix.** Write it with plain characters.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::shared("LW-POLICY-CHARACTER", Severity::Error, "a policy has a character that IAM does not take");
