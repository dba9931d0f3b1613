//! # LW-REDRIVE-ALLOW: a queue of dead letters does not take those of its source
//!
//! **What.** The `RedriveAllowPolicy` of a queue of dead letters denies all sources, or lists others than the queue
//! that sends there.
//!
//! **Why.** SQS refuses the source's `RedrivePolicy`.
//!
//! **Example.**
//!
//! ```yaml
//! Dead: {Type: AWS::SQS::Queue, Properties: {RedriveAllowPolicy: {redrivePermission: denyAll}}}
//! Queue:
//!   Type: AWS::SQS::Queue
//!   Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}
//! ```
//!
//! **Fix.** Put the ARN of the source into `sourceQueueArns` (ten at most), or use `allowAll`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html>

use super::Help as _;
use super::model::Wiring;
use super::model::{Item, Target};
use crate::denote::likeness::{Likeness, compare};
use crate::rule::{Findings, Rule};
use lakewright_template::Resource;
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-REDRIVE-ALLOW", Severity::Error, "a queue of dead letters does not take those of its source");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for source in wiring.all("AWS::SQS::Queue") {
        for item in wiring.items(source, &["RedrivePolicy", "deadLetterTargetArn"]) {
            let Target::Here(dead) = wiring.by_arn(item.value, &item.assumed) else { continue };
            let permission = wiring.text(dead, &["RedriveAllowPolicy", "redrivePermission"]);
            let message = match permission.as_deref() {
                Some("denyAll") => format!("`{}` takes no dead letters: its `redrivePermission` is `denyAll`", dead.id),
                Some("byQueue") if !takes(wiring, dead, source) => {
                    format!("`{}` is not among the sources whose dead letters `{}` takes", source.id, dead.id)
                }
                _ => continue,
            };
            let help =
                format!("add the ARN of `{}` to `RedriveAllowPolicy.sourceQueueArns` of `{}`", source.id, dead.id);
            findings.add(item.path.clone(), message).set(help, SOURCE);
        }
    }
}

/// Whether a queue may be among those whose dead letters another takes.
fn takes(wiring: &Wiring<'_, '_>, dead: Resource<'_>, source: Resource<'_>) -> bool {
    let Some(arn) = wiring.denoter.arn_of(source.id) else { return true };
    let Some(dead) = wiring.context.template().resource(dead.id) else { return true };
    let Some(listed) = dead.property("RedriveAllowPolicy").and_then(|it| it.get("sourceQueueArns")) else {
        return true;
    };
    if listed.as_array().is_none() {
        return true;
    }
    let listed = wiring.items(dead, &["RedriveAllowPolicy", "sourceQueueArns"]);
    let may_be = |it: &Item<'_>| {
        let text = wiring.denoter.denote_under(it.value, &it.assumed);
        text.is_none_or(|it| compare(&it, &arn, false, true) != Likeness::Never)
    };
    listed.iter().any(may_be)
}
