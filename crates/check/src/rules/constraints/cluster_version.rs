//! # E3690: a version of an engine that RDS does not have
//!
//! **What.** `EngineVersion` of a cluster is none that is offered for its engine.
//!
//! **Why.** RDS refuses the cluster.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBCluster
//!   Properties: {Engine: aurora-mysql, EngineVersion: '1.0', MasterUsername: a, ManageMasterUserPassword: true}
//! ```
//!
//! **Fix.** Use one that is offered: `aws rds describe-db-engine-versions`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3690", Severity::Error, "a version of an engine that RDS does not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbcluster/engine_version",
    by_region: false,
    places: &[("AWS::RDS::DBCluster", &[])],
};
