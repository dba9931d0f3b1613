//! Policy documents, ready to be evaluated many times.

use super::caller::Caller;
use super::condition::CompiledCondition;
use super::glob::Glob;
use super::principal::{NamedPrincipal, Naming, PrincipalElement};
use super::request::Request;
use super::resource::ResourceElement;
use crate::statement::Effect;

/// What a document is the policy of, as far as evaluation tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyKind {
    /// Of a user, group or role.
    Identity,
    /// Of a resource, a role's trust and a key included.
    Resource,
    /// The boundary of a user or role.
    Boundary,
    /// Handed over when a session was made.
    Session,
    /// Of a VPC endpoint.
    Endpoint,
    /// Of an organization, for its accounts' principals (SCP).
    ServiceControl,
    /// Of an organization, for its accounts' resources (RCP).
    ResourceControl,
}

/// A policy document, ready to be evaluated. See [`compile`](super::compile).
#[derive(Clone, Debug, PartialEq)]
pub struct CompiledPolicy {
    /// `Id`
    pub(crate) id: Option<Box<str>>,
    /// Whether its version has policy variables.
    pub(crate) variables: bool,
    /// Its statements in order.
    pub(crate) statements: Box<[CompiledStatement]>,
}

impl CompiledPolicy {
    /// `Id`
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Whether its version, 2012-10-17, has policy variables.
    pub fn has_variables(&self) -> bool {
        self.variables
    }

    /// Its statements in order.
    pub fn statements(&self) -> &[CompiledStatement] {
        &self.statements
    }

    /// A policy that allows what the statements of an effect speak of: all that is denied, or all that would be allowed if
    /// nothing were.
    pub fn of_effect(&self, effect: Effect) -> CompiledPolicy {
        let spoken = self.statements.iter().filter(|it| it.effect == effect);
        let statements = spoken.map(|it| CompiledStatement { effect: Effect::Allow, ..it.clone() }).collect();
        CompiledPolicy { id: self.id.clone(), variables: self.variables, statements }
    }

    /// The policy without the accounts that its statements name: an account hands the decision to the account's own
    /// policies, anybody else that is named is let in by this policy alone.
    pub fn without_accounts(&self) -> CompiledPolicy {
        let direct = |it: &CompiledStatement| {
            let PrincipalElement::Named(named) = &it.principals else { return Some(it.clone()) };
            let others: Box<[NamedPrincipal]> =
                named.iter().filter(|it| !matches!(it, NamedPrincipal::Account(_))).cloned().collect();
            (!others.is_empty())
                .then(|| CompiledStatement { principals: PrincipalElement::Named(others), ..it.clone() })
        };
        let statements = self.statements.iter().filter_map(direct).collect();
        CompiledPolicy { id: self.id.clone(), variables: self.variables, statements }
    }

    /// A policy of these statements without their principals: what they say to somebody whom all of them name.
    ///
    /// ```
    /// use lakewright_iam::eval::{Caller, CompiledPolicy, Naming, compile_json};
    ///
    /// let policy = compile_json(r#"{"Statement": [
    ///     {"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "*"},
    ///     {"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*",
    ///      "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}"#).unwrap();
    /// let caller = Caller::read("arn:aws:iam::111111111111:role/r");
    /// let to_caller = policy.statements().iter().filter(|it| it.names_caller(&caller) > Naming::None);
    /// assert_eq!(CompiledPolicy::without_principals(to_caller).statements().len(), 1);
    /// ```
    pub fn without_principals<'s>(statements: impl IntoIterator<Item = &'s CompiledStatement>) -> CompiledPolicy {
        let unnamed =
            |it: &CompiledStatement| CompiledStatement { principals: PrincipalElement::Unnamed, ..it.clone() };
        CompiledPolicy { id: None, variables: true, statements: statements.into_iter().map(unnamed).collect() }
    }
}

