//! # E3633: a stream is read from nowhere
//!
//! **What.** An event source mapping of a stream has no `StartingPosition`.
//!
//! **Why.** Lambda refuses the mapping.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Lambda::EventSourceMapping
//!   Properties: {FunctionName: a, EventSourceArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/a'}
//! ```
//!
//! **Fix.** Set `TRIM_HORIZON` or `LATEST`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3633", Severity::Error, "a stream is read from nowhere");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_lambda_eventsourcemapping/eventsourcearn_stream_inclusive",
    by_region: false,
    places: &[("AWS::Lambda::EventSourceMapping", &[])],
};
