//! # LW-ADMINISTRATOR: somebody has all of AWS's rights
//!
//! **What.** A role, user, group or permission set has one of AWS's own policies that allow everything, or
//! everything of a service that holds data: `AdministratorAccess`, `PowerUserAccess`, `IAMFullAccess`,
//! `job-function/DatabaseAdministrator`, `AmazonS3FullAccess`, `AmazonSageMakerFullAccess`.
//!
//! **Why.** Whatever other policies say of data, its holder may read, change and delete it.
//!
//! **Example.**
//!
//! ```yaml
//! Analysts: {Type: AWS::IAM::Group, Properties: {ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3FullAccess']}}
//! ```
//!
//! **Fix.** Write a policy with what is needed.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule = Rule::shared("LW-ADMINISTRATOR", Severity::Warning, "somebody has all of AWS's rights");

const SOURCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";

const BROAD: [&str; 7] = [
    "AdministratorAccess",
    "PowerUserAccess",
    "IAMFullAccess",
    "job-function/DatabaseAdministrator",
    "AmazonS3FullAccess",
    "AmazonSageMakerFullAccess",
    "AmazonKMSFullAccess",
];

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let holders = [
        ("AWS::IAM::Role", "ManagedPolicyArns"),
        ("AWS::IAM::User", "ManagedPolicyArns"),
        ("AWS::IAM::Group", "ManagedPolicyArns"),
        ("AWS::SSO::PermissionSet", "ManagedPolicies"),
    ];
    for (kind, key) in holders {
        for holder in wiring.all(kind) {
            for item in wiring.items(holder, &[key]) {
                let Some(arn) = wiring.denoter.denote_under(item.value, &item.assumed) else { continue };
                let Some((_, name)) = arn.split_once(":iam::aws:policy/") else { continue };
                if BROAD.contains(&name) {
                    let message = format!("`{}` has the policy `{name}`", holder.id);
                    findings.add(item.path.clone(), message).set("write a policy with what is needed", SOURCE);
                }
            }
        }
    }
}
