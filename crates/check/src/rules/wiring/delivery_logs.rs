//! # LW-DELIVERY-LOGS: a rule writes to a log group and no policy of the template allows it
//!
//! **What.** A rule of EventBridge has a log group as target, and no `AWS::Logs::ResourcePolicy` allows it to write
//! there.
//!
//! **Why.** Without such a policy in the account the events are lost without a sign.
//!
//! **Example.**
//!
//! ```yaml
//! Group: {Type: AWS::Logs::LogGroup}
//! Rule:
//!   Type: AWS::Events::Rule
//!   Properties:
//!     EventPattern: {source: [aws.glue]}
//!     Targets: [{Id: log, Arn: !GetAtt Group.Arn}]
//! ```
//!
//! **Fix.** Add an `AWS::Logs::ResourcePolicy` that allows `logs:CreateLogStream` and `logs:PutLogEvents` to
//! `events.amazonaws.com` and `delivery.logs.amazonaws.com`.
//!
//! **Source.** <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html>

use super::Help as _;
use super::deliveries::Channel;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule = Rule::shared(
    "LW-DELIVERY-LOGS",
    Severity::Warning,
    "a rule writes to a log group and no policy of the template allows it",
);

const SOURCE: &str = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    if wiring.has("AWS::Logs::ResourcePolicy") || wiring.has_macros() {
        return;
    }
    for delivery in wiring.deliveries().iter().filter(|it| it.how == Channel::Rule) {
        let Some(group) = delivery.target_of("AWS::Logs::LogGroup") else { continue };
        if group.property("ResourcePolicyDocument").is_some() {
            continue;
        }
        let message =
            format!("nothing in the template lets {} write to log group `{}`", delivery.source_name(), group.id);
        let help = "add an `AWS::Logs::ResourcePolicy` for `events.amazonaws.com`, unless the account has one";
        findings.add(delivery.path.clone(), message).set(help, SOURCE);
    }
}
