//! Policies prepared once, for many questions.

use super::answer::Answer;
use super::callers::Who;
use super::cells::{Cell, Sieve, Sifted, Sifting};
use super::providers::serves_everyone;
use super::resources::ResourceValue;
use super::space::{CALLER, GroupCells, GroupSource, RESOURCE, Space, has_wildcard};
use super::trials::trials;
use super::unknown::Unknown;
use super::witness::{Seeker, Witness};
use crate::Effect;
use crate::eval::glob::Glob;
use crate::eval::{Caller, CompiledPolicy, Context, NamedPrincipal, PolicyKind, PrincipalElement};

/// How much work a question may take, and what it may rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// States of the automaton of one element or key.
    pub states: usize,
    /// Cells that one question looks at.
    pub cells: usize,
    /// Words of cells that one question compares: 64 points of the space each. Policies of thousands of statements end here.
    pub words: usize,
    /// Whether keys are present that AWS's documentation calls always present, such as `aws:SecureTransport`. A pass
    /// then does not hold for a request without them.
    pub keys_are_present: bool,
}

impl Default for Limits {
    /// Some tenths of a second at most.
    fn default() -> Limits {
        Limits { states: 40_000, cells: 200_000, words: 1 << 29, keys_are_present: false }
    }
}

/// Policies of one [`Prepare`] that are taken together: any of them allows, any of them denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group(usize);

/// Collects the policies that questions are about.
///
/// ```
/// use lakewright_iam::compare::{Prepare, Question};
/// use lakewright_iam::eval::{PolicyKind, compile_json};
///
/// let reader = compile_json(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:Get*",
///     "Resource": "arn:aws:s3:::lake/*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}"#).unwrap();
/// let limit = compile_json(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:Get*",
///     "Resource": "arn:aws:s3:::lake/raw/*"}}"#).unwrap();
/// let curated = Question::new().action("s3:*").resource("arn:aws:s3:::lake/curated/*").compile().unwrap();
///
/// let mut prepare = Prepare::new();
/// let reader = prepare.add(PolicyKind::Identity, &[&reader]);
/// let boundary = prepare.add(PolicyKind::Boundary, &[&limit]);
/// let curated = prepare.add_question(&curated);
/// let prepared = prepare.ready();
/// assert!(prepared.find(&[reader, curated], &[]).witness().is_some());
/// assert!(prepared.find(&[reader, boundary, curated], &[]).is_pass());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Prepare<'p> {
    limits: Limits,
    groups: Vec<GroupSource<'p>>,
    fixed: Option<Context>,
}

impl<'p> Prepare<'p> {
    /// No policies, with the default limits.
    pub fn new() -> Prepare<'p> {
        Prepare::default()
    }

    /// The same policies with these limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Prepare<'p> {
        self.limits = limits;
        self
    }

    /// The same policies where every policy variable stands for what this context has of its key, or for nothing. The
    /// keys of variables are in every request as they are in the context.
    #[must_use]
    pub fn with_variables(mut self, context: Context) -> Prepare<'p> {
        self.fixed = Some(context);
        self
    }

    /// Adds policies that are taken together: those of a role, those of a level of an organization.
    pub fn add(&mut self, kind: PolicyKind, policies: &[&'p CompiledPolicy]) -> Group {
        self.groups.push(GroupSource { kind, policies: policies.to_vec() });
        Group(self.groups.len() - 1)
    }

    /// Adds a question: the requests that it asks about.
    pub fn add_question(&mut self, question: &'p CompiledPolicy) -> Group {
        // Of an endpoint's policy the principals count where they are there.
        self.add(PolicyKind::Endpoint, &[question])
    }

    /// The policies, ready for questions.
    pub fn ready(self) -> Prepared<'p> {
        let space = Space::of(&self.groups, self.fixed.as_ref(), &self.limits);
        Prepared { limits: self.limits, groups: self.groups, fixed: self.fixed, space }
    }
}

