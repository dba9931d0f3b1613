//! # E3723: settings of a method whose path begins without a slash
//!
//! **What.** `ResourcePath` of a stage's method settings does not begin with `/`.
//!
//! **Why.** API Gateway refuses the stage.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ApiGateway::Stage
//!   Properties: {RestApiId: a, DeploymentId: a, StageName: a, MethodSettings: [{HttpMethod: '*', ResourcePath: '*', LoggingLevel: INFO}]}
//! ```
//!
//! **Fix.** Begin the path with `/`: `/*` is all methods.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3723", Severity::Error, "settings of a method whose path begins without a slash");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_apigateway_stage/method_settings_resource_path",
    by_region: false,
    places: &[("AWS::ApiGateway::Stage", &["MethodSettings"])],
};
