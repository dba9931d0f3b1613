//! What is said of the parts of an object or a list together: required and excluded properties, numbers of items. It is
//! judged for each combination of the conditions that decide about the parts.

use std::collections::HashSet;

use lakewright_template::Value;

use super::lens::Lens;
use super::literal;
use super::place::Place;
use super::state::{Parts, State, states};
use super::walk::{Answer, Walk, is_macro};
use crate::node::Node;

/// Lists longer than this are not searched for items that stand twice.
const MOST_COMPARED: usize = 20_000;

impl<L: Lens> Walk<'_, L> {
    pub(super) fn group(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        if !matches!(value, Value::Object(_) | Value::Array(_)) {
            if node.condition_if().is_some() {
                self.conditional(node, value, place);
            }
            return;
        }
        for state in states(value, self.lens) {
            self.lens.assume(&state.conditions);
            self.state(node, value, &state, place);
            self.lens.forget(state.conditions.len());
        }
    }

    fn state(&mut self, node: Node, value: &Value, state: &State<'_>, place: &Place<'_>) {
        match &state.parts {
            // A function at the top is no object; what it gives is judged where it is seen.
            Parts::Object(object, _) if is_function(object) && !place.is_root() => return,
            Parts::Object(object, entries) => {
                if !object.keys().any(|it| is_macro(it)) {
                    self.properties_together(node, state, entries.len(), place);
                }
            }
            Parts::List(items) => {
                if !items.iter().any(|it| matches!(it, Value::Object(it) if it.keys().any(|it| is_macro(it)))) {
                    self.items_together(node, items, state, place);
                }
            }
            Parts::Other => {}
        }
        if node.condition_if().is_none() {
            return;
        }
        if !state.is_changed {
            self.conditional(node, value, place);
        } else if self.lens.afford(state.parts.size()) {
            self.conditional(node, &state.parts.to_value(), place);
        }
    }

    fn properties_together(&mut self, node: Node, state: &State<'_>, count: usize, place: &Place<'_>) {
        let is_set = |name: &str| state.parts.get(name).is_some();
        let when = || when(state);
        for name in node.required().filter(|it| !is_set(it)) {
            self.error("E3003", place, || format!("the required property `{name}` is missing{}", when()));
        }
        for (name, needed) in node.dependent_required().filter(|it| is_set(it.0)) {
            for other in needed.filter(|it| !is_set(it)) {
                self.error("E3021", place, || format!("`{name}` needs `{other}` beside it{}", when()));
            }
        }
        for (name, excluded) in node.dependent_excluded().filter(|it| is_set(it.0)) {
            for other in excluded.filter(|it| is_set(it)) {
                self.error("E3020", &place.key(other), || {
                    format!("`{name}` and `{other}` exclude each other{}", when())
                });
            }
        }
        if node.exactly_one_of().len() > 0 {
            let count = node.exactly_one_of().filter(|it| is_set(it)).count();
            if count != 1 {
                let names = || literal::listed(&mut node.exactly_one_of(), usize::MAX);
                self.error("E3014", place, || format!("exactly one of {} is needed, found {count}{}", names(), when()));
            }
        }
        if node.at_least_one_of().len() > 0 && !node.at_least_one_of().any(is_set) {
            let names = || literal::listed(&mut node.at_least_one_of(), usize::MAX);
            self.error("E3058", place, || format!("at least one of {} is needed{}", names(), when()));
        }
        if let Some(most) = node.max_properties().filter(|it| count > *it) {
            self.error("E3002", place, || format!("has {count} keys, at most {most} are allowed{}", when()));
        }
        if let Some(least) = node.min_properties().filter(|it| count < *it) {
            self.error("E3002", place, || format!("has {count} keys, at least {least} are needed{}", when()));
        }
    }

    fn items_together(&mut self, node: Node, items: &[&Value], state: &State<'_>, place: &Place<'_>) {
        let when = || when(state);
        let count = items.len();
        if let Some(most) = node.max_items().filter(|it| count > *it) {
            self.error("E3032", place, || format!("has {count} items, at most {most} are allowed{}", when()));
        }
        if let Some(least) = node.min_items().filter(|it| count < *it) {
            self.error("E3032", place, || format!("has {count} items, at least {least} are needed{}", when()));
        }
        if node.has_unique_items() && count <= MOST_COMPARED {
            let mut seen = HashSet::with_capacity(count);
            for (position, item) in items.iter().enumerate() {
                if !seen.insert(key_of(item)) {
                    let here = if state.is_changed { *place } else { place.index(position) };
                    self.error("E3037", &here, || format!("this item is there already{}", when()));
                }
            }
        }
        for key in node.unique_keys() {
            let mut seen = HashSet::new();
            for (position, item) in items.iter().enumerate() {
                let Some(value) = item.get(key).filter(|it| !matches!(it, Value::Object(_))) else { continue };
                if !seen.insert(key_of(value)) {
                    let here = if state.is_changed { *place } else { place.index(position) };
                    self.error("E3002", &here, || format!("another item has this `{key}` already{}", when()));
                }
            }
        }
    }

    fn conditional(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        let Some(condition) = node.condition_if() else { return };
        let branch = match self.holds(condition, value, place) {
            Answer::Holds => node.then(),
            Answer::Fails => node.otherwise(),
            Answer::Open => return self.leave_open(),
        };
        if let Some(branch) = branch {
            self.value(branch, value, place);
        }
    }
}

fn is_function(object: &lakewright_template::Object) -> bool {
    object.single().is_some_and(|(key, _)| key == "Ref" || (key.starts_with("Fn::") && !is_macro(key)))
}

/// ` when `IsProd` is false`, where conditions decide.
fn when(state: &State<'_>) -> String {
    let each = state.conditions.iter().map(|(name, holds)| format!("`{name}` is {holds}"));
    let each: Vec<String> = each.collect();
    if each.is_empty() { String::new() } else { format!(" when {}", each.join(" and ")) }
}

/// A text that is the same for values that are the same: `5` and `"5"` are.
fn key_of(value: &Value) -> String {
    fn write(value: &Value, text: &mut String) {
        match value {
            Value::Null => text.push_str("null"),
            Value::Bool(it) => text.push_str(if *it { "true" } else { "false" }),
            Value::Number(number) => text.push_str(&number.to_string()),
            Value::String(it) => text.push_str(it),
            Value::Array(items) => {
                text.push('[');
                for item in items {
                    write(item, text);
                    text.push('\u{1}');
                }
                text.push(']');
            }
            Value::Object(object) => {
                let mut entries: Vec<_> = object.iter().collect();
                entries.sort_by_key(|it| it.0);
                text.push('{');
                for (key, value) in entries {
                    text.push_str(key);
                    text.push('\u{2}');
                    write(value, text);
                    text.push('\u{1}');
                }
                text.push('}');
            }
            Value::Reference(reference) => text.push_str(&format!("{reference:?}")),
        }
    }
    let mut text = String::new();
    write(value, &mut text);
    text
}
