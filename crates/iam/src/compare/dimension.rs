//! A dimension of requests: its points, what holds at them, and what stands for them.

use std::collections::HashMap;

use super::bits::Bits;

/// How many values are kept for one point: a few, so that a plausible one can be chosen.
const MOST_VALUES: usize = 24;

/// A point: all values for which the same predicates hold.
#[derive(Clone, Debug)]
pub(crate) struct Point<V> {
    pub(crate) holds: Bits,
    pub(crate) values: Vec<V>,
}

/// The points of a dimension.
#[derive(Clone, Debug)]
pub(crate) struct Dimension<V> {
    pub(crate) points: Vec<Point<V>>,
}

impl<V> Dimension<V> {
    /// Groups values by the predicates that hold for them, in the order in which they come.
    pub(crate) fn of(values: impl IntoIterator<Item = (Bits, V)>) -> Dimension<V> {
        let mut points: Vec<Point<V>> = Vec::new();
        let mut places: HashMap<Bits, usize> = HashMap::new();
        for (holds, value) in values {
            let place = *places.entry(holds).or_insert_with_key(|holds| {
                points.push(Point { holds: holds.clone(), values: Vec::new() });
                points.len() - 1
            });
            if let Some(point) = points.get_mut(place).filter(|it| it.values.len() < MOST_VALUES) {
                point.values.push(value);
            }
        }
        Dimension { points }
    }

    pub(crate) fn len(&self) -> usize {
        self.points.len()
    }

    /// The points at which a predicate holds.
    pub(crate) fn side(&self, predicate: usize) -> Bits {
        self.points_where(|it| it.holds.contains(predicate))
    }

    pub(crate) fn points_where(&self, holds: impl Fn(&Point<V>) -> bool) -> Bits {
        Bits::of(self.points.len(), |it| self.points.get(it).is_some_and(&holds))
    }

    /// The values of the points of a set, by point.
    pub(crate) fn values(&self, points: Option<&Bits>) -> impl Iterator<Item = (usize, &V)> {
        let chosen = self.points.iter().enumerate();
        let points = points.cloned();
        chosen
            .filter(move |(number, _)| points.as_ref().is_none_or(|it| it.contains(*number)))
            .flat_map(|(number, it)| it.values.iter().map(move |value| (number, value)))
    }
}
