//! What the wiring rules share: which resource an expression means, what waits for what, which policies a resource has.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use lakewright_template::{Path, Resource, Value};

use crate::context::Context;
use crate::denote::likeness::is_open;
use crate::denote::{Assumed, Denoter, Question};

/// A template as the wiring rules see it.
pub(crate) struct Wiring<'c, 'd> {
    pub(crate) context: &'c Context<'d>,
    pub(crate) denoter: Denoter<'c, 'd>,
    by_kind: HashMap<&'d str, Vec<Resource<'d>>>,
    arns: OnceCell<HashMap<String, Resource<'d>>>,
    /// The first resource of each type and name.
    names: OnceCell<HashMap<(&'d str, String), Resource<'d>>>,
    /// Resources that a custom resource refers to.
    changed: OnceCell<HashSet<&'d str>>,
    /// Resources that a nested stack refers to.
    told: OnceCell<HashSet<&'d str>>,
    /// Whether a list was too long to be seen whole: then nothing is certain about what is in none.
    is_cut: Cell<bool>,
    waits: OnceCell<HashMap<&'d str, BTreeSet<&'d str>>>,
    /// What resources wait for, directly or not, of those that were asked about.
    waited: RefCell<HashMap<String, HashSet<&'d str>>>,
    policies: OnceCell<PolicyIndex<'d>>,
    /// The conditions of resources that were asked for theirs.
    pub(super) switches: RefCell<HashMap<&'d str, Vec<&'d str>>>,
    macros: OnceCell<bool>,
    pub(super) mappings: OnceCell<Vec<super::mappings::Mapping<'d>>>,
    pub(super) deliveries: OnceCell<Vec<super::deliveries::Delivery<'d>>>,
    pub(super) roles: OnceCell<HashMap<&'d str, super::roles::Role<'d>>>,
    pub(super) allows: RefCell<HashMap<&'d str, Rc<Vec<super::roles::Allow>>>>,
    pub(super) network: OnceCell<super::network::Network<'d>>,
}

/// What an expression means.
#[derive(Clone, Debug)]
pub(crate) enum Target<'d> {
    /// A resource of the template.
    Here(Resource<'d>),
    /// Something else, by what it is called.
    Elsewhere(String),
    /// Nothing is known.
    Unknown,
}

/// How many pairs of resources that wait for each other are remembered.
const MOST_WAITED: usize = 200_000;

/// An item of a list, with its place and the conditions under which it stands there.
#[derive(Clone, Debug)]
pub(crate) struct Item<'d> {
    pub(crate) path: Path,
    pub(crate) value: &'d Value,
    pub(crate) assumed: Assumed,
}

/// A policy of a resource, and the resource that attaches it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attached<'d> {
    pub(crate) by: Resource<'d>,
    pub(crate) document: &'d Value,
}

#[derive(Debug, Default)]
struct PolicyIndex<'d> {
    by_owner: HashMap<&'d str, Vec<Attached<'d>>>,
    /// Types of owners some policy of which is attached to what is not known.
    open: BTreeSet<&'static str>,
}

/// Resources that attach policies: their type, the property that says to what, that with the document, the owners' type.
const ATTACHING: [(&str, &str, &str, &str); 7] = [
    ("AWS::SQS::QueuePolicy", "Queues", "PolicyDocument", "AWS::SQS::Queue"),
    ("AWS::SQS::QueueInlinePolicy", "Queue", "PolicyDocument", "AWS::SQS::Queue"),
    ("AWS::SNS::TopicPolicy", "Topics", "PolicyDocument", "AWS::SNS::Topic"),
    ("AWS::SNS::TopicInlinePolicy", "TopicArn", "PolicyDocument", "AWS::SNS::Topic"),
    ("AWS::S3::BucketPolicy", "Bucket", "PolicyDocument", "AWS::S3::Bucket"),
    ("AWS::Events::EventBus", "", "Policy", "AWS::Events::EventBus"),
    ("AWS::KMS::Key", "", "KeyPolicy", "AWS::KMS::Key"),
];

