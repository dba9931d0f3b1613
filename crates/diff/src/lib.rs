//! What a new CloudFormation template changes, and why: a change set, computed offline.
//!
//! [`diff`] compares two templates as CloudFormation does: parameters, mappings and conditions are evaluated, values in
//! another spelling are the same, a replacement is carried to everything that refers to the resource. [`Changes`] says
//! for each resource what changes, whether that replaces it, by which published fact, what causes it, and what happens
//! to the resource that was there and to its data.
//!
//! ```
//! use lakewright_diff::{DataFate, Outcome, Parameters, Replacement, diff};
//!
//! let before = "Resources: {Raw: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw}}}";
//! let after = "Resources: {Raw: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-bronze}}}";
//! let template = |text| lakewright_template::read(text).unwrap().root;
//! let changes = diff(&template(before), &template(after), &Parameters::none()).unwrap();
//!
//! let raw = changes.resource("Raw").unwrap();
//! assert_eq!(raw.replacement, Some(Replacement::True));
//! assert_eq!(raw.data, Some(DataFate::Lost));
//! assert_eq!(raw.replacing().next().unwrap().path, "/Properties/BucketName");
//! assert_eq!(changes.outcome(), Outcome::DataAtRisk);
//! ```
//!
//! [`diff_assemblies`] compares whole assemblies: nested stacks through their parameters and outputs, exports that
//! others import, resources that move from one stack to another. [`render`] writes it down.
//!
//! This crate knows templates and facts; it knows no network and prints nothing.
#![forbid(unsafe_code)]

mod access;
mod assembly;
mod change;
mod changes;
mod compare;
mod engine;
mod evaluate;
mod findings;
mod input;
mod moves;
mod order;
mod refused;
pub mod render;
mod replacement;
mod retention;
mod symbol;

pub use access::{AccessChange, Effect, Grants, Statement, StatementChange};
pub use assembly::{Assembly, AssemblyChanges, StackChanges, diff_assemblies, diff_with_nested};
pub use change::{
    Action, Change, DataFate, Detail, Evaluation, Fact, Kind, PolicyAction, Recreation, Replacement, Scope, Source,
};
pub use changes::{Changes, Outcome, OutputChange, Summary};
pub use engine::nested::NestedChanges;
pub use input::{Given, Parameters};
pub use lakewright_iam::DocumentKind;
pub use moves::{Likeness, Move};
pub use refused::Refused;
pub use retention::holds_data;

use lakewright_template::Value;

/// Compares two templates: the deployed one and the one to deploy. A side that is no template yet is an empty object.
///
/// # Errors
/// What CloudFormation would refuse before it changes anything, in its words: values that are missing, references that
/// lead nowhere, resources that need each other in a circle.
pub fn diff(before: &Value, after: &Value, parameters: &Parameters) -> Result<Changes, Refused> {
    engine::run(before, after, parameters, &engine::nested::Unknown).map(|it| it.changes)
}
