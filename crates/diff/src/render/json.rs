//! For machines: one object, as a change set says it.

use lakewright_template::{Object, Value, write};

use crate::change::{Action, Change, Detail};
use crate::changes::Changes;
use crate::refused::Refused;

/// `{"changes": [...]}`, sorted by logical id, or `{"error": "..."}`.
///
/// ```
/// use lakewright_diff::{Parameters, diff, render};
///
/// let before = lakewright_template::read("Resources: {A: {Type: AWS::SQS::Queue}}").unwrap().root;
/// let after = lakewright_template::read("Resources: {B: {Type: AWS::SNS::Topic}}").unwrap().root;
/// let json = render::json(diff(&before, &after, &Parameters::none()).as_ref());
/// assert!(json.starts_with(r#"{"changes":[{"logical_id":"A","type":"AWS::SQS::Queue","action":"Remove","replacement":null"#));
/// ```
pub fn json(result: Result<&Changes, &Refused>) -> String {
    let Ok(changes) = result else { return write::json_minified(&Value::Object(object(result))) };
    // One by one: the values of thousands of changes need not be there at once.
    let mut text = String::from("{\"changes\":[");
    for (at, it) in changes.resources.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        text.push_str(&write::json_minified(&change(it)));
    }
    text.push_str("]}");
    text
}

pub(super) fn object(result: Result<&Changes, &Refused>) -> Object {
    match result {
        Ok(changes) => Object::of("changes", changes.resources.iter().map(change).collect::<Vec<Value>>()),
        Err(refused) => Object::of("error", refused.to_string()),
    }
}

fn change(it: &Change) -> Value {
    let replacement = it.replacement.filter(|_| it.action == Action::Modify);
    let mut object = Object::of("logical_id", it.logical_id.clone())
        .with("type", or_null(it.kind.clone()))
        .with("action", it.action.name())
        .with("replacement", or_null(replacement.map(|it| it.name())))
        .with("scope", it.scope.iter().map(|it| Value::from(it.name())).collect::<Vec<Value>>())
        .with("details", it.details.iter().map(detail).collect::<Vec<Value>>());
    if let Some(action) = it.policy_action {
        object.insert("policy_action", action.name());
    }
    object.into()
}

fn detail(it: &Detail) -> Value {
    Object::of("attribute", it.attribute.name())
        .with("name", or_null(it.name.clone()))
        .with("path", it.path.clone())
        .with("recreation", it.recreation.name())
        .with("change", it.change.name())
        .with("before", or_null(it.before.clone()))
        .with("after", or_null(it.after.clone()))
        .with("source", it.source.name())
        .with("evaluation", it.evaluation.name())
        .with("causing", or_null(it.causing.clone()))
        .into()
}

fn or_null(value: Option<impl Into<Value>>) -> Value {
    value.map_or(Value::Null, Into::into)
}
