//! What the YAML parser says, in words of the file.

use saphyr_parser::ScanError;

use super::cursor::line;
use super::yaml_indent::Indented;
use super::{finding, too_deep};
use crate::diagnostic::{Diagnostic, Path, Position, Span};

/// Makes a finding of a fault of syntax.
pub(super) fn explain(error: &ScanError, source: &Indented<'_>, text: &str) -> Diagnostic {
    let start = source.position(error.marker());
    let line = line(text, error.marker().line());
    let span = Span { start, end: Position { line: start.line, column: start.column + 1 } };
    let info = error.info();
    if info == "recursion limit exceeded" {
        // INVARIANT: the parser's own limit, 255 brackets, is above MAX_DEPTH.
        return too_deep(span);
    }
    let indentation = line.len() - line.trim_start_matches([' ', '\t']).len();
    if let Some(tab) = line[..indentation].find('\t') {
        let start = Position { line: start.line, column: u32::try_from(tab + 1).unwrap_or(u32::MAX) };
        let span = Span { start, end: Position { line: start.line, column: start.column + 1 } };
        return finding(Path::root(), span, "a tab stands in the indentation").help("indent with spaces");
    }
    if info.contains("unknown anchor") {
        let before = usize::try_from(start.column - 1).unwrap_or(usize::MAX);
        let rest: String = line.chars().skip(before).collect();
        let alias = rest.split([' ', ',', ']', '}']).next().unwrap_or_default();
        return finding(Path::root(), span, format!("no anchor for `{alias}` stands before it"))
            .help("define it with `&`, or quote text that starts with `*`");
    }
    let (message, help) = words(info);
    finding(Path::root(), span, message).help(help)
}

fn words(info: &str) -> (String, &'static str) {
    let known = [
        (
            "mapping values are not allowed",
            "`:` stands where no key can be",
            "quote text that has `: ` in it, and check the indentation",
        ),
        ("cannot start any token", "text starts with a character that YAML keeps for itself", "put the text in quotes"),
        ("unexpected character", "text starts with a character that YAML keeps for itself", "put the text in quotes"),
        (
            "while parsing a flow sequence",
            "`]` or `,` is missing",
            "close the list that `[` opened, with `,` between items",
        ),
        (
            "while parsing a flow mapping",
            "`}` or `,` is missing",
            "close the object that `{` opened, and quote text with brackets in it",
        ),
        (
            "simple key expect",
            "text stands before this where a key has to be",
            "write `key: value`, or indent the text below its key",
        ),
        ("found a tab", "a tab stands in the indentation below this", "indent with spaces"),
        ("did not find expected key", "a line is indented unlike the keys around it", "align the keys of one object"),
        ("unclosed quote", "a quote is never closed", "add the missing quote"),
        ("unexpected end of stream", "a quote is never closed", "add the missing quote"),
        (
            "invalid indentation in quoted scalar",
            "a quoted text goes on with less indentation than it began",
            "close the quote, or indent the line",
        ),
    ];
    for (part, message, help) in known {
        if info.contains(part) {
            return (message.to_owned(), help);
        }
    }
    let mut characters = info.trim_end_matches('.').chars();
    let message = characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect());
    (message, "check the quotes, the brackets and the indentation here and in the line before")
}
