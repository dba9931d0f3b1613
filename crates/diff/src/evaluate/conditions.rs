//! Conditions: yes, no, or open until deployment.
//!
//! What is open is kept as a node that stands for its meaning: two conditions of the same meaning are one node,
//! whatever their names, on both sides.

use std::collections::HashMap;

use lakewright_template::{Path, UseKind, Value, uses};

use super::Side;
use super::text::scalar_text;
use crate::order::ordered;
use crate::symbol;

/// An open condition: a node, or the opposite of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ConditionId {
    pub(crate) of: u32,
    pub(crate) is_negated: bool,
}

impl ConditionId {
    pub(crate) fn positive(self) -> ConditionId {
        ConditionId { is_negated: false, ..self }
    }

    fn negated(self) -> ConditionId {
        ConditionId { is_negated: !self.is_negated, ..self }
    }
}

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Truth {
    Yes,
    No,
    Open(ConditionId),
}

impl Truth {
    fn of(holds: bool) -> Truth {
        if holds { Truth::Yes } else { Truth::No }
    }

    fn not(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Open(id) => Truth::Open(id.negated()),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Node {
    /// Two expressions are the same, each as text in order.
    Equal(String, String),
    /// All hold.
    All(Vec<ConditionId>),
    /// Something that is not understood.
    Other(String),
}

/// The open conditions of both sides, each meaning once.
#[derive(Default)]
pub(crate) struct Meanings {
    known: HashMap<Node, u32>,
    names: HashMap<ConditionId, String>,
}

impl Meanings {
    fn open(&mut self, node: Node) -> Truth {
        let next = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        let of = *self.known.entry(node).or_insert(next);
        Truth::Open(ConditionId { of, is_negated: false })
    }

    /// A name for each open condition: the first that either side has for it.
    pub(crate) fn names(&self) -> &HashMap<ConditionId, String> {
        &self.names
    }

    /// What every condition of a side comes to. Conditions that need each other stay open.
    pub(crate) fn decide<'v>(&mut self, side: &Side<'v>) -> HashMap<&'v str, Truth> {
        let list: Vec<(&'v str, &'v Value)> = side.template.conditions().collect();
        let places: HashMap<&str, usize> = list.iter().enumerate().map(|(at, it)| (it.0, at)).collect();
        let needs: Vec<Vec<usize>> = list.iter().map(|it| needed(it.1, &places)).collect();
        let (order, left) = ordered(&needs);
        let mut truths = HashMap::new();
        for (name, value) in order.iter().chain(&left).filter_map(|it| list.get(*it)) {
            let truth = self.truth(value, side, &truths, 0);
            if let Truth::Open(id) = truth {
                let name = if id.is_negated { format!("not {name}") } else { (*name).to_owned() };
                self.names.entry(id.positive()).or_insert(name);
            }
            truths.insert(*name, truth);
        }
        truths
    }

    fn truth(&mut self, value: &Value, side: &Side<'_>, truths: &HashMap<&str, Truth>, depth: usize) -> Truth {
        let other = |it: &Value| Node::Other(format!("{it:?}"));
        if depth > super::MAX_DEPTH {
            return self.open(other(value));
        }
        match value.as_function() {
            Some(("Condition", Value::String(name))) => match truths.get(name.as_ref()) {
                Some(truth) => *truth,
                None => self.open(other(value)),
            },
            Some(("Fn::Not", Value::Array(items))) => match items.as_slice() {
                [item] => self.truth(item, side, truths, depth + 1).not(),
                _ => self.open(other(value)),
            },
            Some(("Fn::And", Value::Array(items))) => self.all(items, side, truths, depth, false),
            Some(("Fn::Or", Value::Array(items))) => self.all(items, side, truths, depth, true).not(),
            Some(("Fn::Equals", Value::Array(items))) => match items.as_slice() {
                [one, another] => self.equals(one, another, side),
                _ => self.open(other(value)),
            },
            _ => match value.as_bool() {
                Some(it) => Truth::of(it),
                None => self.open(other(value)),
            },
        }
    }

    /// `Fn::And`; with `opposite` given, whether none holds: the opposite of `Fn::Or`.
    fn all(
        &mut self,
        items: &[Value],
        side: &Side<'_>,
        truths: &HashMap<&str, Truth>,
        depth: usize,
        opposite: bool,
    ) -> Truth {
        let mut open = Vec::new();
        for item in items {
            let truth = self.truth(item, side, truths, depth + 1);
            match if opposite { truth.not() } else { truth } {
                Truth::Yes => {}
                Truth::No => return Truth::No,
                Truth::Open(id) => open.push(id),
            }
        }
        open.sort_unstable();
        open.dedup();
        match open.as_slice() {
            [] => Truth::Yes,
            [only] => Truth::Open(*only),
            _ if open.windows(2).any(|it| it[0].of == it[1].of) => Truth::No,
            _ => self.open(Node::All(open)),
        }
    }

    fn equals(&mut self, one: &Value, another: &Value, side: &Side<'_>) -> Truth {
        let names = HashMap::new();
        let evaluator = super::Evaluator::new(side, &names);
        let evaluated = |it: &Value| evaluator.in_condition(it);
        let (one, another) = (evaluated(one), evaluated(another));
        let (left, right) = (plain(&one), plain(&another));
        if left == right {
            return Truth::Yes;
        }
        if symbol::is_known(&one) && symbol::is_known(&another) {
            return Truth::No;
        }
        let (left, right) = if left <= right { (left, right) } else { (right, left) };
        self.open(Node::Equal(left, right))
    }
}

/// A value as text to compare: `true` and `"true"` are the same to `Fn::Equals`.
fn plain(value: &Value) -> String {
    scalar_text(value).map_or_else(|| lakewright_template::write::json_minified(value), |it| format!("\"{it}\""))
}

fn needed(value: &Value, places: &HashMap<&str, usize>) -> Vec<usize> {
    let mut found = Vec::new();
    uses(value, &mut Path::root(), &mut |it| {
        if it.kind == UseKind::Condition {
            found.extend(places.get(it.name));
        }
    });
    found
}
