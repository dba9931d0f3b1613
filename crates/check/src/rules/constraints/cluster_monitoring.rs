//! # E3689: monitoring without a role, or a role without monitoring
//!
//! **What.** Only one of `MonitoringInterval` and `MonitoringRoleArn` is set.
//!
//! **Why.** Each needs the other; RDS refuses the cluster.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBCluster
//!   Properties: {Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, MonitoringInterval: 60}
//! ```
//!
//! **Fix.** Set both.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3689", Severity::Error, "monitoring without a role, or a role without monitoring");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbcluster/monitoring",
    by_region: false,
    places: &[("AWS::RDS::DBCluster", &[])],
};
