//! # W1028: a branch of Fn::If is never used
//!
//! **What.** The condition of `Fn::If` can not have the value for one of its branches where it stands.
//!
//! **Why.** It is probably not what was meant.
//!
//! **Example.**
//!
//! ```yaml
//! !If [IsProd, !If [IsProd, a, b], c]
//! ```
//!
//! **Fix.** Take the branch out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("W1028", Severity::Warning, "a branch of Fn::If is never used");
