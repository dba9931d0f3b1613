//! # E3675: an EMR node that the Region does not offer
//!
//! **What.** The type of instance of an EMR node is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::EMR::Cluster
//!   Properties: {JobFlowRole: a, ServiceRole: a, Name: a, Instances: {CoreInstanceGroup: {InstanceCount: 1, InstanceType: x9.large}}}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3675", Severity::Error, "an EMR node that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_emr_cluster/instancetypeconfig_instancetype_enum",
    by_region: true,
    places: &[
        ("AWS::EMR::Cluster", &["Instances", "CoreInstanceFleet", "InstanceTypeConfigs", "InstanceType"]),
        ("AWS::EMR::Cluster", &["Instances", "CoreInstanceGroup", "InstanceType"]),
        ("AWS::EMR::Cluster", &["Instances", "MasterInstanceFleet", "InstanceTypeConfigs", "InstanceType"]),
        ("AWS::EMR::Cluster", &["Instances", "MasterInstanceGroup", "InstanceType"]),
        ("AWS::EMR::Cluster", &["Instances", "TaskInstanceFleets", "InstanceTypeConfigs", "InstanceType"]),
        ("AWS::EMR::Cluster", &["Instances", "TaskInstanceGroups", "InstanceType"]),
        ("AWS::EMR::InstanceFleetConfig", &["InstanceTypeConfigs", "InstanceType"]),
        ("AWS::EMR::InstanceGroupConfig", &["InstanceType"]),
    ],
};
