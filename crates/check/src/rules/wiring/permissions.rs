//! Permissions of functions, keys by their names, and what allows a delivery.

use lakewright_template::{Resource, Value};

use super::deliveries::Delivery;
use super::model::{Target, Wiring};
use crate::denote::likeness::{Likeness, compare, is_open};

impl<'d> Wiring<'_, 'd> {
    /// The permissions that may be for a function.
    pub(crate) fn permissions(&self, function: Resource<'d>) -> Vec<Resource<'d>> {
        let is_for = |it: &Resource<'d>| {
            let assumed = self.conditions_of(*it);
            let Some(name) = it.property("FunctionName") else { return true };
            match self.function(name, &assumed) {
                Some(other) => other.id == function.id,
                // Names that are known are those of other functions.
                None => self.denoter.denote_under(name, &assumed).is_none_or(|it| is_open(&it)),
            }
        };
        let policies = self.all("AWS::Lambda::ResourcePolicy");
        self.all("AWS::Lambda::Permission").chain(policies).filter(is_for).collect()
    }

    /// Whether a permission may allow a delivery.
    pub(crate) fn permits(&self, permission: Resource<'d>, delivery: &Delivery<'d>) -> bool {
        if permission.is("AWS::Lambda::ResourcePolicy") {
            return true;
        }
        let mut assumed = delivery.assumed.clone();
        assumed.extend(self.conditions_of(permission));
        if !self.denoter.possible(&assumed) {
            return false;
        }
        let any_place = !self.denoter.knows_account();
        let may_be = |key: &str, wanted: Option<&str>| match (permission.property(key), wanted) {
            (Some(value), Some(wanted)) => self
                .denoter
                .denote_under(value, &assumed)
                .is_none_or(|it| compare(&it, wanted, true, any_place) != Likeness::Never),
            _ => true,
        };
        let action = permission.property("Action").and_then(|it| self.denoter.denote_under(it, &assumed));
        action.is_none_or(|it| {
            is_open(&it)
                || ["lambda:invokefunction", "lambda:*", "lambda:invoke*", "*"]
                    .contains(&it.to_ascii_lowercase().as_str())
        }) && may_be("Principal", Some(delivery.service))
            && may_be("SourceArn", delivery.source.as_deref())
            && may_be("SourceAccount", Some(self.denoter.account()))
    }

    /// The key of the template that an id, ARN or alias means.
    pub(crate) fn key(&self, value: &Value, assumed: &[(String, bool)]) -> Option<Resource<'d>> {
        if let Target::Here(it) = self.by_name("AWS::KMS::Key", value, assumed) {
            return match it.kind() {
                Some("AWS::KMS::Key") => Some(it),
                Some("AWS::KMS::Alias") => self.key_of_alias(it),
                _ => None,
            };
        }
        match self.by_name("AWS::KMS::Alias", value, assumed) {
            Target::Here(alias) => self.key_of_alias(alias),
            _ => None,
        }
    }

    fn key_of_alias(&self, alias: Resource<'d>) -> Option<Resource<'d>> {
        match self.by_name("AWS::KMS::Key", alias.property("TargetKeyId")?, &self.conditions_of(alias)) {
            Target::Here(it) if it.is("AWS::KMS::Key") => Some(it),
            _ => None,
        }
    }

    /// The resources of the template each of which allows a delivery: policies of the target, permissions.
    pub(crate) fn allowing(&self, delivery: &Delivery<'d>) -> Vec<Resource<'d>> {
        let Target::Here(target) = delivery.target else { return Vec::new() };
        let Some(arn) = self.denoter.arn_of(target.id) else { return Vec::new() };
        let action = match target.kind() {
            Some("AWS::SQS::Queue") => "sqs:SendMessage",
            Some("AWS::SNS::Topic") => "sns:Publish",
            Some("AWS::Lambda::Function") => {
                let all = self.permissions(target).into_iter();
                return all.filter(|it| self.permits(*it, delivery)).collect();
            }
            _ => return Vec::new(),
        };
        let asked = delivery.asks(self, action, &arn);
        let policies = self.policies_of(target, &delivery.assumed).unwrap_or_default();
        let allow = |it: &super::model::Attached<'d>| self.denoter.resource_may(it.document, &asked, &delivery.assumed);
        policies.into_iter().filter(allow).map(|it| it.by).collect()
    }
}
