//! # E3636: a project in S3 without a place there
//!
//! **What.** Artifacts or source of a CodeBuild project are of type `S3` and have no `Location`.
//!
//! **Why.** CodeBuild refuses the project.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::CodeBuild::Project
//!   Properties: {Artifacts: {Type: S3}, Source: {Type: NO_SOURCE, BuildSpec: a}, ServiceRole: a, Environment: {ComputeType: a, Image: a, Type: LINUX_CONTAINER}}
//! ```
//!
//! **Fix.** Name the bucket, and of a source the object.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-artifacts.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3636", Severity::Error, "a project in S3 without a place there");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_codebuild_project/s3_locations",
    by_region: false,
    places: &[("AWS::CodeBuild::Project", &["Artifacts"]), ("AWS::CodeBuild::Project", &["Source"])],
};
