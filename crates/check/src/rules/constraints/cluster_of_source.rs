//! # W3689: properties that a cluster takes from its source
//!
//! **What.** A cluster that is restored from another has `MasterUsername`, `MasterUserPassword` or `StorageEncrypted`.
//!
//! **Why.** RDS takes them from the source and ignores the properties.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBCluster
//!   Properties: {Engine: aurora-mysql, SourceDBClusterIdentifier: a, StorageEncrypted: true}
//! ```
//!
//! **Fix.** Leave them out.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("W3689", Severity::Warning, "properties that a cluster takes from its source");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbcluster/sourcedbclusteridentifier",
    by_region: false,
    places: &[("AWS::RDS::DBCluster", &[])],
};
