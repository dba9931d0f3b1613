//! What an update changes, as CloudFormation says it.

use std::collections::BTreeMap;

use lakewright_diff::{Parameters, diff};
use lakewright_template::{Template, Value};

use crate::aws::ServerChange;

/// The changes between two templates.
///
/// # Errors
/// What CloudFormation refuses, in its words.
pub(super) fn between(
    old: &Value,
    new: &Value,
    before: &BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
) -> Result<(Vec<ServerChange>, bool), String> {
    let mut parameters = Parameters::none();
    for (name, value) in before {
        parameters = parameters.before(name.clone(), value.clone());
    }
    for (name, value) in after {
        parameters = parameters.after(name.clone(), value.clone());
    }
    let changes = diff(old, new, &parameters).map_err(|it| it.to_string())?;
    let has_outputs = !changes.outputs.is_empty();
    let change = |it: &lakewright_diff::Change| ServerChange {
        logical_id: it.logical_id.clone(),
        kind: it.kind.clone().unwrap_or_default(),
        action: it.action.name().to_owned(),
        replacement: it.replacement.map(|it| it.name().to_owned()),
        policy_action: it.policy_action.map(|it| it.name().to_owned()),
        physical_id: None,
        properties: it.details.iter().filter_map(|it| it.name.clone()).collect(),
        nested: None,
    };
    Ok((changes.resources.iter().map(change).collect(), has_outputs))
}

/// What the metadata of a resource says.
pub(super) fn metadata<'v>(template: &'v Value, id: &str, key: &str) -> Option<&'v Value> {
    Template::of(template).resource(id)?.object.get("Metadata")?.get(key)
}

/// The outputs of a template, as far as they are text.
pub(super) fn outputs(template: &Value) -> BTreeMap<String, String> {
    let text = |it: &Value| it.as_str().map_or_else(|| lakewright_template::write::json_minified(it), str::to_owned);
    let outputs = Template::of(template).outputs();
    outputs.filter_map(|(name, it)| Some((name.to_owned(), text(it.get("Value")?)))).collect()
}

/// The exports of a template: output to export.
pub(super) fn exports(template: &Value) -> BTreeMap<String, String> {
    let outputs = Template::of(template).outputs();
    outputs
        .filter_map(|(name, it)| Some((name.to_owned(), it.get("Export")?.get("Name")?.as_str()?.to_owned())))
        .collect()
}
