//! What the expressions of a template come to, as far as the template and its parameters say.
//!
//! [`Side`] is one template with its parameters and conditions; [`Evaluator`] turns an expression into a value in which
//! only what is known at deployment is still a function, in one normal form.

mod blocks;
pub(crate) mod conditions;
mod functions;
pub(crate) mod maps;
pub(crate) mod parameters;
pub(crate) mod text;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};

use lakewright_template::{Object, Template, Value};

use self::conditions::{ConditionId, Truth};
use self::maps::Maps;
use self::parameters::Bound;
use crate::symbol;

/// How deep expressions are followed; the reader allows half of it.
const MAX_DEPTH: usize = 256;

/// How many expressions are followed for one side, with what they come to; the others stay as they are written. A few
/// times what the largest template needs that CloudFormation takes.
const MAX_STEPS: usize = 10_000_000;

/// One side of a comparison.
pub(crate) struct Side<'v> {
    pub(crate) template: Template<'v>,
    pub(crate) parameters: HashMap<&'v str, Bound>,
    pub(crate) pseudo: HashMap<String, Value>,
    pub(crate) truths: HashMap<&'v str, Truth>,
    pub(crate) maps: Maps<'v>,
    /// Whether it is the side of the update.
    pub(crate) is_after: bool,
    /// Everything that macros are given beside their own arguments, as text: they may use it.
    pub(crate) macro_input: String,
}

impl Side<'_> {
    /// Whether a resource is made: `None` where only deployment knows.
    pub(crate) fn is_made(&self, condition: Option<&str>) -> Option<bool> {
        match condition.and_then(|it| self.truths.get(it)) {
            None | Some(Truth::Yes) => Some(true),
            Some(Truth::No) => Some(false),
            Some(Truth::Open(_)) => None,
        }
    }
}

/// Evaluates expressions of one side.
pub(crate) struct Evaluator<'s, 'v> {
    pub(crate) side: &'s Side<'v>,
    /// Names that stand for open conditions, the same on both sides.
    pub(crate) names: &'s HashMap<ConditionId, String>,
    assumed: RefCell<Vec<(ConditionId, bool)>>,
    faults: RefCell<BTreeSet<String>>,
    unknown: RefCell<BTreeSet<String>>,
    has_nulls: Cell<bool>,
    steps: Cell<usize>,
}

impl<'s, 'v> Evaluator<'s, 'v> {
    pub(crate) fn new(side: &'s Side<'v>, names: &'s HashMap<ConditionId, String>) -> Self {
        Evaluator {
            side,
            names,
            assumed: RefCell::default(),
            faults: RefCell::default(),
            unknown: RefCell::default(),
            has_nulls: Cell::new(false),
            steps: Cell::new(0),
        }
    }

    /// What CloudFormation refuses in what was evaluated, in its words.
    pub(crate) fn faults(&self) -> BTreeSet<String> {
        self.faults.borrow().clone()
    }

    /// Conditions that were asked for and that the template does not have.
    pub(crate) fn unknown_conditions(&self) -> BTreeSet<String> {
        self.unknown.borrow().clone()
    }

    /// Whether a null was evaluated, which no template may have.
    pub(crate) fn has_nulls(&self) -> bool {
        self.has_nulls.get()
    }

    fn fault(&self, message: impl Into<String>) {
        self.faults.borrow_mut().insert(message.into());
    }

    /// Evaluates under a condition that is taken to hold.
    pub(crate) fn under(&self, condition: Option<&str>, value: &Value) -> Option<Value> {
        let open = condition.and_then(|it| self.side.truths.get(it));
        let Some(Truth::Open(id)) = open else { return self.value(value) };
        self.assumed.borrow_mut().push((*id, true));
        let result = self.value(value);
        self.assumed.borrow_mut().pop();
        result
    }

    /// What an expression comes to; `None` is `AWS::NoValue`.
    pub(crate) fn value(&self, value: &Value) -> Option<Value> {
        self.at_depth(value, 0)
    }

