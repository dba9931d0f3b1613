//! Where every node of a document stands in its text.

use crate::diagnostic::{Path, Position, Span, Step};
use crate::value::Value;

/// A template and where its nodes stand in the text it was read from.
#[derive(Clone, Debug)]
pub struct Document {
    /// The template.
    pub root: Value,
    /// The places of its nodes. They are those of the text, so they hold as long as `root` is not changed.
    pub places: Places,
}

impl Document {
    /// A template that was never text: every node stands where the text would begin.
    pub fn of(root: Value) -> Document {
        let start = Position { line: 1, column: 1 };
        Document { root, places: Places { nodes: vec![Node { span: Span { start, end: start }, key: None, size: 1 }] } }
    }

    /// The place of the node at `path`, if there is one.
    pub fn place(&self, path: &Path) -> Option<Place<'_>> {
        let (place, missing) = self.descend(path);
        (missing == 0).then_some(place)
    }

    /// The place of the node at `path`, or of the nearest node around it: where to point when something is missing.
    pub fn nearest(&self, path: &Path) -> Place<'_> {
        self.descend(path).0
    }

    /// The deepest place on the way to `path`, and how many steps are left.
    fn descend(&self, path: &Path) -> (Place<'_>, usize) {
        let (mut node, mut place) = (&self.root, self.places.root());
        for (done, step) in path.steps().iter().enumerate() {
            let found = match (node, step) {
                (Value::Object(object), Step::Key(key)) => object.position(key),
                (Value::Array(_), Step::Index(index)) => Some(*index),
                _ => None,
            };
            let next = found.and_then(|position| Some((child(node, position)?, place.child(position)?)));
            match next {
                Some(next) => (node, place) = next,
                None => return (place, path.steps().len() - done),
            }
        }
        (place, 0)
    }
}

fn child(node: &Value, position: usize) -> Option<&Value> {
    match node {
        Value::Object(object) => object.at(position).map(|(_, value)| value),
        Value::Array(items) => items.get(position),
        _ => None,
    }
}

/// The places of all nodes of a document.
#[derive(Clone, Debug)]
pub struct Places {
    /// Parents before children, children in order.
    nodes: Vec<Node>,
}

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) span: Span,
    pub(super) key: Option<Span>,
    /// How many nodes this one and everything below it are.
    pub(super) size: usize,
}

impl Places {
    /// The place of the root.
    pub fn root(&self) -> Place<'_> {
        Place { nodes: &self.nodes }
    }
}

/// The place of one node, and the way to those below it.
///
/// Children come in the order of the value's entries or items, so a walk over both goes side by side:
///
/// ```
/// let document = lakewright_template::read("A: 1\nB: [x, y]\n").unwrap();
/// let object = document.root.as_object().unwrap();
/// for ((key, _), place) in object.iter().zip(document.places.root().children()) {
///     println!("{key} in line {}", place.key().unwrap().start.line);
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Place<'p> {
    /// INVARIANT: never empty; the node itself, then everything below it.
    nodes: &'p [Node],
}

impl<'p> Place<'p> {
    /// Where the value stands. That of a short form (`!Ref Queue`) starts with its tag, that of a block of text with its
    /// first line; what an alias or a merge key brought in stands where it was written.
    pub fn span(self) -> Span {
        self.nodes[0].span
    }

    /// Where the key stands, if the node is an entry of an object.
    pub fn key(self) -> Option<Span> {
        self.nodes[0].key
    }

    /// The place of the entry or item at `position`.
    pub fn child(self, position: usize) -> Option<Place<'p>> {
        self.children().nth(position)
    }

    /// The places of all entries or items, in order.
    pub fn children(self) -> impl Iterator<Item = Place<'p>> {
        let mut rest = &self.nodes[1..];
        std::iter::from_fn(move || {
            let (nodes, behind) = rest.split_at(rest.first()?.size);
            rest = behind;
            Some(Place { nodes })
        })
    }
}

/// Collects places while a document is read, parents first.
#[derive(Default)]
pub(super) struct Recorder {
    nodes: Vec<Node>,
}

impl Recorder {
    /// Starts a node; gives what [`Recorder::close`] needs.
    pub(super) fn open(&mut self, span: Span) -> usize {
        self.nodes.push(Node { span, key: None, size: 1 });
        self.nodes.len() - 1
    }

    /// Ends a node whose children were recorded since it was opened.
    pub(super) fn close(&mut self, node: usize) {
        self.nodes[node].size = self.nodes.len() - node;
    }

    /// The span of a node, to be changed.
    pub(super) fn span_mut(&mut self, node: usize) -> &mut Span {
        &mut self.nodes[node].span
    }

    /// Notes where the key of a node stands.
    pub(super) fn set_key(&mut self, node: usize, key: Span) {
        self.nodes[node].key = Some(key);
    }

    /// The position that the next node will get.
    pub(super) fn next(&self) -> usize {
        self.nodes.len()
    }

    /// The nodes from a position on.
    pub(super) fn since(&self, node: usize) -> &[Node] {
        &self.nodes[node..]
    }

    /// Takes out the nodes from a position on.
    pub(super) fn take_since(&mut self, node: usize) -> Vec<Node> {
        self.nodes.split_off(node)
    }

    /// Appends nodes with everything below them.
    pub(super) fn extend(&mut self, nodes: &[Node]) {
        self.nodes.extend_from_slice(nodes);
    }

    /// All places, once the root is closed.
    pub(super) fn finish(self) -> Places {
        Places { nodes: self.nodes }
    }
}
