//! Where everything stands: each group by itself, from the inside out.
//!
//! The boxes of a group, and the groups in it, are laid out in layers along their arrows (`layers`); what no
//! arrow joins is packed beside (`pack`). Everything stands on a grid, so that arrows can run between (`route`).

mod layers;
mod pack;

use std::collections::{BTreeMap, HashSet};

use crate::graph::FlowKind;
use crate::scene::{Arrow, End, Role, Scene, Shape};
use crate::text;

/// The step of the grid.
pub(crate) const GRID: i32 = 10;
/// Between a frame and what stands in it.
const PADDING: i32 = 20;
/// The height of a frame's title.
const TITLE: i32 = 40;
/// The sizes of fonts: of a title, of what stands below it, of a badge.
pub(crate) const LARGE: f64 = 13.0;
pub(crate) const SMALL: f64 = 11.0;
pub(crate) const BADGE: f64 = 9.5;
/// The width of the tile at the left of a box.
pub(crate) const TILE: i32 = 40;

/// A rectangle on the grid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rect {
    pub(crate) x: i32,
    pub(crate) y: i32,
    pub(crate) w: i32,
    pub(crate) h: i32,
}

impl Rect {
    pub(crate) fn right(self) -> i32 {
        self.x + self.w
    }

    pub(crate) fn bottom(self) -> i32 {
        self.y + self.h
    }

    pub(crate) fn middle(self) -> (i32, i32) {
        (self.x + self.w / 2, self.y + self.h / 2)
    }
}

/// Where everything stands.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    pub(crate) shapes: Vec<Rect>,
    pub(crate) groups: Vec<Rect>,
    pub(crate) size: (i32, i32),
}

impl Layout {
    pub(crate) fn of(scene: &Scene) -> Layout {
        let mut layout = Layout {
            shapes: vec![Rect::default(); scene.shapes.len()],
            groups: vec![Rect::default(); scene.groups.len()],
            size: (0, 0),
        };
        let sizes = sizes(scene);
        let root = inside(scene, None, &sizes);
        layout.size = (root.w + 2 * PADDING, root.h + 2 * PADDING);
        root.put(PADDING, PADDING, &mut layout);
        layout
    }

    pub(crate) fn end(&self, end: End) -> Rect {
        match end {
            End::Shape(shape) => self.shapes.get(shape),
            End::Group(group) => self.groups.get(group),
        }
        .copied()
        .unwrap_or_default()
    }
}

/// Things that stand to one another already.
#[derive(Default)]
struct Block {
    w: i32,
    h: i32,
    parts: Vec<(End, Rect)>,
}

impl Block {
    fn put(&self, x: i32, y: i32, layout: &mut Layout) {
        for (end, rect) in &self.parts {
            let slot = match end {
                End::Shape(shape) => layout.shapes.get_mut(*shape),
                End::Group(group) => layout.groups.get_mut(*group),
            };
            if let Some(slot) = slot {
                *slot = Rect { x: rect.x + x, y: rect.y + y, ..*rect };
            }
        }
    }
}

/// What stands directly in a group, arranged.
fn inside(scene: &Scene, group: Option<usize>, sizes: &[(i32, i32)]) -> Block {
    let mut children: Vec<(End, Block)> = Vec::new();
    for (inner, it) in scene.groups.iter().enumerate() {
        if it.parent == group {
            children.push((End::Group(inner), framed(scene, inner, sizes)));
        }
    }
    for (shape, it) in scene.shapes.iter().enumerate() {
        if Some(it.group) == group {
            let (w, h) = sizes.get(shape).copied().unwrap_or_default();
            children
                .push((End::Shape(shape), Block { w, h, parts: vec![(End::Shape(shape), Rect { x: 0, y: 0, w, h })] }));
        }
    }
    let sizes: Vec<_> = children.iter().map(|it| (it.1.w, it.1.h)).collect();
    let position = |end: End| -> Option<usize> {
        let outermost = outermost(scene, end, group)?;
        children.iter().position(|it| it.0 == outermost)
    };
    let edges: Vec<_> = leading(scene)
        .filter_map(|it| Some((position(it.from)?, position(it.to)?)))
        .filter(|(from, to)| from != to)
        .collect();
    let role = group.and_then(|it| scene.groups.get(it)).map(|it| it.role);
    let is_zones = |it: &(End, Block)| {
        let End::Group(inner) = it.0 else { return false };
        scene.groups.get(inner).is_some_and(|it| it.role == Role::Zones)
    };
    // Zones stand side by side: what is in them leads downwards, and so does what they all lead to.
    let down =
        |members: &[usize]| role == Some(Role::Zone) || members.iter().filter_map(|it| children.get(*it)).any(is_zones);
    let (rects, w, h) = pack::arrange(&sizes, &edges, down);
    let mut block = Block { w, h, parts: Vec::new() };
    for ((_, child), rect) in children.iter().zip(rects) {
        block
            .parts
            .extend(child.parts.iter().map(|(end, it)| (*end, Rect { x: it.x + rect.x, y: it.y + rect.y, ..*it })));
    }
    block
}

