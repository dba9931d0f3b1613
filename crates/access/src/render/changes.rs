//! What anyone newly can or no longer can: text and Markdown.

use super::fold;
use super::markdown::{code, escaped};
use super::text::{Ink, Terminal};
use super::{Locate, Version, located};
use crate::claims::third_person;
use crate::diff::{AccessChange, AccessDiff, Deed};
use crate::verb::Verb;
use crate::why::Because;

/// Changes of one principal that the same statements made.
pub(super) struct Group<'d> {
    pub(super) first: &'d AccessChange,
    pub(super) deeds: Vec<&'d Deed>,
}

/// One side of a difference.
pub(super) struct Direction {
    pub(super) title: &'static str,
    pub(super) sign: char,
    ink: Ink,
    /// Where the statements stand that allow it.
    pub(super) allowed_in: Version,
    pub(super) refused_in: Version,
    pub(super) allowed: &'static str,
    pub(super) refused: &'static str,
}

pub(super) const GAINED: Direction = Direction {
    title: "Newly can",
    sign: '+',
    ink: Ink::Red,
    allowed_in: Version::New,
    refused_in: Version::Old,
    allowed: "now",
    refused: "before",
};

pub(super) const LOST: Direction = Direction {
    title: "No longer can",
    sign: '-',
    ink: Ink::Green,
    allowed_in: Version::Old,
    refused_in: Version::New,
    allowed: "before",
    refused: "now",
};

pub(super) const NOTHING: &str = "Nobody can do more or less than before.";

/// Changes that belong together, in order.
pub(super) fn groups(changes: &[AccessChange]) -> Vec<Group<'_>> {
    let mut found: Vec<Group<'_>> = Vec::new();
    let places = |it: &[Because]| {
        it.iter().map(|it| (it.at.clone(), it.at.is_none().then(|| it.text.clone()))).collect::<Vec<_>>()
    };
    let is_told = |it: &AccessChange| matches!(it.deed, Deed::Does { .. });
    for change in changes {
        let same = found.iter_mut().find(|it| {
            it.first.principal == change.principal
                && it.first.unknown == change.unknown
                && is_told(it.first)
                && is_told(change)
                && places(&it.first.allowed) == places(&change.allowed)
                && places_of_refusal(it.first) == places_of_refusal(change)
        });
        match same {
            Some(group) => group.deeds.push(&change.deed),
            None => found.push(Group { first: change, deeds: vec![&change.deed] }),
        }
    }
    found
}

/// What refuses, but for the name of the action.
fn places_of_refusal(change: &AccessChange) -> Vec<String> {
    let plain = |it: &Because| match &it.at {
        Some(at) => at.path.to_string(),
        None => it.text.split_once(' ').map_or(String::new(), |it| it.1.to_owned()),
    };
    change.refused.iter().map(plain).collect()
}

/// `reads, lists {Drop,Raw}Bucket`, one a line.
pub(super) fn deeds(deeds: &[&Deed]) -> Vec<String> {
    let mut by_data: Vec<(String, Vec<Verb>)> = Vec::new();
    let mut lines = Vec::new();
    for deed in deeds {
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

/// The reasons of a change, each with what it is about: `now`, `before`.
pub(super) fn reasons(
    change: &AccessChange,
    direction: &Direction,
    locate: &Locate<'_>,
) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
    if let Some(witness) = &change.witness {
        lines.push(("for example", witness.to_string()));
    }
    if let Some(why) = &change.unknown {
        lines.push(("perhaps", why.clone()));
    }
    let told = |word, because: &[Because], version| {
        because.iter().map(|it| (word, located(it, version, locate))).collect::<Vec<_>>()
    };
    lines.extend(told(direction.allowed, &change.allowed, direction.allowed_in));
    lines.extend(told(direction.refused, &change.refused, direction.refused_in));
    if !change.through.is_empty() {
        lines.push(("likewise", format!("{}, by becoming it", fold::list(&change.through))));
    }
    lines
}

impl AccessDiff {
    /// Text for a terminal: who newly can what and who no longer can, each with a request and the statements.
    pub fn to_text_in(&self, terminal: Terminal, locate: &Locate<'_>) -> String {
        let mut text = format!("{}\n", terminal.ink(Ink::Bold, &summary(self)));
        for (direction, changes) in [(GAINED, &self.gained), (LOST, &self.lost)] {
            let mut last = "";
            for group in groups(changes) {
                let AccessChange { principal, kind, .. } = group.first;
                if last != principal.as_str() {
                    let title = format!("{} {} {principal}", direction.sign, kind.name());
                    let title = format!("{title} {}", direction.title.to_lowercase());
                    text.push_str(&format!("\n{}\n", terminal.ink(direction.ink, &title)));
                }
                last = principal;
                for deed in deeds(&group.deeds) {
                    text.push_str(&format!("    {}\n", terminal.wrapped(&deed, 6)));
                }
                for (word, line) in reasons(group.first, &direction, locate) {
                    let word = terminal.ink(Ink::Dim, &format!("{word:>11}"));
                    text.push_str(&format!("      {word}  {}\n", terminal.wrapped(&line, 19)));
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
        let mut text = format!("{mark}**{}**\n", escaped(&summary(self)));
        for (direction, changes) in [(GAINED, &self.gained), (LOST, &self.lost)] {
            if changes.is_empty() {
                continue;
            }
            text.push_str(&format!("\n{}\n\n", direction.title));
            for group in groups(changes) {
                let AccessChange { principal, kind, unknown, .. } = group.first;
                let in_doubt = if unknown.is_some() { " (perhaps)" } else { "" };
                let deeds = deeds(&group.deeds);
                let told: Vec<String> = deeds.iter().map(|it| told(it)).collect();
                text.push_str(&format!("- {} {}{in_doubt}: {}\n", kind.name(), code(principal), told.join("; ")));
                let reasons = reasons(group.first, &direction, locate);
                if reasons.is_empty() {
                    continue;
                }
                text.push_str("  <details><summary>shown by</summary>\n\n");
                for (word, line) in reasons {
                    text.push_str(&format!("  - {word}: {}\n", escaped(&line)));
                }
                text.push_str("  </details>\n");
            }
        }
        if !self.notes.is_empty() {
            text.push_str("\nNot seen\n\n");
        }
        self.notes.iter().for_each(|it| text.push_str(&format!("- {}\n", escaped(it))));
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
        None => escaped(deed),
    }
}
