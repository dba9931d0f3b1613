//! What resources mean to each other: where data flows, what is a part of what.

mod flows;
mod names;
mod parts;
mod path;
mod permissions;
pub(crate) mod service;

use std::collections::{BTreeSet, HashMap};

use lakewright_template::{Path, Resource, UseKind, Value, uses};

use crate::graph::{Flow, FlowKind, Graph};
use names::Names;

/// The resources of a template by logical id.
pub(crate) type Ids<'v> = HashMap<&'v str, usize>;

/// Fills in what flows and what refers to what.
pub(crate) fn read<'v>(graph: &mut Graph, resources: &[(usize, Resource<'v>)], ids: &[Ids<'v>]) {
    graph.references = references(resources, ids);
    let reader = Reader { graph, resources, ids, names: Names::of(resources) };
    let used_by = used_by(&reader);
    let mut flows = flows::of(&reader);
    let parts = parts::of(&reader, &used_by);
    flows.extend(permissions::of(&reader, &used_by, &flows));
    flows.extend(flows::environment(&reader, &flows));
    for (position, part) in parts.into_iter().enumerate() {
        if let Some(node) = graph.nodes.get_mut(position) {
            node.owner = part.owner;
            node.badges = part.badges;
        }
    }
    // A cycle of ownership would leave nobody to draw: its members stand for themselves.
    for position in 0..graph.nodes.len() {
        let root = graph.root(position);
        if graph.nodes.get(root).is_some_and(|it| it.owner.is_some())
            && let Some(node) = graph.nodes.get_mut(position)
        {
            node.owner = None;
        }
    }
    graph.flows = deduplicated(flows);
}

/// The value of the tag `zone`, in both shapes that tags have.
pub(crate) fn zone(resource: Resource<'_>) -> Option<String> {
    let tags = resource.property("Tags")?;
    let value = match tags {
        Value::Array(tags) => {
            tags.iter().find(|it| it.get("Key").and_then(Value::as_str) == Some("zone"))?.get("Value")
        }
        Value::Object(tags) => tags.get("zone"),
        _ => None,
    };
    value?.as_str().map(str::to_owned)
}

/// What the tables read from.
pub(crate) struct Reader<'r, 'v> {
    pub(crate) graph: &'r Graph,
    pub(crate) resources: &'r [(usize, Resource<'v>)],
    ids: &'r [Ids<'v>],
    names: Names,
}

impl<'v> Reader<'_, 'v> {
    /// The resources that a value speaks of: by reference, or by the name or ARN of one that has it. A name without
    /// ARN counts for resources of a type in `kinds` only.
    pub(crate) fn targets(&self, stack: usize, value: &Value, kinds: &[&str]) -> Vec<usize> {
        let mut found = BTreeSet::new();
        if let Some(ids) = self.ids.get(stack) {
            uses(value, &mut Path::root(), &mut |it| {
                if matches!(it.kind, UseKind::Ref { .. } | UseKind::Attribute { .. })
                    && let Some(position) = ids.get(it.name)
                {
                    found.insert(*position);
                }
            });
        }
        value.walk(&mut |it| {
            if let Some(text) = it.as_str() {
                found.extend(self.names.find(stack, text, kinds));
            }
        });
        found.into_iter().collect()
    }

    /// The same for everything at a path of a resource's properties.
    pub(crate) fn at(&self, position: usize, path: &str, kinds: &[&str]) -> Vec<usize> {
        let Some((stack, resource)) = self.resources.get(position) else { return Vec::new() };
        let values = resource.properties().map(|it| path::at(it, path)).unwrap_or_default();
        let mut found: Vec<_> = values.into_iter().flat_map(|it| self.targets(*stack, it, kinds)).collect();
        found.retain(|it| *it != position);
        found
    }

    pub(crate) fn kind(&self, position: usize) -> &str {
        self.graph.nodes.get(position).map_or("", |it| &it.kind)
    }
}

/// For every resource, those that refer to it, in order.
fn used_by(reader: &Reader<'_, '_>) -> Vec<Vec<usize>> {
    let mut used_by = vec![Vec::new(); reader.graph.nodes.len()];
    for (from, to) in &reader.graph.references {
        if let Some(users) = used_by.get_mut(*to) {
            users.push(*from);
        }
    }
    used_by
}

fn references<'v>(resources: &[(usize, Resource<'v>)], ids: &[Ids<'v>]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (position, (stack, resource)) in resources.iter().enumerate() {
        let Some(ids) = ids.get(*stack) else { continue };
        let mut targets = BTreeSet::new();
        for value in resource.object.values() {
            uses(value, &mut Path::root(), &mut |it| {
                if matches!(it.kind, UseKind::Ref { .. } | UseKind::Attribute { .. }) {
                    targets.extend(ids.get(it.name).copied());
                }
            });
        }
        targets.extend(resource.depends_on().filter_map(|(_, id)| ids.get(id).copied()));
        targets.remove(&position);
        found.extend(targets.into_iter().map(|target| (position, target)));
    }
    found
}

/// Each flow once; a flow of data by itself says more than the same by permission.
fn deduplicated(flows: Vec<Flow>) -> Vec<Flow> {
    let mut seen: HashMap<(usize, usize, FlowKind), usize> = HashMap::new();
    let mut kept: Vec<Flow> = Vec::new();
    for flow in flows {
        match seen.get(&(flow.from, flow.to, flow.kind)) {
            Some(first) => {
                if let Some(first) = kept.get_mut(*first)
                    && first.via.is_none()
                {
                    first.via = flow.via;
                }
            }
            None => {
                seen.insert((flow.from, flow.to, flow.kind), kept.len());
                kept.push(flow);
            }
        }
    }
    kept
}
