//! What references give, held against what is wanted: an ARN where an id belongs.

use lakewright_facts::{Node, Place, Walk, is_identified};
use lakewright_template::{Diagnostic, Value};

use crate::functions::{has_any_attribute, has_outputs};
use crate::properties::Sight;

/// Looks at a `Ref` or `Fn::GetAtt` that stands at `place`.
pub(crate) fn given_as(
    walk: &mut Walk<'_, Sight<'_, '_>>,
    node: Node,
    function: &str,
    argument: &Value,
    place: &Place<'_>,
) {
    let Some(wanted) = node.identity(place.name()) else { return };
    let (name, attribute) = match (function, argument) {
        ("Ref", Value::String(name)) => (name.as_ref(), None),
        ("Fn::GetAtt", Value::String(text)) => match text.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => return,
        },
        ("Fn::GetAtt", Value::Array(parts)) => match parts.as_slice() {
            [Value::String(name), Value::String(attribute)] => (name.as_ref(), Some(attribute.as_ref())),
            _ => return,
        },
        _ => return,
    };
    let context = walk.lens.context();
    let Some(kind) = context.type_of(name) else { return };
    // Groups are known by ids and names, and their schema calls the id by two names.
    if !is_identified(kind) || has_any_attribute(kind) || has_outputs(kind) || kind == "AWS::EC2::SecurityGroup" {
        return;
    }
    let Some(schema) = context.schema(kind) else { return };
    let attribute = match attribute {
        Some(attribute) => attribute,
        None => match schema.reference().next() {
            Some(attribute) => attribute,
            None => return,
        },
    };
    let given = format!("{kind}.{attribute}");
    // The group that every VPC has.
    if given == wanted || given == "AWS::EC2::VPC.DefaultSecurityGroup" {
        return;
    }
    let path = attribute.replace('.', "/");
    if schema.at_path(&path).is_some_and(|it| it.targets().any(|it| it == wanted)) {
        return;
    }
    let id = if function == "Ref" { "E1041" } else { "E1040" };
    let message = format!("this is `{given}`, but `{wanted}` is needed");
    walk.report(Diagnostic::error(id, place.path(), message));
}
