//! # E1155: a text is not the name of a log group
//!
//! **What.** The property takes the name of a log group, and the text does not look like one.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! # instead of: /lake/raw
//! Property: name
//! ```
//!
//! **Fix.** Write the name of a log group: `/lake/raw`, or refer to the resource.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1155", Severity::Error, "a text is not the name of a log group");
