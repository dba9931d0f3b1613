//! # E8006: Fn::Or has wrong arguments
//!
//! **What.** `Fn::Or` takes two to ten conditions.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Either: !Or [!Condition IsProd]
//! ```
//!
//! **Fix.** Give it these arguments.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E8006", Severity::Error, "Fn::Or has wrong arguments");
