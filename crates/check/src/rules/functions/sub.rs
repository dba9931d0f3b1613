//! # E1019: Fn::Sub names something that is not there
//!
//! **What.** A variable of `Fn::Sub` is none of its own and no parameter, resource or attribute of the template, or its
//! value is no text.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Name: !Sub "${Stgae}-data"
//! ```
//!
//! **Fix.** Name what is there, or write `${!Name}` where the braces are meant.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1019", Severity::Error, "Fn::Sub names something that is not there");
