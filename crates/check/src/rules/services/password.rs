//! # W2501: a password stands in the template, or in a parameter that is shown
//!
//! **What.** A property for a password holds literal text, an unencrypted dynamic reference, or a parameter without
//! `NoEcho`.
//!
//! **Why.** Who can read the template or describe the stack can read the password.
//!
//! **Example.**
//!
//! ```yaml
//! Database: {MasterUserPassword: secret}
//! ```
//!
//! **Fix.** Use a dynamic reference: `{{resolve:secretsmanager:name}}`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html>

use lakewright_template::{Path, Severity, Step, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("W2501", Severity::Warning, "a password stands in the template, or in a parameter that is shown", check);

const PASSWORDS: [&str; 9] = [
    "AccountPassword",
    "AdminPassword",
    "ADDomainJoinPassword",
    "CrossRealmTrustPrincipalPassword",
    "KdcAdminPassword",
    "Password",
    "DbPassword",
    "MasterUserPassword",
    "PasswordParam",
];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        let Some(properties) = resource.object.get("Properties") else { continue };
        properties.walk_at(&mut resource.path().join("Properties"), &mut |path, value| {
            if matches!(path.steps().last(), Some(Step::Key(key)) if PASSWORDS.contains(&key.as_ref())) {
                password(context, value, path, findings);
            }
        });
    }
}

fn password(context: &Context<'_>, value: &Value, path: &Path, findings: &mut Findings<'_>) {
    match value {
        Value::String(text) if text.contains("{{resolve:ssm:") => {
            findings.add(path.clone(), "this reference is not encrypted: use one to a secret");
        }
        Value::String(text) if !text.contains("{{resolve:") => {
            findings.add(path.clone(), "a password stands in the template");
        }
        Value::Object(object) if object.len() == 1 => {
            let name = object.get("Ref").and_then(Value::as_str).unwrap_or_default();
            let Some(parameter) = context.template().parameter(name) else { return };
            let is_hidden = match parameter.object.get("NoEcho") {
                Some(Value::Bool(it)) => *it,
                Some(Value::String(text)) => !text.is_empty(),
                Some(_) => true,
                None => false,
            };
            if !is_hidden {
                findings.add(at(["Parameters", name]), "this parameter is used as a password: set `NoEcho: true`");
            }
        }
        Value::Object(object) if object.len() > 1 => {
            findings.add(path.clone(), "a password is text, not an object");
        }
        _ => {}
    }
}
