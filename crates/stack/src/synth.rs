//! Synthesis: a filled stack becomes a template. References are resolved, literals are checked, limits are measured.

use std::collections::BTreeMap;
use std::mem;

use lakewright_resources::ResourceDraft;
use lakewright_template::{
    Diagnostic, Envelope, LogicalId, Object, Path, Reference, Step, SubPart, Text, Value, sub_parts, write,
};

use crate::dependencies::{cycles, references};
use crate::limits;
use crate::output::Output;
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
        self.clone().take_template()
    }

    /// Makes the template of what the stack has; only who it is and where it is deployed stays in it.
    pub(crate) fn take_template(&mut self) -> Synthesized {
        let found = mem::take(&mut self.problems);
        let mut resolver = Resolver { stack: self, found };
        let template = resolver.template();
        let mut found = resolver.found;
        self.check_account(&mut found);
        let cycles = template.get("Resources").and_then(Value::as_object).map(cycles).unwrap_or_default();
        let template = Value::Object(template);
        let minified_bytes = write::json_size(&template).bytes;
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

/// Takes what a stack has and turns references into what CloudFormation understands.
struct Resolver<'s> {
    /// Its entries are taken one section after the other; the ids of its resources stay.
    stack: &'s mut Stack,
    found: Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn template(&mut self) -> Object {
        let mut template = Object::of("AWSTemplateFormatVersion", "2010-09-09");
        if let Some(description) = self.stack.description.take() {
            template.insert("Description", description);
        }
        if !self.stack.metadata.is_empty() {
            template.insert("Metadata", mem::take(&mut self.stack.metadata));
        }
        let mut transforms: Vec<Value> = mem::take(&mut self.stack.transforms).into_iter().map(Into::into).collect();
        match transforms.len() {
            0 => {}
            1 => drop(template.insert("Transform", transforms.remove(0))),
            _ => drop(template.insert("Transform", transforms)),
        }
        let parameters = mem::take(&mut self.stack.parameters);
        self.section(&mut template, "Parameters", parameters, |_, it, _| it.into());
        let mappings = mem::take(&mut self.stack.mappings);
        self.section(&mut template, "Mappings", mappings, |_, it, _| it.into());
        let conditions = mem::take(&mut self.stack.conditions);
        self.section(&mut template, "Conditions", conditions, |this, mut it, path| {
            this.resolve(&mut it, path);
            it
        });
        let positions: Vec<_> = self.stack.resources.keys().cloned().zip(0..).collect();
        self.section(&mut template, "Resources", positions, |this, position, path| {
            let entry = this.stack.resources[position].take();
            this.resource(entry, path)
        });
        let outputs = mem::take(&mut self.stack.outputs);
        self.section(&mut template, "Outputs", outputs, |this, it, path| this.output(it, path));
        template
    }

    fn section<T>(
        &mut self,
        template: &mut Object,
        name: &'static str,
        entries: impl IntoIterator<Item = (LogicalId, T), IntoIter: ExactSizeIterator>,
        mut entry: impl FnMut(&mut Self, T, &mut Path) -> Value,
    ) {
        let entries = entries.into_iter();
        if entries.len() == 0 {
            return;
        }
        let mut path = Path::from_iter([name]);
        let section: Object = entries
            .map(|(id, it)| {
                path.push(Text::from(id.clone()));
                let value = entry(self, it, &mut path);
                path.pop();
                (Text::from(id), value)
            })
            .collect();
        template.insert(name, section);
    }

    fn output(&mut self, output: Output, path: &mut Path) -> Value {
        let Output { mut value, description, export, condition } = output;
        let mut output = Object::new();
        if let Some(description) = description {
            output.insert("Description", description);
        }
        if let Some(condition) = condition {
            self.check_condition(&condition, path);
            output.insert("Condition", Text::from(condition.id().clone()));
        }
        path.push("Value");
        self.resolve(&mut value, path);
        path.pop();
        output.insert("Value", value);
        if let Some(mut name) = export {
            self.resolve(&mut name, path);
            output.insert("Export", Object::of("Name", name));
        }
        output.into()
    }

    fn resource(&mut self, entry: Entry, path: &mut Path) -> Value {
        let ResourceDraft { type_name, mut properties, envelope } = entry.draft;
        let Envelope {
            depends_on,
            condition,
            mut metadata,
            deletion_policy,
            update_replace_policy,
            creation_policy,
            update_policy,
        } = envelope;
        let mut resource = Object::of("Type", type_name.clone());
        if let Some(condition) = condition {
            self.check_condition(&condition, path);
            resource.insert("Condition", Text::from(condition.id().clone()));
        }
        path.push("Properties");
        self.resolve_object(&mut properties, path);
        if !entry.tags.is_empty() {
            tags::add(&type_name, &mut properties, &entry.tags);
        }
        lakewright_facts::validate(&type_name, &properties, path, &mut self.found);
        path.pop();

        let mut waits = self.waits(depends_on, &properties, path);
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
            resource.insert("CreationPolicy", policy.into_value());
        }
        if let Some(policy) = update_policy {
            resource.insert("UpdatePolicy", policy.into_value());
        }
        if !metadata.is_empty() {
            self.resolve_object(&mut metadata, path);
            resource.insert("Metadata", metadata);
        }
        if !properties.is_empty() {
            resource.insert("Properties", properties);
        }
        resource.into()
    }

    /// The resources that one waits for beyond those that its properties refer to.
    fn waits(&mut self, depends_on: Vec<Reference>, properties: &Object, path: &mut Path) -> Vec<Value> {
        let mut waits: Vec<Value> = Vec::new();
        if depends_on.is_empty() {
            return waits;
        }
        let mut implied = Vec::new();
        properties.values().for_each(|it| references(it, &mut |name| implied.push(name)));
        path.push("DependsOn");
        for reference in depends_on {
            // What a property refers to is waited for anyway; saying it again is noise (cfn-lint W3005).
            if self.is_known(&reference, path) && !implied.contains(&reference.id.as_str()) {
                let id = Value::from(Text::from(reference.id));
                if !waits.contains(&id) {
                    waits.push(id);
                }
            }
        }
        path.pop();
        waits
    }

    fn resolve(&mut self, value: &mut Value, path: &mut Path) {
        match value {
            Value::Reference(reference) => {
                self.is_known(reference, path);
                if let Value::Reference(reference) = mem::replace(value, Value::Null) {
                    *value = plain(*reference);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    path.push(index);
                    self.resolve(item, path);
                    path.pop();
                }
            }
            Value::Object(object) => self.resolve_object(object, path),
            _ => {}
        }
    }

    fn resolve_object(&mut self, object: &mut Object, path: &mut Path) {
        if object.len() == 1
            && let Some(Value::Array(arguments)) = object.get_mut("Fn::Sub")
            && let [Value::String(text), Value::Object(variables)] = arguments.as_mut_slice()
        {
            let (text, variables) = (mem::take(text), mem::take(variables));
            *object = self.resolve_sub(text, variables, path);
            return;
        }
        for (key, value) in object.iter_mut() {
            path.push(key.clone());
            self.resolve(value, path);
            path.pop();
        }
    }

    /// Writes references into the text itself, `${Queue.Arn}`, and text that is put together of its own there too; leaves the
    /// other variables where they are.
    fn resolve_sub(&mut self, text: Text, variables: Object, path: &mut Path) -> Object {
        let names: Vec<Text> = variables.keys().cloned().collect();
        let mut inlined: BTreeMap<Text, String> = BTreeMap::new();
        let mut rest = Object::new();
        for (name, mut value) in variables {
            if let Value::Reference(reference) = &value {
                self.is_known(reference, path);
                inlined.insert(name, variable(reference));
                continue;
            }
            self.resolve(&mut value, path);
            match value.as_function() {
                Some(("Fn::Sub", Value::String(own))) if fits_within(own, &names) => {
                    inlined.insert(name, own.to_string());
                }
                _ => {
                    rest.insert(name, value);
                }
            }
        }
        let text = with_variables(&text, &inlined);
        if rest.is_empty() { Object::of("Fn::Sub", text) } else { Object::of("Fn::Sub", [text.into(), rest.into()]) }
    }

    fn check_condition(&mut self, condition: &lakewright_template::Condition, path: &Path) {
        if condition.owner() != &self.stack.id {
            let message = format!("condition `{}` belongs to {}", condition.id(), condition.owner());
            self.found.push(Diagnostic::error("LW-FOREIGN", path.clone(), message).help("declare it in this stack"));
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
                let rule = match (&reference.attribute, path.steps().get(2)) {
                    (_, Some(Step::Key(key))) if key == "DependsOn" => "E3005",
                    (Some(_), _) => "E1010",
                    (None, _) => "E1020",
                };
                self.found.push(Diagnostic::error(rule, path.clone(), message).help("remove what refers to it too"));
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

/// A reference as a variable of `Fn::Sub`: `${Queue.Arn}`.
fn variable(reference: &Reference) -> String {
    match &reference.attribute {
        None => format!("${{{}}}", reference.id),
        Some(attribute) => format!("${{{}.{attribute}}}", reference.id),
    }
}

/// Whether a text of `Fn::Sub` means the same within another that has variables of its own: none of its variables has the
/// name of one of them, and neither end of it is half a variable.
fn fits_within(text: &str, names: &[Text]) -> bool {
    let is_whole = |it: SubPart<'_>| match it {
        SubPart::Variable(name) => !names.iter().any(|it| it == name),
        SubPart::Text(text) => !text.contains("${"),
        SubPart::Literal(_) => true,
    };
    !text.starts_with('{') && !text.ends_with('$') && sub_parts(text).all(is_whole)
}

/// The text with what stands for some of its variables.
fn with_variables(text: &str, known: &BTreeMap<Text, String>) -> Text {
    let mut parts = text.split("${");
    let mut resolved = String::with_capacity(text.len() * 2);
    resolved.push_str(parts.next().unwrap_or_default());
    for part in parts {
        match part.split_once('}').and_then(|(name, behind)| Some((known.get(name)?, behind))) {
            Some((own, behind)) => resolved.extend([own.as_str(), behind]),
            None => resolved.extend(["${", part]),
        }
    }
    Text::Owned(resolved)
}

/// What CloudFormation understands of a reference.
fn plain(reference: Reference) -> Value {
    let id = Value::from(Text::from(reference.id));
    match reference.attribute {
        None => Object::of("Ref", id).into(),
        Some(attribute) => Object::of("Fn::GetAtt", [id, attribute.into()]).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Account;

    #[test]
    fn what_can_stand_in_the_text_itself_stands_there_and_all_else_as_it_was() {
        let mut stack = Stack::new("one", Account::new("111111111111"));
        let reference = |attribute: Option<&'static str>| -> Value {
            Reference { owner: stack.id().clone(), id: LogicalId::new("Queue"), attribute: attribute.map(Into::into) }
                .into()
        };
        let sub = |text: &'static str| Object::of("Fn::Sub", text);
        let variables = Object::of("V1", reference(None))
            .with("V2", reference(Some("Arn")))
            .with("V3", Object::of("Fn::ImportValue", "text"))
            .with("V4", Object::of("Fn::Sub", ["a/${V1}".into(), Object::of("V1", reference(None)).into()]))
            .with("V5", sub("${V3}"))
            .with("V6", sub("a$"))
            .with("V7", sub("{a"))
            .with("V8", sub("${a"));
        let mut resolver = Resolver { stack: &mut stack, found: Vec::new() };
        for (text, resolved) in [
            ("", ""),
            ("V1 $V1 {V1}", "V1 $V1 {V1}"),
            ("${V1}${V2}", "${Queue}${Queue.Arn}"),
            ("a ${V2}/*, ${V1}, ${V1}", "a ${Queue.Arn}/*, ${Queue}, ${Queue}"),
            ("${V3} ${V9} ${AWS::Region} ${!V1} ${", "${V3} ${V9} ${AWS::Region} ${!V1} ${"),
            ("${ ${V1}} ${V1", "${ ${Queue}} ${V1"),
            ("b/${V4}${V1}", "b/a/${Queue}${Queue}"),
            ("${V5}${V6}{b}$${V7}}${V8}", "${V5}${V6}{b}$${V7}}${V8}"),
        ] {
            let made = resolver.resolve_sub(text.into(), variables.clone(), &mut Path::root());
            let Some(Value::Array(arguments)) = made.get("Fn::Sub") else { panic!("{made:?}") };
            assert_eq!(arguments[0], Value::from(resolved), "{text}");
            let left: Vec<&str> = arguments[1].as_object().expect("variables").keys().map(AsRef::as_ref).collect();
            assert_eq!(left, ["V3", "V5", "V6", "V7", "V8"]);
        }
    }
}
