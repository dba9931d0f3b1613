//! # E8007: a condition that is referred to is not there
//!
//! **What.** `{Condition: Name}` inside `Fn::And`, `Fn::Or` or `Fn::Not` names no condition of the template.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Conditions:
//!   Both: !And [!Condition IsProd, !Condition IsEast]
//! ```
//!
//! **Fix.** Define it under `Conditions`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E8007", Severity::Error, "a condition that is referred to is not there");
