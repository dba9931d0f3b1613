//! What a property's values must be, in a few words for its doc comment.

use serde_json::Value;

use super::shape;

/// Range, length, count and short patterns; the allowed values stand at the enum.
pub(super) fn words(node: &Value, facts: &Value) -> String {
    let (_, node) = shape::resolve("", node, facts);
    let mut words = Vec::new();
    let node = match node.get("items") {
        Some(items) => {
            words.extend(range(&node, "minItems", "maxItems", " items"));
            if node["uniqueItems"] == true {
                words.push("no item twice".to_owned());
            }
            shape::resolve("", items, facts).1.into_owned()
        }
        None => node.into_owned(),
    };
    if node["unit"] == "seconds" {
        words.push("seconds".to_owned());
    }
    words.extend(range(&node, "minimum", "maximum", ""));
    words.extend(range(&node, "minLength", "maxLength", " characters"));
    if let Some(values) = node["enum"].as_array().filter(|it| it.len() <= 30 && it.iter().all(Value::is_number)) {
        let values: Vec<String> = values.iter().map(Value::to_string).collect();
        words.push(format!("one of {}", values.join(", ")));
    }
    if let Some(pattern) = node["pattern"].as_str()
        && pattern.len() <= 48
        && !pattern.contains('`')
        && !pattern.contains('\n')
    {
        words.push(format!("`{}`", without_control(pattern)));
    }
    if let Some(default) = node.get("default").filter(|it| !it.is_object() && !it.is_array()) {
        let default = default.to_string();
        if default.len() <= 40 && !default.contains('`') {
            words.push(format!("default `{default}`"));
        }
    }
    words.join(", ")
}

fn range(node: &Value, least: &str, most: &str, unit: &str) -> Option<String> {
    let number = |key: &str| node[key].as_f64().filter(|it| it.is_finite()).map(|_| group(&node[key].to_string()));
    match (number(least), number(most)) {
        (Some(least), Some(most)) if least == most => Some(format!("{least}{unit}")),
        // "At least none" says nothing; a number from 0 says that it is not negative.
        (Some(least), Some(most)) if least == "0" && !unit.is_empty() => Some(format!("at most {most}{unit}")),
        (Some(least), Some(most)) => Some(format!("{least} to {most}{unit}")),
        (Some(least), None) if least == "0" && !unit.is_empty() => None,
        (Some(least), None) => Some(format!("at least {least}{unit}")),
        (None, Some(most)) => Some(format!("at most {most}{unit}")),
        (None, None) => None,
    }
}

/// A pattern whose control characters are written out: a source file with them is no text to Git.
fn without_control(pattern: &str) -> String {
    let written = |it: char| match it.is_control() {
        true => format!("\\x{:02x}", u32::from(it)),
        false => it.to_string(),
    };
    pattern.chars().map(written).collect()
}

/// Digits in groups of three.
fn group(number: &str) -> String {
    let digits = number.trim_start_matches('-');
    if digits.len() < 5 || !digits.bytes().all(|it| it.is_ascii_digit()) {
        return number.to_owned();
    }
    let mut grouped = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    if number.starts_with('-') { format!("-{grouped}") } else { grouped }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn constraints_read_as_words() {
        let facts = json!({ "definitions": { "Name": { "type": "string", "minLength": 1, "maxLength": 80 } } });
        let node = json!({ "type": "array", "maxItems": 5, "uniqueItems": true, "items": { "ref": "Name" } });
        assert_eq!(words(&node, &facts), "at most 5 items, no item twice, 1 to 80 characters");
        let node = json!({ "type": "integer", "minimum": 60, "maximum": 1209600, "unit": "seconds" });
        assert_eq!(words(&node, &facts), "seconds, 60 to 1 209 600");
    }
}
