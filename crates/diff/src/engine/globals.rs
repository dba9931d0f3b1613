//! `Globals` of the serverless transform: properties that all resources of a type have.
//!
//! Source: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html>:
//! what a resource says itself wins over text and numbers, objects are joined, lists follow those of `Globals`.

use lakewright_template::{Object, Template, Value};

/// The template with its `Globals` in each resource that they are of, if it has any.
pub(super) fn spread(root: &Value) -> Option<Value> {
    let template = Template::of(root);
    if !template.transforms().contains(&"AWS::Serverless-2016-10-31") {
        return None;
    }
    let globals = root.get("Globals")?.as_object()?;
    let mut made = root.as_object()?.clone();
    let Some(Value::Object(resources)) = made.get_mut("Resources") else { return None };
    for (_, resource) in resources.iter_mut() {
        let Value::Object(resource) = resource else { continue };
        let Some(name) =
            resource.get("Type").and_then(Value::as_str).and_then(|it| it.strip_prefix("AWS::Serverless::"))
        else {
            continue;
        };
        let Some(Value::Object(shared)) = globals.get(name) else { continue };
        let shared = without_ignored(shared, resource.get("IgnoreGlobals"));
        let own = resource.get("Properties").cloned().unwrap_or_else(|| Object::new().into());
        resource.insert("Properties", joined(&Value::Object(shared), &own));
    }
    made.remove("Globals");
    Some(Value::Object(made))
}

fn without_ignored(shared: &Object, ignored: Option<&Value>) -> Object {
    let mut left = shared.clone();
    match ignored {
        Some(Value::String(all)) if all == "*" => left = Object::new(),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).for_each(|it| {
            left.remove(it);
        }),
        _ => {}
    }
    left
}

/// What is shared, with what a resource says itself.
fn joined(shared: &Value, own: &Value) -> Value {
    let is_computed = |it: &Value| it.as_function().is_some();
    match (shared, own) {
        _ if is_computed(shared) || is_computed(own) => own.clone(),
        (Value::Object(shared), Value::Object(own)) => {
            let mut all = shared.clone();
            for (key, value) in own.iter() {
                let value = shared.get(key).map_or_else(|| value.clone(), |it| joined(it, value));
                all.insert(key.clone(), value);
            }
            Value::Object(all)
        }
        (Value::Array(shared), Value::Array(own)) => Value::Array(shared.iter().chain(own).cloned().collect()),
        _ => own.clone(),
    }
}
