//! # E3691: an engine or version that RDS does not have
//!
//! **What.** `Engine` or `EngineVersion` of a database is none that is offered.
//!
//! **Why.** RDS refuses the database.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBInstance
//!   Properties: {Engine: postgres, EngineVersion: '1.0', DBInstanceClass: db.t3.micro}
//! ```
//!
//! **Fix.** Use one that is offered: `aws rds describe-db-engine-versions`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3691", Severity::Error, "an engine or version that RDS does not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbinstance/engine_version",
    by_region: false,
    places: &[("AWS::RDS::DBInstance", &[])],
};
