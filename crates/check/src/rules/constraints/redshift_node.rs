//! # E3667: a Redshift node that the Region does not offer
//!
//! **What.** The type of instance of a Redshift node is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Redshift::Cluster
//!   Properties: {ClusterType: single-node, DBName: a, MasterUsername: a, NodeType: x9.large}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3667", Severity::Error, "a Redshift node that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_redshift_cluster/nodetype_enum",
    by_region: true,
    places: &[("AWS::Redshift::Cluster", &["NodeType"])],
};
