//! Policies of the organization: service control policies of accounts, resource control policies of what is in them.

use std::collections::BTreeMap;

use lakewright_template::{Resource, Value, read_json};

use super::Model;
use super::PolicyIndex;
use super::gather::Reading;
use super::policy::{Source, Statements};
use super::resource_policies::properties;

/// The policies of the organization that limit an account, level by level: each has to allow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Controls {
    /// What its users and roles may do.
    pub(crate) service: Vec<PolicyIndex>,
    /// What anybody may do with its resources.
    pub(crate) resource: Vec<PolicyIndex>,
}

/// Services that surely take resource control policies.
///
/// Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html>, which names more; of
/// those that came later it is not known here whether they are all.
const WITH_RESOURCE_CONTROL: [&str; 7] = ["s3", "sts", "kms", "sqs", "secretsmanager", "ecr", "aoss"];

/// Whether resources of a service surely take resource control policies.
pub(crate) fn takes_resource_control(service: &str) -> bool {
    WITH_RESOURCE_CONTROL.iter().any(|it| it.eq_ignore_ascii_case(service))
}

/// What is attached to an account: surely, or perhaps.
#[derive(Default)]
struct Attached {
    sure: Statements,
    has_sure: bool,
    /// Whether something that is surely attached allows: then the policy that allows everything need not be there.
    allows: bool,
    perhaps: Vec<(Statements, bool)>,
}

/// Adds the policies of the organization.
pub(super) fn gather(readings: &[Reading<'_, '_>], model: &mut Model) {
    let mut found: BTreeMap<(String, bool), Attached> = BTreeMap::new();
    for reading in readings {
        for resource in reading.of_type("AWS::Organizations::Policy") {
            let is_service = match reading.text(resource, "Type").as_deref() {
                Some("SERVICE_CONTROL_POLICY") => true,
                Some("RESOURCE_CONTROL_POLICY") => false,
                _ => continue,
            };
            attach(reading, resource, is_service, model, &mut found);
        }
    }
    for ((account, is_service), attached) in found {
        let mut levels: Vec<PolicyIndex> = Vec::new();
        let mut sure = attached.sure;
        if is_service {
            sure.add_everything(!attached.allows);
        }
        if is_service || attached.has_sure {
            levels.push(model.add(sure.finish()));
        }
        for (statements, allows) in attached.perhaps {
            let mut statements = statements.in_doubt();
            if is_service {
                statements.add_everything(!allows);
            }
            levels.push(model.add(statements.finish()));
        }
        let controls = model.controls.entry(account).or_default();
        match is_service {
            true => controls.service = levels,
            false => controls.resource = levels,
        }
    }
}

fn attach<'t>(
    reading: &Reading<'_, 't>,
    resource: Resource<'t>,
    is_service: bool,
    model: &mut Model,
    found: &mut BTreeMap<(String, bool), Attached>,
) {
    let id = resource.id;
    let targets = reading.texts(resource, "TargetIds");
    if targets.is_empty() {
        model.notes.push(format!("policy `{id}` of the organization is attached to nothing in the templates"));
        return;
    }
    let document = document(reading, resource, "Content");
    let allows = document.as_ref().is_none_or(allows);
    let is_there = reading.is_there_with(resource, None);
    let mut statements = Statements::default();
    let path = properties(id).join("Content");
    let source = Source { stack: reading.stack.to_owned(), name: id.to_owned(), path };
    match &document {
        Some(document) => statements.add(reading.denoter, document, source, true),
        None => statements.add_unknown(),
    }
    if resource.property("Content").is_none_or(|it| it.as_object().is_none()) {
        statements.stand_at(&properties(id).join("Content"));
    }
    for target in targets {
        let account = target.as_deref().filter(|it| it.len() == 12 && it.bytes().all(|it| it.is_ascii_digit()));
        match account {
            Some(account) if is_there && account != reading.denoter.account() => {
                let attached = found.entry((account.to_owned(), is_service)).or_default();
                attached.sure.append(&statements);
                attached.allows |= allows;
                attached.has_sure = true;
            }
            Some(account) => {
                let why = match is_there {
                    true => "the account that it is made in: if that is the management account, it has no effect",
                    false => "an account under a condition",
                };
                model.notes.push(format!("policy `{id}` of the organization is attached to {why}"));
                let attached = found.entry((account.to_owned(), is_service)).or_default();
                attached.perhaps.push((statements.clone(), allows));
            }
            None => {
                let what = target.as_deref().filter(|it| !it.contains('{')).unwrap_or("what is not known");
                model.notes.push(format!(
                    "policy `{id}` of the organization is attached to {what}: whether that limits the accounts of the \
                     templates is not known here"
                ));
                for account in model.accounts.clone() {
                    let attached = found.entry((account, is_service)).or_default();
                    if !attached.perhaps.iter().any(|it| it.0.source == statements.source) {
                        attached.perhaps.push((statements.clone(), allows));
                    }
                }
            }
        }
    }
}

/// A document that is an object or a text.
pub(super) fn document(reading: &Reading<'_, '_>, resource: Resource<'_>, property: &str) -> Option<Value> {
    let value = reading.denoter.taken(resource.property(property)?)?;
    if let Some(object) = value.as_object().filter(|_| value.as_function().is_none()) {
        return Some(Value::Object(object.clone()));
    }
    Some(read_json(&reading.denoter.denote(value)?).ok()?.root)
}

/// Whether a document has a statement that allows, or may have.
fn allows(document: &Value) -> bool {
    let is_deny = |it: &Value| it.get("Effect").and_then(Value::as_str) == Some("Deny");
    match document.get("Statement") {
        Some(Value::Array(statements)) => !statements.iter().all(is_deny),
        Some(statement) => !is_deny(statement),
        None => true,
    }
}
