//! What every resource has beside its own properties.

use lakewright_template::{
    Condition, CreationPolicy, DeletionPolicy, Envelope, Expr, Is, Kind, Object, Reference, Text, UpdatePolicy,
    UpdateReplacePolicy, Value, kinds::Str,
};

use crate::fields::{Fields, Parts};

/// A resource that no type watches over any more: what a stack keeps of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceDraft {
    /// `AWS::SQS::Queue`.
    pub type_name: Text,
    /// Its properties, in the order of its schema.
    pub properties: Object,
    /// Everything else.
    pub envelope: Envelope,
}

/// A typed resource, turned into a [`ResourceDraft`] by the stack that gets it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no resource",
    label = "is no resource",
    note = "a stack holds resources, such as `sqs::Queue`; what stands inside a property, such as \
            `sqs::RedrivePolicy`, goes into that property's setter"
)]
pub trait Resource: Sized + 'static {
    /// `AWS::SQS::Queue`.
    const TYPE: &'static str;

    /// What `Ref` gives.
    type Ref: Kind;

    /// Takes the type on.
    fn from_parts(parts: Parts) -> Self;

    /// Gives the type up.
    fn into_parts(self) -> Parts;

    /// The type in the template, where its user chooses it (custom resources); else [`Resource::TYPE`].
    fn type_name(&self) -> Text {
        Text::Borrowed(Self::TYPE)
    }

    /// What a stack keeps.
    fn into_draft(self) -> ResourceDraft {
        let type_name = self.type_name();
        let Parts { fields, envelope } = self.into_parts();
        ResourceDraft { type_name, properties: fields.into_object(), envelope }
    }

    /// The resource of a draft, to edit it.
    fn from_draft(draft: ResourceDraft) -> Self {
        Self::from_parts(Parts { fields: draft.properties.into(), envelope: draft.envelope })
    }
}

/// What can be said of every resource, in the words of CloudFormation's resource attributes.
pub trait ResourceExt: Resource {
    /// Changes the properties without regard to their types.
    #[must_use]
    fn change(self, change: impl FnOnce(&mut Fields)) -> Self {
        let mut parts = self.into_parts();
        change(&mut parts.fields);
        Self::from_parts(parts)
    }

    /// Sets a property that these types do not know, or know otherwise: the named way round them, visible in review.
    #[must_use]
    fn raw(self, name: impl Into<Text>, value: impl Into<Value>) -> Self {
        self.change(|fields| fields.set(name, value))
    }

    /// `DependsOn`: `other` is made before this resource and removed after it. What it refers to is so anyway.
    #[must_use]
    fn depends_on(self, other: impl Into<Reference>) -> Self {
        around(self, |envelope| envelope.depends_on.push(other.into()))
    }

    /// `Condition`: it exists only where the condition holds at deployment.
    #[must_use]
    fn condition(self, condition: &Condition) -> Self {
        around(self, |envelope| envelope.condition = Some(condition.clone()))
    }

    /// `Metadata`: free data about it, by key.
    #[must_use]
    fn metadata(self, key: impl Into<Text>, value: impl Into<Value>) -> Self {
        around(self, |envelope| drop(envelope.metadata.insert(key, value)))
    }

    /// `DeletionPolicy`: what happens to it when it leaves the template.
    #[must_use]
    fn deletion_policy(self, policy: DeletionPolicy) -> Self {
        around(self, |envelope| envelope.deletion_policy = Some(policy))
    }

    /// `UpdateReplacePolicy`: what happens to the old one when an update replaces it.
    #[must_use]
    fn update_replace_policy(self, policy: UpdateReplacePolicy) -> Self {
        around(self, |envelope| envelope.update_replace_policy = Some(policy))
    }

    /// `DeletionPolicy` and `UpdateReplacePolicy` `Retain`: neither deletion nor replacement destroys it.
    #[must_use]
    fn retain(self) -> Self {
        self.deletion_policy(DeletionPolicy::Retain).update_replace_policy(UpdateReplacePolicy::Retain)
    }

    /// `CreationPolicy`: when it counts as created.
    #[must_use]
    fn creation_policy(self, policy: CreationPolicy) -> Self {
        around(self, |envelope| envelope.creation_policy = Some(policy))
    }

    /// `UpdatePolicy`: how it is updated.
    #[must_use]
    fn update_policy(self, policy: UpdatePolicy) -> Self {
        around(self, |envelope| envelope.update_policy = Some(policy))
    }
}

impl<R: Resource> ResourceExt for R {}

fn around<R: Resource>(resource: R, change: impl FnOnce(&mut Envelope)) -> R {
    let mut parts = resource.into_parts();
    change(&mut parts.envelope);
    R::from_parts(parts)
}

/// What can be done with every property type.
pub trait PropertyExt: Kind + Is<Self> {
    /// Sets properties that these types do not know, or know otherwise: the named way round them, visible in review.
    /// It comes last, after all setters.
    fn raw(self, name: impl Into<Text>, value: impl Into<Value>) -> Expr<Self> {
        let mut value_of = self.into_value();
        if let Some(object) = value_of.as_object_mut() {
            let mut fields = Fields::from(std::mem::take(object));
            fields.set(name, value);
            *object = fields.into_object();
        }
        Expr::from_value(value_of)
    }
}

impl<P: Kind + Is<P>> PropertyExt for P {}

/// How tags are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagForm {
    /// `[{"Key": "team", "Value": "data"}]`.
    List,
    /// `{"team": "data"}`.
    Object,
}

/// A resource with tags.
pub trait Taggable: Resource {
    /// The property that holds them.
    const TAGS: &'static str;

    /// How they are written there.
    const FORM: TagForm;

    /// Adds a tag, or sets its value anew.
    #[must_use]
    fn tag(self, key: impl Into<Text>, value: impl Is<Str>) -> Self {
        let (key, value) = (key.into(), value.into_value());
        self.change(|fields| match Self::FORM {
            TagForm::List => tag_list(fields, Self::TAGS, key, value),
            TagForm::Object => tag_object(fields, Self::TAGS, key, value),
        })
    }
}

fn tag_object(fields: &mut Fields, property: &'static str, key: Text, value: Value) {
    match fields.get_mut(property).and_then(Value::as_object_mut) {
        Some(tags) => drop(tags.insert(key, value)),
        None => fields.set(property, Object::of(key, value)),
    }
}

fn tag_list(fields: &mut Fields, property: &'static str, key: Text, value: Value) {
    let entry = |key: Text, value: Value| Value::from(Object::of("Key", key).with("Value", value));
    let Some(Value::Array(tags)) = fields.get_mut(property) else {
        return fields.set(property, [entry(key, value)]);
    };
    let same = |it: &&mut Value| it.get("Key").and_then(Value::as_str) == Some(key.as_ref());
    match tags.iter_mut().find(same).and_then(Value::as_object_mut) {
        Some(tag) => drop(tag.insert("Value", value)),
        None => tags.push(entry(key, value)),
    }
}
