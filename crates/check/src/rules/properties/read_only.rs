//! # E3040: a property is set that only AWS sets
//!
//! **What.** A property is read-only.
//!
//! **Why.** It has no effect, and shows as drift.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Arn: "arn:..."}
//! ```
//!
//! **Fix.** Take it out; read it with `Fn::GetAtt`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3040", Severity::Error, "a property is set that only AWS sets");
