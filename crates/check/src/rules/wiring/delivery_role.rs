//! # LW-DELIVERY-ROLE: a rule's target needs a role, or one that may do more
//!
//! **What.** A rule has a stream, a delivery stream, a state machine or an API destination as target, without the
//! role that EventBridge takes to reach it, or with a role that may not: never, or not while a condition of the template
//! is so.
//!
//! **Why.** EventBridge refuses such a target without a role, and drops the events where the role may not deliver
//! them.
//!
//! **Example.**
//!
//! ```yaml
//! Rule:
//!   Type: AWS::Events::Rule
//!   Properties:
//!     ScheduleExpression: rate(1 day)
//!     Targets: [{Id: machine, Arn: !Ref StateMachine}]
//! ```
//!
//! **Fix.** Set `RoleArn` to a role that `events.amazonaws.com` may take and that may do what the target needs.
//!
//! **Source.** <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-DELIVERY-ROLE", Severity::Error, "a rule's target needs a role, or one that may do more");

const SOURCE: &str = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html";

/// Types of targets that need a role, and the actions of which it needs one.
const NEEDS: [(&str, &[&str]); 4] = [
    ("AWS::StepFunctions::StateMachine", &["states:StartExecution"]),
    ("AWS::Kinesis::Stream", &["kinesis:PutRecord", "kinesis:PutRecords"]),
    ("AWS::KinesisFirehose::DeliveryStream", &["firehose:PutRecord", "firehose:PutRecordBatch"]),
    ("AWS::Events::ApiDestination", &["events:InvokeApiDestination"]),
];

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for rule in wiring.all("AWS::Events::Rule") {
        for item in wiring.items(rule, &["Targets"]) {
            let Some(arn) = item.value.get("Arn") else { continue };
            let Target::Here(target) = wiring.by_arn(arn, &item.assumed) else { continue };
            let Some((_, actions)) = NEEDS.iter().find(|it| target.is(it.0)) else { continue };
            let Some(role) = item.value.get("RoleArn") else {
                let message = format!("the target `{}` needs a role, and none is given", target.id);
                let help = format!("set `RoleArn` to a role that may do `{}`", actions.join("` or `"));
                findings.add(item.path.clone(), message).set(help, SOURCE);
                continue;
            };
            let (Some(role), Some(arn)) = (wiring.role(role, &item.assumed), wiring.denoter.arn_of(target.id)) else {
                continue;
            };
            let refused = wiring.role_refused(role, &item.assumed, |assumed| {
                !wiring.may_be_with(target, assumed)
                    || actions.iter().any(|it| wiring.role_may(role, it, &arn, assumed))
            });
            if let Some(when) = refused {
                let (role, target) = (role.id, target.id);
                let message = format!("role `{role}` may not do `{}` on `{target}`{when}", actions.join("` or `"));
                let help = format!("allow `{role}` the action on the ARN of `{target}`");
                findings.add(item.path.join("RoleArn"), message).set(help, SOURCE);
            }
        }
    }
}
