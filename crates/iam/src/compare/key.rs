//! The dimension of a condition key: absent, with one value, or with several, as far as conditions tell it apart.

use std::collections::HashMap;

use super::automaton::Language;
use super::bits::Bits;
use super::dimension::Dimension;
use super::kinds::{Count, Form, KeyKind};
use super::texts::{Atom, Atoms};
use super::unknown::Unknown;
use super::values::{addresses, binaries, dates, has_form, numbers};
use crate::eval::condition::{CompiledCondition, Operands, Truth};
use crate::eval::glob::{Glob, Token};
use crate::eval::literal::truth;
use crate::eval::{Context, Quantifier};

/// What a request has of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum KeyState {
    Absent,
    One(String),
    Many(Vec<String>),
}

impl KeyState {
    pub(crate) fn set(&self, context: &mut Context, key: &str) {
        match self {
            KeyState::Absent => {}
            KeyState::One(value) => context.set(key, value),
            KeyState::Many(values) => context.set_all(key, values.iter().map(String::as_str)),
        }
    }
}

/// What a key's dimension is made of.
#[derive(Clone, Copy)]
pub(crate) struct KeySource<'p> {
    /// The key in lower case.
    pub(crate) key: &'p str,
    /// The conditions on it, each once: the first predicates of its points.
    pub(crate) conditions: &'p [&'p CompiledCondition],
    /// Patterns that are told apart besides: the predicates behind those of the conditions.
    pub(crate) observed: &'p [Glob],
    /// Whether points tell apart a key that is absent, has one value, and has several: the last two predicates.
    pub(crate) linked: bool,
    /// Values that are liked better than others.
    pub(crate) preferred: &'p [String],
    /// What the variables stand for, if that is settled.
    pub(crate) fixed: Option<&'p Context>,
    /// Whether the key is one of those that variables stand for.
    pub(crate) is_variable: bool,
    pub(crate) most_states: usize,
    /// Whether keys are always there that AWS says are.
    pub(crate) trust_presence: bool,
}

/// A value and the conditions that accept it.
#[derive(Clone, Debug)]
struct Accepted {
    text: String,
    /// By condition; of set operators, whether this one value is accepted.
    accepted: Bits,
    observed: Bits,
}

/// Sets of values fall into at most this many groups.
const MOST_SETS: usize = 2_048;

/// The dimension of a key, and whether patterns with variables are open in it.
pub(crate) fn dimension(source: KeySource<'_>) -> Result<(Dimension<KeyState>, bool), Unknown> {
    let kind = KeyKind::of(source.key);
    let states = States { source };
    if let Some(context) = source.fixed.filter(|_| source.is_variable) {
        let value = context.single(source.key).map_or(KeyState::Absent, |it| KeyState::One(it.to_owned()));
        return Ok((Dimension::of([states.state(value)]), false));
    }
    let (values, open) = source.values(kind.form)?;
    let mut found = Vec::new();
    if !(kind.always && source.trust_presence) {
        found.push(states.state(KeyState::Absent));
    }
    // A key of several values may come with a plain one: a list of one is written so, too.
    found.extend(values.iter().map(|it| states.single(it)));
    if kind.count != Count::One {
        states.sets(&values, &mut found)?;
    }
    // A key of which nothing is known has plain values more often than lists.
    found.sort_by_key(|(_, it)| matches!(it, KeyState::Many(_)));
    Ok((Dimension::of(found), open))
}

struct States<'p> {
    source: KeySource<'p>,
}

