//! # E1029: a variable stands in text outside of Fn::Sub
//!
//! **What.** Text has `${Name}` of a parameter, resource or attribute of this template, and no `Fn::Sub` around it.
//!
//! **Why.** Nothing replaces it: the braces reach the service as they are.
//!
//! **Example.**
//!
//! ```yaml
//! BucketName: "data-${AWS::AccountId}"
//! ```
//!
//! **Fix.** Put `!Sub` before the text; write `${!Name}` in `Fn::Sub` where the braces are meant.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html>

use lakewright_template::{Path, Severity, Step, Value};

use crate::context::Context;
use crate::functions::{has_any_attribute, has_outputs};
use crate::pseudo;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E1029", Severity::Error, "a variable stands in text outside of Fn::Sub", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut look = Look { context, findings, path: Path::root(), in_definition: false };
    look.value(context.template().root());
}

struct Look<'l, 'd, 'f> {
    context: &'l Context<'d>,
    findings: &'l mut Findings<'f>,
    path: Path,
    in_definition: bool,
}

impl Look<'_, '_, '_> {
    fn value(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.text(text),
            Value::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    self.path.push(position);
                    self.value(item);
                    self.path.pop();
                }
            }
            Value::Object(object) => {
                for (key, value) in object.iter() {
                    if key == "Fn::Sub" || (key == "TemplateBody" && value.as_str().is_some()) {
                        continue;
                    }
                    let before = self.in_definition;
                    self.in_definition |= key == "DefinitionString";
                    self.path.push(key.clone());
                    self.value(value);
                    self.path.pop();
                    self.in_definition = before;
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(start) = rest.find("${") {
            rest = &rest[start + 2..];
            let end = rest.find(|it: char| !(it.is_ascii_alphanumeric() || matches!(it, '_' | ':' | '.')));
            let Some(end) = end.filter(|it| *it > 0 && rest[*it..].starts_with('}')) else { continue };
            let name = &rest[..end];
            if (self.in_definition || self.is_known(name)) && !self.is_substituted(name) {
                let message = format!("`${{{name}}}` is not replaced: there is no `Fn::Sub` around this text");
                self.findings.add(self.path.clone(), message);
            }
            rest = &rest[end..];
        }
    }

    fn is_known(&self, name: &str) -> bool {
        let context = self.context;
        if let Some((resource, attribute)) = name.split_once('.') {
            let Some(kind) = context.type_of(resource) else { return false };
            return has_any_attribute(kind)
                || (has_outputs(kind) && attribute.starts_with("Outputs."))
                || context.schema(kind).is_some_and(|it| it.attribute(attribute).is_some());
        }
        pseudo::is_pseudo(name)
            || context.type_of(name).is_some()
            || context.template().parameter(name).is_some_and(|it| it.object.contains_key("Type"))
    }

    /// State machines have variables of their own.
    fn is_substituted(&self, name: &str) -> bool {
        let steps = self.path.steps();
        let is_definition =
            |it: &Step| matches!(it, Step::Key(key) if key == "DefinitionString" || key == "Definition");
        let Some(position) = steps.iter().position(is_definition) else { return false };
        let around: Path = steps.iter().take(position).cloned().collect();
        let substitutions =
            around.find(self.context.template().root()).and_then(|it| it.get("DefinitionSubstitutions"));
        substitutions.is_some_and(|it| it.get(name).is_some())
    }
}
