//! Proof that nothing of a set of requests is allowed: the policies are compared with what is asked about, no request is
//! tried. What is proved holds for every request, of which there are too many to try them.
//!
//! The policies are taken for wider than they are where that is simpler: what is allowed is what the caller's own
//! policies allow or the resource's policy allows the caller, but for what any of them denies, within boundary and
//! endpoint. So a proof is never wrong; where the proof fails, a request that it leaves is held against the evaluator.

use lakewright_check::denote::likeness;
use lakewright_iam::compare::{Answer, Prepare, Witness};
use lakewright_iam::eval::{CompiledPolicy, CompiledStatement, ContextValue, Decision, PolicyKind, compile, decide};
use lakewright_template::{Object, Value};

use super::counting::Counting;
use super::domain::BY_CALLER;
use super::question::{covers, excluded, question, variables};
use super::search::{Reading, Trial, held, may_be_named, request};
use super::step::Step;
use super::{Given, steps};
use crate::facts;
use crate::managed::{self, Managed};
use crate::model::{Data, DataKind, Model, PolicyIndex, Principal};
use crate::verb::Act;

/// Requests that are asked about together.
#[derive(Clone, Debug)]
pub(crate) struct Region {
    /// Actions, and the resources that they are on, as patterns.
    pub(crate) asked: Vec<(Vec<String>, String)>,
    /// Resources that are not asked about, as patterns of policies.
    pub(crate) but: Vec<String>,
    /// Requests that are not asked about, as policies that allow them.
    pub(crate) unless: Vec<CompiledPolicy>,
    /// The policy of the resource.
    pub(crate) policy: Option<PolicyIndex>,
    pub(crate) account: String,
    /// What is known of keys, in lower case.
    pub(crate) given: Given,
}

/// What became of a proof.
#[derive(Clone, Debug)]
pub(crate) enum Proof {
    /// Nothing that is asked about is allowed.
    Never,
    /// This is.
    Witness(Box<Trial>),
    /// It is not decided, and why.
    Doubt(String),
}

impl Region {
    /// These actions anywhere in data.
    pub(crate) fn of(model: &Model, data: &Data, acts: &[Act], given: &Given) -> Region {
        let mut asked: Vec<(Vec<String>, String)> = Vec::new();
        let mut first = None;
        for act in acts {
            let (step, _) = steps(model, data, *act, "*");
            match asked.iter_mut().find(|it| it.1 == step.resource) {
                Some(it) => it.0.push(step.action.clone()),
                None => asked.push((vec![step.action.clone()], step.resource.clone())),
            }
            first.get_or_insert(step);
        }
        let fixed = first.map(|it| it.fixed).unwrap_or_default();
        let mut given = given.clone();
        given.extend(fixed.into_iter().filter(|it| !given.iter().any(|one| one.0 == it.0)).collect::<Given>());
        let policy = if acts.iter().any(|it| uses_policy(data, it.action)) { data.policy } else { None };
        Region { asked, but: Vec::new(), unless: Vec::new(), policy, account: data.account.clone(), given }
    }

    /// One request of many.
    pub(crate) fn of_step(step: &Step) -> Region {
        Region {
            asked: vec![(vec![step.action.clone()], step.resource.clone())],
            but: Vec::new(),
            unless: Vec::new(),
            policy: step.policy,
            account: step.account.clone(),
            given: step.fixed.clone(),
        }
    }

    /// The same but for a part of data.
    #[must_use]
    pub(crate) fn outside(mut self, data: &Data, place: &str) -> Region {
        self.but.push(data.inside(place));
        self
    }
}

/// Whether the policy of data says anything of an action: a role's trust does of who takes it alone.
pub(crate) fn uses_policy(data: &Data, action: &str) -> bool {
    data.kind != DataKind::Role || action.starts_with("sts:")
}

