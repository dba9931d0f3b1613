//! Exact comparison of policies: no new access, access not granted, no public access, equivalence, who can.
//!
//! An answer is [`Answer::Pass`], which holds for every request; [`Answer::Fail`] with a request that shows it, which
//! the evaluator has confirmed; or [`Answer::Unknown`] with the reason.
//!
//! ```
//! use lakewright_iam::compare::{Answer, no_new_access};
//! use lakewright_iam::eval::{PolicyKind, compile_json};
//!
//! let existing = compile_json(r#"{"Version": "2012-10-17", "Statement": [
//!     {"Effect": "Allow", "Action": "*", "Resource": "*"},
//!     {"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "arn:aws:s3:::lake"}]}"#).unwrap();
//! let new = compile_json(r#"{"Version": "2012-10-17", "Statement":
//!     {"Effect": "Allow", "Action": "s3:Delete*", "Resource": "arn:aws:s3:::l*"}}"#).unwrap();
//!
//! let Answer::Fail(witness) = no_new_access(PolicyKind::Identity, &new, &existing) else { panic!() };
//! assert_eq!((witness.action(), witness.resource()), ("s3:DeleteBucket", "arn:aws:s3:::lake"));
//! ```
//!
//! # Which requests there are
//! Any action and resource by name, published or not; any caller; any condition key, present or absent, with what the
//! documentation says of it: `aws:SourceIp` is one address, `aws:TagKeys` are several texts. Keys that AWS takes from
//! the caller are those of the caller: `aws:PrincipalArn` is the ARN of the user or the session's role, and a service
//! has no `aws:PrincipalOrgID`. A key that AWS calls always present may still be absent, unless
//! [`Limits::keys_are_present`] says otherwise.
//!
//! # How
//! The patterns of each element and each condition key run side by side as one automaton, which gives the points of a
//! dimension: values that no statement tells apart. A statement is a product of sets of points; denies are taken from
//! allows and one policy from another. A product that is left becomes a request, and the evaluator is asked. Policy
//! variables are taken as unknown, but the same on both sides, for a pass; for a witness they are given values.

mod answer;
mod automaton;
mod bits;
mod callers;
pub mod cases;
mod cells;
mod dimension;
mod key;
mod kinds;
mod links;
mod plausible;
mod prepared;
mod providers;
mod public;
mod question;
mod replay;
mod resources;
mod shapes;
mod space;
mod texts;
mod trials;
mod unknown;
mod values;
mod who;
mod witness;

pub use answer::Answer;
pub use prepared::{Group, Limits, Prepare, Prepared};
pub use public::no_public_access;
pub use question::Question;
pub use unknown::Unknown;
pub use who::{Extent, Grantee};
pub use witness::Witness;

use crate::eval::{CompiledPolicy, PolicyKind};

/// Whether a policy allows nothing that the existing one does not. [`Answer::Fail`] has a request that is new.
pub fn no_new_access(kind: PolicyKind, new: &CompiledPolicy, existing: &CompiledPolicy) -> Answer {
    let mut prepare = Prepare::new();
    let (new, existing) = (prepare.add(kind, &[new]), prepare.add(kind, &[existing]));
    prepare.ready().no_new_access(new, existing)
}

/// Whether a policy allows nothing of what the question asks about. [`Answer::Fail`] has a request that it allows.
pub fn access_not_granted(kind: PolicyKind, policy: &CompiledPolicy, question: &Question) -> Answer {
    let mut prepare = Prepare::new();
    let question = match question.compile() {
        Ok(question) => question,
        Err(refused) => return Answer::Unknown(refused),
    };
    let (policy, question) = (prepare.add(kind, &[policy]), prepare.add_question(&question));
    prepare.ready().access_not_granted(policy, question)
}

/// Whether two policies allow the same. [`Answer::Fail`] has a request that one of them allows.
pub fn equivalent(kind: PolicyKind, one: &CompiledPolicy, other: &CompiledPolicy) -> Answer {
    let mut prepare = Prepare::new();
    let (one, other) = (prepare.add(kind, &[one]), prepare.add(kind, &[other]));
    prepare.ready().equivalent(one, other)
}

/// Who may do what the question asks about, by the policy of a resource, and under which circumstances.
///
/// # Errors
/// Why the question has no answer.
pub fn who_can(policy: &CompiledPolicy, question: &Question) -> Result<Vec<Grantee>, Unknown> {
    let mut prepare = Prepare::new();
    let question = question.compile()?;
    let (policy, question) = (prepare.add(PolicyKind::Resource, &[policy]), prepare.add_question(&question));
    prepare.ready().who_can(policy, question)
}
