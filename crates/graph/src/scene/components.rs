//! Resources with their parts, and the flows between them.

use std::collections::HashMap;

use crate::graph::{FlowKind, Graph};
use crate::options::Detail;

/// What is drawn as one box, if its group does not collapse.
#[derive(Clone, Debug)]
pub(crate) struct Component {
    /// The resource that it is named after.
    pub(crate) root: usize,
    pub(crate) members: Vec<usize>,
}

/// Components, and what goes between them.
pub(crate) struct Components {
    pub(crate) all: Vec<Component>,
    /// The component of every resource.
    pub(crate) of: Vec<usize>,
    pub(crate) flows: Vec<Between>,
}

/// Data between two components.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Between {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) kind: FlowKind,
    pub(crate) label: &'static str,
}

pub(crate) fn of(graph: &Graph, detail: Detail) -> Components {
    let mut all: Vec<Component> = Vec::new();
    let mut by_root = HashMap::new();
    let mut of = vec![0; graph.nodes.len()];
    let roots: Vec<_> = (0..graph.nodes.len())
        .map(|node| match detail {
            Detail::Overview => graph.root(node),
            Detail::Full => node,
        })
        .collect();
    for root in 0..roots.len() {
        if roots.get(root) == Some(&root) {
            by_root.insert(root, all.len());
            all.push(Component { root, members: vec![root] });
        }
    }
    for (node, root) in roots.iter().enumerate() {
        // A root that is a part itself ends a cycle of parts: its members stand for themselves.
        let at = *by_root.entry(*root).or_insert_with(|| {
            all.push(Component { root: *root, members: vec![*root] });
            all.len() - 1
        });
        if let Some(slot) = of.get_mut(node) {
            *slot = at;
        }
        if node != *root
            && let Some(component) = all.get_mut(at)
        {
            component.members.push(node);
        }
    }
    let flows = flows(graph, &of, detail);
    Components { all, of, flows }
}

fn flows(graph: &Graph, of: &[usize], detail: Detail) -> Vec<Between> {
    let mut found: Vec<Between> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    let mut add = |from: usize, to: usize, kind, label| {
        let (Some(from), Some(to)) = (of.get(from).copied(), of.get(to).copied()) else { return };
        if from != to && seen.insert((from, to, kind)) {
            found.push(Between { from, to, kind, label });
        }
    };
    for flow in &graph.flows {
        match (detail, flow.via) {
            // Every bucket logs who reads it: an arrow each would hide the rest.
            (Detail::Overview, _) if flow.label == ACCESS_LOG => {}
            (Detail::Full, Some(via)) => {
                add(flow.from, via, flow.kind, flow.label);
                add(via, flow.to, flow.kind, flow.label);
            }
            _ => add(flow.from, flow.to, flow.kind, flow.label),
        }
    }
    found
}

/// The label of what a bucket or distribution logs about its readers.
pub(crate) const ACCESS_LOG: &str = "access log";
