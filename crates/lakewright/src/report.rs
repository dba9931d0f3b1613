//! Findings for people: with the line of the source they are about, where there is one.

use std::fmt::Write as _;
use std::ops::Range;

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
    // Never within a character nor behind the text: ariadne would panic.
    let next = file.text[start..].chars().next().map_or(start, |it| start + it.len_utf8());
    let range = (file.name, start..offset(file.text, span.end).max(next));
    if is_long(file.text, &range.1) {
        return format!("{diagnostic}\n  in {}: the line is too long to show\n", file.name);
    }
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

/// The most bytes of source that are shown with a finding: more would hide what is said about them.
const SHOWN_BYTES: usize = 2000;

/// Whether the lines of a range are too long to show them, as in a file of one line.
fn is_long(text: &str, range: &Range<usize>) -> bool {
    let start = text[..range.start].rfind('\n').map_or(0, |it| it + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |it| range.end + it);
    text[start..end].split('\n').any(|it| it.len() > SHOWN_BYTES)
}

/// The byte at a position: the end of the line or of the text where the position is behind it.
fn offset(text: &str, position: Position) -> usize {
    let lines_before = (position.line as usize).saturating_sub(1);
    let line_start: usize = text.split_inclusive('\n').take(lines_before).map(str::len).sum();
    let line = text[line_start..].split_inclusive('\n').next().unwrap_or_default();
    let column = (position.column as usize).saturating_sub(1);
    line_start + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
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
        let at = |line, column| offset("one\ntwo", Position { line, column });
        assert_eq!([at(0, 0), at(1, 1), at(1, 3), at(1, 99), at(2, 1), at(2, 99), at(99, 1)], [0, 0, 2, 4, 4, 7, 7]);
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
