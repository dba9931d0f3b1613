//! # W1054: a pseudo parameter stands as plain text
//!
//! **What.** The name of a pseudo parameter stands where its value is meant.
//!
//! **Why.** It is probably not what was meant.
//!
//! **Example.**
//!
//! ```yaml
//! Value: AWS::Region
//! ```
//!
//! **Fix.** Write `!Ref AWS::Region`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("W1054", Severity::Warning, "a pseudo parameter stands as plain text");
