//! # W3660: an API that is defined by a document and by resources
//!
//! **What.** An API has `Body` or `BodyS3Location`, and methods, models or the like of the template belong to it, too.
//!
//! **Why.** Each update by the document overwrites what the resources made.
//!
//! **Example.**
//!
//! ```yaml
//! Api: {Type: AWS::ApiGateway::RestApi, Properties: {Body: {openapi: 3.0.1}}}
//! Model: {Type: AWS::ApiGateway::Model, Properties: {RestApiId: !Ref Api, ContentType: application/json}}
//! ```
//!
//! **Fix.** Define all of it in the document, or all by resources.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html>

use std::collections::BTreeMap;

use lakewright_template::Severity;

use super::links;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("W3660", Severity::Warning, "an API that is defined by a document and by resources");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html";

/// Types of resources that change an API.
const PARTS: [&str; 6] = [
    "AWS::ApiGateway::Method",
    "AWS::ApiGateway::Model",
    "AWS::ApiGateway::Resource",
    "AWS::ApiGateway::GatewayResponse",
    "AWS::ApiGateway::RequestValidator",
    "AWS::ApiGateway::Authorizer",
];

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mut parts: BTreeMap<&str, &str> = BTreeMap::new();
    for kind in PARTS {
        for link in links(wiring, kind, &["RestApiId"], "AWS::ApiGateway::RestApi") {
            parts.entry(link.target.id).or_insert(link.from.id);
        }
    }
    for api in wiring.all("AWS::ApiGateway::RestApi") {
        let Some(part) = parts.get(api.id) else { continue };
        for key in ["Body", "BodyS3Location"] {
            if api.property(key).is_some() {
                let message = format!("`{part}` belongs to this API, too: updates overwrite each other");
                let help = "define all of it in the document, or all by resources";
                findings.add(api.property_path(key), message).set(help, SOURCE);
            }
        }
    }
}
