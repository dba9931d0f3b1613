//! # E3712: scaling by a target in a group that can not grow
//!
//! **What.** A policy of target tracking scales a group whose `MaxSize` is not more than its `MinSize`.
//!
//! **Why.** The policy can never do anything.
//!
//! **Example.**
//!
//! ```yaml
//! Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '2', MaxSize: '2'}}
//! Policy:
//!   Type: AWS::AutoScaling::ScalingPolicy
//!   Properties: {AutoScalingGroupName: !Ref Group, PolicyType: TargetTrackingScaling}
//! ```
//!
//! **Fix.** Set `MaxSize` above `MinSize`, or leave the policy out.
//!
//! **Source.** <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html>

use lakewright_template::Severity;

use super::{known, links, number, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3712", Severity::Error, "scaling by a target in a group that can not grow");

const SOURCE: &str = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let groups = "AWS::AutoScaling::AutoScalingGroup";
    for link in links(wiring, "AWS::AutoScaling::ScalingPolicy", &["AutoScalingGroupName"], groups) {
        let kinds = values(wiring, link.from, &["PolicyType"], &link.item.assumed);
        if !kinds.iter().any(|it| known(wiring, it).as_deref() == Some("TargetTrackingScaling")) {
            continue;
        }
        for most in values(wiring, link.target, &["MaxSize"], &link.item.assumed) {
            for least in values(wiring, link.target, &["MinSize"], &most.assumed) {
                let (Some(high), Some(low)) = (number(wiring, &most), number(wiring, &least)) else { continue };
                if high <= low {
                    let message = format!("`{}` scales the group, which always has {low} instances", link.from.id);
                    findings.add(most.path.clone(), message).set("set `MaxSize` above `MinSize`", SOURCE);
                }
            }
        }
    }
}
