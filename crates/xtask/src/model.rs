//! What the generated code consists of: services, resources, property types, enums. Names are final here.

use std::collections::BTreeMap;

/// A module of `lakewright-resources`.
#[derive(Debug)]
pub(crate) struct Service {
    /// `s3`.
    pub(crate) module: String,
    /// `AWS::S3`.
    pub(crate) name: String,
    pub(crate) resources: Vec<Resource>,
}

/// A resource type and the types of its module.
#[derive(Debug)]
pub(crate) struct Resource {
    /// `AWS::S3::Bucket`.
    pub(crate) name: String,
    /// `Bucket`.
    pub(crate) type_name: String,
    /// `bucket`.
    pub(crate) module: String,
    pub(crate) structure: Structure,
    pub(crate) attributes: Vec<Attribute>,
    /// What `Ref` gives.
    pub(crate) reference: Kind,
    /// What `Ref` gives by its own name, if it has one that is no attribute.
    pub(crate) reference_name: Option<String>,
    pub(crate) tags: Option<Tags>,
    pub(crate) types: BTreeMap<String, Structure>,
    pub(crate) enums: BTreeMap<String, Vec<String>>,
    /// Why it is not for new work: its lifecycle's status.
    pub(crate) lifecycle: Option<String>,
}

/// How tags are written.
#[derive(Debug)]
pub(crate) struct Tags {
    pub(crate) property: String,
    pub(crate) form: TagForm,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TagForm {
    /// `[{"Key": .., "Value": ..}]`.
    List,
    /// `{key: value}`.
    Map,
}

/// The properties of a resource or of a property type.
#[derive(Debug, Default)]
pub(crate) struct Structure {
    pub(crate) fields: Vec<Field>,
    /// Positions in `fields`, in the order of the constructor.
    pub(crate) required: Vec<usize>,
    /// Whether the constructor takes them as arguments rather than in a struct of named fields.
    pub(crate) positional: bool,
}

#[derive(Debug)]
pub(crate) struct Field {
    /// CloudFormation's name.
    pub(crate) name: String,
    /// The setter's.
    pub(crate) setter: String,
    pub(crate) kind: Kind,
    pub(crate) constraint: String,
    pub(crate) update: Update,
    pub(crate) deprecated: bool,
}

#[derive(Debug)]
pub(crate) struct Attribute {
    /// As `Fn::GetAtt` has it: `Endpoint.Address`.
    pub(crate) name: String,
    pub(crate) method: String,
    pub(crate) kind: Kind,
    /// Whether `Ref` gives it.
    pub(crate) is_reference: bool,
}

/// What changing a property does to the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Update {
    InPlace,
    /// In some cases, or the sources disagree.
    MayReplace,
    Replaces,
}

impl Update {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Update::InPlace => "in place",
            Update::MayReplace => "may replace",
            Update::Replaces => "replaces",
        }
    }
}

/// What a property takes or an attribute gives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Str,
    Int,
    Num,
    Bool,
    Json,
    Scalar,
    Arn,
    PolicyDocument,
    Duration,
    DayCount,
    /// A kind of text that refers to something: `SqsQueueArn`.
    Named(String),
    /// A property type or enum of the resource's module.
    Local(String),
    List(Box<Kind>),
    Map(Box<Kind>),
}

impl Kind {
    /// The kind without its resource's module: for reports.
    pub(crate) fn plain(&self) -> String {
        self.path("", &|_| false)
    }

    /// The kind as code. `module` comes before local types; `taken` says which names mean something else here.
    pub(crate) fn path(&self, module: &str, taken: &dyn Fn(&str) -> bool) -> String {
        let foreign = |name: &str| if taken(name) { format!("crate::kinds::{name}") } else { name.to_owned() };
        match self {
            Kind::Str => foreign("Str"),
            Kind::Int => foreign("Int"),
            Kind::Num => foreign("Num"),
            Kind::Bool => foreign("Bool"),
            Kind::Json => foreign("Json"),
            Kind::Scalar => foreign("Scalar"),
            Kind::Arn => foreign("Arn"),
            Kind::PolicyDocument => foreign("PolicyDocument"),
            Kind::Duration => foreign("Duration"),
            Kind::DayCount => foreign("DayCount"),
            Kind::Named(name) => foreign(name),
            Kind::Local(name) if module.is_empty() => name.clone(),
            Kind::Local(name) => format!("{module}::{name}"),
            Kind::List(item) => format!("{}<{}>", foreign("List"), item.path(module, taken)),
            Kind::Map(value) => format!("{}<{}>", foreign("Map"), value.path(module, taken)),
        }
    }
}
