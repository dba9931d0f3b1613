//! # E3717: a function that may run longer than Lambda lets it
//!
//! **What.** `Timeout` is more than 900 seconds for a function without a capacity provider of its own.
//!
//! **Why.** Lambda refuses the function.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Lambda::Function
//!   Properties: {Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, Timeout: 901}
//! ```
//!
//! **Fix.** Use at most 900 seconds, or split the work: Step Functions, a queue, AWS Batch.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3717", Severity::Error, "a function that may run longer than Lambda lets it");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_lambda_function/capacity_provider_timeout",
    by_region: false,
    places: &[("AWS::Lambda::Function", &[])],
};
