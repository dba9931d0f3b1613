//! # W3702: a layer of AWS that is not for everybody
//!
//! **What.** A layer has an ARN of the form `arn:aws:lambda:::awslayer:...`.
//!
//! **Why.** It is used within AWS; the deployment fails in accounts that may not use it.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Lambda::Function
//!   Properties: {Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, Layers: ['arn:aws:lambda:::awslayer:a']}
//! ```
//!
//! **Fix.** Use the ARN of a layer in the Region, as the console shows it.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("W3702", Severity::Warning, "a layer of AWS that is not for everybody");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_lambda_function/awslayer",
    by_region: false,
    places: &[("AWS::Lambda::Function", &["Layers"])],
};
