//! The space of requests that a set of policies tells apart, and the policies as cells of it.

use std::collections::{BTreeMap, BTreeSet};

use super::Limits;
use super::bits::Bits;
use super::callers::{CallerClass, Callers};
use super::cells::Cell;
use super::dimension::Dimension;
use super::key::{KeySource, KeyState, dimension};
use super::links::{Rule, is_linked, rules};
use super::resources::{self, ResourceValue};
use super::shapes;
use super::texts::{Atom, Atoms};
use super::unknown::Unknown;
use crate::Effect;
use crate::eval::condition::{CompiledCondition, Operands, Truth};
use crate::eval::glob::Glob;
use crate::eval::pattern::{Pattern, Piece};
use crate::eval::principal::Naming;
use crate::eval::resource::ResourcePattern;
use crate::eval::{
    ActionElement, CompiledPolicy, CompiledStatement, Context, NamedPrincipal, PolicyKind, PrincipalElement,
    ResourceElement,
};

pub(crate) const ACTION: usize = 0;
pub(crate) const RESOURCE: usize = 1;
pub(crate) const CALLER: usize = 2;
const FIRST_KEY: usize = 3;

/// Policies that are taken together: any of them allows, any of them denies.
#[derive(Clone, Debug)]
pub(crate) struct GroupSource<'p> {
    pub(crate) kind: PolicyKind,
    pub(crate) policies: Vec<&'p CompiledPolicy>,
}

/// A group as cells.
#[derive(Clone, Debug, Default)]
pub(crate) struct GroupCells {
    pub(crate) allowed: Vec<Cell>,
    pub(crate) denied: Vec<Cell>,
}

/// The dimension of a condition key.
#[derive(Clone, Debug)]
pub(crate) struct KeyDimension {
    /// As it is written first.
    pub(crate) name: String,
    /// In lower case.
    pub(crate) key: String,
    pub(crate) dimension: Dimension<KeyState>,
}

/// The space of requests.
#[derive(Clone, Debug)]
pub(crate) struct Space {
    pub(crate) actions: Dimension<String>,
    pub(crate) resources: Dimension<ResourceValue>,
    /// Values are places in `classes`.
    pub(crate) callers: Dimension<usize>,
    pub(crate) classes: Vec<CallerClass>,
    pub(crate) keys: Vec<KeyDimension>,
    pub(crate) groups: Vec<GroupCells>,
    /// By class, what it has of the keys that it is linked with.
    links: Vec<Vec<(usize, Bits)>>,
    /// Whether policy variables stand for anything: then a point may be empty.
    pub(crate) open: bool,
    /// Why no pass can rest on whom the policies name, where that is so.
    pub(crate) unclear: Option<Unknown>,
}

/// The conditions on a key.
struct KeyConditions<'p> {
    name: &'p str,
    conditions: Vec<&'p CompiledCondition>,
}

