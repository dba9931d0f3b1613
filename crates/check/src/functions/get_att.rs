//! `Fn::GetAtt`: the resource must be there, have the attribute, and the attribute be of the type that is wanted.

use lakewright_facts::Place;
use lakewright_template::Value;

use super::reference::EXTENDED;
use super::shape::{Types, describe};
use super::{Caller, Problem};

impl Caller<'_, '_> {
    pub(super) fn get_att(&self, argument: &Value, wanted: Types, place: &Place<'_>, problems: &mut Vec<Problem>) {
        match argument {
            Value::String(text) => match text.split_once('.') {
                Some((name, attribute)) if is_name(name) && !attribute.is_empty() => {
                    self.attribute(name, attribute, wanted, (place, place), place, problems);
                }
                _ => {
                    let message = format!("`{text}` names no resource and attribute");
                    problems.push(Problem::own(place, message));
                }
            },
            Value::Array(items) => match items.as_slice() {
                [Value::String(name), Value::String(attribute)] => {
                    let places = (&place.index(0), &place.index(1));
                    self.attribute(name, attribute, wanted, places, place, problems);
                }
                [name, attribute] => {
                    let is_extended = self.context.has_language_extensions();
                    let allowed: &[&str] = if is_extended { &EXTENDED } else { &[] };
                    self.argument(name, allowed, Types::STRING, &place.index(0), problems);
                    let allowed: &[&str] = if is_extended { &EXTENDED } else { &["Ref"] };
                    self.argument(attribute, allowed, Types::STRING, &place.index(1), problems);
                    let name = match name {
                        Value::String(name) => Some(name.to_string()),
                        Value::Number(number) => Some(number.to_string()),
                        _ => None,
                    };
                    if let Some(name) = name
                        && problems.is_empty()
                        && let Some(message) = self.no_resource(&name)
                    {
                        problems.push(Problem::own(&place.index(0), message));
                    }
                }
                _ => {
                    let count = items.len();
                    let message = format!("`Fn::GetAtt` takes a resource and an attribute, these are {count} items");
                    problems.push(Problem::own(place, message));
                }
            },
            other => {
                let message = format!("`Fn::GetAtt` takes a resource and an attribute, this is {}", describe(other));
                problems.push(Problem::own(place, message));
            }
        }
    }

    fn no_resource(&self, name: &str) -> Option<String> {
        let is_known = self.has_resources && self.context.type_of(name).is_some();
        let may_be = self.has_resources && self.context.may_be_made(name);
        (!is_known && !may_be).then(|| format!("there is no resource `{name}`"))
    }

    pub(super) fn attribute(
        &self,
        name: &str,
        attribute: &str,
        wanted: Types,
        (name_place, attribute_place): (&Place<'_>, &Place<'_>),
        place: &Place<'_>,
        problems: &mut Vec<Problem>,
    ) {
        if let Some(message) = self.no_resource(name) {
            return problems.push(Problem::own(name_place, message));
        }
        let Some(kind) = self.context.type_of(name) else { return };
        if has_any_attribute(kind) || (has_outputs(kind) && attribute.starts_with("Outputs.")) {
            return;
        }
        let Some(schema) = self.context.schema(kind) else { return };
        let Some(types) = schema.attribute(attribute) else {
            let mut problem =
                Problem::own(attribute_place, format!("`{kind}` (`{name}`) has no attribute `{attribute}`"));
            if kind == "AWS::CloudFormation::Stack" {
                problem.message =
                    format!("`{attribute}` is no output of the stack `{name}`: it must begin with `Outputs.`");
            }
            return problems.push(problem);
        };
        // The schema has one type for what is set and what is read.
        let is_text = kind == "AWS::DocDB::DBCluster" && attribute == "Port";
        let given = if is_text { Types::STRING } else { Types::of(types) };
        // What is written as a number or truth value may be text that looks like one.
        if wanted.is_any() || given.is_any() || wanted.has(Types(Types::BOOLEAN.0 | Types::INTEGER.0)) {
            return;
        }
        if !given.has(wanted) {
            problems.push(Problem::own(place, format!("`{name}.{attribute}` is {given}, but {wanted} is needed")));
        }
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric())
}

/// Whether everything is an attribute of resources of this type.
pub(crate) fn has_any_attribute(kind: &str) -> bool {
    kind.starts_with("Custom::") || kind == "AWS::CloudFormation::CustomResource" || kind.ends_with("::MODULE")
}

/// Whether outputs of a stack are attributes of resources of this type.
pub(crate) fn has_outputs(kind: &str) -> bool {
    matches!(
        kind,
        "AWS::CloudFormation::Stack"
            | "AWS::Serverless::Application"
            | "AWS::ServiceCatalog::CloudFormationProvisionedProduct"
    )
}
