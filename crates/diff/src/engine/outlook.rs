//! Values that a change set leaves to deployment, and that the template says all the same.

use std::collections::HashMap;

use lakewright_template::Value;

use super::walk::{Made, said};
use crate::symbol::{self, MAYBE, Mention, NEW};

/// How many resources are followed, one behind the other.
const DEEPEST: usize = 3;

/// The resources of the update, to say what they will give.
pub(crate) struct Outlook<'r, 'v> {
    pub(crate) made: &'r HashMap<&'v str, &'r Made<'v>>,
}

impl Outlook<'_, '_> {
    /// What a value comes to once what it refers to is made, as far as the template says; `None` where nothing is left to
    /// deployment. What only deployment knows stays a reference.
    pub(crate) fn of(&self, value: &Value) -> Option<Value> {
        if !symbol::is_made_later(value) {
            return None;
        }
        let value = self.resolved(value, DEEPEST);
        Some(symbol::replaced(&value, &|it| {
            let name = it.name.strip_prefix(NEW).or(it.name.strip_prefix(MAYBE))?;
            Some(match it.attribute {
                Some(attribute) => symbol::attribute(name, attribute),
                None => symbol::reference(name),
            })
        }))
    }

    /// The same, where nothing of it is left to deployment.
    pub(crate) fn known(&self, value: &Value) -> Option<Value> {
        let value = self.resolved(value, DEEPEST);
        (!symbol::is_made_later(&value)).then_some(value)
    }

    fn resolved(&self, value: &Value, depth: usize) -> Value {
        symbol::replaced(value, &|it| self.given(it, depth))
    }

    fn given(&self, it: Mention<'_>, depth: usize) -> Option<Value> {
        let name = it.name.strip_prefix(NEW).or(it.name.strip_prefix(MAYBE)).unwrap_or(it.name);
        let made = self.made.get(name).filter(|it| it.is_made)?;
        let found = said(made, it.attribute)?;
        Some(if depth == 0 || symbol::is_known(found) { found.clone() } else { self.resolved(found, depth - 1) })
    }
}
