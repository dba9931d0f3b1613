//! What templates say, before anything is drawn.

use std::collections::HashMap;

use lakewright_template::{Template, Value};

use crate::meaning;

/// The resources of one template or of several, and what flows between them.
#[derive(Clone, Debug)]
pub struct Graph {
    pub(crate) stacks: Vec<String>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) flows: Vec<Flow>,
    /// Who refers to whom, each pair once, in the order of the templates.
    pub(crate) references: Vec<(usize, usize)>,
}

/// A resource.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) stack: usize,
    pub(crate) id: String,
    pub(crate) kind: String,
    /// The value of its tag `zone`.
    pub(crate) zone: Option<String>,
    /// The resource that it is a part of, if it is one.
    pub(crate) owner: Option<usize>,
    /// What it has that is no box of its own, whoever owns it: `key`, `in VPC`.
    pub(crate) badges: Vec<&'static str>,
}

/// Data that goes from one resource to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flow {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) kind: FlowKind,
    pub(crate) label: &'static str,
    /// The resource that makes it flow, where that is one of its own: an event source mapping.
    pub(crate) via: Option<usize>,
}

/// What kind of data flows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FlowKind {
    /// What the system is there for.
    Data,
    /// What could not be handled.
    Failure,
    /// An alarm, to whoever is told.
    Alarm,
    /// Records about the system.
    Log,
    /// No data: a reference.
    Reference,
}

impl Graph {
    /// The graph of one template, under a name to show.
    pub fn of_template(name: &str, template: &Value) -> Graph {
        Graph::of_assembly(&[(name, template)])
    }

    /// The graph of several templates, each under a name to show: the stacks of an assembly. What names of one template
    /// say about another's resources (a trail's bucket in a second account) becomes a flow between them.
    pub fn of_assembly(templates: &[(&str, &Value)]) -> Graph {
        let views: Vec<_> = templates.iter().map(|(_, root)| Template::of(root)).collect();
        let resources: Vec<_> = views
            .iter()
            .enumerate()
            .flat_map(|(stack, view)| view.resources().map(move |resource| (stack, resource)))
            .collect();
        let nodes = resources
            .iter()
            .map(|(stack, resource)| Node {
                stack: *stack,
                id: resource.id.to_owned(),
                kind: resource.kind().unwrap_or("unknown").to_owned(),
                zone: meaning::zone(*resource),
                owner: None,
                badges: Vec::new(),
            })
            .collect();
        let stacks = templates.iter().map(|(name, _)| (*name).to_owned()).collect();
        let mut graph = Graph { stacks, nodes, flows: Vec::new(), references: Vec::new() };
        let mut ids = vec![HashMap::new(); templates.len()];
        for (position, (stack, resource)) in resources.iter().enumerate() {
            if let Some(ids) = ids.get_mut(*stack) {
                ids.insert(resource.id, position);
            }
        }
        meaning::read(&mut graph, &resources, &ids);
        graph
    }

    /// How many resources there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Each resource with the one it is drawn as, by their logical ids: a queue's policy with the queue, a queue with itself.
    pub fn components(&self) -> impl Iterator<Item = (&str, &str)> {
        let id = |node: usize| self.nodes.get(node).map_or("", |it| it.id.as_str());
        (0..self.nodes.len()).map(move |node| (id(node), id(self.root(node))))
    }

    /// Whether there is no resource.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The resource that a resource is drawn as: itself, or what it is in the end a part of.
    pub(crate) fn root(&self, node: usize) -> usize {
        let mut at = node;
        // Parts of parts end after a few steps; what owns itself over a detour ends here too.
        for _ in 0..8 {
            match self.nodes.get(at).and_then(|it| it.owner) {
                Some(owner) if owner != node => at = owner,
                _ => break,
            }
        }
        at
    }
}
