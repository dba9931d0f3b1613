//! Sets of small numbers.

/// A set of numbers below a length that both sides of every operation share.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Bits {
    words: Box<[u64]>,
    length: usize,
}

impl Bits {
    /// No number below `length`.
    pub(crate) fn none(length: usize) -> Bits {
        Bits { words: vec![0; length.div_ceil(64)].into(), length }
    }

    /// All numbers below `length`.
    pub(crate) fn all(length: usize) -> Bits {
        let mut bits = Bits { words: vec![u64::MAX; length.div_ceil(64)].into(), length };
        let tail = length % 64;
        if let (Some(last), true) = (bits.words.last_mut(), tail != 0) {
            *last = (1 << tail) - 1;
        }
        bits
    }

    /// The numbers below `length` of which `holds` is true.
    pub(crate) fn of(length: usize, holds: impl Fn(usize) -> bool) -> Bits {
        let mut bits = Bits::none(length);
        (0..length).filter(|it| holds(*it)).for_each(|it| bits.insert(it));
        bits
    }

    pub(crate) fn insert(&mut self, number: usize) {
        if let Some(word) = self.words.get_mut(number / 64).filter(|_| number < self.length) {
            *word |= 1 << (number % 64);
        }
    }

    pub(crate) fn contains(&self, number: usize) -> bool {
        self.words.get(number / 64).is_some_and(|it| it >> (number % 64) & 1 == 1)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.words.iter().all(|it| *it == 0)
    }

    pub(crate) fn is_full(&self) -> bool {
        self.count() == self.length
    }

    pub(crate) fn count(&self) -> usize {
        self.words.iter().map(|it| it.count_ones() as usize).sum()
    }

    pub(crate) fn is_subset(&self, other: &Bits) -> bool {
        self.pairs(other).all(|(mine, theirs)| mine & !theirs == 0)
    }

    pub(crate) fn meets(&self, other: &Bits) -> bool {
        self.pairs(other).any(|(mine, theirs)| mine & theirs != 0)
    }

    pub(crate) fn and(&self, other: &Bits) -> Bits {
        Bits { words: self.pairs(other).map(|(mine, theirs)| mine & theirs).collect(), length: self.length }
    }

    pub(crate) fn or(&self, other: &Bits) -> Bits {
        Bits { words: self.pairs(other).map(|(mine, theirs)| mine | theirs).collect(), length: self.length }
    }

    pub(crate) fn without(&self, other: &Bits) -> Bits {
        Bits { words: self.pairs(other).map(|(mine, theirs)| mine & !theirs).collect(), length: self.length }
    }

    pub(crate) fn complement(&self) -> Bits {
        Bits::all(self.length).without(self)
    }

    /// The numbers, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(place, word)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros() as usize)?;
                rest &= rest - 1;
                Some(place * 64 + bit)
            })
        })
    }

    fn pairs<'b>(&'b self, other: &'b Bits) -> impl Iterator<Item = (u64, u64)> + 'b {
        debug_assert_eq!(self.length, other.length, "sets of two dimensions");
        self.words.iter().copied().zip(other.words.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_of_any_length_are_full_empty_and_listed_in_order() {
        for length in [0, 1, 63, 64, 65, 130] {
            let all = Bits::all(length);
            assert_eq!(all.count(), length);
            assert!(all.is_full());
            assert!(all.without(&all).is_empty());
            assert!(all.iter().eq(0..length));
            let odd = Bits::of(length, |it| it % 2 == 1);
            assert!(odd.is_subset(&all));
            assert_eq!(odd.meets(&all), length > 1);
            assert_eq!(all.without(&odd).count() + all.and(&odd).count(), length);
        }
    }
}
