//! # E3018: a value must fit exactly one of the alternatives
//!
//! **What.** A value is as none, or as more than one, of the alternatives of the schema wants it.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Target: {S3: {}, Http: {}}
//! ```
//!
//! **Fix.** Keep one of them.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::shared("E3018", Severity::Error, "a value must fit exactly one of the alternatives");
