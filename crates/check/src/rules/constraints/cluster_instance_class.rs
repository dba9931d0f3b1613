//! # E3694: a Multi-AZ cluster of instances that the Region does not offer
//!
//! **What.** `DBClusterInstanceClass` of a cluster is not offered for its engine in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBCluster
//!   Properties: {Engine: mysql, MasterUsername: a, ManageMasterUserPassword: true, DBClusterInstanceClass: db.x9.large}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3694", Severity::Error, "a Multi-AZ cluster of instances that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbcluster/dbclusterinstanceclass_enum",
    by_region: true,
    places: &[("AWS::RDS::DBCluster", &[])],
};
