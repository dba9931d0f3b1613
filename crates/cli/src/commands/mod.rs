//! The commands: one file a verb, each a thin call of the crate that knows the field.

pub mod access;
pub mod check;
pub mod complete;
#[cfg(feature = "deploy")]
pub mod deploy;
pub mod diff;
pub mod graph;
pub mod iam;
#[cfg(feature = "local")]
pub mod local;
pub mod man;
pub mod rules;