/// The arrows that say where things stand: those of data, and for what has none of these its first reference.
fn leading(scene: &Scene) -> impl Iterator<Item = &Arrow> {
    let mut placed: HashSet<End> =
        scene.arrows.iter().filter(|it| it.kind != FlowKind::Reference).flat_map(|it| [it.from, it.to]).collect();
    scene.arrows.iter().filter(move |it| {
        it.kind != FlowKind::Reference || {
            let (from, to) = (placed.insert(it.from), !placed.contains(&it.to));
            from || (to && placed.insert(it.to))
        }
    })
}

/// A group with its frame.
fn framed(scene: &Scene, group: usize, sizes: &[(i32, i32)]) -> Block {
    let inner = inside(scene, Some(group), sizes);
    let title = scene.groups.get(group).map_or("", |it| &it.title);
    let least = up(text::width(title, LARGE).min(600.0)) + 2 * PADDING;
    let (w, h) = ((inner.w + 2 * PADDING).max(least), inner.h + TITLE + PADDING);
    let left = (w - inner.w) / 2 / GRID * GRID;
    let mut parts = vec![(End::Group(group), Rect { x: 0, y: 0, w, h })];
    parts.extend(inner.parts.into_iter().map(|(end, it)| (end, Rect { x: it.x + left, y: it.y + TITLE, ..it })));
    Block { w, h, parts }
}

/// What an end stands in, or is, directly in a group.
fn outermost(scene: &Scene, end: End, group: Option<usize>) -> Option<End> {
    let home = scene.home(end);
    if home == group {
        return Some(end);
    }
    let chain = scene.around(home?);
    chain.iter().find(|it| scene.groups.get(**it).is_some_and(|it| it.parent == group)).map(|it| End::Group(*it))
}

/// The sizes of all boxes: those of single components are equally wide within one part of a stack.
fn sizes(scene: &Scene) -> Vec<(i32, i32)> {
    let needed = |it: &Shape| {
        let title = text::width(&it.title, LARGE) * 1.08;
        let badges: f64 = it.badges.iter().map(|it| text::width(it, BADGE) + 17.0).sum::<f64>() + 20.0;
        (title.max(text::width(&it.label, SMALL)) + f64::from(TILE) + 16.0).max(badges)
    };
    // The part of a stack that a group is or stands in.
    let part = |group: usize| {
        let chain = scene.around(group);
        chain.len().checked_sub(2).and_then(|it| chain.get(it)).or(chain.first()).copied()
    };
    let mut widest: BTreeMap<Option<usize>, f64> = BTreeMap::new();
    for shape in scene.shapes.iter().filter(|it| it.lines.is_empty()) {
        let widest = widest.entry(part(shape.group)).or_default();
        *widest = widest.max(needed(shape));
    }
    let of = |it: &Shape| {
        let single = even(up(widest.get(&part(it.group)).copied().unwrap_or_default())).clamp(160, 240);
        if it.lines.is_empty() {
            let rows = i32::try_from(badge_rows(&it.badges, single).len()).unwrap_or_default();
            return (single, even(if rows == 0 { 50 } else { 50 + 20 * rows }));
        }
        let widest = it.lines.iter().map(|it| text::width(it, SMALL)).fold(needed(it), f64::max);
        let lines = i32::try_from(it.lines.len()).unwrap_or_default();
        (even(up(widest) + 30).clamp(160, 400), even(52 + 16 * lines))
    };
    scene.shapes.iter().map(of).collect()
}

/// The badges of a box in rows, each with its left edge and width.
pub(crate) fn badge_rows(badges: &[String], width: i32) -> Vec<Vec<(f64, f64, &str)>> {
    let mut rows: Vec<Vec<(f64, f64, &str)>> = Vec::new();
    let most = f64::from(width) - 12.0;
    let mut x = most;
    for badge in badges {
        let w = text::width(badge, BADGE) + 12.0;
        if x + w > most || rows.is_empty() {
            rows.push(Vec::new());
            x = 12.0;
        }
        if let Some(row) = rows.last_mut() {
            row.push((x, w, badge));
        }
        x += w + 5.0;
    }
    rows
}

/// Up to the grid.
fn up(length: f64) -> i32 {
    (length / f64::from(GRID)).ceil() as i32 * GRID
}

/// Up to two steps of the grid, so that the middle stands on it.
fn even(length: i32) -> i32 {
    (length + 2 * GRID - 1) / (2 * GRID) * (2 * GRID)
}
