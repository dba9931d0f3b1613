//! # E3033: a text is too long or too short
//!
//! **What.** The text has more or fewer characters than the property takes.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Description: ""
//! ```
//!
//! **Fix.** Shorten or complete it.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3033", Severity::Error, "a text is too long or too short");
