//! One resource schema of cfn-lint, stripped of prose and with one spelling for each fact.
//!
//! Kept: the properties tree with its constraints, and what CloudFormation does with them. Pointers
//! (`/properties/A/*/B`) become `A/*/B`; references (`#/definitions/Tag`) become `"ref": "Tag"`; formats and
//! relationships that name another type's attribute become `"targets": ["AWS::KMS::Key.Arn", ...]`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::compile::object;
use crate::Result;

/// Types whose `Fn::GetAtt` gives more than their read-only properties.
pub(super) struct Readable {
    all: BTreeSet<String>,
    some: BTreeMap<String, Vec<String>>,
}

impl Readable {
    /// Reads the two tables of cfn-lint's `_getatts.py`.
    pub(super) fn parse(source: &str) -> Result<Readable> {
        let table = |start: &str, end: &str| -> Result<Value> {
            let from = source.find(start).ok_or_else(|| format!("_getatts.py has no `{start}`"))? + start.len() - 1;
            let to = source[from..].find(end).ok_or("_getatts.py: a table does not end")? + from + end.len();
            // A Python literal of strings is JSON but for its trailing commas.
            let compact: String = source[from..to].split_whitespace().collect();
            Ok(serde_json::from_str(&compact.replace(",]", "]").replace(",}", "}"))?)
        };
        Ok(Readable {
            all: serde_json::from_value(table("_all_property_types = [", "\n]")?)?,
            some: serde_json::from_value(table("_exceptions = {", "\n}")?)?,
        })
    }
}

/// The facts of one type.
pub(super) fn resource(name: &str, schema: &Value, readable: &Readable) -> Result<Map<String, Value>> {
    let mut facts = match node(schema, schema) {
        Value::Object(facts) => facts,
        _ => return Err(format!("{name}: the schema is no object").into()),
    };
    facts.remove("type");
    let definitions: Map<String, Value> =
        object(&schema["definitions"]).iter().map(|(key, value)| (key.clone(), node(value, schema))).collect();
    put(&mut facts, "definitions", json!(definitions));
    for (from, to) in [
        ("readOnlyProperties", "readOnly"),
        ("createOnlyProperties", "createOnly"),
        ("conditionalCreateOnlyProperties", "conditionalCreateOnly"),
        ("writeOnlyProperties", "writeOnly"),
        ("deprecatedProperties", "deprecated"),
        ("primaryIdentifier", "primaryIdentifier"),
    ] {
        let pointers: Vec<String> = schema[from].as_array().into_iter().flatten().filter_map(pointer).collect();
        put(&mut facts, to, json!(pointers));
    }
    let transforms: Map<String, Value> =
        object(&schema["propertyTransform"]).into_iter().map(|(key, value)| (short(&key), value)).collect();
    put(&mut facts, "propertyTransform", json!(transforms));
    put(&mut facts, "replacementStrategy", schema["replacementStrategy"].clone());
    put(&mut facts, "lifecycle", schema["lifecycle"].clone());
    put(&mut facts, "tagging", tagging(schema));
    let permissions: Map<String, Value> =
        object(&schema["handlers"]).into_iter().map(|(key, value)| (key, value["permissions"].clone())).collect();
    put(&mut facts, "permissions", json!(permissions));
    let attributes = attributes(name, &facts, readable);
    put(&mut facts, "attributes", json!(attributes));
    Ok(facts)
}

/// Sets a key unless there is nothing to say.
pub(super) fn put(facts: &mut Map<String, Value>, key: &str, value: Value) {
    let empty = match &value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    };
    if !empty {
        facts.insert(key.to_owned(), value);
    }
}

fn pointer(value: &Value) -> Option<String> {
    value.as_str().map(short)
}

fn short(pointer: &str) -> String {
    pointer.strip_prefix("/properties/").unwrap_or(pointer).replace("/properties/", "/").replace("/items/", "/*/")
}

