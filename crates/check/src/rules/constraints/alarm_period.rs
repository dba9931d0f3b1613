//! # E3615: an alarm with a period that CloudWatch does not have
//!
//! **What.** `Period` of an alarm is neither 10, 20, 30 nor a multiple of 60 seconds.
//!
//! **Why.** CloudWatch refuses the alarm.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::CloudWatch::Alarm
//!   Properties: {ComparisonOperator: GreaterThanThreshold, EvaluationPeriods: 1, Period: 90}
//! ```
//!
//! **Fix.** Use 60 or a multiple of it.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3615", Severity::Error, "an alarm with a period that CloudWatch does not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_cloudwatch_alarm/period",
    by_region: false,
    places: &[("AWS::CloudWatch::Alarm", &[])],
};
