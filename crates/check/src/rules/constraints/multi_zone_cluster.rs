//! # E3692: a Multi-AZ cluster that is not described
//!
//! **What.** A cluster of MySQL or PostgreSQL lacks storage, operations or instance class, or has what only Aurora has.
//!
//! **Why.** RDS refuses the cluster.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBCluster
//!   Properties: {Engine: postgres, MasterUsername: a, ManageMasterUserPassword: true}
//! ```
//!
//! **Fix.** Set `AllocatedStorage`, `DBClusterInstanceClass`, `Iops` and `StorageType`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3692", Severity::Error, "a Multi-AZ cluster that is not described");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbcluster/multiaz",
    by_region: false,
    places: &[("AWS::RDS::DBCluster", &[])],
};
