//! What intrinsic functions denote.

use lakewright_template::{Parameter, SubPart, Value, sub_parts, write};

use super::likeness::is_open;
use super::{Denoter, text};
use crate::pseudo;

/// Longer text is not put together.
const LONGEST: usize = 65_536;

impl Denoter<'_, '_> {
    pub(super) fn function(
        &self,
        name: &str,
        argument: &Value,
        assumed: &[(String, bool)],
        depth: usize,
    ) -> Option<Value> {
        match name {
            "Ref" => self.reference(argument.as_str()?),
            "Fn::GetAtt" => {
                let (id, attribute) = match argument {
                    Value::String(text) => {
                        let (id, attribute) = text.split_once('.')?;
                        (id.to_owned(), attribute.to_owned())
                    }
                    Value::Array(parts) => match parts.as_slice() {
                        [Value::String(id), attribute] => {
                            (id.to_string(), text(&self.expression(attribute, assumed, depth)?)?)
                        }
                        _ => return None,
                    },
                    _ => return None,
                };
                self.attribute(&id, &attribute).map(Value::from)
            }
            "Fn::Sub" => self.sub(argument, assumed, depth).map(Value::from),
            "Fn::Join" => self.join(argument, assumed, depth).map(Value::from),
            "Fn::If" => {
                let [Value::String(condition), yes, no] = argument.as_array()? else { return None };
                let taken = if self.decided(condition, assumed)? { yes } else { no };
                self.expression(taken, assumed, depth)
            }
            "Fn::Select" => {
                let [index, list] = argument.as_array()? else { return None };
                let index: usize = text(&self.expression(index, assumed, depth)?)?.trim().parse().ok()?;
                // Only the item that is taken needs to be known.
                match list {
                    Value::Array(items) => self.expression(items.get(index)?, assumed, depth),
                    _ => self.expression(list, assumed, depth)?.as_array()?.get(index).cloned(),
                }
            }
            "Fn::Split" => {
                let [delimiter, source] = argument.as_array()? else { return None };
                let delimiter = delimiter.as_str().filter(|it| !it.is_empty())?;
                let source = text(&self.expression(source, assumed, depth)?)?;
                self.spend(source.len() / 16)?;
                // What stands for any text may have delimiters of its own.
                if is_open(&source) {
                    return None;
                }
                Some(Value::Array(source.split(delimiter).map(|it| Value::from(it.to_owned())).collect()))
            }
            "Fn::FindInMap" => {
                let [map, first, second, rest @ ..] = argument.as_array()? else { return None };
                let key = |it: &Value| text(&self.expression(it, assumed, depth)?).filter(|it| !is_open(it));
                match self.template.mapped(&key(map)?, &key(first)?, &key(second)?) {
                    Some(found) => Some(found.clone()),
                    None => self.expression(rest.first()?.get("DefaultValue")?, assumed, depth),
                }
            }
            "Fn::GetAZs" => {
                let region = text(&self.expression(argument, assumed, depth)?)?;
                let region = if region.is_empty() { self.region.clone() } else { region };
                let zones = pseudo::zones(&region)?;
                Some(Value::Array(zones.into_iter().map(Value::from).collect()))
            }
            "Fn::Length" => Some(self.expression(argument, assumed, depth)?.as_array()?.len().into()),
            "Fn::ToJsonString" => Some(write::json_minified(&self.expression(argument, assumed, depth)?).into()),
            _ => None,
        }
    }

    fn reference(&self, name: &str) -> Option<Value> {
        match name {
            "AWS::AccountId" => return Some(self.account.clone().into()),
            "AWS::StackName" => return Some("{~stack}".into()),
            "AWS::NoValue" | "AWS::NotificationARNs" | "AWS::StackId" => return None,
            name if name.starts_with("AWS::") => return pseudo::value(name, &self.region),
            _ => {}
        }
        match self.template.parameter(name) {
            Some(parameter) => self.parameter(parameter),
            None => self.reference_of(name).map(Value::from),
        }
    }

    fn parameter(&self, parameter: Parameter<'_>) -> Option<Value> {
        let is_used = |it: &String| !it.is_empty() && !parameter.is_stored();
        let default = parameter.default().and_then(text).filter(is_used);
        if default.is_some() && !self.has_defaults {
            self.met_default.set(true);
        }
        let default = default.filter(|_| self.has_defaults);
        if parameter.is_list() {
            let items = |it: String| it.split(',').map(|it| Value::from(it.trim().to_owned())).collect();
            return default.map(|it| Value::Array(items(it)));
        }
        Some(default.unwrap_or_else(|| format!("{{~{}}}", parameter.name)).into())
    }

    fn sub(&self, argument: &Value, assumed: &[(String, bool)], depth: usize) -> Option<String> {
        let (template, variables) = match argument {
            Value::String(text) => (text, None),
            Value::Array(parts) => match parts.as_slice() {
                [Value::String(text), Value::Object(variables)] => (text, Some(variables)),
                [Value::String(text)] => (text, None),
                _ => return None,
            },
            _ => return None,
        };
        let mut made = String::new();
        for part in sub_parts(template) {
            match part {
                SubPart::Text(it) => made.push_str(it),
                SubPart::Literal(it) => {
                    made.push_str("${");
                    made.push_str(it);
                    made.push('}');
                }
                SubPart::Variable(name) => {
                    let value = match (variables.and_then(|it| it.get(name)), name.split_once('.')) {
                        (Some(value), _) => text(&self.expression(value, assumed, depth)?)?,
                        (None, Some((id, attribute))) => self.attribute(id, attribute)?,
                        (None, None) => text(&self.reference(name)?)?,
                    };
                    made.push_str(&value);
                }
            }
            if made.len() > LONGEST {
                return None;
            }
            self.spend(1 + made.len() / 64)?;
        }
        Some(made)
    }

    fn join(&self, argument: &Value, assumed: &[(String, bool)], depth: usize) -> Option<String> {
        let [delimiter, list] = argument.as_array()? else { return None };
        let delimiter = text(&self.expression(delimiter, assumed, depth)?)?;
        let list = self.expression(list, assumed, depth)?;
        let mut made = String::new();
        for (position, item) in list.as_array()?.iter().enumerate() {
            if position > 0 {
                made.push_str(&delimiter);
            }
            made.push_str(&text(item)?);
            if made.len() > LONGEST {
                return None;
            }
        }
        self.spend(made.len() / 32)?;
        Some(made)
    }
}
