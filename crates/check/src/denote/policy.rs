//! Policy documents, made concrete, and whether they may allow a request.
//!
//! What is not known counts for the request: a condition with a value that may be the right one holds, a Deny that may
//! not apply does not. So an answer "not allowed" is a proof.

use lakewright_iam::eval::{Decision, Policies, Request, compile, decide};
use lakewright_template::{Object, Value};

use super::Denoter;
use super::likeness::{Likeness, compare, is_open};
use crate::policies::is_like;

/// A request that policies of a template are asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Who asks: a service, `s3.amazonaws.com`, or the ARN of a role.
    pub caller: String,
    /// The action: `sqs:SendMessage`.
    pub action: String,
    /// The ARN of the resource.
    pub resource: String,
    /// Condition keys, in lower case, and their values. Others may have any value, but for those that services never
    /// send.
    pub context: Vec<(String, String)>,
}

/// Condition keys that no request of a service has.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
const NEVER_OF_SERVICES: [&str; 11] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principaltype",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "aws:username",
    "aws:multifactorauthpresent",
    "aws:sourceip",
];

/// Condition keys that no request of a role has: those of services that ask in their own name, of users, of other actions.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
const NEVER_OF_ROLES: [&str; 9] = [
    "aws:principalservicename",
    "aws:principalservicenameslist",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:username",
    "iam:passedtoservice",
    "sts:externalid",
];

impl Question {
    /// A request of a service on behalf of a resource.
    pub fn of_service(service: &str, action: &str, resource: &str) -> Question {
        let context = vec![
            ("aws:securetransport".to_owned(), "true".to_owned()),
            ("aws:principalisawsservice".to_owned(), "true".to_owned()),
            ("aws:principalservicename".to_owned(), service.to_owned()),
        ];
        Question { caller: service.to_owned(), action: action.to_owned(), resource: resource.to_owned(), context }
    }

    /// A request of a role, of whose circumstances nothing is known.
    pub fn of_role(role: &str, action: &str, resource: &str) -> Question {
        let (caller, action, resource) = (role.to_owned(), action.to_owned(), resource.to_owned());
        let asked = Question { caller, action, resource, context: Vec::new() };
        let account = role.split(':').nth(4).unwrap_or_default().to_owned();
        asked
            .with("aws:PrincipalArn", role)
            .with("aws:PrincipalAccount", &account)
            .with("kms:CallerAccount", &account)
            .with("aws:PrincipalIsAWSService", "false")
            .with("aws:SecureTransport", "true")
    }

    /// The same request with a condition key.
    #[must_use]
    pub fn with(mut self, key: &str, value: &str) -> Question {
        self.context.push((key.to_ascii_lowercase(), value.to_owned()));
        self
    }

    fn key(&self, key: &str) -> Option<&str> {
        self.context.iter().find(|it| it.0 == key).map(|it| it.1.as_str())
    }

    fn is_of_service(&self) -> bool {
        !self.caller.starts_with("arn:")
    }

    /// Whether the action is one that no key of its own speaks of.
    fn is_plain(&self) -> bool {
        !["iam:", "sts:"].iter().any(|it| self.action.starts_with(it))
    }

    fn request(&self, account: &str) -> Request {
        let request = Request::new(self.caller.as_str(), &self.action, &self.resource).in_account(account);
        self.context.iter().fold(request, |it, (key, value)| it.with(key, value))
    }
}

