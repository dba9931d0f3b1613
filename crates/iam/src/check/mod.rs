//! What AWS would refuse of the policy documents of a template, and what nobody explained.

mod deputy;
mod quota;
mod shape;
mod sharing;
mod size;
mod wildcard;

use lakewright_template::{Diagnostic, Path, Value};

pub use deputy::confused_deputies;

use crate::documents::{DocumentKind, Placed, documents, items};
use crate::size::{SizeLimit, measure, measure_all};
use quota::check_queue_quotas;
use shape::check_shape;
use sharing::{function_policies, inline_policies};
use size::size_finding;

/// Too large, or close to it.
pub const SIZE: &str = "LW-POLICY-SIZE";
/// More statements, principals, conditions or actions than the service takes.
pub const QUOTA: &str = "LW-POLICY-QUOTA";
/// A character that IAM does not take.
pub const CHARACTER: &str = "LW-POLICY-CHARACTER";
/// A Sid twice in a document, or one with characters that IAM does not take.
pub const SID: &str = "LW-POLICY-SID";
/// An element of an identity's policy that is missing, unknown or out of place.
pub const IDENTITY_SHAPE: &str = "E3510";
/// An element of any other policy that is missing, unknown or out of place.
pub const RESOURCE_SHAPE: &str = "E3512";
/// An old version of the policy language.
pub const VERSION: &str = "W2511";
/// A service that is let in for whom it may.
pub const DEPUTY: &str = "LW-CONFUSED-DEPUTY";
/// A wildcard without a reason.
pub const WILDCARD: &str = "LW-POLICY-WILDCARD";

/// Every policy document of a template: its size with intrinsic functions at their longest, its shape, its characters.
///
/// Inline policies are measured together where they share a limit, those of `AWS::IAM::Policy` with the role's own;
/// the permissions of a function are measured as the policy that they make.
pub fn check_template(template: &Value) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for placed in documents(template) {
        check_shape(&placed, &mut findings);
        if let Some(limit) = placed.limit {
            findings.extend(size_finding(&measure(placed.document, limit, Some(template)), || placed.path.clone()));
        }
        if placed.limit == Some(SizeLimit::QueuePolicy) {
            check_queue_quotas(&placed, &mut findings);
        }
    }
    for (holder, documents) in inline_policies(template) {
        let measured = measure_all(documents, holder.limit, Some(template));
        findings.extend(size_finding(&measured, || holder.path(template)));
    }
    for (path, policy) in function_policies(template) {
        findings.extend(size_finding(&measure(&policy, SizeLimit::FunctionPolicy, Some(template)), || path));
    }
    findings
}

/// The shape and characters of one document: elements, version, operators, Sids.
pub fn check_document(document: &Value, kind: DocumentKind) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    check_shape(&Placed { path: Path::root(), owner: "", kind, limit: None, document }, &mut findings);
    findings
}

/// The statements of a document and where they stand, of an `Fn::If` both branches.
fn statements<'t>(placed: &Placed<'t>) -> Vec<(Path, &'t Value)> {
    placed.document.get("Statement").map(|it| items(it, placed.path.join("Statement"))).unwrap_or_default()
}