impl States<'_> {
    fn predicates(
        &self,
        state: &KeyState,
        condition: impl Fn(usize, &CompiledCondition) -> bool,
        observed: impl Fn(usize) -> bool,
    ) -> Bits {
        let (conditions, observing) = (self.source.conditions, self.source.observed.len());
        let behind = conditions.len() + observing;
        Bits::of(behind + if self.source.linked { 2 } else { 0 }, |it| match conditions.get(it) {
            Some(one) => condition(it, one),
            None if it < behind => observed(it - conditions.len()),
            None if it == behind => matches!(state, KeyState::Absent),
            None => matches!(state, KeyState::One(_)),
        })
    }

    /// A state as the evaluator sees it.
    fn state(&self, state: KeyState) -> (Bits, KeyState) {
        let mut context = self.source.fixed.cloned().unwrap_or_default();
        state.set(&mut context, self.source.key);
        let value = match &state {
            KeyState::One(value) => Some(value.as_str()),
            _ => None,
        };
        let observed =
            |it: usize| value.is_some_and(|value| self.source.observed.get(it).is_some_and(|glob| glob.matches(value)));
        (self.predicates(&state, |_, it| it.holds(&context), observed), state)
    }

    fn single(&self, value: &Accepted) -> (Bits, KeyState) {
        let condition = |number: usize, it: &CompiledCondition| match &it.operands {
            Operands::Missing { present, .. } => *present,
            _ if it.operator.quantifier == Quantifier::All && value.text.is_empty() => true,
            _ => value.accepted.contains(number),
        };
        let state = KeyState::One(value.text.clone());
        (self.predicates(&state, condition, |it| value.observed.contains(it)), state)
    }

    /// Every way in which several values together meet the conditions: what all of them are accepted by, and what any.
    fn sets(&self, values: &[Accepted], found: &mut Vec<(Bits, KeyState)>) -> Result<(), Unknown> {
        let length = self.source.conditions.len();
        let quantified = |wanted: Quantifier| {
            Bits::of(length, |it| self.source.conditions.get(it).is_some_and(|it| it.operator.quantifier == wanted))
        };
        let (all, any) = (quantified(Quantifier::All), quantified(Quantifier::Any));
        let mut sets: Vec<(Bits, Bits, bool, Vec<usize>)> = vec![(all.clone(), Bits::none(length), true, Vec::new())];
        let mut known: HashMap<(Bits, Bits, bool), ()> = HashMap::new();
        let mut next = 0;
        while let Some((by_all, by_any, empty, members)) = sets.get(next).cloned() {
            next += 1;
            let condition = |number: usize, it: &CompiledCondition| match (&it.operands, it.operator.quantifier) {
                (Operands::Missing { present, .. }, _) => *present,
                (_, Quantifier::Single) => false,
                (_, Quantifier::All) => empty || by_all.contains(number),
                (_, Quantifier::Any) => by_any.contains(number),
            };
            let texts = members.iter().filter_map(|it| Some(values.get(*it)?.text.clone())).collect();
            let state = KeyState::Many(texts);
            found.push((self.predicates(&state, condition, |_| false), state));
            for (number, value) in values.iter().enumerate() {
                let by_all = by_all.and(&value.accepted);
                let by_any = by_any.or(&value.accepted.and(&any));
                let empty = empty && value.text.is_empty();
                if known.insert((by_all.clone(), by_any.clone(), empty), ()).is_none() {
                    if sets.len() >= MOST_SETS {
                        return Err(Unknown::TooManyValues { key: self.source.key.to_owned() });
                    }
                    let members = members.iter().copied().chain([number]).collect();
                    sets.push((by_all, by_any, empty, members));
                }
            }
        }
        Ok(())
    }
}

/// The types that values are compared as: what one of them can not tell apart another may.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Text,
    Number,
    Date,
    Binary,
    Address,
}

/// The type that values of a form are compared as, where it is not text.
fn family_of(form: Form) -> Option<Family> {
    match form {
        Form::Text | Form::Bool => None,
        Form::Address => Some(Family::Address),
        Form::Number => Some(Family::Number),
        Form::Date => Some(Family::Date),
    }
}

/// `true` and `false`, whatever their case.
fn truths(atoms: &mut Atoms) -> [Atom; 2] {
    ["true", "false"].map(|it| atoms.language(Language { glob: Glob::flat(it), folded: true }))
}

fn family(operands: &Operands) -> Option<Family> {
    match operands {
        Operands::Text(_) | Operands::Folded(_) | Operands::Bool(_) | Operands::Arn(_) => Some(Family::Text),
        Operands::Number(..) => Some(Family::Number),
        Operands::Date(..) => Some(Family::Date),
        Operands::Binary(_) => Some(Family::Binary),
        Operands::Address(_) => Some(Family::Address),
        Operands::Missing { .. } => None,
    }
}

