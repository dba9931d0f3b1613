//! # LW-MAPPING-ROLE: a function's role may not read the queue of its mapping
//!
//! **What.** A mapping reads a queue with the role of the function, which may not receive, delete or describe its
//! messages, or not decrypt them.
//!
//! **Why.** Lambda refuses the mapping when it is made; without `kms:Decrypt` it is made and never reads a message.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Properties: {}}
//! Mapping:
//!   Type: AWS::Lambda::EventSourceMapping
//!   Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: !Ref Function}
//! ```
//!
//! **Fix.** Allow the role `sqs:ReceiveMessage`, `sqs:DeleteMessage` and `sqs:GetQueueAttributes` on the queue, and
//! `kms:Decrypt` on its key.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html>

use super::Help as _;
use super::model::Wiring;
use crate::denote::Question;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-MAPPING-ROLE", Severity::Error, "a function's role may not read the queue of its mapping");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for mapping in wiring.mappings() {
        let Some(function) = mapping.function else { continue };
        let Some(role) = function.property("Role").and_then(|it| wiring.role(it, &mapping.assumed)) else { continue };
        let Some(queue) = wiring.denoter.arn_of(mapping.queue.id) else { continue };
        let needed = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
        let may_queue = |action: &str| {
            wiring.role_may(role, action, &queue, &mapping.assumed)
                || wiring.resource_may(
                    mapping.queue,
                    &Question::of_role(&wiring.denoter.arn_of(role.id).unwrap_or_default(), action, &queue),
                    &mapping.assumed,
                )
        };
        let missing: Vec<&str> = needed.into_iter().filter(|it| !may_queue(it)).collect();
        let at = mapping.resource.property_path("EventSourceArn");
        if !missing.is_empty() {
            let message =
                format!("role `{}` may not do `{}` on queue `{}`", role.id, missing.join("`, `"), mapping.queue.id);
            let help = format!("allow `{}` these actions on the ARN of `{}`", role.id, mapping.queue.id);
            findings.add(at.clone(), message).set(help, SOURCE);
        }
        for item in wiring.items(mapping.queue, &["KmsMasterKeyId"]) {
            let mut assumed = mapping.assumed.clone();
            assumed.extend(item.assumed.clone());
            let Some(key) = wiring.key(item.value, &assumed).filter(|_| wiring.denoter.possible(&assumed)) else {
                continue;
            };
            let Some(arn) = wiring.denoter.arn_of(key.id) else { continue };
            let policy = key.property("KeyPolicy");
            if policy.is_none() || wiring.role_may_with(role, policy, &("kms:Decrypt", &arn), &assumed) {
                continue;
            }
            let message = format!("role `{}` may not decrypt the messages of queue `{}`", role.id, mapping.queue.id);
            let help = format!("allow `{}` the action `kms:Decrypt` on the ARN of key `{}`", role.id, key.id);
            findings.add(at.clone(), message).set(help, SOURCE);
        }
    }
}
