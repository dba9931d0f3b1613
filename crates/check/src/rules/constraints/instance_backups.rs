//! # E3719: backups of a database that RDS does not keep so
//!
//! **What.** `BackupRetentionPeriod` is more than 35 days, or is set on an instance of a cluster.
//!
//! **Why.** RDS keeps backups for 35 days at most, and those of a cluster are a matter of the cluster.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBInstance
//!   Properties: {Engine: mysql, AllocatedStorage: '20', DBInstanceClass: db.t3.micro, MasterUsername: a, ManageMasterUserPassword: true, BackupRetentionPeriod: 36}
//! ```
//!
//! **Fix.** Use at most 35 days; for longer, AWS Backup. In a cluster, set it on `AWS::RDS::DBCluster`.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3719", Severity::Error, "backups of a database that RDS does not keep so");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbinstance/backupretentionperiod_maximum",
    by_region: false,
    places: &[("AWS::RDS::DBInstance", &[])],
};
