//! # E3038: a serverless resource without its transform
//!
//! **What.** A resource is of a type of the AWS Serverless Application Model, and the template has no such transform.
//!
//! **Why.** CloudFormation does not know the type.
//!
//! **Example.**
//!
//! ```yaml
//! Resources:
//!   Function: {Type: AWS::Serverless::Function}
//! ```
//!
//! **Fix.** Add `Transform: AWS::Serverless-2016-10-31`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-aws-serverless.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E3038", Severity::Error, "a serverless resource without its transform", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.is_serverless() {
        return;
    }
    for resource in context.template().resources() {
        if resource.kind().is_some_and(|it| it.starts_with("AWS::Serverless::")) {
            let message = "this type needs the transform `AWS::Serverless-2016-10-31`";
            findings.add(resource.path().join("Type"), message);
        }
    }
}