impl<'d> Denoter<'_, 'd> {
    /// A policy document with every expression made concrete. `None` where a part of it is not known.
    pub fn document(&self, document: &Value, assumed: &[(String, bool)]) -> Option<Value> {
        self.value_under(document, assumed)
    }

    /// Whether the policy of a resource may allow a request. `false` is certain.
    pub fn resource_may(&self, document: &'d Value, asked: &Question, assumed: &[(String, bool)]) -> bool {
        if self.is_spent() {
            return true;
        }
        let generous = self.generous(document, asked, assumed);
        let Ok(policy) = compile(&generous) else { return true };
        // What was too much to look at may be what allows it.
        if self.is_spent() {
            return true;
        }
        let policies = Policies { resource: Some(&policy), ..Policies::default() };
        allowed(decide(&asked.request(self.account()), &policies))
    }

    /// Whether policies of a role may together allow it a request, with the policy of the resource if one is given.
    /// `false` is certain.
    ///
    /// Without it, a key or role counts as one that lets the policies of its account decide.
    pub fn identity_may(
        &self,
        documents: &[&'d Value],
        resource: Option<&'d Value>,
        asked: &Question,
        assumed: &[(String, bool)],
    ) -> bool {
        if self.is_spent() {
            return true;
        }
        let mut policies = Vec::new();
        for document in documents {
            match compile(&self.generous(document, asked, assumed)) {
                Ok(policy) => policies.push(policy),
                Err(_) => return true,
            }
        }
        let needs_resource = ["kms:", "sts:"].iter().any(|it| asked.action.starts_with(it));
        let resource = match resource {
            Some(document) => Some(self.generous(document, asked, assumed)),
            None => needs_resource.then(|| self.delegating()),
        };
        let resource = match resource.as_ref().map(compile) {
            Some(Ok(policy)) => Some(policy),
            Some(Err(_)) => return true,
            None => None,
        };
        if self.is_spent() {
            return true;
        }
        let policies =
            Policies { identity: policies.iter().collect(), resource: resource.as_ref(), ..Policies::default() };
        allowed(decide(&asked.request(self.account()), &policies))
    }

    fn compare(&self, policy: &str, request: &str, is_pattern: bool) -> Likeness {
        match self.spend(1 + (policy.len() + request.len()) / 32) {
            Some(()) => compare(policy, request, is_pattern, !self.knows_account),
            None => Likeness::Maybe,
        }
    }

    /// A policy that lets those of the account decide.
    fn delegating(&self) -> Value {
        let root = format!("arn:{}:iam::{}:root", self.partition(), self.account());
        let statement = Object::of("Effect", "Allow")
            .with("Principal", Object::of("AWS", root))
            .with("Action", "*")
            .with("Resource", "*");
        Value::Object(
            Object::of("Version", "2012-10-17").with("Statement", Value::Array(vec![Value::Object(statement)])),
        )
    }

    /// The document as it favours a request most.
    fn generous(&self, document: &'d Value, asked: &Question, assumed: &[(String, bool)]) -> Value {
        let open = || {
            let statement =
                Object::of("Effect", "Allow").with("Principal", "*").with("Action", "*").with("Resource", "*");
            let statements = Value::Array(vec![Value::Object(statement)]);
            Value::Object(Object::of("Version", "2012-10-17").with("Statement", statements))
        };
        let mut statements = Vec::new();
        let mut places = Vec::new();
        let Some(object) = self.taken(document, assumed).and_then(Value::as_object) else { return open() };
        if object.get("Statement").is_none() {
            return open();
        }
        self.each(object.get("Statement").into_iter().collect(), assumed, true, &mut places);
        let names_any = |it: &(&Value, bool)| it.0.get("Principal").is_some() || it.0.get("NotPrincipal").is_some();
        let has_principals = places.iter().any(names_any);
        for (statement, is_certain) in places {
            let Some(statement) = statement.as_object() else { return open() };
            if statement.keys().any(|it| it.starts_with("Fn::")) || statement.single().is_some() {
                return open();
            }
            if !self.may_name(statement, asked, assumed) {
                continue;
            }
            let effect = statement.get("Effect").and_then(|it| self.denote_under(it, assumed));
            let made = match effect.as_deref() {
                Some("Deny") if is_certain => self.certain_deny(statement, asked, assumed),
                Some("Deny") => None,
                _ => self.generous_allow(statement, asked, assumed, has_principals),
            };
            statements.extend(made.map(Value::Object));
        }
        Value::Object(Object::of("Version", "2012-10-17").with("Statement", Value::Array(statements)))
    }

    /// Whether a statement may be about the action that is asked about, as far as its `Action` says.
    fn may_name(&self, statement: &'d Object, asked: &Question, assumed: &[(String, bool)]) -> bool {
        let Some(value) = statement.get("Action") else { return true };
        let found = self.possible_texts(value, assumed);
        let fits = |it: &Option<String>| it.as_ref().is_none_or(|it| is_open(it) || is_like(&asked.action, it));
        found.is_empty() || found.iter().any(fits)
    }

    /// A statement that allows, as it favours a request most; `None` where it is about other resources alone.
    fn generous_allow(
        &self,
        statement: &'d Object,
        asked: &Question,
        assumed: &[(String, bool)],
        has_principals: bool,
    ) -> Option<Object> {
        let mut made = Object::of("Effect", "Allow");
        if has_principals {
            match statement.get("Principal").map(|it| self.principals(it, asked, assumed, false)) {
                Some(Some(principals)) => made.insert("Principal", principals),
                Some(None) => made.insert("Principal", "*"),
                None => match statement.get("NotPrincipal").and_then(|it| self.principals(it, asked, assumed, true)) {
                    Some(principals) => made.insert("NotPrincipal", principals),
                    None => made.insert("Principal", "*"),
                },
            };
        }
        for (key, not_key) in [("Action", "NotAction"), ("Resource", "NotResource")] {
            let is_resource = key == "Resource";
            if let Some(value) = statement.get(key) {
                let found = self.possible_texts(value, assumed);
                let is_none = found.is_empty();
                let list = found.iter().filter_map(|it| match it {
                    Some(it) if is_resource => match self.compare(it, &asked.resource, true) {
                        Likeness::Never => None,
                        Likeness::Same | Likeness::Maybe => Some("*".into()),
                    },
                    Some(it) if !is_open(it) => Some(it.clone().into()),
                    _ => Some("*".into()),
                });
                let mut list: Vec<Value> = list.collect();
                list.dedup();
                if is_resource && list.is_empty() && !is_none {
                    return None;
                }
                made.insert(key, Value::Array(list));
            } else if let Some(value) = statement.get(not_key) {
                let found = self.texts(value, assumed);
                let is_known = |it: &Option<String>| match it {
                    Some(it) if is_resource => self.compare(it, &asked.resource, true) != Likeness::Maybe,
                    Some(it) => !is_open(it),
                    None => false,
                };
                if found.iter().all(is_known) {
                    made.insert(not_key, Value::Array(found.iter().flatten().cloned().map(Value::from).collect()));
                } else {
                    made.insert(key, "*");
                }
            } else if is_resource && has_principals {
                // Some policies of resources leave it out: a trust.
            } else {
                made.insert(key, "*");
            }
        }
        let conditions = statement.get("Condition").and_then(|it| self.taken(it, assumed));
        let mut kept = Object::new();
        for (operator, keys) in conditions.and_then(Value::as_object).into_iter().flat_map(Object::iter) {
            let Some(keys) = self.taken(keys, assumed).and_then(Value::as_object) else { continue };
            let mut certain = Object::new();
            for (key, values) in keys.iter() {
                if let Some(values) = self.certain_condition(operator, key, values, asked, assumed) {
                    certain.insert(key.clone(), values);
                }
            }
            if !certain.is_empty() {
                kept.insert(operator.clone(), certain);
            }
        }
        if !kept.is_empty() {
            made.insert("Condition", kept);
        }
        Some(made)
    }

    /// A Deny, if it is certain what it says of the request.
    fn certain_deny(&self, statement: &'d Object, asked: &Question, assumed: &[(String, bool)]) -> Option<Object> {
        let mut made = Object::of("Effect", "Deny");
        for key in ["Principal", "NotPrincipal"] {
            if let Some(value) = statement.get(key) {
                made.insert(key, self.principals(value, asked, assumed, true)?);
            }
        }
        for key in ["Action", "NotAction", "Resource", "NotResource"] {
            let Some(value) = statement.get(key) else { continue };
            let found: Vec<String> = self.texts(value, assumed).iter().cloned().collect::<Option<_>>()?;
            let is_known = |it: &String| match key.ends_with("Resource") {
                true => self.compare(it, &asked.resource, true) != Likeness::Maybe,
                false => !is_open(it),
            };
            if !found.iter().all(is_known) {
                return None;
            }
            made.insert(key, Value::Array(found.into_iter().map(Value::from).collect()));
        }
        if let Some(conditions) = statement.get("Condition") {
            let mut kept = Object::new();
            for (operator, keys) in self.taken(conditions, assumed)?.as_object()?.iter() {
                let mut certain = Object::new();
                for (key, values) in self.taken(keys, assumed)?.as_object()?.iter() {
                    certain.insert(key.clone(), self.certain_condition(operator, key, values, asked, assumed)?);
                }
                kept.insert(operator.clone(), certain);
            }
            made.insert("Condition", kept);
        }
        Some(made)
    }

    /// The values of a condition, if it is certain whether it holds.
    fn certain_condition(
        &self,
        operator: &str,
        key: &str,
        values: &'d Value,
        asked: &Question,
        assumed: &[(String, bool)],
    ) -> Option<Value> {
        let found: Vec<String> = self.texts(values, assumed).iter().cloned().collect::<Option<_>>()?;
        let list = |found: Vec<String>| Some(Value::Array(found.into_iter().map(Value::from).collect()));
        let key = key.to_ascii_lowercase();
        let Some(known) = asked.key(&key) else {
            let is_absent = match asked.is_of_service() {
                true => NEVER_OF_SERVICES.contains(&key.as_str()),
                false => asked.is_plain() && NEVER_OF_ROLES.contains(&key.as_str()),
            };
            return if is_absent { list(found) } else { None };
        };
        let is_pattern = operator.contains("Like") || operator.contains("Arn");
        let is_text = operator.contains("String") || operator.contains("Arn");
        if !is_text {
            return if found.iter().any(|it| is_open(it)) { None } else { list(found) };
        }
        let ignores_case = operator.contains("IgnoreCase");
        let mut certain = Vec::new();
        for value in found {
            let (one, other) = match ignores_case {
                true => (value.to_lowercase(), known.to_lowercase()),
                false => (value.clone(), known.to_owned()),
            };
            match self.compare(&one, &other, is_pattern) {
                Likeness::Maybe => return None,
                Likeness::Same => certain.push(known.to_owned()),
                Likeness::Never => certain.push(value),
            }
        }
        list(certain)
    }

    /// The principals of an element; `None` where one that is not known may be the caller.
    fn principals(
        &self,
        value: &'d Value,
        asked: &Question,
        assumed: &[(String, bool)],
        all_certain: bool,
    ) -> Option<Value> {
        let value = self.taken(value, assumed)?;
        if let Some(text) = value.as_str() {
            return Some(text.to_owned().into());
        }
        let object = value.as_object().filter(|_| value.as_function().is_none())?;
        let mut made = Object::new();
        for (kind, names) in object.iter() {
            let is_of_services = kind == "Service";
            let mut list = Vec::new();
            for name in self.texts_of(names, assumed, all_certain).iter() {
                match name {
                    Some(it) if !is_open(it) && (is_of_services || self.knows_account) => {
                        list.push(Value::from(it.clone()));
                    }
                    // An account that is written down may be the one that is deployed to.
                    Some(it) if !is_open(it) => list.push(with_account(it, self.account()).into()),
                    // Accounts and roles, whoever they are, are no services.
                    _ if asked.is_of_service() != is_of_services => {}
                    _ => return None,
                }
            }
            if !list.is_empty() {
                made.insert(kind.clone(), Value::Array(list));
            }
        }
        if made.is_empty() {
            made.insert("Service", Value::Array(vec!["none.invalid".into()]));
        }
        Some(Value::Object(made))
    }
}

