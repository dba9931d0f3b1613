//! Intrinsic functions themselves: whether their arguments are what they must be, and what they refer to is there.

mod arguments;
mod get_att;
mod reference;
mod shape;
mod sub;

use lakewright_facts::Place;
use lakewright_template::{Diagnostic, Fix, Path, Severity, Value};

use crate::context::Context;
use crate::pseudo;

pub(crate) use get_att::{has_any_attribute, has_outputs};
pub(crate) use shape::{Types, describe, shape};

/// The functions that stand in properties, outputs and metadata.
pub(crate) const IN_PROPERTIES: [&str; 15] = [
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::FindInMap",
    "Fn::GetAtt",
    "Fn::GetAZs",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Ref",
];

/// A fault of a function.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) by: By,
    pub(crate) path: Path,
    pub(crate) message: String,
    pub(crate) fix: Option<Fix>,
}

/// Which rule a fault belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// The one of the outermost function around it.
    Function(&'static str),
    /// `Ref`'s, wherever it stands.
    Reference,
    /// One of its own.
    Rule(&'static str, Severity),
}

impl Problem {
    fn own(place: &Place<'_>, message: impl Into<String>) -> Problem {
        // The function it is an argument of puts its own rule in.
        Problem { by: By::Function(""), path: place.path(), message: message.into(), fix: None }
    }

    fn of(rule: &'static str, severity: Severity, place: &Place<'_>, message: impl Into<String>) -> Problem {
        Problem { by: By::Rule(rule, severity), path: place.path(), message: message.into(), fix: None }
    }

    /// The finding, where `instead` replaces the rules of functions.
    pub(crate) fn into_finding(self, instead: Option<&'static str>) -> Diagnostic {
        let (id, severity) = match self.by {
            By::Rule(id, severity) => (id, severity),
            By::Reference => (instead.unwrap_or("E1020"), Severity::Error),
            By::Function(id) => (instead.unwrap_or(id), Severity::Error),
        };
        Diagnostic { severity, fix: self.fix.map(Box::new), ..Diagnostic::error(id, self.path, self.message) }
    }
}

/// Where functions stand and what they may refer to there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Caller<'c, 'd> {
    context: &'c Context<'d>,
    /// Whether resources may be referred to: not among conditions, not in the name of an export.
    has_resources: bool,
    /// Whether it stands in the section `Rules`.
    in_rules: bool,
    depth: usize,
}

/// How deep functions may stand in one another; what lies deeper is not looked at.
const MOST_DEPTH: usize = 120;

impl<'c, 'd> Caller<'c, 'd> {
    pub(crate) fn new(context: &'c Context<'d>) -> Caller<'c, 'd> {
        Caller { context, has_resources: true, in_rules: false, depth: 0 }
    }

    /// The same where no resource may be referred to.
    pub(crate) fn without_resources(self) -> Caller<'c, 'd> {
        Caller { has_resources: false, ..self }
    }

    /// The same in the section `Rules`, which has functions of its own.
    pub(crate) fn in_rules(self) -> Caller<'c, 'd> {
        Caller { in_rules: true, ..self }
    }

    /// Checks a call: `place` is that of the object whose key is the function. Its result must be of `wanted` types.
    pub(crate) fn call(&self, name: &str, argument: &Value, wanted: Types, place: &Place<'_>) -> Vec<Problem> {
        let mut problems = Vec::new();
        let Some(shape) = shape(name).filter(|_| self.depth < MOST_DEPTH) else { return problems };
        let inner = Caller { depth: self.depth + 1, ..*self };
        let here = place.key(shape.name);
        if !shape.gives.fits(wanted) {
            problems.push(Problem::own(place, format!("`{name}` gives {}, but {wanted} is needed", shape.gives)));
        }
        match shape.name {
            "Ref" => inner.reference(argument, wanted, &here, &mut problems),
            "Fn::GetAtt" => inner.get_att(argument, wanted, &here, &mut problems),
            "Fn::Sub" => inner.sub(argument, &here, &mut problems),
            "Fn::Join" => inner.join(argument, &here, &mut problems),
            _ => inner.arguments(shape, argument, &here, &mut problems),
        }
        for problem in &mut problems {
            if let By::Function(id) = &mut problem.by {
                *id = shape.rule;
            }
        }
        if shape.name == "Ref" {
            for problem in &mut problems {
                if matches!(problem.by, By::Function(_)) {
                    problem.by = By::Reference;
                }
            }
        }
        problems
    }

