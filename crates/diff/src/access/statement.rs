//! Statements as sets of principals, actions, resources and conditions; and what changes between two of them.

use std::collections::{BTreeMap, BTreeSet};

use lakewright_template::{Value, read_json};

use crate::render::value_text;

/// What a statement does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It allows.
    Allow,
    /// It denies.
    Deny,
}

/// A statement of a policy, its lists as sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its Sid.
    pub sid: Option<String>,
    /// What it does.
    pub effect: Effect,
    /// Who: `AWS: arn:...`, `Service: lambda.amazonaws.com`; empty in the policy of a principal.
    pub principals: BTreeSet<String>,
    /// What.
    pub actions: BTreeSet<String>,
    /// On what.
    pub resources: BTreeSet<String>,
    /// Under which conditions: `StringEquals aws:SourceAccount = 111111111111`.
    pub conditions: BTreeSet<String>,
    /// Whether it says of principals, actions or resources which it does not mean.
    pub is_negated: bool,
}

/// What happens to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementChange {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says less than before.
    Narrowed,
    /// It says more than before.
    Widened,
    /// It says something else.
    Changed,
}

/// What a change does to what is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grants {
    /// More is allowed.
    More,
    /// Less is allowed.
    Less,
    /// Some of both, or it can not be said.
    Unclear,
}

/// The statements of a document.
pub(super) fn read(document: &Value) -> Vec<Statement> {
    if let Value::String(text) = document {
        return read_json(text).map(|it| read(&it.root)).unwrap_or_default();
    }
    let list = match document.get("Statement") {
        Some(Value::Array(items)) => items.as_slice(),
        Some(single) => std::slice::from_ref(single),
        None => return Vec::new(),
    };
    list.iter().filter(|it| it.as_object().is_some()).map(statement).collect()
}

fn statement(value: &Value) -> Statement {
    let mut is_negated = false;
    let mut set = |key: &str, negated: &'static str| match (value.get(key), value.get(negated)) {
        (Some(it), _) => texts(it),
        (None, Some(it)) => {
            is_negated = true;
            texts(it).into_iter().map(|it| format!("all but {it}")).collect()
        }
        (None, None) => BTreeSet::new(),
    };
    let (actions, resources) = (set("Action", "NotAction"), set("Resource", "NotResource"));
    let principals = match (value.get("Principal"), value.get("NotPrincipal")) {
        (Some(it), _) => principals(it),
        (None, Some(it)) => {
            is_negated = true;
            principals(it).into_iter().map(|it| format!("all but {it}")).collect()
        }
        (None, None) => BTreeSet::new(),
    };
    let effect = if value.get("Effect").and_then(Value::as_str) == Some("Deny") { Effect::Deny } else { Effect::Allow };
    let sid = value.get("Sid").map(value_text);
    let conditions = value.get("Condition").map(conditions).unwrap_or_default();
    Statement { sid, effect, principals, actions, resources, conditions, is_negated }
}

fn texts(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Array(items) => items.iter().map(value_text).collect(),
        other => BTreeSet::from([value_text(other)]),
    }
}

fn principals(value: &Value) -> BTreeSet<String> {
    match value.as_object().filter(|_| value.as_function().is_none()) {
        Some(object) => {
            let of = |(kind, it): (&lakewright_template::Text, &Value)| {
                let kind = kind.to_string();
                texts(it).into_iter().map(move |it| format!("{kind}: {it}"))
            };
            object.iter().flat_map(of).collect()
        }
        None => texts(value),
    }
}

fn conditions(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (operator, keys) in value.as_object().into_iter().flat_map(|it| it.iter()) {
        for (key, values) in keys.as_object().into_iter().flat_map(|it| it.iter()) {
            let values = texts(values).into_iter().collect::<Vec<_>>().join(" or ");
            found.insert(format!("{operator} {key} = {values}"));
        }
    }
    found
}

/// The permission of a function, as the statement that it becomes.
pub(super) fn of_permission(properties: &Value) -> Statement {
    let text = |key: &str| properties.get(key).map(value_text);
    let keys = ["SourceArn", "SourceAccount", "PrincipalOrgID", "FunctionUrlAuthType", "EventSourceToken"];
    let conditions = keys.iter().filter_map(|it| Some(format!("{it} = {}", text(it)?))).collect();
    Statement {
        sid: None,
        effect: Effect::Allow,
        principals: text("Principal").into_iter().collect(),
        actions: text("Action").into_iter().collect(),
        resources: text("FunctionName").into_iter().collect(),
        conditions,
        is_negated: false,
    }
}

/// Attached policies: each allows what it says elsewhere.
pub(super) fn of_attached(value: &Value) -> Vec<Statement> {
    let one = |arn: String| Statement {
        sid: None,
        effect: Effect::Allow,
        principals: BTreeSet::new(),
        actions: BTreeSet::from([format!("what {arn} allows")]),
        resources: BTreeSet::new(),
        conditions: BTreeSet::new(),
        is_negated: false,
    };
    texts(value).into_iter().map(one).collect()
}

