//! # W3664: a permission for a service that the source is not of
//!
//! **What.** `Principal` of a permission is another service than that of the resource in `SourceArn`.
//!
//! **Why.** The resource calls in the name of its own service: the permission allows nothing.
//!
//! **Example.**
//!
//! ```yaml
//! Permission:
//!   Type: AWS::Lambda::Permission
//!   Properties: {FunctionName: a, Action: 'lambda:InvokeFunction', Principal: sns.amazonaws.com, SourceArn: !GetAtt Rule.Arn}
//! ```
//!
//! **Fix.** Use the service of the source.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html>

use lakewright_template::Severity;

use super::{known, links, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("W3664", Severity::Warning, "a permission for a service that the source is not of");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html";

/// Types of sources and the services that call in their name.
const CALLERS: [(&str, &str); 10] = [
    ("AWS::ApiGateway::RestApi", "apigateway.amazonaws.com"),
    ("AWS::ApiGatewayV2::Api", "apigateway.amazonaws.com"),
    ("AWS::Cognito::UserPool", "cognito-idp.amazonaws.com"),
    ("AWS::Config::ConfigRule", "config.amazonaws.com"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "elasticloadbalancing.amazonaws.com"),
    ("AWS::Events::Rule", "events.amazonaws.com"),
    ("AWS::IoT::TopicRule", "iot.amazonaws.com"),
    ("AWS::Logs::LogGroup", "logs.amazonaws.com"),
    ("AWS::S3::Bucket", "s3.amazonaws.com"),
    ("AWS::SNS::Topic", "sns.amazonaws.com"),
];

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for (kind, service) in CALLERS {
        for link in links(wiring, "AWS::Lambda::Permission", &["SourceArn"], kind) {
            for item in values(wiring, link.from, &["Principal"], &link.item.assumed) {
                let Some(principal) = known(wiring, &item) else { continue };
                // Logs calls by Region, too: `logs.us-east-1.amazonaws.com`.
                let is_regional = kind == "AWS::Logs::LogGroup" && principal.starts_with("logs.");
                if principal != service && !is_regional {
                    let message = format!("`{}` calls as `{service}`, not as `{principal}`", link.target.id);
                    findings.add(item.path, message).set(format!("use `{service}`"), SOURCE);
                }
            }
        }
    }
}
