//! Mappings: their shape and use.

pub(crate) mod count;
pub(crate) mod count_near;
pub(crate) mod name_length;
pub(crate) mod name_near;
pub(crate) mod shape;
pub(crate) mod used;
