//! How a judge of properties sees what CloudFormation computes at deployment.

use lakewright_template::Value;

use super::place::Place;
use super::walk::Walk;
use crate::node::Node;

/// What a judge of properties knows about values that are computed at deployment.
///
/// [`Walk`] holds values against their schema and asks its lens about everything that is no plain data: what an
/// intrinsic function gives, and which conditions may hold together. Synthesis uses one that knows neither.
pub trait Lens: Sized {
    /// Whether it is reported why each alternative fails, where none holds.
    const EXPLAINS: bool;

    /// Meets a value before it is judged. Gives `true` if nothing is left to judge: an intrinsic function, of which the
    /// lens judged what it knows, or [`Walk::leave_open`] where it knows nothing.
    fn meet(walk: &mut Walk<'_, Self>, node: Node, value: &Value, place: &Place<'_>) -> bool;

    /// Whether there is a condition of this name. Where there is none, `Fn::If` leaves everything open.
    fn is_condition(&self, name: &str) -> bool;

    /// Whether these conditions may have these values together, with all that is assumed already.
    fn possible(&mut self, conditions: &[(&str, bool)]) -> bool;

    /// Assumes these conditions until [`Lens::forget`] takes as many back.
    fn assume(&mut self, conditions: &[(&str, bool)]);

    /// See [`Lens::assume`].
    fn forget(&mut self, count: usize);

    /// Whether another `nodes` nodes may be copied; `false` once a template asks for too much of it.
    fn afford(&mut self, nodes: usize) -> bool;
}

/// The lens of synthesis: literals are judged, of `Fn::If` both branches, and what is computed may be anything.
#[derive(Debug, Default)]
pub(super) struct AsWritten {
    copied: usize,
}

impl Lens for AsWritten {
    const EXPLAINS: bool = false;

    fn meet(walk: &mut Walk<'_, Self>, node: Node, value: &Value, place: &Place<'_>) -> bool {
        if let Some((_, branches)) = branches(value) {
            let place = place.key("Fn::If");
            for (position, branch) in branches.iter().enumerate().filter(|it| !is_no_value(it.1)) {
                walk.branch(node, branch, &place.index(position + 1));
            }
            return true;
        }
        if is_computed(value) {
            walk.leave_open();
            return true;
        }
        matches!(value, Value::String(text) if is_dynamic(text))
    }

    fn is_condition(&self, _: &str) -> bool {
        true
    }

    fn possible(&mut self, _: &[(&str, bool)]) -> bool {
        true
    }

    fn assume(&mut self, _: &[(&str, bool)]) {}

    fn forget(&mut self, _: usize) {}

    fn afford(&mut self, nodes: usize) -> bool {
        self.copied = self.copied.saturating_add(nodes);
        self.copied < 200_000
    }
}

/// The condition and the two branches of `Fn::If`.
pub(super) fn branches(value: &Value) -> Option<(&str, &[Value; 2])> {
    match value.as_function() {
        Some(("Fn::If", Value::Array(arguments))) => match arguments.as_slice() {
            [Value::String(condition), rest @ ..] => Some((condition, rest.try_into().ok()?)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a value is known only at deployment.
fn is_computed(value: &Value) -> bool {
    match value {
        Value::Reference(_) => true,
        Value::Object(_) => match value.as_function() {
            // A property of that name is no function.
            Some(("Condition" | "Ref", argument)) => argument.as_str().is_some(),
            Some(_) => true,
            None => false,
        },
        _ => false,
    }
}

pub(super) fn is_no_value(value: &Value) -> bool {
    matches!(value.as_function(), Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue"))
}

/// Whether a text is replaced at deployment: `{{resolve:ssm:name}}`.
fn is_dynamic(text: &str) -> bool {
    text.find("{{resolve:").is_some_and(|at| text[at..].contains("}}"))
}
