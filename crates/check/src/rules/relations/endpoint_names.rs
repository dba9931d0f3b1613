//! # E3064: two endpoints of a network with the same private names
//!
//! **What.** Two interface endpoints of a VPC for the same service have `PrivateDnsEnabled: true`.
//!
//! **Why.** The second fails: its domain is taken.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::EC2::VPCEndpoint
//!   Properties: {VpcEndpointType: Interface, PrivateDnsEnabled: true, VpcId: !Ref Vpc, ServiceName: com.amazonaws.us-east-1.sqs}
//! B:
//!   Type: AWS::EC2::VPCEndpoint
//!   Properties: {VpcEndpointType: Interface, PrivateDnsEnabled: true, VpcId: !Ref Vpc, ServiceName: com.amazonaws.us-east-1.sqs}
//! ```
//!
//! **Fix.** Make one endpoint, in all the subnets that need it.
//!
//! **Source.** <https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html>

use std::collections::HashMap;

use lakewright_template::{Resource, Severity};

use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3064", Severity::Error, "two endpoints of a network with the same private names");

const SOURCE: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mut seen: HashMap<(String, String), Vec<Resource<'_>>> = HashMap::new();
    for endpoint in wiring.all("AWS::EC2::VPCEndpoint") {
        let text = |key: &'static str| wiring.text(endpoint, &[key]);
        if text("VpcEndpointType").as_deref() != Some("Interface")
            || wiring.flag(endpoint, &["PrivateDnsEnabled"]) != Some(true)
        {
            continue;
        }
        let (Some(network), Some(service)) = (text("VpcId"), text("ServiceName")) else { continue };
        let others = seen.entry((network, service)).or_default();
        let own = wiring.conditions_of(endpoint);
        if let Some(other) = others.iter().find(|it| wiring.may_be_with(**it, &own)) {
            let path = endpoint.path().join("Properties");
            let message = format!("`{}` has the private names of this service in the VPC", other.id);
            findings.add(path, message).set("make one endpoint in all the subnets that need it", SOURCE);
        }
        others.push(endpoint);
    }
}
