//! Whether some request is allowed: the values of condition keys are tried against the evaluator.

use lakewright_check::denote::likeness::{self, Likeness};
use lakewright_iam::Effect;
use lakewright_iam::eval::{
    CompiledPolicy, CompiledStatement, Decision, EndpointKind, Level, Policies, Request, decide,
};

use super::domain::{Dimension, Said, dimensions};
use super::proof::{self, Proof, Region};
use super::step::Step;
use crate::facts;
use crate::glob;
use crate::model::{Model, Policy, Principal, Spoken, is_made_up, takes_resource_control};

/// So many requests are tried for one question; after that the answer is "unknown".
const MOST: usize = 20_000;

/// Which reading of policies counts where something about them is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    May,
    Sure,
}

/// What became of a search.
#[derive(Clone, Debug)]
pub(crate) enum Found {
    /// This request is allowed.
    Allowed(Box<Trial>),
    /// None is.
    None,
    /// Not decided, and why.
    Unknown(String),
}

/// A request that was tried, with what it was tried against.
#[derive(Clone, Debug)]
pub(crate) struct Trial {
    pub(crate) step: Step,
    pub(crate) dimensions: Vec<Dimension>,
    pub(crate) said: Vec<(String, Said)>,
}

/// The policies that a step is held against, in one reading.
pub(crate) struct Held<'m> {
    pub(crate) policies: Policies<'m>,
    pub(crate) is_known: bool,
    /// Whether a Deny of the caller's own policies without conditions decides.
    is_denied: bool,
    /// The policies by their number in the model, in the order of the evaluator.
    pub(crate) identity: Vec<usize>,
    pub(crate) statements: Vec<&'m CompiledStatement>,
}

/// Everything is allowed: what somebody else's policies say in doubt.
pub(crate) fn everything() -> Option<&'static CompiledPolicy> {
    static POLICY: std::sync::OnceLock<Option<CompiledPolicy>> = std::sync::OnceLock::new();
    let text = r#"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
    POLICY.get_or_init(|| lakewright_iam::eval::compile_json(text).ok()).as_ref()
}

fn read(policy: &Policy, reading: Reading) -> &CompiledPolicy {
    match reading {
        Reading::May => &policy.may,
        Reading::Sure => &policy.sure,
    }
}

fn spoken(policy: &Policy, reading: Reading) -> &[Spoken] {
    let [may, sure] = &policy.spoken;
    match reading {
        Reading::May => may,
        Reading::Sure => sure,
    }
}

/// The policies that a step of a principal is held against.
pub(crate) fn held<'m>(model: &'m Model, principal: &Principal, step: &Step, reading: Reading) -> Held<'m> {
    let action = step.action.to_ascii_lowercase();
    let mut held = Held {
        policies: Policies::default(),
        is_known: true,
        is_denied: false,
        identity: Vec::new(),
        statements: Vec::new(),
    };
    let take = |policy: &'m Policy, of_caller: bool, held: &mut Held<'m>| -> Option<&'m CompiledPolicy> {
        held.is_known &= policy.is_known;
        let compiled = read(policy, reading);
        let before = held.statements.len();
        for (statement, spoken) in compiled.statements().iter().zip(spoken(policy, reading)) {
            if spoken.is_about(&action, &step.resource) {
                held.statements.push(statement);
                let decides = statement.effect() == Effect::Deny && statement.conditions().is_empty();
                held.is_denied |= of_caller && decides && !spoken.has_variables();
            }
        }
        (held.statements.len() > before).then_some(compiled)
    };
    for index in &principal.identity {
        if let Some(policy) = model.policy(*index)
            && let Some(compiled) = take(policy, true, &mut held)
        {
            held.policies.identity.push(compiled);
            held.identity.push(*index);
        }
    }
    if principal.is_foreign {
        held.policies.identity.extend(everything());
    }
    for index in &principal.boundary {
        if let Some(policy) = model.policy(*index) {
            take(policy, true, &mut held);
            held.policies.boundary.push(read(policy, reading));
        }
    }
    for index in model.service_control(principal) {
        if let Some(policy) = model.policy(*index) {
            let before = held.statements.len();
            take(policy, true, &mut held);
            // That everything is allowed says nothing of a request.
            let of_level = held.statements.split_off(before);
            let says = |it: &&CompiledStatement| it.effect() == Effect::Deny || !it.conditions().is_empty();
            held.statements.extend(of_level.into_iter().filter(says));
            held.policies.service_control.push(Level { name: "", policies: vec![read(policy, reading)] });
        }
    }
    let takes_control = takes_resource_control(step.service());
    for index in model.resource_control(&step.account) {
        // In doubt it denies, and does not.
        held.is_known &= takes_control;
        if let Some(policy) = model.policy(*index).filter(|_| takes_control || reading == Reading::Sure) {
            take(policy, false, &mut held);
            held.policies.resource_control.push(Level { name: "", policies: vec![read(policy, reading)] });
        }
    }
    for endpoint in principal.endpoints.iter().filter(|it| it.service == step.service()) {
        if let Some(policy) = model.policy(endpoint.policy) {
            take(policy, false, &mut held);
            held.policies.endpoint.push(read(policy, reading));
            held.policies.endpoint_kind =
                if endpoint.is_gateway { EndpointKind::Gateway } else { EndpointKind::Interface };
        }
    }
    if let Some(policy) = step.policy.and_then(|it| model.policy(it)) {
        take(policy, false, &mut held);
        held.policies.resource = Some(read(policy, reading));
    }
    held
}

