//! # LW-DELIVERY-MANAGED-KEY: a service can not deliver to what a key of AWS encrypts
//!
//! **What.** A service delivers to a queue or topic that is encrypted with `alias/aws/sqs` or `alias/aws/sns`.
//!
//! **Why.** The policies of these keys do not let services in, and nobody can change them: nothing is ever
//! delivered.
//!
//! **Example.**
//!
//! ```yaml
//! Queue:
//!   Type: AWS::SQS::Queue
//!   Properties: {KmsMasterKeyId: alias/aws/sqs}
//! ```
//!
//! **Fix.** Use `SqsManagedSseEnabled`, or a key of your own whose policy lets the service in.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-DELIVERY-MANAGED-KEY", Severity::Error, "a service can not deliver to what a key of AWS encrypts");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for delivery in wiring.deliveries() {
        let queue = delivery.target_of("AWS::SQS::Queue");
        let Some(target) = queue.or_else(|| delivery.target_of("AWS::SNS::Topic")) else { continue };
        for item in wiring.items(target, &["KmsMasterKeyId"]) {
            let mut assumed = delivery.assumed.clone();
            assumed.extend(item.assumed.clone());
            let key = wiring.denoter.denote_under(item.value, &item.assumed).unwrap_or_default();
            let is_managed =
                ["alias/aws/sqs", "alias/aws/sns"].iter().any(|it| key == *it || key.ends_with(&format!(":{it}")));
            if !is_managed || !wiring.denoter.possible(&assumed) {
                continue;
            }
            let (id, service) = (target.id, delivery.service);
            let message = format!(
                "`{service}` can not deliver to `{id}`: the policy of its key, `{key}`, is AWS's and does not allow it"
            );
            let help = format!("encrypt `{id}` with a key of your own that lets `{service}` in");
            findings.add(delivery.path.clone(), message).set(help, SOURCE);
        }
    }
}
