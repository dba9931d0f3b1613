//! Indentation that every YAML reader lets pass but the strict one beneath: inside of brackets and quotes.
//!
//! YAML 1.2 wants the lines of `Key: [` … `]` and of a quoted text indented more than the key. CloudFormation reads them
//! wherever they start, and blanks at their start never mean anything; so lines that the parser refuses are indented.

use std::borrow::Cow;
use std::collections::HashMap;

use saphyr_parser::ScanError;

/// How far a refused line is moved: beyond any key.
const SHIFT: usize = 400;

/// How many bytes may be read again, in all. It bounds the time of hostile input, not of templates.
const MAX_REREAD: usize = 50_000_000;

/// Text with some lines moved to the right.
pub(super) struct Indented<'t> {
    pub(super) text: Cow<'t, str>,
    /// Lines that were moved, from 1.
    moved: HashMap<usize, usize>,
    reread: usize,
}

impl<'t> Indented<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Indented { text: Cow::Borrowed(text), moved: HashMap::new(), reread: 0 }
    }

    /// The column, from 0, in the text as it was.
    pub(super) fn column(&self, line: usize, column: usize) -> usize {
        if self.moved.is_empty() { column } else { column.saturating_sub(self.moved.get(&line).copied().unwrap_or(0)) }
    }

    /// Moves the lines that an error is about; gives the text back as it is if it is about something else, or they were moved before.
    pub(super) fn mend(mut self, error: &ScanError) -> Result<Self, Self> {
        let first = error.marker().line();
        let last = match error.info() {
            "invalid indentation" | "invalid indentation in flow construct" => Some(first),
            "invalid indentation in quoted scalar" => self.end_of_quote(first, error.marker().col()),
            _ => None,
        };
        self.reread += self.text.len();
        let Some(last) = last.filter(|_| self.reread <= MAX_REREAD) else { return Err(self) };
        let start =
            if last == first && error.info() != "invalid indentation in quoted scalar" { first } else { first + 1 };
        if start > last || (start..=last).all(|line| self.moved.contains_key(&line)) {
            return Err(self);
        }
        let mut text = String::with_capacity(self.text.len() + SHIFT * (last + 1 - start));
        for (position, line) in self.text.split_inclusive('\n').enumerate() {
            let number = position + 1;
            if (start..=last).contains(&number) && !self.moved.contains_key(&number) {
                text.extend(std::iter::repeat_n(' ', SHIFT));
                self.moved.insert(number, SHIFT);
            }
            text.push_str(line);
        }
        self.text = Cow::Owned(text);
        Ok(self)
    }

    /// The line in which a quoted text ends that starts at a line, from 1, and column, from 0.
    fn end_of_quote(&self, line: usize, column: usize) -> Option<usize> {
        let start: usize = self.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let mut characters = self.text[start..].chars().skip(column).peekable();
        let quote = characters.next().filter(|it| matches!(it, '"' | '\''))?;
        let (mut line, mut escaped) = (line, false);
        while let Some(character) = characters.next() {
            match character {
                '\n' => (line, escaped) = (line + 1, false),
                _ if escaped => escaped = false,
                '\\' if quote == '"' => escaped = true,
                '\'' if quote == '\'' && characters.peek() == Some(&'\'') => drop(characters.next()),
                _ if character == quote => return Some(line),
                _ => {}
            }
        }
        None
    }
}
