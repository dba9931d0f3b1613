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
        let mut names = BTreeSet::new();
        for resource in deciding {
            names.extend(resource.condition().map(str::to_owned));
            resource.object.get("Properties").into_iter().for_each(|it| {
                it.walk(&mut |it| {
                    if let Some(("Fn::If", Value::Array(parts))) = it.as_function()
                        && let Some(Value::String(name)) = parts.first()
                    {
                        names.insert(name.to_string());
                    }
                });
            });
        }
        for name in names.into_iter().filter(|it| self.context.conditions().has(it)).take(MOST_TRIED) {
            if assumed.iter().any(|it| it.0 == name) {
                continue;
            }
            for holds in [true, false] {
                let mut plus = assumed.clone();
                plus.push((name.clone(), holds));
                if self.denoter.possible(&plus) && self.may_be(&plus) && !may(&plus) {
                    return Some(format!(" when `{name}` is {holds}"));
                }
            }
        }
        None
    }

    /// Whether a single condition may be so at all.
    fn may_be(&self, assumed: &Assumed) -> bool {
        self.context.conditions().possible(assumed.iter().map(|it| (it.0.as_str(), it.1)))
    }
}
