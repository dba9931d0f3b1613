//! # E1018: Fn::Split has wrong arguments
//!
//! **What.** `Fn::Split` takes a delimiter, literal text, and text.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Parts: !Split [",", [a, b]]
//! ```
//!
//! **Fix.** Give it text.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-split.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1018", Severity::Error, "Fn::Split has wrong arguments");
