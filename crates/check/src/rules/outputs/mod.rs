//! Outputs: their shape and values.

pub(crate) mod condition;
pub(crate) mod count;
pub(crate) mod count_near;
pub(crate) mod export;
pub(crate) mod import;
pub(crate) mod name_length;
pub(crate) mod name_near;
pub(crate) mod required;
pub(crate) mod shape;
pub(crate) mod types;
pub(crate) mod value;
