//! # LW-ROLE-ARN: a role is needed and something else is named
//!
//! **What.** A property that takes the ARN of a role has that of something else: a queue, a key, a user. (The name of a
//! role where its ARN is needed is `E1041`.)
//!
//! **Why.** The service refuses it when the stack is deployed.
//!
//! **Example.**
//!
//! ```yaml
//! Function:
//!   Type: AWS::Lambda::Function
//!   Properties: {Role: !GetAtt Queue.Arn}
//! ```
//!
//! **Fix.** Name the role by `!GetAtt Role.Arn`.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html>

use super::Help as _;
use super::model::Target;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-ROLE-ARN", Severity::Error, "a role is needed and something else is named");

const SOURCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for used in wiring.role_uses() {
        let message = match wiring.by_arn(used.item.value, &used.item.assumed) {
            Target::Here(it) if !it.is("AWS::IAM::Role") => {
                format!("`{}` is an `{}`, no role", it.id, it.kind().unwrap_or_default())
            }
            Target::Elsewhere(arn) if arn.split(':').nth(2) != Some("iam") || !arn.contains(":role/") => {
                format!("`{arn}` is no role")
            }
            _ => continue,
        };
        findings.add(used.item.path.clone(), message).set("name the role by `Fn::GetAtt` and `Arn`", SOURCE);
    }
}
