//! # E3031: a text does not have the right form
//!
//! **What.** The text does not match the pattern of the property.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! BucketName: My_Bucket
//! ```
//!
//! **Fix.** Write it as the pattern says.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3031", Severity::Error, "a text does not have the right form");
