//! Synthesis: a filled stack becomes a template. References are resolved, literals are checked, limits are measured.

use std::collections::HashSet;

use lakewright_template::{Diagnostic, Envelope, LogicalId, Object, Path, Reference, Text, Value, write};

use crate::dependencies::{cycles, references};
use crate::limits;
use crate::stack::{Entry, Stack};
use crate::tags;

/// A stack's template, and everything that was found on the way.
#[derive(Clone, Debug)]
pub struct Synthesized {
    /// The template.
    pub template: Value,
    /// Its size without any blank: what counts against CloudFormation's limits.
    pub minified_bytes: usize,
    /// What was found: errors and warnings, with the place in the template.
    pub diagnostics: Vec<Diagnostic>,
}

impl Stack {
    /// Makes the template. It is complete even where errors were found, so that it can be looked at.
    pub fn synth(&self) -> Synthesized {
        let mut resolver = Resolver { stack: self, found: self.problems.clone() };
        let template = resolver.template();
        let mut found = resolver.found;
        self.check_account(&mut found);
        let cycles = template.get("Resources").and_then(Value::as_object).map(cycles).unwrap_or_default();
        let template = Value::Object(template);
        let minified_bytes = write::json_minified(&template).len();
        found.extend(limits::check(&template, minified_bytes));
        found.extend(cycles);
        found.extend(lakewright_iam::check_template(&template));
        let diagnostics = found.into_iter().map(|it| it.within(self.id.name.clone())).collect();
        Synthesized { template, minified_bytes, diagnostics }
    }

    /// The template as JSON, without regard to what was found: for tests and for a look.
    pub fn to_json(&self) -> String {
        write::json(&self.synth().template)
    }

    fn check_account(&self, found: &mut Vec<Diagnostic>) {
        if !self.account.is_valid() {
            let message = format!("`{}` is no account id: twelve digits", self.account.id());
            found.push(Diagnostic::error("LW-ACCOUNT", Path::root(), message));
        }
        let name = &self.stack_name;
        let letters = name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
        if name.len() > 128 || !letters || !name.starts_with(|it: char| it.is_ascii_alphabetic()) {
            let message = format!("`{name}` is no stack name: a letter, then letters, digits and hyphens, at most 128");
            found.push(Diagnostic::error("LW-STACK-NAME", Path::root(), message));
        }
    }
}

