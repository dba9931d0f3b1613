//! # E1154: a text is not the id of a subnet
//!
//! **What.** The property takes the id of a subnet, and the text does not look like one.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! # instead of: subnet-12345678
//! Property: name
//! ```
//!
//! **Fix.** Write the id of a subnet: `subnet-12345678`, or refer to the resource.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1154", Severity::Error, "a text is not the id of a subnet");