/// The request of a step with these values.
pub(crate) fn request(
    principal: &Principal,
    step: &Step,
    said: &[(String, Said)],
    dimensions: &[Dimension],
) -> Request {
    let mut request = Request::new(principal.caller.clone(), &step.action, &step.resource).in_account(&step.account);
    for (key, values) in said {
        let Some(values) = values else { continue };
        let several = dimensions.iter().any(|it| it.key == *key && it.takes_several);
        request = match values.as_slice() {
            [value] if !several => request.with(key, value),
            values => request.with_all(key, values.iter().map(String::as_str)),
        };
    }
    // Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html>, the owner of the bucket.
    if !said.iter().any(|it| it.0 == "s3:resourceaccount") {
        request = request.with("s3:ResourceAccount", &step.account);
    }
    request.with_keys_of_caller()
}

/// Whether a request of a step is allowed in a reading.
pub(crate) fn search(model: &Model, principal: &Principal, step: &Step, reading: Reading) -> Found {
    if !principal.can_ask_for(&step.action) {
        return Found::None;
    }
    // Those that are asked about generously are copies of others.
    let key = (reading == Reading::May && !principal.is_foreign)
        .then(|| (principal.name().to_owned(), step.action.clone(), step.resource.clone()));
    if key.as_ref().is_some_and(|it| model.hopeless.borrow().contains(it)) {
        return Found::None;
    }
    let held = held(model, principal, step, reading);
    let may_allow = principal.is_foreign || held.statements.iter().any(|it| it.effect() == Effect::Allow);
    if !may_allow || held.is_denied {
        model.hopeless.borrow_mut().extend(key);
        return Found::None;
    }
    let (mut dimensions, is_exact) = dimensions(model, principal, step, &held.statements);
    // Keys that many values satisfy turn slowest.
    dimensions.sort_by_key(|it| std::cmp::Reverse(it.values.len()));
    let size = dimensions.iter().try_fold(1_usize, |size, it| size.checked_mul(it.values.len().max(1)));
    let is_bounded = size.is_some_and(|it| it <= MOST);
    let mut at = vec![0_usize; dimensions.len()];
    for _ in 0..MOST {
        let said: Vec<(String, Said)> = dimensions
            .iter()
            .zip(&at)
            .map(|(it, at)| (it.key.clone(), it.values.get(*at).cloned().flatten()))
            .collect();
        if decide(&request(principal, step, &said, &dimensions), &held.policies) == Decision::Allowed {
            return Found::Allowed(Box::new(Trial { step: step.clone(), dimensions, said }));
        }
        // The next combination, the last dimension turning fastest.
        let mut turned = false;
        for (place, dimension) in at.iter_mut().zip(&dimensions).rev() {
            *place += 1;
            if *place < dimension.values.len() {
                turned = true;
                break;
            }
            *place = 0;
        }
        if !turned {
            break;
        }
    }
    if step.is_example || (is_bounded && is_exact) {
        // Every value that the conditions tell apart was tried with every other, or all examples are proved together.
        return Found::None;
    }
    if reading == Reading::Sure {
        return Found::Unknown(format!("the conditions on {} tell too many requests apart", step.action));
    }
    match proof::never(model, principal, &Region::of_step(step)) {
        Proof::Never => Found::None,
        Proof::Witness(trial) => Found::Allowed(trial),
        Proof::Doubt(why) => Found::Unknown(why),
    }
}

