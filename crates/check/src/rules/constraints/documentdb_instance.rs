//! # E3620: a DocumentDB instance that the Region does not offer
//!
//! **What.** The type of instance of a DocumentDB instance is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::DocDB::DBInstance, Properties: {DBClusterIdentifier: a, DBInstanceClass: db.x9.large}}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3620", Severity::Error, "a DocumentDB instance that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_docdb_dbinstance/dbinstanceclass_enum",
    by_region: true,
    places: &[("AWS::DocDB::DBInstance", &["DBInstanceClass"])],
};
