//! What is known only at deployment, as values that compare.
//!
//! An evaluated value is a [`Value`] again. What can not be known stays a function: `{"Ref": "AWS::Region"}`,
//! `{"Fn::GetAtt": ["Queue", "Arn"]}`. Where one name stands for two things (the queue that is there, the queue that
//! will replace it), the name gets a prefix with a colon, which no logical id can have.

use lakewright_template::{Object, Value};

/// A resource that will be made: its values can be none of today's.
pub(crate) const NEW: &str = "new:";
/// A resource or attribute that may become another.
pub(crate) const MAYBE: &str = "maybe:";
/// A parameter whose value is not shown (`NoEcho`).
pub(crate) const SECRET: &str = "secret:";
/// The same with another value after the update.
pub(crate) const NEW_SECRET: &str = "new-secret:";
/// A value that is read from Systems Manager at deployment, by its name there.
pub(crate) const STORED: &str = "ssm:";
/// A mapping whose values differ between the sides, looked up by a key that is not known.
pub(crate) const OF_AFTER: &str = "after:";
/// A resource of the stack that nests this one.
pub(crate) const PARENT: &str = "parent:";

/// What a change set shows for what will be known only then.
pub(crate) const KNOWN_AFTER_APPLY: &str = "{{changeSet:KNOWN_AFTER_APPLY}}";

/// `Ref` of a name.
pub(crate) fn reference(name: impl Into<String>) -> Value {
    Object::of("Ref", name.into()).into()
}

/// `Fn::GetAtt` of a resource.
pub(crate) fn attribute(name: impl Into<String>, attribute: impl Into<String>) -> Value {
    Object::of("Fn::GetAtt", [Value::from(name.into()), Value::from(attribute.into())]).into()
}

/// A function with its argument.
pub(crate) fn function(name: &'static str, argument: impl Into<Value>) -> Value {
    Object::of(name, argument).into()
}

/// A resource that an evaluated value refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mention<'v> {
    pub(crate) name: &'v str,
    pub(crate) attribute: Option<&'v str>,
}

/// What a value mentions itself, its parts apart: the argument of `Ref` or `Fn::GetAtt`.
pub(crate) fn mention(value: &Value) -> Option<Mention<'_>> {
    match value.as_function()? {
        ("Ref", Value::String(name)) => Some(Mention { name, attribute: None }),
        ("Fn::GetAtt", Value::Array(parts)) => match parts.as_slice() {
            [Value::String(name), Value::String(attribute)] => Some(Mention { name, attribute: Some(attribute) }),
            [Value::String(name), _] => Some(Mention { name, attribute: Some("") }),
            _ => None,
        },
        _ => None,
    }
}

/// Calls `visit` on everything that an evaluated value mentions; pseudo parameters are left out.
pub(crate) fn mentions<'v>(value: &'v Value, visit: &mut impl FnMut(Mention<'v>)) {
    match value {
        Value::Array(items) => items.iter().for_each(|it| mentions(it, visit)),
        Value::Object(object) => {
            if let Some(found) = mention(value) {
                if !found.name.starts_with("AWS::") {
                    visit(found);
                }
            } else {
                object.values().for_each(|it| mentions(it, visit));
            }
        }
        _ => {}
    }
}

