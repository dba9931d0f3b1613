//! Parts that no arrow joins, side by side in rows.

use std::collections::BTreeMap;

use super::layers;
use super::{GRID, Rect};

/// Between parts.
const BETWEEN: i32 = 40;
/// How much wider than high a picture likes to be.
const RATIO: f64 = 1.8;

/// Places everything from (0, 0) on, and says how large it becomes.
/// `down` says of a part whether its arrows lead downwards.
pub(crate) fn arrange(
    sizes: &[(i32, i32)],
    edges: &[(usize, usize)],
    down: impl Fn(&[usize]) -> bool,
) -> (Vec<Rect>, i32, i32) {
    let mut rects = vec![Rect::default(); sizes.len()];
    let mut parts = Vec::new();
    for members in connected(sizes.len(), edges) {
        let at = |it: usize| members.binary_search(&it).ok();
        let own: Vec<_> = edges.iter().filter_map(|(from, to)| Some((at(*from)?, at(*to)?))).collect();
        let own_sizes: Vec<_> = members.iter().filter_map(|it| sizes.get(*it)).copied().collect();
        let placed = match own_sizes.as_slice() {
            [(w, h)] => vec![Rect { x: 0, y: 0, w: *w, h: *h }],
            _ => layers::place(&own_sizes, &own, down(&members)),
        };
        parts.push(Part::of(members, placed));
    }
    // What is joined first, then by size: small ones fill what is left of a row. The order of the template decides else.
    parts.sort_by_key(|it| (it.members.len() == 1, std::cmp::Reverse(it.h), std::cmp::Reverse(it.w)));
    let area: f64 = parts.iter().map(|it| f64::from(it.w + BETWEEN) * f64::from(it.h + BETWEEN)).sum();
    let widest = parts.iter().map(|it| it.w).max().unwrap_or_default();
    let wanted = widest.max((area * RATIO).sqrt() as i32);
    let mut rows: Vec<Row> = Vec::new();
    for part in &parts {
        let place = rows.iter_mut().find_map(|row| row.place(part, wanted));
        let (x, y) = place.unwrap_or_else(|| {
            let y = rows.last().map_or(0, |it| it.y + it.h + BETWEEN);
            rows.push(Row { y, h: part.h, columns: vec![Column { x: 0, w: part.w, h: part.h }] });
            (0, y)
        });
        for (member, placed) in part.members.iter().zip(&part.rects) {
            if let Some(rect) = rects.get_mut(*member) {
                *rect = Rect { x: placed.x + x, y: placed.y + y, ..*placed };
            }
        }
    }
    let w = rects.iter().map(|it| it.right()).max().unwrap_or_default();
    let h = rects.iter().map(|it| it.bottom()).max().unwrap_or_default();
    (rects, w, h)
}

/// Columns side by side, each as high as the first part at most.
struct Row {
    y: i32,
    h: i32,
    columns: Vec<Column>,
}

struct Column {
    x: i32,
    w: i32,
    h: i32,
}

impl Row {
    /// Where a part fits: below another, or at the end.
    fn place(&mut self, part: &Part, wanted: i32) -> Option<(i32, i32)> {
        let last = self.columns.len().checked_sub(1)?;
        for (position, column) in self.columns.iter_mut().enumerate() {
            let fits = part.w <= column.w || (position == last && column.x + part.w <= wanted);
            let y = column.h + BETWEEN;
            if fits && y + part.h <= self.h {
                column.w = column.w.max(part.w);
                column.h = y + part.h;
                return Some((column.x, self.y + y));
            }
        }
        let x = self.columns.last().map_or(0, |it| it.x + it.w + BETWEEN);
        if x + part.w > wanted || part.h > self.h {
            return None;
        }
        self.columns.push(Column { x, w: part.w, h: part.h });
        Some((x, self.y))
    }
}

struct Part {
    members: Vec<usize>,
    rects: Vec<Rect>,
    w: i32,
    h: i32,
}

impl Part {
    fn of(members: Vec<usize>, mut rects: Vec<Rect>) -> Part {
        let left = rects.iter().map(|it| it.x).min().unwrap_or_default();
        let top = rects.iter().map(|it| it.y).min().unwrap_or_default();
        for rect in &mut rects {
            rect.x -= left;
            rect.y -= top;
        }
        let w = rects.iter().map(|it| it.right()).max().unwrap_or_default();
        let h = rects.iter().map(|it| it.bottom()).max().unwrap_or_default();
        let up = |it: i32| (it + GRID - 1) / GRID * GRID;
        Part { members, rects, w: up(w), h: up(h) }
    }
}

/// The members of each connected part, in order.
fn connected(count: usize, edges: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let mut leader: Vec<usize> = (0..count).collect();
    fn find(leader: &mut [usize], mut at: usize) -> usize {
        while let Some(next) = leader.get(at).copied().filter(|it| *it != at) {
            let behind = leader.get(next).copied().unwrap_or(next);
            if let Some(slot) = leader.get_mut(at) {
                *slot = behind;
            }
            at = behind;
        }
        at
    }
    for (from, to) in edges {
        let (from, to) = (find(&mut leader, *from), find(&mut leader, *to));
        if let Some(slot) = leader.get_mut(from.max(to)) {
            *slot = from.min(to);
        }
    }
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for member in 0..count {
        parts.entry(find(&mut leader, member)).or_default().push(member);
    }
    parts.into_values().collect()
}
