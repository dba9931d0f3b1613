//! What the caller of a request says of its condition keys: AWS takes them from the caller, so that some pairs of caller
//! and value never occur.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>, properties of the
//! principal.

use super::bits::Bits;
use super::callers::{CallerClass, Callers, Who};
use super::dimension::Point;
use super::key::KeyState;
use crate::eval::Caller;
use crate::eval::glob::{Glob, Token};

/// What a class of callers has of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// Anything.
    Free,
    /// Nothing.
    Absent,
    /// One value, that matches one of the first patterns, if there are any, and none of the second.
    One { any: Vec<usize>, none: Vec<usize> },
    /// Nothing, or one value that matches none of these.
    Not(Vec<usize>),
}

/// The patterns of a key that callers are told by.
#[derive(Clone, Debug, Default)]
pub(crate) struct Observed {
    pub(crate) globs: Vec<Glob>,
}

impl Observed {
    fn glob(&mut self, glob: Glob) -> usize {
        match self.globs.iter().position(|it| *it == glob) {
            Some(place) => place,
            None => {
                self.globs.push(glob);
                self.globs.len() - 1
            }
        }
    }

    fn exact(&mut self, text: &str) -> usize {
        self.glob(Glob::new(text.chars().map(Token::Char)))
    }

    /// A pattern of what ARNs begin with.
    fn head(&mut self, text: &str) -> usize {
        let mut stars = 0;
        let tokens = text.chars().map(|it| match it {
            '*' => {
                stars += 1;
                if stars == 1 { Token::Within } else { Token::Many }
            }
            other => Token::Char(other),
        });
        self.glob(Glob::new(tokens))
    }

    /// A pattern of ARNs: a `*` before the resource part stays in its segment.
    fn arn(&mut self, text: &str) -> usize {
        let mut colons = 0;
        let tokens = text.chars().map(|it| {
            colons += usize::from(it == ':');
            match it {
                '*' if colons < 5 => Token::Within,
                '*' => Token::Many,
                other => Token::Char(other),
            }
        });
        self.glob(Glob::new(tokens))
    }
}

/// Whether callers are linked with a key, in lower case.
pub(crate) fn is_linked(key: &str) -> bool {
    key.starts_with("aws:principaltag/")
        || matches!(
            key,
            "aws:principalarn"
                | "aws:principalaccount"
                | "aws:principaltype"
                | "aws:username"
                | "aws:principalorgid"
                | "aws:principalorgpaths"
                | "aws:principalisawsservice"
                | "aws:principalservicename"
        )
}

/// What each class of callers has of a key, and the patterns that this is said with.
pub(crate) fn rules(key: &str, callers: &Callers) -> (Vec<Rule>, Observed) {
    let mut observed = Observed::default();
    let rules = callers.classes.iter().map(|it| rule(key, it, callers, &mut observed)).collect();
    (rules, observed)
}

fn rule(key: &str, class: &CallerClass, callers: &Callers, observed: &mut Observed) -> Rule {
    let caller = &class.caller;
    let known = |any: usize| Rule::One { any: vec![any], none: Vec::new() };
    if matches!(caller, Caller::Other(_)) || (matches!(caller, Caller::Canonical(_)) && class.who == Who::Itself) {
        // Of a canonical user that is named, the account is not known.
        return Rule::Free;
    }
    let is_identity = caller.identity().is_some();
    match key {
        "aws:principalarn" => match caller {
            Caller::Anonymous => Rule::Absent,
            _ if is_identity => arn_rule(class, callers, observed),
            // Who has the ARN of a user or role makes requests as that.
            _ => Rule::Not(["arn:*:iam::*", "arn:*:sts::*"].iter().map(|it| observed.head(it)).collect()),
        },
        "aws:principalaccount" => match (caller.account(), &class.who) {
            (Some(_), Who::Strangers(None)) => {
                Rule::One { any: Vec::new(), none: callers.accounts.iter().map(|it| observed.exact(it)).collect() }
            }
            (Some(account), _) => known(observed.exact(account)),
            // Who belongs to an account makes requests as one of its principals.
            (None, _) => Rule::Not(callers.accounts.iter().map(|it| observed.exact(it)).collect()),
        },
        "aws:principaltype" => match caller {
            Caller::Anonymous => known(observed.exact("Anonymous")),
            Caller::Root(_) => known(observed.exact("Account")),
            Caller::User(_) => known(observed.exact("User")),
            Caller::FederatedUser(_) => known(observed.exact("FederatedUser")),
            Caller::Role(_) | Caller::Session(_) => known(observed.exact("AssumedRole")),
            _ => Rule::Free,
        },
        "aws:username" => match (caller, &class.who) {
            (Caller::User(user), Who::Itself) => known(observed.exact(user.name())),
            (Caller::User(_), _) => Rule::One { any: Vec::new(), none: Vec::new() },
            _ => Rule::Absent,
        },
        "aws:principalisawsservice" => match caller {
            Caller::Anonymous => Rule::Absent,
            Caller::Service(_) => known(observed.exact("true")),
            Caller::Federated(_) | Caller::Canonical(_) => Rule::Not(vec![observed.exact("true")]),
            _ => known(observed.exact("false")),
        },
        "aws:principalservicename" => match (caller, &class.who) {
            (Caller::Service(name), Who::Itself) => known(observed.exact(name)),
            (Caller::Service(_), _) => {
                let named = callers.classes.iter().filter_map(|it| match (&it.caller, &it.who) {
                    (Caller::Service(name), Who::Itself) => Some(observed.exact(name)),
                    _ => None,
                });
                Rule::One { any: Vec::new(), none: named.collect() }
            }
            _ => Rule::Absent,
        },
        // Organizations and tags are those of accounts, users and roles; AWS does not say what an identity provider brings.
        _ if matches!(caller, Caller::Service(_) | Caller::Anonymous) => Rule::Absent,
        _ => Rule::Free,
    }
}

