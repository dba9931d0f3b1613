//! Whether policies allow exactly what a claim grants.
//!
//! The policies are compared with the grants, both ways; no request is tried. What only deployment knows, such as the id
//! of a key, counts as a text of its own, the same in policy and claim.

use lakewright_iam::Effect;
use lakewright_iam::compare::{Answer, Group, Prepare};
use lakewright_iam::eval::{
    CompiledCondition, CompiledPolicy, CompiledStatement, NamedPrincipal, Operator, PolicyKind, PrincipalElement,
};

use super::claim::{Claim, Side};
use super::grant::Grant;
use super::verify::{Shown, is_what, is_who};
use crate::access::Access;
use crate::model::{Policy, PolicyIndex};

/// Policies that a claim is about, with whose they are.
struct Subject {
    name: String,
    policies: Vec<PolicyIndex>,
    boundary: Vec<PolicyIndex>,
    unknown: Vec<String>,
}

impl Access {
    pub(super) fn exactly(&self, claim: &Claim, of: Side, at_most: bool, found: &mut Shown) {
        let has_principals = matches!(of, Side::LetsIn | Side::Refuses);
        let grants = match Grant::policy(&claim.grants, &claim.but, &self.model, has_principals) {
            Ok(grants) => grants,
            Err(why) => return found.add(false, why),
        };
        let subjects = self.subjects(claim, of);
        if subjects.is_empty() {
            found.add(false, "the claim is about nobody".to_owned());
        }
        for subject in subjects {
            self.compared(&subject, &grants, &claim.policies, of, at_most, found);
        }
    }

    fn subjects(&self, claim: &Claim, of: Side) -> Vec<Subject> {
        let plain = |name: &str, policies: Vec<PolicyIndex>| Subject {
            name: name.to_owned(),
            policies,
            boundary: Vec::new(),
            unknown: Vec::new(),
        };
        match of {
            Side::LetsThrough => {
                let meant = self.model.endpoints.iter().filter(|it| Some(&it.0) == claim.endpoint.as_ref());
                meant.map(|it| plain(&it.0, vec![it.1])).collect()
            }
            Side::LetsIn | Side::Refuses => {
                let is_meant = |it: &&crate::model::Data| claim.data.iter().any(|what| is_what(&what.0, it));
                let meant = self.model.data.iter().filter(is_meant);
                meant.map(|it| plain(it.name(), it.policy.into_iter().collect())).collect()
            }
            Side::May | Side::Denied | Side::Unknown => {
                let is_meant = |it: &&crate::model::Principal| claim.by.iter().any(|who| is_who(who, it));
                let meant = self.model.principals.iter().filter(is_meant);
                let subject = |it: &crate::model::Principal| Subject {
                    name: it.name().to_owned(),
                    policies: it.identity.clone(),
                    boundary: it.boundary.clone(),
                    // What is denied by a policy that is not known is one more than is said here.
                    unknown: it.unknown.clone(),
                };
                meant.map(subject).collect()
            }
        }
    }

    fn compared(
        &self,
        subject: &Subject,
        grants: &CompiledPolicy,
        policies: &[String],
        of: Side,
        at_most: bool,
        found: &mut Shown,
    ) {
        let name = &subject.name;
        if of == Side::Unknown {
            let (mut has, mut should) = (subject.unknown.clone(), policies.to_vec());
            has.sort();
            should.sort();
            if has != should {
                found.add(
                    false,
                    format!("{name} has: {}", if has.is_empty() { "none".to_owned() } else { has.join(", ") }),
                );
            }
            return;
        }
        if of == Side::May && !subject.unknown.is_empty() {
            return found
                .add(true, format!("{name} has policies that are not known here: {}", subject.unknown.join(", ")));
        }
        let read = |list: &[PolicyIndex]| -> Option<Vec<CompiledPolicy>> {
            let policies = list.iter().filter_map(|it| self.model.policy(*it));
            policies.map(|it: &Policy| Some(it.literal.as_ref()?.as_ref().clone())).collect()
        };
        let (Some(policies), Some(boundary)) = (read(&subject.policies), read(&subject.boundary)) else {
            return found.add(true, format!("a policy of {name} depends on what only deployment knows"));
        };
        let (kind, effect) = match of {
            Side::May => (PolicyKind::Identity, None),
            Side::Denied => (PolicyKind::Identity, Some(Effect::Deny)),
            Side::Unknown => return,
            Side::LetsIn => (PolicyKind::Resource, Some(Effect::Allow)),
            Side::Refuses => (PolicyKind::Resource, Some(Effect::Deny)),
            Side::LetsThrough => (PolicyKind::Endpoint, Some(Effect::Allow)),
        };
        let policies: Vec<CompiledPolicy> = match effect {
            Some(effect) => policies.iter().map(|it| it.of_effect(effect)).collect(),
            None => policies,
        };
        both_ways(name, kind, grants, &policies, (of == Side::May).then_some(&boundary[..]), at_most, found);
        if of == Side::LetsIn {
            // Whom the policy lets in by itself, beside the accounts that it hands the decision to.
            let direct = |it: &CompiledPolicy| it.without_accounts();
            let policies: Vec<CompiledPolicy> = policies.iter().map(direct).collect();
            if policies.iter().chain([&direct(grants)]).any(|it| !it.statements().is_empty()) {
                both_ways(name, kind, &direct(grants), &policies, None, at_most, found);
            }
        }
    }
}

