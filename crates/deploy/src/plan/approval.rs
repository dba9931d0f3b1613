//! Who may say that a plan is executed, and under which conditions.

use std::collections::BTreeSet;

use super::Plan;
use crate::outcome::Refusal;

/// When a plan is approved without anybody looking at it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Approve {
    /// Never.
    #[default]
    Never,
    /// Where no data is at risk.
    NoDataLoss,
    /// Where nobody can do more than before, and no data is at risk.
    NoNewAccess,
    /// Always.
    Any,
}

/// What is approved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// When a plan is approved.
    pub approve: Approve,
    /// The resources whose data may be lost. Whatever is approved, others are not touched.
    pub allow_data_loss: BTreeSet<String>,
}

/// A plan that was approved: only such a one can be executed.
#[derive(Clone, Debug)]
pub struct Approved {
    pub(crate) plan: Plan,
}

impl Policy {
    /// A policy that allows no loss of data.
    pub fn new(approve: Approve) -> Policy {
        Policy { approve, allow_data_loss: BTreeSet::new() }
    }
}

impl Plan {
    /// What forbids the plan whoever approves it: resources whose data would be lost and that nobody named.
    pub fn forbidden(&self, policy: &Policy) -> Option<Refusal> {
        let resources: Vec<_> =
            self.risks.iter().filter(|it| !policy.allow_data_loss.contains(&it.logical_id)).cloned().collect();
        (!resources.is_empty()).then_some(Refusal::DataAtRisk { resources })
    }

    /// The plan, approved by a policy.
    ///
    /// # Errors
    /// Why the policy does not approve it.
    pub fn approve(&self, policy: &Policy) -> Result<Approved, Refusal> {
        if let Some(refusal) = self.forbidden(policy) {
            return Err(refusal);
        }
        match policy.approve {
            Approve::Never => Err(Refusal::NotApproved),
            Approve::NoNewAccess if !self.grants.is_empty() => Err(Refusal::NewAccess { grants: self.grants.clone() }),
            Approve::NoDataLoss | Approve::NoNewAccess | Approve::Any => Ok(Approved { plan: self.clone() }),
        }
    }
}
