//! One text for all spellings of a value.
//!
//! Numbers and booleans are the text that CloudFormation makes of them; where the schema says what they are, also
//! `5.0` is `5`. Keys are in order, lists too where the schema says that their order means nothing.

use std::cmp::Ordering;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use lakewright_facts::{Node, TypeSchema};
use lakewright_template::{Object, Value, read_json};

use super::policy;
use crate::evaluate::text::scalar_text;
use crate::symbol;

/// What is known of a place: the schema of its value.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rules {
    node: Option<Node>,
    /// The list of tags of a resource: the order of tags means nothing.
    is_tags: bool,
    /// A policy document: the order of lists means nothing in it.
    is_document: bool,
    /// The property that holds the tags, at the root.
    tags: Option<&'static str>,
}

impl Rules {
    /// Nothing is known.
    pub(crate) fn none() -> Rules {
        Rules::default()
    }

    /// The properties of a type.
    pub(crate) fn of(schema: Option<TypeSchema>) -> Rules {
        let tags = schema.and_then(TypeSchema::tagging).map(|it| it.property);
        Rules { node: schema.map(TypeSchema::root), tags, ..Rules::none() }
    }

    /// A policy document, and what lies in it.
    pub(super) fn of_document() -> Rules {
        Rules { is_document: true, ..Rules::none() }
    }

    /// Of what lies under a key.
    pub(crate) fn key(self, key: &str) -> Rules {
        let node = self.node.and_then(|it| child(it, key));
        Rules { node, is_tags: self.tags == Some(key), tags: None, ..self }
    }

    /// Of the items of a list.
    pub(crate) fn items(self) -> Rules {
        Rules { node: self.node.and_then(item), is_tags: false, tags: None, ..self }
    }

    /// Whether the order of items means nothing.
    pub(crate) fn is_unordered(self) -> bool {
        self.is_tags || self.is_document || self.node.is_some_and(Node::is_unordered)
    }

    /// Whether a single value stands for a list of one.
    fn takes_lists_only(self) -> bool {
        self.node.is_some_and(|it| it.types().array() && !it.types().string() && !it.types().object())
    }

    fn takes_objects(self) -> bool {
        self.node.is_some_and(|it| it.types().object() || it.format() == Some("json"))
    }

    fn is_number(self) -> bool {
        self.node.is_some_and(|it| (it.types().number() || it.types().integer()) && !it.types().string())
    }

    fn is_boolean(self) -> bool {
        self.node.is_some_and(|it| it.types().boolean() && !it.types().string())
    }

    fn is_text(self) -> bool {
        self.node.is_some_and(|it| it.types().string() && !it.types().number() && !it.types().integer())
    }
}

fn child(node: Node, key: &str) -> Option<Node> {
    if let Some(found) = node.property(key) {
        return Some(found);
    }
    let alternatives = node.one_of().chain(node.any_of()).chain(node.all_of());
    let found = alternatives.filter_map(|it| it.property(key)).next();
    found.or_else(|| node.pattern_properties().next().map(|it| it.1)).or_else(|| node.additional_properties())
}

fn item(node: Node) -> Option<Node> {
    let alternatives = node.one_of().chain(node.any_of()).chain(node.all_of());
    node.items().or_else(|| alternatives.filter_map(Node::items).next())
}

/// The text of a value.
pub(crate) fn canonical(value: &Value, rules: Rules) -> String {
    let mut out = String::new();
    write_value(value, rules, &mut out);
    out
}

pub(super) fn write_value(value: &Value, rules: Rules, out: &mut String) {
    let is_single =
        !matches!(value, Value::Array(_)) && (value.as_function().is_none() || symbol::mention(value).is_some());
    if is_single && rules.takes_lists_only() && !matches!(value, Value::Object(_)) {
        out.push('[');
        write_value(value, rules.items(), out);
        out.push(']');
        return;
    }
    match value {
        Value::String(text) => write_text(text, rules, out),
        Value::Number(number) => write_number(&number.to_string(), rules, out),
        Value::Bool(it) => write_quoted(if *it { "true" } else { "false" }, out),
        Value::Null => out.push_str("null"),
        Value::Array(items) => write_list(items.iter().map(|it| canonical(it, rules.items())), rules, out),
        Value::Object(object) => write_object(value, object, rules, out),
        Value::Reference(reference) => {
            let _ = write!(out, "{reference:?}");
        }
    }
}