/// The statements of both sides, those that belong together paired: equal ones, those of one Sid, those that share most.
pub(super) fn paired(old: Vec<Statement>, new: Vec<Statement>) -> Vec<(Option<Statement>, Option<Statement>)> {
    let mut left: BTreeMap<String, Vec<Statement>> = BTreeMap::new();
    let key = |it: &Statement| format!("{it:?}");
    for it in old {
        left.entry(key(&it)).or_default().push(it);
    }
    let new: Vec<Statement> =
        new.into_iter().filter(|it| left.get_mut(&key(it)).and_then(Vec::pop).is_none()).collect();
    let mut old: Vec<Option<Statement>> = left.into_values().flatten().map(Some).collect();
    // Likeness looks at every pair; documents with thousands of statements that differ are told as removed and added.
    let is_small = old.len().saturating_mul(new.len()) <= MOST_PAIRS;
    let mut pairs = Vec::new();
    for it in new {
        let alike = |twin: &Option<Statement>| twin.as_ref().map_or(0, |twin| likeness(twin, &it));
        let best = if is_small {
            old.iter().enumerate().max_by_key(|(at, twin)| (alike(twin), usize::MAX - at))
        } else {
            None
        };
        let best = best.filter(|(_, twin)| alike(twin) > 0).map(|it| it.0);
        let before = best.and_then(|at| old.get_mut(at)).and_then(Option::take);
        pairs.push((before, Some(it)));
    }
    pairs.extend(old.into_iter().flatten().map(|it| (Some(it), None)));
    pairs
}

/// How many pairs of statements are compared in one document.
const MOST_PAIRS: usize = 10_000;

fn likeness(one: &Statement, other: &Statement) -> usize {
    if one.effect != other.effect {
        return 0;
    }
    let by_sid = if one.sid.is_some() && one.sid == other.sid { 1000 } else { 0 };
    let shared =
        |a: &BTreeSet<String>, b: &BTreeSet<String>| usize::from(covers(a, b) || covers(b, a) || !a.is_disjoint(b));
    let shared = [
        shared(&one.principals, &other.principals),
        shared(&one.actions, &other.actions),
        shared(&one.resources, &other.resources),
    ];
    let total: usize = shared.iter().sum();
    // One thing may be another; two that differ are two statements.
    if total >= 2 { by_sid + total } else { by_sid }
}

/// What happens between two statements.
pub(super) fn change(before: Option<&Statement>, after: Option<&Statement>) -> Option<StatementChange> {
    let (one, other) = match (before, after) {
        (None, None) => return None,
        (None, Some(_)) => return Some(StatementChange::Added),
        (Some(_), None) => return Some(StatementChange::Removed),
        (Some(one), Some(other)) => (one, other),
    };
    let unnamed = |it: &Statement| Statement { sid: None, ..it.clone() };
    if unnamed(one) == unnamed(other) {
        return None;
    }
    let is_plain = one.effect == other.effect && !one.is_negated && !other.is_negated;
    let narrows = |wide: &Statement, narrow: &Statement| {
        covers(&wide.principals, &narrow.principals)
            && covers(&wide.actions, &narrow.actions)
            && covers(&wide.resources, &narrow.resources)
            && wide.conditions.is_subset(&narrow.conditions)
    };
    Some(match () {
        () if is_plain && narrows(one, other) => StatementChange::Narrowed,
        () if is_plain && narrows(other, one) => StatementChange::Widened,
        () => StatementChange::Changed,
    })
}

/// What a change of a statement does to what is allowed.
pub(super) fn grants(change: StatementChange, statement: Option<&Statement>) -> Grants {
    let is_allow = statement.is_some_and(|it| it.effect == Effect::Allow);
    match change {
        StatementChange::Changed => Grants::Unclear,
        StatementChange::Added | StatementChange::Widened if is_allow => Grants::More,
        StatementChange::Removed | StatementChange::Narrowed if !is_allow => Grants::More,
        _ => Grants::Less,
    }
}

/// Whether everything that one set means is meant by the other. No principals at all are the holder of the policy.
fn covers(wide: &BTreeSet<String>, narrow: &BTreeSet<String>) -> bool {
    if wide.is_empty() || narrow.is_empty() {
        return wide.is_empty() && narrow.is_empty();
    }
    narrow.iter().all(|it| wide.contains(it) || wide.iter().any(|pattern| matches(pattern.as_bytes(), it.as_bytes())))
}

/// Whether a pattern matches a text, whose own wildcards only `*` may match. Linear in practice: one point to go back to.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut read) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    while let Some(&byte) = text.get(read) {
        match pattern.get(at) {
            Some(b'*') => {
                back = Some((at, read));
                at += 1;
            }
            Some(b'?') if byte != b'*' => (at, read) = (at + 1, read + 1),
            Some(&it) if it.eq_ignore_ascii_case(&byte) && it != b'?' => (at, read) = (at + 1, read + 1),
            _ => match back {
                Some((star, from)) => {
                    back = Some((star, from + 1));
                    (at, read) = (star + 1, from + 1);
                }
                None => return false,
            },
        }
    }
    pattern.get(at..).unwrap_or_default().iter().all(|it| *it == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Statement {
        statement(&lakewright_template::read(text).expect("a statement").root)
    }

    #[test]
    fn fewer_actions_and_one_condition_more_are_narrower() {
        let wide = one("{Effect: Allow, Action: 's3:*', Resource: '*'}");
        let narrow = one(
            "{Effect: Allow, Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::b/*'], Condition: {Bool: {'aws:SecureTransport': true}}}",
        );
        assert_eq!(change(Some(&wide), Some(&narrow)), Some(StatementChange::Narrowed));
        assert_eq!(change(Some(&narrow), Some(&wide)), Some(StatementChange::Widened));
    }

    #[test]
    fn a_narrowed_denial_allows_more() {
        let deny = one("{Effect: Deny, Action: '*', Resource: '*'}");
        assert_eq!(grants(StatementChange::Narrowed, Some(&deny)), Grants::More);
    }
}
