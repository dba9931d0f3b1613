//! # E3720: a key for a database that is not encrypted
//!
//! **What.** An instance has `KmsKeyId`, and `StorageEncrypted` is not true.
//!
//! **Why.** RDS refuses the instance: the key would encrypt nothing.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBInstance
//!   Properties: {Engine: mysql, AllocatedStorage: '20', DBInstanceClass: db.t3.micro, MasterUsername: a, ManageMasterUserPassword: true, KmsKeyId: alias/a}
//! ```
//!
//! **Fix.** Set `StorageEncrypted: true`. A database that exists is replaced by that: restore a snapshot of it.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3720", Severity::Error, "a key for a database that is not encrypted");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbinstance/kmskey_storageencrypted",
    by_region: false,
    places: &[("AWS::RDS::DBInstance", &[])],
};
