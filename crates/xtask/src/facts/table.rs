//! Writes `table.bin` and `iam.bin`: flat tables that are read in place. The layout is that of `facts/src/layout.rs`.

#[path = "../../../facts/src/layout.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the reader")]
mod layout;

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};

use self::layout::{MAGIC, action, flag, header, node, node_flag, primitive, resource, service};
use super::Facts;
use super::compile::object;
use crate::Result;

/// `table.bin`.
pub(super) fn types(facts: &Facts) -> Result<Vec<u8>> {
    let mut table = Table::new();
    let regions: BTreeSet<&str> = facts
        .types
        .values()
        .filter_map(|it| it["regions"].as_str())
        .flat_map(str::split_whitespace)
        .filter(|it| !matches!(*it, "all" | "except" | "sam"))
        .collect();
    let regions: Vec<&str> = regions.into_iter().collect();
    if regions.len() > 64 {
        return Err("more than 64 Regions do not fit the mask".into());
    }
    let mut index = Vec::new();
    for (name, facts) in &facts.types {
        let record = resource_record(&mut table, name, facts, &regions)?;
        index.extend([table.text(name), record]);
    }
    let mut runtimes = Vec::new();
    for (name, dates) in object(&facts.runtimes) {
        let record: Vec<u32> = ["deprecated", "create-block", "update-block", "successor"]
            .map(|it| table.text(dates[it].as_str().unwrap_or_default()))
            .into();
        let record = table.record(&record);
        runtimes.extend([table.text(&name), record]);
    }
    let mut constraints = Vec::new();
    for (name, schema) in &facts.constraints {
        let record = resource_record(&mut table, name, schema, &regions)?;
        constraints.extend([table.text(name), record]);
    }
    table.words[header::CONSTRAINTS] = table.list(&constraints);
    table.words[header::INDEX] = table.list(&index);
    table.words[header::RUNTIMES] = table.list(&runtimes);
    table.words[header::REGIONS] = table.texts(regions.into_iter());
    let sources = &facts.sources;
    table.words[header::SOURCES] = table.texts(
        [
            "cfn-lint",
            &sources.cfn_lint.version,
            &sources.cfn_lint.date,
            "aws-service-spec",
            &sources.aws_service_spec.version,
            &sources.aws_service_spec.date,
        ]
        .into_iter(),
    );
    Ok(table.finish())
}

/// `iam.bin`.
pub(super) fn iam(facts: &Facts) -> Result<Vec<u8>> {
    let mut table = Table::new();
    let mut index = Vec::new();
    for (prefix, facts) in &facts.iam {
        let record = service_record(&mut table, prefix, facts);
        index.extend([table.text(prefix), record]);
    }
    table.words[header::INDEX] = table.list(&index);
    let source = &facts.sources.iam_data;
    table.words[header::SOURCES] = table.texts(["iam-data", &source.version, &source.date].into_iter());
    Ok(table.finish())
}

fn service_record(table: &mut Table, prefix: &str, facts: &Value) -> u32 {
    let mut record = [0; 4];
    record[service::NAME] = table.text(prefix);
    let mut actions: Vec<(String, u32)> = Vec::new();
    for (name, facts) in object(&facts["actions"]) {
        let mut record = [0; 5];
        record[action::NAME] = table.text(&name);
        record[action::LEVEL] = facts["l"].as_str().and_then(|it| it.bytes().next()).unwrap_or(b'W').into();
        let mut targets = Vec::new();
        for target in facts["r"].as_array().into_iter().flatten() {
            let target = target.as_array().map(Vec::as_slice).unwrap_or_default();
            let keys = table.texts(target.iter().skip(2).filter_map(Value::as_str));
            let words = [table.text(target[0].as_str().unwrap_or_default()), u32::from(target[1] == 1), keys];
            targets.push(table.record(&words));
        }
        record[action::RESOURCES] = table.list(&targets);
        record[action::KEYS] = table.strings(&facts["c"]);
        record[action::DEPENDENTS] = table.strings(&facts["d"]);
        actions.push((name.to_ascii_lowercase(), table.record(&record)));
    }
    actions.sort();
    record[service::ACTIONS] = table.pairs(actions.iter().map(|(name, record)| (name.as_str(), *record)));
    let mut resources = Vec::new();
    for (name, facts) in object(&facts["resources"]) {
        let words = [table.text(facts["arn"].as_str().unwrap_or_default()), table.strings(&facts["c"])];
        resources.push((name, table.record(&words)));
    }
    record[service::RESOURCES] = table.pairs(resources.iter().map(|(name, record)| (name.as_str(), *record)));
    let keys: Vec<(String, u32)> = object(&facts["keys"])
        .into_iter()
        .map(|(key, kind)| (key, table.text(kind.as_str().unwrap_or_default())))
        .collect();
    record[service::KEYS] = table.pairs(keys.iter().map(|(key, kind)| (key.as_str(), *kind)));
    table.record(&record)
}

