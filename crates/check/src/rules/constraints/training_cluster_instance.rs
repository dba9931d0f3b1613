//! # E3644: a cluster of SageMaker that the Region does not offer
//!
//! **What.** The type of instance of a group of a SageMaker cluster is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::SageMaker::Cluster
//!   Properties: {InstanceGroups: [{InstanceGroupName: a, InstanceCount: 1, InstanceType: ml.x9.large}]}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3644", Severity::Error, "a cluster of SageMaker that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_sagemaker_cluster/instancetype_enum",
    by_region: true,
    places: &[
        ("AWS::SageMaker::Cluster", &["InstanceGroups", "InstanceType"]),
        ("AWS::SageMaker::Cluster", &["RestrictedInstanceGroups", "InstanceType"]),
    ],
};
