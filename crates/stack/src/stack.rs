//! A stack under construction: resources go in, handles come out, a template is made of it at the end.

use std::mem;
use std::sync::Arc;

use indexmap::IndexMap;
use lakewright_resources::{Handle, Resource, ResourceDraft};
use lakewright_template::{
    Condition, Diagnostic, Expr, Kind, LogicalId, Mapping, Object, Path, Rule, StackId, Text, Value,
};

use crate::account::Account;
use crate::asset::Asset;
use crate::output::{IntoOutput, Output};
use crate::parameter::Parameter;
use crate::scope::Scope;

/// What to do where a resource and a parameter have one name.
const SHARED_NAMES: &str = "resources and parameters share their names; rename one of them";

/// One CloudFormation stack: an owned value that is filled and then synthesized.
///
/// Adding never fails: what is wrong (an id used twice, a value out of range) is collected and reported at synthesis,
/// all of it at once.
///
/// ```
/// use lakewright_stack::{Account, Stack};
/// use lakewright_resources::sqs;
///
/// let mut stack = Stack::new("orders", Account::new("111111111111"));
/// let queue = stack.add("Orders", sqs::Queue::new());
/// stack.output("OrdersUrl", queue.queue_url());
/// assert!(stack.to_json().contains("AWS::SQS::Queue"));
/// ```
#[derive(Clone, Debug)]
pub struct Stack {
    pub(crate) id: Arc<StackId>,
    pub(crate) account: Account,
    pub(crate) stack_name: Text,
    pub(crate) description: Option<Text>,
    pub(crate) transforms: Vec<Text>,
    pub(crate) metadata: Object,
    pub(crate) parameters: IndexMap<LogicalId, Object>,
    pub(crate) mappings: IndexMap<LogicalId, Object>,
    pub(crate) conditions: IndexMap<LogicalId, Value>,
    pub(crate) resources: IndexMap<LogicalId, Entry>,
    pub(crate) outputs: IndexMap<LogicalId, Output>,
    pub(crate) assets: Vec<Asset>,
    pub(crate) tags: Tags,
    /// What went wrong while it was filled.
    pub(crate) problems: Vec<Diagnostic>,
}

/// A resource in a stack.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) draft: ResourceDraft,
    /// What its scopes tag it with.
    pub(crate) tags: Tags,
}

/// Tags, shared by the resources that were added while they held.
pub(crate) type Tags = Arc<Vec<(Text, Text)>>;

impl Entry {
    /// The entry; an empty one stays in its place.
    pub(crate) fn take(&mut self) -> Entry {
        let ResourceDraft { type_name, properties, envelope } = &mut self.draft;
        let draft = ResourceDraft {
            type_name: mem::take(type_name),
            properties: mem::take(properties),
            envelope: mem::take(envelope),
        };
        Entry { draft, tags: mem::take(&mut self.tags) }
    }
}

impl Stack {
    /// An empty stack. `name` is what its files are called (`NAME.template.json`) and, until [`Stack::stack_name`] says
    /// otherwise, the stack itself.
    pub fn new(name: impl Into<Text>, account: Account) -> Stack {
        let name = name.into();
        let region = account.chosen_region().map(|it| it.code().clone()).unwrap_or_default();
        Stack {
            id: Arc::new(StackId { name: name.clone(), account: account.id().clone(), region }),
            account,
            stack_name: name,
            description: None,
            transforms: Vec::new(),
            metadata: Object::new(),
            parameters: IndexMap::new(),
            mappings: IndexMap::new(),
            conditions: IndexMap::new(),
            resources: IndexMap::new(),
            outputs: IndexMap::new(),
            assets: Vec::new(),
            tags: Tags::default(),
            problems: Vec::new(),
        }
    }

    /// The name it is deployed under. Letters, digits and hyphens, at most 128; a stack can not be renamed.
    #[must_use]
    pub fn stack_name(mut self, name: impl Into<Text>) -> Stack {
        self.stack_name = name.into();
        self
    }

