//! # LW-PIPE-ROLE: the role of a pipe may not read its source, or not reach its target
//!
//! **What.** The role of a pipe may not do what reading its source or sending to its enrichment or target needs.
//!
//! **Why.** EventBridge Pipes works by the role alone: the pipe is not made, or stops.
//!
//! **Example.**
//!
//! ```yaml
//! Pipe:
//!   Type: AWS::Pipes::Pipe
//!   Properties: {RoleArn: !GetAtt Role.Arn, Source: !GetAtt Queue.Arn, Target: !GetAtt Machine.Arn}
//! ```
//!
//! **Fix.** Allow the role the actions on the ARNs of source and target.
//!
//! **Source.** <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-permissions.html>

use std::collections::BTreeMap;

use super::Help as _;
use super::model::{Target, Wiring};
use super::senders::Sending;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule = Rule::shared(
    "LW-PIPE-ROLE",
    Severity::Error,
    "the role of a pipe may not read its source, or not reach its target",
);

const SOURCE: &str = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-permissions.html";

/// Types of sources, and the actions all of which reading needs.
const READING: [(&str, &[&str]); 2] = [
    ("AWS::SQS::Queue", &["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]),
    ("AWS::Kinesis::Stream", &["kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator"]),
];

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for pipe in wiring.all("AWS::Pipes::Pipe") {
        let assumed = wiring.conditions_of(pipe);
        let Some(role) = pipe.property("RoleArn").and_then(|it| wiring.role(it, &assumed)) else { continue };
        for key in ["Enrichment", "Target"] {
            for item in wiring.items(pipe, &[key]) {
                let sending = Sending { role, path: item.path, target: item.value, assumed: item.assumed };
                wiring.check_sending(&sending, SOURCE, findings);
            }
        }
        for item in wiring.items(pipe, &["Source"]) {
            let Target::Here(source) = wiring.by_arn(item.value, &item.assumed) else { continue };
            let Some((_, needed)) = READING.iter().find(|it| source.is(it.0)) else { continue };
            let reading = Sending { role, path: item.path, target: item.value, assumed: item.assumed };
            let mut missing: BTreeMap<String, Vec<&str>> = BTreeMap::new();
            for action in needed.iter().copied() {
                if let Some(when) = wiring.may_none(&reading, &[action], source) {
                    missing.entry(when).or_default().push(action);
                }
            }
            for (when, actions) in missing {
                let (role, source, actions) = (role.id, source.id, actions.join("`, `"));
                let message = format!("role `{role}` may not do `{actions}` on `{source}`{when}");
                let help = format!("allow `{role}` these actions on the ARN of `{source}`");
                findings.add(reading.path.clone(), message).set(help, SOURCE);
            }
        }
    }
}
