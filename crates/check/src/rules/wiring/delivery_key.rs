//! # LW-DELIVERY-KEY: a key does not let a service write to what it encrypts
//!
//! **What.** A service delivers to a queue or topic that is encrypted with a key of the template, whose policy does
//! not let the service make data keys and decrypt: never, or not while a condition of the template is so.
//!
//! **Why.** The delivery fails though the policy of the queue allows it: S3 refuses the notification, EventBridge,
//! SNS and CloudWatch lose what they can not deliver.
//!
//! **Example.**
//!
//! ```yaml
//! Queue:
//!   Type: AWS::SQS::Queue
//!   Properties: {KmsMasterKeyId: !GetAtt Key.Arn}
//! Key:
//!   Type: AWS::KMS::Key
//!   Properties:
//!     KeyPolicy:
//!       Statement:
//!         - {Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: 'kms:*', Resource: '*'}
//! ```
//!
//! **Fix.** Allow the service `kms:GenerateDataKey*` and `kms:Decrypt` in the policy of the key, with
//! `aws:SourceAccount`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html>

use std::collections::BTreeMap;

use super::Help as _;
use super::model::Wiring;
use crate::denote::Assumed;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-DELIVERY-KEY", Severity::Error, "a key does not let a service write to what it encrypts");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for delivery in wiring.deliveries() {
        let queue = delivery.target_of("AWS::SQS::Queue").map(|it| (it, "kms:EncryptionContext:aws:sqs:arn"));
        let topic = || delivery.target_of("AWS::SNS::Topic").map(|it| (it, "kms:EncryptionContext:aws:sns:topicArn"));
        let Some((target, context)) = queue.or_else(topic) else { continue };
        for item in wiring.items(target, &["KmsMasterKeyId"]) {
            let mut assumed = delivery.assumed.clone();
            assumed.extend(item.assumed.clone());
            if !wiring.denoter.possible(&assumed) {
                continue;
            }
            let Some(key) = wiring.key(item.value, &assumed) else { continue };
            let Some(arn) = wiring.denoter.arn_of(key.id) else { continue };
            let target_arn = wiring.denoter.arn_of(target.id).unwrap_or_default();
            let may = |action: &str, assumed: &Assumed| {
                let asked = delivery.asks(wiring, action, &arn).with(context, &target_arn);
                let is_there = wiring.may_be_with(key, assumed) && wiring.may_be_with(target, assumed);
                !is_there || wiring.resource_may(key, &asked, assumed)
            };
            let mut missing: BTreeMap<String, Vec<&str>> = BTreeMap::new();
            for action in ["kms:GenerateDataKey", "kms:Decrypt"] {
                if let Some(when) = wiring.refused(&assumed, &[key], |it| may(action, it)) {
                    missing.entry(when).or_default().push(action);
                }
            }
            let (service, source) = (delivery.service, delivery.source_name());
            let (key, target) = (key.id, target.id);
            for (when, actions) in missing {
                let actions = actions.join("` and `");
                let message = format!(
                    "key `{key}` of `{target}` does not allow `{service}` the action `{actions}` for {source}{when}"
                );
                let help =
                    format!("allow `{service}` `kms:GenerateDataKey*` and `kms:Decrypt` in the policy of `{key}`");
                findings.add(delivery.path.clone(), message).set(help, SOURCE);
            }
        }
    }
}
