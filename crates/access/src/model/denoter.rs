//! What the expressions of a template denote, told apart from what those of other templates do.

use std::collections::{BTreeMap, HashSet};

use lakewright_check::{Conditions, denote};
use lakewright_template::{Template, Text, Value};

use super::open::goes_on_made_up;
use crate::stack::Stack;

/// A denoter of the checks for one of several templates. What AWS makes up of a resource (`{Key}`) carries the stack where
/// another has a resource of that logical id, `{Key@network}`, and the name of the stack stands where it is known.
#[derive(Debug)]
pub(crate) struct Denoter<'c, 'd> {
    inner: denote::Denoter<'c, 'd>,
    /// Logical ids that another template has too.
    shared: HashSet<&'d str>,
    /// The stack as stand-ins carry it.
    stack: String,
    /// What stands for the name of the stack.
    stack_name: String,
}

impl<'c, 'd> Denoter<'c, 'd> {
    /// A denoter for each of the stacks.
    pub(super) fn of(
        stacks: &[Stack<'_>],
        templates: &[Template<'d>],
        conditions: &'c [Conditions<'d>],
    ) -> Vec<Denoter<'c, 'd>> {
        let mut counts: BTreeMap<&'d str, usize> = BTreeMap::new();
        for resource in templates.iter().flat_map(|it| it.resources()) {
            *counts.entry(resource.id).or_default() += 1;
        }
        let of =
            |(number, ((stack, template), conditions)): (usize, ((&Stack<'_>, &Template<'d>), &'c Conditions<'d>))| {
                let inner = denote::Denoter::new(*template, conditions);
                let inner = inner.in_account(stack.account.unwrap_or("123456789012"));
                let inner = stack.region.iter().fold(inner, |it, region| it.in_region(region));
                let shared = template.resources().map(|it| it.id).filter(|it| counts.get(it).is_some_and(|it| *it > 1));
                // A sign of ARNs or patterns in its name would be read as one.
                let is_plain = stack.name.chars().all(|it| it.is_alphanumeric() || matches!(it, '-' | '_' | '.'));
                let told = if is_plain { stack.name.to_owned() } else { number.to_string() };
                let stack_name = match stack.deployed_name {
                    Some(name) => name.to_owned(),
                    None if stacks.len() > 1 => format!("{{~stack@{told}}}"),
                    None => "{~stack}".to_owned(),
                };
                Denoter { inner, shared: shared.collect(), stack: told, stack_name }
            };
        stacks.iter().zip(templates).zip(conditions).enumerate().map(of).collect()
    }

    pub(crate) fn account(&self) -> &str {
        self.inner.account()
    }

    pub(crate) fn region(&self) -> &str {
        self.inner.region()
    }

    pub(crate) fn partition(&self) -> String {
        self.inner.partition()
    }

    /// The text that an expression denotes, whatever the conditions. `None` where that is not known.
    pub(crate) fn denote(&self, value: &Value) -> Option<String> {
        self.inner.denote(value).map(|it| self.told(it))
    }

    /// The value that an expression denotes, whatever the conditions. `None` where a part of it is not known.
    pub(crate) fn value(&self, value: &Value) -> Option<Value> {
        self.inner.value_under(value, &[]).map(|it| self.told_within(it))
    }

    /// The branch of `Fn::If` that is surely taken; another value is itself.
    pub(crate) fn taken<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        self.inner.taken(value, &[])
    }

    /// Whether a condition holds, if that is sure.
    pub(crate) fn decided(&self, condition: &str) -> Option<bool> {
        self.inner.decided(condition, &[])
    }

    /// The physical name of a resource.
    pub(crate) fn name_of(&self, id: &str) -> Option<String> {
        self.inner.name_of(id).map(|it| self.told(it))
    }

    /// The ARN of a resource.
    pub(crate) fn arn_of(&self, id: &str) -> Option<String> {
        self.inner.arn_of(id).map(|it| self.told(it))
    }

    /// An ARN of this account and Region.
    pub(crate) fn arn(&self, service: &str, resource: &str) -> String {
        self.inner.arn(service, resource)
    }

    /// What stands for a resource of which nothing is known.
    pub(crate) fn unknown(&self, id: &str) -> String {
        self.told(format!("{{{id}}}"))
    }

    fn told_within(&self, value: Value) -> Value {
        match value {
            Value::String(text) if text.contains('{') => self.told(text.into_owned()).into(),
            Value::Array(items) => Value::Array(items.into_iter().map(|it| self.told_within(it)).collect()),
            Value::Object(object) => {
                Value::Object(object.into_iter().map(|(key, it)| (self.key(key), self.told_within(it))).collect())
            }
            other => other,
        }
    }

    fn key(&self, key: Text) -> Text {
        if key.contains('{') { self.told(key.into_owned()).into() } else { key }
    }

    /// A text with this stack's own stand-ins.
    fn told(&self, text: String) -> String {
        if !text.contains('{') {
            return text;
        }
        let mut made = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some((before, behind)) = rest.split_once('{') {
            made.push_str(before);
            let stand_in = behind.split_once('}').filter(|_| !before.ends_with('$'));
            rest = match stand_in {
                Some(("~stack", behind)) => {
                    let is_open = self.stack_name.starts_with('{');
                    // What is made up tells the stack itself.
                    made.push_str(if is_open && goes_on_made_up(behind) { "{~stack}" } else { &self.stack_name });
                    behind
                }
                Some((inside, behind)) if self.is_shared(inside) => {
                    made.push_str(&format!("{{{inside}@{}}}", self.stack));
                    behind
                }
                _ => {
                    made.push('{');
                    behind
                }
            };
        }
        made.push_str(rest);
        made
    }

    /// Whether a stand-in is of a resource whose logical id another template has too.
    fn is_shared(&self, stand_in: &str) -> bool {
        let id = stand_in.trim_start_matches('~').split('.').next().unwrap_or_default();
        self.shared.contains(id)
    }
}
