//! # E3014: of several properties exactly one must be set
//!
//! **What.** None, or more than one, of properties is set of which exactly one must be.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Route: {GatewayId: !Ref A, NatGatewayId: !Ref B}
//! ```
//!
//! **Fix.** Set exactly one.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3014", Severity::Error, "of several properties exactly one must be set");
