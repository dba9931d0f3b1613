//! What must never and what must always hold.

use super::grant::Grant;
use crate::decide::{Given, Said};
use crate::model::{DataKind, PrincipalKind};
use crate::verb::Verb;

/// Whether something must be so or must not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Must {
    Never,
    Always,
    /// What somebody's policies allow is these grants, or no more than them.
    Exactly {
        of: Side,
        at_most: bool,
    },
}

/// Which policies a claim of grants is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// What the policies of somebody allow, without what they deny.
    May,
    /// What the policies of somebody deny.
    Denied,
    /// Whom the policy of a thing lets in.
    LetsIn,
    /// What the policy of a thing refuses, whatever others allow.
    Refuses,
    /// What the policy of an endpoint lets through.
    LetsThrough,
    /// Which policies somebody has whose contents are not known.
    Unknown,
}

/// Words with the kind of what they name; no kind means any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named<K> {
    pub(crate) kind: Option<K>,
    pub(crate) word: String,
    /// Part of data, as a pattern below its name.
    pub(crate) place: Option<String>,
}

/// Whom a claim is about: [`role`], [`function`], [`anyone`] and their like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who(pub(crate) Named<PrincipalKind>);

/// What a claim is about: [`bucket`], [`queue`], [`anything`] and their like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct What(pub(crate) Named<DataKind>);

/// What must never or must always hold, of all that it names together.
///
/// ```
/// use lakewright_access::{Claim, Verb, bucket, role};
///
/// let claim = Claim::never(Verb::Read, bucket("*")).tagged("dataclassification", "secret").except(role("DataSteward"));
/// assert_eq!(
///     claim.to_string(),
///     "nobody but role DataSteward reads bucket * with s3:ExistingObjectTag/dataclassification=secret"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a claim says nothing until it is verified"]
pub struct Claim {
    pub(crate) must: Must,
    pub(crate) verbs: Vec<Verb>,
    pub(crate) data: Vec<What>,
    pub(crate) not_data: Vec<What>,
    pub(crate) by: Vec<Who>,
    pub(crate) except: Vec<Who>,
    pub(crate) given: Given,
    pub(crate) only: Option<String>,
    pub(crate) through_chains: bool,
    pub(crate) unless: Vec<Grant>,
    pub(crate) grants: Vec<Grant>,
    pub(crate) but: Vec<Grant>,
    pub(crate) endpoint: Option<String>,
    pub(crate) policies: Vec<String>,
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $type:ident($kind:expr);)*) => {
        $($(#[$doc])*
        pub fn $name(word: &str) -> $type {
            $type(Named { kind: $kind, word: word.to_owned(), place: None })
        })*
    };
}

words! {
    /// A role.
    role: Who(Some(PrincipalKind::Role));
    /// A group.
    group: Who(Some(PrincipalKind::Group));
    /// A user.
    user: Who(Some(PrincipalKind::User));
    /// A function, from its code.
    function: Who(Some(PrincipalKind::Function));
    /// A permission set of IAM Identity Center: `Analysts`, `Analysts@111111111111` where it is assigned in several accounts.
    permission_set: Who(Some(PrincipalKind::PermissionSet));
    /// A service of AWS: `s3.amazonaws.com`.
    service: Who(Some(PrincipalKind::Service));
    /// Anybody of that name.
    somebody: Who(None);
    /// A bucket.
    bucket: What(Some(DataKind::Bucket));
    /// A queue.
    queue: What(Some(DataKind::Queue));
    /// A topic.
    topic: What(Some(DataKind::Topic));
    /// A table.
    table: What(Some(DataKind::Table));
    /// A key.
    key: What(Some(DataKind::Key));
    /// A secret.
    secret: What(Some(DataKind::Secret));
    /// Anything of that name.
    thing: What(None);
}

/// Everybody.
pub fn anyone() -> Who {
    somebody("*")
}

/// Any account that no policy names.
pub fn outsiders() -> Who {
    Who(Named { kind: Some(PrincipalKind::Outsider), word: "*".to_owned(), place: None })
}

/// Requests without a signature.
pub fn anonymous() -> Who {
    Who(Named { kind: Some(PrincipalKind::Anonymous), word: "*".to_owned(), place: None })
}

/// Everything of a kind.
pub fn any(kind: DataKind) -> What {
    What(Named { kind: Some(kind), word: "*".to_owned(), place: None })
}

/// Everything.
pub fn anything() -> What {
    thing("*")
}

impl What {
    /// A part of it: `bucket("Sandboxes").part("jobs/*")`, as policies write it.
    #[must_use]
    pub fn part(mut self, pattern: &str) -> What {
        self.0.place = Some(pattern.to_owned());
        self
    }
}

impl Claim {
    fn new(must: Must, verb: Verb, data: What) -> Claim {
        Claim {
            must,
            verbs: vec![verb],
            data: vec![data],
            not_data: Vec::new(),
            by: Vec::new(),
            except: Vec::new(),
            given: Given::new(),
            only: None,
            through_chains: true,
            unless: Vec::new(),
            grants: Vec::new(),
            but: Vec::new(),
            endpoint: None,
            policies: Vec::new(),
        }
    }

