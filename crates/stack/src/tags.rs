//! The tags of a stack and its scopes, on every resource that can be tagged.

use lakewright_facts::{Schemas, TypeSchema};
use lakewright_template::{Object, Text, Value};

/// Adds tags to a resource's properties, in the form that its type has. A tag that is there already stands.
pub(crate) fn add(type_name: &str, properties: &mut Object, tags: &[(Text, Text)]) {
    let Some((property, form)) = Schemas::get(type_name).and_then(taggable) else { return };
    if !properties.contains_key(property) {
        properties.insert(property, if form == Form::List { Value::Array(Vec::new()) } else { Object::new().into() });
    }
    match (form, properties.get_mut(property)) {
        (Form::List, Some(Value::Array(list))) => {
            for (key, value) in tags {
                if !list.iter().any(|it| it.get("Key").and_then(Value::as_str) == Some(key)) {
                    list.push(Object::of("Key", key.clone()).with("Value", value.clone()).into());
                }
            }
        }
        (Form::Object, Some(Value::Object(object))) => {
            for (key, value) in tags {
                if !object.contains_key(key) {
                    object.insert(key.clone(), value.clone());
                }
            }
        }
        // Tags that an intrinsic function gives are left alone.
        _ => {}
    }
}

/// How a type has its tags.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// `[{"Key": ..., "Value": ...}]`.
    List,
    /// `{"key": "value"}`.
    Object,
}

/// The property for tags and its form; `None` where the type has none, or one that needs more than key and value.
fn taggable(schema: TypeSchema) -> Option<(&'static str, Form)> {
    let property = schema.tagging()?.property;
    let node = schema.root().property(property)?.resolve();
    if node.types().object() {
        return Some((property, Form::Object));
    }
    let item = node.items()?.resolve();
    let fits = item.property("Key").is_some() && item.property("Value").is_some();
    (fits && item.required().all(|it| it == "Key" || it == "Value")).then_some((property, Form::List))
}
