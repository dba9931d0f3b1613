//! # E3714: a launch template with a subnet and a security group of two networks
//!
//! **What.** A launch template has a security group of one VPC and a network interface in a subnet of another.
//!
//! **Why.** No instance starts with it.
//!
//! **Example.**
//!
//! ```yaml
//! Group: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: !Ref Other}}
//! Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc}}
//! Template:
//!   Type: AWS::EC2::LaunchTemplate
//!   Properties:
//!     LaunchTemplateData: {SecurityGroupIds: [!Ref Group], NetworkInterfaces: [{SubnetId: !Ref Subnet}]}
//! ```
//!
//! **Fix.** Use a security group of the subnet's VPC.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-launch-template.html>

use lakewright_template::Severity;

use super::{differ, links, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3714", Severity::Error, "a launch template with a subnet and a security group of two networks");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-launch-template.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let template = "AWS::EC2::LaunchTemplate";
    let groups = links(wiring, template, &["LaunchTemplateData", "SecurityGroupIds"], "AWS::EC2::SecurityGroup");
    let keys = ["LaunchTemplateData", "NetworkInterfaces", "SubnetId"];
    let subnets = links(wiring, template, &keys, "AWS::EC2::Subnet");
    for group in groups {
        for subnet in subnets.iter().filter(|it| it.from.id == group.from.id) {
            for one in values(wiring, group.target, &["VpcId"], &group.item.assumed) {
                for other in values(wiring, subnet.target, &["VpcId"], &one.assumed) {
                    if differ(wiring, &one, &other) {
                        let message = format!("`{}` is of another VPC than `{}`", group.target.id, subnet.target.id);
                        let help = "use a security group of the subnet's VPC";
                        findings.add(one.path.clone(), message).set(help, SOURCE);
                    }
                }
            }
        }
    }
}