/// `aws:PrincipalArn`: of a session, the ARN of its role, with the path that the session's own ARN leaves out.
fn arn_rule(class: &CallerClass, callers: &Callers, observed: &mut Observed) -> Rule {
    let caller = &class.caller;
    let Some(identity) = caller.identity() else { return Rule::Free };
    let (account, name) = (identity.account(), identity.name());
    let partition = identity.arn().split(':').nth(1).unwrap_or_default();
    match (caller, &class.who) {
        (Caller::Session(_), Who::Itself) => {
            // Role names are unique in an account, whatever their path.
            let roles = roles_named(callers, partition, account, name);
            let any = if roles.is_empty() {
                let plain = observed.exact(&format!("arn:{partition}:iam::{account}:role/{name}"));
                vec![plain, observed.arn(&format!("arn:{partition}:iam::{account}:role/*/{name}"))]
            } else {
                roles.iter().map(|it| observed.exact(it)).collect()
            };
            Rule::One { any, none: Vec::new() }
        }
        (_, Who::Itself) => Rule::One { any: vec![observed.exact(identity.arn())], none: Vec::new() },
        (Caller::Session(_), Who::SessionsOf(roles)) => {
            let roles: Vec<&String> = roles.iter().filter(|it| matches!(Caller::read(it), Caller::Role(_))).collect();
            let any = if roles.is_empty() {
                let plain = observed.exact(&format!("arn:{partition}:iam::{account}:role/{name}"));
                vec![plain, observed.arn(&format!("arn:{partition}:iam::{account}:role/*/{name}"))]
            } else {
                roles.into_iter().map(|it| observed.exact(it)).collect()
            };
            Rule::One { any, none: Vec::new() }
        }
        (_, Who::SessionsOf(_)) => Rule::One { any: vec![observed.exact(identity.arn())], none: Vec::new() },
        (_, Who::Strangers(of)) => {
            let within = of.as_deref().unwrap_or("*");
            let any = match caller {
                Caller::Root(_) => observed.arn(&format!("arn:*:iam::{within}:root")),
                Caller::User(_) => observed.arn(&format!("arn:*:iam::{within}:user/*")),
                Caller::FederatedUser(_) => observed.arn(&format!("arn:*:sts::{within}:federated-user/*")),
                _ => observed.arn(&format!("arn:*:iam::{within}:role/*")),
            };
            let none = match of {
                None => callers.accounts.iter().map(|it| observed.arn(&format!("arn:*:*::{it}:*"))).collect(),
                Some(_) => named_alone(callers, caller).into_iter().map(|it| observed.exact(&it)).collect(),
            };
            Rule::One { any: vec![any], none }
        }
    }
}

fn roles_named(callers: &Callers, partition: &str, account: &str, name: &str) -> Vec<String> {
    let head = format!("arn:{partition}:iam::");
    let roles = callers.classes.iter().filter_map(|it| match (&it.caller, &it.who) {
        (Caller::Role(role), Who::Itself) => Some(role),
        _ => None,
    });
    let roles = roles.filter(|it| it.account() == account && it.name() == name && it.arn().starts_with(&head));
    roles.map(|it| it.arn().to_owned()).collect()
}

/// The ARNs of users or roles that have a class of their own, which strangers of their kind do not have.
fn named_alone(callers: &Callers, caller: &Caller) -> Vec<String> {
    let classes = callers.classes.iter().filter(|it| it.who == Who::Itself);
    let same = classes.filter(|it| {
        matches!(
            (&it.caller, caller),
            (Caller::User(_), Caller::User(_)) | (Caller::Role(_), Caller::Role(_) | Caller::Session(_))
        )
    });
    same.filter_map(|it| it.caller.identity().map(|it| it.arn().to_owned())).collect()
}

impl Rule {
    /// Whether a point of the key can be that of such a caller. `first` is the predicate of the first pattern.
    pub(crate) fn allows(&self, point: &Point<KeyState>, first: usize) -> bool {
        let state = point.values.first();
        match self {
            Rule::Free => true,
            Rule::Absent => matches!(state, Some(KeyState::Absent)),
            Rule::One { any, none } => {
                matches!(state, Some(KeyState::One(_)))
                    && (any.is_empty() || any.iter().any(|it| point.holds.contains(first + it)))
                    && !none.iter().any(|it| point.holds.contains(first + it))
            }
            Rule::Not(none) => {
                !matches!(state, Some(KeyState::Many(_))) && !none.iter().any(|it| point.holds.contains(first + it))
            }
        }
    }

    /// The points of a key that such callers have; `None` if all.
    pub(crate) fn points(&self, points: &[Point<KeyState>], first: usize) -> Option<Bits> {
        (*self != Rule::Free)
            .then(|| Bits::of(points.len(), |it| points.get(it).is_some_and(|it| self.allows(it, first))))
    }
}
