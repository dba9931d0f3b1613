//! The sentences that all forms for people share.

use lakewright_iam::DocumentKind;
use lakewright_template::Value;

use super::value_text;
use crate::access::{AccessChange, Effect, Grants, Statement, StatementChange};
use crate::change::{
    Action, Change, DataFate, Detail, Evaluation, Kind, PolicyAction, Recreation, Replacement, Source,
};
use crate::changes::{Changes, OutputChange, Summary};

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
    match counts(changes.summary()) {
        Some(text) => text,
        None if changes.is_empty() => "nothing changes".to_owned(),
        None => "no resource changes".to_owned(),
    }
}

/// How many resources change, and how; `None` where none does.
pub(super) fn counts(it: Summary) -> Option<String> {
    let counts = [
        (it.added, "to add"),
        (it.updated, "to update in place"),
        (it.replaced, "to replace"),
        (it.maybe_replaced, "perhaps to replace"),
        (it.removed, "to remove"),
    ];
    let parts: Vec<String> =
        counts.iter().filter(|it| it.0 > 0).map(|(count, verb)| format!("{count} {verb}")).collect();
    let mut text = parts.join(", ");
    if it.at_risk > 0 {
        text.push_str(&format!("; data at risk in {}", it.at_risk));
    }
    (!text.is_empty()).then_some(text)
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
        Kind::Modify => format!("{path}: {}", change_of(detail.before.as_ref(), after)),
    }
}

/// Why a value replaces, and what causes it.
pub(super) fn reason(details: &[&Detail], changes: &Changes) -> Option<String> {
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
        let of = cause.split('.').next().unwrap_or_default();
        let verb = match is_sure {
            // That the value is new says so already.
            true if is_added(changes, of) && first.change == Kind::Add => continue,
            true if is_added(changes, of) => "is new",
            true => "changes",
            false => "may change",
        };
        parts.push(match detail.source {
            Source::ParameterReference => format!("parameter `{cause}` {verb}"),
            _ => format!("`{cause}` {verb}"),
        });
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Whether a resource is made by the update. The resources stand by logical id.
fn is_added(changes: &Changes, id: &str) -> bool {
    let at = changes.resources.binary_search_by(|it| it.logical_id.as_str().cmp(id));
    at.ok().and_then(|it| changes.resources.get(it)).is_some_and(|it| it.action == Action::Add)
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
    cut(&text_of(value))
}

fn text_of(value: Option<&Value>) -> String {
    let text = value.map(value_text).unwrap_or_else(|| "-".to_owned());
    clean(&text.replace(crate::symbol::KNOWN_AFTER_APPLY, "(known after the update)"))
}

fn clean(text: &str) -> String {
    text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect()
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some(_) => text.chars().take(LONGEST - 1).chain(['…']).collect(),
    }
}

/// Both values of a change. Of long ones the part where they differ is shown.
fn change_of(before: Option<&Value>, after: Option<&Value>) -> String {
    /// How much of what is the same stands in front of the difference.
    const CONTEXT: usize = 24;
    let (one, other) = (text_of(before), text_of(after));
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let is_long = |it: &str| it.chars().nth(LONGEST).is_some();
    if same < LONGEST / 2 || !(is_long(&one) || is_long(&other)) {
        return format!("{} → {}", cut(&one), cut(&other));
    }
    let from = |it: &str| cut(&std::iter::once('…').chain(it.chars().skip(same - CONTEXT)).collect::<String>());
    format!("{} → {}", from(&one), from(&other))
}

/// What changes in one document: `Reader (identity policy, PolicyDocument)`, and a line for each statement.
pub(super) struct Document {
    pub(super) title: String,
    pub(super) statements: Vec<StatementLine>,
}

/// A statement that changes, and what is different in it where it only changes in part.
pub(super) struct StatementLine {
    pub(super) tone: Tone,
    pub(super) text: String,
    pub(super) parts: Vec<(Tone, String)>,
}

/// The documents whose statements change, in order.
pub(super) fn documents(changes: &[AccessChange]) -> Vec<Document> {
    let mut found: Vec<Document> = Vec::new();
    for it in changes {
        let title = document_title(it);
        let line = statement_line(it);
        match found.last_mut().filter(|it| it.title == title) {
            Some(document) => document.statements.push(line),
            None => found.push(Document { title, statements: vec![line] }),
        }
    }
    found
}

fn document_title(it: &AccessChange) -> String {
    let kind = match it.kind {
        DocumentKind::Identity => "identity",
        DocumentKind::Trust => "trust",
        DocumentKind::Key => "key",
        _ => "resource",
    };
    format!("{} ({kind} policy, {})", it.owner, it.document)
}

fn statement_line(it: &AccessChange) -> StatementLine {
    let tone = match it.grants {
        Grants::More => Tone::Warning,
        Grants::Less => Tone::Plain,
        Grants::Unclear => Tone::Change,
    };
    let verb = match it.change {
        StatementChange::Narrowed => "narrowed",
        StatementChange::Widened => "widened",
        _ => "changed",
    };
    let (text, parts) = match (&it.before, &it.after) {
        (Some(one), Some(other)) => (format!("~ {verb}: {}", cut(&statement(other))), parts(one, other)),
        (None, Some(only)) => (format!("+ {}", statement(only)), Vec::new()),
        (Some(only), None) => (format!("- {}", statement(only)), Vec::new()),
        (None, None) => (String::new(), Vec::new()),
    };
    StatementLine { tone, text, parts }
}

/// What one statement says and the other does not.
fn parts(one: &Statement, other: &Statement) -> Vec<(Tone, String)> {
    let mut found = Vec::new();
    if one.effect != other.effect {
        let verb = |it: Effect| if it == Effect::Allow { "allow" } else { "deny" };
        found.push((Tone::Remove, format!("- {}", verb(one.effect))));
        found.push((Tone::Add, format!("+ {}", verb(other.effect))));
    }
    let sets = [
        ("principal", &one.principals, &other.principals),
        ("action", &one.actions, &other.actions),
        ("resource", &one.resources, &other.resources),
        ("condition", &one.conditions, &other.conditions),
    ];
    for (noun, old, new) in sets {
        found.extend(old.difference(new).map(|it| (Tone::Remove, clean(&format!("- {noun} {it}")))));
        found.extend(new.difference(old).map(|it| (Tone::Add, clean(&format!("+ {noun} {it}")))));
    }
    found
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
    clean(&text)
}

/// `Url: a → b, exported as x`.
pub(super) fn output_line(it: &OutputChange) -> String {
    let value = match it.action {
        Action::Add => format!("{} (new)", shown(it.after.as_ref())),
        Action::Remove => format!("{} (gone)", shown(it.before.as_ref())),
        Action::Modify => change_of(it.before.as_ref(), it.after.as_ref()),
    };
    match (&it.export_before, &it.export_after) {
        (None, None) => format!("{}: {value}", it.name),
        (Some(one), Some(other)) if one != other => format!("{}: {value}, export {one} → {other}", it.name),
        (Some(name), _) | (None, Some(name)) => format!("{}: {value}, exported as {name}", it.name),
    }
}
