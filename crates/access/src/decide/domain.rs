//! Which values a condition key may have in a request of somebody.

use std::collections::BTreeSet;

use lakewright_iam::eval::{Comparison, CompiledStatement, Quantifier};

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
const BY_CALLER: [&str; 8] = [
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
            add(&key, false, known(model, &key));
        }
        for condition in statement.conditions() {
            let operator = condition.operator();
            let mut values = Vec::new();
            for value in condition.values() {
                glob::variables(value).for_each(|it| add(&it, false, known(model, &it)));
                is_exact &= examples(operator.comparison, value, &mut values);
            }
            add(condition.key(), operator.quantifier != Quantifier::Single, values);
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

/// Texts that tell a value of a policy from its neighbours; whether they are all that there are.
fn examples(comparison: Comparison, value: &str, found: &mut Vec<String>) -> bool {
    match comparison {
        Comparison::Missing => true,
        Comparison::Text | Comparison::TextIgnoringCase => {
            found.push(value.to_owned());
            true
        }
        Comparison::TextLike | Comparison::Arn => {
            // A pattern matches itself.
            found.push(value.to_owned());
            // Patterns that overlap elsewhere than at their ends may have texts in common that are not tried.
            value.matches(['*', '?']).count() <= 1
        }
        Comparison::Bool => {
            found.extend(["true".to_owned(), "false".to_owned()]);
            true
        }
        Comparison::Number(_) => {
            let number: Option<i64> = value.parse().ok();
            found.extend(number.into_iter().flat_map(|it| [it - 1, it, it + 1]).map(|it| it.to_string()));
            number.is_some()
        }
        Comparison::Date(_) => {
            found.extend([value.to_owned(), "1980-01-01T00:00:00Z".to_owned(), "2100-01-01T00:00:00Z".to_owned()]);
            false
        }
        Comparison::Address => {
            found.push(value.split('/').next().unwrap_or(value).to_owned());
            found.push("192.0.2.1".to_owned());
            false
        }
        Comparison::Binary => {
            found.push(value.to_owned());
            true
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
    if let Some((_, fixed)) = step.fixed.iter().find(|it| it.0 == key) {
        return Some(vec![fixed.clone()]);
    }
    let one = |it: &str| Some(vec![it.to_owned()]);
    let is_service = principal.kind == PrincipalKind::Service;
    let with_others = |first_absent: bool| {
        let mut said: Vec<Said> = values.iter().map(|it| Some(vec![it.clone()])).collect();
        said.push(one(FRESH));
        said.insert(if first_absent { 0 } else { said.len() }, None);
        if several && values.len() > 1 {
            said.push(Some(values.iter().cloned().collect()));
        }
        said
    };
    if let Some(tag) = key.strip_prefix("aws:principaltag/") {
        let own = principal.tags.iter().find(|it| it.0.eq_ignore_ascii_case(tag)).map(|it| vec![it.1.clone()]);
        return Some(match principal.tagged {
            Tagged::Fixed => vec![own],
            Tagged::BySession if is_service => vec![None],
            Tagged::BySession => {
                let mut said = with_others(false);
                // Of levels the last is the highest: what is widest comes first.
                said.reverse();
                said
            }
        });
    }
    Some(match key {
        "aws:securetransport" => vec![one("true"), one("false"), None],
        "aws:multifactorauthpresent" if is_service => vec![None],
        "aws:multifactorauthpresent" => vec![one("true"), one("false"), None],
        "aws:principalorgid" | "aws:principalorgpaths" => match principal.kind {
            _ if is_service => vec![None],
            PrincipalKind::Anonymous => vec![None],
            PrincipalKind::Outsider => vec![None, one(FRESH)],
            PrincipalKind::Named if !model.accounts.contains(&principal.account) => with_others(false),
            // The accounts of the templates are of the organization that they name.
            _ => {
                let mut said: Vec<Said> = values.iter().map(|it| Some(vec![it.clone()])).collect();
                said.push(None);
                said
            }
        },
        "aws:sourceaccount" | "aws:sourcearn" | "aws:sourceorgid" | "aws:sourceorgpaths" | "aws:sourceowner" => {
            if is_service {
                with_others(false)
            } else {
                vec![None]
            }
        }
        "aws:viaawsservice" => vec![one("false"), one("true"), None],
        "aws:userid" => vec![one("~id")],
        "kms:calleraccount" => match principal.account.as_str() {
            "" => with_others(false),
            account => vec![one(account)],
        },
        "lambda:sourcefunctionarn" => match (&principal.function, principal.kind) {
            (Some(arn), _) => vec![one(arn)],
            (None, PrincipalKind::Role) => with_others(true),
            _ => vec![None],
        },
        _ => with_others(true),
    })
}
