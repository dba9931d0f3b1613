//! # E3698: a stage of one API with the deployment of another
//!
//! **What.** `RestApiId` of a stage is another API than that of its deployment.
//!
//! **Why.** API Gateway finds no such deployment in the stage's API: the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Deployment: {Type: AWS::ApiGateway::Deployment, Properties: {RestApiId: !Ref Other}}
//! Stage: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: !Ref Api, DeploymentId: !Ref Deployment}}
//! ```
//!
//! **Fix.** Make a deployment for each API.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html>

use lakewright_template::Severity;

use super::{disagreements, links};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3698", Severity::Error, "a stage of one API with the deployment of another");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for link in links(wiring, "AWS::ApiGateway::Stage", &["DeploymentId"], "AWS::ApiGateway::Deployment") {
        for (_, theirs) in disagreements(wiring, &link, &["RestApiId"], &["RestApiId"]) {
            let message = format!("stage `{}` of another API has this deployment", link.from.id);
            findings.add(theirs.path, message).set("make a deployment for each API", SOURCE);
        }
    }
}
