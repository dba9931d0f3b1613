//! Whether claims hold.

use std::fmt;

use super::claim::{Claim, Must, Named, What, Who};
use super::grant::Grant;
use crate::access::{Access, Part, PartOf, witness};
use crate::chain::{Chain, Target};
use crate::decide::{self, Proof, Region, proof};
use crate::glob;
use crate::model::{Data, DataKind, Principal, PrincipalKind, plain};
use crate::verb::{Act, Verb};
use crate::why::Because;

/// A claim that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The claim, as a sentence.
    pub claim: String,
    /// What shows it: requests that are allowed, chains, what is not known; or who may not do what it should.
    pub because: Vec<String>,
    /// The statements that allow these requests.
    pub statements: Vec<Because>,
    /// Whether it is not decided: nothing shows that the claim does not hold, nor that it does.
    pub is_unknown: bool,
}

/// All claims that do not hold.
#[derive(Clone, PartialEq, Eq)]
pub struct BrokenClaims(pub Vec<Broken>);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.is_unknown { "unknown" } else { "broken" };
        write!(f, "{word}: {}", self.claim)?;
        let shown = self.because.iter().take(6);
        shown.clone().try_for_each(|it| write!(f, "\n  {it}"))?;
        match self.because.len().saturating_sub(shown.len()) {
            0 => Ok(()),
            more => write!(f, "\n  and {more} more"),
        }
    }
}

impl fmt::Display for BrokenClaims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&texts.join("\n"))
    }
}

impl fmt::Debug for BrokenClaims {
    /// As it is shown: a test that unwraps fails readably.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

impl std::error::Error for BrokenClaims {}

impl Access {
    /// Whether claims hold.
    ///
    /// # Errors
    /// All those that do not, each with what shows it. A claim that names nothing does not hold.
    pub fn verify(&self, claims: impl IntoIterator<Item = Claim>) -> Result<(), BrokenClaims> {
        let broken: Vec<Broken> = claims.into_iter().filter_map(|it| self.broken(&it)).collect();
        if broken.is_empty() { Ok(()) } else { Err(BrokenClaims(broken)) }
    }

    /// What shows that a claim does not hold; `None` if it holds.
    pub fn broken(&self, claim: &Claim) -> Option<Broken> {
        let mut found = Shown::default();
        for who in claim.by.iter().chain(&claim.except) {
            // A pattern may match nobody, who does nothing; one of claims that something is so must match somebody.
            let may_be_nobody = who.0.word.contains('*') && claim.must != Must::Always;
            if !may_be_nobody && !self.model.principals.iter().any(|it| is_who(who, it)) {
                found.proof.push(format!("there is no {who}"));
            }
        }
        for what in claim.data.iter().chain(&claim.not_data) {
            // A pattern may match nothing: what there is none of, nobody does anything with.
            if !what.0.word.contains('*') && !self.model.data.iter().any(|it| is_what(&what.0, it)) {
                found.proof.push(format!("there is no {what}"));
            }
        }
        if let Err(why) = Grant::policy(&claim.unless, &[], &self.model, false) {
            found.proof.push(why);
        }
        // A claim about an action that the verbs do not have would hold of itself.
        if let Some(action) = &claim.only
            && !claim.verbs.iter().any(|verb| DataKind::ALL.iter().any(|it| verb.actions(*it).any(|it| it == action)))
        {
            found.proof.push(format!("`{action}` is no action of what the claim is about"));
        }
        if let Must::Exactly { of, at_most } = claim.must {
            self.exactly(claim, of, at_most, &mut found);
            return found.broken(claim);
        }
        let by = |it: &&Principal| match claim.by.is_empty() {
            true => !claim.except.iter().any(|who| is_who(who, it)),
            false => claim.by.iter().any(|who| is_who(who, it)) && !claim.except.iter().any(|who| is_who(who, it)),
        };
        let regions = match claim.must {
            Must::Never => self.regions(claim),
            _ => Vec::new(),
        };
        for principal in self.model.principals.iter().filter(by) {
            match claim.must {
                Must::Never => self.never(claim, &regions, principal, &mut found),
                Must::Always => self.always(claim, principal, &mut found),
                Must::Exactly { .. } => {}
            }
        }
        found.broken(claim)
    }

