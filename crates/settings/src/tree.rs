//! A configuration as a tree in which every node knows its place.

use std::ops::Range;

use lakewright_template::{Diagnostic, Path, Position, Span, Step};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::schema::Finding;

/// A node of a configuration.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it stands, if it was read.
    pub span: Option<Span>,
    /// What it is.
    pub data: Data,
}

/// What a node is.
#[derive(Clone, Debug)]
pub enum Data {
    /// Text.
    String(String),
    /// A whole number.
    Integer(i64),
    /// Another number, as it is written.
    Float(String),
    /// `true` or `false`.
    Bool(bool),
    /// A date or time, which no setting is.
    Datetime(String),
    /// A list.
    List(Vec<Node>),
    /// A table.
    Table(Vec<Entry>),
}

/// A key of a table with its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands, if it was read.
    pub key_span: Option<Span>,
    /// The value.
    pub value: Node,
}

impl Node {
    /// Reads TOML.
    ///
    /// # Errors
    /// What is no TOML, the first finding of each line.
    pub fn of_toml(text: &str) -> Result<Node, Vec<Diagnostic>> {
        let lines = Lines::new(text);
        let (table, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            return Err(syntax(text, &lines, &errors));
        }
        Ok(Node { span: Some(lines.span(0..0)), data: table_of(table.get_ref(), &lines) })
    }

    /// The findings with their places in the text, in its order.
    pub fn located(&self, findings: Vec<Finding>) -> Vec<Diagnostic> {
        let mut found: Vec<Diagnostic> = findings
            .into_iter()
            .map(|it| {
                let (span, exact) = self.place(&it.diagnostic.path, it.at_key);
                let other = it.other.and_then(|it| Some(self.place(&it, false)).filter(|it| it.1)?.0);
                match other {
                    // One of the two is a default: the other one is what the file says.
                    Some(other) if !exact => it.diagnostic.at(Some(other)),
                    Some(Span { start: Position { line, column }, .. }) => {
                        let mut diagnostic = it.diagnostic.at(span);
                        diagnostic.message = format!("{}; see line {line}, column {column}", diagnostic.message);
                        diagnostic
                    }
                    None => it.diagnostic.at(span),
                }
            })
            .collect();
        found.sort_by_key(|it| (it.span.map(|span| span.start), it.path.clone(), it.id.clone()));
        found
    }

    /// The node of a JSON value; keys that are `null` are left out, as TOML has no such thing.
    pub fn of_json(value: &serde_json::Value) -> Node {
        let data = match value {
            serde_json::Value::Null => Data::Table(Vec::new()),
            serde_json::Value::Bool(it) => Data::Bool(*it),
            serde_json::Value::Number(it) => it.as_i64().map_or_else(|| Data::Float(it.to_string()), Data::Integer),
            serde_json::Value::String(it) => Data::String(it.clone()),
            serde_json::Value::Array(items) => Data::List(items.iter().map(Node::of_json).collect()),
            serde_json::Value::Object(entries) => Data::Table(
                entries
                    .iter()
                    .filter(|(_, value)| !value.is_null())
                    .map(|(key, value)| Entry { key: key.clone(), key_span: None, value: Node::of_json(value) })
                    .collect(),
            ),
        };
        Node { span: None, data }
    }

    /// The entry of a key.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        match &self.data {
            Data::Table(entries) => entries.iter().find(|it| it.key == key),
            _ => None,
        }
    }

    /// The place of `path` (of its last key rather than the value, if `at_key`), or of the nearest node above it; and
    /// whether it is the very place.
    fn place(&self, path: &Path, at_key: bool) -> (Option<Span>, bool) {
        let mut node = self;
        let mut span = self.span;
        let steps = path.steps();
        for (position, step) in steps.iter().enumerate() {
            let last = position + 1 == steps.len();
            let (below, place) = match step {
                Step::Key(name) => match node.get(name) {
                    Some(entry) if at_key && last => (&entry.value, entry.key_span),
                    Some(entry) => (&entry.value, entry.value.span),
                    None => return (span, false),
                },
                Step::Index(index) => match &node.data {
                    Data::List(items) if *index < items.len() => (&items[*index], items[*index].span),
                    _ => return (span, false),
                },
            };
            node = below;
            span = place.or(span);
        }
        (span, true)
    }
}

/// Turns byte offsets into lines and columns.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Lines<'t> {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Lines { text, starts }
    }

    fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|it| *it <= offset).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0);
        let before = self.text.get(start..offset).unwrap_or("");
        Position { line: number(line + 1), column: number(before.chars().count() + 1) }
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span { start: self.position(range.start), end: self.position(range.end) }
    }
}

fn number(it: usize) -> u32 {
    u32::try_from(it).unwrap_or(u32::MAX)
}

fn node_of(value: &Spanned<DeValue<'_>>, lines: &Lines<'_>) -> Node {
    let data = match value.get_ref() {
        DeValue::String(it) => Data::String(it.to_string()),
        DeValue::Integer(it) => i64::from_str_radix(it.as_str(), it.radix())
            .map_or_else(|_| Data::Float(it.as_str().to_owned()), Data::Integer),
        DeValue::Float(it) => Data::Float(it.as_str().to_owned()),
        DeValue::Boolean(it) => Data::Bool(*it),
        DeValue::Datetime(it) => Data::Datetime(it.to_string()),
        DeValue::Array(items) => Data::List(items.iter().map(|it| node_of(it, lines)).collect()),
        DeValue::Table(table) => table_of(table, lines),
    };
    Node { span: Some(lines.span(value.span())), data }
}

fn table_of(table: &DeTable<'_>, lines: &Lines<'_>) -> Data {
    Data::Table(
        table
            .iter()
            .map(|(key, value)| Entry {
                key: key.get_ref().to_string(),
                key_span: Some(lines.span(key.span())),
                value: node_of(value, lines),
            })
            .collect(),
    )
}

/// What is no TOML, the first of each line: what follows on a line is mostly its consequence.
fn syntax(text: &str, lines: &Lines<'_>, errors: &[toml::de::Error]) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = errors
        .iter()
        .map(|error| {
            let mut message = error.message().lines().collect::<Vec<_>>().join(", ");
            if let Some(key) = error.span().and_then(|it| text.get(it)).filter(|_| message == "duplicate key") {
                message = format!("the key `{key}` is there twice");
            }
            let span = error.span().map(|it| lines.span(it));
            Diagnostic::error("LW-toml-syntax", Path::root(), message).at(span).source("https://toml.io/en/v1.1.0")
        })
        .collect();
    found.sort_by_key(|it| it.span.map(|it| it.start));
    found.dedup_by_key(|it| it.span.map(|it| it.start.line));
    found
}
