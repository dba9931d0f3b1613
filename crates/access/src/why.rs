//! Why somebody may do something, or may not: the statements.

use std::fmt;

use lakewright_iam::Effect;
use lakewright_iam::eval::{Decision, Layer, StatementPlace, evaluate};
use lakewright_template::Path;

use crate::access::Access;
use crate::decide::{self, Given, Outcome, Trial, search};
use crate::model::{Data, Policy, Principal};
use crate::verb::{On, Verb};
use crate::witness::Request;

/// Why somebody may do something, or may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The name of who.
    pub principal: String,
    /// What it does.
    pub verb: Verb,
    /// The name of the data.
    pub data: String,
    /// What becomes of the actions of the verb in each part of the data, with the reasons.
    pub reasons: Vec<Reason>,
}

/// What becomes of actions, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reason {
    /// The request in one line, or the action and the resource where none is allowed.
    pub request: String,
    /// Other resources that the same is true of.
    pub also_on: Vec<String>,
    /// Other actions that the same is true of.
    pub likewise: Vec<String>,
    /// Whether it is allowed, denied, or not known.
    pub answer: &'static str,
    /// The statements that decided, and what was missing.
    pub because: Vec<Because>,
}

/// One reason: a statement that decided, or what was missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// What it is, in words.
    pub text: String,
    /// The statement, if it is one that stands in a template.
    pub at: Option<At>,
    /// What the statement does and whose it is, if it is one.
    pub(crate) statement: Option<(Effect, String)>,
}

/// A place in a template.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The stack.
    pub stack: String,
    /// The node in its template.
    pub path: Path,
}

impl Because {
    pub(crate) fn of(text: impl Into<String>) -> Because {
        Because { text: text.into(), at: None, statement: None }
    }
}

impl Access {
    /// The statements that let somebody do something, or keep them from it.
    pub fn why(&self, principal: &Principal, verb: Verb, data: &Data) -> Why {
        // What has the same reasons, but for the action, is said once: of places first, then of actions in the same places.
        let mut reasons: Vec<(String, Reason)> = Vec::new();
        for act in decide::acts(verb, data) {
            let places: Vec<&str> = match act.on {
                On::Itself => vec![""],
                On::Inside => data.places.iter().map(|it| it.example.as_str()).collect(),
            };
            let mut of_action: Vec<(String, Reason)> = Vec::new();
            for place in places {
                let (step, _) = decide::steps(&self.model, data, *act, place);
                let reason = match decide::may(&self.model, principal, data, *act, place, &Given::new()) {
                    Outcome::Yes(trials) => self.allowed_by(principal, &trials),
                    Outcome::Unknown(why) => {
                        let request = format!("{} on {}", step.action, step.resource);
                        Reason { request, answer: "unknown", because: vec![Because::of(why)], ..Reason::default() }
                    }
                    Outcome::No => self.refused_by(principal, data, *act, place),
                };
                let lines: Vec<String> = reason.because.iter().map(|it| it.text.replace(act.action, "~")).collect();
                let key = format!("{} {}", reason.answer, lines.join("\n"));
                match of_action.iter_mut().find(|it| it.0 == key) {
                    Some((_, same)) => same.also_on.push(step.resource),
                    None => of_action.push((key, reason)),
                }
            }
            for (key, reason) in of_action {
                let on = |it: &Reason| (it.request.split(" on ").nth(1).map(str::to_owned), it.also_on.clone());
                match reasons.iter_mut().find(|it| it.0 == key && on(&it.1) == on(&reason)) {
                    Some((_, same)) => same.likewise.push(act.action.to_owned()),
                    None => reasons.push((key, reason)),
                }
            }
        }
        let reasons = reasons.into_iter().map(|it| it.1).collect();
        Why { principal: principal.name().to_owned(), verb, data: data.name().to_owned(), reasons }
    }

    fn allowed_by(&self, principal: &Principal, trials: &[Trial]) -> Reason {
        let mut because = Vec::new();
        for trial in trials {
            because.extend(self.decided_by(principal, trial).1);
        }
        let request = trials.first().map(|it| Request::of(principal, it).to_string()).unwrap_or_default();
        Reason { request, answer: "allowed", because, ..Reason::default() }
    }

