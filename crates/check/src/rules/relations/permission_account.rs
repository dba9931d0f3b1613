//! # W3663: a permission for a bucket that does not say whose
//!
//! **What.** A permission names a bucket as `SourceArn` and has no `SourceAccount`.
//!
//! **Why.** The ARN of a bucket has no account: whoever takes over a name that was deleted may call the function.
//!
//! **Example.**
//!
//! ```yaml
//! Permission:
//!   Type: AWS::Lambda::Permission
//!   Properties: {FunctionName: a, Action: 'lambda:InvokeFunction', Principal: s3.amazonaws.com, SourceArn: !GetAtt Bucket.Arn}
//! ```
//!
//! **Fix.** Set `SourceAccount: !Ref AWS::AccountId`.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html>

use lakewright_template::Severity;

use super::{lacks, refers};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("W3663", Severity::Warning, "a permission for a bucket that does not say whose");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for permission in wiring.all("AWS::Lambda::Permission") {
        if !lacks(permission, "SourceAccount") {
            continue;
        }
        for item in wiring.items(permission, &["SourceArn"]) {
            let is_of_bucket = refers(wiring, &item, "AWS::S3::Bucket").is_some();
            let is_without_account = |text: &str| {
                let is_account = |it: &str| it.len() == 12 && it.bytes().all(|it| it.is_ascii_digit());
                let mut inner = text.split(':').skip(1).peekable();
                let mut is_found = false;
                while let Some(part) = inner.next() {
                    is_found |= inner.peek().is_some() && is_account(part);
                }
                !is_found
            };
            if is_of_bucket || item.value.as_str().is_some_and(is_without_account) {
                let message = "whose bucket may call the function is not said: its ARN has no account";
                let help = "set `SourceAccount: !Ref AWS::AccountId`";
                findings.add(permission.path().join("Properties"), message).set(help, SOURCE);
                break;
            }
        }
    }
}
