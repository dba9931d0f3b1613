//! # E1021: Fn::Base64 has a wrong argument
//!
//! **What.** `Fn::Base64` takes text, or a function that gives text.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! UserData: !Base64 [a, b]
//! ```
//!
//! **Fix.** Give it text.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-base64.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1021", Severity::Error, "Fn::Base64 has a wrong argument");
