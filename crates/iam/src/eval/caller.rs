//! Who makes a request.

use std::fmt;

/// Who makes a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Caller {
    /// Nobody that AWS knows: a request without a signature.
    Anonymous,
    /// The root user of an account, who needs no policy to be allowed.
    Root(Identity),
    /// A user.
    User(Identity),
    /// A role, standing for any of its sessions.
    Role(Identity),
    /// A session of a role.
    Session(Identity),
    /// A session from `GetFederationToken`.
    FederatedUser(Identity),
    /// An AWS service: `lambda.amazonaws.com`.
    Service(Box<str>),
    /// Somebody that an identity provider vouches for: the provider's ARN or domain.
    Federated(Box<str>),
    /// An account of Amazon S3 by its canonical id.
    Canonical(Box<str>),
    /// An ARN of any other form.
    Other(Identity),
}

/// A caller with an ARN.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Identity {
    arn: Box<str>,
    partition: Box<str>,
    account: Box<str>,
    /// The last part of the name: of a session, its role; of a user or role, without the path.
    name: Box<str>,
}

impl Identity {
    /// The ARN; of an account, that of its root user.
    pub fn arn(&self) -> &str {
        &self.arn
    }

    /// The account.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// The name without its path; of a role session, the role's.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether an ARN is that of the entity of `kind` (`role`, `user`) whose name this session carries.
    ///
    /// The ARN of a session leaves out the path of its role; names are unique in an account without it.
    pub(crate) fn comes_from(&self, kind: &str, arn: &str) -> bool {
        let mut parts = arn.splitn(6, ':');
        let mut is = |wanted: &str| parts.next() == Some(wanted);
        is("arn")
            && is(&self.partition)
            && is("iam")
            && is("")
            && is(&self.account)
            && parts
                .next()
                .and_then(|it| it.strip_prefix(kind)?.strip_prefix('/'))
                .is_some_and(|path| path.rsplit('/').next() == Some(&self.name))
    }
}

/// What names of services end with, by partition.
///
/// Source: the endpoints of the partitions as the SDKs of AWS have them,
/// <https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json>.
const OF_SERVICES: [&str; 7] = [
    ".amazonaws.com",
    ".amazonaws.com.cn",
    ".amazonaws.eu",
    ".c2s.ic.gov",
    ".sc2s.sgov.gov",
    ".csp.hci.ic.gov",
    ".cloud.adc-e.uk",
];

/// How `<anonymous>` is written where a caller is text.
pub(crate) const ANONYMOUS: &str = "<anonymous>";

impl Caller {
    /// Reads a caller from its ARN, an account id, the name of a service or provider, or `<anonymous>`.
    ///
    /// ```
    /// use lakewright_iam::eval::Caller;
    ///
    /// let caller = Caller::read("arn:aws:sts::111111111111:assumed-role/reader/monday");
    /// assert!(matches!(&caller, Caller::Session(it) if it.name() == "reader"));
    /// assert_eq!(caller.account(), Some("111111111111"));
    /// assert!(matches!(Caller::read("s3.amazonaws.com"), Caller::Service(_)));
    /// ```
    pub fn read(text: &str) -> Caller {
        if text == ANONYMOUS {
            return Caller::Anonymous;
        }
        if is_account(text) {
            return Caller::Root(Identity {
                arn: format!("arn:aws:iam::{text}:root").into(),
                partition: "aws".into(),
                account: text.into(),
                name: "root".into(),
            });
        }
        if text.starts_with("arn:") {
            return Caller::of_arn(text);
        }
        if text.len() == 64 && text.bytes().all(|it| it.is_ascii_hexdigit()) {
            return Caller::Canonical(text.into());
        }
        if OF_SERVICES.iter().any(|it| text.ends_with(it)) {
            return Caller::Service(text.into());
        }
        Caller::Federated(text.into())
    }

