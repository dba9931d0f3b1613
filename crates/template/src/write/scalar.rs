//! How text stands in YAML: bare where every reader of YAML 1.1 and 1.2 reads that very text, quoted elsewhere.

use super::escape::{is_printable, quoted};
use crate::value::Number;

/// Where a scalar stands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// In lines.
    Block,
    /// Between brackets, where `,` and brackets end bare text.
    Flow,
}

/// Appends text on one line.
pub(super) fn text(out: &mut String, text: &str, place: Place) {
    if is_bare(text, place) {
        out.push_str(text);
    } else if text.chars().any(|it| !is_printable(it)) || (text.contains('\'') && !text.contains(['"', '\\'])) {
        quoted(out, text);
    } else {
        out.push('\'');
        out.push_str(&text.replace('\'', "''"));
        out.push('\'');
    }
}

/// Appends a number so that YAML 1.1 takes it for one too: there, an exponent needs a dot and a sign.
pub(super) fn number(out: &mut String, number: &Number) {
    let digits = number.to_string();
    if let Some((mantissa, exponent)) = digits.split_once(['e', 'E'])
        && (!mantissa.contains('.') || !exponent.starts_with(['-', '+']))
    {
        out.push_str("!!float ");
    }
    out.push_str(&digits);
}

/// Whether text can stand without quotes.
fn is_bare(text: &str, place: Place) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let starts_well = first.is_alphanumeric() || matches!(first, '_' | '/' | '$' | '(' | '.' | '+' | '^' | '\\');
    starts_well
        // The end of a document, at the start of a line.
        && !text.starts_with("...")
        && !text.ends_with([' ', ':'])
        && text.chars().all(|it| it == ' ' || (is_printable(it) && !it.is_whitespace()))
        && !text.contains(" #")
        && !is_word(text)
        && !looks_like_a_number(text)
        && match place {
            Place::Block => !text.contains(": "),
Place::Flow => is_bare_between_brackets(text),
        }
}

/// Between brackets, readers differ about `:` (but for the inner one of `AWS::Region`), `-` and most punctuation.
fn is_bare_between_brackets(text: &str) -> bool {
    text.chars()
        .all(|it| it.is_alphanumeric() || matches!(it, ' ' | '_' | '-' | '.' | '/' | ':' | '$' | '(' | ')' | '+'))
        && !text.contains(" -")
        && text
            .split(':')
            .skip(1)
            .all(|rest| rest.is_empty() || rest.starts_with(|it: char| it.is_ascii_alphanumeric()))
}

/// Words that some YAML reads as a boolean or as nothing, in any case; infinities and NaN too.
fn is_word(text: &str) -> bool {
    const WORDS: [&str; 10] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan"];
    let bare = text.strip_prefix(['+', '-']).unwrap_or(text);
    let bare = bare.strip_prefix('.').unwrap_or(bare);
    WORDS.iter().chain(&["inf", "infinity"]).any(|word| bare.eq_ignore_ascii_case(word))
}

/// Whether any YAML could take text for a number, a date or a time; in doubt it does.
fn looks_like_a_number(text: &str) -> bool {
    let starts = text.starts_with(|it: char| it.is_numeric() || matches!(it, '.' | '+'));
    starts && text.chars().all(|it| it.is_numeric() || matches!(it, 'a'..='f' | 'A'..='F' | '_' | '.' | ':' | '+' | '-' | 'x' | 'X' | 'o' | 'O' | 't' | 'T' | 'z' | 'Z' | ' ' | ','))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(it: &str) -> String {
        let mut out = String::new();
        text(&mut out, it, Place::Block);
        out
    }

    #[test]
    fn text_that_some_reader_takes_for_something_else_is_quoted() {
        for it in [
            "*",
            "no",
            "Yes",
            "y",
            "0123",
            "1e3",
            "1_000",
            "2012-10-17",
            "12:30:45",
            "~",
            "null",
            "=",
            "<<",
            "",
            " a",
            "a ",
            "a: b",
            "a #b",
            "!a",
            "&a",
            "{a",
            "[a",
            "-a",
            "?a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            ".inf",
            ".NaN",
            "0x1F",
            "0o17",
            "3.9",
            "a:",
            "1.2.3.4",
            "---",
            "...",
            "... a",
            "2001-12-14t21:59:43.10-05:00",
            "+1",
            ",a",
            "#a",
            "a\u{a0}b",
        ] {
            assert_eq!(written(it), format!("'{it}'"), "{it}");
        }
        assert_eq!(written("it's"), "it's");
        assert_eq!(written("'a'"), "\"'a'\"");
        assert_eq!(written("a\tb\u{85}"), "\"a\\tb\\u0085\"");
    }

    #[test]
    fn other_text_stands_bare() {
        for it in [
            "AWS::SQS::Queue",
            "t2.micro",
            "10.0.0.0/16",
            "${A}-b",
            "python3.9",
            "rate(1 day)",
            "a#b",
            "/a",
            "été",
            "12 apples",
        ] {
            assert_eq!(written(it), it);
        }
    }
}
