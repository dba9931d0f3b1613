//! # LW-FUNCTION-DESTINATION: a function may not send to its destination
//!
//! **What.** A function has a destination for results or failures, or a queue or topic for dead letters, and its role may
//! not send there: in `AWS::Lambda::EventInvokeConfig`, in an event source mapping, or in `DeadLetterConfig`.
//!
//! **Why.** Lambda sends by the function's role. It refuses dead letters that the role may not send, and drops the rest.
//!
//! **Example.**
//!
//! ```yaml
//! Failed: {Type: AWS::SQS::Queue}
//! Config:
//!   Type: AWS::Lambda::EventInvokeConfig
//!   Properties:
//!     FunctionName: !Ref Function
//!     Qualifier: $LATEST
//!     DestinationConfig: {OnFailure: {Destination: !GetAtt Failed.Arn}}
//! ```
//!
//! **Fix.** Allow the function's role `sqs:SendMessage`, `sns:Publish`, `lambda:InvokeFunction` or `events:PutEvents` on the
//! destination.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html>

use super::model::{Item, Wiring};
use super::senders::Sending;
use crate::rule::{Findings, Rule};
use lakewright_template::{Resource, Severity};

pub(crate) const RULE: Rule =
    Rule::shared("LW-FUNCTION-DESTINATION", Severity::Error, "a function may not send to its destination");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for config in wiring.all("AWS::Lambda::EventInvokeConfig") {
        for outcome in ["OnSuccess", "OnFailure"] {
            judge(wiring, config, wiring.items(config, &["DestinationConfig", outcome, "Destination"]), findings);
        }
    }
    for mapping in wiring.all("AWS::Lambda::EventSourceMapping") {
        judge(wiring, mapping, wiring.items(mapping, &["DestinationConfig", "OnFailure", "Destination"]), findings);
    }
    for function in wiring.all("AWS::Lambda::Function") {
        for item in wiring.items(function, &["DeadLetterConfig", "TargetArn"]) {
            send(wiring, function, item, findings);
        }
    }
}

fn judge<'d>(wiring: &Wiring<'_, 'd>, of: Resource<'d>, items: Vec<Item<'d>>, findings: &mut Findings<'_>) {
    for item in items {
        let function = of.property("FunctionName").and_then(|it| wiring.function(it, &item.assumed));
        if let Some(function) = function {
            send(wiring, function, item, findings);
        }
    }
}

fn send<'d>(wiring: &Wiring<'_, 'd>, function: Resource<'d>, item: Item<'d>, findings: &mut Findings<'_>) {
    let Some(role) = function.property("Role").and_then(|it| wiring.role(it, &item.assumed)) else { return };
    let sending = Sending { role, path: item.path, target: item.value, assumed: item.assumed };
    wiring.check_sending(&sending, SOURCE, findings);
}
