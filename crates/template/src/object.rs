//! Objects: keys in order. Nearly all have one to five of them, and a template is made of them.

use std::mem;
use std::vec;

// Keys are short and many: hashing them as the standard library does took a tenth of a synthesis. The order of an
// object is that of insertion, so a seed that differs from run to run shows nowhere.
use foldhash::fast::RandomState;
use indexmap::IndexMap;

use crate::value::{Text, Value};

/// An object: keys in the order they were inserted, each key once.
#[derive(Clone, Debug)]
pub struct Object(Entries);

/// Up to this many keys are looked for one by one: comparing their lengths is faster than hashing one of them.
const FEW: usize = 16;

/// How entries are kept; which of the two shows nowhere.
//
// The larger one is boxed: a `Value` is four words then. The smaller one takes one allocation, and no more than it needs:
// with an index of its own each object took three, and a template twice the memory.
#[derive(Clone, Debug)]
enum Entries {
    /// At most [`FEW`].
    Few(Vec<(Text, Value)>),
    /// Any number, with an index by key: the resources of a template.
    Many(Box<IndexMap<Text, Value, RandomState>>),
}

impl Default for Object {
    fn default() -> Object {
        Object::new()
    }
}

impl Object {
    /// An empty object.
    pub const fn new() -> Object {
        Object(Entries::Few(Vec::new()))
    }

    /// An object with one key.
    pub fn of(key: impl Into<Text>, value: impl Into<Value>) -> Object {
        Object(Entries::Few(vec![(key.into(), value.into())]))
    }

    fn with_capacity(keys: usize) -> Object {
        Object(match keys {
            0..=FEW => Entries::Few(Vec::with_capacity(keys)),
            _ => Entries::Many(Box::new(IndexMap::with_capacity_and_hasher(keys, RandomState::default()))),
        })
    }

    /// The same object with `key` set.
    #[must_use]
    pub fn with(mut self, key: impl Into<Text>, value: impl Into<Value>) -> Object {
        self.insert(key, value);
        self
    }

    /// Sets `key`, keeping its position if it is there already; gives the value it replaced.
    pub fn insert(&mut self, key: impl Into<Text>, value: impl Into<Value>) -> Option<Value> {
        self.set(key.into(), value.into())
    }

    fn set(&mut self, key: Text, value: Value) -> Option<Value> {
        match &mut self.0 {
            Entries::Few(entries) => {
                if let Some(entry) = entries.iter_mut().find(|it| it.0 == key) {
                    return Some(mem::replace(&mut entry.1, value));
                }
                if entries.len() < FEW {
                    // Pairs are most: left to itself, the list would make room for four.
                    if entries.len() == 1 {
                        entries.reserve_exact(1);
                    }
                    entries.push((key, value));
                } else {
                    let all = mem::take(entries).into_iter().chain([(key, value)]);
                    self.0 = Entries::Many(Box::new(all.collect()));
                }
                None
            }
            Entries::Many(entries) => entries.insert(key, value),
        }
    }

    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match &self.0 {
            Entries::Few(entries) => entries.iter().find(|it| it.0 == key).map(|it| &it.1),
            Entries::Many(entries) => entries.get(key),
        }
    }

    /// The value of `key`, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        match &mut self.0 {
            Entries::Few(entries) => entries.iter_mut().find(|it| it.0 == key).map(|it| &mut it.1),
            Entries::Many(entries) => entries.get_mut(key),
        }
    }

    /// A key as it stands here, with its value.
    pub fn entry(&self, key: &str) -> Option<(&Text, &Value)> {
        self.at(self.position(key)?)
    }

    /// The key and value at a position.
    pub fn at(&self, position: usize) -> Option<(&Text, &Value)> {
        match &self.0 {
            Entries::Few(entries) => entries.get(position).map(|(key, value)| (key, value)),
            Entries::Many(entries) => entries.get_index(position),
        }
    }

    /// The position of `key`.
    pub fn position(&self, key: &str) -> Option<usize> {
        match &self.0 {
            Entries::Few(entries) => entries.iter().position(|it| it.0 == key),
            Entries::Many(entries) => entries.get_index_of(key),
        }
    }

    /// Whether `key` is there.
    pub fn contains_key(&self, key: &str) -> bool {
        self.position(key).is_some()
    }

    /// Takes `key` out; the others keep their order.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        match &mut self.0 {
            Entries::Few(entries) => {
                let at = entries.iter().position(|it| it.0 == key)?;
                Some(entries.remove(at).1)
            }
            Entries::Many(entries) => entries.shift_remove(key),
        }
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        match &self.0 {
            Entries::Few(entries) => entries.len(),
            Entries::Many(entries) => entries.len(),
        }
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Keys and values in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&Text, &Value)> + ExactSizeIterator + Clone {
        match &self.0 {
            Entries::Few(entries) => Either::Few(entries.iter().map(|(key, value)| (key, value))),
            Entries::Many(entries) => Either::Many(entries.iter()),
        }
    }

    /// Keys and values in order, the values to be changed.
    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = (&Text, &mut Value)> + ExactSizeIterator {
        match &mut self.0 {
            Entries::Few(entries) => Either::Few(entries.iter_mut().map(|(key, value)| (&*key, value))),
            Entries::Many(entries) => Either::Many(entries.iter_mut()),
        }
    }

    /// Keys in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &Text> + ExactSizeIterator {
        self.iter().map(|it| it.0)
    }

    /// Values in order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Value> + ExactSizeIterator {
        self.iter().map(|it| it.1)
    }

    /// The only key and its value, if there is exactly one: the shape of every intrinsic function.
    pub fn single(&self) -> Option<(&Text, &Value)> {
        if self.len() == 1 { self.at(0) } else { None }
    }
}

