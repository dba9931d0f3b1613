//! Whom conditions let in: who is named by no principal but by what is asked of it.

use std::collections::BTreeSet;

use lakewright_iam::Effect;
use lakewright_iam::eval::CompiledStatement;

use super::named::{STRANGER, example};

/// An account of an organization that no policy names.
pub(super) const MEMBER: &str = "888888888888";

/// What stands before the id of an organization, any account of which is let in.
pub(super) const OF_ORGANIZATION: &str = "organization:";

/// What stands for any service.
pub(super) const ANY_SERVICE: &str = "any-service.amazonaws.com";

/// Adds whom a statement lets in by its conditions, beside whom it names: one that allows those that they name, one that denies
/// those that they spare.
pub(super) fn let_in(
    statement: &CompiledStatement,
    is_anyone: bool,
    mut accounts: Vec<String>,
    services: &mut BTreeSet<String>,
    others: &mut BTreeSet<String>,
) {
    let asked: Vec<(String, Vec<&str>)> = statement
        .conditions()
        .iter()
        .filter(|it| it.operator().negated == (statement.effect() == Effect::Deny))
        .map(|it| (it.key().to_ascii_lowercase(), it.values().filter(|it| !it.contains('$')).collect()))
        .collect();
    let of = |key: &str| asked.iter().filter(|it| it.0 == key).flat_map(|it| &it.1).copied().collect::<Vec<&str>>();
    let has = |key: &str| asked.iter().any(|it| it.0 == key);
    if is_anyone {
        for account in of("aws:principalaccount").into_iter().filter_map(account) {
            others.insert(format!("arn:aws:iam::{account}:root"));
            accounts.push(account);
        }
        for path in [of("aws:principalorgid"), of("aws:principalorgpaths")].concat() {
            let organization = path.split('/').next().unwrap_or(path);
            others.insert(format!("{OF_ORGANIZATION}{organization}"));
            accounts.push(MEMBER.to_owned());
        }
        // Sources are said of services that ask for somebody.
        let is_of_services = asked.iter().any(|it| it.0.starts_with("aws:source") && !it.0.starts_with("aws:sourceip"));
        let is_of_network = asked.iter().any(|it| it.0.starts_with("aws:sourcevpc"));
        if (is_of_services && !is_of_network) || has("aws:principalisawsservice") {
            services.insert(ANY_SERVICE.to_owned());
        }
        services
            .extend(of("aws:principalservicename").iter().filter(|it| !it.contains('*')).map(|it| (*it).to_owned()));
    }
    for pattern in of("aws:principalarn") {
        match pattern.contains(['*', '?']) {
            false => drop(others.insert(pattern.to_owned())),
            true => {
                let stranger = if is_anyone { vec![STRANGER.to_owned()] } else { Vec::new() };
                let all: Vec<&String> = accounts.iter().chain(&stranger).collect();
                others.extend(all.into_iter().chain([&String::new()]).filter_map(|it| arn(pattern, it)));
            }
        }
    }
    // What is true of some of an account only.
    if has("aws:principaltype") || has("aws:username") || has("aws:userid") {
        let stranger = if is_anyone { vec![STRANGER.to_owned()] } else { Vec::new() };
        let mut names: Vec<String> = of("aws:username").iter().map(|it| example(it, &|_| String::new())).collect();
        names.push("~any".to_owned());
        for account in accounts.iter().chain(&stranger) {
            others.extend(names.iter().map(|name| format!("arn:aws:iam::{account}:user/{name}")));
            // Roles have no such name.
            if !has("aws:username") {
                others.insert(format!("arn:aws:iam::{account}:role/~any"));
            }
        }
    }
}

/// An account that a value means: twelve digits, or a pattern that such match.
fn account(value: &str) -> Option<String> {
    let missing = 12_usize.checked_sub(value.chars().filter(|it| *it != '*').count())?;
    let filled = value.replacen('*', &"0".repeat(missing), 1).replace('*', "").replace('?', "0");
    (filled.len() == 12 && filled.bytes().all(|it| it.is_ascii_digit())).then_some(filled)
}

/// An ARN of a user or role that a pattern matches, of an account where the pattern leaves that open.
fn arn(pattern: &str, account: &str) -> Option<String> {
    let mut parts: Vec<&str> = pattern.splitn(6, ':').collect();
    if let Some(place) = parts.get_mut(4) {
        let is_open = place.contains(['*', '?']);
        // Without an account only what the pattern says itself counts, with one only what it leaves open.
        if is_open == account.is_empty() {
            return None;
        }
        if is_open && self::account(place).is_some_and(|it| it != *account) && *place != "*" {
            return None;
        }
        if is_open {
            *place = account;
        }
    }
    let whole = match parts.as_slice() {
        [_, partition, _, _, account, resource] => {
            let partition = if partition.contains(['*', '?']) { "aws" } else { partition };
            let resource = match *resource {
                "*" => "role/~any".to_owned(),
                other => example(other, &|_| String::new()),
            };
            let service = if resource.starts_with("assumed-role/") { "sts" } else { "iam" };
            format!("arn:{partition}:{service}::{account}:{resource}")
        }
        // A pattern that goes over colons: a role of the account, if the rest fits.
        _ if !account.is_empty() => format!("arn:aws:iam::{account}:role/~any"),
        _ => return None,
    };
    crate::glob::matches(pattern, &whole).then_some(whole)
}