fn resource_record(table: &mut Table, name: &str, facts: &Value, regions: &[&str]) -> Result<u32> {
    let definitions = object(&facts["definitions"]);
    let names: Vec<&String> = definitions.keys().collect();
    let mut record = [0; resource::LENGTH];
    record[resource::NAME] = table.text(name);
    record[resource::ROOT] = table.node(facts, &names).map_err(|error| format!("{name}: {error}"))?;
    let mut pairs = Vec::new();
    for (definition, schema) in &definitions {
        let at = table.node(schema, &names).map_err(|error| format!("{name} {definition}: {error}"))?;
        pairs.extend([table.text(definition), at]);
    }
    record[resource::DEFINITIONS] = table.list(&pairs);
    record[resource::READ_ONLY] = table.strings(&facts["readOnly"]);
    record[resource::CREATE_ONLY] = table.strings(&facts["createOnly"]);
    record[resource::CONDITIONAL_CREATE_ONLY] = table.strings(&facts["conditionalCreateOnly"]);
    record[resource::WRITE_ONLY] = table.strings(&facts["writeOnly"]);
    record[resource::DEPRECATED] = table.strings(&facts["deprecated"]);
    record[resource::PRIMARY_IDENTIFIER] = table.strings(&facts["primaryIdentifier"]);
    record[resource::REF] = table.strings(&facts["refGives"]);
    let attributes: Vec<(String, u32)> = object(&facts["attributes"])
        .into_iter()
        .map(|(name, form)| {
            let form = match form.as_str() {
                Some("integer") => primitive::INTEGER,
                Some("number") => primitive::NUMBER,
                Some("boolean") => primitive::BOOLEAN,
                Some("list") => primitive::ARRAY,
                Some("object") => primitive::OBJECT,
                Some("json") => primitive::STRING | primitive::OBJECT,
                _ => primitive::STRING,
            };
            (name, form)
        })
        .collect();
    record[resource::ATTRIBUTES] = table.pairs(attributes.iter().map(|(name, form)| (name.as_str(), *form)));
    let tagging = &facts["tagging"];
    record[resource::TAGS] = table.text(tagging["property"].as_str().unwrap_or_default());
    let flags = [
        (facts["stateful"] == true, flag::STATEFUL),
        (tagging["taggable"] == true, flag::TAGGABLE),
        (tagging["updatable"] == true, flag::TAGS_UPDATABLE),
        (tagging["system"] == true, flag::SYSTEM_TAGS),
        (facts["replacementStrategy"] == "delete_then_create", flag::DELETE_THEN_CREATE),
        (facts["replacementStrategy"] == "create_then_delete", flag::CREATE_THEN_DELETE),
    ];
    record[resource::FLAGS] = flags.iter().filter(|it| it.0).map(|it| it.1).sum();
    record[resource::ARN] = table.text(facts["arn"].as_str().unwrap_or_default());
    record[resource::SPEC_REPLACES] = table.strings(&facts["spec"]["replaces"]);
    record[resource::SPEC_MAY_REPLACE] = table.strings(&facts["spec"]["mayReplace"]);
    record[resource::SPEC_REQUIRED] = table.strings(&facts["spec"]["required"]);
    record[resource::SPEC_OPTIONAL] = table.strings(&facts["spec"]["optional"]);
    let mask = region_mask(facts["regions"].as_str().unwrap_or_default(), regions);
    record[resource::REGIONS] = mask as u32;
    record[resource::REGIONS + 1] = (mask >> 32) as u32;
    let transforms: Vec<(String, u32)> = object(&facts["propertyTransform"])
        .into_iter()
        .map(|(path, rule)| (path, table.text(rule.as_str().unwrap_or_default())))
        .collect();
    record[resource::TRANSFORMS] = table.pairs(transforms.iter().map(|(path, rule)| (path.as_str(), *rule)));
    record[resource::LIFECYCLE] = table.text(facts["lifecycle"]["status"].as_str().unwrap_or_default());
    Ok(table.record(&record))
}

fn region_mask(text: &str, regions: &[&str]) -> u64 {
    let bit = |name: &str| regions.iter().position(|it| *it == name).map_or(0, |it| 1u64 << it);
    let all = regions.iter().map(|it| bit(it)).sum::<u64>();
    match text.strip_prefix("all") {
        Some(rest) => all & !rest.split_whitespace().map(bit).sum::<u64>(),
        None => text.split_whitespace().map(bit).sum(),
    }
}

