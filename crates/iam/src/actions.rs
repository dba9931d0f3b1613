//! What a statement allows or denies: `Action` and `NotAction`.

use std::fmt;

use lakewright_template::kinds::Str;
use lakewright_template::{Expr, Is, Text, Value};

use crate::reason::Wildcard;

/// An action of a service, `s3:GetObject`. The constants of [`crate::action`] are all there are.
///
/// It stands in a property that takes text, too, as the `Action` of an `AWS::Lambda::Permission`:
///
/// ```
/// use lakewright_iam::action;
/// use lakewright_template::kinds::Str;
/// use lakewright_template::val;
///
/// let invoke = val::<Str>(action::lambda::INVOKE_FUNCTION);
/// assert_eq!(invoke.value().as_str(), Some("lambda:InvokeFunction"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Action(pub(crate) &'static str);

impl Action {
    /// An action that the constants do not have: for what AWS has published since they were made.
    ///
    /// ```
    /// # use lakewright_iam::Action;
    /// assert_eq!(Action::unlisted("s3:GetObjectHologram").name(), "s3:GetObjectHologram");
    /// ```
    pub const fn unlisted(name: &'static str) -> Action {
        Action(name)
    }

    /// Its name with the service prefix: `s3:GetObject`.
    pub const fn name(self) -> &'static str {
        self.0
    }

    /// The service prefix: `s3`.
    pub fn service(self) -> &'static str {
        self.0.split_once(':').map_or(self.0, |(prefix, _)| prefix)
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[diagnostic::do_not_recommend]
impl Is<Str> for Action {
    fn into_value(self) -> Value {
        Value::String(Text::Borrowed(self.0))
    }
}

impl From<Action> for Expr<Str> {
    fn from(action: Action) -> Expr<Str> {
        action.expr()
    }
}

/// A service by its prefix in actions: the constant `SERVICE` of each module of [`crate::action`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Service(pub(crate) &'static str);

impl Service {
    /// The prefix: `s3`.
    pub const fn prefix(self) -> &'static str {
        self.0
    }
}

/// Actions by a pattern, with the reason why a list would not do.
///
/// ```
/// use lakewright_iam::{AnyAction, Policy, Statement, action, arn};
///
/// let table = arn::regional("dynamodb", "table/orders");
/// let policy = Policy::new().statement(
///     Statement::allow(AnyAction::matching(action::dynamodb::SERVICE, "Get*", "reads in every form")).on(table),
/// );
/// assert_eq!(policy.reasons()[0].sid, "ReadsInEveryForm");
/// ```
#[derive(Clone, Debug)]
pub struct AnyAction {
    pattern: Text,
    reason: Text,
}

impl AnyAction {
    /// `*`: every action of every service.
    pub fn because(reason: impl Into<Text>) -> AnyAction {
        AnyAction { pattern: Text::Borrowed("*"), reason: reason.into() }
    }

    /// Every action of one service: `kms:*`.
    pub fn of(service: Service, reason: impl Into<Text>) -> AnyAction {
        AnyAction::matching(service, "*", reason)
    }

    /// The actions of one service whose names match a pattern: `Get*`. `*` is any text, `?` one character.
    pub fn matching(service: Service, pattern: &str, reason: impl Into<Text>) -> AnyAction {
        AnyAction { pattern: format!("{}:{pattern}", service.prefix()).into(), reason: reason.into() }
    }
}

/// The actions of a statement, each once and in order.
#[derive(Clone, Debug, Default)]
pub struct Actions {
    pub(crate) names: Vec<Text>,
    pub(crate) reasons: Vec<(Wildcard, Text)>,
}

impl Actions {
    /// The names and patterns in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(AsRef::as_ref)
    }

    fn add(&mut self, more: Actions) {
        for name in more.names {
            if !self.names.iter().any(|it| it.eq_ignore_ascii_case(&name)) {
                self.names.push(name);
            }
        }
        self.reasons.extend(more.reasons);
    }
}

/// What the actions of a statement may be given as: one [`Action`], a list of them, an [`AnyAction`], a tuple of these.
#[diagnostic::on_unimplemented(
    message = "a statement takes actions, and `{Self}` is none",
    label = "expected actions, like `action::s3::GET_OBJECT`",
    note = "a pattern is written `AnyAction::matching(action::s3::SERVICE, \"Get*\", \"the reason\")`"
)]
pub trait IntoActions {
    /// The actions.
    fn into_actions(self) -> Actions;
}

impl IntoActions for Actions {
    fn into_actions(self) -> Actions {
        self
    }
}

impl IntoActions for Action {
    fn into_actions(self) -> Actions {
        Actions { names: vec![Text::Borrowed(self.0)], reasons: Vec::new() }
    }
}

impl IntoActions for AnyAction {
    fn into_actions(self) -> Actions {
        Actions { names: vec![self.pattern], reasons: vec![(Wildcard::Action, self.reason)] }
    }
}

impl<A: IntoActions> FromIterator<A> for Actions {
    fn from_iter<I: IntoIterator<Item = A>>(items: I) -> Actions {
        let mut actions = Actions::default();
        items.into_iter().for_each(|it| actions.add(it.into_actions()));
        actions
    }
}

#[diagnostic::do_not_recommend]
impl<A: IntoActions, const N: usize> IntoActions for [A; N] {
    fn into_actions(self) -> Actions {
        self.into_iter().collect()
    }
}

#[diagnostic::do_not_recommend]
impl<A: IntoActions> IntoActions for Vec<A> {
    fn into_actions(self) -> Actions {
        self.into_iter().collect()
    }
}

#[diagnostic::do_not_recommend]
impl<A: IntoActions + Clone> IntoActions for &[A] {
    fn into_actions(self) -> Actions {
        self.iter().cloned().collect()
    }
}

#[diagnostic::do_not_recommend]
impl<A: IntoActions, B: IntoActions> IntoActions for (A, B) {
    fn into_actions(self) -> Actions {
        [self.0.into_actions(), self.1.into_actions()].into_actions()
    }
}

#[diagnostic::do_not_recommend]
impl<A: IntoActions, B: IntoActions, C: IntoActions> IntoActions for (A, B, C) {
    fn into_actions(self) -> Actions {
        [self.0.into_actions(), self.1.into_actions(), self.2.into_actions()].into_actions()
    }
}
