//! # E3709: an instance that is encrypted otherwise than its cluster
//!
//! **What.** `StorageEncrypted` of a database instance is not that of its cluster.
//!
//! **Why.** The storage is the cluster's: RDS refuses the instance.
//!
//! **Example.**
//!
//! ```yaml
//! Cluster: {Type: AWS::RDS::DBCluster, Properties: {Engine: aurora-mysql, StorageEncrypted: true}}
//! Instance: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: !Ref Cluster, StorageEncrypted: false}}
//! ```
//!
//! **Fix.** Leave it out of the instance.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html>

use lakewright_template::Severity;

use super::{flag, lacks, links, pairs};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::{Item, Wiring};

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3709", Severity::Error, "an instance that is encrypted otherwise than its cluster");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for link in links(wiring, "AWS::RDS::DBInstance", &["DBClusterIdentifier"], "AWS::RDS::DBCluster") {
        let help = "leave `StorageEncrypted` out: the cluster decides";
        let mut disagree = |mine: Item<'_>, theirs: bool| {
            if flag(wiring, &mine).is_some_and(|it| it != theirs) {
                let message = format!("`StorageEncrypted` of cluster `{}` is {theirs}", link.target.id);
                findings.add(mine.path, message).set(help, SOURCE);
            }
        };
        for (mine, theirs) in pairs(wiring, &link, &["StorageEncrypted"], &["StorageEncrypted"]) {
            if let Some(theirs) = flag(wiring, &theirs) {
                disagree(mine, theirs);
            }
        }
        if lacks(link.target, "StorageEncrypted") {
            wiring.items(link.from, &["StorageEncrypted"]).into_iter().for_each(|it| disagree(it, false));
        }
    }
}
