//! # W3694: a subscription whose endpoint is of another protocol
//!
//! **What.** `Protocol` of a subscription is `sqs` and its `Endpoint` no queue, or `lambda` and no function.
//!
//! **Why.** SNS refuses the subscription, or delivers nothing.
//!
//! **Example.**
//!
//! ```yaml
//! Subscription: {Type: AWS::SNS::Subscription, Properties: {Protocol: lambda, Endpoint: !GetAtt Queue.Arn, TopicArn: !Ref Topic}}
//! ```
//!
//! **Fix.** Use the protocol of the endpoint.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html>

use lakewright_template::Severity;

use super::{known, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("W3694", Severity::Warning, "a subscription whose endpoint is of another protocol");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for subscription in wiring.all("AWS::SNS::Subscription") {
        for item in wiring.items(subscription, &["Endpoint"]) {
            for protocol in values(wiring, subscription, &["Protocol"], &item.assumed) {
                let service = match known(wiring, &protocol).as_deref() {
                    Some("sqs") => "sqs",
                    Some("lambda") => "lambda",
                    _ => continue,
                };
                let Some(text) = wiring.denoter.denote_under(item.value, &item.assumed) else { continue };
                // Where the text begins with what is not known, it may be any ARN.
                let is_it =
                    text.starts_with('{') || text.split(':').nth(2).is_some_and(|it| it == service || it.contains('{'));
                if !is_it {
                    let message = format!("this is no endpoint for the protocol `{service}`");
                    findings.add(item.path.clone(), message).set("use the protocol of the endpoint", SOURCE);
                }
            }
        }
    }
}
