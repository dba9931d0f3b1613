//! JSON, for people and for CloudFormation's limit of 51,200 bytes.

use std::fmt::Write as _;

use super::escape::quoted;
use super::{WIDTH, function_of};
use crate::value::{Object, Value};

/// Writes JSON to be read: keys in their order, objects and lists on one line where they fit in 120 columns.
///
/// ```
/// use lakewright_template::{Object, write};
///
/// let queue = Object::of("Type", "AWS::SQS::Queue");
/// assert_eq!(write::json(&queue.into()), "{\"Type\": \"AWS::SQS::Queue\"}\n");
/// ```
pub fn json(value: &Value) -> String {
    let mut out = String::new();
    pretty(&mut out, value, 0, 0);
    out.push('\n');
    out
}

/// Writes JSON without any blank, and no line break at the end: what is sent.
pub fn json_minified(value: &Value) -> String {
    let mut out = String::new();
    inline(&mut out, value, Blanks::No, usize::MAX);
    out
}

#[derive(Clone, Copy, PartialEq)]
enum Blanks {
    Yes,
    No,
}

/// `behind`: how many columns are taken behind the value.
fn pretty(out: &mut String, value: &Value, indent: usize, behind: usize) {
    let start = out.len();
    let line = out.rfind('\n').map_or(0, |it| it + 1);
    let taken = out[line..].chars().count() + behind;
    if inline(out, value, Blanks::Yes, start + WIDTH.saturating_sub(taken)) {
        return;
    }
    match value {
        Value::Array(items) => {
            out.truncate(start);
            out.push('[');
            for (position, item) in items.iter().enumerate() {
                new_line(out, position, indent + 1);
                pretty(out, item, indent + 1, 1);
            }
            end_line(out, indent);
            out.push(']');
        }
        Value::Object(object) => {
            out.truncate(start);
            broken_object(out, object, indent);
        }
        Value::Reference(reference) => {
            out.truncate(start);
            pretty(out, &function_of(reference), indent, behind);
        }
        // Text and numbers can not be broken: too long they stay.
        _ => {}
    }
}

fn broken_object(out: &mut String, object: &Object, indent: usize) {
    out.push('{');
    for (position, (key, value)) in object.iter().enumerate() {
        new_line(out, position, indent + 1);
        quoted(out, key);
        out.push_str(": ");
        pretty(out, value, indent + 1, 1);
    }
    end_line(out, indent);
    out.push('}');
}

fn new_line(out: &mut String, position: usize, indent: usize) {
    if position > 0 {
        out.push(',');
    }
    end_line(out, indent);
}

fn end_line(out: &mut String, indent: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(INDENT, indent));
}

/// Writes on one line; stops and gives `false` once `out` is longer than `limit`. Bytes are counted, so a line with
/// other letters than ASCII is broken a little early.
fn inline(out: &mut String, value: &Value, blanks: Blanks, limit: usize) -> bool {
    let (comma, colon) = if blanks == Blanks::Yes { (", ", ": ") } else { (",", ":") };
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(it) => out.push_str(if *it { "true" } else { "false" }),
        // Writing to a String can not fail.
        Value::Number(number) => drop(write!(out, "{number}")),
        Value::String(text) => quoted(out, text),
        Value::Reference(reference) => return inline(out, &function_of(reference), blanks, limit),
        Value::Array(items) => {
            out.push('[');
            for (position, item) in items.iter().enumerate() {
                out.push_str(if position > 0 { comma } else { "" });
                if !inline(out, item, blanks, limit) {
                    return false;
                }
            }
            out.push(']');
        }
        Value::Object(object) => {
            out.push('{');
            for (position, (key, item)) in object.iter().enumerate() {
                out.push_str(if position > 0 { comma } else { "" });
                quoted(out, key);
                out.push_str(colon);
                if !inline(out, item, blanks, limit) {
                    return false;
                }
            }
            out.push('}');
        }
    }
    out.len() <= limit
}

/// One level of indentation.
const INDENT: &str = "  ";
