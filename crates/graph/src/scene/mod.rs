//! What is drawn of a graph: boxes in groups, and arrows.

mod arrows;
mod components;
mod keys;
mod shapes;

use crate::graph::{FlowKind, Graph};
use crate::meaning::service::Family;
use crate::options::Options;

/// Boxes in groups, and arrows between them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scene {
    pub(crate) groups: Vec<Group>,
    pub(crate) shapes: Vec<Shape>,
    pub(crate) arrows: Vec<Arrow>,
}

/// A frame around boxes.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    /// Its name in text formats, unlike any other.
    pub(crate) key: String,
    pub(crate) title: String,
    /// What is said of it beside its title.
    pub(crate) note: String,
    pub(crate) role: Role,
    pub(crate) parent: Option<usize>,
}

/// What a group stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Role {
    Stack,
    /// Around the zones of a stack.
    Zones,
    Zone,
    Family(Family),
}

/// A box: a resource with its parts, or several.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    /// Its name in text formats, unlike any other.
    pub(crate) key: String,
    pub(crate) title: String,
    /// What it is: `SQS queue`.
    pub(crate) label: String,
    pub(crate) tile: String,
    pub(crate) family: Family,
    pub(crate) badges: Vec<String>,
    /// What stands in it, where it is a group that collapsed.
    pub(crate) lines: Vec<String>,
    pub(crate) group: usize,
}

/// An arrow between boxes, or from a whole group or to it.
#[derive(Clone, Debug)]
pub(crate) struct Arrow {
    pub(crate) from: End,
    pub(crate) to: End,
    pub(crate) kind: FlowKind,
    pub(crate) label: String,
}

/// Where an arrow begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum End {
    Shape(usize),
    Group(usize),
}

impl Scene {
    pub(crate) fn of(graph: &Graph, options: &Options) -> Scene {
        let components = components::of(graph, options.detail);
        let mut scene = shapes::of(graph, &components, options);
        let shape_of = scene.shape_of;
        arrows::draw(&mut scene.scene, graph, &components, &shape_of, options);
        keys::name(&mut scene.scene, graph);
        scene.scene
    }

    /// The groups around one, itself first.
    pub(crate) fn around(&self, group: usize) -> Vec<usize> {
        let mut chain = vec![group];
        while let Some(parent) = chain.last().and_then(|it| self.groups.get(*it)).and_then(|it| it.parent) {
            if chain.contains(&parent) {
                break;
            }
            chain.push(parent);
        }
        chain
    }

    /// The group that an end stands in.
    pub(crate) fn home(&self, end: End) -> Option<usize> {
        match end {
            End::Shape(shape) => self.shapes.get(shape).map(|it| it.group),
            End::Group(group) => self.groups.get(group).and_then(|it| it.parent),
        }
    }
}
