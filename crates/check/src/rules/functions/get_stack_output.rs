//! # E1033: Fn::GetStackOutput stands where its value does not fit
//!
//! **What.** `Fn::GetStackOutput` gives an output of another stack, which is text.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Tags: {"Fn::GetStackOutput": {StackName: a, OutputName: b}}
//! ```
//!
//! **Fix.** Use it where text belongs.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::shared("E1033", Severity::Error, "Fn::GetStackOutput stands where its value does not fit");
