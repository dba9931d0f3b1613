//! What a question asks about: some actions on some resources, by some callers, under some conditions.

use lakewright_template::{Object, Value};

use super::unknown::Unknown;
use crate::eval::{CompiledPolicy, compile};

/// The requests that a question asks about. What is left out is anything.
///
/// ```
/// use lakewright_iam::compare::{Answer, Question, access_not_granted};
/// use lakewright_iam::eval::{PolicyKind, compile_json};
///
/// let policy = compile_json(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*",
///     "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}"#).unwrap();
/// let deleting = Question::new().action("s3:Delete*").resource("arn:aws:s3:::lake/*");
/// assert!(matches!(access_not_granted(PolicyKind::Identity, &policy, &deleting), Answer::Fail(_)));
/// let in_the_open = deleting.when("Bool", "aws:SecureTransport", ["false"]);
/// assert_eq!(access_not_granted(PolicyKind::Identity, &policy, &in_the_open), Answer::Pass);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    actions: Vec<String>,
    resources: Vec<String>,
    principals: Vec<(String, String)>,
    conditions: Vec<(String, String, Vec<String>)>,
}

impl Question {
    /// Every request.
    pub fn new() -> Question {
        Question::default()
    }

    /// The same question, about an action or a pattern of actions too.
    #[must_use]
    pub fn action(mut self, action: &str) -> Question {
        self.actions.push(action.to_owned());
        self
    }

    /// The same question, about a resource or a pattern of resources too.
    #[must_use]
    pub fn resource(mut self, resource: &str) -> Question {
        self.resources.push(resource.to_owned());
        self
    }

    /// The same question, about a principal too, as `Principal` names it: its kind, `AWS` or `Service`, and its name.
    #[must_use]
    pub fn principal(mut self, kind: &str, name: &str) -> Question {
        self.principals.push((kind.to_owned(), name.to_owned()));
        self
    }

    /// The same question, about requests only that meet a condition.
    #[must_use]
    pub fn when<'v>(mut self, operator: &str, key: &str, values: impl IntoIterator<Item = &'v str>) -> Question {
        let values = values.into_iter().map(str::to_owned).collect();
        self.conditions.push((operator.to_owned(), key.to_owned(), values));
        self
    }

    /// The question, ready for [`Prepare::add_question`](super::Prepare::add_question): a policy that allows what is
    /// asked about.
    ///
    /// # Errors
    /// What the policy language does not take.
    pub fn compile(&self) -> Result<CompiledPolicy, Unknown> {
        fn texts<'t>(list: impl Iterator<Item = &'t String>) -> Value {
            Value::Array(list.map(|it| Value::from(it.clone())).collect())
        }
        fn any(list: &[String]) -> Value {
            if list.is_empty() { Value::from("*".to_owned()) } else { texts(list.iter()) }
        }
        let mut statement = Object::new()
            .with("Effect", Value::from("Allow".to_owned()))
            .with("Action", any(&self.actions))
            .with("Resource", any(&self.resources));
        if !self.principals.is_empty() {
            let mut principals = Object::new();
            for (kind, _) in &self.principals {
                let of_kind = self.principals.iter().filter(|it| it.0 == *kind).map(|it| &it.1);
                principals.insert(kind.clone(), texts(of_kind));
            }
            statement.insert("Principal", Value::Object(principals));
        }
        // Conditions are all to be met, also where two have one operator and one key: each has a statement's element to
        // itself only if they differ.
        let mut conditions = Object::new();
        for (operator, key, values) in &self.conditions {
            let mut keys = conditions.get(operator).and_then(Value::as_object).cloned().unwrap_or_default();
            if keys.insert(key.clone(), texts(values.iter())).is_some() {
                return Err(Unknown::NotModelled { key: key.clone(), what: "a second condition with one operator" });
            }
            conditions.insert(operator.clone(), Value::Object(keys));
        }
        if !conditions.is_empty() {
            statement.insert("Condition", Value::Object(conditions));
        }
        let document = Object::new()
            .with("Version", Value::from("2012-10-17".to_owned()))
            .with("Statement", Value::Object(statement));
        compile(&Value::Object(document))
            .map_err(|findings| Unknown::Refused(findings.first().map(|it| it.message.clone()).unwrap_or_default()))
    }
}