/// Policies that are ready for questions.
#[derive(Clone, Debug)]
pub struct Prepared<'p> {
    limits: Limits,
    groups: Vec<GroupSource<'p>>,
    fixed: Option<Context>,
    space: Result<Space, Unknown>,
}

impl Prepared<'_> {
    /// Whether no request is allowed by all of `allowed_by` and by none of `not_by`; [`Answer::Fail`] has one that is.
    ///
    /// The other questions are made of this one. What a role may do is what its identity policies, its boundary and
    /// each level of the organization all allow.
    pub fn find(&self, allowed_by: &[Group], not_by: &[Group]) -> Answer {
        self.find_within(&|_| Some(Cell::whole()), allowed_by, not_by)
    }

    /// The answer, but for one that depends on what a service makes of an odd principal.
    fn cautious(&self, answer: Answer, not_by: &[Group]) -> Answer {
        let unclear = self.space.as_ref().ok().and_then(|it| it.unclear.clone());
        match (answer, unclear) {
            (Answer::Pass, Some(unclear)) => Answer::Unknown(unclear),
            (Answer::Fail(witness), Some(unclear)) if self.might_name(not_by, &witness) => Answer::Unknown(unclear),
            (answer, _) => answer,
        }
    }

    /// Whether a wildcard in a principal, if a service took it as one, would let groups allow what a witness shows.
    fn might_name(&self, groups: &[Group], witness: &Witness) -> bool {
        let groups = groups.iter().filter_map(|it| self.groups.get(it.0));
        let statements = groups.flat_map(|it| it.policies.iter().flat_map(|it| it.statements.iter()));
        let caller = witness.principal();
        statements.filter(|it| it.effect == Effect::Allow).any(|it| match &it.principals {
            PrincipalElement::Named(names) => names.iter().filter(|it| has_wildcard(it)).any(|it| match it {
                NamedPrincipal::Arn(text) => Glob::flat(text).matches(&caller),
                other => other.bare_name().is_some_and(|it| {
                    witness.request().caller().bare_name().is_some_and(|name| Glob::flat(it).matches(name))
                }),
            }),
            _ => false,
        })
    }

    /// Whether a stranger, one without a name, of an account that no policy names, or known to a provider that serves
    /// everyone, may do nothing of what a question asks about.
    pub(crate) fn find_by_strangers(&self, policy: Group, question: Group) -> Answer {
        let strangers = |space: &Space| {
            let is_stranger = |it: &usize| {
                space.classes.get(*it).is_some_and(|it| match it.who {
                    Who::Strangers(None) => it.caller.identity().is_some(),
                    _ => match it.caller.bare_name() {
                        Some(name) => !matches!(it.caller, Caller::Canonical(_)) && serves_everyone(name),
                        None => it.caller == Caller::Anonymous,
                    },
                })
            };
            Cell::whole().within(CALLER, &space.callers.points_where(|it| it.values.iter().any(is_stranger)))
        };
        self.find_within(&strangers, &[policy, question], &[])
    }

    fn find_within(&self, within: &dyn Fn(&Space) -> Option<Cell>, allowed_by: &[Group], not_by: &[Group]) -> Answer {
        self.cautious(self.found_within(within, allowed_by, not_by), not_by)
    }

    fn found_within(&self, within: &dyn Fn(&Space) -> Option<Cell>, allowed_by: &[Group], not_by: &[Group]) -> Answer {
        let space = match &self.space {
            Ok(space) => space,
            Err(unknown) => return Answer::Unknown(unknown.clone()),
        };
        let Some(cell) = within(space) else { return Answer::Pass };
        if !space.open {
            return self.search(space, self.fixed.as_ref(), &cell, allowed_by, not_by);
        }
        // Variables stand for anything: what passes here passes whatever they stand for.
        let mut left: Vec<String> = Vec::new();
        let sifted = self.sift(space, &cell, allowed_by, not_by, &mut |cell| {
            if space.callers_of(cell).any(|it| space.of_caller(cell, it).is_some()) {
                left.extend(space.resources.values(cell.side(RESOURCE)).filter_map(|(_, it)| match it {
                    ResourceValue::Named(text) => Some(text.clone()),
                    ResourceValue::Untyped => None,
                }));
                left.push(String::new());
            }
            left.len() > 32
        });
        match sifted {
            Sifted::TooManyCells => return Answer::Unknown(Unknown::TooManyCells),
            Sifted::Done if left.is_empty() => return Answer::Pass,
            Sifted::Done | Sifted::Stopped => {}
        }
        for context in trials(&self.groups, &left) {
            if let Ok(space) = Space::of(&self.groups, Some(&context), &self.limits)
                && let Some(cell) = within(&space)
                && let Answer::Fail(witness) = self.search(&space, Some(&context), &cell, allowed_by, not_by)
            {
                return Answer::Fail(witness);
            }
        }
        Answer::Unknown(Unknown::NotConfirmed)
    }

    /// Whether one group allows nothing that the other does not.
    pub fn no_new_access(&self, new: Group, existing: Group) -> Answer {
        self.find(&[new], &[existing])
    }

    /// Whether a group allows nothing of what a question asks about.
    pub fn access_not_granted(&self, policy: Group, question: Group) -> Answer {
        self.find(&[policy, question], &[])
    }

    /// Whether two groups allow the same.
    pub fn equivalent(&self, one: Group, other: Group) -> Answer {
        self.find(&[one], &[other]).and_then(|| self.find(&[other], &[one]))
    }

    /// The space of requests that the policies tell apart.
    pub(crate) fn space(&self) -> Result<&Space, Unknown> {
        self.space.as_ref().map_err(Clone::clone)
    }

    /// A group as cells of the space.
    pub(crate) fn cells(&self, group: Group) -> Option<&GroupCells> {
        self.space.as_ref().ok()?.groups.get(group.0)
    }

    /// [`find`](Self::find) within a cell of a space without open variables.
    pub(crate) fn search(
        &self,
        space: &Space,
        fixed: Option<&Context>,
        within: &Cell,
        allowed_by: &[Group],
        not_by: &[Group],
    ) -> Answer {
        let numbers = |groups: &[Group]| groups.iter().map(|it| it.0).collect();
        let mut seeker = Seeker::new(space, &self.groups, fixed, numbers(allowed_by), numbers(not_by));
        match self.sift(space, within, allowed_by, not_by, &mut |cell| seeker.visit(cell)) {
            Sifted::TooManyCells => seeker.answer().unwrap_or(Answer::Unknown(Unknown::TooManyCells)),
            Sifted::Stopped | Sifted::Done => {
                let unconfirmed = seeker.is_unconfirmed();
                seeker.answer().unwrap_or(if unconfirmed {
                    Answer::Unknown(Unknown::NotConfirmed)
                } else {
                    Answer::Pass
                })
            }
        }
    }

    /// Visits the cells of requests that all of `allowed_by` and none of `not_by` allow.
    pub(crate) fn sift(
        &self,
        space: &Space,
        within: &Cell,
        allowed_by: &[Group],
        not_by: &[Group],
        visit: &mut dyn FnMut(&Cell) -> bool,
    ) -> Sifted {
        let cells = |group: &Group| space.groups.get(group.0);
        let mut sieves: Vec<Sieve<'_>> = allowed_by.iter().filter_map(cells).map(|it| Sieve::In(&it.allowed)).collect();
        sieves.extend(allowed_by.iter().filter_map(cells).map(|it| Sieve::Out(&it.denied)));
        sieves.extend(
            not_by.iter().filter_map(cells).map(|it| Sieve::NotAllowed { denied: &it.denied, allowed: &it.allowed }),
        );
        Sifting { budget: self.limits.cells, work: self.limits.words, width: space.width(), visit }.run(within, &sieves)
    }
}