    /// What the stack is for. At most 1,024 bytes.
    #[must_use]
    pub fn description(mut self, text: impl Into<Text>) -> Stack {
        self.description = Some(text.into());
        self
    }

    /// Who it is: its name, account and Region.
    pub fn id(&self) -> &Arc<StackId> {
        &self.id
    }

    /// Adds a resource under a logical id and gives its handle.
    pub fn add<R: Resource>(&mut self, id: impl Into<LogicalId>, resource: R) -> Handle<R> {
        let id = id.into();
        self.check_id(&id, "Resources");
        if let Some(existing) = self.resources.get(&id) {
            let message = format!("logical ID `{id}` is already used by an `{}`", existing.draft.type_name);
            let help = format!("rename one of them, for instance to `{id}2`");
            self.problem("LW-DUPLICATE-ID", "Resources", &id, message, &help);
        } else if self.parameters.contains_key(&id) {
            let message = format!("`{id}` is already the name of a parameter");
            self.problem("E3007", "Resources", &id, message, SHARED_NAMES);
        } else {
            self.resources.insert(id.clone(), Entry { draft: resource.into_draft(), tags: self.tags.clone() });
        }
        Handle::new(self.id.clone(), id)
    }

    /// Changes a resource that is in the stack already: an override of what a blueprint decided.
    pub fn edit<R: Resource>(&mut self, handle: &Handle<R>, change: impl FnOnce(R) -> R) {
        let found = (handle.owner() == &self.id).then(|| self.resources.get_mut(handle.logical_id())).flatten();
        match found {
            Some(entry) => {
                let resource = R::from_draft(entry.draft.clone());
                entry.draft = change(resource).into_draft();
            }
            None => self.not_here(handle, "edited"),
        }
    }

    /// Takes a resource out: an override of what a blueprint decided. What still refers to it is reported at synthesis.
    pub fn remove<R: Resource>(&mut self, handle: &Handle<R>) {
        let is_ours = handle.owner() == &self.id;
        if !is_ours || self.resources.shift_remove(handle.logical_id()).is_none() {
            self.not_here(handle, "removed");
        }
    }

    /// The resources so far: logical id and type.
    pub fn resources(&self) -> impl Iterator<Item = (&LogicalId, &Text)> {
        self.resources.iter().map(|(id, entry)| (id, &entry.draft.type_name))
    }

