//! # E7001: a mapping has a wrong shape
//!
//! **What.** A mapping has two levels of keys; names have letters and digits, keys of the first level also dots and
//! hyphens; values are text, numbers, truth values or lists.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Mappings:
//!   Sizes:
//!     prod: {Table: {Read: 5}}   # one level too many
//! ```
//!
//! **Fix.** Flatten it: `prod: {TableRead: 5}`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E7001", Severity::Error, "a mapping has a wrong shape", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(section) = context.template().root().get("Mappings") else { return };
    let Some(mappings) = section.as_object() else {
        findings.add(at(["Mappings"]), "the mappings are an object");
        return;
    };
    let is_name = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphanumeric());
    let is_key =
        |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'-'));
    for (name, mapping) in mappings.iter().filter(|it| it.0.as_ref() != "Fn::Transform") {
        if !is_name(name) {
            findings.add(at(["Mappings", name]), format!("`{name}` is no name: letters and digits only"));
            continue;
        }
        let Some(rows) = mapping.as_object().filter(|it| !it.is_empty()) else {
            findings.add(at(["Mappings", name]), "a mapping is an object with at least one key");
            continue;
        };
        for (key, row) in rows.iter().filter(|it| it.0.as_ref() != "Fn::Transform") {
            let path = at(["Mappings", name, key]);
            if !is_key(key) {
                findings.add(path, format!("`{key}` is no key: letters, digits, dots and hyphens only"));
                continue;
            }
            let Some(values) = row.as_object().filter(|it| !it.is_empty()) else {
                findings.add(path, "under a key of a mapping stands an object with at least one key");
                continue;
            };
            for (key, value) in values.iter().filter(|it| it.0.as_ref() != "Fn::Transform") {
                let path = path.join(key.clone());
                if !is_name(key) {
                    findings.add(path, format!("`{key}` is no key: letters and digits only"));
                } else if matches!(value, Value::Object(_) | Value::Null) {
                    findings.add(path, "a value of a mapping is text, a number, a truth value or a list");
                }
            }
        }
    }
}
