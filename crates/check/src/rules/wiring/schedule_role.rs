//! # LW-SCHEDULE-ROLE: the role of a schedule may not reach its target
//!
//! **What.** A schedule of EventBridge Scheduler has a queue, topic, function, state machine, stream or bus as target, or a
//! queue for dead letters, and a role that may not send there.
//!
//! **Why.** Scheduler reaches targets by the role alone; what it can not deliver is lost without a sign.
//!
//! **Example.**
//!
//! ```yaml
//! Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: ...}}
//! Schedule:
//!   Type: AWS::Scheduler::Schedule
//!   Properties:
//!     FlexibleTimeWindow: {Mode: 'OFF'}
//!     ScheduleExpression: rate(1 day)
//!     Target: {Arn: !GetAtt Queue.Arn, RoleArn: !GetAtt Role.Arn}
//! ```
//!
//! **Fix.** Allow the role the action on the ARN of the target.
//!
//! **Source.** <https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html#setting-up-execution-role>

use super::model::Wiring;
use super::senders::Sending;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-SCHEDULE-ROLE", Severity::Error, "the role of a schedule may not reach its target");

const SOURCE: &str = "https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html#setting-up-execution-role";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for schedule in wiring.all("AWS::Scheduler::Schedule") {
        for target in wiring.items(schedule, &["Target"]) {
            let role = target.value.get("RoleArn").and_then(|it| wiring.role(it, &target.assumed));
            let Some(role) = role else { continue };
            for keys in [&["Arn"] as &[_], &["DeadLetterConfig", "Arn"]] {
                for item in wiring.below(target.clone(), keys) {
                    let sending = Sending { role, path: item.path, target: item.value, assumed: item.assumed };
                    wiring.check_sending(&sending, SOURCE, findings);
                }
            }
        }
    }
}
