//! Anchors and what their aliases copy: bounded, so that ten short lines can not fill the memory.

use std::collections::HashMap;

use super::places::Node;
use super::{MAX_COPIED_NODES, finding};
use crate::diagnostic::{Diagnostic, Path, Span};
use crate::value::{Text, Value};

/// So many bytes of text count as a node.
const TEXT: usize = 128;

/// What an alias stands for.
pub(super) struct Anchor {
    pub(super) value: Value,
    pub(super) nodes: Vec<Node>,
    /// What a copy of it counts: its nodes, and its text in [`TEXT`]s.
    weight: usize,
    pub(super) height: usize,
}

/// The anchors of a document, by the parser's number.
#[derive(Default)]
pub(super) struct Anchors {
    known: HashMap<usize, Anchor>,
    /// How many nodes were copied to anchors and aliases.
    copied: usize,
}

/// Why an alias can not be followed, or an anchor not be kept.
pub(super) enum Fault {
    WithinItself,
    TooMany,
}

impl Anchors {
    /// Keeps what an anchor names.
    pub(super) fn remember(&mut self, anchor: usize, value: &Value, nodes: Vec<Node>) -> Result<(), Fault> {
        let weight = nodes.len() + text(value) / TEXT;
        self.copied += weight;
        if self.copied > MAX_COPIED_NODES {
            return Err(Fault::TooMany);
        }
        self.known.insert(anchor, Anchor { value: value.clone(), nodes, weight, height: height(value) });
        Ok(())
    }

    /// What an alias stands for, counted as a copy.
    pub(super) fn copy(&mut self, anchor: usize) -> Result<&Anchor, Fault> {
        let anchor = self.known.get(&anchor).ok_or(Fault::WithinItself)?;
        self.copied += anchor.weight;
        if self.copied > MAX_COPIED_NODES { Err(Fault::TooMany) } else { Ok(anchor) }
    }

    /// The key that an alias stands for.
    pub(super) fn key(&self, anchor: usize) -> Option<Text> {
        match &self.known.get(&anchor)?.value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string().into()),
            _ => None,
        }
    }
}

impl Fault {
    /// The finding about it.
    pub(super) fn explain(&self, path: Path, span: Span) -> Diagnostic {
        match self {
            Fault::WithinItself => finding(path, span, "an alias stands within its own anchor")
                .help("name an anchor that ends before the alias"),
            Fault::TooMany => finding(path, span, format!("aliases expand to more than {MAX_COPIED_NODES} nodes"))
                .help("write out what is needed instead of nesting aliases in one another"),
        }
    }
}

/// How many bytes of text are in a value.
fn text(value: &Value) -> usize {
    let mut bytes = 0;
    value.walk(&mut |it| {
        bytes += match it {
            Value::String(text) => text.len(),
            Value::Object(object) => object.keys().map(|it| it.len()).sum(),
            _ => 0,
        }
    });
    bytes
}

fn height(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(height).max().unwrap_or(0),
        Value::Object(object) => 1 + object.values().map(height).max().unwrap_or(0),
        _ => 0,
    }
}
