//! Elements, version, operators, Sids and characters of a document.

use std::collections::HashMap;

use lakewright_template::{Diagnostic, Object, Path, Value};

use super::{CHARACTER, IDENTITY_SHAPE, RESOURCE_SHAPE, SID, VERSION, statements};
use crate::documents::{DocumentKind, Placed, sid};

const GRAMMAR: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html";

pub(super) fn check_shape(placed: &Placed<'_>, findings: &mut Vec<Diagnostic>) {
    check_characters(placed, findings);
    let Some(document) = placed.document.as_object().filter(|_| placed.document.as_function().is_none()) else {
        return;
    };
    check_version(placed, document, findings);
    let id = if placed.kind == DocumentKind::Identity { IDENTITY_SHAPE } else { RESOURCE_SHAPE };
    let mut wrong = |path: Path, message: String| findings.push(Diagnostic::error(id, path, message).source(GRAMMAR));
    for key in document.keys().filter(|it| !matches!(it.as_ref(), "Version" | "Id" | "Statement")) {
        wrong(placed.path.join(key.clone()), format!("a policy document has no element `{key}`"));
    }
    let statements = statements(placed);
    if statements.is_empty() {
        wrong(placed.path.clone(), "a policy document needs a statement".to_owned());
    }
    for (path, statement) in &statements {
        check_statement(placed, path, statement, &mut wrong);
    }
    check_sids(placed, &statements, findings);
}

/// Without version 2012-10-17, `${aws:username}` is plain text.
fn check_version(placed: &Placed<'_>, document: &Object, findings: &mut Vec<Diagnostic>) {
    let mut add = |finding: Diagnostic| {
        findings.push(finding.help("write version 2012-10-17").source(GRAMMAR));
    };
    let version = match document.get("Version") {
        None => None,
        Some(Value::String(version)) => Some(version.as_ref()),
        Some(_) => return,
    };
    let path = placed.path.join("Version");
    match version {
        Some("2012-10-17") => {}
        None | Some("2008-10-17") if has_policy_variable(placed.document) => {
            let message = "a policy variable is plain text without version 2012-10-17";
            add(Diagnostic::error(VERSION, placed.path.clone(), message));
        }
        None => {}
        Some("2008-10-17") => {
            add(Diagnostic::warning(VERSION, path, "2008-10-17 is an old version of the policy language"))
        }
        Some(other) => {
            let message = format!("`{other}` is no version of the policy language");
            add(Diagnostic::error(VERSION, path, message));
        }
    }
}

/// Whether a text has `${aws:...}`, escaped where it stands in `Fn::Sub`.
fn has_policy_variable(document: &Value) -> bool {
    let mut found = false;
    document.walk(&mut |node| {
        let text = node.as_str().unwrap_or("");
        let mut names = text.split("${").skip(1).filter_map(|it| it.split_once('}')).map(|(name, _)| name);
        found |= names.any(|it| it.contains(':') && !it.contains("::"));
    });
    found
}

/// The elements of a statement.
const ELEMENTS: [&str; 9] =
    ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

fn check_statement(placed: &Placed<'_>, path: &Path, statement: &Value, wrong: &mut impl FnMut(Path, String)) {
    let Some(statement) = statement.as_object().filter(|_| !is_function(statement)) else { return };
    for key in statement.keys().filter(|it| !ELEMENTS.contains(&it.as_ref())) {
        wrong(path.join(key.clone()), format!("a statement has no element `{key}`"));
    }
    match statement.get("Effect") {
        None => wrong(path.clone(), "a statement needs `Effect`".to_owned()),
        Some(Value::String(effect)) if effect != "Allow" && effect != "Deny" => {
            wrong(path.join("Effect"), format!("`{effect}` is neither `Allow` nor `Deny`"));
        }
        Some(_) => {}
    }
    let mut one_of = |one: &'static str, other: &'static str, needed: bool| match (
        statement.contains_key(one),
        statement.contains_key(other),
    ) {
        (true, true) => wrong(path.clone(), format!("a statement has either `{one}` or `{other}`")),
        (false, false) if needed => wrong(path.clone(), format!("a statement of this policy needs `{one}`")),
        _ => {}
    };
    one_of("Action", "NotAction", true);
    // Some resources' policies, such as a container repository's, name no resource.
    let names_resource = match placed.kind {
        DocumentKind::Identity | DocumentKind::Key => true,
        DocumentKind::Trust => false,
        DocumentKind::Resource => placed.limit.is_some(),
    };
    one_of("Resource", "NotResource", names_resource);
    one_of("Principal", "NotPrincipal", placed.kind != DocumentKind::Identity);
    if let Some(conditions) = statement.get("Condition") {
        check_conditions(conditions, path, wrong);
    }
    let unexpected = match placed.kind {
        DocumentKind::Identity => ["Principal", "NotPrincipal"],
        DocumentKind::Trust => ["Resource", "NotResource"],
        _ => return,
    };
    for key in unexpected.into_iter().filter(|it| statement.contains_key(it)) {
        wrong(path.join(key), format!("a statement of this policy takes no `{key}`"));
    }
}

