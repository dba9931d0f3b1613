//! # E3672: a DAX node that the Region does not offer
//!
//! **What.** The type of instance of a DAX cluster is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::DAX::Cluster
//!   Properties: {IAMRoleARN: 'arn:aws:iam::111111111111:role/a', ReplicationFactor: 1, NodeType: dax.x9.large}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3672", Severity::Error, "a DAX node that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_dax_cluster/nodetype_enum",
    by_region: true,
    places: &[("AWS::DAX::Cluster", &["NodeType"])],
};
