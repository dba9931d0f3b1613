//! # E3012: a value of the wrong type
//!
//! **What.** A value is not of the type that the property takes. Texts that look like numbers or truth values pass for
//! them.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! VisibilityTimeout: soon
//! ```
//!
//! **Fix.** Write a value of the right type.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3012", Severity::Error, "a value of the wrong type");
