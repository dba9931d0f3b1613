//! # LW-ENDPOINT-ROUTES: a gateway endpoint that no route table knows
//!
//! **What.** A gateway endpoint has no `RouteTableIds`.
//!
//! **Why.** No subnet has a route to it: everything goes on as if it were not there.
//!
//! **Example.**
//!
//! ```yaml
//! Endpoint:
//!   Type: AWS::EC2::VPCEndpoint
//!   Properties: {ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', VpcId: !Ref Vpc}
//! ```
//!
//! **Fix.** Name the route tables of the subnets that are to use it.
//!
//! **Source.** <https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-ENDPOINT-ROUTES", Severity::Warning, "a gateway endpoint that no route table knows");

const SOURCE: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for endpoint in wiring.all("AWS::EC2::VPCEndpoint").filter(|it| wiring.is_gateway(*it)) {
        let is_of_gateway = wiring.service_of_endpoint(endpoint).is_some_and(|it| it == "s3" || it == "dynamodb");
        let is_there =
            endpoint.property("RouteTableIds").is_some_and(|it| it.as_array().is_none_or(|it| !it.is_empty()));
        if !is_of_gateway || is_there {
            continue;
        }
        let message = format!("no route table has a route to gateway endpoint `{}`", endpoint.id);
        findings.add(endpoint.path(), message).set("set `RouteTableIds`", SOURCE);
    }
}