impl KeySource<'_> {
    fn refused(&self, what: &'static str) -> Unknown {
        Unknown::NotModelled { key: self.key.to_owned(), what }
    }

    /// A value for each way to be accepted, of the form that the key's values have.
    fn values(&self, form: Form) -> Result<(Vec<Accepted>, bool), Unknown> {
        let (mut values, open) = self.texts(form)?;
        let only_others = !self.observes_text() && form != Form::Bool;
        let mut first = true;
        for family in [Family::Number, Family::Date, Family::Binary, Family::Address] {
            let of_form = family_of(form) == Some(family);
            if !of_form && !self.conditions.iter().any(|it| self::family(&it.operands) == Some(family)) {
                continue;
            }
            let mut others = self.of_family(family)?;
            if of_form {
                others.retain(|it| has_form(&it.text, form));
            }
            if only_others && first {
                values = others;
            } else {
                // Two types at once: every pair is possible as far as is known here; the evaluator has the last word.
                values = values.iter().flat_map(|one| others.iter().map(|two| self.both(one, two, form))).collect();
            }
            first = false;
            if values.len() > MOST_SETS {
                return Err(Unknown::TooManyValues { key: self.key.to_owned() });
            }
        }
        if only_others && form == Form::Text && self.has_all() {
            values.push(self.accepted(String::new()));
        }
        Ok((values, open))
    }

    fn has_all(&self) -> bool {
        self.conditions.iter().any(|it| it.operator.quantifier == Quantifier::All)
    }

    fn observes_text(&self) -> bool {
        !self.observed.is_empty() || self.conditions.iter().any(|it| family(&it.operands) == Some(Family::Text))
    }

    fn both(&self, one: &Accepted, two: &Accepted, form: Form) -> Accepted {
        let accepted = one.accepted.or(&two.accepted);
        let fits = |it: &&Accepted| has_form(&it.text, form) && self.accepted(it.text.clone()).accepted == accepted;
        let text = [one, two].into_iter().find(fits).unwrap_or(one).text.clone();
        Accepted { text, accepted, observed: one.observed.clone() }
    }

    /// A value as the evaluator accepts it.
    fn accepted(&self, text: String) -> Accepted {
        let none = Context::default();
        let context = self.fixed.unwrap_or(&none);
        let accepted =
            Bits::of(self.conditions.len(), |it| self.conditions.get(it).is_some_and(|it| it.accepts(&text, context)));
        let observed = Bits::of(self.observed.len(), |it| self.observed.get(it).is_some_and(|it| it.matches(&text)));
        Accepted { text, accepted, observed }
    }

    fn of_family(&self, wanted: Family) -> Result<Vec<Accepted>, Unknown> {
        let of_family = || self.conditions.iter().filter(|it| family(&it.operands) == Some(wanted));
        let written = of_family().flat_map(|it| it.values.iter().map(AsRef::as_ref));
        let texts = match wanted {
            Family::Number => numbers(of_family().flat_map(|it| match &it.operands {
                Operands::Number(_, operands) => operands.iter().copied().flatten().collect::<Vec<f64>>(),
                _ => Vec::new(),
            })),
            Family::Date => dates(self.key, written)?,
            Family::Binary => binaries(written),
            Family::Address | Family::Text => {
                let networks: Vec<_> = of_family()
                    .flat_map(|it| match &it.operands {
                        Operands::Address(operands) => operands.iter().copied().flatten().collect::<Vec<_>>(),
                        _ => Vec::new(),
                    })
                    .collect();
                addresses(networks.into_iter())
            }
        };
        let mask = Bits::of(self.conditions.len(), |it| {
            self.conditions.get(it).is_some_and(|it| family(&it.operands) == Some(wanted))
        });
        let masked = |text| {
            let value = self.accepted(text);
            Accepted { accepted: value.accepted.and(&mask), ..value }
        };
        Ok(texts.into_iter().map(masked).collect())
    }

    /// Values that stand for every way to match the patterns; without any pattern, one value.
    fn texts(&self, form: Form) -> Result<(Vec<Accepted>, bool), Unknown> {
        let mut atoms = Atoms::default();
        if form == Form::Bool {
            truths(&mut atoms);
        }
        let mut formulas: Vec<Option<Formula>> = Vec::new();
        for condition in self.conditions {
            formulas.push(self.formula(condition, &mut atoms)?);
        }
        let observed: Vec<Atom> = self.observed.iter().map(|it| atoms.glob(it.clone())).collect();
        if self.observes_text() && self.has_all() {
            // Values that are all empty are as good as none.
            atoms.glob(Glob::flat(""));
        }
        let preferred: Vec<String> = ["example", "true", "false"].iter().map(|it| (*it).to_owned()).collect();
        let preferred: Vec<String> = self.preferred.iter().cloned().chain(preferred).collect();
        let points = atoms.points(&preferred, &[], self.most_states)?;
        let values = points.into_iter().map(|point| {
            let accepted = Bits::of(self.conditions.len(), |it| {
                formulas.get(it).and_then(Option::as_ref).is_some_and(|it| it.accepts(|atom| point.holds(atom)))
            });
            let observed = Bits::of(observed.len(), |it| observed.get(it).is_some_and(|it| point.holds(*it)));
            Accepted { text: point.text, accepted, observed }
        });
        // No way to match holds both truth values and other texts.
        Ok((values.filter(|it| form != Form::Bool || has_form(&it.text, form)).collect(), atoms.has_open()))
    }

    /// What a condition on texts accepts; `None` for one on values of another type.
    fn formula(&self, condition: &CompiledCondition, atoms: &mut Atoms) -> Result<Option<Formula>, Unknown> {
        let negated = condition.operator.negated;
        let (comparable, all_comparable, matched) = match &condition.operands {
            Operands::Text(patterns) | Operands::Folded(patterns) => {
                let folded = matches!(condition.operands, Operands::Folded(_));
                let matched: Result<Vec<Atom>, Unknown> =
                    patterns.iter().map(|it| atoms.pattern(it, folded, self.fixed)).collect();
                (Atom::Always, true, matched?)
            }
            Operands::Arn(patterns) => {
                let is_arn = atoms.glob(arn_form());
                let matched: Result<Vec<Atom>, Unknown> =
                    patterns.iter().flatten().map(|it| atoms.pattern(it, false, self.fixed)).collect();
                (is_arn, patterns.iter().all(Option::is_some), matched?)
            }
            Operands::Bool(patterns) => return self.truth(negated, patterns, atoms).map(Some),
            _ => return Ok(None),
        };
        Ok(Some(Formula { negated, comparable: vec![comparable], all_comparable, matched }))
    }

    fn truth(&self, negated: bool, operands: &[Truth], atoms: &mut Atoms) -> Result<Formula, Unknown> {
        let (literals, mut matched, mut all_comparable) = (truths(atoms), Vec::new(), true);
        for operand in operands {
            let wanted = match (operand, self.fixed) {
                (Truth::Fixed(wanted), _) => *wanted,
                (Truth::Open(pattern), Some(context)) => {
                    pattern.resolve(context).as_deref().and_then(Glob::literal).and_then(truth)
                }
                (Truth::Open(_), None) => return Err(self.refused("a policy variable in a `Bool` condition")),
            };
            match wanted {
                Some(wanted) => matched.push(if wanted { literals[0] } else { literals[1] }),
                None => all_comparable = false,
            }
        }
        Ok(Formula { negated, comparable: literals.to_vec(), all_comparable, matched })
    }
}

/// Six parts between colons: the sixth may have more.
fn arn_form() -> Glob {
    let head = "arn".chars().map(Token::Char);
    let parts = [Token::Char(':'), Token::Within].into_iter().cycle().take(8);
    Glob::new(head.chain(parts).chain([Token::Char(':'), Token::Many]))
}

/// What a condition accepts, in terms of patterns.
struct Formula {
    negated: bool,
    /// A value can be compared if it matches one of these.
    comparable: Vec<Atom>,
    /// Whether every value of the policy can be compared.
    all_comparable: bool,
    matched: Vec<Atom>,
}

impl Formula {
    fn accepts(&self, holds: impl Fn(Atom) -> bool) -> bool {
        if !self.comparable.iter().any(|it| holds(*it)) {
            return false;
        }
        let matched = self.matched.iter().any(|it| holds(*it));
        if self.negated { !matched && self.all_comparable } else { matched }
    }
}