/// A statement, ready to be evaluated.
#[derive(Clone, Debug, PartialEq)]
pub struct CompiledStatement {
    pub(crate) sid: Option<Box<str>>,
    pub(crate) effect: Effect,
    pub(crate) principals: PrincipalElement,
    pub(crate) actions: ActionElement,
    pub(crate) resources: ResourceElement,
    pub(crate) conditions: Box<[CompiledCondition]>,
}

/// An action that a statement names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NamedAction {
    /// As it is written.
    pub(crate) text: Box<str>,
    /// In lower case.
    pub(crate) pattern: Glob,
}

/// The `Action` or `NotAction` element of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ActionElement {
    /// `Action`
    Named(Box<[NamedAction]>),
    /// `NotAction`
    AllBut(Box<[NamedAction]>),
}

impl NamedAction {
    pub(crate) fn read(text: &str) -> NamedAction {
        NamedAction { text: text.into(), pattern: Glob::flat(&text.to_ascii_lowercase()) }
    }
}

impl ActionElement {
    /// Whether the element takes in an action, in lower case with its service.
    pub(crate) fn matches(&self, action: &str) -> bool {
        let any = |list: &[NamedAction]| list.iter().any(|it| it.pattern.matches(action));
        match self {
            ActionElement::Named(list) => any(list),
            ActionElement::AllBut(list) => !any(list),
        }
    }
}

impl CompiledStatement {
    /// `Sid`
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// `Effect`
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// `Principal` or `NotPrincipal`
    pub fn principals(&self) -> &PrincipalElement {
        &self.principals
    }

    /// How the statement names a caller, as that of a resource's policy.
    pub fn names_caller(&self, caller: &Caller) -> Naming {
        self.principals.names(caller)
    }

    /// `Condition`, an entry for each operator and key.
    pub fn conditions(&self) -> &[CompiledCondition] {
        &self.conditions
    }

    /// The actions as they are written, and whether they are those of `NotAction`.
    pub fn actions(&self) -> (impl ExactSizeIterator<Item = &str>, bool) {
        let (list, all_but) = match &self.actions {
            ActionElement::Named(list) => (list, false),
            ActionElement::AllBut(list) => (list, true),
        };
        (list.iter().map(|it| it.text.as_ref()), all_but)
    }

    /// The resources as they are written, and whether they are those of `NotResource`.
    pub fn resources(&self) -> (impl ExactSizeIterator<Item = &str>, bool) {
        let (list, all_but): (&[_], bool) = match &self.resources {
            ResourceElement::This => (&[], false),
            ResourceElement::Named(list) => (list, false),
            ResourceElement::AllBut(list) => (list, true),
        };
        (list.iter().map(|it| it.text.as_ref()), all_but)
    }

    /// Whether action and resource are those of the request.
    pub(crate) fn speaks_of(&self, request: &Request, kind: PolicyKind) -> bool {
        self.actions.matches(request.action_in_lower_case())
            && self.resources.matches(request.asked(), request.is_wildcard_only(), self.effect, kind, request.context())
    }

    /// How the statement names the caller, if its principals count in this kind of policy.
    pub(crate) fn names(&self, request: &Request, kind: PolicyKind, caller_has_boundary: bool) -> Naming {
        match (kind, &self.principals) {
            // Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html>, the note on
            // NotPrincipal: with `Deny` it hits everyone that has a boundary.
            (PolicyKind::Resource, PrincipalElement::AllBut(_))
                if caller_has_boundary && self.effect == Effect::Deny =>
            {
                Naming::Everyone
            }
            (PolicyKind::Resource, principals) => principals.names(request.caller()),
            (PolicyKind::Endpoint, PrincipalElement::Named(_) | PrincipalElement::AllBut(_)) => {
                self.principals.names(request.caller())
            }
            _ => Naming::Everyone,
        }
    }

    /// Whether the request meets every condition.
    pub(crate) fn conditions_hold(&self, request: &Request) -> bool {
        self.conditions.iter().all(|it| it.holds(request.context()))
    }
}
