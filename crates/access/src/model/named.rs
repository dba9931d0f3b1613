//! Those that policies name and no template makes, those that nobody names, and the places that policies tell apart.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use lakewright_iam::Effect;
use lakewright_iam::eval::{Caller, Comparison, CompiledStatement, NamedPrincipal, PrincipalElement};

use super::Model;
use super::conditions;
use super::data::{DataKind, Place, plain};
use super::principal::{Principal, PrincipalKind};
use crate::glob;

/// An account that no template names.
pub(crate) const STRANGER: &str = "999999999999";

/// A value that no policy has.
pub(crate) const FRESH: &str = "~other";

/// What stands for any text in an example.
pub(crate) const ANY: &str = "~any";

/// Adds who is named, who is not, and places.
pub(super) fn gather(model: &mut Model) {
    services_and_others(model);
    let stranger = format!("arn:aws:iam::{STRANGER}:user/outsider");
    let mut outsider = Principal::named(PrincipalKind::Outsider, "any other account", STRANGER, Vec::new());
    outsider.caller = Caller::read(&stranger);
    outsider.arn = stranger;
    outsider.is_foreign = true;
    model.principals.push(outsider);
    let mut anonymous = Principal::named(PrincipalKind::Anonymous, "anonymous", "", Vec::new());
    anonymous.caller = Caller::Anonymous;
    model.principals.push(anonymous);
    places(model);
}

fn services_and_others(model: &mut Model) {
    let mut services: BTreeSet<String> = BTreeSet::new();
    let mut others: BTreeSet<String> = BTreeSet::new();
    let attached = model.data.iter().filter_map(|it| it.policy);
    for policy in attached.filter_map(|it| model.policy(it)) {
        let statements = policy.may.statements();
        let allows = || statements.iter().filter(|it| it.effect() == Effect::Allow);
        let mut let_in: Vec<String> = Vec::new();
        for statement in allows() {
            let mut accounts: Vec<String> = Vec::new();
            named(statement.principals(), &mut accounts, &mut services, &mut others);
            let_in.extend(accounts.iter().filter(|it| !model.accounts.contains(*it)).cloned());
            conditions::let_in(statement, is_anyone(statement), accounts, &mut services, &mut others);
        }
        // Where anyone or all of another account is let in, whom a denial spares is somebody.
        let is_open = allows().any(is_anyone);
        if !is_open && let_in.is_empty() {
            continue;
        }
        for statement in statements.iter().filter(|it| it.effect() == Effect::Deny) {
            let mut accounts = let_in.clone();
            if matches!(statement.principals(), PrincipalElement::AllBut(_)) {
                named(statement.principals(), &mut accounts, &mut services, &mut others);
            }
            conditions::let_in(statement, is_open, accounts, &mut services, &mut others);
        }
    }
    for service in services {
        let mut made = Principal::named(PrincipalKind::Service, &service, "", Vec::new());
        if service == conditions::ANY_SERVICE {
            made.id = "any service".to_owned();
        }
        model.principals.push(made);
    }
    let made: HashSet<String> = model.principals.iter().map(|it| it.arn.clone()).collect();
    for other in others {
        let caller = Caller::read(&other);
        let account = caller.account().unwrap_or_default().to_owned();
        let is_made = made.contains(&other);
        // The root of one's own account hands the decision to the policies of the account.
        let is_own_account = other.ends_with(":root") && model.accounts.contains(&account);
        if let Some(organization) = other.strip_prefix(conditions::OF_ORGANIZATION) {
            let id = format!("any account of {organization}");
            let mut made = Principal::named(PrincipalKind::Named, &id, conditions::MEMBER, Vec::new());
            made.arn = format!("arn:aws:iam::{}:user/member", conditions::MEMBER);
            made.caller = Caller::read(&made.arn);
            made.is_foreign = true;
            model.principals.push(made);
        } else if account == STRANGER {
            // Nobody names that account: it is any other.
            let mut made = Principal::named(PrincipalKind::Outsider, &other, &account, Vec::new());
            made.is_foreign = true;
            model.principals.push(made);
        } else if !is_made && !is_own_account {
            let made = session(model, &other, &caller).unwrap_or_else(|| {
                let mut made = Principal::named(PrincipalKind::Named, &other, &account, Vec::new());
                made.is_foreign = !model.accounts.contains(&account);
                made
            });
            model.principals.push(made);
        }
    }
}

/// Whether a statement is for everybody, or for everybody but some.
fn is_anyone(statement: &CompiledStatement) -> bool {
    match statement.principals() {
        PrincipalElement::Named(names) => names.contains(&NamedPrincipal::Anyone),
        PrincipalElement::AllBut(_) => true,
        PrincipalElement::Unnamed => false,
    }
}

/// Those that an element names, and of which accounts all.
fn named(
    element: &PrincipalElement,
    accounts: &mut Vec<String>,
    services: &mut BTreeSet<String>,
    others: &mut BTreeSet<String>,
) {
    let (PrincipalElement::Named(names) | PrincipalElement::AllBut(names)) = element else { return };
    for name in names {
        match name {
            NamedPrincipal::Service(it) => drop(services.insert(it.to_string())),
            NamedPrincipal::Account(it) => {
                accounts.push(it.to_string());
                others.insert(format!("arn:aws:iam::{it}:root"));
            }
            NamedPrincipal::Arn(it) | NamedPrincipal::Federated(it) | NamedPrincipal::Canonical(it) => {
                others.insert(it.to_string());
            }
            NamedPrincipal::Anyone => {}
        }
    }
}