    /// The statements that allow requests, each once.
    pub(crate) fn statements_of(&self, principal: &Principal, trials: &[Trial]) -> Vec<Because> {
        let mut found: Vec<Because> = Vec::new();
        for because in trials.iter().flat_map(|it| self.decided_by(principal, it).1) {
            if because.at.is_some() && !found.contains(&because) {
                found.push(because);
            }
        }
        found
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
        Reason { request, answer: "denied", because, ..Reason::default() }
    }

    /// What the evaluator says of a request, in words.
    pub(crate) fn decided_by(&self, principal: &Principal, trial: &Trial) -> (Decision, Vec<Because>) {
        let held = search::held(&self.model, principal, &trial.step, search::Reading::May);
        let request = search::request(principal, &trial.step, &trial.said, &trial.dimensions);
        let answer = evaluate(&request, &held.policies);
        let action = &trial.step.action;
        let mut lines: Vec<Because> = answer.rule.iter().map(|it| Because::of(*it)).collect();
        for place in &answer.decided_by {
            let verb = if place.effect == Effect::Allow { "allowed" } else { "denied" };
            let (name, at) = self.place(principal, trial, &held.identity, place);
            let text = format!("{action} {verb} by {name}");
            lines.push(Because { text, at, statement: Some((place.effect, name)) });
        }
        for missing in &answer.missing {
            lines.push(Because::of(format!("{action} not allowed by the {}", missing.layer)));
            for nearly in &missing.nearly {
                let (name, at) = self.place(principal, trial, &held.identity, &nearly.place);
                let text = format!("  {name} would, but for {} of `{}`", nearly.operator, nearly.key);
                lines.push(Because { text, at, statement: None });
            }
        }
        (answer.decision, lines)
    }

    /// Where a statement stands, by the names that templates have.
    fn place(
        &self,
        principal: &Principal,
        trial: &Trial,
        identity: &[usize],
        place: &StatementPlace,
    ) -> (String, Option<At>) {
        let index = match place.layer {
            Layer::Identity => identity.get(place.policy).copied(),
            Layer::Boundary => principal.boundary.get(place.policy).copied(),
            Layer::Resource => trial.step.policy,
            Layer::Endpoint => {
                let endpoints = principal.endpoints.iter().filter(|it| it.service == trial.step.service());
                endpoints.map(|it| it.policy).nth(place.policy)
            }
            Layer::ServiceControl(level) => self.model.service_control(principal).get(level).copied(),
            Layer::ResourceControl(level) => self.model.resource_control(&trial.step.account).get(level).copied(),
            _ => None,
        };
        let sid = place.sid.as_ref().map(|it| format!(" `{it}`")).unwrap_or_default();
        match index.and_then(|it| self.model.policy(it)) {
            Some(policy) => {
                let (name, at) = named(policy, place.statement);
                // With a file and line beside it the number says nothing more; a policy of AWS has none.
                let number = place.statement + 1;
                match (&at, sid.is_empty()) {
                    (Some(_), _) | (None, false) => (format!("{name}{sid}"), at),
                    (None, true) => (format!("{name}, statement {number}"), at),
                }
            }
            None => (format!("{}{sid}", place.layer), None),
        }
    }
}

/// The name of the policy that a statement comes from, and where it stands.
fn named(policy: &Policy, statement: usize) -> (String, Option<At>) {
    let source = policy.origins.get(statement).and_then(|it| policy.source.get(*it)).or(policy.source.first());
    let Some(source) = source else { return (String::new(), None) };
    let path = policy.places.get(statement).unwrap_or(&source.path);
    let at = At { stack: source.stack.clone(), path: path.clone() };
    (format!("{} ({})", source.name, source.stack), (!path.steps().is_empty()).then_some(at))
}

impl fmt::Display for Because {
    /// The words, then the place by its path.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        self.at.as_ref().map_or(Ok(()), |it| write!(f, " at {}", it.path))
    }
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
