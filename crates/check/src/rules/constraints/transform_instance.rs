//! # E3643: a transform job that the Region does not offer
//!
//! **What.** The type of instance of the transform job that validates a model package is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::SageMaker::ModelPackage
//!   Properties: {ValidationSpecification: {ValidationProfiles: [{TransformJobDefinition: {TransformResources: {InstanceCount: 1, InstanceType: ml.x9.large}}}]}}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3643", Severity::Error, "a transform job that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_sagemaker_transform/instancetype_enum",
    by_region: true,
    places: &[(
        "AWS::SageMaker::ModelPackage",
        &[
            "ValidationSpecification",
            "ValidationProfiles",
            "TransformJobDefinition",
            "TransformResources",
            "InstanceType",
        ],
    )],
};
