//! # E3693: an Aurora cluster with what Aurora does not have
//!
//! **What.** An Aurora cluster has storage, operations or an instance class of its own.
//!
//! **Why.** These are for Multi-AZ clusters; RDS refuses the cluster.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBCluster
//!   Properties: {Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, AllocatedStorage: 100}
//! ```
//!
//! **Fix.** Take them out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3693", Severity::Error, "an Aurora cluster with what Aurora does not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbcluster/aurora",
    by_region: false,
    places: &[("AWS::RDS::DBCluster", &[])],
};
