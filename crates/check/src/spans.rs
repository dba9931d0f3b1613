//! Where findings stand in the text.

use std::collections::HashMap;

use lakewright_template::{Document, Path, Place, Span, Step, Value};

/// Objects and lists with more parts than this are looked through once only.
const LARGE: usize = 16;

/// Finds places by path. Large objects and lists are remembered, so that many findings in one of them cost no more than
/// it is long.
pub(crate) struct Spans<'d> {
    document: &'d Document,
    known: HashMap<usize, Vec<Place<'d>>>,
}

impl<'d> Spans<'d> {
    pub(crate) fn new(document: &'d Document) -> Spans<'d> {
        Spans { document, known: HashMap::new() }
    }

    /// Where to point: at the key of what is at the path, else at the value, else at what stands around it.
    pub(crate) fn of(&mut self, path: &Path) -> Span {
        let mut value = &self.document.root;
        let mut place = self.document.places.root();
        for step in path.steps() {
            let (position, count) = match (value, step) {
                (Value::Object(object), Step::Key(key)) => (object.position(key), object.len()),
                (Value::Array(items), Step::Index(index)) => (Some(*index), items.len()),
                _ => (None, 0),
            };
            let Some(position) = position.filter(|it| *it < count) else { break };
            let child = match value {
                Value::Object(object) => object.at(position).map(|it| it.1),
                Value::Array(items) => items.get(position),
                _ => None,
            };
            let (Some(child), Some(found)) = (child, self.child(value, place, position, count)) else { break };
            (value, place) = (child, found);
        }
        place.key().unwrap_or_else(|| place.span())
    }

    fn child(&mut self, value: &'d Value, place: Place<'d>, position: usize, count: usize) -> Option<Place<'d>> {
        if count < LARGE {
            return place.child(position);
        }
        let id = std::ptr::from_ref(value).addr();
        self.known.entry(id).or_insert_with(|| place.children().collect()).get(position).copied()
    }
}
