//! # LW-ENDPOINT-PUBLIC-ROUTES: a gateway endpoint at the routes of public subnets
//!
//! **What.** A gateway endpoint is associated with a route table that has a route to an internet gateway.
//!
//! **Why.** What stands in the public subnets then reaches the service by the endpoint, under its policy; private
//! subnets, which need it, are often the ones left out.
//!
//! **Example.**
//!
//! ```yaml
//! Endpoint:
//!   Type: AWS::EC2::VPCEndpoint
//!   Properties: {ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref PublicRoutes], VpcId: !Ref Vpc}
//! ```
//!
//! **Fix.** Associate it with the route tables of the private subnets.
//!
//! **Source.** <https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use super::network::Way;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-ENDPOINT-PUBLIC-ROUTES", Severity::Warning, "a gateway endpoint at the routes of public subnets");

const SOURCE: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for endpoint in wiring.all("AWS::EC2::VPCEndpoint").filter(|it| wiring.is_gateway(*it)) {
        let items = wiring.items(endpoint, &["RouteTableIds"]);
        let tables: Vec<_> = items
            .iter()
            .filter_map(|item| match wiring.by_name("AWS::EC2::RouteTable", item.value, &item.assumed) {
                Target::Here(it) => Some((item, it, wiring.network().ways_by(it.id).contains(&Way::Internet))),
                _ => None,
            })
            .collect();
        // One that is at all route tables is meant for the whole network.
        if tables.len() != items.len() || tables.iter().any(|it| !it.2) {
            continue;
        }
        for (item, table, _) in tables {
            let message = format!(
                "route table `{}` leads to the internet; private subnets do not reach `{}`",
                table.id, endpoint.id
            );
            findings.add(item.path.clone(), message).set("name the route tables of the private subnets", SOURCE);
        }
    }
}
