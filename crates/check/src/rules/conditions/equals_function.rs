//! # E8003: Fn::Equals has wrong arguments
//!
//! **What.** `Fn::Equals` takes two values, each text or a function that gives text.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! IsProd: !Equals [!Ref Stage]
//! ```
//!
//! **Fix.** Give it these arguments.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E8003", Severity::Error, "Fn::Equals has wrong arguments");
