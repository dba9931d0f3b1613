//! Names of boxes and groups in text formats: readable, plain, each once.

use std::collections::HashSet;

use super::{Role, Scene};
use crate::graph::Graph;

/// Words that Mermaid or DOT read as their own.
const RESERVED: &[&str] = &[
    "call",
    "class",
    "classdef",
    "click",
    "default",
    "digraph",
    "direction",
    "edge",
    "end",
    "flowchart",
    "graph",
    "href",
    "linkstyle",
    "node",
    "strict",
    "style",
    "subgraph",
];

pub(crate) fn name(scene: &mut Scene, graph: &Graph) {
    let mut taken = HashSet::new();
    let several = graph.stacks.len() > 1;
    let stacks: Vec<_> = (0..scene.groups.len()).map(|it| stack_title(scene, it)).collect();
    for position in 0..scene.shapes.len() {
        let Some(shape) = scene.shapes.get_mut(position) else { continue };
        let stack = stacks.get(shape.group).filter(|_| several).map(|it| format!("{it}_")).unwrap_or_default();
        shape.key = unlike(&mut taken, &format!("{stack}{}", shape.key));
    }
    for position in 0..scene.groups.len() {
        let stack = stacks.get(position).cloned().unwrap_or_default();
        let Some(group) = scene.groups.get_mut(position) else { continue };
        let wanted = match group.role {
            Role::Stack => format!("stack_{}", group.title),
            Role::Zones => format!("zones_{stack}"),
            Role::Zone => format!("zone_{}", group.title),
            Role::Family(family) => format!("group_{}", family.title()),
        };
        group.key = unlike(&mut taken, &wanted);
    }
}

fn stack_title(scene: &Scene, group: usize) -> String {
    scene.around(group).last().and_then(|it| scene.groups.get(*it)).map(|it| it.title.clone()).unwrap_or_default()
}

fn unlike(taken: &mut HashSet<String>, wanted: &str) -> String {
    let mut plain: String = wanted.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '_' }).collect();
    let reserved = RESERVED.contains(&plain.to_ascii_lowercase().as_str());
    if reserved || !plain.starts_with(|it: char| it.is_ascii_alphabetic()) {
        plain.insert_str(0, "n_");
    }
    let mut key = plain.clone();
    let mut number = 2;
    while !taken.insert(key.to_ascii_lowercase()) {
        key = format!("{plain}_{number}");
        number += 1;
    }
    key
}
