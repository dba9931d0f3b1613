//! # LW-MAPPING-ROLE: a function's role may not read the queue of its mapping
//!
//! **What.** A mapping reads a queue with the role of the function, which may not receive, delete or describe its
//! messages, or not decrypt them: never, or not while a condition of the template is so.
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

use std::collections::BTreeMap;

use super::Help as _;
use super::model::Wiring;
use crate::denote::{Assumed, Question};
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-MAPPING-ROLE", Severity::Error, "a function's role may not read the queue of its mapping");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for mapping in wiring.mappings() {
        let Some(function) = mapping.function else { continue };
        let Some(role) = function.property("Role").and_then(|it| wiring.role(it, &mapping.assumed)) else { continue };
        let Some(queue) = wiring.denoter.arn_of(mapping.queue.id) else { continue };
        let needed = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
        let caller = wiring.denoter.arn_of(role.id).unwrap_or_default();
        let may_queue = |action: &str, assumed: &Assumed| {
            !wiring.may_be_with(mapping.queue, assumed)
                || wiring.role_may(role, action, &queue, assumed)
                || wiring.resource_may(mapping.queue, &Question::of_role(&caller, action, &queue), assumed)
        };
        let mut missing: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for action in needed {
            if let Some(when) = wiring.role_refused(role, &mapping.assumed, |it| may_queue(action, it)) {
                missing.entry(when).or_default().push(action);
            }
        }
        let at = mapping.resource.property_path("EventSourceArn");
        for (when, actions) in missing {
            let actions = actions.join("`, `");
            let message = format!("role `{}` may not do `{actions}` on queue `{}`{when}", role.id, mapping.queue.id);
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
            let may_decrypt = |it: &Assumed| {
                let is_there = wiring.may_be_with(key, it) && wiring.may_be_with(mapping.queue, it);
                !is_there || wiring.role_may_with(role, policy, &("kms:Decrypt", &arn), it)
            };
            let refused = policy.and_then(|_| wiring.role_refused(role, &assumed, may_decrypt));
            let Some(when) = refused else { continue };
            let (role_id, queue_id) = (role.id, mapping.queue.id);
            let message = format!("role `{role_id}` may not decrypt the messages of queue `{queue_id}`{when}");
            let help = format!("allow `{}` the action `kms:Decrypt` on the ARN of key `{}`", role.id, key.id);
            findings.add(at.clone(), message).set(help, SOURCE);
        }
    }
}
