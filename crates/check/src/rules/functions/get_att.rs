//! # E1010: what Fn::GetAtt names is not there, or of another type
//!
//! **What.** `Fn::GetAtt` names no resource of the template, an attribute that it does not have, or one whose value
//! does not fit where it stands.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Role: !GetAtt Role.Anr
//! ```
//!
//! **Fix.** Name an attribute that the type has.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::shared("E1010", Severity::Error, "what Fn::GetAtt names is not there, or of another type");
