//! # E3029: an alias with a time to live
//!
//! **What.** A record set has `AliasTarget` and `TTL`.
//!
//! **Why.** An alias has the time to live of its target; Route 53 refuses another.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Route53::RecordSet
//!   Properties: {HostedZoneId: Z1, Name: a.example.com, Type: A, TTL: '60', AliasTarget: {DNSName: a.example.com, HostedZoneId: Z1}}
//! ```
//!
//! **Fix.** Take `TTL` out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3029", Severity::Error, "an alias with a time to live");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_route53_recordset/recordset_alias",
    by_region: false,
    places: &[("AWS::Route53::RecordSet", &[]), ("AWS::Route53::RecordSetGroup", &["RecordSets"])],
};
