//! # E3708: a method and its authorizer of different kinds
//!
//! **What.** `AuthorizationType` of a method is `CUSTOM` and its authorizer is no Lambda function, or it is
//! `COGNITO_USER_POOLS` and the authorizer is no user pool.
//!
//! **Why.** API Gateway refuses the method.
//!
//! **Example.**
//!
//! ```yaml
//! Authorizer: {Type: AWS::ApiGateway::Authorizer, Properties: {RestApiId: !Ref Api, Type: TOKEN}}
//! Method: {Type: AWS::ApiGateway::Method, Properties: {AuthorizationType: COGNITO_USER_POOLS, AuthorizerId: !Ref Authorizer}}
//! ```
//!
//! **Fix.** Use `CUSTOM` with `TOKEN` and `REQUEST`, `COGNITO_USER_POOLS` with itself.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html>

use lakewright_template::Severity;

use super::{known, links, pairs};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3708", Severity::Error, "a method and its authorizer of different kinds");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for link in links(wiring, "AWS::ApiGateway::Method", &["AuthorizerId"], "AWS::ApiGateway::Authorizer") {
        for (mine, theirs) in pairs(wiring, &link, &["AuthorizationType"], &["Type"]) {
            let (Some(wanted), Some(kind)) = (known(wiring, &mine), known(wiring, &theirs)) else { continue };
            let is_fitting = match wanted.as_str() {
                "CUSTOM" => matches!(kind.as_str(), "TOKEN" | "REQUEST"),
                "COGNITO_USER_POOLS" => kind == "COGNITO_USER_POOLS",
                _ => true,
            };
            if !is_fitting {
                let message = format!("method `{}` is for `{wanted}`, which `{kind}` is not", link.from.id);
                findings.add(theirs.path, message).set("use the type that goes with the authorizer", SOURCE);
            }
        }
    }
}
