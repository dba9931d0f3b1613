//! # E3032: a list has too many or too few items
//!
//! **What.** The list has more or fewer items than the property takes, always or under a condition.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Subnets: []
//! ```
//!
//! **Fix.** Add or take out items.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3032", Severity::Error, "a list has too many or too few items");