/// The request of a step with the friendliest value of each key, for what keeps it from being allowed.
pub(crate) fn friendliest(model: &Model, principal: &Principal, step: &Step) -> Trial {
    let held = held(model, principal, step, Reading::May);
    let (dimensions, _) = dimensions(model, principal, step, &held.statements);
    let said = dimensions.iter().map(|it| (it.key.clone(), it.values.first().cloned().flatten())).collect();
    Trial { step: step.clone(), dimensions, said }
}

/// Whether a principal may do a step: a request that surely is allowed, none, or that it is not known.
pub(crate) fn decided(model: &Model, principal: &Principal, step: &Step) -> Found {
    let may = search(model, principal, step, Reading::May);
    let may = match may {
        Found::None if may_be_named(model, principal, step) => {
            Found::Unknown(format!("`{}` may be named by what only deployment knows", step.resource))
        }
        Found::None => may_be_unknown(model, principal, step),
        other => other,
    };
    let Found::Allowed(trial) = may else { return may };
    let held = held(model, principal, step, Reading::May);
    if held.is_known && !may_be_meant_by_deny(model, principal, step) {
        return Found::Allowed(trial);
    }
    match search(model, principal, step, Reading::Sure) {
        Found::Allowed(trial) if !may_be_meant_by_deny(model, principal, step) => Found::Allowed(trial),
        _ => Found::Unknown("a policy depends on what only deployment knows".to_owned()),
    }
}

/// Whether a managed policy with unknown contents may allow a step that nothing that is known allows.
fn may_be_unknown(model: &Model, principal: &Principal, step: &Step) -> Found {
    let open: Vec<&str> = principal
        .unknown
        .iter()
        .filter(|it| {
            let only_reads = crate::managed::of_name(it) == Some(crate::managed::Managed::OnlyReads);
            !only_reads || facts::is_reading(&step.action)
        })
        .map(String::as_str)
        .collect();
    if open.is_empty() {
        return Found::None;
    }
    let mut generous = principal.clone();
    generous.is_foreign = true;
    match search(model, &generous, step, Reading::May) {
        Found::None => Found::None,
        _ => Found::Unknown(format!("what `{}` allows is not known here", open.join("`, `"))),
    }
}

/// Whether a resource whose ARN only deployment knows may turn out to be one that policies allow.
pub(crate) fn may_be_named(model: &Model, principal: &Principal, step: &Step) -> bool {
    may_turn(model, principal, step, Effect::Allow)
}

/// Whether a resource whose ARN only deployment knows may turn out to be one that policies deny.
fn may_be_meant_by_deny(model: &Model, principal: &Principal, step: &Step) -> bool {
    may_turn(model, principal, step, Effect::Deny)
}

/// Whether the resource of a step may be one that a statement names, and that turns the answer to this effect: one of
/// `NotResource` turns it the other way.
fn may_turn(model: &Model, principal: &Principal, step: &Step, effect: Effect) -> bool {
    if !likeness::is_open(&step.resource) {
        return false;
    }
    let action = step.action.to_ascii_lowercase();
    let is_asked_made_up = is_made_up(&step.resource);
    let of_organization = model.service_control(principal).iter().chain(model.resource_control(&step.account));
    let policies = principal.identity.iter().chain(&principal.boundary).chain(&step.policy).chain(of_organization);
    policies.filter_map(|it| model.policy(*it)).flat_map(|it| it.written().statements()).any(|statement| {
        let (actions, all_but_actions) = statement.actions();
        let (mut resources, all_but_resources) = statement.resources();
        let actions: Vec<&str> = actions.collect();
        let is_maybe = |it: &str| {
            let is_other = is_asked_made_up && is_made_up(it);
            !is_other && likeness::compare(it, &step.resource, true, false) == Likeness::Maybe
        };
        let is_about = actions.iter().any(|it| glob::matches(&it.to_ascii_lowercase(), &action)) != all_but_actions;
        (statement.effect() == effect) != all_but_resources
            && (is_about || actions.iter().any(|it| likeness::is_open(it)))
            && resources.any(is_maybe)
    })
}
