//! The JSON Schema of a configuration, and holding a configuration against it.
//!
//! The schema says per key what is allowed. Beside the keywords of JSON Schema it has some of its own, which the
//! published text leaves out: `x-allowed` (what is allowed, in words), `x-refused` (values with the reason they are
//! refused), `x-unit` and `x-range` (of a length of time), `x-log-retention` (CloudWatch Logs takes certain lengths only).

use std::collections::HashMap;
use std::sync::OnceLock;

use lakewright_template::{Diagnostic, Path, Step};
use regex_lite::Regex;
use serde_json::{Map, Value};

use super::read::{Data, Entry, Node};
use super::{suggest, units};

/// How long CloudWatch Logs can keep logs, in days.
///
/// Source: Amazon CloudWatch Logs API Reference, `PutRetentionPolicy`.
const LOG_RETENTION: [u64; 22] =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

const DAY: u64 = 86_400;

/// The published schema.
pub(crate) fn text() -> String {
    // INVARIANT: a JSON value always has a text.
    let mut text = serde_json::to_string_pretty(&published(schema())).unwrap_or_default();
    text.push('\n');
    text
}

/// The schema without the keywords that only this program knows; what they say is said in words.
fn published(value: &Value) -> Value {
    match value {
        // Sorted here, since the order of a JSON map depends on features that other crates choose.
        Value::Object(entries) => {
            let limits = limits_in_words(entries);
            let mut entries: Vec<_> = entries.iter().filter(|(key, _)| !key.starts_with("x-")).collect();
            entries.sort_by_key(|it| it.0);
            let publish = |(key, value): (&String, &Value)| match (&limits, key.as_str(), value) {
                (Some(limits), "description", Value::String(text)) => (key.clone(), format!("{text} {limits}").into()),
                _ => (key.clone(), published(value)),
            };
            entries.into_iter().map(publish).collect()
        }
        Value::Array(items) => items.iter().map(published).collect(),
        _ => value.clone(),
    }
}

fn limits_in_words(schema: &Map<String, Value>) -> Option<String> {
    if schema.contains_key("x-log-retention") {
        return Some(format!("One of {} days.", log_retention_in_words()));
    }
    match schema.get("x-range")?.as_array()?.as_slice() {
        [least, most] => Some(format!("From {least} to {most}.")),
        _ => None,
    }
}

fn log_retention_in_words() -> String {
    LOG_RETENTION.map(|it| it.to_string()).join(", ")
}

fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let generator =
            schemars::generate::SchemaSettings::draft07().with(|it| it.inline_subschemas = true).into_generator();
        let mut schema = generator.into_root_schema_for::<super::DataLake>().to_value();
        simplify(&mut schema);
        schema
    })
}

/// Takes out what TOML does not have (`null`) and what says nothing (the width of integers).
fn simplify(value: &mut Value) {
    if let Value::Array(items) = value {
        items.iter_mut().for_each(simplify);
        return;
    }
    let Value::Object(schema) = value else { return };
    schema.remove("format");
    if let Some(Value::String(text)) = schema.get_mut("description") {
        // Editors get the words of a Rust documentation, without its examples.
        let words = text.split("\n\n```").next().unwrap_or_default().replace('\n', " ");
        *text = words;
    }
    if schema.get("default").is_some_and(Value::is_null) {
        schema.remove("default");
    }
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|it| it != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".into(), only);
        }
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.retain(|it| !it.is_null());
    }
    if let Some(Value::Array(choices)) = schema.get_mut("anyOf") {
        choices.retain(|it| it.get("type").is_none_or(|it| it != "null"));
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            schema.remove("anyOf");
            for (key, value) in only {
                schema.entry(key).or_insert(value);
            }
        }
    }
    if let Some(allowed) = schema.get("x-allowed").cloned()
        && let Some(Value::Object(items)) = schema.get_mut("items")
    {
        items.entry("x-allowed").or_insert(allowed);
    }
    schema.values_mut().for_each(simplify);
}

/// A mistake, before its place in the file is known.
pub(crate) struct Finding {
    pub(crate) diagnostic: Diagnostic,
    /// Whether the key is meant rather than its value.
    pub(crate) at_key: bool,
    /// The other of two places that do not fit together.
    pub(crate) other: Option<Path>,
}

