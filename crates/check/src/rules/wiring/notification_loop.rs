//! # LW-NOTIFICATION-LOOP: a function writes where its own notification listens
//!
//! **What.** A bucket notifies a function, directly or by a queue, whose role names the same objects as those it may
//! write.
//!
//! **Why.** Each object that the function writes calls it again, without an end.
//!
//! **Example.**
//!
//! ```yaml
//! Bucket: # notifies Function of everything
//! Role:
//!   Policies:
//!     - PolicyDocument: {Statement: [{Effect: Allow, Action: s3:PutObject, Resource: !Sub '${Bucket.Arn}/*'}]}
//! ```
//!
//! **Fix.** Write to another bucket, or to a prefix that the notification does not cover.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html>

use super::Help as _;
use super::deliveries::{Channel, Delivery};
use super::model::Wiring;
use crate::denote::likeness::is_open;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use lakewright_template::Value;

pub(crate) static RULE: Rule =
    Rule::shared("LW-NOTIFICATION-LOOP", Severity::Warning, "a function writes where its own notification listens");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mappings = wiring.mappings();
    for delivery in wiring.deliveries().iter().filter(|it| it.how == Channel::Notification) {
        let direct = delivery.target_of("AWS::Lambda::Function");
        let by_queue = delivery.target_of("AWS::SQS::Queue");
        let by_queue = by_queue.and_then(|queue| mappings.iter().find(|it| it.queue.id == queue.id)?.function);
        let Some(function) = direct.or(by_queue) else { continue };
        let Some(role) = function.property("Role").and_then(|it| wiring.role(it, &delivery.assumed)) else { continue };
        let Some(bucket) = delivery.source.as_deref().filter(|it| !is_open(it) || it.contains("{~stack}")) else {
            continue;
        };
        if !is_created(wiring, delivery) {
            continue;
        }
        let Some(prefix) = prefix(wiring, delivery) else { continue };
        let listened = format!("{bucket}/{prefix}");
        if !wiring.names_resource(role, "s3:PutObject", &listened) {
            continue;
        }
        let message = format!(
            "`{}` may write where bucket `{}` notifies it of new objects: it calls itself",
            function.id, delivery.by.id
        );
        let help = "write to another bucket, or to a prefix that the notification does not cover";
        findings.add(delivery.path.clone(), message).set(help, SOURCE);
    }
}

/// The notification itself, above its destination.
fn configuration<'d>(delivery: &Delivery<'d>, root: &'d Value) -> Option<&'d Value> {
    let mut path = delivery.path.clone();
    path.pop();
    path.find(root)
}

fn is_created(wiring: &Wiring<'_, '_>, delivery: &Delivery<'_>) -> bool {
    let root = wiring.context.template().root();
    let event = configuration(delivery, root).and_then(|it| it.get("Event")).and_then(Value::as_str);
    event.is_some_and(|it| it.starts_with("s3:ObjectCreated:"))
}

/// The prefix of a notification; none where it has a suffix or is not known.
fn prefix(wiring: &Wiring<'_, '_>, delivery: &Delivery<'_>) -> Option<String> {
    let configuration = configuration(delivery, wiring.context.template().root())?;
    let Some(filter) = configuration.get("Filter") else { return Some(String::new()) };
    match filter.get("S3Key")?.get("Rules")?.as_array()? {
        [rule] if rule.get("Name")?.as_str()?.eq_ignore_ascii_case("prefix") => {
            wiring.denoter.denote_under(rule.get("Value")?, &delivery.assumed)
        }
        _ => None,
    }
}
