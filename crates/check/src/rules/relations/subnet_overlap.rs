//! # E3060: two subnets of a network that overlap
//!
//! **What.** The blocks of two subnets of a VPC overlap.
//!
//! **Why.** EC2 refuses the second subnet.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/23}}
//! B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24}}
//! ```
//!
//! **Fix.** Use blocks beside each other.
//!
//! **Source.** <https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html>

use std::collections::HashMap;

use lakewright_template::Severity;

use super::blocks::Block;
use super::values;
use crate::denote::Assumed;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::{Item, Wiring};

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3060", Severity::Error, "two subnets of a network that overlap");

const SOURCE: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mut by_network: HashMap<String, Vec<(Block, Item<'_>)>> = HashMap::new();
    for subnet in wiring.all("AWS::EC2::Subnet") {
        for network in wiring.items(subnet, &["VpcId"]) {
            let Some(id) = wiring.denoter.denote_under(network.value, &network.assumed) else { continue };
            let seen = by_network.entry(id).or_default();
            for key in ["CidrBlock", "Ipv6CidrBlock"] {
                for item in values(wiring, subnet, &[key], &network.assumed) {
                    let Some(block) = item.value.as_str().and_then(Block::read) else { continue };
                    let is_met = |it: &&(Block, Item<'_>)| {
                        let all: Assumed = it.1.assumed.iter().chain(&item.assumed).cloned().collect();
                        (it.0.holds(&block) || block.holds(&it.0)) && wiring.denoter.possible(&all)
                    };
                    if let Some((_, other)) = seen.iter().find(is_met) {
                        let text = |it: &Item<'_>| it.value.as_str().unwrap_or_default().to_owned();
                        let message = format!("`{}` overlaps with `{}`", text(&item), text(other));
                        findings.add(item.path.clone(), message).set("use blocks beside each other", SOURCE);
                    }
                    // More subnets than a VPC takes tell nothing new.
                    if seen.len() < 400 {
                        seen.push((block, item));
                    }
                }
            }
        }
    }
}
