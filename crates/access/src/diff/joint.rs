//! A request that one side allows and the other refuses.

use std::collections::BTreeMap;

use lakewright_iam::eval::{Decision, decide};

use super::Side;
use crate::decide::search::{self, Reading};
use crate::decide::{self as asking, Dimension, Given, Said, Step, Trial};
use crate::model::{Data, Model, Principal};
use crate::verb::Act;

/// So many requests are tried for one question.
const MOST: usize = 20_000;

/// What became of a search.
pub(super) enum Found {
    /// This one is allowed on one side only.
    Differs(Box<Difference>),
    /// None is.
    None,
    /// None of those that were tried is, and there are more.
    TooMany,
}

/// A request that is allowed on one side only.
pub(super) struct Difference {
    /// What is asked for.
    pub(super) request: Trial,
    /// The step of it that decides, as this side allows it: the action itself or the use of its key.
    pub(super) allowed: Trial,
    /// The same as the other side refuses it.
    pub(super) refused: Trial,
    /// Why it is not sure that it is allowed, if it is not.
    pub(super) in_doubt: Option<String>,
}

/// One side of the question.
struct World<'a> {
    model: &'a Model,
    principal: &'a Principal,
    reading: Reading,
}

impl World<'_> {
    fn allows(&self, trial: &Trial) -> bool {
        let held = search::held(self.model, self.principal, &trial.step, self.reading);
        let request = search::request(self.principal, &trial.step, &trial.said, &trial.dimensions);
        decide(&request, &held.policies) == Decision::Allowed
    }
}

/// Looks for a request by an action at one place.
pub(super) fn find(side: &Side<'_>, counterpart: &Principal, other: &Data, act: Act, example: &str) -> Found {
    let mine = World { model: &side.mine.model, principal: side.principal, reading: Reading::Sure };
    let theirs = World { model: &side.theirs.model, principal: counterpart, reading: Reading::May };
    let (step, key) = asking::steps(mine.model, side.data, act, example);
    let (their_step, their_key) = asking::steps(theirs.model, other, act, example);
    if is_same(&mine, &theirs, &step, &their_step)
        && match (&key, &their_key) {
            (None, None) => true,
            (Some(Ok(key)), Some(Ok(their_key))) => is_same(&mine, &theirs, key, their_key),
            (Some(Err(one)), Some(Err(other))) => one == other,
            _ => false,
        }
    {
        return Found::None;
    }
    // What is not known of a key is held against neither side.
    let in_doubt = match (&key, &their_key) {
        (Some(Err(which)), _) | (_, Some(Err(which))) => Some(format!("{which} is outside the templates")),
        _ => None,
    };
    let key = key.and_then(Result::ok);
    let their_key = their_key.and_then(Result::ok);
    let mut known: BTreeMap<Given, Option<KeyTrials>> = BTreeMap::new();
    let requests = Requests::of(&mine, &theirs, &step, &their_step);
    for (said, their_said) in requests.all() {
        let dimensions = requests.dimensions.clone();
        let trial = Trial { step: step.clone(), dimensions: dimensions.clone(), said };
        if !mine.allows(&trial) {
            continue;
        }
        let their_trial = Trial { step: their_step.clone(), dimensions, said: their_said };
        let is_theirs = theirs.allows(&their_trial);
        let shared: Given = trial.said.iter().filter(|it| asking::is_shared(&it.0)).cloned().collect();
        let keys = known.entry(shared).or_insert_with_key(|shared| {
            key_trials(&mine, &theirs, side, counterpart, key.as_ref(), their_key.as_ref(), shared, &their_trial)
        });
        let Some(keys) = keys else { continue };
        let (allowed, refused) = match (is_theirs, &keys.refused) {
            (false, _) => (trial.clone(), their_trial),
            (true, Some(refused)) => (keys.allowed.clone().unwrap_or_else(|| trial.clone()), refused.clone()),
            (true, None) => continue,
        };
        return Found::Differs(Box::new(Difference { request: trial, allowed, refused, in_doubt }));
    }
    if requests.are_all { Found::None } else { Found::TooMany }
}

/// What becomes of the use of a key, where this side allows it.
struct KeyTrials {
    /// The use that this side allows, where it needs one.
    allowed: Option<Trial>,
    /// The use that the other side refuses, whatever the request says.
    refused: Option<Trial>,
}

