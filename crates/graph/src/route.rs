//! The ways of arrows: along the grid, around boxes, together where they mean the same.
//!
//! Each arrow takes the cheapest way (A*). Turns, crossings and ways beside a box cost; a way that an arrow of the same
//! kind takes to or from the same end costs less than an empty one, so that what belongs together runs together.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::graph::FlowKind;
use crate::layout::{GRID, LARGE, Layout, Rect};
use crate::scene::{Arrow, End, Scene};
use crate::text;

/// The corners of an arrow's way.
pub(crate) type Way = Vec<(i32, i32)>;

const STEP: u32 = 3;
const SHARED: u32 = 1;
/// More than the least that a step may cost: ways are found in a tenth of the steps, and still run together.
const GUESS: u32 = 2;
const TURN: u32 = 18;
const BESIDE: u32 = 4;
const CROSSING: u32 = 8;
const OVER: u32 = 30;
const WRONG_SIDE: u32 = 40;
/// The work that one way and all ways may take: what costs more goes straight.
const MOST_STEPS: usize = 40_000;
const MOST_STEPS_IN_ALL: usize = 1_000_000;

const DIRECTIONS: [(i32, i32); 4] = [(1, 0), (0, 1), (-1, 0), (0, -1)];

/// The ways of all arrows, in their order.
pub(crate) fn ways(scene: &Scene, layout: &Layout) -> Vec<Way> {
    let mut grid = Grid::of(scene, layout);
    let mut order: Vec<usize> = (0..scene.arrows.len()).collect();
    let length = |arrow: &Arrow| {
        let (from, to) = (layout.end(arrow.from).middle(), layout.end(arrow.to).middle());
        (from.0 - to.0).abs() + (from.1 - to.1).abs()
    };
    order.sort_by_key(|it| scene.arrows.get(*it).map(|it| (it.kind, length(it))));
    let mut ways = vec![Way::new(); scene.arrows.len()];
    let mut left = MOST_STEPS_IN_ALL;
    for position in order {
        let Some(arrow) = scene.arrows.get(position) else { continue };
        let (from, to) = (layout.end(arrow.from), layout.end(arrow.to));
        let way = grid.way(arrow, from, to, &mut left).unwrap_or_else(|| straight(from, to));
        if let Some(slot) = ways.get_mut(position) {
            *slot = way;
        }
    }
    ways
}

fn straight(from: Rect, to: Rect) -> Way {
    let start = if to.x >= from.right() { (from.right(), from.middle().1) } else { (from.middle().0, from.bottom()) };
    let end = if to.x >= from.right() { (to.x, to.middle().1) } else { (to.middle().0, to.y) };
    vec![start, end]
}

/// What an arrow is to another that shares its way.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Taken {
    from: End,
    to: End,
    kind: FlowKind,
}

impl Taken {
    fn belongs(self, other: Taken) -> bool {
        self.kind == other.kind && (self.from == other.from || self.to == other.to)
    }
}

struct Grid {
    w: i32,
    h: i32,
    blocked: Vec<bool>,
    extra: Vec<u8>,
    /// Who goes through a cell across, and down.
    taken: Vec<[Option<Taken>; 2]>,
    cost: Vec<u32>,
    came: Vec<u8>,
    /// The round in which `cost` and `came` were written: clearing them would cost more than the search.
    round: Vec<u32>,
    now: u32,
}

impl Grid {
    fn of(scene: &Scene, layout: &Layout) -> Grid {
        let (w, h) = (layout.size.0 / GRID + 1, layout.size.1 / GRID + 1);
        let cells = usize::try_from(w.max(0)).unwrap_or(0) * usize::try_from(h.max(0)).unwrap_or(0);
        let mut grid = Grid {
            w,
            h,
            blocked: vec![false; cells],
            extra: vec![0; cells],
            taken: vec![[None; 2]; cells],
            cost: vec![0; cells * 4],
            came: vec![0; cells * 4],
            round: vec![0; cells * 4],
            now: 0,
        };
        for (group, rect) in scene.groups.iter().zip(&layout.groups) {
            // Along a frame an arrow would be taken for it.
            grid.border(*rect, 3);
            let title = text::width(&group.title, LARGE).min(600.0) as i32 + 20;
            let title = Rect { x: rect.x + GRID, y: rect.y + GRID, w: title.min(rect.w - 20), h: 20 };
            grid.each(title, |grid, at| grid.block(at));
        }
        for rect in &layout.shapes {
            let near = Rect { x: rect.x - GRID, y: rect.y - GRID, w: rect.w + 2 * GRID, h: rect.h + 2 * GRID };
            grid.each(near, |grid, at| grid.extra.get_mut(at).into_iter().for_each(|it| *it = 1));
        }
        for rect in &layout.shapes {
            grid.each(*rect, |grid, at| grid.block(at));
        }
        grid
    }

