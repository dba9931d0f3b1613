//! Where things stand in `table.bin` and `iam.bin`: shared by their writer and their reader.
//!
//! A table is words (32 bits, little endian), then text. Word 1 of the header counts the words; text follows them. A
//! text is named by its offset in the text part, a list or record by the index of its first word. A list is its length
//! and that many words. 0 stands for "none": the empty text has offset 0, and no list begins in the header.

/// The first word of a table.
pub const MAGIC: u32 = 0x3146_574c;

/// Words of the header.
pub mod header {
    /// How many words there are.
    pub const WORDS: usize = 1;
    /// A list of (name, record) pairs, sorted by name.
    pub const INDEX: usize = 2;
    /// A list of texts: name, version and date of each source.
    pub const SOURCES: usize = 3;
    /// A list of texts: the Regions, in the order of the bits of a type's Region mask.
    pub const REGIONS: usize = 4;
    /// A list of (runtime, record) pairs.
    pub const RUNTIMES: usize = 5;
    /// A list of (name, record) pairs, sorted by name: what holds beyond the schemas. The records are those of resource
    /// types, with a name and a node alone.
    pub const CONSTRAINTS: usize = 6;
    /// How long the header is.
    pub const LENGTH: usize = 8;
}

/// Words of the record of a resource type.
pub mod resource {
    /// Its name.
    pub const NAME: usize = 0;
    /// The node of its properties.
    pub const ROOT: usize = 1;
    /// A list of (name, node) pairs.
    pub const DEFINITIONS: usize = 2;
    /// Lists of paths (`A/*/B`).
    pub const READ_ONLY: usize = 3;
    /// See [`READ_ONLY`].
    pub const CREATE_ONLY: usize = 4;
    /// See [`READ_ONLY`].
    pub const CONDITIONAL_CREATE_ONLY: usize = 5;
    /// See [`READ_ONLY`].
    pub const WRITE_ONLY: usize = 6;
    /// See [`READ_ONLY`].
    pub const DEPRECATED: usize = 7;
    /// See [`READ_ONLY`].
    pub const PRIMARY_IDENTIFIER: usize = 8;
    /// What `Ref` gives, a list of property names.
    pub const REF: usize = 9;
    /// A list of (name, form) pairs.
    pub const ATTRIBUTES: usize = 10;
    /// The property that holds the tags, a text.
    pub const TAGS: usize = 11;
    /// Bits: see [`super::flag`].
    pub const FLAGS: usize = 12;
    /// A pattern with `${...}` parts.
    pub const ARN: usize = 13;
    /// service-spec: paths that replace.
    pub const SPEC_REPLACES: usize = 14;
    /// service-spec: paths that may replace.
    pub const SPEC_MAY_REPLACE: usize = 15;
    /// service-spec: paths it alone calls required.
    pub const SPEC_REQUIRED: usize = 16;
    /// service-spec: paths it alone calls optional.
    pub const SPEC_OPTIONAL: usize = 17;
    /// The Regions it exists in: bits, two words.
    pub const REGIONS: usize = 18;
    /// A list of (path, transform) pairs.
    pub const TRANSFORMS: usize = 20;
    /// Its lifecycle's status (`sunset`, `shutdown`), a text.
    pub const LIFECYCLE: usize = 21;
    /// How long the record is.
    pub const LENGTH: usize = 22;
}

/// Bits of a resource type's flags.
pub mod flag {
    /// Loses data when it is replaced or deleted.
    pub const STATEFUL: u32 = 1;
    /// May be tagged.
    pub const TAGGABLE: u32 = 2;
    /// A change of its tags updates it in place.
    pub const TAGS_UPDATABLE: u32 = 4;
    /// A replacement is deleted before its successor is made.
    pub const DELETE_THEN_CREATE: u32 = 8;
    /// A replacement is deleted after its successor is made.
    pub const CREATE_THEN_DELETE: u32 = 16;
    /// CloudFormation's own tags reach it.
    pub const SYSTEM_TAGS: u32 = 32;
}

