//! Conditions that decide whether something is allowed.

use std::collections::BTreeSet;

use lakewright_template::{Resource, Value};

use super::model::Wiring;
use crate::denote::Assumed;

/// How many conditions are tried for one path.
const MOST_TRIED: usize = 16;

impl<'d> Wiring<'_, 'd> {
    /// When something is not allowed: always (``), or under one condition (`` when `IsProd` is false``). `None` where it may
    /// always be allowed. `deciding` are the resources that allow it.
    pub(super) fn refused(
        &self,
        assumed: &Assumed,
        deciding: &[Resource<'d>],
        may: impl Fn(&Assumed) -> bool,
    ) -> Option<String> {
        if !may(assumed) {
            return Some(String::new());
        }
        let names: BTreeSet<&str> = deciding.iter().flat_map(|it| self.switches(*it)).collect();
        for name in names.into_iter().take(MOST_TRIED) {
            if assumed.iter().any(|it| it.0 == name) {
                continue;
            }
            for holds in [true, false] {
                let mut plus = assumed.clone();
                plus.push((name.to_owned(), holds));
                if self.denoter.may_hold(&plus) && !may(&plus) {
                    return Some(format!(" when `{name}` is {holds}"));
                }
            }
        }
        None
    }

    /// The first conditions of a resource, by name: its own and those of `Fn::If` in its properties.
    //
    // A policy of many queues is asked for with each of them.
    fn switches(&self, resource: Resource<'d>) -> Vec<&'d str> {
        let find = || {
            let mut names: BTreeSet<&'d str> = resource.condition().into_iter().collect();
            if let Some(properties) = resource.object.get("Properties") {
                collect(properties, &mut names);
            }
            let known = names.into_iter().filter(|it| self.context.conditions().has(it));
            known.take(MOST_TRIED).collect()
        };
        self.switches.borrow_mut().entry(resource.id).or_insert_with(find).clone()
    }
}

fn collect<'v>(value: &'v Value, names: &mut BTreeSet<&'v str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|it| collect(it, names)),
        Value::Object(object) => {
            if let Some(("Fn::If", Value::Array(parts))) = value.as_function()
                && let Some(Value::String(name)) = parts.first()
            {
                names.insert(name);
            }
            object.iter().for_each(|(_, it)| collect(it, names));
        }
        _ => {}
    }
}
