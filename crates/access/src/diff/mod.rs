//! What a change lets anyone newly do, and what nobody can any longer.
//!
//! Both sides are asked about the same requests: one that is allowed on one side and refused on the other is the witness
//! of a change. So another way to write the same policy is none.

mod counterparts;
mod joint;
mod whole;

use std::collections::BTreeSet;
use std::fmt;

use lakewright_iam::eval::Decision;

use crate::access::{Access, Part};
use crate::chain::Target;
use crate::decide::{self, Given};
use crate::model::{Data, DataKind, Principal, PrincipalKind};
use crate::verb::{Act, On, Verb};
use crate::why::Because;
use crate::witness::Request;

use counterparts::Counterparts;
use joint::Found;

/// What a change does to who can do what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessDiff {
    /// What somebody newly can.
    pub gained: Vec<AccessChange>,
    /// What somebody no longer can.
    pub lost: Vec<AccessChange>,
    /// What could not be read on either side: the changes leave it out.
    pub notes: Vec<String>,
}

/// One thing that somebody can on one side only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessChange {
    /// The name of who.
    pub principal: String,
    /// What it is.
    pub kind: PrincipalKind,
    /// What it can.
    pub deed: Deed,
    /// A request that is allowed on that side and not on the other.
    pub witness: Option<Request>,
    /// The statements that allow it on the one side: the new one of what is gained, the old one of what is lost.
    pub allowed: Vec<Because>,
    /// What refuses it on the other side.
    pub refused: Vec<Because>,
    /// Whether it is not decided that it is so; then the reason.
    pub unknown: Option<String>,
    /// Who can become it, and so can what it can.
    pub through: Vec<String>,
}

/// What somebody can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A verb on data.
    Does {
        /// What it does.
        verb: Verb,
        /// The actions of the verb that are meant.
        actions: Vec<String>,
        /// The name of the data.
        data: String,
        /// What the data is.
        kind: DataKind,
        /// The part of it, as policies write it; `None` for any part.
        part: Option<String>,
    },
    /// Gets hold of the rights of another.
    Reaches {
        /// Whose, or any.
        target: String,
        /// The actions.
        by: String,
    },
}

/// What anyone newly can or no longer can.
///
/// ```
/// use lakewright_access::{Access, Stack, access_diff};
/// use lakewright_template::read;
///
/// let template = |resource: &str| read(&format!("Resources:
///   Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
///   Reader:
///     Type: AWS::IAM::User
///     Properties:
///       Policies:
///         - PolicyName: read
///           PolicyDocument:
///             Statement: [{{Effect: Allow, Action: 's3:GetObject', Resource: !Sub '${{Notes.Arn}}/{resource}'}}]")).unwrap();
/// let (old, new) = (template("public/*"), template("*"));
/// let access = |it| Access::of([Stack::new("notes", it)]);
/// let diff = access_diff(&access(&old.root), &access(&new.root));
/// assert!(diff.lost.is_empty());
/// assert_eq!(diff.to_string(), "\
/// Newly:
/// + user Reader reads Notes
///     Reader may s3:GetObject on arn:aws:s3:::notes/~any/~any
/// ");
/// ```
pub fn access_diff(old: &Access, new: &Access) -> AccessDiff {
    let mut notes: Vec<String> = new.notes().to_vec();
    notes.extend(old.notes().iter().filter(|it| !new.notes().contains(it)).map(|it| format!("before: {it}")));
    AccessDiff { gained: on_one_side(new, old), lost: on_one_side(old, new), notes }
}

/// What somebody can on the one side and not on the other.
fn on_one_side(mine: &Access, theirs: &Access) -> Vec<AccessChange> {
    let mut principals: Vec<&Principal> = mine.shown_principals();
    principals.sort_by_key(|it| (it.kind, it.name().to_owned()));
    let counterparts = Counterparts::of(theirs);
    let same = whole::Same::of(mine, theirs, &counterparts);
    let mut found = Vec::new();
    for principal in principals {
        let counterpart = counterparts.of_principal(principal);
        for data in mine.data() {
            let side = Side { mine, theirs, principal, counterpart, data, other: counterparts.of_data(data) };
            if same.is_same(&side) {
                continue;
            }
            for verb in Verb::ALL {
                side.verb(verb, &mut found);
            }
        }
        edges(mine, theirs, principal, &mut found);
    }
    for change in &mut found {
        change.through = through(mine, &change.principal);
    }
    found
}

/// Who can become somebody by roles taken or handed over.
fn through(access: &Access, principal: &str) -> Vec<String> {
    let is_way = |it: &&crate::chain::Edge| it.to == Target::Principal(principal.to_owned()) && !it.is_unknown;
    let names: BTreeSet<String> = access.edges().iter().filter(is_way).map(|it| it.from.clone()).collect();
    names.into_iter().collect()
}

/// Somebody and some data, on both sides.
pub(crate) struct Side<'a> {
    pub(crate) mine: &'a Access,
    pub(crate) theirs: &'a Access,
    pub(crate) principal: &'a Principal,
    pub(crate) counterpart: Option<&'a Principal>,
    pub(crate) data: &'a Data,
    pub(crate) other: Option<&'a Data>,
}

