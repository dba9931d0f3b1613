//! A node of a schema: what a value must be.

use std::fmt;

use crate::layout::{node, node_flag, primitive, resource};
use crate::resource::TypeSchema;
use crate::table::TYPES;

/// What JSON types a value may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Types(u32);

impl Types {
    pub(crate) fn of(mask: u32) -> Types {
        Types(mask)
    }

    /// Whether nothing is said: any type will do.
    pub fn is_any(self) -> bool {
        self.0 == 0
    }

    /// Text.
    pub fn string(self) -> bool {
        self.0 & primitive::STRING != 0
    }

    /// A whole number.
    pub fn integer(self) -> bool {
        self.0 & primitive::INTEGER != 0
    }

    /// A number.
    pub fn number(self) -> bool {
        self.0 & primitive::NUMBER != 0
    }

    /// `true` or `false`.
    pub fn boolean(self) -> bool {
        self.0 & primitive::BOOLEAN != 0
    }

    /// An object.
    pub fn object(self) -> bool {
        self.0 & primitive::OBJECT != 0
    }

    /// A list.
    pub fn array(self) -> bool {
        self.0 & primitive::ARRAY != 0
    }
}

impl fmt::Display for Types {
    /// `a string or an object`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = ["a string", "an integer", "a number", "a boolean", "an object", "a list"];
        let mut first = true;
        for (bit, name) in names.iter().enumerate().filter(|it| self.0 & (1 << it.0) != 0) {
            let _ = bit;
            if !first {
                f.write_str(" or ")?;
            }
            f.write_str(name)?;
            first = false;
        }
        if first { f.write_str("any value") } else { Ok(()) }
    }
}

/// A node of a resource type's schema, read in place. References are followed by [`Node::resolve`], and by the methods
/// that lead to other nodes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Node {
    pub(crate) owner: TypeSchema,
    pub(crate) at: u32,
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Node({} {})", self.owner.name(), self.at)
    }
}

/// Words that stand for two are counted once more.
fn slot(mask: u32, bit: u32) -> usize {
    let below = mask & ((1 << bit) - 1);
    (below.count_ones() + (below & node::WIDE).count_ones()) as usize
}

impl Node {
    fn place(self, bit: u32) -> Option<usize> {
        let mask = TYPES.word(self.at as usize);
        (mask & (1 << bit) != 0).then(|| self.at as usize + 1 + slot(mask, bit))
    }

    fn word(self, bit: u32) -> Option<u32> {
        self.place(bit).map(|it| TYPES.word(it))
    }

    fn number_at(self, bit: u32) -> Option<f64> {
        self.place(bit).map(|it| TYPES.number(it))
    }

    fn count(self, bit: u32) -> Option<usize> {
        self.word(bit).map(|it| it as usize)
    }

    fn child(self, at: u32) -> Node {
        Node { owner: self.owner, at }.resolve()
    }

    fn nodes(self, bit: u32) -> impl ExactSizeIterator<Item = Node> + Clone {
        let list = TYPES.list(self.word(bit).unwrap_or_default());
        list.iter().map(move |it| self.child(it))
    }

