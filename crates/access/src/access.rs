//! Who can do what to which data.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use crate::chain::{self, Chain, Edge, Reach};
use crate::decide::{self, Given, Outcome, Proof, Region, Trial, proof};
use crate::model::{Data, DataKind, Model, Place, Principal, PrincipalKind, gather};
use crate::stack::Stack;
use crate::verb::{Act, On, Verb};
use crate::witness::Request;

/// Who can do what to which data, by the policies of templates.
///
/// ```
/// use lakewright_access::{Access, Stack};
/// use lakewright_template::read;
///
/// let template = read("Resources:
///   Notes: {Type: AWS::S3::Bucket}
///   Reader:
///     Type: AWS::IAM::Role
///     Properties:
///       AssumeRolePolicyDocument:
///         Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]
///       Policies:
///         - PolicyName: read
///           PolicyDocument:
///             Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: !Sub '${Notes.Arn}/*'}]").unwrap();
/// let access = Access::of([Stack::new("notes", &template.root)]);
/// access.verify([
///     access.of_role("Reader").always_reads(["notes"]),
///     access.of_role("Reader").never_writes_outside([]),
/// ]).unwrap();
/// ```
#[derive(Debug)]
pub struct Access {
    pub(crate) model: Model,
    edges: OnceCell<Vec<Edge>>,
    /// What was asked before: claims and the matrix ask the same of many.
    asked: RefCell<HashMap<Asked, Vec<PartOf>>>,
    reached: RefCell<HashMap<String, Rc<Vec<Chain>>>>,
}

/// Who, what, with what, under which circumstances, by which action alone.
type Asked = (String, Verb, String, Given, Option<String>);

/// Whether somebody may do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is allowed.
    Yes(Allowed),
    /// It is not.
    No,
    /// It is not decided, and why. A claim that it is never so does not hold either.
    Unknown(String),
}

/// How something is allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    /// The actions of the verb that are.
    pub actions: Vec<String>,
    /// Under which conditions, in words.
    pub conditions: Vec<String>,
    /// Whether it is allowed over TLS only.
    pub over_tls: bool,
    /// A request that is: who, which action on what, with which condition keys.
    pub witness: String,
}

/// What somebody may do with some data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The name of the principal.
    pub principal: String,
    /// What it does.
    pub verb: Verb,
    /// The name of the data.
    pub data: String,
    /// The part of it that policies name, as they write it; `None` for any part.
    pub place: Option<String>,
    /// Whether it may.
    pub verdict: Verdict,
}

