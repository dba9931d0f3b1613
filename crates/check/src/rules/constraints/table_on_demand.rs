//! # E3638: a table on demand with capacity
//!
//! **What.** A table has `BillingMode: PAY_PER_REQUEST` and capacity units.
//!
//! **Why.** DynamoDB refuses the table.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::DynamoDB::Table
//!   Properties: {BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{AttributeName: a, AttributeType: S}], KeySchema: [{AttributeName: a, KeyType: HASH}], ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}}
//! ```
//!
//! **Fix.** Leave `ProvisionedThroughput` out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3638", Severity::Error, "a table on demand with capacity");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_dynamodb_table/billingmode_exclusive",
    by_region: false,
    places: &[("AWS::DynamoDB::Table", &[])],
};
