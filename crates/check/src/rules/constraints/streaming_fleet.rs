//! # E3621: a fleet of AppStream that the Region does not offer
//!
//! **What.** The type of instance of a fleet of AppStream is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::AppStream::Fleet
//!   Properties: {Name: a, InstanceType: stream.x9.large}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3621", Severity::Error, "a fleet of AppStream that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_appstream_fleet/instancetype_enum",
    by_region: true,
    places: &[("AWS::AppStream::Fleet", &["InstanceType"])],
};
