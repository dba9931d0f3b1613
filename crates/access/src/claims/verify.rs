//! Whether claims hold.

use std::fmt;

use super::claim::{Claim, Must, Named, What, Who};
use crate::access::{Access, Part, PartOf, witness};
use crate::chain::{Chain, Target};
use crate::glob;
use crate::model::{Data, Principal, PrincipalKind};
use crate::verb::Verb;
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
            if !self.model.principals.iter().any(|it| is_who(who, it)) {
                found.proof.push(format!("there is no {who}"));
            }
        }
        for what in claim.data.iter().chain(&claim.not_data) {
            // A pattern may match nothing: what there is none of, nobody does anything with.
            if !what.0.word.contains('*') && !self.model.data.iter().any(|it| is_what(&what.0, it)) {
                found.proof.push(format!("there is no {what}"));
            }
        }
        let by = |it: &&Principal| match claim.by.is_empty() {
            true => !claim.except.iter().any(|who| is_who(who, it)),
            false => claim.by.iter().any(|who| is_who(who, it)) && !claim.except.iter().any(|who| is_who(who, it)),
        };
        for principal in self.model.principals.iter().filter(by) {
            match claim.must {
                Must::Never => self.never(claim, principal, &mut found),
                Must::Always => self.always(claim, principal, &mut found),
            }
        }
        let is_unknown = found.proof.is_empty();
        let because = if is_unknown { found.doubt } else { found.proof };
        let statements = found.statements;
        (!because.is_empty()).then(|| Broken { claim: claim.to_string(), because, statements, is_unknown })
    }

    fn never(&self, claim: &Claim, principal: &Principal, found: &mut Shown) {
        self.never_of(claim, principal, None, found);
        if !claim.through_chains {
            return;
        }
        for chain in self.chains(principal) {
            match chain.end() {
                Some(Target::Everything) => {
                    let is_unknown = chain.edges.iter().any(|it| it.is_unknown);
                    found.add(is_unknown, chain.to_string());
                }
                Some(Target::Principal(name)) => {
                    let Some(end) = self.model.principals.iter().find(|it| it.name() == name) else { continue };
                    // Who is excepted may do it, and who becomes them may too: that is for whom they are to say.
                    if !claim.except.iter().any(|who| is_who(who, end)) {
                        self.never_of(claim, end, Some(&chain), found);
                    }
                }
                None => {}
            }
        }
    }

    fn never_of(&self, claim: &Claim, principal: &Principal, chain: Option<&Chain>, found: &mut Shown) {
        for data in self.model.data.iter().filter(|it| claim.data.iter().any(|what| is_what(&what.0, it))) {
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
        }
    }

    fn always(&self, claim: &Claim, principal: &Principal, found: &mut Shown) {
        for data in self.model.data.iter().filter(|it| claim.data.iter().any(|what| is_what(&what.0, it))) {
            if claim.not_data.iter().any(|what| is_what(&what.0, data)) {
                continue;
            }
            for verb in &claim.verbs {
                let parts = self.asked(claim, principal, *verb, data);
                let place = claim.data.iter().find(|what| is_what(&what.0, data)).and_then(|it| it.0.place.clone());
                let part = parts
                    .into_iter()
                    .find(|it| it.place.is_none() || it.place.as_ref().map(|it| &it.pattern) == place.as_ref());
                let who = principal.name();
                match part.map(|it| it.outcome) {
                    Some(Part::Yes(..)) => {}
                    Some(Part::Unknown(why)) => {
                        found.add(true, format!("{who} may perhaps not {verb} {}: {why}", data.name()))
                    }
                    None => found.add(false, format!("{who} may not {verb} {}", data.name())),
                }
            }
        }
    }

    fn asked(&self, claim: &Claim, principal: &Principal, verb: Verb, data: &Data) -> Vec<PartOf> {
        self.parts(principal, verb, data, &claim.given, claim.only.as_deref())
    }
}

#[derive(Clone, Debug, Default)]
struct Shown {
    proof: Vec<String>,
    doubt: Vec<String>,
    statements: Vec<Because>,
}

impl Shown {
    fn allowed_by(&mut self, statements: Vec<Because>) {
        let more: Vec<Because> = statements.into_iter().filter(|it| !self.statements.contains(it)).collect();
        self.statements.extend(more);
    }

    fn add(&mut self, is_unknown: bool, text: String) {
        let list = if is_unknown { &mut self.doubt } else { &mut self.proof };
        if !list.contains(&text) {
            list.push(text);
        }
    }
}

pub(crate) fn is_who(who: &Who, principal: &Principal) -> bool {
    who.0.kind.is_none_or(|it| it == principal.kind || (it == PrincipalKind::Outsider && is_outside(principal)))
        && (who.0.kind == Some(PrincipalKind::Outsider) || principal.is_called(&who.0.word))
}

fn is_outside(principal: &Principal) -> bool {
    principal.kind == PrincipalKind::Outsider
}

fn is_what(what: &Named<crate::model::DataKind>, data: &Data) -> bool {
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