    fn of_grants(of: Side, grants: impl IntoIterator<Item = Grant>) -> Claim {
        let claim = Claim::new(Must::Exactly { of, at_most: false }, Verb::Read, anything());
        Claim { verbs: Vec::new(), data: Vec::new(), grants: grants.into_iter().collect(), ..claim }
    }

    /// The policies of somebody allow these grants and nothing else, on whatever resource, in the templates or not. What
    /// they deny is taken away before; what policies of resources give is [`Claim::lets_in`]'s.
    pub fn may(who: Who, grants: impl IntoIterator<Item = Grant>) -> Claim {
        Claim::of_grants(Side::May, grants).by(who)
    }

    /// The policies of somebody deny these and nothing else.
    pub fn is_denied(who: Who, grants: impl IntoIterator<Item = Grant>) -> Claim {
        Claim::of_grants(Side::Denied, grants).by(who)
    }

    /// Somebody has these policies of AWS, by their names, and no others whose contents are not known here.
    pub fn has_policies<'n>(who: Who, names: impl IntoIterator<Item = &'n str>) -> Claim {
        let policies = names.into_iter().map(str::to_owned).collect();
        Claim { policies, ..Claim::of_grants(Side::Unknown, []).by(who) }
    }

    /// The policy of a thing, a role's trust and a key's policy included, allows these grants and nothing else.
    pub fn lets_in(what: What, grants: impl IntoIterator<Item = Grant>) -> Claim {
        Claim::of_grants(Side::LetsIn, grants).on(what)
    }

    /// The policy of a thing denies these and nothing else, whatever other policies allow.
    pub fn refuses(what: What, grants: impl IntoIterator<Item = Grant>) -> Claim {
        Claim::of_grants(Side::Refuses, grants).on(what)
    }

    /// The policy of a VPC endpoint, by its logical id, lets these through and nothing else.
    pub fn lets_through(endpoint: &str, grants: impl IntoIterator<Item = Grant>) -> Claim {
        Claim { endpoint: Some(endpoint.to_owned()), ..Claim::of_grants(Side::LetsThrough, grants) }
    }

    /// Of a claim of grants: without these, which are denied.
    pub fn but(mut self, grants: impl IntoIterator<Item = Grant>) -> Claim {
        self.but.extend(grants);
        self
    }

    /// Of a claim of grants: nothing else, but perhaps less.
    pub fn at_most(mut self) -> Claim {
        if let Must::Exactly { at_most, .. } = &mut self.must {
            *at_most = true;
        }
        self
    }

    /// Of a claim that something is never so: but for requests that fit a grant.
    pub fn unless(mut self, grants: impl IntoIterator<Item = Grant>) -> Claim {
        self.unless.extend(grants);
        self
    }

    /// Nobody does that, neither directly nor by a chain.
    pub fn never(verb: Verb, data: What) -> Claim {
        Claim::new(Must::Never, verb, data)
    }

    /// Everyone of [`Claim::by`] does that.
    pub fn always(verb: Verb, data: What) -> Claim {
        Claim::new(Must::Always, verb, data)
    }

    /// The same of another verb too.
    pub fn or(mut self, verb: Verb) -> Claim {
        self.verbs.push(verb);
        self
    }

    /// The same of other data too.
    pub fn on(mut self, data: What) -> Claim {
        self.data.push(data);
        self
    }

    /// The same of all data but this.
    pub fn outside(mut self, data: What) -> Claim {
        self.not_data.push(data);
        self
    }

    /// Of these only; of several, of each.
    pub fn by(mut self, who: Who) -> Claim {
        self.by.push(who);
        self
    }

    /// Of everyone but these.
    pub fn except(mut self, who: Who) -> Claim {
        self.except.push(who);
        self
    }

    /// In requests where a condition key has this value.
    pub fn given(mut self, key: &str, value: &str) -> Claim {
        self.given.push((key.to_ascii_lowercase(), said(Some(value))));
        self
    }

    /// In requests that say nothing of a condition key.
    pub fn without(mut self, key: &str) -> Claim {
        self.given.push((key.to_ascii_lowercase(), None));
        self
    }

    /// Of objects with a tag.
    pub fn tagged(self, tag: &str, value: &str) -> Claim {
        self.given(&format!("s3:ExistingObjectTag/{tag}"), value)
    }

    /// Of objects without a tag.
    pub fn untagged(self, tag: &str) -> Claim {
        self.without(&format!("s3:ExistingObjectTag/{tag}"))
    }

    /// By one action of the verb alone.
    pub fn action(mut self, action: &str) -> Claim {
        self.only = Some(action.to_owned());
        self
    }

    /// Directly: chains do not count.
    pub fn directly(mut self) -> Claim {
        self.through_chains = false;
        self
    }
}

fn said(value: Option<&str>) -> Said {
    value.map(|it| vec![it.to_owned()])
}
