//! # LW-VPC-NAMES: a network with endpoints that does not resolve names
//!
//! **What.** A network with endpoints has `EnableDnsSupport: false`, or an interface endpoint with private names
//! stands in a network without `EnableDnsHostnames`.
//!
//! **Why.** Programs reach services by name: without names they do not find the endpoint.
//!
//! **Example.**
//!
//! ```yaml
//! Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, EnableDnsSupport: false}}
//! Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3'}}
//! ```
//!
//! **Fix.** Set `EnableDnsSupport` and `EnableDnsHostnames` to true.
//!
//! **Source.** <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-VPC-NAMES", Severity::Warning, "a network with endpoints that does not resolve names");

const SOURCE: &str = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for endpoint in wiring.all("AWS::EC2::VPCEndpoint") {
        for item in wiring.items(endpoint, &["VpcId"]) {
            let Target::Here(vpc) = wiring.by_name("AWS::EC2::VPC", item.value, &item.assumed) else { continue };
            let is_off = |key| wiring.flag(vpc, &[key]) == Some(false);
            let is_without = vpc.property("EnableDnsSupport").is_some() && is_off("EnableDnsSupport");
            let is_private = wiring.flag(endpoint, &["PrivateDnsEnabled"]) == Some(true);
            let (key, message) = if is_without {
                (
                    "EnableDnsSupport",
                    format!(
                        "network `{}` does not resolve names, so that nothing finds endpoint `{}`",
                        vpc.id, endpoint.id
                    ),
                )
            } else if is_private && is_off("EnableDnsHostnames") {
                (
                    "EnableDnsHostnames",
                    format!("endpoint `{}` has private names, and network `{}` has no host names", endpoint.id, vpc.id),
                )
            } else {
                continue;
            };
            findings.add(vpc.property_path(key), message).set(format!("set `{key}` to true"), SOURCE);
        }
    }
}
