//! `Ref`: what it names must be there, and be of the type that is wanted.

use lakewright_facts::Place;
use lakewright_template::Value;

use super::shape::{Types, describe};
use super::{Caller, Problem};
use crate::pseudo;
use crate::rules::parameter_types;

/// What `AWS::LanguageExtensions` allows in `Ref` and `Fn::GetAtt`.
pub(super) const EXTENDED: [&str; 7] =
    ["Ref", "Fn::Base64", "Fn::FindInMap", "Fn::If", "Fn::Join", "Fn::Sub", "Fn::ToJsonString"];

impl Caller<'_, '_> {
    pub(super) fn reference(&self, argument: &Value, wanted: Types, place: &Place<'_>, problems: &mut Vec<Problem>) {
        let Value::String(name) = argument else {
            if self.context.has_language_extensions() {
                return self.argument(argument, &EXTENDED, Types::STRING, place, problems);
            }
            let message = format!("`Ref` takes a name, this is {}", describe(argument));
            return problems.push(Problem::own(place, message));
        };
        let problem = self.missing(name).or_else(|| self.unfit(name, wanted));
        if let Some(message) = problem {
            problems.push(Problem::own(place, message));
        }
    }

    /// What is wrong with a name, if nothing has it.
    pub(super) fn missing(&self, name: &str) -> Option<String> {
        let template = self.context.template();
        let is_known = pseudo::is_pseudo(name)
            || template.parameter(name).is_some_and(|it| it.kind().is_some())
            || (self.has_resources && (self.context.type_of(name).is_some() || self.context.may_be_made(name)));
        if is_known {
            return None;
        }
        Some(if !self.has_resources && self.context.type_of(name).is_some() {
            format!("`{name}` is a resource, and resources are not known here")
        } else {
            format!("there is no parameter or resource `{name}`")
        })
    }

    /// What is wrong with the type of what a name stands for.
    pub(super) fn unfit(&self, name: &str, wanted: Types) -> Option<String> {
        if wanted.is_any() {
            return None;
        }
        if name == "AWS::NoValue" {
            return None;
        }
        let parameter = self.context.template().parameter(name);
        let kind = parameter.and_then(lakewright_template::Parameter::kind);
        let takes_both = wanted.has(Types::SCALAR) && wanted.has(Types::LIST);
        if let Some(kind) = kind.filter(|it| !takes_both && !parameter_types::is_known(it)) {
            return Some(format!("`{name}` is of the type `{kind}`, of which nothing is known"));
        }
        let is_list = kind.map_or(name == "AWS::NotificationARNs", parameter_types::is_list);
        let found = if is_list { "a list" } else { "a string" };
        let (is_scalar_wanted, is_list_wanted) = (wanted.has(Types::SCALAR), wanted.has(Types::LIST));
        let is_resource = parameter.is_none() && !pseudo::is_pseudo(name);
        let is_bad = match (is_scalar_wanted, is_list_wanted) {
            (false, _) => !is_list,
            (true, false) => is_list && !is_resource,
            _ => false,
        };
        is_bad.then(|| format!("`{name}` is {found}, but {wanted} is needed"))
    }
}
