//! # E3501: a property that the kind of the queue does not have
//!
//! **What.** A standard queue has a property of FIFO queues, or the name of a FIFO queue does not end with `.fifo`.
//!
//! **Why.** SQS refuses the queue.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::SQS::Queue
//!   Properties: {QueueName: a, ContentBasedDeduplication: true}
//! ```
//!
//! **Fix.** Set `FifoQueue: true` and end the name with `.fifo`, or leave the property out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3501", Severity::Error, "a property that the kind of the queue does not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_sqs_queue/properties",
    by_region: false,
    places: &[("AWS::SQS::Queue", &[])],
};
