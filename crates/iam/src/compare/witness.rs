//! A request that shows that something does not hold.

use std::collections::HashMap;
use std::fmt;

use super::answer::Answer;
use super::callers::{CallerClass, Who};
use super::cells::Cell;
use super::key::KeyState;
use super::kinds::{Count, KeyKind};
use super::plausible::{Works, names, published};
use super::replay;
use super::resources::ResourceValue;
use super::space::{ACTION, GroupSource, RESOURCE, Space};
use super::values::has_form;
use crate::eval::caller::is_account;
use crate::eval::glob::Glob;
use crate::eval::resource::Asked;
use crate::eval::{ActionElement, Caller, Context, ContextValue, Request};

/// A request that the evaluator has confirmed to show what it is said to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    request: Request,
    /// Keys as policies write them.
    keys: Vec<(String, ContextValue)>,
    resource_account: Option<String>,
    untyped: bool,
}

impl Witness {
    /// The request, with the account of its resource.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The caller: an ARN, the name of a service or provider, or `<anonymous>`.
    pub fn principal(&self) -> String {
        self.request.caller().to_string()
    }

    /// The action.
    pub fn action(&self) -> &str {
        self.request.action()
    }

    /// The resource; `*` for an action without resource types.
    pub fn resource(&self) -> &str {
        self.request.resource()
    }

    /// The condition keys as the policies write them, and their values.
    pub fn context(&self) -> impl ExactSizeIterator<Item = (&str, &ContextValue)> {
        self.keys.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// The account that the resource is in, where the request is decided by the policies that were asked about.
    pub fn resource_account(&self) -> Option<&str> {
        self.resource_account.as_deref()
    }

    /// Whether the action has no resource types.
    pub fn is_without_resource_types(&self) -> bool {
        self.untyped
    }
}

impl fmt::Display for Witness {
    /// One line: who, what, on what, with what.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} may {} on {}", self.principal(), self.action(), self.resource())?;
        for (place, (key, value)) in self.keys.iter().enumerate() {
            f.write_str(if place == 0 { " with " } else { ", " })?;
            match value {
                ContextValue::Single(value) => write!(f, "{key}={value}")?,
                ContextValue::Several(values) => write!(f, "{key}=[{}]", values.join(", "))?,
            }
        }
        Ok(())
    }
}

/// After so many requests that the evaluator did not confirm, no more are made.
const MOST_REFUTED: usize = 500;
/// After so many requests that no service would take, one of them is taken.
const MOST_ODD: usize = 64;

/// Makes a witness from the cells of a search.
pub(crate) struct Seeker<'s> {
    space: &'s Space,
    groups: &'s [GroupSource<'s>],
    fixed: Option<&'s Context>,
    allowed_by: Vec<usize>,
    not_by: Vec<usize>,
    found: Option<Witness>,
    /// A confirmed request whose action does not go with its resource.
    odd: Option<Witness>,
    odd_ones: usize,
    refuted: usize,
    /// Published actions by the point of their dimension.
    published: HashMap<usize, Vec<(String, Works)>>,
}

/// An action and a resource, and whether a service takes them together.
struct Work {
    action: String,
    resource: ResourceValue,
    plausible: bool,
}

