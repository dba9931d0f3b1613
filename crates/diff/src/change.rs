//! What a change is: the words of a change set, as types.

use lakewright_template::Value;

/// What happens to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// It is made.
    Add,
    /// It is updated or replaced.
    Modify,
    /// It is taken out of the stack.
    Remove,
}

/// Whether a modified resource is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Replacement {
    /// It is updated in place.
    False,
    /// It may be replaced: the schema says so of some values, or a value is known only then.
    Conditional,
    /// It is replaced.
    True,
}

/// The part of a resource that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// `CreationPolicy`.
    CreationPolicy,
    /// `DeletionPolicy`.
    DeletionPolicy,
    /// `Metadata`.
    Metadata,
    /// `Properties`.
    Properties,
    /// The list of tags of a resource; tags that are an object are a property.
    Tags,
    /// `UpdatePolicy`.
    UpdatePolicy,
    /// `UpdateReplacePolicy`.
    UpdateReplacePolicy,
}

/// Whether changing a value replaces the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recreation {
    /// Never.
    Never,
    /// In some cases.
    Conditionally,
    /// Always.
    Always,
}

/// What happens to one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It was not there.
    Add,
    /// It is another.
    Modify,
    /// It is there no more.
    Remove,
}

/// Why a value changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// `Ref` of a resource that changes.
    ResourceReference,
    /// `Ref` of a parameter with another value.
    ParameterReference,
    /// `Fn::GetAtt` of a resource that changes.
    ResourceAttribute,
    /// The template says something else.
    DirectModification,
    /// A nested stack, whose template or inputs change.
    Automatic,
}

/// Whether the change is known before it is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evaluation {
    /// The value will change.
    Static,
    /// It depends on what is known only at deployment.
    Dynamic,
}

/// What happens to the physical resource that was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyAction {
    /// It is deleted.
    Delete,
    /// It stays, outside of the stack.
    Retain,
    /// It is deleted after a snapshot.
    Snapshot,
    /// A new one is made, the old one deleted.
    ReplaceAndDelete,
    /// A new one is made, the old one stays outside of the stack.
    ReplaceAndRetain,
    /// A new one is made, the old one deleted after a snapshot.
    ReplaceAndSnapshot,
}

macro_rules! names {
    ($($type:ident { $($variant:ident),+ $(,)? })+) => {$(
        impl $type {
            /// The name in a change set.
            pub fn name(self) -> &'static str {
                match self { $($type::$variant => stringify!($variant)),+ }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    )+};
}

names! {
    Action { Add, Modify, Remove }
    Replacement { False, Conditional, True }
    Scope { CreationPolicy, DeletionPolicy, Metadata, Properties, Tags, UpdatePolicy, UpdateReplacePolicy }
    Recreation { Never, Conditionally, Always }
    Kind { Add, Modify, Remove }
    Source { ResourceReference, ParameterReference, ResourceAttribute, DirectModification, Automatic }
    Evaluation { Static, Dynamic }
    PolicyAction { Delete, Retain, Snapshot, ReplaceAndDelete, ReplaceAndRetain, ReplaceAndSnapshot }
}

/// Which published fact says that a change replaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The resource schema lists the property as create-only.
    CreateOnly,
    /// The resource schema lists it as create-only in some cases.
    ConditionalCreateOnly,
    /// The documentation says that an update needs replacement, the schema does not.
    Documentation,
    /// The resource gets another type.
    TypeChange,
}

impl Fact {
    /// The fact, as a part of a sentence.
    pub fn text(self) -> &'static str {
        match self {
            Fact::CreateOnly => "create-only in the resource schema",
            Fact::ConditionalCreateOnly => "create-only in some cases",
            Fact::Documentation => "schema and documentation differ on whether it is create-only",
            Fact::TypeChange => "another type is another resource",
        }
    }
}

/// One value that changes, with one reason; a value with several reasons has several.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    /// The part of the resource.
    pub attribute: Scope,
    /// The property, where it is one.
    pub name: Option<String>,
    /// Where: `/Properties/Tags/0/Value`.
    pub path: String,
    /// Whether this replaces the resource.
    pub recreation: Recreation,
    /// By which fact it does.
    pub fact: Option<Fact>,
    /// Whether the value is new, another, or gone.
    pub change: Kind,
    /// The value before, as far as it is known.
    pub before: Option<Value>,
    /// The value after, as far as it is known.
    pub after: Option<Value>,
    /// The value after where a change set leaves it to deployment, and the template says it all the same.
    pub outlook: Option<Value>,
    /// Why it changes.
    pub source: Source,
    /// Whether that is sure.
    pub evaluation: Evaluation,
    /// The parameter, resource or attribute that causes it: `Topic`, `Topic.TopicName`.
    pub causing: Option<String>,
}

/// What is at stake for the data of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataFate {
    /// The old resource goes, and the data with it.
    Lost,
    /// The old resource goes; a snapshot stays.
    Snapshot,
    /// The old resource stays outside of the stack; the new one starts empty.
    LeftBehind,
}

/// What happens to one resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The logical id.
    pub logical_id: String,
    /// The type; where it changes, the new one.
    pub kind: Option<String>,
    /// The type before, where it changes.
    pub previous_kind: Option<String>,
    /// What happens.
    pub action: Action,
    /// Whether it is replaced; of a modification only.
    pub replacement: Option<Replacement>,
    /// The parts that change, in order; of a modification only.
    pub scope: Vec<Scope>,
    /// What changes in it, and why.
    pub details: Vec<Detail>,
    /// What happens to the physical resource that is there.
    pub policy_action: Option<PolicyAction>,
    /// What happens to the data, where it holds some.
    pub data: Option<DataFate>,
    /// Its physical name, where the template gives it.
    pub physical_name: Option<String>,
    /// What it is, as a number: the same for a resource that only moved.
    pub(crate) signature: u64,
}

impl Change {
    /// A change of which nothing is known yet but what it is.
    pub(crate) fn new(logical_id: &str, kind: Option<&str>, action: Action) -> Change {
        Change {
            logical_id: logical_id.to_owned(),
            kind: kind.map(str::to_owned),
            previous_kind: None,
            action,
            replacement: None,
            scope: Vec::new(),
            details: Vec::new(),
            policy_action: None,
            data: None,
            physical_name: None,
            signature: 0,
        }
    }

    /// Whether data may be lost by this change.
    pub fn is_data_at_risk(&self) -> bool {
        self.data == Some(DataFate::Lost)
    }

    /// Why the resource is replaced or may be: the details that say so.
    pub fn replacing(&self) -> impl Iterator<Item = &Detail> {
        self.details.iter().filter(|it| it.recreation != Recreation::Never)
    }
}
