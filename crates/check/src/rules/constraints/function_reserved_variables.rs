//! # E3663: an environment variable that Lambda keeps for itself
//!
//! **What.** An environment variable of a function has a name that Lambda sets itself, such as `AWS_REGION`.
//!
//! **Why.** Lambda refuses the function.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Lambda::Function
//!   Properties: {Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, Environment: {Variables: {AWS_REGION: a}}}
//! ```
//!
//! **Fix.** Take another name; what Lambda sets can be read all the same.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3663", Severity::Error, "an environment variable that Lambda keeps for itself");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_lambda_function/environment_variable_keys",
    by_region: false,
    places: &[
        ("AWS::Lambda::Function", &["Environment", "Variables"]),
        ("AWS::Serverless::Function", &["Environment", "Variables"]),
    ],
};
