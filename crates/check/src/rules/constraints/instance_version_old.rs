//! # W3691: a version of an engine that is going
//!
//! **What.** `EngineVersion` of a database is one that AWS is about to withdraw.
//!
//! **Why.** No new database can be made with it soon.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBInstance
//!   Properties: {Engine: aurora-mysql, EngineVersion: '8.0.mysql_aurora.3.11.0', DBInstanceClass: db.t3.micro}
//! ```
//!
//! **Fix.** Use a later one.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("W3691", Severity::Warning, "a version of an engine that is going");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbinstance/engine_version_deprecated",
    by_region: false,
    places: &[("AWS::RDS::DBInstance", &[])],
};
