//! # E3021: a property needs another one
//!
//! **What.** A property is set without another one that it needs.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Domain: {EncryptionKey: k}
//! ```
//!
//! **Fix.** Set both.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3021", Severity::Error, "a property needs another one");
