//! # E3707: an instance of another engine than its cluster
//!
//! **What.** `Engine` of a database instance is not that of its cluster.
//!
//! **Why.** RDS refuses the instance.
//!
//! **Example.**
//!
//! ```yaml
//! Cluster: {Type: AWS::RDS::DBCluster, Properties: {Engine: aurora-mysql}}
//! Instance: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql}}
//! ```
//!
//! **Fix.** Use the engine of the cluster.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html>

use lakewright_template::Severity;

use super::{known, links, pairs};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3707", Severity::Error, "an instance of another engine than its cluster");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for link in links(wiring, "AWS::RDS::DBInstance", &["DBClusterIdentifier"], "AWS::RDS::DBCluster") {
        for (mine, theirs) in pairs(wiring, &link, &["Engine"], &["Engine"]) {
            let (Some(one), Some(other)) = (known(wiring, &mine), known(wiring, &theirs)) else { continue };
            if !one.eq_ignore_ascii_case(&other) {
                let message = format!("cluster `{}` runs `{other}`, not `{one}`", link.target.id);
                findings.add(mine.path, message).set(format!("set `Engine: {other}`"), SOURCE);
            }
        }
    }
}
