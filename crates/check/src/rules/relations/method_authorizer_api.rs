//! # E3699: a method of one API with the authorizer of another
//!
//! **What.** `RestApiId` of a method is another API than that of its authorizer.
//!
//! **Why.** API Gateway finds no such authorizer in the method's API: the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Authorizer: {Type: AWS::ApiGateway::Authorizer, Properties: {RestApiId: !Ref Other, Type: TOKEN}}
//! Method: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, AuthorizerId: !Ref Authorizer}}
//! ```
//!
//! **Fix.** Make an authorizer for each API.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html>

use lakewright_template::Severity;

use super::{disagreements, links};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3699", Severity::Error, "a method of one API with the authorizer of another");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for link in links(wiring, "AWS::ApiGateway::Method", &["AuthorizerId"], "AWS::ApiGateway::Authorizer") {
        for (_, theirs) in disagreements(wiring, &link, &["RestApiId"], &["RestApiId"]) {
            let message = format!("method `{}` of another API has this authorizer", link.from.id);
            findings.add(theirs.path, message).set("make an authorizer for each API", SOURCE);
        }
    }
}
