//! Names that must be there: what CloudFormation refuses about references, in its words.

use std::collections::{BTreeSet, HashMap};

use lakewright_facts::Schemas;
use lakewright_template::loops::is_loop;
use lakewright_template::{Path, Template, UseKind, Value, uses};

use super::unwritten::Unwritten;
use super::walk::Made;
use crate::evaluate::Evaluator;
use crate::replacement;
use crate::symbol::{Mention, branches, mention};

/// What is wrong with the shape of a template's resources.
pub(crate) fn shape(after: Template<'_>, before: Template<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    // An empty object is no template: what is asked then is what deleting the stack does.
    let is_template = after.root().as_object().is_some_and(|it| !it.is_empty());
    let is_empty = |it: Template<'_>| it.section("Resources").next().is_none();
    if is_template && is_empty(after) && !is_empty(before) {
        faults.push("Template format error: At least one Resources member must be defined.".to_owned());
    }
    if after.section("Resources").any(|(name, value)| value.as_object().is_none() && !is_loop(name)) {
        faults.push("Template format error: Any Resources member must be an object.".to_owned());
    }
    for (id, _) in after.section("Resources") {
        let is_known = before.resource(id).is_some() || is_loop(id);
        if !is_known && !id.bytes().all(|it| it.is_ascii_alphanumeric()) {
            faults.push(format!("Template format error: Resource name {id} is non alphanumeric."));
        }
    }
    faults
}

/// Nulls in the resources of the update. A template that has some already was never deployed as it stands, and is a piece
/// that was made by hand.
pub(crate) fn nulls(before: Template<'_>, after: Template<'_>) -> Vec<String> {
    let found = |template: Template<'_>| {
        let mut found = Vec::new();
        for (id, value) in template.section("Resources") {
            null_places(value, &format!("/Resources/{id}"), &mut found);
        }
        found
    };
    if !found(before).is_empty() {
        return Vec::new();
    }
    found(after).into_iter().map(|it| format!("[{it}] 'null' values are not allowed in templates")).collect()
}

fn null_places(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::Null => found.push(place.to_owned()),
        Value::Array(items) => {
            for (at, it) in items.iter().enumerate() {
                null_places(it, &format!("{place}/{at}"), found);
            }
        }
        Value::Object(object) => {
            for (key, it) in object.iter() {
                null_places(it, &format!("{place}/{key}"), found);
            }
        }
        _ => {}
    }
}

/// Resources that would become another type. A type that the serverless transform writes out is the type that it
/// becomes.
pub(crate) fn retyped(before: &HashMap<&str, Made<'_>>, after: &[Made<'_>]) -> Option<String> {
    let kind = |it: &Made<'_>| it.resource.kind().map(|it| replacement::written_as(it).unwrap_or(it).to_owned());
    let is_other = |it: &&Made<'_>| {
        let old = before.get(it.resource.id).filter(|old| old.is_made && it.is_made);
        old.is_some_and(|old| old.resource.kind() != it.resource.kind() && kind(old) != kind(it))
    };
    let mut names: Vec<&str> = after.iter().filter(is_other).map(|it| it.resource.id).collect();
    names.sort_unstable();
    let text = format!(
        "Update of resource type is not permitted. The new template modifies resource type of the following resources: \
         [{}]",
        names.join(", ")
    );
    (!names.is_empty()).then_some(text)
}

