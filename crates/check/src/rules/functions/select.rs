//! # E1017: Fn::Select has wrong arguments
//!
//! **What.** `Fn::Select` takes a position that the list has, and a list whose items are no nested functions but the
//! allowed ones.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Zone: !Select [0, !GetAZs ]
//! ```
//!
//! **Fix.** Give it both; `!GetAZs ""` for the zones of the Region.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-select.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1017", Severity::Error, "Fn::Select has wrong arguments");
