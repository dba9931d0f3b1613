//! Writing templates: one deterministic form of each value in JSON and in YAML.
//!
//! What [`read`](crate::read()) makes of either form equals the value that was written.

mod block;
mod escape;
mod flow;
mod json;
mod scalar;
pub(crate) mod short_form;
mod yaml;

pub use json::{JsonSize, json, json_minified, json_size, json_text_size};
pub use yaml::yaml;

use crate::reference::Reference;
use crate::value::{Object, Value};

/// How long lines become before objects and lists are broken. Text is never broken.
const WIDTH: usize = 120;

/// Text as a YAML scalar on one line that is understood everywhere, also between brackets.
#[cfg(feature = "read")]
pub(crate) fn yaml_scalar(text: &str) -> String {
    let mut out = String::new();
    scalar::text(&mut out, text, scalar::Place::Flow);
    out
}

/// A reference that was not resolved, as the function it would become in its own stack.
fn function_of(reference: &Reference) -> Value {
    let id = Value::from(reference.id.as_str().to_owned());
    Value::from(match &reference.attribute {
        None => Object::of("Ref", id),
        Some(attribute) => Object::of("Fn::GetAtt", [id, Value::String(attribute.clone())]),
    })
}
