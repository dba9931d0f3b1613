//! From facts to the model: which builders there are, what their properties take, and what everything is called.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::kinds::{References, reference_property};
use super::{constraint, shape};
use crate::facts::Types;
use crate::model::{Attribute, Field, Kind, Resource, Service, Structure, TagForm, Tags, Update};
use crate::names;

/// Property names that hold IAM policy documents, where they are free JSON.
const POLICY_DOCUMENTS: [&str; 17] = [
    "AccessPolicy",
    "AssumeRolePolicyDocument",
    "DeliveryDestinationPolicy",
    "FileSystemPolicy",
    "InlinePolicy",
    "KeyPolicy",
    "ModelPackageGroupPolicy",
    "NamespaceResourcePolicy",
    "PermissionsPolicyDocument",
    "Policy",
    "PolicyDocument",
    "PolicyText",
    "RepositoryPolicyText",
    "ResourcePolicy",
    "ResourcePolicyDocument",
    "S3AccessPolicy",
    "TrustPolicy",
];

/// Methods that every handle has; an attribute of that name gets a trailing `_`.
const OF_HANDLES: [&str; 5] = ["attribute", "logical_id", "owner", "reference", "to_value"];

/// All services of us-east-1.
pub(crate) fn services(types: &Types, references: &References) -> Vec<Service> {
    let mut services: BTreeMap<String, Service> = BTreeMap::new();
    for (name, facts) in types.iter().filter(|it| is_built(it.1)) {
        let Some((service, resource)) = name.rsplit_once("::") else { continue };
        let module = names::module(&service.trim_start_matches("AWS::").replace("::", "").to_ascii_lowercase());
        let resource = Builder::new(name, resource, facts, references).resource();
        services
            .entry(module.clone())
            .or_insert_with(|| Service { module, name: service.to_owned(), resources: Vec::new() })
            .resources
            .push(resource);
    }
    services.into_values().collect()
}

/// Builders exist for the types of us-east-1, where AWS publishes everything first.
fn is_built(facts: &Value) -> bool {
    match facts["regions"].as_str().unwrap_or_default() {
        text if text.starts_with("all") => !text.split(' ').any(|it| it == "us-east-1"),
        text => text.split(' ').any(|it| it == "us-east-1"),
    }
}

struct Builder<'a> {
    name: &'a str,
    resource: &'a str,
    facts: &'a Value,
    references: &'a References,
    /// The name of the type of each object node that gets one, by the node's place.
    type_names: BTreeMap<String, String>,
    /// Enums by the place of their node.
    enum_names: BTreeMap<String, String>,
    types: BTreeMap<String, Structure>,
    enums: BTreeMap<String, Vec<String>>,
    read_only: BTreeSet<String>,
    deprecated: BTreeSet<String>,
    updates: BTreeMap<String, Update>,
}