impl Side<'_> {
    fn verb(&self, verb: Verb, found: &mut Vec<AccessChange>) {
        let parts = self.mine.parts(self.principal, verb, self.data, &Given::new(), None);
        if parts.is_empty() {
            return;
        }
        let (Some(counterpart), Some(other)) = (self.counterpart, self.other) else {
            parts.into_iter().for_each(|it| found.push(self.alone(verb, it)));
            return;
        };
        let mut changes: Vec<AccessChange> = Vec::new();
        for act in decide::acts(verb, self.data) {
            for (part, example) in self.places(act) {
                let is_everywhere = |it: &AccessChange| it.is_by(act.action) && it.part().is_none();
                if changes.iter().any(|it| is_everywhere(it) || (it.is_by(act.action) && it.part() == part.as_deref()))
                {
                    continue;
                }
                match joint::find(self, counterpart, other, *act, &example) {
                    Found::Differs(difference) => {
                        let change = self.change(verb, act, part, *difference);
                        merge(&mut changes, change);
                    }
                    Found::TooMany => {
                        let mut change = self.plain(verb, vec![act.action.to_owned()], part);
                        change.unknown = Some(format!("the conditions on {} tell too many requests apart", act.action));
                        merge(&mut changes, change);
                    }
                    Found::None => {}
                }
            }
        }
        if changes.is_empty() {
            self.rest(verb, parts, counterpart, other, &mut changes);
        }
        found.extend(changes);
    }

    /// The places that either side tells apart, that of anything first.
    fn places(&self, act: &Act) -> Vec<(Option<String>, String)> {
        if act.on == On::Itself {
            return vec![(None, String::new())];
        }
        let mut found: Vec<(Option<String>, String)> = Vec::new();
        for data in [Some(self.data), self.other].into_iter().flatten() {
            for place in &data.places {
                let part = (place.pattern != "*").then(|| place.pattern.clone());
                if !found.iter().any(|it| it.1 == place.example) {
                    found.push((part, place.example.clone()));
                }
            }
        }
        found.sort_by_key(|it| it.0.is_some());
        found
    }

    /// A change of what has no other side.
    fn alone(&self, verb: Verb, part: crate::access::PartOf) -> AccessChange {
        let missing = match (self.counterpart, self.other) {
            (None, _) => format!("there is no {} {}", self.principal.kind.name(), self.principal.name()),
            _ => format!("there is no {} {}", self.data.kind.name(), self.data.name()),
        };
        let place = part.place.map(|it| it.pattern);
        let mut change = self.plain(verb, Vec::new(), place);
        change.refused = vec![Because::of(missing)];
        match part.outcome {
            Part::Yes(actions, trials) => {
                change.witness = trials.first().map(|it| Request::of(self.principal, it));
                change.allowed =
                    trials.first().map(|it| self.mine.decided_by(self.principal, it).1).unwrap_or_default();
                change.deed.set_actions(actions);
            }
            Part::Unknown(why) => change.unknown = Some(why),
        }
        change
    }

    fn change(&self, verb: Verb, act: &Act, part: Option<String>, difference: joint::Difference) -> AccessChange {
        let mut change = self.plain(verb, vec![act.action.to_owned()], part);
        change.witness = Some(Request::of(self.principal, &difference.request));
        change.unknown = difference.in_doubt;
        change.allowed = self.mine.decided_by(self.principal, &difference.allowed).1;
        if let Some(counterpart) = self.counterpart {
            change.refused = self.theirs.decided_by(counterpart, &difference.refused).1;
        }
        change
    }

    /// What the requests that both sides were asked about did not show: what is not decided on this side, and what is allowed
    /// on this side alone by another request.
    fn rest(
        &self,
        verb: Verb,
        parts: Vec<crate::access::PartOf>,
        counterpart: &Principal,
        other: &Data,
        changes: &mut Vec<AccessChange>,
    ) {
        let theirs = self.theirs.parts(counterpart, verb, other, &Given::new(), None);
        for part in parts {
            let pattern = part.place.as_ref().map(|it| &it.pattern);
            let covers =
                |it: &crate::access::PartOf| it.place.is_none() || it.place.as_ref().map(|it| &it.pattern) == pattern;
            if theirs.iter().any(covers) {
                continue;
            }
            let mut change = self.plain(verb, Vec::new(), pattern.cloned());
            match part.outcome {
                Part::Unknown(why) => change.unknown = Some(why),
                // A request that no example stands for.
                Part::Yes(actions, trials) => {
                    let Some(trial) = trials.first() else { continue };
                    change.deed.set_actions(actions);
                    change.witness = Some(Request::of(self.principal, trial));
                    change.allowed = self.mine.decided_by(self.principal, trial).1;
                    let step = trial.step.clone();
                    let step = crate::decide::Step { policy: other.policy, account: other.account.clone(), ..step };
                    let (decision, refused) =
                        self.theirs.decided_by(counterpart, &decide::Trial { step, ..trial.clone() });
                    if decision != Decision::Allowed {
                        change.refused = refused;
                    }
                }
            }
            changes.push(change);
        }
    }

    fn plain(&self, verb: Verb, actions: Vec<String>, part: Option<String>) -> AccessChange {
        let (data, kind) = (self.data.name().to_owned(), self.data.kind);
        AccessChange {
            principal: self.principal.name().to_owned(),
            kind: self.principal.kind,
            deed: Deed::Does { verb, actions, data, kind, part },
            witness: None,
            allowed: Vec::new(),
            refused: Vec::new(),
            unknown: None,
            through: Vec::new(),
        }
    }
}

