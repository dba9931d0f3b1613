//! What templates have: principals, data and the policies between them, all concrete.

mod data;
mod gather;
mod identities;
mod named;
mod policy;
mod principal;
mod resource_policies;
mod spoken;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};

pub use data::{Data, DataKind};
pub(crate) use data::{KeyOf, Place};
pub(crate) use named::{FRESH, example as example_of};
pub use principal::{Principal, PrincipalKind};

pub(crate) use gather::gather;
pub(crate) use policy::Policy;
pub(crate) use principal::Tagged;
pub(crate) use spoken::Spoken;

/// The number of a policy in its model.
pub(crate) type PolicyIndex = usize;

/// What templates have.
#[derive(Clone, Debug, Default)]
pub(crate) struct Model {
    pub(crate) principals: Vec<Principal>,
    pub(crate) data: Vec<Data>,
    pub(crate) policies: Vec<Policy>,
    /// What could not be read: every answer leaves it out.
    pub(crate) notes: Vec<String>,
    /// The accounts that the templates are deployed in.
    pub(crate) accounts: Vec<String>,
    pub(crate) region: String,
    /// The values that policies compare each condition key with, by key in lower case.
    pub(crate) values: BTreeMap<String, BTreeSet<String>>,
    /// Who by which action on what is allowed by no statement, whatever the request says: asked many times, found once.
    pub(crate) hopeless: RefCell<HashSet<(String, String, String)>>,
}

impl Model {
    pub(crate) fn add(&mut self, policy: Policy) -> PolicyIndex {
        self.policies.push(policy);
        self.policies.len() - 1
    }

    pub(crate) fn policy(&self, index: PolicyIndex) -> Option<&Policy> {
        self.policies.get(index)
    }

    pub(crate) fn data_of_arn(&self, arn: &str) -> Option<&Data> {
        self.data.iter().find(|it| it.arn == arn)
    }
}
