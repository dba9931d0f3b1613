//! IAM actions, resource types and condition keys from the iam-data package.
//!
//! Per service: `actions` (name to `l` access level R, L, W, T, P; `r` resource types as [name, required, key...];
//! `c` condition keys; `d` dependent actions), `resources` (name to `arn` pattern and `c`), `keys` (key to type).

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::fetch;
use crate::Result;

/// Service prefix to its facts.
pub(crate) fn services(package: &[u8]) -> Result<BTreeMap<String, Value>> {
    let mut parts: BTreeMap<String, Value> = BTreeMap::new();
    for (path, content) in fetch::unpack(package, |it| it.starts_with("data/") && it.ends_with(".json"))? {
        parts.insert(path, serde_json::from_slice(&content)?);
    }
    let listed = parts.get("data/services.json").and_then(Value::as_array).ok_or("iam-data lists no services")?;
    let mut services = BTreeMap::new();
    for service in listed.iter().filter_map(Value::as_str) {
        let part = |kind: &str| entries(parts.get(&format!("data/{kind}/{service}.json")));
        let actions: Map<String, Value> = part("actions").map(|it| (text(it, "name"), action(it))).collect();
        let resources: Map<String, Value> = part("resourceTypes").map(|it| (text(it, "key"), resource(it))).collect();
        let keys: Map<String, Value> = part("conditionKeys").map(|it| (text(it, "key"), it["type"].clone())).collect();
        let facts = json!({ "actions": actions, "resources": resources, "keys": keys });
        services.insert(service.to_owned(), facts);
    }
    Ok(services)
}

fn entries(part: Option<&Value>) -> impl Iterator<Item = &Value> {
    part.and_then(Value::as_object).into_iter().flat_map(|it| it.values())
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

fn action(source: &Value) -> Value {
    let level = match source["accessLevel"].as_str().unwrap_or_default() {
        it if it.starts_with("Read") => "R",
        it if it.starts_with("List") => "L",
        it if it.starts_with("Tagging") => "T",
        it if it.starts_with("Permissions") => "P",
        _ => "W",
    };
    let mut action = Map::from_iter([("l".to_owned(), json!(level))]);
    let resources: Vec<Value> = source["resourceTypes"].as_array().into_iter().flatten().map(target).collect();
    put(&mut action, "r", resources);
    put(&mut action, "c", list(&source["conditionKeys"]));
    put(&mut action, "d", list(&source["dependentActions"]));
    Value::Object(action)
}

fn target(source: &Value) -> Value {
    let mut target = vec![source["name"].clone(), json!(u8::from(source["required"].as_bool().unwrap_or(false)))];
    target.extend(list(&source["conditionKeys"]));
    Value::Array(target)
}

fn resource(source: &Value) -> Value {
    let mut resource = Map::from_iter([("arn".to_owned(), source["arn"].clone())]);
    put(&mut resource, "c", list(&source["conditionKeys"]));
    Value::Object(resource)
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

fn put(object: &mut Map<String, Value>, key: &str, list: Vec<Value>) {
    if !list.is_empty() {
        object.insert(key.to_owned(), Value::Array(list));
    }
}
