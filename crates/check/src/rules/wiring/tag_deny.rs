//! # LW-TAG-DENY: a Deny by an object's tag lets through what has no tag
//!
//! **What.** A statement denies reading objects with certain tags, by `StringEquals` or `StringLike` on
//! `s3:ExistingObjectTag`.
//!
//! **Why.** An object without the tag does not match, and is read by everybody whom the policy was to keep away.
//!
//! **Example.**
//!
//! ```yaml
//! - Effect: Deny
//!   Action: s3:GetObject
//!   Resource: '*'
//!   Condition: {StringEquals: {'s3:ExistingObjectTag/classification': secret}}
//! ```
//!
//! **Fix.** Deny what is not allowed: `StringNotEquals` with the tags that may be read, which holds where the tag is
//! missing too.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>

use super::Help as _;
use super::model::Item;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_iam::documents;
use lakewright_template::Severity;
use lakewright_template::{Object, Value};

pub(crate) static RULE: Rule =
    Rule::shared("LW-TAG-DENY", Severity::Warning, "a Deny by an object's tag lets through what has no tag");

const SOURCE: &str =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for placed in documents(wiring.context.template().root()) {
        let Some(owner) = wiring.context.template().resource(placed.owner) else { continue };
        let item = Item { path: placed.path.clone(), value: placed.document, assumed: wiring.conditions_of(owner) };
        for item in wiring.below(item, &["Statement"]) {
            if item.value.get("Effect").and_then(Value::as_str) != Some("Deny") {
                continue;
            }
            let operators = item.value.get("Condition").and_then(Value::as_object);
            for (operator, keys) in operators.into_iter().flat_map(Object::iter) {
                let base = operator.rsplit(':').next().unwrap_or_default();
                let is_open = base.starts_with("String") && !base.contains("Not") && !base.ends_with("IfExists");
                let key = keys
                    .as_object()
                    .and_then(|it| it.keys().find(|it| it.to_ascii_lowercase().starts_with("s3:existingobjecttag/")));
                let Some(key) = key.filter(|_| is_open) else { continue };
                let message =
                    format!("objects without the tag `{}` are not denied", key.split('/').nth(1).unwrap_or_default());
                let help = "deny by `StringNotEquals` with the values that may be read: it holds for objects without the tag too";
                findings.add(item.path.join("Condition").join(operator.clone()), message).set(help, SOURCE);
            }
        }
    }
}
