//! Findings for people: with the line of the source they are about, where there is one.

use std::fmt::Write as _;

use ariadne::{CharSet, Config, IndexType, Label, Report, ReportKind, Source};
use lakewright_template::{Diagnostic, Position, Severity, Span};

/// Writes findings as text: one without a source as a line, one with a place in `source` with its lines.
pub fn render(diagnostics: &[Diagnostic], source: Option<SourceFile<'_>>) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        match (source, diagnostic.span) {
            (Some(file), Some(span)) => text.push_str(&excerpt(diagnostic, file, span)),
            // Writing to a String can not fail.
            _ => drop(writeln!(text, "{diagnostic}")),
        }
    }
    text
}

/// A file that findings are about.
#[derive(Clone, Copy, Debug)]
pub struct SourceFile<'s> {
    /// Its name, as the user wrote it.
    pub name: &'s str,
    /// Its text.
    pub text: &'s str,
}

fn excerpt(diagnostic: &Diagnostic, file: SourceFile<'_>, span: Span) -> String {
    let start = offset(file.text, span.start);
    let range = (file.name, start..offset(file.text, span.end).max(start + 1));
    let kind = match diagnostic.severity {
        Severity::Error => ReportKind::Error,
        Severity::Warning => ReportKind::Warning,
        Severity::Informational => ReportKind::Advice,
    };
    let plain = Config::default().with_color(false).with_index_type(IndexType::Byte).with_char_set(CharSet::Ascii);
    let mut report = Report::build(kind, range.clone())
        .with_config(plain)
        .with_code(&diagnostic.id)
        .with_message(&diagnostic.message)
        .with_label(Label::new(range).with_message(diagnostic.path.to_string()));
    if let Some(help) = &diagnostic.help {
        report = report.with_help(help);
    }
    let mut bytes = Vec::new();
    match report.finish().write((file.name, Source::from(file.text)), &mut bytes) {
        Ok(()) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(_) => format!("{diagnostic}\n"),
    }
}

/// The byte at a position; the end of the text where the position is behind it.
fn offset(text: &str, position: Position) -> usize {
    let line_start: usize = text.split_inclusive('\n').take(position.line as usize - 1).map(str::len).sum();
    let line = &text[line_start.min(text.len())..];
    let column = position.column as usize - 1;
    line_start + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
}
