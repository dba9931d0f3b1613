//! The places where two values differ: as deep as both have the same shape.

use std::collections::HashMap;

use lakewright_template::{Object, Path, Step, Value};

use super::canonical::{Rules, canonical};
use super::policy::is_document;
use super::same;
use crate::evaluate::text::scalar_text;

/// A place where two values differ.
#[derive(Clone, Debug)]
pub(crate) struct Delta {
    /// Where, from the value that was compared.
    pub(crate) path: Path,
    pub(crate) before: Option<Value>,
    pub(crate) after: Option<Value>,
}

impl Delta {
    /// The path with slashes: `Tags/0/Key`.
    pub(crate) fn slashed(&self) -> String {
        let step = |it: &Step| match it {
            Step::Key(key) => key.to_string(),
            Step::Index(index) => index.to_string(),
        };
        self.path.steps().iter().map(step).collect::<Vec<_>>().join("/")
    }
}

/// Every place where two values differ.
pub(crate) fn deltas(before: Option<&Value>, after: Option<&Value>, rules: Rules) -> Vec<Delta> {
    let mut found = Vec::new();
    collect(before, after, rules, &mut Path::root(), &mut found);
    found
}

fn collect(before: Option<&Value>, after: Option<&Value>, rules: Rules, path: &mut Path, found: &mut Vec<Delta>) {
    let (Some(one), Some(other)) = (before, after) else {
        if before.is_some() || after.is_some() {
            found.push(Delta { path: path.clone(), before: before.cloned(), after: after.cloned() });
        }
        return;
    };
    if one == other {
        return;
    }
    // Objects differ where their values do: no need to look at the whole first.
    if let (Value::Object(left), Value::Object(right)) = (one, other)
        && is_plain(one)
        && is_plain(other)
        && !is_document(left)
    {
        return objects(left, right, rules, path, found);
    }
    let is_policy = [one, other].iter().all(|it| it.as_object().is_some_and(is_document));
    let rules = if is_policy { Rules::of_document() } else { rules };
    if same(one, other, rules) {
        return;
    }
    let count = found.len();
    match (one, other) {
        (Value::Object(left), Value::Object(right)) if is_plain(one) && is_plain(other) => {
            objects(left, right, rules, path, found);
        }
        (Value::Array(left), Value::Array(right)) if rules.is_unordered() => {
            unordered(left, right, rules, path, found);
        }
        (Value::Array(left), Value::Array(right)) => {
            ordered(left, right, rules, path, found);
        }
        _ => {}
    }
    // What differs as a whole and in no part: the order of policy statements, a value that is a list once.
    if found.len() == count {
        found.push(Delta { path: path.clone(), before: Some(one.clone()), after: Some(other.clone()) });
    }
}

fn is_plain(value: &Value) -> bool {
    value.as_function().is_none()
}

fn objects(left: &Object, right: &Object, rules: Rules, path: &mut Path, found: &mut Vec<Delta>) {
    let added = right.keys().filter(|it| !left.contains_key(it));
    for key in left.keys().chain(added) {
        path.push(key.clone());
        collect(left.get(key), right.get(key), rules.key(key), path, found);
        path.pop();
    }
}

/// Items by position; where some came or went, those that are equal at both ends stay out of it.
fn ordered(left: &[Value], right: &[Value], rules: Rules, path: &mut Path, found: &mut Vec<Delta>) {
    let is_same = |one: &Value, other: &Value| same(one, other, rules.items());
    let (mut first, mut last) = (0, 0);
    if left.len() != right.len() {
        let least = left.len().min(right.len());
        first = left.iter().zip(right).take_while(|(one, other)| is_same(one, other)).count();
        let behind = left.iter().rev().zip(right.iter().rev()).take(least - first);
        last = behind.take_while(|(one, other)| is_same(one, other)).count();
    }
    for position in first..(left.len() - last).max(right.len() - last) {
        let before = left.get(position).filter(|_| position < left.len() - last);
        let after = right.get(position).filter(|_| position < right.len() - last);
        at(position, before, after, rules, path, found);
    }
}

/// Equal items go away; what is left is paired by name, else by position.
fn unordered(left: &[Value], right: &[Value], rules: Rules, path: &mut Path, found: &mut Vec<Delta>) {
    let mut waiting: HashMap<String, Vec<usize>> = HashMap::new();
    for (position, item) in left.iter().enumerate().rev() {
        waiting.entry(canonical(item, rules.items())).or_default().push(position);
    }
    let mut rest_right = Vec::new();
    for (position, item) in right.iter().enumerate() {
        let twin = waiting.get_mut(&canonical(item, rules.items())).and_then(Vec::pop);
        if twin.is_none() {
            rest_right.push((position, item));
        }
    }
    let mut rest_left: Vec<usize> = waiting.into_values().flatten().collect();
    rest_left.sort_unstable();
    let mut rest_left: Vec<Option<(usize, &Value)>> =
        rest_left.into_iter().filter_map(|it| Some((it, left.get(it)?))).map(Some).collect();
    let mut named: HashMap<String, usize> = HashMap::new();
    for (place, item) in rest_left.iter().enumerate().rev() {
        if let Some(name) = item.as_ref().and_then(|it| name_of(it.1)) {
            named.insert(name, place);
        }
    }
    let mut unpaired = Vec::new();
    for (position, item) in rest_right {
        let twin = name_of(item).and_then(|it| named.remove(&it)).and_then(|it| rest_left.get_mut(it)?.take());
        match twin {
            Some((_, before)) => at(position, Some(before), Some(item), rules, path, found),
            None => unpaired.push((position, item)),
        }
    }
    let mut rest_left = rest_left.into_iter().flatten();
    for (position, item) in unpaired {
        let before = rest_left.next();
        at(position, before.map(|it| it.1), Some(item), rules, path, found);
    }
    for (position, item) in rest_left {
        at(position, Some(item), None, rules, path, found);
    }
}

fn at(
    position: usize,
    before: Option<&Value>,
    after: Option<&Value>,
    rules: Rules,
    path: &mut Path,
    found: &mut Vec<Delta>,
) {
    path.push(position);
    collect(before, after, rules.items(), path, found);
    path.pop();
}

/// What items of lists are called by.
const NAMES: &[&str] = &["Key", "Name", "Id", "Sid", "AttributeName", "IndexName", "PolicyName", "ParameterName"];

fn name_of(item: &Value) -> Option<String> {
    NAMES.iter().find_map(|it| item.get(it).and_then(scalar_text))
}
