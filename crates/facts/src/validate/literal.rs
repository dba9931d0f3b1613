//! Literals: types with the conversions of a deployment, ranges, lengths, patterns and allowed values.

use lakewright_template::{Number, Value};

use super::place::Place;
use super::{Check, matches};
use crate::node::{Node, Types};

/// Whether a literal may stand where these types are wanted.
pub(super) fn fits(types: Types, value: &Value) -> bool {
    if types.is_any() {
        return true;
    }
    match value {
        Value::Object(_) => types.object(),
        Value::Array(_) => types.array(),
        Value::Bool(_) => types.boolean() || types.string(),
        Value::Number(number) => types.string() || types.number() || (types.integer() && is_whole(number)),
        Value::String(text) => {
            types.string()
                || (types.boolean() && matches!(&**text, "true" | "false"))
                || ((types.integer() || types.number()) && text.parse::<f64>().is_ok())
        }
        // Reading keeps it, CloudFormation takes it nowhere.
        Value::Null => false,
        Value::Reference(_) => true,
    }
}

fn is_whole(number: &Number) -> bool {
    number.as_i64().is_some() || number.as_f64().fract() == 0.0
}

/// `the text `abc``, `an object`: what a value is.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) => "a boolean".to_owned(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(_) => "text".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) | Value::Reference(_) => "an object".to_owned(),
    }
}

impl Check<'_> {
    /// Text, a number or a truth value of a fitting type.
    pub(super) fn literal(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string().into(),
            Value::Bool(it) => (if *it { "true" } else { "false" }).into(),
            _ => return,
        };
        let types = node.types();
        if (types.integer() || types.number()) && !types.string() {
            self.range(node, text.parse().unwrap_or_default(), &text, place);
        }
        if types.string() || types.is_any() {
            self.text(node, &text, place);
        }
        let mut values = node.values();
        if values.len() == 0 {
            return;
        }
        let any_case = node.values_in_any_case();
        let same = |it: &str| if any_case { it.eq_ignore_ascii_case(&text) } else { it == text };
        if !values.any(same) {
            let listed = listed(&mut node.values(), 12);
            self.error("E3030", place, format!("{} is not one of {listed}", shown(&text, place)));
            if let Some(close) = closest(&text, node.values()) {
                self.help(format!("did you mean `{close}`?"));
            }
        }
    }

    fn range(&mut self, node: Node, number: f64, text: &str, place: &Place<'_>) {
        let mut fail = |message: String| self.error("E3034", place, message);
        if let Some(least) = node.minimum().filter(|it| number < *it) {
            fail(format!("{text} is less than {least}"));
        }
        if let Some(most) = node.maximum().filter(|it| number > *it) {
            fail(format!("{text} is more than {most}"));
        }
        if let Some(bound) = node.exclusive_minimum().filter(|it| number <= *it) {
            fail(format!("{text} must be more than {bound}"));
        }
        if let Some(bound) = node.exclusive_maximum().filter(|it| number >= *it) {
            fail(format!("{text} must be less than {bound}"));
        }
        if let Some(step) = node.multiple_of().filter(|it| *it > 0.0 && number % it != 0.0) {
            fail(format!("{text} is no multiple of {step}"));
        }
    }

    fn text(&mut self, node: Node, text: &str, place: &Place<'_>) {
        // Bytes are never fewer than characters, so most texts need no counting.
        let length = || text.chars().count();
        if let Some(most) = node.max_length().filter(|it| text.len() > *it && length() > *it) {
            self.error("E3033", place, format!("has {} characters, at most {most} are allowed", length()));
        }
        if let Some(least) = node.min_length().filter(|it| length() < *it) {
            self.error("E3033", place, format!("has {} characters, at least {least} are needed", length()));
        }
        if let Some(pattern) = node.pattern().filter(|it| !matches(it, text)) {
            self.error("E3031", place, format!("{} does not match `{pattern}`", shown(text, place)));
        }
    }
}

/// A value as a message shows it. What may be a secret is not shown.
fn shown(text: &str, place: &Place<'_>) -> String {
    let name = place.name().to_ascii_lowercase();
    if ["password", "secret", "token", "credential"].iter().any(|it| name.contains(it)) {
        return "the value".to_owned();
    }
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("`{}...`", &text[..end]),
        None => format!("`{text}`"),
    }
}

/// Names in a row, the first `most` of them.
pub(super) fn listed(names: &mut dyn Iterator<Item = &'static str>, most: usize) -> String {
    let mut names: Vec<String> = names.map(|it| format!("`{it}`")).collect();
    let count = names.len();
    names.truncate(most);
    let text = names.join(", ");
    if count > most { format!("{text} and {} more", count - most) } else { text }
}

/// The name that was probably meant.
pub(super) fn closest(text: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let text = text.to_ascii_lowercase();
    names
        .map(|it| (distance(&text, &it.to_ascii_lowercase()), it))
        .filter(|(distance, name)| *distance <= 1 + name.len() / 5)
        .min_by_key(|it| it.0)
        .map(|it| it.1)
}

/// How many letters have to be added, removed or replaced.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (column, it) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *it);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}
