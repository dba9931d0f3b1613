//! # E3023: a record whose values are not of its type
//!
//! **What.** A value of a record set is not what its `Type` takes: no address in an `A` record, text without quotes in
//! a `TXT` record.
//!
//! **Why.** Route 53 refuses it.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Route53::RecordSet
//!   Properties: {HostedZoneId: Z1, Name: a.example.com, Type: A, TTL: '60', ResourceRecords: [a.example.com]}
//! ```
//!
//! **Fix.** Write the value as the type wants it.
//!
//! **Source.** <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3023", Severity::Error, "a record whose values are not of its type");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_route53_recordset/recordset_pattern",
    by_region: false,
    places: &[("AWS::Route53::RecordSet", &[]), ("AWS::Route53::RecordSetGroup", &["RecordSets"])],
};
