//! # LW-POLICY-TWICE: two policies for one resource
//!
//! **What.** Two resources set the policy of one queue, topic or bucket.
//!
//! **Why.** A queue, topic or bucket has one policy: the second replaces the first, or fails, and what the first
//! allowed is gone.
//!
//! **Example.**
//!
//! ```yaml
//! One: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: []}}}
//! Two: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: []}}}
//! ```
//!
//! **Fix.** Write all statements into one policy.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule = Rule::shared("LW-POLICY-TWICE", Severity::Warning, "two policies for one resource");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for kind in ["AWS::SQS::Queue", "AWS::SNS::Topic", "AWS::S3::Bucket"] {
        for owner in wiring.all(kind) {
            let policies = wiring.policies_of(owner, &wiring.conditions_of(owner)).unwrap_or_default();
            let Some((first, rest)) = policies.split_first() else { continue };
            for other in rest {
                if other.by.id == first.by.id || !wiring.may_be_with(first.by, &wiring.conditions_of(other.by)) {
                    continue;
                }
                let message =
                    format!("`{}` sets the policy of `{}` too: one replaces the other", first.by.id, owner.id);
                findings.add(other.by.path(), message).set("write all statements into one policy", SOURCE);
            }
        }
    }
}
