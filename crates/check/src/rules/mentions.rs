//! Which names a template mentions at all, wherever they stand.

use std::collections::HashSet;

use lakewright_template::{SubPart, Value, sub_parts};

/// Names that are mentioned somewhere.
#[derive(Debug, Default)]
pub(crate) struct Mentions<'v> {
    /// By `Ref` or in the text of `Fn::Sub`.
    pub(crate) names: HashSet<&'v str>,
    /// By `Fn::FindInMap`.
    pub(crate) mappings: HashSet<&'v str>,
    /// Whether some `Fn::FindInMap` computes which mapping it looks into.
    pub(crate) has_computed_mapping: bool,
    /// By `Fn::If`, `Condition` of a resource, output or other condition.
    pub(crate) conditions: HashSet<&'v str>,
}

impl<'v> Mentions<'v> {
    pub(crate) fn of(root: &'v Value) -> Mentions<'v> {
        let mut mentions = Mentions::default();
        root.walk(&mut |value| {
            let Value::Object(object) = value else { return };
            for (key, value) in object.iter() {
                mentions.entry(key, value);
            }
        });
        mentions
    }

    fn entry(&mut self, key: &str, value: &'v Value) {
        let first = value.as_array().and_then(<[Value]>::first);
        match key {
            "Ref" => self.names.extend(value.as_str()),
            "Fn::Sub" => {
                let text = value.as_str().or_else(|| first.and_then(Value::as_str)).unwrap_or_default();
                for part in sub_parts(text) {
                    if let SubPart::Variable(name) = part {
                        self.names.insert(name);
                    }
                }
            }
            "Fn::FindInMap" => {
                self.has_computed_mapping |= matches!(first, Some(Value::Object(_)));
                self.mappings.extend(value.as_str().or_else(|| first.and_then(Value::as_str)));
            }
            // Of a resource, an output, another condition; policies have objects under this key.
            "Condition" => self.conditions.extend(value.as_str()),
            "Fn::If" => self.conditions.extend(value.as_str().or_else(|| first.and_then(Value::as_str))),
            _ => {}
        }
    }
}

/// Whether a section says nothing.
pub(crate) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}