#[expect(clippy::too_many_arguments, reason = "both sides of one question")]
fn key_trials(
    mine: &World<'_>,
    theirs: &World<'_>,
    side: &Side<'_>,
    counterpart: &Principal,
    key: Option<&Step>,
    their_key: Option<&Step>,
    shared: &[(String, Said)],
    their_trial: &Trial,
) -> Option<KeyTrials> {
    let bound = |principal: &Principal, key: &Step, shared: &mut dyn Iterator<Item = &(String, Said)>| {
        let key = asking::as_asked_by(principal, key.clone());
        shared.fold(key, |it, (name, said)| it.with(name, said.clone()))
    };
    let allowed = match key {
        None => None,
        Some(key) => {
            let step = bound(side.principal, key, &mut shared.iter());
            match search::search(mine.model, mine.principal, &step, Reading::Sure) {
                search::Found::Allowed(trial) => Some(*trial),
                _ => return None,
            }
        }
    };
    let refused = their_key.and_then(|key| {
        let mut of_caller = their_trial.said.iter().filter(|it| asking::is_shared(&it.0));
        let step = bound(counterpart, key, &mut of_caller);
        match search::search(theirs.model, theirs.principal, &step, Reading::May) {
            search::Found::None => Some(search::friendliest(theirs.model, counterpart, &step)),
            _ => None,
        }
    });
    Some(KeyTrials { allowed, refused })
}

/// Whether a step is held against the same statements by the same caller on both sides.
fn is_same(mine: &World<'_>, theirs: &World<'_>, step: &Step, their_step: &Step) -> bool {
    let (one, other) = (mine.principal, theirs.principal);
    let is_same_caller = one.caller == other.caller
        && one.tags == other.tags
        && one.tagged == other.tagged
        && one.is_foreign == other.is_foreign
        && one.unknown == other.unknown;
    if !is_same_caller
        || step.resource != their_step.resource
        || step.account != their_step.account
        || step.fixed != their_step.fixed
    {
        return false;
    }
    let (held, their_held) = (
        search::held(mine.model, one, step, Reading::Sure),
        search::held(theirs.model, other, their_step, Reading::Sure),
    );
    let (may, their_may) = (
        search::held(mine.model, one, step, Reading::May),
        search::held(theirs.model, other, their_step, Reading::May),
    );
    held.policies.identity == their_held.policies.identity
        && held.policies.boundary == their_held.policies.boundary
        && held.policies.endpoint == their_held.policies.endpoint
        && held.policies.resource == their_held.policies.resource
        && may.statements == their_may.statements
}

/// Requests that both sides are asked about: what each of them says of condition keys.
struct Requests {
    dimensions: Vec<Dimension>,
    pairs: Vec<Vec<(Said, Said)>>,
    size: usize,
    /// Whether those that are tried are all that there are.
    are_all: bool,
}

impl Requests {
    fn of(mine: &World<'_>, theirs: &World<'_>, step: &Step, their_step: &Step) -> Requests {
        let mut dimensions = search::friendliest(mine.model, mine.principal, step).dimensions;
        let their_dimensions = search::friendliest(theirs.model, theirs.principal, their_step).dimensions;
        for other in &their_dimensions {
            match dimensions.iter_mut().find(|it| it.key == other.key) {
                Some(it) => it.takes_several |= other.takes_several,
                None => dimensions.push(Dimension { values: Vec::new(), ..other.clone() }),
            }
        }
        let mut pairs = Vec::new();
        for dimension in &mut dimensions {
            let other = their_dimensions.iter().find(|other| other.key == dimension.key);
            let both = paired(&dimension.values, other.map_or(&[][..], |it| &it.values));
            dimension.values = both.iter().map(|it| it.0.clone()).collect();
            pairs.push(both);
        }
        let size = pairs.iter().try_fold(1_usize, |size, it: &Vec<_>| size.checked_mul(it.len().max(1)));
        let are_all = size.is_some_and(|it| it <= MOST);
        Requests { dimensions, pairs, size: size.unwrap_or(MOST).min(MOST), are_all }
    }

    fn all(&self) -> impl Iterator<Item = (Given, Given)> + '_ {
        (0..self.size).map(|number| {
            let mut rest = number;
            let (mut said, mut their_said) = (Vec::new(), Vec::new());
            for (dimension, pairs) in self.dimensions.iter().zip(&self.pairs) {
                let count = pairs.len().max(1);
                let Some((one, other)) = pairs.get(rest % count) else { continue };
                rest /= count;
                said.push((dimension.key.clone(), one.clone()));
                their_said.push((dimension.key.clone(), other.clone()));
            }
            (said, their_said)
        })
    }
}

/// What is said of a key on both sides: the same, but where it follows from who asks or what is asked for.
fn paired(mine: &[Said], theirs: &[Said]) -> Vec<(Said, Said)> {
    match (mine, theirs) {
        ([one], [other]) => vec![(one.clone(), other.clone())],
        ([], all) | (all, []) => all.iter().map(|it| (it.clone(), it.clone())).collect(),
        (all, [fixed]) => all.iter().map(|it| (it.clone(), fixed.clone())).collect(),
        ([fixed], all) => all.iter().map(|it| (fixed.clone(), it.clone())).collect(),
        (all, more) => {
            let mut found: Vec<Said> = all.to_vec();
            found.extend(more.iter().filter(|it| !all.contains(it)).cloned());
            found.into_iter().map(|it| (it.clone(), it)).collect()
        }
    }
}