/// Words and text under construction; equal lists, records, nodes and texts are written once.
struct Table {
    words: Vec<u32>,
    text: Vec<u8>,
    known_texts: HashMap<String, u32>,
    known_words: HashMap<Vec<u32>, u32>,
}

impl Table {
    fn new() -> Table {
        let mut words = vec![0; header::LENGTH];
        words[0] = MAGIC;
        // The empty text: offset 0 is "none".
        Table { words, text: vec![0], known_texts: HashMap::from([(String::new(), 0)]), known_words: HashMap::new() }
    }

    fn finish(mut self) -> Vec<u8> {
        self.words[header::WORDS] = self.words.len() as u32;
        let mut bytes: Vec<u8> = self.words.iter().flat_map(|it| it.to_le_bytes()).collect();
        bytes.extend(self.text);
        bytes
    }

    /// Length (7 bits a byte, the high bit says that more follow), then UTF-8.
    fn text(&mut self, text: &str) -> u32 {
        if let Some(known) = self.known_texts.get(text) {
            return *known;
        }
        let at = self.text.len() as u32;
        let mut length = text.len();
        while length >= 0x80 {
            self.text.push(length as u8 | 0x80);
            length >>= 7;
        }
        self.text.push(length as u8);
        self.text.extend(text.as_bytes());
        self.known_texts.insert(text.to_owned(), at);
        at
    }

    fn record(&mut self, words: &[u32]) -> u32 {
        if let Some(known) = self.known_words.get(words) {
            return *known;
        }
        let at = self.words.len() as u32;
        self.words.extend(words);
        self.known_words.insert(words.to_vec(), at);
        at
    }

    fn list(&mut self, words: &[u32]) -> u32 {
        if words.is_empty() {
            return 0;
        }
        let mut all = vec![words.len() as u32];
        all.extend(words);
        self.record(&all)
    }

