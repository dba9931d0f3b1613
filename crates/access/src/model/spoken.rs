//! What a statement speaks of, ready to be asked many times.

use std::sync::Arc;

use lakewright_iam::eval::{CompiledPolicy, CompiledStatement};

use crate::glob;

/// What a statement speaks of.
#[derive(Clone, Debug)]
pub(crate) struct Spoken {
    /// In lower case.
    actions: Vec<String>,
    all_but_actions: bool,
    /// With policy variables as wildcards, and whether there are some.
    resources: Vec<(String, bool)>,
    all_but_resources: bool,
}

impl Spoken {
    /// Of each statement of two policies, in order: what may be and what surely is, often the same.
    pub(crate) fn of_both(may: &Arc<CompiledPolicy>, sure: &Arc<CompiledPolicy>) -> [Arc<[Spoken]>; 2] {
        let of = |policy: &CompiledPolicy| policy.statements().iter().map(Spoken::of_statement).collect::<Arc<[_]>>();
        let spoken = of(may);
        [Arc::clone(&spoken), if Arc::ptr_eq(may, sure) { spoken } else { of(sure) }]
    }

    fn of_statement(statement: &CompiledStatement) -> Spoken {
        let (actions, all_but_actions) = statement.actions();
        let (resources, all_but_resources) = statement.resources();
        Spoken {
            actions: actions.map(str::to_ascii_lowercase).collect(),
            all_but_actions,
            resources: resources.map(|it| (glob::without_variables(it), it.contains("${"))).collect(),
            all_but_resources,
        }
    }

    /// Whether it is about an action in lower case and a resource, whatever policy variables stand for.
    pub(crate) fn is_about(&self, action: &str, resource: &str) -> bool {
        self.is_about_action(action) && self.is_about_resource(resource)
    }

    /// Whether it may be about something that a pattern of resources takes in.
    pub(crate) fn may_be_about_resources(&self, resources: &str) -> bool {
        self.all_but_resources
            || self.resources.is_empty()
            || self.resources.iter().any(|it| glob::meet(&it.0, resources))
    }

    /// Whether it names resources by less than an ARN: what such a text means depends on where the policy stands.
    pub(crate) fn has_short_resources(&self) -> bool {
        self.resources.iter().any(|it| it.0 != "*" && it.0.matches(':').count() < 5)
    }

    pub(crate) fn is_about_action(&self, action: &str) -> bool {
        self.actions.iter().any(|it| glob::matches(it, action)) != self.all_but_actions
    }

    fn is_about_resource(&self, resource: &str) -> bool {
        let mut matching = self.resources.iter().filter(|it| glob::matches(&it.0, resource));
        match self.all_but_resources {
            _ if self.resources.is_empty() => true,
            // What has variables may be left out or not.
            true => matching.all(|it| it.1),
            false => matching.next().is_some(),
        }
    }

    /// Whether policy variables decide what it is about.
    pub(crate) fn has_variables(&self) -> bool {
        self.resources.iter().any(|it| it.1)
    }
}
