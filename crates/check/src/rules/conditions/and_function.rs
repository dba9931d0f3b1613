//! # E8004: Fn::And has wrong arguments
//!
//! **What.** `Fn::And` takes two to ten conditions.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Both: !And [!Condition IsProd]
//! ```
//!
//! **Fix.** Give it these arguments.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E8004", Severity::Error, "Fn::And has wrong arguments");
