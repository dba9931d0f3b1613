//! # E3639: a table without capacity
//!
//! **What.** A table has no `ProvisionedThroughput` and does not say `BillingMode: PAY_PER_REQUEST`.
//!
//! **Why.** Provisioned capacity is the default, and DynamoDB refuses a table without numbers.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::DynamoDB::Table
//!   Properties: {AttributeDefinitions: [{AttributeName: a, AttributeType: S}], KeySchema: [{AttributeName: a, KeyType: HASH}]}
//! ```
//!
//! **Fix.** Set `BillingMode: PAY_PER_REQUEST`, or the capacity.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3639", Severity::Error, "a table without capacity");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_dynamodb_table/billingmode_provisioned_dependent",
    by_region: false,
    places: &[("AWS::DynamoDB::Table", &[])],
};