impl<'c, 'd> Wiring<'c, 'd> {
    /// A template whatever its parameters are.
    pub(crate) fn of(context: &'c Context<'d>) -> Wiring<'c, 'd> {
        Wiring::with(context, Denoter::new(context.template(), context.conditions()))
    }

    /// A template with the defaults of its parameters.
    pub(crate) fn by_default(context: &'c Context<'d>) -> Wiring<'c, 'd> {
        Wiring::with(context, Denoter::new(context.template(), context.conditions()).with_defaults())
    }

    fn with(context: &'c Context<'d>, mut denoter: Denoter<'c, 'd>) -> Wiring<'c, 'd> {
        if let Some(region) = context.options().regions.first() {
            denoter = denoter.in_region(region);
        }
        let mut by_kind: HashMap<&str, Vec<Resource<'_>>> = HashMap::new();
        let is_made = |it: &Resource<'_>| it.condition().is_none_or(|it| denoter.possible(&[(it.to_owned(), true)]));
        for resource in context.template().resources().filter(is_made) {
            if let Some(kind) = resource.kind() {
                by_kind.entry(kind).or_default().push(resource);
            }
        }
        Wiring {
            context,
            denoter,
            by_kind,
            arns: OnceCell::new(),
            names: OnceCell::new(),
            changed: OnceCell::new(),
            told: OnceCell::new(),
            is_cut: Cell::new(false),
            waits: OnceCell::new(),
            waited: RefCell::default(),
            policies: OnceCell::new(),
            switches: RefCell::default(),
            macros: OnceCell::new(),
            mappings: OnceCell::new(),
            deliveries: OnceCell::new(),
            roles: OnceCell::new(),
            allows: RefCell::default(),
            network: OnceCell::new(),
        }
    }

