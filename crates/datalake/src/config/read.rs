//! Reading `lake.toml`: text to a tree in which every node knows its place, the tree to a lake.
//!
//! The tree is held against the schema first. What is left after that (without unknown keys and without values of the
//! wrong shape) always becomes a lake, so that the checks of the whole run even where parts are wrong.

use std::ops::Range;

use lakewright_template::{Diagnostic, Path, Position, Span, Step};
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::schema::{self, Finding};
use super::{DataLake, Next, Zone, check};

/// A node of a configuration.
pub(crate) struct Node {
    pub(crate) span: Option<Span>,
    pub(crate) data: Data,
}

/// What a node is.
pub(crate) enum Data {
    String(String),
    Integer(i64),
    Float(String),
    Bool(bool),
    /// A date or time, which no setting is.
    Datetime(String),
    List(Vec<Node>),
    Table(Vec<Entry>),
}

/// A key of a table with its value.
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) key_span: Option<Span>,
    pub(crate) value: Node,
}

impl Node {
    /// The node of a JSON value; keys that are `null` are left out, as TOML has no such thing.
    pub(crate) fn of_json(value: &serde_json::Value) -> Node {
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

    fn get(&self, key: &str) -> Option<&Entry> {
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

/// See [`DataLake::from_toml`].
pub(crate) fn lake(text: &str) -> Result<DataLake, Vec<Diagnostic>> {
    let lines = Lines::new(text);
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(syntax(text, &lines, &errors));
    }
    let start = lines.span(0..0);
    let root = Node { span: Some(start), data: table_of(table.get_ref(), &lines) };

    let (mut findings, mut value) = schema::compare(&root);
    if let Value::Object(entries) = &mut value
        && entries.contains_key("preset")
    {
        // Without a preset, a file without zones has the default ones.
        entries.entry("zones").or_insert_with(|| Value::Array(Vec::new()));
    }
    match serde_json::from_value::<DataLake>(value) {
        Ok(lake) => {
            let (lake, origins) = lake.settled();
            let broken: Vec<Path> = findings.iter().map(|it| it.diagnostic.path.clone()).collect();
            let whole = check::whole(&lake, &broken_in_lake(&broken, &origins));
            findings.extend(whole.into_iter().map(|it| in_file(it, &origins)));
            finish(&root, findings).map_or(Ok(lake), Err)
        }
        Err(error) => {
            // INVARIANT: what passed the schema is a lake. Where it is not, the file is refused all the same.
            findings.push(Finding::new(Diagnostic::error("LW-invalid-value", Path::root(), error.to_string())));
            Err(finish(&root, findings).unwrap_or_default())
        }
    }
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

/// The findings with their places, if one of them is an error.
fn finish(root: &Node, findings: Vec<Finding>) -> Option<Vec<Diagnostic>> {
    let found: Vec<Diagnostic> = findings
        .into_iter()
        .map(|it| {
            let (span, exact) = root.place(&it.diagnostic.path, it.at_key);
            let other = it.other.and_then(|it| Some(root.place(&it, false)).filter(|it| it.1)?.0);
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
    found.iter().any(Diagnostic::is_error).then(|| in_order(found))
}

fn in_order(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found.sort_by_key(|it| (it.span.map(|span| span.start), it.path.clone(), it.id.clone()));
    found
}

/// For each zone of the lake its position in the file, if it is there.
type Origins = Vec<Option<usize>>;

impl DataLake {
    /// The lake with the zones of its preset in place.
    fn settled(mut self) -> (DataLake, Origins) {
        let Some(preset) = self.preset.take() else {
            let origins = (0..self.zones.len()).map(Some).collect();
            return (self, origins);
        };
        let mut own: Vec<Option<Zone>> = std::mem::take(&mut self.zones).into_iter().map(Some).collect();
        let mut origins = Origins::new();
        for zone in preset.zones() {
            let position = own.iter().position(|it| it.as_ref().is_some_and(|it| it.name == zone.name));
            let own = position.and_then(|it| own.get_mut(it)).and_then(Option::take);
            self.zones.push(match own {
                Some(own) if own.next == Next::Following => Zone { next: zone.next, ..own },
                Some(own) => own,
                None => zone,
            });
            origins.push(position);
        }
        for (position, zone) in own.into_iter().enumerate() {
            if let Some(zone) = zone {
                self.zones.push(zone);
                origins.push(Some(position));
            }
        }
        (self, origins)
    }
}

/// A finding about the lake as a finding about the file; a zone that only the preset has is at `preset`.
fn in_file(mut finding: Finding, origins: &Origins) -> Finding {
    finding.diagnostic.path = path_in_file(finding.diagnostic.path, origins);
    finding.other = finding.other.map(|it| path_in_file(it, origins));
    finding
}

fn path_in_file(path: Path, origins: &Origins) -> Path {
    match path.steps() {
        [Step::Key(zones), Step::Index(position), rest @ ..] if zones == "zones" => {
            match origins.get(*position).copied().flatten() {
                Some(origin) => below_zone(origin, rest),
                None => Path::root().join("preset"),
            }
        }
        _ => path,
    }
}

fn below_zone(position: usize, rest: &[Step]) -> Path {
    [Step::from("zones"), Step::from(position)].into_iter().chain(rest.iter().cloned()).collect()
}

/// Paths in the file as paths in the lake.
fn broken_in_lake(broken: &[Path], origins: &Origins) -> Vec<Path> {
    broken
        .iter()
        .map(|path| match path.steps() {
            [Step::Key(zones), Step::Index(origin), rest @ ..] if zones == "zones" => {
                let position = origins.iter().position(|it| *it == Some(*origin)).unwrap_or(*origin);
                below_zone(position, rest)
            }
            _ => path.clone(),
        })
        .collect()
}
