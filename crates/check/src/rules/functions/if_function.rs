//! # E1028: Fn::If has wrong arguments
//!
//! **What.** `Fn::If` takes the name of a condition of the template and two values.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Size: !If [IsProd, 5]
//! ```
//!
//! **Fix.** Give it all three; `!Ref AWS::NoValue` for nothing.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1028", Severity::Error, "Fn::If has wrong arguments");
