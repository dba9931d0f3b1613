//! Whose rights somebody can get hold of, and how: roles taken, roles handed to services, code and policies changed.

mod giving;
mod hosted;
mod passing;
mod tags;
mod things;

use std::collections::HashMap;
use std::fmt;

use lakewright_iam::Effect;
use lakewright_iam::eval::CompiledStatement;

use crate::access::Access;
use crate::decide::{Found, Step, search};
use crate::facts;
use crate::glob;
use crate::managed::{self, Managed};
use crate::model::{Data, FRESH, Model, Principal, PrincipalKind, example_of};
use crate::verb::Verb;

pub(crate) use tags::free_tags;

/// A way from one principal to the rights of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The name of who goes it.
    pub from: String,
    /// Whose rights it leads to.
    pub to: Target,
    /// The actions, in words.
    pub by: String,
    /// Whether it is not decided that the way is open.
    pub is_unknown: bool,
}

/// Where a way leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// To the rights of a principal, by name.
    Principal(String),
    /// To rights with a thing, by name: whoever can write its policy can let themselves or others in. With verbs, to these
    /// alone; without, to any.
    Thing {
        /// The name of the data.
        name: String,
        /// What can be done with it; nothing for anything.
        verbs: Vec<Verb>,
    },
    /// To any rights: whoever can write policies can write their own.
    Everything,
}

/// Ways, one behind the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The ways.
    pub edges: Vec<Edge>,
}

impl Chain {
    /// Where it ends.
    pub fn end(&self) -> Option<&Target> {
        self.edges.last().map(|it| &it.to)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Principal(name) => f.write_str(name),
            Target::Thing { name, verbs } if verbs.is_empty() => write!(f, "any rights with {name}"),
            Target::Thing { name, verbs } => {
                let verbs: Vec<&str> = verbs.iter().map(|it| it.name()).collect();
                write!(f, "{} with {name}", verbs.join(", "))
            }
            Target::Everything => f.write_str("any rights"),
        }
    }
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(first) = self.edges.first() {
            f.write_str(&first.from)?;
        }
        for edge in &self.edges {
            let in_doubt = if edge.is_unknown { ", perhaps" } else { "" };
            write!(f, " → {} ({}{in_doubt})", edge.to, edge.by)?;
        }
        Ok(())
    }
}

/// What is asked of a model while ways are looked for, each once.
struct Ways<'m> {
    model: &'m Model,
    /// By name and action: whether anything that somebody's policies say may allow it.
    may_ask: HashMap<(String, String), bool>,
    on_something: HashMap<(String, String), Option<bool>>,
    found: Vec<Edge>,
}

