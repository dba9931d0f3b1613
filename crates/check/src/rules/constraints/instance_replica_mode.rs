//! # E3721: a mode that replicas do not have
//!
//! **What.** `ReplicaMode` of an Oracle or Db2 replica is neither `mounted` nor `open-read-only`.
//!
//! **Why.** RDS refuses the replica.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBInstance
//!   Properties: {Engine: oracle-ee, AllocatedStorage: '20', DBInstanceClass: db.r5.large, SourceDBInstanceIdentifier: a, ReplicaMode: open}
//! ```
//!
//! **Fix.** Use one of the two.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3721", Severity::Error, "a mode that replicas do not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbinstance/replicamode_enum",
    by_region: false,
    places: &[("AWS::RDS::DBInstance", &[])],
};
