//! # E1159: a text is not the ARN of a certificate
//!
//! **What.** The property takes the ARN of a certificate, and the text does not look like one.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! # instead of: arn:aws:acm:us-east-1:111111111111:certificate/...
//! Property: name
//! ```
//!
//! **Fix.** Write the ARN of a certificate: `arn:aws:acm:us-east-1:111111111111:certificate/...`, or refer to the
//! resource.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1159", Severity::Error, "a text is not the ARN of a certificate");
