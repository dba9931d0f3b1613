//! # E3059: a subnet outside of its network
//!
//! **What.** `CidrBlock` of a subnet is in none of the blocks of its VPC.
//!
//! **Why.** EC2 refuses the subnet.
//!
//! **Example.**
//!
//! ```yaml
//! Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
//! Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.0.0/24}}
//! ```
//!
//! **Fix.** Use a part of the VPC's block, or give the VPC another with `AWS::EC2::VPCCidrBlock`.
//!
//! **Source.** <https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html>

use lakewright_template::{Resource, Severity};

use super::blocks::Block;
use super::{lacks, links, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3059", Severity::Error, "a subnet outside of its network");

const SOURCE: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let subnets = links(wiring, "AWS::EC2::Subnet", &["VpcId"], "AWS::EC2::VPC");
    for subnet in subnets {
        let Some(blocks) = blocks_of(wiring, subnet.target) else { continue };
        for item in values(wiring, subnet.from, &["CidrBlock"], &subnet.item.assumed) {
            let Some(block) = item.value.as_str().and_then(Block::read) else { continue };
            if !blocks.iter().any(|it| it.holds(&block)) {
                let message =
                    format!("`{}` is in no block of `{}`", item.value.as_str().unwrap_or_default(), subnet.target.id);
                findings.add(item.path, message).set("use a part of a block of the VPC", SOURCE);
            }
        }
    }
}

/// The blocks of a VPC, if all are known.
fn blocks_of<'d>(wiring: &Wiring<'_, 'd>, vpc: Resource<'d>) -> Option<Vec<Block>> {
    if !lacks(vpc, "Ipv4IpamPoolId") {
        return None;
    }
    let mut blocks: Vec<Block> = Vec::new();
    for item in wiring.items(vpc, &["CidrBlock"]) {
        blocks.push(item.value.as_str().and_then(Block::read)?);
    }
    for more in wiring.all("AWS::EC2::VPCCidrBlock") {
        for item in wiring.items(more, &["CidrBlock"]) {
            blocks.push(item.value.as_str().and_then(Block::read)?);
        }
        if !lacks(more, "Ipv4IpamPoolId") {
            return None;
        }
    }
    (!blocks.is_empty()).then_some(blocks)
}
