//! Comparisons as JSON, one a line.
//!
//! ```json
//! {"id": "1", "policyType": "IDENTITY_POLICY", "existing": {"Statement": []}, "new": {"Statement": []}}
//! ```

use lakewright_template::{Diagnostic, Value, read_json};

use super::answer::Answer;
use super::prepared::Prepare;
use super::unknown::Unknown;
use super::witness::Witness;
use crate::eval::cases::{id_of, json_text};
use crate::eval::{CompiledPolicy, ContextValue, PolicyKind, PrincipalElement, compile};

/// Answers a line: whether its `new` policy allows something that its `existing` one does not.
///
/// ```
/// use lakewright_iam::compare::cases::compare_line;
///
/// let line = r#"{"id": "1", "policyType": "IDENTITY_POLICY",
///     "existing": {"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::lake/*"}},
///     "new": {"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::lake/raw/*"}}}"#;
/// assert_eq!(compare_line(line), r#"{"id":"1","answer":"PASS","witness":null}"#);
/// ```
///
/// A line that can not be read has the answer `UNKNOWN`, with its id if that can be made out.
pub fn compare_line(line: &str) -> String {
    let (id, answer) = match read(line) {
        Ok(case) => (case.id, case.answer),
        Err(_) => (id_of(line), Answer::Unknown(Unknown::Refused(String::new()))),
    };
    let witness = answer.witness().map_or_else(|| "null".to_owned(), witness_json);
    format!(r#"{{"id":{},"answer":"{}","witness":{witness}}}"#, json_text(&id), answer.name())
}

struct Compared {
    id: String,
    answer: Answer,
}

fn read(line: &str) -> Result<Compared, Vec<Diagnostic>> {
    let document = read_json(line)?;
    let case = &document.root;
    let text = |key: &str| case.get(key).and_then(Value::as_str);
    let id = text("id").unwrap_or_default().to_owned();
    let policy = |key: &str| case.get(key).map_or_else(|| Err(Vec::new()), compile);
    let (existing, new) = (policy("existing")?, policy("new")?);
    let kind = match text("policyType") {
        // Principals count where they are written, though no identity's policy has them; where nobody is named, everybody
        // is meant, though AWS takes no such policy of a resource.
        Some("RESOURCE_POLICY") if names_principals(&existing) || names_principals(&new) => PolicyKind::Resource,
        Some("RESOURCE_POLICY") => PolicyKind::Endpoint,
        Some("IDENTITY_POLICY") if names_principals(&existing) || names_principals(&new) => PolicyKind::Endpoint,
        Some("IDENTITY_POLICY") => PolicyKind::Identity,
        _ => return Err(Vec::new()),
    };
    let mut prepare = Prepare::new();
    let (new, existing) = (prepare.add(kind, &[&new]), prepare.add(kind, &[&existing]));
    Ok(Compared { id, answer: prepare.ready().no_new_access(new, existing) })
}

fn names_principals(policy: &CompiledPolicy) -> bool {
    policy.statements().iter().any(|it| *it.principals() != PrincipalElement::Unnamed)
}

/// A witness as the `request` of a case of [`eval::cases`](crate::eval::cases).
fn witness_json(witness: &Witness) -> String {
    let mut json = format!(
        r#"{{"principal":{},"action":{},"resource":{}"#,
        json_text(&witness.principal()),
        json_text(witness.action()),
        json_text(witness.resource()),
    );
    if let Some(account) = witness.resource_account() {
        json.push_str(&format!(r#","resourceAccount":{}"#, json_text(account)));
    }
    let entries: Vec<String> =
        witness.context().map(|(key, value)| format!("{}:{}", json_text(key), value_json(value))).collect();
    json.push_str(&format!(r#","context":{{{}}}"#, entries.join(",")));
    if witness.is_without_resource_types() {
        json.push_str(r#","wildcardOnlyAction":true"#);
    }
    json.push('}');
    json
}

fn value_json(value: &ContextValue) -> String {
    match value {
        ContextValue::Single(value) => json_text(value),
        ContextValue::Several(values) => {
            let values: Vec<String> = values.iter().map(|it| json_text(it)).collect();
            format!("[{}]", values.join(","))
        }
    }
}
