//! # E3660: an API without a name
//!
//! **What.** A REST API has neither `Name` nor a definition that names it.
//!
//! **Why.** API Gateway makes no API without a name.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::ApiGateway::RestApi, Properties: {Description: a}}
//! ```
//!
//! **Fix.** Set `Name`, or give `Body` or `BodyS3Location`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3660", Severity::Error, "an API without a name");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_apigateway_restapi/openapi_properties",
    by_region: false,
    places: &[("AWS::ApiGateway::RestApi", &[])],
};
