//! # LW-ROLE-ARN: a role is needed and something else is named
//!
//! **What.** A property that takes the ARN of a role has that of something else, or the name of a role.
//!
//! **Why.** The service refuses it when the stack is deployed.
//!
//! **Example.**
//!
//! ```yaml
//! Function:
//!   Type: AWS::Lambda::Function
//!   Properties: {Role: !Ref Role} # the name; the ARN is !GetAtt Role.Arn
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
use lakewright_template::Value;

pub(crate) static RULE: Rule =
    Rule::shared("LW-ROLE-ARN", Severity::Error, "a role is needed and something else is named");

const SOURCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for used in wiring.role_uses() {
        let text = wiring.denoter.denote_under(used.item.value, &used.item.assumed);
        let message = match (wiring.by_arn(used.item.value, &used.item.assumed), text) {
            (Target::Here(it), _) if !it.is("AWS::IAM::Role") => {
                format!("`{}` is an `{}`, no role", it.id, it.kind().unwrap_or_default())
            }
            (Target::Elsewhere(arn), _) if arn.split(':').nth(2) != Some("iam") || !arn.contains(":role/") => {
                format!("`{arn}` is no role")
            }
            (Target::Unknown, Some(_)) if used.needs_arn => match used.item.value.as_function() {
                Some(("Ref", Value::String(id))) if wiring.context.type_of(id) == Some("AWS::IAM::Role") => {
                    format!("`Ref` of `{id}` is a name, and the ARN of a role is needed")
                }
                _ => continue,
            },
            _ => continue,
        };
        findings.add(used.item.path.clone(), message).set("name the role by `Fn::GetAtt` and `Arn`", SOURCE);
    }
}
