//! # E3017: a value fits none of the alternatives
//!
//! **What.** A value is as none of the alternatives of the schema wants it.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Rule: {Id: a}
//! ```
//!
//! **Fix.** See the alternatives in the message and in the documentation of the type.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3017", Severity::Error, "a value fits none of the alternatives");
