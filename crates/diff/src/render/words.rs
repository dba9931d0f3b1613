//! The sentences that all forms for people share.

use lakewright_iam::DocumentKind;
use lakewright_template::Value;

use super::value_text;
use crate::access::{AccessChange, Effect, Grants, Statement, StatementChange};
use crate::change::{
    Action, Change, DataFate, Detail, Evaluation, Kind, PolicyAction, Recreation, Replacement, Source,
};
use crate::changes::{Changes, OutputChange};

/// How long a value is shown.
const LONGEST: usize = 120;

/// How grave a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Danger,
    Warning,
    Add,
    Change,
    Remove,
    Plain,
}

/// `2 to add, 1 to replace, 1 to remove; data at risk in 1`.
pub(super) fn summary(changes: &Changes) -> String {
    let it = changes.summary();
    let counts = [
        (it.added, "to add"),
        (it.updated, "to update in place"),
        (it.replaced, "to replace"),
        (it.maybe_replaced, "perhaps to replace"),
        (it.removed, "to remove"),
    ];
    let parts: Vec<String> =
        counts.iter().filter(|it| it.0 > 0).map(|(count, verb)| format!("{count} {verb}")).collect();
    let mut text = match (parts.is_empty(), changes.is_empty()) {
        (true, true) => "nothing changes".to_owned(),
        (true, false) => "no resource changes".to_owned(),
        (false, _) => parts.join(", "),
    };
    if it.at_risk > 0 {
        text.push_str(&format!("; data at risk in {}", it.at_risk));
    }
    text
}

/// The sign in front of a resource, and its tone.
pub(super) fn sign(change: &Change) -> (&'static str, Tone) {
    match (change.action, change.replacement) {
        _ if change.is_data_at_risk() => ("!", Tone::Danger),
        (Action::Add, _) => ("+", Tone::Add),
        (Action::Remove, _) => ("-", Tone::Remove),
        (Action::Modify, Some(Replacement::True | Replacement::Conditional)) => ("±", Tone::Warning),
        (Action::Modify, _) => ("~", Tone::Change),
    }
}

/// `is replaced`, `is updated in place`.
pub(super) fn verb(change: &Change) -> &'static str {
    match (change.action, change.replacement) {
        (Action::Add, _) => "is added",
        (Action::Remove, _) => "is removed",
        (Action::Modify, Some(Replacement::True)) => "is replaced",
        (Action::Modify, Some(Replacement::Conditional)) => "may be replaced",
        (Action::Modify, _) => "is updated in place",
    }
}

/// What happens to the resource that is there, and to its data.
pub(super) fn fate(change: &Change) -> Option<String> {
    let old = match change.policy_action? {
        PolicyAction::Delete => "it is deleted",
        PolicyAction::Retain => "it stays, outside of the stack",
        PolicyAction::Snapshot => "it is deleted behind a snapshot",
        PolicyAction::ReplaceAndDelete => "the old one is deleted once the new one stands",
        PolicyAction::ReplaceAndRetain => "the old one stays, outside of the stack",
        PolicyAction::ReplaceAndSnapshot => "the old one is deleted behind a snapshot",
    };
    let is_removal = change.action == Action::Remove;
    let data = match change.data {
        Some(DataFate::Lost) => ", and the data in it is lost",
        Some(DataFate::Snapshot) if is_removal => ": the data is in the snapshot alone",
        Some(DataFate::Snapshot) => ": the new one starts empty, the data is in the snapshot",
        Some(DataFate::LeftBehind) if is_removal => ", with its data",
        Some(DataFate::LeftBehind) => " with its data: the new one starts empty",
        None => "",
    };
    let help = match (change.data, is_removal) {
        (Some(DataFate::Lost), true) => "; `DeletionPolicy: Retain` in an update before this one keeps it",
        (Some(DataFate::Lost), false) => "; `UpdateReplacePolicy: Retain` keeps it",
        _ => "",
    };
    Some(format!("{old}{data}{help}"))
}

