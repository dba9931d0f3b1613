//! # E3682: an Aurora instance with what its cluster says
//!
//! **What.** An instance of Aurora has `AllocatedStorage`, `CopyTagsToSnapshot`, `DeletionProtection`,
//! `EnableIAMDatabaseAuthentication` or `MasterUserPassword`.
//!
//! **Why.** The cluster has these; RDS refuses the instance, or does not apply them.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBInstance
//!   Properties: {Engine: aurora-mysql, DBInstanceClass: db.r5.large, AllocatedStorage: '10'}
//! ```
//!
//! **Fix.** Set them on the cluster.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3682", Severity::Error, "an Aurora instance with what its cluster says");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbinstance/aurora_exclusive",
    by_region: false,
    places: &[("AWS::RDS::DBInstance", &[])],
};
