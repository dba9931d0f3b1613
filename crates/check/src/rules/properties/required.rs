//! # E3003: a required property is missing
//!
//! **What.** A property without which the resource can not be made is missing, always or under a condition.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue]}}
//! ```
//!
//! **Fix.** Add it.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3003", Severity::Error, "a required property is missing");
