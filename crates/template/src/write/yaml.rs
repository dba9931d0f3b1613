//! YAML as people write CloudFormation: short forms, literal blocks, two spaces.

use super::escape::quoted;
use super::scalar::{self, Place};
use super::short_form::{Argument, Short, short_form};
use super::{WIDTH, block, flow, function_of};
use crate::value::{Object, Value};

/// Writes YAML: keys in their order, functions in their short form, text of several lines as a literal block.
///
/// ```
/// use lakewright_template::{Object, write};
///
/// let output = Object::of("Value", Object::of("Ref", "Queue"));
/// assert_eq!(write::yaml(&output.into()), "Value: !Ref Queue\n");
/// ```
pub fn yaml(value: &Value) -> String {
    let mut out = String::new();
    node(&mut out, value, 0, After::Nothing);
    out
}

/// What stands on the line in front of a node.
#[derive(Clone, Copy, PartialEq)]
enum After {
    Nothing,
    Key,
    Dash,
}

/// A simple key has to end within 1,024 characters; longer ones are written with `?`.
const LONGEST_SIMPLE_KEY: usize = 500;

/// Writes a node and ends its line. `indent`: that of the lines below it.
fn node(out: &mut String, value: &Value, indent: usize, after: After) {
    match value {
        Value::Reference(reference) => return node(out, &function_of(reference), indent, after),
        Value::Object(object) => {
            match short_form(object) {
                // `Condition: Name` is also the attribute of a resource; only between the parts of a function it is short.
                Some(short) if short.tag != "Condition" || after == After::Dash => tagged(out, &short, indent, after),
                _ if object.is_empty() => line(out, after, "{}"),
                _ => mapping(out, object, indent, after),
            }
            return;
        }
        Value::Array(items) if items.is_empty() => return line(out, after, "[]"),
        Value::Array(items) => return sequence(out, items, indent, after),
        _ => {}
    }
    separate(out, after);
    match value {
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => scalar::number(out, number),
        Value::String(text) => multi_line(out, text, indent),
        _ => out.push_str("null"),
    }
    out.push('\n');
}

fn separate(out: &mut String, after: After) {
    if after != After::Nothing {
        out.push(' ');
    }
}

fn line(out: &mut String, after: After, text: &str) {
    separate(out, after);
    out.push_str(text);
    out.push('\n');
}

fn multi_line(out: &mut String, text: &str, indent: usize) {
    if block::fits(text) {
        block::literal(out, text, indent.max(STEP));
    } else {
        scalar::text(out, text, Place::Block);
    }
}

fn tagged(out: &mut String, short: &Short<'_>, indent: usize, after: After) {
    separate(out, after);
    out.push('!');
    out.push_str(short.tag);
    match short.argument {
        Argument::Text(text) => {
            out.push(' ');
            multi_line(out, text, indent);
        }
        Argument::Attribute(id, attribute) => {
            out.push(' ');
            scalar::text(out, &format!("{id}.{attribute}"), Place::Block);
        }
        Argument::List(items) => {
            let end = out.len();
            let start = out.rfind('\n').map_or(0, |it| it + 1);
            out.push(' ');
            let limit = if items.is_empty() { usize::MAX } else { start + WIDTH };
            if !flow::list(out, items, limit) {
                out.truncate(end);
                return sequence(out, items, indent, After::Key);
            }
        }
    }
    out.push('\n');
}

/// Starts an entry or item on a line of its own; the first one goes on behind a dash or at the start of the file.
fn start(out: &mut String, position: usize, indent: usize, after: After) {
    match after {
        After::Dash if position == 0 => out.push(' '),
        After::Key if position == 0 => {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
        }
        _ => out.extend(std::iter::repeat_n(' ', indent)),
    }
}

fn sequence(out: &mut String, items: &[Value], indent: usize, after: After) {
    for (position, item) in items.iter().enumerate() {
        start(out, position, indent, after);
        out.push('-');
        node(out, item, indent + STEP, After::Dash);
    }
}

fn mapping(out: &mut String, object: &Object, indent: usize, after: After) {
    for (position, (key, value)) in object.iter().enumerate() {
        start(out, position, indent, after);
        if key.len() > LONGEST_SIMPLE_KEY {
            out.push_str("? ");
            quoted(out, key);
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
        } else {
            scalar::text(out, key, Place::Block);
        }
        out.push(':');
        node(out, value, indent + STEP, After::Key);
    }
}

/// Columns of one level of indentation.
const STEP: usize = 2;
