//! A step as a change of the text.

use std::ops::Range;

use super::lines::Lines;
use super::remove;
use crate::diagnostic::{Change, Fix};
use crate::read::{Document, Place};
use crate::value::Value;
use crate::write;

/// Bytes of a text and what stands there instead.
pub(super) struct Splice {
    pub(super) range: Range<usize>,
    pub(super) text: String,
}

/// The change of the text that a step makes, if it is one of those that are understood.
pub(super) fn of(text: &str, document: &Document, lines: &Lines<'_>, step: &Fix) -> Option<Splice> {
    let place = document.place(&step.path)?;
    match &step.change {
        Change::Rename(name) => {
            let range = lines.range(place.key()?)?;
            let key = in_style_of(text.get(range.clone())?, name);
            Some(Splice { range, text: key })
        }
        Change::Replace(new) => match (step.path.find(&document.root)?, new) {
            (Value::Object(old), new) => {
                let (_, argument) = old.single()?;
                if argument == new { unwrap(text, lines, place) } else { None }
            }
            (Value::Array(_), _) => None,
            (_, new) => {
                let range = lines.range(place.span())?;
                let new = scalar(text, text.get(range.clone())?, new)?;
                Some(Splice { range, text: new })
            }
        },
        Change::Remove => remove::of(text, document, lines, &step.path),
    }
}

/// The text with every splice in it; `None` where two of them are about the same bytes.
pub(super) fn carried_out(text: &str, mut splices: Vec<Splice>) -> Option<String> {
    splices.sort_by_key(|it| (it.range.start, it.range.end));
    let mut edited = String::with_capacity(text.len());
    let mut done = 0;
    for Splice { range, text: new } in splices {
        edited.push_str(text.get(done..range.start)?);
        edited.push_str(&new);
        done = range.end;
    }
    edited.push_str(text.get(done..)?);
    Some(edited)
}

/// A scalar, in the quotes of the one that it stands for.
fn scalar(text: &str, old: &str, new: &Value) -> Option<String> {
    Some(match new {
        Value::String(new) if text.trim_start_matches('\u{FEFF}').trim_start().starts_with('{') => quoted(new),
        Value::String(new) => in_style_of(old, new),
        Value::Bool(_) | Value::Number(_) => write::json_minified(new),
        _ => return None,
    })
}

fn in_style_of(old: &str, new: &str) -> String {
    match old.chars().next() {
        Some('"') => quoted(new),
        Some('\'') => format!("'{}'", new.replace('\'', "''")),
        _ => write::yaml_scalar(new),
    }
}

fn quoted(text: &str) -> String {
    write::json_minified(&Value::String(text.to_owned().into()))
}

/// Takes away a function from around its argument: `!Sub text`, `Fn::Sub: text` or `{"Fn::Sub": "text"}`.
fn unwrap(text: &str, lines: &Lines<'_>, place: Place<'_>) -> Option<Splice> {
    let whole = lines.range(place.span())?;
    let argument = place.child(0)?;
    match text.get(whole.clone())?.chars().next()? {
        '{' => {
            let argument = text.get(lines.range(argument.span())?)?.to_owned();
            Some(Splice { range: whole, text: argument })
        }
        '!' => Some(nothing(whole.start..after_blanks(text, whole.start + tag_length(text.get(whole.start..)?)))),
        _ => {
            let key = lines.range(argument.key()?)?;
            let colon = text.get(key.end..)?.find(':')? + key.end + 1;
            Some(nothing(whole.start..after_blanks(text, colon)))
        }
    }
}

fn nothing(range: Range<usize>) -> Splice {
    Splice { range, text: String::new() }
}

fn tag_length(text: &str) -> usize {
    text.find(char::is_whitespace).unwrap_or(text.len())
}

fn after_blanks(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    from + (rest.len() - rest.trim_start_matches([' ', '\t']).len())
}
