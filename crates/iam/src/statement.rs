//! The statements of a document. What a document needs, its type of statement requires.

use lakewright_template::{Object, Text, Value};

use crate::actions::{Actions, IntoActions};
use crate::condition::{Condition, Conditions};
use crate::principal::{IntoPrincipals, Principals};
use crate::reason::{Wildcard, sid_of};
use crate::resource::{IntoResources, Resources};

/// Whether a statement gives or takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// `Allow`.
    Allow,
    /// `Deny`: wins over every `Allow`.
    Deny,
}

impl Effect {
    /// `Allow` or `Deny`.
    pub fn name(self) -> &'static str {
        match self {
            Effect::Allow => "Allow",
            Effect::Deny => "Deny",
        }
    }
}

/// What all statements have.
#[derive(Clone, Debug)]
pub struct Body {
    sid: Option<Text>,
    effect: Effect,
    principals: Option<Principals>,
    action_element: &'static str,
    actions: Actions,
    resource_element: &'static str,
    resources: Resources,
    conditions: Conditions,
}

impl Body {
    fn new(effect: Effect, principals: Option<Principals>, actions: Actions) -> Body {
        Body {
            sid: None,
            effect,
            principals,
            action_element: "Action",
            actions,
            resource_element: "Resource",
            resources: Resources::default(),
            conditions: Conditions::default(),
        }
    }

    /// Every action but these, with the reason.
    fn all_but(mut self, reason: Text) -> Body {
        self.action_element = "NotAction";
        self.actions.reasons.push((Wildcard::Action, reason));
        self
    }

    /// The wildcards of the statement, each with its reason.
    pub(crate) fn reasons(&self) -> Vec<(Wildcard, Text)> {
        let principal = self.principals.as_ref().and_then(Principals::reason);
        principal
            .into_iter()
            .chain(self.actions.reasons.iter().cloned())
            .chain(self.resources.reasons.iter().cloned())
            .collect()
    }

    /// The Sid that was given.
    pub(crate) fn given_sid(&self) -> Option<&Text> {
        self.sid.as_ref()
    }

    /// The Sid that was given, or the one that its first reason makes.
    pub(crate) fn sid(&self) -> Option<Text> {
        self.sid.clone().or_else(|| self.reasons().first().map(|(_, reason)| sid_of(reason).into()))
    }

    pub(crate) fn value(&self, sid: Option<Text>) -> Value {
        let mut statement = Object::new();
        if let Some(sid) = sid {
            statement.insert("Sid", sid);
        }
        statement.insert("Effect", self.effect.name());
        if let Some(principals) = &self.principals {
            statement.insert("Principal", principals.value());
        }
        statement
            .insert(self.action_element, one_or_list(self.actions.names.iter().cloned().map(Value::from).collect()));
        if !self.resources.arns.is_empty() {
            statement.insert(self.resource_element, one_or_list(self.resources.arns.clone()));
        }
        if let Some(conditions) = self.conditions.value() {
            statement.insert("Condition", conditions);
        }
        statement.into()
    }
}

/// One value is written alone, several as a list.
pub(crate) fn one_or_list(mut values: Vec<Value>) -> Value {
    match values.len() {
        1 => values.swap_remove(0),
        _ => Value::Array(values),
    }
}

/// A statement of an identity's policy: what the role, user or group that has it may do, and on what.
///
/// Shape: `{"Effect": "Allow", "Action": "s3:GetObject", "Resource": ...}`.
#[derive(Clone, Debug)]
#[must_use = "a statement does nothing until it is in a policy"]
pub struct Statement(Body);

/// A statement of a resource's policy (bucket, key, queue, topic, VPC endpoint): who may do what with it.
///
/// ```
/// use lakewright_iam::{Condition, Policy, ResourceStatement, action, arn, service};
///
/// // A queue's policy: S3 may send what happens in one bucket.
/// let policy = Policy::new().statement(
///     ResourceStatement::allow(service::S3, action::sqs::SEND_MESSAGE)
///         .on(arn::sqs_queue("bronze-events"))
///         .when(Condition::own_account())
///         .when(Condition::source_arn(arn::s3_bucket("acme-bronze"))),
/// );
/// # assert_eq!(policy.statements().count(), 1);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a statement does nothing until it is in a policy"]
pub struct ResourceStatement(Body);

/// A statement of a role's trust policy: who may take the role. [`Policy::trust`](crate::Policy::trust) is the short form.
#[derive(Clone, Debug)]
#[must_use = "a statement does nothing until it is in a policy"]
pub struct TrustStatement(Body);

