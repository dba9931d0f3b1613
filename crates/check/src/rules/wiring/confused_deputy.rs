//! # LW-CONFUSED-DEPUTY: a service is let in for whom it may
//!
//! **What.** A policy of a resource lets a service in without saying for whom it acts.
//!
//! **Why.** The service acts for every account of AWS: anybody can have it use the resource.
//!
//! **Example.**
//!
//! ```yaml
//! KeyPolicy:
//!   Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'kms:*', Resource: '*'}]
//! ```
//!
//! **Fix.** Add `aws:SourceAccount` or `aws:SourceArn` as a condition.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_iam::confused_deputies;
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-CONFUSED-DEPUTY", Severity::Warning, "a service is let in for whom it may");

const SOURCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html";

/// Services that do not tell for whom they act, or that are not told to act by anybody else.
const EXEMPT: [&str; 6] = [
    "billingreports.amazonaws.com",
    "elasticbeanstalk.amazonaws.com",
    "ec2.amazonaws.com",
    "ecs.amazonaws.com",
    "logs.",
    "cloudwatch.",
];

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for finding in confused_deputies(wiring.context.template().root()) {
        if EXEMPT.iter().any(|it| finding.message.starts_with(&format!("`{it}"))) {
            continue;
        }
        findings.add(finding.path, finding.message).set(finding.help.unwrap_or_default(), SOURCE);
    }
}