fn tagging(schema: &Value) -> Value {
    let source = &schema["tagging"];
    let Some(taggable) = source["taggable"].as_bool().or(schema["taggable"].as_bool()) else { return Value::Null };
    let mut tagging = Map::from_iter([("taggable".to_owned(), json!(taggable))]);
    let has_tags = schema["properties"].get("Tags").is_some();
    let property = source["tagProperty"].as_str().map(short).or(has_tags.then(|| "Tags".to_owned()));
    if taggable {
        put(&mut tagging, "property", json!(property));
    }
    put(&mut tagging, "onCreate", source["tagOnCreate"].clone());
    put(&mut tagging, "updatable", source["tagUpdatable"].clone());
    put(&mut tagging, "system", source["cloudFormationSystemTags"].clone());
    Value::Object(tagging)
}

const PROSE: [&str; 10] = [
    "description",
    "title",
    "examples",
    "$comment",
    "$id",
    "arrayType",
    "relationshipRef",
    "documentationUrl",
    "markdownDescription",
    "deprecationMessage",
];

/// Keywords of the root that are no constraint on a value; [`resource`] reads them.
const OF_RESOURCE: [&str; 20] = [
    "typeName",
    "sourceUrl",
    "definitions",
    "handlers",
    "tagging",
    "taggable",
    "readOnlyProperties",
    "createOnlyProperties",
    "conditionalCreateOnlyProperties",
    "writeOnlyProperties",
    "deprecatedProperties",
    "primaryIdentifier",
    "additionalIdentifiers",
    "propertyTransform",
    "replacementStrategy",
    "lifecycle",
    "$schema",
    "resourceLink",
    "typeConfiguration",
    "nonPublicProperties",
];

/// A schema node without prose. `root` is where its references point.
pub(super) fn node(source: &Value, root: &Value) -> Value {
    let Some(source) = source.as_object() else { return source.clone() };
    if let Some(property) = source.get("$ref").and_then(Value::as_str).and_then(|it| it.strip_prefix("#/properties/")) {
        return node(&root["properties"][property], root);
    }
    let of_resource = std::ptr::eq(source, root.as_object().unwrap_or(source));
    let mut result = Map::new();
    let mut targets = BTreeSet::new();
    for (key, value) in source {
        if PROSE.contains(&key.as_str()) || (of_resource && OF_RESOURCE.contains(&key.as_str())) {
            continue;
        }
        match key.as_str() {
            "$ref" => {
                let name = value.as_str().and_then(|it| it.strip_prefix("#/definitions/"));
                put(&mut result, "ref", json!(name));
            }
            "format" => match value.as_str() {
                Some(target) if target.starts_with("AWS::") => {
                    targets.insert(attribute_of(target));
                }
                // A pattern that stands where a format belongs.
                Some(format) if format.contains('(') => {}
                _ => put(&mut result, key, value.clone()),
            },
            "properties" | "patternProperties" => {
                let children: Map<String, Value> =
                    object(value).iter().map(|(key, value)| (key.clone(), node(value, root))).collect();
                put(&mut result, key, json!(children));
            }
            "anyOf" | "oneOf" | "allOf" => {
                let mut rest = Vec::new();
                for alternative in value.as_array().into_iter().flatten() {
                    match target(alternative) {
                        Some(target) => drop(targets.insert(target)),
                        None => rest.push(node(alternative, root)),
                    }
                }
                put(&mut result, key, json!(rest));
            }
            "items" | "not" | "if" | "then" | "else" | "contains" | "propertyNames" if value.is_object() => {
                result.insert(key.clone(), node(value, root));
            }
            "additionalProperties" if value.is_object() => {
                result.insert(key.clone(), node(value, root));
            }
            "prefixItems" => {
                let list: Vec<Value> = value.as_array().into_iter().flatten().map(|it| node(it, root)).collect();
                result.insert(key.clone(), json!(list));
            }
            "dependencies" => put(&mut result, "dependentRequired", value.clone()),
            "insertionOrder" if value == false => drop(result.insert("unordered".into(), json!(true))),
            "insertionOrder" => {}
            "uniqueItems" if value == false => {}
            "type" if value.as_array().is_some_and(|it| it.len() == 1) => {
                result.insert(key.clone(), value[0].clone());
            }
            _ => drop(result.insert(key.clone(), value.clone())),
        }
    }
    if let Some(target) = source.get("relationshipRef").and_then(relation) {
        targets.insert(target);
    }
    put(&mut result, "targets", json!(targets));
    Value::Object(result)
}