/// A statement that does not say yet what it is about: `.on(...)` makes it whole.
#[derive(Clone, Debug)]
#[must_use = "a statement without resources does nothing: add `.on(...)`"]
pub struct WithoutResources<S>(Body, std::marker::PhantomData<S>);

impl Statement {
    /// Allows actions.
    pub fn allow(actions: impl IntoActions) -> WithoutResources<Statement> {
        WithoutResources::of(Body::new(Effect::Allow, None, actions.into_actions()))
    }

    /// Denies actions, whatever else allows them.
    pub fn deny(actions: impl IntoActions) -> WithoutResources<Statement> {
        WithoutResources::of(Body::new(Effect::Deny, None, actions.into_actions()))
    }

    /// Allows every action of AWS but these (`NotAction`), those that do not exist yet included.
    pub fn allow_all_but(actions: impl IntoActions, reason: impl Into<Text>) -> WithoutResources<Statement> {
        WithoutResources::of(Body::new(Effect::Allow, None, actions.into_actions()).all_but(reason.into()))
    }

    /// Denies every action but these (`NotAction`).
    pub fn deny_all_but(actions: impl IntoActions, reason: impl Into<Text>) -> WithoutResources<Statement> {
        WithoutResources::of(Body::new(Effect::Deny, None, actions.into_actions()).all_but(reason.into()))
    }
}

impl ResourceStatement {
    /// Allows principals some actions.
    pub fn allow(principals: impl IntoPrincipals, actions: impl IntoActions) -> WithoutResources<ResourceStatement> {
        WithoutResources::of(Body::new(Effect::Allow, Some(principals.into_principals()), actions.into_actions()))
    }

    /// Denies principals some actions, whatever else allows them.
    pub fn deny(principals: impl IntoPrincipals, actions: impl IntoActions) -> WithoutResources<ResourceStatement> {
        WithoutResources::of(Body::new(Effect::Deny, Some(principals.into_principals()), actions.into_actions()))
    }
}

impl TrustStatement {
    /// Lets principals take the role: actions of `sts`.
    pub fn allow(principals: impl IntoPrincipals, actions: impl IntoActions) -> TrustStatement {
        TrustStatement(Body::new(Effect::Allow, Some(principals.into_principals()), actions.into_actions()))
    }

    /// Keeps principals from taking the role.
    pub fn deny(principals: impl IntoPrincipals, actions: impl IntoActions) -> TrustStatement {
        TrustStatement(Body::new(Effect::Deny, Some(principals.into_principals()), actions.into_actions()))
    }
}

impl<S> WithoutResources<S> {
    fn of(body: Body) -> WithoutResources<S> {
        WithoutResources(body, std::marker::PhantomData)
    }
}

impl<S: sealed::Wraps> WithoutResources<S> {
    /// What the statement is about.
    pub fn on(self, resources: impl IntoResources) -> S {
        S::wrap(Body { resources: resources.into_resources(), ..self.0 })
    }

    /// Everything but these resources (`NotResource`), with the reason.
    pub fn on_all_but(self, resources: impl IntoResources, reason: impl Into<Text>) -> S {
        let mut resources = resources.into_resources();
        resources.reasons.push((Wildcard::Resource, reason.into()));
        S::wrap(Body { resource_element: "NotResource", resources, ..self.0 })
    }
}

/// A statement that has all that its document needs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no whole statement",
    label = "does not say what it is about",
    note = "add the resources: `.on(bucket.arn())`"
)]
pub trait Complete: sealed::Wraps {}

mod sealed {
    use super::Body;

    pub trait Wraps {
        fn wrap(body: Body) -> Self;
        fn unwrap(self) -> Body;
    }
}

pub(crate) fn body<S: Complete>(statement: S) -> Body {
    statement.unwrap()
}

macro_rules! statement {
    ($($name:ident),+) => {$(
        impl $name {
            /// Adds a condition: all conditions must hold. Values of one operator and key become one list, however
            /// often it is added: alternatives, or with a negated operator a list none of which may hold.
            pub fn when(mut self, condition: Condition) -> $name {
                self.0.conditions.add(condition);
                self
            }

            /// Names the statement: letters and digits. A statement with a wildcard is named after its reason if this
            /// is not called.
            pub fn sid(mut self, sid: impl Into<Text>) -> $name {
                self.0.sid = Some(sid.into());
                self
            }
        }

        #[diagnostic::do_not_recommend]
        impl Complete for $name {}

        impl sealed::Wraps for $name {
            fn wrap(body: Body) -> $name {
                $name(body)
            }

            fn unwrap(self) -> Body {
                self.0
            }
        }
    )+};
}

statement!(Statement, ResourceStatement, TrustStatement);
