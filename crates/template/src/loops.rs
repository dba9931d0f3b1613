//! `Fn::ForEach` of the transform `AWS::LanguageExtensions`, written out where it is known what a loop runs over: a list in
//! the template, a mapping, a parameter.
//!
//! ```
//! use lakewright_template::{loops, read};
//!
//! let text = "Transform: AWS::LanguageExtensions
//! Resources:
//!   Fn::ForEach::Queues: [Name, [Raw, Curated], {'Queue${Name}': {Type: AWS::SQS::Queue}}]";
//! let document = read(text).unwrap();
//! let unrolled = loops::unroll(&document.root, |_| None).unwrap();
//! let resources = unrolled.root.get("Resources").and_then(|it| it.as_object()).unwrap();
//! assert_eq!(resources.keys().collect::<Vec<_>>(), ["QueueRaw", "QueueCurated"]);
//! ```

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Path, Step};
use crate::object::Object;
use crate::value::Value;
use crate::view::Template;

/// What the key of a loop begins with.
pub const PREFIX: &str = "Fn::ForEach::";

/// How many nodes loops may add; CloudFormation stops at 1 MB long before.
const MOST_NODES: usize = 60_000;

/// How deep values may stand in one another.
const MOST_DEPTH: usize = 100;

/// A template with its loops written out.
#[derive(Debug)]
pub struct Unrolled {
    /// The template.
    pub root: Value,
    /// Whether some loops may make more than is written out: what they run over is not known, or may be set otherwise.
    pub is_open: bool,
    /// Where the entries of sections come from that loops made: section and name, and the place in the loop.
    pub origins: HashMap<(String, String), Path>,
    /// Parameters and mappings that loops run over.
    pub used: HashSet<String>,
}

/// Whether an entry of a section is a loop.
pub fn is_loop(name: &str) -> bool {
    name.starts_with(PREFIX)
}

/// A template with its loops written out, if it has any and asks for that. `None` also where they make more than any
/// template may have.
///
/// `given` gives the values of parameters that are known, where others may have their default. A loop over what is not
/// known stays as it is.
pub fn unroll(root: &Value, given: impl Fn(&str) -> Option<String>) -> Option<Unrolled> {
    let template = Template::of(root);
    if !template.transforms().contains(&"AWS::LanguageExtensions") {
        return None;
    }
    let mut has_loops = false;
    root.walk(&mut |it| has_loops |= it.as_object().is_some_and(|it| it.keys().any(|key| is_loop(key))));
    if !has_loops {
        return None;
    }
    let mut writer = Writer {
        template,
        given: &given,
        left: MOST_NODES,
        is_open: false,
        origins: HashMap::new(),
        used: HashSet::new(),
        names: Vec::new(),
        path: Vec::new(),
    };
    let root = writer.value(root);
    // What was cut off says nothing.
    if writer.left == 0 {
        return None;
    }
    Some(Unrolled { root, is_open: writer.is_open, origins: writer.origins, used: writer.used })
}

struct Writer<'v, 'g> {
    template: Template<'v>,
    given: &'g dyn Fn(&str) -> Option<String>,
    left: usize,
    is_open: bool,
    origins: HashMap<(String, String), Path>,
    used: HashSet<String>,
    /// Variables of the loops around, and their values.
    names: Vec<(String, String)>,
    /// Where the writer stands in the template that is read.
    path: Vec<Step>,
}

impl Writer<'_, '_> {
    fn value(&mut self, value: &Value) -> Value {
        self.left = self.left.saturating_sub(1);
        if self.left == 0 || self.path.len() > MOST_DEPTH {
            self.left = 0;
            return Value::Null;
        }
        match value {
            Value::String(text) => self.filled(text).into(),
            Value::Array(items) => {
                let mut made = Vec::with_capacity(items.len());
                for (position, item) in items.iter().enumerate() {
                    self.path.push(Step::Index(position));
                    made.push(self.value(item));
                    self.path.pop();
                }
                Value::Array(made)
            }
            Value::Object(object) => match value.as_function() {
                Some(("Ref", Value::String(name))) if self.named(name).is_some() => {
                    self.named(name).unwrap_or_default().to_owned().into()
                }
                // Text without any variable left is text.
                Some(("Fn::Sub", Value::String(text))) if !self.names.is_empty() => {
                    let made = self.filled(text);
                    if made != text.as_ref() && !made.contains("${") {
                        made.into()
                    } else {
                        Value::Object(Object::of("Fn::Sub", made))
                    }
                }
                _ => {
                    let mut made = Object::new();
                    self.entries(object, &mut made);
                    Value::Object(made)
                }
            },
            other => other.clone(),
        }
    }