    /// A part of the stack whose resources' ids begin with `name`.
    pub fn scope(&mut self, name: impl Into<LogicalId>) -> Scope<'_> {
        Scope::new(self, name.into())
    }

    /// The whole stack as a scope, for blueprints that take one.
    pub fn root(&mut self) -> Scope<'_> {
        Scope::new(self, LogicalId::new(""))
    }

    /// Declares a parameter and gives what its `Ref` gives.
    pub fn parameter<K: Kind>(&mut self, id: impl Into<LogicalId>, parameter: Parameter<K>) -> Expr<K> {
        let id = id.into();
        self.check_id(&id, "Parameters");
        if self.resources.contains_key(&id) {
            let message = format!("`{id}` is already the logical ID of a resource");
            self.problem("E3007", "Parameters", &id, message, SHARED_NAMES);
        }
        let is_twice = self.parameters.insert(id.clone(), parameter.declaration).is_some();
        self.check_once(is_twice, "parameter", "Parameters", &id);
        Expr::from_value(Object::of("Ref", Text::from(id)))
    }

    /// Declares a condition.
    pub fn condition(&mut self, id: impl Into<LogicalId>, rule: Rule) -> Condition {
        let id = id.into();
        self.check_id(&id, "Conditions");
        let is_twice = self.conditions.insert(id.clone(), rule.into_value()).is_some();
        self.check_once(is_twice, "condition", "Conditions", &id);
        Condition::new(self.id.clone(), id)
    }

    /// Declares a mapping: constants by two keys.
    pub fn mapping(&mut self, id: impl Into<LogicalId>, entries: Object) -> Mapping {
        let id = id.into();
        self.check_id(&id, "Mappings");
        let is_twice = self.mappings.insert(id.clone(), entries).is_some();
        self.check_once(is_twice, "mapping", "Mappings", &id);
        Mapping::new(id)
    }

    /// Declares an output: a plain value, or an [`Output`] with description, export and condition.
    pub fn output(&mut self, id: impl Into<LogicalId>, output: impl IntoOutput) {
        let id = id.into();
        self.check_id(&id, "Outputs");
        let is_twice = self.outputs.insert(id.clone(), output.into_output()).is_some();
        self.check_once(is_twice, "output", "Outputs", &id);
    }

    /// Adds a file that the template needs in the artifact bucket: a function's or layer's zip.
    pub fn asset(&mut self, asset: Asset) {
        if !self.assets.iter().any(|it| it.key() == asset.key()) {
            self.assets.push(asset);
        }
    }

    /// A transform, such as `AWS::LanguageExtensions`.
    pub fn transform(&mut self, name: impl Into<Text>) {
        self.transforms.push(name.into());
    }

    /// Free data about the template: `Metadata`.
    pub fn metadata(&mut self, key: impl Into<Text>, value: impl Into<Value>) {
        self.metadata.insert(key, value);
    }

    /// Tags every taggable resource that is added from here on. A tag of the resource itself stands.
    pub fn tag(&mut self, key: impl Into<Text>, value: impl Into<Text>) {
        set_tag(Arc::make_mut(&mut self.tags), key.into(), value.into());
    }

    /// Reports a mistake that a blueprint found; synthesis fails with it.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.problems.push(diagnostic);
    }

    /// Reports that a resource is another stack's, or gone.
    fn not_here<R: Resource>(&mut self, handle: &Handle<R>, done: &str) {
        let id = handle.logical_id();
        if handle.owner() == &self.id {
            let message = format!("`{id}` is to be {done}, but it is no longer in this stack");
            self.problem("LW-REMOVED", "Resources", id, message, "do it before the resource is removed, or not at all");
        } else {
            let message = format!("`{id}` is to be {done}, but it belongs to {}", handle.owner());
            self.problem("LW-FOREIGN", "Resources", id, message, "do it in the stack that made it");
        }
    }

    fn check_once(&mut self, is_twice: bool, what: &str, section: &'static str, id: &LogicalId) {
        if is_twice {
            let message = format!("{what} `{id}` is declared twice");
            self.problem("LW-DUPLICATE-ID", section, id, message, "rename one of them");
        }
    }

    fn check_id(&mut self, id: &LogicalId, section: &'static str) {
        if !id.is_valid() {
            let message = format!("`{id}` is no logical ID: 1 to {} letters and digits", LogicalId::MAX_LENGTH);
            let suggestion = LogicalId::pascal(id.as_str());
            let help =
                if suggestion.is_valid() { format!("write `{suggestion}`") } else { "choose another name".into() };
            // As the check calls it, which finds it in any template.
            let rule = match section {
                "Parameters" => "E2001",
                "Conditions" => "E8001",
                "Mappings" => "E7001",
                "Outputs" => "E6001",
                _ => "E3001",
            };
            self.problem(rule, section, id, message, &help);
        }
    }

    fn problem(&mut self, rule: &'static str, section: &'static str, id: &LogicalId, message: String, help: &str) {
        let path = Path::root().join(section).join(Text::from(id.clone()));
        self.problems.push(Diagnostic::error(rule, path, message).help(help));
    }
}

/// Sets a tag, in the place of the one it replaces.
pub(crate) fn set_tag(tags: &mut Vec<(Text, Text)>, key: Text, value: Text) {
    match tags.iter_mut().find(|it| it.0 == key) {
        Some(tag) => tag.1 = value,
        None => tags.push((key, value)),
    }
}
