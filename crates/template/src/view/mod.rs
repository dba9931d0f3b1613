//! A template that was read, as its sections, and what its expressions refer to.
//!
//! [`Template`] and its neighbours borrow a [`Value`] and look at it: nothing is copied, nothing is judged. What is not
//! shaped as it should be is left out here; the checks report it from the value itself.

mod uses;

pub use uses::{SubPart, Use, UseKind, sub_parts, uses};

use crate::diagnostic::Path;
use crate::object::Object;
use crate::value::{Text, Value};

/// A template by its sections.
///
/// ```
/// use lakewright_template::{Template, read};
///
/// let document = read("Resources: {Queue: {Type: AWS::SQS::Queue, DependsOn: [Key, Topic]}}").unwrap();
/// let queue = Template::of(&document.root).resource("Queue").unwrap();
/// assert_eq!(queue.kind(), Some("AWS::SQS::Queue"));
/// assert_eq!(queue.depends_on().map(|it| it.1).collect::<Vec<_>>(), ["Key", "Topic"]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Template<'v> {
    root: &'v Value,
}

impl<'v> Template<'v> {
    /// The view of a template.
    pub fn of(root: &'v Value) -> Template<'v> {
        Template { root }
    }

    /// The whole template.
    pub fn root(self) -> &'v Value {
        self.root
    }

    /// The entries of a section by name: `Parameters`, `Outputs`. Empty where there is none.
    pub fn section(self, name: &str) -> impl DoubleEndedIterator<Item = (&'v str, &'v Value)> + Clone {
        let object = self.root.get(name).and_then(Value::as_object);
        object.into_iter().flat_map(Object::iter).map(|(key, value)| (key.as_ref(), value))
    }

    /// An entry of a section.
    pub fn entry(self, section: &str, name: &str) -> Option<&'v Value> {
        self.root.get(section)?.get(name)
    }

    /// The resources, in the order of the template. Entries that are no objects are left out (`Fn::ForEach` loops).
    pub fn resources(self) -> impl DoubleEndedIterator<Item = Resource<'v>> + Clone {
        self.section("Resources").filter_map(|(id, value)| Resource::of(id, value))
    }

    /// A resource by its logical id.
    pub fn resource(self, id: &str) -> Option<Resource<'v>> {
        let (key, value) = self.root.get("Resources")?.as_object()?.entry(id)?;
        Resource::of(key, value)
    }

    /// The parameters.
    pub fn parameters(self) -> impl DoubleEndedIterator<Item = Parameter<'v>> + Clone {
        self.section("Parameters").filter_map(|(name, value)| Parameter::of(name, value))
    }

    /// A parameter by its name.
    pub fn parameter(self, name: &str) -> Option<Parameter<'v>> {
        let (key, value) = self.root.get("Parameters")?.as_object()?.entry(name)?;
        Parameter::of(key, value)
    }

    /// The conditions and what they are made of.
    pub fn conditions(self) -> impl DoubleEndedIterator<Item = (&'v str, &'v Value)> + Clone {
        self.section("Conditions")
    }

    /// The outputs and what they are made of.
    pub fn outputs(self) -> impl DoubleEndedIterator<Item = (&'v str, &'v Value)> + Clone {
        self.section("Outputs")
    }

    /// A value of a mapping.
    pub fn mapped(self, map: &str, first: &str, second: &str) -> Option<&'v Value> {
        self.root.get("Mappings")?.get(map)?.get(first)?.get(second)
    }

    /// The transforms of the whole template: macros that rewrite it before it is deployed.
    pub fn transforms(self) -> Vec<&'v str> {
        match self.root.get("Transform") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }
}

/// A resource of a template.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'v> {
    /// Its logical id.
    pub id: &'v str,
    /// What stands under it.
    pub object: &'v Object,
}

impl<'v> Resource<'v> {
    fn of(id: &'v str, value: &'v Value) -> Option<Resource<'v>> {
        value.as_object().map(|object| Resource { id, object })
    }

    /// Its type: `AWS::SQS::Queue`.
    pub fn kind(self) -> Option<&'v str> {
        self.object.get("Type")?.as_str()
    }

    /// Whether it has this type.
    pub fn is(self, kind: &str) -> bool {
        self.kind() == Some(kind)
    }

    /// Its properties.
    pub fn properties(self) -> Option<&'v Object> {
        self.object.get("Properties")?.as_object()
    }

    /// A property.
    pub fn property(self, name: &str) -> Option<&'v Value> {
        self.properties()?.get(name)
    }

    /// The condition under which it is made.
    pub fn condition(self) -> Option<&'v str> {
        self.object.get("Condition")?.as_str()
    }

    /// An attribute that is text: `DeletionPolicy`.
    pub fn attribute(self, name: &str) -> Option<&'v str> {
        self.object.get(name)?.as_str()
    }

    /// The resources it waits for by `DependsOn`, each with its place.
    pub fn depends_on(self) -> impl Iterator<Item = (Path, &'v str)> {
        let at = self.path().join("DependsOn");
        let listed = self.object.get("DependsOn").and_then(Value::as_array).unwrap_or_default();
        let single = self.object.get("DependsOn").and_then(Value::as_str).map(|it| (at.clone(), it));
        let listed = listed.iter().enumerate();
        let listed = listed.filter_map(move |(position, it)| Some((at.join(position), it.as_str()?)));
        single.into_iter().chain(listed)
    }

    /// Its place: `Resources.Queue`.
    pub fn path(self) -> Path {
        [Text::Borrowed("Resources"), Text::Owned(self.id.to_owned())].into_iter().collect()
    }

    /// The place of a property: `Resources.Queue.Properties.QueueName`.
    pub fn property_path(self, name: &str) -> Path {
        self.path().join("Properties").join(name.to_owned())
    }
}

/// A parameter of a template.
#[derive(Clone, Copy, Debug)]
pub struct Parameter<'v> {
    /// Its name.
    pub name: &'v str,
    /// What stands under it.
    pub object: &'v Object,
}

impl<'v> Parameter<'v> {
    fn of(name: &'v str, value: &'v Value) -> Option<Parameter<'v>> {
        value.as_object().map(|object| Parameter { name, object })
    }

    /// Its type: `String`, `CommaDelimitedList`, `AWS::SSM::Parameter::Value<String>`.
    pub fn kind(self) -> Option<&'v str> {
        self.object.get("Type")?.as_str()
    }

    /// Whether it is a list: `CommaDelimitedList`, `List<Number>`, an SSM parameter of either.
    pub fn is_list(self) -> bool {
        self.kind().is_some_and(|it| it.contains("List<") || it.contains("CommaDelimitedList"))
    }

    /// Whether its value is read from Systems Manager at deployment: what is given is the name of the value.
    pub fn is_stored(self) -> bool {
        self.kind().is_some_and(|it| it.starts_with("AWS::SSM::Parameter::Value<"))
    }

    /// Its default.
    pub fn default(self) -> Option<&'v Value> {
        self.object.get("Default")
    }

    /// The values it may have; none listed means any.
    pub fn allowed_values(self) -> &'v [Value] {
        self.object.get("AllowedValues").and_then(Value::as_array).unwrap_or_default()
    }
}
