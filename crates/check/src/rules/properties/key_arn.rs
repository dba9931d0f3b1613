//! # E1157: a text is not the ARN of a key
//!
//! **What.** The property takes the ARN of a key, and the text does not look like one.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! # instead of: arn:aws:kms:eu-west-1:111111111111:key/...
//! Property: name
//! ```
//!
//! **Fix.** Write the ARN of a key: `arn:aws:kms:eu-west-1:111111111111:key/...`, or refer to the resource.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1157", Severity::Error, "a text is not the ARN of a key");
