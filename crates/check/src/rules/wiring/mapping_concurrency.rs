//! # LW-MAPPING-CONCURRENCY: a queue calls its function more often than the function may run
//!
//! **What.** A function that reads queues has reserved concurrency, and its mappings together have a higher
//! `MaximumConcurrency`, or none.
//!
//! **Why.** What is above the reserved concurrency is throttled. A throttled message counts as received, and ends
//! among the dead letters without having been handled.
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
//! **Fix.** Set `ScalingConfig.MaximumConcurrency` of the mappings so that together they stay within
//! `ReservedConcurrentExecutions`.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use std::collections::BTreeSet;

pub(crate) static RULE: Rule = Rule::shared(
    "LW-MAPPING-CONCURRENCY",
    Severity::Warning,
    "a queue calls its function more often than the function may run",
);

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mappings = wiring.mappings();
    let mut seen = BTreeSet::new();
    for function in mappings.iter().filter_map(|it| it.function) {
        let reserved = wiring.number(function, &["ReservedConcurrentExecutions"], 0).filter(|it| *it > 0);
        let Some(reserved) = reserved.filter(|_| seen.insert(function.id)) else { continue };
        let own: Vec<_> = mappings.iter().filter(|it| it.function.is_some_and(|it| it.id == function.id)).collect();
        let mut sum = 0_i64;
        for mapping in &own {
            match wiring.number(mapping.resource, &["ScalingConfig", "MaximumConcurrency"], 0) {
                Some(0) => {
                    let message = format!(
                        "queue `{}` may call `{}` more often than its reserved concurrency of {reserved}",
                        mapping.queue.id, function.id
                    );
                    let help = format!("set `ScalingConfig.MaximumConcurrency` to {reserved} or less");
                    findings.add(mapping.resource.path(), message).set(help, SOURCE);
                }
                Some(it) => sum = sum.saturating_add(it),
                None => {}
            }
        }
        if sum > reserved {
            let message =
                format!("the queues of `{}` may call it {sum} times at once; {reserved} are reserved", function.id);
            let help = "lower `MaximumConcurrency` of the mappings, or reserve more";
            findings.add(function.property_path("ReservedConcurrentExecutions"), message).set(help, SOURCE);
        }
    }
}
