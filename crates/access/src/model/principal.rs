//! Who does something.

use lakewright_iam::eval::Caller;

use super::PolicyIndex;
use super::data::plain;

/// What kind of principal it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PrincipalKind {
    /// A role, as whoever takes it.
    Role,
    /// A group: a user that is in it and in no other.
    Group,
    /// A user.
    User,
    /// A function: its role, from its code.
    Function,
    /// A permission set of IAM Identity Center, as whoever is assigned to it in an account.
    PermissionSet,
    /// A service of AWS.
    Service,
    /// Somebody that a policy names and no template makes: another account, its role, an identity provider.
    Named,
    /// Any account that nobody names.
    Outsider,
    /// Nobody that AWS knows.
    Anonymous,
}

impl PrincipalKind {
    /// Its name, as claims write it.
    pub fn name(self) -> &'static str {
        match self {
            PrincipalKind::Role => "role",
            PrincipalKind::Group => "group",
            PrincipalKind::User => "user",
            PrincipalKind::Function => "function",
            PrincipalKind::PermissionSet => "permission-set",
            PrincipalKind::Service => "service",
            PrincipalKind::Named => "named",
            PrincipalKind::Outsider => "outsider",
            PrincipalKind::Anonymous => "anonymous",
        }
    }
}

/// What is known of the tags of a principal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tagged {
    /// Those of the template, and no others.
    Fixed,
    /// Whoever makes the session says them, or they themselves do.
    BySession,
}

/// The policy of a VPC endpoint that a function's requests to a service go through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) service: String,
    pub(crate) policy: PolicyIndex,
    pub(crate) is_gateway: bool,
}

/// Who does something.
#[derive(Clone, Debug)]
pub struct Principal {
    /// What it is.
    pub kind: PrincipalKind,
    /// The stack that makes it; empty where none does.
    pub stack: String,
    /// Its logical id there; else the name that policies have for it.
    pub id: String,
    /// The account it is in; empty where it is in none.
    pub account: String,
    /// Its ARN, or the name of a service.
    pub arn: String,
    pub(crate) name: String,
    pub(crate) physical: String,
    pub(crate) caller: Caller,
    pub(crate) identity: Vec<PolicyIndex>,
    pub(crate) boundary: Vec<PolicyIndex>,
    /// Policies whose contents are not known.
    pub(crate) unknown: Vec<String>,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) tagged: Tagged,
    /// Of a session of a role, where a policy names one: what the role is called.
    pub(crate) session_of: Vec<String>,
    /// Of a user: the ARNs of its groups.
    pub(crate) groups: Vec<String>,
    /// Of a function: its ARN.
    pub(crate) function: Option<String>,
    /// Of a function: its role.
    pub(crate) role: Option<String>,
    pub(crate) endpoints: Vec<Endpoint>,
    /// Whether somebody else says what its own policies allow: everything, in doubt.
    pub(crate) is_foreign: bool,
    /// What claims call it, without regard to case and hyphens.
    pub(crate) called: Vec<String>,
}

impl Principal {
    /// A principal as policies call it.
    pub(super) fn named(kind: PrincipalKind, id: &str, account: &str, unknown: Vec<String>) -> Principal {
        Principal {
            kind,
            stack: String::new(),
            id: id.to_owned(),
            account: account.to_owned(),
            arn: id.to_owned(),
            name: String::new(),
            physical: id.to_owned(),
            caller: Caller::read(id),
            identity: Vec::new(),
            boundary: Vec::new(),
            unknown,
            tags: Vec::new(),
            tagged: Tagged::BySession,
            session_of: Vec::new(),
            groups: Vec::new(),
            function: None,
            role: None,
            endpoints: Vec::new(),
            is_foreign: false,
            called: Vec::new(),
        }
    }

    /// Its name: the logical id, with the stack where several stacks have it; of those that no template makes, what
    /// policies call them.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Names of policies whose contents are not known; what they allow is answered with "unknown".
    pub fn unknown_policies(&self) -> &[String] {
        &self.unknown
    }

    /// Whether a word of a claim means it: its name, logical id, physical name or ARN, without regard to case and
    /// hyphens. `*` stands for any text.
    pub fn is_called(&self, word: &str) -> bool {
        let word = plain(word);
        self.called.iter().any(|it| crate::glob::matches(&word, it))
    }

    /// Whether AWS answers its requests for an action at all: STS refuses what nobody has signed, and whoever takes a
    /// role with a token of an identity provider is known by it.
    ///
    /// Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>, who can call it.
    pub(crate) fn can_ask_for(&self, action: &str) -> bool {
        let service = action.split(':').next().unwrap_or_default();
        self.kind != PrincipalKind::Anonymous || !service.eq_ignore_ascii_case("sts")
    }

    /// What claims may call it, once its name is known.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = [&self.name, &self.id, &self.physical, &self.arn].map(|it| plain(it)).into();
        names.dedup();
        names
    }
}
