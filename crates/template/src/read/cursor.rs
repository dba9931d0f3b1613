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
