//! Arguments of functions between brackets: `!Equals [!Ref Stage, prod]`.

use super::scalar::{self, Place};
use super::short_form::{Argument, short_form};
use crate::value::Value;

/// Appends a list between brackets if it has only scalars, lists of them and short forms, in lines up to `limit` bytes.
pub(super) fn list(out: &mut String, items: &[Value], limit: usize) -> bool {
    out.push('[');
    for (position, item) in items.iter().enumerate() {
        if position > 0 {
            out.push_str(", ");
        }
        if !value(out, item, limit) || out.len() > limit {
            return false;
        }
    }
    out.push(']');
    out.len() <= limit
}

fn value(out: &mut String, value: &Value, limit: usize) -> bool {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(it) => out.push_str(if *it { "true" } else { "false" }),
        Value::Number(number) => scalar::number(out, number),
        Value::String(text) if text.contains('\n') => return false,
        Value::String(text) => scalar::text(out, text, Place::Flow),
        Value::Array(items) => return list(out, items, limit),
        Value::Reference(_) => return false,
        Value::Object(object) => {
            let Some(short) = short_form(object) else { return false };
            out.push('!');
            out.push_str(short.tag);
            out.push(' ');
            match short.argument {
                Argument::Text(text) if text.contains('\n') => return false,
                Argument::Text(text) => scalar::text(out, text, Place::Flow),
                Argument::Attribute(id, attribute) => scalar::text(out, &format!("{id}.{attribute}"), Place::Flow),
                Argument::List(items) => return list(out, items, limit),
            }
        }
    }
    true
}