/// References of the update to names that are not there.
///
/// A piece of a template is no fault: one resource without parameters that was cut out of its template, and what names
/// things that were not there before either. Everything deployed resolves, so such a template is no whole one.
pub(crate) fn unresolved(
    before: Template<'_>,
    after: Template<'_>,
    made: &[Made<'_>],
    evaluator: &Evaluator<'_, '_>,
) -> Vec<String> {
    let places: HashMap<&str, &Made<'_>> = made.iter().map(|it| (it.resource.id, it)).collect();
    let mut missing = BTreeSet::new();
    let mut attributes = BTreeSet::new();
    let mut judged: HashMap<(&str, &str), bool> = HashMap::new();
    for one in made.iter().filter(|it| it.is_made) {
        for part in one.parts.iter().flatten() {
            sure_mentions(part, &mut |it| {
                if it.name.contains(':') || after.parameter(it.name).is_some() {
                    return;
                }
                match places.get(it.name) {
                    Some(found) if found.is_made => {
                        if let (Some(attribute), Some(kind)) = (it.attribute, found.resource.kind())
                            && !*judged.entry((kind, attribute)).or_insert_with(|| has_attribute(kind, attribute))
                        {
                            attributes.insert((it.name.to_owned(), attribute.to_owned()));
                        }
                    }
                    _ => {
                        missing.insert(it.name.to_owned());
                    }
                }
            });
        }
        let listed = one.resource.depends_on().map(|it| it.1);
        missing.extend(listed.filter(|it| after.resource(it).is_none()).map(str::to_owned));
    }
    let gone = Gone::new(before, after);
    let values = made.iter().flat_map(|it| it.resource.object.values());
    gone.named_in(values, &mut missing);
    let mut missing_in_outputs = missing_in_outputs(after, evaluator, &places);
    gone.named_in(after.outputs().map(|it| it.1), &mut missing_in_outputs);
    let names = Names { before, after, unwritten: Unwritten::of(after) };
    let mut faults: Vec<String> = names.block(missing, "Resources").into_iter().collect();
    faults.extend(names.block(missing_in_outputs, "Outputs"));
    let mut conditions = evaluator.unknown_conditions();
    let of_resources = made.iter().filter_map(|it| it.resource.condition());
    conditions.extend(of_resources.filter(|it| !evaluator.side.truths.contains_key(it)).map(str::to_owned));
    faults.extend(names.conditions(conditions));
    let known = if attributes.is_empty() { BTreeSet::new() } else { attributes_of(before) };
    for (name, attribute) in attributes.into_iter().filter(|it| !known.contains(it)) {
        faults
            .push(format!("Template error: resource {name} does not support attribute type {attribute} in Fn::GetAtt"));
    }
    faults
}

/// Names that the update takes out of the template. CloudFormation looks for each name that a template mentions, also
/// where no condition ever holds.
struct Gone<'v> {
    names: BTreeSet<&'v str>,
}

impl<'v> Gone<'v> {
    fn new(before: Template<'v>, after: Template<'v>) -> Gone<'v> {
        let named = before.resources().map(|it| it.id).chain(before.parameters().map(|it| it.name));
        let is_gone = |it: &&str| after.resource(it).is_none() && after.parameter(it).is_none();
        Gone { names: named.filter(is_gone).collect() }
    }

    fn named_in(&self, values: impl Iterator<Item = &'v Value>, missing: &mut BTreeSet<String>) {
        if self.names.is_empty() {
            return;
        }
        for value in values {
            uses(value, &mut Path::root(), &mut |it| {
                let is_reference = matches!(it.kind, UseKind::Ref { .. } | UseKind::Attribute { .. });
                if is_reference && self.names.contains(it.name) {
                    missing.insert(it.name.to_owned());
                }
            });
        }
    }
}

/// Both templates, to say whether a name that is missing is a fault.
struct Names<'v> {
    before: Template<'v>,
    after: Template<'v>,
    unwritten: Unwritten<'v>,
}