    fn block(&mut self, at: usize) {
        if let Some(cell) = self.blocked.get_mut(at) {
            *cell = true;
        }
    }

    fn border(&mut self, rect: Rect, extra: u8) {
        let (right, bottom) = (rect.right(), rect.bottom());
        for side in [
            Rect { h: 0, ..rect },
            Rect { y: bottom, h: 0, ..rect },
            Rect { w: 0, ..rect },
            Rect { x: right, w: 0, ..rect },
        ] {
            self.each(side, |grid, at| grid.extra.get_mut(at).into_iter().for_each(|it| *it = extra));
        }
    }

    fn each(&mut self, rect: Rect, mut visit: impl FnMut(&mut Grid, usize)) {
        for y in rect.y / GRID..=rect.bottom() / GRID {
            for x in rect.x / GRID..=rect.right() / GRID {
                if let Some(at) = self.at(x, y) {
                    visit(self, at);
                }
            }
        }
    }

    fn at(&self, x: i32, y: i32) -> Option<usize> {
        if x < 0 || y < 0 || x >= self.w || y >= self.h {
            return None;
        }
        usize::try_from(y * self.w + x).ok()
    }

    /// Where an arrow may leave or enter: a cell outside, the direction outwards, and what it costs.
    fn ports(rect: Rect, end: End, leaving: bool) -> Vec<(i32, i32, usize, u32)> {
        let (x, y, right, bottom) = (rect.x / GRID, rect.y / GRID, rect.right() / GRID, rect.bottom() / GRID);
        let (middle_x, middle_y) = ((x + right) / 2, (y + bottom) / 2);
        // Data goes to the right and down: what does not may, but at a price.
        let price = |direction: usize| if leaving == (direction < 2) { 0 } else { WRONG_SIDE };
        let whole = matches!(end, End::Group(_));
        let mut ports = Vec::new();
        for cell in y + 1..bottom {
            let off = (cell - middle_y).unsigned_abs();
            if whole || off <= 1 {
                let cost = if whole { 0 } else { off * 4 };
                ports.push((right + 1, cell, 0, price(0) + cost));
                ports.push((x - 1, cell, 2, price(2) + cost));
            }
        }
        for cell in x + 1..right {
            let off = (cell - middle_x).unsigned_abs();
            if whole || off == 0 || off == 4 {
                let cost = if whole { 0 } else { off * 2 };
                ports.push((cell, bottom + 1, 1, price(1) + cost));
                ports.push((cell, y - 1, 3, price(3) + cost));
            }
        }
        ports
    }