    fn entries(&mut self, object: &Object, made: &mut Object) {
        for (key, value) in object.iter() {
            self.path.push(Step::Key(key.clone()));
            self.entry(key, value, made);
            self.path.pop();
        }
    }

    fn entry(&mut self, key: &str, value: &Value, made: &mut Object) {
        if let Some([Value::String(name), list, Value::Object(body)]) = value.as_array()
            && is_loop(key)
        {
            let Some(items) = self.items(list) else {
                self.is_open = true;
                made.insert(key.to_owned(), value.clone());
                return;
            };
            // What is run over counts, too: a loop may make nothing.
            self.left = self.left.saturating_sub(items.len());
            for item in items {
                if self.left == 0 {
                    return;
                }
                self.names.push((name.to_string(), item));
                self.path.push(Step::Index(2));
                self.entries(body, made);
                self.path.pop();
                self.names.pop();
            }
            return;
        }
        let name = self.filled(key);
        let is_in_loop = !self.names.is_empty();
        if let [Step::Key(section), Step::Key(_), Step::Index(_), ..] = self.path.as_slice()
            && is_in_loop
            && self.is_entry_of_section()
        {
            let origin: Path = self.path.iter().cloned().collect();
            self.origins.insert((section.to_string(), name.clone()), origin);
        }
        let value = self.value(value);
        made.insert(name, value);
    }

    /// Whether the writer stands at an entry of a section, below loops alone.
    fn is_entry_of_section(&self) -> bool {
        let inner = self.path.get(1..self.path.len().saturating_sub(1)).unwrap_or_default();
        inner.iter().all(|it| match it {
            Step::Key(key) => is_loop(key),
            Step::Index(index) => *index == 2,
        })
    }

    fn named(&self, name: &str) -> Option<&str> {
        self.names.iter().rev().find(|it| it.0 == name).map(|it| it.1.as_str())
    }

    /// What a loop runs over, if that is known.
    fn items(&mut self, list: &Value) -> Option<Vec<String>> {
        match list {
            Value::Array(items) => items.iter().map(|it| self.text(it)).collect(),
            _ => match list.as_function()? {
                ("Ref", Value::String(name)) => {
                    let text = self.parameter(name)?;
                    Some(text.split(',').map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect())
                }
                ("Fn::FindInMap", argument) => {
                    let [map, first, second] = argument.as_array()? else { return None };
                    let (map, first, second) = (self.text(map)?, self.text(first)?, self.text(second)?);
                    let found = self.template.mapped(&map, &first, &second)?.as_array()?;
                    self.used.insert(map);
                    found.iter().map(|it| self.text(it)).collect()
                }
                _ => None,
            },
        }
    }

    /// A text that is known.
    fn text(&mut self, value: &Value) -> Option<String> {
        match value {
            Value::String(text) => Some(self.filled(text)),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(it) => Some(it.to_string()),
            _ => match value.as_function()? {
                ("Ref", Value::String(name)) => match self.named(name) {
                    Some(text) => Some(text.to_owned()),
                    None => self.parameter(name),
                },
                _ => None,
            },
        }
    }

    /// The value of a parameter: the one that is given, else its default. Whoever deploys may set another than that.
    fn parameter(&mut self, name: &str) -> Option<String> {
        let parameter = self.template.parameter(name)?;
        self.used.insert(name.to_owned());
        if let Some(text) = (self.given)(name) {
            return Some(text);
        }
        self.is_open = true;
        if parameter.is_stored() {
            return None;
        }
        match parameter.default()? {
            Value::String(text) => Some(text.to_string()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// A text with the variables of the loops put in: `${Name}`, and in names `&{Name}`, its letters and digits alone.
    fn filled(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (name, value) in self.names.iter().rev() {
            if !text.contains('{') {
                break;
            }
            text = text.replace(&format!("${{{name}}}"), value);
            let plain: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
            text = text.replace(&format!("&{{{name}}}"), &plain);
        }
        text
    }
}
