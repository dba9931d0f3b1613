//! # E3685: an image with what its file says
//!
//! **What.** A function with `PackageType: Image` has `Handler`, `Runtime` or `Layers`.
//!
//! **Why.** The image says these; Lambda refuses the function.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Lambda::Function
//!   Properties: {Role: 'arn:aws:iam::111111111111:role/a', PackageType: Image, Runtime: python3.13, Code: {ImageUri: '111111111111.dkr.ecr.us-east-1.amazonaws.com/a:1'}}
//! ```
//!
//! **Fix.** Take them out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3685", Severity::Error, "an image with what its file says");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_lambda_function/packagetype_image_exclusions",
    by_region: false,
    places: &[("AWS::Lambda::Function", &[]), ("AWS::Serverless::Function", &[])],
};
