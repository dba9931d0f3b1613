//! Properties of resources, held against the schema of their type.

pub(crate) mod allowed_value;
pub(crate) mod any_of;
pub(crate) mod at_least_one;
pub(crate) mod dependent;
pub(crate) mod exactly_one;
pub(crate) mod excluded;
pub(crate) mod item_count;
pub(crate) mod kind;
pub(crate) mod length;
pub(crate) mod one_of;
pub(crate) mod pattern;
pub(crate) mod range;
pub(crate) mod read_only;
pub(crate) mod required;
pub(crate) mod unique;
pub(crate) mod unknown;
