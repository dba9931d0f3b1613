//! Text that is no JSON: what is wrong with it, and what the parser would let pass.

use std::borrow::Cow;

use jsonc_parser::ParseStringErrorKind;
use jsonc_parser::common::Range;
use jsonc_parser::errors::{ParseError, ParseErrorKind};

use super::cursor::Cursor;
use super::{MAX_DEPTH, finding, too_deep};
use crate::diagnostic::{Diagnostic, Path};

/// Refuses what the parser would let pass: raw control characters in strings, other blanks than JSON's, deep nesting.
pub(super) fn check_characters(text: &str) -> Result<(), Box<Diagnostic>> {
    let (mut in_string, mut escaped, mut depth) = (false, false, 0usize);
    for (offset, byte) in text.bytes().enumerate() {
        let here = || Cursor::new(text).span(offset, offset + 1);
        let fault = match byte {
            0..=0x1F if in_string => {
                finding(Path::root(), here(), "a string has a line break or another control character")
                    .help("close the string, or write the character as an escape, such as `\\n`")
            }
            _ if escaped => {
                escaped = false;
                continue;
            }
            b'\\' if in_string => {
                escaped = true;
                continue;
            }
            b'"' => {
                in_string = !in_string;
                continue;
            }
            _ if in_string => continue,
            b'{' | b'[' if depth == MAX_DEPTH => too_deep(here()),
            b'{' | b'[' => {
                depth += 1;
                continue;
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                continue;
            }
            0x0B | 0x0C | 0x80.. => {
                finding(Path::root(), here(), "a character stands outside of all strings that has no place there")
                    .help("remove it, or put it between double quotes")
            }
            _ => continue,
        };
        return Err(Box::new(fault));
    }
    Ok(())
}

/// What the parser says, in words of the file.
pub(super) fn explain(error: &ParseError, text: &str) -> Box<Diagnostic> {
    let Range { start, end } = error.range();
    let (message, help): (Cow<'static, str>, &str) = match error.kind() {
        ParseErrorKind::ExpectedComma => ("`,` is missing".into(), "put a comma between two entries"),
        ParseErrorKind::TrailingCommasNotAllowed => {
            ("`,` stands behind the last entry".into(), "remove it: JSON has commas only between entries")
        }
        ParseErrorKind::ExpectedColonAfterObjectKey => ("`:` is missing behind a key".into(), "write `\"Key\": value`"),
        ParseErrorKind::ExpectedObjectValue => ("the value of a key is missing".into(), "write `\"Key\": value`"),
        ParseErrorKind::UnterminatedObject => ("`{` is never closed".into(), "add the missing `}`"),
        ParseErrorKind::UnterminatedArray => ("`[` is never closed".into(), "add the missing `]`"),
        ParseErrorKind::CommentsNotAllowed => {
            ("JSON has no comments".into(), "remove it, or write the template in YAML")
        }
        ParseErrorKind::SingleQuotedStringsNotAllowed => {
            ("a string stands in single quotes".into(), "JSON wants double quotes")
        }
        ParseErrorKind::MultipleRootJsonValues => {
            ("something stands behind the end of the template".into(), "a file has one template: remove the rest")
        }
        ParseErrorKind::UnexpectedCloseBrace => {
            ("`}` stands where no object is open".into(), "close the list with `]` first")
        }
        ParseErrorKind::UnexpectedCloseBracket => {
            ("`]` stands where no list is open".into(), "close the object with `}` first")
        }
        ParseErrorKind::String(ParseStringErrorKind::InvalidUnicodeEscapeSequence(_)) => {
            ("an escape `\\u` names no character".into(), "write both halves of a pair, or the character itself")
        }
        kind => {
            (lower_first(&kind.to_string()).into(), "JSON wants strings in double quotes and commas between entries")
        }
    };
    Box::new(finding(Path::root(), Cursor::new(text).span(start, end), message).help(help))
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
