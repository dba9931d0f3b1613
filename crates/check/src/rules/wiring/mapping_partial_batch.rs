//! # LW-MAPPING-PARTIAL-BATCH: one bad message fails a whole batch
//!
//! **What.** A mapping from a queue does not say that the function reports which messages of a batch failed.
//!
//! **Why.** One message that fails sends all of its batch back: good ones are handled again, and end among the dead
//! letters with it.
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
//! **Fix.** Set `FunctionResponseTypes: [ReportBatchItemFailures]` and have the function return the ids of what
//! failed, or set `BatchSize: 1`.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-MAPPING-PARTIAL-BATCH", Severity::Informational, "one bad message fails a whole batch");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for mapping in wiring.mappings() {
        if wiring.number(mapping.resource, &["BatchSize"], 10).is_none_or(|it| it == 1)
            || mapping.resource.property("FunctionResponseTypes").is_some()
        {
            continue;
        }
        let message = format!("one message that fails sends its whole batch back to `{}`", mapping.queue.id);
        let help = "set `FunctionResponseTypes` to `ReportBatchItemFailures`, and have the function say what failed";
        findings.add(mapping.resource.path(), message).set(help, SOURCE);
    }
}
