//! # LW-FUNCTION-DEAD-LETTERS: dead letters of a function that nothing calls asynchronously
//!
//! **What.** A function has `DeadLetterConfig`, and all that calls it in the template is a queue.
//!
//! **Why.** These dead letters are for asynchronous calls alone. A queue's mapping calls synchronously: what fails
//! goes back to the queue, and never there.
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
//! **Fix.** Take `DeadLetterConfig` out, and give the queue a `RedrivePolicy`.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule = Rule::shared(
    "LW-FUNCTION-DEAD-LETTERS",
    Severity::Warning,
    "dead letters of a function that nothing calls asynchronously",
);

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mappings = wiring.mappings();
    for function in wiring.all("AWS::Lambda::Function").filter(|it| it.property("DeadLetterConfig").is_some()) {
        let is_read = mappings.iter().any(|it| it.function.is_some_and(|it| it.id == function.id));
        let is_called = !wiring.permissions(function).is_empty() || wiring.is_called(function);
        if !is_read || is_called || wiring.has_macros() {
            continue;
        }
        let message = format!("only a queue calls `{}`, so that nothing ever comes to its dead letters", function.id);
        let help = "take it out, and give the queue a `RedrivePolicy`";
        findings.add(function.property_path("DeadLetterConfig"), message).set(help, SOURCE);
    }
}
