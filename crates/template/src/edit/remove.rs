//! Taking an entry or item out of a text, with its comma or its lines.

use std::ops::Range;

use super::lines::Lines;
use super::plan::parent;
use super::splice::Splice;
use crate::diagnostic::{Path, Step};
use crate::read::{Document, Place};
use crate::value::Value;

/// The change that removes the node at `path`. Where a comment would go with it there is none: somebody meant something.
pub(super) fn of(text: &str, document: &Document, lines: &Lines<'_>, path: &Path) -> Option<Splice> {
    let parent = parent(path)?;
    let around = document.place(&parent)?;
    let position = match (parent.find(&document.root)?, path.steps().last()?) {
        (Value::Object(object), Step::Key(key)) => object.position(key)?,
        (Value::Array(_), Step::Index(index)) => *index,
        _ => return None,
    };
    let between_brackets = text.get(lines.range(around.span())?)?.starts_with(['[', '{']);
    let range = if between_brackets {
        with_comma(lines, around, position)?
    } else {
        whole_lines(text, lines, around.child(position)?)?
    };
    let is_commented = text.get(range.clone())?.lines().any(|it| it.contains(" #") || it.trim_start().starts_with('#'));
    (!is_commented).then(|| Splice { range, text: String::new() })
}

/// From the end of the one before to its own end, or to the beginning of the next one.
fn with_comma(lines: &Lines<'_>, around: Place<'_>, position: usize) -> Option<Range<usize>> {
    let own = bytes(lines, around.child(position)?)?;
    if position > 0 {
        return Some(bytes(lines, around.child(position - 1)?)?.end..own.end);
    }
    match around.child(1) {
        Some(next) => Some(own.start..bytes(lines, next)?.start),
        None => Some(own),
    }
}

/// The bytes of a key with its value, or of an item.
fn bytes(lines: &Lines<'_>, place: Place<'_>) -> Option<Range<usize>> {
    let value = lines.range(place.span())?;
    Some(match place.key() {
        Some(key) => lines.range(key)?.start..value.end,
        None => value,
    })
}

/// The lines of an entry or item of which nothing else is on them.
fn whole_lines(text: &str, lines: &Lines<'_>, place: Place<'_>) -> Option<Range<usize>> {
    let first = bytes(lines, place)?.start;
    let start = lines.start_of(first);
    let before = text.get(start..first)?.trim();
    if !(before.is_empty() || (before == "-" && place.key().is_none())) {
        return None;
    }
    let end = last(text, lines, place)?;
    let next = lines.end_of(end);
    text.get(end..next)?.trim().is_empty().then_some(start..next)
}

/// The end of what is written of a node: that of a list or object in lines is only known from its parts.
fn last(text: &str, lines: &Lines<'_>, place: Place<'_>) -> Option<usize> {
    let own = lines.range(place.span())?;
    match place.children().last() {
        Some(child) if !text.get(own.clone())?.starts_with(['[', '{']) => last(text, lines, child),
        _ => Some(own.end),
    }
}
