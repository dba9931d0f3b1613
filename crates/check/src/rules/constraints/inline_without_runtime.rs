//! # E3678: code in the template without a runtime
//!
//! **What.** The code of a function stands in the template, and no `Runtime` is set.
//!
//! **Why.** Lambda does not know how to run it.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Lambda::Function
//!   Properties: {Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Code: {ZipFile: a}}
//! ```
//!
//! **Fix.** Set `Runtime`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3678", Severity::Error, "code in the template without a runtime");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_lambda_function/zipfile_runtime_exists",
    by_region: false,
    places: &[("AWS::Lambda::Function", &[]), ("AWS::Serverless::Function", &[])],
};