fn write_list(items: impl Iterator<Item = String>, rules: Rules, out: &mut String) {
    let mut items: Vec<String> = items.collect();
    if rules.is_unordered() {
        items.sort_unstable();
    }
    out.push('[');
    out.push_str(&items.join(","));
    out.push(']');
}

fn write_object(value: &Value, object: &Object, rules: Rules, out: &mut String) {
    if let Some((name, argument)) = value.as_function() {
        // Text that was written out in base64 is the same text.
        if let ("Fn::Base64", Value::String(text)) = (name, argument) {
            return write_quoted(&BASE64_STANDARD.encode(text.as_bytes()), out);
        }
        out.push('{');
        out.push_str(name);
        out.push(':');
        if let Some((condition, yes, no)) = symbol::branches(value) {
            let _ = write!(out, "{condition:?},");
            write_value(yes, rules, out);
            out.push(',');
            write_value(no, rules, out);
        } else {
            write_value(argument, Rules::none(), out);
        }
        out.push('}');
        return;
    }
    if policy::is_document(object) {
        policy::write_document(object, out);
        return;
    }
    let mut keys: Vec<&str> = object.keys().map(AsRef::as_ref).collect();
    keys.sort_unstable();
    out.push('{');
    for key in keys {
        if let Some(value) = object.get(key) {
            write_key(key, out);
            write_value(value, rules.key(key), out);
            out.push(',');
        }
    }
    out.push('}');
}

fn write_text(text: &str, rules: Rules, out: &mut String) {
    if (rules.takes_objects() || rules.node.is_none())
        && text.trim_start().starts_with('{')
        && rules.takes_objects()
        && let Ok(document) = read_json(text)
    {
        return write_value(&document.root, rules, out);
    }
    if rules.is_number() {
        return write_number(text, rules, out);
    }
    if rules.is_boolean() && (text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")) {
        return write_quoted(&text.to_ascii_lowercase(), out);
    }
    write_quoted(text, out);
}

/// Numbers keep their text where text is what they are taken for: the versions 1.1 and 1.10 are two.
fn write_number(text: &str, rules: Rules, out: &mut String) {
    let is_plain = text.strip_prefix('-').unwrap_or(text).bytes().all(|it| it.is_ascii_digit()) && !text.is_empty();
    let has_zeros = is_plain && text.trim_start_matches('-').starts_with('0') && text.len() > 1;
    if rules.is_text() || (is_plain && !has_zeros) {
        return write_quoted(text, out);
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => {
            let whole = number.abs() < 9e15 && number.fract().partial_cmp(&0.0) == Some(Ordering::Equal);
            if whole { write_quoted(&format!("{number:.0}"), out) } else { write_quoted(&format!("{number}"), out) }
        }
        _ => write_quoted(text, out),
    }
}

pub(super) fn write_quoted(text: &str, out: &mut String) {
    let is_plain = text.bytes().all(|it| matches!(it, b' '..=b'~') && it != b'"' && it != b'\\');
    if !is_plain {
        let _ = write!(out, "{text:?}");
        return;
    }
    out.push('"');
    out.push_str(text);
    out.push('"');
}

pub(super) fn write_key(key: &str, out: &mut String) {
    write_quoted(key, out);
    out.push(':');
}

/// A value that may be one or a list, as a set in order.
pub(super) fn write_set(value: &Value, out: &mut String) {
    let mut items: Vec<String> = match value {
        Value::Array(items) => items.iter().map(|it| canonical(it, Rules::none())).collect(),
        other => vec![scalar_text(other).map_or_else(|| canonical(other, Rules::none()), |it| format!("{it:?}"))],
    };
    items.sort_unstable();
    items.dedup();
    out.push('[');
    out.push_str(&items.join(","));
    out.push(']');
}
