//! Who can do what to which data, from CloudFormation templates alone: shown, proved, and compared with before.
//!
//! - [`Access::of`] reads the templates of an assembly, or any template.
//! - [`Access::matrix`] is who can do what, for people and machines; [`Access::why`] has the statements behind an answer.
//! - [`Claim`] is what must never or must always hold, or exactly what policies may say ([`grant`]); [`Access::verify`]
//!   holds all of them against the templates.
//! - [`check_claims`] reads claims from a file, `access.toml`, and holds them against the templates.
//! - [`access_diff`] is what anyone newly can or no longer can.
//!
//! # What is decided, and how
//! An answer is about requests: who ([`Principal`]) does what ([`Verb`], a documented set of actions) with what
//! ([`Data`], and the parts of it that policies name). Every kind of policy that a template has counts: identity
//! policies and boundaries, policies of resources, key policies beside those of the data that the key encrypts, trust,
//! and the policies of endpoints for functions in a VPC.
//!
//! "Yes" comes with a request that the evaluator of `lakewright-iam` allows: requests for an example of each part of data that
//! policies name are tried with the values of condition keys that policies compare. "No" is proved, not sampled: the
//! policies are compared with all that is asked about, whatever the object and the condition keys (`lakewright_iam::compare`),
//! and taken for wider than they are where that is simpler. Trying alone is enough for one request to one resource
//! whose keys are compared with plain texts and truth values: those values, another and none are then all there are. What is
//! neither shown nor proved is "unknown", and a claim that it is never so does not hold.
//!
//! What is known only at deployment counts both ways: as what it may allow where something must never be, as what it may deny
//! where something must be; for claims of grants it is a text of its own, the same in policy and claim. Managed
//! policies of AWS are unknown but for those that are attached most (`managed`); grants, access points, sessions' own
//! policies and resources outside the templates are not seen.
#![forbid(unsafe_code)]

mod access;
mod chain;
mod claims;
mod decide;
mod diff;
mod facts;
mod glob;
mod managed;
mod matrix;
mod model;
mod render;
mod stack;
mod verb;
mod why;
mod witness;

pub use access::{Access, Allowed, Cell, Verdict};
pub use chain::{Chain, Edge, Target};
pub use claims::{
    BROKEN, Broken, BrokenClaims, CheckedClaims, Claim, FILE_FINDING, Grant, Of, UNKNOWN, What, Who, anonymous, any,
    anyone, anything, bucket, check_claims, check_claims_in, claims_schema, function, grant, group, key, outsiders,
    permission_set, queue, role, secret, service, somebody, table, thing, topic, user,
};
pub use diff::{AccessChange, AccessDiff, Deed, access_diff};
pub use matrix::{Filter, Matrix, Row};
pub use model::{Data, DataKind, Principal, PrincipalKind};
pub use render::{Locate, Report, Terminal, Version, html_of_text, markdown, schema};
pub use stack::Stack;
pub use verb::Verb;
pub use why::{At, Because, Reason, Why};
pub use witness::Request;
