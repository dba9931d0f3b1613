//! # E3718: an authorizer that keeps its answers too long
//!
//! **What.** `AuthorizerResultTtlInSeconds` of a Lambda authorizer is not between 0 and 3600.
//!
//! **Why.** API Gateway refuses the authorizer.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ApiGateway::Authorizer
//!   Properties: {RestApiId: a, Name: a, Type: TOKEN, IdentitySource: method.request.header.Authorization, AuthorizerUri: a, AuthorizerResultTtlInSeconds: 7200}
//! ```
//!
//! **Fix.** Use at most 3600 seconds.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3718", Severity::Error, "an authorizer that keeps its answers too long");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_apigateway_authorizer/ttl",
    by_region: false,
    places: &[("AWS::ApiGateway::Authorizer", &[])],
};
