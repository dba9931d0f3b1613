//! The JSON Schema of a configuration: made from its type, published for editors, and what a configuration is held
//! against.
//!
//! The schema says per key what is allowed. Beside the keywords of JSON Schema it has some of its own, which the
//! published text leaves out: `x-allowed` (what is allowed, in words), `x-refused` (values with the reason they are
//! refused), `x-unit` and `x-range` (of a length of time), `x-days` (the only lengths in days) and `x-days-of` (whose rule
//! that is).

use lakewright_template::{Diagnostic, Path};
use schemars::JsonSchema;
use serde_json::{Map, Value};

use crate::tree::Node;
use crate::walk;

/// A mistake, before its place in the file is known.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The mistake.
    pub diagnostic: Diagnostic,
    /// Whether the key is meant rather than its value.
    pub at_key: bool,
    /// The other of two places that do not fit together.
    pub other: Option<Path>,
}

impl Finding {
    /// A mistake about a value.
    pub fn new(diagnostic: Diagnostic) -> Finding {
        Finding { diagnostic, at_key: false, other: None }
    }
}

/// The schema of a configuration.
#[derive(Clone, Debug)]
pub struct Schema(Value);

impl Schema {
    /// The schema of a type.
    pub fn of<T: JsonSchema>() -> Schema {
        let generator =
            schemars::generate::SchemaSettings::draft07().with(|it| it.inline_subschemas = true).into_generator();
        let mut schema = generator.into_root_schema_for::<T>().to_value();
        simplify(&mut schema);
        Schema(schema)
    }

    /// The schema itself.
    pub fn value(&self) -> &Value {
        &self.0
    }

    /// The published text, for editors. Keys stand in alphabetical order.
    pub fn text(&self) -> String {
        // INVARIANT: a JSON value always has a text.
        let mut text = serde_json::to_string_pretty(&published(&self.0)).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Holds a configuration against the schema. Gives what is wrong, and the configuration without it: every key known,
    /// every value of its shape, every required key there.
    pub fn compare(&self, root: &Node) -> (Vec<Finding>, Value) {
        walk::compare(&self.0, root)
    }
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
    if schema.contains_key("x-days") {
        return Some(format!("One of {} days.", walk::in_days(&Value::Object(schema.clone()))));
    }
    match schema.get("x-range")?.as_array()?.as_slice() {
        [least, most] => Some(format!("From {least} to {most}.")),
        _ => None,
    }
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
