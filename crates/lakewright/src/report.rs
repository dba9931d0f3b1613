//! Findings for people: with the line of the source they are about, where there is one.

use std::fmt::Write as _;

use ariadne::{CharSet, Color, Config, IndexType, Label, Report, ReportKind, Source};
use lakewright_template::read::line_starts;
use lakewright_template::{Diagnostic, Position, Severity, Span};

/// Writes findings as text: one without a source as a line, one with a place in `source` with its lines.
pub fn render(diagnostics: &[Diagnostic], source: Option<SourceFile<'_>>) -> String {
    render_in(Colour::Off, diagnostics, source)
}

/// Writes findings as [`render`] does, with or without colour.
pub fn render_in(colour: Colour, diagnostics: &[Diagnostic], source: Option<SourceFile<'_>>) -> String {
    let mut text = String::new();
    let lines = source.map(|it| Lines::new(it.text));
    for diagnostic in diagnostics {
        match (source, &lines, diagnostic.span) {
            (Some(file), Some(lines), Some(span)) => text.push_str(&excerpt(colour, diagnostic, file, lines, span)),
            // Writing to a String can not fail.
            _ => drop(writeln!(text, "{diagnostic}")),
        }
    }
    text
}

/// Whether findings are shown in colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// With the escape sequences of terminals.
    On,
    /// Plain text.
    Off,
}

/// A file that findings are about.
#[derive(Clone, Copy, Debug)]
pub struct SourceFile<'s> {
    /// Its name, as the user wrote it.
    pub name: &'s str,
    /// Its text.
    pub text: &'s str,
}

fn excerpt(colour: Colour, diagnostic: &Diagnostic, file: SourceFile<'_>, lines: &Lines<'_>, span: Span) -> String {
    if lines.are_long(span) {
        return format!("{diagnostic}\n  in {}: the line is too long to show\n", file.name);
    }
    let start = lines.offset(span.start);
    // Never within a character nor behind the text: ariadne would panic.
    let next = file.text[start..].chars().next().map_or(start, |it| start + it.len_utf8());
    let range = start..lines.offset(span.end).max(next);
    let range = (file.name, range);
    let kind = match diagnostic.severity {
        Severity::Error => ReportKind::Error,
        Severity::Warning => ReportKind::Warning,
        Severity::Informational => ReportKind::Custom("Informational", Color::Blue),
    };
    let plain = Config::default()
        .with_color(colour == Colour::On)
        .with_index_type(IndexType::Byte)
        .with_char_set(CharSet::Ascii);
    let mut report = Report::build(kind, range.clone())
        .with_config(plain)
        .with_code(&diagnostic.id)
        .with_message(&diagnostic.message)
        .with_label(Label::new(range).with_message(diagnostic.path.to_string()));
    if let Some(help) = &diagnostic.help {
        report = report.with_help(help);
    }
    let mut bytes = Vec::new();
    match report.finish().write((file.name, &lines.source), &mut bytes) {
        Ok(()) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(_) => format!("{diagnostic}\n"),
    }
}

/// The most bytes of source that are shown with a finding: more would hide what is said about them.
const SHOWN_BYTES: usize = 2000;

