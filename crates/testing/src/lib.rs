//! What the tests of crates that build on lakewright need.
//!
//! - [`stacks`]: templates that fail readably, and [`assert_stack_snapshot!`] to compare them.
//! - [`summary`]: a template at a glance, for a snapshot that is read in a minute.
//! - [`lake`]: proptest strategies for configurations of data lakes.
#![forbid(unsafe_code)]
#![expect(clippy::panic, reason = "a test fails by a panic")]

pub mod lake;
pub mod stacks;
mod summary;

pub use summary::summary;

#[doc(hidden)]
pub use insta;
