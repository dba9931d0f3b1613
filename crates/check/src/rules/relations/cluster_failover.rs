//! # E3026: a cluster of Redis that fails over to nothing
//!
//! **What.** A replication group in cluster mode has `AutomaticFailoverEnabled: false`, or neither several node groups
//! nor several nodes.
//!
//! **Why.** ElastiCache refuses the group: cluster mode needs failover.
//!
//! **Example.**
//!
//! ```yaml
//! Parameters:
//!   Type: AWS::ElastiCache::ParameterGroup
//!   Properties: {CacheParameterGroupFamily: redis7, Properties: {cluster-enabled: 'yes'}}
//! Group:
//!   Type: AWS::ElastiCache::ReplicationGroup
//!   Properties: {CacheParameterGroupName: !Ref Parameters, NumNodeGroups: 2, AutomaticFailoverEnabled: false}
//! ```
//!
//! **Fix.** Set `AutomaticFailoverEnabled: true`, and several node groups or nodes.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html>

use lakewright_template::Severity;

use super::{flag, known, lacks, links, number, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3026", Severity::Error, "a cluster of Redis that fails over to nothing");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let (groups, parameters) = ("AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::ParameterGroup");
    for link in links(wiring, groups, &["CacheParameterGroupName"], parameters) {
        let modes = values(wiring, link.target, &["Properties", "cluster-enabled"], &link.item.assumed);
        let Some(mode) = modes.iter().find(|it| known(wiring, it).as_deref() == Some("yes")) else { continue };
        let help = "set `AutomaticFailoverEnabled: true`, and several node groups or nodes";
        for item in values(wiring, link.from, &["AutomaticFailoverEnabled"], &mode.assumed) {
            if flag(wiring, &item) == Some(false) {
                findings.add(item.path, "cluster mode needs failover").set(help, SOURCE);
            }
        }
        if lacks(link.from, "NumNodeGroups") {
            let path = link.from.property_path("NumCacheClusters");
            let counts = values(wiring, link.from, &["NumCacheClusters"], &mode.assumed);
            let is_few = counts.iter().any(|it| number(wiring, it).is_some_and(|it| it <= 1.0));
            if lacks(link.from, "NumCacheClusters") || is_few {
                findings.add(path, "cluster mode needs several nodes").set(help, SOURCE);
            }
        }
    }
}
