//! # LW-LOG-SUBSCRIPTION: a log group may not send to what is subscribed to it
//!
//! **What.** A subscription filter sends to a function that has no permission for CloudWatch Logs; or to a stream without a
//! role, or with one that may not put records there.
//!
//! **Why.** CloudWatch Logs sends a test when the filter is made, and refuses it where that fails.
//!
//! **Example.**
//!
//! ```yaml
//! Filter:
//!   Type: AWS::Logs::SubscriptionFilter
//!   Properties: {LogGroupName: !Ref Group, FilterPattern: '', DestinationArn: !GetAtt Function.Arn}
//! ```
//!
//! **Fix.** Add an `AWS::Lambda::Permission` with `Principal: logs.amazonaws.com`; for streams, a `RoleArn` whose role may
//! put records.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html>

use super::Help as _;
use super::model::{Target, Wiring};
use super::senders::Sending;
use crate::denote::likeness::is_open;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-LOG-SUBSCRIPTION", Severity::Error, "a log group may not send to what is subscribed to it");

const SOURCE: &str = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    if wiring.has_macros() {
        return;
    }
    for filter in wiring.all("AWS::Logs::SubscriptionFilter") {
        for item in wiring.items(filter, &["DestinationArn"]) {
            let Target::Here(target) = wiring.by_arn(item.value, &item.assumed) else { continue };
            if target.is("AWS::Lambda::Function") {
                let principal = |it: &lakewright_template::Resource<'_>| {
                    it.property("Principal").and_then(|it| wiring.denoter.denote(it))
                };
                let is_for_logs =
                    |it: &_| principal(it).is_none_or(|it| it.starts_with("logs.") || it == "*" || is_open(&it));
                if !wiring.permissions(target).iter().any(is_for_logs) {
                    let message =
                        format!("function `{}` has no permission that lets `logs.amazonaws.com` call it", target.id);
                    let help = format!("add an `AWS::Lambda::Permission` for `{}` with that principal", target.id);
                    findings.add(item.path, message).set(help, SOURCE);
                }
                continue;
            }
            if !matches!(target.kind(), Some("AWS::Kinesis::Stream" | "AWS::KinesisFirehose::DeliveryStream")) {
                continue;
            }
            let Some(role) = filter.property("RoleArn") else {
                let message = format!("`{}` is reached by a role, and none is given", target.id);
                findings.add(item.path, message).set("set `RoleArn` to a role that may put records there", SOURCE);
                continue;
            };
            if let Some(role) = wiring.role(role, &item.assumed) {
                let sending = Sending { role, path: item.path, target: item.value, assumed: item.assumed };
                wiring.check_sending(&sending, SOURCE, findings);
            }
        }
    }
}