    fn never(&self, claim: &Claim, regions: &[(&Data, Region)], principal: &Principal, found: &mut Shown) {
        self.never_of(claim, regions, principal, None, found);
        if !claim.through_chains {
            return;
        }
        for chain in self.reach(principal).iter() {
            match chain.end() {
                Some(Target::Everything) => {
                    let is_unknown = chain.edges.iter().any(|it| it.is_unknown);
                    found.add(is_unknown, chain.to_string());
                }
                Some(Target::Thing { name, verbs }) => {
                    let is_meant = |it: &&(&Data, Region)| {
                        it.0.name() == name
                            && claim.verbs.iter().any(|verb| {
                                (verbs.is_empty() || verbs.contains(verb)) && !decide::acts(*verb, it.0).is_empty()
                            })
                    };
                    if regions.iter().any(|it| is_meant(&it)) {
                        let is_unknown = chain.edges.iter().any(|it| it.is_unknown);
                        found.add(is_unknown, chain.to_string());
                    }
                }
                Some(Target::Principal(name)) => {
                    let Some(end) = self.model.principals.iter().find(|it| it.name() == name) else { continue };
                    // Who is excepted may do it, and who becomes them may too: that is for whom they are to say.
                    if !claim.except.iter().any(|who| is_who(who, end)) {
                        self.never_of(claim, regions, end, Some(chain), found);
                    }
                }
                None => {}
            }
        }
    }

    fn never_of(
        &self,
        claim: &Claim,
        regions: &[(&Data, Region)],
        principal: &Principal,
        chain: Option<&Chain>,
        found: &mut Shown,
    ) {
        for (data, region) in regions {
            let proof = proof::never(&self.model, principal, region);
            if !claim.unless.is_empty() {
                let by = chain.map(|it| format!("{it}: ")).unwrap_or_default();
                match proof {
                    Proof::Never => {}
                    Proof::Witness(trial) => found.add(false, format!("{by}{}", witness(principal, &trial))),
                    Proof::Doubt(why) => {
                        found.add(true, format!("{by}{} may perhaps with {}: {why}", principal.name(), data.name()));
                    }
                }
                continue;
            }
            let Some(why) = unproved(proof) else { continue };
            let before = found.len();
            for verb in &claim.verbs {
                for part in self.asked(claim, principal, *verb, data) {
                    if !is_meant(claim, data, &part) {
                        continue;
                    }
                    let by = chain.map(|it| format!("{it}: ")).unwrap_or_default();
                    let in_doubt = chain.is_some_and(|it| it.edges.iter().any(|it| it.is_unknown));
                    match part.outcome {
                        Part::Yes(_, trials) => {
                            let shown = trials.first().map(|it| witness(principal, it)).unwrap_or_default();
                            found.add(in_doubt, format!("{by}{shown}"));
                            found.allowed_by(self.statements_of(principal, &trials));
                        }
                        Part::Unknown(why) => {
                            found.add(
                                true,
                                format!("{by}{} may perhaps {verb} {}: {why}", principal.name(), data.name()),
                            );
                        }
                    }
                }
            }
            if found.len() == before && !self.lacks_keys(claim, principal, data) {
                found.add(true, format!("that {} does not is not proved: {why}", principal.name()));
            }
        }
    }

    /// The requests that a claim says are never allowed, by data.
    fn regions(&self, claim: &Claim) -> Vec<(&Data, Region)> {
        let meant = self.model.data.iter().filter(|it| claim.data.iter().any(|what| is_what(&what.0, it)));
        meant.filter_map(|it| Some((it, self.region(claim, it)?))).collect()
    }

    /// The requests that a claim says are never allowed, of some data; `None` if there are none.
    fn region(&self, claim: &Claim, data: &Data) -> Option<Region> {
        let acts = self.acts(claim, data);
        if acts.is_empty() {
            return None;
        }
        let mut region = Region::of(&self.model, data, &acts, &claim.given);
        let meant: Vec<&What> = claim.data.iter().filter(|it| is_what(&it.0, data)).collect();
        if meant.iter().all(|it| it.0.place.is_some()) {
            let whole = data.inside("*");
            let (inside, mut itself): (Vec<_>, Vec<_>) = region.asked.into_iter().partition(|it| it.1 == whole);
            for (actions, _) in inside {
                let places = meant.iter().filter_map(|it| it.0.place.as_ref());
                itself.extend(places.map(|place| (actions.clone(), data.inside(place))));
            }
            region.asked = itself;
        }
        for grant in &claim.unless {
            region.unless.extend(Grant::policy(std::slice::from_ref(grant), &[], &self.model, false).ok());
        }
        for what in claim.not_data.iter().filter(|it| is_what(&it.0, data)) {
            region = region.outside(data, what.0.place.as_ref()?);
        }
        Some(region)
    }

    fn acts(&self, claim: &Claim, data: &Data) -> Vec<Act> {
        let all = claim.verbs.iter().flat_map(|it| decide::acts(*it, data));
        all.filter(|it| claim.only.as_ref().is_none_or(|only| it.action == only)).copied().collect()
    }

    /// Whether nothing of what a claim is about is allowed without a key that the principal can not use.
    fn lacks_keys(&self, claim: &Claim, principal: &Principal, data: &Data) -> bool {
        let mut left = claim.clone();
        let has_key = |it: &Act| !decide::lacks_key(&self.model, principal, data, *it, &claim.given);
        let acts: Vec<Act> = self.acts(claim, data).into_iter().filter(has_key).collect();
        acts.into_iter().all(|act| {
            left.only = Some(act.action.to_owned());
            let region = self.region(&left, data);
            region.is_none_or(|it| matches!(proof::never(&self.model, principal, &it), Proof::Never))
        })
    }

