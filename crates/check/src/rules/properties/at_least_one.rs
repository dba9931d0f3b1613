//! # E3058: of several properties at least one must be set
//!
//! **What.** None of several properties is set.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Alarm: {Threshold: 1}
//! ```
//!
//! **Fix.** Set one of them.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3058", Severity::Error, "of several properties at least one must be set");
