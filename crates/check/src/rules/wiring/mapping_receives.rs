//! # LW-MAPPING-RECEIVES: messages go to the dead letters after too few tries
//!
//! **What.** A queue that a function reads has a `maxReceiveCount` below five.
//!
//! **Why.** A message counts as received when the function is throttled too: good messages end among the dead
//! letters.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 1}}}
//! Mapping:
//!   Type: AWS::Lambda::EventSourceMapping
//!   Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: !Ref Function}
//! ```
//!
//! **Fix.** Set `maxReceiveCount` to five or more.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-MAPPING-RECEIVES", Severity::Warning, "messages go to the dead letters after too few tries");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for mapping in wiring.mappings() {
        for item in wiring.items(mapping.queue, &["RedrivePolicy", "maxReceiveCount"]) {
            let count = wiring.denoter.denote_under(item.value, &item.assumed).and_then(|it| it.parse::<i64>().ok());
            let Some(count) = count.filter(|it| *it < 5) else { continue };
            let message = format!(
                "messages of `{}` go to the dead letters after {count} tries; a throttled function uses them up",
                mapping.queue.id
            );
            findings.add(item.path.clone(), message).set("set it to five or more", SOURCE);
        }
    }
}
