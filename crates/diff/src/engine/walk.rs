//! The resources of a side, evaluated; and what each refers to.

use std::collections::HashMap;
use std::rc::Rc;

use lakewright_template::{Resource, Value};

use super::prepare::Sides;
use crate::change::Scope;
use crate::evaluate::{Evaluator, Side};
use crate::symbol;

/// The parts of a resource that are compared, in the order of [`Made::parts`].
pub(crate) const PARTS: [(&str, Scope); 6] = [
    ("Properties", Scope::Properties),
    ("Metadata", Scope::Metadata),
    ("CreationPolicy", Scope::CreationPolicy),
    ("UpdatePolicy", Scope::UpdatePolicy),
    ("DeletionPolicy", Scope::DeletionPolicy),
    ("UpdateReplacePolicy", Scope::UpdateReplacePolicy),
];

/// The parts of a resource, evaluated.
pub(crate) type Parts = [Option<Value>; 6];

/// A resource of one side.
pub(crate) struct Made<'v> {
    pub(crate) resource: Resource<'v>,
    /// Whether its condition holds; what only deployment knows counts as holding.
    pub(crate) is_made: bool,
    pub(crate) parts: Rc<Parts>,
    /// Whether the template says the same of it on both sides, and it comes to the same.
    pub(crate) is_untouched: bool,
}

impl Made<'_> {
    pub(crate) fn properties(&self) -> Option<&Value> {
        self.part("Properties")
    }

    /// A part by its key, evaluated.
    pub(crate) fn part(&self, key: &str) -> Option<&Value> {
        let position = PARTS.iter().position(|it| it.0 == key)?;
        self.parts.get(position).and_then(Option::as_ref)
    }
}

/// The resources of the side before, by logical id, and of the side after, in order.
pub(crate) fn resources<'v>(
    sides: &Sides<'v>,
    old: &Evaluator<'_, 'v>,
    new: &Evaluator<'_, 'v>,
) -> (HashMap<&'v str, Made<'v>>, Vec<Made<'v>>) {
    let untouched = |it: Resource<'v>, other: &Side<'v>| {
        sides.is_same_context && other.template.resource(it.id).is_some_and(|twin| twin.object == it.object)
    };
    let made = |it: Resource<'v>, evaluator: &Evaluator<'_, 'v>, is_untouched| {
        let is_made = evaluator.side.is_made(it.condition()) != Some(false);
        let parts = if is_made { parts(it, evaluator) } else { Parts::default() };
        Made { resource: it, is_made, parts: Rc::new(parts), is_untouched }
    };
    let after = sides.after.template.resources().map(|it| made(it, new, untouched(it, &sides.before)));
    let after: Vec<Made<'v>> = after.collect();
    let shared: HashMap<&str, &Made<'v>> =
        after.iter().filter(|it| it.is_untouched).map(|it| (it.resource.id, it)).collect();
    let before = sides.before.template.resources().map(|it| {
        let one = match shared.get(it.id) {
            // What is untouched comes to the same on both sides.
            Some(twin) => Made { resource: it, parts: Rc::clone(&twin.parts), ..**twin },
            None => made(it, old, false),
        };
        (it.id, one)
    });
    let before = before.collect();
    (before, after)
}

fn parts(resource: Resource<'_>, evaluator: &Evaluator<'_, '_>) -> Parts {
    PARTS.map(|(key, _)| {
        let value = resource.object.get(key)?;
        evaluator.under(resource.condition(), value)
    })
}

/// The value of a resource's `Ref` or attribute as it is today, where the template itself says it.
pub(crate) fn live(made: &Made<'_>, attribute: Option<&str>) -> Option<Value> {
    said(made, attribute).filter(|it| symbol::is_known(it)).cloned()
}

/// The expression that gives a resource's `Ref` or attribute, where the template itself has it.
pub(crate) fn said<'m>(made: &'m Made<'_>, attribute: Option<&str>) -> Option<&'m Value> {
    /// Longer values stay references: text that is put into text that is put into text doubles each time.
    const LONGEST: usize = 1024;
    let properties = made.properties()?;
    let found = match attribute {
        Some(path) => path.split('.').try_fold(properties, |it, key| it.get(key))?,
        None => {
            let schema = lakewright_facts::Schemas::get(made.resource.kind()?)?;
            let mut names = schema.reference();
            let (Some(only), None) = (names.next(), names.next()) else { return None };
            properties.get(only)?
        }
    };
    match found {
        Value::String(text) if text.len() <= LONGEST && !text.contains("{{resolve:") => Some(found),
        Value::Number(_) | Value::Bool(_) => Some(found),
        Value::Object(_) if matches!(found.as_function(), Some(("Fn::Join", _))) => Some(found),
        _ => None,
    }
}

/// The positions of the resources that each resource needs.
pub(crate) fn needs(made: &[Made<'_>]) -> Vec<Vec<usize>> {
    let places: HashMap<&str, usize> =
        made.iter().enumerate().filter(|it| it.1.is_made).map(|(at, it)| (it.resource.id, at)).collect();
    let needs = made.iter().map(|one| {
        let mut found = Vec::new();
        for part in one.parts.iter().flatten() {
            symbol::mentions(part, &mut |it| found.extend(places.get(it.name)));
        }
        if one.is_made {
            found.extend(one.resource.depends_on().filter_map(|it| places.get(it.1)));
        }
        found.sort_unstable();
        found.dedup();
        found
    });
    needs.collect()
}
