//! Mappings: their shape and use.

pub(crate) mod count;
pub(crate) mod shape;
pub(crate) mod used;
