//! A resource type: what CloudFormation does with it.

use std::fmt;

use crate::layout::{flag, header, resource};
use crate::node::{Node, Types};
use crate::table::TYPES;

/// All resource types.
pub struct Schemas;

impl Schemas {
    /// The schema of a type: `AWS::SQS::Queue`.
    pub fn get(type_name: &str) -> Option<TypeSchema> {
        TYPES.find(TYPES.index(), type_name).map(|at| TypeSchema { at })
    }

    /// What holds of some types beyond their schemas, by its name: `aws_ecs_taskdefinition/fargate_cpu_memory`. Its root
    /// is held against properties or a part of them; of those whose name ends in `_enum`, each property is a Region and
    /// lists the values that are allowed there.
    pub fn constraint(name: &str) -> Option<TypeSchema> {
        TYPES.find(TYPES.word(header::CONSTRAINTS), name).map(|at| TypeSchema { at })
    }

    /// All types, by name.
    pub fn all() -> impl ExactSizeIterator<Item = TypeSchema> + Clone {
        TYPES.pairs(TYPES.index()).map(|(_, at)| TypeSchema { at })
    }

    /// The Regions that the types' lists speak of.
    pub fn regions() -> impl ExactSizeIterator<Item = &'static str> + Clone {
        TYPES.texts(TYPES.word(header::REGIONS))
    }
}

/// The schema of a resource type, read in place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TypeSchema {
    pub(crate) at: u32,
}

impl fmt::Debug for TypeSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TypeSchema({})", self.name())
    }
}

/// What changing a property does, by one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The resource is updated.
    InPlace,
    /// It is replaced in some cases.
    Sometimes,
    /// It is replaced.
    Replaces,
}

/// What changing a property does: the verdicts of both sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The resource schema's: create-only properties.
    pub schema: Verdict,
    /// service-spec's; `None` where it does not know the type.
    pub documentation: Option<Verdict>,
}

impl Replacement {
    /// Both together: where they disagree, it may be replaced.
    pub fn verdict(self) -> Verdict {
        match self.documentation {
            Some(other) if other != self.schema => Verdict::Sometimes,
            _ => self.schema,
        }
    }
}

/// In which order a replacement happens, where it is not the usual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplacementStrategy {
    /// The old resource goes first: its successor may have its name.
    DeleteThenCreate,
    /// The new resource comes first.
    CreateThenDelete,
}

/// How a resource is tagged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tagging {
    /// The property that holds the tags.
    pub property: &'static str,
    /// Whether a change of tags updates the resource in place.
    pub updatable: bool,
    /// Whether CloudFormation's own tags and those of the stack reach it.
    pub system_tags: bool,
}

impl TypeSchema {
    fn word(self, field: usize) -> u32 {
        TYPES.word(self.at as usize + field)
    }

