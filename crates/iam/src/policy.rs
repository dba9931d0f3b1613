//! A policy document.

use std::collections::HashSet;
use std::marker::PhantomData;

use lakewright_template::kinds::{Json, PolicyDocument};
use lakewright_template::{Is, Object, Text, Value};

use crate::action::sts;
use crate::principal::IntoPrincipals;
use crate::reason::Reason;
use crate::statement::{Body, Complete, Statement, TrustStatement, body};

/// A policy document of one type of statement: [`Statement`] (the policy of a role, user or group),
/// [`ResourceStatement`](crate::ResourceStatement) (of a bucket, key, queue, topic, endpoint) or [`TrustStatement`] (of a
/// role's trust). It goes wherever a property takes a policy document.
///
/// Shape: `Version` is always 2012-10-17, the only one with policy variables.
///
/// ```
/// use lakewright_iam::{Policy, Statement, action, arn};
///
/// let policy = Policy::new().statement(Statement::allow(action::sqs::SEND_MESSAGE).on(arn::sqs_queue("orders")));
/// let document = policy.to_value();
/// # let statement = &document.get("Statement").unwrap().as_array().unwrap()[0];
/// # assert_eq!(document.get("Version").unwrap().as_str(), Some("2012-10-17"));
/// # assert_eq!(statement.get("Effect").unwrap().as_str(), Some("Allow"));
/// # assert_eq!(statement.get("Action").unwrap().as_str(), Some("sqs:SendMessage"));
/// # assert_eq!(
/// #     statement.get("Resource").unwrap().get("Fn::Sub").unwrap().as_str(),
/// #     Some("arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:orders"),
/// # );
/// ```
#[derive(Clone, Debug)]
#[must_use = "a policy does nothing until a resource has it"]
pub struct Policy<S = Statement> {
    statements: Vec<Body>,
    kind: PhantomData<fn(S)>,
}

impl<S> Default for Policy<S> {
    fn default() -> Self {
        Policy { statements: Vec::new(), kind: PhantomData }
    }
}

impl<S> Policy<S> {
    /// A document without statements; AWS takes it once it has one.
    pub fn new() -> Policy<S> {
        Policy::default()
    }

    /// Adds a statement.
    pub fn statement(mut self, statement: S) -> Policy<S>
    where
        S: Complete,
    {
        self.statements.push(body(statement));
        self
    }

    /// Adds statements.
    pub fn with(mut self, statements: impl IntoIterator<Item = S>) -> Policy<S>
    where
        S: Complete,
    {
        self.statements.extend(statements.into_iter().map(body));
        self
    }

    /// The statements of both documents.
    pub fn and(mut self, other: Policy<S>) -> Policy<S> {
        self.statements.extend(other.statements);
        self
    }

    /// The statements as they stand in the template.
    pub fn statements(&self) -> impl Iterator<Item = Value> {
        self.statements.iter().zip(self.sids()).map(|(statement, sid)| statement.value(sid))
    }

    /// The wildcards of the document, each with its reason and the Sid of its statement.
    pub fn reasons(&self) -> Vec<Reason> {
        let of_statement = |(statement, sid): (&Body, Option<Text>)| {
            let sid = sid.unwrap_or_default();
            statement.reasons().into_iter().map(move |(wildcard, text)| Reason { sid: sid.clone(), wildcard, text })
        };
        self.statements.iter().zip(self.sids()).flat_map(of_statement).collect()
    }

    /// The document as it stands in the template.
    pub fn to_value(&self) -> Value {
        let statements: Vec<Value> = self.statements().collect();
        Object::of("Version", "2012-10-17").with("Statement", statements).into()
    }

    /// The Sids in order. One that a reason made gets a number where it is taken; one that was given is left alone.
    fn sids(&self) -> Vec<Option<Text>> {
        let mut taken: HashSet<Text> = self.statements.iter().filter_map(|it| it.given_sid().cloned()).collect();
        let mut free = |sid: Text| {
            let numbered = (2..).map(|number| Text::from(format!("{sid}{number}")));
            let mut candidates = std::iter::once(sid.clone()).chain(numbered);
            let free = candidates.find(|it| !taken.contains(it)).unwrap_or_else(|| sid.clone());
            taken.insert(free.clone());
            free
        };
        self.statements.iter().map(|it| it.given_sid().cloned().or_else(|| it.sid().map(&mut free))).collect()
    }
}

impl Policy<TrustStatement> {
    /// The trust policy of a role: who may take it, by `sts:AssumeRole`.
    ///
    /// ```
    /// use lakewright_iam::{Policy, service};
    ///
    /// let trust = Policy::trust(service::LAMBDA);
    /// # let statement = trust.statements().next().unwrap();
    /// # assert_eq!(statement.get("Principal").unwrap().get("Service").unwrap().as_str(), Some("lambda.amazonaws.com"));
    /// ```
    pub fn trust(principals: impl IntoPrincipals) -> Policy<TrustStatement> {
        Policy::new().statement(TrustStatement::allow(principals, sts::ASSUME_ROLE))
    }
}

macro_rules! stands_for {
    ($($kind:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl<S> Is<$kind> for Policy<S> {
            fn into_value(self) -> Value {
                self.to_value()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<S> Is<$kind> for &Policy<S> {
            fn into_value(self) -> Value {
                self.to_value()
            }
        }
    )+};
}

stands_for!(PolicyDocument, Json);

impl<S> From<Policy<S>> for Value {
    fn from(policy: Policy<S>) -> Value {
        policy.to_value()
    }
}
