//! # E1156: a text is not the ARN of a role
//!
//! **What.** The property takes the ARN of a role, and the text does not look like one.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! # instead of: arn:aws:iam::111111111111:role/reader
//! Property: name
//! ```
//!
//! **Fix.** Write the ARN of a role: `arn:aws:iam::111111111111:role/reader`, or refer to the resource.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1156", Severity::Error, "a text is not the ARN of a role");
