//! Layers along arrows, by the port of dagre that lays out Mermaid's diagrams.

use dugong::graphlib::{Graph, GraphOptions};
use dugong::{EdgeLabel, GraphLabel, NodeLabel, RankDir};

use super::{GRID, Rect};

/// Between layers, and between what stands in one.
const BETWEEN: f64 = 40.0;
const LAYERS_ACROSS: f64 = 80.0;
const LAYERS_DOWN: f64 = 60.0;
/// Where layers from left to right go on in a next row.
const WIDEST: i32 = 1_400;

/// Places what `edges` join, all of it one connected part, from left to right or downwards.
pub(crate) fn place(sizes: &[(i32, i32)], edges: &[(usize, usize)], down: bool) -> Vec<Rect> {
    let mut graph: Graph<NodeLabel, EdgeLabel, GraphLabel> =
        Graph::new(GraphOptions { directed: true, multigraph: false, compound: false });
    graph.set_graph(GraphLabel {
        rankdir: if down { RankDir::TB } else { RankDir::LR },
        nodesep: BETWEEN,
        ranksep: if down { LAYERS_DOWN } else { LAYERS_ACROSS },
        ..GraphLabel::default()
    });
    for (position, (w, h)) in sizes.iter().enumerate() {
        let label = NodeLabel { width: f64::from(*w), height: f64::from(*h), ..NodeLabel::default() };
        graph.set_node(position.to_string(), label);
    }
    for (from, to) in edges {
        graph.set_edge_with_label(from.to_string(), to.to_string(), EdgeLabel::default());
    }
    if dugong::layout(&mut graph).is_err() {
        return below_each_other(sizes);
    }
    let mut rects: Vec<_> = sizes
        .iter()
        .enumerate()
        .map(|(position, (w, h))| {
            let node = graph.node(&position.to_string());
            let middle = |it: Option<f64>| it.filter(|it| it.is_finite()).unwrap_or_default();
            let (x, y) = (middle(node.and_then(|it| it.x)), middle(node.and_then(|it| it.y)));
            Rect { x: snap(x) - w / 2, y: snap(y) - h / 2, w: *w, h: *h }
        })
        .collect();
    if !down {
        wrap(&mut rects);
    }
    rects
}

/// Where the library gives up, nothing overlaps still.
fn below_each_other(sizes: &[(i32, i32)]) -> Vec<Rect> {
    let mut top = 0;
    let mut place = |(w, h): &(i32, i32)| {
        let rect = Rect { x: 0, y: top, w: *w, h: *h };
        top = rect.bottom() + BETWEEN as i32;
        rect
    };
    sizes.iter().map(&mut place).collect()
}

fn snap(length: f64) -> i32 {
    (length / f64::from(GRID)).round() as i32 * GRID
}

/// Puts layers that would make the picture too wide into rows.
fn wrap(rects: &mut [Rect]) {
    let mut middles: Vec<_> = rects.iter().map(|it| it.middle().0).collect();
    middles.sort_unstable();
    middles.dedup();
    let left = rects.iter().map(|it| it.x).min().unwrap_or_default();
    let right = rects.iter().map(|it| it.right()).max().unwrap_or_default();
    if right - left <= WIDEST || middles.len() < 3 {
        return;
    }
    let (mut start, mut top) = (None, 0);
    let mut row: Vec<usize> = Vec::new();
    let end = |row: &mut Vec<usize>, start: Option<i32>, top: &mut i32, rects: &mut [Rect]| {
        let highest = row.iter().filter_map(|it| rects.get(*it)).map(|it| it.y).min().unwrap_or_default();
        let mut bottom = *top;
        for position in row.drain(..) {
            if let Some(rect) = rects.get_mut(position) {
                rect.x -= start.unwrap_or_default();
                rect.y += *top - highest;
                bottom = bottom.max(rect.bottom());
            }
        }
        *top = bottom + 60;
    };
    for middle in middles {
        let layer: Vec<_> =
            (0..rects.len()).filter(|it| rects.get(*it).is_some_and(|it| it.middle().0 == middle)).collect();
        let of = |it: &usize| rects.get(*it).copied().unwrap_or_default();
        let layer_left = layer.iter().map(|it| of(it).x).min().unwrap_or_default();
        let layer_right = layer.iter().map(|it| of(it).right()).max().unwrap_or_default();
        if start.is_some_and(|start| layer_right - start > WIDEST) {
            end(&mut row, start, &mut top, rects);
            start = None;
        }
        start = start.or(Some(layer_left));
        row.extend(layer);
    }
    end(&mut row, start, &mut top, rects);
}
