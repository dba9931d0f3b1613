//! What anyone newly can or no longer can: text and Markdown.

use lakewright_iam::Effect;

use super::fold;
use super::markdown::{code, markdown};
use super::text::{Ink, Terminal};
use super::{Locate, Version, located};
use crate::claims::third_person;
use crate::diff::{AccessChange, AccessDiff, Deed};
use crate::verb::Verb;
use crate::why::Because;

/// Changes that the same statements made.
pub(super) struct Group<'d> {
    /// The statements, with what they did: `no longer denied by`.
    pub(super) cause: Option<String>,
    pub(super) entries: Vec<Entry<'d>>,
}

/// What somebody can by such a change.
pub(super) struct Entry<'d> {
    /// The first of them: it shows the others.
    pub(super) first: &'d AccessChange,
    /// Who, several where the same is true of them.
    pub(super) names: Vec<String>,
    deeds: Vec<&'d Deed>,
}

/// One side of a difference.
pub(super) struct Direction {
    pub(super) title: &'static str,
    pub(super) sign: char,
    ink: Ink,
    /// Where the statements stand that allow it.
    allowed_in: Version,
    refused_in: Version,
    /// What is said of a statement that allows it, and of one that denies it.
    allows: &'static str,
    denies: &'static str,
    refused: &'static str,
}

pub(super) const GAINED: Direction = Direction {
    title: "Newly can",
    sign: '+',
    ink: Ink::Red,
    allowed_in: Version::New,
    refused_in: Version::Old,
    allows: "now allowed by",
    denies: "no longer denied by",
    refused: "before",
};

pub(super) const LOST: Direction = Direction {
    title: "No longer can",
    sign: '-',
    ink: Ink::Green,
    allowed_in: Version::Old,
    refused_in: Version::New,
    allows: "no longer allowed by",
    denies: "now denied by",
    refused: "now",
};

pub(super) const NOTHING: &str = "Nobody can do more or less than before.";

/// Changes that belong together, in order.
pub(super) fn groups<'d>(changes: &'d [AccessChange], direction: &Direction, locate: &Locate<'_>) -> Vec<Group<'d>> {
    let mut found: Vec<Group<'d>> = Vec::new();
    for change in changes {
        let cause = cause(change, direction, locate);
        let same = found.iter_mut().find(|it| cause.is_some() && it.cause == cause);
        let group = match same {
            Some(group) => group,
            None => {
                found.push(Group { cause, entries: Vec::new() });
                let Some(group) = found.last_mut() else { continue };
                group
            }
        };
        match group
            .entries
            .iter_mut()
            .find(|it| it.first.principal == change.principal && it.first.unknown == change.unknown)
        {
            Some(entry) => entry.deeds.push(&change.deed),
            None => group.entries.push(Entry {
                first: change,
                names: vec![change.principal.clone()],
                deeds: vec![&change.deed],
            }),
        }
    }
    for group in &mut found {
        group.entries = together(std::mem::take(&mut group.entries));
    }
    found
}

