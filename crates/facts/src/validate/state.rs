//! What an object or a list is made of under each combination of the conditions in it.

use std::collections::HashMap;

use lakewright_template::{Object, Value};

use super::lens::{Lens, branches, is_no_value};

/// How many combinations of conditions are looked at for one object.
const MOST_STATES: usize = 128;

/// How many conditions may decide about one object.
const MOST_CONDITIONS: usize = 24;

/// An object or a list under some conditions.
pub(super) struct State<'v> {
    /// What the conditions are.
    pub(super) conditions: Vec<(&'v str, bool)>,
    /// What is there then.
    pub(super) parts: Parts<'v>,
    /// Whether it differs from what is written.
    pub(super) is_changed: bool,
}

/// The parts of a value, those left out that are `AWS::NoValue`.
pub(super) enum Parts<'v> {
    Object(&'v Object, Vec<(&'v str, &'v Value)>),
    List(Vec<&'v Value>),
    /// Neither an object nor a list.
    Other,
}

impl<'v> Parts<'v> {
    pub(super) fn get(&self, name: &str) -> Option<&'v Value> {
        match self {
            Parts::Object(_, entries) => entries.iter().find(|it| it.0 == name).map(|it| it.1),
            _ => None,
        }
    }

    /// The same as a value of its own.
    pub(super) fn to_value(&self) -> Value {
        match self {
            Parts::Object(_, entries) => {
                entries.iter().map(|(key, value)| ((*key).to_owned(), (*value).clone())).collect::<Object>().into()
            }
            Parts::List(items) => Value::Array(items.iter().map(|it| (*it).clone()).collect()),
            Parts::Other => Value::Null,
        }
    }

    /// How many nodes [`Parts::to_value`] copies, counted no further than matters.
    pub(super) fn size(&self) -> usize {
        let mut count = 0;
        let mut add = |value: &Value| value.walk(&mut |_| count += 1);
        match self {
            Parts::Object(_, entries) => entries.iter().for_each(|it| add(it.1)),
            Parts::List(items) => items.iter().for_each(|it| add(it)),
            Parts::Other => {}
        }
        count
    }
}

/// The states of `value` that are possible. None at all where too many conditions meet: nothing is said then.
pub(super) fn states<'v>(value: &'v Value, lens: &mut impl Lens) -> Vec<State<'v>> {
    let mut names = Vec::new();
    let is_plain = conditions_of(value, true, &mut names);
    // What is no condition decides nothing: its `Fn::If` stays what it is.
    names.retain(|it| lens.is_condition(it));
    if is_plain {
        let parts = match value {
            Value::Object(object) => Parts::Object(object, object.iter().map(|(k, v)| (k.as_ref(), v)).collect()),
            Value::Array(items) => Parts::List(items.iter().collect()),
            _ => Parts::Other,
        };
        return vec![State { conditions: Vec::new(), parts, is_changed: false }];
    }
    if names.len() > MOST_CONDITIONS {
        return Vec::new();
    }
    let mut states = Vec::new();
    combine(value, &names, &mut Vec::new(), lens, &mut states);
    states
}

fn combine<'v>(
    value: &'v Value,
    names: &[&'v str],
    chosen: &mut Vec<(&'v str, bool)>,
    lens: &mut impl Lens,
    states: &mut Vec<State<'v>>,
) {
    if states.len() >= MOST_STATES || !lens.possible(chosen) {
        return;
    }
    let Some((name, rest)) = names.split_first() else {
        let chosen_of: HashMap<&str, bool> = chosen.iter().copied().collect();
        // Nothing is there at all where the whole value is `AWS::NoValue`.
        if let Some(parts) = parts(value, &chosen_of) {
            states.push(State { conditions: chosen.clone(), parts, is_changed: true });
        }
        return;
    };
    for holds in [true, false] {
        chosen.push((name, holds));
        combine(value, rest, chosen, lens, states);
        chosen.pop();
    }
}

/// Collects the conditions that decide about the value itself and its direct parts. Whether there are none, and no
/// `AWS::NoValue` either.
fn conditions_of<'v>(value: &'v Value, is_root: bool, names: &mut Vec<&'v str>) -> bool {
    if let Some((condition, both)) = branches(value) {
        if !names.contains(&condition) {
            names.push(condition);
        }
        for branch in both {
            conditions_of(branch, is_root, names);
        }
        return false;
    }
    let all = |value: &'v Value| conditions_of(value, false, names);
    match value {
        // In a list of a list, and in the branch of a part, the items' conditions count too.
        Value::Array(items) => items.iter().map(all).filter(|plain| !plain).count() == 0,
        Value::Null => false,
        Value::Object(_) if is_no_value(value) => false,
        Value::Object(object) if is_root => {
            object.values().map(|it| part_conditions(it, names)).filter(|plain| !plain).count() == 0
        }
        _ => true,
    }
}

/// The conditions of a property's value: those of `Fn::If` itself, not what lies below.
fn part_conditions<'v>(value: &'v Value, names: &mut Vec<&'v str>) -> bool {
    match value {
        Value::Object(_) | Value::Null => conditions_of(value, false, names),
        _ => true,
    }
}

/// The value that `Fn::If` comes to; `None` where it is left out.
fn settle<'v>(value: &'v Value, chosen: &HashMap<&str, bool>) -> Option<&'v Value> {
    let mut value = value;
    while let Some((condition, both)) = branches(value) {
        match chosen.get(condition) {
            Some(true) => value = &both[0],
            Some(false) => value = &both[1],
            None => return Some(value),
        }
    }
    // Null is nothing, too, though CloudFormation refuses it.
    (!is_no_value(value) && !matches!(value, Value::Null)).then_some(value)
}

fn parts<'v>(value: &'v Value, chosen: &HashMap<&str, bool>) -> Option<Parts<'v>> {
    Some(match settle(value, chosen)? {
        Value::Object(object) => {
            let entries = object.iter().filter_map(|(key, it)| Some((key.as_ref(), settle(it, chosen)?)));
            Parts::Object(object, entries.collect())
        }
        Value::Array(items) => Parts::List(items.iter().filter_map(|it| settle(it, chosen)).collect()),
        _ => Parts::Other,
    })
}