    fn of_arn(arn: &str) -> Caller {
        let mut parts = arn.splitn(6, ':').skip(1);
        let mut part = || parts.next().unwrap_or_default();
        let (partition, service, _, account, resource) = (part(), part(), part(), part(), part());
        let (kind, path) = resource.split_once('/').unwrap_or((resource, ""));
        let last = path.rsplit('/').next().unwrap_or_default();
        let identity = |name: &str| Identity {
            arn: arn.into(),
            partition: partition.into(),
            account: account.into(),
            name: name.into(),
        };
        match (service, kind) {
            ("iam", "root") => Caller::Root(identity("root")),
            ("iam", "user") => Caller::User(identity(last)),
            ("iam", "role") => Caller::Role(identity(last)),
            ("iam", "saml-provider" | "oidc-provider") => Caller::Federated(arn.into()),
            ("sts", "assumed-role") => Caller::Session(identity(path.split('/').next().unwrap_or_default())),
            ("sts", "federated-user") => Caller::FederatedUser(identity(last)),
            _ => Caller::Other(identity(last)),
        }
    }

    /// Whose ARN it has, if it has one that policies are attached to.
    pub fn identity(&self) -> Option<&Identity> {
        match self {
            Caller::Root(it)
            | Caller::User(it)
            | Caller::Role(it)
            | Caller::Session(it)
            | Caller::FederatedUser(it)
            | Caller::Other(it) => Some(it),
            Caller::Anonymous | Caller::Service(_) | Caller::Federated(_) | Caller::Canonical(_) => None,
        }
    }

    /// The name of a service, the name or ARN of a provider, or a canonical id.
    pub(crate) fn bare_name(&self) -> Option<&str> {
        match self {
            Caller::Service(name) | Caller::Federated(name) | Caller::Canonical(name) => Some(name),
            _ => None,
        }
    }

    /// The account whose policies the caller is under.
    pub fn account(&self) -> Option<&str> {
        self.identity().map(Identity::account)
    }

    /// Whether it is a role that a service made for itself, which no organization's policy limits.
    ///
    /// Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html>.
    pub fn is_service_linked(&self) -> bool {
        match self {
            Caller::Role(it) => it.arn.split(':').nth(5).is_some_and(|it| it.starts_with("role/aws-service-role/")),
            Caller::Session(it) => it.name.starts_with("AWSServiceRoleFor"),
            _ => false,
        }
    }
}

impl From<&str> for Caller {
    fn from(text: &str) -> Caller {
        Caller::read(text)
    }
}

impl fmt::Display for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Caller::Anonymous => f.write_str(ANONYMOUS),
            Caller::Service(name) | Caller::Federated(name) | Caller::Canonical(name) => f.write_str(name),
            other => f.write_str(other.identity().map_or("", Identity::arn)),
        }
    }
}

/// Twelve digits.
pub(crate) fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|it| it.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callers_are_told_apart_by_their_form() {
        for (text, is) in [
            ("<anonymous>", "Anonymous"),
            ("111111111111", "Root"),
            ("arn:aws:iam::111111111111:root", "Root"),
            ("arn:aws:iam::111111111111:user/team/ann", "User"),
            ("arn:aws:iam::111111111111:role/r", "Role"),
            ("arn:aws:sts::111111111111:assumed-role/r/s", "Session"),
            ("arn:aws:sts::111111111111:federated-user/ann", "FederatedUser"),
            ("arn:aws:iam::111111111111:saml-provider/okta", "Federated"),
            ("accounts.google.com", "Federated"),
            ("lambda.amazonaws.com", "Service"),
            ("arn:aws:ec2:eu-west-1:111111111111:instance/i", "Other"),
        ] {
            assert!(format!("{:?}", Caller::read(text)).starts_with(is), "{text}");
        }
        assert!(format!("{:?}", Caller::read(&"a1".repeat(32))).starts_with("Canonical"));
    }

    #[test]
    fn a_session_comes_from_its_role_whatever_the_path() {
        let caller = Caller::read("arn:aws:sts::111111111111:assumed-role/r/s");
        let session = caller.identity().expect("a session");
        assert!(session.comes_from("role", "arn:aws:iam::111111111111:role/r"));
        assert!(session.comes_from("role", "arn:aws:iam::111111111111:role/team/r"));
        assert!(!session.comes_from("role", "arn:aws:iam::111111111111:role/r/x"));
        assert!(!session.comes_from("role", "arn:aws:iam::222222222222:role/r"));
        assert!(!session.comes_from("role", "arn:aws-cn:iam::111111111111:role/r"));
    }
}
