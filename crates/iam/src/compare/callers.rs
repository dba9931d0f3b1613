//! The dimension of callers: those that policies name, those that come from them, and strangers of every kind.

use std::collections::{BTreeSet, HashSet};

use crate::eval::caller::is_account;
use crate::eval::{Caller, NamedPrincipal, Naming};

/// A group of callers that policies do not tell apart, and one that stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CallerClass {
    pub(crate) caller: Caller,
    pub(crate) who: Who,
}

/// Whom a class holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// This caller alone.
    Itself,
    /// Sessions of the role that has one of these ARNs, other than named ones.
    SessionsOf(Vec<String>),
    /// Callers of this kind that nobody names, in an account that is named, or in another.
    Strangers(Option<String>),
}

/// Callers that no policy tells apart from those of the same kind, their names free of all that is written.
#[derive(Clone, Debug)]
pub(crate) struct Callers {
    /// The classes: every caller that can be is in one of them, as far as the principals of policies see.
    pub(crate) classes: Vec<CallerClass>,
    /// The accounts that are written somewhere.
    pub(crate) accounts: Vec<String>,
}

impl Callers {
    /// The classes that these principals tell apart, with strangers of these accounts. `with_policies`: only callers
    /// that policies can be attached to.
    pub(crate) fn of(named: &[&NamedPrincipal], more_accounts: &BTreeSet<String>, with_policies: bool) -> Callers {
        let mut arns: BTreeSet<&str> = BTreeSet::new();
        let mut names: BTreeSet<&NamedPrincipal> = BTreeSet::new();
        let mut accounts: BTreeSet<String> = more_accounts.clone();
        for principal in named {
            match principal {
                NamedPrincipal::Anyone => {}
                NamedPrincipal::Account(account) => {
                    accounts.insert(account.to_string());
                }
                NamedPrincipal::Arn(arn) => {
                    arns.insert(arn);
                }
                NamedPrincipal::Service(_) | NamedPrincipal::Federated(_) | NamedPrincipal::Canonical(_) => {
                    names.insert(principal);
                }
            }
        }
        accounts.extend(arns.iter().filter_map(|it| Caller::read(it).account().map(str::to_owned)));
        let texts: BTreeSet<&str> = names.iter().filter_map(|it| it.bare_name()).collect();
        let written = || arns.iter().chain(&texts).copied().chain(accounts.iter().map(String::as_str));
        let fresh = |base: &str| {
            let tries = std::iter::once(base.to_owned()).chain((1..).map(|it| format!("{base}-{it}")));
            tries.into_iter().find(|it| !written().any(|text| text.contains(it.as_str()))).unwrap_or_default()
        };
        let name = fresh("example");
        let stranger = (0..=999_999_999_999u64)
            .rev()
            .map(|it| format!("{it:012}"))
            .find(|it| !written().any(|text| text.contains(it)));
        let stranger = stranger.unwrap_or_default();

        let mut classes: Vec<CallerClass> = Vec::new();
        let mut known: HashSet<Caller> = HashSet::new();
        let mut add = |caller: Caller, who: Who| {
            if known.insert(caller.clone()) {
                classes.push(CallerClass { caller, who });
            }
        };
        let strangers = || Who::Strangers(None);
        if !with_policies {
            add(Caller::Anonymous, Who::Itself);
        }
        for name in names {
            named_alone(name).into_iter().for_each(|it| add(it, Who::Itself));
        }
        for arn in &arns {
            add(Caller::read(arn), Who::Itself);
        }
        for arn in &arns {
            if let Some(session) = session_of(arn, &name) {
                let roles = arns.iter().filter(|it| session_of(it, &name).as_ref() == Some(&session));
                add(Caller::read(&session), Who::SessionsOf(roles.map(|it| (*it).to_owned()).collect()));
            }
        }
        for account in accounts.iter().map(Some).chain([None]) {
            let id = account.unwrap_or(&stranger);
            let who = Who::Strangers(account.cloned());
            add(Caller::read(&format!("arn:aws:iam::{id}:user/{name}")), who.clone());
            add(Caller::read(&format!("arn:aws:sts::{id}:assumed-role/{name}/session")), who.clone());
            add(Caller::read(&format!("arn:aws:iam::{id}:role/{name}")), who.clone());
            add(Caller::read(&format!("arn:aws:sts::{id}:federated-user/{name}")), who.clone());
            add(Caller::read(&format!("arn:aws:iam::{id}:root")), who);
        }
        add(Caller::read(&format!("{name}.amazonaws.com")), strangers());
        add(Caller::read(&format!("{name}.invalid")), strangers());
        add(Caller::read(&format!("arn:aws:iam::{stranger}:saml-provider/{name}")), strangers());
        let canonical = (0..16u32).filter_map(|it| char::from_digit(it, 16)).map(|it| it.to_string().repeat(64));
        canonical.filter(|it| !texts.contains(it.as_str())).take(1).for_each(|it| add(Caller::read(&it), strangers()));
        if with_policies {
            // Nobody attaches policies to the root user, to services, providers and the anonymous.
            classes.retain(|it| it.caller.identity().is_some() && !matches!(it.caller, Caller::Root(_)));
        }
        let accounts = accounts.into_iter().filter(|it| is_account(it)).collect();
        Callers { classes, accounts }
    }
}

