//! # LW-CROSS-ACCOUNT-ROLE: a policy names a role of another stack's account
//!
//! **What.** A policy names the ARN of a role that another template of the assembly makes, in an account that is
//! written down.
//!
//! **Why.** A principal that does not exist yet is refused, and one that was made again is another: two stacks that
//! name each other's roles can never be deployed.
//!
//! **Example.**
//!
//! ```yaml
//! Principal: {AWS: 'arn:aws:iam::111111111111:role/acme-reader'} # a role of the other stack
//! ```
//!
//! **Fix.** Name the root of the account, and narrow it by `aws:PrincipalArn` in a condition.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>

use super::Help as _;
use super::model::Item;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_iam::documents;
use lakewright_template::Severity;
use lakewright_template::Template;
use std::collections::BTreeSet;

pub(crate) static RULE: Rule =
    Rule::shared("LW-CROSS-ACCOUNT-ROLE", Severity::Warning, "a policy names a role of another stack's account");

const SOURCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let members = wiring.context.members();
    if members.len() < 2 {
        return;
    }
    let mut roles: BTreeSet<&str> = BTreeSet::new();
    for member in members {
        if std::ptr::eq(member.document, wiring.context.document()) {
            continue;
        }
        let named = Template::of(&member.document.root).resources().filter(|it| it.is("AWS::IAM::Role"));
        roles.extend(named.filter_map(|it| it.property("RoleName")?.as_str()));
    }
    for placed in documents(wiring.context.template().root()) {
        let Some(owner) = wiring.context.template().resource(placed.owner) else { continue };
        let item = Item { path: placed.path.clone(), value: placed.document, assumed: wiring.conditions_of(owner) };
        for item in wiring.below(item, &["Statement", "Principal", "AWS"]) {
            let Some(arn) = wiring.denoter.denote_under(item.value, &item.assumed) else { continue };
            let name = arn.rsplit('/').next().unwrap_or_default();
            let account = arn.split(':').nth(4).unwrap_or_default();
            let is_role = arn.contains(":iam::") && arn.contains(":role/");
            if !is_role || account == wiring.denoter.account() || !roles.contains(name) {
                continue;
            }
            let message = format!(
                "role `{name}` of account {account} is made by another stack, and must be there before this one"
            );
            let help = format!("name the account, `{account}`, and narrow it by `aws:PrincipalArn`");
            findings.add(item.path.clone(), message).set(help, SOURCE);
        }
    }
}
