//! # E1022: Fn::Join has wrong arguments
//!
//! **What.** `Fn::Join` takes a delimiter, literal text, and a list of texts.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Name: !Join ["-", a, b]
//! ```
//!
//! **Fix.** Put what is joined into one list.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-join.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1022", Severity::Error, "Fn::Join has wrong arguments");
