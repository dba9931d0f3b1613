//! What sends to a queue, topic, function or stream by a role.

use lakewright_template::{Diagnostic, Path, Resource, Value};

use super::Help as _;
use super::model::{Target, Wiring};
use crate::denote::{Assumed, Question};
use crate::rule::Findings;

/// A role, and what something sends to with it.
pub(super) struct Sending<'d> {
    /// The role.
    pub(super) role: Resource<'d>,
    /// Where the target is named.
    pub(super) path: Path,
    /// The ARN of the target.
    pub(super) target: &'d Value,
    /// The conditions under which it sends.
    pub(super) assumed: Assumed,
}

/// Types of targets, and the actions of which a sender needs one.
const ACTIONS: [(&str, &[&str]); 7] = [
    ("AWS::SQS::Queue", &["sqs:SendMessage"]),
    ("AWS::SNS::Topic", &["sns:Publish"]),
    ("AWS::Lambda::Function", &["lambda:InvokeFunction"]),
    ("AWS::StepFunctions::StateMachine", &["states:StartExecution", "states:StartSyncExecution"]),
    ("AWS::Kinesis::Stream", &["kinesis:PutRecord", "kinesis:PutRecords"]),
    ("AWS::KinesisFirehose::DeliveryStream", &["firehose:PutRecord", "firehose:PutRecordBatch"]),
    ("AWS::Events::EventBus", &["events:PutEvents"]),
];

impl<'d> Wiring<'_, 'd> {
    /// When a role may do none of the actions on a target: always (``), or under a condition. It is certain. `None` where
    /// it may, and where that is not known.
    pub(super) fn may_none(&self, sending: &Sending<'d>, actions: &[&str], target: Resource<'d>) -> Option<String> {
        let arn = self.denoter.denote_under(sending.target, &sending.assumed)?;
        // A permission may be for the role itself.
        let is_of_service = |it: &Resource<'d>| {
            let principal = it.property("Principal").and_then(|it| self.denoter.denote(it));
            principal.is_some_and(|it| it.ends_with(".amazonaws.com"))
        };
        if target.is("AWS::Lambda::Function") && !self.permissions(target).iter().all(is_of_service) {
            return None;
        }
        let role = self.denoter.arn_of(sending.role.id).unwrap_or_default();
        let may = |action: &str, assumed: &Assumed| {
            self.role_may(sending.role, action, &arn, assumed)
                || self.resource_may(target, &Question::of_role(&role, action, &arn), assumed)
        };
        self.role_refused(sending.role, &sending.assumed, |assumed| {
            !self.may_be_with(target, assumed) || actions.iter().any(|it| may(it, assumed))
        })
    }

    /// Reports a role that may not send.
    pub(super) fn check_sending<'f>(
        &self,
        sending: &Sending<'d>,
        source: &'static str,
        findings: &'f mut Findings<'_>,
    ) -> Option<&'f mut Diagnostic> {
        let Target::Here(target) = self.by_arn(sending.target, &sending.assumed) else { return None };
        let (_, actions) = ACTIONS.iter().find(|it| target.is(it.0))?;
        let when = self.may_none(sending, actions, target)?;
        let (role, target, actions) = (sending.role.id, target.id, actions.join("` or `"));
        let message = format!("role `{role}` may not do `{actions}` on `{target}`{when}");
        let finding = findings.add(sending.path.clone(), message);
        finding.set(format!("allow `{role}` the action on the ARN of `{target}`"), source);
        Some(finding)
    }
}
