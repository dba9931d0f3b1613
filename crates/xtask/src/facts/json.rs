//! JSON as a person reviews it: one line per property, keys sorted.

use serde_json::Value;

/// Objects down to `depth` take a line per key; everything below stays on its line.
pub(crate) fn text(value: &Value, depth: usize) -> String {
    let mut text = String::new();
    write(value, depth, 0, &mut text);
    text.push('\n');
    text
}

fn write(value: &Value, depth: usize, indent: usize, text: &mut String) {
    match value {
        Value::Object(map) if depth > 0 && !map.is_empty() => {
            text.push('{');
            for (position, (key, value)) in map.iter().enumerate() {
                text.push_str(if position == 0 { "\n" } else { ",\n" });
                text.extend(std::iter::repeat_n(' ', indent + 1));
                text.push_str(&Value::String(key.clone()).to_string());
                text.push_str(": ");
                write(value, depth - 1, indent + 1, text);
            }
            text.push('\n');
            text.extend(std::iter::repeat_n(' ', indent));
            text.push('}');
        }
        _ => text.push_str(&value.to_string()),
    }
}
