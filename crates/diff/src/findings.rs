//! What to know before an update is deployed: what CloudFormation tells only then, or never.

use std::collections::HashMap;

use lakewright_facts::{ReplacementStrategy, Schemas};
use lakewright_template::{Diagnostic, Path, Template, Value};

use crate::change::{Action, Change, Replacement};
use crate::engine::{Made, Outputs};
use crate::input::Parameters;
use crate::symbol;

/// Both templates, and their resources evaluated.
pub(crate) struct Context<'c, 'v> {
    pub(crate) after: Template<'v>,
    pub(crate) old: &'c HashMap<&'v str, Made<'v>>,
    pub(crate) new: &'c HashMap<&'v str, &'c Made<'v>>,
}

/// The physical name that a template gives a resource: its own name property, which nobody else may have.
pub(crate) fn physical_name(made: &Made<'_>) -> Option<String> {
    name_text(name_property(made)?.1)
}

/// The text of a physical name, where enough of it is known.
pub(crate) fn name_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        value if value.as_function().is_some() && !symbol::is_open(value) => Some(crate::render::value_text(value)),
        _ => None,
    }
}

/// The property that names a resource, and its value.
pub(crate) fn name_property<'m>(made: &'m Made<'_>) -> Option<(&'m str, &'m Value)> {
    let kind = made.resource.kind()?;
    let properties = made.properties()?.as_object()?;
    let schema = Schemas::get(kind)?;
    let own = kind.rsplit("::").next()?;
    let is_name = |it: &&str| {
        let Some(named) = it.strip_suffix("Name") else { return false };
        let is_identifier = named == own || (named.is_empty() && schema.create_only().any(|name| name == "Name"));
        is_identifier || (schema.primary_identifier().len() == 1 && schema.primary_identifier().all(|id| id == *it))
    };
    let name = properties.keys().map(AsRef::as_ref).find(is_name)?;
    Some((name, properties.get(name)?))
}

/// Everything to know.
pub(crate) fn of(
    changes: &[Change],
    outputs: &Outputs,
    context: &Context<'_, '_>,
    given: &Parameters,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for change in changes {
        found.extend(named_replacement(change, context));
    }
    found.extend(taken_names(changes));
    found.extend(exports(outputs));
    found.extend(stored(context.after, given));
    found.extend(macros(context.after));
    found
}

fn at(change: &Change) -> Path {
    [String::from("Resources"), change.logical_id.clone()].into_iter().collect()
}

/// Source: "custom-named resource requires replacing" in the troubleshooting chapter of the user guide.
fn named_replacement(change: &Change, context: &Context<'_, '_>) -> Option<Diagnostic> {
    if change.replacement == Some(Replacement::False)
        || change.action != Action::Modify
        || change.previous_kind.is_some()
    {
        return None;
    }
    let name = change.physical_name.as_deref()?;
    let before = context.old.get(change.logical_id.as_str()).and_then(physical_name)?;
    let schema = Schemas::get(change.kind.as_deref()?)?;
    let property = name_property(context.new.get(change.logical_id.as_str())?)?.0;
    let is_renamed = change.details.iter().any(|it| it.name.as_deref() == Some(property));
    if is_renamed || before != name || schema.replacement_strategy() == Some(ReplacementStrategy::DeleteThenCreate) {
        return None;
    }
    let message = format!(
        "`{}` is replaced and keeps its name `{name}`: CloudFormation makes the new one first, and the name is taken",
        change.logical_id
    );
    let finding = Diagnostic::error("LW-DIFF-NAMED", at(change), message);
    Some(finding.help("give it another name, or none, in the same update"))
}

fn taken_names(changes: &[Change]) -> Vec<Diagnostic> {
    let mut removed: HashMap<(&str, &str), &Change> = HashMap::new();
    for change in changes.iter().filter(|it| it.action == Action::Remove) {
        if let (Some(kind), Some(name)) = (change.kind.as_deref(), change.physical_name.as_deref()) {
            removed.insert((kind, name), change);
        }
    }
    let added = changes.iter().filter(|it| it.action == Action::Add);
    let taken = added.filter_map(|it| {
        let old = removed.get(&(it.kind.as_deref()?, it.physical_name.as_deref()?))?;
        let name = it.physical_name.as_deref()?;
        let message = format!(
            "`{}` is made with the name `{name}` while `{}` still has it: CloudFormation removes after it makes",
            it.logical_id, old.logical_id
        );
        let finding = Diagnostic::error("LW-DIFF-TAKEN", at(it), message);
        Some(finding.help("keep the logical id, rename in two updates, or move the resource by a stack refactoring"))
    });
    taken.collect()
}

fn exports(outputs: &Outputs) -> Vec<Diagnostic> {
    let changed = outputs.changes.iter().filter_map(|it| {
        let name = it.export_before.as_deref()?;
        let verb = match () {
            () if it.export_after.as_deref() != Some(name) => "goes",
            () if it.action == Action::Remove => "goes",
            () if it.is_sure => "changes",
            () => "may change",
        };
        let path: Path = [String::from("Outputs"), it.name.clone()].into_iter().collect();
        let message =
            format!("the export `{name}` {verb}: CloudFormation refuses that as long as another stack imports it");
        Some(Diagnostic::warning("LW-DIFF-EXPORT", path, message).help("first update the stacks that import it"))
    });
    changed.collect()
}

fn stored(after: Template<'_>, given: &Parameters) -> Vec<Diagnostic> {
    let stored = after.parameters().filter(|it| it.is_stored());
    let found = stored.map(|it| {
        let path: Path = [String::from("Parameters"), it.name.to_owned()].into_iter().collect();
        let value = given.after.get(it.name).or(it.default()).and_then(Value::as_str).unwrap_or_default();
        let message = format!(
            "`{}` is read from Systems Manager (`{value}`) again: what it has by then is not compared",
            it.name
        );
        Diagnostic {
            severity: lakewright_template::Severity::Informational,
            ..Diagnostic::warning("LW-DIFF-STORED", path, message)
        }
    });
    found.collect()
}

fn macros(after: Template<'_>) -> Vec<Diagnostic> {
    let path: Path = ["Transform"].into_iter().collect();
    let own = after.transforms().into_iter().filter(|it| *it != "AWS::LanguageExtensions");
    let found = own.map(|it| {
        let message =
            format!("the transform `{it}` rewrites the template before it is deployed: what it makes is not compared");
        Diagnostic::warning("LW-DIFF-MACRO", path.clone(), message).help("compare the templates that it makes")
    });
    found.collect()
}
