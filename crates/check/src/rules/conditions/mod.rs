//! Conditions: their shape and use.

pub(crate) mod always;
pub(crate) mod and_function;
pub(crate) mod equals_function;
pub(crate) mod missing;
pub(crate) mod not_function;
pub(crate) mod or_function;
pub(crate) mod rule_shape;
pub(crate) mod shape;
pub(crate) mod used;
