//! The `Principal` element: whom a policy of a resource names.

use super::caller::{Caller, is_account};

/// Someone that a policy names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamedPrincipal {
    /// `*`, or `{"AWS": "*"}`, which is the same.
    Anyone,
    /// An account, by its id or the ARN of its root: all that the account lets.
    Account(Box<str>),
    /// The ARN of a user, role or session. It takes no wildcard: one in it is text.
    Arn(Box<str>),
    /// A service.
    Service(Box<str>),
    /// An identity provider.
    Federated(Box<str>),
    /// A canonical user id of Amazon S3.
    Canonical(Box<str>),
}

/// How a policy's principals name a caller, from not at all to the most direct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Naming {
    /// Not at all.
    None,
    /// Its account.
    Account,
    /// The role or user that its session is of.
    Source,
    /// Its own ARN or name.
    Itself,
    /// Everyone.
    Everyone,
}

impl NamedPrincipal {
    /// Reads a value of the `AWS` key.
    pub(crate) fn of_aws(text: &str) -> NamedPrincipal {
        if text == "*" {
            return NamedPrincipal::Anyone;
        }
        if is_account(text) {
            return NamedPrincipal::Account(text.into());
        }
        let mut parts = text.splitn(6, ':');
        let mut part = || parts.next().unwrap_or_default();
        match (part(), part(), part(), part(), part(), part()) {
            ("arn", _, "iam", "", account, "root") => NamedPrincipal::Account(account.into()),
            _ => NamedPrincipal::Arn(text.into()),
        }
    }

    /// The name of a service, the name or ARN of a provider, or a canonical id.
    pub(crate) fn bare_name(&self) -> Option<&str> {
        match self {
            NamedPrincipal::Service(name) | NamedPrincipal::Federated(name) | NamedPrincipal::Canonical(name) => {
                Some(name)
            }
            NamedPrincipal::Anyone | NamedPrincipal::Account(_) | NamedPrincipal::Arn(_) => None,
        }
    }

    /// How this one names a caller.
    pub(crate) fn names(&self, caller: &Caller) -> Naming {
        let named = |it: bool, how: Naming| if it { how } else { Naming::None };
        match self {
            NamedPrincipal::Anyone => Naming::Everyone,
            NamedPrincipal::Account(account) => named(caller.account() == Some(account), Naming::Account),
            NamedPrincipal::Arn(arn) => match caller {
                _ if caller.identity().is_some_and(|it| it.arn() == arn.as_ref()) => Naming::Itself,
                Caller::Session(session) => named(session.comes_from("role", arn), Naming::Source),
                Caller::FederatedUser(session) => named(session.comes_from("user", arn), Naming::Source),
                _ => Naming::None,
            },
            // Which of these a name is can not always be seen: `cognito-identity.amazonaws.com` is a provider, and
            // services of some partitions end in `.c2s.ic.gov`. Whoever names one says what it is.
            name => named(name.bare_name().is_some_and(|it| caller.bare_name() == Some(it)), Naming::Itself),
        }
    }
}

/// The `Principal` or `NotPrincipal` element of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PrincipalElement {
    /// None, as in the policy of an identity.
    Unnamed,
    /// `Principal`
    Named(Box<[NamedPrincipal]>),
    /// `NotPrincipal`
    AllBut(Box<[NamedPrincipal]>),
}

impl PrincipalElement {
    /// How the element names a caller. Who is outside `NotPrincipal` is one of everyone.
    pub(crate) fn names(&self, caller: &Caller) -> Naming {
        match self {
            PrincipalElement::Unnamed => Naming::None,
            PrincipalElement::Named(principals) => {
                principals.iter().map(|it| it.names(caller)).max().unwrap_or(Naming::None)
            }
            PrincipalElement::AllBut(principals) => {
                if principals.iter().any(|it| it.names(caller) > Naming::None) {
                    Naming::None
                } else {
                    Naming::Everyone
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_direct_naming_counts() {
        let session = Caller::read("arn:aws:sts::111111111111:assumed-role/r/s");
        let names = |texts: &[&str]| {
            PrincipalElement::Named(texts.iter().map(|it| NamedPrincipal::of_aws(it)).collect()).names(&session)
        };
        assert_eq!(names(&["111111111111"]), Naming::Account);
        assert_eq!(names(&["arn:aws:iam::111111111111:root"]), Naming::Account);
        assert_eq!(names(&["111111111111", "arn:aws:iam::111111111111:role/r"]), Naming::Source);
        assert_eq!(names(&["111111111111", "arn:aws:sts::111111111111:assumed-role/r/s"]), Naming::Itself);
        assert_eq!(names(&["*", "111111111111"]), Naming::Everyone);
        assert_eq!(names(&["arn:aws:sts::111111111111:assumed-role/r/*"]), Naming::None);
        assert_eq!(names(&["222222222222"]), Naming::None);
    }

    #[test]
    fn nobody_that_not_principal_names_is_meant() {
        let caller = Caller::read("arn:aws:iam::111111111111:user/ann");
        let all_but = |text: &str| PrincipalElement::AllBut([NamedPrincipal::of_aws(text)].into()).names(&caller);
        assert_eq!(all_but("111111111111"), Naming::None);
        assert_eq!(all_but("arn:aws:iam::111111111111:user/ann"), Naming::None);
        assert_eq!(all_but("arn:aws:iam::111111111111:user/bob"), Naming::Everyone);
    }
}
