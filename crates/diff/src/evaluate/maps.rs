//! Mappings: what a look-up gives, and whether it can give the same on both sides where the key is not known.

use std::cell::RefCell;
use std::collections::HashMap;

use lakewright_template::{Template, Value};

/// The mappings of one side, and of the other to compare with.
pub(crate) struct Maps<'v> {
    pub(crate) own: Template<'v>,
    pub(crate) other: Template<'v>,
    agree: RefCell<HashMap<(String, String), bool>>,
    only: RefCell<HashMap<(String, String), Option<&'v Value>>>,
}

impl<'v> Maps<'v> {
    pub(crate) fn new(own: Template<'v>, other: Template<'v>) -> Maps<'v> {
        Maps { own, other, agree: RefCell::default(), only: RefCell::default() }
    }

    /// The value under both keys.
    pub(crate) fn get(&self, map: &str, first: &str, second: &str) -> Option<&'v Value> {
        self.own.mapped(map, first, second)
    }

    /// The one value that a look-up gives whatever its first key is. Each column is read once.
    pub(crate) fn only(&self, map: &str, second: &str) -> Option<&'v Value> {
        let key = (map.to_owned(), second.to_owned());
        if let Some(known) = self.only.borrow().get(&key) {
            return *known;
        }
        let mut values = column(self.own, map, second).map(|it| it.1);
        let first = values.next().flatten();
        let only = first.filter(|first| values.all(|it| it == Some(first)));
        self.only.borrow_mut().insert(key, only);
        only
    }

    /// Whether both sides give the same for every first key. Each column is compared once.
    pub(crate) fn agree(&self, map: &str, second: &str) -> bool {
        let key = (map.to_owned(), second.to_owned());
        if let Some(known) = self.agree.borrow().get(&key) {
            return *known;
        }
        let agree = if second.is_empty() {
            self.own.entry("Mappings", map) == self.other.entry("Mappings", map)
        } else {
            let other: HashMap<&str, Option<&Value>> = column(self.other, map, second).collect();
            let mut rows = 0;
            let same = column(self.own, map, second).all(|(first, value)| {
                rows += 1;
                other.get(first) == Some(&value)
            });
            same && rows == other.len()
        };
        self.agree.borrow_mut().insert(key, agree);
        agree
    }
}

fn column<'v>(template: Template<'v>, map: &str, second: &str) -> impl Iterator<Item = (&'v str, Option<&'v Value>)> {
    let rows = template.entry("Mappings", map).and_then(Value::as_object);
    let second = second.to_owned();
    rows.into_iter().flat_map(|it| it.iter()).map(move |(first, row)| (first.as_ref(), row.get(&second)))
}