impl<'s> Seeker<'s> {
    pub(crate) fn new(
        space: &'s Space,
        groups: &'s [GroupSource<'s>],
        fixed: Option<&'s Context>,
        allowed_by: Vec<usize>,
        not_by: Vec<usize>,
    ) -> Seeker<'s> {
        Seeker {
            space,
            groups,
            fixed,
            allowed_by,
            not_by,
            found: None,
            odd: None,
            odd_ones: 0,
            refuted: 0,
            published: HashMap::new(),
        }
    }

    /// What was found.
    pub(crate) fn answer(&mut self) -> Option<Answer> {
        self.found.take().or(self.odd.take()).map(|it| Answer::Fail(Box::new(it)))
    }

    /// Whether there were requests that the evaluator did not confirm.
    pub(crate) fn is_unconfirmed(&self) -> bool {
        self.refuted > 0
    }

    /// Looks for a request in a cell; `true` when it is enough.
    pub(crate) fn visit(&mut self, cell: &Cell) -> bool {
        for point in self.space.callers_of(cell) {
            let Some(cell) = self.space.of_caller(cell, point) else { continue };
            let works = self.works(&cell);
            if works.is_empty() {
                self.refuted += 1;
            }
            for work in works {
                match self.request(&cell, point, &work) {
                    Some(witness) if work.plausible => {
                        self.found = Some(witness);
                        return true;
                    }
                    Some(witness) => {
                        self.odd.get_or_insert(witness);
                        self.odd_ones += 1;
                    }
                    None => self.refuted += 1,
                }
                if self.odd_ones > MOST_ODD || self.refuted > MOST_REFUTED {
                    return true;
                }
            }
        }
        false
    }

    /// Actions with resources: those that a service takes together first.
    fn works(&mut self, cell: &Cell) -> Vec<Work> {
        let written: Vec<String> =
            self.space.actions.values(cell.side(ACTION)).map(|it| it.1.clone()).take(32).collect();
        let points = dedup(self.space.actions.values(cell.side(ACTION)).map(|it| it.0).collect());
        let mut known: Vec<(String, Works)> = Vec::new();
        for point in points.into_iter().take(8) {
            if !self.published.contains_key(&point) {
                let found = self.published_at(point);
                self.published.insert(point, found);
            }
            known.extend(self.published.get(&point).into_iter().flatten().cloned());
        }
        let side = cell.side(RESOURCE);
        let named: Vec<&ResourceValue> = self.space.resources.values(side).map(|it| it.1).collect();
        let mut works = Vec::new();
        for (action, on) in &known {
            let resource = match on {
                Works::Untyped => named.iter().find(|it| ***it == ResourceValue::Untyped).map(|it| (*it).clone()),
                Works::On { examples, patterns } => {
                    let inside = |it: &&String| {
                        self.resource_point(it).is_some_and(|it| side.is_none_or(|side| side.contains(it)))
                    };
                    let fits = |text: &str| patterns.iter().any(|it| Glob::flat(it).matches(text));
                    let written = named.iter().filter_map(|it| match it {
                        ResourceValue::Named(text) => Some(text),
                        ResourceValue::Untyped => None,
                    });
                    let mut fitting = written.filter(|it| fits(it));
                    let example = || examples.iter().find(inside);
                    fitting.next().or_else(example).map(|it| ResourceValue::Named(it.clone()))
                }
            };
            if let Some(resource) = resource {
                works.push(Work { action: action.clone(), resource, plausible: true });
            }
        }
        let action = known.into_iter().map(|it| it.0).next().or_else(|| written.first().cloned());
        let resource = named.iter().find(|it| matches!(it, ResourceValue::Named(_))).or(named.first());
        if let (Some(action), Some(resource)) = (action, resource) {
            works.push(Work { action, resource: (*resource).clone(), plausible: false });
        }
        works
    }

    /// Published actions of a point: those that are written, else some that patterns take in.
    fn published_at(&self, point: usize) -> Vec<(String, Works)> {
        let Some(values) = self.space.actions.points.get(point).map(|it| &it.values) else { return Vec::new() };
        let written: Vec<(String, Works)> = values.iter().filter_map(|it| published(it)).take(4).collect();
        if !written.is_empty() {
            return written;
        }
        let service = values.first().and_then(|it| it.split_once(':')).map_or("", |it| it.0);
        let inside = names(service).filter(|it| self.action_point(it) == Some(point));
        inside.take(4).filter_map(|it| published(&it)).collect()
    }

    fn statements(&self) -> impl Iterator<Item = (&GroupSource<'s>, &crate::eval::CompiledStatement)> {
        self.groups
            .iter()
            .flat_map(|it| it.policies.iter().flat_map(|it| it.statements.iter()).map(move |one| (it, one)))
    }

    fn action_point(&self, action: &str) -> Option<usize> {
        let holds: Vec<bool> = self.statements().map(|(_, it)| ActionElement::matches(&it.actions, action)).collect();
        let holds = super::bits::Bits::of(holds.len(), |it| holds.get(it) == Some(&true));
        self.space.actions.points.iter().position(|it| it.holds == holds)
    }

    fn resource_point(&self, resource: &str) -> Option<usize> {
        let (asked, none) = (Asked::read(resource), Context::default());
        let context = self.fixed.unwrap_or(&none);
        let matches = |(group, it): (&GroupSource<'_>, &crate::eval::CompiledStatement)| {
            it.resources.matches(&asked, false, it.effect, group.kind, context)
        };
        let holds: Vec<bool> = self.statements().map(matches).collect();
        let holds = super::bits::Bits::of(holds.len(), |it| holds.get(it) == Some(&true));
        self.space.resources.points.iter().position(|it| it.holds == holds)
    }

    /// The request of a caller with these keys, if the evaluator confirms it.
    fn request(&self, cell: &Cell, point: usize, work: &Work) -> Option<Witness> {
        let mut context = Context::default();
        let mut keys = Vec::new();
        for (dimension, key) in self.space.keys() {
            let mut states: Vec<&KeyState> = key.dimension.values(cell.side(dimension)).map(|it| it.1).collect();
            let KeyKind { form, count, .. } = KeyKind::of(&key.key);
            states.retain(|it| match it {
                KeyState::One(value) => has_form(value, form),
                KeyState::Absent | KeyState::Many(_) => true,
            });
            // The fewest keys make the plainest request.
            let state = states.into_iter().min_by_key(|it| match it {
                KeyState::Absent => 0,
                KeyState::One(_) => 1 + u8::from(count == Count::Many),
                KeyState::Many(_) => 2 - u8::from(count == Count::Many),
            })?;
            state.set(&mut context, &key.key);
            if let Some(value) = context.get(&key.key) {
                keys.push((key.name.clone(), value.clone()));
            }
        }
        if let Some(fixed) = self.fixed {
            for (key, value) in fixed.iter().filter(|(key, _)| context.get(key).is_none()) {
                keys.push((key.to_owned(), value.clone()));
            }
            for (key, value) in fixed.iter() {
                match value {
                    ContextValue::Single(value) => context.set(key, value),
                    ContextValue::Several(values) => context.set_all(key, values.iter().map(AsRef::as_ref)),
                }
            }
        }
        let place = *self.space.callers.points.get(point)?.values.first()?;
        let caller = caller_with(self.space.classes.get(place)?, &context);
        let (resource, untyped) = match &work.resource {
            ResourceValue::Named(text) => (text.as_str(), false),
            ResourceValue::Untyped => ("*", true),
        };
        let mut request = Request::new(caller, &work.action, resource).with_context(context);
        if untyped {
            request = request.without_resource_types();
        }
        let says = |groups: &[usize], wanted: bool| {
            groups.iter().all(|it| self.groups.get(*it).and_then(|it| replay::allows(it, &request)) == Some(wanted))
        };
        if !says(&self.allowed_by, true) || !says(&self.not_by, false) {
            return None;
        }
        let deciding = self.allowed_by.first().and_then(|it| self.groups.get(*it));
        let resource_account = deciding.and_then(|it| replay::account_for(it, &request));
        if let Some(account) = &resource_account {
            request = request.in_account(account);
        }
        keys.sort_by(|a, b| a.0.cmp(&b.0));
        Some(Witness { request, keys, resource_account, untyped })
    }
}

