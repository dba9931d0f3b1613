//! What templates have: principals, data and the policies between them, all concrete.

mod conditions;
mod data;
mod denoter;
mod gather;
mod hosts;
mod identities;
mod named;
mod open;
mod organization;
mod permission_sets;
mod policy;
mod principal;
mod resource_policies;
mod spoken;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

pub use data::{Data, DataKind};
pub(crate) use data::{KeyOf, Place, plain};
pub(crate) use denoter::Denoter;
pub(crate) use named::{FRESH, example as example_of};
pub use principal::{Principal, PrincipalKind};

pub(crate) use gather::gather;
#[cfg(test)]
pub(crate) use hosts::actions as host_actions;
pub(crate) use hosts::{Host, Need};
pub(crate) use open::is_made_up;
pub(crate) use organization::{Controls, takes_resource_control};
pub(crate) use policy::{Policy, document};
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
    /// What runs with a role, other than functions.
    pub(crate) hosts: Vec<Host>,
    /// Managed policies by ARN.
    pub(crate) managed: Vec<(String, PolicyIndex)>,
    /// The policies of the organization by account.
    pub(crate) controls: BTreeMap<String, Controls>,
    /// Endpoints by logical id, with their policies.
    pub(crate) endpoints: Vec<(String, PolicyIndex)>,
    /// What could not be read: every answer leaves it out.
    pub(crate) notes: Vec<String>,
    /// The accounts that the templates are deployed in.
    pub(crate) accounts: Vec<String>,
    pub(crate) region: String,
    /// The values that policies compare each condition key with, by key in lower case.
    pub(crate) values: BTreeMap<String, BTreeSet<String>>,
    /// Who by which action on what is allowed by no statement, whatever the request says: asked many times, found once.
    pub(crate) hopeless: RefCell<HashSet<(String, String, String)>>,
    /// By a pattern of resources, and by the number of a policy: its statements that may be about what the pattern takes in.
    pub(crate) about: RefCell<HashMap<String, Rc<ByPolicy>>>,
    by_arn: OnceCell<HashMap<String, usize>>,
}

/// The statements of policies, by the policies' numbers, each found when it is asked about: of many policies few are asked
/// about one resource.
#[derive(Debug, Default)]
pub(crate) struct ByPolicy(RefCell<HashMap<PolicyIndex, Rc<[usize]>>>);

impl ByPolicy {
    pub(crate) fn statements(&self, policy: PolicyIndex, find: impl FnOnce() -> Rc<[usize]>) -> Rc<[usize]> {
        Rc::clone(self.0.borrow_mut().entry(policy).or_insert_with(find))
    }
}

impl Model {
    pub(crate) fn add(&mut self, policy: Policy) -> PolicyIndex {
        self.policies.push(policy);
        self.policies.len() - 1
    }

    /// Service control policies that limit a principal.
    pub(crate) fn service_control(&self, principal: &Principal) -> &[PolicyIndex] {
        // Of who belongs to no account nobody says anything.
        let controls = self.controls.get(&principal.account).filter(|_| principal.caller.account().is_some());
        controls.map_or(&[], |it| &it.service)
    }

    /// Resource control policies that limit what is in an account.
    pub(crate) fn resource_control(&self, account: &str) -> &[PolicyIndex] {
        self.controls.get(account).map_or(&[], |it| &it.resource)
    }

    pub(crate) fn policy(&self, index: PolicyIndex) -> Option<&Policy> {
        self.policies.get(index)
    }

    /// The statements of all policies that may be about what a pattern of resources takes in.
    pub(crate) fn about(&self, resources: &str) -> Rc<ByPolicy> {
        if let Some(known) = self.about.borrow().get(resources) {
            return Rc::clone(known);
        }
        let made = Rc::<ByPolicy>::default();
        self.about.borrow_mut().insert(resources.to_owned(), Rc::clone(&made));
        made
    }

    /// The first data of an ARN. It is asked for once all data is there.
    pub(crate) fn data_of_arn(&self, arn: &str) -> Option<&Data> {
        let by_arn = self.by_arn.get_or_init(|| {
            // From behind: what is put in last stays, the first of an ARN.
            self.data.iter().enumerate().rev().map(|(place, it)| (it.arn.clone(), place)).collect()
        });
        self.data.get(*by_arn.get(arn)?)
    }
}
