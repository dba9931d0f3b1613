//! # E3025: a database instance that the Region does not offer
//!
//! **What.** `DBInstanceClass` is not offered for the engine and its licence in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBInstance
//!   Properties: {Engine: mysql, LicenseModel: general-public-license, AllocatedStorage: '20', MasterUsername: a, ManageMasterUserPassword: true, DBInstanceClass: db.x9.large}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Support.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3025", Severity::Error, "a database instance that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbinstance/dbinstanceclass_enum",
    by_region: true,
    places: &[("AWS::RDS::DBInstance", &[])],
};
