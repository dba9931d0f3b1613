//! # LW-PUBLIC-SUBNET-ROUTE: a public subnet without a route to the internet
//!
//! **What.** A subnet gives its instances public addresses, and its route table has no route out.
//!
//! **Why.** What stands there has an address that nothing reaches and that reaches nothing.
//!
//! **Example.**
//!
//! ```yaml
//! Subnet: {Type: AWS::EC2::Subnet, Properties: {MapPublicIpOnLaunch: true, VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}
//! Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Routes}}
//! ```
//!
//! **Fix.** Add an `AWS::EC2::Route` for `0.0.0.0/0` to the internet gateway.
//!
//! **Source.** <https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-PUBLIC-SUBNET-ROUTE", Severity::Warning, "a public subnet without a route to the internet");

const SOURCE: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for subnet in wiring.all("AWS::EC2::Subnet") {
        let is_public = wiring.flag(subnet, &["MapPublicIpOnLaunch"]) == Some(true);
        let is_closed = wiring.network().ways_of(subnet.id).is_some_and(|it| it.is_empty());
        if !is_public || !is_closed {
            continue;
        }
        let message = format!("subnet `{}` gives public addresses, and its route table has no way out", subnet.id);
        let help = "add a route for `0.0.0.0/0` to an internet gateway, or leave out `MapPublicIpOnLaunch`";
        findings.add(subnet.property_path("MapPublicIpOnLaunch"), message).set(help, SOURCE);
    }
}
