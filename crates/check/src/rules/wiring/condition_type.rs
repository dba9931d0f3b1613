//! # LW-CONDITION-TYPE: a condition compares what it can not
//!
//! **What.** The operator of a condition does not fit its key (`IpAddress` with `aws:PrincipalArn`), or a value does not
//! fit the operator (`Bool` with `yes`, `NumericLessThan` with text, `ArnLike` with an id).
//!
//! **Why.** AWS refuses some of these policies. Others it takes: then the condition never holds, an Allow allows nothing and
//! a Deny denies nothing; or, with `Not`, it always holds.
//!
//! **Example.**
//!
//! ```yaml
//! Condition: {Bool: {'aws:SecureTransport': 'no'}}
//! ```
//!
//! **Fix.** Use the operator of the key's type, and a value of that type.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>,
//! "Type mismatch"; <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>

use std::net::IpAddr;

use super::Help as _;
use super::condition_keys::{KeyType, key_type};
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::{Object, Severity, Value};

pub(crate) const RULE: Rule =
    Rule::shared("LW-CONDITION-TYPE", Severity::Warning, "a condition compares what it can not");

const SOURCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html";

/// What an operator compares.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Text,
    Number,
    Date,
    Bool,
    Address,
    Arn,
    Null,
}

impl Family {
    fn of(operator: &str) -> Option<Family> {
        let plain = operator.rsplit(':').next()?;
        let plain = plain.strip_suffix("IfExists").unwrap_or(plain);
        let families = [
            ("String", Family::Text),
            ("Numeric", Family::Number),
            ("Date", Family::Date),
            ("Bool", Family::Bool),
            ("IpAddress", Family::Address),
            ("NotIpAddress", Family::Address),
            ("Arn", Family::Arn),
            ("Null", Family::Null),
        ];
        families.iter().find(|it| plain.starts_with(it.0)).map(|it| it.1)
    }

    /// What it may compare, as a reader would say it.
    fn operators(kind: KeyType) -> &'static str {
        match kind {
            KeyType::Text => "`StringEquals`, `StringLike` and the like",
            KeyType::Arn => "`ArnEquals`, `ArnLike` and the like",
            KeyType::Bool => "`Bool`",
            KeyType::Number => "`NumericEquals` and the like",
            KeyType::Date => "`DateLessThan` and the like",
            KeyType::Address => "`IpAddress` or `NotIpAddress`",
        }
    }

    /// Whether it is certain that the operator is not for keys of a type. Text is how every value is sent: text operators
    /// work on other types where the spelling is known.
    fn is_wrong_for(self, kind: KeyType) -> bool {
        match (self, kind) {
            (Family::Null | Family::Text, _) => false,
            (Family::Number, KeyType::Number | KeyType::Date) => false,
            (Family::Date, KeyType::Date) => false,
            (Family::Bool, KeyType::Bool) => false,
            (Family::Address, KeyType::Address) => false,
            // Some keys that hold ARNs are listed as text: their values tell.
            (Family::Arn, KeyType::Arn | KeyType::Text) => false,
            _ => true,
        }
    }

    /// What is wrong with a value, if that is certain.
    fn fault(self, kind: Option<KeyType>, value: &str) -> Option<&'static str> {
        let (is_good, fault) = match self {
            Family::Bool | Family::Null => {
                (matches!(value.to_ascii_lowercase().as_str(), "true" | "false"), "is neither `true` nor `false`")
            }
            Family::Number => (value.trim().parse::<f64>().is_ok(), "is no number"),
            Family::Date => (is_date(value), "is no date: write `2030-01-01T00:00:00Z`"),
            Family::Address => (is_block(value), "is no address or block of addresses"),
            Family::Arn => (value.starts_with("arn:") || value.starts_with('*'), "is no ARN"),
            Family::Text => {
                let is_good = kind != Some(KeyType::Address) || !value.contains('/');
                (is_good, "is a block of addresses, which text never equals: use `IpAddress`")
            }
        };
        (!is_good).then_some(fault)
    }
}

/// ISO 8601, or seconds since 1970.
fn is_date(value: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    let mut parts = value.split(['T', 't']).next().unwrap_or_default().splitn(3, '-');
    digits(value)
        || (parts.next().is_some_and(|it| it.len() == 4 && digits(it)) && parts.all(|it| it.len() == 2 && digits(it)))
}

fn is_block(value: &str) -> bool {
    let (address, bits) = value.split_once('/').map_or((value, None), |(address, bits)| (address, Some(bits)));
    match address.parse::<IpAddr>() {
        Ok(address) => {
            bits.is_none_or(|it| it.parse::<u8>().is_ok_and(|it| it <= if address.is_ipv4() { 32 } else { 128 }))
        }
        Err(_) => false,
    }
}

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for (_, statement) in wiring.statements() {
        for condition in wiring.below(statement, &["Condition"]) {
            for (operator, keys) in condition.value.as_object().into_iter().flat_map(Object::iter) {
                let Some(family) = Family::of(operator) else { continue };
                for key in keys.as_object().into_iter().flat_map(Object::keys) {
                    let path = condition.path.join(operator.clone()).join(key.clone());
                    let kind = key_type(key);
                    if let Some(kind) = kind.filter(|it| family.is_wrong_for(*it)) {
                        let message = format!("`{operator}` does not compare `{key}`, which is {}", kind.name());
                        let help = format!("use {}", Family::operators(kind));
                        findings.add(path, message).set(help, SOURCE);
                        continue;
                    }
                    let Some(value) = keys.get(key) else { continue };
                    let item = super::model::Item { path, value, assumed: condition.assumed.clone() };
                    for item in wiring.below(item, &[]) {
                        let text = match item.value {
                            Value::Null => None,
                            value => wiring.denoter.denote_under(value, &item.assumed),
                        };
                        let Some(text) = text.filter(|it| !it.contains(['{', '}'])) else { continue };
                        if let Some(fault) = family.fault(kind, &text) {
                            let message = format!("`{text}` {fault}");
                            let help = format!("`{operator}` compares `{key}` with such a value only");
                            findings.add(item.path, message).set(help, SOURCE);
                        }
                    }
                }
            }
        }
    }
}