/// A session of a role that templates make: whoever takes the role says the session's name.
fn session(model: &Model, arn: &str, caller: &Caller) -> Option<Principal> {
    let Caller::Session(identity) = caller else { return None };
    let is_role = |it: &&Principal| {
        it.kind == PrincipalKind::Role && it.account == identity.account() && it.physical == identity.name()
    };
    let role = model.principals.iter().find(is_role)?;
    let mut made = role.clone();
    made.session_of = [&role.id, &role.physical, &role.arn].map(|it| plain(it)).into();
    made.kind = PrincipalKind::Named;
    arn.clone_into(&mut made.id);
    arn.clone_into(&mut made.arn);
    arn.clone_into(&mut made.physical);
    made.stack = String::new();
    made.caller = caller.clone();
    Some(made)
}

/// The places inside data that policies tell apart: an example of each pattern, and one of none.
fn places(model: &mut Model) {
    for policy in &model.policies {
        for condition in policy.may.statements().iter().flat_map(|it| it.conditions()) {
            if condition.operator().comparison == Comparison::Missing {
                continue;
            }
            let plain = condition.values().filter(|it| !it.contains(['*', '?', '$'])).map(str::to_owned);
            model.values.entry(condition.key().to_ascii_lowercase()).or_default().extend(plain);
        }
    }
    for (key, value) in model.principals.iter().flat_map(|it| &it.tags) {
        let key = format!("aws:principaltag/{}", key.to_ascii_lowercase());
        model.values.entry(key).or_default().insert(value.clone());
    }
    say_tags(model);
    let mut owners: Owners<'_> = HashMap::new();
    for (number, data) in model.data.iter().enumerate() {
        let owner = (data.arn.trim_end_matches(":*"), separator(data.kind));
        owners.entry(owner).or_default().push(number);
    }
    let mut found: Vec<BTreeSet<Place>> = vec![BTreeSet::new(); model.data.len()];
    for policy in &model.policies {
        for statement in policy.written().statements() {
            let (resources, _) = statement.resources();
            for resource in resources {
                for (number, pattern) in inside(resource, &owners) {
                    for example in examples(pattern, &model.values) {
                        if let Some(places) = found.get_mut(number) {
                            places.insert(Place { pattern: pattern.to_owned(), example });
                        }
                    }
                }
            }
        }
    }
    for (data, mut places) in model.data.iter_mut().zip(found) {
        places.insert(Place { pattern: "*".to_owned(), example: format!("{ANY}/{ANY}") });
        data.places = places.into_iter().filter(|it| it.example != ANY || it.pattern != "*").collect();
    }
}

/// What requests about roles say of their tags: what the template says.
///
/// Source: the service authorization reference, condition keys of the resource type "role".
fn say_tags(model: &mut Model) {
    let mut keys: BTreeSet<String> = BTreeSet::new();
    for statement in model.policies.iter().flat_map(|it| it.may.statements()) {
        let conditions = statement.conditions();
        keys.extend(conditions.iter().map(|it| it.key().to_ascii_lowercase()));
        keys.extend(conditions.iter().flat_map(|it| it.values()).flat_map(glob::variables));
        keys.extend(statement.resources().0.flat_map(glob::variables));
    }
    keys.retain(|it| it.starts_with("aws:resourcetag/") || it.starts_with("iam:resourcetag/"));
    for data in &mut model.data {
        let Some(tags) = &data.tags else { continue };
        let of = |key: &String| {
            let name = key.split_once('/').map_or("", |it| it.1);
            let own = tags.iter().find(|it| it.0.eq_ignore_ascii_case(name));
            (key.clone(), own.map(|it| vec![it.1.clone()]))
        };
        data.tagged = keys.iter().map(of).collect();
    }
}

/// Data by ARN, and by what stands between it and what is inside.
type Owners<'m> = HashMap<(&'m str, &'static str), Vec<usize>>;

fn separator(kind: DataKind) -> &'static str {
    if kind == DataKind::LogGroup { ":log-stream:" } else { "/" }
}

/// The data that a resource of a policy is inside of, and as what.
fn inside<'r>(resource: &'r str, owners: &Owners<'_>) -> Vec<(usize, &'r str)> {
    let mut found = Vec::new();
    for separator in [separator(DataKind::LogGroup), separator(DataKind::Bucket)] {
        for (at, _) in resource.match_indices(separator) {
            let (Some(own), Some(pattern)) = (resource.get(..at), resource.get(at + separator.len()..)) else {
                continue;
            };
            found.extend(owners.get(&(own, separator)).into_iter().flatten().map(|it| (*it, pattern)));
        }
    }
    found
}

/// Texts that a pattern matches: of a policy variable, one for each value that policies know and one for another.
fn examples(pattern: &str, values: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let Some(key) = glob::variables(pattern).next() else { return vec![example(pattern, &|_| FRESH.to_owned())] };
    let known = values.get(&key).into_iter().flatten().map(String::as_str);
    known.chain([FRESH]).map(|value| example(pattern, &|_| value.to_owned())).collect()
}

/// A text that a pattern matches.
pub(crate) fn example(pattern: &str, value: &dyn Fn(&str) -> String) -> String {
    let mut made = String::new();
    let mut rest = pattern;
    while let Some((before, behind)) = rest.split_once("${") {
        made.push_str(before);
        let (inside, after) = behind.split_once('}').unwrap_or((behind, ""));
        made.push_str(
            &glob::variables(&format!("${{{inside}}}")).next().map_or_else(|| inside.to_owned(), |it| value(&it)),
        );
        rest = after;
    }
    made.push_str(rest);
    made.replace('*', ANY).replace('?', "x")
}