/// Adds a change: of several actions of one verb in one part, the first has the witness.
fn merge(changes: &mut Vec<AccessChange>, change: AccessChange) {
    let part = change.part().map(str::to_owned);
    match changes.iter_mut().find(|it| it.part() == part.as_deref()) {
        Some(same) => {
            if let (Deed::Does { actions, .. }, Deed::Does { actions: more, .. }) = (&mut same.deed, change.deed) {
                actions.extend(more);
            }
        }
        None => changes.push(change),
    }
}

impl AccessChange {
    /// The part of the data.
    fn part(&self) -> Option<&str> {
        match &self.deed {
            Deed::Does { part, .. } => part.as_deref(),
            Deed::Reaches { .. } => None,
        }
    }

    fn is_by(&self, action: &str) -> bool {
        matches!(&self.deed, Deed::Does { actions, .. } if actions.iter().any(|it| it == action))
    }
}

impl Deed {
    fn set_actions(&mut self, all: Vec<String>) {
        if let Deed::Does { actions, .. } = self {
            *actions = all;
        }
    }
}

/// Ways to other rights. That somebody takes a role or changes the policy of a thing is what they do with it already.
fn edges(mine: &Access, theirs: &Access, principal: &Principal, found: &mut Vec<AccessChange>) {
    let is_told = |it: &crate::chain::Edge| it.by == "sts:AssumeRole" || matches!(it.to, Target::Thing { .. });
    for edge in mine.edges().iter().filter(|it| it.from == principal.name() && !is_told(it)) {
        let is_same = |it: &&crate::chain::Edge| it.from == edge.from && it.to == edge.to;
        let theirs: Vec<&crate::chain::Edge> = theirs.edges().iter().filter(is_same).collect();
        let is_surer = !edge.is_unknown && theirs.iter().all(|it| it.is_unknown);
        // Another way to the rights that it has already is no more of them.
        if theirs.is_empty() || is_surer {
            let is_told = |it: &AccessChange| {
                it.principal == edge.from
                    && matches!(&it.deed, Deed::Reaches { target, .. } if *target == edge.to.to_string())
            };
            if let Some(told) = found.iter_mut().find(|it| is_told(it)) {
                if let Deed::Reaches { by, .. } = &mut told.deed {
                    by.push_str(&format!("; {}", edge.by));
                }
                continue;
            }
            found.push(AccessChange {
                principal: edge.from.clone(),
                kind: principal.kind,
                deed: Deed::Reaches { target: edge.to.to_string(), by: edge.by.clone() },
                witness: None,
                allowed: Vec::new(),
                refused: Vec::new(),
                unknown: edge.is_unknown.then(|| "a step of it is not decided".to_owned()),
                through: Vec::new(),
            });
        }
    }
}

impl AccessDiff {
    /// Whether nobody can do more or less.
    pub fn is_empty(&self) -> bool {
        self.gained.is_empty() && self.lost.is_empty()
    }

    /// 0 where nobody can do more or less, 3 where somebody newly can, or perhaps can, 1 else.
    pub fn exit_status(&self) -> u8 {
        match (self.gained.is_empty(), self.lost.is_empty()) {
            (true, true) => 0,
            (true, false) => 1,
            (false, _) => 3,
        }
    }
}

impl fmt::Display for Deed {
    /// `reads Notes/public/*`, `reaches Jobs by iam:PassRole, glue:CreateJob`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Deed::Does { verb, data, part, .. } => {
                write!(f, "{} {data}", crate::claims::third_person(verb.name()))?;
                part.as_ref().map_or(Ok(()), |it| write!(f, "/{it}"))
            }
            Deed::Reaches { target, by } => write!(f, "reaches {target} by {by}"),
        }
    }
}

impl fmt::Display for AccessDiff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return writeln!(f, "Nobody can do more or less than before.");
        }
        for (title, sign, changes) in [("Newly:", '+', &self.gained), ("No longer:", '-', &self.lost)] {
            if !changes.is_empty() {
                writeln!(f, "{title}")?;
            }
            for change in changes {
                let AccessChange { principal, kind, deed, witness, unknown, .. } = change;
                let in_doubt = if unknown.is_some() { " (perhaps)" } else { "" };
                writeln!(f, "{sign} {} {principal} {deed}{in_doubt}", kind.name())?;
                let shown = unknown.clone().or(witness.as_ref().map(ToString::to_string));
                shown.map_or(Ok(()), |it| writeln!(f, "    {it}"))?;
            }
        }
        Ok(())
    }
}
