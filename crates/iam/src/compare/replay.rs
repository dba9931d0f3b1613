//! Whether the evaluator says of a request what a comparison says.

use std::sync::OnceLock;

use super::space::GroupSource;
use crate::Effect;
use crate::eval::principal::Naming;
use crate::eval::{
    Caller, CompiledPolicy, Decision, EndpointKind, Policies, PolicyKind, Request, compile_json, decide,
};

/// Whether the group allows the request, on its own and in the place where policies of its kind stand.
///
/// `None` where the two differ, for a rule of a service that no policy changes.
pub(crate) fn allows(group: &GroupSource<'_>, request: &Request) -> Option<bool> {
    let alone = admits(group, request);
    match in_place(group, request) {
        Some(decision) => (alone == (decision == Decision::Allowed)).then_some(alone),
        None => Some(alone),
    }
}

/// Whether one of the statements allows the request and none denies it.
fn admits(group: &GroupSource<'_>, request: &Request) -> bool {
    let mut allowed = false;
    for statement in group.policies.iter().flat_map(|it| it.statements.iter()) {
        if statement.speaks_of(request, group.kind)
            && statement.names(request, group.kind, false) > Naming::None
            && statement.conditions_hold(request)
        {
            match statement.effect {
                Effect::Deny => return false,
                Effect::Allow => allowed = true,
            }
        }
    }
    allowed
}

/// The decision where everything else that counts allows; `None` for kinds that never decide alone.
fn in_place(group: &GroupSource<'_>, request: &Request) -> Option<Decision> {
    let (everything, anyone) = (everything()?, anyone()?);
    let caller = request.caller();
    let policies = group.policies.clone();
    match group.kind {
        PolicyKind::Identity => {
            let account = caller.account()?;
            let delegating = delegating(account)?;
            let policies = Policies { identity: policies, resource: Some(&delegating), ..Policies::default() };
            Some(decide(&request.clone().in_account(account), &policies))
        }
        PolicyKind::Resource => {
            let [policy] = policies.as_slice() else { return None };
            let identity = if caller.identity().is_some() { vec![everything] } else { Vec::new() };
            let policies = Policies { identity, resource: Some(policy), ..Policies::default() };
            // In its own account a caller needs one of the two policies only.
            let other = if caller.account() == Some(ELSEWHERE) { NOT_ELSEWHERE } else { ELSEWHERE };
            Some(decide(&request.clone().in_account(other), &policies))
        }
        PolicyKind::Endpoint => {
            let identity = if caller.identity().is_some() { vec![everything] } else { Vec::new() };
            let endpoint_kind = EndpointKind::Interface;
            let policies =
                Policies { identity, resource: Some(anyone), endpoint: policies, endpoint_kind, ..Policies::default() };
            Some(decide(&request.clone().in_account(ELSEWHERE), &policies))
        }
        _ => None,
    }
}

const ELSEWHERE: &str = "000000000001";
const NOT_ELSEWHERE: &str = "000000000002";

fn everything() -> Option<&'static CompiledPolicy> {
    static POLICY: OnceLock<Option<CompiledPolicy>> = OnceLock::new();
    let text = r#"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
    POLICY.get_or_init(|| compile_json(text).ok()).as_ref()
}

fn anyone() -> Option<&'static CompiledPolicy> {
    static POLICY: OnceLock<Option<CompiledPolicy>> = OnceLock::new();
    let text = r#"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}"#;
    POLICY.get_or_init(|| compile_json(text).ok()).as_ref()
}

/// A policy that leaves everything to the account, as a key's policy has to.
fn delegating(account: &str) -> Option<CompiledPolicy> {
    let id = crate::eval::caller::is_account(account).then_some(account)?;
    let text = format!(
        r#"{{"Statement": {{"Effect": "Allow", "Principal": {{"AWS": "{id}"}}, "Action": "*", "Resource": "*"}}}}"#
    );
    compile_json(&text).ok()
}

/// The account that a resource has to be in for the group alone to decide on a request: the caller's own, but where the
/// policy of a resource only names the caller's account.
pub(crate) fn account_for(group: &GroupSource<'_>, request: &Request) -> Option<String> {
    let caller = request.caller();
    let account = caller.account()?.to_owned();
    if group.kind != PolicyKind::Resource {
        return Some(account);
    }
    let [policy] = group.policies.as_slice() else { return Some(account) };
    let policies = Policies { resource: Some(policy), ..Policies::default() };
    // In its own account a root user needs no policy: that would show nothing.
    let alone = !matches!(caller, Caller::Root(_))
        && decide(&request.clone().in_account(&account), &policies) == Decision::Allowed;
    Some(if alone {
        account
    } else if account == ELSEWHERE {
        NOT_ELSEWHERE.to_owned()
    } else {
        ELSEWHERE.to_owned()
    })
}
