//! # E3647: a cache node that the Region does not offer
//!
//! **What.** The type of instance of a cache node is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ElastiCache::CacheCluster
//!   Properties: {CacheNodeType: cache.x9.large, Engine: redis, NumCacheNodes: 1}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3647", Severity::Error, "a cache node that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_elasticache_cachecluster/cachenodetype_enum",
    by_region: true,
    places: &[("AWS::ElastiCache::CacheCluster", &["CacheNodeType"])],
};
