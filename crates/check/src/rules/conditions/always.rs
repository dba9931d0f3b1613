//! # W8003: a comparison always has the same outcome
//!
//! **What.** `Fn::Equals` compares two texts, or something with itself.
//!
//! **Why.** What depends on it is always, or never, there; a `Ref` was probably forgotten.
//!
//! **Example.**
//!
//! ```yaml
//! IsProd: !Equals [Stage, prod]
//! ```
//!
//! **Fix.** Compare a parameter: `!Equals [!Ref Stage, prod]`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("W8003", Severity::Warning, "a comparison always has the same outcome");
