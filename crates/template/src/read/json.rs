//! JSON: the tree of `jsonc-parser` with its leniency taken away, and places.

use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::{CollectOptions, ParseOptions, ast, parse_to_ast};

use super::cursor::Cursor;
use super::json_fault::{check_characters, explain};
use super::places::{Document, Recorder};
use super::trail::Trail;
use super::{duplicate, empty, finding};
use crate::diagnostic::{Diagnostic, Position, Span};
use crate::value::{Number, Object, Value};

/// RFC 8259 and nothing else.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Reads JSON. The outer error: this is no JSON; the inner errors: it is, with faults.
pub(super) fn parse(text: &str) -> Result<Result<Document, Vec<Diagnostic>>, Box<Diagnostic>> {
    check_characters(text)?;
    let tree = parse_to_ast(text, &CollectOptions::default(), &STRICT).map_err(|error| explain(&error, text))?;
    let root = tree.value.ok_or_else(empty)?;
    let mut builder = Builder {
        cursor: Cursor::new(text),
        places: Recorder::default(),
        trail: Trail::default(),
        findings: Vec::new(),
    };
    let root = builder.value(root);
    if !builder.findings.is_empty() {
        return Ok(Err(builder.findings));
    }
    Ok(Ok(Document { root, places: builder.places.finish() }))
}

/// Whether text that starts so can be JSON. Words mean the same in YAML.
pub(super) fn may_start(content: &str) -> bool {
    content.starts_with(['{', '[', '"']) || content.trim_start_matches('-').starts_with(|it: char| it.is_ascii_digit())
}

/// Whether text opens as JSON does: a bracket, then another, a quote or the end of it.
pub(super) fn opens(content: &str) -> bool {
    let inside = content.trim_start_matches(['{', '[']).trim_start();
    inside.is_empty() || inside.starts_with(['"', '}', ']', '{', '['])
}

struct Builder<'t> {
    cursor: Cursor<'t>,
    places: Recorder,
    trail: Trail,
    findings: Vec<Diagnostic>,
}

impl Builder<'_> {
    fn value(&mut self, tree: ast::Value<'_>) -> Value {
        let Range { start, end } = tree.range();
        let start = self.cursor.position(start);
        let node = self.places.open(Span { start, end: start });
        let value = match tree {
            ast::Value::NullKeyword(_) => Value::Null,
            ast::Value::BooleanLit(literal) => Value::Bool(literal.value),
            ast::Value::StringLit(literal) => Value::from(literal.value.into_owned()),
            ast::Value::NumberLit(literal) => self.number(literal.value, start),
            ast::Value::Array(array) => {
                let mut items = Vec::with_capacity(array.elements.len());
                for (index, item) in array.elements.into_iter().enumerate() {
                    self.trail.enter_item(index);
                    items.push(self.value(item));
                    self.trail.leave();
                }
                Value::Array(items)
            }
            ast::Value::Object(object) => Value::Object(self.object(object)),
        };
        self.places.span_mut(node).end = self.cursor.position(end);
        self.places.close(node);
        value
    }

    fn number(&mut self, text: &str, start: Position) -> Value {
        let number = Number::from_json(text);
        if number.is_none() {
            let message = format!("`{text}` is not a number");
            self.findings.push(finding(self.trail.path(), Span { start, end: start }, message));
        }
        number.map_or(Value::Null, Value::from)
    }

    fn object(&mut self, tree: ast::Object<'_>) -> Object {
        let mut object = Object::new();
        // INVARIANT: one span for each entry of `object`, in order.
        let mut keys: Vec<Span> = Vec::with_capacity(tree.properties.len());
        for entry in tree.properties {
            let Range { start, end } = entry.name.range();
            let span = self.cursor.span(start, end);
            let key = entry.name.into_string();
            let node = self.places.next();
            self.trail.enter_key(&key);
            let value = self.value(entry.value);
            if let Some(first) = object.position(&key) {
                self.findings.push(duplicate(self.trail.path(), &key, keys[first], span));
                self.places.take_since(node);
            } else {
                self.places.set_key(node, span);
                keys.push(span);
                object.insert(key, value);
            }
            self.trail.leave();
        }
        object
    }
}
