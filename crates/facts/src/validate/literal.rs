//! Literals: types with the conversions of a deployment, ranges, lengths, patterns and allowed values.

use lakewright_template::{Change, Number, Value};

use super::lens::Lens;
use super::matches;
use super::place::Place;
use super::walk::Walk;
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
                || (types.boolean() && matches!(&**text, "true" | "True" | "TRUE" | "false" | "False" | "FALSE"))
                || (types.number() && text.trim().parse::<f64>().is_ok())
                || (types.integer() && text.trim().parse::<i128>().is_ok())
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

impl<L: Lens> Walk<'_, L> {
    /// What is said of a single value: allowed values, ranges, lengths, patterns.
    pub(super) fn constraints(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string().into(),
            Value::Bool(it) => (if *it { "true" } else { "false" }).into(),
            _ => {
                if node.values().len() > 0 {
                    let listed = || listed(&mut node.values(), 12);
                    self.error("E3030", place, || format!("{} is not one of {}", describe(value), listed()));
                }
                return;
            }
        };
        if !matches!(value, Value::Bool(_))
            && let Ok(number) = text.trim().parse()
        {
            self.range(node, number, &text, place);
        }
        if let Value::String(text) = value {
            self.length(node, text, place);
            self.form(node, text, place);
        }
        if let Some(pattern) = node.pattern().filter(|it| !matches(it, &text)) {
            self.error("E3031", place, || format!("{} does not match `{pattern}`", shown(&text, place)));
        }
        let mut values = node.values();
        if values.len() == 0 {
            return;
        }
        let any_case = node.values_in_any_case() || is_truth(&text);
        let same = |it: &str| if any_case { it.eq_ignore_ascii_case(&text) } else { it == text };
        if !values.any(same) {
            let listed = || listed(&mut node.values(), 12);
            self.error("E3030", place, || format!("{} is not one of {}", shown(&text, place), listed()));
            if !self.is_asking()
                && let Some(close) = closest(&text, node.values())
            {
                self.help(|| format!("did you mean `{close}`?"));
                if is_only_close(&text, node.values()) {
                    self.fix(place.path(), Change::Replace(close.into()));
                }
            }
        }
    }

    fn range(&mut self, node: Node, number: f64, text: &str, place: &Place<'_>) {
        let mut fail = |id: &'static str, message: &dyn Fn() -> String| self.error(id, place, message);
        if let Some(least) = node.minimum().filter(|it| number < *it) {
            fail("E3034", &|| format!("{text} is less than {least}"));
        }
        if let Some(most) = node.maximum().filter(|it| number > *it) {
            fail("E3034", &|| format!("{text} is more than {most}"));
        }
        if let Some(bound) = node.exclusive_minimum().filter(|it| number <= *it) {
            fail("E3034", &|| format!("{text} must be more than {bound}"));
        }
        if let Some(bound) = node.exclusive_maximum().filter(|it| number >= *it) {
            fail("E3034", &|| format!("{text} must be less than {bound}"));
        }
        if let Some(step) = node.multiple_of().filter(|it| !is_multiple(number, *it)) {
            fail("E3002", &|| format!("{text} is no multiple of {step}"));
        }
    }

    fn length(&mut self, node: Node, text: &str, place: &Place<'_>) {
        // JSON is measured without its blanks; how long it is then is left open here.
        if node.format() == Some("json") {
            return;
        }
        // Bytes are never fewer than characters, so most texts need no counting.
        let length = || text.chars().count();
        if let Some(most) = node.max_length().filter(|it| text.len() > *it && length() > *it) {
            self.error("E3033", place, || format!("has {} characters, at most {most} are allowed", length()));
        }
        if let Some(least) = node.min_length().filter(|it| text.len() < it.saturating_mul(4) && length() < *it) {
            self.error("E3033", place, || format!("has {} characters, at least {least} are needed", length()));
        }
    }
}

/// Whether a number is a multiple of a step. A step such as 0.01 has no exact binary form: what is closer than a
/// billionth of it counts as one.
fn is_multiple(number: f64, step: f64) -> bool {
    let count = number / step;
    step <= 0.0 || (count - count.round()).abs() <= 1e-9 * count.abs().max(1.0)
}

/// Whether a text is a truth value, whose case does not matter.
fn is_truth(text: &str) -> bool {
    text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
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
    close(text, names).min_by_key(|it| it.0).map(|it| it.1)
}

/// Whether only one of the names is close: what was meant is certain enough to write it.
pub(super) fn is_only_close(text: &str, names: impl Iterator<Item = &'static str>) -> bool {
    close(text, names).count() == 1
}

/// The names that a few slips of the keyboard lead to, and how many.
fn close(text: &str, names: impl Iterator<Item = &'static str>) -> impl Iterator<Item = (usize, &'static str)> {
    let text = text.to_ascii_lowercase();
    names
        .map(move |it| (distance(&text, &it.to_ascii_lowercase()), it))
        .filter(|(distance, name)| *distance <= 1 + name.len() / 5)
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

#[cfg(test)]
mod tests {
    use super::is_multiple;

    #[test]
    fn steps_without_a_binary_form_count() {
        assert!(
            is_multiple(1.0, 0.01) && is_multiple(0.15, 0.01) && is_multiple(-0.3, 0.1) && is_multiple(300.0, 60.0)
        );
        assert!(!is_multiple(0.155, 0.01) && !is_multiple(90.0, 60.0) && !is_multiple(1.5, 1.0));
    }
}
