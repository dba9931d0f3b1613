//! # W1020: Fn::Sub has no variables
//!
//! **What.** The text of `Fn::Sub` has no variable.
//!
//! **Why.** It is probably not what was meant.
//!
//! **Example.**
//!
//! ```yaml
//! Name: !Sub data
//! ```
//!
//! **Fix.** Write the text itself.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("W1020", Severity::Warning, "Fn::Sub has no variables");
