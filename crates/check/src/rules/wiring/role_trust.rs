//! # LW-ROLE-TRUST: a service may not take the role it is given
//!
//! **What.** A service is given a role of the template whose trust policy does not let it take the role.
//!
//! **Why.** The deployment fails, or the service can not act when it should: a rule that never delivers, a crawler
//! that never starts.
//!
//! **Example.**
//!
//! ```yaml
//! Role:
//!   Type: AWS::IAM::Role
//!   Properties:
//!     AssumeRolePolicyDocument:
//!       Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}]
//! Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn}}
//! ```
//!
//! **Fix.** Add the service to the `Principal` of the trust policy, or give it a role of its own.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html>

use super::Help as _;
use super::model::Wiring;
use crate::denote::Question;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use lakewright_template::Value;

pub(crate) static RULE: Rule =
    Rule::shared("LW-ROLE-TRUST", Severity::Error, "a service may not take the role it is given");

const SOURCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for used in wiring.role_uses() {
        let Some(role) = wiring.role(used.item.value, &used.item.assumed) else { continue };
        let Some(trust) = role.property("AssumeRolePolicyDocument") else { continue };
        let arn = wiring.denoter.arn_of(role.id).unwrap_or_default();
        let may = |service: &str| {
            let asked = Question::of_service(service, "sts:AssumeRole", &arn);
            wiring.denoter.resource_may(trust, &asked, &used.item.assumed)
        };
        let (name, rest) = used.service.split_once('.').unwrap_or((used.service, ""));
        let regional = format!("{name}.{}.{rest}", wiring.denoter.region());
        if may(used.service) || may(&regional) || mentions(trust, name) {
            continue;
        }
        let message = format!("role `{}` does not let `{}` take it", role.id, used.service);
        let help = format!("let `{}` do `sts:AssumeRole` in `AssumeRolePolicyDocument` of `{}`", used.service, role.id);
        findings.add(used.item.path.clone(), message).set(help, SOURCE);
    }
}

/// Whether a trust names a service in a way of its own, by Region or suffix.
fn mentions(trust: &Value, name: &str) -> bool {
    let mut found = false;
    trust.walk(&mut |it| {
        found |= it.as_str().is_some_and(|it| it.starts_with(&format!("{name}.")) && it.contains(['$', '-']))
    });
    found
}
