//! # E3706: a group whose largest size is less than its smallest
//!
//! **What.** `MaxSize` of an Auto Scaling group is less than `MinSize`.
//!
//! **Why.** Auto Scaling refuses the group.
//!
//! **Example.**
//!
//! ```yaml
//! Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '3', MaxSize: '2'}}
//! ```
//!
//! **Fix.** Set `MaxSize` to `MinSize` or more.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html>

use lakewright_template::Severity;

use super::{number, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3706", Severity::Error, "a group whose largest size is less than its smallest");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for group in wiring.all("AWS::AutoScaling::AutoScalingGroup") {
        for most in wiring.items(group, &["MaxSize"]) {
            for least in values(wiring, group, &["MinSize"], &most.assumed) {
                let (Some(high), Some(low)) = (number(wiring, &most), number(wiring, &least)) else { continue };
                if high < low {
                    let message = format!("`MaxSize` is {high}, less than `MinSize`, which is {low}");
                    findings.add(most.path.clone(), message).set("set `MaxSize` to `MinSize` or more", SOURCE);
                }
            }
        }
    }
}