impl Names<'_> {
    /// Whether the update is more than a piece of a template.
    fn is_whole(&self) -> bool {
        self.after.resources().count() > 1 || self.after.parameters().next().is_some()
    }

    fn block(&self, mut missing: BTreeSet<String>, block: &str) -> Option<String> {
        let (before, after) = (self.before, self.after);
        missing.retain(|it| !self.unwritten.may_make(it));
        let was_there = |it: &String| {
            before.resource(it).is_some() || before.parameter(it).is_some() || after.resource(it).is_some()
        };
        if missing.iter().any(|it| !was_there(it)) && (!self.is_whole() || has_loose_ends(before)) {
            missing.retain(was_there);
        }
        let names = missing.into_iter().collect::<Vec<_>>().join(", ");
        let text = format!(
            "Template format error: Unresolved resource dependencies [{names}] in the {block} block of the template"
        );
        (!names.is_empty()).then_some(text)
    }

    fn conditions(&self, unknown: BTreeSet<String>) -> Vec<String> {
        if unknown.is_empty() || self.unwritten.is_any() {
            return Vec::new();
        }
        let used = conditions_of(self.before);
        let was_there = |it: &String| self.before.entry("Conditions", it).is_some();
        let is_fault = |it: &String| was_there(it) || (self.is_whole() && !used.contains(it));
        let text = |it: String| {
            format!(
                "Template format error: Unresolved condition dependency {it} in the Resources block of the template"
            )
        };
        unknown.into_iter().filter(is_fault).map(text).collect()
    }
}

/// What outputs refer to and is not there.
fn missing_in_outputs(
    after: Template<'_>,
    evaluator: &Evaluator<'_, '_>,
    places: &HashMap<&str, &Made<'_>>,
) -> BTreeSet<String> {
    let mut missing = BTreeSet::new();
    for (_, output) in after.outputs() {
        let condition = output.get("Condition").and_then(Value::as_str);
        let Some(value) = output.get("Value").filter(|_| evaluator.side.is_made(condition) != Some(false)) else {
            continue;
        };
        let Some(value) = evaluator.under(condition, value) else { continue };
        sure_mentions(&value, &mut |it| {
            let is_there = it.name.contains(':')
                || after.parameter(it.name).is_some()
                || places.get(it.name).is_some_and(|it| it.is_made);
            if !is_there {
                missing.insert(it.name.to_owned());
            }
        });
    }
    missing
}

fn conditions_of(template: Template<'_>) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = template.resources().filter_map(|it| it.condition()).map(str::to_owned).collect();
    for resource in template.resources() {
        for value in resource.object.values() {
            uses(value, &mut Path::root(), &mut |it| {
                if it.kind == UseKind::Condition {
                    found.insert(it.name.to_owned());
                }
            });
        }
    }
    found
}

/// Every mention that is not in a branch that may not be taken.
fn sure_mentions<'v>(value: &'v Value, visit: &mut impl FnMut(Mention<'v>)) {
    if branches(value).is_some() {
        return;
    }
    if let Some(found) = mention(value) {
        return visit(found);
    }
    match value {
        Value::Array(items) => items.iter().for_each(|it| sure_mentions(it, visit)),
        Value::Object(object) => object.values().for_each(|it| sure_mentions(it, visit)),
        _ => {}
    }
}

/// Whether a type has an attribute; types that nobody publishes have any. A property is an attribute to CloudFormation.
fn has_attribute(kind: &str, attribute: &str) -> bool {
    let Some(schema) = Schemas::get(kind) else { return true };
    let is_open = attribute.is_empty() || kind == "AWS::CloudFormation::Stack" || kind.ends_with("::CustomResource");
    is_open || schema.attribute(attribute).is_some() || schema.at_path(&attribute.replace('.', "/")).is_some()
}

fn has_loose_ends(template: Template<'_>) -> bool {
    let mut found = false;
    let mut path = Path::root();
    for resource in template.resources() {
        for value in resource.object.values() {
            uses(value, &mut path, &mut |it| {
                if matches!(it.kind, UseKind::Ref { .. } | UseKind::Attribute { .. }) {
                    let is_there = it.name.starts_with("AWS::")
                        || template.resource(it.name).is_some()
                        || template.parameter(it.name).is_some();
                    found |= !is_there;
                }
            });
        }
        found |= resource.depends_on().any(|it| template.resource(it.1).is_none());
    }
    found
}

fn attributes_of(template: Template<'_>) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for resource in template.resources() {
        for value in resource.object.values() {
            uses(value, &mut Path::root(), &mut |it| {
                if let UseKind::Attribute { attribute: Some(attribute), .. } = it.kind {
                    found.insert((it.name.to_owned(), attribute.to_owned()));
                }
            });
        }
    }
    found
}
