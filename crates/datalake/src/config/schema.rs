//! The JSON Schema of a lake's configuration.

use std::sync::OnceLock;

use lakewright_settings::Schema;

/// How long CloudWatch Logs can keep logs, in days.
///
/// Source: Amazon CloudWatch Logs API Reference, `PutRetentionPolicy`.
pub(crate) const LOG_RETENTION: [u64; 22] =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

/// Whose rule [`LOG_RETENTION`] is, as the beginning of a sentence.
pub(crate) const LOG_RETENTION_OF: &str = "CloudWatch Logs keeps logs for";

/// The schema of [`DataLake`](super::DataLake).
pub(crate) fn schema() -> &'static Schema {
    static SCHEMA: OnceLock<Schema> = OnceLock::new();
    SCHEMA.get_or_init(Schema::of::<super::DataLake>)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

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
        every(schema().value(), &mut |node| {
            if let Some(pattern) = node.get("pattern").and_then(Value::as_str) {
                regex_lite::Regex::new(pattern).expect(pattern);
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
        look(schema().value());
    }
}
