//! One request of many: an action on a resource, with what is known of it.

use crate::model::{Data, PolicyIndex};

use super::domain::Said;

/// One request of many.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) action: String,
    pub(crate) resource: String,
    /// The policy of the resource.
    pub(crate) policy: Option<PolicyIndex>,
    pub(crate) account: String,
    /// What is known of keys, in lower case.
    pub(crate) fixed: Vec<(String, Said)>,
    /// Whether the resource is an example of many: what is not found for it is proved for all of them, not for it.
    pub(crate) is_example: bool,
}

impl Step {
    pub(crate) fn new(action: &str, resource: &str, data: &Data) -> Step {
        Step {
            action: action.to_owned(),
            resource: resource.to_owned(),
            policy: data.policy,
            account: data.account.clone(),
            fixed: data.tagged.clone(),
            is_example: false,
        }
    }

    #[must_use]
    pub(crate) fn with(mut self, key: &str, said: Said) -> Step {
        let key = key.to_ascii_lowercase();
        if !self.fixed.iter().any(|it| it.0 == key) {
            self.fixed.push((key, said));
        }
        self
    }

    pub(crate) fn service(&self) -> &str {
        self.action.split(':').next().unwrap_or_default()
    }
}
