//! # LW-ENDPOINT-OPEN: the policy of an endpoint is open to everything
//!
//! **What.** The policy of an endpoint allows every action of a service on every resource to everybody, without a
//! condition.
//!
//! **Why.** Whatever runs in the network can copy data to buckets and tables of other accounts by it.
//!
//! **Example.**
//!
//! ```yaml
//! Endpoint:
//!   Type: AWS::EC2::VPCEndpoint
//!   Properties:
//!     PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 'dynamodb:*', Resource: '*'}]}
//! ```
//!
//! **Fix.** Name the resources, or add `aws:ResourceAccount` and `aws:PrincipalAccount` as conditions.
//!
//! **Source.** <https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use lakewright_template::Value;

pub(crate) static RULE: Rule =
    Rule::shared("LW-ENDPOINT-OPEN", Severity::Informational, "the policy of an endpoint is open to everything");

const SOURCE: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for endpoint in wiring.all("AWS::EC2::VPCEndpoint") {
        for item in wiring.items(endpoint, &["PolicyDocument", "Statement"]) {
            let is = |key: &str, wanted: &dyn Fn(&str) -> bool| match item.value.get(key) {
                Some(Value::Array(items)) => items.iter().any(|it| it.as_str().is_some_and(wanted)),
                Some(one) => one.as_str().is_some_and(wanted),
                None => false,
            };
            let is_everybody = is("Principal", &|it| it == "*")
                || item.value.get("Principal").and_then(|it| it.get("AWS")).and_then(Value::as_str) == Some("*");
            let is_open = is("Effect", &|it| it == "Allow")
                && is_everybody
                && is("Action", &|it| it == "*" || it.ends_with(":*"))
                && is("Resource", &|it| it == "*")
                && item.value.get("Condition").is_none();
            if is_open {
                let message =
                    format!("endpoint `{}` lets everything through, to resources of any account", endpoint.id);
                findings
                    .add(item.path.clone(), message)
                    .set("name the resources, or add `aws:ResourceAccount`", SOURCE);
            }
        }
    }
}
