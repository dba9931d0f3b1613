//! # W2511: a policy is written in the old version of the language
//!
//! **What.** The version of a policy is `2008-10-17`.
//!
//! **Why.** Policy variables are plain text in it.
//!
//! **Example.**
//!
//! ```yaml
//! Version: "2008-10-17"
//! ```
//!
//! **Fix.** Write `2012-10-17`.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::shared("W2511", Severity::Warning, "a policy is written in the old version of the language");