    fn texts(self, bit: u32) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        TYPES.texts(self.word(bit).unwrap_or_default())
    }

    fn flag(self, flag: u32) -> bool {
        self.word(node::FLAGS).unwrap_or_default() & flag != 0
    }

    fn name_lists(self, bit: u32) -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
        TYPES.pairs(self.word(bit).unwrap_or_default()).map(|(name, list)| (name, TYPES.texts(list)))
    }

    /// The node itself, or the definition it refers to.
    #[must_use]
    pub fn resolve(self) -> Node {
        let mut node = self;
        // Definitions that refer to each other in a circle say nothing; the schemas have none.
        for _ in 0..16 {
            let Some(index) = node.word(node::REF) else { return node };
            let definitions = TYPES.list(TYPES.word(self.owner.at as usize + resource::DEFINITIONS));
            node.at = definitions.at(index as usize * 2 + 1);
        }
        node
    }

    /// The types a value may have.
    pub fn types(self) -> Types {
        Types(self.word(node::TYPES).unwrap_or_default())
    }

    /// What text must match.
    pub fn pattern(self) -> Option<&'static str> {
        self.word(node::PATTERN).map(|it| TYPES.text(it))
    }

    /// The allowed values; none listed means any.
    pub fn values(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(node::ENUM)
    }

    /// Whether the allowed values compare without regard to case.
    pub fn values_in_any_case(self) -> bool {
        self.flag(node_flag::ANY_CASE)
    }

    /// The least number.
    pub fn minimum(self) -> Option<f64> {
        self.number_at(node::MINIMUM)
    }

    /// The greatest number.
    pub fn maximum(self) -> Option<f64> {
        self.number_at(node::MAXIMUM)
    }

    /// What a number must exceed.
    pub fn exclusive_minimum(self) -> Option<f64> {
        self.number_at(node::EXCLUSIVE_MINIMUM)
    }

    /// What a number must stay below.
    pub fn exclusive_maximum(self) -> Option<f64> {
        self.number_at(node::EXCLUSIVE_MAXIMUM)
    }

    /// What a number is a multiple of.
    pub fn multiple_of(self) -> Option<f64> {
        self.number_at(node::MULTIPLE_OF)
    }

    /// The fewest characters.
    pub fn min_length(self) -> Option<usize> {
        self.count(node::MIN_LENGTH)
    }

    /// The most characters.
    pub fn max_length(self) -> Option<usize> {
        self.count(node::MAX_LENGTH)
    }

    /// The fewest items.
    pub fn min_items(self) -> Option<usize> {
        self.count(node::MIN_ITEMS)
    }

    /// The most items.
    pub fn max_items(self) -> Option<usize> {
        self.count(node::MAX_ITEMS)
    }

    /// The fewest properties.
    pub fn min_properties(self) -> Option<usize> {
        self.count(node::MIN_PROPERTIES)
    }

    /// The most properties.
    pub fn max_properties(self) -> Option<usize> {
        self.count(node::MAX_PROPERTIES)
    }

    /// Whether no item may occur twice.
    pub fn has_unique_items(self) -> bool {
        self.flag(node_flag::UNIQUE)
    }

    /// Whether the order of items means nothing: lists that differ in it alone are the same.
    pub fn is_unordered(self) -> bool {
        self.flag(node_flag::UNORDERED)
    }

    /// Keys in whose values the items differ.
    pub fn unique_keys(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(node::UNIQUE_KEYS)
    }

    /// Whether properties that are not listed are refused.
    pub fn is_closed(self) -> bool {
        self.flag(node_flag::CLOSED)
    }

    /// What the items must be.
    pub fn items(self) -> Option<Node> {
        self.word(node::ITEMS).map(|it| self.child(it))
    }

    /// The properties, by name.
    pub fn properties(self) -> impl ExactSizeIterator<Item = (&'static str, Node)> + Clone {
        TYPES.pairs(self.word(node::PROPERTIES).unwrap_or_default()).map(move |(name, at)| (name, self.child(at)))
    }

    /// A property.
    pub fn property(self, name: &str) -> Option<Node> {
        TYPES.find(self.word(node::PROPERTIES)?, name).map(|it| self.child(it))
    }

    /// Properties whose names match a pattern.
    pub fn pattern_properties(self) -> impl ExactSizeIterator<Item = (&'static str, Node)> + Clone {
        let list = self.word(node::PATTERN_PROPERTIES).unwrap_or_default();
        TYPES.pairs(list).map(move |(pattern, at)| (pattern, self.child(at)))
    }

    /// What properties that are not listed must be.
    pub fn additional_properties(self) -> Option<Node> {
        self.word(node::ADDITIONAL).map(|it| self.child(it))
    }

    /// The properties that must be there.
    pub fn required(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(node::REQUIRED)
    }

    /// Properties of which exactly one must be there.
    pub fn exactly_one_of(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(node::REQUIRED_XOR)
    }

    /// Properties of which at least one must be there.
    pub fn at_least_one_of(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(node::REQUIRED_OR)
    }

    /// Properties that need others beside them.
    pub fn dependent_required(self) -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
        self.name_lists(node::DEPENDENT_REQUIRED)
    }

    /// Properties that exclude others.
    pub fn dependent_excluded(self) -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
        self.name_lists(node::DEPENDENT_EXCLUDED)
    }

    fn has_any(self, bits: &[u32]) -> bool {
        let mask = TYPES.word(self.at as usize);
        bits.iter().any(|it| mask & (1 << it) != 0)
    }

    /// Whether there are alternatives or conditions.
    pub(crate) fn has_alternatives(self) -> bool {
        self.has_any(&[node::ONE_OF, node::ANY_OF, node::ALL_OF, node::CONDITIONAL])
    }

    /// Whether something is said of the parts together.
    pub(crate) fn has_group(self) -> bool {
        self.has_any(&[
            node::MIN_ITEMS,
            node::MAX_ITEMS,
            node::MIN_PROPERTIES,
            node::MAX_PROPERTIES,
            node::FLAGS,
            node::REQUIRED,
            node::DEPENDENT_REQUIRED,
            node::DEPENDENT_EXCLUDED,
            node::REQUIRED_XOR,
            node::REQUIRED_OR,
            node::UNIQUE_KEYS,
            node::CONDITIONAL,
        ])
    }

    /// Whether nothing may stand there.
    pub(crate) fn refuses_all(self) -> bool {
        self.must_not().is_some_and(|it| TYPES.word(it.at as usize) == 0)
    }

    /// Whether more than a type is said of the value itself or of its items. What says what an object's parts are says
    /// more than that it is an object.
    pub fn is_constraining(self) -> bool {
        let constraints = [
            node::PATTERN,
            node::ENUM,
            node::MINIMUM,
            node::MAXIMUM,
            node::EXCLUSIVE_MINIMUM,
            node::EXCLUSIVE_MAXIMUM,
            node::MULTIPLE_OF,
            node::MIN_LENGTH,
            node::MAX_LENGTH,
            node::FORMAT,
            node::TARGETS,
            node::ONE_OF,
            node::ANY_OF,
            node::ALL_OF,
            node::CONDITIONAL,
            node::PROPERTIES,
        ];
        self.has_any(&constraints) || self.items().is_some_and(|it| it.has_any(&constraints))
    }

    /// A node of the same type that says nothing: anything may stand there.
    #[must_use]
    pub fn free(self) -> Node {
        // Nothing is there: every fact reads as none.
        Node { owner: self.owner, at: u32::MAX }
    }

    /// Whether this is a node that says nothing.
    pub fn is_free(self) -> bool {
        self.at == u32::MAX
    }

    /// Alternatives of which exactly one must hold.
    pub fn one_of(self) -> impl ExactSizeIterator<Item = Node> + Clone {
        self.nodes(node::ONE_OF)
    }

    /// Alternatives of which at least one must hold.
    pub fn any_of(self) -> impl ExactSizeIterator<Item = Node> + Clone {
        self.nodes(node::ANY_OF)
    }

    /// What must hold as well.
    pub fn all_of(self) -> impl ExactSizeIterator<Item = Node> + Clone {
        self.nodes(node::ALL_OF)
    }

    /// The format of the text: `date-time`, `json`, `ipv4-network`.
    pub fn format(self) -> Option<&'static str> {
        self.word(node::FORMAT).map(|it| TYPES.text(it))
    }

    /// Attributes of other types that it is known to take: `AWS::KMS::Key.Arn`.
    pub fn targets(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.texts(node::TARGETS)
    }

    fn condition(self, part: usize) -> Option<Node> {
        let at = self.place(node::CONDITIONAL).map(|it| TYPES.word(it + part))?;
        (at != 0).then(|| self.child(at))
    }

    /// Where this holds, [`Node::then`] must hold, else [`Node::otherwise`].
    pub fn condition_if(self) -> Option<Node> {
        self.condition(0)
    }

    /// See [`Node::condition_if`].
    pub fn then(self) -> Option<Node> {
        self.condition(1)
    }

    /// See [`Node::condition_if`].
    pub fn otherwise(self) -> Option<Node> {
        self.condition(2)
    }

    /// What must not hold.
    pub fn must_not(self) -> Option<Node> {
        self.condition(3)
    }
}
