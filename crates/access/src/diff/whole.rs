//! What is the same on both sides as a whole: it needs not be asked about.

use std::collections::BTreeSet;

use super::Side;
use super::counterparts::Counterparts;
use crate::access::Access;
use crate::model::{Data, KeyOf, Model, Policy, PolicyIndex, Principal};

/// Names of principals and of data whose policies are the same on both sides.
pub(super) struct Same {
    principals: BTreeSet<String>,
    data: BTreeSet<String>,
}

impl Same {
    pub(super) fn of(mine: &Access, theirs: &Access, counterparts: &Counterparts<'_>) -> Same {
        let principals = mine.principals().iter().filter(|it| {
            counterparts.of_principal(it).is_some_and(|other| is_same_principal(&mine.model, it, &theirs.model, other))
        });
        let data = mine.data().iter().filter(|it| {
            counterparts.of_data(it).is_some_and(|other| is_same_data(&mine.model, it, &theirs.model, other))
        });
        Same {
            principals: principals.map(|it| it.name().to_owned()).collect(),
            data: data.map(|it| it.name().to_owned()).collect(),
        }
    }

    /// Whether nothing that decides what somebody may do with some data is another.
    pub(super) fn is_same(&self, side: &Side<'_>) -> bool {
        self.principals.contains(side.principal.name()) && self.data.contains(side.data.name())
    }
}

fn policies<'m>(model: &'m Model, indices: &[PolicyIndex]) -> Vec<&'m Policy> {
    indices.iter().filter_map(|it| model.policy(*it)).collect()
}

fn are_same(mine: &[&Policy], theirs: &[&Policy]) -> bool {
    mine.len() == theirs.len()
        && mine.iter().zip(theirs).all(|(one, other)| one.may == other.may && one.sure == other.sure)
}

fn is_same_principal(mine: &Model, one: &Principal, theirs: &Model, other: &Principal) -> bool {
    let endpoints = |model: &'_ Model, it: &Principal| -> Vec<PolicyIndex> {
        it.endpoints.iter().map(|it| it.policy).filter(|it| model.policy(*it).is_some()).collect()
    };
    let kinds = |it: &Principal| -> Vec<(String, bool)> {
        it.endpoints.iter().map(|it| (it.service.clone(), it.is_gateway)).collect()
    };
    one.caller == other.caller
        && one.tags == other.tags
        && one.tagged == other.tagged
        && one.unknown == other.unknown
        && one.is_foreign == other.is_foreign
        && one.function == other.function
        && kinds(one) == kinds(other)
        && are_same(&policies(mine, &one.identity), &policies(theirs, &other.identity))
        && are_same(&policies(mine, &one.boundary), &policies(theirs, &other.boundary))
        && are_same(&policies(mine, &endpoints(mine, one)), &policies(theirs, &endpoints(theirs, other)))
}

fn is_same_data(mine: &Model, one: &Data, theirs: &Model, other: &Data) -> bool {
    let own = |model: &Model, it: &Data, other_model: &Model, other: &Data| {
        let (one, other) = (it.policy.as_slice(), other.policy.as_slice());
        are_same(&policies(model, one), &policies(other_model, other))
    };
    let is_same_key = match (&one.key, &other.key) {
        (KeyOf::Arn(key), KeyOf::Arn(other_key)) => match (mine.data_of_arn(key), theirs.data_of_arn(other_key)) {
            (Some(key), Some(other)) => {
                key.arn == other.arn && key.aliases == other.aliases && own(mine, key, theirs, other)
            }
            (None, None) => key == other_key,
            _ => false,
        },
        (one, other) => one == other,
    };
    one.arn == other.arn
        && one.account == other.account
        && one.region == other.region
        && one.aliases == other.aliases
        && is_same_key
        && own(mine, one, theirs, other)
}
