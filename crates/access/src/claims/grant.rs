//! What a policy is to allow or to deny, said as policies say it.

use std::fmt;

use lakewright_iam::eval::{CompiledPolicy, compile};
use lakewright_template::{Object, Value};

use super::claim::What;
use super::verify::is_what;
use crate::model::{Model, document};

/// Actions on resources for somebody under conditions, for claims that hold a policy to exactly that.
///
/// ```
/// use lakewright_access::{Claim, bucket, grant, queue};
///
/// let claim = Claim::lets_in(queue("RawQueue"), [grant(["sqs:SendMessage"])
///     .on(queue("RawQueue"))
///     .to_service("s3.amazonaws.com")
///     .when_is("ArnLike", "aws:SourceArn", bucket("RawBucket"))]);
/// assert_eq!(
///     claim.to_string(),
///     "the policy of queue RawQueue allows exactly: sqs:SendMessage on queue RawQueue for s3.amazonaws.com \
///      if ArnLike aws:SourceArn bucket RawBucket"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a grant says nothing until it is part of a claim"]
pub struct Grant {
    actions: Vec<String>,
    on: Vec<Target>,
    to: Vec<(&'static str, String)>,
    when: Vec<(String, String, Vec<Target>)>,
}

/// A thing of the templates, or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    Thing(What),
    Text(String),
}

/// These actions, on everything and under no condition as long as nothing else is said.
pub fn grant<'a>(actions: impl IntoIterator<Item = &'a str>) -> Grant {
    let actions = actions.into_iter().map(str::to_owned).collect();
    Grant { actions, on: Vec::new(), to: Vec::new(), when: Vec::new() }
}

impl Grant {
    /// On a thing, or with [`What::part`] on what is in it.
    pub fn on(mut self, what: What) -> Grant {
        self.on.push(Target::Thing(what));
        self
    }

    /// On resources by ARN, as policies write it.
    pub fn on_arn(mut self, arn: &str) -> Grant {
        self.on.push(Target::Text(arn.to_owned()));
        self
    }

    /// For a service.
    pub fn to_service(mut self, name: &str) -> Grant {
        self.to.push(("Service", name.to_owned()));
        self
    }

    /// For whom the policies of an account let, or for an ARN.
    pub fn to(mut self, account_or_arn: &str) -> Grant {
        self.to.push(("AWS", account_or_arn.to_owned()));
        self
    }

    /// For those that come from an identity provider.
    pub fn to_federated(mut self, provider: &str) -> Grant {
        self.to.push(("Federated", provider.to_owned()));
        self
    }

    /// Under a condition.
    pub fn when<'v>(mut self, operator: &str, key: &str, values: impl IntoIterator<Item = &'v str>) -> Grant {
        let values = values.into_iter().map(|it| Target::Text(it.to_owned())).collect();
        self.when.push((operator.to_owned(), key.to_owned(), values));
        self
    }

    /// Under the condition that a key has the ARN of a thing.
    pub fn when_is(mut self, operator: &str, key: &str, what: What) -> Grant {
        self.when.push((operator.to_owned(), key.to_owned(), vec![Target::Thing(what)]));
        self
    }

    /// The statement; `Err` with what it names and nothing is.
    fn statement(&self, effect: &'static str, model: &Model, has_principals: bool) -> Result<Value, String> {
        let texts = |list: &[Target]| -> Result<Value, String> {
            let mut found: Vec<Value> = Vec::new();
            for target in list {
                match target {
                    Target::Text(text) => found.push(text.clone().into()),
                    Target::Thing(what) => {
                        let before = found.len();
                        let named = model.data.iter().filter(|it| is_what(&what.0, it));
                        found.extend(named.map(|it| match &what.0.place {
                            Some(place) => Value::from(it.inside(place)),
                            None => it.arn.clone().into(),
                        }));
                        if found.len() == before && !what.0.word.contains('*') {
                            return Err(format!("there is no {what}"));
                        }
                    }
                }
            }
            Ok(Value::Array(found))
        };
        let actions = Value::Array(self.actions.iter().map(|it| it.clone().into()).collect());
        let mut made = Object::of("Effect", effect).with("Action", actions);
        made.insert("Resource", if self.on.is_empty() { "*".into() } else { texts(&self.on)? });
        if has_principals && self.to.is_empty() {
            made.insert("Principal", "*");
        } else if has_principals {
            let mut principals = Object::new();
            for (kind, _) in &self.to {
                let names = self.to.iter().filter(|it| it.0 == *kind).map(|it| Value::from(it.1.clone()));
                principals.insert(*kind, Value::Array(names.collect()));
            }
            made.insert("Principal", principals);
        }
        let mut conditions = Object::new();
        for (operator, key, values) in &self.when {
            let mut keys = conditions.get(operator).and_then(Value::as_object).cloned().unwrap_or_default();
            keys.insert(key.clone(), texts(values)?);
            conditions.insert(operator.clone(), keys);
        }
        if !conditions.is_empty() {
            made.insert("Condition", conditions);
        }
        Ok(made.into())
    }

    /// Grants as one policy, that denies what is left out of them.
    pub(crate) fn policy(
        grants: &[Grant],
        but: &[Grant],
        model: &Model,
        has_principals: bool,
    ) -> Result<CompiledPolicy, String> {
        let allowed = grants.iter().map(|it| it.statement("Allow", model, has_principals));
        let denied = but.iter().map(|it| it.statement("Deny", model, has_principals));
        let statements: Result<Vec<Value>, String> = allowed.chain(denied).collect();
        compile(&document(&statements?)).map_err(|it| {
            it.first().map_or_else(|| "a grant can not be read".to_owned(), |it| format!("a grant: {}", it.message))
        })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Thing(what) => write!(f, "{what}"),
            Target::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Display for Grant {
    /// `s3:GetObject on bucket Raw/* if StringEquals aws:PrincipalTag/team a`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |items: &[Target]| items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        f.write_str(if self.actions.is_empty() { "nothing" } else { "" })?;
        f.write_str(&self.actions.join(", "))?;
        if !self.on.is_empty() {
            write!(f, " on {}", list(&self.on))?;
        }
        if !self.to.is_empty() {
            write!(f, " for {}", self.to.iter().map(|it| it.1.as_str()).collect::<Vec<_>>().join(", "))?;
        }
        for (position, (operator, key, values)) in self.when.iter().enumerate() {
            write!(f, "{}{operator} {key} {}", if position == 0 { " if " } else { " and " }, list(values))?;
        }
        Ok(())
    }
}