    /// The resources of a type.
    pub(crate) fn all(&self, kind: &'static str) -> impl Iterator<Item = Resource<'d>> {
        self.by_kind.get(kind).into_iter().flatten().copied()
    }

    /// Whether a resource of a type is in the template.
    pub(crate) fn has(&self, kind: &'static str) -> bool {
        self.all(kind).next().is_some()
    }

    /// The conditions under which a resource is made.
    pub(crate) fn conditions_of(&self, resource: Resource<'d>) -> Assumed {
        resource.condition().map(|it| (it.to_owned(), true)).into_iter().collect()
    }

    /// Whether two resources may be made together, under conditions.
    pub(crate) fn may_be_with(&self, other: Resource<'d>, assumed: &[(String, bool)]) -> bool {
        let mut all = assumed.to_vec();
        all.extend(self.conditions_of(other));
        self.denoter.possible(&all)
    }

    /// The value at a path of keys below a resource's properties, through every `Fn::If`, with conditions.
    pub(crate) fn items(&self, resource: Resource<'d>, keys: &[&'static str]) -> Vec<Item<'d>> {
        let Some(properties) = resource.object.get("Properties") else { return Vec::new() };
        let path = resource.path().join("Properties");
        self.below(Item { path, value: properties, assumed: self.conditions_of(resource) }, keys)
    }

    /// The same below an item.
    pub(crate) fn below(&self, item: Item<'d>, keys: &[&'static str]) -> Vec<Item<'d>> {
        let mut found = Vec::new();
        self.spread(item, keys, &mut found, 0);
        found
    }

    fn spread(&self, item: Item<'d>, keys: &[&'static str], found: &mut Vec<Item<'d>>, depth: usize) {
        // Conditions within conditions double the branches.
        if depth > 24 || found.len() > 2_000 {
            self.is_cut.set(true);
            return;
        }
        match item.value.as_function() {
            Some(("Fn::If", argument)) => {
                let Some([Value::String(name), yes, no]) = argument.as_array() else { return };
                for (holds, position, value) in [(true, 1_usize, yes), (false, 2, no)] {
                    let mut assumed = item.assumed.clone();
                    if let Some((_, other)) = assumed.iter().find(|it| it.0 == name.as_ref()) {
                        if *other != holds {
                            continue;
                        }
                    } else {
                        assumed.push((name.to_string(), holds));
                        if !self.denoter.possible(&assumed) {
                            continue;
                        }
                    }
                    let path = item.path.join("Fn::If").join(position);
                    self.spread(Item { path, value, assumed }, keys, found, depth + 1);
                }
            }
            Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue") => {}
            _ => match (item.value, keys.split_first()) {
                (Value::Array(items), _) => {
                    for (position, value) in items.iter().enumerate() {
                        let path = item.path.join(position);
                        self.spread(Item { path, value, assumed: item.assumed.clone() }, keys, found, depth + 1);
                    }
                }
                (_, None) => found.push(item),
                (value, Some((first, rest))) => {
                    if let Some(value) = value.get(first) {
                        let path = item.path.join(*first);
                        self.spread(Item { path, value, assumed: item.assumed }, rest, found, depth + 1);
                    }
                }
            },
        }
    }

    /// The only value of a property, however deep: none where conditions decide it, or several stand there.
    pub(crate) fn text(&self, resource: Resource<'d>, keys: &[&'static str]) -> Option<String> {
        match self.items(resource, keys).as_slice() {
            [one] => self.denoter.denote_under(one.value, &one.assumed),
            _ => None,
        }
    }

    /// A number that is known, else none. `default` where the property is not set.
    pub(crate) fn number(&self, resource: Resource<'d>, keys: &[&'static str], default: i64) -> Option<i64> {
        match self.items(resource, keys).as_slice() {
            [] => Some(default),
            [one] => self.denoter.denote_under(one.value, &one.assumed)?.parse().ok(),
            _ => None,
        }
    }

    /// Whether a property is `true`; none where that is not known.
    pub(crate) fn flag(&self, resource: Resource<'d>, keys: &[&'static str]) -> Option<bool> {
        match self.items(resource, keys).as_slice() {
            [] => Some(false),
            [one] => match self.denoter.denote_under(one.value, &one.assumed)?.as_str() {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    fn arns(&self) -> &HashMap<String, Resource<'d>> {
        self.arns.get_or_init(|| {
            let mut found = HashMap::new();
            for resource in self.context.template().resources() {
                if let Some(arn) = self.denoter.arn_of(resource.id) {
                    found.entry(arn).or_insert(resource);
                }
            }
            found
        })
    }

    /// What an ARN means: a resource of the template, also by a version or alias of a function.
    pub(crate) fn by_arn(&self, value: &Value, assumed: &[(String, bool)]) -> Target<'d> {
        let Some(text) = self.denoter.denote_under(value, assumed) else { return Target::Unknown };
        if let Some(found) = self.arns().get(&text) {
            return Target::Here(*found);
        }
        if let Some(found) = text.strip_suffix(":*").and_then(|it| self.arns().get(it)) {
            return Target::Here(*found);
        }
        let parts: Vec<&str> = text.split(':').collect();
        if let ["arn", _, "lambda", _, _, "function", name, _] = parts.as_slice() {
            let unqualified = text.rsplit_once(':').map_or("", |it| it.0);
            if !is_open(name)
                && let Some(found) = self.arns().get(unqualified)
            {
                return Target::Here(*found);
            }
        }
        let is_known = text.starts_with("arn:") && !is_open(&text);
        if is_known { Target::Elsewhere(text) } else { Target::Unknown }
    }

    /// The resource of a type that a name, URL or ARN means.
    pub(crate) fn by_name(&self, kind: &'static str, value: &Value, assumed: &[(String, bool)]) -> Target<'d> {
        if let Some(("Ref", Value::String(id))) = value.as_function()
            && let Some(resource) = self.context.template().resource(id)
            && resource.is(kind)
        {
            return Target::Here(resource);
        }
        let Some(text) = self.denoter.denote_under(value, assumed) else { return Target::Unknown };
        if text.starts_with("arn:") {
            return self.by_arn(value, assumed);
        }
        let last = text.rsplit('/').next().filter(|_| text.starts_with("https://sqs."));
        match self.named(kind, &text).or_else(|| self.named(kind, last?)) {
            Some(found) => Target::Here(found),
            None if is_open(&text) => Target::Unknown,
            None => Target::Elsewhere(text),
        }
    }

    /// The first resource of a type that has this name.
    fn named(&self, kind: &'static str, name: &str) -> Option<Resource<'d>> {
        let names = self.names.get_or_init(|| {
            let mut found = HashMap::new();
            for resource in self.context.template().resources() {
                if let (Some(kind), Some(name)) = (resource.kind(), self.denoter.name_of(resource.id)) {
                    found.entry((kind, name)).or_insert(resource);
                }
            }
            found
        });
        names.get(&(kind, name.to_owned())).copied()
    }

    fn policy_index(&self) -> &PolicyIndex<'d> {
        self.policies.get_or_init(|| {
            let mut index = PolicyIndex::default();
            for (kind, attached_to, document, owner) in ATTACHING {
                for by in self.all(kind) {
                    let Some(document) = by.property(document) else { continue };
                    if attached_to.is_empty() {
                        index.by_owner.entry(by.id).or_default().push(Attached { by, document });
                        continue;
                    }
                    let owners = self.items(by, &[attached_to]);
                    if owners.is_empty() {
                        index.open.insert(owner);
                    }
                    for item in owners {
                        match self.by_name(owner, item.value, &item.assumed) {
                            Target::Here(it) => {
                                index.by_owner.entry(it.id).or_default().push(Attached { by, document });
                            }
                            Target::Elsewhere(_) => {}
                            Target::Unknown => {
                                index.open.insert(owner);
                            }
                        }
                    }
                }
            }
            index
        })
    }

    /// The policies of a queue, topic, bucket or key that may be there under conditions. `None` where there may be some
    /// that are not known.
    pub(crate) fn policies_of(&self, owner: Resource<'d>, assumed: &[(String, bool)]) -> Option<Vec<Attached<'d>>> {
        let index = self.policy_index();
        if owner.kind().is_some_and(|it| index.open.contains(it)) || self.has_macros() || self.is_cut() {
            return None;
        }
        let all = index.by_owner.get(owner.id).map(Vec::as_slice).unwrap_or_default();
        Some(all.iter().copied().filter(|it| self.may_be_with(it.by, assumed)).collect())
    }

    /// Whether the policies of a resource may allow a request. `false` is certain.
    pub(crate) fn resource_may(&self, owner: Resource<'d>, asked: &Question, assumed: &[(String, bool)]) -> bool {
        match self.policies_of(owner, assumed) {
            None => true,
            Some(policies) => policies.iter().any(|it| self.denoter.resource_may(it.document, asked, assumed)),
        }
    }

    /// Whether a list was too long to be seen whole.
    pub(super) fn is_cut(&self) -> bool {
        self.is_cut.get()
    }

    /// Whether a macro may add resources.
    pub(crate) fn has_macros(&self) -> bool {
        *self.macros.get_or_init(|| self.finds_macros())
    }

    fn finds_macros(&self) -> bool {
        let mut transforms = self.context.template().transforms().into_iter();
        transforms.any(|it| it != "AWS::LanguageExtensions")
            || self.context.template().root().get("Resources").is_some_and(|it| {
                it.get("Fn::Transform").is_some()
                    || it.as_object().is_some_and(|it| it.keys().any(|key| key.starts_with("Fn::ForEach")))
            })
            || self.context.template().resources().any(|it| it.kind().is_some_and(|it| it.ends_with("::MODULE")))
    }

    /// Whether a custom resource of the template may change a resource.
    pub(crate) fn is_changed_elsewhere(&self, resource: Resource<'d>) -> bool {
        let changed = self.changed.get_or_init(|| {
            let is_custom = |it: &str| {
                let kind = self.context.type_of(it).unwrap_or_default();
                kind.starts_with("Custom::") || kind == "AWS::CloudFormation::CustomResource"
            };
            self.context.references().iter().filter(|it| is_custom(it.from)).map(|it| it.to).collect()
        });
        changed.contains(resource.id)
    }

    /// Whether a nested stack of the template is told of a resource, and may add to it.
    pub(crate) fn is_known_to_nested(&self, resource: Resource<'d>) -> bool {
        let told = self.told.get_or_init(|| {
            let is_nested = |it: &str| self.context.type_of(it) == Some("AWS::CloudFormation::Stack");
            self.context.references().iter().filter(|it| is_nested(it.from)).map(|it| it.to).collect()
        });
        told.contains(resource.id)
    }

    /// The numbers that a property may be, with the conditions under which it is each: `default` where it is not set.
    pub(crate) fn numbers(&self, resource: Resource<'d>, key: &'static str, default: i64) -> Vec<(i64, Assumed)> {
        let mut found = Vec::new();
        match resource.property(key) {
            Some(value) => self.each_number(value, self.conditions_of(resource), default, &mut found),
            None => found.push((default, self.conditions_of(resource))),
        }
        found
    }

    fn each_number(&self, value: &Value, assumed: Assumed, default: i64, found: &mut Vec<(i64, Assumed)>) {
        if found.len() > 32 || assumed.len() > 16 {
            return;
        }
        match value.as_function() {
            Some(("Fn::If", argument)) => {
                let Some([Value::String(name), yes, no]) = argument.as_array() else { return };
                for (holds, branch) in [(true, yes), (false, no)] {
                    let mut assumed = assumed.clone();
                    assumed.push((name.to_string(), holds));
                    if self.denoter.may_hold(&assumed) {
                        self.each_number(branch, assumed, default, found);
                    }
                }
            }
            Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue") => found.push((default, assumed)),
            _ => {
                let number = self.denoter.denote_under(value, &assumed).and_then(|it| it.parse().ok());
                found.extend(number.map(|it| (it, assumed)));
            }
        }
    }

    fn waits(&self) -> &HashMap<&'d str, BTreeSet<&'d str>> {
        self.waits.get_or_init(|| {
            let mut found: HashMap<&str, BTreeSet<&str>> = HashMap::new();
            for it in self.context.references().iter().filter(|it| it.section == "Resources") {
                found.entry(it.from).or_default().insert(it.to);
            }
            found
        })
    }

    /// Whether a resource is made only after another.
    pub(crate) fn waits_for(&self, one: &str, other: &str) -> bool {
        let mut known = self.waited.borrow_mut();
        if let Some(seen) = known.get(one) {
            return seen.contains(other);
        }
        let mut seen = HashSet::new();
        let mut open = vec![one];
        while let Some(next) = open.pop() {
            for it in self.waits().get(next).into_iter().flatten() {
                if seen.insert(*it) {
                    open.push(it);
                }
            }
        }
        let found = seen.contains(other);
        // Long chains would remember all pairs.
        if known.values().map(HashSet::len).sum::<usize>() > MOST_WAITED {
            known.clear();
        }
        known.insert(one.to_owned(), seen);
        found
    }

    /// The source account and ARN of a request on behalf of a resource.
    pub(crate) fn on_behalf(&self, asked: Question, source: Option<&str>) -> Question {
        let asked =
            asked.with("aws:SourceAccount", self.denoter.account()).with("aws:SourceOwner", self.denoter.account());
        match source {
            Some(source) => asked.with("aws:SourceArn", source),
            None => asked,
        }
    }
}