    fn text(self, field: usize) -> &'static str {
        TYPES.text(self.word(field))
    }

    fn texts(self, field: usize) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        TYPES.texts(self.word(field))
    }

    fn flag(self, flag: u32) -> bool {
        self.word(resource::FLAGS) & flag != 0
    }

    /// `AWS::SQS::Queue`.
    pub fn name(self) -> &'static str {
        self.text(resource::NAME)
    }

    /// What its properties must be.
    pub fn root(self) -> Node {
        Node { owner: self, at: self.word(resource::ROOT) }
    }

    /// The definitions of its property types, by name.
    pub fn definitions(self) -> impl ExactSizeIterator<Item = (&'static str, Node)> + Clone {
        TYPES.pairs(self.word(resource::DEFINITIONS)).map(move |(name, at)| (name, Node { owner: self, at }.resolve()))
    }

    /// The node at a path, `Tags/*/Key`; `*` is any item or key.
    pub fn at_path(self, path: &str) -> Option<Node> {
        path.split('/').try_fold(self.root(), |node, step| match step {
            "*" => node
                .items()
                .or_else(|| node.pattern_properties().next().map(|it| it.1))
                .or_else(|| node.additional_properties()),
            name => node.property(name),
        })
    }

    /// Paths of what AWS sets and nobody else.
    pub fn read_only(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(resource::READ_ONLY)
    }

    /// Paths of what is set once: a change replaces the resource.
    pub fn create_only(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(resource::CREATE_ONLY)
    }

    /// Paths of what replaces the resource in some cases.
    pub fn conditional_create_only(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(resource::CONDITIONAL_CREATE_ONLY)
    }

    /// Paths of what can not be read back: drift does not show there.
    pub fn write_only(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(resource::WRITE_ONLY)
    }

    /// Paths of what is not for new work.
    pub fn deprecated(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(resource::DEPRECATED)
    }

    /// The properties that identify a resource, for imports and the Cloud Control API.
    pub fn primary_identifier(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(resource::PRIMARY_IDENTIFIER)
    }

    /// The properties whose values `Ref` gives, where that is known to differ from the primary identifier; else that.
    pub fn reference(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        let own = self.word(resource::REF);
        TYPES.texts(if own == 0 { self.word(resource::PRIMARY_IDENTIFIER) } else { own })
    }

    /// What `Fn::GetAtt` gives: names, dotted where they lie deeper, and types.
    pub fn attributes(self) -> impl ExactSizeIterator<Item = (&'static str, Types)> + Clone {
        TYPES.pairs(self.word(resource::ATTRIBUTES)).map(|(name, mask)| (name, Types::of(mask)))
    }

    /// The type of an attribute. `AWS::CloudFormation::Stack` and custom resources have more than are listed.
    pub fn attribute(self, name: &str) -> Option<Types> {
        TYPES.find(self.word(resource::ATTRIBUTES), name).map(Types::of)
    }

    /// How it is tagged, if it can be.
    pub fn tagging(self) -> Option<Tagging> {
        let property = self.text(resource::TAGS);
        (self.flag(flag::TAGGABLE) && !property.is_empty()).then(|| Tagging {
            property,
            updatable: self.flag(flag::TAGS_UPDATABLE),
            system_tags: self.flag(flag::SYSTEM_TAGS),
        })
    }

    /// Whether it holds data that is lost with it.
    pub fn is_stateful(self) -> bool {
        self.flag(flag::STATEFUL)
    }

    /// In which order a replacement happens, where it is not the usual one.
    pub fn replacement_strategy(self) -> Option<ReplacementStrategy> {
        match () {
            () if self.flag(flag::DELETE_THEN_CREATE) => Some(ReplacementStrategy::DeleteThenCreate),
            () if self.flag(flag::CREATE_THEN_DELETE) => Some(ReplacementStrategy::CreateThenDelete),
            () => None,
        }
    }

    /// The pattern of its ARNs, with `${...}` parts.
    pub fn arn(self) -> Option<&'static str> {
        Some(self.text(resource::ARN)).filter(|it| !it.is_empty())
    }

    /// Paths and rules (JSONata) by which AWS changes what was written before it compares: no drift, no difference.
    pub fn transforms(self) -> impl ExactSizeIterator<Item = (&'static str, &'static str)> + Clone {
        TYPES.pairs(self.word(resource::TRANSFORMS)).map(|(path, rule)| (path, TYPES.text(rule)))
    }

    /// `sunset` or `shutdown`, where AWS ends the service behind it.
    pub fn lifecycle(self) -> Option<&'static str> {
        Some(self.text(resource::LIFECYCLE)).filter(|it| !it.is_empty())
    }

    /// Paths that service-spec alone calls required.
    pub fn required_by_documentation(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(resource::SPEC_REQUIRED)
    }

    /// Paths that the schema requires and service-spec does not.
    pub fn optional_by_documentation(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(resource::SPEC_OPTIONAL)
    }

    /// Whether it exists in a Region; `None` for a Region that is not known.
    pub fn exists_in(self, region: &str) -> Option<bool> {
        let bit = Schemas::regions().position(|it| it == region)?;
        let mask = u64::from(self.word(resource::REGIONS)) | (u64::from(self.word(resource::REGIONS + 1)) << 32);
        Some(mask & (1 << bit) != 0)
    }

    /// What changing the property at a path does; `A/*/B`, or with positions for the stars.
    pub fn replacement(self, path: &str) -> Replacement {
        let listed = |field: usize| self.texts(field).any(|it| reaches(it, path));
        let schema = match () {
            () if listed(resource::CREATE_ONLY) => Verdict::Replaces,
            () if listed(resource::CONDITIONAL_CREATE_ONLY) => Verdict::Sometimes,
            () => Verdict::InPlace,
        };
        let is_known = [resource::SPEC_REPLACES, resource::SPEC_MAY_REPLACE].iter().any(|it| self.word(*it) != 0);
        let documentation = is_known.then(|| match () {
            () if listed(resource::SPEC_REPLACES) => Verdict::Replaces,
            () if listed(resource::SPEC_MAY_REPLACE) => Verdict::Sometimes,
            () => Verdict::InPlace,
        });
        Replacement { schema, documentation }
    }
}

/// Whether a listed path is the one that changes, or has it below.
fn reaches(listed: &str, changed: &str) -> bool {
    let mut changed = changed.split('/');
    listed.split('/').all(|step| changed.next().is_some_and(|it| step == "*" || step == it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queue() -> TypeSchema {
        Schemas::get("AWS::SQS::Queue").expect("a known type")
    }

    #[test]
    fn a_queue_is_as_aws_describes_it() {
        let queue = queue();
        assert_eq!(queue.name(), "AWS::SQS::Queue");
        let timeout = queue.at_path("VisibilityTimeout").expect("a property");
        assert!(timeout.types().integer());
        assert_eq!((timeout.minimum(), timeout.maximum()), (Some(0.0), Some(43_200.0)));
        assert_eq!(queue.reference().collect::<Vec<_>>(), ["QueueUrl"]);
        assert!(queue.attribute("Arn").is_some_and(Types::string));
        assert!(queue.is_stateful());
        assert_eq!(queue.tagging().map(|it| it.property), Some("Tags"));
        assert_eq!(queue.at_path("Tags/*/Key").and_then(Node::max_length), Some(128));
        assert_eq!(queue.exists_in("us-east-1"), Some(true));
        assert_eq!(queue.exists_in("moon-1"), None);
    }

    #[test]
    fn a_fixed_name_replaces_and_a_timeout_does_not() {
        assert_eq!(queue().replacement("QueueName").verdict(), Verdict::Replaces);
        assert_eq!(queue().replacement("VisibilityTimeout").verdict(), Verdict::InPlace);
        assert_eq!(queue().replacement("Tags/0/Key").verdict(), Verdict::InPlace);
    }

    #[test]
    fn what_lies_below_a_listed_path_replaces_too() {
        assert!(reaches("A/*/B", "A/3/B/C"));
        assert!(!reaches("A/*/B", "A/3"));
    }

    #[test]
    fn every_type_is_found_by_its_name() {
        assert!(Schemas::all().len() > 1_800);
        for schema in Schemas::all() {
            assert_eq!(Schemas::get(schema.name()), Some(schema));
        }
        assert_eq!(Schemas::get("AWS::SQS::Kew"), None);
    }
}
