//! # E3056: the health check of EC2 beside others
//!
//! **What.** `HealthCheckType` of an Auto Scaling group lists `EC2` and others.
//!
//! **Why.** The check of EC2 is always there: it is not listed beside others, and Auto Scaling refuses the group.
//!
//! **Example.**
//!
//! ```yaml
//! Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {HealthCheckType: 'EC2,ELB'}}
//! ```
//!
//! **Fix.** List the others alone.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html>

use lakewright_template::Severity;

use super::known;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3056", Severity::Error, "the health check of EC2 beside others");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for group in wiring.all("AWS::AutoScaling::AutoScalingGroup") {
        for item in wiring.items(group, &["HealthCheckType"]) {
            let Some(text) = known(wiring, &item) else { continue };
            if text.contains(',') && text.split(',').any(|it| it.trim() == "EC2") {
                let message = format!("`{text}`: `EC2` is always checked, and is not listed beside others");
                findings.add(item.path, message).set("list the others alone", SOURCE);
            }
        }
    }
}
