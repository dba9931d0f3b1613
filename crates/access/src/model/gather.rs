//! From templates to their model.

use std::collections::{HashMap, HashSet};

use lakewright_check::Conditions;
use lakewright_template::{Resource, Template, Value};

use super::data::{Data, DataKind, KeyOf};
use super::{
    Denoter, Model, PrincipalKind, hosts, identities, named, organization, permission_sets, resource_policies,
};
use crate::stack::Stack;

/// A template that is being read.
pub(super) struct Reading<'r, 't> {
    pub(super) stack: &'r str,
    pub(super) template: Template<'t>,
    pub(super) denoter: &'r Denoter<'r, 't>,
}

impl<'t> Reading<'_, 't> {
    pub(super) fn of_type<'s>(&'s self, kind: &'s str) -> impl Iterator<Item = Resource<'t>> + 's {
        self.template.resources().filter(move |it| it.is(kind))
    }

    /// The text of a property.
    pub(super) fn text(&self, resource: Resource<'t>, property: &str) -> Option<String> {
        self.denoter.denote(resource.property(property)?)
    }

    /// The items of a property that is a list or one value; `None` for an item that is not known.
    pub(super) fn texts(&self, resource: Resource<'t>, property: &str) -> Vec<Option<String>> {
        let Some(value) = resource.property(property) else { return Vec::new() };
        self.items(value, 0).into_iter().map(|it| self.denoter.denote(it)).collect()
    }

    /// The items of a list, of both branches of an `Fn::If` that is not decided.
    pub(super) fn items<'v>(&self, value: &'v Value, depth: usize) -> Vec<&'v Value> {
        if depth > 24 {
            return Vec::new();
        }
        match value {
            Value::Array(items) => items.iter().flat_map(|it| self.items(it, depth + 1)).collect(),
            _ => match value.as_function() {
                Some(("Fn::If", argument)) => {
                    let Some([Value::String(name), yes, no]) = argument.as_array() else { return vec![value] };
                    match self.denoter.decided(name) {
                        Some(holds) => self.items(if holds { yes } else { no }, depth + 1),
                        None => [yes, no].into_iter().flat_map(|it| self.items(it, depth + 1)).collect(),
                    }
                }
                Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue") => Vec::new(),
                _ => vec![value],
            },
        }
    }

    /// The roles that are gathered so far, by ARN, and those of this template by name too.
    pub(super) fn roles(&self, model: &Model) -> HashMap<String, usize> {
        let mut found = HashMap::new();
        for (number, role) in model.principals.iter().enumerate().filter(|(_, it)| it.kind == PrincipalKind::Role) {
            found.entry(role.arn.clone()).or_insert(number);
            if role.stack == self.stack {
                found.entry(role.physical.clone()).or_insert(number);
            }
        }
        found
    }

    /// Whether a resource is there whenever another is.
    pub(super) fn is_there_with(&self, resource: Resource<'t>, other: Option<Resource<'t>>) -> bool {
        match resource.condition() {
            None => true,
            Some(name) => {
                other.is_some_and(|it| it.condition() == Some(name)) || self.denoter.decided(name) == Some(true)
            }
        }
    }
}

/// The model of templates.
pub(crate) fn gather(stacks: &[Stack<'_>]) -> Model {
    let mut model = Model { region: "us-east-1".to_owned(), ..Model::default() };
    let templates: Vec<Template<'_>> = stacks.iter().map(|it| Template::of(it.template)).collect();
    let conditions: Vec<Conditions<'_>> = templates.iter().map(|it| Conditions::of(*it)).collect();
    let denoters = Denoter::of(stacks, &templates, &conditions);
    let readings: Vec<Reading<'_, '_>> = stacks
        .iter()
        .zip(templates.iter().zip(&denoters))
        .map(|(stack, (template, denoter))| Reading { stack: stack.name, template: *template, denoter })
        .collect();
    for reading in &readings {
        let account = reading.denoter.account().to_owned();
        if !model.accounts.contains(&account) {
            model.accounts.push(account);
        }
        if !reading.template.transforms().is_empty() {
            model.notes.push(format!("`{}` has a transform: what it makes is not known", reading.stack));
        }
        for resource in reading.template.resources() {
            if matches!(resource.kind(), Some("AWS::CloudFormation::Stack" | "AWS::IAM::OIDCProvider")) {
                model.notes.push(format!("`{}`: what `{}` brings is not known", reading.stack, resource.id));
            }
            if let Some(found) = data(reading, resource) {
                model.data.push(found);
            }
        }
    }
    if let Some(reading) = readings.first() {
        reading.denoter.region().clone_into(&mut model.region);
    }
    aliases(&readings, &mut model);
    let managed = identities::attachable(&readings, &mut model);
    resource_policies::gather(&readings, &mut model);
    for reading in &readings {
        identities::gather(reading, &managed, &mut model);
        hosts::gather(reading, &mut model);
    }
    readings.iter().for_each(|it| identities::of_groups(it, &mut model));
    permission_sets::gather(&readings, &mut model);
    organization::gather(&readings, &mut model);
    named::gather(&mut model);
    name(&mut model);
    model
}

fn data<'t>(reading: &Reading<'_, 't>, resource: Resource<'t>) -> Option<Data> {
    let kind = DataKind::of_type(resource.kind()?)?;
    let denoter = reading.denoter;
    let (arn, physical) = (denoter.arn_of(resource.id), denoter.name_of(resource.id));
    let unknown = || denoter.unknown(resource.id);
    Some(Data {
        kind,
        stack: reading.stack.to_owned(),
        id: resource.id.to_owned(),
        account: denoter.account().to_owned(),
        arn: arn.unwrap_or_else(unknown),
        physical: physical.unwrap_or_else(unknown),
        region: denoter.region().to_owned(),
        policy: None,
        key: key_of(reading, kind, resource),
        tags: if kind == DataKind::Role { identities::tags(reading, resource) } else { None },
        tagged: Vec::new(),
        aliases: Vec::new(),
        places: Vec::new(),
        name: String::new(),
        called: Vec::new(),
    })
}

