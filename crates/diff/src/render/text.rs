//! For terminals.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use lakewright_template::Severity;

use super::words::{self, Tone};
use crate::change::Change;
use crate::changes::Changes;
use crate::refused::Refused;

/// Whether text is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// With ANSI escape sequences.
    Always,
    /// Plain.
    Never,
}

/// The changes for people at a terminal, one line or more for each.
///
/// ```
/// use lakewright_diff::{Parameters, diff, render};
///
/// let before = lakewright_template::read("Resources: {A: {Type: AWS::SQS::Queue}}").unwrap().root;
/// let after = lakewright_template::read("Resources: {A: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 5}}}").unwrap().root;
/// let text = render::text(diff(&before, &after, &Parameters::none()).as_ref(), render::Colour::Never);
/// assert_eq!(text, "1 to update in place\n\n~ A (AWS::SQS::Queue) is updated in place\n    DelaySeconds: 5 (new)\n");
/// ```
pub fn text(result: Result<&Changes, &Refused>, colour: Colour) -> String {
    let mut page = Page::new(colour);
    page.result(result, 0);
    page.out
}

pub(super) struct Page {
    pub(super) out: String,
    colour: Colour,
}

fn style(tone: Tone) -> Style {
    let colour = |it: AnsiColor| it.on_default();
    match tone {
        Tone::Danger => colour(AnsiColor::Red).bold(),
        Tone::Warning => colour(AnsiColor::Yellow),
        Tone::Add => colour(AnsiColor::Green),
        Tone::Change => colour(AnsiColor::Cyan),
        Tone::Remove => colour(AnsiColor::Red),
        Tone::Plain => Style::new(),
    }
}

impl Page {
    pub(super) fn new(colour: Colour) -> Page {
        Page { out: String::new(), colour }
    }

    pub(super) fn title(&mut self, text: &str) {
        self.line(0, Tone::Plain, text);
    }

    pub(super) fn result(&mut self, result: Result<&Changes, &Refused>, indent: usize) {
        match result {
            Ok(changes) => self.changes(changes, indent),
            Err(refused) => self.refused(refused, indent),
        }
    }

    fn line(&mut self, indent: usize, tone: Tone, text: &str) {
        let _ = write!(self.out, "{:indent$}", "");
        if self.colour == Colour::Always && tone != Tone::Plain {
            let style = style(tone);
            let _ = writeln!(self.out, "{style}{text}{style:#}");
        } else {
            self.out.push_str(text);
            self.out.push('\n');
        }
    }

    fn refused(&mut self, refused: &Refused, indent: usize) {
        self.line(indent, Tone::Danger, "CloudFormation would refuse this update:");
        for reason in refused.reasons() {
            self.line(indent + 2, Tone::Plain, reason);
        }
    }

    fn changes(&mut self, changes: &Changes, indent: usize) {
        let tone = if changes.summary().at_risk > 0 { Tone::Danger } else { Tone::Plain };
        self.line(indent, tone, &words::summary(changes));
        if !changes.resources.is_empty() {
            self.out.push('\n');
        }
        for change in changes.by_weight() {
            self.change(change, changes, indent);
        }
        for below in &changes.nested {
            self.heading(indent, &format!("Nested stack {}", below.logical_id));
            match &below.changes {
                Ok(changes) => self.changes(changes, indent + 2),
                Err(refused) => self.refused(refused, indent + 2),
            }
        }
        self.rest(changes, indent);
    }

    pub(super) fn heading(&mut self, indent: usize, text: &str) {
        self.out.push('\n');
        self.line(indent, Tone::Plain, text);
    }

    fn change(&mut self, change: &Change, all: &Changes, indent: usize) {
        let (sign, tone) = words::sign(change);
        let kind = change.kind.as_deref().unwrap_or("no type");
        self.line(indent, tone, &format!("{sign} {} ({kind}) {}", change.logical_id, words::verb(change)));
        if let Some(fate) = words::fate(change) {
            let tone = if change.is_data_at_risk() { Tone::Danger } else { Tone::Plain };
            self.line(indent + 4, tone, &fate);
        }
        for details in words::by_path(change) {
            if let Some(last) = details.last() {
                let reason = words::reason(&details, all).map(|it| format!("  ({it})")).unwrap_or_default();
                self.line(indent + 4, Tone::Plain, &format!("{}{reason}", words::value_line(last)));
            }
        }
    }

    pub(super) fn rest(&mut self, changes: &Changes, indent: usize) {
        if !changes.access.is_empty() {
            self.heading(indent, "Access");
        }
        for document in words::documents(&changes.access) {
            self.line(indent + 2, Tone::Plain, &document.title);
            for it in document.statements {
                self.line(indent + 4, it.tone, &it.text);
                for (tone, part) in it.parts {
                    self.line(indent + 8, tone, &part);
                }
            }
        }
        if !changes.moves.is_empty() {
            self.heading(indent, "Moved");
        }
        for it in &changes.moves {
            self.line(indent + 2, Tone::Change, &format!("{} → {} ({})", it.from, it.to, it.kind));
            self.line(indent + 4, Tone::Plain, &it.advice());
        }
        if !changes.outputs.is_empty() {
            self.heading(indent, "Outputs");
        }
        for it in &changes.outputs {
            self.line(indent + 2, Tone::Plain, &words::output_line(it));
        }
        if !changes.findings.is_empty() {
            self.heading(indent, "To know");
        }
        for it in &changes.findings {
            let tone = match it.severity {
                Severity::Error => Tone::Danger,
                Severity::Warning => Tone::Warning,
                Severity::Informational => Tone::Plain,
            };
            self.line(indent + 2, tone, &it.message);
            if let Some(help) = &it.help {
                self.line(indent + 4, Tone::Plain, help);
            }
        }
    }
}
