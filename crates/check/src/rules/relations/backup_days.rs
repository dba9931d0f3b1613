//! # E3504: backups that are deleted soon after they went to cold storage
//!
//! **What.** `DeleteAfterDays` is less than 90 days after `MoveToColdStorageAfterDays`.
//!
//! **Why.** Backups stay 90 days in cold storage: AWS Backup refuses the plan.
//!
//! **Example.**
//!
//! ```yaml
//! Plan:
//!   Type: AWS::Backup::BackupPlan
//!   Properties:
//!     BackupPlan: {BackupPlanName: a, BackupPlanRule: [{RuleName: a, Lifecycle: {MoveToColdStorageAfterDays: 30, DeleteAfterDays: 60}}]}
//! ```
//!
//! **Fix.** Delete 90 days later, or not to move them.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-lifecycleresourcetype.html>

use lakewright_template::Severity;

use super::{below_under, number};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3504", Severity::Error, "backups that are deleted soon after they went to cold storage");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-lifecycleresourcetype.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for plan in wiring.all("AWS::Backup::BackupPlan") {
        let rules = wiring.items(plan, &["BackupPlan", "BackupPlanRule"]);
        let copies = rules.iter().flat_map(|it| wiring.below(it.clone(), &["CopyActions", "Lifecycle"]));
        let own = rules.iter().flat_map(|it| wiring.below(it.clone(), &["Lifecycle"]));
        for lifecycle in own.chain(copies) {
            for item in wiring.below(lifecycle.clone(), &["DeleteAfterDays"]) {
                for moved in below_under(wiring, &lifecycle, &["MoveToColdStorageAfterDays"], &item.assumed) {
                    let (Some(end), Some(cold)) = (number(wiring, &item), number(wiring, &moved)) else { continue };
                    if end - cold < 90.0 {
                        let message = format!("deleted {} days after the move to cold storage", end - cold);
                        findings.add(item.path.clone(), message).set("delete 90 days after it or later", SOURCE);
                    }
                }
            }
        }
    }
}