    fn spend(&self, steps: usize) {
        self.steps.set(self.steps.get().saturating_add(steps));
    }

    fn at_depth(&self, value: &Value, depth: usize) -> Option<Value> {
        self.spend(1);
        if depth > MAX_DEPTH || self.steps.get() > MAX_STEPS {
            return Some(value.clone());
        }
        match value {
            Value::Array(items) => {
                Some(Value::Array(items.iter().filter_map(|it| self.at_depth(it, depth + 1)).collect()))
            }
            Value::Object(object) => match value.as_function() {
                Some((name, argument)) => {
                    let result = self.function(name, argument, depth);
                    // A few letters may stand for a long list, any number of times.
                    self.spend(result.as_ref().map_or(0, text::size));
                    result
                }
                None => Some(self.object(object, depth)),
            },
            Value::Null => {
                self.has_nulls.set(true);
                Some(Value::Null)
            }
            other => Some(other.clone()),
        }
    }

    fn object(&self, object: &Object, depth: usize) -> Value {
        let entries = object.iter().filter_map(|(key, value)| {
            let value = if key.starts_with("Fn::Transform") {
                self.transform(value, depth)
            } else {
                self.at_depth(value, depth + 1)?
            };
            Some((key.clone(), value))
        });
        Value::Object(entries.collect())
    }

    /// A macro may give anything; the same call with the same input is taken to give the same.
    fn transform(&self, argument: &Value, depth: usize) -> Value {
        let argument = self.at_depth(argument, depth + 1).unwrap_or(Value::Null);
        symbol::function("Fn::Transform", [argument, Value::from(self.side.macro_input.clone())])
    }

    /// A name: a parameter, a pseudo parameter, a resource.
    pub(crate) fn name(&self, name: &str) -> Option<Value> {
        if name == "AWS::NoValue" {
            return None;
        }
        if let Some(bound) = self.side.parameters.get(name) {
            return Some(bound.in_properties(name));
        }
        Some(self.side.pseudo.get(name).cloned().unwrap_or_else(|| symbol::reference(name)))
    }

    fn branch(&self, id: ConditionId, holds: bool, value: &Value, depth: usize) -> Option<Value> {
        self.assumed.borrow_mut().push((id, holds));
        let result = self.at_depth(value, depth + 1);
        self.assumed.borrow_mut().pop();
        result
    }

    fn decide(&self, condition: &str, yes: &Value, no: &Value, depth: usize) -> Option<Value> {
        let id = match self.side.truths.get(condition) {
            Some(Truth::Yes) => return self.at_depth(yes, depth + 1),
            Some(Truth::No) => return self.at_depth(no, depth + 1),
            Some(Truth::Open(id)) => *id,
            // A name that is nobody's: the piece of a template that was cut out of its own.
            None => {
                self.unknown.borrow_mut().insert(condition.to_owned());
                let part = |it| self.at_depth(it, depth + 1).unwrap_or_else(|| symbol::reference("AWS::NoValue"));
                return Some(symbol::function("Fn::If", [Value::from(condition.to_owned()), part(yes), part(no)]));
            }
        };
        let assumed = self.assumed.borrow().iter().rev().find(|it| it.0.of == id.of).map(|it| it.1 == (it.0 == id));
        match assumed {
            Some(true) => return self.at_depth(yes, depth + 1),
            Some(false) => return self.at_depth(no, depth + 1),
            None => {}
        }
        let (mut yes, mut no) = (self.branch(id, true, yes, depth), self.branch(id, false, no, depth));
        if yes == no {
            return yes;
        }
        if id.is_negated {
            std::mem::swap(&mut yes, &mut no);
        }
        let name = self.names.get(&id.positive()).cloned().unwrap_or_else(|| condition.to_owned());
        let part = |it: Option<Value>| it.unwrap_or_else(|| symbol::reference("AWS::NoValue"));
        Some(symbol::function("Fn::If", [Value::from(name), part(yes), part(no)]))
    }
}
