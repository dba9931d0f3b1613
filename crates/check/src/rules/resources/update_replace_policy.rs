//! # E3036: UpdateReplacePolicy has a value that it may not have
//!
//! **What.** `UpdateReplacePolicy` is one of `Delete`, `Retain`, and `Snapshot` for the types that have snapshots.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, UpdateReplacePolicy: Snapshot}
//! ```
//!
//! **Fix.** Use one of these values.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E3036", Severity::Error, "UpdateReplacePolicy has a value that it may not have", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    crate::rules::policy_attribute::check(context, "UpdateReplacePolicy", &["Delete", "Retain"], findings);
}
