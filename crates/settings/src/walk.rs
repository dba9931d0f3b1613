//! Holding a configuration against its schema.

use std::collections::HashMap;

use lakewright_template::{Diagnostic, Path, Step};
use regex_lite::Regex;
use serde_json::{Map, Value};

use crate::length::{self, DAY};
use crate::schema::Finding;
use crate::suggest;
use crate::tree::{Data, Entry, Node};

/// See [`Schema::compare`](crate::Schema::compare).
pub(crate) fn compare(schema: &Value, root: &Node) -> (Vec<Finding>, Value) {
    let mut walk = Walk { root: schema, findings: Vec::new(), path: Path::root(), patterns: HashMap::new() };
    let value = walk.node(schema, root).unwrap_or_else(|| placeholder(schema));
    (walk.findings, value)
}

struct Walk<'s> {
    root: &'s Value,
    findings: Vec<Finding>,
    path: Path,
    /// The patterns met so far: items of a list have the same.
    patterns: HashMap<String, Option<Regex>>,
}

impl Walk<'_> {
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
        // What a table with names of the user's own has under each of them.
        let free = schema.get("additionalProperties").filter(|it| it.is_object());
        let mut known = Map::new();
        for Entry { key, value, .. } in entries {
            if let Some(property) = properties.get(key).or(free) {
                self.path.push(key.clone());
                let value = self.node(property, value).or_else(|| required(schema, key).then(|| placeholder(property)));
                self.path.pop();
                known.extend(value.map(|it| (key.clone(), it)));
            }
        }
        for Entry { key, value, .. } in entries.iter().filter(|it| free.is_none() && !properties.contains_key(&it.key))
        {
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
        let allowed = allowed_keys(properties);
        let elsewhere = tables_with(self.root, key);
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
        let seconds = length::parse(text).unwrap_or(0);
        if let Some([least, most]) = schema.get("x-range").and_then(Value::as_array).map(Vec::as_slice) {
            let read = |it: &Value| it.as_str().and_then(length::parse).unwrap_or(0);
            if !(read(least)..=read(most)).contains(&seconds) {
                let (least, most) = (least.as_str().unwrap_or(""), most.as_str().unwrap_or(""));
                let message = format!("{} can not be `{text}`", self.subject());
                self.report("LW-out-of-range", message, Some(format!("from \"{least}\" to \"{most}\"")));
            }
        }
        let days: Vec<u64> = days(schema).collect();
        if !days.is_empty() && !days.contains(&(seconds / DAY)) {
            let next = days.iter().find(|it| **it > seconds / DAY);
            let nearest = next.or(days.last()).unwrap_or(&1);
            let whose = schema.get("x-days-of").and_then(Value::as_str).unwrap_or("allowed:");
            let help = format!("write \"{nearest} days\"; {whose} {} days", in_days(schema));
            let message = format!("{} can not be `{text}`", self.subject());
            self.report("LW-out-of-range", message, Some(help));
        }
    }
}

/// The only lengths of time that are allowed, in days; none where there is no such rule.
fn days(schema: &Value) -> impl Iterator<Item = u64> {
    schema.get("x-days").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_u64)
}

/// The only lengths of time that are allowed, as `1, 3, 5`.
pub(crate) fn in_days(schema: &Value) -> String {
    days(schema).map(|it| it.to_string()).collect::<Vec<_>>().join(", ")
}

/// The keys of a table in a sentence; of very many only what they are.
fn allowed_keys(properties: &Map<String, Value>) -> String {
    const MOST: usize = 60;
    let mut keys: Vec<&String> = properties.keys().collect();
    keys.sort();
    match keys.len() {
        ..=MOST => format!("allowed here: {}", listed(keys)),
        _ => format!("more than {MOST} keys are allowed here"),
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
fn tables_with(root: &Value, key: &str) -> Vec<String> {
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
    search(root, "", "", key, &mut found);
    found.sort();
    found
}

/// `a`, `b` and `c`, in backticks.
pub fn listed<S: AsRef<str>>(items: impl IntoIterator<Item = S>) -> String {
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