    /// Checks a value: a call of an allowed function, or a literal of a wanted type.
    pub(crate) fn value(&self, value: &Value, allowed: &[&str], wanted: Types, place: &Place<'_>) -> Vec<Problem> {
        let mut problems = Vec::new();
        self.argument(value, allowed, wanted, place, &mut problems);
        problems
    }

    /// Checks the functions in something that may be anything.
    pub(crate) fn anything(
        &self,
        value: &Value,
        allowed: &[&str],
        wanted: Types,
        place: &Place<'_>,
        problems: &mut Vec<Problem>,
    ) {
        let before = problems.len();
        self.argument(value, allowed, wanted, place, problems);
        if problems.len() > before || value.as_function().is_some() || self.depth >= MOST_DEPTH {
            return;
        }
        let inner = Caller { depth: self.depth + 1, ..*self };
        match value {
            Value::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    inner.anything(item, allowed, wanted, &place.index(position), problems);
                }
            }
            Value::Object(object) => {
                for (key, value) in object.iter() {
                    inner.anything(value, allowed, wanted, &place.key(key), problems);
                }
            }
            _ => {}
        }
    }

    /// Checks an argument: a call of an allowed function, or a literal of a wanted type.
    fn argument(&self, value: &Value, allowed: &[&str], wanted: Types, place: &Place<'_>, problems: &mut Vec<Problem>) {
        if let Value::String(text) = value {
            if text.contains("{{resolve:") {
                return;
            }
            if pseudo::is_pseudo(text) {
                let message = format!("`{text}` is plain text here; `Ref` gives its value");
                return problems.push(Problem::of("W1054", Severity::Warning, place, message));
            }
        }
        if let Some((name, argument)) = value.as_object().and_then(|it| it.single())
            && allowed.contains(&name.as_ref())
        {
            if name == "Fn::If" {
                return self.condition(argument, allowed, wanted, &place.key("Fn::If"), problems);
            }
            return problems.extend(self.call(name, argument, wanted, place));
        }
        // Null has a finding of its own, wherever it stands.
        if !wanted.takes(value) && !matches!(value, Value::Null) {
            problems
                .push(Problem::own(place, format!("this is {}, but {wanted} is needed here", shape::describe(value))));
        }
    }

    /// `Fn::If` as an argument: both branches are what the argument must be.
    fn condition(
        &self,
        argument: &Value,
        allowed: &[&str],
        wanted: Types,
        place: &Place<'_>,
        problems: &mut Vec<Problem>,
    ) {
        self.if_shape(argument, place, problems);
        if let Some([_, yes, no]) = argument.as_array()
            && self.depth < MOST_DEPTH
        {
            let inner = Caller { depth: self.depth + 1, ..*self };
            inner.argument(yes, allowed, wanted, &place.index(1), problems);
            inner.argument(no, allowed, wanted, &place.index(2), problems);
        }
    }

    /// The arguments of `Fn::If` but for its branches.
    pub(crate) fn if_shape(&self, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        let before = problems.len();
        match argument {
            Value::Array(items) if items.len() == 3 => {
                let first = &items[0];
                match first.as_str() {
                    Some(name) if self.context.conditions().has(name) => {}
                    Some(name) => {
                        problems.push(Problem::own(&place.index(0), format!("there is no condition `{name}`")));
                    }
                    None => {
                        let message = format!("the name of a condition is needed, this is {}", shape::describe(first));
                        problems.push(Problem::own(&place.index(0), message));
                    }
                }
            }
            Value::Array(items) => {
                let message = format!("`Fn::If` takes a condition and two values, these are {} items", items.len());
                problems.push(Problem::own(place, message));
            }
            other => {
                let message = format!("`Fn::If` takes a list of three, this is {}", shape::describe(other));
                problems.push(Problem::own(place, message));
            }
        }
        for problem in problems.iter_mut().skip(before) {
            problem.by = By::Function("E1028");
        }
    }
}

impl Problem {
    /// Whether it is about how something is written, not what.
    pub(crate) fn is_advice(&self) -> bool {
        matches!(self.by, By::Rule("W1020", _))
    }

    /// Whether it is no error: the function still gives something.
    pub(crate) fn is_minor(&self) -> bool {
        matches!(self.by, By::Rule(_, severity) if severity != Severity::Error)
    }
}
