//! # E3696: a log level for plain text
//!
//! **What.** A function has `LogFormat: Text` and a `SystemLogLevel`.
//!
//! **Why.** Levels are for logs in JSON; Lambda refuses the function.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Lambda::Function
//!   Properties: {Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, LoggingConfig: {LogFormat: Text, SystemLogLevel: WARN}}
//! ```
//!
//! **Fix.** Use `LogFormat: JSON`, or take the level out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-loggingconfig.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3696", Severity::Error, "a log level for plain text");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_lambda_function/loglevel_logformat",
    by_region: false,
    places: &[("AWS::Lambda::Function", &[]), ("AWS::Serverless::Function", &[])],
};
