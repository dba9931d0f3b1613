//! Rights that are given: keys and passwords of users, groups, trust, and policies that are written.

use super::{Reach, Target, Ways, is_of_templates, step};
use crate::model::{Principal, PrincipalKind};

/// Actions that lead to the rights of whom they are about.
///
/// Source: the service authorization reference of IAM.
const TAKEN: [(PrincipalKind, &str, bool); 6] = [
    (PrincipalKind::User, "iam:CreateAccessKey", false),
    (PrincipalKind::User, "iam:CreateLoginProfile", false),
    (PrincipalKind::User, "iam:UpdateLoginProfile", false),
    // For the few services that take such credentials.
    (PrincipalKind::User, "iam:CreateServiceSpecificCredential", true),
    (PrincipalKind::Group, "iam:AddUserToGroup", false),
    (PrincipalKind::Role, "iam:UpdateAssumeRolePolicy", false),
];

/// Actions by which the rights of whom they are about become any.
const REWRITTEN: [(PrincipalKind, &str); 10] = [
    (PrincipalKind::User, "iam:PutUserPolicy"),
    (PrincipalKind::User, "iam:AttachUserPolicy"),
    (PrincipalKind::User, "iam:DeleteUserPermissionsBoundary"),
    (PrincipalKind::User, "iam:PutUserPermissionsBoundary"),
    (PrincipalKind::Group, "iam:PutGroupPolicy"),
    (PrincipalKind::Group, "iam:AttachGroupPolicy"),
    (PrincipalKind::Role, "iam:PutRolePolicy"),
    (PrincipalKind::Role, "iam:AttachRolePolicy"),
    (PrincipalKind::Role, "iam:DeleteRolePermissionsBoundary"),
    (PrincipalKind::Role, "iam:PutRolePermissionsBoundary"),
];

/// What is made anew with any rights: all of one of these together.
const MADE: [&[&str]; 4] = [
    &["iam:CreateRole", "iam:PutRolePolicy"],
    &["iam:CreateRole", "iam:AttachRolePolicy"],
    &["iam:CreateUser", "iam:PutUserPolicy", "iam:CreateAccessKey"],
    &["iam:CreateUser", "iam:AttachUserPolicy", "iam:CreateAccessKey"],
];

/// Actions on policies, and whether what an earlier version says would have to be known.
const VERSIONS: [(&str, bool); 2] = [("iam:CreatePolicyVersion", false), ("iam:SetDefaultPolicyVersion", true)];

/// Actions on identity providers and on IAM Identity Center that lead to whom they vouch for.
const VOUCHED: [(&str, bool); 5] = [
    ("iam:UpdateSAMLProvider", false),
    ("iam:UpdateOpenIDConnectProviderThumbprint", true),
    ("iam:AddClientIDToOpenIDConnectProvider", true),
    ("sso:PutInlinePolicyToPermissionSet", true),
    ("sso:AttachManagedPolicyToPermissionSet", true),
];

/// Rights of others that somebody takes.
pub(super) fn taken(ways: &mut Ways<'_>, principal: &Principal) {
    if !is_of_templates(principal) {
        return;
    }
    let model = ways.model;
    for (kind, action, perhaps) in TAKEN {
        if !ways.may_ask(principal, action) {
            continue;
        }
        for target in model.principals.iter().filter(|it| it.kind == kind && it.arn != principal.arn) {
            if let Some(in_doubt) = on(ways, principal, action, &target.arn, &target.account) {
                let to = Target::Principal(target.name().to_owned());
                let is_user = matches!(principal.kind, PrincipalKind::User | PrincipalKind::Group);
                let perhaps = perhaps || (kind == PrincipalKind::Group && !is_user);
                ways.push_if_told(principal, to, action.to_owned(), in_doubt || perhaps);
            }
        }
        elsewhere(ways, principal, action, kind);
    }
    for (action, perhaps) in VOUCHED {
        if action.starts_with("sso:") {
            if ways.on_something(principal, action).is_some() {
                ways.push(principal, Target::Everything, action.to_owned(), true);
            }
            continue;
        }
        for provider in model.principals.iter().filter(|it| it.kind == PrincipalKind::Named && is_provider(&it.arn)) {
            if ways.may_ask(principal, action)
                && let Some(in_doubt) = on(ways, principal, action, &provider.arn, &principal.account)
            {
                let to = Target::Principal(provider.name().to_owned());
                ways.push_if_told(principal, to, action.to_owned(), in_doubt || perhaps);
            }
        }
    }
    for actions in MADE {
        let open: Option<Vec<bool>> = actions.iter().map(|it| ways.on_something(principal, it)).collect();
        if let Some(in_doubt) = open {
            ways.push(principal, Target::Everything, actions.join(", "), in_doubt.contains(&true));
            break;
        }
    }
}

fn is_provider(arn: &str) -> bool {
    arn.contains(":saml-provider/") || arn.contains(":oidc-provider/")
}

