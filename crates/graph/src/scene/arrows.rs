//! Arrows between boxes; those that every box of a group has become one of the group.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::components::{ACCESS_LOG, Components};
use super::{Arrow, End, Role, Scene};
use crate::graph::{FlowKind, Graph};
use crate::meaning::service::Family;
use crate::options::{Detail, Options};

pub(crate) fn draw(scene: &mut Scene, graph: &Graph, components: &Components, shape_of: &[usize], options: &Options) {
    let shape = |component: usize| shape_of.get(component).copied();
    let mut arrows: Vec<Arrow> = Vec::new();
    for flow in &components.flows {
        let (Some(from), Some(to)) = (shape(flow.from), shape(flow.to)) else { continue };
        let (from, to) = (End::Shape(from), End::Shape(to));
        push(&mut arrows, Arrow { from, to, kind: flow.kind, label: flow.label.into() });
    }
    if options.detail == Detail::Overview {
        gather(scene, &mut arrows);
        lift(scene, &mut arrows);
    }
    scene.arrows = arrows;
    references(scene, graph, components, shape_of, options);
}

fn push(arrows: &mut Vec<Arrow>, arrow: Arrow) {
    if arrow.from == arrow.to {
        return;
    }
    match arrows.iter_mut().find(|it| (it.from, it.to, it.kind) == (arrow.from, arrow.to, arrow.kind)) {
        None => arrows.push(arrow),
        // Different data on one way has no one word.
        Some(same) if same.label != arrow.label => same.label.clear(),
        Some(_) => {}
    }
}

/// Alarms and logs of a zone leave it together: they are not what the zone is there for.
fn gather(scene: &Scene, arrows: &mut Vec<Arrow>) {
    let mut gathered = Vec::new();
    for mut arrow in arrows.drain(..) {
        let zone = scene.home(arrow.from).filter(|it| scene.groups.get(*it).is_some_and(|it| it.role == Role::Zone));
        if let Some(zone) = zone
            && matches!(arrow.kind, FlowKind::Alarm | FlowKind::Log)
            && scene.home(arrow.to) != Some(zone)
        {
            arrow.from = End::Group(zone);
        }
        push(&mut gathered, arrow);
    }
    *arrows = gathered;
}

/// What every zone of a stack does, the zones do: one arrow instead of one each.
fn lift(scene: &Scene, arrows: &mut Vec<Arrow>) {
    for (zones, group) in scene.groups.iter().enumerate().filter(|it| it.1.role == Role::Zones) {
        debug_assert_eq!(group.role, Role::Zones);
        let members = members(scene, zones);
        if members.len() < 2 {
            continue;
        }
        for outgoing in [true, false] {
            let mut seen: BTreeMap<(End, FlowKind), BTreeSet<End>> = BTreeMap::new();
            for arrow in arrows.iter() {
                let (inner, outer) = if outgoing { (arrow.from, arrow.to) } else { (arrow.to, arrow.from) };
                let Some(member) = member(scene, zones, inner) else { continue };
                if member_or_inside(scene, zones, outer) {
                    continue;
                }
                seen.entry((outer, arrow.kind)).or_default().insert(member);
            }
            let shared: HashSet<_> = seen.into_iter().filter(|it| it.1.len() == members.len()).map(|it| it.0).collect();
            let mut lifted = Vec::new();
            for mut arrow in arrows.drain(..) {
                let (inner, outer) = if outgoing { (arrow.from, arrow.to) } else { (arrow.to, arrow.from) };
                if member(scene, zones, inner).is_some() && shared.contains(&(outer, arrow.kind)) {
                    *(if outgoing { &mut arrow.from } else { &mut arrow.to }) = End::Group(zones);
                }
                push(&mut lifted, arrow);
            }
            *arrows = lifted;
        }
    }
}

/// The zones of the frame around zones: groups, or the box of one that collapsed.
fn members(scene: &Scene, zones: usize) -> Vec<End> {
    let groups = scene.groups.iter().enumerate().filter(|it| it.1.parent == Some(zones)).map(|it| End::Group(it.0));
    let shapes = scene.shapes.iter().enumerate().filter(|it| it.1.group == zones).map(|it| End::Shape(it.0));
    groups.chain(shapes).collect()
}

/// The zone that an end stands in or is.
fn member(scene: &Scene, zones: usize, end: End) -> Option<End> {
    let home = scene.home(end)?;
    if home == zones {
        return Some(end);
    }
    let mut chain = scene.around(home).into_iter().peekable();
    while let Some(group) = chain.next() {
        if chain.peek() == Some(&zones) {
            return Some(End::Group(group));
        }
    }
    None
}

fn member_or_inside(scene: &Scene, zones: usize, end: End) -> bool {
    end == End::Group(zones) || member(scene, zones, end).is_some()
}

/// Who refers to whom without data between them.
fn references(scene: &mut Scene, graph: &Graph, components: &Components, shape_of: &[usize], options: &Options) {
    let wanted = options.references;
    if wanted == Some(false) {
        return;
    }
    let mut joined: HashSet<(End, End)> =
        scene.arrows.iter().flat_map(|it| [(it.from, it.to), (it.to, it.from)]).collect();
    let lonely: HashSet<End> = {
        let ends: HashSet<_> = scene.arrows.iter().flat_map(|it| [it.from, it.to]).collect();
        (0..scene.shapes.len()).map(End::Shape).filter(|it| !ends.contains(it)).collect()
    };
    let apart = |scene: &Scene, end: End| {
        let End::Shape(at) = end else { return true };
        scene.shapes.get(at).is_none_or(|it| {
            !it.lines.is_empty() || matches!(it.family, Family::Access | Family::Audit | Family::Network)
        })
    };
    let logs: HashSet<_> = graph.flows.iter().filter(|it| it.label == ACCESS_LOG).map(|it| (it.from, it.to)).collect();
    let everything = wanted == Some(true) || options.detail == Detail::Full;
    for (from, to) in &graph.references {
        // A box refers by what it is: a key that two share, or whose log goes where, is told by badges.
        let told = |node: &usize| options.detail == Detail::Overview && graph.root(*node) != *node;
        if told(from) || told(to) || logs.contains(&(*from, *to)) {
            continue;
        }
        let end = |node: &usize| components.of.get(*node).and_then(|it| shape_of.get(*it)).copied().map(End::Shape);
        let (Some(from), Some(to)) = (end(from), end(to)) else { continue };
        if from == to || joined.contains(&(from, to)) {
            continue;
        }
        let telling = (lonely.contains(&from) || lonely.contains(&to)) && !apart(scene, from) && !apart(scene, to);
        if everything || telling {
            joined.extend([(from, to), (to, from)]);
            scene.arrows.push(Arrow { from, to, kind: FlowKind::Reference, label: String::new() });
        }
    }
}
