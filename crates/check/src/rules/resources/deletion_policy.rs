//! # E3035: DeletionPolicy has a value that it may not have
//!
//! **What.** `DeletionPolicy` is one of `Delete`, `Retain`, `RetainExceptOnCreate`, and `Snapshot` for the types that
//! have snapshots.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, DeletionPolicy: Snapshot}
//! ```
//!
//! **Fix.** Use one of these values.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E3035", Severity::Error, "DeletionPolicy has a value that it may not have", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    crate::rules::policy_attribute::check(
        context,
        "DeletionPolicy",
        &["Delete", "Retain", "RetainExceptOnCreate"],
        findings,
    );
}
