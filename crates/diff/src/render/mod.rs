//! What changes, written down: for machines, for terminals, for pull requests, for browsers.
//!
//! Every function gives text; nothing is printed. What people read has the same parts in each form: one line that sums
//! up, then the resources with what matters most first, then access, moves, outputs and findings.

mod html;
mod json;
mod markdown;
mod stacks;
mod text;
mod words;

pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use stacks::{html_of_assembly, json_of_assembly, markdown_of_assembly, text_of_assembly};
pub use text::{Colour, text};

use lakewright_template::{Value, write};

use crate::symbol;

/// A value as people read it: text without quotes, references as `${Queue.Arn}`.
pub(crate) fn value_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.to_string(),
        Value::Object(_) => {
            if let Some(found) = symbol::mention(value) {
                return match found.attribute {
                    Some(attribute) => format!("${{{}.{attribute}}}", found.name),
                    None => format!("${{{}}}", found.name),
                };
            }
            if let Some(("Fn::Join", argument)) = value.as_function()
                && let Some([Value::String(delimiter), Value::Array(parts)]) = argument.as_array()
            {
                return parts.iter().map(value_text).collect::<Vec<_>>().join(delimiter);
            }
            write::json_minified(value)
        }
        other => write::json_minified(other),
    }
}
