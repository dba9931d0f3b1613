//! # LW-DELIVERY-FUNCTION: a function may not be called by what is to call it
//!
//! **What.** A notification, subscription, rule or alarm calls a function that has no `AWS::Lambda::Permission` for
//! it: none at all, or one for another principal or source.
//!
//! **Why.** S3 refuses the notification when the bucket is made; SNS, EventBridge and alarms fail without a sign.
//!
//! **Example.**
//!
//! ```yaml
//! Rule:
//!   Type: AWS::Events::Rule
//!   Properties:
//!     ScheduleExpression: rate(1 day)
//!     Targets: [{Id: function, Arn: !GetAtt Function.Arn}]
//! Permission:
//!   Type: AWS::Lambda::Permission
//!   Properties: {Action: lambda:InvokeFunction, FunctionName: !Ref Function, Principal: s3.amazonaws.com}
//! ```
//!
//! **Fix.** Add a permission with the service as `Principal` and the source as `SourceArn`.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html>

use super::Help as _;
use super::deliveries::Delivery;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-DELIVERY-FUNCTION", Severity::Error, "a function may not be called by what is to call it");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    if wiring.has_macros() {
        return;
    }
    for delivery in wiring.deliveries() {
        let Some(function) = delivery.target_of("AWS::Lambda::Function") else { continue };
        let permissions = wiring.permissions(function);
        let refused = wiring.refused(&delivery.assumed, &permissions, |assumed| {
            let delivery = Delivery { assumed: assumed.clone(), ..delivery.clone() };
            permissions.iter().any(|it| wiring.permits(*it, &delivery))
        });
        let Some(when) = refused else { continue };
        let (id, service, source) = (function.id, delivery.service, delivery.source_name());
        let message = format!("function `{id}` has no permission that lets `{service}` call it for {source}{when}");
        let help = format!(
            "add an `AWS::Lambda::Permission` for `{id}` with `Principal: {service}` and the ARN of the {source} as `SourceArn`"
        );
        findings.add(delivery.path.clone(), message).set(help, SOURCE);
    }
}
