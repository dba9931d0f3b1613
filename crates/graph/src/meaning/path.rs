//! The values at a path of properties.

use lakewright_template::{Object, Value};

/// Every value at a path such as `NotificationConfiguration.QueueConfigurations[].Queue`; `*` is any key. Both arms of
/// a condition count.
pub(crate) fn at<'v>(properties: &'v Object, path: &str) -> Vec<&'v Value> {
    let mut steps = path.split('.');
    let Some(first) = steps.next() else { return Vec::new() };
    let mut values = Vec::new();
    enter(properties, first, &mut values);
    for step in steps {
        let mut next = Vec::new();
        for value in values {
            if let Some(object) = value.as_object() {
                enter(object, step, &mut next);
            }
        }
        values = next;
    }
    values
}

fn enter<'v>(object: &'v Object, step: &str, found: &mut Vec<&'v Value>) {
    let (name, listed) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
    let values = object.iter().filter(|(key, _)| name == "*" || key.as_ref() == name).map(|(_, value)| value);
    for value in values {
        spread(value, listed, found);
    }
}

fn spread<'v>(value: &'v Value, listed: bool, found: &mut Vec<&'v Value>) {
    match (value.as_function(), value) {
        (Some(("Fn::If", Value::Array(arms))), _) => arms.iter().skip(1).for_each(|arm| spread(arm, listed, found)),
        (_, Value::Array(items)) if listed => items.iter().for_each(|item| spread(item, false, found)),
        _ => found.push(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_conditions_and_any_key_are_entered() {
        let document =
            lakewright_template::read("A: [{B: 1}, !If [C, {B: 2}, {B: 3}]]\nX: {p: {B: 4}, q: {B: 5}}").unwrap();
        let properties = document.root.as_object().unwrap();
        let found = |path| at(properties, path).iter().filter_map(|it| it.as_i64()).collect::<Vec<_>>();
        assert_eq!(found("A[].B"), [1, 2, 3]);
        assert_eq!(found("X.*.B"), [4, 5]);
        assert_eq!(found("A.B"), [0; 0]);
    }
}
