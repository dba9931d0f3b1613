//! `Fn::ForEach` of the transform `AWS::LanguageExtensions`: written out before anything is looked at.

use std::borrow::Cow;

use lakewright_template::{Object, Template, Value};

use super::text::scalar_text;
use crate::input::Given;

const PREFIX: &str = "Fn::ForEach::";

/// Whether an entry is a loop and no resource.
pub(crate) fn is_loop(name: &str) -> bool {
    name.starts_with(PREFIX)
}

/// How many nodes loops may add; CloudFormation stops at 1 MB long before.
const MAX_NODES: usize = 100_000;

/// The template with its loops written out, where it asks for that.
pub(crate) fn expanded<'v>(root: &'v Value, given: &Given) -> Cow<'v, Value> {
    let template = Template::of(root);
    if !template.transforms().contains(&"AWS::LanguageExtensions") {
        return Cow::Borrowed(root);
    }
    let mut has_loops = false;
    root.walk(&mut |it| has_loops |= it.as_object().is_some_and(|it| it.keys().any(|key| key.starts_with(PREFIX))));
    if !has_loops {
        return Cow::Borrowed(root);
    }
    let mut writer = Writer { template, given, left: MAX_NODES };
    Cow::Owned(writer.value(root, &mut Vec::new()))
}

struct Writer<'v, 'g> {
    template: Template<'v>,
    given: &'g Given,
    left: usize,
}

type Names = Vec<(String, String)>;

impl Writer<'_, '_> {
    fn value(&mut self, value: &Value, names: &mut Names) -> Value {
        self.left = self.left.saturating_sub(1);
        match value {
            Value::String(text) => Value::from(filled(text, names)),
            Value::Array(items) => Value::Array(items.iter().map(|it| self.value(it, names)).collect()),
            Value::Object(object) => {
                if let Some(("Ref", Value::String(name))) = value.as_function()
                    && let Some((_, text)) = names.iter().rev().find(|it| it.0 == *name)
                {
                    return Value::from(text.clone());
                }
                self.object(object, names)
            }
            other => other.clone(),
        }
    }

    fn object(&mut self, object: &Object, names: &mut Names) -> Value {
        let mut result = Object::new();
        self.write(object, names, &mut result);
        Value::Object(result)
    }

    fn write(&mut self, object: &Object, names: &mut Names, result: &mut Object) {
        for (key, value) in object.iter() {
            let is_loop = key.starts_with(PREFIX);
            match value.as_array() {
                Some([Value::String(name), list, Value::Object(body)]) if is_loop => {
                    for item in self.items(list, names) {
                        if self.left == 0 {
                            break;
                        }
                        names.push((name.to_string(), item));
                        self.write(body, names, result);
                        names.pop();
                    }
                }
                _ => {
                    let made = self.value(value, names);
                    result.insert(filled(key, names), made);
                }
            }
        }
    }

    fn items(&self, list: &Value, names: &Names) -> Vec<String> {
        match list {
            Value::Array(items) => items.iter().filter_map(scalar_text).map(|it| filled(&it, names)).collect(),
            _ => match list.as_function() {
                Some(("Ref", Value::String(name))) => {
                    let parameter = self.template.parameter(name).and_then(|it| it.default());
                    let text = self.given.get(name.as_ref()).or(parameter).and_then(scalar_text).unwrap_or_default();
                    text.split(',').map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
                }
                _ => Vec::new(),
            },
        }
    }
}

fn filled(text: &str, names: &Names) -> String {
    let mut text = text.to_owned();
    if !text.contains('{') {
        return text;
    }
    for (name, value) in names.iter().rev() {
        if text.contains(name.as_str()) {
            text = text.replace(&format!("${{{name}}}"), value);
            text = text.replace(
                &format!("&{{{name}}}"),
                &value.chars().filter(char::is_ascii_alphanumeric).collect::<String>(),
            );
        }
    }
    text
}
