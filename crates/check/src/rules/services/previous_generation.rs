//! # I3100: an instance of a generation that is past
//!
//! **What.** The type of an instance, database, cache or search node is of a previous generation.
//!
//! **Why.** Later ones do more for less money, and these will go.
//!
//! **Example.**
//!
//! ```yaml
//! Host: {Type: AWS::EC2::Instance, Properties: {InstanceType: m1.small}}
//! ```
//!
//! **Fix.** Use a type of a current generation.
//!
//! **Source.** <https://aws.amazon.com/ec2/previous-generation/>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("I3100", Severity::Informational, "an instance of a generation that is past", check);

const TYPES: [(&str, &[&str]); 11] = [
    ("AWS::AutoScaling::LaunchConfiguration", &["InstanceType"]),
    ("AWS::EC2::CapacityReservation", &["InstanceType"]),
    ("AWS::EC2::Host", &["InstanceType"]),
    ("AWS::EC2::Instance", &["InstanceType"]),
    ("AWS::EC2::LaunchTemplate", &["LaunchTemplateData", "InstanceType"]),
    ("AWS::ElastiCache::CacheCluster", &["CacheNodeType"]),
    ("AWS::ElastiCache::GlobalReplicationGroup", &["CacheNodeType"]),
    ("AWS::ElastiCache::ReplicationGroup", &["CacheNodeType"]),
    ("AWS::Elasticsearch::Domain", &["ElasticsearchClusterConfig", "InstanceType"]),
    ("AWS::OpenSearchService::Domain", &["ClusterConfig", "InstanceType"]),
    ("AWS::RDS::DBInstance", &["DBInstanceClass"]),
];

const PAST: [&str; 17] =
    ["c1", "c2", "c3", "m1", "m2", "m3", "r1", "r2", "r3", "cc2", "cg1", "cr1", "g2", "hi1", "hs1", "i2", "t1"];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        for (_, keys) in TYPES.iter().filter(|it| resource.is(it.0)) {
            let mut path = resource.path().join("Properties");
            let mut value = resource.object.get("Properties");
            for key in *keys {
                value = value.and_then(|it| it.get(key));
                path.push(*key);
            }
            let Some(Value::String(text)) = value else { continue };
            if text.split('.').any(|it| PAST.contains(&it)) {
                findings.add(path, format!("`{text}` is of a previous generation"));
            }
        }
    }
}
