//! # LW-FUNCTION-PUBLIC-SUBNET: a function in a public subnet has no way out
//!
//! **What.** A function stands in a subnet whose only way out is an internet gateway.
//!
//! **Why.** A function has no public address, so that the gateway lets nothing of it through: each call to the
//! internet hangs.
//!
//! **Example.**
//!
//! ```yaml
//! Function:
//!   Type: AWS::Lambda::Function
//!   Properties: {VpcConfig: {SubnetIds: [!Ref PublicSubnet], SecurityGroupIds: [!Ref Group]}}
//! ```
//!
//! **Fix.** Put the function into a private subnet, with a NAT gateway or endpoints for what it calls.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html>

use super::Help as _;
use super::model::Wiring;
use super::network::Way;
use crate::rule::{Findings, Rule};
use lakewright_template::Resource;
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-FUNCTION-PUBLIC-SUBNET", Severity::Warning, "a function in a public subnet has no way out");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for function in wiring.all("AWS::Lambda::Function") {
        let Some(subnets) = wiring.subnets_of(function) else { continue };
        let is_public = |it: &&Resource<'_>| {
            let ways = wiring.network().ways_of(it.id).unwrap_or_default();
            !ways.is_empty() && ways.iter().all(|it| *it == Way::Internet)
        };
        let Some(subnet) = subnets.iter().find(is_public) else { continue };
        let message =
            format!("the only way out of subnet `{}` is an internet gateway, which a function can not use", subnet.id);
        let help = "put the function into a private subnet with a NAT gateway, or with endpoints for what it calls";
        findings.add(function.property_path("VpcConfig"), message).set(help, SOURCE);
    }
}
