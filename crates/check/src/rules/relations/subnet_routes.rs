//! # E3022: a subnet with two route tables
//!
//! **What.** Two associations give a subnet a route table.
//!
//! **Why.** A subnet has one: the second takes the place of the first, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref One}}
//! B: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Other}}
//! ```
//!
//! **Fix.** Take one out.
//!
//! **Source.** <https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html>

use std::collections::{BTreeMap, HashMap};

use lakewright_template::{Resource, Severity};

use crate::denote::Assumed;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3022", Severity::Error, "a subnet with two route tables");

const SOURCE: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mut by_subnet: HashMap<String, Vec<(Resource<'_>, Assumed)>> = HashMap::new();
    for association in wiring.all("AWS::EC2::SubnetRouteTableAssociation") {
        for item in wiring.items(association, &["SubnetId"]) {
            if let Some(subnet) = wiring.denoter.denote_under(item.value, &item.assumed) {
                by_subnet.entry(subnet).or_default().push((association, item.assumed));
            }
        }
    }
    let mut found: BTreeMap<&str, (Resource<'_>, &str)> = BTreeMap::new();
    for associations in by_subnet.values() {
        for (position, (one, assumed)) in associations.iter().enumerate() {
            let others = associations.iter().enumerate().filter(|it| it.0 != position && it.1.0.id != one.id);
            for (_, (other, theirs)) in others {
                let all: Assumed = assumed.iter().chain(theirs).cloned().collect();
                if wiring.denoter.possible(&all) {
                    found.entry(one.id).or_insert((*one, other.id));
                }
            }
        }
    }
    for (one, other) in found.into_values() {
        let message = format!("`{other}` gives this subnet a route table, too");
        findings.add(one.property_path("SubnetId"), message).set("take one out", SOURCE);
    }
}
