//! # E3677: code in the template for a runtime that can not have it
//!
//! **What.** The code of a function stands in the template, and its runtime is neither Node.js nor Python.
//!
//! **Why.** Only these take `ZipFile`.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Lambda::Function
//!   Properties: {Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: java21, Code: {ZipFile: a}}
//! ```
//!
//! **Fix.** Put the code in a bucket.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3677", Severity::Error, "code in the template for a runtime that can not have it");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_lambda_function/zipfile_runtime_enum",
    by_region: false,
    places: &[("AWS::Lambda::Function", &[]), ("AWS::Serverless::Function", &[])],
};
