//! Typed builders of all CloudFormation resource types.
//!
//! A module and a feature per service, in CloudFormation's own names: `s3::Bucket`, and the property types of a
//! resource in a module of its own, `s3::bucket::VersioningConfiguration`.
//!
//! ```
//! # #[cfg(all(feature = "s3", feature = "sqs"))] {
//! use lakewright_resources::{ResourceExt, s3, sqs};
//! use lakewright_template::Minutes;
//!
//! let events = sqs::Queue::new().visibility_timeout(Minutes(6));
//! let lake = s3::Bucket::new()
//!     .versioning_configuration(s3::bucket::VersioningConfiguration::new(
//!         s3::bucket::VersioningConfigurationStatus::ENABLED,
//!     ))
//!     .retain();
//! # }
//! ```
//!
//! - Required properties are arguments of `new`, or the fields of a struct where they could be mistaken for each other.
//! - Optional ones are setters that take and return `self`. Every property takes literals, attributes of other
//!   resources, parameters, conditions and intrinsic functions of its kind: see [`lakewright_template::Is`].
//! - [`ResourceExt`] has what every resource has: `depends_on`, `condition`, `deletion_policy` ..., and
//!   [`raw`](ResourceExt::raw) for a property that these types do not know.
//! - One of a list of values is a constant, `VersioningConfigurationStatus::ENABLED`; `new` takes a value that AWS added
//!   since.
//! - A stack gives a [`Handle`] for a resource; its methods are the resource's attributes: `queue.arn()`. What `Ref` gives
//!   has a name too, `queue.queue_url()`, and is [`reference`](Handle::reference) where AWS gives it none.
//! - [`kinds`] are what properties take and attributes give; each says which attribute it is.
//!
//! The pages of the resources link AWS's own, and say of each property what AWS requires and what an update does to the
//! resource. A property's constraint is checked at synthesis, where it is a literal.
#![forbid(unsafe_code)]

mod ext;
#[allow(dead_code, reason = "used behind features")]
mod fields;
#[allow(missing_docs, reason = "the macros document what they make")]
#[rustfmt::skip]
mod generated;
#[allow(dead_code, reason = "used behind features")]
mod handle;
pub mod kinds;
#[allow(unused_macros, reason = "used behind features")]
mod macros;
mod resource;

pub use fields::{Fields, Parts};
#[allow(unused_imports, unreachable_pub, reason = "empty without features")]
pub use generated::*;
pub use handle::Handle;
pub use resource::{PropertyExt, Resource, ResourceDraft, ResourceExt, TagForm, Taggable};