/// The callers of a name that is not an ARN of AWS: what the policy calls it, and what a request with that name comes from
/// where that is something else, for what AWS says of its requests is not the same.
fn named_alone(principal: &NamedPrincipal) -> Vec<Caller> {
    let called = match principal {
        NamedPrincipal::Service(name) => Caller::Service(name.clone()),
        NamedPrincipal::Canonical(name) => Caller::Canonical(name.clone()),
        NamedPrincipal::Federated(name) => Caller::Federated(name.clone()),
        NamedPrincipal::Anyone | NamedPrincipal::Account(_) | NamedPrincipal::Arn(_) => return Vec::new(),
    };
    let read = principal.bare_name().map(Caller::read);
    let other = read.filter(|it| *it != called && principal.names(it) > Naming::None);
    std::iter::once(called).chain(other).collect()
}

/// The ARN of a session of a role, or of a federated user that a user made, given by the role's or user's ARN.
fn session_of(arn: &str, name: &str) -> Option<String> {
    let caller = Caller::read(arn);
    let identity = caller.identity()?;
    let (partition, account) = (arn.split(':').nth(1)?, identity.account());
    match caller {
        Caller::Role(_) => Some(format!("arn:{partition}:sts::{account}:assumed-role/{}/{name}", identity.name())),
        // Of a role that is known only by a session of it.
        Caller::Session(_) => Some(format!("arn:{partition}:sts::{account}:assumed-role/{}/{name}", identity.name())),
        Caller::User(_) => Some(format!("arn:{partition}:sts::{account}:federated-user/{}", identity.name())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_name_a_caller_has_a_class() {
        let named = [
            NamedPrincipal::of_aws("111111111111"),
            NamedPrincipal::of_aws("arn:aws:iam::222222222222:role/team/r"),
            NamedPrincipal::of_aws("arn:aws:iam::222222222222:user/ann"),
            NamedPrincipal::Service("lambda.amazonaws.com".into()),
        ];
        let callers = Callers::of(&named.iter().collect::<Vec<_>>(), &BTreeSet::new(), false);
        for (text, expected) in [
            ("<anonymous>", [false, false, false, false]),
            ("arn:aws:iam::111111111111:user/bob", [true, false, false, false]),
            ("arn:aws:iam::222222222222:role/team/r", [false, true, false, false]),
            ("arn:aws:sts::222222222222:assumed-role/r/s", [false, true, false, false]),
            ("arn:aws:sts::222222222222:federated-user/ann", [false, false, true, false]),
            ("lambda.amazonaws.com", [false, false, false, true]),
            ("s3.amazonaws.com", [false, false, false, false]),
        ] {
            let names = |caller: &Caller| named.each_ref().map(|it| it.names(caller) > Naming::None);
            let caller = Caller::read(text);
            assert_eq!(names(&caller), expected, "{text}");
            let like = callers.classes.iter().find(|it| {
                names(&it.caller) == expected && std::mem::discriminant(&it.caller) == std::mem::discriminant(&caller)
            });
            assert!(like.is_some(), "{text}");
        }
    }
}
