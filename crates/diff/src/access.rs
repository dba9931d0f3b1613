//! Who may do what: the statements of policy documents that an update adds, removes or changes.

mod statement;

use std::collections::BTreeMap;

use lakewright_iam::{DocumentKind, documents};
use lakewright_template::{Object, Path, Step, Value};

pub use self::statement::{Effect, Grants, Statement, StatementChange};
use crate::change::{Action, Change};
use crate::findings::Context;

/// A statement of a policy that changes.
#[derive(Clone, Debug, PartialEq)]
pub struct AccessChange {
    /// The logical id of the resource that has the policy.
    pub owner: String,
    /// What the document is the policy of.
    pub kind: DocumentKind,
    /// The document within the resource: `PolicyDocument`, `Policies[read]`.
    pub document: String,
    /// What happens to the statement.
    pub change: StatementChange,
    /// What that does to what is allowed.
    pub grants: Grants,
    /// The statement before.
    pub before: Option<Statement>,
    /// The statement after.
    pub after: Option<Statement>,
}

type Documents = BTreeMap<(String, String), (DocumentKind, Vec<Statement>)>;

/// What changes in the policies of the resources that change.
pub(crate) fn compare(changes: &[Change], context: &Context<'_, '_>) -> Vec<AccessChange> {
    let changes: Vec<&Change> = changes.iter().filter(|it| says_otherwise(it, context)).collect();
    let old = changes.iter().filter(|it| it.action != Action::Add);
    let old = old.filter_map(|it| resource(&it.logical_id, context.old.get(it.logical_id.as_str())?));
    let new = changes.iter().filter(|it| it.action != Action::Remove);
    let new = new.filter_map(|it| resource(&it.logical_id, context.new.get(it.logical_id.as_str())?));
    let (mut before, after) = (read(old.collect()), read(new.collect()));
    let mut found = Vec::new();
    for ((owner, document), (kind, new)) in after {
        let old = before.remove(&(owner.clone(), document.clone())).map(|it| it.1).unwrap_or_default();
        push(&owner, &document, kind, old, new, &mut found);
    }
    for ((owner, document), (kind, old)) in before {
        push(&owner, &document, kind, old, Vec::new(), &mut found);
    }
    found.sort_by(|one, other| (&one.owner, &one.document).cmp(&(&other.owner, &other.document)));
    found
}

/// Whether what the template says of a resource differs. What only follows from others that change is the same statement.
fn says_otherwise(change: &Change, context: &Context<'_, '_>) -> bool {
    let id = change.logical_id.as_str();
    let (old, new) = (context.old.get(id), context.new.get(id).copied());
    let (Some(old), Some(new)) = (old, new) else { return true };
    change.action != Action::Modify
        || old.properties() != new.properties()
        || old.resource.kind() != new.resource.kind()
}

fn push(
    owner: &str,
    document: &str,
    kind: DocumentKind,
    old: Vec<Statement>,
    new: Vec<Statement>,
    found: &mut Vec<AccessChange>,
) {
    for (before, after) in statement::paired(old, new) {
        let Some(change) = statement::change(before.as_ref(), after.as_ref()) else { continue };
        let grants = statement::grants(change, before.as_ref().or(after.as_ref()));
        let (owner, document) = (owner.to_owned(), document.to_owned());
        found.push(AccessChange { owner, kind, document, change, grants, before, after });
    }
}

/// A resource as its evaluated properties say it, if it can have a policy: every property that is one says so.
fn resource(id: &str, made: &crate::engine::Made<'_>) -> Option<(String, Value)> {
    let (kind, properties) = (made.resource.kind()?, made.properties()?);
    let has_policy = properties.as_object()?.keys().any(|it| it.contains("Polic"));
    if !has_policy && kind != "AWS::Lambda::Permission" {
        return None;
    }
    let object = Object::of("Type", kind.to_owned()).with("Properties", properties.clone());
    Some((id.to_owned(), Value::Object(object)))
}

fn read(resources: Vec<(String, Value)>) -> Documents {
    let template = Value::Object(Object::of("Resources", resources.into_iter().collect::<Object>()));
    let mut found = Documents::new();
    for placed in documents(&template) {
        let name = name_of(&template, &placed.path);
        let entry = found.entry((placed.owner.to_owned(), name)).or_insert((placed.kind, Vec::new()));
        entry.1.extend(statement::read(placed.document));
    }
    let resources = template.get("Resources").and_then(Value::as_object);
    for (id, resource) in resources.into_iter().flat_map(Object::iter) {
        for (name, kind, statements) in beside_documents(resource) {
            found.insert((id.to_string(), name.to_owned()), (kind, statements));
        }
    }
    found
}

/// `Policies[read]` for the document of a policy that has a name, the path below the properties else.
fn name_of(template: &Value, path: &Path) -> String {
    let steps = path.steps().get(3..).unwrap_or_default();
    let mut at: Path = path.steps().get(..3).unwrap_or_default().iter().cloned().collect();
    let mut text = String::new();
    for step in steps {
        at.push(step.clone());
        match step {
            Step::Key(key) if text.is_empty() => text.push_str(key),
            Step::Key(key) if key == "PolicyDocument" && text.ends_with(']') => {}
            Step::Key(key) => {
                text.push('.');
                text.push_str(key);
            }
            Step::Index(index) => {
                let name = at.find(template).and_then(|it| it.get("PolicyName"));
                let name = name.map_or_else(|| index.to_string(), crate::render::value_text);
                text.push_str(&format!("[{name}]"));
            }
        }
    }
    text
}

/// What grants access without being a document: permissions of functions, attached policies.
fn beside_documents(resource: &Value) -> Vec<(&'static str, DocumentKind, Vec<Statement>)> {
    let Some(properties) = resource.get("Properties") else { return Vec::new() };
    let mut found = Vec::new();
    if resource.get("Type").and_then(Value::as_str) == Some("AWS::Lambda::Permission") {
        found.push(("Permission", DocumentKind::Resource, vec![statement::of_permission(properties)]));
    }
    if let Some(attached) = properties.get("ManagedPolicyArns") {
        found.push(("ManagedPolicyArns", DocumentKind::Identity, statement::of_attached(attached)));
    }
    found
}