    fn way(&mut self, arrow: &Arrow, from: Rect, to: Rect, left: &mut usize) -> Option<Way> {
        let own = Taken { from: arrow.from, to: arrow.to, kind: arrow.kind };
        self.now += 1;
        let goals: Vec<_> = Grid::ports(to, arrow.to, false)
            .into_iter()
            .filter_map(|(x, y, direction, price)| Some((self.at(x, y)?, (direction + 2) % 4, price)))
            .collect();
        let mut goal_price = std::collections::HashMap::new();
        for (at, direction, price) in &goals {
            goal_price.insert((*at, *direction), *price);
        }
        // A whole group is no obstacle to others, but to its own arrows.
        let within = |rect: Rect, end: End, x: i32, y: i32| {
            matches!(end, End::Group(_))
                && x * GRID >= rect.x
                && x * GRID <= rect.right()
                && y * GRID >= rect.y
                && y * GRID <= rect.bottom()
        };
        let guess = |x: i32, y: i32| {
            let off = |at: i32, low: i32, high: i32| (low - at).max(at - high).max(0).unsigned_abs();
            (off(x, to.x / GRID - 1, to.right() / GRID + 1) + off(y, to.y / GRID - 1, to.bottom() / GRID + 1)) * GUESS
        };
        let mut open = BinaryHeap::new();
        for (x, y, direction, price) in Grid::ports(from, arrow.from, true) {
            let Some(at) = self.at(x, y) else { continue };
            if self.free(at) {
                let price = price + self.enter(at, direction, own);
                self.reach(at, direction, 4, price);
                open.push(Reverse((price + guess(x, y), at, direction, price)));
            }
        }
        let mut best: Option<(u32, usize, usize)> = None;
        let mut steps = 0;
        while let Some(Reverse((estimate, at, direction, cost))) = open.pop() {
            if best.is_some_and(|it| it.0 <= estimate) {
                break;
            }
            steps += 1;
            if steps > MOST_STEPS || *left == 0 {
                break;
            }
            *left -= 1;
            if self.known(at, direction).is_some_and(|it| it < cost) {
                continue;
            }
            if let Some(price) = goal_price.get(&(at, direction))
                && best.is_none_or(|it| cost + price < it.0)
            {
                best = Some((cost + price, at, direction));
            }
            let (x, y) = self.place(at);
            for (turned, (dx, dy)) in DIRECTIONS.iter().enumerate() {
                if (turned + 2) % 4 == direction {
                    continue;
                }
                let (x, y) = (x + dx, y + dy);
                let Some(next) = self.at(x, y).filter(|it| self.free(*it)) else { continue };
                if within(from, arrow.from, x, y) || within(to, arrow.to, x, y) {
                    continue;
                }
                let turn = if turned == direction { 0 } else { TURN };
                let cost = cost + turn + self.enter(next, turned, own);
                if self.known(next, turned).is_none_or(|it| cost < it) {
                    self.reach(next, turned, direction as u8, cost);
                    open.push(Reverse((cost + guess(x, y), next, turned, cost)));
                }
            }
        }
        let (_, at, direction) = best?;
        Some(self.take(at, direction, own))
    }

    fn place(&self, at: usize) -> (i32, i32) {
        let at = i32::try_from(at).unwrap_or_default();
        (at % self.w.max(1), at / self.w.max(1))
    }

    fn free(&self, at: usize) -> bool {
        self.blocked.get(at) == Some(&false)
    }

    fn known(&self, at: usize, direction: usize) -> Option<u32> {
        let state = at * 4 + direction;
        (self.round.get(state) == Some(&self.now)).then(|| self.cost.get(state).copied()).flatten()
    }

    fn reach(&mut self, at: usize, direction: usize, came: u8, cost: u32) {
        let state = at * 4 + direction;
        let slots = (self.round.get_mut(state), self.cost.get_mut(state), self.came.get_mut(state));
        if let (Some(round), Some(old), Some(from)) = slots {
            (*round, *old, *from) = (self.now, cost, came);
        }
    }

    /// What a step into a cell costs.
    fn enter(&self, at: usize, direction: usize, own: Taken) -> u32 {
        let axis = direction % 2;
        let taken = self.taken.get(at).copied().unwrap_or_default();
        let extra = u32::from(self.extra.get(at).copied().unwrap_or_default()) * BESIDE;
        let along = taken.get(axis).copied().flatten();
        let across = taken.get(1 - axis).copied().flatten();
        let base = match along {
            Some(other) if other.belongs(own) => return SHARED,
            Some(_) => STEP + OVER,
            None => STEP,
        };
        base + extra + across.filter(|it| !it.belongs(own)).map_or(0, |_| CROSSING)
    }

    /// Walks back from the goal, takes the cells, and gives the corners with both ends on the boxes.
    fn take(&mut self, mut at: usize, mut direction: usize, own: Taken) -> Way {
        let step = |(x, y): (i32, i32), direction: usize, sign: i32| {
            let (dx, dy) = DIRECTIONS.get(direction).copied().unwrap_or_default();
            (x + dx * sign, y + dy * sign)
        };
        let mut corners = vec![step(self.place(at), direction, 1)];
        loop {
            if let Some(slot) = self.taken.get_mut(at).and_then(|it| it.get_mut(direction % 2)) {
                *slot = Some(own);
            }
            let here = self.place(at);
            let came = self.came.get(at * 4 + direction).copied().unwrap_or(4);
            if came > 3 {
                corners.push(step(here, direction, -1));
                break;
            }
            let came = usize::from(came);
            let before = step(here, direction, -1);
            let Some(next) = self.at(before.0, before.1) else { break };
            if came != direction {
                corners.push(before);
                if let Some(slot) = self.taken.get_mut(next).and_then(|it| it.get_mut(direction % 2)) {
                    *slot = Some(own);
                }
            }
            (at, direction) = (next, came);
        }
        corners.reverse();
        corners.iter().map(|(x, y)| (x * GRID, y * GRID)).collect()
    }
}
