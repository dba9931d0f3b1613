//! # E3640: a processing job that the Region does not offer
//!
//! **What.** The type of instance of a processing job of SageMaker is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::SageMaker::DataQualityJobDefinition
//!   Properties: {JobResources: {ClusterConfig: {InstanceCount: 1, VolumeSizeInGB: 20, InstanceType: ml.x9.large}}}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-dataqualityjobdefinition.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3640", Severity::Error, "a processing job that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_sagemaker_processing/instancetype_enum",
    by_region: true,
    places: &[
        ("AWS::SageMaker::DataQualityJobDefinition", &["JobResources", "ClusterConfig", "InstanceType"]),
        ("AWS::SageMaker::ModelBiasJobDefinition", &["JobResources", "ClusterConfig", "InstanceType"]),
        ("AWS::SageMaker::ModelExplainabilityJobDefinition", &["JobResources", "ClusterConfig", "InstanceType"]),
        ("AWS::SageMaker::ModelQualityJobDefinition", &["JobResources", "ClusterConfig", "InstanceType"]),
        (
            "AWS::SageMaker::MonitoringSchedule",
            &[
                "MonitoringScheduleConfig",
                "MonitoringJobDefinition",
                "MonitoringResources",
                "ClusterConfig",
                "InstanceType",
            ],
        ),
    ],
};