/// The operators of the policy language, without their `ForAnyValue:`, `ForAllValues:` and `IfExists`.
const OPERATORS: [&str; 27] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnNotEquals",
    "ArnLike",
    "ArnNotLike",
    "Null",
];

/// `path`: where the statement stands.
fn check_conditions(conditions: &Value, path: &Path, wrong: &mut impl FnMut(Path, String)) {
    let operators = conditions.as_object().filter(|_| !is_function(conditions));
    for (operator, keys) in operators.into_iter().flat_map(Object::iter) {
        let path = || path.join("Condition").join(operator.clone());
        let bare = operator.strip_prefix("ForAnyValue:").or_else(|| operator.strip_prefix("ForAllValues:"));
        let bare = bare.unwrap_or(operator);
        let bare = bare.strip_suffix("IfExists").filter(|it| *it != "Null").unwrap_or(bare);
        if !OPERATORS.iter().any(|it| it.eq_ignore_ascii_case(bare)) {
            wrong(path(), format!("`{operator}` is no condition operator"));
        }
        let Some(keys) = keys.as_object().filter(|_| !is_function(keys)) else { continue };
        for (position, key) in keys.keys().enumerate() {
            if let Some(other) = keys.keys().take(position).rev().find(|it| it.eq_ignore_ascii_case(key)) {
                let message = format!("condition keys `{other}` and `{key}` are one key: only one of them would count");
                wrong(path().join(key.clone()), message);
            }
        }
    }
}

fn is_function(value: &Value) -> bool {
    value.as_function().is_some_and(|(name, _)| name != "Condition")
}

fn check_sids(placed: &Placed<'_>, statements: &[(Path, &Value)], findings: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<&str, &Path> = HashMap::new();
    for (path, statement) in statements {
        let Some(sid) = sid(statement).filter(|it| !it.is_empty()) else { continue };
        let identity = matches!(placed.kind, DocumentKind::Identity | DocumentKind::Trust);
        if identity && !sid.bytes().all(|it| it.is_ascii_alphanumeric()) {
            let message = format!("Sid `{sid}` has other characters than letters and digits");
            findings.push(Diagnostic::error(SID, path.join("Sid"), message).source(GRAMMAR));
        }
        // The branches of one `Fn::If` exclude each other.
        let excluded = |other: &Path| other.to_string().contains("Fn::If") && path.to_string().contains("Fn::If");
        match seen.insert(sid.as_ref(), path) {
            Some(other) if !excluded(other) => {
                let message = format!("Sid `{sid}` stands twice in one document");
                findings.push(Diagnostic::error(SID, path.join("Sid"), message).source(GRAMMAR));
            }
            _ => {}
        }
    }
}

/// U+0009, U+000A, U+000D and U+0020 to U+00FF are all that IAM takes.
fn check_characters(placed: &Placed<'_>, findings: &mut Vec<Diagnostic>) {
    let refused = |text: &str| text.chars().find(|it| !matches!(it, '\t' | '\n' | '\r' | ' '..='\u{FF}'));
    let mut first = None;
    let mut look = |text: &str| {
        // Nearly all text is plain ASCII, which takes a fraction of looking at its characters.
        let is_plain = text.bytes().fold(true, |plain, it| plain & (b' '..=b'~').contains(&it));
        if !is_plain && first.is_none() {
            first = refused(text).map(|it| (it, text.to_owned()));
        }
    };
    placed.document.walk(&mut |node| match node {
        Value::String(text) => look(text),
        Value::Object(object) => object.keys().for_each(|it| look(it)),
        _ => {}
    });
    if let Some((character, text)) = first {
        let message = format!("`{text}` has the character U+{:04X}, which policies do not take", u32::from(character));
        let source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";
        findings.push(Diagnostic::error(CHARACTER, placed.path.clone(), message).source(source));
    }
}
