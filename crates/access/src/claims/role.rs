//! Claims about one principal, each in a line.

use super::claim::{Claim, What, Who, anything, bucket, function, group, role, thing};
use crate::access::Access;
use crate::verb::Verb;

/// Somebody about whom claims are made.
#[derive(Clone, Debug)]
#[must_use = "say what it never or always does"]
pub struct Of {
    who: Who,
}

impl Access {
    /// Claims about a role.
    pub fn of_role(&self, name: &str) -> Of {
        Of { who: role(name) }
    }

    /// Claims about a function.
    pub fn of_function(&self, name: &str) -> Of {
        Of { who: function(name) }
    }

    /// Claims about a group.
    pub fn of_group(&self, name: &str) -> Of {
        Of { who: group(name) }
    }
}

impl Of {
    /// It never does that, neither directly nor by a chain.
    pub fn never(&self, verb: Verb, data: What) -> Claim {
        Claim::never(verb, data).by(self.who.clone())
    }

    /// It always may do that.
    pub fn always(&self, verb: Verb, data: What) -> Claim {
        Claim::always(verb, data).by(self.who.clone())
    }

    /// It reads all these buckets, or parts of them: `curated`, `sandboxes/jobs/*`.
    pub fn always_reads<'n>(&self, buckets: impl IntoIterator<Item = &'n str>) -> Claim {
        Of::on(Claim::always(Verb::Read, bucket("")).by(self.who.clone()), buckets)
    }

    /// It writes all these buckets, or parts of them: `curated`, `sandboxes/jobs/*`.
    pub fn always_writes<'n>(&self, buckets: impl IntoIterator<Item = &'n str>) -> Claim {
        Of::on(Claim::always(Verb::Write, bucket("")).by(self.who.clone()), buckets)
    }

    /// It reads no data but of these.
    pub fn never_reads_outside<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Claim {
        let claim = self.never(Verb::Read, anything()).or(Verb::Receive);
        names.into_iter().fold(claim, |it, name| it.outside(part_of(name, thing)))
    }

    /// It writes, deletes and sends nothing but to these: `curated`, or a part, `sandboxes/jobs/*`.
    pub fn never_writes_outside<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Claim {
        let claim = self.never(Verb::Write, anything()).or(Verb::Delete).or(Verb::Send);
        names.into_iter().fold(claim, |it, name| it.outside(part_of(name, thing)))
    }

    fn on<'n>(mut claim: Claim, buckets: impl IntoIterator<Item = &'n str>) -> Claim {
        claim.data = buckets.into_iter().map(|it| part_of(it, bucket)).collect();
        claim
    }
}

/// What a name means, or a part of it: `sandboxes/jobs/*`.
fn part_of(name: &str, what: impl Fn(&str) -> What) -> What {
    match name.split_once('/') {
        Some((name, part)) => what(name).part(part),
        None => what(name),
    }
}
