//! # E3686: a scaling configuration of the other kind
//!
//! **What.** A cluster has `ScalingConfiguration` without `EngineMode: serverless`, or
//! `ServerlessV2ScalingConfiguration` with it.
//!
//! **Why.** The first is for Aurora Serverless v1, the second for v2.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBCluster
//!   Properties: {Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, ScalingConfiguration: {MaxCapacity: 2}}
//! ```
//!
//! **Fix.** Use the one that goes with the mode.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3686", Severity::Error, "a scaling configuration of the other kind");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbcluster/serverless_exclusive",
    by_region: false,
    places: &[("AWS::RDS::DBCluster", &[])],
};