fn dedup<T: PartialEq>(items: Vec<T>) -> Vec<T> {
    let mut once = Vec::new();
    for item in items {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    once
}

/// The caller of a class that the keys of a request speak of.
fn caller_with(class: &CallerClass, context: &Context) -> Caller {
    let caller = &class.caller;
    if class.who == Who::Itself {
        return caller.clone();
    }
    if let Some(arn) = context.single("aws:principalarn") {
        let read = Caller::read(arn);
        return match (caller, &read) {
            (Caller::Session(session), Caller::Role(role)) => {
                let session = session.arn().rsplit('/').next().unwrap_or_default().to_owned();
                let partition = role.arn().split(':').nth(1).unwrap_or_default();
                let (account, name) = (role.account(), role.name());
                Caller::read(&format!("arn:{partition}:sts::{account}:assumed-role/{name}/{session}"))
            }
            _ if std::mem::discriminant(caller) == std::mem::discriminant(&read) => read,
            _ => caller.clone(),
        };
    }
    let Some(identity) = caller.identity() else { return caller.clone() };
    let mut arn = identity.arn().to_owned();
    if let (Caller::User(user), Some(name)) = (caller, context.single("aws:username"))
        && let Some(head) = arn.strip_suffix(user.name())
    {
        arn = format!("{head}{name}");
    }
    if let (Who::Strangers(None), Some(account)) = (&class.who, context.single("aws:principalaccount"))
        && is_account(account)
    {
        arn = arn.replacen(identity.account(), account, 1);
    }
    Caller::read(&arn)
}