/// The key that encrypts data.
fn key_of<'t>(reading: &Reading<'_, 't>, kind: DataKind, resource: Resource<'t>) -> KeyOf {
    let given = match kind {
        DataKind::Bucket => {
            let rules = resource
                .property("BucketEncryption")
                .and_then(|it| reading.denoter.taken(it)?.get("ServerSideEncryptionConfiguration"));
            let default = |it: &&Value| it.get("ServerSideEncryptionByDefault").is_some();
            let rules = rules.map(|it| reading.items(it, 0)).unwrap_or_default();
            let default = rules.into_iter().find(default).and_then(|it| it.get("ServerSideEncryptionByDefault"));
            let Some(default) = default else { return KeyOf::None };
            match default.get("SSEAlgorithm").and_then(|it| reading.denoter.denote(it)).as_deref() {
                Some("AES256") => return KeyOf::None,
                // Without a key of one's own it is the one that AWS manages, which lets the account's callers.
                _ => default.get("KMSMasterKeyID"),
            }
        }
        DataKind::Queue | DataKind::Topic => resource.property("KmsMasterKeyId"),
        DataKind::Secret | DataKind::LogGroup => resource.property("KmsKeyId"),
        DataKind::Table => resource.property("SSESpecification").and_then(|it| it.get("KMSMasterKeyId")),
        DataKind::Stream => resource.property("StreamEncryption").and_then(|it| it.get("KeyId")),
        _ => None,
    };
    let Some(given) = given else { return KeyOf::None };
    match reading.denoter.denote(given) {
        Some(key) if key.starts_with("alias/aws/") => KeyOf::None,
        Some(key) => KeyOf::Arn(key),
        None => KeyOf::Unknown(format!("the key of `{}`", resource.id)),
    }
}

/// What a key is called.
struct KeyNames {
    stack: String,
    arn: String,
    physical: String,
    aliases: Vec<String>,
}

fn aliases(readings: &[Reading<'_, '_>], model: &mut Model) {
    for reading in readings {
        for alias in reading.of_type("AWS::KMS::Alias") {
            let (name, target) = (reading.text(alias, "AliasName"), reading.text(alias, "TargetKeyId"));
            let (Some(name), Some(target)) = (name, target) else { continue };
            for key in model.data.iter_mut().filter(|it| it.kind == DataKind::Key) {
                if (key.arn == target || key.physical == target) && key.stack == reading.stack {
                    key.aliases.push(name.clone());
                }
            }
        }
    }
    // Keys are named by id, ARN or alias.
    let keys: Vec<KeyNames> = model
        .data
        .iter()
        .filter(|it| it.kind == DataKind::Key)
        .map(|it| KeyNames {
            stack: it.stack.clone(),
            arn: it.arn.clone(),
            physical: it.physical.clone(),
            aliases: it.aliases.clone(),
        })
        .collect();
    for data in &mut model.data {
        let KeyOf::Arn(given) = &data.key else { continue };
        let is_named = |key: &&KeyNames| {
            let is_near = key.stack == data.stack;
            let is_alias = |it: &String| given == it || given.ends_with(&format!(":{it}"));
            *given == key.arn || (is_near && (*given == key.physical || key.aliases.iter().any(is_alias)))
        };
        data.key = match keys.iter().find(is_named) {
            Some(key) => KeyOf::Arn(key.arn.clone()),
            None => KeyOf::Unknown(given.clone()),
        };
    }
}

/// Gives everything a name that is unique.
fn name(model: &mut Model) {
    let shared = shared(model.data.iter().map(|it| (&it.id, &it.stack)));
    for data in &mut model.data {
        let is_shared = shared.contains(&data.id);
        data.name = if is_shared { format!("{}.{}", data.stack, data.id) } else { data.id.clone() };
        data.called = data.names();
    }
    let shared = self::shared(model.principals.iter().map(|it| (&it.id, &it.stack)));
    for principal in &mut model.principals {
        principal.name = match shared.contains(&principal.id) && !principal.stack.is_empty() {
            true => format!("{}.{}", principal.stack, principal.id),
            false => principal.id.clone(),
        };
        principal.called = principal.names();
    }
}

/// The ids that several stacks have.
fn shared<'m>(all: impl Iterator<Item = (&'m String, &'m String)>) -> HashSet<String> {
    let mut first: HashMap<&String, &String> = HashMap::new();
    let mut shared = HashSet::new();
    for (id, stack) in all {
        if *first.entry(id).or_insert(stack) != stack {
            shared.insert(id.clone());
        }
    }
    shared
}