/// The lines of a text: looked for once, not for every finding.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    source: Source<&'t str>,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Lines<'t> {
        Lines { text, starts: line_starts(text), source: Source::from(text) }
    }

    /// Whether the first or last line of a span is too long to show it, as in a file of one line. What lies between them
    /// is not shown.
    fn are_long(&self, span: Span) -> bool {
        [span.start, span.end].iter().any(|it| {
            let line = (it.line as usize).saturating_sub(1);
            let start = self.starts.get(line).copied().unwrap_or(self.text.len());
            let next = self.starts.get(line + 1).map_or(self.text.len(), |it| it - 1);
            next.saturating_sub(start) > SHOWN_BYTES
        })
    }

    /// The byte at a position: the end of the line or of the text where the position is behind it.
    fn offset(&self, position: Position) -> usize {
        let line = (position.line as usize).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(self.text.len());
        let line = &self.text[start..self.starts.get(line + 1).copied().unwrap_or(self.text.len())];
        let column = (position.column as usize).saturating_sub(1);
        start + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lakewright_template::Path;

    const TEXTS: [&str; 14] = [
        "",
        "\n",
        "\u{feff}",
        "\u{feff}x",
        "\u{feff}name = 'x'\n",
        "ä",
        "name = ",
        "name = \nother = 1",
        "a = 1\r\nb = '\t'\r\n",
        "a = '\u{1f600}'",
        "a = '\u{1f469}\u{200d}\u{1f4bb}' # \u{301}\n\n\nb",
        "one\rtwo\u{2028}three\u{85}four\u{c}five",
        "\r",
        "a\0b",
    ];

    fn finding(span: Span) -> Diagnostic {
        Diagnostic { span: Some(span), ..Diagnostic::error("LW-TEST", Path::root(), "a message").help("a help") }
    }

    fn positions(text: &str) -> Vec<Position> {
        let mut positions = vec![Position { line: 0, column: 0 }, Position { line: 99, column: 99 }];
        for (number, line) in (1..).zip(text.split('\n')) {
            let columns = u32::try_from(line.chars().count()).unwrap() + 2;
            positions.extend((0..=columns).map(|column| Position { line: number, column }));
        }
        positions
    }

    #[test]
    fn a_finding_anywhere_is_rendered() {
        for text in TEXTS {
            let places = positions(text);
            for start in &places {
                for end in &places {
                    let finding = finding(Span { start: *start, end: *end });
                    let rendered = render(&[finding], Some(SourceFile { name: "lake.toml", text }));
                    assert!(rendered.contains("a message"), "{text:?}: {rendered}");
                    assert!(rendered.contains("lake.toml"), "{text:?}: {rendered}");
                }
            }
        }
    }

    #[test]
    fn a_place_behind_its_line_is_the_end_of_the_line() {
        let lines = Lines::new("one\ntwo");
        let at = |line, column| lines.offset(Position { line, column });
        assert_eq!([at(0, 0), at(1, 1), at(1, 3), at(1, 99), at(2, 1), at(2, 99), at(99, 1)], [0, 0, 2, 4, 4, 7, 7]);
    }

    #[test]
    fn a_finding_is_shown_under_the_number_of_its_line() {
        let text: String = (1..=1000).map(|it| format!("line{it} = {it}\n")).collect();
        let place = |line| Position { line, column: 1 };
        let span = Span { start: place(700), end: Position { line: 700, column: 8 } };
        let shown = render(&[finding(span)], Some(SourceFile { name: "lake.toml", text: &text }));
        assert!(shown.contains("lake.toml:700:1") && shown.contains("700 | line700 = 700"), "{shown}");
    }

    #[test]
    fn colour_is_there_only_where_it_is_wanted() {
        let place = |column| Position { line: 1, column };
        let findings = [finding(Span { start: place(1), end: place(2) })];
        let file = Some(SourceFile { name: "lake.toml", text: "a = 1\n" });
        assert!(!render(&findings, file).contains('\u{1b}'));
        assert!(render_in(Colour::On, &findings, file).contains('\u{1b}'));
    }

    #[test]
    fn a_very_long_line_is_named_and_not_shown() {
        let text = format!("a = 1\nb = '{}'\n", "x".repeat(100_000));
        let span = |line| Span { start: Position { line, column: 1 }, end: Position { line, column: 2 } };
        let file = SourceFile { name: "lake.toml", text: &text };
        let long = render(&[finding(span(2))], Some(file));
        assert!(long.len() < 300 && long.contains(":2:1") && long.contains("in lake.toml"), "{long}");
        assert!(render(&[finding(span(1))], Some(file)).contains("a = 1"));
    }
}
