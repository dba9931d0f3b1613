//! # W3688: a user name for a cluster that is restored from a snapshot
//!
//! **What.** A cluster has both `SnapshotIdentifier` and `MasterUsername`.
//!
//! **Why.** RDS takes the user from the snapshot and ignores the property.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBCluster
//!   Properties: {Engine: aurora-mysql, SnapshotIdentifier: a, MasterUsername: a}
//! ```
//!
//! **Fix.** Leave `MasterUsername` out.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("W3688", Severity::Warning, "a user name for a cluster that is restored from a snapshot");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbcluster/snapshotidentifier",
    by_region: false,
    places: &[("AWS::RDS::DBCluster", &[])],
};
