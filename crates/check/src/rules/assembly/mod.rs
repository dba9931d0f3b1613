//! Templates that refer to each other.

pub(crate) mod exports;
pub(crate) mod outputs;
pub(crate) mod parameters;
