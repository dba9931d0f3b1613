//! Cells: sets of requests that are a set of points in each dimension. Statements are cells; they are intersected and
//! taken away from one another.

use super::bits::Bits;

/// A set of requests: all those whose point in each dimension is in that dimension's set.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Cell {
    /// INVARIANT: by dimension, each once, none empty. A dimension that is not there is whole.
    sides: Vec<(usize, Bits)>,
}

impl Cell {
    /// Every request.
    pub(crate) fn whole() -> Cell {
        Cell { sides: Vec::new() }
    }

    /// The set of points in a dimension; `None` where it is whole.
    pub(crate) fn side(&self, dimension: usize) -> Option<&Bits> {
        let place = self.sides.binary_search_by_key(&dimension, |it| it.0).ok()?;
        self.sides.get(place).map(|it| &it.1)
    }

    /// The dimensions that are not whole.
    pub(crate) fn sides(&self) -> impl Iterator<Item = (usize, &Bits)> {
        self.sides.iter().map(|(dimension, points)| (*dimension, points))
    }

    /// The requests of the cell whose point in a dimension is one of these; `None` if there is none.
    pub(crate) fn within(&self, dimension: usize, points: &Bits) -> Option<Cell> {
        let mut cell = self.clone();
        match cell.sides.binary_search_by_key(&dimension, |it| it.0) {
            Ok(place) => {
                let side = cell.sides.get_mut(place)?;
                side.1 = side.1.and(points);
                (!side.1.is_empty()).then_some(cell)
            }
            Err(_) if points.is_empty() => None,
            Err(_) if points.is_full() => Some(cell),
            Err(place) => {
                cell.sides.insert(place, (dimension, points.clone()));
                Some(cell)
            }
        }
    }

    /// The requests of both.
    pub(crate) fn and(&self, other: &Cell) -> Option<Cell> {
        if !self.meets(other) {
            return None;
        }
        other.sides.iter().try_fold(self.clone(), |cell, (dimension, points)| cell.within(*dimension, points))
    }

    /// Whether some request is in both.
    pub(crate) fn meets(&self, other: &Cell) -> bool {
        other.sides.iter().all(|(dimension, points)| self.side(*dimension).is_none_or(|it| it.meets(points)))
    }

    /// Whether every request of this cell is in the other.
    pub(crate) fn lies_in(&self, other: &Cell) -> bool {
        other.sides.iter().all(|(dimension, points)| self.side(*dimension).is_some_and(|it| it.is_subset(points)))
    }

    /// The requests that are not in the other cell, as cells that do not meet.
    pub(crate) fn without(&self, other: &Cell) -> Vec<Cell> {
        let mut pieces = Vec::new();
        let mut rest = self.clone();
        for (dimension, points) in &other.sides {
            let outside = match rest.side(*dimension) {
                Some(side) => side.without(points),
                None => points.complement(),
            };
            pieces.extend(rest.within(*dimension, &outside));
            match rest.within(*dimension, points) {
                Some(inside) => rest = inside,
                None => return pieces,
            }
        }
        pieces
    }
}

/// A condition that requests are sifted by, cell by cell.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sieve<'c> {
    /// In one of these cells.
    In(&'c [Cell]),
    /// In none of them.
    Out(&'c [Cell]),
    /// Not allowed by a policy: in one of the cells that it denies, or in none of those that it allows.
    NotAllowed {
        /// What the policy denies.
        denied: &'c [Cell],
        /// What its statements allow.
        allowed: &'c [Cell],
    },
}

/// What became of a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sifted {
    /// All cells that are left were visited.
    Done,
    /// The visitor had enough.
    Stopped,
    /// There were more cells than allowed.
    TooManyCells,
}

/// A search through the cells that pass a list of sieves.
pub(crate) struct Sifting<'v> {
    /// How many cells may still be looked at.
    pub(crate) budget: usize,
    /// How many words of cells may still be compared: policies of thousands of statements have long lists of wide cells.
    pub(crate) work: usize,
    /// How many words a cell has at most.
    pub(crate) width: usize,
    /// Is given every cell that is left; `true` ends the search.
    pub(crate) visit: &'v mut dyn FnMut(&Cell) -> bool,
}

