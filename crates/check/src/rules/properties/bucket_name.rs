//! # E1161: a text is not the name of a bucket
//!
//! **What.** The property takes the name of a bucket, and the text does not look like one.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! # instead of: acme-raw
//! BucketName: My_Bucket
//! ```
//!
//! **Fix.** Write the name of a bucket: `acme-raw`, or refer to the resource.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1161", Severity::Error, "a text is not the name of a bucket");