/// Whether a principal may do nothing of what is asked about.
pub(crate) fn never(model: &Model, principal: &Principal, region: &Region) -> Proof {
    let asked = region.asked.iter().map(|(actions, resource)| {
        let actions: Vec<String> = actions.iter().filter(|it| principal.can_ask_for(it)).cloned().collect();
        (actions, resource.clone())
    });
    let asked: Vec<_> = asked.filter(|it| !it.0.is_empty()).collect();
    if asked.is_empty() {
        return Proof::Never;
    }
    let region = &Region { asked, ..region.clone() };
    let counting = Counting::of(model, principal, region);
    let Ways { by_own, directly } = Ways::of(principal, region, &counting);
    if !by_own && !directly {
        return named_perhaps(model, principal, region);
    }
    if counting.denies.iter().any(|it| covers(it, region)) {
        return named_perhaps(model, principal, region);
    }
    if counting.is_odd {
        return Proof::Doubt("a policy names a resource by less than an ARN".to_owned());
    }
    let generous = generous(principal, region);
    let in_account = principal.account == region.account;
    let question = question(model, principal, region, &counting);
    let Some(question) = question else { return Proof::Doubt("the question is not one of policies".to_owned()) };
    let but = excluded(region);
    let all =
        |list: &[&CompiledStatement]| CompiledPolicy::without_principals(list.iter().chain(&counting.denies).copied());
    let direct = all(&counting.direct);
    let own = all(&counting.own);
    let by_account: Vec<&CompiledStatement> = match in_account {
        true => counting.by_account.clone(),
        false => counting.by_account.iter().chain(&counting.direct).copied().collect(),
    };
    let by_account = all(&by_account);
    let boundary = counting.boundary.as_deref().map(all);
    let endpoints: Vec<CompiledPolicy> = counting.endpoints.iter().map(|it| all(it)).collect();
    let kind = PolicyKind::Endpoint;
    let mut prepare = Prepare::new();
    if let Some(context) = variables(model, principal, region, &counting) {
        prepare = prepare.with_variables(context);
    }
    let asked = prepare.add_question(&question);
    let but: Vec<_> = but.iter().map(|it| prepare.add_question(it)).collect();
    let endpoints: Vec<_> = endpoints.iter().map(|it| prepare.add(kind, &[it])).collect();
    let mut ways = Vec::new();
    if directly {
        ways.push([vec![asked, prepare.add(kind, &[&direct])], endpoints.clone()].concat());
    }
    if by_own {
        let mut policies = vec![&own];
        policies.extend(generous.as_ref());
        let mut way = [vec![asked, prepare.add(kind, &policies)], endpoints].concat();
        if !in_account || is_delegated(region) {
            way.push(prepare.add(kind, &[&by_account]));
        }
        if let Some(boundary) = &boundary {
            way.push(prepare.add(kind, &[boundary]));
        }
        ways.push(way);
    }
    let prepared = prepare.ready();
    let mut doubt = None;
    for way in ways {
        match prepared.find(&way, &but) {
            Answer::Pass => {}
            Answer::Unknown(why) => doubt = Some(why.to_string()),
            Answer::Fail(witness) => match replayed(model, principal, region, &witness) {
                Some(trial) => return Proof::Witness(Box::new(trial)),
                None => {
                    doubt = Some(match generous.is_some() {
                        true => "what a policy allows is not known here".to_owned(),
                        false => format!("policies that leave {} on {}", witness.action(), witness.resource()),
                    });
                }
            },
        }
    }
    doubt.map_or_else(|| named_perhaps(model, principal, region), Proof::Doubt)
}

