//! # E3030: a value is not among the allowed ones
//!
//! **What.** The property takes a few values only, and this is none of them.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! BillingMode: PER_REQUEST
//! ```
//!
//! **Fix.** Use one of the values in the message.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3030", Severity::Error, "a value is not among the allowed ones");
