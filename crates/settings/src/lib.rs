//! Settings in TOML, held against a JSON Schema: every mistake of a file with its place and help, never only the first.
//!
//! - [`Node`] is a file as a tree in which every node knows its place; [`Node::of_toml`] reads it.
//! - [`Schema`] is made from the type of the settings; it is published for editors, and [`Schema::compare`] holds a tree
//!   against it. What is left after that always has the shape of the type.
//! - [`length`] has lengths of time as people write them, [`suggest`] what somebody probably meant.
//!
//! This crate knows no setting: those stand with what they are settings of.
#![forbid(unsafe_code)]

pub mod length;
mod schema;
pub mod suggest;
mod tree;
mod walk;

pub use schema::{Finding, Schema};
pub use tree::{Data, Entry, Node};
pub use walk::listed;
