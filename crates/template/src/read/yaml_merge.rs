//! The entries of a YAML mapping, with merge keys (`<<`) as PyYAML does them: what the mapping says itself wins over
//! what is merged in, and of a list of merged mappings the first wins.

use indexmap::IndexMap;

use super::places::{Node, Recorder};
use crate::diagnostic::Span;
use crate::value::{Object, Text, Value};

/// Entries while their mapping is read. The places of its own entries go to the recorder, those of merged ones wait here.
#[derive(Default)]
pub(super) struct Entries {
    own: Object,
    /// INVARIANT: one span for each entry of `own`, in order.
    keys: Vec<Span>,
    merged: Vec<(Object, Vec<Node>)>,
}

impl Entries {
    /// Where the mapping's own key stands, if it has been read.
    pub(super) fn key_of(&self, key: &str) -> Option<Span> {
        self.own.position(key).and_then(|position| self.keys.get(position).copied())
    }

    /// Adds an entry with a new key.
    pub(super) fn insert(&mut self, key: Text, value: Value, span: Span) {
        self.own.insert(key, value);
        self.keys.push(span);
    }

    /// Adds what `<<` names; `false` if that is neither an object nor a list of objects.
    pub(super) fn merge(&mut self, value: Value, nodes: Vec<Node>) -> bool {
        match value {
            Value::Object(object) => {
                self.merged.push((object, nodes));
                true
            }
            Value::Array(items) => {
                let mut rest = &nodes[1..];
                let start = self.merged.len();
                let mut all_objects = true;
                for item in items {
                    let (own, behind) = rest.split_at(rest.first().map_or(0, |it| it.size));
                    rest = behind;
                    match item {
                        Value::Object(object) => self.merged.push((object, own.to_vec())),
                        _ => all_objects = false,
                    }
                }
                // Later ones win below, so the first of the list has to come last.
                self.merged[start..].reverse();
                all_objects
            }
            _ => false,
        }
    }

    /// The whole object. `node` is that of the mapping in `places`; its children are put in the order of the object.
    pub(super) fn finish(self, places: &mut Recorder, node: usize) -> Object {
        if self.merged.is_empty() {
            return self.own;
        }
        let own = places.take_since(node + 1);
        let mut entries: IndexMap<Text, (Value, Vec<Node>)> = IndexMap::new();
        for (object, nodes) in self.merged {
            collect(&mut entries, object, &nodes[1..]);
        }
        collect(&mut entries, self.own, &own);
        entries
            .into_iter()
            .map(|(key, (value, nodes))| {
                places.extend(&nodes);
                (key, value)
            })
            .collect()
    }
}

fn collect(entries: &mut IndexMap<Text, (Value, Vec<Node>)>, object: Object, mut nodes: &[Node]) {
    for (key, value) in object {
        let (own, behind) = nodes.split_at(nodes.first().map_or(0, |it| it.size));
        nodes = behind;
        entries.insert(key, (value, own.to_vec()));
    }
}
