//! CloudFormation templates as data.
//!
//! - [`Value`] is a node of a template; [`read`](crate::read()) gives it from JSON or YAML with the place of every node, [`mod@write`]
//!   turns it into the one deterministic form.
//! - [`Expr`], [`Is`] and [`Accepts`] are the types over it: what may stand where, checked by the compiler and then
//!   forgotten.
//! - [`aws`], [`sub!`], [`when`] and their neighbours are CloudFormation's intrinsic functions.
//! - [`Template`] is a view of one that was read: its sections, and what its expressions refer to ([`uses`]). [`mod@loops`] writes its loops out.
//! - [`Diagnostic`] is the one type of finding; [`mod@edit`] puts the [`Fix`]es of findings into a text.
//!
//! This crate knows the language of templates; it knows no AWS service, no file and no clock.
#![forbid(unsafe_code)]

mod diagnostic;
#[cfg(feature = "read")]
pub mod edit;
mod envelope;
mod intrinsic;
mod kind;
pub mod kinds;
pub mod loops;
mod object;
#[cfg(feature = "read")]
pub mod read;
mod reference;
mod units;
mod value;
mod view;
pub mod write;

pub use diagnostic::{Change, Diagnostic, Fix, Path, Position, Severity, Span, Step};
pub use envelope::{CreationPolicy, DeletionPolicy, Envelope, UpdatePolicy, UpdateReplacePolicy};
pub use intrinsic::{
    Condition, Mapping, Rule, availability_zones, aws, base64, cidr, find_in_map, import_value, interpolate, join,
    length, select, split, sub, sub_with, to_json_string, transform,
};
pub use kind::{Accepts, ArnKind, Expr, If, Is, Kind, NameKind, NoValue, TextKind, Uncheck, Unchecked, val, when};
pub use object::Object;
#[cfg(feature = "read")]
pub use read::{Document, Place, Places, read, read_json, read_yaml};
pub use reference::{LogicalId, Reference, StackId};
pub use units::{Days, Hours, Minutes, Seconds};
pub use value::{Number, Text, Value};
pub use view::{Parameter, Resource, SubPart, Template, Use, UseKind, sub_parts, uses};