/// Bits of the first word of a node, which says what follows: in the order of the bits a word each, two where it says so.
pub mod node {
    /// A mask of [`super::primitive`].
    pub const TYPES: u32 = 0;
    /// The index of a definition.
    pub const REF: u32 = 1;
    /// A text.
    pub const PATTERN: u32 = 2;
    /// A list of texts.
    pub const ENUM: u32 = 3;
    /// A number, two words, as are the next four.
    pub const MINIMUM: u32 = 4;
    /// See [`MINIMUM`].
    pub const MAXIMUM: u32 = 5;
    /// See [`MINIMUM`].
    pub const EXCLUSIVE_MINIMUM: u32 = 6;
    /// See [`MINIMUM`].
    pub const EXCLUSIVE_MAXIMUM: u32 = 7;
    /// See [`MINIMUM`].
    pub const MULTIPLE_OF: u32 = 8;
    /// A count, as are the next five.
    pub const MIN_LENGTH: u32 = 9;
    /// See [`MIN_LENGTH`].
    pub const MAX_LENGTH: u32 = 10;
    /// See [`MIN_LENGTH`].
    pub const MIN_ITEMS: u32 = 11;
    /// See [`MIN_LENGTH`].
    pub const MAX_ITEMS: u32 = 12;
    /// See [`MIN_LENGTH`].
    pub const MIN_PROPERTIES: u32 = 13;
    /// See [`MIN_LENGTH`].
    pub const MAX_PROPERTIES: u32 = 14;
    /// Bits: see [`super::node_flag`].
    pub const FLAGS: u32 = 15;
    /// A node.
    pub const ITEMS: u32 = 16;
    /// A list of (name, node) pairs, sorted by name.
    pub const PROPERTIES: u32 = 17;
    /// A list of (pattern, node) pairs.
    pub const PATTERN_PROPERTIES: u32 = 18;
    /// A node.
    pub const ADDITIONAL: u32 = 19;
    /// A list of names.
    pub const REQUIRED: u32 = 20;
    /// A list of nodes, as are the next two.
    pub const ONE_OF: u32 = 21;
    /// See [`ONE_OF`].
    pub const ANY_OF: u32 = 22;
    /// See [`ONE_OF`].
    pub const ALL_OF: u32 = 23;
    /// A list of (name, list of names) pairs.
    pub const DEPENDENT_REQUIRED: u32 = 24;
    /// See [`DEPENDENT_REQUIRED`].
    pub const DEPENDENT_EXCLUDED: u32 = 25;
    /// A list of names.
    pub const REQUIRED_XOR: u32 = 26;
    /// A list of names.
    pub const REQUIRED_OR: u32 = 27;
    /// A text.
    pub const FORMAT: u32 = 28;
    /// A list of texts, `AWS::KMS::Key.Arn`.
    pub const TARGETS: u32 = 29;
    /// A list of texts: items differ in these.
    pub const UNIQUE_KEYS: u32 = 30;
    /// Four nodes, 0 where there is none: if, then, else, not.
    pub const CONDITIONAL: u32 = 31;
    /// The bits that stand for two words.
    pub const WIDE: u32 = 0b1_1111_0000;
}

/// Bits of a node's types.
pub mod primitive {
    /// Text.
    pub const STRING: u32 = 1;
    /// A whole number.
    pub const INTEGER: u32 = 2;
    /// A number.
    pub const NUMBER: u32 = 4;
    /// `true` or `false`.
    pub const BOOLEAN: u32 = 8;
    /// An object.
    pub const OBJECT: u32 = 16;
    /// A list.
    pub const ARRAY: u32 = 32;
}

/// Bits of a node's flags.
pub mod node_flag {
    /// No item occurs twice.
    pub const UNIQUE: u32 = 1;
    /// The order of items means nothing.
    pub const UNORDERED: u32 = 2;
    /// Allowed values compare without regard to case.
    pub const ANY_CASE: u32 = 4;
    /// Other properties than the listed ones are refused.
    pub const CLOSED: u32 = 8;
}

/// Words of the record of an IAM service.
pub mod service {
    /// Its prefix.
    pub const NAME: usize = 0;
    /// A list of (name in lower case, record) pairs, sorted.
    pub const ACTIONS: usize = 1;
    /// A list of (name, record) pairs: ARN pattern and list of condition keys.
    pub const RESOURCES: usize = 2;
    /// A list of (condition key, type) pairs.
    pub const KEYS: usize = 3;
}

/// Words of the record of an IAM action.
pub mod action {
    /// Its name as the service reference spells it.
    pub const NAME: usize = 0;
    /// Its access level, the ASCII letter.
    pub const LEVEL: usize = 1;
    /// A list of records: name, required or not, list of condition keys.
    pub const RESOURCES: usize = 2;
    /// A list of condition keys.
    pub const KEYS: usize = 3;
    /// A list of dependent actions.
    pub const DEPENDENTS: usize = 4;
}
