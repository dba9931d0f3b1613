//! Wildcards that nobody explained.

use lakewright_template::{Diagnostic, Path, Text, Value};

use super::{WILDCARD, statements};
use crate::documents::{DocumentKind, branches, documents, sid, text_of, texts};
use crate::reason::{Reason, Reasons};
use crate::{Policy, Wildcard};

impl Reasons {
    /// No reasons.
    pub fn new() -> Reasons {
        Reasons::default()
    }

    /// Keeps the reasons of a policy under the logical id of the resource that has it, and gives the policy back. The
    /// id may lack what scopes put before it.
    pub fn keep<S>(&mut self, owner: impl Into<Text>, policy: Policy<S>) -> Policy<S> {
        let owner = owner.into();
        self.0.extend(policy.reasons().into_iter().map(|it| (owner.clone(), it)));
        policy
    }

    /// Owners and their reasons, in the order they were kept.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Reason)> {
        self.0.iter().map(|(owner, reason)| (owner.as_ref(), reason))
    }

    fn explain(&self, owner: &str, sid: Option<&Text>, wildcard: Wildcard) -> bool {
        let explains = |it: &Reason| sid == Some(&it.sid) && it.wildcard == wildcard && !it.text.trim().is_empty();
        self.iter().any(|(it, reason)| owner.ends_with(it) && explains(reason))
    }

    /// The `Allow` statements of a template with a wildcard for actions, resources or principals that has no reason here.
    ///
    /// `Resource: "*"` in a key's own policy is the key, and needs none.
    pub fn unexplained(&self, template: &Value) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for placed in documents(template) {
            for (path, statement) in statements(&placed) {
                if statement.get("Effect").and_then(Value::as_str) == Some("Deny") {
                    continue;
                }
                for (element, wildcard) in wildcards(placed.kind, statement) {
                    if !self.explain(placed.owner, sid(statement), wildcard) {
                        let message = format!("`{element}` is open and no reason is given");
                        let help = "list what is meant, or give the reason where the statement is written";
                        findings.push(Diagnostic::error(WILDCARD, path.join(element), message).help(help));
                    }
                }
            }
        }
        findings
    }
}

/// The elements of a statement that are open.
fn wildcards(kind: DocumentKind, statement: &Value) -> Vec<(&'static str, Wildcard)> {
    let mut open = Vec::new();
    if statement.get("NotAction").is_some() {
        open.push(("NotAction", Wildcard::Action));
    }
    if texts(statement.get("Action")).iter().any(|it| it.contains(['*', '?'])) {
        open.push(("Action", Wildcard::Action));
    }
    if statement.get("NotResource").is_some() {
        open.push(("NotResource", Wildcard::Resource));
    }
    if kind != DocumentKind::Key && texts(statement.get("Resource")).iter().any(|it| is_open_arn(it)) {
        open.push(("Resource", Wildcard::Resource));
    }
    if statement.get("NotPrincipal").is_some() {
        open.push(("NotPrincipal", Wildcard::Principal));
    }
    if statement.get("Principal").is_some_and(is_everyone) {
        open.push(("Principal", Wildcard::Principal));
    }
    open
}

/// `*`, and ARNs that name no resource: `arn:aws:s3:::*`, `arn:aws:s3:::*/*`, `arn:aws:sqs:*:*:*`.
pub(super) fn is_open_arn(arn: &str) -> bool {
    let plain = without_variables(arn);
    let resource = plain.splitn(6, ':').nth(5).unwrap_or(&plain);
    resource.contains('*') && resource.chars().all(|it| matches!(it, '*' | '?' | '/' | ':'))
}

/// A text with `x` for each `${...}`, which may have colons of its own.
fn without_variables(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("${") {
        plain.push_str(before);
        plain.push('x');
        rest = behind.split_once('}').map_or("", |(_, after)| after);
    }
    plain + rest
}

fn is_everyone(principal: &Value) -> bool {
    branches(principal, Path::root()).into_iter().any(|(_, principal)| match principal {
        Value::Object(kinds) => kinds.get("AWS").is_some_and(|it| texts(Some(it)).contains(&"*")),
        other => text_of(other) == Some("*"),
    })
}
