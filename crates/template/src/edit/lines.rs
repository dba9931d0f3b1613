//! From lines and columns to bytes.

use std::ops::Range;

use crate::diagnostic::{Position, Span};
use crate::read::line_starts;

/// Where the lines of a text begin.
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// Where every [`STRIDE`]th character begins: a file may be one long line.
    marks: Vec<usize>,
}

const STRIDE: usize = 128;

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Lines<'t> {
        // The mark at the beginning of a file is not counted as a column.
        let mark = text.len() - text.trim_start_matches('\u{FEFF}').len();
        let mut starts = line_starts(text);
        starts[0] = mark;
        let marks = text.char_indices().map(|(at, _)| at).step_by(STRIDE).collect();
        Lines { text, starts, marks }
    }

    /// The bytes of a span; `None` where it is not in the text.
    pub(super) fn range(&self, span: Span) -> Option<Range<usize>> {
        let range = self.offset(span.start)?..self.offset(span.end)?;
        // That of text in quotes reaches to what stands behind it, over blanks and comments.
        let quoted = quoted_length(self.text.get(range.clone())?).unwrap_or(range.len());
        Some(range.start..range.start + quoted)
    }

    /// The beginning of the line that a byte is in.
    pub(super) fn start_of(&self, offset: usize) -> usize {
        let line = self.starts.partition_point(|it| *it <= offset).saturating_sub(1);
        self.starts.get(line).copied().unwrap_or(0)
    }

    /// The beginning of the line below the one that a byte is in, or the end of the text.
    pub(super) fn end_of(&self, offset: usize) -> usize {
        let line = self.starts.partition_point(|it| *it <= offset);
        self.starts.get(line).copied().unwrap_or(self.text.len())
    }

    fn offset(&self, position: Position) -> Option<usize> {
        let number = position.line.checked_sub(1)? as usize;
        let start = *self.starts.get(number)?;
        let end = self.starts.get(number + 1).copied().unwrap_or(self.text.len());
        let character = self.characters_before(start)? + position.column.checked_sub(1)? as usize;
        let mark = self.marks.get(character / STRIDE).copied().unwrap_or(self.text.len());
        let mut behind = self.text.get(mark..)?.char_indices().map(|(at, _)| mark + at).chain([self.text.len()]);
        behind.nth(character % STRIDE).filter(|it| *it <= end)
    }

    fn characters_before(&self, offset: usize) -> Option<usize> {
        let Some(mark) = self.marks.partition_point(|it| *it <= offset).checked_sub(1) else { return Some(0) };
        Some(mark * STRIDE + self.text.get(self.marks[mark]..offset)?.chars().count())
    }
}

/// How long text in quotes is, with them; `None` of other text.
fn quoted_length(text: &str) -> Option<usize> {
    let mut characters = text.char_indices().peekable();
    let (_, quote) = characters.next().filter(|(_, it)| matches!(it, '"' | '\''))?;
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' if quote == '"' => drop(characters.next()),
            '\'' if quote == '\'' && characters.peek().is_some_and(|it| it.1 == '\'') => drop(characters.next()),
            _ if character == quote => return Some(at + 1),
            _ => {}
        }
    }
    None
}
