//! # LW-SET-OPERATOR: a set operator on a key that has one value
//!
//! **What.** A condition uses `ForAnyValue:` or `ForAllValues:` with a key that has one value.
//!
//! **Why.** `ForAllValues` holds where the key is missing, so that an Allow is wider than it reads; and both hide
//! what is meant.
//!
//! **Example.**
//!
//! ```yaml
//! Condition: {'ForAllValues:StringEquals': {'s3:ExistingObjectTag/classification': public}}
//! ```
//!
//! **Fix.** Use the operator alone: `StringEquals`.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use lakewright_template::{Object, Value};

pub(crate) const RULE: Rule =
    Rule::shared("LW-SET-OPERATOR", Severity::Warning, "a set operator on a key that has one value");

const SOURCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html";

/// Keys that have one value, in lower case; a slash at the end stands for any name behind it.
const SINGLE: [&str; 15] = [
    "s3:existingobjecttag/",
    "s3:requestobjecttag/",
    "s3:prefix",
    "s3:x-amz-acl",
    "aws:sourcearn",
    "aws:sourceaccount",
    "aws:sourceip",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:principalorgid",
    "aws:principalarn",
    "aws:principalaccount",
    "aws:requestedregion",
    "aws:resourceaccount",
    "aws:securetransport",
];

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for (_, item) in wiring.statements() {
        let operators = item.value.get("Condition").and_then(Value::as_object);
        for (operator, keys) in operators.into_iter().flat_map(Object::iter) {
            let Some((set, plain)) =
                operator.split_once(':').filter(|it| it.0 == "ForAnyValue" || it.0 == "ForAllValues")
            else {
                continue;
            };
            let is_single = |key: &str| {
                let key = key.to_ascii_lowercase();
                SINGLE.iter().any(|it| key == *it || (it.ends_with('/') && key.starts_with(it)))
            };
            let Some(key) = keys.as_object().and_then(|it| it.keys().find(|it| is_single(it))) else { continue };
            let message = format!("`{key}` has one value, and `{set}` is for keys with several");
            let help = format!("use `{plain}`");
            findings.add(item.path.join("Condition").join(operator.clone()), message).set(help, SOURCE);
        }
    }
}