impl<'m> Ways<'m> {
    fn new(model: &'m Model) -> Ways<'m> {
        Ways { model, may_ask: HashMap::new(), on_something: HashMap::new(), found: Vec::new() }
    }

    /// Whether a step is open: `Some(false)` if it surely is, `Some(true)` in doubt, `None` if not.
    fn is_open(&self, principal: &Principal, step: &Step) -> Option<bool> {
        match search::decided(self.model, principal, step) {
            Found::Allowed(_) => Some(false),
            Found::Unknown(_) => Some(true),
            Found::None => None,
        }
    }

    /// The same of an action on a thing. That no policy speaks of it is told without a search.
    fn is_open_on(&mut self, principal: &Principal, action: &str, data: &Data) -> Option<bool> {
        let is_let_in = || {
            let policy = data.policy.and_then(|it| self.model.policy(it));
            policy.is_some_and(|it| it.may.statements().iter().any(|it| is_about(it, action)))
        };
        let is_asked = self.may_ask(principal, action);
        // What belongs to somebody else is open to them only where its policy says so.
        let may = if principal.is_foreign { is_let_in() } else { is_asked || is_let_in() };
        may.then(|| self.is_open(principal, &Step::new(action, &data.arn, data))).flatten()
    }

    /// Whether anything that a principal's own policies say may allow an action.
    fn may_ask(&mut self, principal: &Principal, action: &str) -> bool {
        if principal.is_foreign || self.may_be_unknown(principal, action) {
            return true;
        }
        let key = (principal.name().to_owned(), action.to_owned());
        if let Some(known) = self.may_ask.get(&key) {
            return *known;
        }
        let policies = principal.identity.iter().filter_map(|it| self.model.policy(*it));
        let may = policies.flat_map(|it| it.may.statements()).any(|it| is_about(it, action));
        self.may_ask.insert(key, may);
        may
    }

    /// Whether policies whose contents are not known may allow an action.
    fn may_be_unknown(&self, principal: &Principal, action: &str) -> bool {
        let only_reads = |it: &String| managed::of_name(it) == Some(Managed::OnlyReads);
        principal.unknown.iter().any(|it| !only_reads(it) || facts::is_reading(action))
    }

    /// Whether anything may be so, since policies are not known: that is said once.
    fn is_anything(&self, principal: &Principal) -> bool {
        self.may_be_unknown(principal, "iam:PutRolePolicy")
    }

    /// Whether a principal may do an action on something: examples of what its own statements name are asked about.
    fn on_something(&mut self, principal: &Principal, action: &str) -> Option<bool> {
        if !self.may_ask(principal, action) {
            return None;
        }
        let key = (principal.name().to_owned(), action.to_owned());
        if let Some(known) = self.on_something.get(&key) {
            return *known;
        }
        let mut found = None;
        for example in self.examples(principal, action) {
            match self.is_open(principal, &step(action, &example, &principal.account)) {
                Some(false) => {
                    found = Some(false);
                    break;
                }
                Some(true) => found = Some(true),
                None => {}
            }
        }
        self.on_something.insert(key, found);
        found
    }

    /// Examples of what a principal's own statements allow an action on.
    fn examples(&self, principal: &Principal, action: &str) -> Vec<String> {
        let mut examples: Vec<String> = Vec::new();
        let policies = principal.identity.iter().filter_map(|it| self.model.policy(*it));
        for statement in policies.flat_map(|it| it.may.statements()).filter(|it| is_about(it, action)) {
            let (resources, all_but) = statement.resources();
            match all_but {
                true => examples.push("*".to_owned()),
                false => examples.extend(resources.map(|it| example_of(it, &|key| of_tag(self.model, principal, key)))),
            }
        }
        if !principal.unknown.is_empty() {
            examples.push("~any".to_owned());
        }
        examples.sort();
        examples.dedup();
        examples
    }

    /// The same, where what is in doubt because policies are not known stands behind one way already.
    fn push_if_told(&mut self, from: &Principal, to: Target, by: String, is_unknown: bool) {
        if !is_unknown || !self.is_anything(from) {
            self.push(from, to, by, is_unknown);
        }
    }

    fn push(&mut self, from: &Principal, to: Target, by: String, is_unknown: bool) {
        if to != Target::Principal(from.name().to_owned()) {
            self.found.push(Edge { from: from.name().to_owned(), to, by, is_unknown });
        }
    }
}

/// Whether a statement allows an action on something.
fn is_about(statement: &CompiledStatement, action: &str) -> bool {
    let lower = action.to_ascii_lowercase();
    let (mut actions, all_but) = statement.actions();
    statement.effect() == Effect::Allow && actions.any(|it| glob::matches(&it.to_ascii_lowercase(), &lower)) != all_but
}

/// A step on what is no data of the templates.
fn step(action: &str, resource: &str, account: &str) -> Step {
    Step {
        action: action.to_owned(),
        resource: resource.to_owned(),
        policy: None,
        account: account.to_owned(),
        fixed: Vec::new(),
        is_example: false,
    }
}

/// A value of a principal's tag, for an example.
fn of_tag(model: &Model, principal: &Principal, key: &str) -> String {
    let own = key.strip_prefix("aws:principaltag/");
    let own = own.and_then(|tag| principal.tags.iter().find(|it| it.0.eq_ignore_ascii_case(tag)));
    if let Some((_, value)) = own {
        return value.clone();
    }
    model.values.get(key).and_then(|it| it.first()).cloned().unwrap_or_else(|| FRESH.to_owned())
}

/// All ways of all principals.
pub(crate) fn edges(access: &Access) -> Vec<Edge> {
    let model = &access.model;
    let mut ways = Ways::new(model);
    let trusts = passing::trusted(&ways);
    for principal in model.principals.iter().filter(|it| has_rights(it)) {
        passing::find(&mut ways, principal, &trusts);
        hosted::find(&mut ways, principal);
        giving::taken(&mut ways, principal);
        things::find(&mut ways, principal);
    }
    // Whose rights somebody can rewrite matters where they reach them.
    for principal in model.principals.iter().filter(|it| has_rights(it)) {
        giving::rewritten(&mut ways, principal);
    }
    ways.found
}

fn has_rights(principal: &Principal) -> bool {
    !matches!(principal.kind, PrincipalKind::Service | PrincipalKind::Anonymous)
}

/// Whether somebody's own policies are those of the templates' accounts.
fn is_of_templates(principal: &Principal) -> bool {
    !matches!(principal.kind, PrincipalKind::Named | PrincipalKind::Outsider)
}

/// What a principal reaches.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reach {
    pub(crate) chains: Vec<Chain>,
}

impl Reach {
    /// The shortest chain to each target; one that is open for sure where there is one.
    pub(crate) fn of(edges: &[Edge], principal: &Principal) -> Reach {
        let mut seen = vec![Target::Principal(principal.name().to_owned())];
        let mut reach = Reach::default();
        let mut sure: Vec<(String, Vec<Edge>)> = vec![(principal.name().to_owned(), Vec::new())];
        let mut next = sure.clone();
        while !next.is_empty() {
            next = further(edges, next, &mut seen, &mut reach, false);
            sure.extend(next.iter().cloned());
        }
        // Then with what is in doubt, from all that is reached.
        next = sure;
        while !next.is_empty() {
            next = further(edges, next, &mut seen, &mut reach, true);
        }
        reach
    }
}

/// One step further from where chains end: with steps that are in doubt, or without.
fn further(
    edges: &[Edge],
    from: Vec<(String, Vec<Edge>)>,
    seen: &mut Vec<Target>,
    reach: &mut Reach,
    with_doubt: bool,
) -> Vec<(String, Vec<Edge>)> {
    let mut further = Vec::new();
    for (at, so_far) in from {
        for edge in edges.iter().filter(|it| it.from == at && (with_doubt || !it.is_unknown)) {
            if seen.contains(&edge.to) {
                continue;
            }
            seen.push(edge.to.clone());
            let mut chain = so_far.clone();
            chain.push(edge.clone());
            if let Target::Principal(name) = &edge.to {
                further.push((name.clone(), chain.clone()));
            }
            reach.chains.push(Chain { edges: chain });
        }
    }
    further
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_of_a_way_is_one_of_aws() {
        let passed = passing::RUNS.iter().flat_map(|it| it.1).copied();
        let opened = things::OPENED.iter().map(|it| it.1);
        let all = passed.chain(opened).chain(giving::actions()).chain(crate::model::host_actions());
        let missing: Vec<&str> = all.filter(|it| lakewright_facts::iam::action(it).is_none()).collect();
        assert_eq!(missing, [""; 0]);
    }
}