impl Space {
    /// The space of these groups. `fixed`: what each policy variable stands for, where that is settled.
    pub(crate) fn of(groups: &[GroupSource<'_>], fixed: Option<&Context>, limits: &Limits) -> Result<Space, Unknown> {
        let statements: Vec<(PolicyKind, &CompiledStatement)> = groups
            .iter()
            .flat_map(|group| group.policies.iter().flat_map(|it| it.statements.iter()).map(|it| (group.kind, it)))
            .collect();
        let variables = variable_keys(groups);
        let keys = conditions_by_key(&statements, &variables);
        let linked_keys = keys.keys().any(|it| is_linked(it));

        let actions = actions(&statements, limits)?;
        let (resources, mut open) = self::resources(&statements, fixed, limits)?;
        let callers = callers(&statements, &keys, groups);
        let naming =
            |class: &CallerClass, (kind, statement): &(PolicyKind, &CompiledStatement)| names(statement, *kind, class);
        let callers_by_naming = Dimension::of(callers.classes.iter().enumerate().map(|(place, class)| {
            let length = statements.len() + if linked_keys { callers.classes.len() } else { 0 };
            let holds = |it: usize| match statements.get(it) {
                Some(statement) => naming(class, statement),
                None => it - statements.len() == place,
            };
            (Bits::of(length, holds), place)
        }));

        let mut dimensions: Vec<KeyDimension> = Vec::new();
        let mut links: Vec<Vec<(usize, Bits)>> = vec![Vec::new(); callers.classes.len()];
        for (key, found) in &keys {
            let (rules, observed) = if is_linked(key) { rules(key, &callers) } else { Default::default() };
            let source = KeySource {
                key,
                conditions: &found.conditions,
                observed: &observed.globs,
                linked: is_linked(key),
                preferred: &preferred_values(key, &found.conditions, &callers),
                fixed,
                is_variable: variables.contains(key.as_str()),
                most_states: limits.states,
                trust_presence: limits.keys_are_present,
            };
            let (dimension, open_here) = dimension(source)?;
            open |= open_here;
            for (class, rule) in rules.iter().enumerate() {
                let points = Rule::points(rule, &dimension.points, found.conditions.len());
                if let (Some(points), Some(links)) = (points, links.get_mut(class)) {
                    links.push((FIRST_KEY + dimensions.len(), points));
                }
            }
            dimensions.push(KeyDimension { name: found.name.to_owned(), key: key.clone(), dimension });
        }

        let mut space = Space {
            actions,
            resources,
            callers: callers_by_naming,
            classes: callers.classes,
            keys: dimensions,
            groups: Vec::new(),
            links,
            open,
            unclear: statements.iter().find_map(|(kind, it)| unclear(*kind, it)),
        };
        let mut number = 0;
        for group in groups {
            let mut cells = GroupCells::default();
            for statement in group.policies.iter().flat_map(|it| it.statements.iter()) {
                if let Some(cell) = space.cell(number, statement, &keys) {
                    match statement.effect {
                        Effect::Allow => cells.allowed.push(cell),
                        Effect::Deny => cells.denied.push(cell),
                    }
                }
                number += 1;
            }
            space.groups.push(cells);
        }
        Ok(space)
    }

    /// The requests that a statement speaks of; `None` if there are none.
    fn cell(
        &self,
        number: usize,
        statement: &CompiledStatement,
        keys: &BTreeMap<String, KeyConditions<'_>>,
    ) -> Option<Cell> {
        let mut cell = Cell::whole()
            .within(ACTION, &self.actions.side(number))?
            .within(RESOURCE, &self.resources.side(number))?
            .within(CALLER, &self.callers.side(number))?;
        for condition in &statement.conditions {
            let place = self.keys.iter().position(|it| it.key == condition.lower_key.as_ref())?;
            let predicate =
                keys.get(condition.lower_key.as_ref())?.conditions.iter().position(|it| same(it, condition))?;
            cell = cell.within(FIRST_KEY + place, &self.keys.get(place)?.dimension.side(predicate))?;
        }
        Some(cell)
    }

    /// The points of the callers of a cell.
    pub(crate) fn callers_of(&self, cell: &Cell) -> impl Iterator<Item = usize> {
        let side = cell.side(CALLER).cloned();
        (0..self.callers.len()).filter(move |it| side.as_ref().is_none_or(|side| side.contains(*it)))
    }

    /// The requests of a cell that callers of a point can make, as far as their keys are linked with them.
    pub(crate) fn of_caller(&self, cell: &Cell, point: usize) -> Option<Cell> {
        let length = self.callers.len();
        let cell = cell.within(CALLER, &Bits::of(length, |it| it == point))?;
        // Without linked keys a point may hold several classes, and none of them has a link.
        let class = *self.callers.points.get(point)?.values.first()?;
        self.links.get(class)?.iter().try_fold(cell, |cell, (dimension, points)| cell.within(*dimension, points))
    }

    /// The condition keys with their dimensions.
    /// How many words of 64 points a cell has at most.
    pub(crate) fn width(&self) -> usize {
        let keys: usize = self.keys.iter().map(|it| it.dimension.len()).sum();
        1 + (self.actions.len() + self.resources.len() + self.callers.len() + keys) / 64
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = (usize, &KeyDimension)> {
        self.keys.iter().enumerate().map(|(place, key)| (FIRST_KEY + place, key))
    }
}

/// Whether a statement names the callers of a class.
fn names(statement: &CompiledStatement, kind: PolicyKind, class: &CallerClass) -> bool {
    match (kind, &statement.principals) {
        (PolicyKind::Resource, principals)
        | (PolicyKind::Endpoint, principals @ (PrincipalElement::Named(_) | PrincipalElement::AllBut(_))) => {
            principals.names(&class.caller) > Naming::None
        }
        _ => true,
    }
}

fn same(one: &CompiledCondition, other: &CompiledCondition) -> bool {
    one.operator == other.operator && one.operands == other.operands && one.values == other.values
}

/// The conditions by key; keys of callers that variables stand for have a place without any.
fn conditions_by_key<'p>(
    statements: &[(PolicyKind, &'p CompiledStatement)],
    variables: &'p BTreeSet<String>,
) -> BTreeMap<String, KeyConditions<'p>> {
    let of_callers = variables.iter().filter(|it| is_linked(it));
    let mut keys: BTreeMap<String, KeyConditions<'p>> =
        of_callers.map(|it| (it.clone(), KeyConditions { name: it, conditions: Vec::new() })).collect();
    for condition in statements.iter().flat_map(|(_, it)| it.conditions.iter()) {
        let entry = keys
            .entry(condition.lower_key.to_string())
            .or_insert_with(|| KeyConditions { name: condition.key(), conditions: Vec::new() });
        if !entry.conditions.iter().any(|it| same(it, condition)) {
            entry.conditions.push(condition);
        }
    }
    keys
}

fn open_truth(operand: &Truth) -> Option<&Pattern> {
    match operand {
        Truth::Open(pattern) => Some(pattern),
        Truth::Fixed(_) => None,
    }
}

/// The patterns with variables that a statement has.
fn patterns<'p>(statement: &'p CompiledStatement) -> impl Iterator<Item = &'p Pattern> {
    let resources: &'p [_] = match &statement.resources {
        ResourceElement::Named(list) | ResourceElement::AllBut(list) => list,
        ResourceElement::This => &[],
    };
    let resources = resources.iter().filter_map(|it| match &it.pattern {
        ResourcePattern::Arn { pattern, .. } => Some(pattern),
        ResourcePattern::All => None,
    });
    let values = statement.conditions.iter().flat_map(|it| -> Vec<&'p Pattern> {
        match &it.operands {
            Operands::Text(list) | Operands::Folded(list) => list.iter().collect(),
            Operands::Bool(list) => list.iter().filter_map(open_truth).collect(),
            Operands::Arn(list) => list.iter().flatten().collect(),
            _ => Vec::new(),
        }
    });
    resources.chain(values)
}

