//! Typed builders of all CloudFormation resource types.
//!
//! A module and a feature per service, in CloudFormation's own names: `s3::Bucket`, and the property types of a
//! resource in a module of its own, `s3::bucket::VersioningConfiguration`.
//!
//! - Required properties are arguments of `new`, or the fields of a struct where they could be mistaken for each other.
//! - Optional ones are setters that take and return `self`. Every property takes literals, attributes of other
//!   resources, parameters, conditions and intrinsic functions of its kind: see [`lakewright_template::Is`].
//! - [`ResourceExt`] has what every resource has: `depends_on`, `condition`, `deletion_policy` ..., and
//!   [`raw`](ResourceExt::raw) for a property that these types do not know.
//! - A stack gives a [`Handle`] for a resource; its methods are the resource's attributes.
#![forbid(unsafe_code)]

mod ext;
mod fields;
#[allow(missing_docs, reason = "the macros document what they make")]
mod generated;
mod handle;
pub mod kinds;
mod macros;
mod resource;

pub use fields::{Fields, Parts};
pub use generated::*;
pub use handle::Handle;
pub use resource::{PropertyExt, Resource, ResourceDraft, ResourceExt, TagForm, Taggable};