/// An alternative that says nothing but what it refers to.
fn target(alternative: &Value) -> Option<String> {
    let alternative = alternative.as_object().filter(|it| it.len() == 1)?;
    match alternative.get("format").and_then(Value::as_str) {
        Some(format) if format.starts_with("AWS::") => Some(attribute_of(format)),
        _ => alternative.get("relationshipRef").and_then(relation),
    }
}

fn relation(value: &Value) -> Option<String> {
    let name = value["typeName"].as_str()?;
    let property = short(value["propertyPath"].as_str()?).replace('/', ".");
    Some(format!("{name}.{property}"))
}

/// cfn-lint's formats name a few attributes in its own words.
fn attribute_of(format: &str) -> String {
    match format {
        "AWS::S3::Bucket.Name" => "AWS::S3::Bucket.BucketName",
        "AWS::Logs::LogGroup.Name" => "AWS::Logs::LogGroup.LogGroupName",
        "AWS::KMS::Key.Id" => "AWS::KMS::Key.KeyId",
        "AWS::SNS::Topic.Arn" => "AWS::SNS::Topic.TopicArn",
        "AWS::EC2::Subnet.Id" | "AWS::EC2::Subnet.Ids" => "AWS::EC2::Subnet.SubnetId",
        "AWS::EC2::VPC.Id" => "AWS::EC2::VPC.VpcId",
        "AWS::EC2::SecurityGroup.Id" | "AWS::EC2::SecurityGroup.Ids" => "AWS::EC2::SecurityGroup.GroupId",
        "AWS::EC2::SecurityGroup.Name" | "AWS::EC2::SecurityGroup.Names" => "AWS::EC2::SecurityGroup.GroupName",
        "AWS::ACM::Certificate.Arn" => "AWS::CertificateManager::Certificate.CertificateArn",
        other => other,
    }
    .to_owned()
}

/// What `Fn::GetAtt` gives: dotted name to `string`, `integer`, `number`, `boolean`, `list`, `object` or `json`.
fn attributes(name: &str, facts: &Map<String, Value>, readable: &Readable) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let properties = object(facts.get("properties").unwrap_or(&Value::Null));
    let mut paths: Vec<String> = match facts.get("readOnly") {
        Some(Value::Array(list)) => list.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    };
    if readable.all.contains(name) {
        paths.extend(properties.keys().cloned());
    }
    paths.extend(readable.some.get(name).into_iter().flatten().cloned());
    for path in paths {
        if !path.contains('*') {
            leaves(&path, facts, &mut found);
        }
    }
    found
}

fn leaves(path: &str, facts: &Map<String, Value>, found: &mut BTreeMap<String, String>) {
    let mut at = Value::Object(facts.clone());
    for step in path.split('/') {
        at = resolve(&at["properties"][step], facts);
    }
    add_leaves(path, &at, facts, 0, found);
}

fn add_leaves(path: &str, at: &Value, facts: &Map<String, Value>, depth: u8, found: &mut BTreeMap<String, String>) {
    let kind = match at["type"].as_str() {
        Some("array") => "list",
        Some(scalar @ ("string" | "integer" | "number" | "boolean")) => scalar,
        _ if at["properties"].is_object() => {
            for (name, child) in object(&at["properties"]) {
                if depth < 3 {
                    add_leaves(&format!("{path}/{name}"), &resolve(&child, facts), facts, depth + 1, found);
                }
            }
            "object"
        }
        Some("object") => "object",
        _ if at["type"].is_array() => "json",
        _ => "string",
    };
    found.insert(path.replace('/', "."), kind.to_owned());
}

fn resolve(node: &Value, facts: &Map<String, Value>) -> Value {
    match node["ref"].as_str() {
        Some(name) => facts.get("definitions").map_or(Value::Null, |it| resolve(&it[name], facts)),
        None => node.clone(),
    }
}
