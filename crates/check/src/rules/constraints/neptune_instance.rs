//! # E3635: a Neptune instance that the Region does not offer
//!
//! **What.** The type of instance of a Neptune instance is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::Neptune::DBInstance, Properties: {DBInstanceClass: db.x9.large}}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3635", Severity::Error, "a Neptune instance that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_neptune_dbinstance/dbinstanceclass_enum",
    by_region: true,
    places: &[("AWS::Neptune::DBInstance", &["DBInstanceClass"])],
};
