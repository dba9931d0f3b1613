//! # E1030: Fn::Length has a wrong argument, or its transform is missing
//!
//! **What.** `Fn::Length` takes a list, and the transform `AWS::LanguageExtensions`.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Count: !Length [a, b]
//! ```
//!
//! **Fix.** Add the transform.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-length.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::shared("E1030", Severity::Error, "Fn::Length has a wrong argument, or its transform is missing");
