//! Whether a request is allowed, and why: the evaluation of AWS's policies, all kinds of them together.
//!
//! [`compile_json`] makes documents ready once, [`Policies`] says which of them a request is held against, [`evaluate`]
//! answers with the statements that decided and with what was missing, [`decide`] with the decision alone.
//!
//! ```
//! use lakewright_iam::eval::{Decision, Policies, Request, compile_json, evaluate};
//!
//! let reader = compile_json(r#"{"Version": "2012-10-17", "Statement": {"Sid": "Raw", "Effect": "Allow",
//!     "Action": "s3:GetObject", "Resource": "arn:aws:s3:::lake/raw/*",
//!     "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}"#).unwrap();
//! let policies = Policies { identity: vec![&reader], ..Policies::default() };
//! let request = Request::new("arn:aws:iam::111111111111:user/ann", "s3:GetObject", "arn:aws:s3:::lake/raw/a.csv")
//!     .in_account("111111111111");
//!
//! let answer = evaluate(&request, &policies);
//! assert_eq!(answer.decision, Decision::ImplicitDeny);
//! assert_eq!(answer.missing[0].nearly[0].key, "aws:SecureTransport");
//! let answer = evaluate(&request.with("aws:SecureTransport", "true"), &policies);
//! assert_eq!(answer.decision, Decision::Allowed);
//! assert_eq!(answer.decided_by[0].sid.as_deref(), Some("Raw"));
//! ```
//!
//! Where AWS's documentation and other evaluators differ, the documentation counts; `docs/access-differences.md` lists
//! these cases.

mod answer;
pub(crate) mod caller;
pub mod cases;
mod compile;
pub(crate) mod condition;
pub(crate) mod context;
mod engine;
#[doc(hidden)]
pub mod fuzz;
pub(crate) mod glob;
pub(crate) mod literal;
pub(crate) mod operator;
mod particulars;
pub(crate) mod pattern;
mod policies;
pub(crate) mod principal;
mod request;
pub(crate) mod resource;
pub(crate) mod statement;

pub use answer::{Answer, Decision, FailedCondition, Layer, MissingAllow, StatementPlace};
pub use caller::{Caller, Identity};
pub use compile::{GRAMMAR, compile, compile_json};
pub use condition::CompiledCondition;
pub use context::{Context, ContextValue};
pub use engine::{decide, evaluate};
pub use operator::{Comparison, Operator, Order, Quantifier};
pub use policies::{EndpointKind, Grant, Level, Policies};
pub use principal::{NamedPrincipal, Naming, PrincipalElement};
pub use request::Request;
pub use resource::{NamedResource, ResourceElement};
pub use statement::{ActionElement, CompiledPolicy, CompiledStatement, NamedAction, PolicyKind};
