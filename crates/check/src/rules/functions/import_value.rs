//! # E1016: Fn::ImportValue has a wrong argument
//!
//! **What.** `Fn::ImportValue` takes text without references to resources, and gives text.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Id: !ImportValue [a]
//! ```
//!
//! **Fix.** Give it the name of an export.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-importvalue.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1016", Severity::Error, "Fn::ImportValue has a wrong argument");