impl Access {
    /// Reads templates. What can not be read is in [`Access::notes`] and answered with "unknown".
    pub fn of<'t>(stacks: impl IntoIterator<Item = Stack<'t>>) -> Access {
        let stacks: Vec<Stack<'_>> = stacks.into_iter().collect();
        Access::with(chain::free_tags(gather(&stacks)))
    }

    pub(crate) fn with(model: Model) -> Access {
        Access { model, edges: OnceCell::new(), asked: RefCell::default(), reached: RefCell::default() }
    }

    /// Everyone: roles, groups, users and functions of the templates, services and others that policies name, any other
    /// account and the anonymous.
    pub fn principals(&self) -> &[Principal] {
        &self.model.principals
    }

    /// All data, and what else somebody does something with.
    pub fn data(&self) -> &[Data] {
        &self.model.data
    }

    /// What could not be read.
    pub fn notes(&self) -> &[String] {
        &self.model.notes
    }

    /// The principals that a word means, of a kind or of any.
    pub fn principals_called<'a>(
        &'a self,
        kind: Option<PrincipalKind>,
        word: &'a str,
    ) -> impl Iterator<Item = &'a Principal> {
        let is_kind = move |it: &&Principal| kind.is_none_or(|kind| it.kind == kind);
        self.model.principals.iter().filter(is_kind).filter(move |it| it.is_called(word))
    }

    /// The data that a word means, of a kind or of any.
    pub fn data_called<'a>(&'a self, kind: Option<DataKind>, word: &'a str) -> impl Iterator<Item = &'a Data> {
        let is_kind = move |it: &&Data| kind.is_none_or(|kind| it.kind == kind);
        self.model.data.iter().filter(is_kind).filter(move |it| it.is_called(word))
    }

    /// What a principal may do with data: a cell for all of it, else for each part that it may.
    pub fn cells(&self, principal: &Principal, verb: Verb, data: &Data) -> Vec<Cell> {
        let mut found = Vec::new();
        for part in self.parts(principal, verb, data, &Given::new(), None) {
            let verdict = match part.outcome {
                Part::Yes(actions, trials) => {
                    Verdict::Yes(self.allowed(principal, data, actions, &trials, &part.place))
                }
                Part::Unknown(why) => Verdict::Unknown(why),
            };
            let (principal, data) = (principal.name().to_owned(), data.name().to_owned());
            found.push(Cell { principal, verb, data, place: part.place.map(|it| it.pattern), verdict });
        }
        found
    }

    fn allowed(
        &self,
        principal: &Principal,
        data: &Data,
        actions: Vec<String>,
        trials: &[Trial],
        place: &Option<Place>,
    ) -> Allowed {
        let hidden: Vec<String> =
            place.iter().flat_map(|it| crate::glob::variables(&it.pattern).collect::<Vec<_>>()).collect();
        let circumstances = decide::circumstances(&self.model, principal, trials, &hidden);
        Allowed {
            actions,
            conditions: circumstances.words,
            over_tls: circumstances.over_tls || !has_plain_http(&data.kind),
            witness: trials.first().map(|it| witness(principal, it)).unwrap_or_default(),
        }
    }

    /// The parts of data that a principal may do something with. With `only`, nothing but one action counts.
    pub(crate) fn parts(
        &self,
        principal: &Principal,
        verb: Verb,
        data: &Data,
        given: &Given,
        only: Option<&str>,
    ) -> Vec<PartOf> {
        if decide::acts(verb, data).is_empty() {
            return Vec::new();
        }
        let asked: Asked =
            (principal.name().to_owned(), verb, data.name().to_owned(), given.clone(), only.map(str::to_owned));
        if let Some(known) = self.asked.borrow().get(&asked) {
            return known.clone();
        }
        let found = self.find_parts(principal, verb, data, given, only);
        self.asked.borrow_mut().insert(asked, found.clone());
        found
    }

    fn find_parts(
        &self,
        principal: &Principal,
        verb: Verb,
        data: &Data,
        given: &Given,
        only: Option<&str>,
    ) -> Vec<PartOf> {
        let acts: Vec<Act> =
            decide::acts(verb, data).iter().filter(|it| only.is_none_or(|only| it.action == only)).copied().collect();
        if proof::is_hopeless(&self.model, principal, &Region::of(&self.model, data, &acts, given)) {
            return Vec::new();
        }
        let has_key = |it: &Act| !decide::has_no_key(&self.model, principal, data, *it, given);
        let acts: Vec<Act> = acts.into_iter().filter(has_key).collect();
        let (inside, itself): (Vec<Act>, Vec<Act>) = acts.into_iter().partition(|it| it.on == On::Inside);
        let mut whole = self.part(principal, data, &itself, "", given);
        let mut found = Vec::new();
        if !inside.is_empty() {
            // The place that no pattern names comes last: what is allowed there is allowed everywhere, in doubt asked.
            let any = data.places.iter().find(|it| it.pattern == "*");
            let everywhere = any.and_then(|it| self.part(principal, data, &inside, &it.example, given));
            let is_everywhere = matches!(everywhere, Some(Part::Yes(..)));
            merge(&mut whole, everywhere);
            if !is_everywhere {
                for place in data.places.iter().filter(|it| it.pattern != "*") {
                    let is_there = |it: &PartOf| it.place.as_ref().is_some_and(|it| it.pattern == place.pattern);
                    if found.iter().any(|it| is_there(it) && matches!(it.outcome, Part::Yes(..))) {
                        continue;
                    }
                    if let Some(outcome) = self.part(principal, data, &inside, &place.example, given) {
                        found.retain(|it| !is_there(it));
                        found.push(PartOf { place: Some(place.clone()), outcome });
                    }
                }
            }
        }
        // The examples were tried; that nothing else is allowed is proved.
        if whole.is_none() {
            let places: Vec<&Place> = found.iter().filter_map(|it| it.place.as_ref()).collect();
            whole = self.rest(principal, data, &itself, given, &[]);
            merge(&mut whole, self.rest(principal, data, &inside, given, &places));
        }
        if let Some(outcome) = whole {
            found.insert(0, PartOf { place: None, outcome });
        }
        found
    }

    /// What is allowed by some of these actions outside of places; `None` if it is proved that nothing is.
    fn rest(&self, principal: &Principal, data: &Data, acts: &[Act], given: &Given, places: &[&Place]) -> Option<Part> {
        let proof = |acts: &[Act]| {
            let region = Region::of(&self.model, data, acts, given);
            let region = places.iter().fold(region, |it, place| it.outside(data, &place.pattern));
            proof::never(&self.model, principal, &region)
        };
        if acts.is_empty() || matches!(proof(acts), Proof::Never) {
            return None;
        }
        // What needs a key that nobody of them may use is not allowed either.
        let is_open = |it: &&Act| !decide::lacks_key(&self.model, principal, data, **it, given);
        let open: Vec<Act> = acts.iter().filter(is_open).copied().collect();
        if open.is_empty() {
            return None;
        }
        match proof(&open) {
            Proof::Never => None,
            Proof::Witness(trial) => Some(Part::Yes(vec![trial.step.action.clone()], vec![*trial])),
            Proof::Doubt(why) => Some(Part::Unknown(why)),
        }
    }

    fn part(&self, principal: &Principal, data: &Data, acts: &[Act], example: &str, given: &Given) -> Option<Part> {
        let mut found: Option<Part> = None;
        for act in acts {
            let next = match decide::may(&self.model, principal, data, *act, example, given) {
                Outcome::Yes(trials) => Part::Yes(vec![act.action.to_owned()], trials),
                Outcome::Unknown(why) => Part::Unknown(why),
                Outcome::No => continue,
            };
            merge(&mut found, Some(next));
        }
        found
    }

    /// The ways from one principal to another.
    pub(crate) fn edges(&self) -> &[Edge] {
        self.edges.get_or_init(|| chain::edges(self))
    }

    /// Whom a principal can become, or whose rights it can use, by one step or several.
    pub fn chains(&self, principal: &Principal) -> Vec<Chain> {
        self.reach(principal).to_vec()
    }

    pub(crate) fn reach(&self, principal: &Principal) -> Rc<Vec<Chain>> {
        if let Some(known) = self.reached.borrow().get(principal.name()) {
            return Rc::clone(known);
        }
        let found = Rc::new(Reach::of(self.edges(), principal).chains);
        self.reached.borrow_mut().insert(principal.name().to_owned(), Rc::clone(&found));
        found
    }
}

