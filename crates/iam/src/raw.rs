//! Policy documents that are JSON already.

use lakewright_template::kinds::{Json, PolicyDocument};
use lakewright_template::{Diagnostic, Is, Value, read_json};

use crate::check::check_document;
use crate::documents::DocumentKind;

/// A policy document that was read from JSON, for one that exists already. It goes wherever a [`Policy`](crate::Policy)
/// does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawPolicy(Value);

impl RawPolicy {
    /// Reads a document. A key that stands twice in one object is refused: most parsers keep the last and lose the
    /// others, so a `Deny` with three values would deny one.
    ///
    /// ```
    /// use lakewright_iam::{DocumentKind, RawPolicy};
    ///
    /// let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*",
    ///     "Condition": {"StringEquals": {"s3:ExistingObjectTag/class": "secret", "s3:ExistingObjectTag/class": "internal"}}}}"#;
    /// let findings = RawPolicy::read(text, DocumentKind::Identity).unwrap_err();
    /// assert!(findings[0].message.contains("stands twice"));
    /// ```
    ///
    /// # Errors
    /// Everything that is wrong with the text and with the document.
    pub fn read(text: &str, kind: DocumentKind) -> Result<RawPolicy, Vec<Diagnostic>> {
        let document = read_json(text)?;
        let mut findings = check_document(&document.root, kind);
        for finding in &mut findings {
            finding.span = Some(document.nearest(&finding.path).span());
        }
        if findings.iter().any(Diagnostic::is_error) { Err(findings) } else { Ok(RawPolicy(document.root)) }
    }

    /// The document.
    pub fn value(&self) -> &Value {
        &self.0
    }
}

#[diagnostic::do_not_recommend]
impl Is<PolicyDocument> for RawPolicy {
    fn into_value(self) -> Value {
        self.0
    }
}

#[diagnostic::do_not_recommend]
impl Is<Json> for RawPolicy {
    fn into_value(self) -> Value {
        self.0
    }
}
