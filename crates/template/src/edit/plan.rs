//! What fixes mean for the template as data.

use crate::diagnostic::{Change, Fix, Path, Step};
use crate::value::{Object, Value};

/// The fixes as they are carried out: from the end of the template to its beginning, so that no step moves what a later
/// one is about. `None` where two of them are about one node, or about nodes within one another.
pub(super) fn steps(root: &Value, fixes: &[&Fix]) -> Option<Vec<Fix>> {
    let mut steps: Vec<Fix> = fixes.iter().map(|it| (*it).clone()).collect();
    while let Some(parent) = emptied(root, &steps) {
        steps.retain(|it| !(it.path.steps().starts_with(parent.steps())));
        steps.push(Fix { path: parent, change: Change::Remove });
    }
    steps.sort_by(|one, other| other.path.cmp(&one.path));
    let apart = steps.windows(2).all(|pair| !pair[0].path.steps().starts_with(pair[1].path.steps()));
    apart.then_some(steps)
}

/// A list or object whose parts are all removed.
fn emptied(root: &Value, steps: &[Fix]) -> Option<Path> {
    let removed = steps.iter().filter(|it| it.change == Change::Remove);
    removed.filter_map(|it| parent(&it.path)).find(|parent| {
        let parts = match parent.find(root) {
            Some(Value::Array(items)) => items.len(),
            Some(Value::Object(object)) => object.len(),
            _ => return false,
        };
        let depth = parent.steps().len();
        let gone = |it: &&Fix| {
            it.change == Change::Remove
                && it.path.steps().len() == depth + 1
                && it.path.steps().starts_with(parent.steps())
        };
        depth > 0 && steps.iter().filter(gone).count() >= parts
    })
}

pub(super) fn parent(path: &Path) -> Option<Path> {
    let mut parent = path.clone();
    parent.pop().map(|_| parent)
}

/// The template with every step carried out; `None` where one of them does not fit it.
pub(super) fn carried_out(root: &Value, steps: &[Fix]) -> Option<Value> {
    let mut root = root.clone();
    steps.iter().try_for_each(|it| step(&mut root, it))?;
    Some(root)
}

fn step(root: &mut Value, fix: &Fix) -> Option<()> {
    let (last, above) = fix.path.steps().split_last()?;
    let parent = above.iter().try_fold(root, child)?;
    match (&fix.change, last, parent) {
        (Change::Rename(name), Step::Key(key), Value::Object(object)) if !object.contains_key(name) => {
            let value = object.remove(key)?;
            object.insert(name.clone(), value);
        }
        (Change::Remove, Step::Key(key), Value::Object(object)) => drop(object.remove(key)?),
        (Change::Remove, Step::Index(index), Value::Array(items)) if *index < items.len() => {
            items.remove(*index);
        }
        (Change::Replace(new), last, parent) if is_scalar(new) => *child(parent, last)? = new.clone(),
        _ => return None,
    }
    Some(())
}

fn child<'v>(node: &'v mut Value, step: &Step) -> Option<&'v mut Value> {
    match (node, step) {
        (Value::Object(object), Step::Key(key)) => Object::get_mut(object, key),
        (Value::Array(items), Step::Index(index)) => items.get_mut(*index),
        _ => None,
    }
}

fn is_scalar(value: &Value) -> bool {
    matches!(value, Value::Bool(_) | Value::Number(_) | Value::String(_))
}
