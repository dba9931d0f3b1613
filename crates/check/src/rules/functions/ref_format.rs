//! # E1041: Ref gives another kind of value than is wanted
//!
//! **What.** What `Ref` of a resource gives is of one kind, and the schema wants one of another.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! SubnetId: !Ref Vpc
//! ```
//!
//! **Fix.** Refer to a resource of the right type, or use the attribute of the right kind.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1041", Severity::Error, "Ref gives another kind of value than is wanted");
