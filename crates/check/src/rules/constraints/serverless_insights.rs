//! # W3693: Performance Insights of a cluster that has none
//!
//! **What.** A serverless Aurora cluster of the first version has properties of Performance Insights.
//!
//! **Why.** It has none: the properties are ignored.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::RDS::DBCluster
//!   Properties: {Engine: aurora-mysql, EngineMode: serverless, MasterUsername: a, ManageMasterUserPassword: true, PerformanceInsightsEnabled: true}
//! ```
//!
//! **Fix.** Leave them out, or use Aurora Serverless v2.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("W3693", Severity::Warning, "Performance Insights of a cluster that has none");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_rds_dbcluster/aurora_warning",
    by_region: false,
    places: &[("AWS::RDS::DBCluster", &[])],
};
