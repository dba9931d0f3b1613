//! # E1151: a text is not the id of a VPC
//!
//! **What.** The property takes the id of a VPC, and the text does not look like one.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! # instead of: vpc-12345678
//! VpcId: default
//! ```
//!
//! **Fix.** Write the id of a VPC: `vpc-12345678`, or refer to the resource.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1151", Severity::Error, "a text is not the id of a VPC");
