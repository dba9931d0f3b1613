//! # LW-FIFO-NAME: a FIFO queue or topic whose name does not say so
//!
//! **What.** The name of a FIFO queue or topic does not end with `.fifo`, or that of a standard one does.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: events, FifoQueue: true}}
//! ```
//!
//! **Fix.** End the name with `.fifo`, or leave it out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queues.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("LW-FIFO-NAME", Severity::Error, "a FIFO queue or topic whose name does not say so", check);

const NAMED: [(&str, &str, &str); 2] =
    [("AWS::SQS::Queue", "QueueName", "FifoQueue"), ("AWS::SNS::Topic", "TopicName", "FifoTopic")];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        let Some((_, name, fifo)) = NAMED.iter().find(|it| resource.is(it.0)) else { continue };
        let Some(text) = resource.property(name).and_then(Value::as_str) else { continue };
        let is_fifo = match resource.property(fifo) {
            None => false,
            Some(Value::Bool(it)) => *it,
            Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
            Some(_) => continue,
        };
        if is_fifo && !text.ends_with(".fifo") {
            findings.add(resource.property_path(name), format!("`{text}` is FIFO: its name must end with `.fifo`"));
        } else if !is_fifo && text.ends_with(".fifo") {
            findings
                .add(resource.property_path(name), format!("`{text}` is not FIFO: its name must not end with `.fifo`"));
        }
    }
}
