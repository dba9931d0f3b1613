//! # E3034: a number is out of range
//!
//! **What.** The number is more or less than the property takes.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! VisibilityTimeout: 50000
//! ```
//!
//! **Fix.** Use a number in the range.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3034", Severity::Error, "a number is out of range");