/// The same value with every mention replaced where `change` gives something else.
pub(crate) fn replaced(value: &Value, change: &impl Fn(Mention<'_>) -> Option<Value>) -> Value {
    if let Some(found) = mention(value) {
        return change(found).unwrap_or_else(|| value.clone());
    }
    match value {
        Value::Array(items) => Value::Array(items.iter().map(|it| replaced(it, change)).collect()),
        Value::Object(object) => {
            if let Some(("Fn::Join", Value::Array(parts))) = value.as_function()
                && let [Value::String(delimiter), Value::Array(items)] = parts.as_slice()
                && delimiter.is_empty()
            {
                let items = items.iter().map(|it| replaced(it, change));
                return crate::evaluate::text::concatenated(items).unwrap_or_else(|| value.clone());
            }
            Value::Object(object.iter().map(|(key, it)| (key.clone(), replaced(it, change))).collect())
        }
        other => other.clone(),
    }
}

/// The same value with mentions replaced, where `change` gives something else for one of them at least.
pub(crate) fn replaced_where(value: &Value, change: &impl Fn(Mention<'_>) -> Option<Value>) -> Option<Value> {
    let mut is_other = false;
    mentions(value, &mut |it| is_other |= change(it).is_some());
    is_other.then(|| replaced(value, change))
}

/// How sure it is that two evaluated values that are not the same will differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Certainty {
    /// They may turn out to be the same.
    Maybe,
    /// They differ.
    Sure,
}

/// How sure it is that two values differ, which are not the same.
pub(crate) fn certainty(before: Option<&Value>, after: Option<&Value>) -> Certainty {
    let has_branches = |it: Option<&Value>| it.is_some_and(|it| branches(it).is_some());
    // Only branches may turn out to be the same: the whole is known to differ.
    if let (Some(one), Some(other)) = (before, after)
        && !has_branches(before)
        && !has_branches(after)
        && !is_no_value(one)
        && !is_no_value(other)
    {
        return if is_open(one) || is_open(other) { Certainty::Maybe } else { Certainty::Sure };
    }
    let mut left = MOST_BRANCHES;
    certainty_within(before, after, &mut left)
}

/// How many pairs of branches are looked at; behind that, a difference is not sure.
const MOST_BRANCHES: usize = 1_000;

fn certainty_within(before: Option<&Value>, after: Option<&Value>, left: &mut usize) -> Certainty {
    if *left == 0 {
        return Certainty::Maybe;
    }
    *left -= 1;
    let present = |it: Option<&Value>| it.is_some_and(|it| !is_no_value(it));
    let (is_before, is_after) = (present(before), present(after));
    let one = before.and_then(branches).filter(|_| is_before);
    let other = after.and_then(branches).filter(|_| is_after);
    match (one, other) {
        (Some(one), Some(other)) if one.0 == other.0 => {
            certainty_within(Some(one.1), Some(other.1), left).min(certainty_within(Some(one.2), Some(other.2), left))
        }
        (Some(one), _) => certainty_within(Some(one.1), after, left).min(certainty_within(Some(one.2), after, left)),
        (None, Some(other)) => {
            certainty_within(before, Some(other.1), left).min(certainty_within(before, Some(other.2), left))
        }
        (None, None) => match (before.filter(|_| is_before), after.filter(|_| is_after)) {
            (Some(one), Some(other)) => {
                let is_same = crate::compare::same(one, other, crate::compare::Rules::none());
                if is_same || is_open(one) || is_open(other) { Certainty::Maybe } else { Certainty::Sure }
            }
            (None, None) => Certainty::Maybe,
            _ => Certainty::Sure,
        },
    }
}

/// Condition and branches of an `Fn::If` that could not be decided.
pub(crate) fn branches(value: &Value) -> Option<(&str, &Value, &Value)> {
    match value.as_function()? {
        ("Fn::If", Value::Array(parts)) => match parts.as_slice() {
            [Value::String(condition), yes, no] => Some((condition, yes, no)),
            _ => None,
        },
        _ => None,
    }
}

fn is_no_value(value: &Value) -> bool {
    mention(value).is_some_and(|it| it.name == "AWS::NoValue")
}

/// Whether what a value will be depends on something that is not known today, in a way that may leave it as it is.
pub(crate) fn is_open(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(is_open),
        Value::Object(object) => match mention(value) {
            Some(found) => [MAYBE, STORED].iter().any(|it| found.name.starts_with(it)),
            None => match value.as_function() {
                Some(("Fn::If" | "Fn::Transform", _)) => true,
                Some(("Fn::FindInMap", Value::Array(parts))) => {
                    parts.first().and_then(Value::as_str).is_some_and(|it| it.starts_with(OF_AFTER))
                }
                _ => object.values().any(is_open),
            },
        },
        _ => false,
    }
}

/// Whether a value holds something that will be known only after the update.
pub(crate) fn is_made_later(value: &Value) -> bool {
    let mut found = false;
    mentions(value, &mut |it| found |= it.name.starts_with(NEW) || it.name.starts_with(MAYBE));
    found
}

/// Whether everything about a value is known.
pub(crate) fn is_known(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().all(is_known),
        Value::Object(object) => value.as_function().is_none() && object.values().all(is_known),
        _ => true,
    }
}

/// A value as people and change sets see it: no prefixes, no secrets, and what is made later said so.
pub(crate) fn shown(value: &Value) -> Value {
    if let Some(found) = mention(value) {
        return shown_mention(found);
    }
    match value {
        Value::Array(items) => Value::Array(items.iter().map(shown).collect()),
        Value::Object(object) => {
            if value.as_function().is_some() && is_made_later(value) {
                return Value::from(KNOWN_AFTER_APPLY);
            }
            // What a macro is given beside its own arguments is for comparing alone.
            if let Some(("Fn::Transform", Value::Array(parts))) = value.as_function()
                && let [argument, Value::String(_)] = parts.as_slice()
            {
                return function("Fn::Transform", shown(argument));
            }
            Value::Object(object.iter().map(|(key, it)| (key.clone(), shown(it))).collect())
        }
        Value::String(text) => match text.strip_prefix(OF_AFTER) {
            Some(rest) => Value::from(rest.to_owned()),
            None => value.clone(),
        },
        other => other.clone(),
    }
}

fn shown_mention(found: Mention<'_>) -> Value {
    if found.name.starts_with(NEW) || found.name.starts_with(MAYBE) {
        return Value::from(KNOWN_AFTER_APPLY);
    }
    if found.name.starts_with(SECRET) || found.name.starts_with(NEW_SECRET) {
        return Value::from("****");
    }
    if let Some(name) = found.name.strip_prefix(STORED) {
        return Value::from(format!("{{{{resolve:ssm:{}}}}}", name.trim_start_matches(MAYBE)));
    }
    let name = found.name.trim_start_matches(PARENT);
    match found.attribute {
        Some(text) => attribute(name, text),
        None => reference(name),
    }
}
