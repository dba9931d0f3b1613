//! What AWS publishes about CloudFormation resource types and IAM actions, as compact data.
//!
//! - [`Schemas`] are the resource types: the tree of their properties with every constraint, what may be changed in
//!   place, what `Ref` and `Fn::GetAtt` give, where they exist.
//! - [`validate`] holds properties against their schema and reports everything at once.
//! - [`iam`] are the actions, resource types and condition keys of policies.
//! - [`runtimes`] are the dates at which Lambda's runtimes end.
//!
//! The data is compiled in as flat tables that are read in place: nothing is parsed at start, and a program pays for
//! what it looks at. Versions and dates of the sources: [`sources`].
#![forbid(unsafe_code)]

pub mod iam;
#[allow(dead_code, unreachable_pub, reason = "shared with the writer of the tables")]
mod layout;
mod node;
mod pattern;
mod resource;
pub mod runtimes;
mod table;
mod validate;

pub use node::{Node, Types};
pub use pattern::Pattern;
pub use resource::{Replacement, ReplacementStrategy, Schemas, Tagging, TypeSchema, Verdict};
pub use table::{Source, sources};
pub use validate::{Lens, Place, Walk, is_identified, validate};