impl Finding {
    pub(crate) fn new(diagnostic: Diagnostic) -> Finding {
        Finding { diagnostic, at_key: false, other: None }
    }
}

/// Holds a configuration against the schema. Gives what is wrong, and the configuration without it: every key known,
/// every value of its shape, every required key there.
pub(crate) fn compare(root: &Node) -> (Vec<Finding>, Value) {
    let mut walk = Walk { findings: Vec::new(), path: Path::root(), patterns: HashMap::new() };
    let value = walk.node(schema(), root).unwrap_or_else(|| placeholder(schema()));
    (walk.findings, value)
}

struct Walk {
    findings: Vec<Finding>,
    path: Path,
    /// The patterns met so far: every zone has the same.
    patterns: HashMap<String, Option<Regex>>,
}

impl Walk {
    fn report(&mut self, id: &'static str, message: String, help: Option<String>) {
        let diagnostic = Diagnostic::error(id, self.path.clone(), message);
        self.findings.push(Finding::new(match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        }));
    }

    /// The last key of the path, as the subject of a sentence.
    fn subject(&self) -> String {
        let steps = self.path.steps();
        let item = matches!(steps.last(), Some(Step::Index(_)));
        match steps.iter().rev().find_map(key) {
            Some(key) if item => format!("an item of `{key}`"),
            Some(key) => format!("`{key}`"),
            None => "the configuration".into(),
        }
    }

    fn node(&mut self, schema: &Value, node: &Node) -> Option<Value> {
        let expected = schema.get("type").and_then(Value::as_str).unwrap_or("string");
        match (expected, &node.data) {
            ("object", Data::Table(entries)) => Some(self.table(schema, entries)),
            ("array", Data::List(items)) => Some(self.list(schema, items)),
            ("string", Data::String(text)) => self.string(schema, text),
            ("integer", Data::Integer(number)) => self.integer(schema, *number),
            ("boolean", Data::Bool(it)) => Some(Value::Bool(*it)),
            (_, found) => {
                let message = format!("{} takes {}, not {}", self.subject(), in_words(schema), found.in_words());
                let of_tables = schema.get("items").and_then(|it| it.get("type")).is_some_and(|it| it == "object");
                let help = match (in_quotes(schema, found), allowed(schema)) {
                    (_, Some(allowed)) if of_tables => {
                        let keys: Vec<String> = self.path.steps().iter().filter_map(key).map(str::to_owned).collect();
                        Some(format!("write `[[{}]]` above each: {allowed}", keys.join(".")))
                    }
                    (Some(meant), Some(allowed)) => Some(format!("did you mean \"{meant}\"? {allowed}")),
                    (meant, allowed) => meant.map(|it| format!("did you mean \"{it}\"?")).or(allowed),
                };
                self.report("LW-wrong-type", message, help);
                None
            }
        }
    }

    fn table(&mut self, schema: &Value, entries: &[Entry]) -> Value {
        let empty = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let mut known = Map::new();
        for Entry { key, value, .. } in entries {
            if let Some(property) = properties.get(key) {
                self.path.push(key.clone());
                let value = self.node(property, value).or_else(|| required(schema, key).then(|| placeholder(property)));
                self.path.pop();
                known.extend(value.map(|it| (key.clone(), it)));
            }
        }
        for Entry { key, value, .. } in entries.iter().filter(|it| !properties.contains_key(&it.key)) {
            let meant = suggest::nearest(key, properties.keys().map(String::as_str)).map(str::to_owned);
            self.path.push(key.clone());
            self.unknown_key(key, meant.as_deref(), properties);
            // What is under a misspelt key is looked at as if it were spelt right, so that one run finds everything.
            if let Some(meant) = meant.filter(|it| !known.contains_key(it))
                && let Some(property) = properties.get(&meant)
            {
                let value = self.node(property, value).unwrap_or_else(|| placeholder(property));
                known.insert(meant, value);
            }
            self.path.pop();
        }
        for (key, property) in properties.iter().filter(|(key, _)| required(schema, key)) {
            if !known.contains_key(key) {
                self.path.push(key.clone());
                let help = match property.get("properties").and_then(Value::as_object) {
                    Some(keys) => format!("write a table `[{key}]` with {}", listed(keys.keys())),
                    None => match allowed(property) {
                        Some(allowed) => format!("write `{key} = ...`: {allowed}"),
                        None => format!("write `{key} = ...`"),
                    },
                };
                self.report("LW-missing-key", format!("missing key `{key}`"), Some(help));
                self.path.pop();
                known.insert(key.clone(), placeholder(property));
            }
        }
        Value::Object(known)
    }

    fn unknown_key(&mut self, key: &str, meant: Option<&str>, properties: &Map<String, Value>) {
        let mut allowed: Vec<&String> = properties.keys().collect();
        allowed.sort();
        let allowed = format!("allowed here: {}", listed(allowed));
        let elsewhere = tables_with(key);
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`? {allowed}"),
            None if elsewhere.iter().any(String::is_empty) => {
                format!("`{key}` stands above the first `[table]`; {allowed}")
            }
            None if !elsewhere.is_empty() => format!("`{key}` is a key of {}; {allowed}", listed(&elsewhere)),
            None => allowed,
        };
        self.report("LW-unknown-key", format!("unknown key `{key}`"), Some(help));
        if let Some(finding) = self.findings.last_mut() {
            finding.at_key = true;
        }
    }

    fn list(&mut self, schema: &Value, items: &[Node]) -> Value {
        let item_schema = schema.get("items").unwrap_or(&Value::Null);
        if (items.len() as u64) < schema.get("minItems").and_then(Value::as_u64).unwrap_or(0) {
            let message = format!("{} is empty", self.subject());
            self.report("LW-invalid-value", message, Some("name at least one".into()));
        }
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            self.path.push(index);
            values.push(self.node(item_schema, item).unwrap_or_else(|| placeholder(item_schema)));
            self.path.pop();
        }
        Value::Array(values)
    }

    fn integer(&mut self, schema: &Value, number: i64) -> Option<Value> {
        let least = schema.get("minimum").and_then(Value::as_i64).unwrap_or(0);
        let most = schema.get("maximum").and_then(Value::as_i64).unwrap_or(i64::from(u32::MAX));
        if !(least..=most).contains(&number) {
            let message = format!("{} can not be {number}", self.subject());
            self.report("LW-out-of-range", message, Some(format!("from {least} to {most}")));
        }
        u32::try_from(number).ok().map(Value::from)
    }

    fn string(&mut self, schema: &Value, text: &str) -> Option<Value> {
        let choices = choices(schema);
        if !choices.is_empty() {
            if choices.contains(&text) {
                return Some(Value::from(text));
            }
            let mut message = format!("{} can not be `{text}`", self.subject());
            if let Some(reason) = schema.get("x-refused").and_then(|it| it.get(text)).and_then(Value::as_str) {
                message = format!("{message}: {reason}");
            }
            let one_of = any_of(&choices);
            let help = match suggest::nearest(text, choices.iter().copied()) {
                Some(meant) if schema.get("x-refused").is_none() => format!("did you mean `{meant}`? {one_of}"),
                _ => one_of,
            };
            self.report("LW-invalid-value", message, Some(help));
            return None;
        }
        let length = text.chars().count() as u64;
        let bound = |key: &str, otherwise| schema.get(key).and_then(Value::as_u64).unwrap_or(otherwise);
        let fits = (bound("minLength", 0)..=bound("maxLength", u64::MAX)).contains(&length);
        let pattern = schema.get("pattern").and_then(Value::as_str);
        if !fits || pattern.is_some_and(|it| !self.matches(it, text)) {
            let found = if text.is_empty() { "empty".to_owned() } else { format!("`{}`", text.escape_debug()) };
            let help = allowed(schema).unwrap_or_else(|| {
                format!("{} to {} characters", bound("minLength", 0), bound("maxLength", u64::from(u32::MAX)))
            });
            let message = format!("{} can not be {found}", self.subject());
            self.report("LW-invalid-value", message, Some(help));
            return schema.get("x-unit").is_none().then(|| Value::from(text));
        }
        if schema.get("x-unit").is_some() {
            self.length_of_time(schema, text);
        }
        Some(Value::from(text))
    }

    fn matches(&mut self, pattern: &str, text: &str) -> bool {
        if !self.patterns.contains_key(pattern) {
            self.patterns.insert(pattern.to_owned(), regex(pattern));
        }
        self.patterns.get(pattern).and_then(Option::as_ref).is_some_and(|it| it.is_match(text))
    }

    fn length_of_time(&mut self, schema: &Value, text: &str) {
        // INVARIANT: the pattern matched, so it reads.
        let length = units::parse(text).unwrap_or(0);
        if let Some([least, most]) = schema.get("x-range").and_then(Value::as_array).map(Vec::as_slice) {
            let read = |it: &Value| it.as_str().and_then(units::parse).unwrap_or(0);
            if !(read(least)..=read(most)).contains(&length) {
                let (least, most) = (least.as_str().unwrap_or(""), most.as_str().unwrap_or(""));
                let message = format!("{} can not be `{text}`", self.subject());
                self.report("LW-out-of-range", message, Some(format!("from \"{least}\" to \"{most}\"")));
            }
        }
        if schema.get("x-log-retention").is_some() && !LOG_RETENTION.contains(&(length / DAY)) {
            let next = LOG_RETENTION.iter().find(|it| **it > length / DAY);
            let nearest = next.or(LOG_RETENTION.last()).unwrap_or(&1);
            let help =
                format!("write \"{nearest} days\"; CloudWatch Logs keeps logs for {} days", log_retention_in_words());
            let message = format!("{} can not be `{text}`", self.subject());
            self.report("LW-out-of-range", message, Some(help));
        }
    }
}

fn key(step: &Step) -> Option<&str> {
    match step {
        Step::Key(key) => Some(key),
        Step::Index(_) => None,
    }
}

impl Data {
    fn in_words(&self) -> String {
        match self {
            Data::String(text) => format!("the text `{}`", text.escape_debug()),
            Data::Integer(number) => format!("the number {number}"),
            Data::Float(number) => format!("the number {number}"),
            Data::Bool(it) => format!("{it}"),
            Data::Datetime(it) => format!("the date {it}"),
            Data::List(_) => "a list".into(),
            Data::Table(_) => "a table".into(),
        }
    }
}

/// A number as the text that was probably meant: `60` as `60 seconds`.
fn in_quotes(schema: &Value, found: &Data) -> Option<String> {
    let Data::Integer(number) = found else { return None };
    let meant = match schema.get("x-unit").and_then(Value::as_str) {
        Some(unit) => format!("{number} {unit}"),
        None => number.to_string(),
    };
    regex(schema.get("pattern")?.as_str()?)?.is_match(&meant).then_some(meant)
}

/// What a schema wants, with its article.
fn in_words(schema: &Value) -> &'static str {
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => "a table",
        Some("array") => "a list",
        Some("integer") => "a whole number",
        Some("boolean") => "true or false",
        _ if schema.get("x-unit").is_some() => "a length of time with its unit",
        _ => "text",
    }
}

/// What a schema allows, in a sentence.
fn allowed(schema: &Value) -> Option<String> {
    if let Some(text) = schema.get("x-allowed").and_then(Value::as_str) {
        return Some(text.to_owned());
    }
    let choices = choices(schema);
    if !choices.is_empty() {
        return Some(any_of(&choices));
    }
    if let (Some(least), Some(most)) = (schema.get("minimum"), schema.get("maximum")) {
        return Some(format!("from {least} to {most}"));
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => {
            let mut keys: Vec<&String> = schema.get("properties")?.as_object()?.keys().collect();
            keys.sort();
            Some(format!("a table with {}", listed(keys)))
        }
        _ => schema.get("items").and_then(allowed),
    }
}

/// The values of an enumeration.
fn choices(schema: &Value) -> Vec<&str> {
    let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    let described = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten().flat_map(|it| {
        let values = it.get("enum").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        values.iter().chain(it.get("const"))
    });
    listed.chain(described).filter_map(Value::as_str).collect()
}

fn required(schema: &Value, key: &str) -> bool {
    schema.get("required").and_then(Value::as_array).is_some_and(|it| it.iter().any(|it| it == key))
}

/// A value of the right shape, to stand where the right one is not known.
fn placeholder(schema: &Value) -> Value {
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => {
            let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
            properties
                .filter(|(key, _)| required(schema, key))
                .map(|(key, property)| (key.clone(), placeholder(property)))
                .collect()
        }
        Some("array") => Value::Array(Vec::new()),
        Some("integer") => schema.get("minimum").cloned().unwrap_or_else(|| 0.into()),
        Some("boolean") => Value::Bool(false),
        _ => choices(schema)
            .first()
            .copied()
            .or_else(|| schema.get("x-unit").map(|_| "1 day"))
            .unwrap_or_default()
            .into(),
    }
}

/// The tables that have a key, as they are written in TOML; the root is empty.
fn tables_with(key: &str) -> Vec<String> {
    fn search(schema: &Value, place: &str, header: &str, key: &str, found: &mut Vec<String>) {
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
        if properties.contains_key(key) {
            found.push(header.to_owned());
        }
        for (name, property) in properties {
            let place = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
            search(property, &place, &format!("[{place}]"), key, found);
            if let Some(items) = property.get("items") {
                search(items, &place, &format!("[[{place}]]"), key, found);
            }
        }
    }
    let mut found = Vec::new();
    search(schema(), "", "", key, &mut found);
    found.sort();
    found
}

/// `a`, `b` and `c`, in backticks.
pub(crate) fn listed<S: AsRef<str>>(items: impl IntoIterator<Item = S>) -> String {
    joined(items, "and")
}

/// `a`, `b` or `c`, in backticks.
fn any_of(items: &[&str]) -> String {
    format!("one of {}", joined(items, "or"))
}

fn joined<S: AsRef<str>>(items: impl IntoIterator<Item = S>, word: &str) -> String {
    let items: Vec<String> = items.into_iter().map(|it| format!("`{}`", it.as_ref())).collect();
    match items.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} {word} {last}", others.join(", ")),
        None => "nothing".into(),
    }
}

/// INVARIANT: every pattern of the schema compiles; a test says so.
fn regex(pattern: &str) -> Option<Regex> {
    Regex::new(pattern).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every(schema: &Value, visit: &mut impl FnMut(&Value)) {
        visit(schema);
        match schema {
            Value::Object(entries) => entries.values().for_each(|it| every(it, visit)),
            Value::Array(items) => items.iter().for_each(|it| every(it, visit)),
            _ => {}
        }
    }

    #[test]
    fn every_pattern_compiles_and_is_explained() {
        let mut patterns = 0;
        every(schema(), &mut |node| {
            if let Some(pattern) = node.get("pattern").and_then(Value::as_str) {
                Regex::new(pattern).expect(pattern);
                patterns += 1;
            }
        });
        assert!(patterns > 20);
    }

    #[test]
    fn the_schema_has_only_what_the_walk_understands() {
        const KNOWN: [&str; 21] = [
            "$schema",
            "additionalProperties",
            "const",
            "default",
            "description",
            "enum",
            "examples",
            "items",
            "maxLength",
            "maximum",
            "minItems",
            "minLength",
            "minimum",
            "oneOf",
            "pattern",
            "properties",
            "required",
            "title",
            "type",
            "x-allowed",
            "x-refused",
        ];
        fn look(schema: &Value) {
            let entries = schema.as_object().expect("a schema");
            for (key, value) in entries {
                match key.as_str() {
                    "properties" => value.as_object().expect("a map").values().for_each(look),
                    "items" => look(value),
                    "oneOf" => value.as_array().expect("a list").iter().for_each(look),
                    "type" => assert!(value.is_string(), "{schema}"),
                    key => assert!(KNOWN.contains(&key) || key.starts_with("x-"), "{key} in {schema}"),
                }
            }
            if entries.get("type").is_some_and(|it| it == "object") {
                assert_eq!(entries.get("additionalProperties"), Some(&Value::Bool(false)), "{schema}");
            }
        }
        look(schema());
    }
}
