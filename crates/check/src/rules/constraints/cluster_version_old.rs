//! # W3690: a version of an engine that is going
//!
//! **What.** `EngineVersion` of a cluster is one that AWS is about to withdraw.
//!
//! **Why.** No new cluster can be made with it soon.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBCluster
//!   Properties: {Engine: aurora-mysql, EngineVersion: '8.0.mysql_aurora.3.11.0', MasterUsername: a, ManageMasterUserPassword: true}
//! ```
//!
//! **Fix.** Use a later one.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("W3690", Severity::Warning, "a version of an engine that is going");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbcluster/engine_version_deprecated",
    by_region: false,
    places: &[("AWS::RDS::DBCluster", &[])],
};
