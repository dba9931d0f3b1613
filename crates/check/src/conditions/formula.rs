//! Conditions as formulas over comparisons.

use std::collections::HashMap;

use lakewright_template::{Template, Value};

/// How deep a condition is read; what lies deeper may be true or false.
const MOST_DEPTH: usize = 100;

/// A condition.
#[derive(Debug)]
pub(super) enum Formula {
    /// A comparison, by its number.
    Atom(usize),
    /// Another condition, by its number.
    Named(usize),
    Not(Box<Formula>),
    And(Vec<Formula>),
    Or(Vec<Formula>),
}

impl Formula {
    /// Whether nothing but `Ref` is compared here; conditions that are named are added to `named`.
    pub(super) fn is_plain(&self, atoms: &[Atom], named: &mut Vec<usize>) -> bool {
        match self {
            Formula::Atom(number) => atoms.get(*number).is_none_or(|it| !it.is_computed),
            Formula::Named(number) => {
                named.push(*number);
                true
            }
            Formula::Not(inner) => inner.is_plain(atoms, named),
            Formula::And(all) | Formula::Or(all) => all.iter().all(|it| it.is_plain(atoms, named)),
        }
    }
}

/// A comparison, or something that may be true or false.
#[derive(Debug)]
pub(super) struct Atom {
    /// Whether a function other than `Ref` is compared.
    pub(super) is_computed: bool,
    /// The parameter and the text it is compared with.
    pub(super) compares: Option<(String, String)>,
    /// Comparisons of the same parameter with other texts.
    pub(super) excludes: Vec<usize>,
    /// Comparisons of which one holds, this one among them; empty where there are other values.
    pub(super) exhausts: Vec<usize>,
}

/// Reads formulas and numbers their comparisons.
pub(super) struct Reader<'r, 'd> {
    names: &'r HashMap<&'d str, usize>,
    template: Template<'d>,
    known: HashMap<String, usize>,
    atoms: Vec<Atom>,
}

impl<'r, 'd> Reader<'r, 'd> {
    pub(super) fn new(names: &'r HashMap<&'d str, usize>, template: Template<'d>) -> Reader<'r, 'd> {
        Reader { names, template, known: HashMap::new(), atoms: Vec::new() }
    }

    pub(super) fn formula(&mut self, value: &Value, depth: usize) -> Formula {
        if depth > MOST_DEPTH {
            return self.free();
        }
        let mut all = |items: &[Value]| items.iter().map(|it| self.formula(it, depth + 1)).collect::<Vec<_>>();
        match value.as_function() {
            Some(("Fn::And", Value::Array(items))) => Formula::And(all(items)),
            Some(("Fn::Or", Value::Array(items))) => Formula::Or(all(items)),
            Some(("Fn::Not", Value::Array(items))) if items.len() == 1 => match all(items).pop() {
                Some(inner) => Formula::Not(Box::new(inner)),
                None => self.free(),
            },
            Some(("Condition", Value::String(name))) => match self.names.get(name.as_ref()) {
                Some(number) => Formula::Named(*number),
                None => self.free(),
            },
            Some(("Fn::Equals", Value::Array(sides))) => match sides.as_slice() {
                [left, right] => self.equals(left, right),
                _ => self.free(),
            },
            _ => self.free(),
        }
    }

    fn free(&mut self) -> Formula {
        self.atoms.push(Atom { is_computed: false, compares: None, excludes: Vec::new(), exhausts: Vec::new() });
        Formula::Atom(self.atoms.len() - 1)
    }

    fn equals(&mut self, left: &Value, right: &Value) -> Formula {
        let (left, right) = (side(left), side(right));
        let compares = match (&left, &right) {
            (Side::Parameter(name), Side::Text(text)) | (Side::Text(text), Side::Parameter(name)) => {
                Some((name.clone(), text.clone()))
            }
            _ => None,
        };
        let is_computed = [&left, &right].iter().any(|it| matches!(it, Side::Other(_)));
        let (left, right) = (left.key(), right.key());
        let key = if left <= right { format!("{left}\u{1}{right}") } else { format!("{right}\u{1}{left}") };
        if let Some(known) = self.known.get(&key) {
            return Formula::Atom(*known);
        }
        self.atoms.push(Atom { is_computed, compares, excludes: Vec::new(), exhausts: Vec::new() });
        self.known.insert(key, self.atoms.len() - 1);
        Formula::Atom(self.atoms.len() - 1)
    }

    /// The comparisons, once all conditions are read.
    pub(super) fn finish(mut self) -> Vec<Atom> {
        let mut of_parameter: HashMap<&str, Vec<(usize, &str)>> = HashMap::new();
        for (number, atom) in self.atoms.iter().enumerate() {
            if let Some((name, text)) = &atom.compares {
                of_parameter.entry(name).or_default().push((number, text));
            }
        }
        let mut relations = Vec::new();
        for (name, compared) in of_parameter {
            let numbers: Vec<usize> = compared.iter().map(|it| it.0).collect();
            // A parameter that is compared with thousands of texts is left open: no answer depends on all of them.
            if numbers.len() > 500 {
                continue;
            }
            let allowed = self.template.parameter(name).map(|it| it.allowed_values()).unwrap_or_default();
            let is_compared =
                |value: &Value| text_of(value).is_some_and(|it| compared.iter().any(|other| other.1 == it));
            let exhausts = !allowed.is_empty() && allowed.iter().all(is_compared);
            relations.push((numbers, exhausts));
        }
        for (numbers, exhausts) in relations {
            for number in &numbers {
                if let Some(atom) = self.atoms.get_mut(*number) {
                    atom.excludes = numbers.iter().copied().filter(|it| it != number).collect();
                    atom.exhausts = if exhausts { numbers.clone() } else { Vec::new() };
                }
            }
        }
        self.atoms
    }
}

/// A side of a comparison.
enum Side {
    Parameter(String),
    Text(String),
    Other(String),
}

impl Side {
    fn key(&self) -> String {
        match self {
            Side::Parameter(name) => format!("p{name}"),
            Side::Text(text) => format!("t{text}"),
            Side::Other(text) => format!("o{text}"),
        }
    }
}

fn side(value: &Value) -> Side {
    if let Some(("Ref", Value::String(name))) = value.as_function() {
        return Side::Parameter(name.to_string());
    }
    match text_of(value) {
        Some(text) => Side::Text(text),
        None => Side::Other(lakewright_template::write::json(value)),
    }
}

/// A literal as the text that CloudFormation compares.
pub(super) fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(it) => Some(it.to_string()),
        _ => None,
    }
}
