//! Which statements say anything of what is asked about.

use std::rc::Rc;

use lakewright_iam::Effect;
use lakewright_iam::eval::{CompiledStatement, Naming};

use super::proof::Region;
use super::question::may_hold;
use crate::model::{ByPolicy, Model, PolicyIndex, Principal, Spoken, takes_resource_control};

/// The statements that count for a region.
#[derive(Default)]
pub(super) struct Counting<'m> {
    /// What the principal's own policies allow.
    pub(super) own: Vec<&'m CompiledStatement>,
    /// What the policy of the resource allows the principal itself.
    pub(super) direct: Vec<&'m CompiledStatement>,
    /// What the policy of the resource leaves to the principal's account.
    pub(super) by_account: Vec<&'m CompiledStatement>,
    pub(super) denies: Vec<&'m CompiledStatement>,
    pub(super) boundary: Option<Vec<&'m CompiledStatement>>,
    pub(super) endpoints: Vec<Vec<&'m CompiledStatement>>,
    /// Whether a policy that counts names a resource by less than an ARN.
    pub(super) is_odd: bool,
}

impl<'m> Counting<'m> {
    pub(super) fn of(model: &'m Model, principal: &Principal, region: &Region) -> Counting<'m> {
        let mut asked = Asked::of(model, principal, region);
        let mut found = Counting::default();
        for index in &principal.identity {
            sort(asked.about(*index), &mut found.own, &mut found.denies);
        }
        for index in &principal.boundary {
            sort(asked.about(*index), found.boundary.get_or_insert_default(), &mut found.denies);
        }
        // What the organization allows counts nothing here: only what it surely denies.
        for index in model.service_control(principal) {
            sort(asked.about(*index), &mut Vec::new(), &mut found.denies);
        }
        let mut actions = region.asked.iter().flat_map(|it| &it.0);
        if actions.all(|it| takes_resource_control(service(it))) {
            for index in model.resource_control(&region.account) {
                sort(asked.naming_caller(*index), &mut Vec::new(), &mut found.denies);
            }
        }
        let first = region.asked.iter().find_map(|it| it.0.first()).map(|it| service(it));
        for endpoint in principal.endpoints.iter().filter(|it| Some(it.service.as_str()) == first) {
            let mut within = Vec::new();
            sort(asked.naming_caller(endpoint.policy), &mut within, &mut found.denies);
            found.endpoints.push(within);
        }
        for statement in region.policy.map(|it| asked.naming_caller(it)).unwrap_or_default() {
            let list = match statement.effect() {
                Effect::Deny => &mut found.denies,
                Effect::Allow if asked.naming(statement) == Naming::Account => &mut found.by_account,
                Effect::Allow => &mut found.direct,
            };
            list.push(statement);
        }
        found.is_odd = asked.is_odd;
        found
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &'m CompiledStatement> + '_ {
        let lists = [&self.own, &self.direct, &self.by_account, &self.denies];
        lists.into_iter().chain(&self.boundary).chain(&self.endpoints).flatten().copied()
    }
}

fn service(action: &str) -> &str {
    action.split(':').next().unwrap_or_default()
}

fn sort<'m>(
    statements: Vec<&'m CompiledStatement>,
    allows: &mut Vec<&'m CompiledStatement>,
    denies: &mut Vec<&'m CompiledStatement>,
) {
    for statement in statements {
        match statement.effect() {
            Effect::Allow => allows.push(statement),
            Effect::Deny => denies.push(statement),
        }
    }
}

/// What is asked about, put to one policy after the other.
struct Asked<'m, 'r> {
    model: &'m Model,
    principal: &'r Principal,
    region: &'r Region,
    /// Actions in lower case, what is known of the statements about a resource, and the resource.
    parts: Vec<(Vec<String>, Rc<ByPolicy>, &'r str)>,
    is_odd: bool,
}

impl<'m, 'r> Asked<'m, 'r> {
    fn of(model: &'m Model, principal: &'r Principal, region: &'r Region) -> Asked<'m, 'r> {
        let part = |(actions, resource): &'r (Vec<String>, String)| {
            let actions = actions.iter().map(|it| it.to_ascii_lowercase()).collect();
            (actions, model.about(resource), resource.as_str())
        };
        Asked { model, principal, region, parts: region.asked.iter().map(part).collect(), is_odd: false }
    }

    /// The statements of a policy that may be about it.
    fn about(&mut self, index: PolicyIndex) -> Vec<&'m CompiledStatement> {
        let Some(policy) = self.model.policy(index) else { return Vec::new() };
        let [spoken, _] = &policy.spoken;
        let mut numbers: Vec<usize> = Vec::new();
        for (actions, by_policy, resource) in &self.parts {
            let on_resource = by_policy.statements(index, || {
                let all = spoken.iter().enumerate();
                all.filter(|(_, it)| it.may_be_about_resources(resource)).map(|(number, _)| number).collect()
            });
            for number in on_resource.iter() {
                let is_about = |it: &Spoken| actions.iter().any(|action| it.is_about_action(action));
                if !numbers.contains(number) && spoken.get(*number).is_some_and(is_about) {
                    numbers.push(*number);
                }
            }
        }
        numbers.sort_unstable();
        // What a condition on a key whose value is known keeps from holding says nothing here.
        let statement = |it: usize| policy.may.statements().get(it);
        numbers.retain(|it| statement(*it).is_some_and(|it| may_hold(self.model, self.principal, self.region, it)));
        self.is_odd |= numbers.iter().any(|it| spoken.get(*it).is_some_and(Spoken::has_short_resources));
        numbers.into_iter().filter_map(statement).collect()
    }

    /// Those of them that name the principal or its account.
    fn naming_caller(&mut self, index: PolicyIndex) -> Vec<&'m CompiledStatement> {
        let mut found = self.about(index);
        found.retain(|it| self.naming(it) > Naming::None);
        found
    }

    fn naming(&self, statement: &CompiledStatement) -> Naming {
        statement.names_caller(&self.principal.caller)
    }
}