/// A request that the proof leaves, if the evaluator allows it.
fn replayed(model: &Model, principal: &Principal, region: &Region, witness: &Witness) -> Option<Trial> {
    let said = witness.context().map(|(key, value)| {
        let values = match value {
            ContextValue::Single(value) => vec![value.to_string()],
            ContextValue::Several(values) => values.iter().map(ToString::to_string).collect(),
        };
        (key.to_ascii_lowercase(), Some(values))
    });
    let said = said.filter(|it| !BY_CALLER.contains(&it.0.as_str())).collect();
    let step = Step {
        action: witness.action().to_owned(),
        resource: witness.resource().to_owned(),
        policy: region.policy,
        account: region.account.clone(),
        fixed: region.given.clone(),
        is_example: false,
    };
    let held = held(model, principal, &step, Reading::May);
    if !held.is_known {
        return None;
    }
    let trial = Trial { step, dimensions: Vec::new(), said };
    let request = request(principal, &trial.step, &trial.said, &trial.dimensions);
    (decide(&request, &held.policies) == Decision::Allowed).then_some(trial)
}

/// Whether what only deployment knows may name what is asked about.
fn named_perhaps(model: &Model, principal: &Principal, region: &Region) -> Proof {
    for (actions, resource) in region.asked.iter().filter(|it| likeness::is_open(&it.1)) {
        for action in actions {
            let step = Step {
                action: action.clone(),
                resource: resource.clone(),
                policy: region.policy,
                account: region.account.clone(),
                fixed: Vec::new(),
                is_example: false,
            };
            if may_be_named(model, principal, &step) {
                return Proof::Doubt(format!("`{resource}` may be named by what only deployment knows"));
            }
        }
    }
    Proof::Never
}

/// The ways by which something may be allowed.
struct Ways {
    /// What the principal's own policies allow, where the policy of the resource leaves it to them.
    by_own: bool,
    /// What the policy of the resource allows the principal itself.
    directly: bool,
}

impl Ways {
    fn of(principal: &Principal, region: &Region, counting: &Counting<'_>) -> Ways {
        let in_account = principal.account == region.account;
        let is_someone = principal.caller.identity().is_some();
        let is_let_in = match (in_account, is_delegated(region)) {
            (true, false) => true,
            (true, true) => !counting.by_account.is_empty(),
            (false, _) => !counting.direct.is_empty() || !counting.by_account.is_empty(),
        };
        let own_may = || !counting.own.is_empty() || perhaps_allowed(principal, region).next().is_some();
        Ways {
            by_own: is_someone && is_let_in && own_may(),
            directly: !counting.direct.is_empty() && (in_account || !is_someone),
        }
    }
}

/// Whether the policies of an account count for a thing of it only as far as the thing's own policy says.
fn is_delegated(region: &Region) -> bool {
    region.policy.is_some()
        && region.asked.iter().flat_map(|it| &it.0).all(|it| it.starts_with("kms:") || it.starts_with("sts:"))
}

/// The actions that policies with unknown contents may allow, and those of somebody else's account.
fn perhaps_allowed<'r>(principal: &Principal, region: &'r Region) -> impl Iterator<Item = &'r String> {
    let is_open = |it: &String| managed::of_name(it) != Some(Managed::OnlyReads);
    let all = principal.is_foreign || principal.unknown.iter().any(is_open);
    let some = all || !principal.unknown.is_empty();
    region.asked.iter().flat_map(|it| &it.0).filter(move |it| some && (all || facts::is_reading(it)))
}

/// A policy of them.
fn generous(principal: &Principal, region: &Region) -> Option<CompiledPolicy> {
    let actions: Vec<Value> = perhaps_allowed(principal, region).map(|it| Value::from(it.clone())).collect();
    if actions.is_empty() {
        return None;
    }
    let made = Object::of("Effect", "Allow").with("Action", Value::Array(actions)).with("Resource", "*");
    compile(&crate::model::document(&[Value::Object(made)])).ok()
}

/// Whether no statement lets a principal do anything of what is asked about, whatever requests say.
pub(crate) fn is_hopeless(model: &Model, principal: &Principal, region: &Region) -> bool {
    let Ways { by_own, directly } = Ways::of(principal, region, &Counting::of(model, principal, region));
    !by_own && !directly && matches!(named_perhaps(model, principal, region), Proof::Never)
}
