//! Whether somebody may do something, and under which circumstances.

mod counting;
mod domain;
pub(crate) mod proof;
mod question;
pub(crate) mod search;
mod step;
mod words;

pub(crate) use domain::{Dimension, Said};
pub(crate) use proof::{Proof, Region};
pub(crate) use search::{Found, Trial};
pub(crate) use step::Step;
pub(crate) use words::circumstances;

use crate::model::{Data, DataKind, KeyOf, Model, Principal, PrincipalKind};
use crate::verb::{Act, KeyUse, On, Verb};

/// What is known of a request, besides who does what with what.
pub(crate) type Given = Vec<(String, Said)>;

/// Whether somebody may do something.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// By these requests, all of which are allowed: the action, and the use of the key that it needs.
    Yes(Vec<Trial>),
    /// By no request.
    No,
    /// Not decided, and why.
    Unknown(String),
}

/// The steps that an action on data takes at one place.
pub(crate) fn steps(model: &Model, data: &Data, act: Act, example: &str) -> (Step, Option<Result<Step, String>>) {
    let resource = match act.on {
        On::Itself => data.arn.clone(),
        On::Inside => data.inside(example),
    };
    let mut step = Step::new(act.action, &resource, data);
    if !proof::uses_policy(data, act.action) {
        step.policy = None;
    }
    if data.kind == DataKind::Key {
        step = step.with("kms:resourcealiases", Some(data.aliases.clone()));
    }
    let action = match act.key {
        KeyUse::None => return (step, None),
        KeyUse::Decrypts => "kms:Decrypt",
        KeyUse::Encrypts => "kms:GenerateDataKey",
    };
    let key = match &data.key {
        KeyOf::None => return (step, None),
        KeyOf::Unknown(which) => return (step, Some(Err(which.clone()))),
        KeyOf::Arn(arn) => arn,
    };
    let Some(key) = model.data_of_arn(key) else { return (step, Some(Err(key.clone()))) };
    let one = |it: String| Some(vec![it]);
    let service = step.service().to_owned();
    let mut needed = Step::new(action, &key.arn, key)
        .with("kms:viaservice", one(format!("{service}.{}.amazonaws.com", data.region)))
        .with("kms:resourcealiases", Some(key.aliases.clone()));
    needed = match data.kind {
        DataKind::Bucket => needed.with("kms:encryptioncontext:aws:s3:arn", one(resource)),
        DataKind::Queue => needed.with("kms:encryptioncontext:aws:sqs:arn", one(data.arn.clone())),
        DataKind::Topic => needed.with("kms:encryptioncontext:aws:sns:topicarn", one(data.arn.clone())),
        _ => needed,
    };
    (step, Some(Ok(needed)))
}

/// Keys that are of the caller or its connection: what one request says of them the other does too.
pub(crate) fn is_shared(key: &str) -> bool {
    ["aws:principaltag/", "aws:source", "aws:multifactor", "aws:principalorg", "lambda:"]
        .iter()
        .any(|it| key.starts_with(it))
}

/// Whether a principal may do an action at a place.
pub(crate) fn may(
    model: &Model,
    principal: &Principal,
    data: &Data,
    act: Act,
    example: &str,
    given: &Given,
) -> Outcome {
    let (mut step, key) = steps(model, data, act, example);
    step.is_example = act.on == On::Inside;
    let step = given.iter().fold(step, |it, (key, said)| it.with(key, said.clone()));
    let trial = match search::decided(model, principal, &step) {
        Found::None => return Outcome::No,
        Found::Unknown(why) => return Outcome::Unknown(why),
        Found::Allowed(trial) => *trial,
    };
    let Some(key) = key else { return Outcome::Yes(vec![trial]) };
    let step = match key {
        Ok(step) => step,
        Err(which) => return Outcome::Unknown(format!("{which} is outside the templates")),
    };
    let step = as_asked_by(principal, step);
    let shared = |it: &&(String, Said)| is_shared(&it.0);
    let of_caller = given.iter().filter(shared).chain(trial.said.iter().filter(shared));
    let bound = of_caller.fold(step.clone(), |it, (key, said)| it.with(key, said.clone()));
    match search::decided(model, principal, &bound) {
        Found::Allowed(second) => Outcome::Yes(vec![trial, *second]),
        Found::Unknown(why) => Outcome::Unknown(why),
        Found::None => {
            // With other values of the caller the key may let it; whether the data then does, was not asked.
            let free = given.iter().filter(shared).fold(step, |it, (key, said)| it.with(key, said.clone()));
            let depends = trial.said.iter().any(|it| is_shared(&it.0) && !given.iter().any(|given| given.0 == it.0));
            match search::decided(model, principal, &free) {
                Found::Allowed(other) if depends => {
                    let again = other
                        .said
                        .iter()
                        .filter(shared)
                        .fold(trial.step.clone(), |it, (key, said)| it.with(key, said.clone()));
                    match search::decided(model, principal, &again) {
                        Found::Allowed(first) => Outcome::Yes(vec![*first, *other]),
                        _ => Outcome::Unknown("data and its key ask for different callers".to_owned()),
                    }
                }
                Found::Unknown(why) => Outcome::Unknown(why),
                _ => Outcome::No,
            }
        }
    }
}

/// Whether an action needs a key that the principal can not use, whatever the request says.
pub(crate) fn lacks_key(model: &Model, principal: &Principal, data: &Data, act: Act, given: &Given) -> bool {
    use_of_key(model, principal, data, act, given)
        .is_some_and(|it| matches!(proof::never(model, principal, &it), Proof::Never))
}

/// Whether no statement lets a principal use the key that an act needs, whatever requests say.
pub(crate) fn has_no_key(model: &Model, principal: &Principal, data: &Data, act: Act, given: &Given) -> bool {
    use_of_key(model, principal, data, act, given).is_some_and(|it| proof::is_hopeless(model, principal, &it))
}

/// The use of the key that an act needs, if it needs one and the key is known.
fn use_of_key(model: &Model, principal: &Principal, data: &Data, act: Act, given: &Given) -> Option<Region> {
    let (_, Some(Ok(step))) = steps(model, data, act, "*") else { return None };
    let mut step = as_asked_by(principal, step);
    // The place is in the encryption context, and it may be any.
    step.fixed.retain(|it| !it.0.starts_with("kms:encryptioncontext:"));
    let step = given.iter().filter(|it| is_shared(&it.0)).fold(step, |it, (key, said)| it.with(key, said.clone()));
    Some(Region::of_step(&step))
}

/// A service that asks for the key is the service that asks for the data: nobody is between them.
pub(crate) fn as_asked_by(principal: &Principal, mut step: Step) -> Step {
    if principal.kind != PrincipalKind::Service {
        return step;
    }
    step.fixed.retain(|it| it.0 != "kms:viaservice");
    step.with("kms:viaservice", None)
}

/// The actions of a verb that count for a principal.
pub(crate) fn acts(verb: Verb, data: &Data) -> &'static [Act] {
    verb.acts(data.kind)
}
