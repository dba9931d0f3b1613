//! Lines and columns of byte offsets.

use crate::diagnostic::{Position, Span};

/// Turns byte offsets into lines and columns; cheap as long as they come in the order of the text.
pub(super) struct Cursor<'t> {
    text: &'t str,
    offset: usize,
    position: Position,
}

const START: Position = Position { line: 1, column: 1 };

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Cursor { text, offset: 0, position: START }
    }

    pub(super) fn span(&mut self, start: usize, end: usize) -> Span {
        Span { start: self.position(start), end: self.position(end) }
    }

    pub(super) fn position(&mut self, offset: usize) -> Position {
        if offset < self.offset {
            *self = Cursor::new(self.text);
        }
        let bytes = self.text.as_bytes();
        let end = offset.min(bytes.len());
        for (at, byte) in bytes.iter().enumerate().take(end).skip(self.offset) {
            match byte {
                b'\n' => self.position = Position { line: self.position.line + 1, column: 1 },
                b'\r' if bytes.get(at + 1) != Some(&b'\n') => {
                    self.position = Position { line: self.position.line + 1, column: 1 };
                }
                // The first byte of a character; the others continue it.
                byte if byte & 0xC0 != 0x80 => self.position.column += 1,
                _ => {}
            }
        }
        self.offset = end;
        self.position
    }
}

/// Where the lines of a text begin, in bytes. Lines of templates end with `\n`, `\r\n` or `\r`, as YAML has it.
pub fn line_starts(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let is_end = |at: usize| bytes[at] == b'\n' || bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
    std::iter::once(0).chain((0..bytes.len()).filter(|at| is_end(*at)).map(|at| at + 1)).collect()
}

/// A line of a text without what ends it, from 1; nothing where the text has no such line.
pub(super) fn line(text: &str, number: usize) -> &str {
    let starts = line_starts(text);
    let Some(start) = number.checked_sub(1).and_then(|it| starts.get(it)) else { return "" };
    text[*start..starts.get(number).copied().unwrap_or(text.len())].trim_end_matches(['\r', '\n'])
}
