//! # E3661: a health check of an alarm, and no alarm
//!
//! **What.** A health check of type `CLOUDWATCH_METRIC` has no `AlarmIdentifier`.
//!
//! **Why.** Route 53 refuses it.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::Route53::HealthCheck, Properties: {HealthCheckConfig: {Type: CLOUDWATCH_METRIC}}}
//! ```
//!
//! **Fix.** Name the alarm.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-healthcheckconfig.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3661", Severity::Error, "a health check of an alarm, and no alarm");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_route53_healthcheck/healthcheckconfig_type_inclusive",
    by_region: false,
    places: &[("AWS::Route53::HealthCheck", &["HealthCheckConfig"])],
};