/// One value that changes: `VisibilityTimeout: 30 → 60`.
pub(super) fn value_line(detail: &Detail) -> String {
    let after = detail.outlook.as_ref().or(detail.after.as_ref());
    let path = detail.path.trim_start_matches("/Properties/").trim_start_matches('/').replace('/', ".");
    match detail.change {
        Kind::Add => format!("{path}: {} (new)", shown(after)),
        Kind::Remove => format!("{path}: {} (gone)", shown(detail.before.as_ref())),
        Kind::Modify if detail.source == Source::Automatic => "what is nested in it changes".to_owned(),
        Kind::Modify => format!("{path}: {} → {}", shown(detail.before.as_ref()), shown(after)),
    }
}

/// Why a value replaces, and what causes it.
pub(super) fn reason(details: &[&Detail]) -> Option<String> {
    let first = details.first()?;
    let mut parts = Vec::new();
    match first.recreation {
        Recreation::Never => {}
        Recreation::Always => parts.push("replaces".to_owned()),
        Recreation::Conditionally => parts.push("may replace".to_owned()),
    }
    if let Some(fact) = first.fact {
        parts.push(fact.text().to_owned());
    }
    for detail in details {
        let Some(cause) = &detail.causing else { continue };
        let is_sure = detail.evaluation == Evaluation::Static;
        let verb = if is_sure { "changes" } else { "may change" };
        parts.push(match detail.source {
            Source::ParameterReference => format!("parameter `{cause}` {verb}"),
            _ => format!("`{cause}` {verb}"),
        });
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The details of one value together, in order.
pub(super) fn by_path(change: &Change) -> Vec<Vec<&Detail>> {
    let mut groups: Vec<Vec<&Detail>> = Vec::new();
    for detail in &change.details {
        match groups.last_mut() {
            Some(group) if group.first().is_some_and(|it| it.path == detail.path) => group.push(detail),
            _ => groups.push(vec![detail]),
        }
    }
    groups
}

pub(super) fn shown(value: Option<&Value>) -> String {
    let text = value.map(value_text).unwrap_or_else(|| "-".to_owned());
    let text = text.replace(crate::symbol::KNOWN_AFTER_APPLY, "(known after the update)");
    let clean: String = text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    if clean.chars().count() <= LONGEST {
        return clean;
    }
    clean.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// `Role: Policies[read] allows more: ...`.
pub(super) fn access_line(it: &AccessChange) -> (String, Tone) {
    let kind = match it.kind {
        DocumentKind::Identity => "identity",
        DocumentKind::Trust => "trust",
        DocumentKind::Key => "key",
        _ => "resource",
    };
    let change = match it.change {
        StatementChange::Added => "added",
        StatementChange::Removed => "removed",
        StatementChange::Narrowed => "narrowed",
        StatementChange::Widened => "widened",
        StatementChange::Changed => "changed",
    };
    let tone = match it.grants {
        Grants::More => Tone::Warning,
        Grants::Less => Tone::Plain,
        Grants::Unclear => Tone::Change,
    };
    (format!("{} ({kind} policy, {}): statement {change}", it.owner, it.document), tone)
}

/// A statement in one line.
pub(super) fn statement(it: &Statement) -> String {
    let list = |items: &std::collections::BTreeSet<String>| items.iter().cloned().collect::<Vec<_>>().join(", ");
    let mut text = String::from(if it.effect == Effect::Allow { "allow " } else { "deny " });
    if !it.principals.is_empty() {
        text.push_str(&format!("{} ", list(&it.principals)));
    }
    text.push_str(&list(&it.actions));
    if !it.resources.is_empty() {
        text.push_str(&format!(" on {}", list(&it.resources)));
    }
    if !it.conditions.is_empty() {
        text.push_str(&format!(" when {}", list(&it.conditions)));
    }
    text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect()
}

/// `Url: a → b, exported as x`.
pub(super) fn output_line(it: &OutputChange) -> String {
    let value = match it.action {
        Action::Add => format!("{} (new)", shown(it.after.as_ref())),
        Action::Remove => format!("{} (gone)", shown(it.before.as_ref())),
        Action::Modify => format!("{} → {}", shown(it.before.as_ref()), shown(it.after.as_ref())),
    };
    match (&it.export_before, &it.export_after) {
        (None, None) => format!("{}: {value}", it.name),
        (Some(one), Some(other)) if one != other => format!("{}: {value}, export {one} → {other}", it.name),
        (Some(name), _) | (None, Some(name)) => format!("{}: {value}, exported as {name}", it.name),
    }
}
