//! # LW-ENVIRONMENT-ACCESS: a function is told of what its role may not use
//!
//! **What.** The environment of a function names a bucket, queue, topic or table of the template, and the function's
//! role may do nothing with it.
//!
//! **Why.** The function is told where to read or write, and every call is denied.
//!
//! **Example.**
//!
//! ```yaml
//! Function:
//!   Type: AWS::Lambda::Function
//!   Properties:
//!     Role: !GetAtt Role.Arn # may write its log, and nothing else
//!     Environment: {Variables: {DOWNSTREAM_BUCKET: !Ref Curated}}
//! ```
//!
//! **Fix.** Allow the role what the function does with it, or take the variable out.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use crate::denote::Question;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use lakewright_template::Value;

pub(crate) static RULE: Rule =
    Rule::shared("LW-ENVIRONMENT-ACCESS", Severity::Warning, "a function is told of what its role may not use");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html";

/// Types, what may stand behind their ARN, and what code does with them.
const USED: [(&str, &str, &[&str]); 4] = [
    (
        "AWS::S3::Bucket",
        "/object",
        &[
            "s3:GetObject",
            "s3:PutObject",
            "s3:DeleteObject",
            "s3:GetObjectTagging",
            "s3:PutObjectTagging",
            "s3:ListBucket",
            "s3:GetBucketLocation",
        ],
    ),
    (
        "AWS::SQS::Queue",
        "",
        &[
            "sqs:SendMessage",
            "sqs:ReceiveMessage",
            "sqs:DeleteMessage",
            "sqs:GetQueueAttributes",
            "sqs:PurgeQueue",
            "sqs:GetQueueUrl",
            "sqs:StartMessageMoveTask",
        ],
    ),
    (
        "AWS::SNS::Topic",
        "",
        &["sns:Publish", "sns:Subscribe", "sns:GetTopicAttributes", "sns:ListSubscriptionsByTopic"],
    ),
    (
        "AWS::DynamoDB::Table",
        "",
        &[
            "dynamodb:GetItem",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
            "dynamodb:Query",
            "dynamodb:Scan",
            "dynamodb:BatchGetItem",
            "dynamodb:BatchWriteItem",
            "dynamodb:DescribeTable",
            "dynamodb:PartiQLSelect",
            "dynamodb:ConditionCheckItem",
        ],
    ),
];

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for function in wiring.all("AWS::Lambda::Function") {
        let Some(variables) = function.property("Environment").and_then(|it| it.get("Variables")?.as_object()) else {
            continue;
        };
        let assumed = wiring.conditions_of(function);
        let Some(role) = function.property("Role").and_then(|it| wiring.role(it, &assumed)) else { continue };
        let Some(caller) = wiring.denoter.arn_of(role.id) else { continue };
        // What it may not use it may hand on, with a role for whoever uses it.
        if wiring.role_may(role, "iam:PassRole", "*", &assumed) {
            continue;
        }
        for (name, value) in variables.iter().take(100) {
            let by_name = || match wiring.by_name("AWS::S3::Bucket", value, &assumed) {
                Target::Here(it) => Some(it),
                _ => None,
            };
            let target = reference(value).and_then(|it| wiring.context.template().resource(it)).or_else(by_name);
            let Some(target) = target else { continue };
            let id = target.id;
            let Some((_, inside, actions)) = USED.iter().find(|it| target.is(it.0)) else { continue };
            let Some(arn) = wiring.denoter.arn_of(target.id) else { continue };
            let may = |action: &&str| {
                [arn.clone(), format!("{arn}{inside}"), format!("{arn}/index/any")].iter().any(|resource| {
                    let asked = Question::of_role(&caller, action, resource);
                    wiring.role_may(role, action, resource, &assumed) || wiring.resource_may(target, &asked, &assumed)
                })
            };
            // A policy for a part of a bucket is one for the bucket too.
            if actions.iter().any(may) || actions.iter().any(|it| wiring.names_resource(role, it, &format!("{arn}/"))) {
                continue;
            }
            let message = format!("`{name}` names `{id}`, and role `{}` may do nothing with it", role.id);
            let help = format!("allow `{}` what the function does with `{id}`", role.id);
            let path = function.property_path("Environment").join("Variables").join(name.clone());
            findings.add(path, message).set(help, SOURCE);
        }
    }
}

/// The resource that a value is a plain reference to.
fn reference(value: &Value) -> Option<&str> {
    match value.as_function()? {
        ("Ref", Value::String(id)) => Some(id),
        ("Fn::GetAtt", Value::Array(parts)) => parts.first()?.as_str(),
        ("Fn::GetAtt", Value::String(text)) => text.split('.').next(),
        _ => None,
    }
}
