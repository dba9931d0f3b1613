//! What service-spec knows beyond the schemas: what `Ref` returns, ARN templates, references between types, and its
//! own verdict on required properties and replacement.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use serde_json::{Map, Value, json};

use super::compile::object;
use super::fetch;
use super::lint::put;
use crate::Result;

/// The database of the package.
pub(super) struct Database {
    resources: BTreeMap<String, Value>,
    /// Property types by their id.
    types: BTreeMap<String, Value>,
}

impl Database {
    pub(super) fn open(package: &[u8]) -> Result<Database> {
        let files = fetch::unpack(package, |it| it == "db.json.gz")?;
        let (_, compressed) = files.first().ok_or("service-spec has no db.json.gz")?;
        let mut text = String::new();
        flate2::read::GzDecoder::new(compressed.as_slice()).read_to_string(&mut text)?;
        let database: Value = serde_json::from_str(&text)?;
        let by = |entity: &str, key: &str| -> BTreeMap<String, Value> {
            let entities = database["schema"][entity]["entities"].as_array().into_iter().flatten();
            entities.filter_map(|it| Some((it[key].as_str()?.to_owned(), it.clone()))).collect()
        };
        Ok(Database { resources: by("resource", "cloudFormationType"), types: by("typeDefinition", "$id") })
    }

    /// Adds to the facts of a type what this database knows.
    pub(super) fn enrich(&self, name: &str, facts: &mut Map<String, Value>) {
        let Some(resource) = self.resources.get(name) else { return };
        let known = |path: &str| facts["properties"].get(path).is_some();
        let returned: Vec<Value> = resource["cfnRefIdentifier"].as_array().cloned().unwrap_or_default();
        if returned.iter().all(|it| it.as_str().is_some_and(known)) {
            put(facts, "refGives", json!(returned));
        }
        put(facts, "arn", resource["arnTemplate"].clone());
        put(facts, "scrutiny", resource["scrutinizable"].clone());
        if resource["isStateful"] == true {
            facts.insert("stateful".into(), json!(true));
        }
        let documented: BTreeSet<&str> =
            resource["attributes"].as_object().into_iter().flatten().map(|it| it.0.as_str()).collect();
        let read_only = texts(facts.get("readOnly"));
        let below_read_only = |name: &str| {
            read_only.iter().any(|it| {
                name.strip_prefix(it.replace('/', ".").as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            })
        };
        let settings: Vec<String> = object(facts.get("attributes").unwrap_or(&Value::Null))
            .into_iter()
            .map(|it| it.0)
            .filter(|it| !documented.contains(it.as_str()) && !below_read_only(it))
            .collect();
        put(facts, "undocumentedAttributes", json!(settings));
        let mut verdicts = Verdicts::default();
        let mut root = facts.clone();
        self.walk(&resource["properties"], &mut root, "", &mut Vec::new(), facts, &mut verdicts);
        let definitions = facts.get("definitions").cloned();
        *facts = root;
        if let Some(definitions) = definitions {
            facts.insert("definitions".into(), definitions);
        }
        let mut spec = Map::new();
        put(&mut spec, "replaces", json!(verdicts.replaces));
        put(&mut spec, "mayReplace", json!(verdicts.may_replace));
        put(&mut spec, "required", json!(verdicts.required));
        put(&mut spec, "optional", json!(verdicts.optional));
        put(facts, "spec", Value::Object(spec));
    }

    /// Walks both trees at once; `facts` holds the definitions, which get the targets as well.
    fn walk(
        &self,
        properties: &Value,
        node: &mut Map<String, Value>,
        prefix: &str,
        inside: &mut Vec<String>,
        facts: &mut Map<String, Value>,
        verdicts: &mut Verdicts,
    ) {
        let Some(Value::Object(mut children)) = node.remove("properties") else { return };
        let required: BTreeSet<String> = texts(node.get("required"));
        for (name, property) in object(properties) {
            let Some(child) = children.get_mut(&name) else { continue };
            let path = format!("{prefix}{name}");
            match property["causesReplacement"].as_str() {
                Some("yes") => drop(verdicts.replaces.insert(path.clone())),
                Some("maybe") => drop(verdicts.may_replace.insert(path.clone())),
                _ => {}
            }
            match (property["required"] == true, required.contains(&name)) {
                (true, false) => drop(verdicts.required.insert(path.clone())),
                (false, true) => drop(verdicts.optional.insert(path.clone())),
                _ => {}
            }
            let targets = property["relationshipRefs"].as_array().into_iter().flatten().filter_map(target).collect();
            self.visit(&property["type"], child, &path, &targets, inside, facts, verdicts);
        }
        node.insert("properties".into(), Value::Object(children));
    }

    #[allow(clippy::too_many_arguments, reason = "one recursive walk over two trees")]
    fn visit(
        &self,
        kind: &Value,
        node: &mut Value,
        path: &str,
        targets: &BTreeSet<String>,
        inside: &mut Vec<String>,
        facts: &mut Map<String, Value>,
        verdicts: &mut Verdicts,
    ) {
        if let Some(name) = node["ref"].as_str().map(str::to_owned) {
            if inside.contains(&name) {
                return;
            }
            let Some(mut definition) = facts.get_mut("definitions").and_then(|it| it.get_mut(&name)).map(Value::take)
            else {
                return;
            };
            inside.push(name.clone());
            // Targets of a shared scalar definition would reach every property that uses it.
            let shared_scalar = definition.get("properties").is_none();
            let none = BTreeSet::new();
            let passed = if shared_scalar { &none } else { targets };
            self.visit(kind, &mut definition, path, passed, inside, facts, verdicts);
            inside.pop();
            facts["definitions"][&name] = definition;
            if shared_scalar && let Some(node) = node.as_object_mut() {
                add_targets(node, targets);
            }
            return;
        }
        let Some(node) = node.as_object_mut() else { return };
        if let Some(items) = node.get_mut("items") {
            let element = if kind["element"].is_object() { &kind["element"] } else { kind };
            self.visit(element, items, &format!("{path}/*"), targets, inside, facts, verdicts);
            return;
        }
        let reference = |kind: &Value| kind["reference"]["$ref"].as_str().map(str::to_owned);
        let id = reference(kind).or_else(|| kind["types"].as_array().into_iter().flatten().find_map(reference));
        match id.and_then(|it| self.types.get(&it)) {
            Some(definition) => {
                self.walk(&definition["properties"], node, &format!("{path}/"), inside, facts, verdicts);
            }
            None => add_targets(node, targets),
        }
    }
}

#[derive(Default)]
struct Verdicts {
    replaces: BTreeSet<String>,
    may_replace: BTreeSet<String>,
    /// Required here, but not in the schema.
    required: BTreeSet<String>,
    /// Required in the schema, but not here.
    optional: BTreeSet<String>,
}

fn texts(list: Option<&Value>) -> BTreeSet<String> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect()
}

fn add_targets(node: &mut Map<String, Value>, targets: &BTreeSet<String>) {
    let mut all = texts(node.get("targets"));
    all.extend(targets.iter().cloned());
    put(node, "targets", json!(all));
}

fn target(reference: &Value) -> Option<String> {
    let name = reference["cloudFormationType"].as_str()?;
    let property = reference["propertyName"].as_str()?.replace('/', ".");
    let property = match (name, property.as_str()) {
        ("AWS::EC2::SecurityGroup", "Id") => "GroupId",
        (_, other) => other,
    };
    Some(format!("{name}.{property}"))
}
