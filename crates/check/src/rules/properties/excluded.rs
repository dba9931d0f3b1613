//! # E3020: properties exclude each other
//!
//! **What.** Two properties are set that exclude each other.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Table: {BillingMode: PAY_PER_REQUEST, ProvisionedThroughput: {}}
//! ```
//!
//! **Fix.** Take one out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3020", Severity::Error, "properties exclude each other");
