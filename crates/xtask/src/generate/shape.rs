//! What a schema node is: text, number, object, list; with references followed and alternatives put together.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

/// The form of a node.
#[derive(Debug)]
pub(super) enum Form<'a> {
    Text,
    Integer,
    Number,
    Boolean,
    /// Text, number or boolean.
    Scalar,
    /// An object with known properties.
    Object,
    /// An object with free keys.
    Map(&'a Value),
    List(&'a Value),
    /// Anything else.
    Json,
}

/// The form of a node whose references are followed.
pub(super) fn form<'a>(node: &'a Value, facts: &'a Value) -> Form<'a> {
    let types: Vec<&str> = match &node["type"] {
        Value::String(one) => vec![one],
        Value::Array(list) => list.iter().filter_map(Value::as_str).filter(|it| *it != "null").collect(),
        _ => Vec::new(),
    };
    match types.as_slice() {
        ["string"] => Form::Text,
        ["integer"] => Form::Integer,
        ["number"] => Form::Number,
        ["boolean"] => Form::Boolean,
        ["array"] => match node.get("items").filter(|it| it.is_object()) {
            Some(items) => Form::List(items),
            None => Form::List(&Value::Null),
        },
        [] | ["object"] | ["object", "string"] | ["string", "object"] => object_form(node, facts),
        many if many.iter().all(|it| ["string", "integer", "number", "boolean"].contains(it)) => Form::Scalar,
        _ => Form::Json,
    }
}

fn object_form<'a>(node: &'a Value, facts: &'a Value) -> Form<'a> {
    if !merged(node, facts).properties.is_empty() {
        return Form::Object;
    }
    if let Some(values) = free_values(node) {
        return Form::Map(values);
    }
    if node["type"].is_null() {
        if ["pattern", "minLength", "maxLength", "enum", "targets"].iter().any(|it| node.get(it).is_some()) {
            return Form::Text;
        }
        let alternatives: Vec<&Value> = alternatives(node).collect();
        if !alternatives.is_empty() {
            let forms: Vec<Form<'_>> = alternatives.iter().map(|it| form(follow(it, facts), facts)).collect();
            if forms.iter().all(|it| matches!(it, Form::Text)) {
                return Form::Text;
            }
            if forms.iter().all(is_scalar) {
                return Form::Scalar;
            }
        }
    }
    Form::Json
}

fn is_scalar(form: &Form<'_>) -> bool {
    matches!(form, Form::Text | Form::Integer | Form::Number | Form::Boolean | Form::Scalar)
}

/// The values of an object with free keys, if the schema says what they are.
fn free_values(node: &Value) -> Option<&Value> {
    if let Some(patterns) = node["patternProperties"].as_object() {
        let mut values = patterns.values();
        return match (values.next(), values.next()) {
            (Some(only), None) => Some(only),
            _ => None,
        };
    }
    node.get("additionalProperties").filter(|it| it.as_object().is_some_and(|it| !it.is_empty()))
}

fn alternatives(node: &Value) -> impl Iterator<Item = &Value> {
    ["oneOf", "anyOf", "allOf"].into_iter().flat_map(|it| node[it].as_array().into_iter().flatten())
}

fn follow<'a>(node: &'a Value, facts: &'a Value) -> &'a Value {
    match node["ref"].as_str() {
        Some(name) => follow(&facts["definitions"][name], facts),
        None => node,
    }
}

/// The node behind references and behind alternatives of which only one is more than free JSON, with its place.
///
/// A place is where the node is written: `/properties/Tags/items`, `/definitions/Tag`.
pub(super) fn resolve<'a>(place: &str, node: &'a Value, facts: &'a Value) -> (String, Cow<'a, Value>) {
    if let Some(name) = node["ref"].as_str() {
        let definition = &facts["definitions"][name];
        let (place, definition) = resolve(&format!("/definitions/{name}"), definition, facts);
        // Targets beside a reference to shared text belong to this use of it.
        let mut definition = definition;
        for key in ["targets", "takes"] {
            if let Some(targets) = node.get(key) {
                definition.to_mut()[key] = targets.clone();
            }
        }
        return (place, definition);
    }
    if node.get("properties").is_none() && node["type"].is_null() {
        let real: Vec<&Value> = alternatives(node).filter(|it| it["format"] != "json").collect();
        if let [one] = real.as_slice()
            && (one.get("ref").is_some() || one.get("type").is_some())
        {
            return resolve(&format!("{place}/only"), one, facts);
        }
    }
    (place.to_owned(), Cow::Borrowed(node))
}

/// The properties of an object: its own and those of its alternatives.
pub(super) struct Merged<'a> {
    pub(super) properties: BTreeMap<String, Child<'a>>,
    /// Those that every alternative requires.
    pub(super) required: Vec<String>,
}

/// A property of an object.
pub(super) struct Child<'a> {
    pub(super) node: &'a Value,
    /// The definition that has it, if an alternative does.
    home: Option<String>,
}

