//! # E3704: Valkey without a word on encryption
//!
//! **What.** A replication group with `Engine: valkey` does not set `TransitEncryptionEnabled`.
//!
//! **Why.** ElastiCache wants it said for Valkey.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::ElastiCache::ReplicationGroup, Properties: {ReplicationGroupDescription: a, Engine: valkey}}
//! ```
//!
//! **Fix.** Set it to `true`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3704", Severity::Error, "Valkey without a word on encryption");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_elasticache_replicationgroup/transitencryptionenabled_valkey",
    by_region: false,
    places: &[("AWS::ElastiCache::ReplicationGroup", &[])],
};
