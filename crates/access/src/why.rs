//! Why somebody may do something, or may not: the statements.

use std::fmt;

use lakewright_iam::Effect;
use lakewright_iam::eval::{Decision, Layer, StatementPlace, evaluate};

use crate::access::{Access, witness};
use crate::decide::{self, Given, Outcome, Trial, search};
use crate::model::{Data, Policy, Principal};
use crate::verb::{On, Verb};

/// Why somebody may do something, or may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// For each action of the verb and each part of the data: what becomes of it, with its reasons.
    pub reasons: Vec<Reason>,
}

/// What becomes of an action, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The request in one line, or the action and the resource where none is allowed.
    pub request: String,
    /// Whether it is allowed, denied, or not known.
    pub answer: &'static str,
    /// The statements that decided, and what was missing; each a line.
    pub because: Vec<String>,
}

impl Access {
    /// The statements that let somebody do something, or keep them from it.
    pub fn why(&self, principal: &Principal, verb: Verb, data: &Data) -> Why {
        let mut reasons = Vec::new();
        for act in decide::acts(verb, data) {
            let places: Vec<&str> = match act.on {
                On::Itself => vec![""],
                On::Inside => data.places.iter().map(|it| it.example.as_str()).collect(),
            };
            for place in places {
                let reason = match decide::may(&self.model, principal, data, *act, place, &Given::new()) {
                    Outcome::Yes(trials) => self.allowed_by(principal, &trials),
                    Outcome::Unknown(why) => {
                        let (step, _) = decide::steps(&self.model, data, *act, place);
                        let request = format!("{} on {}", step.action, step.resource);
                        Reason { request, answer: "unknown", because: vec![why] }
                    }
                    Outcome::No => self.refused_by(principal, data, *act, place),
                };
                if !reasons.contains(&reason) {
                    reasons.push(reason);
                }
            }
        }
        Why { reasons }
    }

    fn allowed_by(&self, principal: &Principal, trials: &[Trial]) -> Reason {
        let mut because = Vec::new();
        for trial in trials {
            because.extend(self.decided_by(principal, trial).1);
        }
        let request = trials.first().map(|it| witness(principal, it)).unwrap_or_default();
        Reason { request, answer: "allowed", because }
    }

    fn refused_by(&self, principal: &Principal, data: &Data, act: crate::verb::Act, place: &str) -> Reason {
        let (step, key) = decide::steps(&self.model, data, act, place);
        let request = format!("{} on {}", step.action, step.resource);
        let mut because = Vec::new();
        let steps = [Some(step), key.and_then(Result::ok)];
        for step in steps.into_iter().flatten() {
            let trial = search::friendliest(&self.model, principal, &step);
            let (decision, lines) = self.decided_by(principal, &trial);
            if decision != Decision::Allowed {
                because.extend(lines);
                break;
            }
        }
        Reason { request, answer: "denied", because }
    }

    /// What the evaluator says of a request, in words.
    fn decided_by(&self, principal: &Principal, trial: &Trial) -> (Decision, Vec<String>) {
        let held = search::held(&self.model, principal, &trial.step, search::Reading::May);
        let request = search::request(principal, &trial.step, &trial.said, &trial.dimensions);
        let answer = evaluate(&request, &held.policies);
        let mut lines: Vec<String> = answer.rule.iter().map(|it| (*it).to_owned()).collect();
        for place in &answer.decided_by {
            let verb = if place.effect == Effect::Allow { "allowed" } else { "denied" };
            lines.push(format!(
                "{} {verb} by {}",
                trial.step.action,
                self.place(principal, trial, &held.identity, place)
            ));
        }
        for missing in &answer.missing {
            lines.push(format!("{} not allowed by the {}", trial.step.action, missing.layer));
            for nearly in &missing.nearly {
                let place = self.place(principal, trial, &held.identity, &nearly.place);
                lines.push(format!("  {place} would, but for {} of `{}`", nearly.operator, nearly.key));
            }
        }
        (answer.decision, lines)
    }

    /// Where a statement stands, by the names that templates have.
    fn place(&self, principal: &Principal, trial: &Trial, identity: &[usize], place: &StatementPlace) -> String {
        let index = match place.layer {
            Layer::Identity => identity.get(place.policy).copied(),
            Layer::Boundary => principal.boundary.get(place.policy).copied(),
            Layer::Resource => trial.step.policy,
            Layer::Endpoint => {
                let endpoints = principal.endpoints.iter().filter(|it| it.service == trial.step.service());
                endpoints.map(|it| it.policy).nth(place.policy)
            }
            _ => None,
        };
        let number = place.statement + 1;
        let sid = place.sid.as_ref().map(|it| format!(" `{it}`")).unwrap_or_default();
        match index.and_then(|it| self.model.policy(it)).map(|it| named(it, place.statement)) {
            Some(name) => format!("{name}, statement {number}{sid}"),
            None => format!("{}{sid}", place.layer),
        }
    }
}

/// The name of the policy that a statement comes from.
fn named(policy: &Policy, statement: usize) -> String {
    let source = policy.origins.get(statement).and_then(|it| policy.source.get(*it)).or(policy.source.first());
    source.map(|it| format!("{} ({})", it.name, it.stack)).unwrap_or_default()
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for reason in &self.reasons {
            writeln!(f, "{}: {}", reason.answer, reason.request)?;
            reason.because.iter().try_for_each(|it| writeln!(f, "  {it}"))?;
        }
        Ok(())
    }
}