/// Whether a service answers requests without TLS at all.
///
/// Source: <https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html>, the protocols of endpoints.
pub(crate) fn has_plain_http(kind: &DataKind) -> bool {
    matches!(kind, DataKind::Bucket | DataKind::Queue | DataKind::Topic | DataKind::Table)
}

/// A part of data, and what becomes of a verb there.
#[derive(Clone, Debug)]
pub(crate) struct PartOf {
    pub(crate) place: Option<Place>,
    pub(crate) outcome: Part,
}

/// What is not refused.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    Yes(Vec<String>, Vec<Trial>),
    Unknown(String),
}

fn merge(one: &mut Option<Part>, other: Option<Part>) {
    let Some(other) = other else { return };
    *one = Some(match (one.take(), other) {
        (Some(Part::Yes(mut actions, trials)), Part::Yes(more, _)) => {
            actions.extend(more);
            Part::Yes(actions, trials)
        }
        (Some(yes @ Part::Yes(..)), Part::Unknown(_)) | (Some(Part::Unknown(_)), yes @ Part::Yes(..)) => yes,
        (Some(it @ Part::Unknown(_)), Part::Unknown(_)) | (None, it) => it,
    });
}

/// A request in one line.
pub(crate) fn witness(principal: &Principal, trial: &Trial) -> String {
    Request::of(principal, trial).to_string()
}
