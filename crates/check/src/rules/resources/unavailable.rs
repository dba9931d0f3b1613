//! # W1001: a reference may lead to a resource that is not there
//!
//! **What.** A resource or output refers to a resource that a condition leaves out while the reference stands.
//!
//! **Why.** The deployment fails under that condition.
//!
//! **Example.**
//!
//! ```yaml
//! Topic: {Type: AWS::SNS::Topic, Condition: IsProd}
//! Outputs: {Topic: {Value: !Ref Topic}}
//! ```
//!
//! **Fix.** Put the reference under the same condition: `Condition` of the output, or `Fn::If`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::references::How;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("W1001", Severity::Warning, "a reference may lead to a resource that is not there", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for reference in context.references().iter().filter(|it| it.how != How::DependsOn) {
        if let Some(when) = context.absence(&reference.path, reference.to) {
            let mut path = reference.path.clone();
            path.pop();
            findings.add(path, format!("`{}` is not there {when}", reference.to));
        }
    }
}
