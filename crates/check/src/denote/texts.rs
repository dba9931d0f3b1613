//! The texts that stand in an element of a policy, through lists and every `Fn::If`.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use lakewright_template::Value;

use super::{Assumed, Denoter, text};

/// The texts of elements of policies, which are asked about again and again, by the place of the value in memory: a value
/// that is borrowed for as long as the template stays where it is.
pub(super) type Texts<'d> = RefCell<HashMap<TextsOf<'d>, Rc<Vec<Option<String>>>>>;

/// Which texts: of this value, those that are certain or those that are possible, under these conditions.
#[derive(Debug)]
pub(super) struct TextsOf<'d> {
    value: &'d Value,
    all_certain: bool,
    assumed: Assumed,
}

impl PartialEq for TextsOf<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.value, other.value) && self.all_certain == other.all_certain && self.assumed == other.assumed
    }
}

impl Eq for TextsOf<'_> {}

impl Hash for TextsOf<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.value).hash(state);
        self.all_certain.hash(state);
        self.assumed.hash(state);
    }
}

impl<'d> Denoter<'_, 'd> {
    /// The items of lists, and whether it is certain that they are there: of an undecided `Fn::If` both branches are not.
    pub(super) fn each<'v>(
        &self,
        values: Vec<&'v Value>,
        assumed: &[(String, bool)],
        is_certain: bool,
        found: &mut Vec<(&'v Value, bool)>,
    ) {
        for value in values {
            if self.spend(1).is_none() {
                return;
            }
            match value {
                Value::Array(items) => self.each(items.iter().collect(), assumed, is_certain, found),
                _ => match value.as_function() {
                    Some(("Fn::If", argument)) => match argument.as_array() {
                        Some([Value::String(name), yes, no]) => match self.decided(name, assumed) {
                            Some(true) => self.each(vec![yes], assumed, is_certain, found),
                            Some(false) => self.each(vec![no], assumed, is_certain, found),
                            None => self.each(vec![yes, no], assumed, false, found),
                        },
                        _ => found.push((value, false)),
                    },
                    Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue") => {}
                    _ => found.push((value, is_certain)),
                },
            }
        }
    }

    /// Texts of an element; `None` stands for one that is not known, or of which it is not known whether it is there.
    pub(super) fn texts(&self, value: &'d Value, assumed: &[(String, bool)]) -> Rc<Vec<Option<String>>> {
        self.texts_of(value, assumed, true)
    }

    /// Texts of an element, those of both branches of an `Fn::If` that is not decided.
    pub(super) fn possible_texts(&self, value: &'d Value, assumed: &[(String, bool)]) -> Rc<Vec<Option<String>>> {
        self.texts_of(value, assumed, false)
    }

    pub(super) fn texts_of(
        &self,
        value: &'d Value,
        assumed: &[(String, bool)],
        all_certain: bool,
    ) -> Rc<Vec<Option<String>>> {
        let key = TextsOf { value, all_certain, assumed: assumed.to_vec() };
        if let Some(known) = self.texts.borrow().get(&key) {
            // They are looked at one by one.
            self.spend(1 + known.len() / 16);
            return Rc::clone(known);
        }
        let mut items = Vec::new();
        self.each(vec![value], assumed, true, &mut items);
        let mut found = Vec::new();
        for (item, is_certain) in items {
            match self.value_under(item, assumed) {
                Some(Value::Array(values)) => found.extend(values.iter().map(text)),
                Some(value) => found.push(text(&value)),
                None => found.push(None),
            }
            if all_certain && !is_certain {
                found.push(None);
            }
        }
        let found = Rc::new(found);
        self.texts.borrow_mut().insert(key, Rc::clone(&found));
        found
    }
}