impl<'a> Builder<'a> {
    fn new(name: &'a str, resource: &'a str, facts: &'a Value, references: &'a References) -> Builder<'a> {
        let places = |keys: &[&str]| -> BTreeSet<String> {
            let paths = keys.iter().flat_map(|key| facts[*key].as_array().into_iter().flatten());
            paths.filter_map(Value::as_str).filter_map(|it| shape::place_of(facts, it)).collect()
        };
        let created_only = places(&["createOnly"]);
        let sometimes = places(&["conditionalCreateOnly"]);
        let spec = &facts["spec"];
        let spec_places = |key: &str| -> BTreeSet<String> {
            let paths = spec[key].as_array().into_iter().flatten();
            paths.filter_map(Value::as_str).filter_map(|it| shape::place_of(facts, it)).collect()
        };
        let replaces = spec_places("replaces");
        let may = spec_places("mayReplace");
        let mut updates = BTreeMap::new();
        for place in created_only.iter().chain(&sometimes).chain(&replaces).chain(&may) {
            let agreed = created_only.contains(place) && (replaces.contains(place) || !spec.is_object());
            updates.insert(place.clone(), if agreed { Update::Replaces } else { Update::MayReplace });
        }
        Builder {
            name,
            resource,
            facts,
            references,
            type_names: BTreeMap::new(),
            enum_names: BTreeMap::new(),
            types: BTreeMap::new(),
            enums: BTreeMap::new(),
            read_only: places(&["readOnly"]),
            deprecated: places(&["deprecated"]),
            updates,
        }
    }

    fn resource(mut self) -> Resource {
        self.name_everything();
        let structure = self.structure("", self.facts, None);
        let reference_property = reference_property(self.facts);
        let attributes = self.attributes();
        let reference = reference_property.as_deref().map_or(Kind::Str, |property| self.attribute_kind(property));
        let reference_name = reference_property.filter(|it| !attributes.iter().any(|attribute| attribute.name == *it));
        Resource {
            name: self.name.to_owned(),
            type_name: names::type_name(self.resource),
            module: names::module(self.resource),
            structure,
            attributes,
            reference,
            reference_name: reference_name.map(|it| method(&it)),
            tags: self.tags(),
            types: self.types,
            enums: self.enums,
            lifecycle: self.facts["lifecycle"]["status"].as_str().map(str::to_owned),
        }
    }

    /// Names the types of all objects and enums below the settable properties. A name that two of them want is given
    /// to neither: each is called after its owner as well, so that names do not depend on their order.
    fn name_everything(&mut self) {
        let mut objects: BTreeMap<String, Vec<shape::Wanted>> = BTreeMap::new();
        let mut enums: BTreeMap<String, Vec<shape::Wanted>> = BTreeMap::new();
        let is_set = |name: &str| !self.is_attribute_only(name);
        for wanted in shape::wanted(self.facts, &is_set) {
            let list = if wanted.values.is_some() { &mut enums } else { &mut objects };
            list.entry(names::type_name(&wanted.name)).or_default().push(wanted);
        }
        let mut taken: BTreeSet<String> = BTreeSet::new();
        for (name, claims) in &objects {
            for wanted in claims {
                let chosen = if claims.len() == 1 || wanted.is_definition {
                    name.clone()
                } else {
                    names::type_name(&format!("{}-{name}", wanted.owner))
                };
                self.type_names.insert(wanted.place.clone(), unused(chosen, &mut taken));
            }
        }
        for (name, claims) in &enums {
            let alike = claims.iter().all(|it| it.values == claims[0].values);
            let shared = (alike && !taken.contains(name)).then(|| unused(name.clone(), &mut taken));
            for wanted in claims {
                let chosen = shared.clone().unwrap_or_else(|| {
                    let owner = if wanted.owner.is_empty() { self.resource } else { &wanted.owner };
                    unused(names::type_name(&format!("{owner}-{name}")), &mut taken)
                });
                self.enum_names.insert(wanted.place.clone(), chosen.clone());
                self.enums.insert(chosen, wanted.values.clone().unwrap_or_default());
            }
        }
    }

    fn is_attribute_only(&self, property: &str) -> bool {
        let required = self.facts["required"].as_array().is_some_and(|it| it.iter().any(|it| it == property));
        self.read_only.contains(&format!("/properties/{property}")) && !required
    }

    /// The properties of an object node at a place.
    fn structure(&mut self, place: &str, node: &Value, inherited: Option<Update>) -> Structure {
        let merged = shape::merged(node, self.facts);
        let mut fields: Vec<Field> = Vec::new();
        for (name, child) in merged.properties {
            let at = child.place(place, &name);
            if place.is_empty() && self.is_attribute_only(&name) {
                continue;
            }
            let own = self.updates.get(&at).copied().unwrap_or(Update::InPlace);
            let update = inherited.map_or(own, |it| it.max(own));
            let mut setter = names::snake(&name);
            while fields.iter().any(|it| it.setter == setter) {
                setter.push('_');
            }
            let kind = self.kind(&name, &at, child.node, update);
            let constraint = constraint::words(child.node, self.facts);
            let deprecated = self.deprecated.contains(&at);
            fields.push(Field { name, setter, kind, constraint, update, deprecated });
        }
        let mut required: Vec<usize> =
            merged.required.iter().filter_map(|name| fields.iter().position(|it| it.name == *name)).collect();
        let is_tag =
            required.len() == 2 && ["Key", "Value"].iter().all(|it| merged.required.iter().any(|name| name == it));
        if is_tag {
            // Whoever reads `Tag::new("team", "data")` expects the key first; some schemas list the value first.
            required.sort_by_key(|it| fields[*it].name.clone());
        }
        let positional = is_tag || (required.len() <= 3 && are_distinct(required.iter().map(|it| &fields[*it].kind)));
        Structure { fields, required, positional }
    }

    /// What a property takes.
    fn kind(&mut self, property: &str, place: &str, node: &Value, update: Update) -> Kind {
        let (place, node) = shape::resolve(place, node, self.facts);
        let (place, node) = (place.as_str(), node.as_ref());
        if let Some(name) = self.enum_names.get(place) {
            return Kind::Local(name.clone());
        }
        if let Some(name) = self.type_names.get(place).cloned() {
            if !self.types.contains_key(&name) {
                // Present while its own properties are looked at, which may mention it.
                self.types.insert(name.clone(), Structure::default());
                let structure = self.structure(place, node, Some(update));
                self.types.insert(name.clone(), structure);
            }
            return Kind::Local(name);
        }
        let texts = |key: &str| -> Vec<String> {
            node[key].as_array().into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect()
        };
        match shape::form(node, self.facts) {
            // `AWS::IAM::ManagedPolicy` names a format and no type: the document stands as an object all the same.
            shape::Form::Text if POLICY_DOCUMENTS.contains(&property) && node.get("type").is_none() => {
                Kind::PolicyDocument
            }
            shape::Form::Text => {
                let exact = self.references.of_exact_targets(&texts("takes"));
                exact.or_else(|| self.references.of_targets(property, &texts("targets"))).unwrap_or(Kind::Str)
            }
            shape::Form::Integer if node["unit"] == "seconds" => Kind::Duration,
            shape::Form::Integer if property.ends_with("InDays") => Kind::DayCount,
            shape::Form::Integer => Kind::Int,
            shape::Form::Number => Kind::Num,
            shape::Form::Boolean => Kind::Bool,
            shape::Form::Scalar => Kind::Scalar,
            shape::Form::Json if POLICY_DOCUMENTS.contains(&property) => Kind::PolicyDocument,
            shape::Form::Json | shape::Form::Object => Kind::Json,
            shape::Form::List(items) => {
                Kind::List(Box::new(self.kind(property, &format!("{place}/items"), items, update)))
            }
            shape::Form::Map(values) => Kind::Map(Box::new(self.kind(property, &format!("{place}/*"), values, update))),
        }
    }

    fn attributes(&self) -> Vec<Attribute> {
        let empty = Map::new();
        let reference = reference_property(self.facts);
        let hidden = &self.facts["undocumentedAttributes"];
        let mut attributes: Vec<Attribute> = Vec::new();
        for (name, form) in self.facts["attributes"].as_object().unwrap_or(&empty) {
            if hidden.as_array().is_some_and(|it| it.iter().any(|it| it == name)) {
                continue;
            }
            let kind = match form.as_str() {
                Some("integer") => Kind::Int,
                Some("number") => Kind::Num,
                Some("boolean") => Kind::Bool,
                Some("list") => Kind::List(Box::new(Kind::Str)),
                Some("object" | "json") => Kind::Json,
                _ => self.attribute_kind(name),
            };
            let mut method = method(name);
            while attributes.iter().any(|it| it.method == method) {
                method.push('_');
            }
            let is_reference = reference.as_ref() == Some(name);
            attributes.push(Attribute { name: name.clone(), method, kind, is_reference });
        }
        attributes
    }

    fn attribute_kind(&self, name: &str) -> Kind {
        match self.references.of_attribute(self.name, name) {
            Some(kind) => kind,
            None if name.to_ascii_lowercase().ends_with("arn") => Kind::Arn,
            None => Kind::Str,
        }
    }

    fn tags(&self) -> Option<Tags> {
        let property = self.facts["tagging"]["property"].as_str()?;
        let node = self.facts["properties"].get(property)?;
        if self.is_attribute_only(property) {
            return None;
        }
        let (_, node) = shape::resolve("", node, self.facts);
        let form = match shape::form(&node, self.facts) {
            shape::Form::List(items) => {
                let (_, item) = shape::resolve("", items, self.facts);
                let properties = item["properties"].as_object()?;
                (properties.contains_key("Key") && properties.contains_key("Value")).then_some(TagForm::List)?
            }
            shape::Form::Map(values) => {
                let (_, values) = shape::resolve("", values, self.facts);
                matches!(shape::form(&values, self.facts), shape::Form::Text).then_some(TagForm::Map)?
            }
            // Free JSON that holds tags is a map of them.
            shape::Form::Json | shape::Form::Object if property == "Tags" => TagForm::Map,
            _ => return None,
        };
        Some(Tags { property: property.to_owned(), form })
    }
}

fn method(attribute: &str) -> String {
    let name = names::snake(attribute);
    if OF_HANDLES.contains(&name.as_str()) { name + "_" } else { name }
}

fn unused(mut name: String, taken: &mut BTreeSet<String>) -> String {
    while !taken.insert(name.clone()) {
        name.push('_');
    }
    name
}

/// Whether no two arguments could be mistaken for each other.
fn are_distinct<'a>(kinds: impl Iterator<Item = &'a Kind>) -> bool {
    /// Kinds that one literal fits.
    fn look(kind: &Kind) -> String {
        match kind {
            // A name takes text; an ARN does not.
            Kind::Named(name) if name.ends_with("Arn") => name.clone(),
            Kind::Str | Kind::Scalar | Kind::Named(_) => "text".into(),
            Kind::Int | Kind::Num | Kind::DayCount => "number".into(),
            Kind::List(item) => format!("list of {}", look(item)),
            Kind::Map(item) => format!("map of {}", look(item)),
            other => other.plain(),
        }
    }
    let mut seen = BTreeSet::new();
    kinds.into_iter().all(|it| seen.insert(look(it)))
}
