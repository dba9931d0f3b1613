//! # E3617: a blockchain node that the Region does not offer
//!
//! **What.** The type of instance of a node of Managed Blockchain is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::ManagedBlockchain::Node
//!   Properties: {NetworkId: n-a, NodeConfiguration: {AvailabilityZone: us-east-1a, InstanceType: bc.x9.large}}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-node.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3617", Severity::Error, "a blockchain node that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_managedblockchain_node/nodeconfiguration_instancetype_enum",
    by_region: true,
    places: &[("AWS::ManagedBlockchain::Node", &["NodeConfiguration", "InstanceType"])],
};