/// Those of one kind that can the same, of one cause.
fn together(entries: Vec<Entry<'_>>) -> Vec<Entry<'_>> {
    let mut made: Vec<Entry<'_>> = Vec::new();
    for entry in entries {
        let told = deeds(&entry);
        let same = made.iter_mut().find(|it| {
            it.first.kind == entry.first.kind && it.first.unknown == entry.first.unknown && deeds(it) == told
        });
        match same {
            Some(same) => same.names.extend(entry.names),
            None => made.push(entry),
        }
    }
    made
}

/// The statements that made a change: those that denied it, else those that allow it.
fn cause(change: &AccessChange, direction: &Direction, locate: &Locate<'_>) -> Option<String> {
    let told = |because: &[Because], effect: Effect, version: Version| {
        let mut found: Vec<String> = Vec::new();
        for it in because {
            let (Some((is, name)), Some(at)) = (&it.statement, &it.at) else { continue };
            let place = locate(version, at).unwrap_or_else(|| at.path.to_string());
            let text = format!("{name} at {place}");
            if *is == effect && !found.contains(&text) {
                found.push(text);
            }
        }
        (!found.is_empty()).then(|| found.join(" and "))
    };
    let denied = told(&change.refused, Effect::Deny, direction.refused_in);
    let allowed = || told(&change.allowed, Effect::Allow, direction.allowed_in);
    denied
        .map(|it| format!("{} {it}", direction.denies))
        .or_else(|| allowed().map(|it| format!("{} {it}", direction.allows)))
}

/// `reads, lists {Drop,Raw}Bucket`, one a line.
pub(super) fn deeds(entry: &Entry<'_>) -> Vec<String> {
    let mut by_data: Vec<(String, Vec<Verb>)> = Vec::new();
    let mut lines = Vec::new();
    for deed in &entry.deeds {
        match deed {
            Deed::Does { verb, data, part, .. } => {
                let name = part.as_ref().map_or_else(|| data.clone(), |it| format!("{data}/{it}"));
                match by_data.iter_mut().find(|it| it.0 == name) {
                    Some(entry) if !entry.1.contains(verb) => entry.1.push(*verb),
                    Some(_) => {}
                    None => by_data.push((name, vec![*verb])),
                }
            }
            Deed::Reaches { .. } => lines.push(deed.to_string()),
        }
    }
    let mut by_verbs: Vec<(Vec<Verb>, Vec<String>)> = Vec::new();
    for (name, verbs) in by_data {
        match by_verbs.iter_mut().find(|it| it.0 == verbs) {
            Some(entry) => entry.1.push(name),
            None => by_verbs.push((verbs, vec![name])),
        }
    }
    let told = by_verbs.into_iter().map(|(verbs, names)| {
        let verbs: Vec<String> = verbs.iter().map(|it| third_person(it.name())).collect();
        format!("{} {}", verbs.join(", "), fold::list(&names))
    });
    told.chain(lines).collect()
}

/// How many gain and how many lose.
pub(super) fn summary(diff: &AccessDiff) -> String {
    let count = |changes: &[AccessChange]| {
        let mut names: Vec<&str> = changes.iter().map(|it| it.principal.as_str()).collect();
        names.dedup();
        names.sort_unstable();
        names.dedup();
        names.len()
    };
    let said = |count: usize, what: &str| match count {
        0 => format!("nobody {what}"),
        1 => format!("1 {what}"),
        count => format!("{count} {what}"),
    };
    if diff.is_empty() {
        return NOTHING.to_owned();
    }
    format!("Access: {}, {}", said(count(&diff.gained), "newly can"), said(count(&diff.lost), "no longer can"))
}

/// What shows a change and what else is to be said of it, each with a word before it.
pub(super) fn reasons(entry: &Entry<'_>, direction: &Direction, locate: &Locate<'_>) -> Vec<(&'static str, String)> {
    let change = entry.first;
    let mut lines = Vec::new();
    if let Some(witness) = &change.witness {
        lines.push(("for example", witness.to_string()));
    }
    if let Some(why) = &change.unknown {
        lines.push(("perhaps", why.clone()));
    }
    // What denied it is said above; what was missing is not.
    if !change.refused.iter().any(|it| matches!(it.statement, Some((Effect::Deny, _)))) {
        lines.extend(change.refused.iter().map(|it| (direction.refused, located(it, direction.refused_in, locate))));
    }
    if !change.through.is_empty() && entry.names.len() == 1 {
        lines.push(("likewise", format!("{}, by becoming it", fold::list(&change.through))));
    }
    lines
}

/// `role Reader`, `roles {A,B}Reader`.
pub(super) fn who(entry: &Entry<'_>) -> (String, String) {
    let kind = entry.first.kind.name();
    let plural = if entry.names.len() == 1 { "" } else { "s" };
    (format!("{kind}{plural}"), fold::list(&entry.names))
}

impl AccessDiff {
    /// Text for a terminal: who newly can what and who no longer can, each with a request and the statements.
    pub fn to_text_in(&self, terminal: Terminal, locate: &Locate<'_>) -> String {
        let mut text = format!("{}\n", terminal.ink(Ink::Bold, &summary(self)));
        for (direction, changes) in [(GAINED, &self.gained), (LOST, &self.lost)] {
            for group in groups(changes, &direction, locate) {
                let cause = group.cause.as_ref().map(|it| format!(", {it}")).unwrap_or_default();
                let title = terminal.wrapped(&format!("{} {}{cause}", direction.sign, direction.title), 2);
                text.push_str(&format!("\n{}\n", terminal.ink(direction.ink, &title)));
                for entry in &group.entries {
                    let (kind, names) = who(entry);
                    for deed in deeds(entry) {
                        let line = terminal.wrapped(&format!("{kind} {names}: {deed}"), 6);
                        text.push_str(&format!("    {}\n", terminal.ink(Ink::Bold, &line)));
                    }
                    for (word, line) in reasons(entry, &direction, locate) {
                        let word = terminal.ink(Ink::Dim, word);
                        text.push_str(&format!("      {word}: {}\n", terminal.wrapped(&line, 8)));
                    }
                }
            }
        }
        if !self.notes.is_empty() {
            text.push_str("\nNot seen\n");
        }
        for note in &self.notes {
            text.push_str(&format!("  {}\n", terminal.wrapped(note, 2)));
        }
        text
    }

    /// Markdown for a pull request: a line that says it all, the details folded.
    pub fn to_markdown(&self, locate: &Locate<'_>) -> String {
        let mark = if self.gained.is_empty() { "" } else { ":warning: " };
        let mut text = format!("{mark}**{}**\n", markdown(&summary(self)));
        for (direction, changes) in [(GAINED, &self.gained), (LOST, &self.lost)] {
            for group in groups(changes, &direction, locate) {
                let cause = group.cause.as_ref().map(|it| format!(", {}", markdown(it))).unwrap_or_default();
                text.push_str(&format!("\n**{}**{cause}\n\n", direction.title));
                for entry in &group.entries {
                    let (kind, names) = who(entry);
                    let told: Vec<String> = deeds(entry).iter().map(|it| told(it)).collect();
                    text.push_str(&format!("- {kind} {}: {}\n", code(&names), told.join("; ")));
                    let reasons = reasons(entry, &direction, locate);
                    if reasons.is_empty() {
                        continue;
                    }
                    text.push_str("  <details><summary>shown by</summary>\n\n");
                    for (word, line) in reasons {
                        text.push_str(&format!("  - {word}: {}\n", code(&line)));
                    }
                    text.push_str("\n  </details>\n");
                }
            }
        }
        if !self.notes.is_empty() {
            text.push_str("\n**Not seen**\n\n");
        }
        self.notes.iter().for_each(|it| text.push_str(&format!("- {}\n", markdown(it))));
        text
    }
}

/// `reads, lists` and then the data as code.
fn told(deed: &str) -> String {
    let verbs = deed.split(' ').take_while(|it| it.starts_with(|it: char| it.is_ascii_lowercase())).count();
    let mut words = deed.splitn(verbs + 1, ' ');
    let before: Vec<&str> = words.by_ref().take(verbs).collect();
    match words.next() {
        Some(rest) => format!("{} {}", before.join(" "), code(rest)),
        None => markdown(deed),
    }
}
