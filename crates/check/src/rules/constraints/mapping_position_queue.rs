//! # E3634: a queue is read from a position
//!
//! **What.** An event source mapping of a queue has `StartingPosition`.
//!
//! **Why.** A queue has no positions; Lambda refuses the mapping.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Lambda::EventSourceMapping
//!   Properties: {FunctionName: a, EventSourceArn: 'arn:aws:sqs:us-east-1:111111111111:a', StartingPosition: LATEST}
//! ```
//!
//! **Fix.** Take it out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3634", Severity::Error, "a queue is read from a position");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_lambda_eventsourcemapping/eventsourcearn_sqs_exclusive",
    by_region: false,
    places: &[("AWS::Lambda::EventSourceMapping", &[])],
};