/// Walks a stack and turns references into what CloudFormation understands.
struct Resolver<'s> {
    stack: &'s Stack,
    found: Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn template(&mut self) -> Object {
        let stack = self.stack;
        let mut template = Object::of("AWSTemplateFormatVersion", "2010-09-09");
        if let Some(description) = &stack.description {
            template.insert("Description", description.clone());
        }
        if !stack.metadata.is_empty() {
            template.insert("Metadata", stack.metadata.clone());
        }
        match stack.transforms.as_slice() {
            [] => {}
            [one] => drop(template.insert("Transform", one.clone())),
            several => {
                drop(template.insert("Transform", Value::Array(several.iter().cloned().map(Into::into).collect())))
            }
        }
        self.section(&mut template, "Parameters", &stack.parameters, |_, it, _| it.clone().into());
        self.section(&mut template, "Mappings", &stack.mappings, |_, it, _| it.clone().into());
        self.section(&mut template, "Conditions", &stack.conditions, |this, it, path| this.resolve(it, path));
        self.section(&mut template, "Resources", &stack.resources, |this, it, path| this.resource(it, path));
        self.section(&mut template, "Outputs", &stack.outputs, |this, it, path| {
            let mut output = Object::new();
            if let Some(description) = &it.description {
                output.insert("Description", description.clone());
            }
            if let Some(condition) = &it.condition {
                this.check_condition(condition, path);
                output.insert("Condition", Text::from(condition.id().clone()));
            }
            path.push("Value");
            output.insert("Value", this.resolve(&it.value, path));
            path.pop();
            if let Some(name) = &it.export {
                output.insert("Export", Object::of("Name", this.resolve(name, path)));
            }
            output.into()
        });
        template
    }

    fn section<T>(
        &mut self,
        template: &mut Object,
        name: &'static str,
        entries: &indexmap::IndexMap<LogicalId, T>,
        mut entry: impl FnMut(&mut Self, &T, &mut Path) -> Value,
    ) {
        if entries.is_empty() {
            return;
        }
        let mut path = Path::from_iter([name]);
        let section: Object = entries
            .iter()
            .map(|(id, it)| {
                path.push(Text::from(id.clone()));
                let value = entry(self, it, &mut path);
                path.pop();
                (Text::from(id.clone()), value)
            })
            .collect();
        template.insert(name, section);
    }

    fn resource(&mut self, entry: &Entry, path: &mut Path) -> Value {
        let Envelope {
            depends_on,
            condition,
            metadata,
            deletion_policy,
            update_replace_policy,
            creation_policy,
            update_policy,
        } = &entry.draft.envelope;
        let mut resource = Object::of("Type", entry.draft.type_name.clone());
        if let Some(condition) = condition {
            self.check_condition(condition, path);
            resource.insert("Condition", Text::from(condition.id().clone()));
        }
        path.push("Properties");
        let mut properties = self.resolve_object(&entry.draft.properties, path);
        if !entry.tags.is_empty() {
            tags::add(&entry.draft.type_name, &mut properties, &entry.tags);
        }
        lakewright_facts::validate(&entry.draft.type_name, &properties, path, &mut self.found);
        path.pop();

        let mut implied = HashSet::new();
        properties.values().for_each(|it| {
            references(it, &mut |name| {
                implied.insert(name.to_owned());
            })
        });
        path.push("DependsOn");
        let mut waits: Vec<Value> = Vec::new();
        for reference in depends_on {
            let id = Value::from(Text::from(reference.id.clone()));
            // What a property refers to is waited for anyway; saying it again is noise (cfn-lint W3005).
            if self.is_known(reference, path) && !implied.contains(reference.id.as_str()) && !waits.contains(&id) {
                waits.push(id);
            }
        }
        path.pop();
        match waits.len() {
            0 => {}
            1 => drop(resource.insert("DependsOn", waits.remove(0))),
            _ => drop(resource.insert("DependsOn", waits)),
        }
        if let Some(policy) = deletion_policy {
            resource.insert("DeletionPolicy", policy.name());
        }
        if let Some(policy) = update_replace_policy {
            resource.insert("UpdateReplacePolicy", policy.name());
        }
        if let Some(policy) = creation_policy {
            resource.insert("CreationPolicy", policy.clone().into_value());
        }
        if let Some(policy) = update_policy {
            resource.insert("UpdatePolicy", policy.clone().into_value());
        }
        if !metadata.is_empty() {
            resource.insert("Metadata", self.resolve_object(metadata, path));
        }
        if !properties.is_empty() {
            resource.insert("Properties", properties);
        }
        resource.into()
    }

    fn resolve(&mut self, value: &Value, path: &mut Path) -> Value {
        match value {
            Value::Reference(reference) => {
                self.is_known(reference, path);
                plain(reference)
            }
            Value::Array(items) => {
                let resolve = |(index, item)| {
                    path.push(index);
                    let item = self.resolve(item, path);
                    path.pop();
                    item
                };
                Value::Array(items.iter().enumerate().map(resolve).collect())
            }
            Value::Object(object) => Value::Object(self.resolve_object(object, path)),
            scalar => scalar.clone(),
        }
    }

    fn resolve_object(&mut self, object: &Object, path: &mut Path) -> Object {
        if let Some((name, Value::Array(arguments))) = object.single()
            && name == "Fn::Sub"
            && let [Value::String(text), Value::Object(variables)] = arguments.as_slice()
        {
            return self.resolve_sub(text, variables, path);
        }
        object
            .iter()
            .map(|(key, value)| {
                path.push(key.clone());
                let value = self.resolve(value, path);
                path.pop();
                (key.clone(), value)
            })
            .collect()
    }

    /// Writes references into the text itself, `${Queue.Arn}`, and leaves the other variables where they are.
    fn resolve_sub(&mut self, text: &Text, variables: &Object, path: &mut Path) -> Object {
        let mut text = text.clone();
        let mut rest = Object::new();
        for (name, value) in variables.iter() {
            match value {
                Value::Reference(reference) => {
                    self.is_known(reference, path);
                    text = Text::Owned(text.replace(&format!("${{{name}}}"), &format!("${{{reference}}}")));
                }
                other => drop(rest.insert(name.clone(), self.resolve(other, path))),
            }
        }
        if rest.is_empty() { Object::of("Fn::Sub", text) } else { Object::of("Fn::Sub", [text.into(), rest.into()]) }
    }

    fn check_condition(&mut self, condition: &lakewright_template::Condition, path: &Path) {
        if condition.owner() != &self.stack.id {
            let message = format!("condition `{}` belongs to {}", condition.id(), condition.owner());
            self.found.push(Diagnostic::error("E8002", path.clone(), message).help("declare it in this stack"));
        }
    }

    /// Whether a reference can be resolved here; reports it where it can not.
    fn is_known(&mut self, reference: &Reference, path: &Path) -> bool {
        let here = &self.stack.id;
        let there = &reference.owner;
        if here == there {
            let known = self.stack.resources.contains_key(&reference.id);
            if !known {
                let message = format!("refers to `{}`, which is no longer in this stack", reference.id);
                self.found.push(Diagnostic::error("E3012", path.clone(), message).help("remove what refers to it too"));
            }
            return known;
        }
        let message = format!("refers to `{reference}` of {there}, but this is {here}");
        let help = if here.account != there.account {
            "between accounts only deterministic names and typed parameters flow: give the resource a name and write \
             the name here, or take a parameter"
        } else {
            "give the resource a name and write the name here; an export would keep either stack from changing"
        };
        self.found.push(Diagnostic::error("LW-FOREIGN", path.clone(), message).help(help));
        false
    }
}

/// What CloudFormation understands of a reference.
fn plain(reference: &Reference) -> Value {
    let id = Value::from(Text::from(reference.id.clone()));
    match &reference.attribute {
        None => Object::of("Ref", id).into(),
        Some(attribute) => Object::of("Fn::GetAtt", [id, attribute.clone().into()]).into(),
    }
}
