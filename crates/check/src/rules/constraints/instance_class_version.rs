//! # E3062: a database instance that the version of its engine does not run on
//!
//! **What.** The version of the engine does not run on `DBInstanceClass`: a class that is too old for it, or too new.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBInstance
//!   Properties: {Engine: mysql, EngineVersion: 8.0.40, AllocatedStorage: '20', MasterUsername: a, ManageMasterUserPassword: true, DBInstanceClass: db.x9.large}
//! ```
//!
//! **Fix.** Use a class that the version supports.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Support.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3062", Severity::Error, "a database instance that the version of its engine does not run on");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbinstance/db_instance_class",
    by_region: false,
    places: &[("AWS::RDS::DBInstance", &[])],
};
