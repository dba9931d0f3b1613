//! Services that act for anybody.

use lakewright_template::{Diagnostic, Object, Value};

use super::wildcard::is_open_arn;
use super::{DEPUTY, statements};
use crate::documents::{DocumentKind, documents, texts};

/// The `Allow` statements of resources' policies that let a service in without saying for whom it acts: it acts for every
/// account of AWS, so anybody could have it use the resource.
///
/// Some services do not tell for whom they act; each is an exception to be listed where this is called.
/// Source: IAM User Guide, "The confused deputy problem".
pub fn confused_deputies(template: &Value) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let placed =
        documents(template).into_iter().filter(|it| matches!(it.kind, DocumentKind::Key | DocumentKind::Resource));
    for placed in placed {
        for (path, statement) in statements(&placed) {
            let services = texts(statement.get("Principal").and_then(|it| it.get("Service")));
            let allows = statement.get("Effect").and_then(Value::as_str) != Some("Deny");
            if allows && !services.is_empty() && !says_for_whom(statement) {
                let message = format!("`{}` is let in for every account of AWS", services.join("`, `"));
                let help = "say for whom it acts: `aws:SourceAccount`, `aws:SourceArn` or `aws:SourceOrgID`";
                let source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html";
                findings.push(Diagnostic::warning(DEPUTY, path, message).help(help).source(source));
            }
        }
    }
    findings
}

/// Whether a condition limits the source; an ARN that names no resource does not.
fn says_for_whom(statement: &Value) -> bool {
    let operators = statement.get("Condition").and_then(Value::as_object);
    let positive = operators.into_iter().flat_map(Object::iter).filter(|(operator, _)| {
        !operator.contains("Not") && !operator.ends_with("IfExists") && operator.as_ref() != "Null"
    });
    let mut keys = positive.filter_map(|(_, keys)| keys.as_object()).flat_map(Object::iter);
    keys.any(|(key, values)| {
        let key = key.to_ascii_lowercase();
        let of_source =
            ["aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths", "kms:calleraccount"];
        let limits = of_source.contains(&key.as_str()) || key.starts_with("kms:encryptioncontext:");
        limits && !texts(Some(values)).iter().any(|it| is_open_arn(it))
    })
}
