//! # E1031: Fn::ToJsonString has a wrong argument, or its transform is missing
//!
//! **What.** `Fn::ToJsonString` takes an object or list, and the transform `AWS::LanguageExtensions`.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Body: {"Fn::ToJsonString": text}
//! ```
//!
//! **Fix.** Add the transform; give it an object.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ToJsonString.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::shared("E1031", Severity::Error, "Fn::ToJsonString has a wrong argument, or its transform is missing");
