//! Which conditions of a template may hold together.
//!
//! A condition is a formula over comparisons. Comparisons of one parameter with different texts exclude each other, and
//! where all allowed values are compared with, one of them holds. Anything else about a comparison is left open, so an
//! answer "not possible" is a proof, and "possible" is what is said in doubt.

mod formula;
mod search;

use std::cell::Cell;
use std::collections::HashMap;

use lakewright_template::{Template, Value};

use self::formula::{Atom, Formula, Reader};

/// How much work all questions about one template may take together; after that everything is possible.
const MOST_STEPS: usize = 3_000_000;

/// The conditions of a template.
#[derive(Debug)]
pub struct Conditions<'d> {
    names: HashMap<&'d str, usize>,
    /// INVARIANT: as many as there are names, in the order of their numbers.
    formulas: Vec<Formula>,
    atoms: Vec<Atom>,
    steps: Cell<usize>,
}

impl<'d> Conditions<'d> {
    /// The conditions of `template`. What is no condition may be true or false.
    pub fn of(template: Template<'d>) -> Conditions<'d> {
        let names: HashMap<&str, usize> = template.conditions().enumerate().map(|(at, it)| (it.0, at)).collect();
        let mut reader = Reader::new(&names, template);
        let formulas = template.conditions().map(|it| reader.formula(it.1, 0)).collect();
        Conditions { formulas, atoms: reader.finish(), names, steps: Cell::new(0) }
    }

    /// Whether there is a condition of this name.
    pub fn has(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    /// The names, in no order.
    pub fn names(&self) -> impl Iterator<Item = &'d str> {
        self.names.keys().copied()
    }

    /// Whether all these conditions may have these values at once. Names that are no conditions do not matter.
    pub fn possible<'a>(&self, assumed: impl IntoIterator<Item = (&'a str, bool)>) -> bool {
        self.possible_with(assumed, &[])
    }

    /// [`Conditions::possible`] where these parameters (`AWS::Region` too) have these values.
    pub fn possible_with<'a>(
        &self,
        assumed: impl IntoIterator<Item = (&'a str, bool)>,
        parameters: &[(String, Value)],
    ) -> bool {
        let mut wanted: Vec<(usize, bool)> = Vec::new();
        for (name, holds) in assumed {
            let Some(number) = self.names.get(name) else { continue };
            match wanted.iter().find(|it| it.0 == *number) {
                Some((_, other)) if *other != holds => return false,
                Some(_) => {}
                None => wanted.push((*number, holds)),
            }
        }
        wanted.is_empty() || search::possible(self, &wanted, parameters)
    }

    /// Whether nothing but `Ref` is compared in these conditions: then values of parameters decide about them.
    pub(crate) fn are_plain<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> bool {
        let mut seen = vec![false; self.formulas.len()];
        let mut open: Vec<usize> = names.into_iter().filter_map(|it| self.names.get(it).copied()).collect();
        while let Some(number) = open.pop() {
            match seen.get_mut(number) {
                Some(it) if !*it => *it = true,
                _ => continue,
            }
            if let Some(formula) = self.formulas.get(number)
                && !formula.is_plain(&self.atoms, &mut open)
            {
                return false;
            }
        }
        true
    }

    /// Whether a condition that compares the Region may hold in this one.
    pub fn possible_in(&self, name: &str, region: &str) -> bool {
        let region = [("AWS::Region".to_owned(), Value::from(region.to_owned()))];
        self.possible_with([(name, true)], &region)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lakewright_template::{Document, read};

    fn document(text: &str) -> Document {
        read(text).expect("a document")
    }

    #[test]
    fn values_of_one_parameter_exclude_each_other() {
        let document = document(
            "Parameters: {E: {Type: String, AllowedValues: [a, b]}}\nConditions:\n  A: !Equals [!Ref E, a]\n  B: !Equals [!Ref E, b]\n  NotA: !Not [!Condition A]\n",
        );
        let conditions = Conditions::of(Template::of(&document.root));
        assert!(!conditions.possible([("A", true), ("B", true)]));
        assert!(!conditions.possible([("A", false), ("B", false)]));
        assert!(!conditions.possible([("A", true), ("NotA", true)]));
        assert!(conditions.possible([("A", true), ("NotA", false)]));
        assert!(conditions.possible([("Other", true)]));
    }

    #[test]
    fn a_circle_of_conditions_ends() {
        let document = document("Conditions:\n  A: !Not [!Condition B]\n  B: !Not [!Condition A]\n");
        let conditions = Conditions::of(Template::of(&document.root));
        assert!(conditions.possible([("A", true), ("B", false)]));
    }

    #[test]
    fn the_region_decides() {
        let document = document("Conditions:\n  C: !Equals [!Ref 'AWS::Region', eu-west-1]\n");
        let conditions = Conditions::of(Template::of(&document.root));
        assert!(conditions.possible_in("C", "eu-west-1"));
        assert!(!conditions.possible_in("C", "us-east-1"));
    }
}
