//! JSON, for people and for CloudFormation's limit of 51,200 bytes.

use std::ops::{Add, AddAssign};

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
    pretty(&mut out, value, 0, 0, 0);
    out.push('\n');
    out
}

/// Writes JSON without any blank, and no line break at the end: what is sent.
pub fn json_minified(value: &Value) -> String {
    let mut out = String::new();
    inline(&mut out, value, Blanks::No);
    out
}

/// How large JSON is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JsonSize {
    /// Its bytes in UTF-8.
    pub bytes: usize,
    /// Its characters.
    pub characters: usize,
}

/// How large a value is as [`json_minified`] writes it, without writing it.
///
/// ```
/// use lakewright_template::{Value, write};
///
/// let size = write::json_size(&Value::from("Käse"));
/// assert_eq!((size.bytes, size.characters), (7, 6));
/// ```
pub fn json_size(value: &Value) -> JsonSize {
    let mut size = JsonSize::default();
    inline(&mut size, value, Blanks::No);
    size
}

/// How large text is as a string or key of JSON: with its quotes and escapes.
pub fn json_text_size(text: &str) -> JsonSize {
    let mut size = JsonSize::default();
    quoted(&mut size, text);
    size
}

impl Add for JsonSize {
    type Output = JsonSize;

    fn add(self, other: JsonSize) -> JsonSize {
        JsonSize { bytes: self.bytes + other.bytes, characters: self.characters + other.characters }
    }
}

impl AddAssign for JsonSize {
    fn add_assign(&mut self, other: JsonSize) {
        *self = *self + other;
    }
}

/// Takes JSON piece by piece.
pub(super) trait Sink {
    fn push_str(&mut self, text: &str);

    /// Text in which every character is one byte.
    fn push_ascii(&mut self, text: &str) {
        self.push_str(text);
    }

    /// Whether more is of no use.
    fn is_full(&self) -> bool {
        false
    }
}

impl Sink for String {
    fn push_str(&mut self, text: &str) {
        self.push_str(text);
    }
}

impl Sink for JsonSize {
    fn push_str(&mut self, text: &str) {
        self.bytes += text.len();
        self.characters += text.chars().count();
    }

    fn push_ascii(&mut self, text: &str) {
        self.bytes += text.len();
        self.characters += text.len();
    }
}

/// Text that may become this long, in bytes: a line with other letters than ASCII is broken a little early.
struct Limited<'s> {
    out: &'s mut String,
    limit: usize,
}

impl Sink for Limited<'_> {
    fn push_str(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn is_full(&self) -> bool {
        self.out.len() > self.limit
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Blanks {
    Yes,
    No,
}

/// `before`, `behind`: how many columns are taken before and behind the value.
fn pretty(out: &mut String, value: &Value, indent: usize, before: usize, behind: usize) {
    let start = out.len();
    let mut line = Limited { limit: start + WIDTH.saturating_sub(before + behind), out };
    inline(&mut line, value, Blanks::Yes);
    if !line.is_full() {
        return;
    }
    match value {
        Value::Array(items) => {
            out.truncate(start);
            out.push('[');
            for (position, item) in items.iter().enumerate() {
                new_line(out, position, indent + 1);
                pretty(out, item, indent + 1, INDENT.len() * (indent + 1), 1);
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
            pretty(out, &function_of(reference), indent, before, behind);
        }
        // Text and numbers can not be broken: too long they stay.
        _ => {}
    }
}

fn broken_object(out: &mut String, object: &Object, indent: usize) {
    out.push('{');
    for (position, (key, value)) in object.iter().enumerate() {
        new_line(out, position, indent + 1);
        let start = out.len();
        quoted(out, key);
        out.push_str(": ");
        let before = INDENT.len() * (indent + 1) + out[start..].chars().count();
        pretty(out, value, indent + 1, before, 1);
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

/// Writes on one line; stops once the sink is full.
fn inline(out: &mut impl Sink, value: &Value, blanks: Blanks) {
    let (comma, colon) = if blanks == Blanks::Yes { (", ", ": ") } else { (",", ":") };
    match value {
        Value::Null => out.push_ascii("null"),
        Value::Bool(it) => out.push_ascii(if *it { "true" } else { "false" }),
        Value::Number(number) => {
            out.push_ascii(&number.to_string());
        }
        Value::String(text) => quoted(out, text),
        Value::Reference(reference) => inline(out, &function_of(reference), blanks),
        Value::Array(items) => {
            out.push_ascii("[");
            for (position, item) in items.iter().enumerate() {
                out.push_ascii(if position > 0 { comma } else { "" });
                inline(out, item, blanks);
                if out.is_full() {
                    return;
                }
            }
            out.push_ascii("]");
        }
        Value::Object(object) => {
            out.push_ascii("{");
            for (position, (key, item)) in object.iter().enumerate() {
                out.push_ascii(if position > 0 { comma } else { "" });
                quoted(out, key);
                out.push_ascii(colon);
                inline(out, item, blanks);
                if out.is_full() {
                    return;
                }
            }
            out.push_ascii("}");
        }
    }
}

/// One level of indentation.
const INDENT: &str = "  ";
