//! Which values a condition key may have in a request of somebody.

use std::collections::BTreeSet;

use lakewright_iam::eval::{Comparison, CompiledCondition, CompiledStatement, Quantifier};

use super::step::Step;
use crate::glob;
use crate::model::{FRESH, Model, Principal, PrincipalKind, Tagged};

/// What a request says of a key: nothing, or values.
pub(crate) type Said = Option<Vec<String>>;

/// A key and what requests may say of it.
#[derive(Clone, Debug)]
pub(crate) struct Dimension {
    /// In lower case.
    pub(crate) key: String,
    pub(crate) takes_several: bool,
    /// Values with policy variables, as policies write them.
    pub(crate) open: Vec<String>,
    /// The friendliest first.
    pub(crate) values: Vec<Said>,
}

/// Keys that the evaluator takes from caller and resource.
pub(crate) const BY_CALLER: [&str; 8] = [
    "aws:principalarn",
    "aws:principalaccount",
    "aws:principaltype",
    "aws:username",
    "aws:principalisawsservice",
    "aws:principalservicename",
    "aws:resourceaccount",
    "s3:resourceaccount",
];

/// The dimensions of a request that statements tell apart, and whether all their values are covered.
pub(crate) fn dimensions(
    model: &Model,
    principal: &Principal,
    step: &Step,
    statements: &[&CompiledStatement],
) -> (Vec<Dimension>, bool) {
    let mut found: Vec<(String, bool, BTreeSet<String>)> = Vec::new();
    let mut is_exact = true;
    let mut add = |key: &str, several: bool, values: Vec<String>| {
        let key = key.to_ascii_lowercase();
        match found.iter_mut().find(|it| it.0 == key) {
            Some(it) => {
                it.1 |= several;
                it.2.extend(values);
            }
            None => found.push((key, several, values.into_iter().collect())),
        }
    };
    for statement in statements {
        let (resources, _) = statement.resources();
        for key in resources.flat_map(|it| glob::variables(it).collect::<Vec<_>>()) {
            is_exact &= BY_CALLER.contains(&key.as_str()) || closed(model, principal, &step.fixed, &key).is_some();
            add(&key, false, known(model, &key));
        }
        for condition in statement.conditions() {
            let operator = condition.operator();
            let mut values = Vec::new();
            for value in condition.values() {
                glob::variables(value).for_each(|it| add(&it, false, known(model, &it)));
                examples(operator.comparison, value, &mut values);
            }
            let several = operator.quantifier != Quantifier::Single;
            let key = condition.key().to_ascii_lowercase();
            let is_known = BY_CALLER.contains(&key.as_str()) || closed(model, principal, &step.fixed, &key).is_some();
            is_exact &= is_known || (!several && is_plain(condition));
            add(condition.key(), several, values);
        }
    }
    let mut dimensions: Vec<Dimension> = Vec::new();
    for (key, takes_several, values) in found {
        if let Some(values) = said(model, principal, step, &key, takes_several, values) {
            dimensions.push(Dimension { key, takes_several, open: Vec::new(), values });
        }
    }
    fill_variables(&mut dimensions);
    (dimensions, is_exact)
}

/// Whether the values that a condition names, another and none are all that it tells apart, with others of its kind.
fn is_plain(condition: &CompiledCondition) -> bool {
    let is_text = match condition.operator().comparison {
        Comparison::Text => !TRUTHS.contains(&condition.key().to_ascii_lowercase().as_str()),
        Comparison::Bool => TRUTHS.contains(&condition.key().to_ascii_lowercase().as_str()),
        Comparison::Missing => true,
        _ => false,
    };
    is_text && condition.values().all(|it| !it.contains("${") && it != FRESH)
}

/// Keys that are true, false or not there.
const TRUTHS: [&str; 3] = ["aws:securetransport", "aws:multifactorauthpresent", "aws:viaawsservice"];

/// The values that policies compare a key with somewhere.
fn known(model: &Model, key: &str) -> Vec<String> {
    model.values.get(key).into_iter().flatten().cloned().collect()
}

/// Values with policy variables become the texts that they may stand for.
fn fill_variables(dimensions: &mut [Dimension]) {
    let known = dimensions.to_vec();
    for dimension in dimensions.iter_mut() {
        let (open, mut values): (Vec<Said>, Vec<Said>) = dimension
            .values
            .drain(..)
            .partition(|it| it.as_ref().is_some_and(|it| it.iter().any(|it| it.contains("${"))));
        for pattern in open.into_iter().flatten().flatten() {
            let Some(key) = glob::variables(&pattern).next() else { continue };
            dimension.open.push(pattern.clone());
            let texts = known.iter().filter(|it| it.key == key).flat_map(|it| it.values.iter().flatten().flatten());
            for text in texts {
                let made = filled(&pattern, text);
                if !values.contains(&Some(vec![made.clone()])) {
                    values.insert(0, Some(vec![made]));
                }
            }
        }
        dimension.values = values;
    }
}