    fn always(&self, claim: &Claim, principal: &Principal, found: &mut Shown) {
        for data in self.model.data.iter().filter(|it| claim.data.iter().any(|what| is_what(&what.0, it))) {
            if claim.not_data.iter().any(|what| is_what(&what.0, data)) {
                continue;
            }
            for verb in &claim.verbs {
                let parts = self.asked(claim, principal, *verb, data);
                let place = claim.data.iter().find(|what| is_what(&what.0, data)).and_then(|it| it.0.place.as_deref());
                let pattern = |it: &PartOf| it.place.as_ref().map(|it| it.pattern.clone());
                let part = parts.iter().find(|it| it.place.is_none() || pattern(it).as_deref() == place);
                let inside = place.map(|it| format!("/{it}")).unwrap_or_default();
                let what = format!("{verb} {}{inside}", data.name());
                let who = principal.name();
                match part.map(|it| &it.outcome) {
                    Some(Part::Yes(..)) => {}
                    Some(Part::Unknown(why)) => found.add(true, format!("{who} may perhaps not {what}: {why}")),
                    None => {
                        let others: Vec<String> = parts.iter().filter_map(pattern).collect();
                        let but = match others.as_slice() {
                            [] => String::new(),
                            others => format!(", only {} of it", others.join(", ")),
                        };
                        found.add(false, format!("{who} may not {what}{but}"));
                    }
                }
            }
        }
    }

    fn asked(&self, claim: &Claim, principal: &Principal, verb: Verb, data: &Data) -> Vec<PartOf> {
        self.parts(principal, verb, data, &claim.given, claim.only.as_deref())
    }
}

/// Why a proof was not found; `None` if it was.
fn unproved(proof: Proof) -> Option<String> {
    match proof {
        Proof::Never => None,
        Proof::Witness(trial) => Some(format!("{} on {}", trial.step.action, trial.step.resource)),
        Proof::Doubt(why) => Some(why),
    }
}

#[derive(Clone, Debug, Default)]
pub(super) struct Shown {
    proof: Vec<String>,
    doubt: Vec<String>,
    statements: Vec<Because>,
}

impl Shown {
    fn allowed_by(&mut self, statements: Vec<Because>) {
        let more: Vec<Because> = statements.into_iter().filter(|it| !self.statements.contains(it)).collect();
        self.statements.extend(more);
    }

    fn broken(self, claim: &Claim) -> Option<Broken> {
        let is_unknown = self.proof.is_empty();
        let because = if is_unknown { self.doubt } else { self.proof };
        let statements = self.statements;
        (!because.is_empty()).then(|| Broken { claim: claim.to_string(), because, statements, is_unknown })
    }

    fn len(&self) -> usize {
        self.proof.len() + self.doubt.len()
    }

    pub(super) fn add(&mut self, is_unknown: bool, text: String) {
        let list = if is_unknown { &mut self.doubt } else { &mut self.proof };
        if !list.contains(&text) {
            list.push(text);
        }
    }
}

pub(crate) fn is_who(who: &Who, principal: &Principal) -> bool {
    // A session of a role is the role, by another name in policies.
    let word = plain(&who.0.word);
    let is_session = || principal.session_of.iter().any(|it| glob::matches(&word, it));
    if who.0.kind == Some(PrincipalKind::Role) && is_session() {
        return true;
    }
    who.0.kind.is_none_or(|it| it == principal.kind || (it == PrincipalKind::Outsider && is_outside(principal)))
        && (who.0.kind == Some(PrincipalKind::Outsider) || principal.is_called(&who.0.word))
}

fn is_outside(principal: &Principal) -> bool {
    principal.kind == PrincipalKind::Outsider
}

pub(crate) fn is_what(what: &Named<DataKind>, data: &Data) -> bool {
    what.kind.is_none_or(|it| it == data.kind) && data.is_called(&what.word)
}

/// Whether a part of data is one that a claim is about.
fn is_meant(claim: &Claim, data: &Data, part: &PartOf) -> bool {
    let pattern = part.place.as_ref().map_or("*", |it| it.pattern.as_str());
    let within = |what: &What| match &what.0.place {
        None => true,
        Some(place) => glob::matches(place, pattern),
    };
    let is_in = claim.data.iter().filter(|it| is_what(&it.0, data)).any(|what| match (&what.0.place, &part.place) {
        // What is allowed anywhere is allowed in the part.
        (Some(_), None) => true,
        _ => within(what),
    });
    let is_out =
        claim.not_data.iter().filter(|it| is_what(&it.0, data)).any(|what| match (&what.0.place, &part.place) {
            (Some(_), None) => false,
            _ => within(what),
        });
    is_in && !is_out
}