/// A principal with one account for every account.
fn with_account(principal: &str, account: &str) -> String {
    let is_account = |it: &&str| it.len() == 12 && it.bytes().all(|it| it.is_ascii_digit());
    let parts = principal.split(':').map(|it| if is_account(&it) { account } else { it });
    parts.collect::<Vec<_>>().join(":")
}

fn allowed(decision: Decision) -> bool {
    matches!(decision, Decision::Allowed | Decision::Unknown)
}

#[cfg(test)]
mod tests {
    use lakewright_template::{Template, read};

    use super::*;
    use crate::conditions::Conditions;

    #[test]
    fn after_too_much_work_a_policy_may_allow_anything() {
        let document =
            read("Statement: [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*'}]").expect("YAML");
        let conditions = Conditions::of(Template::of(&document.root));
        let denoter = Denoter::new(Template::of(&document.root), &conditions);
        let asked = Question::of_service("s3.amazonaws.com", "sqs:SendMessage", "arn:aws:sqs:us-east-1:123456789012:q");
        assert!(!denoter.resource_may(&document.root, &asked, &[]));
        denoter.steps.set(super::super::MOST_STEPS);
        assert!(denoter.resource_may(&document.root, &asked, &[]));
        assert!(denoter.identity_may(&[&document.root], None, &asked, &[]));
    }
}
