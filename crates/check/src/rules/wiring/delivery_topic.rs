//! # LW-DELIVERY-TOPIC: a topic's policy does not let in what publishes to it
//!
//! **What.** A notification, rule or alarm publishes to a topic whose policy does not allow it. A topic without a
//! policy of its own lets alarms of its account publish, and nothing else.
//!
//! **Why.** S3 refuses the notification when the bucket is made; events and alarms are lost without a sign.
//!
//! **Example.**
//!
//! ```yaml
//! Topic: {Type: AWS::SNS::Topic}
//! Rule:
//!   Type: AWS::Events::Rule
//!   Properties:
//!     ScheduleExpression: rate(1 day)
//!     Targets: [{Id: topic, Arn: !Ref Topic}]
//! ```
//!
//! **Fix.** Add an `AWS::SNS::TopicPolicy` that allows `sns:Publish` to the service, with `aws:SourceArn` or
//! `aws:SourceAccount`.
//!
//! **Source.** <https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html>

use super::Help as _;
use super::deliveries::Channel;
use super::model::Wiring;
use crate::denote::Assumed;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-DELIVERY-TOPIC", Severity::Error, "a topic's policy does not let in what publishes to it");

const SOURCE: &str = "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for delivery in wiring.deliveries() {
        let Some(topic) = delivery.target_of("AWS::SNS::Topic") else { continue };
        let Some(arn) = wiring.denoter.arn_of(topic.id) else { continue };
        let has_policy = wiring.policies_of(topic, &delivery.assumed).is_none_or(|it| !it.is_empty());
        if !has_policy && delivery.how == Channel::Alarm {
            continue;
        }
        let asked = delivery.asks(wiring, "sns:Publish", &arn);
        let target_there = wiring.conditions_of(topic);
        let assumed: Assumed = delivery.assumed.iter().cloned().chain(target_there).collect();
        let policies = wiring.policies_of(topic, &delivery.assumed).unwrap_or_default();
        let deciding: Vec<_> = policies.iter().map(|it| it.by).collect();
        let refused = wiring.refused(&assumed, &deciding, |it| wiring.resource_may(topic, &asked, it));
        let Some(when) = refused else { continue };
        let (id, service, source) = (topic.id, delivery.service, delivery.source_name());
        let message = match has_policy {
            true => format!("the policy of topic `{id}` does not let `{service}` publish for {source}{when}"),
            false => format!("topic `{id}` has no policy, so that `{service}` can not publish for {source}{when}"),
        };
        let help = format!("allow `{service}` the action `sns:Publish` in a policy of `{id}`");
        findings.add(delivery.path.clone(), message).set(help, SOURCE);
    }
}
