//! Conditions in words: what a request that is allowed can not do without.

use lakewright_iam::eval::{Decision, Policies, decide};

use super::domain::Dimension;
use super::search::{Reading, Trial, held, request};
use crate::model::{FRESH, Model, Principal};

/// Under which circumstances requests are allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Circumstances {
    /// Each in words, but for TLS.
    pub(crate) words: Vec<String>,
    /// Whether they have to come over TLS.
    pub(crate) over_tls: bool,
}

/// The circumstances of trials: each key is given its other values, the rest of the request staying as it is.
pub(crate) fn circumstances(
    model: &Model,
    principal: &Principal,
    trials: &[Trial],
    hidden: &[String],
) -> Circumstances {
    let mut found = Circumstances { words: Vec::new(), over_tls: false };
    for trial in trials {
        let held = held(model, principal, &trial.step, Reading::May);
        for dimension in &trial.dimensions {
            let is_variable = trial
                .dimensions
                .iter()
                .flat_map(|it| &it.open)
                .any(|it| it.contains(&dimension.key) || it.to_ascii_lowercase().contains(&dimension.key));
            if dimension.values.len() < 2 || hidden.contains(&dimension.key) || is_variable {
                continue;
            }
            if !dimension.open.is_empty() {
                found.words.push(phrase(&dimension.key, &dimension.open, &[], false, false));
                continue;
            }
            if let Some(word) = by_own_tag(principal, trial, &held.policies, &dimension.key) {
                if !found.words.contains(&word) {
                    found.words.push(word);
                }
                continue;
            }
            let mut said = trial.said.clone();
            let mut allowed = Vec::new();
            for value in &dimension.values {
                if let Some(entry) = said.iter_mut().find(|it| it.0 == dimension.key) {
                    entry.1.clone_from(value);
                }
                let request = request(principal, &trial.step, &said, &trial.dimensions);
                if decide(&request, &held.policies) == Decision::Allowed {
                    allowed.push(value.clone());
                }
            }
            if allowed.len() == dimension.values.len() {
                continue;
            }
            if dimension.key == "aws:securetransport" {
                found.over_tls = true;
                continue;
            }
            let may_be_absent = allowed.contains(&None);
            let may_be_any = allowed.contains(&Some(vec![FRESH.to_owned()]));
            let mut values: Vec<String> = allowed.into_iter().flatten().map(|it| it.join(" and ")).collect();
            values.retain(|it| it != FRESH);
            values.sort();
            let refused = dimension.values.iter().flatten().map(|it| it.join(" and "));
            let refused: Vec<String> = refused.filter(|it| !values.contains(it) && it != FRESH).collect();
            let word = phrase(&dimension.key, &values, &refused, may_be_absent, may_be_any);
            if !found.words.contains(&word) {
                found.words.push(word);
            }
        }
    }
    found.words.sort();
    found
}

/// Of tags of objects that depend on the caller's own tag, and the other way round: which may be with which.
fn by_own_tag(principal: &Principal, trial: &Trial, policies: &Policies<'_>, key: &str) -> Option<String> {
    let is_own = |it: &&Dimension| it.key.starts_with("aws:principaltag/") && it.values.len() > 1;
    let is_object = |it: &&Dimension| it.key.starts_with("s3:existingobjecttag/") && it.values.len() > 1;
    let own = trial.dimensions.iter().find(is_own)?;
    let object = trial.dimensions.iter().find(is_object)?;
    if key != own.key && key != object.key {
        return None;
    }
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    for mine in &own.values {
        let mut theirs = Vec::new();
        for tag in &object.values {
            let mut said = trial.said.clone();
            for (key, value) in [(&own.key, mine), (&object.key, tag)] {
                if let Some(entry) = said.iter_mut().find(|it| it.0 == *key) {
                    entry.1.clone_from(value);
                }
            }
            if decide(&request(principal, &trial.step, &said, &trial.dimensions), policies) == Decision::Allowed {
                theirs.push(tag.as_ref().map_or("none".to_owned(), |it| it.join("+").replace(FRESH, "any other")));
            }
        }
        theirs.sort();
        if !theirs.is_empty() {
            rows.push((mine.as_ref().map_or("none".to_owned(), |it| it.join("+").replace(FRESH, "any other")), theirs));
        }
    }
    let depends = rows.windows(2).any(|it| matches!(it, [one, other] if one.1 != other.1));
    if !depends {
        return None;
    }
    rows.sort_by_key(|it| it.1.len());
    let rows: Vec<String> = rows.iter().map(|(mine, theirs)| format!("{mine}: {}", theirs.join(", "))).collect();
    let tag = |it: &str| it.split_once('/').map(|it| it.1.to_owned()).unwrap_or_default();
    Some(format!("object tag {} by own tag {} ({})", tag(&object.key), tag(&own.key), rows.join("; ")))
}

/// A condition in words.
fn phrase(key: &str, values: &[String], refused: &[String], may_be_absent: bool, may_be_any: bool) -> String {
    let list = match may_be_any {
        true if refused.is_empty() => "any".to_owned(),
        true => format!("not {}", refused.join(", ")),
        false => {
            let mut texts: Vec<&str> = values.iter().map(|it| short(it)).collect();
            texts.dedup();
            texts.join(", ")
        }
    };
    let or_none = if may_be_absent { " or none" } else { "" };
    let only_absent = values.is_empty() && !may_be_any;
    let named = |what: &str| match only_absent {
        true => format!("without {what}"),
        false => format!("{what} {list}{or_none}"),
    };
    if let Some(tag) = key.strip_prefix("aws:principaltag/") {
        return named(&format!("own tag {tag}"));
    }
    if let Some(tag) = key.strip_prefix("s3:existingobjecttag/") {
        return named(&format!("object tag {tag}"));
    }
    if let Some(tag) = key.strip_prefix("s3:requestobjecttag/").or_else(|| key.strip_prefix("aws:requesttag/")) {
        return named(&format!("new tag {tag}"));
    }
    match key {
        "aws:multifactorauthpresent" => {
            let is_without = only_absent || (!may_be_any && values.iter().all(|it| it == "false"));
            if is_without { "without a second factor".to_owned() } else { "with a second factor".to_owned() }
        }
        "aws:sourcearn" => format!("for {list}{or_none}"),
        "aws:sourceaccount" => format!("for account {list}{or_none}"),
        "aws:principalorgid" => format!("of organization {list}{or_none}"),
        "aws:sourcevpce" => named("through VPC endpoint"),
        "aws:sourcevpc" => named("from VPC"),
        "kms:viaservice" => named("by way of"),
        "iam:passedtoservice" if !only_absent => format!("to {list}{or_none}"),
        "s3:prefix" => named("of names that begin with"),
        _ if key.starts_with("kms:encryptioncontext:") && !only_absent => format!("for {list}{or_none}"),
        "lambda:sourcefunctionarn" if only_absent => "not from a function's code".to_owned(),
        "s3:x-amz-server-side-encryption" => named("encryption"),
        "s3:x-amz-server-side-encryption-aws-kms-key-id" => named("key"),
        _ => named(key),
    }
}

/// An ARN by its last part.
fn short(text: &str) -> &str {
    match text.starts_with("arn:") {
        // Anything of a service is not anything.
        true => match text.splitn(6, ':').nth(5) {
            Some("*") | None => text,
            Some(last) => last,
        },
        false => text,
    }
}
