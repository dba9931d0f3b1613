//! Who a statement is about: `Principal`.
//!
//! `NotPrincipal` has no form here: IAM advises against it, and `aws:PrincipalArn` in a condition says the same without
//! its traps.

use lakewright_template::kinds::{Arn, Str};
use lakewright_template::{Expr, Is, Object, Text, Value, sub};

use crate::arn;
use crate::reason::Wildcard;
use crate::statement::one_or_list;

/// An AWS service that acts: the constants of [`crate::service`].
///
/// It stands in a property that takes text, too, as the `Principal` of an `AWS::Lambda::Permission`:
///
/// ```
/// use lakewright_iam::service;
/// use lakewright_template::kinds::Str;
/// use lakewright_template::val;
///
/// assert_eq!(val::<Str>(service::EVENTS).value().as_str(), Some("events.amazonaws.com"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServicePrincipal(pub(crate) &'static str);

impl ServicePrincipal {
    /// Its name: `s3.amazonaws.com`.
    pub const fn name(self) -> &'static str {
        self.0
    }
}

#[diagnostic::do_not_recommend]
impl Is<Str> for ServicePrincipal {
    fn into_value(self) -> Value {
        Value::String(Text::Borrowed(self.0))
    }
}

impl From<ServicePrincipal> for Expr<Str> {
    fn from(service: ServicePrincipal) -> Expr<Str> {
        service.expr()
    }
}

/// One account, role, user, service or identity provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    kind: &'static str,
    value: Value,
}

impl Principal {
    fn aws(value: Value) -> Principal {
        Principal { kind: "AWS", value }
    }

    /// An account; its own policies decide who of it may act.
    pub fn account_root(account: impl Is<Str>) -> Principal {
        Principal::aws(arn::account_root(account).into())
    }

    /// A role. IAM stores its unique id, so the role must exist, and a role made anew under the name is another.
    pub fn role(arn: impl Is<Arn>) -> Principal {
        Principal::aws(arn.into_value())
    }

    /// A user, a session or anything else that has an ARN and acts.
    pub fn arn(arn: impl Is<Arn>) -> Principal {
        Principal::aws(arn.into_value())
    }

    /// A service by its name, for those that [`crate::service`] does not have.
    pub fn service(name: impl Into<Text>) -> Principal {
        Principal { kind: "Service", value: name.into().into() }
    }

    /// A service that acts under a name with its Region: `logs.eu-west-1.amazonaws.com` is `regional_service("logs")`.
    pub fn regional_service(name: &'static str) -> Principal {
        let name: Expr<Str> =
            sub!("{name}.{region}.amazonaws.com", name = name, region = lakewright_template::aws::region());
        Principal { kind: "Service", value: name.into() }
    }

    /// An identity provider of the account, by ARN (SAML, OpenID Connect).
    pub fn federated(provider: impl Is<Arn>) -> Principal {
        Principal { kind: "Federated", value: provider.into_value() }
    }

    /// A public identity provider, by name: `cognito-identity.amazonaws.com`.
    pub fn web_identity(provider: impl Into<Text>) -> Principal {
        Principal { kind: "Federated", value: provider.into().into() }
    }

    /// A user of S3 by its canonical id.
    pub fn canonical_user(id: impl Is<Str>) -> Principal {
        Principal { kind: "CanonicalUser", value: id.into_value() }
    }
}

impl From<ServicePrincipal> for Principal {
    fn from(service: ServicePrincipal) -> Principal {
        Principal::service(service.0)
    }
}

/// `Principal: "*"`: everyone, with the reason.
///
/// In a `Deny` it is the way to mean everyone; in an `Allow` the conditions must say who is meant.
#[derive(Clone, Debug)]
pub struct AnyPrincipal(Text);

impl AnyPrincipal {
    /// Everyone, and why.
    pub fn because(reason: impl Into<Text>) -> AnyPrincipal {
        AnyPrincipal(reason.into())
    }
}

/// The principals of a statement, each once and in order.
#[derive(Clone, Debug)]
pub struct Principals(Who);

#[derive(Clone, Debug)]
enum Who {
    Any(Text),
    These(Vec<Principal>),
}

impl Principals {
    pub(crate) fn value(&self) -> Value {
        let principals = match &self.0 {
            Who::Any(_) => return "*".into(),
            Who::These(principals) => principals,
        };
        let mut value = Object::new();
        for kind in ["AWS", "Service", "Federated", "CanonicalUser"] {
            let of_kind: Vec<Value> =
                principals.iter().filter(|it| it.kind == kind).map(|it| it.value.clone()).collect();
            if !of_kind.is_empty() {
                value.insert(kind, one_or_list(of_kind));
            }
        }
        value.into()
    }

    pub(crate) fn reason(&self) -> Option<(Wildcard, Text)> {
        match &self.0 {
            Who::Any(reason) => Some((Wildcard::Principal, reason.clone())),
            Who::These(_) => None,
        }
    }
}

/// What the principals of a statement may be given as: one [`Principal`] or [`ServicePrincipal`], a list of them, or
/// [`AnyPrincipal`].
#[diagnostic::on_unimplemented(
    message = "a statement takes principals, and `{Self}` is none",
    label = "expected a principal",
    note = "`service::LAMBDA`, `Principal::role(arn)` and `Principal::account_root(account)` are principals; everyone is \
            `AnyPrincipal::because(\"the reason\")`"
)]
pub trait IntoPrincipals {
    /// The principals.
    fn into_principals(self) -> Principals;
}

impl IntoPrincipals for Principals {
    fn into_principals(self) -> Principals {
        self
    }
}

impl IntoPrincipals for AnyPrincipal {
    fn into_principals(self) -> Principals {
        Principals(Who::Any(self.0))
    }
}

impl IntoPrincipals for Principal {
    fn into_principals(self) -> Principals {
        Principals(Who::These(vec![self]))
    }
}

impl IntoPrincipals for ServicePrincipal {
    fn into_principals(self) -> Principals {
        Principal::from(self).into_principals()
    }
}

impl<P: Into<Principal>> FromIterator<P> for Principals {
    fn from_iter<I: IntoIterator<Item = P>>(items: I) -> Principals {
        let mut principals: Vec<Principal> = Vec::new();
        for principal in items.into_iter().map(Into::into) {
            if !principals.contains(&principal) {
                principals.push(principal);
            }
        }
        Principals(Who::These(principals))
    }
}

#[diagnostic::do_not_recommend]
impl<P: Into<Principal>, const N: usize> IntoPrincipals for [P; N] {
    fn into_principals(self) -> Principals {
        self.into_iter().collect()
    }
}

#[diagnostic::do_not_recommend]
impl<P: Into<Principal>> IntoPrincipals for Vec<P> {
    fn into_principals(self) -> Principals {
        self.into_iter().collect()
    }
}