/// A pattern with its policy variables filled in.
fn filled(pattern: &str, value: &str) -> String {
    let mut made = String::new();
    let mut rest = pattern;
    while let Some((before, behind)) = rest.split_once("${") {
        made.push_str(before);
        made.push_str(value);
        rest = behind.split_once('}').map_or("", |it| it.1);
    }
    made + rest
}

/// Texts that tell a value of a policy from its neighbours, as far as one value alone shows them.
fn examples(comparison: Comparison, value: &str, found: &mut Vec<String>) {
    match comparison {
        Comparison::Missing => {}
        // A pattern matches itself.
        Comparison::Text
        | Comparison::TextIgnoringCase
        | Comparison::TextLike
        | Comparison::Arn
        | Comparison::Binary => found.push(value.to_owned()),
        Comparison::Bool => found.extend(["true".to_owned(), "false".to_owned()]),
        Comparison::Number(_) => {
            let number: Option<i64> = value.parse().ok();
            found.extend(
                number
                    .into_iter()
                    .flat_map(|it| [it.saturating_sub(1), it, it.saturating_add(1)])
                    .map(|it| it.to_string()),
            );
        }
        Comparison::Date(_) => {
            found.extend([value.to_owned(), "1980-01-01T00:00:00Z".to_owned(), "2100-01-01T00:00:00Z".to_owned()]);
        }
        Comparison::Address => {
            found.push(value.split('/').next().unwrap_or(value).to_owned());
            found.push("192.0.2.1".to_owned());
        }
    }
}

/// What requests may say of a key; `None` where the evaluator knows it.
fn said(
    model: &Model,
    principal: &Principal,
    step: &Step,
    key: &str,
    several: bool,
    values: BTreeSet<String>,
) -> Option<Vec<Said>> {
    if BY_CALLER.contains(&key) {
        return None;
    }
    if let Some(all) = closed(model, principal, &step.fixed, key) {
        return Some(all);
    }
    let one = |it: &str| Some(vec![it.to_owned()]);
    let with_others = |first_absent: bool| {
        let mut said: Vec<Said> = values.iter().map(|it| Some(vec![it.clone()])).collect();
        said.push(one(FRESH));
        said.insert(if first_absent { 0 } else { said.len() }, None);
        if several && values.len() > 1 {
            said.push(Some(values.iter().cloned().collect()));
        }
        said
    };
    Some(match key {
        "aws:viaawsservice" => vec![one("false"), one("true"), None],
        _ if TRUTHS.contains(&key) => vec![one("true"), one("false"), None],
        _ if key.starts_with("aws:principaltag/") => {
            let mut said = with_others(false);
            // Of levels the last is the highest: what is widest comes first.
            said.reverse();
            said
        }
        _ if key.starts_with("aws:source") || key.starts_with("aws:principalorg") || key == "kms:calleraccount" => {
            with_others(false)
        }
        _ => with_others(true),
    })
}

/// All that requests of a principal say of a key, where that is known; `None` where they may say anything.
pub(crate) fn closed(model: &Model, principal: &Principal, fixed: &[(String, Said)], key: &str) -> Option<Vec<Said>> {
    if let Some((_, fixed)) = fixed.iter().find(|it| it.0 == key) {
        return Some(vec![fixed.clone()]);
    }
    let one = |it: &str| Some(vec![it.to_owned()]);
    let is_service = principal.kind == PrincipalKind::Service;
    if let Some(tag) = key.strip_prefix("aws:principaltag/") {
        let own = principal.tags.iter().find(|it| it.0.eq_ignore_ascii_case(tag)).map(|it| vec![it.1.clone()]);
        return match principal.tagged {
            Tagged::Fixed => Some(vec![own]),
            Tagged::BySession if is_service || principal.kind == PrincipalKind::Anonymous => Some(vec![None]),
            Tagged::BySession => None,
        };
    }
    match key {
        "aws:multifactorauthpresent" if is_service => Some(vec![None]),
        "aws:principalorgid" | "aws:principalorgpaths" => match principal.kind {
            PrincipalKind::Service | PrincipalKind::Anonymous => Some(vec![None]),
            PrincipalKind::Outsider => Some(vec![None, one(FRESH)]),
            PrincipalKind::Named if !model.accounts.contains(&principal.account) => None,
            // The accounts of the templates are of the organization that they name.
            _ => {
                let mut said: Vec<Said> = known(model, key).into_iter().map(|it| Some(vec![it])).collect();
                said.push(None);
                Some(said)
            }
        },
        "aws:sourceaccount" | "aws:sourcearn" | "aws:sourceorgid" | "aws:sourceorgpaths" | "aws:sourceowner" => {
            (!is_service).then(|| vec![None])
        }
        "kms:calleraccount" => (!principal.account.is_empty()).then(|| vec![one(&principal.account)]),
        "lambda:sourcefunctionarn" => match (&principal.function, principal.kind) {
            (Some(arn), _) => Some(vec![one(arn)]),
            (None, PrincipalKind::Role) => None,
            _ => Some(vec![None]),
        },
        _ => None,
    }
}
