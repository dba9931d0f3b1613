//! The search for truth values of comparisons under which conditions are what they are wanted to be.

use lakewright_template::Value;

use super::formula::{Formula, text_of};
use super::{Conditions, MOST_STEPS};

/// What is known of a truth value, and the comparison to look at next where nothing is.
#[derive(Clone, Copy)]
enum Known {
    Is(bool),
    Open(usize),
    /// A circle of conditions, or too much work.
    Never,
}

/// How deep conditions may refer to one another, and how many comparisons are tried together.
const MOST_DEPTH: usize = 400;

struct Search<'c, 'd> {
    conditions: &'c Conditions<'d>,
    wanted: &'c [(usize, bool)],
    values: Vec<Option<bool>>,
    /// What conditions are known to be, by their number; outer `None`: not looked at, inner: being looked at.
    named: Vec<Option<Option<Known>>>,
    depth: usize,
    tried: usize,
}

pub(super) fn possible(conditions: &Conditions<'_>, wanted: &[(usize, bool)], parameters: &[(String, Value)]) -> bool {
    let mut values = vec![None; conditions.atoms.len()];
    for (name, value) in parameters {
        let Some(value) = text_of(value) else { continue };
        for (atom, known) in conditions.atoms.iter().zip(&mut values) {
            if let Some((parameter, text)) = &atom.compares
                && parameter == name
            {
                *known = Some(*text == value);
            }
        }
    }
    let named = Vec::new();
    Search { conditions, wanted, values, named, depth: 0, tried: 0 }.run()
}

impl Search<'_, '_> {
    fn run(&mut self) -> bool {
        self.named = vec![None; self.conditions.formulas.len()];
        let mut next = None;
        for (number, holds) in self.wanted {
            match self.condition(*number) {
                Known::Is(it) if it != *holds => return false,
                Known::Is(_) => {}
                Known::Open(atom) => next = next.or(Some(atom)),
                Known::Never => return true,
            }
        }
        let Some(atom) = next else { return true };
        if self.tried > MOST_DEPTH {
            return true;
        }
        self.tried += 1;
        let mut found = false;
        for holds in [true, false] {
            let before = self.values.clone();
            self.spend(before.len() / 8);
            found = self.set(atom, holds) && self.run();
            if found {
                break;
            }
            self.values = before;
        }
        self.tried -= 1;
        found
    }

    fn spend(&self, steps: usize) {
        self.conditions.steps.set(self.conditions.steps.get().saturating_add(steps));
    }

    /// Sets a comparison and what follows for the others of its parameter. `false` if that contradicts.
    fn set(&mut self, atom: usize, holds: bool) -> bool {
        let Some(known) = self.values.get_mut(atom) else { return true };
        match known {
            Some(it) => return *it == holds,
            None => *known = Some(holds),
        }
        let Some(relations) = self.conditions.atoms.get(atom) else { return true };
        if holds {
            return relations.excludes.iter().all(|it| self.set(*it, false));
        }
        let mut open = relations.exhausts.iter().filter(|it| self.values.get(**it) != Some(&Some(false)));
        match (relations.exhausts.is_empty(), open.next().copied(), open.next()) {
            (false, None, _) => false,
            (false, Some(last), None) => self.set(last, true),
            _ => true,
        }
    }

    fn condition(&mut self, number: usize) -> Known {
        match self.named.get(number) {
            Some(Some(Some(known))) => return *known,
            Some(None) => {}
            _ => return Known::Never,
        }
        let conditions = self.conditions;
        let Some(formula) = conditions.formulas.get(number) else { return Known::Never };
        if let Some(it) = self.named.get_mut(number) {
            *it = Some(None);
        }
        self.depth += 1;
        let known = if self.depth > MOST_DEPTH { Known::Never } else { self.formula(formula) };
        self.depth -= 1;
        if let Some(it) = self.named.get_mut(number) {
            *it = Some(Some(known));
        }
        known
    }

    fn formula(&mut self, formula: &Formula) -> Known {
        if self.conditions.steps.get() > MOST_STEPS {
            return Known::Never;
        }
        self.spend(1);
        match formula {
            Formula::Atom(number) => match self.values.get(*number) {
                Some(Some(it)) => Known::Is(*it),
                _ => Known::Open(*number),
            },
            Formula::Named(number) => self.condition(*number),
            Formula::Not(inner) => match self.formula(inner) {
                Known::Is(it) => Known::Is(!it),
                other => other,
            },
            Formula::And(all) => self.fold(all, false),
            Formula::Or(all) => self.fold(all, true),
        }
    }

    /// `And` is decided by one that is false, `Or` by one that is true.
    fn fold(&mut self, all: &[Formula], decides: bool) -> Known {
        let mut open = None;
        for formula in all {
            match self.formula(formula) {
                Known::Is(it) if it == decides => return Known::Is(decides),
                Known::Is(_) => {}
                other => open = open.or(Some(other)),
            }
        }
        open.unwrap_or(Known::Is(!decides))
    }
}