/// Compares policies with grants: the policies, within a boundary, allow no more than these, and no less.
fn both_ways(
    name: &str,
    kind: PolicyKind,
    grants: &CompiledPolicy,
    policies: &[CompiledPolicy],
    boundary: Option<&[CompiledPolicy]>,
    at_most: bool,
    found: &mut Shown,
) {
    let within_boundary = boundary.is_some_and(|it| !it.is_empty());
    if !within_boundary && says_the_same(policies, grants) {
        return;
    }
    let mut prepare = Prepare::new();
    let of_claim = prepare.add(kind, &[grants]);
    let actual = prepare.add(kind, &policies.iter().collect::<Vec<_>>());
    let within = boundary
        .filter(|it| !it.is_empty())
        .map(|it| prepare.add(PolicyKind::Boundary, &it.iter().collect::<Vec<_>>()));
    let prepared = prepare.ready();
    let mut ask = |allowed_by: &[Group], not_by: Group, what: &str| match prepared.find(allowed_by, &[not_by]) {
        Answer::Pass => {}
        Answer::Fail(witness) => found.add(false, format!("{name}, {what} the claim: {witness}")),
        Answer::Unknown(why) => found.add(true, format!("{name}, whether {what} the claim: {why}")),
    };
    let all: Vec<Group> = [actual].into_iter().chain(within).collect();
    ask(&all, of_claim, "more than");
    if !at_most {
        all.into_iter().for_each(|it| ask(&[of_claim], it, "less than"));
    }
}

/// Whether policies and grants have the same statements, in whatever order: then there is nothing to compare.
fn says_the_same(policies: &[CompiledPolicy], grants: &CompiledPolicy) -> bool {
    let said: Vec<Said<'_>> = policies.iter().flat_map(|it| it.statements()).map(said).collect();
    let wanted: Vec<Said<'_>> = grants.statements().iter().map(self::said).collect();
    said.iter().all(|it| wanted.contains(it)) && wanted.iter().all(|it| said.contains(it))
}

/// What a statement says, without regard to order and to the case of actions and keys.
type Said<'s> =
    (Effect, (Vec<String>, bool), (Vec<&'s str>, bool), Principals<'s>, Vec<(Operator, String, Vec<&'s str>)>);

/// `None` without principals; else those that are named, or all but those.
type Principals<'s> = Option<(Vec<&'s NamedPrincipal>, bool)>;

fn said(statement: &CompiledStatement) -> Said<'_> {
    let (actions, all_but_actions) = statement.actions();
    let mut actions: Vec<String> = actions.map(str::to_ascii_lowercase).collect();
    actions.sort_unstable();
    let (resources, all_but_resources) = statement.resources();
    let mut resources: Vec<&str> = resources.collect();
    resources.sort_unstable();
    let principals = match statement.principals() {
        PrincipalElement::Unnamed => None,
        PrincipalElement::Named(list) => Some((list, false)),
        PrincipalElement::AllBut(list) => Some((list, true)),
    };
    let principals = principals.map(|(list, all_but)| {
        let mut named: Vec<&NamedPrincipal> = list.iter().collect();
        named.sort_by_cached_key(|it| format!("{it:?}"));
        (named, all_but)
    });
    let mut conditions: Vec<_> = statement.conditions().iter().map(compared_with).collect();
    conditions.sort_by_cached_key(|it| format!("{it:?}"));
    (statement.effect(), (actions, all_but_actions), (resources, all_but_resources), principals, conditions)
}

fn compared_with(condition: &CompiledCondition) -> (Operator, String, Vec<&str>) {
    let mut values: Vec<&str> = condition.values().collect();
    values.sort_unstable();
    (condition.operator(), condition.key().to_ascii_lowercase(), values)
}