impl PartialEq for Object {
    fn eq(&self, other: &Object) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

impl Eq for Object {}

impl IntoIterator for Object {
    type Item = (Text, Value);
    type IntoIter = vec::IntoIter<(Text, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        match self.0 {
            Entries::Few(entries) => entries.into_iter(),
            Entries::Many(entries) => entries.into_iter().collect::<Vec<_>>().into_iter(),
        }
    }
}

impl<K: Into<Text>, V: Into<Value>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Object {
        let entries = entries.into_iter();
        let mut object = Object::with_capacity(entries.size_hint().0);
        object.extend(entries);
        object
    }
}

impl<K: Into<Text>, V: Into<Value>> Extend<(K, V)> for Object {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.set(key.into(), value.into());
        }
    }
}

/// One of two iterators over the same items.
#[derive(Clone)]
enum Either<F, M> {
    Few(F),
    Many(M),
}

impl<F: Iterator, M: Iterator<Item = F::Item>> Iterator for Either<F, M> {
    type Item = F::Item;

    #[inline]
    fn next(&mut self) -> Option<F::Item> {
        match self {
            Either::Few(it) => it.next(),
            Either::Many(it) => it.next(),
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        match self {
            Either::Few(it) => it.size_hint(),
            Either::Many(it) => it.size_hint(),
        }
    }
}

impl<F: DoubleEndedIterator, M: DoubleEndedIterator<Item = F::Item>> DoubleEndedIterator for Either<F, M> {
    fn next_back(&mut self) -> Option<F::Item> {
        match self {
            Either::Few(it) => it.next_back(),
            Either::Many(it) => it.next_back(),
        }
    }
}

impl<F: ExactSizeIterator, M: ExactSizeIterator<Item = F::Item>> ExactSizeIterator for Either<F, M> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_compare_without_order() {
        let one = Object::of("a", 1).with("b", 2);
        let other = Object::of("b", 2).with("a", 1);
        assert_eq!(one, other);
        assert_ne!(one, other.with("c", 3));
    }

    /// An object of keys `0`, `1`, ..., and the list that says what it should be.
    fn counted(keys: usize) -> (Object, Vec<(Text, Value)>) {
        let entries: Vec<(Text, Value)> = (0..keys).map(|it| (it.to_string().into(), it.into())).collect();
        (entries.iter().cloned().collect(), entries)
    }

    #[test]
    fn many_keys_are_kept_as_few_are() {
        for keys in [0, 1, 2, FEW - 1, FEW, FEW + 1, 100] {
            let (collected, mut entries) = counted(keys);
            let mut object = Object::new();
            for (key, value) in &entries {
                assert_eq!(object.insert(key.clone(), value.clone()), None);
            }
            assert_eq!(object, collected);
            assert_eq!(object.len(), keys);
            assert!(object.iter().map(|(key, value)| (key.clone(), value.clone())).eq(entries.iter().cloned()));
            assert!(object.keys().rev().eq(entries.iter().rev().map(|it| &it.0)));
            for (position, (key, value)) in entries.iter().enumerate() {
                assert_eq!((object.get(key), object.position(key)), (Some(value), Some(position)));
                assert_eq!(object.at(position), Some((key, value)));
            }
            assert_eq!((object.get("none"), object.at(keys)), (None, None));
            if keys > 1 {
                assert_eq!(object.insert("0", true), Some(0.into()));
                entries[0].1 = true.into();
                assert_eq!(object.remove("1"), Some(1.into()));
                entries.remove(1);
            }
            object.iter_mut().rev().take(1).for_each(|(_, value)| *value = Value::Null);
            entries.iter_mut().rev().take(1).for_each(|(_, value)| *value = Value::Null);
            assert_eq!(object.into_iter().collect::<Vec<_>>(), entries);
        }
    }

    #[test]
    fn of_a_key_that_comes_twice_the_last_value_stands_in_the_first_place() {
        let object: Object = [("a", 1), ("b", 2), ("a", 3)].into_iter().collect();
        assert_eq!(
            object.iter().map(|(key, value)| (key.as_ref(), value.as_i64())).collect::<Vec<_>>(),
            [("a", Some(3)), ("b", Some(2))]
        );
    }

    #[test]
    fn a_value_is_four_words() {
        assert_eq!(size_of::<Value>(), 4 * size_of::<usize>());
    }
}
