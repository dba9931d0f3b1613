//! # LW-ROLE-ACCOUNT: a role of one account, written down
//!
//! **What.** A service is given the ARN of a role with an account number in it.
//!
//! **Why.** The template can be deployed to that account alone, and the role must be there.
//!
//! **Example.**
//!
//! ```yaml
//! Function: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111111111111:role/lambda'}}
//! ```
//!
//! **Fix.** Make the role in the template, or write `${AWS::AccountId}`.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use lakewright_template::Value;

pub(crate) const RULE: Rule =
    Rule::shared("LW-ROLE-ACCOUNT", Severity::Informational, "a role of one account, written down");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for used in wiring.role_uses() {
        let text = match used.item.value.as_function() {
            Some(("Fn::Sub", Value::String(text))) => text.to_string(),
            // A parameter with its default.
            Some(("Ref", _)) => match wiring.denoter.denote_under(used.item.value, &used.item.assumed) {
                Some(text) => text,
                None => continue,
            },
            None => match used.item.value {
                Value::String(text) => text.to_string(),
                _ => continue,
            },
            _ => continue,
        };
        let account = text.split(':').nth(if text.contains("${AWS::Partition}") { 6 } else { 4 }).unwrap_or_default();
        if account.len() != 12 || !account.bytes().all(|it| it.is_ascii_digit()) {
            continue;
        }
        let message = format!("this role is of account {account} alone");
        findings
            .add(used.item.path.clone(), message)
            .set("make the role in the template, or write `${AWS::AccountId}`", SOURCE);
    }
}
