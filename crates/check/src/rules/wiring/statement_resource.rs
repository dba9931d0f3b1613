//! # LW-STATEMENT-RESOURCE: a name where a policy needs an ARN
//!
//! **What.** The `Resource` of a statement is what `Ref` gives of a bucket, queue, table, function, role, key or log
//! group: a name or a URL.
//!
//! **Why.** AWS refuses the policy, or it is for nothing.
//!
//! **Example.**
//!
//! ```yaml
//! Statement: [{Effect: Allow, Action: s3:ListBucket, Resource: !Ref Bucket}]
//! ```
//!
//! **Fix.** Use `!GetAtt Bucket.Arn`.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use lakewright_template::{SubPart, Value, sub_parts};

pub(crate) const RULE: Rule =
    Rule::shared("LW-STATEMENT-RESOURCE", Severity::Error, "a name where a policy needs an ARN");

const SOURCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html";

/// Types of which it is known that `Ref` gives no ARN.
const NAMED: [&str; 9] = [
    "AWS::S3::Bucket",
    "AWS::SQS::Queue",
    "AWS::DynamoDB::Table",
    "AWS::Lambda::Function",
    "AWS::IAM::Role",
    "AWS::IAM::User",
    "AWS::KMS::Key",
    "AWS::Logs::LogGroup",
    "AWS::Kinesis::Stream",
];

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for (_, statement) in wiring.statements() {
        for item in wiring.below(statement, &["Resource"]) {
            let id = match item.value.as_function() {
                Some(("Ref", Value::String(id))) => Some(id.as_ref()),
                Some(("Fn::Sub", Value::String(text))) => match sub_parts(text).next() {
                    Some(SubPart::Variable(name)) => Some(name),
                    _ => None,
                },
                _ => None,
            };
            let resource = id.and_then(|it| wiring.context.template().resource(it));
            let Some(resource) = resource.filter(|it| it.kind().is_some_and(|it| NAMED.contains(&it))) else {
                continue;
            };
            let message = format!("`Ref` of `{}` is no ARN, and a statement needs one", resource.id);
            let help = format!("use `Fn::GetAtt` of `{}` with `Arn`", resource.id);
            findings.add(item.path.clone(), message).set(help, SOURCE);
        }
    }
}
