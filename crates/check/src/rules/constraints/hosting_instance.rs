//! # E3642: an inference experiment that the Region does not offer
//!
//! **What.** The type of instance of a variant of an inference experiment is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::SageMaker::InferenceExperiment
//!   Properties: {ModelVariants: [{ModelName: a, VariantName: a, InfrastructureConfig: {InfrastructureType: RealTimeInference, RealTimeInferenceConfig: {InstanceCount: 1, InstanceType: ml.x9.large}}}]}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3642", Severity::Error, "an inference experiment that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_sagemaker_hosting/instancetype_enum",
    by_region: true,
    places: &[(
        "AWS::SageMaker::InferenceExperiment",
        &["ModelVariants", "InfrastructureConfig", "RealTimeInferenceConfig", "InstanceType"],
    )],
};