impl Child<'_> {
    /// Where it is written.
    pub(super) fn place(&self, parent: &str, name: &str) -> String {
        format!("{}/properties/{name}", self.home.as_deref().unwrap_or(parent))
    }
}

/// Puts an object's alternatives together.
pub(super) fn merged<'a>(node: &'a Value, facts: &'a Value) -> Merged<'a> {
    let mut properties = BTreeMap::new();
    let own = node["properties"].as_object();
    for (name, child) in own.into_iter().flatten() {
        properties.insert(name.clone(), Child { node: child, home: None });
    }
    let list = |node: &Value| -> Vec<String> {
        node["required"].as_array().into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect()
    };
    let mut required = list(node);
    if own.is_none() {
        let objects: Vec<(&Value, Option<String>)> = alternatives(node)
            .map(|it| (follow(it, facts), it["ref"].as_str().map(|name| format!("/definitions/{name}"))))
            .collect();
        if !objects.is_empty() && objects.iter().all(|it| it.0["properties"].is_object()) {
            for (alternative, home) in &objects {
                for (name, child) in alternative["properties"].as_object().into_iter().flatten() {
                    properties.entry(name.clone()).or_insert(Child { node: child, home: home.clone() });
                }
            }
            let mut common = list(objects[0].0);
            common.retain(|name| objects.iter().all(|it| list(it.0).contains(name)));
            required.extend(common);
        }
    }
    Merged { properties, required }
}

/// A node that gets a type of its own.
#[derive(Debug)]
pub(super) struct Wanted {
    /// What it would like to be called.
    pub(super) name: String,
    /// The type that has it.
    pub(super) owner: String,
    pub(super) place: String,
    pub(super) is_definition: bool,
    /// The values, if it is an enum.
    pub(super) values: Option<Vec<String>>,
}

/// All objects and enums below the settable properties.
pub(super) fn wanted(facts: &Value, is_set: &dyn Fn(&str) -> bool) -> Vec<Wanted> {
    let mut found = BTreeMap::new();
    for (name, child) in merged(facts, facts).properties {
        if is_set(&name) {
            collect(&name, "", &child.place("", &name), child.node, facts, &mut found);
        }
    }
    found.into_values().collect()
}

fn collect(name: &str, owner: &str, place: &str, node: &Value, facts: &Value, found: &mut BTreeMap<String, Wanted>) {
    let (place, node) = resolve(place, node, facts);
    if found.contains_key(&place) {
        return;
    }
    let definition = place.strip_prefix("/definitions/").filter(|it| !it.contains('/')).map(str::to_owned);
    let is_definition = definition.is_some();
    let name = definition.unwrap_or_else(|| name.to_owned());
    match form(&node, facts) {
        Form::Object => {
            let wanted = Wanted {
                name: name.clone(),
                owner: owner.to_owned(),
                place: place.clone(),
                is_definition,
                values: None,
            };
            found.insert(place.clone(), wanted);
            for (property, child) in merged(&node, facts).properties {
                collect(&property, &name, &child.place(&place, &property), child.node, facts, found);
            }
        }
        Form::Text => {
            let values = texts(&node["enum"]).or_else(|| texts(&node["enumCaseInsensitive"]));
            if let Some(values) = values {
                let owner = owner.to_owned();
                found.insert(place.clone(), Wanted { name, owner, place, is_definition, values: Some(values) });
            }
        }
        Form::List(items) => collect(&name, owner, &format!("{place}/items"), items, facts, found),
        Form::Map(values) => collect(&name, owner, &format!("{place}/*"), values, facts, found),
        _ => {}
    }
}

fn texts(list: &Value) -> Option<Vec<String>> {
    let list: Option<Vec<String>> = list.as_array()?.iter().map(|it| it.as_str().map(str::to_owned)).collect();
    list.filter(|it| !it.is_empty())
}

/// Where the property at a path (`A/*/B`) is written.
pub(super) fn place_of(facts: &Value, path: &str) -> Option<String> {
    let mut place = String::new();
    let mut node = Cow::Borrowed(facts);
    let mut last = String::new();
    for step in path.split('/') {
        if step == "*" {
            let (at, resolved) = resolve(&last, &node, facts);
            let (below, child) = match form(&resolved, facts) {
                Form::List(items) => (format!("{at}/items"), items.clone()),
                Form::Map(values) => (format!("{at}/*"), values.clone()),
                _ => return None,
            };
            (last, node) = (below, Cow::Owned(child));
            continue;
        }
        let (at, resolved) = if last.is_empty() { (String::new(), node) } else { resolve_owned(&last, &node, facts) };
        let merged = merged(&resolved, facts);
        let child = merged.properties.get(step)?;
        place = child.place(&at, step);
        let next = child.node.clone();
        drop(merged);
        (last, node) = (place.clone(), Cow::Owned(next));
    }
    Some(place)
}

fn resolve_owned(place: &str, node: &Value, facts: &Value) -> (String, Cow<'static, Value>) {
    let (place, node) = resolve(place, node, facts);
    (place, Cow::Owned(node.into_owned()))
}