    fn texts<'a>(&mut self, texts: impl Iterator<Item = &'a str>) -> u32 {
        let words: Vec<u32> = texts.map(|it| self.text(it)).collect();
        self.list(&words)
    }

    fn strings(&mut self, list: &Value) -> u32 {
        self.texts(list.as_array().into_iter().flatten().filter_map(Value::as_str))
    }

    fn pairs<'a>(&mut self, pairs: impl Iterator<Item = (&'a str, u32)>) -> u32 {
        let words: Vec<u32> = pairs.flat_map(|(name, word)| [self.text(name), word]).collect();
        self.list(&words)
    }

    fn nodes(&mut self, list: &Value, definitions: &[&String]) -> Result<u32> {
        let mut words = Vec::new();
        for schema in list.as_array().into_iter().flatten() {
            words.push(self.node(schema, definitions)?);
        }
        Ok(self.list(&words))
    }

    fn children(&mut self, map: &Value, definitions: &[&String]) -> Result<u32> {
        let mut words = Vec::new();
        for (name, schema) in object(map) {
            let at = self.node(&schema, definitions)?;
            words.extend([self.text(&name), at]);
        }
        Ok(self.list(&words))
    }

    fn name_lists(&mut self, map: &Value) -> u32 {
        let lists: Vec<(String, u32)> =
            object(map).into_iter().map(|(name, list)| (name, self.strings(&list))).collect();
        self.pairs(lists.iter().map(|(name, list)| (name.as_str(), *list)))
    }

    /// A node: the mask of what it says, then what it says.
    fn node(&mut self, schema: &Value, definitions: &[&String]) -> Result<u32> {
        // `false` is a schema that nothing holds to.
        let (empty, nothing) = (Map::new(), Map::from_iter([("not".to_owned(), Value::Object(Map::new()))]));
        let schema = schema.as_object().unwrap_or(if *schema == false { &nothing } else { &empty });
        let mut parts: Vec<(u32, Vec<u32>)> = Vec::new();
        let mut flags = 0;
        let mut conditional = [0; 4];
        for (key, value) in schema {
            let mut one = |bit: u32, word: u32| parts.push((bit, vec![word]));
            match key.as_str() {
                "type" => one(node::TYPES, types_mask(value)),
                "ref" => {
                    let name = value.as_str().unwrap_or_default();
                    let index = definitions.iter().position(|it| *it == name).ok_or_else(|| format!("no `{name}`"))?;
                    one(node::REF, index as u32);
                }
                "pattern" => one(node::PATTERN, self.text(value.as_str().unwrap_or_default())),
                "format" => one(node::FORMAT, self.text(value.as_str().unwrap_or_default())),
                "enum" | "enumCaseInsensitive" | "const" => {
                    if key == "enumCaseInsensitive" {
                        flags |= node_flag::ANY_CASE;
                    }
                    let single = std::slice::from_ref(value);
                    let values = value.as_array().map_or(single, Vec::as_slice);
                    let texts: Vec<String> = values.iter().map(plain).collect();
                    one(node::ENUM, self.texts(texts.iter().map(String::as_str)));
                }
                "minimum" => parts.push((node::MINIMUM, wide(value))),
                "maximum" => parts.push((node::MAXIMUM, wide(value))),
                "exclusiveMinimum" => parts.push((node::EXCLUSIVE_MINIMUM, wide(value))),
                "exclusiveMaximum" => parts.push((node::EXCLUSIVE_MAXIMUM, wide(value))),
                "multipleOf" => parts.push((node::MULTIPLE_OF, wide(value))),
                "minLength" => count(&mut parts, node::MIN_LENGTH, value),
                "maxLength" => count(&mut parts, node::MAX_LENGTH, value),
                "minItems" => count(&mut parts, node::MIN_ITEMS, value),
                "maxItems" => count(&mut parts, node::MAX_ITEMS, value),
                "minProperties" => count(&mut parts, node::MIN_PROPERTIES, value),
                "maxProperties" => count(&mut parts, node::MAX_PROPERTIES, value),
                "uniqueItems" => flags |= node_flag::UNIQUE,
                "unordered" => flags |= node_flag::UNORDERED,
                "items" => one(node::ITEMS, self.node(value, definitions)?),
                "properties" => one(node::PROPERTIES, self.children(value, definitions)?),
                "patternProperties" => one(node::PATTERN_PROPERTIES, self.children(value, definitions)?),
                "additionalProperties" if *value == false => flags |= node_flag::CLOSED,
                "additionalProperties" if value.is_object() => one(node::ADDITIONAL, self.node(value, definitions)?),
                "required" => one(node::REQUIRED, self.strings(value)),
                "oneOf" => one(node::ONE_OF, self.nodes(value, definitions)?),
                "anyOf" => one(node::ANY_OF, self.nodes(value, definitions)?),
                "allOf" => one(node::ALL_OF, self.nodes(value, definitions)?),
                "dependentRequired" => one(node::DEPENDENT_REQUIRED, self.name_lists(value)),
                "dependentExcluded" => one(node::DEPENDENT_EXCLUDED, self.name_lists(value)),
                "requiredXor" => one(node::REQUIRED_XOR, self.strings(value)),
                "requiredOr" => one(node::REQUIRED_OR, self.strings(value)),
                // What is known exactly is written over what was observed.
                "targets" if !schema.contains_key("takes") => one(node::TARGETS, self.strings(value)),
                "takes" => one(node::TARGETS, self.strings(value)),
                "uniqueKeys" => one(node::UNIQUE_KEYS, self.strings(value)),
                "if" => conditional[0] = self.node(value, definitions)?,
                "then" => conditional[1] = self.node(value, definitions)?,
                "else" => conditional[2] = self.node(value, definitions)?,
                "not" => conditional[3] = self.node(value, definitions)?,
                // Facts of the resource, defaults and the keywords that occur too rarely to check.
                _ => {}
            }
        }
        if flags != 0 {
            parts.push((node::FLAGS, vec![flags]));
        }
        if conditional != [0; 4] {
            parts.push((node::CONDITIONAL, conditional.to_vec()));
        }
        parts.sort();
        let mut words = vec![parts.iter().map(|it| 1 << it.0).sum()];
        words.extend(parts.into_iter().flat_map(|it| it.1));
        Ok(self.record(&words))
    }
}

fn types_mask(value: &Value) -> u32 {
    let bit = |value: &Value| match value.as_str() {
        Some("string") => primitive::STRING,
        Some("integer") => primitive::INTEGER,
        Some("number") => primitive::NUMBER,
        Some("boolean") => primitive::BOOLEAN,
        Some("object") => primitive::OBJECT,
        Some("array") => primitive::ARRAY,
        _ => 0,
    };
    match value.as_array() {
        Some(list) => list.iter().map(bit).fold(0, |all, it| all | it),
        None => bit(value),
    }
}

fn wide(value: &Value) -> Vec<u32> {
    let bits = value.as_f64().unwrap_or_default().to_bits();
    vec![bits as u32, (bits >> 32) as u32]
}

/// A bound above what a word holds bounds nothing.
fn count(parts: &mut Vec<(u32, Vec<u32>)>, bit: u32, value: &Value) {
    if let Some(count) = value.as_f64().filter(|it| (0.0..4e9).contains(it)) {
        parts.push((bit, vec![count as u32]));
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