fn on(ways: &Ways<'_>, principal: &Principal, action: &str, arn: &str, account: &str) -> Option<bool> {
    // IAM takes requests of its own account alone.
    let is_own = account == principal.account;
    is_own.then(|| ways.is_open(principal, &step(action, arn, account))).flatten()
}

/// The same of whom no template makes: what rights they have is not known, and who may write policies gives them any.
fn elsewhere(ways: &mut Ways<'_>, principal: &Principal, action: &str, kind: PrincipalKind) {
    let model = ways.model;
    let word = kind.name();
    let made = |arn: &str| model.principals.iter().any(|it| it.arn == arn);
    let partition = principal.arn.split(':').nth(1).unwrap_or("aws");
    let examples = ways.examples(principal, action);
    let is_open = examples.iter().filter(|it| !made(it)).any(|example| {
        let example = match example.as_str() {
            "*" | "~any" => format!("arn:{partition}:iam::{}:{word}/~any", principal.account),
            other => other.to_owned(),
        };
        on(ways, principal, action, &example, &principal.account).is_some()
    });
    if is_open {
        ways.push(principal, Target::Everything, format!("{action} of a {word} outside the templates"), true);
    }
}

/// Rights that somebody rewrites: their own, those of whom they reach, and in doubt those of others.
pub(super) fn rewritten(ways: &mut Ways<'_>, principal: &Principal) {
    if !is_of_templates(principal) {
        return;
    }
    let model = ways.model;
    let mut found: Vec<(String, bool)> = Vec::new();
    let mut others: Vec<(String, bool)> = Vec::new();
    let mut reach: Option<Reach> = None;
    let mut add = |ways: &mut Ways<'_>, action: &str, targets: Vec<&Principal>, in_doubt: bool| {
        let is_self = |it: &&&Principal| it.name() == principal.name() || it.arn == principal.arn;
        if targets.iter().any(|it| is_self(&it)) {
            found.push((action.to_owned(), in_doubt));
            return;
        }
        let reach = reach.get_or_insert_with(|| Reach::of(&ways.found, principal));
        let is_it = |name: &String| targets.iter().any(|it| it.name() == name);
        let chain = reach.chains.iter().find(|it| matches!(it.end(), Some(Target::Principal(name)) if is_it(name)));
        let Some(target) = targets.first() else { return };
        match chain {
            Some(chain) => {
                let by: Vec<&str> = chain.edges.iter().map(|it| it.by.as_str()).collect();
                let doubt = in_doubt || chain.edges.iter().any(|it| it.is_unknown);
                found.push((format!("{action} of {}, {}", target.name(), by.join(", ")), doubt));
            }
            // Others gain them, whom nothing is known to lead to.
            None => others.push((format!("{action} of {}", target.name()), true)),
        }
    };
    for (kind, action) in REWRITTEN {
        if !ways.may_ask(principal, action) {
            continue;
        }
        for target in model.principals.iter().filter(|it| it.kind == kind) {
            if action.ends_with("PermissionsBoundary") && target.boundary.is_empty() {
                continue;
            }
            let Some(in_doubt) = on(ways, principal, action, &target.arn, &target.account) else { continue };
            // What runs with a role has its rights, and who is in a group the group's.
            let has = |it: &&Principal| {
                it.name() == target.name()
                    || (kind == PrincipalKind::Role && it.arn == target.arn)
                    || (kind == PrincipalKind::Group && it.groups.contains(&target.arn))
            };
            add(ways, action, model.principals.iter().filter(has).collect(), in_doubt);
        }
    }
    for (action, perhaps) in VERSIONS {
        if !ways.may_ask(principal, action) {
            continue;
        }
        for (arn, index) in &model.managed {
            let Some(in_doubt) = on(ways, principal, action, arn, &principal.account) else { continue };
            let has = |it: &&Principal| it.identity.contains(index) || it.boundary.contains(index);
            add(ways, action, model.principals.iter().filter(has).collect(), in_doubt || perhaps);
        }
    }
    found.sort_by_key(|it| it.1);
    others.truncate(1);
    if let Some((by, in_doubt)) = found.into_iter().chain(others).next() {
        ways.push(principal, Target::Everything, by, in_doubt);
    } else {
        let actions = REWRITTEN.iter().filter(|it| !it.1.ends_with("PermissionsBoundary"));
        for (kind, action) in actions {
            if ways.may_ask(principal, action) {
                elsewhere(ways, principal, action, *kind);
            }
        }
    }
}

/// All actions that are asked about.
#[cfg(test)]
pub(super) fn actions() -> impl Iterator<Item = &'static str> {
    let taken = TAKEN.iter().map(|it| it.1);
    let rewritten = REWRITTEN.iter().map(|it| it.1);
    let versions = VERSIONS.iter().chain(&VOUCHED).map(|it| it.0);
    taken.chain(rewritten).chain(versions).chain(MADE.iter().flat_map(|it| it.iter().copied()))
}