impl Sifting<'_> {
    /// Visits what is left of a cell.
    pub(crate) fn run(&mut self, cell: &Cell, sieves: &[Sieve<'_>]) -> Sifted {
        let Some(budget) = self.budget.checked_sub(1) else { return Sifted::TooManyCells };
        self.budget = budget;
        let Some((sieve, rest)) = sieves.split_first() else {
            return if (self.visit)(cell) { Sifted::Stopped } else { Sifted::Done };
        };
        let compared = match *sieve {
            Sieve::In(cells) | Sieve::Out(cells) => cells.len(),
            Sieve::NotAllowed { denied, allowed } => denied.len() + allowed.len(),
        };
        if !self.may_compare(compared) {
            return Sifted::TooManyCells;
        }
        match *sieve {
            Sieve::In(cells) => self.each(cells.iter().filter_map(|it| cell.and(it)), rest),
            Sieve::Out(cells) => {
                let meeting: Vec<&Cell> = cells.iter().filter(|it| it.meets(cell)).collect();
                self.subtract(cell, &meeting, rest)
            }
            Sieve::NotAllowed { denied, allowed } => {
                match self.each(denied.iter().filter_map(|it| cell.and(it)), rest) {
                    Sifted::Done => {}
                    other => return other,
                }
                let meeting: Vec<&Cell> = denied.iter().chain(allowed).filter(|it| it.meets(cell)).collect();
                self.subtract(cell, &meeting, rest)
            }
        }
    }

    fn each(&mut self, cells: impl Iterator<Item = Cell>, rest: &[Sieve<'_>]) -> Sifted {
        for cell in cells {
            match self.run(&cell, rest) {
                Sifted::Done => {}
                other => return other,
            }
        }
        Sifted::Done
    }

    /// Whether there is work left to compare a cell with this many.
    fn may_compare(&mut self, cells: usize) -> bool {
        self.work = self.work.saturating_sub(cells.saturating_mul(self.width));
        self.work > 0
    }

    fn subtract(&mut self, cell: &Cell, taken: &[&Cell], rest: &[Sieve<'_>]) -> Sifted {
        if !self.may_compare(taken.len()) {
            return Sifted::TooManyCells;
        }
        if taken.iter().any(|it| cell.lies_in(it)) {
            return Sifted::Done;
        }
        // The one that leaves the fewest pieces first: the others shrink with them.
        let first = taken.iter().enumerate().min_by_key(|(_, it)| {
            it.sides()
                .filter(|(dimension, points)| cell.side(*dimension).is_none_or(|side| !side.is_subset(points)))
                .count()
        });
        let Some((place, first)) = first else { return self.run(cell, rest) };
        let Some(budget) = self.budget.checked_sub(1) else { return Sifted::TooManyCells };
        self.budget = budget;
        for piece in cell.without(first) {
            let others = taken.iter().enumerate().filter(|(number, it)| *number != place && it.meets(&piece));
            let others: Vec<&Cell> = others.map(|(_, it)| *it).collect();
            match self.subtract(&piece, &others, rest) {
                Sifted::Done => {}
                other => return other,
            }
        }
        Sifted::Done
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const POINTS: usize = 4;

    fn cell() -> impl Strategy<Value = Cell> {
        proptest::collection::vec(proptest::option::of(1u8..15), 3).prop_map(|sides| {
            let sides = sides.into_iter().enumerate();
            sides.fold(Cell::whole(), |cell, (dimension, mask)| match mask {
                Some(mask) => cell.within(dimension, &Bits::of(POINTS, |it| mask >> it & 1 == 1)).expect("not empty"),
                None => cell,
            })
        })
    }

    fn has(cell: &Cell, request: usize) -> bool {
        (0..3).all(|it| cell.side(it).is_none_or(|side| side.contains(request / POINTS.pow(it as u32) % POINTS)))
    }

    fn requests() -> std::ops::Range<usize> {
        0..POINTS.pow(3)
    }

    proptest! {
        #[test]
        fn what_is_taken_away_is_gone_and_the_rest_is_there_once(a in cell(), b in cell()) {
            let pieces = a.without(&b);
            for request in requests() {
                let times = pieces.iter().filter(|it| has(it, request)).count();
                prop_assert_eq!(times, usize::from(has(&a, request) && !has(&b, request)));
            }
            prop_assert_eq!(a.lies_in(&b), pieces.is_empty());
        }

        #[test]
        fn sieves_leave_the_requests_that_pass_all_of_them(
            allow in proptest::collection::vec(cell(), 0..4),
            deny in proptest::collection::vec(cell(), 0..3),
            old in proptest::collection::vec(cell(), 0..4),
            old_deny in proptest::collection::vec(cell(), 0..3),
        ) {
            let mut left = vec![false; requests().len()];
            let mut visit = |cell: &Cell| {
                requests().filter(|it| has(cell, *it)).for_each(|it| left[it] = true);
                false
            };
            let sieves = [Sieve::In(&allow), Sieve::Out(&deny), Sieve::NotAllowed { denied: &old_deny, allowed: &old }];
            let sifted = Sifting { budget: 100_000, work: 1_000_000, width: 1, visit: &mut visit }.run(&Cell::whole(), &sieves);
            prop_assert_eq!(sifted, Sifted::Done);
            let any = |cells: &[Cell], request| cells.iter().any(|it| has(it, request));
            for request in requests() {
                let new = any(&allow, request) && !any(&deny, request);
                let existing = any(&old, request) && !any(&old_deny, request);
                prop_assert_eq!(left[request], new && !existing);
            }
        }
    }
}