/// The policies' patterns with variables.
pub(crate) fn open_patterns<'p>(groups: &[GroupSource<'p>]) -> Vec<&'p [Piece]> {
    let statements = groups.iter().flat_map(|it| it.policies.iter().flat_map(|it| it.statements.iter()));
    let open = statements.flat_map(patterns).filter_map(|it| match it {
        Pattern::Open { pieces, .. } => Some(pieces.as_ref()),
        Pattern::Fixed(_) => None,
    });
    open.collect()
}

/// The keys that the policies' variables stand for.
pub(crate) fn variable_keys(groups: &[GroupSource<'_>]) -> BTreeSet<String> {
    let pieces = open_patterns(groups).into_iter().flatten();
    let keys = pieces.filter_map(|it| match it {
        Piece::Variable { key, .. } => Some(key.to_string()),
        Piece::Token(_) => None,
    });
    keys.collect()
}

/// What actions, in lower case, are not made of.
const NOT_IN_ACTIONS: [char; 28] = [
    '*', '?', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U',
    'V', 'W', 'X', 'Y', 'Z',
];

/// Actions: texts of a service and a name, as `Action` and `NotAction` tell them apart.
fn actions(statements: &[(PolicyKind, &CompiledStatement)], limits: &Limits) -> Result<Dimension<String>, Unknown> {
    let mut atoms = Atoms::default();
    let mut elements: Vec<(Vec<Atom>, bool)> = Vec::new();
    for (_, statement) in statements {
        let (list, all_but) = match &statement.actions {
            ActionElement::Named(list) => (list, false),
            ActionElement::AllBut(list) => (list, true),
        };
        elements.push((list.iter().map(|it| atoms.glob(it.pattern.clone())).collect(), all_but));
    }
    let form = atoms.glob(Glob::flat("?*:?*"));
    for nothing in ["*:*:*", ":*"] {
        atoms.forbid(Glob::flat(nothing));
    }
    let preferred: Vec<String> = super::plausible::ACTIONS.iter().map(|it| it.to_ascii_lowercase()).collect();
    let points = atoms.points(&preferred, &NOT_IN_ACTIONS, limits.states)?;
    let points = points.into_iter().filter(|it| it.holds(form));
    Ok(Dimension::of(points.map(|point| {
        let holds = |(list, all_but): &(Vec<Atom>, bool)| list.iter().any(|it| point.holds(*it)) != *all_but;
        (Bits::of(elements.len(), |it| elements.get(it).is_some_and(holds)), point.text.clone())
    })))
}

/// Resources, and what an action without resource types asks about, which only `*` takes in.
fn resources(
    statements: &[(PolicyKind, &CompiledStatement)],
    fixed: Option<&Context>,
    limits: &Limits,
) -> Result<(Dimension<ResourceValue>, bool), Unknown> {
    let mut atoms = Atoms::default();
    let mut elements: Vec<(Vec<Atom>, bool)> = Vec::new();
    for (kind, statement) in statements {
        let (list, all_but): (&[_], bool) = match &statement.resources {
            ResourceElement::This => {
                elements.push((vec![Atom::Always], false));
                continue;
            }
            ResourceElement::Named(list) => (list, false),
            ResourceElement::AllBut(list) => (list, true),
        };
        let mut element = Vec::new();
        for named in list {
            element.push(match &named.pattern {
                ResourcePattern::All => Atom::Always,
                ResourcePattern::Arn { length, .. } if !length.counts_in(*kind) => Atom::Never,
                ResourcePattern::Arn { pattern, .. } => atoms.pattern(pattern, false, fixed)?,
            });
        }
        elements.push((element, all_but));
    }
    let written: Vec<&str> = statements.iter().flat_map(|(_, it)| it.resources().0).collect();
    let preferred = resources::examples(written.iter().map(|it| (*it).to_owned()));
    shapes::impossible(&written).into_iter().for_each(|it| atoms.forbid(it));
    // A request for a text with a wildcard is one for a pattern: another question.
    let points = atoms.points(&preferred, &['*', '?'], limits.states)?;
    let of = |holds: &dyn Fn(Atom) -> bool| {
        Bits::of(elements.len(), |it| {
            elements.get(it).is_some_and(|(list, all_but)| list.iter().any(|it| holds(*it)) != *all_but)
        })
    };
    let points = points.into_iter().map(|it| (of(&|atom| it.holds(atom)), ResourceValue::Named(it.text.clone())));
    let untyped = (of(&|atom| atom == Atom::Always), ResourceValue::Untyped);
    let found = std::iter::once(untyped).chain(points);
    Ok((Dimension::of(found), atoms.has_open()))
}

fn callers(
    statements: &[(PolicyKind, &CompiledStatement)],
    keys: &BTreeMap<String, KeyConditions<'_>>,
    groups: &[GroupSource<'_>],
) -> Callers {
    let named: Vec<&NamedPrincipal> = statements
        .iter()
        .filter(|(kind, _)| matches!(kind, PolicyKind::Resource | PolicyKind::Endpoint))
        .flat_map(|(_, it)| named(it))
        .collect();
    let of_accounts = ["aws:principalarn", "aws:principalaccount"].iter().filter_map(|it| keys.get(*it));
    let values = of_accounts.flat_map(|it| it.conditions.iter().flat_map(|it| it.values()));
    let accounts: BTreeSet<String> = values.flat_map(account_ids).map(str::to_owned).collect();
    let attached = |it: &GroupSource<'_>| {
        matches!(
            it.kind,
            PolicyKind::Identity | PolicyKind::Boundary | PolicyKind::Session | PolicyKind::ServiceControl
        )
    };
    Callers::of(&named, &accounts, groups.iter().any(attached))
}

/// Whom a statement names, or leaves out.
pub(crate) fn named(statement: &CompiledStatement) -> &[NamedPrincipal] {
    match &statement.principals {
        PrincipalElement::Named(list) | PrincipalElement::AllBut(list) => list,
        PrincipalElement::Unnamed => &[],
    }
}

/// Why no pass can rest on whom a statement names, where that is so.
fn unclear(kind: PolicyKind, statement: &CompiledStatement) -> Option<Unknown> {
    let by_id = |it: &NamedPrincipal| matches!(it, NamedPrincipal::Arn(text) if !text.starts_with("arn:"));
    if named(statement).iter().any(has_wildcard) {
        Some(Unknown::WildcardPrincipal)
    } else if named(statement).iter().any(by_id) {
        Some(Unknown::PrincipalById)
    } else if kind == PolicyKind::Resource && statement.principals == PrincipalElement::Unnamed {
        Some(Unknown::NobodyNamed)
    } else {
        None
    }
}

/// Whether a principal other than `*` has a wildcard: to the evaluator it is text, to a service it may be more.
pub(crate) fn has_wildcard(principal: &NamedPrincipal) -> bool {
    match principal {
        NamedPrincipal::Anyone => false,
        NamedPrincipal::Account(text)
        | NamedPrincipal::Arn(text)
        | NamedPrincipal::Service(text)
        | NamedPrincipal::Federated(text)
        | NamedPrincipal::Canonical(text) => text.contains(['*', '?']),
    }
}

/// The account ids between other characters.
fn account_ids(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_ascii_digit()).filter(|it| crate::eval::caller::is_account(it))
}

/// Values of a key that people would expect to see.
fn preferred_values(key: &str, conditions: &[&CompiledCondition], callers: &Callers) -> Vec<String> {
    let written = conditions.iter().flat_map(|it| it.values()).map(|it| it.replace(['*', '?'], "x"));
    let arns = callers.classes.iter().filter_map(|it| match &it.caller {
        // The role of a session.
        crate::eval::Caller::Session(_) => None,
        caller => caller.identity().map(|it| it.arn().to_owned()),
    });
    match key {
        "aws:principalarn" => arns.chain(written).collect(),
        "aws:principalaccount" => {
            let accounts = callers.classes.iter().filter_map(|it| it.caller.account().map(str::to_owned));
            accounts.chain(written).collect()
        }
        _ => written.collect(),
    }
}
