//! Typed IAM policy documents and actions.
//!
//! - [`Policy`] is a document; [`Statement`], [`ResourceStatement`] and [`TrustStatement`] are what it is made of: of a
//!   person or a role, of a bucket, key or queue, of a role's trust.
//! - [`action`] has every action of every service as a constant, [`key`] every condition key with its type.
//! - A wildcard is written as [`AnyAction`], [`AnyResource`] or [`AnyPrincipal`], each with its reason.
//! - [`arn`] writes the ARNs of deterministic names, in any partition.
//! - [`check_template`] measures every policy document of a template against the limits of IAM, KMS, S3, SQS and their
//!   neighbours, and reports what AWS would refuse.
//!
//! The policy of a function that reads one prefix of a bucket and writes its own log:
//!
//! ```
//! use lakewright_iam::{Condition, Policy, Statement, action, arn, key};
//!
//! let bucket = arn::s3_bucket("acme-bronze");
//! let policy = Policy::new()
//!     .statement(Statement::allow([action::s3::GET_OBJECT, action::s3::GET_OBJECT_TAGGING]).on(arn::under(&bucket, "images/*")))
//!     .statement(
//!         Statement::allow(action::s3::LIST_BUCKET)
//!             .on(&bucket)
//!             .when(Condition::string_like(key::s3::PREFIX, "images/*")),
//!     );
//! # assert_eq!(policy.statements().count(), 2);
//! ```
//!
//! [`eval`] says whether a request is allowed, and why.
//!
//! This crate knows documents; it knows no stack and no credentials.
#![forbid(unsafe_code)]

mod actions;
pub mod arn;
pub mod check;
mod condition;
mod documents;
#[cfg(feature = "eval")]
pub mod eval;
mod generated;
pub mod key;
mod longest;
mod policy;
mod principal;
mod raw;
mod reason;
mod resource;
pub mod service;
mod size;
mod statement;

pub use actions::{Action, Actions, AnyAction, IntoActions, Service};
pub use check::{check_document, check_template, confused_deputies};
pub use condition::{Condition, ForAllValues, ForAnyValue, Values};
pub use documents::{DocumentKind, Placed, documents};
pub use policy::Policy;
pub use principal::{AnyPrincipal, IntoPrincipals, Principal, Principals, ServicePrincipal};
pub use raw::RawPolicy;
pub use reason::{Reason, Reasons, Wildcard};
pub use resource::{AnyResource, IntoResources, Resources, ThisKey};
pub use size::{Measured, SizeLimit, measure, measure_all};
pub use statement::{Complete, Effect, ResourceStatement, Statement, TrustStatement, WithoutResources};

/// Every action of every service, as constants: `action::s3::GET_OBJECT`, a module for each service prefix.
///
/// Hyphens of a prefix become underscores: `cognito-idp` is [`action::cognito_idp`](generated::cognito_idp).
/// Source: the service authorization reference.
pub mod action {
    pub use crate::generated::*;
}
