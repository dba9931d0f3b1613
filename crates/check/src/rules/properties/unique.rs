//! # E3037: an item stands twice in a list
//!
//! **What.** The list takes every item once, and one stands twice.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Layers: [!Ref A, !Ref A]
//! ```
//!
//! **Fix.** Take one out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3037", Severity::Error, "an item stands twice in a list");
