//! # E3711: a rule that forwards to the targets of a gateway load balancer
//!
//! **What.** A rule of a listener forwards to a target group with the protocol `GENEVE`.
//!
//! **Why.** That protocol is of gateway load balancers, which have no rules.
//!
//! **Example.**
//!
//! ```yaml
//! Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Protocol: GENEVE, Port: 6081}}
//! Rule:
//!   Type: AWS::ElasticLoadBalancingV2::ListenerRule
//!   Properties: {Actions: [{Type: forward, TargetGroupArn: !Ref Targets}]}
//! ```
//!
//! **Fix.** Use a target group with another protocol.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html>

use lakewright_template::Severity;

use super::{known, links, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3711", Severity::Error, "a rule that forwards to the targets of a gateway load balancer");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let (rules, groups) = ("AWS::ElasticLoadBalancingV2::ListenerRule", "AWS::ElasticLoadBalancingV2::TargetGroup");
    for link in links(wiring, rules, &["Actions", "TargetGroupArn"], groups) {
        let protocols = values(wiring, link.target, &["Protocol"], &link.item.assumed);
        for protocol in protocols.into_iter().filter(|it| known(wiring, it).as_deref() == Some("GENEVE")) {
            let message = format!("rule `{}` forwards to it, which gateway load balancers have not", link.from.id);
            findings.add(protocol.path, message).set("use a target group with another protocol", SOURCE);
        }
    }
}
