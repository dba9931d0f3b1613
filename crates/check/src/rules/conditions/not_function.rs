//! # E8005: Fn::Not has wrong arguments
//!
//! **What.** `Fn::Not` takes exactly one condition, in a list.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! IsTest: !Not {Condition: IsProd}
//! ```
//!
//! **Fix.** Give it these arguments.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E8005", Severity::Error, "Fn::Not has wrong arguments");
