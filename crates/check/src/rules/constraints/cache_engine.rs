//! # E3695: an engine or version that ElastiCache does not have
//!
//! **What.** `Engine` or `EngineVersion` of a cache cluster is none that is offered.
//!
//! **Why.** ElastiCache refuses the cluster.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ElastiCache::CacheCluster
//!   Properties: {CacheNodeType: cache.t3.micro, NumCacheNodes: 1, Engine: redis, EngineVersion: '9.9'}
//! ```
//!
//! **Fix.** Use one that is offered.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3695", Severity::Error, "an engine or version that ElastiCache does not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_elasticache_cachecluster/engine_version",
    by_region: false,
    places: &[("AWS::ElastiCache::CacheCluster", &[])],
};
