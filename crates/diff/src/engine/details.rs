//! The details of a modified resource: which value, whether it replaces, and what causes it.

use std::collections::{BTreeSet, HashSet};

use lakewright_template::{Path, Resource, Step, UseKind, Value, uses};

use super::outlook::Outlook;
use crate::change::{Detail, Evaluation, Fact, Kind, Recreation, Replacement, Scope, Source};
use crate::compare::Delta;
use crate::replacement;
use crate::symbol::{self, Certainty};

/// What the properties of a resource change, as details, and whether that replaces it.
pub(crate) fn of_properties(
    resource: Resource<'_>,
    kind: &str,
    deltas: &[Delta],
    changed: &HashSet<&str>,
    outlook: &Outlook<'_, '_>,
    (old, new): (Option<&Value>, Option<&Value>),
) -> (Vec<Detail>, Replacement) {
    let mut details = Vec::new();
    let mut worst = Replacement::False;
    for delta in deltas {
        let (recreation, fact) = replacement::of(kind, delta);
        let certainty = symbol::certainty(delta.before.as_ref(), delta.after.as_ref());
        worst = worst.max(match (recreation, certainty) {
            (Recreation::Never, _) => Replacement::False,
            (Recreation::Always, Certainty::Sure) => Replacement::True,
            _ => Replacement::Conditional,
        });
        let causes = causes(resource, delta, changed);
        let plain = match (causes.is_empty(), certainty) {
            (true, Certainty::Sure) => Evaluation::Static,
            _ => Evaluation::Dynamic,
        };
        let outlook = delta.after.as_ref().and_then(|it| outlook.of(it)).filter(|it| delta.before.as_ref() != Some(it));
        let outlook = outlook.as_ref().map(symbol::shown);
        let base = Detail { recreation, fact, evaluation: plain, outlook, ..detail(Scope::Properties, delta) };
        let base = if recreation == Recreation::Never && is_tags(delta, old, new) {
            Detail { attribute: Scope::Tags, name: None, ..base }
        } else {
            base
        };
        for (source, causing, evaluation) in causes {
            details.push(Detail { source, causing: Some(causing), evaluation, ..base.clone() });
        }
        details.push(base);
    }
    (details, worst)
}

/// Whether a change is of the list of tags: an attribute of its own in a change set, and no property. Tags that are an
/// object are a property.
///
/// Source: the example change sets of the user guide, and the recorded one of a parameter with an object of tags.
fn is_tags(delta: &Delta, old: Option<&Value>, new: Option<&Value>) -> bool {
    let is_tags = matches!(delta.path.steps().first(), Some(Step::Key(key)) if key.as_ref() == "Tags");
    let is_list = |it: Option<&Value>| match it.and_then(|it| it.get("Tags")) {
        Some(tags @ Value::Object(_)) => tags.as_function().is_some(),
        _ => true,
    };
    is_tags && is_list(old) && is_list(new)
}

/// What another part of a resource changes: never a replacement.
pub(crate) fn of_part(scope: Scope, deltas: &[Delta]) -> Vec<Detail> {
    deltas.iter().map(|it| detail(scope, it)).collect()
}

/// The detail of a resource that becomes another type.
pub(crate) fn of_type(before: &str, after: &str) -> Detail {
    Detail {
        attribute: Scope::Properties,
        name: None,
        path: "/Type".to_owned(),
        recreation: Recreation::Always,
        fact: Some(Fact::TypeChange),
        change: Kind::Modify,
        before: Some(Value::from(before.to_owned())),
        after: Some(Value::from(after.to_owned())),
        outlook: None,
        source: Source::DirectModification,
        evaluation: Evaluation::Static,
        causing: None,
    }
}

/// The detail of a resource that another macro may write otherwise.
pub(crate) fn of_rewritten() -> Detail {
    Detail { source: Source::DirectModification, ..of_nested() }
}

/// The detail of a nested stack whose template or inputs change below.
pub(crate) fn of_nested() -> Detail {
    Detail {
        attribute: Scope::Properties,
        name: None,
        path: "/Properties".to_owned(),
        recreation: Recreation::Never,
        fact: None,
        change: Kind::Modify,
        before: None,
        after: None,
        outlook: None,
        source: Source::Automatic,
        evaluation: Evaluation::Dynamic,
        causing: None,
    }
}

fn detail(scope: Scope, delta: &Delta) -> Detail {
    let first = delta.path.steps().first();
    let name = match first {
        Some(Step::Key(key)) if scope == Scope::Properties => Some(key.to_string()),
        _ => None,
    };
    let path = delta.slashed();
    let change = match (&delta.before, &delta.after) {
        (None, _) => Kind::Add,
        (_, None) => Kind::Remove,
        _ => Kind::Modify,
    };
    Detail {
        attribute: scope,
        name,
        path: if path.is_empty() { format!("/{scope}") } else { format!("/{scope}/{path}") },
        recreation: Recreation::Never,
        fact: None,
        change,
        before: delta.before.as_ref().map(symbol::shown),
        after: delta.after.as_ref().map(symbol::shown),
        outlook: None,
        source: Source::DirectModification,
        evaluation: Evaluation::Static,
        causing: None,
    }
}

/// What a value depends on that changes: parameters with another value, resources that will be others.
fn causes(resource: Resource<'_>, delta: &Delta, changed: &HashSet<&str>) -> BTreeSet<(Source, String, Evaluation)> {
    let mut found = BTreeSet::new();
    let Some(after) = &delta.after else { return found };
    symbol::mentions(after, &mut |it| {
        let (name, evaluation) = match (it.name.strip_prefix(symbol::NEW), it.name.strip_prefix(symbol::MAYBE)) {
            (Some(name), _) => (name, Evaluation::Static),
            (None, Some(name)) => (name, Evaluation::Dynamic),
            (None, None) => return,
        };
        found.insert(match it.attribute {
            Some(attribute) => (Source::ResourceAttribute, format!("{name}.{attribute}"), evaluation),
            None => (Source::ResourceReference, name.to_owned(), evaluation),
        });
    });
    if changed.is_empty() {
        return found;
    }
    let certainty = symbol::certainty(delta.before.as_ref(), Some(after));
    let evaluation = if certainty == Certainty::Sure { Evaluation::Static } else { Evaluation::Dynamic };
    if let Some(expression) = expression(resource, &delta.path) {
        uses(expression, &mut Path::root(), &mut |it| {
            if matches!(it.kind, UseKind::Ref { .. }) && changed.contains(it.name) {
                found.insert((Source::ParameterReference, it.name.to_owned(), evaluation));
            }
        });
    }
    found
}

/// The expression that gives the value at a path, as deep as keys lead to it. Positions do not: `Fn::If` moves them.
fn expression<'v>(resource: Resource<'v>, path: &Path) -> Option<&'v Value> {
    let mut value = resource.object.get("Properties")?;
    for step in path.steps() {
        match step {
            Step::Key(key) => match value.get(key) {
                Some(below) => value = below,
                None => return Some(value),
            },
            Step::Index(_) => return Some(value),
        }
    }
    Some(value)
}
