//! Values for policy variables to look for a witness with.

use std::collections::{BTreeMap, BTreeSet};

use super::space::{GroupSource, named, open_patterns, variable_keys};
use crate::eval::glob::Token;
use crate::eval::pattern::Piece;
use crate::eval::{Caller, Context, NamedPrincipal};

/// So many sets of values are tried.
const MOST_TRIALS: usize = 12;

/// Sets of values for the variables of these policies; `texts` are resources that a witness may have.
pub(crate) fn trials(groups: &[GroupSource<'_>], texts: &[String]) -> Vec<Context> {
    let mut values: BTreeMap<String, Vec<String>> =
        variable_keys(groups).into_iter().map(|key| (key.clone(), vec![plain(&key).to_owned()])).collect();
    let mut add = |key: &str, value: String| {
        if let Some(known) = values.get_mut(key)
            && !known.contains(&value)
        {
            known.push(value);
        }
    };
    let patterns = open_patterns(groups);
    for pieces in &patterns {
        for text in texts {
            if let Some((key, value)) = binding(pieces, text) {
                add(key, value);
            }
        }
        for piece in pieces.iter() {
            if let Piece::Variable { key, default: Some(default), .. } = piece {
                add(key, default.to_string());
            }
        }
    }
    let statements = || groups.iter().flat_map(|it| it.policies.iter().flat_map(|it| it.statements.iter()));
    for arn in statements().flat_map(named).filter_map(|it| match it {
        NamedPrincipal::Arn(arn) => Some(arn.as_ref()),
        _ => None,
    }) {
        let caller = Caller::read(arn);
        if let Caller::User(user) = &caller {
            add("aws:username", user.name().to_owned());
        }
        if let Some(account) = caller.account() {
            add("aws:principalaccount", account.to_owned());
            add("aws:principalarn", arn.to_owned());
        }
    }
    for condition in statements().flat_map(|it| it.conditions.iter()) {
        for value in condition.values().filter(|it| !it.contains("${")) {
            add(&condition.lower_key, value.replace(['*', '?'], "x"));
        }
    }
    let context = |chosen: &dyn Fn(&str) -> Option<String>| {
        let mut context = Context::default();
        for key in values.keys() {
            if let Some(value) = chosen(key) {
                context.set(key, &value);
            }
        }
        context
    };
    let first = |key: &str| values.get(key).and_then(|it| it.first().cloned());
    let mut trials = vec![context(&first), context(&|_| None)];
    let all: BTreeSet<&String> = values.values().flatten().collect();
    for value in all {
        trials.push(context(&|_| Some(value.clone())));
    }
    for (key, values) in &values {
        for value in values {
            trials.push(context(&|it| if it == key { Some(value.clone()) } else { first(it) }));
            trials.push(context(&|it| (it == key).then(|| value.clone())));
        }
    }
    let mut once: Vec<Context> = Vec::new();
    for trial in trials {
        if once.len() < MOST_TRIALS && !once.contains(&trial) {
            once.push(trial);
        }
    }
    once
}

/// What the first variable of a pattern stands for where the pattern matches a text: all up to what comes behind it.
fn binding<'p>(pieces: &'p [Piece], text: &str) -> Option<(&'p str, String)> {
    let place = pieces.iter().position(|it| matches!(it, Piece::Variable { .. }))?;
    let Some(Piece::Variable { key, .. }) = pieces.get(place) else { return None };
    let head: Option<String> = pieces
        .iter()
        .take(place)
        .map(|it| match it {
            Piece::Token(Token::Char(character)) => Some(*character),
            _ => None,
        })
        .collect();
    let rest = text.strip_prefix(head?.as_str())?;
    let value = match pieces.get(place + 1) {
        Some(Piece::Token(Token::Char(character))) => rest.split(*character).next()?,
        _ => rest,
    };
    (!value.is_empty()).then(|| (key.as_ref(), value.to_owned()))
}

fn plain(key: &str) -> &'static str {
    match key {
        "aws:username" => "ann",
        "aws:userid" => "AIDAEXAMPLE",
        "aws:principalaccount" | "aws:sourceaccount" | "aws:resourceaccount" => "111111111111",
        "aws:principalarn" => "arn:aws:iam::111111111111:user/ann",
        "aws:principaltype" => "User",
        "aws:sourceip" => "198.51.100.7",
        _ => "example",
    }
}
