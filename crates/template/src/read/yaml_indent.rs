//! Indentation that every YAML reader lets pass but the strict one beneath: inside of brackets and quotes.
//!
//! YAML 1.2 wants the lines of `Key: [` … `]` and of a quoted text indented more than the key. CloudFormation reads them
//! wherever they start, and blanks at their start never mean anything; so lines that the parser refuses are indented.

use std::borrow::Cow;
use std::collections::HashMap;

use saphyr_parser::{Marker, ScanError};

use super::cursor::{Cursor, line_starts};
use crate::diagnostic::Position;

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
    /// Behind the last character.
    end: Position,
}

impl<'t> Indented<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let end = Cursor::new(text).position(text.len());
        Indented { text: Cow::Borrowed(text), moved: HashMap::new(), reread: 0, end }
    }

    /// The place in the text as it was. For the parser a text ends on a line of its own: that is its last place here.
    pub(super) fn position(&self, marker: &Marker) -> Position {
        let shift = if self.moved.is_empty() { 0 } else { self.moved.get(&marker.line()).copied().unwrap_or(0) };
        let number = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        let position =
            Position { line: number(marker.line()).max(1), column: number(marker.col().saturating_sub(shift) + 1) };
        position.min(self.end)
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
        let starts = line_starts(&self.text);
        for (position, begin) in starts.iter().enumerate() {
            let number = position + 1;
            if (start..=last).contains(&number) && !self.moved.contains_key(&number) {
                text.extend(std::iter::repeat_n(' ', SHIFT));
                self.moved.insert(number, SHIFT);
            }
            text.push_str(&self.text[*begin..starts.get(number).copied().unwrap_or(self.text.len())]);
        }
        if text.len() == self.text.len() {
            return Err(self);
        }
        self.text = Cow::Owned(text);
        Ok(self)
    }

    /// The line in which a quoted text ends that starts at a line, from 1, and column, from 0.
    fn end_of_quote(&self, line: usize, column: usize) -> Option<usize> {
        let start = *line_starts(&self.text).get(line.checked_sub(1)?)?;
        let mut characters = self.text[start..].chars().skip(column).peekable();
        let quote = characters.next().filter(|it| matches!(it, '"' | '\''))?;
        let (mut line, mut escaped) = (line, false);
        while let Some(character) = characters.next() {
            match character {
                '\r' if characters.peek() == Some(&'\n') => {}
                '\n' | '\r' => (line, escaped) = (line + 1, false),
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
